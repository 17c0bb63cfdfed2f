"""Snapshot: all rows of a scope as lines of JSON, page by page, in constant memory.

Each page is a short transaction of its own. What changes meanwhile comes by pull from the cursor
in the head line, so the pages need not be of one moment.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import groupby

import orjson

from alliancehub.server.access import Access
from alliancehub.server.cursor import BadCursor, read_token, write_cursor, write_token
from alliancehub.server.database import Database, Transaction
from alliancehub.server.journal import Entry, head, row_counts, rows_behind
from alliancehub.server.problems import ProblemError
from alliancehub.server.pull import cols_json
from alliancehub.server.tables import Tables
from alliancehub.wire.messages import SNAPSHOT_PAGE_ROWS


class AccessLost(Exception):
    """The caller lost the scope while reading; the stream breaks off."""


# Else what a proxy cuts off between two lines would pass for the whole.
_END = b'{"kind":"","after":"","cols":[],"rows":[]}\n'


def read_after(after: str) -> tuple[str, str]:
    """Return the (kind, id) behind which to resume; raises ProblemError where it is no token."""
    if not after:
        return "", ""
    try:
        match read_token(after):
            case [str(kind), str(row_id)]:
                return kind, row_id
    except BadCursor:
        pass
    raise ProblemError(
        422,
        "invalid",
        "The place to resume from is not one that this hub gave.",
        field="after",
        remedy="Start the snapshot anew.",
    )


def snapshot(
    database: Database,
    tables: Tables,
    scope: str,
    after: tuple[str, str],
    access: Callable[[Transaction], Access],
    page_rows: int = SNAPSHOT_PAGE_ROWS,
) -> Iterator[bytes]:
    """Yield the head line, then a line for each page, and one that says that this was all.

    ``access`` tells what the caller may see now; raises AccessLost where that leaves the scope out.
    """
    with database.read() as tx:
        rows = row_counts(tx, [scope])[scope]
        first = {"cursor": write_cursor(head(tx)), "rows": rows, "has_end": True}
    yield orjson.dumps(first) + b"\n"
    more = True
    while more:
        with database.read() as tx:
            if not access(tx).sees(scope):
                raise AccessLost
            page, more = rows_behind(tx, scope, *after, page_rows)
        for kind, entries in groupby(page, lambda entry: entry.kind):
            lines = list(entries)
            after = kind, lines[-1].row_id
            if kind in tables.by_name:
                yield _line(tables, kind, lines)
    yield _END


def _line(tables: Tables, kind: str, entries: list[Entry]) -> bytes:
    after = write_token([kind, entries[-1].row_id])
    rows = ",".join(entry.body for entry in entries)
    return (
        f'{{"kind":"{kind}","after":"{after}","cols":{cols_json(tables, kind)},"rows":[{rows}]}}\n'
    ).encode()
