"""One hub has a folder; a second is told who does, and what is killed leaves it to the next."""

import json
import socket

import pytest

from alliancehub.cli import exit_codes
from alliancehub.cli.app import main
from alliancehub.model.errors import Refusal
from alliancehub.server.one_hub import NAME, folder_held
from alliancehub.server.serve import serve
from alliancehub.server.settings import Settings
from alliancehub.wire import paths
from tests.hub import Hub

ABSENT = "postgresql://nobody@192.0.2.1/none"


@pytest.fixture(scope="session")
def engine():
    """Hubs on one database of a server may be many."""
    return "sqlite"


@pytest.fixture
def hub(engine):
    with Hub() as running:
        yield running


def test_a_second_hub_on_a_folder_is_told_who_has_it_and_the_first_goes_on(hub, capfd):
    assert hub.process is not None
    with pytest.raises(Refusal) as refused:
        serve(Settings(hub.data, port=0))
    words = str(refused.value)
    assert (refused.value.code, refused.value.field) == ("running", "data")
    for told in (str(hub.data), str(hub.process.pid), socket.gethostname(), hub.url, "--data"):
        assert told in words
    assert main(["serve", "--data", str(hub.data), "--port", "0"]) == exit_codes.REFUSED
    told = capfd.readouterr().err
    assert hub.url in told
    assert "Traceback" not in told
    assert hub.guest().http.get(paths.READY).status_code == 200


def test_a_killed_hub_leaves_its_folder_to_the_next_at_once(hub):
    hub.kill9()
    assert json.loads((hub.data / NAME).read_text())["address"] == hub.url  # it told no more
    with folder_held(Settings(hub.data)):
        pass
    hub.start()
    assert json.loads((hub.data / NAME).read_text())["process"] == hub.process.pid


def test_commands_of_an_administrator_work_while_a_hub_has_its_folder(hub, tmp_path, capsys):
    hub.member("ada")
    data = ["--data", str(hub.data)]
    assert main(["admin", "backup", str(tmp_path / "hub.backup"), *data]) == 0
    assert main(["admin", "blobs", "verify", *data]) == 0
    assert main(["admin", "blobs", "collect", *data]) == 0
    assert main(["admin", "restore-backup", str(tmp_path / "hub.backup"), *data]) != 0
    assert "The hub is running." in capsys.readouterr().err
    assert hub.guest().http.get(paths.READY).status_code == 200


def test_hubs_on_a_database_of_a_server_share_a_folder(tmp_path):
    settings = Settings(tmp_path, database=ABSENT)
    with folder_held(settings), folder_held(settings):
        assert not (tmp_path / NAME).exists()


def test_a_lock_whose_words_are_lost_is_one_all_the_same(tmp_path):
    settings = Settings(tmp_path)
    for words in ("", "nonsense", "{}", '{"process": "x"}'):
        with folder_held(settings) as held:
            (tmp_path / NAME).write_text(words)
            with pytest.raises(Refusal) as refused, folder_held(settings):
                pass
            assert str(tmp_path) in refused.value.text
            held.tell("http://hub.example")
            with pytest.raises(Refusal, match=r"http://hub\.example"), folder_held(settings):
                pass


def test_a_folder_that_cannot_be_made_is_told_in_words(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(Refusal) as refused:
        serve(Settings(tmp_path / "file" / "data", port=0))
    assert (refused.value.code, refused.value.field) == ("unwritable_folder", "data")
    assert "--data" in refused.value.remedy
