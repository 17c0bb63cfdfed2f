"""The search index: of each row with words, its title and its text, brought up to date in batches.

It holds no copy of the texts. So the words of a row must be taken out before the row changes:
triggers do that, whoever changes it. New words go in once for each transaction, in order of their
numbers, since triggers for that too would cost three times as much.

A document's number is that of its row in its table, with the number of its kind in front: a kind is
a stretch of the index. The rows of a file must therefore keep their numbers: never VACUUM it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable

from alliancehub.engine.store.database import Connection
from alliancehub.engine.store.meta import read_meta, write_meta
from alliancehub.engine.store.news import Gathered
from alliancehub.engine.store.tables import KindTable, Schema, quoted
from alliancehub.wire.cache_file import KIND_BITS, indexing, make_index, triggers

_OLDER = ("fts", "doc", "word_index", "title_index")


def base_of(schema: Schema, kind: str) -> int:
    """Return what is added to the numbers of a kind's rows to get those of its documents."""
    return schema.file.base_of(kind)


def kind_of(schema: Schema, document: int) -> str:
    """Return the kind of a document."""
    return schema.searched[(document >> KIND_BITS) - 1]


def stretch_of(schema: Schema, kind: str = "") -> tuple[int, int]:
    """Return the first and the last number of a kind's documents; of those of all, without one."""
    if kind:
        base = base_of(schema, kind)
        return base, base + (1 << KIND_BITS) - 1
    return 0, (len(schema.everywhere) + 1 << KIND_BITS) - 1


def prepare_index(db: Connection, schema: Schema) -> None:
    """Make the index where it is missing, or is of an older version or other declarations."""
    shape = schema.file.index_shape()
    if read_meta(db, "index") == shape:
        return
    for (name,) in db.execute(
        "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'words!_of!_%' "
        "ESCAPE '!'"
    ).fetchall():
        db.execute(f"DROP TRIGGER {quoted(name)}")
    for name in _OLDER:
        db.execute(f"DROP TABLE IF EXISTS {name}")
    make_index(db)
    for kind in schema.searched:
        table = schema.tables[kind]
        for trigger in triggers(table.spec, base_of(schema, kind)):
            db.execute(trigger)
        _begin_batch(db)
        db.execute(f"INSERT INTO batch(n) SELECT rowid FROM {table.name}")  # noqa: S608
        _add_batch(db, table, base_of(schema, kind))
    write_meta(db, "index", shape)


def forget_index(db: Connection) -> None:
    """Have ``prepare_index`` make the index anew: a table of rows was dropped."""
    write_meta(db, "index", "")


def index_changes(db: Connection, schema: Schema, gathered: Gathered) -> None:
    """Bring the index in step with the rows that a transaction touched and removed."""
    changed = gathered.kinds()
    db.executemany(
        "INSERT INTO kind_state(kind, generation) VALUES (?, 1) "
        "ON CONFLICT (kind) DO UPDATE SET generation = generation + 1",
        ((kind,) for kind in changed),
    )
    for kind in schema.searched:  # in order: the index takes numbers that rise at once
        touched = gathered.touched(kind) if kind in changed else []
        if touched:
            rows = (
                "SELECT r.rowid FROM json_each(?) AS j "  # noqa: S608 - names come of declarations
                f"CROSS JOIN {schema.tables[kind].name} AS r ON r.id = j.value"
            )
            index_rows(db, schema, kind, rows, (json.dumps(touched),))


def index_rows(
    db: Connection, schema: Schema, kind: str, rows: str, values: tuple[str, ...] = ()
) -> None:
    """Index those rows of a kind that a query, with ``r`` for them, finds and the index lacks."""
    table, base = schema.tables[kind], base_of(schema, kind)
    _begin_batch(db)
    db.execute(
        f"INSERT INTO batch(n) {rows} WHERE NOT EXISTS "  # noqa: S608 - names come of declarations
        f"(SELECT 1 FROM word_index_docsize WHERE id = r.rowid + {base})",
        values,
    )
    _add_batch(db, table, base)


def generation_of(db: Connection, kinds: Iterable[str]) -> int:
    """Return a number that is another one whenever rows of these kinds have changed."""
    asked = sorted(set(kinds))
    marks = ", ".join("?" * len(asked))
    query = f"SELECT coalesce(sum(generation), 0) FROM kind_state WHERE kind IN ({marks})"  # noqa: S608
    return int(db.execute(query, asked).fetchone()[0])


def erase_words(db: Connection) -> None:
    """Merge the index into one piece: until then, words of deleted rows remain in it."""
    db.execute("INSERT INTO word_index(word_index) VALUES ('optimize')")
    db.execute("INSERT INTO title_index(title_index) VALUES ('optimize')")


def _begin_batch(db: Connection) -> None:
    db.execute("CREATE TEMP TABLE IF NOT EXISTS batch(n INTEGER PRIMARY KEY)")
    db.execute("DELETE FROM batch")


def _add_batch(db: Connection, table: KindTable, base: int) -> None:
    """Index the rows of the batch: numbers of rows that the index does not have."""
    source = f"FROM batch AS b CROSS JOIN {table.name} AS r ON r.rowid = b.n ORDER BY b.n"
    for statement in indexing(table.spec, f"b.n + {base}", source):
        db.execute(statement)
