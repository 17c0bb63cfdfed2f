"""Rows added up by SQLite, so that other threads go on meanwhile, however many there are."""

from __future__ import annotations

from dataclasses import dataclass

from alliancehub.engine.store.database import Connection
from alliancehub.engine.store.labels import names
from alliancehub.engine.store.projection import table_of
from alliancehub.engine.store.selection import filtered
from alliancehub.engine.store.tables import KindTable, Schema, quoted
from alliancehub.model.errors import invalid
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.field_types import FIELD_TYPES
from alliancehub.model.query import Query
from alliancehub.model.told import told
from alliancehub.model.totals import BY_MAX, GROUPS_MAX, Total, Totals, TotalsQuery

_STEPS = {
    "day": "substr({}, 1, 10)",
    "week": "date(substr({}, 1, 10), 'weekday 0', '-6 days')",
    "month": "substr({}, 1, 7)",
}


@dataclass(frozen=True)
class _Key:
    """One of ``by``: its column, what it needs joined, and the kind that its values point at."""

    column: str
    join: str = ""
    target: str = ""


def totals_of(db: Connection, schema: Schema, query: TotalsQuery) -> Totals:
    """Return what rows add up to; raises Refusal where the question does not fit the kind."""
    table = table_of(schema, query.kind)
    if len(query.by) > BY_MAX:
        raise invalid("by", told("Rows are parted by at most {n} fields at a time.", n=BY_MAX))
    picked = filtered(table, Query(query.kind, where=query.where))
    keys = [_key(schema, table, str(name), f"j{at}") for at, name in enumerate(query.by)]
    sums = [f"coalesce(sum({_summed(table, str(name))}), 0)" for name in query.of]
    shown = ", ".join([*(one.column for one in keys), *sums, "count(*)"])
    joins = "".join(one.join for one in keys)
    condition = " AND ".join(picked.where) or "1"
    by = ", ".join(map(str, range(1, len(keys) + 1)))
    # Names come of declarations and are quoted; values are parameters.
    text = f"SELECT {shown} FROM {table.name} AS r{joins} WHERE {condition}"  # noqa: S608
    if by:
        text += f" GROUP BY {by} ORDER BY {by} LIMIT {GROUPS_MAX + 1}"
    found = db.execute(text, picked.parameters).fetchall()
    known = [
        names(db, schema, one.target, {row[at] for row in found if row[at]}) if one.target else {}
        for at, one in enumerate(keys)
    ]
    rows = [
        Total(
            [str(cell) for cell in row[: len(keys)]],
            [labels.get(cell, "") for labels, cell in zip(known, row, strict=False)],
            list(row[len(keys) : -1]),
            row[-1],
        )
        for row in found[:GROUPS_MAX]
    ]
    return Totals(rows, is_cut=len(found) > GROUPS_MAX)


def _key(schema: Schema, table: KindTable, name: str, alias: str) -> _Key:
    first, dot, other = name.partition(".")
    if not dot:
        return _own(table, name, "r")
    ref = _field(table, first)
    target = schema.tables.get(ref.target)
    if ref.type != "ref" or target is None:
        raise _unfit(table, first)
    key = _own(target, other, alias)
    on = f"{alias}.id = r.{quoted(first)}"
    return _Key(key.column, f" LEFT JOIN {target.name} AS {alias} ON {on}", key.target)


def _own(table: KindTable, name: str, alias: str) -> _Key:
    plain, at, step = name.partition("@")
    one = _field(table, plain)
    column = f"{alias}.{quoted(plain)}"
    if at:
        if one.type not in {"day", "instant"} or step not in _STEPS:
            raise _unfit(table, name)
        return _Key(f"coalesce({_STEPS[step].format(column)}, '')")
    if one.is_list:
        raise _unfit(table, name)
    return _Key(f"coalesce({column}, '')", target=one.target)


def _summed(table: KindTable, name: str) -> str:
    one = _field(table, name)
    if one.type not in {"integer", "credits"} or FIELD_TYPES[one.type].sql != "INTEGER":
        raise _unfit(table, name)
    return f"r.{quoted(name)}"


def _field(table: KindTable, name: str) -> FieldSpec:
    if name not in table.fields:
        raise _unfit(table, name)
    return table.fields[name]


def _unfit(table: KindTable, name: str) -> Exception:
    return invalid(
        "by",
        told(
            "{kind} cannot be added up by {field}.",
            kind=table.spec.name,
            field=repr(name[:80]),
        ),
    )
