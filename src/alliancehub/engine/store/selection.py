"""What a query selects: the statement behind its pages, its totals and its facets."""

from __future__ import annotations

from array import array
from dataclasses import dataclass, field, replace
from typing import Any

from alliancehub.engine.store.database import Connection
from alliancehub.engine.store.documents import stretch_of
from alliancehub.engine.store.finding import Ground, any_of, settled
from alliancehub.engine.store.ranges import in_ranges, is_ranged
from alliancehub.engine.store.tables import KindTable, Schema, quoted
from alliancehub.engine.store.words import words_of
from alliancehub.model.errors import invalid
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.field_types import FIELD_TYPES
from alliancehub.model.query import Query
from alliancehub.model.told import label as words
from alliancehub.model.told import told

VALUES_MAX = 1_000


@dataclass(frozen=True)
class Selection:
    """Rows of one kind, called ``r``, under filters and words.

    Attributes:
        where: conditions on ``r``, and the values for their parameters in order.
    """

    table: KindTable
    joins: str = ""
    where: list[str] = field(default_factory=list)
    values: list[Any] = field(default_factory=list)

    @property
    def sql(self) -> str:
        """FROM and WHERE."""
        return f"FROM {self.table.name} AS r{self.joins} WHERE {' AND '.join(self.where) or '1'}"

    @property
    def parameters(self) -> list[Any]:
        """The parameters of ``sql``."""
        return list(self.values)

    def count(self, db: Connection) -> int:
        """Return how many rows there are."""
        query = f"SELECT count(*) {self.sql}"
        return int(db.execute(query, self.parameters).fetchone()[0])

    def numbers(self, db: Connection, order: str, limit: int = -1, offset: int = 0) -> array[int]:
        """Return the numbers in the table of a stretch of the rows; all of them unless told."""
        query = f"SELECT r.rowid {self.sql} ORDER BY {order} LIMIT ? OFFSET ?"
        found = db.execute(query, [*self.parameters, limit, offset])
        return array("q", (number for (number,) in found))


def filtered(table: KindTable, query: Query, without: str = "") -> Selection:
    """Return what the filters of a query select; raises Refusal where one does not fit the kind.

    Args:
        without: a field whose filter is left out.
    """
    picked = Selection(table)
    for name, wanted in query.where.items():
        if name != without and wanted:
            _narrow(table, picked, name, wanted)
    return picked


def selected(
    db: Connection,
    schema: Schema,
    table: KindTable,
    query: Query,
    without: str = "",
    rows: tuple[int, int] | None = None,
) -> Selection:
    """Return what filters and words select; raises Refusal as ``filtered`` does.

    Args:
        without: a field whose filter is left out.
        rows: numbers of the first and the last row that words are looked for in.
    """
    picked = filtered(table, query, without)
    if query.text.strip():
        words = words_of(query.text) if table.is_searched else None
        if words is None:
            picked.where.append("0")
        else:
            ground = ground_of(schema, Selection(table))
            words = settled(db, words, ground)
            base = ground.low
            if rows is not None:
                ground = Ground(base + rows[0], base + rows[1])
            text, values = any_of(words, ground, base)
            picked.where.append(f"r.rowid IN ({text})")
            picked.values.extend(values)
    return picked


def ground_of(schema: Schema, picked: Selection) -> Ground:
    """Return where to look for words among the rows of a selection."""
    low, high = stretch_of(schema, picked.table.spec.name)
    if not picked.where:
        return Ground(low, high)
    # In this order, since the index narrows most; CROSS keeps SQLite to it.
    join = f" CROSS JOIN {picked.table.name} AS r ON r.rowid = {{index}}.rowid - {low}"
    return Ground(low, high, join, picked.where, picked.values)


def in_order(schema: Schema, query: Query, picked: Selection) -> tuple[Selection, str]:
    """Return a selection with what its order needs joined, and ORDER BY."""
    by, joins = _sorted(schema, picked.table, query.sort or picked.table.spec.sort)
    return replace(picked, joins=joins), by


def sorts_by_label(schema: Schema, table: KindTable, wanted: str) -> str:
    """Return the kind whose labels a list is sorted by, or an empty text."""
    one = table.fields.get(wanted.removeprefix("-"))
    is_ref = one is not None and one.type == "ref" and one.target in schema.tables
    return one.target if one is not None and is_ref else ""


def elements(column: str) -> str:
    """Return the elements of a list column as a table with ``value``; nonsense has none."""
    return f"json_each(CASE WHEN json_valid({column}) THEN {column} ELSE '[]' END)"


def _narrow(table: KindTable, picked: Selection, name: str, wanted: list[str]) -> None:
    if name not in table.columns:
        raise invalid(
            name,
            told(
                "{kinds} have no field {field} to filter by.",
                kinds=words(table.spec.plural),
                field=repr(name[:80]),
            ),
        )
    if len(wanted) > VALUES_MAX:
        raise invalid(
            name, told("At most {n} values of a field can be asked for at a time.", n=VALUES_MAX)
        )
    one = table.fields.get(name)
    if is_ranged(one, name, wanted):
        condition, values = in_ranges(one, name, f"r.{quoted(name)}", wanted)
        picked.where.append(condition)
        picked.values.extend(values)
        return
    cells = [_cell(one, name, value) for value in wanted]
    marks = ", ".join("?" * len(cells))
    column = f"r.{quoted(name)}"
    if one is not None and one.is_list:
        empty = f" OR {column} = '[]'" if "" in wanted else ""
        any_of = f"EXISTS (SELECT 1 FROM {elements(column)} AS e WHERE e.value IN ({marks}))"  # noqa: S608
        picked.where.append(f"({any_of}{empty})")
    else:
        null = f" OR {column} IS NULL" if "" in wanted else ""
        picked.where.append(f"({column} IN ({marks}){null})")
    picked.values.extend(cells)


def _cell(one: FieldSpec | None, name: str, text: str) -> str | int:
    is_number = name == "version" if one is None else FIELD_TYPES[one.type].sql == "INTEGER"
    if not is_number:
        return str(text)
    try:
        if one is not None and one.type == "flag":
            return int(FIELD_TYPES["flag"].read(str(text)))
        return int(text)
    except ValueError:
        raise invalid(
            name,
            told(
                "{field} cannot be filtered by {value}.",
                field=name if one is None else words(one.label),
                value=repr(str(text)[:80]),
            ),
        ) from None


def _sorted(schema: Schema, table: KindTable, wanted: str) -> tuple[str, str]:
    """Return ORDER BY and what it needs joined."""
    name = wanted.removeprefix("-")
    way = "DESC" if wanted.startswith("-") else "ASC"
    if name not in table.columns:
        raise invalid(
            "sort",
            told(
                "{kinds} cannot be sorted by {field}.",
                kinds=words(table.spec.plural),
                field=repr(name[:80]),
            ),
        )
    one = table.fields.get(name)
    if one is not None and one.type == "ref" and one.target in schema.tables:
        target = schema.tables[one.target]
        label = quoted(target.spec.label)
        join = f" LEFT JOIN {target.name} AS s ON s.id = r.{quoted(name)}"
        return f"s.{label} COLLATE NOCASE {way}, r.id {way}", join
    is_text = one is not None and FIELD_TYPES[one.type].sql == "TEXT"
    collation = " COLLATE NOCASE" if is_text else ""
    return f"r.{quoted(name)}{collation} {way}, r.id {way}", ""
