"""The tables of a cache: one for each kind, made of its declaration, and those that sync needs.

Values are born as kinds; cells are read and written by plain statements, since ORM objects cost ten
times as much on the way of a first sync. What the tables look like stands in ``wire.cache_file``,
since whole files of them travel.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

from alliancehub.model.catalogue import Catalogue
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.field_types import FIELD_TYPES, from_cell, to_cell
from alliancehub.model.kind import STAMPS, Kind, default_of, spec_of
from alliancehub.model.kind_spec import KindSpec
from alliancehub.wire.cache_file import (
    EXTRA,
    Shape,
    columns_of,
    index_ddl,
    is_searched,
    quoted,
    table_ddl,
    table_of,
)

__all__ = [
    "EXTRA",
    "SYNC_TABLES",
    "Cell",
    "KindTable",
    "Schema",
    "quoted",
    "read_cell",
    "schema_of",
]

Cell = str | int | None

SYNC_TABLES = """
CREATE TABLE IF NOT EXISTS meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS scope_state(
  scope TEXT PRIMARY KEY, is_complete INTEGER NOT NULL, after TEXT NOT NULL DEFAULT '',
  total INTEGER NOT NULL DEFAULT 0, done INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS stale_row(
  scope TEXT, kind TEXT, id TEXT, PRIMARY KEY (scope, kind, id)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS base_row(
  kind TEXT, id TEXT, cells TEXT, PRIMARY KEY (kind, id)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS outbox(
  seq INTEGER PRIMARY KEY AUTOINCREMENT, mid INTEGER, device TEXT NOT NULL DEFAULT '',
  cause TEXT NOT NULL, name TEXT NOT NULL, args TEXT NOT NULL, kind TEXT NOT NULL,
  row TEXT NOT NULL, title TEXT NOT NULL, state TEXT NOT NULL, is_due INTEGER NOT NULL DEFAULT 1,
  is_live INTEGER NOT NULL DEFAULT 1, is_shown INTEGER NOT NULL DEFAULT 1, at TEXT NOT NULL,
  text TEXT NOT NULL DEFAULT '', remedy TEXT NOT NULL DEFAULT '', field TEXT NOT NULL DEFAULT '');
CREATE INDEX IF NOT EXISTS outbox_live ON outbox(seq) WHERE is_live = 1;
CREATE INDEX IF NOT EXISTS outbox_due ON outbox(seq) WHERE is_due = 1;
CREATE INDEX IF NOT EXISTS outbox_over ON outbox(at) WHERE is_live = 0 AND is_due = 0;
CREATE INDEX IF NOT EXISTS outbox_refused ON outbox(seq) WHERE state IN ('rejected', 'lost');
CREATE INDEX IF NOT EXISTS outbox_mid ON outbox(device, mid);
CREATE TABLE IF NOT EXISTS outbox_row(
  kind TEXT, id TEXT, seq INTEGER, scope TEXT NOT NULL, fields TEXT NOT NULL,
  PRIMARY KEY (kind, id, seq)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS outbox_row_seq ON outbox_row(seq);
CREATE TABLE IF NOT EXISTS redo(
  number INTEGER PRIMARY KEY, commands TEXT NOT NULL, title TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS noticed(key TEXT PRIMARY KEY, at TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS draft(
  key TEXT PRIMARY KEY, title TEXT NOT NULL, form TEXT NOT NULL, at TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS locked_scope(scope TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS locked_row(
  kind TEXT, id TEXT, scope TEXT NOT NULL, cells TEXT NOT NULL,
  PRIMARY KEY (kind, id)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS locked_row_id ON locked_row(id);
CREATE TABLE IF NOT EXISTS kind_state(
  kind TEXT PRIMARY KEY, generation INTEGER NOT NULL) WITHOUT ROWID;
"""


class KindTable:
    """The table of one kind: its columns, its statements, and rows to cells and back.

    Attributes:
        columns: stamps first, then the fields in the order of their declaration.
        ddl: the statements that make table and indexes where they are missing.
        is_searched: whether rows have words to find them by.
    """

    def __init__(self, kind: type[Kind]) -> None:
        self.kind = kind
        self.spec: KindSpec = spec_of(kind)
        self.name = table_of(self.spec.name)
        self.fields: Mapping[str, FieldSpec] = {one.name: one for one in self.spec.fields}
        self.columns: tuple[str, ...] = (*STAMPS, *self.fields)
        self.ddl = [table_ddl(self.spec), *index_ddl(self.spec)]
        self.is_searched = is_searched(self.spec)

    @cached_property
    def upsert(self) -> str:
        """The statement that writes a row; its parameters are the cells in order."""
        names = ", ".join(map(quoted, self.columns))
        marks = ", ".join("?" * len(self.columns))
        news = ", ".join(f"{quoted(c)} = excluded.{quoted(c)}" for c in self.columns if c != "id")
        # Table and column names come of declarations and are quoted; values are parameters.
        return (
            f"INSERT INTO {self.name} ({names}) VALUES ({marks}) "  # noqa: S608
            f"ON CONFLICT (id) DO UPDATE SET {news}"
        )

    @cached_property
    def select(self) -> str:
        """The beginning of a statement that reads rows, with ``r`` as the table's short name."""
        names = ", ".join(f"r.{quoted(c)}" for c in self.columns)
        return f"SELECT {names} FROM {self.name} AS r"  # noqa: S608

    @cached_property
    def defaults(self) -> dict[str, Cell]:
        """The cell of each column where the hub sends none."""
        stamps: dict[str, Cell] = {name: 0 if name == "version" else "" for name in STAMPS}
        return stamps | {n: to_cell(one, default_of(one)) for n, one in self.fields.items()}

    def row(self, cells: Sequence[Any]) -> Kind:
        """Return the row of cells in the order of ``columns``."""
        return self.kind.of_values(self.values(cells))

    def values(self, cells: Sequence[Any]) -> dict[str, Any]:
        """Return the values of cells in the order of ``columns``, stamps included."""
        named = dict(zip(self.columns, cells, strict=True))
        for name, one in self.fields.items():
            named[name] = read_cell(one, named[name])
        return named

    def cells(self, row: Kind) -> list[Cell]:
        """Return the cells of a row in the order of ``columns``."""
        stamps = [getattr(row, name) for name in STAMPS]
        return [*stamps, *(to_cell(one, getattr(row, n)) for n, one in self.fields.items())]


def read_cell(one: FieldSpec, cell: Any) -> Any:
    """Return the value of a cell; what no hub should have sent reads as an empty field."""
    try:
        value = from_cell(one, cell)
    except ValueError:
        value = None
    wanted = FIELD_TYPES[one.type]
    if not isinstance(value, wanted.python):
        return wanted.python() if one.is_list or one.is_structured else wanted.empty
    return value


@dataclass(frozen=True)
class Schema:
    """All tables of a cache.

    Attributes:
        tables: kind name to its table.
        catalogue: what the tables were made of.
    """

    tables: Mapping[str, KindTable]
    catalogue: Catalogue

    def of(self, kind: type[Kind]) -> KindTable:
        """Return the table of a kind."""
        return self.tables[kind.declared.name]

    def columns(self, name: str) -> dict[str, str]:
        """Return the columns of a kind and their types."""
        return columns_of(self.tables[name].spec) | {EXTRA: "TEXT"}

    @cached_property
    def file(self) -> Shape:
        """The tables as SQL, and as a file that comes whole."""
        return Shape(table.spec for table in self.tables.values())

    @property
    def everywhere(self) -> tuple[str, ...]:
        """The kinds that a search over everything looks through: not what is in the inbox."""
        return self.file.everywhere

    @property
    def searched(self) -> tuple[str, ...]:
        """The kinds that have words; the place in it numbers a kind in the search index."""
        return self.file.searched

    @cached_property
    def shape(self) -> str:
        """The tables and columns as text, to notice an update of the app."""
        return json.dumps({name: self.columns(name) for name in self.tables})


@lru_cache(maxsize=8)
def schema_of(catalogue: Catalogue) -> Schema:
    """Return the tables of a catalogue."""
    tables = {name: KindTable(kind) for name, kind in catalogue.kinds.items()}
    return Schema(tables, catalogue)
