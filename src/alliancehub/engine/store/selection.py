"""What a query selects: the statement behind its pages, its totals and its facets."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from alliancehub.engine.store.database import Connection
from alliancehub.engine.store.tables import KindTable, Schema, quoted
from alliancehub.engine.store.words import (
    COUNTED_MAX,
    TextOrder,
    Words,
    matches,
    order_of,
    words_of,
)
from alliancehub.model.errors import invalid
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.field_types import FIELD_TYPES
from alliancehub.model.query import Query

VALUES_MAX = 1_000


@dataclass(frozen=True)
class Selection:
    """Rows of one kind, called ``r``, under filters and words.

    Attributes:
        match: what the index is asked for, empty where there are no words.
        where: conditions on ``r``, and the values for their parameters in order.
    """

    table: KindTable
    match: str = ""
    joins: str = ""
    where: list[str] = field(default_factory=list)
    values: list[Any] = field(default_factory=list)

    @property
    def sql(self) -> str:
        """FROM and WHERE."""
        source = f"{self.table.name} AS r"
        where = list(self.where)
        if self.match:
            # In this order, since the index narrows most; CROSS keeps SQLite to it.
            source = f"fts CROSS JOIN doc AS d ON d.rowid = fts.rowid CROSS JOIN {source}"
            source += " ON r.id = d.id"
            where.insert(0, "fts MATCH ?")
        return f"FROM {source}{self.joins} WHERE {' AND '.join(where) or '1'}"

    @property
    def parameters(self) -> list[Any]:
        """The parameters of ``sql``."""
        return [self.match, *self.values] if self.match else list(self.values)

    def count(self, db: Connection) -> int:
        """Return how many rows there are; with words, counting ends at ``COUNTED_MAX``."""
        if not self.match:
            query = f"SELECT count(*) {self.sql}"
            return int(db.execute(query, self.parameters).fetchone()[0])
        if not self.where:
            return matches(db, self.match)
        query = f"SELECT count(*) FROM (SELECT 1 {self.sql} LIMIT {COUNTED_MAX})"  # noqa: S608
        return int(db.execute(query, self.parameters).fetchone()[0])

    def numbers(self, db: Connection, order: str, limit: int = -1, offset: int = 0) -> list[int]:
        """Return the numbers in the table of a stretch of the rows; all of them unless told."""
        query = f"SELECT r.rowid {self.sql} ORDER BY {order} LIMIT ? OFFSET ?"
        found = db.execute(query, [*self.parameters, limit, offset])
        return [number for (number,) in found]

    def page(self, db: Connection, order: TextOrder, limit: int, offset: int) -> list[int]:
        """Return the numbers of a stretch of the rows, in the order of a search."""
        found: list[int] = []
        for part in order.parts:
            here = replace(self, match=part)
            some = here.numbers(db, order.by, limit - len(found), offset)
            found += some
            if len(found) == limit:
                break
            offset = 0 if some else offset - min(here.count(db), offset)
        return found


def selected(table: KindTable, query: Query, without: str = "") -> tuple[Selection, Words | None]:
    """Return what a query selects, and its words; raises Refusal where it does not fit the kind.

    Args:
        without: a field whose filter is left out.
    """
    words = words_of(query.text, [table.spec.name])
    picked = Selection(table, match=words.match if words else "")
    for name, wanted in query.where.items():
        if name != without and wanted:
            _narrow(table, picked, name, wanted)
    return picked, words


def in_order(
    db: Connection,
    schema: Schema,
    query: Query,
    picked: Selection,
    words: Words | None,
    found: int | None = None,
) -> tuple[Selection, TextOrder]:
    """Return a selection with what its order needs joined, and the order.

    Args:
        found: how many documents match the words alone, where that is known.
    """
    if words is not None and not query.sort:
        return picked, order_of(words, matches(db, words.match) if found is None else found)
    by, joins = _sorted(schema, picked.table, query.sort or picked.table.spec.sort)
    return replace(picked, joins=joins), TextOrder((picked.match,), by)


def elements(column: str) -> str:
    """Return the elements of a list column as a table with ``value``; nonsense has none."""
    return f"json_each(CASE WHEN json_valid({column}) THEN {column} ELSE '[]' END)"


def _narrow(table: KindTable, picked: Selection, name: str, wanted: list[str]) -> None:
    if name not in table.columns:
        raise invalid(name, f"{table.spec.plural} have no field {name[:80]!r} to filter by.")
    if len(wanted) > VALUES_MAX:
        raise invalid(name, f"At most {VALUES_MAX} values of a field can be asked for at a time.")
    one = table.fields.get(name)
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
        label = name if one is None else one.label
        raise invalid(name, f"{label} cannot be filtered by {str(text)[:80]!r}.") from None


def _sorted(schema: Schema, table: KindTable, wanted: str) -> tuple[str, str]:
    """Return ORDER BY and what it needs joined."""
    name = wanted.removeprefix("-")
    way = "DESC" if wanted.startswith("-") else "ASC"
    if name not in table.columns:
        raise invalid("sort", f"{table.spec.plural} cannot be sorted by {name[:80]!r}.")
    one = table.fields.get(name)
    if one is not None and one.type == "ref" and one.target in schema.tables:
        target = schema.tables[one.target]
        label = quoted(target.spec.label)
        join = f" LEFT JOIN {target.name} AS s ON s.id = r.{quoted(name)}"
        return f"s.{label} COLLATE NOCASE {way}, r.id {way}", join
    is_text = one is not None and FIELD_TYPES[one.type].sql == "TEXT"
    collation = " COLLATE NOCASE" if is_text else ""
    return f"r.{quoted(name)}{collation} {way}, r.id {way}", ""
