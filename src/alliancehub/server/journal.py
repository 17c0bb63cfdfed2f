"""The journal of commits: written as the last act of a transaction, read page by page.

It holds only the latest entry of each row in each scope, so that it compacts itself, and a
snapshot of a scope is its entries that are not deletions. A row that moves leaves a deletion in
the old scope and appears in the new one, in the same commit.
"""

from __future__ import annotations

import secrets
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from alliancehub.server.cursor import BadCursor, BelowFloor, Cursor
from alliancehub.server.database import IN_LIST, JOINED_BODIES, Transaction, in_list

PAGE_BYTES = 4_000_000


class Entry(NamedTuple):
    """The latest news of one row in one scope; ``body`` is the JSON of its cells."""

    seq: int
    scope: str
    kind: str
    row_id: str
    op: str
    body: str


@dataclass(frozen=True)
class Sealed:
    """A commit: its number, and the scopes in which something changed."""

    seq: int
    scopes: frozenset[str]


def next_seq(tx: Transaction, at: str) -> int:
    """Take the number of the commit that is about to end; only its last statements may follow."""
    seq = tx.value("UPDATE sync_clock SET seq = seq + 1 RETURNING seq")
    tx.run(
        "INSERT INTO sync_commit (seq, tag, at) VALUES (?, ?, ?)", [seq, secrets.token_hex(8), at]
    )
    return int(seq)


def write_entries(tx: Transaction, entries: list[Entry]) -> None:
    """Write the entries of a commit over the earlier ones of the same rows."""
    tx.put_many(
        "INSERT INTO sync_change (seq, scope, kind, row_id, op, body, size) "
        "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (scope, kind, row_id) DO UPDATE "
        "SET seq = excluded.seq, op = excluded.op, body = excluded.body, size = excluded.size",
        [(*entry, len(entry.body)) for entry in entries],
    )


def head(tx: Transaction) -> Cursor:
    """Return the position behind the last commit."""
    found = tx.first(
        "SELECT epoch, c.seq, tag FROM sync_clock c JOIN sync_commit m ON m.seq = c.seq"
    )
    if found is None:
        raise RuntimeError("The database has no commit clock; it was not made ready.")
    return Cursor(*found)


def position_behind(tx: Transaction, entry: Entry, now: Cursor) -> Cursor:
    """Return the position behind one entry, perhaps amid a commit, of news read at ``now``."""
    tag = _tag_of(tx, entry.seq)
    return Cursor(
        now.epoch, entry.seq, tag or "", entry.scope, entry.kind, entry.row_id, now.seq, now.tag
    )


def require_known(tx: Transaction, cursor: Cursor) -> None:
    """Raise BadCursor unless it is a position of this history, BelowFloor for too old a one."""
    epoch = tx.value("SELECT epoch FROM sync_clock")
    if (epoch, _tag_of(tx, cursor.seq)) != (cursor.epoch, cursor.tag):
        raise BadCursor
    if cursor.latest_tag and _tag_of(tx, cursor.latest) != cursor.latest_tag:
        raise BadCursor
    if cursor.seen < floor(tx):
        raise BelowFloor


def _tag_of(tx: Transaction, seq: int) -> str | None:
    tag: str | None = tx.value("SELECT tag FROM sync_commit WHERE seq = ?", [seq])
    return tag


def floor(tx: Transaction) -> int:
    """Return the commit up to which deletions are forgotten; older cursors miss some of them."""
    return int(tx.value("SELECT value FROM hub_meta WHERE name = 'floor'") or 0)


def collect(tx: Transaction, before: str, at_once: int) -> int:
    """Forget the oldest deletions from before an instant, and raise the floor to the last of them.

    Returns how many, some ``at_once`` at most but for those of one commit.
    """
    last = tx.value("SELECT max(seq) FROM sync_commit WHERE at < ?", [before])
    found = tx.run(
        "SELECT seq FROM sync_change WHERE op = 'D' AND seq <= ? ORDER BY seq LIMIT ?",
        [-1 if last is None else last, at_once],
    ).fetchall()
    if not found:
        return 0
    newest = found[-1][0]
    gone = tx.run("DELETE FROM sync_change WHERE op = 'D' AND seq <= ?", [newest])
    tx.run(
        "INSERT INTO hub_meta (name, value) VALUES ('floor', ?) "
        "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        [str(newest)],
    )
    return gone.rowcount


@dataclass
class News:
    """What a page of a pull is made of.

    Attributes:
        rows: kind to bodies, which may be several joined by commas.
        deleted: the entries of rows that are gone.
        last: where the page ends, if more follows.
    """

    rows: defaultdict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    deleted: list[Entry] = field(default_factory=list)
    last: Entry | None = None

    def add(self, entries: Iterable[Entry]) -> None:
        """Take entries in."""
        for entry in entries:
            if entry.op == "P":
                self.rows[entry.kind].append(entry.body)
            else:
                self.deleted.append(entry)


def news_behind(tx: Transaction, cursor: Cursor, scopes: Collection[str], limit: int) -> News:
    """Return what is behind a position in these scopes: at most ``limit`` and what fits a page.

    Where all of it does, the database joins the rows; only what has to be cut is gone through.
    """
    news = News()
    if cursor.is_between_commits and scopes:
        behind = f"FROM sync_change WHERE scope {IN_LIST} AND seq > ?"
        params: list[Any] = [in_list(scopes), cursor.seq]
        counted = tx.first(
            "SELECT count(*), coalesce(sum(size), 0), count(CASE WHEN op = 'D' THEN 1 END), "  # noqa: S608 - texts of our own
            f"min(kind), max(kind) FROM (SELECT kind, op, size {behind} LIMIT ?) AS news",
            [*params, limit + 1],
        )
        total, size, gone, first, last = counted or (0, 0, 0, "", "")
        if total <= limit and size <= PAGE_BYTES:
            if total > gone and first == last:  # all of one kind: nothing is sorted by kinds
                bodies = tx.value(f"SELECT {JOINED_BODIES} {behind} AND op = 'P'", params)
                news.rows[first] = [bodies]
            elif total > gone:
                joined = tx.run(
                    f"SELECT kind, {JOINED_BODIES} {behind} AND op = 'P' GROUP BY kind", params
                )
                news.rows.update({kind: [bodies] for kind, bodies in joined})
            if gone:
                columns = "seq, scope, kind, row_id, op, body"
                found = tx.run(f"SELECT {columns} {behind} AND op = 'D'", params)
                news.deleted = [Entry._make(row) for row in found]
            return news
    entries, more = entries_behind(tx, cursor, scopes, limit)
    news.add(entries)
    news.last = entries[-1] if more else None
    return news


def entries_behind(
    tx: Transaction, cursor: Cursor, scopes: Collection[str], limit: int
) -> tuple[list[Entry], bool]:
    """Return the entries behind a position in these scopes, oldest first, and whether more follow.

    At most ``limit``, and no more than fit a page, but at least one.
    """
    where = "seq > ?"
    params: list[Any] = [cursor.seq]
    if not cursor.is_between_commits:
        where = "seq >= ? AND (seq > ? OR (scope, kind, row_id) > (?, ?, ?))"
        params = [cursor.seq, cursor.seq, cursor.scope, cursor.kind, cursor.row_id]
    result = tx.run(
        "SELECT seq, scope, kind, row_id, op, body FROM sync_change "  # noqa: S608 - texts of our own
        f"WHERE scope {IN_LIST} AND {where} ORDER BY seq, scope, kind, row_id LIMIT ?",
        [in_list(scopes), *params, limit + 1],
    )
    return _cut(map(Entry._make, result), limit)


def rows_behind(
    tx: Transaction, scope: str, kind: str, row_id: str, limit: int
) -> tuple[list[Entry], bool]:
    """Return the rows of a scope behind (kind, row_id), in that order, and whether more follow."""
    result = tx.run(
        "SELECT seq, scope, kind, row_id, op, body FROM sync_change "
        "WHERE scope = ? AND (kind, row_id) > (?, ?) AND op = 'P' "
        "ORDER BY kind, row_id LIMIT ?",
        [scope, kind, row_id, limit + 1],
    )
    return _cut(map(Entry._make, result), limit)


def row_counts(tx: Transaction, scopes: Collection[str]) -> dict[str, int]:
    """Return how many rows there are in each of some scopes."""
    found = tx.run(
        f"SELECT scope, count(*) FROM sync_change WHERE scope {IN_LIST} AND op = 'P' "  # noqa: S608 - texts of our own
        "GROUP BY scope",
        [in_list(scopes)],
    )
    return dict.fromkeys(scopes, 0) | {row[0]: row[1] for row in found}


def _cut(entries: Iterator[Entry], limit: int) -> tuple[list[Entry], bool]:
    page: list[Entry] = []
    size = 0
    for entry in entries:
        if page and (len(page) >= limit or size + len(entry.body) > PAGE_BYTES):
            return page, True
        page.append(entry)
        size += len(entry.body)
    return page, False
