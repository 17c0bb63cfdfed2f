"""The index of words follows the rows, whoever changes them, and is made anew where it must be."""

import json
import random

import pytest

from alliancehub.engine.store.database import Database
from alliancehub.engine.store.documents import generation_of, index_changes
from alliancehub.engine.store.news import Gathered
from alliancehub.engine.store.rows import drop_rows, put_cells
from alliancehub.engine.store.store import Store
from alliancehub.engine.store.tables import schema_of
from alliancehub.model.catalogue import Catalogue
from alliancehub.model.query import Query

NOW = "2026-11-23T12:00:00.000000Z"
OLD_INDEX = """
CREATE TABLE doc(rowid INTEGER PRIMARY KEY, kind TEXT, id TEXT, mark TEXT, title TEXT, body TEXT);
CREATE VIRTUAL TABLE fts USING fts5(title, body, mark, content='doc', content_rowid='rowid');
INSERT INTO doc(kind, id, mark, title, body) VALUES ('dataset', 'x', 'dataset', 'Zyzzyva', '');
INSERT INTO fts(fts) VALUES ('rebuild');
DROP TABLE word_index; DROP TABLE title_index; DELETE FROM meta WHERE key = 'index';
DROP TRIGGER words_of_deleted_dataset; DROP TRIGGER words_of_changed_dataset;
"""


@pytest.fixture
def store(tmp_path):
    made = Store(tmp_path / "cache.sqlite3", schema_of(Catalogue()), lambda: NOW, lambda: "device")
    yield made
    made.close()


def put(store, rows):
    """Write datasets by number and title, as a page of the hub's would."""
    table = store.schema.tables["dataset"]
    gathered = Gathered()
    with store.write() as db:
        for number, title in rows:
            cells = table.defaults | {"id": f"{number:04}", "scope": "public", "title": title}
            put_cells(db, table, [[cells[name] for name in table.columns]])
            gathered.touch("dataset", [f"{number:04}"])
        index_changes(db, store.schema, gathered)


def drop(store, numbers):
    gathered = Gathered()
    ids = [f"{number:04}" for number in numbers]
    with store.write() as db:
        drop_rows(db, store.schema.tables["dataset"], ids)
        gathered.remove("dataset", ids)
        index_changes(db, store.schema, gathered)


def found(store, text):
    return {hit.title for hit in store.query(Query("dataset", text, limit=500)).hits}


def is_sound(store):
    """Tell whether the index holds just what the rows say: what is made anew finds the same."""
    with store.write() as db:
        counts = [
            db.execute(f"SELECT count(*) FROM {name}_index WHERE {name}_index MATCH ?", (word,))  # noqa: S608
            for name in ("word", "title")
            for word in ("w*", "1*")
        ]
        rows = db.execute("SELECT title FROM k_dataset").fetchall()
        docs = db.execute("SELECT count(*) FROM word_index_docsize").fetchone()[0]
    wanted = [
        sum(any(part.startswith(start) for part in title.split()) for (title,) in rows)
        for start in ("w", "1")
    ]
    return [one.fetchone()[0] for one in counts] == [*wanted, *wanted] and docs == len(rows)


def test_after_any_changes_the_index_finds_what_the_rows_say(store):
    chance = random.Random(7)
    titles: dict[int, str] = {}
    for turn in range(30):
        some = {
            n: f"w{chance.randrange(50)} {chance.randrange(20)}"
            for n in chance.sample(range(80), 20)
        }
        put(store, some.items())
        titles |= some
        gone = chance.sample(sorted(titles), min(len(titles), chance.randrange(8)))
        drop(store, gone)
        for number in gone:
            del titles[number]
        if turn % 10 == 9:
            for word in ("w7", "1", "w"):
                wanted = {t for t in titles.values() if any(p.startswith(word) for p in t.split())}
                assert found(store, word) == wanted
    assert is_sound(store)


def test_a_row_whose_words_stay_the_same_is_not_indexed_again(store):
    put(store, [(1, "w one"), (2, "w two")])
    with store.read() as db:
        before = db.execute("SELECT count(*), sum(length(block)) FROM word_index_data").fetchone()
    put(store, [(2, "w two"), (1, "w one")])
    with store.read() as db:
        after = db.execute("SELECT count(*), sum(length(block)) FROM word_index_data").fetchone()
        assert generation_of(db, ["dataset"]) == 2, "the news counts all the same"
    assert before == after


def test_what_fails_leaves_the_index_as_it_was(store):
    put(store, [(1, "w one")])

    def fail():
        with store.write() as db:
            drop_rows(db, store.schema.tables["dataset"], ["0001"])
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert found(store, "one") == {"w one"}
    assert is_sound(store)


def test_a_cache_of_the_older_index_is_brought_up_to_date_and_nothing_typed_is_lost(near):
    near.admin.do("create", kind="dataset", values={"title": "Tides of 東京"})
    near.settle()
    near.admin.offline()
    near.admin.do("create", kind="dataset", values={"title": "Waits to be sent"})
    near.admin.engine.save_draft("create:dataset", "A draft", {"title": "x"})
    path = next(near.admin.folder.rglob("*.sqlite3"))
    near.admin.close()
    database = Database(path)
    with database.write() as db:
        for statement in filter(str.strip, OLD_INDEX.split(";")):
            db.execute(statement)
    database.close()

    near.admin.restart()
    engine = near.admin.engine
    assert [hit.title for hit in engine.query(Query("dataset", "東京")).hits] == ["Tides of 東京"]
    assert [hit.title for hit in engine.query(Query("", "waits")).hits] == ["Waits to be sent"]
    assert engine.query(Query("dataset", "zyzzyva")).total == 0
    assert [entry.state for entry in engine.outbox(1)] == ["waiting"]
    assert [draft.title for draft in engine.drafts()] == ["A draft"]
    with engine._core.need().store.read() as db:
        names = {name for (name,) in db.execute("SELECT name FROM sqlite_master")}
        assert not names & {"doc", "fts"}
    near.admin.online()
    near.settle()
    near.same()


def test_words_of_other_declarations_are_indexed_anew(store, tmp_path):
    put(store, [(1, "w one")])
    with store.write() as db:
        shape = json.loads(db.execute("SELECT value FROM meta WHERE key = 'index'").fetchone()[0])
        shape[1][0] = ["tool", ["title", 2]]
        db.execute("UPDATE meta SET value = ? WHERE key = 'index'", (json.dumps(shape),))
        db.execute("DELETE FROM word_index_docsize")
    store.close()
    again = Store(tmp_path / "cache.sqlite3", store.schema, lambda: NOW, lambda: "device")
    assert found(again, "one") == {"w one"}
    assert is_sound(again)
    again.close()
