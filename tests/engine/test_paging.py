"""Pages out of long lists: the same rows, whichever way they are found."""

from typing import Any

import pytest

from alliancehub.engine.store import orders, paging
from alliancehub.engine.store.answers import Answers
from alliancehub.engine.store.matching import rows_matching
from alliancehub.model.query import Query

COUNT = 60


@pytest.fixture
def store(near):
    engine = near.admin.engine
    values = [
        {
            "title": f"Row {number:02} {'snow' if number % 3 else 'rain'}",
            "size_bytes": number * 37 % 50,
            "creator": f"C{number % 7}",
            "licence": "MIT" if number % 2 else "",
        }
        for number in range(COUNT)
    ]
    engine.submit_many([("create", {"kind": "dataset", "values": one}) for one in values])
    return engine._core.need().store


def ids(store, **query):
    return [hit.id for hit in store.query(Query("dataset", limit=500, **query)).hits]


def paged(store, size, **query):
    found = []
    for offset in range(0, COUNT + size, size):
        found += [
            h.id for h in store.query(Query("dataset", limit=size, offset=offset, **query)).hits
        ]
    return found


@pytest.mark.parametrize("near_top", [0, 10, 1_000])
def test_every_row_is_on_one_page_in_every_order(store, monkeypatch, near_top):
    monkeypatch.setattr(paging, "NEAR", near_top)
    for query in (
        {},
        {"sort": "size_bytes"},
        {"sort": "-creator"},
        {"sort": "created_by"},
        {"where": {"licence": ["MIT"]}},
        {"where": {"licence": ["MIT"]}, "sort": "-size_bytes"},
        {"text": "snow"},
        {"text": "snow", "sort": "size_bytes"},
        {"text": "ro", "where": {"creator": ["C1", "C2"]}},
    ):
        store.answers = Answers()
        whole = ids(store, **query)
        assert len(set(whole)) == len(whole) > 0
        for size in (1, 7):
            store.answers = Answers()
            assert paged(store, size, **query) == whole, query
        with store.read() as db:
            numbers = paging.whole_order(db, store.schema, Query("dataset", **query), store.answers)
            assert len(numbers) == len(whole)


def test_rows_are_in_the_order_of_the_column_up_and_down(store):
    sizes = [h.values["size_bytes"] for h in store.query(Query("dataset", sort="size_bytes")).hits]
    assert sizes == sorted(sizes)
    assert ids(store, sort="size_bytes") == ids(store, sort="-size_bytes")[::-1]


def test_a_page_never_shows_rows_as_they_were_before_the_last_news(near, store):
    query: dict[str, Any] = {"where": {"licence": ["MIT"]}, "sort": "-size_bytes"}
    before = paged(store, 7, **query)
    near.admin.do("delete", kind="dataset", id=before[3])
    assert ids(store, **query) == [one for one in before if one != before[3]]
    assert store.query(Query("dataset", **query)).total == len(before) - 1


def test_a_long_list_gets_an_index_for_the_order_that_is_asked_for(store, monkeypatch):
    monkeypatch.setattr(orders, "LONG", 10)
    before = ids(store, sort="size_bytes")
    for column in ("size_bytes", "creator", "licence", "url"):
        store.query(Query("dataset", sort=f"-{column}"))
    with store.read() as db:
        made = db.execute("SELECT name FROM sqlite_master WHERE name LIKE 'o!_%' ESCAPE '!'")
        names = {name for (name,) in made}
        plan = db.execute(
            "EXPLAIN QUERY PLAN SELECT r.rowid FROM k_dataset AS r "
            'ORDER BY r."url" COLLATE NOCASE DESC, r.id DESC LIMIT 10'
        ).fetchall()
    assert names == {"o_dataset.creator", "o_dataset.licence", "o_dataset.url"}, "the last few"
    assert "o_dataset.url" in str(plan)
    assert ids(store, sort="size_bytes") == before


def test_rows_matching_tells_which_of_some_rows_a_query_selects(store):
    everything = ids(store)
    with store.read() as db:
        for query in (
            Query("dataset", "snow"),
            Query("dataset", "ro", {"licence": ["MIT"]}),
            Query("dataset", "", {"creator": ["C3"]}),
            Query("dataset", "row 12"),
            Query("dataset", "+++"),
        ):
            wanted = set(ids(store, text=query.text, where=query.where))
            some = everything[::2]
            assert set(rows_matching(db, store.schema, query, some)) == wanted & set(some)
        assert rows_matching(db, store.schema, Query("dataset", "snow"), ["nobody"]) == []
        assert rows_matching(db, store.schema, Query("dataset", "snow"), []) == []
