"""The tables of the kinds, built from their declarations.

Each kind gets a SQLModel row class of its own base and registry; nobody outside this module sees
it. What the hot path needs is kept ready as SQL text and as functions from cells to rows.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from operator import itemgetter
from typing import Any

import orjson
from sqlalchemy import BigInteger, Column, MetaData, Table, Text
from sqlalchemy.orm import registry
from sqlmodel import Field, SQLModel

from alliancehub.model.catalogue import Catalogue
from alliancehub.model.field_types import (
    FIELD_TYPES,
    list_cell,
    list_of,
    pattern_of,
    structure_cell,
    structure_of,
    to_cell,
)
from alliancehub.model.kind import STAMPS, Kind, spec_of
from alliancehub.server.core_tables import METADATA
from alliancehub.server.database import IN_LIST
from alliancehub.server.due_indexes import add_due_indexes

_MAKE: Any = type(SQLModel)  # the metaclass, which mypy takes for a plain class
_NUMBERS = frozenset({"version"})
_VERSION = STAMPS.index("version")


class KindTable:
    """One kind's table.

    Attributes:
        columns: stamps and fields, in the order in which cells travel.
        insert, select: statements without a WHERE.
    """

    def __init__(self, kind: type[Kind], table: Table) -> None:
        self.kind = kind
        self.spec = spec_of(kind)
        self.name = self.spec.name
        self.table = table
        self.fields = {one.name: one for one in self.spec.fields}
        self.columns = (*STAMPS, *self.fields)
        named = ", ".join(f'"{name}"' for name in self.columns)
        updates = ", ".join(f'"{name}" = excluded."{name}"' for name in self.columns[1:])
        marks = ", ".join("?" * len(self.columns))
        self.select = f'SELECT {named} FROM "{table.name}"'  # noqa: S608 - names of our own
        self.insert = (
            f'INSERT INTO "{table.name}" ({named}) VALUES ({marks}) '  # noqa: S608 - names of our own
            f"ON CONFLICT (id) DO UPDATE SET {updates}"
        )
        self.delete = f'DELETE FROM "{table.name}" WHERE id = ?'  # noqa: S608 - names of our own
        self.select_one = f"{self.select} WHERE id = ?"
        self.select_many = f"{self.select} WHERE id {IN_LIST}"
        self.select_page = f"{self.select} WHERE scope {IN_LIST} AND id > ? ORDER BY id LIMIT ?"
        self._cells = itemgetter(*self.columns)
        # Most cells are what they stand for; only these are not.
        placed = list(enumerate(self.fields.values(), start=len(STAMPS)))
        self._lists = [place for place, one in placed if one.is_list]
        self._structured = [(place, one) for place, one in placed if one.is_structured]
        self._flags = [place for place, one in placed if one.type == "flag"]
        self._empty = [
            FIELD_TYPES[self.fields[name].type].empty if name in self.fields else ""
            for name in self.columns
        ]

    def values_of(self, cells: Sequence[Any]) -> dict[str, Any]:
        """Return the values of a row by name."""
        values = list(cells)
        if None in cells:  # columns that were added since it was written
            values = [
                empty if cell is None else cell
                for cell, empty in zip(cells, self._empty, strict=True)
            ]
        for place in self._lists:
            values[place] = list_of(cells[place])
        for place, one in self._structured:
            values[place] = structure_of(one, cells[place])
        for place in self._flags:
            values[place] = bool(cells[place])
        return dict(zip(self.columns, values, strict=True))

    def row_of(self, cells: Sequence[Any]) -> Kind:
        """Return the row of its cells."""
        return self.kind.of_values(self.values_of(cells))

    def cells_of(self, row: Kind, version: int | None = None) -> list[Any]:
        """Return the cells of a row, in the order of ``columns``, perhaps of another version."""
        cells = list(self._cells(row.__dict__))
        if version is not None:
            cells[_VERSION] = version
        for place in self._lists:
            cells[place] = list_cell(cells[place])
        for place, _ in self._structured:
            cells[place] = structure_cell(cells[place])
        for place in self._flags:
            cells[place] = int(cells[place])
        return cells

    def cell_for(self, name: str, value: Any) -> Any:
        """Return a value as a cell of a column, or as the pattern of lists that hold it."""
        one = self.fields.get(name)
        if one is None:
            return value
        return pattern_of(value) if self.is_held(name, value) else to_cell(one, value)

    def is_held(self, name: str, value: Any) -> bool:
        """Whether a value is looked for among those of a list."""
        return name in self.fields and self.fields[name].is_list and isinstance(value, str)


class Tables:
    """All kinds' tables, by class and by name."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self.metadata = MetaData()
        if taken := sorted(set(catalogue.kinds) & set(METADATA.tables)):
            raise ValueError(f"kinds may not be named like a table of the hub: {taken}")
        build = _builder(self.metadata)
        self._of = {kind: KindTable(kind, build(kind)) for kind in catalogue.kinds.values()}
        self.by_name = {table.name: table for table in self._of.values()}
        self.schema_hash = catalogue.schema_hash
        self.requests = [one for one in self.by_name.values() if one.spec.is_request]

    def of(self, kind: type[Kind]) -> KindTable:
        """Return the table of a kind."""
        return self._of[kind]


@cache
def tables_of(catalogue: Catalogue) -> Tables:
    """Return the tables of a catalogue, built once: it costs a third of a second."""
    return Tables(catalogue)


def body_of(cells: Sequence[Any]) -> str:
    """Return cells as the JSON text that is sent: rendered once, when the row is written."""
    return orjson.dumps(cells).decode()


def _builder(metadata: MetaData) -> Callable[[type[Kind]], Table]:
    # A base of its own: `registry=` together with `table=True` on one class makes no table.
    rows = _MAKE(
        "Rows",
        (SQLModel,),
        {"__module__": __name__, "metadata": metadata},
        registry=registry(metadata=metadata),
    )

    def build(kind: type[Kind]) -> Table:
        spec = spec_of(kind)
        columns = {name: _stamp(name, is_indexed=spec.is_request) for name in STAMPS}
        for one in spec.fields:
            columns[one.name] = Column(
                one.name,
                BigInteger if FIELD_TYPES[one.type].sql == "INTEGER" else Text,
                index=one.is_indexed or one.is_unique or None,
            )
        namespace: dict[str, Any] = {
            "__module__": __name__,
            "__tablename__": spec.name,
            "__annotations__": dict.fromkeys(columns, Any),
            **{name: Field(default=None, sa_column=column) for name, column in columns.items()},
        }
        row_class = _MAKE(f"{kind.__name__}Row", (kind, rows), namespace, table=True)
        table = row_class.__table__
        assert isinstance(table, Table)  # noqa: S101 - for the type checker
        add_due_indexes(table)
        return table

    return build


def _stamp(name: str, *, is_indexed: bool) -> Column[Any]:
    if name == "id":
        return Column(name, Text, primary_key=True)
    # Whose requests they are decides what somebody may see, so it is asked for on every pull.
    is_asked = name == "scope" or (is_indexed and name == "created_by")
    return Column(name, BigInteger if name in _NUMBERS else Text, index=is_asked or None)
