"""Rows as contacts (vCard 4.0, RFC 6350) and as entries of a calendar (iCalendar, RFC 5545).

Both are lines of one grammar, so one library writes both. What is told of a row follows from the
types of its fields. It costs 0.14 s to import: the job that needs it loads it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from typing import Any

from icalendar import Component, Event, vText, vUri

from alliancehub.model.kind_spec import CardSpec, KindSpec
from alliancehub.model.query import Hit

PRODUCT = "-//AllianceHub//AllianceHub//EN"
NOTE = frozenset({"markdown", "text"})
LINKS = {"url": "{}", "orcid": "https://orcid.org/{}"}


class Contact(Component):
    """A vCard, which the library has no class for."""

    name = "VCARD"


def cards_of(kind: KindSpec, card: CardSpec, rows: Iterable[Hit]) -> Iterator[bytes]:
    """Yield the lines of a file, piece by piece; rows without a beginning have no piece."""
    if card.form == "vcard":
        for hit in rows:
            yield _contact(kind, card, hit).to_ical(sorted=False)
        return
    head = b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:%s\r\n" % PRODUCT.encode()
    yield head
    for hit in rows:
        if (entry := _entry(kind, card, hit)) is not None:
            yield entry.to_ical(sorted=False)
    yield b"END:VCALENDAR\r\n"


def has_place(card: CardSpec, hit: Hit) -> bool:
    """Whether a row can be told at all: a calendar's entry has to begin some time."""
    return card.form == "vcard" or _moment(hit, card.begins) is not None


def _contact(kind: KindSpec, card: CardSpec, hit: Hit) -> Component:
    made = Contact()
    made.add("VERSION", "4.0")
    made.add("KIND", "org" if card.is_group else "individual")
    made.add("FN", vText(hit.title))
    if card.is_group:
        made.add("ORG", vText(hit.title))
    made.add("UID", vUri(f"urn:uuid:{hit.id}"))
    _add_fields(made, kind, hit, "NOTE")
    if changed := _instant(str(hit.values.get("updated_at") or "")):
        made.add("REV", vText(f"{changed:%Y%m%dT%H%M%SZ}"))
    return made


def _entry(kind: KindSpec, card: CardSpec, hit: Hit) -> Component | None:
    begins = _moment(hit, card.begins)
    if begins is None:
        return None
    made = Event()
    made.add("UID", f"{hit.id}@alliancehub")
    made.add("DTSTAMP", _instant(str(hit.values.get("updated_at") or "")) or begins)
    made.add("DTSTART", begins)
    ends = _moment(hit, card.ends)
    if not isinstance(begins, datetime):
        last = ends if ends is not None and ends >= begins else begins
        made.add("DTEND", last + timedelta(days=1))  # the first day after it
    elif isinstance(ends, datetime) and ends > begins:
        made.add("DTEND", ends)
    made.add("SUMMARY", hit.title)
    if card.where and (where := str(hit.values.get(card.where) or "")):
        made.add("LOCATION", where)
    _add_fields(made, kind, hit, "DESCRIPTION")
    return made


def _add_fields(made: Component, kind: KindSpec, hit: Hit, note: str) -> None:
    tags: list[str] = []
    notes: list[str] = []
    for spec in kind.fields:
        value: Any = hit.values.get(spec.name)
        if not value:
            continue
        if spec.type == "email":
            made.add("EMAIL", vText(value))
        elif spec.type in LINKS:
            made.add("URL", vUri(LINKS[spec.type].format(value)))
        elif spec.type == "tags":
            tags += value
        elif spec.type in NOTE:
            notes.append(str(value).strip())
    if tags:
        made.add("CATEGORIES", tags)
    if notes:
        made.add(note, vText("\n\n".join(notes)))


def _moment(hit: Hit, field: str) -> date | datetime | None:
    text = str(hit.values.get(field) or "") if field else ""
    if len(text) == len("2026-01-01"):
        try:
            return date.fromisoformat(text)
        except ValueError:
            return None
    return _instant(text)


def _instant(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None
