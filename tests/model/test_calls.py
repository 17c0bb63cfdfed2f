"""Calls, and the data that accelerators forbid."""

import pytest

from alliancehub.model.data_classes import DATA_CLASSES, forbidden_of
from alliancehub.model.kinds.call import Call
from tests.model.alliance import TODAY, Alliance, row_id


@pytest.fixture
def alliance():
    return Alliance()


def asked(alliance, **values):
    return {
        "title": "Spring",
        "organiser": alliance.yale,
        "begins_on": "2026-05-01",
        "ends_on": "2026-07-01",
        **values,
    }


def pool_of(alliance, who, organisation):
    values = {
        "title": "Gift", "donor": organisation, "resource": alliance.resource,
        "begins_on": TODAY, "ends_on": "2026-12-31", "pledged": 1_000_000,
    }  # fmt: skip
    return alliance.create(who, "pool", **values)


def test_a_draft_is_its_organisers_until_it_is_published(alliance):
    call = alliance.create("eve", "call", **asked(alliance))
    scope = alliance.row(Call, call).scope
    assert scope in (alliance.scopes("ann") or ())
    assert scope not in (alliance.scopes("cyd") or ())
    assert not alliance.row(Call, call).is_open_on(TODAY)
    alliance.edit("eve", Call, call, state="published")
    row = alliance.row(Call, call)
    assert row.scope == "alliance"
    assert row.is_open_on(TODAY)
    assert not row.is_open_on("2026-07-02")


def test_only_the_organisers_administrators_and_the_alliances_write_it(alliance):
    new = {"kind": "call", "id": row_id("call"), "values": asked(alliance)}
    for who in ("ann", "sam", "ira"):
        alliance.refused(who, "create", "not_permitted", **new)
    alliance.do("dan", "create", **new)


def test_it_grants_from_pools_of_others_only_where_the_alliance_lets_it(alliance):
    theirs = pool_of(alliance, "dan", alliance.ibm)
    own = pool_of(alliance, "eve", alliance.yale)
    new = {"kind": "call", "id": row_id("call")}
    values = asked(alliance, pools=[own, theirs])
    alliance.refused("eve", "create", "not_permitted", values=values, **new)
    alliance.do("dan", "create", values=values, **new)
    alliance.edit("eve", Call, new["id"], title="Late spring")  # what is there may stay


@pytest.mark.parametrize(
    "values",
    [
        {"ends_on": "2026-04-01"},
        {"questions": "{"},
        {"questions": "[]"},
        {"questions": '{"type": "array"}'},
        {"questions": "[" * 5_000},
    ],
)
def test_what_makes_no_sense_is_refused_by_field(alliance, values):
    new = {"kind": "call", "id": row_id("call"), "values": asked(alliance, **values)}
    assert alliance.refused("eve", "create", "invalid", **new).field == next(iter(values))


def test_who_forbids_personal_data_forbids_health_data_too():
    assert forbidden_of(["public"], ["personal"]) == []
    assert forbidden_of(["health", "public"], ["personal"]) == ["health"]
    assert forbidden_of(["personal"], ["health"]) == []
    assert forbidden_of(["special_category"], ["personal"]) == ["special_category"]
    every = [value for value, _ in DATA_CLASSES]
    assert forbidden_of(reversed(every), every) == every
    assert forbidden_of([], every) == []
