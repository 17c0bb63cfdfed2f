"""What the rows of this cache add up to, worked out from what lies in its tables.

Not kept while rows are written, unlike the hub's: kept sums would agree with the hub's however
damaged the rows themselves are. The hub's versions are counted, not what waits on top of them.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from itertools import islice
from typing import Any

import orjson

from alliancehub.engine.store.database import Connection
from alliancehub.engine.store.driver import operational_errors
from alliancehub.engine.store.overlay import Key
from alliancehub.engine.store.tables import KindTable, Schema
from alliancehub.wire.digest import SPAN, bucket_of, hash_of

Place = tuple[str, str, str]
"""Scope, kind and bucket."""


def digests_of(db: Connection, schema: Schema) -> dict[Place, tuple[int, int]]:
    """Return how many rows there are in each place, and the sum of their hashes."""
    sums: defaultdict[Place, list[int]] = defaultdict(lambda: [0, 0])
    for kind, table in schema.tables.items():
        for cells in _base_cells(db, table):
            one = sums[cells[1], kind, bucket_of(str(cells[0]))]
            one[0] += 1
            one[1] += hash_of(orjson.dumps(cells))
    return {place: (total, hashes % SPAN) for place, (total, hashes) in sums.items()}


def rows_in(db: Connection, table: KindTable, scope: str, bucket: str) -> list[Key]:
    """Return the rows of the hub's that this cache has in a place."""
    kind = table.spec.name
    found = db.execute(
        f"SELECT id FROM {table.name} AS r WHERE scope = ? AND substr(id, -2) = ? "  # noqa: S608
        "AND NOT EXISTS (SELECT 1 FROM base_row AS b WHERE b.kind = ? AND b.id = r.id) "
        "UNION SELECT id FROM base_row WHERE kind = ? AND cells ->> '$.scope' = ? "
        "AND substr(id, -2) = ?",
        (scope, bucket, kind, kind, scope, bucket),
    )
    return [(kind, row_id) for (row_id,) in found]


def fetch_again(db: Connection, scopes: list[str]) -> None:
    """Have scopes come whole again; what is here is shown meanwhile."""
    db.executemany(
        "UPDATE scope_state SET is_complete = 0, after = '', done = 0 WHERE scope = ?",
        ((scope,) for scope in scopes),
    )


def _base_cells(db: Connection, table: KindTable) -> Iterator[tuple[Any, ...]]:
    kind = table.spec.name
    based = dict(db.execute("SELECT id, cells FROM base_row WHERE kind = ?", (kind,)))
    for cells in _every(db, table):
        if cells[0] not in based:
            yield cells
    for kept in based.values():
        if kept is not None:
            known = table.defaults | json.loads(kept)
            yield tuple(known[name] for name in table.columns)


def _every(db: Connection, table: KindTable) -> Iterator[tuple[Any, ...]]:
    seen = 0
    try:
        for cells in db.execute(table.select):
            yield cells
            seen += 1
    except operational_errors() as error:
        if "UTF-8" not in str(error):
            raise
        # A damaged text: on from there, in the same order, and its sum will differ as it should.
        before, db.text_factory = db.text_factory, _as_far_as_it_goes
        try:
            yield from islice(db.execute(table.select), seen, None)
        finally:
            db.text_factory = before


def _as_far_as_it_goes(text: bytes) -> str:
    return text.decode("utf-8", "replace")
