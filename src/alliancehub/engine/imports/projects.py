"""Projects out of a CSV or JSON file whose columns are the fields of a project.

In CSV the entries of a list are separated by semicolons. A project is found again by its title.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from alliancehub.engine.imports.array_reader import objects_in
from alliancehub.engine.imports.choices import choice_read
from alliancehub.engine.imports.lookup import VALUES_AT_ONCE, Target, differences, rows_where
from alliancehub.engine.imports.plan import Planned, wrong
from alliancehub.engine.imports.sheet import plain, rows_of
from alliancehub.model.errors import Refusal, invalid
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.field_types import FIELD_TYPES, problem_of
from alliancehub.model.ids import derived_id
from alliancehub.model.kind import spec_of
from alliancehub.model.kinds.project import Project
from alliancehub.model.query import Hit
from alliancehub.model.told import label, listed, told

_SPEC = spec_of(Project)
_FORM = {one.name: one for one in _SPEC.form}
COLUMNS = {plain(word): one.name for one in _SPEC.form for word in (one.name, one.label)} | {
    "name": "title",
    "license": "licence",
    "opentostudents": "is_open_to_students",
    "workgroup": "work_group",
}
_JSON = {".json", ".jsonl"}


@dataclass(frozen=True)
class _Told:
    """What one line tells of a project, or what is wrong with it."""

    line: int
    values: dict[str, Any]
    problem: str = ""


def plan_projects(engine: Target, path: Path) -> Iterator[Planned]:
    """Plan a file of projects; whoever imports them leads those that are new."""
    read = _of_json if path.suffix.casefold() in _JSON else _of_csv
    seen: dict[str, int] = {}
    some: list[_Told] = []
    for given in read(path):
        key = given.values.get("title", "").casefold()
        if given.problem:
            yield wrong(given.line, given.problem)
        elif key in seen:
            yield wrong(
                given.line,
                told("A project of this title stands in line {line}.", line=str(seen[key])),
            )
        else:
            seen[key] = given.line
            some.append(given)
        if len(some) == VALUES_AT_ONCE:
            yield from _compared(engine, some)
            some = []
    yield from _compared(engine, some)


def _of_csv(path: Path) -> Iterator[_Told]:
    for row in rows_of(path, COLUMNS):
        try:
            values = {name: _read(_FORM[name], text) for name, text in row.cells.items()}
            yield _Told(row.line, values, row.problem or _problem(values))
        except Refusal as refusal:
            yield _Told(row.line, {}, str(refusal))


def _of_json(path: Path) -> Iterator[_Told]:
    for found in objects_in(path):
        if found.value is None:
            yield _Told(found.line, {}, found.problem)
            continue
        values = {COLUMNS.get(plain(name), name): value for name, value in found.value.items()}
        unknown = next((name for name in values if name not in _FORM), "")
        problem = (
            told("A project has no field {field}.", field=repr(unknown))
            if unknown
            else _problem(values)
        )
        yield _Told(found.line, values, problem)


def _read(spec: FieldSpec, text: str) -> Any:
    try:
        value = FIELD_TYPES[spec.type].read(text)
    except ValueError as error:
        raise invalid(
            spec.name, told("{field}: {why}.", field=label(spec.label), why=error.args[0])
        ) from None
    return choice_read(spec, value) if spec.type == "choice" else value


def _problem(values: dict[str, Any]) -> str:
    """Return what is wrong with the values given; what a new one needs is asked when it is born."""
    for name, value in values.items():
        if problem := problem_of(_FORM[name], value):
            return problem
    return "" if values.get("title") else told("Title is needed.")


def _compared(engine: Target, some: list[_Told]) -> Iterator[Planned]:
    titles = [given.values["title"] for given in some]
    ids = [_id_of(title) for title in titles]
    known: dict[str, Hit] = {}
    for field, wanted in (("id", ids), ("title", titles)):
        for hit in rows_where(engine, "project", field, wanted):
            known[hit.title.casefold()] = hit
            known[hit.id] = hit
    for given, title, row_id in zip(some, titles, ids, strict=True):
        try:
            yield _planned(given, row_id, known.get(title.casefold()) or known.get(row_id))
        except Refusal as refusal:
            yield wrong(given.line, refusal.whole)


def _id_of(title: str) -> str:
    return derived_id("project", title.casefold())


def _planned(given: _Told, row_id: str, known: Hit | None) -> Planned:
    title = given.values["title"]
    if known is None:
        Project.born(row_id, given.values)
        start = ("start_project", {"id": row_id, "values": given.values})
        return Planned(given.line, "new", title, commands=(start,))
    changed = differences(_SPEC, known.values, given.values)
    if not changed:
        return Planned(given.line, "same", title)
    edit = ("edit", {"kind": "project", "id": known.id, "values": changed})
    text = told(
        "{title}: {fields}",
        title=title,
        fields=listed(label(_SPEC.field(name).label) for name in changed),
    )
    return Planned(given.line, "changed", text, commands=(edit,))
