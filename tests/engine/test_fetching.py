"""Pulls and snapshots: in pieces, interrupted, repeated, started over."""

import re
import shutil
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

import httpx
import pytest

from alliancehub.engine.store.fresh import fresh_path
from alliancehub.engine.store.meta import read_meta, write_meta
from alliancehub.engine.sync import whole
from alliancehub.model.query import Query
from alliancehub.server import snapshot
from tests.hub import LocalHub
from tests.world import PASSWORD, World


@pytest.fixture
def small():
    """Return a world whose clients pull pages of three rows."""
    with World(LocalHub(), page_limit=3) as made:
        yield made


def add_datasets(client, *titles):
    wanted = [("create", {"kind": "dataset", "values": {"title": title}}) for title in titles]
    rows = [receipt.row for receipt in client.engine.submit_many(wanted)]
    client.sync()
    return rows


def break_after(lines):
    """Return a fault that lets a snapshot through only so far; more with each try."""

    def breaks(request: httpx.Request, answer: httpx.Response) -> httpx.Response:
        _, _, scope = request.url.path.partition("/snapshot/")
        if not scope or "/" in scope:  # a file is asked for by another path
            return answer
        answer.read()
        kept = b"".join(part + b"\n" for part in answer.content.splitlines()[:lines])

        def torn():
            yield kept
            raise httpx.ReadError("torn", request=request)

        headers = {k: v for k, v in answer.headers.items() if k == "content-type"}
        return httpx.Response(200, headers=headers, content=torn())

    return breaks


def test_small_pages_bring_the_same_as_large_ones(small):
    """Invariant 13."""
    titles = [f"Data {n}" for n in range(20)]
    add_datasets(small.admin, *titles)
    guest = small.guest()
    add_datasets(small.admin, *(f"More {n}" for n in range(10)))
    small.settle()
    assert len(guest.rows("dataset")) == 30
    small.same()


def test_a_torn_snapshot_goes_on_where_it_broke(small):
    add_datasets(small.admin, *(f"Data {n}" for n in range(20)))
    small.organisation("Acme")
    asked = []
    guest = small.guest()
    guest.engine.sign_out("guest@" + small.url.removeprefix("http://"), forget=True)
    guest.network.breaks = break_after(2)
    guest.engine.add_hub(small.url)
    assert guest.sync().state == "offline"
    first = len(guest.rows("dataset")) + len(guest.rows("organisation"))
    assert first > 0
    status = guest.engine.status()
    assert 0 < status.progress_done <= status.progress_total

    def watch(request, answer):
        asked.append(str(request.url))
        return answer

    guest.network.breaks = watch
    guest.restart()
    small.settle()
    assert any("snapshot" in url and "after=" in url for url in asked)
    small.same()


def test_a_snapshot_that_a_proxy_cuts_between_two_lines_is_not_taken_for_whole(small):
    """Invariant 12."""
    add_datasets(small.admin, *(f"Data {n}" for n in range(20)))
    small.organisation("Acme")
    guest = small.guest()
    guest.engine.sign_out("guest@" + small.url.removeprefix("http://"), forget=True)

    def cut(request, answer):
        if "/snapshot/" not in request.url.path:
            return answer
        kept = answer.read().splitlines(keepends=True)[:2]
        return httpx.Response(200, content=b"".join(kept))  # and nothing says that it is not all

    guest.network.breaks = cut
    guest.engine.add_hub(small.url)
    assert guest.sync().state == "failed"
    guest.network.breaks = None
    small.settle()
    small.same()


def test_what_changes_while_a_snapshot_is_broken_off_is_not_missed(small):
    """Invariant 12."""
    rows = add_datasets(small.admin, *(f"Data {n}" for n in range(20)))
    small.organisation("Acme")
    small.organisation("Bell")
    guest = small.guest()
    guest.engine.sign_out("guest@" + small.url.removeprefix("http://"), forget=True)
    guest.network.breaks = break_after(2)
    guest.engine.add_hub(small.url)
    guest.sync()
    have = set(guest.rows("dataset")) & set(rows)
    assert have, "some came before it broke"
    changed, deleted = sorted(have)[:2]
    small.admin.do("edit", kind="dataset", id=changed, values={"title": "Changed meanwhile"})
    small.admin.do("delete", kind="dataset", id=deleted)
    small.admin.sync()
    guest.network.breaks = break_after(0)
    guest.sync()
    add_datasets(small.admin, "Another")
    guest.sync()
    guest.network.breaks = None
    small.settle()
    assert guest.row("dataset", changed)["title"] == "Changed meanwhile"
    assert guest.row("dataset", deleted) is None
    small.same()


def test_a_reset_shows_all_meanwhile_keeps_what_waits_and_drops_what_is_gone(near):
    """Invariant 18."""
    admin = near.admin
    kept, gone = add_datasets(admin, "Kept", "Gone")
    near.settle()
    admin.offline()
    waiting = admin.do("create", kind="dataset", values={"title": "Waiting"})
    admin.do("edit", kind="dataset", id=kept, values={"title": "Kept and edited"})
    with near.hub.server.database.write() as tx:
        # As if the row had gone in a history that this client never hears of.
        tx.run("DELETE FROM sync_change WHERE row_id = ?", [gone])
        tx.run("DELETE FROM dataset WHERE id = ?", [gone])
        tx.run("UPDATE sync_clock SET epoch = 'another'")
    shown: list[set[str]] = []

    def look(event, _):
        if event == "changed":
            shown.append(set(admin.rows("dataset")))

    admin.engine.listen(look)
    admin.online()
    admin.network.breaks = _without_push
    admin.sync()
    assert all({kept, waiting.row} <= rows for rows in shown), "nothing flickers"
    assert admin.row("dataset", gone) is None
    assert admin.row("dataset", kept)["title"] == "Kept and edited"
    assert [entry.state for entry in admin.engine.outbox(2)] == ["sent", "sent"]
    admin.network.breaks = None
    near.settle()
    near.same()


def test_a_hub_that_resets_again_and_again_is_left_alone(near):
    calls = []

    def reset(request, answer):
        calls.append(request)
        problem = {"title": "Conflict", "status": 409, "code": "reset", "detail": "Start over."}
        return httpx.Response(409, json=problem)

    near.admin.network.breaks = reset
    status = near.admin.sync()
    assert status.state == "failed"
    assert "start over 5 times within an hour" in status.problem
    assert status.remedy
    assert len(calls) == 6
    near.admin.sync()
    assert len(calls) == 7, "once more for each wish of the member"
    near.admin.network.breaks = None
    near.settle()
    near.same()


def test_a_deletion_behind_ones_own_edit_still_waits_for_what_another_changed(near):
    """Invariant 6: not who changed the row last is looked at, but who did since it was seen."""
    lea = near.member("lea")
    dataset = lea.do("create", kind="dataset", values={"title": "Tides"}).row
    near.settle()
    lea.offline()
    near.admin.do("edit", kind="dataset", id=dataset, values={"licence": "MIT"})
    near.admin.sync()
    lea.do("edit", kind="dataset", id=dataset, values={"title": "Tides of the north"})
    lea.do("delete", kind="dataset", id=dataset)
    lea.online()
    near.settle()
    assert lea.need("dataset", dataset)["licence"] == "MIT"
    conflict = lea.conflicts()[0]
    assert conflict.values["theirs_by"] == near.admin.person
    lea.do("resolve_conflict", conflict=conflict.id, keep="mine")
    near.settle()
    assert lea.row("dataset", dataset) is None
    near.same()


def test_resets_from_before_the_clock_was_set_back_do_not_stop_sync(near):
    """Invariant 22."""
    store = near.admin.engine._core.need().store
    ahead = [f"2036-01-01T00:00:0{n}+00:00" for n in range(5)]
    with store.write() as db:
        write_meta(db, "resets", ahead)
    resets: list[httpx.Request] = []

    def reset_once(request, answer):
        if resets or "pull" not in str(request.url):
            return answer
        resets.append(request)
        problem = {"title": "Conflict", "status": 409, "code": "reset", "detail": "Start over."}
        return httpx.Response(409, json=problem)

    near.admin.network.breaks = reset_once
    assert near.admin.sync().state == "online"
    assert resets
    with store.read() as db:
        assert len(read_meta(db, "resets")) == 1


def test_a_hub_restored_from_a_backup_gets_again_what_it_forgot(tmp_path):
    """Invariant 19."""
    hub = LocalHub(data=tmp_path / "hub")
    with World(hub) as world:
        add_datasets(world.admin, "Before")
        back_up(hub, tmp_path)
        after = add_datasets(world.admin, "After one", "After two")
        world.settle()
        with restored(hub, world, tmp_path) as again:
            world.settle()
            with again.server.database.read() as tx:
                found = tx.run("SELECT id FROM dataset").fetchall()
            assert {row[0] for row in found} >= set(after)
            assert all(world.admin.row("dataset", row) for row in after)


def test_a_hub_that_forgot_more_than_is_kept_gets_again_all_that_is_kept(tmp_path):
    """Invariants 2 and 19: what was sent a month ago is not kept, and leaves a gap."""
    now = [1_790_000_000.0]
    hub = LocalHub(data=tmp_path / "hub", clock=lambda: now[0])
    with World(hub, clock=lambda: now[0]) as world:
        admin = world.admin
        back_up(hub, tmp_path)
        add_datasets(admin, "Long ago")
        now[0] += 40 * 86_400
        sign_in_again(admin)
        seen = add_datasets(admin, "Lately")
        world.settle()
        admin.network.stops = no_pulls
        unseen = add_datasets(admin, "Just now")
        admin.network.stops = None
        with restored(hub, world, tmp_path):
            admin.do("create", kind="dataset", values={"title": "Afterwards"})
            sign_in_again(admin)
            world.settle()
            titles = {row["title"] for row in world.guest().rows("dataset").values()}
            assert titles == {"Lately", "Just now", "Afterwards"}
            assert all(admin.row("dataset", row) for row in (*seen, *unseen))


def test_a_hub_that_forgot_what_no_pull_has_shown_yet_gets_it_again(tmp_path):
    """Invariants 2 and 19: it was acknowledged, and nothing else waits that could find the gap."""
    hub = LocalHub(data=tmp_path / "hub")
    with World(hub) as world:
        back_up(hub, tmp_path)
        world.admin.network.stops = no_pulls
        (unseen,) = add_datasets(world.admin, "Just now")
        world.admin.network.stops = None
        with restored(hub, world, tmp_path):
            world.settle()
            assert unseen in world.guest().rows("dataset")


def test_news_of_which_half_came_from_a_hub_that_was_put_back_come_whole(tmp_path):
    """Invariant 19: a row that moved behind the page by a commit that is no more."""
    hub = LocalHub(data=tmp_path / "hub")
    with World(hub, page_limit=3) as world:
        guest = world.guest()
        moved, *others = add_datasets(world.admin, *(f"Data {n}" for n in range(6)))
        back_up(hub, tmp_path)
        edit = {"kind": "dataset", "id": moved, "values": {"title": "Lost history"}}
        world.admin.do("edit", **edit)
        world.admin.sync()
        world.admin.offline()
        guest.network.stops = pages(1)
        guest.engine.sync_once()
        came = guest.rows("dataset").keys()
        assert moved not in came
        assert len(came) == 3
        assert came < set(others)
        with restored(hub, world, tmp_path) as again:
            guest.network.stops = None
            guest.network._inner = again.transport()
            guest.sync()
            assert guest.need("dataset", moved)["title"] == "Data 0"
            assert len(guest.rows("dataset")) == 6


def pages(count):
    """Return a fault that lets only so many pulls through."""
    left = iter(range(count))

    def stops(request: httpx.Request) -> httpx.Response | None:
        answer = no_pulls(request)
        return answer if answer and next(left, None) is None else None

    return stops


@pytest.mark.parametrize("is_fresh", [False, True], ids=["into the cache", "into a fresh file"])
def test_a_snapshot_that_goes_on_at_a_hub_that_was_put_back_leaves_nothing_of_before(
    tmp_path, monkeypatch, is_fresh
):
    """Invariant 19: the hub still knows the cursor, but not what the first pages held."""
    if is_fresh:
        monkeypatch.setattr(whole, "WHOLE_ROWS", 5)
        monkeypatch.setattr(snapshot.snapshot, "__defaults__", (7,))
    hub = LocalHub(data=tmp_path / "hub")
    with World(hub, page_limit=3) as world:
        admin = world.admin
        first, *_ = add_datasets(admin, *(f"Data {n}" for n in range(20)))
        guest = world._client()
        guest.engine.add_hub(world.url)
        guest.network.breaks = break_after(0)
        guest.engine.sync_once()
        with guest.engine._core.need().store.write() as db:  # as where it has compared before
            in_days = datetime.now(UTC) + timedelta(days=6)
            write_meta(db, "compare_at", in_days.isoformat())
        back_up(hub, tmp_path)
        admin.do("edit", kind="dataset", id=first, values={"title": "Lost history"})
        admin.sync()
        guest.network.breaks = break_after(2)
        guest.engine.sync_once()
        path = guest.engine._core.need().store.path
        came_into = fresh_path(path) if is_fresh else path
        assert b"Lost history" in came_into.read_bytes() + wal_of(came_into)
        with restored(hub, world, tmp_path) as again:
            guest.network.breaks = None
            guest.network._inner = again.transport()
            guest.sync()
            guest.sync()  # what has come whole is there to be used first, and compared then
            assert guest.need("dataset", first)["title"] == "Data 0"
            assert len(guest.rows("dataset")) == 20


def wal_of(database):
    beside = database.with_name(database.name + "-wal")
    return beside.read_bytes() if beside.exists() else b""


def back_up(hub, folder):
    with hub.server.database.write():
        shutil.copytree(folder / "hub", folder / "backup")


@contextmanager
def restored(hub, world, folder):
    """Put a hub back to its backup, and its administrator on to that."""
    clock = hub.server.clock
    hub.server.close()
    shutil.rmtree(folder / "hub")
    shutil.copytree(folder / "backup", folder / "hub")
    with LocalHub(data=folder / "hub", clock=clock) as again:
        world.hub = again
        world.admin.network._inner = again.transport()
        yield again


def sign_in_again(client):
    record = client.engine._core.need().record
    client.engine.sign_in(record.hub, record.login, PASSWORD)


def no_pulls(request):
    return httpx.Response(503) if request.url.path.endswith("/pull") else None


def test_two_copies_of_a_profile_lose_nothing_to_each_other(near):
    """Invariants 2 and 3, also for what the hub has decided before the copy saw the outcome."""
    lea = near.member("lea")
    lea.network.stops = no_pulls
    lea.do("create", kind="dataset", values={"title": "Seen by neither"})
    lea.sync()
    lea.network.stops = None
    lea.offline()
    lea.do("create", kind="dataset", values={"title": "On both"})
    lea.engine.close()
    copy = near._client()
    shutil.copytree(lea.folder, copy.folder, dirs_exist_ok=True)
    copy.keyring.kept = dict(lea.keyring.kept)
    lea.engine, copy.engine = lea._engine(), (copy.engine.close(), copy._engine())[1]
    lea.online()
    lea.do("create", kind="dataset", values={"title": "On one"})
    lea.sync()
    copy.do("create", kind="dataset", values={"title": "On the other"})
    sign_in_again(copy)
    near.settle()
    titles = {row["title"] for row in near.admin.rows("dataset").values()}
    assert titles >= {"Seen by neither", "On both", "On one", "On the other"}


def test_a_change_that_the_hub_cannot_read_blocks_nothing(near):
    def choke(request):
        if request.url.path.endswith("/push") and b"poison" in request.read():
            problem = {"title": "Unprocessable.", "status": 422, "code": "invalid"}
            problem["detail"] = "Bad bytes."
            return httpx.Response(422, json=problem)
        return None

    admin = near.admin
    admin.network.stops = choke
    wanted = [f"Data {n}" for n in range(9)]
    wanted[4] = "poison"
    rows = [admin.do("create", kind="dataset", values={"title": one}).row for one in wanted]
    near.settle()
    told = {entry.row: entry for entry in admin.engine.outbox()}
    assert [told[row].state for row in rows] == ["applied"] * 4 + ["rejected"] + ["applied"] * 4
    assert "Bad bytes." in told[rows[4]].text
    assert told[rows[4]].args["values"]["title"] == "poison"
    assert admin.row("dataset", rows[4]) is None
    near.same()


def test_a_settled_change_does_not_flash_back_while_pages_come(small):
    """Invariant 7."""
    admin = small.admin
    row = add_datasets(admin, "Old")[0]
    other = small.sign_in("admin")
    add_datasets(other, *(f"Data {n}" for n in range(12)))
    admin.do("edit", kind="dataset", id=row, values={"title": "New"})
    shown: list[str] = []

    def look(event, _):
        if event == "changed":
            shown.append(admin.row("dataset", row)["title"])

    admin.engine.listen(look)
    admin.sync()
    assert len(shown) > 3
    assert set(shown) == {"New"}


def test_an_updated_hub_is_fetched_anew(near, monkeypatch):
    add_datasets(near.admin, "Tides")
    near.settle()
    # Taken back afterwards: all hubs of a process share these tables.
    monkeypatch.setattr(near.hub.server.tables, "schema_hash", "of the next version")
    asked = []

    def watch(request, answer):
        asked.append(request.content)
        return answer

    near.admin.network.breaks = watch
    near.settle()
    assert any(re.search(rb'"cursor":""', content) for content in asked)
    near.same()


def test_what_an_older_or_newer_hub_sends_is_taken_as_far_as_it_is_known(near):
    """A column that is missing reads as its default, one that is unknown is left out."""

    def other_version(request, answer):
        if not request.url.path.endswith("/pull"):
            return answer
        answer.read()
        page = answer.json()
        for table in page["tables"].values():
            table["cols"] = [f"new_{c}" if c == "licence" else c for c in table["cols"]]
        page["tables"]["unicorn"] = {"cols": ["id", "scope", "version"], "rows": []}
        page["deleted"].append({"scope": "public", "kind": "unicorn", "id": "x"})
        page["a_new_part"] = 1
        return httpx.Response(200, json=page)

    add_datasets(near.admin, "Tides")
    guest = near._client()
    guest.network.breaks = other_version
    guest.engine.add_hub(near.url)
    assert guest.sync().state == "online"
    assert guest.engine.query(Query("dataset")).hits[0].values["licence"] == ""


def _without_push(request, answer):
    if request.url.path.endswith("/push"):
        raise httpx.ConnectError("no uploads today", request=request)
    return answer
