"""Rows as the hub delivers them, made into cells of this cache's own columns, or refused whole."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from operator import itemgetter
from typing import Any

from alliancehub.engine.store.tables import Cell, KindTable, Schema
from alliancehub.model.field_types import to_cell
from alliancehub.wire.messages import PullPage, SnapshotPage, Table

_CELLS = frozenset({str, int, type(None)})
_INT64 = 2**63


class Nonsense(ValueError):
    """The hub sent what no hub should; nothing of it is applied."""


@dataclass(frozen=True)
class Rows:
    """Rows of one kind, ready to be written.

    Attributes:
        extra: for each row the cells of columns that are not known here, as a JSON object; empty
            where the hub sent none, which is nearly always.
    """

    table: KindTable
    cells: Sequence[Sequence[Cell]]
    extra: list[str] = field(default_factory=list)

    @property
    def ids(self) -> list[str]:
        """The ids of the rows."""
        return [str(row[0]) for row in self.cells]


def read_page(schema: Schema, page: PullPage) -> list[Rows]:
    """Return the rows of a page, kinds in the order of their declaration; raises Nonsense.

    Kinds that this version does not know are left out.
    """
    return [
        read_rows(table, page.tables[name])
        for name, table in schema.tables.items()
        if name in page.tables
    ]


def read_snapshot_page(schema: Schema, page: SnapshotPage) -> Rows | None:
    """Return the rows of a page of a snapshot, None for an unknown kind; raises Nonsense."""
    if page.kind not in schema.tables:
        return None
    sent = Table.model_construct(cols=page.cols, rows=page.rows)
    return read_rows(schema.tables[page.kind], sent)


def read_rows(table: KindTable, sent: Table) -> Rows:
    """Return rows with defaults for columns that an older hub lacks; raises Nonsense."""
    cols = sent.cols
    if len(set(cols)) != len(cols) or not {"id", "scope", "version"} <= set(cols):
        raise Nonsense(f"the columns of {table.spec.name} are not those of any version")
    width = len(cols)
    if any(map(width.__ne__, map(len, sent.rows))):
        raise Nonsense(f"a row of {table.spec.name} does not have {width} cells")
    rows = _arranged(table, cols, sent.rows)
    _check_cells(table, rows)
    return Rows(table, rows, _extra(table, cols, sent.rows))


def _extra(table: KindTable, cols: list[str], rows: list[list[Any]]) -> list[str]:
    """Return the cells of columns that a newer hub has and this build does not know."""
    if tuple(cols) == table.columns:
        return []
    known = set(table.columns)
    unknown = [(place, name) for place, name in enumerate(cols) if name not in known]
    if not unknown:
        return []
    return [
        json.dumps({name: row[place] for place, name in unknown}, ensure_ascii=False)
        for row in rows
    ]


def record_as_table(table: KindTable, values: Mapping[str, Any]) -> Table:
    """Return the values of one row as a table that ``read_rows`` takes; raises Nonsense."""
    named = {name: value for name, value in values.items() if name in table.columns}
    try:
        row = [
            to_cell(table.fields[name], value) if name in table.fields else value
            for name, value in named.items()
        ]
    except (TypeError, ValueError) as error:
        raise Nonsense(f"a {table.spec.name} has a value of no known type") from error
    return Table.model_construct(cols=list(named), rows=[row])


def only_in(rows: Rows, scope: str) -> Rows:
    """Return those of the rows that lie in a scope."""
    return Rows(rows.table, [cells for cells in rows.cells if cells[1] == scope])


def _arranged(table: KindTable, cols: list[str], rows: list[list[Any]]) -> Sequence[Sequence[Cell]]:
    if tuple(cols) == table.columns:
        return rows
    at = {name: place for place, name in enumerate(cols)}
    missing = [name for name in table.columns if name not in at]
    defaults = [table.defaults[name] for name in missing]
    places = at | {name: len(cols) + n for n, name in enumerate(missing)}
    take = itemgetter(*(places[name] for name in table.columns))
    return [take([*row, *defaults]) for row in rows]


def _check_cells(table: KindTable, rows: Sequence[Sequence[Cell]]) -> None:
    """Raise Nonsense for a cell that the cache cannot hold, a column at a time: for speed."""
    name = table.spec.name
    for column, cells in zip(table.columns, zip(*rows, strict=True), strict=False):
        types = set(map(type, cells))
        if not types <= _CELLS:
            raise Nonsense(f"{column} of a {name} has a cell of no known type")
        if column in {"id", "scope"} and (types != {str} or not all(cells)):
            raise Nonsense(f"a row of {name} lacks its {column}")
        if column == "version" and types != {int}:
            raise Nonsense(f"a row of {name} lacks its version")
        if int in types:
            numbers = cells if len(types) == 1 else [n for n in cells if type(n) is int]
            if min(numbers) < -_INT64 or max(numbers) >= _INT64:
                raise Nonsense(f"{column} of a {name} is a number beyond all limits")
