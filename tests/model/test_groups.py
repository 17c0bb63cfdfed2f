"""Fields that move together: merged as one value, or one conflict, settled at one go."""

import json
from typing import Annotated, ClassVar

import pytest

from alliancehub.model import marks
from alliancehub.model.catalogue import Catalogue
from alliancehub.model.field_spec import Policy
from alliancehub.model.kind import Declaration, Kind, spec_of
from alliancehub.model.kinds.conflict import Conflict
from alliancehub.model.kinds.event import Event


@pytest.fixture
def event(alliance):
    """Return an event of Cyd's, in June."""
    days = {"starts_on": "2026-06-01", "ends_on": "2026-06-03"}
    return alliance.create("cyd", "event", title="Summer school", **days)


def period(alliance, event, **days):
    """Return an edit of the days, which names both, as an engine sends it."""
    row = alliance.row(Event, event)
    whole = {"starts_on": row.starts_on, "ends_on": row.ends_on}
    return alliance.edit_args(Event, event, **(whole | days))


@pytest.fixture
def conflict(alliance, event):
    """Cyd put off the end, Dan the beginning."""
    mine = period(alliance, event, ends_on="2026-06-05")
    alliance.edit("dan", Event, event, starts_on="2026-06-02")
    work = alliance.do("cyd", "edit", **mine)
    assert work.conflicts == ["starts_on", "ends_on"]
    return alliance.all(Conflict)[0].id


def days_of(alliance, event):
    row = alliance.row(Event, event)
    return row.starts_on, row.ends_on


def test_edits_of_two_fields_of_a_group_are_one_conflict(alliance, event, conflict):
    assert days_of(alliance, event) == ("2026-06-02", "2026-06-03"), "theirs stands, whole"
    assert len(alliance.all(Conflict)) == 1
    row = alliance.row(Conflict, conflict)
    assert row.field == "period"
    assert "Starts" in row.title
    assert "Ends" in row.title
    assert json.loads(row.mine) == {"starts_on": "2026-06-01", "ends_on": "2026-06-05"}
    assert json.loads(row.theirs) == {"starts_on": "2026-06-02", "ends_on": "2026-06-03"}


def test_fields_beside_the_group_merge_as_ever(alliance, event):
    mine = period(alliance, event, ends_on="2026-06-05")
    mine["values"]["location"], mine["base"]["location"] = "Bonn", ""
    alliance.edit("dan", Event, event, starts_on="2026-06-02")
    alliance.do("cyd", "edit", **mine)
    assert alliance.row(Event, event).location == "Bonn"
    assert days_of(alliance, event) == ("2026-06-02", "2026-06-03")


def test_the_authors_own_device_shows_theirs_until_it_is_settled(alliance, event):
    mine = period(alliance, event, ends_on="2026-06-05")
    alliance.edit("dan", Event, event, starts_on="2026-06-02")
    work = alliance.do("cyd", "edit", on_device=True, **mine)
    (row,) = work.changes.values()
    assert (row.starts_on, row.ends_on) == ("2026-06-01", "2026-06-05"), "mine, whole"


OTHER = {"starts_on": "2026-06-02", "ends_on": "2026-06-06"}


@pytest.mark.parametrize(
    ("keep", "value", "days"),
    [
        ("mine", "", ("2026-06-01", "2026-06-05")),
        ("theirs", "", ("2026-06-02", "2026-06-03")),
        ("other", json.dumps(OTHER), ("2026-06-02", "2026-06-06")),
        ("other", json.dumps(OTHER | {"ends_on": None}), ("2026-06-02", "")),
    ],
)
def test_one_choice_settles_the_whole_group(alliance, event, conflict, keep, value, days):
    alliance.do("cyd", "resolve_conflict", conflict=conflict, keep=keep, value=value)
    assert days_of(alliance, event) == days
    assert alliance.row(Conflict, conflict).state == "resolved"


@pytest.mark.parametrize("value", ['"x"', "{}", '{"starts_on": "2026-06-02"}', '{"title": "x"}'])
def test_a_third_value_names_all_fields_of_the_group(alliance, conflict, value):
    refused = alliance.refused(
        "cyd", "resolve_conflict", "invalid", conflict=conflict, keep="other", value=value
    )
    assert "Starts" in refused.text


def test_what_changed_again_meanwhile_is_shown_again(alliance, event, conflict):
    alliance.edit("dan", Event, event, ends_on="2026-06-04")
    work = alliance.do("cyd", "resolve_conflict", conflict=conflict, keep="mine")
    assert work.conflicts == ["starts_on", "ends_on"]
    assert days_of(alliance, event) == ("2026-06-02", "2026-06-04")
    row = alliance.row(Conflict, conflict)
    assert json.loads(row.theirs) == {"starts_on": "2026-06-02", "ends_on": "2026-06-04"}


def test_an_older_app_that_names_a_part_of_a_group_is_still_understood(alliance, event):
    mine = alliance.edit_args(Event, event, ends_on="2026-06-05")
    alliance.do("cyd", "edit", **mine)
    assert days_of(alliance, event) == ("2026-06-01", "2026-06-05")


def _kind(**fields):
    notes = {name: Annotated[int, mark] for name, mark in fields.items()}
    title = Annotated[str, marks.line("Title")]
    body = {
        "__annotations__": {"title": title, **notes, "declared": ClassVar},
        "__module__": __name__,
        "declared": Declaration("odd", "Odd", "Odds", "icon", "title"),
        "title": "",
        **dict.fromkeys(fields, 0),
    }
    return type("Odd", (Kind,), body)


@pytest.mark.parametrize(
    "policies", [(Policy.SURFACE, Policy.LAST), (Policy.COUNTER,) * 2, (Policy.SERVER,) * 2]
)
def test_a_group_that_could_not_merge_as_one_value_is_no_declaration(policies):
    kind = _kind(
        a=marks.integer("A", policy=policies[0], group="g"),
        b=marks.integer("B", policy=policies[1], group="g"),
    )
    with pytest.raises(ValueError, match="group 'g'"):
        spec_of(kind)


def test_groups_of_the_catalogue_are_those_that_mean_something_only_together():
    groups = {
        (spec.name, unit): [one.name for one in fields]
        for spec in Catalogue().specs
        for unit, fields in spec.units.items()
        if len(fields) > 1
    }
    assert groups == {
        ("call", "window"): ["begins_on", "ends_on"],
        ("credit_request", "wanted"): ["wanted_from", "wanted_until"],
        ("delegation", "period"): ["begins_on", "ends_on"],
        ("event", "period"): ["starts_on", "ends_on"],
        ("membership", "period"): ["from_on", "to_on"],
        ("pool", "window"): ["begins_on", "ends_on"],
    }
