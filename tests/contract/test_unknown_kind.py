"""The proof: a kind of which nothing but its declaration exists works everywhere."""

import csv

import pytest

from alliancehub.engine.engine import Engine
from alliancehub.engine.paths import ProfilePaths
from alliancehub.model.errors import Refusal
from alliancehub.model.query import Query
from tests.contract.test_kinds import sample_of
from tests.contract.unknown_kind import CATALOGUE, Satellite
from tests.hub import PASSWORD, Hub

SPEC = CATALOGUE.spec("satellite")


@pytest.fixture(scope="module")
def hub():
    """Return a hub process that serves the kind, with two members."""
    with Hub(catalogue=f"{Satellite.__module__}:CATALOGUE") as hub:
        for handle in ("ada", "ben"):
            hub.member(handle)
        yield hub


@pytest.fixture
def engine_of(hub, tmp_path):
    """Return a function that signs a member in on an engine of its own."""
    engines: list[Engine] = []

    def sign_in(handle):
        folder = tmp_path / f"{handle}{len(engines)}"
        folder.mkdir()
        paths = ProfilePaths(folder, folder / "engine.sock")
        engine = Engine(paths, CATALOGUE, autosync=False)
        engines.append(engine)
        engine.sign_in(hub.url, handle, PASSWORD)
        sync(engine)
        return engine

    yield sign_in
    for engine in engines:
        engine.close()


def sync(engine):
    status = engine.sync_once()
    assert not status.problem, status


def values_for(hub, call_sign):
    """Return a good value for every field."""
    values = {one.name: sample_of(one) for one in SPEC.form}
    values |= {"title": "Sputník", "call_sign": call_sign, "owner": hub.organisation()}
    return values | {"datasets": [hub.admin().create("dataset", title="Beeps")]}


def test_it_is_created_synced_found_edited_and_exported(hub, engine_of, tmp_path):
    values = values_for(hub, "beep-one")
    ada, ben = engine_of("ada"), engine_of("ben")
    made = ada.submit("create", {"kind": "satellite", "values": values}).row
    mine = ada.detail("satellite", made)
    assert mine.hit.is_pending
    assert {"edit", "delete", "post_message"} <= set(mine.offered)

    sync(ada)
    assert not ada.detail("satellite", made).hit.is_pending
    sync(ben)
    theirs = ben.detail("satellite", made).hit
    assert {name: theirs.values[name] for name in values} == values
    assert theirs.title == "Sputník"
    assert theirs.labels["owner"] == "Acme"
    assert theirs.labels["datasets"] == "Beeps"

    for text in ("sput", "sputnik", "SPUTNÍK", "beep-one", "some text"):
        found = ben.query(Query("satellite", text=text)).hits
        assert [one.id for one in found] == ([made] if text != "beep-one" else []), text
    assert made in [one.id for one in ben.query(Query(text="sputnik")).hits]
    page = ben.query(Query("satellite", where={"orbit": ["low"]}, with_facets=True))
    assert [one.id for one in page.hits] == [made]
    assert set(page.facets) == {one.name for one in SPEC.facets}
    assert page.facets["bands"] == [("x", "X band", 1)]

    with pytest.raises(Refusal, match="may not edit this satellite"):
        ben.submit("edit", {"kind": "satellite", "id": made, "values": {"title": "Mine"}})
    ada.submit("edit", {"kind": "satellite", "id": made, "values": {"mass_kg": 84, "tags": []}})
    sync(ada)
    sync(ben)
    assert ben.detail("satellite", made).hit.values["mass_kg"] == 84
    assert ben.detail("satellite", made).hit.values["tags"] == []

    file = tmp_path / "satellites.csv"
    assert ben.export_csv(Query("satellite"), str(file)) == 1
    with file.open(encoding="utf-8-sig", newline="") as lines:
        row = next(csv.DictReader(lines))
    assert (row["Name"], row["Mass in kg"], row["Orbit"]) == ("Sputník", "84", "Low")
    assert row["Owner"] == "Acme"

    ada.submit("delete", {"kind": "satellite", "id": made})
    sync(ada)
    sync(ben)
    assert ben.query(Query("satellite")).total == 0


def test_what_two_members_write_into_one_merges_or_waits_for_a_person(hub, engine_of):
    values = values_for(hub, "beep-two")
    one, other = engine_of("ada"), engine_of("ada")
    made = one.submit("create", {"kind": "satellite", "values": values}).row
    sync(one)
    sync(other)
    one.submit("edit", {"kind": "satellite", "id": made, "values": {"title": "A", "tags": ["a"]}})
    other.submit(
        "edit", {"kind": "satellite", "id": made, "values": {"title": "B", "tags": ["one", "b"]}}
    )
    for engine in (one, other, one, other):
        sync(engine)
    for engine in (one, other):
        values = engine.detail("satellite", made).hit.values
        assert (values["title"], set(values["tags"])) == ("A", {"a", "b"})
        assert engine.status().conflicts == 1


def test_it_is_discussed_as_all_things_are(hub, engine_of):
    values = values_for(hub, "beep-three")
    ada, ben = engine_of("ada"), engine_of("ben")
    made = ada.submit("create", {"kind": "satellite", "values": values}).row
    sync(ada)
    sync(ben)
    ben.submit("post_message", {"kind": "satellite", "about": made, "body": "I hear it, @ada"})
    sync(ben)
    sync(ada)
    thread = ada.detail("satellite", made).thread
    assert [one.values["body"] for one in thread] == ["I hear it, @ada"]
    notices = ada.query(Query("notice")).hits
    assert [one.values["about"] for one in notices] == [made]


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({}, "title"),
        ({"title": "T", "call_sign": "Not One"}, "call_sign"),
        ({"title": "T", "call_sign": "t", "orbit": "nowhere"}, "orbit"),
        ({"title": "T", "call_sign": "t", "mass_kg": -1}, "mass_kg"),
        ({"title": "T", "call_sign": "t", "owner": SPEC.name}, "owner"),
    ],
)
def test_what_does_not_fit_is_refused_by_both_sides_in_the_same_words(
    hub, engine_of, values, field
):
    ada = engine_of("ada")
    with pytest.raises(Refusal) as here:
        ada.submit("create", {"kind": "satellite", "values": values})
    member = hub.sign_in("ada")
    row_id = "01890a5d-ac96-774b-bcce-b302099a8057"
    there = member.give("create", kind="satellite", id=row_id, values=values)
    assert here.value.field == there["field"] == field
    assert here.value.text == there["text"]
