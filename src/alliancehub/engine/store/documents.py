"""The search index: one document for each row with words in it, brought up to date in batches.

Triggers for each row would cost three times as much.
"""

from __future__ import annotations

from collections.abc import Iterable

from alliancehub.engine.store.database import Connection
from alliancehub.engine.store.news import Gathered
from alliancehub.engine.store.tables import KindTable, Schema, quoted


def mark_of(kind: str) -> str:
    """Return the word by which the index knows a kind: one token, whatever the tokenizer."""
    return kind.replace("_", "0")


def index_changes(db: Connection, schema: Schema, gathered: Gathered) -> None:
    """Bring the index in step with the rows that a transaction touched and removed."""
    for kind in gathered.kinds():
        table = schema.tables[kind]
        if is_searched(table):
            _index_kind(db, table, gathered.touched(kind), gathered.removed(kind))


def is_searched(table: KindTable) -> bool:
    """Whether a kind has words to find it by."""
    return any(one.weight for one in table.spec.fields)


def erase_words(db: Connection) -> None:
    """Merge the index into one piece: until then, words of deleted rows remain in it."""
    db.execute("INSERT INTO fts(fts) VALUES ('optimize')")


def _index_kind(db: Connection, table: KindTable, touched: list[str], removed: list[str]) -> None:
    kind = table.spec.name
    db.execute("CREATE TEMP TABLE IF NOT EXISTS batch(id TEXT)")
    known = db.execute("SELECT 1 FROM doc WHERE kind = ? LIMIT 1", (kind,)).fetchone()
    if known:
        _fill_batch(db, [*touched, *removed])
        db.execute(
            "INSERT INTO fts(fts, rowid, title, body, mark) "
            "SELECT 'delete', d.rowid, d.title, d.body, d.mark "
            "FROM batch AS b JOIN doc AS d ON d.kind = ? AND d.id = b.id",
            (kind,),
        )
        db.execute("DELETE FROM doc WHERE kind = ? AND id IN (SELECT id FROM batch)", (kind,))
    if not touched:
        return
    _fill_batch(db, touched)
    last = db.execute("SELECT coalesce(max(rowid), 0) FROM doc").fetchone()[0]
    # In order of the last change, since one or two letters are answered newest first.
    db.execute(
        "INSERT INTO doc(kind, id, mark, title, body) "  # noqa: S608 - names come of declarations
        f"SELECT ?, r.id, ?, {_words(table, 2)}, {_words(table, 1)} "
        f"FROM batch AS b CROSS JOIN {table.name} AS r ON r.id = b.id ORDER BY r.updated_at",
        (kind, mark_of(kind)),
    )
    db.execute(
        "INSERT INTO fts(rowid, title, body, mark) "
        "SELECT rowid, title, body, mark FROM doc WHERE rowid > ?",
        (last,),
    )


def _fill_batch(db: Connection, ids: Iterable[str]) -> None:
    db.execute("DELETE FROM batch")
    db.executemany("INSERT INTO batch(id) VALUES (?)", ((row_id,) for row_id in ids))


def _words(table: KindTable, weight: int) -> str:
    named = [quoted(one.name) for one in table.spec.fields if one.weight == weight]
    return " || char(10) || ".join(f"coalesce(r.{name}, '')" for name in named) or "''"
