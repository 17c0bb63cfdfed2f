"""``alliancehub admin blobs`` as whoever runs a hub gives it, while the hub goes on."""

import json
import time

import pytest

from alliancehub.cli import exit_codes
from alliancehub.cli.app import main
from tests.hub import LocalHub
from tests.server.byte_hub import begin_threads, draft, file_at, filled, send, sha, tell

DAY_S = 86_400
WHOLE, OTHER = b"whole" * 1_000, b"other" * 1_000


@pytest.fixture
def hub():
    """A hub of ten days ago."""
    with LocalHub(clock=lambda: time.time() - 10 * DAY_S) as made:
        begin_threads(made)
        yield made


@pytest.fixture
def ada(hub):
    return hub.member("ada")


@pytest.fixture
def blobs(hub, capsys):
    def run(command, *options, code=0):
        capsys.readouterr()
        data = str(hub.server.settings.data)
        ended = main(["admin", "blobs", command, "--data", data, *options])
        told = capsys.readouterr()
        assert ended == code, told
        return told

    return run


def place_of(hub, data):
    return hub.server.settings.data / "blobs" / sha(data)[:2] / sha(data)


def test_blobs_that_are_as_they_came_are_told_sound(ada, blobs):
    filled(ada, ("a", WHOLE), ("b", OTHER))
    assert "2 blobs are sound, 0 lost, 0 damaged." in blobs("verify").out
    assert json.loads(blobs("verify", "--json").out) == [{"sound": 2, "lost": [], "damaged": []}]


def test_damage_is_named_and_what_is_forgotten_is_asked_for_again(hub, ada, blobs):
    version = filled(ada, ("a", WHOLE), ("b", OTHER))
    place_of(hub, WHOLE).write_bytes(b"wrong" * 1_000)
    place_of(hub, OTHER).unlink()
    quick = blobs("verify", "--quick", code=exit_codes.INCOMPLETE).out
    assert "1 blobs are sound, 1 lost, 0 damaged." in quick, "it looks at lengths alone"
    told = blobs("verify", code=exit_codes.INCOMPLETE).out
    assert "0 blobs are sound, 1 lost, 1 damaged." in told
    assert {sha(WHOLE), sha(OTHER)} <= set(told.split())
    notes = blobs("verify", "--forget", code=exit_codes.INCOMPLETE).err
    assert f"needed by {version} a" in notes
    assert f"needed by {version} b" in notes
    assert "0 blobs are sound, 0 lost, 0 damaged." in blobs("verify").out
    dataset = next(o for o in ada.records("dataset_version") if o["id"] == version)["dataset"]
    again = draft(ada, "1.1.0", dataset)
    assert sorted(tell(ada, again, ("a", WHOLE))["missing"]) == [sha(WHOLE)]
    send(ada, again, WHOLE)
    assert ada.http.get(file_at(version, "a")).content == WHOLE, "it is back for all versions"


def test_what_nothing_needs_is_removed_after_its_days_and_told(hub, ada, blobs):
    version = filled(ada, ("a", WHOLE), publish=False)
    filled(ada, ("b", OTHER))
    ada.do("discard_version", version=version)
    told = blobs("collect").out  # ten days later: its upload and files are over, and it is doomed
    assert "1 more go in 7 days" in told
    assert place_of(hub, WHOLE).exists()
    assert "0 blobs removed" in blobs("collect", "--days", "1").out, "not before a day has passed"
    assert place_of(hub, OTHER).exists()


def test_a_folder_that_is_no_hub_is_refused_in_words(tmp_path, capsys):
    ended = main(["admin", "blobs", "verify", "--data", str(tmp_path / "none")])
    told = capsys.readouterr()
    assert ended != 0
    assert str(tmp_path / "none") in told.err
    assert not (tmp_path / "none").exists()
