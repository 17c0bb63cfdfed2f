"""Rows by the text of one of their fields, in any case of Latin letters."""

from __future__ import annotations

from collections.abc import Iterable

from alliancehub.engine.store.database import Connection
from alliancehub.engine.store.rows import chunks
from alliancehub.engine.store.tables import KindTable, quoted

MOST = 3  # rows of one name: more than one is too many already


def ids_called(
    db: Connection, table: KindTable, field: str, texts: Iterable[str]
) -> dict[str, tuple[str, ...]]:
    """Return for each text, casefolded, the ids of the rows whose field is it, at most a few."""
    wanted = {text.casefold(): text for text in texts if text}
    found: dict[str, list[str]] = {}
    column = quoted(field)
    collation = "" if field == "id" else " COLLATE NOCASE"
    for some in chunks(sorted({*wanted, *wanted.values()})):
        marks = ", ".join("?" * len(some))
        query = f"SELECT id, {column} FROM {table.name} WHERE {column}{collation} IN ({marks})"  # noqa: S608 - names of the schema
        for row_id, text in db.execute(query, some):
            ids = found.setdefault(str(text).casefold(), [])
            if row_id not in ids and len(ids) < MOST:
                ids.append(row_id)
    return {text: tuple(ids) for text, ids in found.items()}
