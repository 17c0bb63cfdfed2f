"""A hub moves from its file to a PostgreSQL server, and its desktops do not notice."""

import json

import psycopg
import pytest

from alliancehub.cli.app import main
from alliancehub.cli.exit_codes import DONE, REFUSED
from alliancehub.model.errors import Refusal
from alliancehub.server.database import FAULTS
from alliancehub.server.databases import database_of
from alliancehub.server.hub import open_hub
from alliancehub.server.ledger.verify import verify
from alliancehub.server.moving import move
from alliancehub.server.settings import Settings
from alliancehub.wire import paths
from tests.hub import Hub, LocalHub
from tests.server.credit_hub import burn, furnish, new_allocation, opened, post_usage
from tests.world import World


def test_the_ledger_moves_whole_and_goes_on(tmp_path, empty):
    hub = opened(tmp_path, "")
    furnish(hub)
    made = new_allocation(hub, 100_000_000)
    post_usage(hub, [burn("a", made, 7_000_000)])
    with hub.database.read() as tx:
        before = verify(tx)
    hub.close()
    move(tmp_path, empty, lambda *_: None)
    hub = opened(tmp_path, empty)
    try:
        with hub.database.read() as tx:
            after = verify(tx)
        assert (after.faults, after.head, after.balances) == ([], before.head, before.balances)
        post_usage(hub, [burn("b", made, 1_000_000)])
        with pytest.raises(FAULTS, match="append-only"), hub.database.write() as tx:
            tx.run("DELETE FROM ledger_posting")
        with hub.database.read() as tx:
            assert verify(tx).faults == []
    finally:
        hub.close()


@pytest.fixture
def engine():
    """Moving knows both."""
    return "sqlite"


@pytest.fixture
def empty(postgres):
    """The address of an empty database."""
    return postgres.new(is_empty=True)


def cells(settings):
    """Return all rows of all tables."""
    database = database_of(settings)
    found = {}
    with database.read() as tx:
        for name in ("device", "outcome", "token", "sync_clock", "sync_commit", "sync_change"):
            found[name] = sorted(tx.run(f"SELECT * FROM {name}").fetchall())  # noqa: S608
    database.close()
    return found


def test_a_synced_desktop_goes_on_with_what_changed_and_nobody_signs_in_again(tmp_path, empty):
    hub = Hub(data=tmp_path / "hub")
    with World(hub) as world:
        lea, max_ = world.member("lea"), world.member("max")
        project = world.project(lea, "Atlas", summary="A map.", focus_area="models")
        world.settle()
        lea.do("edit", kind="project", id=project, values={"title": "World atlas"})  # waits
        hub.stop()
        told = ["admin", "move-database", "--from", str(hub.data), "--to", empty]
        assert main(told) == DONE
        hub.database = empty
        hub.start()
        asked: list[tuple[str, int]] = []

        def note(request, answer):
            asked.append((request.url.path, answer.status_code))
            if request.url.path == paths.PULL:
                assert json.loads(request.content)["cursor"]
                assert len(answer.read()) < 5_000  # what changed, not everything
            return answer

        lea.network.breaks = max_.network.breaks = note
        world.settle()
        world.same()
        assert max_.need("project", project)["title"] == "World atlas"
        assert {path for path, _ in asked} == {paths.PUSH, paths.PULL}
        assert {status for _, status in asked} == {200}


def test_every_cursor_device_and_token_is_the_same_and_numbers_go_on(tmp_path, empty):
    with LocalHub(data=tmp_path) as hub:
        ada = hub.member("ada")
        made = ada.create("dataset", title="D")
        edit = {"values": {"title": "E"}, "base": {"title": "D"}}
        ada.do("edit", kind="dataset", id=made, **edit)
        cursor = ada.pull()["cursor"]
    before = cells(Settings(tmp_path))
    told: dict[str, int] = {}
    assert move(tmp_path, empty, told.__setitem__) == sum(told.values())
    assert told["dataset"] == 1
    assert cells(Settings(tmp_path, database=empty)) == before
    with LocalHub(data=tmp_path, database=empty) as hub:
        moved = hub.guest().take(ada.tokens)
        moved.device, moved.mid = ada.device, ada.mid
        page = moved.pull(cursor, ["public", "alliance", f"person:{ada.person}"])
        assert page["tables"] == {}
        moved.do("edit", kind="dataset", id=made, values={"title": "F"}, base={"title": "E"})
        history = moved.http.get(f"/api/v1/records/dataset/{made}/history").json()["entries"]
        assert [one["changes"]["title"][1] for one in history] == ["F", "E"]


def test_what_left_the_declarations_goes_along(tmp_path, empty):
    with LocalHub(data=tmp_path) as hub, hub.server.database.write() as tx:
        tx.run("CREATE TABLE telescope (id TEXT PRIMARY KEY, mirrors BIGINT)")
        tx.run("INSERT INTO telescope (id, mirrors) VALUES ('hale', 1)")
        tx.run("ALTER TABLE dataset ADD COLUMN colour TEXT")
    move(tmp_path, empty, lambda *_: None)
    with psycopg.connect(empty) as connection:
        assert connection.execute("SELECT * FROM telescope").fetchall() == [("hale", 1)]
        connection.execute("SELECT colour FROM dataset")


def test_a_hub_that_moved_does_not_live_twice(tmp_path, empty, postgres):
    LocalHub(data=tmp_path).close()
    move(tmp_path, empty, lambda *_: None)
    for again in (
        lambda: open_hub(Settings(tmp_path)),
        lambda: move(tmp_path, postgres.new(is_empty=True), lambda *_: None),
    ):
        with pytest.raises(Refusal, match="was moved to /hub_") as refused:
            again()
        assert refused.value.code == "moved"


def test_a_database_with_something_in_it_a_running_hub_and_an_empty_folder_are_refused(
    tmp_path, empty, postgres, capsys
):
    with LocalHub(data=tmp_path):
        with pytest.raises(Refusal) as refused:
            move(tmp_path, empty, lambda *_: None)
        assert refused.value.code == "running"
    with pytest.raises(Refusal) as refused:
        move(tmp_path, postgres.new(), lambda *_: None)
    assert refused.value.code == "not_empty"
    nowhere = str(tmp_path / "nowhere")
    assert main(["admin", "move-database", "--from", nowhere, "--to", empty]) == REFUSED
    assert "There is no hub" in capsys.readouterr().err


def test_a_move_that_fails_leaves_the_hub_where_it_was_and_nothing_over_there(tmp_path, empty):
    with LocalHub(data=tmp_path) as hub:
        hub.member("ada")

    def fail(table, rows):
        if table == "token":
            raise OSError("the line broke")

    with pytest.raises(OSError, match="broke"):
        move(tmp_path, empty, fail)
    with psycopg.connect(empty) as connection:
        assert (
            connection.execute("SELECT * FROM pg_tables WHERE schemaname = 'public'").fetchall()
            == []
        )
    with LocalHub(data=tmp_path) as hub:
        assert hub.sign_in("ada").person
    move(tmp_path, empty, lambda *_: None)
