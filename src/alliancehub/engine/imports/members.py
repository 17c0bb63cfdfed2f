"""Organisations and people out of a CSV file: one line for each person, or organisation alone.

Who is in the hub already is found by e-mail address, organisations by short name or name. People
look after their own names, so an import changes their role and nothing else of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from alliancehub.engine.imports.choices import choice_read
from alliancehub.engine.imports.lookup import Target, differences, rows_where
from alliancehub.engine.imports.plan import Command, Planned, wrong
from alliancehub.engine.imports.sheet import Row, rows_of
from alliancehub.engine.imports.slugs import slug_of
from alliancehub.model.commands.add_member import AddMember
from alliancehub.model.errors import Refusal, invalid, not_permitted
from alliancehub.model.field_types import problem_of
from alliancehub.model.ids import derived_id
from alliancehub.model.kind import fields_of, spec_of
from alliancehub.model.kinds.organisation import Organisation
from alliancehub.model.query import Hit
from alliancehub.model.told import noun, told

LINES_MAX = 100_000

# What a header may read, to the column it means; see ``sheet.plain`` for the form.
_HEADERS = {
    "organisation": "organisation organization organisationname organizationname org company "
    "institution institute university employer affiliation memberorganisation",
    "slug": "slug shortname organisationshortname abbreviation",
    "sector": "sector organisationtype",
    "country": "country",
    "homepage": "homepage website web url",
    "ror_id": "ror rorid",
    "about": "about description",
    "name": "name fullname person member membername displayname",
    "given": "givenname firstname forename",
    "family": "familyname lastname surname",
    "handle": "handle username nick login",
    "email": "email mail emailaddress mailaddress",
    "role": "role membershiprole",
}
COLUMNS = {header: column for column, names in _HEADERS.items() for header in names.split()}
_ORGANISATION = spec_of(Organisation)
_OF_ORGANISATION = ("sector", "country", "homepage", "ror_id", "about")
_ASKED = {one.name: one for one in fields_of(AddMember)}


def plan_members(engine: Target, path: Path) -> Iterator[Planned]:
    """Plan a CSV file of organisations and people, line by line."""
    if not engine.hello().is_admin:
        raise not_permitted(
            "Only administrators of the alliance import members.", "Sign in as one of them."
        )
    rows = list(islice(rows_of(path, COLUMNS), LINES_MAX + 1))
    if len(rows) > LINES_MAX:
        raise invalid("path", told("The file has more than {n} lines.", n=LINES_MAX), "Split it.")
    known = _known(engine, rows)
    for row in rows:
        try:
            yield _planned(row, known)
        except Refusal as refusal:
            yield wrong(row.line, str(refusal))


@dataclass
class _Known:
    """What the cache has, and what earlier lines of the file bring.

    Attributes:
        organisations: short name to id; ``rows`` holds those of the cache by that id.
        people: e-mail address to the id of the person.
        handles: handle to the id of the person who has it.
        roles: (person, organisation) to the membership in the cache, or the line that brings it.
    """

    organisations: dict[str, str]
    rows: dict[str, Hit]
    people: dict[str, str]
    handles: dict[str, str]
    roles: dict[tuple[str, str], Hit | int]


def _known(engine: Target, rows: list[Row]) -> _Known:
    cells = [row.cells for row in rows]
    slugs = [_slug(one) for one in cells]
    titles = [one.get("organisation", "") for one in cells]
    organisations = [
        *rows_where(engine, "organisation", "title", titles),
        *rows_where(engine, "organisation", "slug", slugs),
    ]
    emails = [_email(one) for one in cells]
    people = {
        hit.values["email"]: hit.values["person"]
        for hit in rows_where(engine, "account", "email", emails)
    }
    handles = [_handle(one) for one in cells]
    by_title = {slug_of(hit.title): hit.id for hit in organisations}
    return _Known(
        organisations=by_title | {hit.values["slug"]: hit.id for hit in organisations},
        rows={hit.id: hit for hit in organisations},
        people=people,
        handles={
            hit.values["handle"]: hit.id for hit in rows_where(engine, "person", "handle", handles)
        },
        roles={
            (hit.values["person"], hit.values["organisation"]): hit
            for hit in rows_where(engine, "membership", "person", people.values())
        },
    )


def _slug(cells: dict[str, str]) -> str:
    return cells.get("slug", "").casefold() or slug_of(cells.get("organisation", ""))


def _email(cells: dict[str, str]) -> str:
    return cells.get("email", "").casefold()


def _name(cells: dict[str, str]) -> str:
    return cells.get("name") or f"{cells.get('given', '')} {cells.get('family', '')}".strip()


def _handle(cells: dict[str, str]) -> str:
    """Return the handle given, else one made of the name, else one made of the address."""
    given = cells.get("handle", "").removeprefix("@")
    return given or slug_of(_name(cells)) or slug_of(_email(cells).partition("@")[0])


def _planned(row: Row, known: _Known) -> Planned:
    if row.problem:
        return wrong(row.line, row.problem)
    if not row.cells.get("organisation"):
        raise invalid("organisation", "The line names no organisation.")
    state, organisation, commands = _organisation(row.cells, known)
    text = f"{row.cells['organisation']}"
    if _email(row.cells) or _name(row.cells):
        of_person, person, words, more = _member(row, organisation, known)
        state = next(one for one in ("new", "changed", "same") if one in {state, of_person})
        text = told(
            "{name}, {organisation}: {what}",
            name=_name(row.cells) or _email(row.cells),
            organisation=text,
            what=words,
        )
        known.people[_email(row.cells)] = person
        known.handles[_handle(row.cells)] = person
        known.roles[person, organisation] = row.line
        commands += more
    known.organisations[_slug(row.cells)] = organisation
    return Planned(row.line, state, text, commands=tuple(commands))


def _organisation(cells: dict[str, str], known: _Known) -> tuple[str, str, list[Command]]:
    """Return its state, its id, and what makes or changes it."""
    slug = _slug(cells)
    values = {name: cells[name] for name in _OF_ORGANISATION if name in cells}
    if "sector" in values:
        values["sector"] = choice_read(_ORGANISATION.field("sector"), values["sector"])
    row_id = known.organisations.get(slug)
    if row_id is None:
        row_id = derived_id("organisation", slug)
        values |= {"title": cells["organisation"], "slug": slug}
        Organisation.born(row_id, values)
        return "new", row_id, [("create", _named("organisation", row_id, values))]
    hit = known.rows.pop(row_id, None)  # compared once; later lines repeat it for other people
    changed = differences(_ORGANISATION, hit.values, values) if hit else {}
    for name, value in changed.items():
        if problem := problem_of(_ORGANISATION.field(name), value):
            raise invalid(name, problem)
    if not changed:
        return "same", row_id, []
    return "changed", row_id, [("edit", _named("organisation", row_id, changed))]


def _named(kind: str, row_id: str, values: dict[str, str]) -> dict[str, object]:
    return {"kind": kind, "id": row_id, "values": values}


def _member(row: Row, organisation: str, known: _Known) -> tuple[str, str, str, list[Command]]:
    """Return the state, the person, what happens in words, and the commands of it."""
    asked = {
        "full_name": _name(row.cells),
        "handle": _handle(row.cells),
        "email": _email(row.cells),
        "role": choice_read(_ASKED["role"], row.cells.get("role") or "member"),
    }
    person = known.people.get(asked["email"])
    for name in ("email", "role") if person else asked:
        if problem := problem_of(_ASKED[name], asked[name]):
            raise invalid(name, problem)
    role = noun(_ASKED["role"].choice_label(asked["role"]))
    if person is None:
        if asked["handle"] in known.handles:
            text = told(
                "The handle {handle} is taken by somebody else.", handle=repr(asked["handle"])
            )
            raise invalid("handle", text, "Give another in a column “handle”.")
        person = derived_id("person", asked["email"])
        add = ("add_member", {"organisation": organisation, "person": person, **asked})
        return "new", person, told("joins as {role}", role=role), [add]
    before = known.roles.get((person, organisation))
    if before is None:
        values = {"person": person, "organisation": organisation, "role": asked["role"]}
        row_id = derived_id("membership", person, organisation)
        create = ("create", _named("membership", row_id, values))
        return "new", person, told("joins this organisation too, as {role}", role=role), [create]
    if isinstance(before, int):
        raise Refusal(
            "not_unique",
            told("The same person and organisation stand in line {line}.", line=str(before)),
        )
    if before.values["role"] == asked["role"] or "role" not in row.cells:
        return "same", person, told("is a member already"), []
    edit = ("edit", _named("membership", before.id, {"role": asked["role"]}))
    return "changed", person, told("becomes {role}", role=role), [edit]
