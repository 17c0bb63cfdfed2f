"""A description made such that it can be written strictly: ids as JSON-LD wants them, and no column
that nothing says the source of.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from alliancehub.formats.croissant_tables import columns_of
from alliancehub.formats.description import Column, Description, Table

TRANSFORMS = frozenset(
    ["format", "jsonPath", "regex", "replace", "separator", "readLines", "unArchive"]
)
_NOT_IN_ID = re.compile(r"[\s<>\"{}|\\^`%'\x00-\x1f]+")


class SoundIds:
    """What each id is called instead: no spaces or quotes, and each once."""

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._ids: dict[str, str] = {}

    def __getitem__(self, id_: str) -> str:
        """Return the sound id of one, always the same."""
        found = self._ids.get(id_)
        if found is None:
            base = _NOT_IN_ID.sub("_", id_) or "_"
            found, number = base, 2
            while found in self._taken:
                found, number = f"{base}-{number}", number + 1
            self._taken.add(found)
            self._ids[id_] = found
        return found

    def get(self, id_: str, default: str = "") -> str:
        """Return the sound id of one that was asked for before, else the default."""
        return self._ids.get(id_, default)


def made_sound(it: Description, ids: SoundIds | None = None) -> Description:
    """Return a description with sound ids, and without columns that are read from nowhere.

    Args:
        it: files before what refers to them.
        ids: those that files have already.
    """
    ids = _ids_of(it, ids or SoundIds())
    files = tuple(
        replace(
            one,
            id=ids[one.id],
            within=tuple(ids.get(each, each) for each in one.within),
            transform=_known_part(one.transform),
        )
        for one in it.files
    )
    tables = tuple(_renamed_table(one, ids) for one in it.tables)
    return replace(it, files=files, tables=_sourced(tables, {one.id for one in files}))


def _ids_of(it: Description, ids: SoundIds) -> SoundIds:
    for file in it.files:
        ids[file.id]
    for table in it.tables:
        ids[table.id]
        for column in columns_of(table.columns):
            ids[column.id]
    return ids


def _renamed_table(table: Table, ids: SoundIds) -> Table:
    keys = (ids.get(one) or ids.get(f"{table.id}/{one}") or one for one in table.key)
    columns = tuple(_renamed(one, ids) for one in table.columns)
    rows = table.rows
    if rows is not None:  # their values stand by the name or the id of a column, and are told by id
        called = {one.name: ids[one.id] for one in table.columns}
        called |= {one.id: ids[one.id] for one in table.columns}
        rows = [{called.get(key, key): value for key, value in row.items()} for row in rows]
    return replace(table, id=ids[table.id], key=tuple(keys), columns=columns, rows=rows)


def _renamed(column: Column, ids: SoundIds) -> Column:
    return replace(
        column,
        id=ids[column.id],
        file=ids.get(column.file, column.file),
        from_field=ids.get(column.from_field, column.from_field),
        transforms=tuple(one for one in map(_known_part, column.transforms) if one),
        refers_to=ids.get(column.refers_to, column.refers_to),
        columns=tuple(_renamed(one, ids) for one in column.columns),
    )


def _known_part(transform: dict[str, Any]) -> dict[str, Any]:
    return {
        name: value
        for name, value in transform.items()
        if name in TRANSFORMS and isinstance(value, str | bool | int) and value != ""
    }


def _sourced(tables: tuple[Table, ...], files: set[str]) -> tuple[Table, ...]:
    """Return the tables with the columns that are read from something that is there.

    A column may be read from another, so what loses its source takes others along.
    """
    while True:
        known = files | {one.id for one in tables}
        known |= {each.id for table in tables for each in columns_of(table.columns)}
        kept = tuple(
            one if has_own_rows(one) else replace(one, columns=_kept(one.columns, known))
            for one in tables
        )
        kept = tuple(one for one in kept if one.columns)
        if kept == tables:
            return kept
        tables = kept


def has_own_rows(table: Table) -> bool:
    """Whether the records of a table stand in it, a value for each of its columns."""
    if not table.rows:
        return False
    ids = {one.id for one in table.columns}
    return all(set(row) == ids for row in table.rows)


def _kept(columns: tuple[Column, ...], known: set[str]) -> tuple[Column, ...]:
    kept = []
    for one in columns:
        inner = _kept(one.columns, known)
        has_source = "value" in one.more or (one.file or one.from_field) in known
        if has_source or inner:
            kept.append(replace(one, columns=inner))
    return tuple(kept)
