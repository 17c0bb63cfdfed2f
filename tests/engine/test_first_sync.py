"""A large scope comes whole: as the hub's file or as rows, into a file beside the cache."""

import logging
import sqlite3
import threading
from contextlib import closing, suppress
from pathlib import Path
from unittest.mock import patch

import httpx
import pytest
import zstandard

from alliancehub.engine.store.fresh import Unsound, require_sound
from alliancehub.engine.store.meta import read_meta
from alliancehub.engine.sync import whole
from alliancehub.model.query import Query
from alliancehub.server import cache_files, snapshot
from tests.faults.crash_points import Crash, crash_points, point_at
from tests.faults.moments import moments
from tests.hub import LocalHub
from tests.world import PASSWORD, Client, World

KILLS = 5


@pytest.fixture
def near(monkeypatch):
    """Return a world in which twenty rows are many, with forty datasets on the hub."""
    monkeypatch.setattr(whole, "WHOLE_ROWS", 20)
    monkeypatch.setattr(whole, "PULL_LIMIT_MAX", 3)
    monkeypatch.setattr(cache_files, "ROWS_LEAST", 20)
    monkeypatch.setattr(cache_files, "REST", 0)
    monkeypatch.setattr(snapshot.snapshot, "__defaults__", (7,))
    with World(LocalHub(), page_limit=3) as made:
        add(made, *(f"Data {n} climate" for n in range(40)))
        made.organisation("Acme")
        yield made


def add(world, *titles):
    wanted = [("create", {"kind": "dataset", "values": {"title": title}}) for title in titles]
    rows = [receipt.row for receipt in world.admin.engine.submit_many(wanted)]
    world.admin.sync()
    return rows


def make_file(world):
    """Have the hub make its file, as housekeeping does."""
    server = world.hub.server
    return server.cache_files.refresh(server.database)


def arriving(world, breaks=None):
    """Return a guest at a fresh desktop before the first sync, and the paths they will ask for."""
    asked = []

    def watch(request, answer):
        asked.append((request.url.path, request.headers.get("range", "")))
        return breaks(request, answer) if breaks else answer

    client = world._client()
    client.network.breaks = watch
    client.engine.add_hub(world.url)
    return client, asked


def fetched(asked):
    """Return what was fetched of the scope: ``file`` or ``rows``, each once."""
    named = []
    for path, _ in asked:
        if "/file/" in path:
            named.append("file")
        elif path.endswith("/snapshot/public"):
            named.append("rows")
    return named


def left_over(client):
    return [one.name for one in client.folder.rglob("*") if ".fresh" in one.name]


def is_bytes(request):
    return "/file/" in request.url.path


def cache_read(client):
    return client.engine._core.need().store.read()


def cache_of(client):
    return client.engine._core.need().store.path


def test_many_rows_come_into_a_fresh_file_that_takes_the_place_of_the_cache(near):
    guest, asked = arriving(near)
    before = guest.folder.rglob("*.sqlite3").__next__().stat().st_ino
    assert guest.sync().state == "online"
    assert fetched(asked) == ["rows"]
    assert cache_of(guest).stat().st_ino != before
    assert cache_of(guest).stat().st_mode & 0o777 == 0o600
    assert len(guest.find("dataset", "climate")) == 40
    assert left_over(guest) == []
    near.same()
    with cache_read(guest) as db:
        assert read_meta(db, "compared") == ""
    guest.restart()
    add(near, "One more")
    near.settle()
    near.same()
    with cache_read(guest) as db:  # not with the first sync, but with the cycle behind it
        assert read_meta(db, "compared")["found"] == "the same"


def test_a_snapshot_that_came_as_a_file_and_what_changed_since_is_a_snapshot_now(near):
    """Invariant 12: for a file, and changes behind it that take several pages."""
    assert make_file(near)
    rows = list(near.admin.rows("dataset"))
    add(near, *(f"Later {n}" for n in range(10)))
    for row in rows[:5]:
        near.admin.do("edit", kind="dataset", id=row, values={"title": f"Changed {row}"})
    near.admin.sync()

    def meanwhile(request, answer):
        if is_bytes(request):  # and some go while the file is on its way
            for row in rows[5:9]:
                near.admin.do("delete", kind="dataset", id=row)
            near.admin.sync()
        return answer

    guest, asked = arriving(near, meanwhile)
    assert guest.sync().state == "online"
    assert fetched(asked) == ["file"]
    assert len(guest.find("dataset", "changed")) == 5
    assert len(guest.find("dataset", "later")) == 10
    assert len(guest.find("dataset", "climate")) == 31
    near.settle()
    near.same()
    assert left_over(guest) == []


def test_a_file_is_caught_up_in_a_later_cycle_where_that_broke_off(near):
    make_file(near)
    add(near, *(f"Later {n}" for n in range(10)))
    pulls = 0

    def breaks(request, answer):
        nonlocal pulls
        pulls += request.url.path.endswith("/pull")
        if pulls == 3:  # the second page behind the file
            raise httpx.ReadError("torn", request=request)
        return answer

    guest, asked = arriving(near, breaks)
    assert guest.sync().state == "offline"
    assert len(guest.rows("dataset")) == 43  # the file, and one page behind it
    guest.restart()
    near.settle()
    near.same()
    assert fetched(asked) == ["file"]


def test_a_torn_download_goes_on_where_it_broke(near):
    make_file(near)
    kept = 0

    def torn(request, answer):
        nonlocal kept
        if not is_bytes(request) or kept:
            return answer
        answer.read()
        kept = len(answer.content) // 2

        def half():
            yield answer.content[:kept]
            raise httpx.ReadError("torn", request=request)

        return httpx.Response(200, headers={"content-type": "application/zstd"}, content=half())

    guest, asked = arriving(near, torn)
    assert guest.sync().state == "offline"
    assert guest.find("dataset") == []
    assert left_over(guest) != []
    guest.restart()
    near.settle()
    assert [told for path, told in asked if "/file/" in path] == ["", f"bytes={kept}-"]
    near.same()
    assert left_over(guest) == []


def test_a_download_starts_over_where_the_hub_has_made_another_file_meanwhile(near):
    make_file(near)

    def torn(request, answer):
        if not is_bytes(request) or make_file(near):
            return answer
        answer.read()
        near.admin.do("delete", kind="dataset", id=next(iter(near.admin.rows("dataset"))))
        near.admin.sync()
        assert make_file(near)

        def half():
            yield answer.content[:100]
            raise httpx.ReadError("torn", request=request)

        return httpx.Response(200, content=half())

    guest, asked = arriving(near, torn)
    assert guest.sync().state == "offline"
    guest.network.breaks = lambda request, answer: (
        asked.append((request.url.path, request.headers.get("range", ""))) or answer
    )
    near.settle()
    named = [path for path, _ in asked if "/file/" in path]
    assert len(set(named)) == 2
    near.same()


@pytest.mark.parametrize("harm", ["flipped", "cut", "longer", "other"])
def test_a_file_that_is_not_what_the_hub_said_is_not_taken_and_rows_come(near, harm, caplog):
    make_file(near)

    def harmed(request, answer):
        if not is_bytes(request):
            return answer
        answer.read()
        body = bytearray(answer.content)
        if harm == "flipped":
            body[len(body) // 2] ^= 1
        elif harm == "cut":
            del body[-20:]
        elif harm == "longer":
            body += b"x" * 20
        else:
            body = bytearray(zstandard.compress(b"\0" * len(body) * 50))[: len(body)]
        return httpx.Response(200, content=bytes(body))

    with caplog.at_level(logging.WARNING):
        guest, asked = arriving(near, harmed)
        assert guest.sync().state == "online"
    assert fetched(asked) == ["file", "rows"]
    assert "a snapshot file was not taken; rows come instead" in caplog.text
    near.settle()
    near.same()
    assert left_over(guest) == []


def test_a_file_is_trusted_only_with_our_tables_its_facts_and_no_foreign_row(near, tmp_path):
    make_file(near)
    server = near.hub.server
    with server.database.read() as tx:
        told = server.cache_files.current(tx, "public")
    packed = server.cache_files.path_of(told).read_bytes()
    plain = zstandard.ZstdDecompressor().stream_reader(packed).read()
    schema = near.admin.engine._core.schema
    facts = {"cursor": told.cursor, "rows": told.rows, "scope": "public", "shape": told.shape}

    def harmed(*statements):
        path = tmp_path / "file.sqlite3"
        path.write_bytes(plain)
        with closing(sqlite3.connect(path)) as db:
            db.create_function("searchable", 1, lambda text: text)
            for statement in statements:
                db.execute(statement)
            db.commit()
        return path

    require_sound(harmed(), schema, "public", facts)
    for statement, why in {
        "CREATE TRIGGER t AFTER DELETE ON k_dataset BEGIN DELETE FROM k_person; END": "tables",
        "CREATE TABLE more(x)": "tables",
        'DROP INDEX "i_dataset"': "tables",
        "UPDATE cache_file SET value = '\"else\"' WHERE key = 'cursor'": "other things",
        "UPDATE k_dataset SET scope = 'admin' WHERE rowid = 7": "another scope",
    }.items():
        with pytest.raises(Unsound, match=why):
            require_sound(harmed(statement), schema, "public", facts)
    path = tmp_path / "file.sqlite3"
    path.write_bytes(plain[:-4096])
    with pytest.raises(Unsound):
        require_sound(path, schema, "public", facts)
    path.write_bytes(b"no database at all" * 100)
    with pytest.raises(Unsound):
        require_sound(path, schema, "public", facts)


def test_rows_that_broke_off_go_on_where_they_were(near):
    tries = 0

    def torn(request, answer):
        nonlocal tries
        if not request.url.path.endswith("/snapshot/public"):
            return answer
        tries += 1
        if tries > 1:
            return answer
        answer.read()
        kept = b"".join(part + b"\n" for part in answer.content.splitlines()[:4])

        def part():
            yield kept
            raise httpx.ReadError("torn", request=request)

        return httpx.Response(200, content=part())

    guest, _ = arriving(near, torn)
    urls = []
    assert guest.sync().state == "offline"
    assert guest.find("dataset") == []
    assert 0 < guest.engine.status().progress_done <= guest.engine.status().progress_total
    guest.restart()

    def watch(request, answer):
        urls.append(str(request.url))
        return answer

    guest.network.breaks = watch
    near.settle()
    assert any("after=" in url for url in urls)
    near.same()
    assert left_over(guest) == []


def test_what_a_killed_engine_left_beside_its_cache_is_of_no_use_and_does_no_harm(near):
    guest, _ = arriving(near)
    for suffix, content in ((".fresh", b"half a database" * 1_000), (".fresh-part", b"x" * 100)):
        cache = next(guest.folder.rglob("*.sqlite3"))
        cache.with_name(cache.name + suffix).write_bytes(content)
    assert guest.sync().state == "online"
    near.settle()
    near.same()
    make_file(near)
    other, asked = arriving(near)
    cache = next(other.folder.rglob("*.sqlite3"))
    cache.with_name(cache.name + ".fresh-part").write_bytes(b"x" * 100)
    assert other.sync().state == "online"
    assert fetched(asked) == ["file"]
    near.settle()
    near.same()


@pytest.mark.parametrize("way", ["file", "rows"])
def test_what_a_member_does_while_the_public_scope_is_on_its_way_is_kept(near, way):
    if way == "file":
        make_file(near)
    # In the file there is no such organisation yet.
    link = near.invite("lea", near.organisation("Beta"), role="admin")

    def breaks(request, answer):
        if "/snapshot/public" in request.url.path:
            raise httpx.ReadError("torn", request=request)
        return answer

    lea = near._client()
    lea.network.breaks = breaks
    lea.engine.accept_invitation(link, PASSWORD)
    assert lea.sync().state == "offline"
    # Of what is public, her own organisation is here first.
    assert [row["title"] for row in lea.rows("organisation").values()] == ["Beta"]
    assert lea.rows("dataset") == {}
    profile = {"kind": "organisation", "id": next(iter(lea.rows("organisation")))}
    lea.do("edit", **profile, values={"about": "Written while waiting"})
    made = lea.do("create", kind="dataset", values={"title": "Mine while waiting"}).row
    search = {"title": "Climate", "about_kind": "dataset", "words": "climate"}
    kept = lea.do("create", kind="saved_search", values=search).row
    lea.engine.save_draft("new:dataset", "A draft", {"title": "A draft"})
    lea.network.stops = lambda request: (
        httpx.Response(503) if request.url.path.endswith("/push") else None
    )
    lea.network.breaks = None
    lea.sync()
    assert lea.need("dataset", made)["title"] == "Mine while waiting"
    assert len(lea.find("dataset", "climate")) == 40
    assert [hit.id for hit in lea.find("dataset", "waiting")] == [made]
    assert lea.need(**profile)["about"] == "Written while waiting"
    assert lea.need("saved_search", kept)["title"] == "Climate"
    assert lea.engine.status().waiting == 3
    assert [draft.title for draft in lea.engine.drafts()] == ["A draft"]
    lea.network.stops = None
    near.settle()
    near.same()
    assert [hit.id for hit in near.admin.find("dataset", "waiting")] == [made]


def test_a_cache_stays_as_it_was_where_the_fresh_file_cannot_take_its_place(near):
    guest, _ = arriving(near)
    with patch.object(Path, "replace", side_effect=PermissionError(13, "denied")):
        assert guest.sync().state == "failed"
    assert guest.engine.query(Query("dataset")).total == 0
    near.settle()
    near.same()


def test_a_fresh_file_waits_for_whoever_reads_the_cache(near):
    guest, _ = arriving(near)
    store = guest.engine._core.need().store
    is_reading, may_end = threading.Event(), threading.Event()

    def read():
        with store.read() as db:
            is_reading.set()
            may_end.wait(60)
            assert db.execute("SELECT count(*) FROM k_dataset").fetchone() == (0,)

    reader = threading.Thread(target=read)
    reader.start()
    assert is_reading.wait(60)
    adopted = store.adopt

    def adopt(*told):
        is_done = adopted(*told)
        may_end.set()
        results.append(is_done)
        return is_done

    results: list[bool] = []
    with patch.object(store, "adopt", adopt):
        assert guest.sync().state == "online"
    reader.join()
    assert results[0] is False
    assert results[-1] is True
    near.same()


@pytest.mark.parametrize("way", ["file", "rows"])
def test_a_kill_at_any_statement_or_rename_of_a_first_sync_loses_nothing(near, tmp_path, way):
    """Invariant 17. Some moments; ``CRASH_SEED=…`` tries others."""
    near.member("lea")
    if way == "file":
        make_file(near)
    with crash_points():
        every = _killed(near, tmp_path / "never", None)
        assert every > 40
        for effect in moments(every, every // KILLS):
            try:
                _killed(near, tmp_path / str(effect), effect)
            except BaseException as error:
                error.add_note(f"the engine ended at effect {effect} of {every}")
                raise


def _killed(world, folder, effect):
    """Let a desktop end at an effect of its first sync, with a change that waits; count them."""
    point = point_at(folder)
    client = Client(world.hub, folder, page_limit=3)
    world.clients.append(client)
    client.engine.sign_in(world.url, "lea", PASSWORD)
    client.network.stops = lambda request: (
        httpx.Response(503) if request.url.path.endswith("/push") else None
    )
    client.network.breaks = _only_small_scopes
    client.sync()
    made = client.do("create", kind="dataset", values={"title": f"Waiting {effect}"}).row
    client.network.breaks = None
    before = point.passed
    point.arm(effect)

    def rename(path, target, renamed=Path.replace):
        point.effect("rename")
        done = renamed(path, target)
        point.effect("after rename")
        return done

    with patch.object(Path, "replace", rename), suppress(Crash):
        client.sync()
    passed = point.passed - before
    if effect is not None:
        assert point.copy is not None
        client.close()
        world.clients.remove(client)
        again = Client(world.hub, point.copy, page_limit=3)
        again.engine.close()
        again.keyring = client.keyring
        again.restart()
        world.clients.append(again)
        client = again
    client.network.stops = None
    assert client.sync().state == "online"
    client.sync()
    assert client.need("dataset", made)["title"] == f"Waiting {effect}"
    world.settle()
    world.same("dataset", "organisation", "person", "membership")
    assert left_over(client) == []
    client.close()
    world.clients.remove(client)
    return passed


def _only_small_scopes(request, answer):
    if "/snapshot/public" in request.url.path:
        raise httpx.ReadError("torn", request=request)
    return answer
