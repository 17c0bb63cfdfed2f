"""Finding rows in the cache: words, beginnings, accents, filters, facets, order, pages."""

import sqlite3
import threading
import time

import pytest

from alliancehub.engine.store import finding, paging
from alliancehub.engine.store.answers import Answers
from alliancehub.engine.store.database import Interrupted
from alliancehub.engine.store.projection import all_rows
from alliancehub.model.errors import Refusal
from alliancehub.model.query import Query

TITLES = (
    "Climate of the Alps",
    "Été à la mer",
    "Straße und Brücke",
    "C++ benchmarks",
    "climate change reports",
    "Łódź air quality",
)


@pytest.fixture
def library(near):
    """Return an administrator with some datasets, not yet sent."""
    engine = near.admin.engine
    commands = [
        (
            "create",
            {
                "kind": "dataset",
                "values": {
                    "title": title,
                    "description": f"About {title.split()[-1]} and snow." if n % 2 else "",
                    "licence": "MIT" if n < 4 else "CC-BY-4.0",
                    "languages": ["en", "fr"] if n == 1 else ["en"],
                    "size_bytes": n * 10,
                },
            },
        )
        for n, title in enumerate(TITLES)
    ]
    engine.submit_many(commands)
    return engine


def titles(engine, text="", **query):
    return [hit.title for hit in engine.query(Query("dataset", text, **query)).hits]


def test_case_and_accents_do_not_count(library):
    assert titles(library, "ete") == ["Été à la mer"]
    assert titles(library, "BRUCKE") == ["Straße und Brücke"]
    assert titles(library, "quality łodz") == ["Łódź air quality"]


def test_all_words_must_begin_something(library):
    assert titles(library, "clim rep") == ["climate change reports"]
    assert titles(library, "clim zebra") == []


def test_a_hit_in_the_title_comes_before_one_in_the_text(library):
    library.submit("create", {"kind": "dataset", "values": {"title": "Snow cover"}})
    assert titles(library, "snow")[0] == "Snow cover"
    assert len(titles(library, "snow")) == 4


def test_one_or_two_letters_find_beginnings_of_titles_newest_first(library):
    assert titles(library, "cl") == ["climate change reports", "Climate of the Alps"]
    assert titles(library, "sn") == []


def test_a_single_letter_beside_a_word_narrows_too(near):
    told = [{"title": f"Tool {letter}"} for letter in "ABC"]
    near.admin.engine.submit_many([("create", {"kind": "dataset", "values": v}) for v in told])
    assert titles(near.admin.engine, "tool b") == ["Tool B"]


def test_marks_without_letters_find_nothing_and_break_nothing(library):
    for text in ('"', "'", "*", "-", "()", "AND", 'a"b', "NEAR(", "title:", "^x", "\x00", "c++"):
        titles(library, text)
    assert titles(library, "+++") == []


def test_filters_take_any_of_their_values_and_all_of_their_fields(library):
    assert len(titles(library, where={"licence": ["MIT", "CC-BY-4.0"]})) == 6
    assert titles(library, where={"licence": ["MIT"], "languages": ["fr"]}) == ["Été à la mer"]
    assert titles(library, where={"size_bytes": ["20"]}) == ["Straße und Brücke"]
    assert len(titles(library, where={"description": [""]})) == 3
    assert len(titles(library, where={"modalities": [""]})) == 6
    assert titles(library, "climate", where={"licence": ["MIT"]}) == ["Climate of the Alps"]


def test_a_filter_that_does_not_fit_is_refused_in_words(library):
    with pytest.raises(Refusal, match="no field 'colour'"):
        titles(library, where={"colour": ["red"]})
    with pytest.raises(Refusal, match="Size in bytes cannot be filtered by 'big'"):
        titles(library, where={"size_bytes": ["big"]})
    with pytest.raises(Refusal, match="cannot be sorted by 'colour'"):
        titles(library, sort="-colour")
    with pytest.raises(Refusal, match="no kind 'unicorn'"):
        library.query(Query("unicorn"))


def test_facets_count_under_all_filters_but_their_own(library):
    page = library.query(Query("dataset", where={"licence": ["MIT"]}, with_facets=True))
    assert page.facets["licence"] == [("MIT", "MIT", 4), ("CC-BY-4.0", "CC-BY-4.0", 2)]
    assert page.facets["languages"] == [("en", "en", 4), ("fr", "fr", 1)]
    assert page.total == 4


def test_pages_follow_each_other_without_gap_or_overlap(library):
    whole = titles(library)
    assert whole == sorted(whole, key=str.lower)
    assert [*titles(library, limit=4), *titles(library, limit=4, offset=4)] == whole
    assert library.query(Query("dataset", limit=100_000)).total == 6


def test_references_are_labelled_counted_and_sorted_by_what_they_are_called(near):
    admin = near.admin
    for title in ("Zebra", "Ant"):
        org = near.organisation(title)
        admin.do("create", kind="use_case", values={"title": f"By {title}", "organisation": org})
    page = admin.engine.query(Query("use_case", sort="organisation"))
    assert [hit.labels["organisation"] for hit in page.hits] == ["Ant", "Zebra"]
    assert page.hits[0].labels["created_by"] == "Admin"
    related = admin.engine.detail("organisation", near.organisation("Ant")).related
    assert ("use_case", "organisation", 1) in related


def test_a_search_over_everything_finds_kinds_with_a_place(near, library):
    near.organisation("Climate Institute")
    page = library.query(Query("", "climate", with_facets=True))
    assert {(hit.kind, hit.title) for hit in page.hits} == {
        ("dataset", "Climate of the Alps"),
        ("dataset", "climate change reports"),
        ("organisation", "Climate Institute"),
    }
    assert page.facets["kind"] == [("dataset", "Datasets", 2), ("organisation", "Organisations", 1)]
    only = library.query(Query("", "climate", where={"kind": ["organisation"]}))
    assert [hit.kind for hit in only.hits] == ["organisation"]


def test_a_changed_and_a_deleted_row_leave_no_old_words(library):
    row = library.query(Query("dataset", "alps")).hits[0]
    change = {"kind": "dataset", "id": row.id, "values": {"title": "Climate of the Andes"}}
    library.submit("edit", change)
    assert titles(library, "alps") == []
    assert titles(library, "andes") == ["Climate of the Andes"]
    library.submit("delete", {"kind": "dataset", "id": row.id})
    assert titles(library, "andes") == []


def test_a_search_that_nobody_waits_for_any_more_ends_early(near):
    engine = near.admin.engine
    told = [{"title": f"Snow {n}", "description": "Of snow. " * 100} for n in range(300)]
    engine.submit_many([("create", {"kind": "dataset", "values": one}) for one in told])
    store = engine._core.need().store
    caught = []

    def search():
        try:
            while True:
                store.answers = Answers()
                store.query(Query("dataset", "snow", sort="description", with_facets=True))
        except (Interrupted, Refusal, sqlite3.Error) as error:
            caught.append(error)

    thread = threading.Thread(target=search)
    thread.start()
    while thread.is_alive():
        engine.interrupt(thread.ident)
        time.sleep(0.01)
    assert [type(error) for error in caught] == [Interrupted]
    assert len(titles(engine, "snow", limit=500)) == 300, "its connection is of use again"


def test_a_search_broken_off_is_not_told_as_a_damaged_cache(library):
    store = library._core.need().store

    def read(*, is_broken_off):
        with store.read():
            if is_broken_off:
                library.interrupt(threading.get_ident())
            raise sqlite3.DatabaseError("database disk image is malformed")

    with pytest.raises(Interrupted):
        read(is_broken_off=True)
    with pytest.raises(sqlite3.DatabaseError):
        read(is_broken_off=False)


def test_a_long_write_does_not_block_a_read(library):
    store = library._core.need().store
    with store.write() as db:
        db.execute("DELETE FROM k_dataset")
        found = []
        thread = threading.Thread(target=lambda: found.extend(titles(library, "alps")))
        thread.start()
        thread.join(5)
        assert found == ["Climate of the Alps"]
        db.execute("ROLLBACK")
        db.execute("BEGIN")


def test_what_finds_too_much_to_rank_comes_titles_first_and_newest_first(near, monkeypatch):
    monkeypatch.setattr(finding, "RANKED_MAX", 2)
    engine = near.admin.engine
    told = ["Snow 1", "Rain", "Snow 2", "Sun", "Snow 3"]
    values = [{"title": one, "description": "Of snow." if one[0] != "S" else ""} for one in told]
    values[3]["description"] = "Melts snow."
    engine.submit_many([("create", {"kind": "dataset", "values": one}) for one in values])
    wanted = ["Snow 3", "Snow 2", "Snow 1", "Sun", "Rain"]
    assert titles(engine, "snow") == wanted
    for limit in (1, 2, 3):
        pages = [titles(engine, "snow", limit=limit, offset=n) for n in range(0, 5, limit)]
        assert [one for page in pages for one in page] == wanted
    everywhere = [engine.query(Query("", "snow", limit=2, offset=n)).hits for n in (0, 2, 4)]
    assert [hit.title for page in everywhere for hit in page] == wanted
    assert engine.query(Query("dataset", "snow")).total == 5


def test_a_search_shows_so_many_rows_and_says_that_there_are_more(near, monkeypatch):
    monkeypatch.setattr(paging, "COUNTED_MAX", 3)
    engine = near.admin.engine
    told = [{"title": f"Snow {n}"} for n in range(5)]
    engine.submit_many([("create", {"kind": "dataset", "values": one}) for one in told])
    page = engine.query(Query("dataset", "snow", limit=500))
    assert (page.total, len(page.hits), page.is_more) == (3, 3, True)
    assert not engine.query(Query("dataset", "snow 4")).is_more
    store = engine._core.need().store
    with store.read() as db:
        everything = list(all_rows(db, store.schema, Query("dataset", "snow", limit=1)))
    assert len(everything) == 5, "an export leaves nothing out"


def test_facets_can_be_asked_for_alone_so_that_rows_need_not_wait_for_them(library):
    page = library.query(Query("dataset", "climate", limit=0, with_facets=True))
    assert (page.hits, page.total) == ([], 2)
    assert page.facets["licence"] == [("CC-BY-4.0", "CC-BY-4.0", 1), ("MIT", "MIT", 1)]


def test_facets_are_counted_anew_after_a_change(library):
    query = Query("dataset", with_facets=True)
    before = library.query(query).facets["licence"]
    assert library.query(query).facets["licence"] == before
    library.submit("create", {"kind": "dataset", "values": {"title": "More", "licence": "MIT"}})
    assert library.query(query).facets["licence"][0] == ("MIT", "MIT", 5)
