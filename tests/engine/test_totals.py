"""What rows add up to, by their fields, by weeks and by what they point at."""

import json

import pytest

from alliancehub.engine.calls import calls_of
from alliancehub.engine.plain import from_plain, to_plain
from alliancehub.model.errors import Refusal
from alliancehub.model.totals import GROUPS_MAX, Totals, TotalsQuery

SIZES = {"Tides": (5, "MIT"), "Rivers": (7, "MIT"), "Winds": (11, "CC-BY-4.0")}


@pytest.fixture
def lea(near):
    lea = near.member("lea")
    for title, (size, licence) in SIZES.items():
        values = {"title": title, "size_bytes": size, "licence": licence}
        lea.do("create", kind="dataset", values=values)
    return lea


def totals(client, kind, **asked):
    query = to_plain(TotalsQuery(kind, **asked))
    found = calls_of()["totals"].run(client.engine, {"query": query})
    return from_plain(Totals, json.loads(json.dumps(found)))  # as it goes over the socket


def test_rows_are_added_up_by_a_field_before_they_are_sent(lea):
    found = totals(lea, "dataset", by=["licence"], of=["size_bytes"])
    assert [(one.keys, one.sums, one.count) for one in found.rows] == [
        (["CC-BY-4.0"], [11], 1),
        (["MIT"], [12], 2),
    ]
    assert not found.is_cut


def test_without_a_field_there_is_one_sum_of_all_that_match(lea):
    (one,) = totals(lea, "dataset", where={"licence": ["MIT"]}, of=["size_bytes"]).rows
    assert (one.keys, one.sums, one.count) == ([], [12], 2)
    (none,) = totals(lea, "dataset", where={"licence": ["none"]}, of=["size_bytes"]).rows
    assert (none.sums, none.count) == ([0], 0)


def test_days_are_gathered_into_weeks_that_begin_on_monday_and_into_months(near, lea):
    for day in ("2026-05-31", "2026-06-01", "2026-06-07", "2026-06-08"):
        lea.do("create", kind="event", values={"title": day, "starts_on": day})
    found = totals(lea, "event", by=["starts_on@week"])
    weeks = [("2026-05-25", 1), ("2026-06-01", 2), ("2026-06-08", 1)]
    assert [(one.keys[0], one.count) for one in found.rows] == weeks
    months = totals(lea, "event", by=["starts_on@month"]).rows
    assert [(one.keys[0], one.count) for one in months] == [("2026-05", 1), ("2026-06", 3)]


def test_what_a_key_points_at_is_named_and_can_be_looked_through(near, lea):
    project = near.project(lea, "Atlas", summary="Maps.", focus_area="models")
    lea.do("create", kind="milestone", values={"title": "One", "project": project})
    (one,) = totals(lea, "milestone", by=["project", "project.focus_area"]).rows
    assert one.keys == [project, "models"]
    assert one.labels == ["Atlas", ""]


@pytest.mark.parametrize(
    "asked",
    [
        {"by": ["nonsense"]},
        {"by": ["title.title"]},
        {"by": ["keywords"]},
        {"by": ["title@week"]},
        {"by": ["updated_at; DROP TABLE k_dataset"]},
        {"by": ["title"] * 4},
        {"of": ["title"]},
        {"where": {"nonsense": ["1"]}},
    ],
)
def test_a_question_that_does_not_fit_is_refused(lea, asked):
    with pytest.raises(Refusal):
        totals(lea, "dataset", **asked)


def test_so_many_groups_that_nobody_could_read_them_are_cut_and_said_to_be(lea, monkeypatch):
    assert GROUPS_MAX >= 1_000
    monkeypatch.setattr("alliancehub.engine.store.totals.GROUPS_MAX", 2)
    found = totals(lea, "dataset", by=["title"])
    assert [one.keys for one in found.rows] == [["Rivers"], ["Tides"]]
    assert found.is_cut
