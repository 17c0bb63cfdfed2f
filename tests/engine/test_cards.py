"""Contacts and calendars: written by the job, read back by a library."""

import time
from datetime import date

import pytest
from icalendar import Calendar, Component

from alliancehub.engine.cards import cards_of
from alliancehub.model.kind import spec_of
from alliancehub.model.kind_spec import CardSpec
from alliancehub.model.kinds import KINDS
from alliancehub.model.query import Hit
from tests.hub import LocalHub
from tests.world import World

SPECS = {spec_of(kind).name: spec_of(kind) for kind in KINDS}
WITH_CARD = [spec for spec in SPECS.values() if spec.card is not None]
ID = "0191f6d2-0000-7000-8000-000000000001"
HOSTILE = "a, b; c\\d\nEND:VEVENT\r\nBEGIN:VALARM 日本 " + "long " * 60


def read_calendar(text):
    read = Calendar.from_ical(text)
    assert isinstance(read, Calendar)
    return read


def finished(engine, name, args):
    job_id = engine.start_job(name, args)
    while not (job := next(one for one in engine.jobs() if one.id == job_id)).is_ended:
        time.sleep(0.01)
    return job


def written(spec, *hits):
    assert spec.card is not None
    return b"".join(cards_of(spec, spec.card, hits))


def row(spec, **values):
    stamps = {"updated_at": "2026-11-01T10:00:00Z"}
    return Hit(
        spec.name, "0191f6d2-0000-7000-8000-000000000001", values["title"], "", stamps | values
    )


@pytest.mark.parametrize("spec", WITH_CARD, ids=lambda spec: spec.name)
def test_what_a_kind_says_of_its_card_names_fields_of_its_own(spec):
    names = {one.name: one for one in spec.fields}
    told = [name for name in (spec.card.begins, spec.card.ends, spec.card.where) if name]
    assert set(told) <= set(names)
    assert spec.card.form == "vcard" or names[spec.card.begins].type in {"day", "instant"}


def test_an_event_of_several_days_ends_after_its_last_day():
    text = written(
        SPECS["event"],
        row(SPECS["event"], title="Days", starts_on="2026-12-30", ends_on="2027-01-01"),
    )
    (event,) = read_calendar(text).events
    assert (event.start, event.end) == (date(2026, 12, 30), date(2027, 1, 2))


def test_a_row_without_a_beginning_is_left_out():
    spec = SPECS["milestone"]
    text = written(
        spec, row(spec, title="Some day", due_on=""), row(spec, title="Then", due_on="2026-12-01")
    )
    assert [str(one["SUMMARY"]) for one in read_calendar(text).events] == ["Then"]


def test_no_text_can_break_out_of_its_property():
    spec = SPECS["event"]
    text = written(
        spec, row(spec, title=HOSTILE, starts_on="2026-12-01", summary=HOSTILE, location=HOSTILE)
    )
    (event,) = read_calendar(text).events
    assert str(event["SUMMARY"]) == HOSTILE.replace("\r\n", "\n")
    assert not event.subcomponents
    assert all(len(line) <= 75 for line in text.split(b"\r\n"))


def test_an_instant_is_told_in_utc():
    spec = SPECS["event"]
    card = CardSpec("icalendar", begins="created_at")
    hit = row(spec, title="Now", created_at="2026-12-01T08:30:00Z")
    assert b"DTSTART:20261201T083000Z" in b"".join(cards_of(spec, card, [hit]))


def test_a_person_becomes_a_contact_and_an_organisation_a_group():
    person = row(
        SPECS["person"],
        title="Zoë; Ada, PhD",
        bio="Line\nLine",
        skills=["a", "b, c"],
        orcid="0000-0002-1825-0097",
    )
    text = written(SPECS["person"], person)
    card = Component.from_ical(text)
    assert card.name == "VCARD"
    assert text.startswith(b"BEGIN:VCARD\r\nVERSION:4.0\r\n")
    assert r"FN:Zoë\; Ada\, PhD".encode() in text.split(b"\r\n")
    assert str(card["URL"]) == "https://orcid.org/0000-0002-1825-0097"
    assert b"KIND:org" in written(SPECS["organisation"], row(SPECS["organisation"], title="Lab"))


def test_the_job_writes_the_chosen_rows_or_all_of_a_query(tmp_path):
    with World(LocalHub()) as world:
        client = world.member("ada")
        ids = [
            client.do(
                "create",
                kind="event",
                values={"title": f"Day {day}", "starts_on": f"2027-01-{day:02}"},
            ).row
            for day in range(1, 6)
        ]
        for args, count in (({"ids": ids[:2]}, 2), ({}, 5)):
            path = tmp_path / f"{count}.ics"
            job = finished(
                client.engine,
                "export_cards",
                {"query": {"kind": "event"}, "path": str(path), **args},
            )
            assert (job.state, job.result) == ("done", {"rows": count})
            assert len(read_calendar(path.read_bytes()).events) == count
        gone = tmp_path / "nowhere" / "x.ics"
        job = finished(
            client.engine, "export_cards", {"query": {"kind": "event"}, "path": str(gone)}
        )
        assert job.state == "failed"
        assert str(gone) in str(job.refusal)
