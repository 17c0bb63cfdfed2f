"""What is public as a file: who gets it, when, and that it shows nothing that is gone."""

import sqlite3
import threading
from contextlib import closing

import pytest
import zstandard

from alliancehub.server import cache_files
from alliancehub.wire import paths
from alliancehub.wire.cache_file import CacheFile
from tests.hub import LocalHub, new_id


@pytest.fixture
def hub(monkeypatch):
    """Return a hub with thirty datasets, for which that is many."""
    monkeypatch.setattr(cache_files, "ROWS_LEAST", 20)
    monkeypatch.setattr(cache_files, "CHANGED_LEAST", 5)
    monkeypatch.setattr(cache_files, "REST", 0)
    with LocalHub() as one:
        admin = one.admin()
        admin.push(*(made(admin, f"Data {n}") for n in range(30)))
        yield one


def made(member, title):
    return member.mutation("create", kind="dataset", id=new_id(), values={"title": title})


def refresh(hub):
    return hub.server.cache_files.refresh(hub.server.database)


def shape_of(hub):
    return hub.server.cache_files._shape.name()


def told(hub, member, scope="public", shape=""):
    path = paths.SNAPSHOT_FILE.format(scope=scope)
    return member.http.get(path, params={"shape": shape or shape_of(hub)})


def fetch(member, name, scope="public", **headers):
    path = paths.SNAPSHOT_FILE_BYTES.format(scope=scope, name=name)
    return member.http.get(path, headers=headers)


def titles_in(packed):
    plain = zstandard.ZstdDecompressor().stream_reader(packed).read()
    with closing(sqlite3.connect(":memory:")) as db:
        db.deserialize(plain)
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        found = db.execute("SELECT count(*) FROM word_index WHERE word_index MATCH 'data'")
        titles = [title for (title,) in db.execute("SELECT title FROM k_dataset")]
        assert found.fetchone()[0] == len(titles)
        return titles


def test_a_guest_gets_the_file_of_what_is_public_whole_or_in_parts(hub):
    guest = hub.guest()
    assert told(hub, guest).status_code == 404
    assert refresh(hub)
    answer = told(hub, guest).raise_for_status().json()
    whole = fetch(guest, answer["name"]).raise_for_status()
    assert whole.headers["etag"] == f'"{answer["name"]}"'
    assert len(whole.content) == answer["packed_bytes"]
    assert sorted(titles_in(whole.content)) == sorted(f"Data {n}" for n in range(30))
    rest = fetch(guest, answer["name"], Range="bytes=100-")
    assert rest.status_code == 206
    assert rest.headers["content-range"].startswith("bytes 100-")
    assert rest.content == whole.content[100:]
    assert fetch(guest, answer["name"], Range="bytes=99999999-").status_code == 416


def test_there_is_no_file_of_another_scope_name_or_version(hub):
    refresh(hub)
    name = told(hub, hub.admin()).json()["name"]
    assert told(hub, hub.admin(), scope="alliance").status_code == 404
    assert told(hub, hub.guest(), scope="admin").status_code == 404
    assert told(hub, hub.guest(), shape="0" * 32).status_code == 404
    assert fetch(hub.guest(), "0" * 32).status_code == 404
    assert fetch(hub.guest(), "..%2F..%2Fhub.sqlite3").status_code == 404
    assert fetch(hub.guest(), name, scope="alliance").status_code == 404


def test_a_file_is_not_given_out_any_more_once_something_is_deleted(hub):
    refresh(hub)
    before = told(hub, hub.guest()).json()
    row = hub.admin().records("dataset")[0]
    hub.admin().do("delete", kind="dataset", id=row["id"], version=row["version"])
    assert told(hub, hub.guest()).status_code == 404
    assert fetch(hub.guest(), before["name"]).status_code == 404
    assert refresh(hub)
    after = told(hub, hub.guest()).json()
    assert row["title"] not in titles_in(fetch(hub.guest(), after["name"]).content)


def test_another_file_is_made_once_much_has_changed_and_not_before(hub):
    assert refresh(hub)
    assert not refresh(hub)
    admin = hub.admin()
    admin.push(*(made(admin, f"Data {n}") for n in range(30, 35)))
    assert not refresh(hub)
    admin.push(made(admin, "Data 35"))
    assert refresh(hub)
    assert told(hub, admin).json()["rows"] == 36


def test_a_file_of_another_history_is_not_given_out_and_another_is_made(hub):
    refresh(hub)
    with hub.server.database.write() as tx:
        tx.run("UPDATE sync_clock SET epoch = ?", ["another"])
    assert told(hub, hub.guest()).status_code == 404
    assert refresh(hub)
    assert told(hub, hub.guest()).status_code == 200


def test_a_hub_that_ends_calls_off_the_file_that_it_makes_and_leaves_nothing(hub, monkeypatch):
    files = hub.server.cache_files
    has_begun = threading.Event()
    pages = files._pages

    def endless(database):
        while True:
            yield from pages(database)
            has_begun.set()

    def add_nothing(self, kind, rows, facts):
        del self, kind, rows, facts

    monkeypatch.setattr(files, "_pages", endless)
    monkeypatch.setattr(CacheFile, "add", add_nothing)
    results = []
    maker = threading.Thread(target=lambda: results.append(refresh(hub)))
    maker.start()
    assert has_begun.wait(60)
    files.close()
    maker.join(60)
    assert results == [False]
    assert list((hub.server.settings.data / "snapshots").iterdir()) == []


def test_no_file_is_made_of_a_journal_that_holds_a_foreign_row(hub):
    with hub.server.database.write() as tx:
        tx.run("UPDATE sync_change SET body = replace(body, '\"public\"', '\"admin\"')")
    with pytest.raises(RuntimeError, match="another scope"):
        refresh(hub)
    assert told(hub, hub.guest()).status_code == 404
