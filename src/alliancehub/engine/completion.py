"""What a client may leave out of a command is filled in, and what it does is said in words."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from alliancehub.engine.store.database import Connection
from alliancehub.engine.store.labels import names
from alliancehub.engine.store.rows import get_cells
from alliancehub.engine.store.tables import Schema
from alliancehub.model.catalogue import Catalogue
from alliancehub.model.command import Command
from alliancehub.model.errors import Refusal, invalid
from alliancehub.model.field_spec import Policy
from alliancehub.model.field_types import problem_of
from alliancehub.model.kind import Kind, default_of, fields_of, spec_of
from alliancehub.model.kind_spec import KindSpec
from alliancehub.model.told import Told, listed, noun, said, told
from alliancehub.model.told import label as words

TITLE_MAX = 200
_BORN = {"create": "", "start_project": "project"}


def completed(
    db: Connection, schema: Schema, name: str, args: dict[str, Any], new_id: Callable[[], str]
) -> dict[str, Any]:
    """Return the arguments with an id for a new row, and for a change what the cache shows now."""
    if not isinstance(args, dict):
        raise invalid("args", "The arguments of a command are an object.")
    if name in _BORN and not args.get("id"):
        return {**args, "id": new_id()}
    if name == "edit" and isinstance(args.get("values"), dict):
        whole = args if "base" in args else {**args, "base": _shown(db, schema, args)}
        return _with_groups(db, schema, whole)
    if name == "delete" and "version" not in args:
        return {**args, "version": _version(db, schema, args)}
    return args


def creating(kind: str, values: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    """Return the command that makes a row of a kind."""
    own = next((name for name, born in _BORN.items() if born == kind), "")
    return (own, {"values": values}) if own else ("create", {"kind": kind, "values": values})


def problems_of(catalogue: Catalogue, name: str, args: dict[str, Any]) -> dict[str, str]:
    """Return all that is wrong with the values of single fields, by field."""
    kind = catalogue.kinds.get("project" if name == "start_project" else str(args.get("kind")))
    found: dict[str, str] = {}
    if name in catalogue.commands:
        asked = fields_of(catalogue.commands[name])
        found = _problems(asked, {one.name: args.get(one.name, default_of(one)) for one in asked})
    values = args.get("values")
    if kind is None or not isinstance(values, dict):
        return found
    fields = [one for one in spec_of(kind).fields if one.policy is not Policy.SERVER]
    if name != "edit":
        values = {one.name: default_of(one) for one in fields} | values
    return found | _problems(fields, values)


def about_of(command: Command) -> tuple[str, str]:
    """Return the kind and the id of the row that a command is about, empty where there is none."""
    args = command.model_dump()
    kind = str(args.get("kind") or _BORN.get(command.name, ""))
    if not kind and command.on is not None and command.on is not Kind:
        kind = command.on.declared.name
    return kind, str(args.get(command.target or "id") or "")


def title_of(db: Connection, schema: Schema, command: Command, about: tuple[str, str]) -> Told:
    """Return what a command does; where that says to what, its part ``done`` does not."""
    kind, row_id = about
    args = command.model_dump()
    if (table := schema.tables.get(kind)) is None:
        return words(command.title)
    values = args.get("values")
    label = ""
    if command.name in _BORN and isinstance(values, dict):
        label = str(values.get(table.spec.label, ""))
    elif row_id:
        label = names(db, schema, kind, [row_id]).get(row_id, "")
    done = _done(command, table.spec, values)
    if not label:
        return done
    room = max(TITLE_MAX - len(done) - 2, 20)
    return told("{done}: {name}", done=done, name=label[:room])


def _done(command: Command, spec: KindSpec, values: Any) -> Told:
    kind = noun(spec.title)
    if command.name in _BORN:
        return told("New {kind}", kind=kind)
    if command.name == "delete":
        return told("Delete {kind}", kind=kind)
    if command.name != "edit" or not isinstance(values, dict):
        return words(command.title)
    base = command.model_dump().get("base") or {}
    changed = {name for name, value in values.items() if value != base.get(name)}
    fields = [noun(one.label) for one in spec.fields if one.name in (changed or values)]
    if not fields:
        return told("Edit {kind}", kind=kind)
    return told("Edit {kind} ({fields})", kind=kind, fields=listed(fields))


def _problems(fields: Any, values: dict[str, Any]) -> dict[str, str]:
    found = {one.name: problem_of(one, values[one.name]) for one in fields if one.name in values}
    return {name: problem for name, problem in found.items() if problem}


def _shown(db: Connection, schema: Schema, args: dict[str, Any]) -> dict[str, Any]:
    table = schema.tables.get(str(args.get("kind")))
    cells = None if table is None else get_cells(db, table, str(args.get("id")))
    if table is None or cells is None:
        title = table.spec.title if table is not None else said("Object")
        raise Refusal(
            "not_found",
            told(
                "{kind} {id} does not exist, or you may not see it.",
                kind=words(title),
                id=repr(str(args.get("id"))[:80]),
            ),
            remedy="It may have been deleted; sync and look again.",
        )
    shown = table.values(cells)
    return {name: shown[name] for name in args["values"] if name in table.fields}


def _with_groups(db: Connection, schema: Schema, args: dict[str, Any]) -> dict[str, Any]:
    """Return an edit with the fields that move together with those that it names, as they are.

    So the hub can tell whether somebody changed one of them meanwhile. What the member saw of them
    is known only where the edit was read from what is shown now.
    """
    table = schema.tables.get(str(args.get("kind")))
    values, base = args["values"], args["base"]
    if table is None or not isinstance(base, dict):
        return args
    units = [unit for unit in table.spec.units.values() if len(unit) > 1]
    touched = [unit for unit in units if any(one.name in values for one in unit)]
    cells = get_cells(db, table, str(args.get("id"))) if touched else None
    if cells is None:
        return args
    shown = table.values(cells)
    mates: dict[str, Any] = {}
    for unit in touched:
        named = [one.name for one in unit if one.name in values]
        if all(name in base and base[name] == shown[name] for name in named):
            mates |= {one.name: shown[one.name] for one in unit if one.name not in values}
    return {**args, "values": mates | values, "base": mates | base} if mates else args


def _version(db: Connection, schema: Schema, args: dict[str, Any]) -> int:
    """Return the version of a row that is in sight, or 0; what only waits has none yet."""
    table = schema.tables.get(str(args.get("kind")))
    cells = None if table is None else get_cells(db, table, str(args.get("id")))
    return 0 if table is None or cells is None else int(table.values(cells)["version"] or 0)
