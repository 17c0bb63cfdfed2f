"""Pull: what changed behind a cursor, cut to what the caller may see, all of one moment.

Rows are joined from the texts that were rendered when they were written; nothing is parsed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict

import orjson

from alliancehub.model.kinds.device_rule import DeviceRule, Terms, terms_of
from alliancehub.server.access import access_of, me_of
from alliancehub.server.cursor import BadCursor, BelowFloor, read_cursor, write_cursor
from alliancehub.server.database import Transaction
from alliancehub.server.journal import (
    PAGE_BYTES,
    Entry,
    News,
    head,
    news_behind,
    position_behind,
    require_known,
    row_counts,
    rows_behind,
)
from alliancehub.server.problems import ProblemError
from alliancehub.server.push import last_mid
from alliancehub.server.rows import Rows
from alliancehub.server.tables import Tables
from alliancehub.wire.messages import Granted, PullRequest

INLINE_ROWS = 500
_INLINE_BYTES = PAGE_BYTES // 4


def pull(tx: Transaction, tables: Tables, person: str, request: PullRequest, today: str) -> bytes:
    """Return a ``PullPage`` as JSON; raises ProblemError ``reset`` for a cursor of elsewhere."""
    rows = Rows(tx, tables)
    access = access_of(tx, tables, rows, person, today)
    scopes = access.scopes or frozenset()
    have = set(request.have) if request.cursor else set()
    now = head(tx)
    news = News()
    cursor = now
    if request.cursor:
        try:
            position = read_cursor(request.cursor)
            require_known(tx, position)
        except BadCursor as error:
            raise start_over(error) from None
        news = news_behind(tx, position, have & scopes, request.limit)
        if news.last is not None:
            cursor = position_behind(tx, news.last, now)
    granted, inline = _granted(tx, scopes - have, min(INLINE_ROWS, request.limit))
    news.add(inline)
    fields = {
        "cursor": write_cursor(cursor),
        "more": news.last is not None,
        "last_mid": last_mid(tx, request.device, person) if request.device else 0,
        "me": me_of(rows, access).model_dump(),
        "terms": asdict(_terms(tables, rows, scopes)),
        "schema_hash": tables.schema_hash,
        "revoked": sorted(set(request.have) - scopes),
        "granted": [one.model_dump() for one in granted],
        "deleted": [{"scope": e.scope, "kind": e.kind, "id": e.row_id} for e in news.deleted],
    }
    return orjson.dumps(fields)[:-1] + b',"tables":' + tables_json(tables, news.rows) + b"}"


def _terms(tables: Tables, rows: Rows, scopes: frozenset[str]) -> Terms:
    """Return on which terms a device keeps what lies in these scopes."""
    is_known = DeviceRule.declared.name in tables.by_name
    return terms_of(rows.find(DeviceRule) if is_known else [], scopes)


def tables_json(tables: Tables, bodies: Mapping[str, Sequence[str]]) -> bytes:
    """Return rendered rows by kind as a JSON object of kind to ``Table``."""
    parts = [
        f'"{kind}":{{"cols":{cols_json(tables, kind)},"rows":[{",".join(rows)}]}}'
        for kind, rows in bodies.items()
        if kind in tables.by_name
    ]
    return f"{{{','.join(parts)}}}".encode()


def cols_json(tables: Tables, kind: str) -> str:
    """Return the columns of a kind as a JSON array."""
    return orjson.dumps(tables.by_name[kind].columns).decode()


def _granted(
    tx: Transaction, scopes: frozenset[str], room: int
) -> tuple[list[Granted], list[Entry]]:
    """Return the scopes to be fetched, and the rows of those that fit into this page."""
    granted: list[Granted] = []
    inline: list[Entry] = []
    size = 0
    counts = row_counts(tx, scopes)
    for scope in sorted(scopes, key=lambda one: (counts[one], one)):
        rows: list[Entry] = []
        is_inline = counts[scope] <= room - len(inline)
        if is_inline and counts[scope]:
            rows, has_more = rows_behind(tx, scope, "", "", counts[scope])
            size += sum(len(row.body) for row in rows)
            is_inline = not has_more and size <= _INLINE_BYTES
        if is_inline:
            inline += rows
        granted.append(Granted(scope=scope, rows=counts[scope], is_inline=is_inline))
    return granted, inline


def start_over(error: BadCursor) -> ProblemError:
    """Return what tells a client to begin with an empty cursor."""
    if isinstance(error, BelowFloor):
        return ProblemError(
            410,
            "reset",
            "This device was away for so long that the hub has forgotten what was deleted since.",
            remedy="Start over with an empty cursor; changes that wait to be sent are kept.",
        )
    return ProblemError(
        409,
        "reset",
        "The hub cannot continue from where this device stood.",
        remedy="Start over with an empty cursor; changes that wait to be sent are kept.",
    )
