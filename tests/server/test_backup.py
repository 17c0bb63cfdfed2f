"""A hub is backed up while it runs, and restored under its members' hands."""

import sqlite3
from contextlib import closing

import pytest

from alliancehub.cli.app import main
from alliancehub.cli.exit_codes import DONE, REFUSED
from alliancehub.model.errors import Refusal
from alliancehub.server.backup import back_up, restore
from alliancehub.server.settings import Settings
from alliancehub.wire import paths
from tests.hub import Hub, LocalHub
from tests.world import World


@pytest.fixture
def place(engine, request):
    """Return where a hub may begin: told as options, in words for this database."""

    def new(folder):
        if engine == "sqlite":
            return Settings(folder)
        url = request.getfixturevalue("postgres").new(is_empty=True)
        return Settings(folder, database=url)

    return new


@pytest.fixture
def other(engine, postgres, tmp_path):
    """Return where a hub may begin that is of the other sort."""
    url = postgres.new(is_empty=True) if engine == "sqlite" else ""
    return Settings(tmp_path / "other", database=url)


def options(settings):
    return ["--data", str(settings.data), "--database", settings.database]


def silent(*_):
    return None


def test_a_backup_that_is_restored_under_live_desktops_loses_nothing_that_one_of_them_has(
    tmp_path, place
):
    hub, file = Hub(data=tmp_path / "hub"), tmp_path / "hub.backup"
    with World(hub) as world:
        lea, max_ = world.member("lea"), world.member("max")
        atlas = world.project(lea, "Atlas", summary="A map.", focus_area="models")
        doomed = max_.do("create", kind="dataset", values={"title": "Doomed"}).row
        world.settle()
        assert main(["admin", "backup", str(file), *options(hub.settings)]) == DONE

        lea.do("edit", kind="project", id=atlas, values={"title": "World atlas"})
        made = lea.do("create", kind="dataset", values={"title": "Rivers"}).row
        max_.do("delete", kind="dataset", id=doomed)
        world.settle()
        lea.do("edit", kind="dataset", id=made, values={"title": "All rivers"})
        world.settle()
        max_.offline()
        kept = max_.do("create", kind="dataset", values={"title": "Never sent"}).row
        hub.stop()

        room = place(tmp_path / "restored")
        assert main(["admin", "restore-backup", str(file), *options(room)]) == DONE
        hub.data, hub.database = room.data, room.database
        hub.start()
        max_.online()
        answers: list[tuple[str, int]] = []

        def note(request, answer):
            answers.append((request.url.path, answer.status_code))
            return answer

        lea.network.breaks = note
        world.settle()
        world.same()
        assert (paths.PULL, 409) in answers  # not taken for the history that lea had seen
        for one in (lea, max_, world.admin):
            assert one.need("project", atlas)["title"] == "World atlas"
            assert one.need("dataset", made)["title"] == "All rivers"
            assert one.need("dataset", kept)["title"] == "Never sent"
            assert one.row("dataset", doomed) is None
            assert not [e for e in one.engine.outbox(100) if e.state in {"rejected", "lost"}]


def test_a_backup_is_of_one_moment_and_waits_for_no_writer(hub, tmp_path):
    hub.member("ada").create("dataset", title="Before")
    settings = hub.server.settings
    with hub.server.database.write() as tx:
        tx.run("UPDATE dataset SET title = 'Half'")
        back_up(settings, tmp_path / "amid")
    back_up(settings, tmp_path / "after")
    with closing(sqlite3.connect(tmp_path / "after")) as file:
        assert file.execute("SELECT title FROM dataset").fetchall() == [("Half",)]
    with closing(sqlite3.connect(tmp_path / "amid")) as file:
        assert file.execute("SELECT title FROM dataset").fetchall() == [("Before",)]
        assert file.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    assert sorted(one.name for one in tmp_path.iterdir()) == ["after", "amid"]
    assert (tmp_path / "amid").stat().st_mode & 0o777 == 0o600


def test_a_backup_holds_everything_and_can_go_to_the_other_sort_of_database(hub, tmp_path, other):
    ada = hub.member("ada")
    dataset = ada.create("dataset", title="D")
    ada.do("edit", kind="dataset", id=dataset, values={"title": "E"}, base={"title": "D"})
    back_up(hub.server.settings, tmp_path / "file")
    restore(tmp_path / "file", other, silent)
    with LocalHub(data=other.data, database=other.database) as restored:
        again = restored.sign_in("ada")
        assert [one["title"] for one in again.records("dataset")] == ["E"]
        history = again.http.get(paths.HISTORY.format(kind="dataset", id=dataset)).json()
        assert [one["changes"]["title"] for one in history["entries"]] == [["D", "E"]]
        again.create("dataset", title="F")  # numbers that the database gives go on


def test_a_restored_hub_takes_no_cursor_of_before(hub, tmp_path, place):
    ada = hub.member("ada")
    cursor = ada.pull()["cursor"]
    back_up(hub.server.settings, tmp_path / "file")
    room = place(tmp_path / "room")
    restore(tmp_path / "file", room, silent)
    with LocalHub(data=room.data, database=room.database) as restored:
        same = restored.guest().take(ada.tokens)
        asked = {"device": ada.device, "cursor": cursor, "have": []}
        answer = same.http.post(paths.PULL, json=asked)
        assert (answer.status_code, answer.json()["code"]) == (409, "reset")
    have = ["public", "alliance", f"person:{ada.person}"]
    assert ada.pull(cursor, have)["deleted"] == []  # the one it was made of goes on


def test_a_running_hub_one_that_is_there_and_a_file_that_is_no_backup_are_refused(
    hub, tmp_path, engine, capsys
):
    settings, file = hub.server.settings, tmp_path / "file"
    back_up(settings, file)
    with pytest.raises(Refusal) as refused:
        restore(file, settings, silent)
    assert refused.value.code == ("running" if engine == "sqlite" else "not_empty")
    if engine == "sqlite":
        hub.server.close()
        with pytest.raises(Refusal, match="There is a hub in") as refused:
            restore(file, settings, silent)
        assert refused.value.code == "not_empty"
    with pytest.raises(Refusal, match="already"):
        back_up(settings, file)
    for content in (b"", b"not a database" * 100):
        (tmp_path / "else").write_bytes(content)
        with pytest.raises(Refusal, match="no backup"):
            restore(tmp_path / "else", Settings(tmp_path / "room"), silent)
    assert not (tmp_path / "room").exists()
    told = ["admin", "backup", str(tmp_path / "new"), "--data", str(tmp_path / "nowhere")]
    assert main([*told, "--database", ""]) == REFUSED
    assert "There is no hub in" in capsys.readouterr().err
    told = ["admin", "backup", str(tmp_path / "no" / "folder"), *options(settings)]
    assert main(told) == REFUSED
    assert "cannot be written" in capsys.readouterr().err


def test_a_backup_that_fails_halfway_leaves_no_file(hub, tmp_path, place):
    back_up(hub.server.settings, tmp_path / "file")
    with closing(sqlite3.connect(tmp_path / "file")) as file, file:
        file.execute("UPDATE alembic_version SET version_num = '9999'")
    room = place(tmp_path / "room")
    with pytest.raises(Refusal) as refused:
        restore(tmp_path / "file", room, silent)
    assert refused.value.code == "newer_data"
    assert list(room.data.iterdir()) == []
