"""Compare: what the rows of a client's scopes add up to, and the rows of what differs.

A scope that has changed behind the client's cursor is not compared: it would differ anyway.
"""

from __future__ import annotations

from alliancehub.server.access import Access
from alliancehub.server.cursor import BadCursor, read_cursor
from alliancehub.server.database import IN_LIST, Transaction, in_list
from alliancehub.server.journal import head, require_known
from alliancehub.server.pull import cols_json, start_over
from alliancehub.server.tables import Tables
from alliancehub.wire.messages import BucketRequest, Compared, CompareRequest


def compare(tx: Transaction, tables: Tables, access: Access, asked: CompareRequest) -> Compared:
    """Return the digests of scopes that have not changed since a cursor, and name those that have.

    Raises ProblemError ``reset`` for a cursor of elsewhere.
    """
    seen = {scope for scope in asked.scopes if access.sees(scope)}
    changed = _changed_since(tx, asked.cursor, seen)
    found = tx.run(
        "SELECT scope, kind, bucket, total, hash FROM sync_digest "  # noqa: S608 - texts of our own
        f"WHERE scope {IN_LIST} AND (total <> 0 OR hash <> 0)",
        [in_list(seen - changed)],
    )
    digests: dict[str, dict[str, dict[str, tuple[int, int]]]] = {}
    for scope, kind, bucket, total, hashes in found:
        if kind in tables.by_name:
            digests.setdefault(scope, {}).setdefault(kind, {})[bucket] = (total, hashes)
    behind = sorted(set(asked.scopes) - (seen - changed))
    return Compared(
        schema_hash=tables.schema_hash,
        behind=behind,
        commits_behind=head(tx).seq - read_cursor(asked.cursor).seq,
        digests=digests,
    )


def bucket_json(tx: Transaction, tables: Tables, access: Access, asked: BucketRequest) -> bytes:
    """Return all rows of a bucket as the JSON of a ``Bucket``; none where the scope has changed."""
    is_fit = access.sees(asked.scope) and asked.kind in tables.by_name
    if not is_fit or _changed_since(tx, asked.cursor, {asked.scope}):
        return b'{"is_behind":true}'
    bodies = tx.run(
        "SELECT body FROM sync_change WHERE scope = ? AND kind = ? AND op = 'P' "
        "AND substr(row_id, length(row_id) - 1) = ? ORDER BY row_id",
        [asked.scope, asked.kind, asked.bucket],
    )
    rows = ",".join(body for (body,) in bodies)
    return f'{{"cols":{cols_json(tables, asked.kind)},"rows":[{rows}]}}'.encode()


def _changed_since(tx: Transaction, cursor: str, scopes: set[str]) -> set[str]:
    try:
        position = read_cursor(cursor)
        require_known(tx, position)
    except BadCursor as error:
        raise start_over(error) from None
    found = tx.run(
        f"SELECT scope, max(seq) FROM sync_change WHERE scope {IN_LIST} GROUP BY scope",  # noqa: S608 - texts of our own
        [in_list(scopes)],
    )
    return {scope for scope, seq in found if seq > position.seen}
