"""Queries of one kind: filters, order, pages and facets, all done by SQL."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from alliancehub.engine.store.database import Connection
from alliancehub.engine.store.labels import label_of, labels_of, names, shown
from alliancehub.engine.store.rows import chunks
from alliancehub.engine.store.tables import KindTable, Schema, quoted
from alliancehub.engine.store.words import words_of
from alliancehub.model.errors import invalid
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.field_types import FIELD_TYPES
from alliancehub.model.query import Hit, Page, Query

LIMIT_MAX = 500
VALUES_MAX = 1_000
FACET_VALUES_MAX = 50
SUMMARY_MAX = 300


@dataclass
class _Selection:
    """A statement's source, conditions and parameters."""

    source: str
    where: list[str] = field(default_factory=list)
    values: list[Any] = field(default_factory=list)
    is_ranked: bool = False
    is_text: bool = False

    @property
    def sql(self) -> str:
        """FROM and WHERE."""
        return f"FROM {self.source} WHERE {' AND '.join(self.where) or '1'}"


def page_of(db: Connection, schema: Schema, query: Query) -> Page:
    """Return a page of the rows of one kind; raises Refusal where the query does not fit it."""
    table = table_of(schema, query.kind)
    if query.text.strip() and words_of(query.text, [query.kind]) is None:
        return Page([], 0)
    picked = _selected(table, query)
    limit = min(max(query.limit, 0), LIMIT_MAX)
    order, joins = _order(schema, table, query.sort, picked)
    total = db.execute(f"SELECT count(*) {picked.sql}", picked.values).fetchone()[0]
    picked.source += joins
    numbers = db.execute(
        f"SELECT r.rowid {picked.sql} ORDER BY {order} LIMIT ? OFFSET ?",
        [*picked.values, limit, max(query.offset, 0)],
    )
    hits = hits_of(db, schema, table, [number for (number,) in numbers])
    facets = _facets(db, schema, table, query) if query.with_facets else {}
    return Page(hits, total, facets)


def all_rows(db: Connection, schema: Schema, query: Query) -> Iterator[Hit]:
    """Yield all rows of a query in order, whatever its limit, holding few of them at a time."""
    table = table_of(schema, query.kind)
    picked = _selected(table, query)
    order, joins = _order(schema, table, query.sort, picked)
    picked.source += joins
    numbers = db.execute(f"SELECT r.rowid {picked.sql} ORDER BY {order}", picked.values).fetchall()
    for some in chunks(number for (number,) in numbers):
        yield from hits_of(db, schema, table, some)  # type: ignore[arg-type]


def hits_of(db: Connection, schema: Schema, table: KindTable, numbers: list[int]) -> list[Hit]:
    """Return rows by their numbers in the table, in this order."""
    marks = ", ".join("?" * len(numbers))
    found = db.execute(
        f"{table.select.replace('SELECT ', 'SELECT r.rowid, ', 1)} WHERE r.rowid IN ({marks})",
        numbers,
    )
    cells = {number: row for number, *row in found}
    rows = [table.values(cells[number]) for number in numbers if number in cells]
    waiting = _waiting(db, table.spec.name)
    labels = labels_of(db, schema, table, rows)
    return [
        _hit(table, row, of_row, is_pending=row["id"] in waiting)
        for row, of_row in zip(rows, labels, strict=True)
    ]


def table_of(schema: Schema, kind: str) -> KindTable:
    """Return the table of a kind that a client named; raises Refusal where there is none."""
    if kind not in schema.tables:
        raise invalid("kind", f"There is no kind {kind[:80]!r}.", "Update the app and try again.")
    return schema.tables[kind]


def _hit(
    table: KindTable, row: Mapping[str, Any], labels: dict[str, str], *, is_pending: bool
) -> Hit:
    summary = ""
    if name := table.spec.summary:
        summary = " ".join(str(row[name])[: SUMMARY_MAX * 2].split())[:SUMMARY_MAX]
    values = {name: value for name, value in row.items() if name != "id"}
    return Hit(
        table.spec.name, row["id"], label_of(table, row), summary, values, labels, is_pending
    )


def _waiting(db: Connection, kind: str) -> set[str]:
    found = db.execute(
        "SELECT t.id FROM outbox_row AS t JOIN outbox AS o ON o.seq = t.seq "
        "WHERE t.kind = ? AND o.is_live = 1",
        (kind,),
    )
    return {row_id for (row_id,) in found}


def _selected(table: KindTable, query: Query, without: str = "") -> _Selection:
    picked = _Selection(f"{table.name} AS r")
    if words := words_of(query.text, [table.spec.name]):
        # In this order, since the index narrows most; CROSS keeps SQLite to it.
        picked.source = (
            "fts CROSS JOIN doc AS d ON d.rowid = fts.rowid "
            f"CROSS JOIN {table.name} AS r ON r.id = d.id"
        )
        picked.where.append("fts MATCH ?")
        picked.values.append(words.match)
        picked.is_text, picked.is_ranked = True, words.is_ranked
    for name, wanted in query.where.items():
        if name != without and wanted:
            _narrow(table, picked, name, wanted)
    return picked


def _narrow(table: KindTable, picked: _Selection, name: str, wanted: list[str]) -> None:
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
        picked.where.append(
            f"(EXISTS (SELECT 1 FROM {_elements(column)} AS e WHERE e.value IN ({marks})){empty})"  # noqa: S608
        )
    else:
        null = f" OR {column} IS NULL" if "" in wanted else ""
        picked.where.append(f"({column} IN ({marks}){null})")
    picked.values += cells


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


def _elements(column: str) -> str:
    return f"json_each(CASE WHEN json_valid({column}) THEN {column} ELSE '[]' END)"


def _order(schema: Schema, table: KindTable, sort: str, picked: _Selection) -> tuple[str, str]:
    """Return ORDER BY and what it needs joined."""
    if picked.is_text and not sort:
        return ("fts.rank", "") if picked.is_ranked else ("fts.rowid DESC", "")
    wanted = sort or table.spec.sort
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


def _facets(
    db: Connection, schema: Schema, table: KindTable, query: Query
) -> dict[str, list[tuple[str, str, int]]]:
    """Count the values of each facet, under all filters but its own."""
    found: dict[str, list[tuple[str, str, int]]] = {}
    for one in table.spec.facets:
        picked = _selected(table, query, without=one.name)
        column = f"r.{quoted(one.name)}"
        value = f"coalesce({column}, '')"
        if one.is_list:
            picked.source += f" CROSS JOIN {_elements(column)} AS e"
            value = "e.value"
        counted = db.execute(
            f"SELECT {value} AS v, count(*) AS n {picked.sql} "
            f"GROUP BY v ORDER BY n DESC, v LIMIT {FACET_VALUES_MAX}",
            picked.values,
        ).fetchall()
        values = [(str(cell), number) for cell, number in counted if cell not in {"", None}]
        found[one.name] = _with_labels(db, schema, one, values)
    return found


def _with_labels(
    db: Connection, schema: Schema, one: FieldSpec, values: list[tuple[str, int]]
) -> list[tuple[str, str, int]]:
    if one.target:
        known = names(db, schema, one.target, [value for value, _ in values])
        return [(value, known.get(value, "?"), number) for value, number in values]
    if one.type == "flag":
        return [(value, "Yes" if value == "1" else "No", number) for value, number in values]
    if one.is_list:
        return [(value, one.choice_label(value), number) for value, number in values]
    return [(value, shown(one, value), number) for value, number in values]
