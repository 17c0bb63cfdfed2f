"""What is asked about many rows at once: their ids, a row's place, what can be done, an export."""

import csv
import threading
import time

import pytest

from alliancehub.engine import csv_job
from alliancehub.engine.jobs import UNENDED
from alliancehub.engine.plain import to_plain
from alliancehub.engine.store.projection import all_rows
from alliancehub.model.errors import Refusal
from alliancehub.model.query import Query

COUNT = 23


@pytest.fixture
def tools(near):
    """Return an administrator with some tools, not yet sent, and a query that has them in order."""
    engine = near.admin.engine
    engine.submit_many(
        [
            ("create", {"kind": "tool", "values": {"title": f"Tool {at:02}", "purpose": "safety"}})
            for at in range(COUNT)
        ]
    )
    return engine, Query("tool", "tool", sort="title")


def ended(engine, job_id):
    while True:
        job = next(one for one in engine.jobs() if one.id == job_id)
        if job.state not in UNENDED:
            return job
        time.sleep(0.01)


def test_ids_come_in_the_order_of_the_list_a_stretch_at_a_time(tools):
    engine, query = tools
    hits = engine.query(query).hits
    assert engine.ids(query) == [hit.id for hit in hits]
    stretch = Query("tool", "tool", sort="title", offset=5, limit=3)
    assert engine.ids(stretch) == [hit.id for hit in hits[5:8]]


def test_a_row_knows_its_place_in_a_list(tools):
    engine, query = tools
    hits = engine.query(query).hits
    assert [engine.place_of(query, hit.id) for hit in hits] == list(range(COUNT))
    assert engine.place_of(Query("tool", "zebra"), hits[0].id) == -1
    assert engine.place_of(query, "nobody") == -1


def test_what_can_be_done_is_told_with_the_rows_it_can_be_done_to(tools, near):
    engine, query = tools
    ids = engine.ids(query)
    found = engine.offers("tool", [*ids, "gone"])
    assert found["edit"] == ids
    assert found["delete"] == ids
    with pytest.raises(Refusal, match="At most 500"):
        engine.offers("tool", ["x"] * 501)


def test_an_export_has_the_chosen_rows_and_fields_in_their_order(tools, tmp_path):
    engine, query = tools
    ids = engine.ids(query)[:3][::-1]
    path = tmp_path / "some.csv"
    asked = {"query": to_plain(query), "path": str(path), "ids": ids, "delimiter": ";"}
    job = ended(engine, engine.start_job("export_csv", asked | {"fields": ["purpose", "title"]}))
    assert (job.state, job.result, job.path) == ("done", {"rows": 3}, str(path))
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))
    assert rows[0] == ["Purpose", "Name", "Id"]
    assert [row[1:] for row in rows[1:]] == [[f"Tool {2 - at:02}", ids[at]] for at in range(3)]


def test_an_export_that_is_cancelled_leaves_no_file(tools, tmp_path, monkeypatch):
    engine, query = tools
    is_amid, go_on = threading.Event(), threading.Event()

    def held_up(*args):
        for row in all_rows(*args):
            yield row
            is_amid.set()
            assert go_on.wait(60)

    monkeypatch.setattr(csv_job, "all_rows", held_up)
    asked = {"query": to_plain(query), "path": str(tmp_path / "all.csv")}
    job_id = engine.start_job("export_csv", asked)
    assert is_amid.wait(60)
    engine.cancel_job(job_id)
    go_on.set()
    assert ended(engine, job_id).state == "cancelled"
    assert list(tmp_path.glob("*.csv*")) == []


@pytest.mark.parametrize("wrong", [{"fields": ["nonsense"]}, {"delimiter": "=cmd"}])
def test_an_export_of_what_is_not_there_is_refused_at_once(tools, tmp_path, wrong):
    engine, query = tools
    asked = {"query": to_plain(query), "path": str(tmp_path / "x.csv"), **wrong}
    with pytest.raises(Refusal):
        engine.start_job("export_csv", asked)


def test_a_list_of_references_keeps_titles_with_commas_apart(near):
    engine = near.admin.engine
    titles = ("Speech, read aloud", "Maps")
    receipts = engine.submit_many(
        [
            ("create", {"kind": "dataset", "values": {"title": one, "licence": "MIT"}})
            for one in titles
        ]
    )
    values = {"datasets": [one.row for one in receipts], "title": "Uses both"}
    given = {"summary": "Both.", "focus_area": "models"}
    made = engine.submit("start_project", {"values": {**values, **given}})
    hit = engine.detail("project", made.row).hit
    assert hit.label_lists["datasets"] == list(titles)
    assert hit.labels["datasets"] == "Speech, read aloud, Maps"
