"""Transfers go on after a restart, without a window: the desktop starts the engine alone."""

import configparser
import re
import subprocess
import time

import pytest

from alliancehub.engine.autostart import Autostart, autostart_of
from alliancehub.engine.paths import profile_paths
from tests.engine import file_keyring
from tests.engine.datasets import hashes, written
from tests.engine.test_kill9 import engine
from tests.engine.test_transfer_kills import version_of
from tests.hub import Hub
from tests.world import PASSWORD

LONGEST_S = 60.0


def entry_of(autostart: Autostart) -> dict[str, str]:
    """Read an entry as a desktop does: strings are unescaped first."""
    read = configparser.RawConfigParser(strict=True)
    read.optionxform = str  # type: ignore[assignment,method-assign]
    read.read_string(autostart.path.read_text("utf-8"))
    assert read.sections() == ["Desktop Entry"]
    return {key: value.replace("\\\\", "\\") for key, value in read["Desktop Entry"].items()}


def command_of(autostart: Autostart) -> list[str]:
    """Return the command of an entry: its quotes are undone, and then its percent signs."""
    found = re.findall(r'"((?:[^"\\]|\\.)*)"|(\S+)', entry_of(autostart)["Exec"])
    plain = [re.sub(r"\\(.)", r"\1", quoted) if quoted else word for quoted, word in found]
    return [one.replace("%%", "%") for one in plain]


def until(ask):
    ends_at = time.monotonic() + LONGEST_S
    while not ask():
        assert time.monotonic() < ends_at, "waited in vain"
        time.sleep(0.02)


def test_an_entry_names_the_engine_of_its_profile_alone(tmp_path):
    made = Autostart(tmp_path / "autostart", "second one")
    made.keep(is_wanted=True)
    entry = entry_of(made)
    assert (entry["Type"], entry["Terminal"], entry["NoDisplay"]) == (
        "Application",
        "false",
        "true",
    )
    command = command_of(made)
    assert command[-5:-1] == ["engine", "--profile", "second one", "--linger"]
    assert made.path.exists()
    made.keep(is_wanted=False)
    assert not made.path.exists()
    assert list(made.path.parent.iterdir()) == []


def test_a_folder_with_odd_signs_reaches_the_engine_as_it_is(tmp_path, monkeypatch):
    home = tmp_path / 'a "b" $c %d \\e `f`'
    monkeypatch.setenv("ALLIANCEHUB_HOME", str(home))
    made = autostart_of(profile_paths())
    assert made is not None
    made.keep(is_wanted=True)
    assert command_of(made)[:2] == ["env", f"ALLIANCEHUB_HOME={home}"]


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_an_entry_that_was_turned_off_in_the_desktop_stays_off(tmp_path, line):
    made = Autostart(tmp_path, "default")
    made.keep(is_wanted=True)
    text = made.path.read_text("utf-8").replace("X-GNOME-Autostart-enabled=true\n", "")
    made.path.write_text(f"{text}{line}\n", "utf-8")
    before = made.path.read_bytes()
    made.keep(is_wanted=False)
    made.keep(is_wanted=True)
    assert made.path.read_bytes() == before
    assert not made.is_there


def test_an_entry_of_an_older_place_of_the_app_is_written_anew(tmp_path):
    made = Autostart(tmp_path, "default")
    made.keep(is_wanted=True)
    wanted = made.path.read_text("utf-8")
    made.path.write_text(wanted.replace("Exec=", "Exec=/gone"), "utf-8")
    made.keep(is_wanted=True)
    assert made.path.read_text("utf-8") == wanted


def test_a_folder_that_cannot_be_written_stops_nothing(tmp_path, caplog):
    (tmp_path / "autostart").write_text("no folder")
    Autostart(tmp_path / "autostart", "default").keep(is_wanted=True)
    assert "start with the desktop" in caplog.text


@pytest.fixture
def kept_tokens(tmp_path, monkeypatch):
    """Let the engines of this test find the tokens that one before them kept."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", file_keyring.NAME)
    monkeypatch.setenv(file_keyring.PLACE, str(tmp_path / "keyring.json"))


def test_what_was_on_its_way_goes_on_after_a_restart_without_a_window(tmp_path, kept_tokens):
    folder = written(tmp_path / "data", large=1_000_000, small=10)
    autostart = autostart_of(profile_paths())
    assert autostart is not None
    with Hub(is_watched=False) as hub:
        process, client = engine()
        client.set_up(hub.url, hub.setup_code, "Root", "root", "root@hub.test", PASSWORD)
        version = version_of(client)
        assert not autostart.path.exists(), "nothing is on its way"
        hub.stop()
        transfer = client.upload_version(version, str(folder))
        until(lambda: autostart.is_there)
        client.hang_up()
        process.terminate()  # as at the end of a session
        assert process.wait(timeout=LONGEST_S) == 0
        assert autostart.path.exists()
        hub.start()

        command = command_of(autostart)
        command[command.index("--linger") + 1] = "0"  # the test need not wait that long
        started = subprocess.Popen(command)
        assert started.wait(timeout=LONGEST_S) == 0, "it ends by itself"
        assert not autostart.path.exists(), "and takes its entry along"

        process, client = engine()
        found = next(one for one in client.transfers().transfers if one.id == transfer)
        assert (found.state, found.files_done) == ("done", 2)
        client.submit("publish_version", {"version": version})
        client.download_version(version, str(tmp_path / "there"))
        until((tmp_path / "there").exists)
        assert hashes(tmp_path / "there") == hashes(folder)
        client.hang_up()
        process.terminate()
        assert process.wait(timeout=LONGEST_S) == 0


def test_whether_it_starts_at_sign_in_is_the_members_choice(tmp_path):
    autostart = autostart_of(profile_paths())
    assert autostart is not None
    process, client = engine()
    try:
        client.set_setting("transfers_at_sign_in", "always")
        until(lambda: autostart.is_there)
        client.set_setting("transfers_at_sign_in", "never")
        until(lambda: not autostart.is_there)
    finally:
        client.hang_up()
        process.terminate()
        assert process.wait(timeout=LONGEST_S) == 0
    assert list(autostart.path.parent.iterdir()) == []
