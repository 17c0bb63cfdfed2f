"""What of a cache the member is to be told of, what was told already, and what is unread."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from alliancehub.engine.store.database import Connection
from alliancehub.engine.store.matching import rows_matching
from alliancehub.engine.store.meta import read_member
from alliancehub.engine.store.rows import CacheReader, chunks
from alliancehub.engine.store.tables import Schema
from alliancehub.model.errors import Refusal
from alliancehub.model.kinds.notice import home_of
from alliancehub.model.notice_levels import OFF, level_of
from alliancehub.model.query import Query

NOTICE, CONFLICT, RULE, SEARCH = "notice", "conflict", "notice_rule", "saved_search"


@dataclass(frozen=True)
class StoredRule:
    """A row of ``notice_rule``, as far as it says how loud something is."""

    reason: str
    project: str
    organisation: str
    level: str


@dataclass(frozen=True)
class Fresh:
    """Something that the member was not told of yet.

    Attributes:
        keys: by which ``note_told`` remembers it.
        level: how loud the member wants it.
        count: how many rows there are, of which ``row`` is one.
        at: UTC instant.
        tree: JSON of the tree of the title where it was told; see ``model.told``.
    """

    keys: tuple[str, ...]
    kind: str
    row: str
    title: str
    reason: str
    level: str
    at: str
    count: int = 1
    tree: str = ""
    about_kind: str = field(default="", compare=False)


def rules_in(db: Connection, schema: Schema) -> list[StoredRule]:
    """Return the member's rules."""
    if RULE not in schema.tables:
        return []
    found = db.execute(
        f"SELECT reason, project, organisation, level FROM {schema.tables[RULE].name}"  # noqa: S608 - names of our own
    )
    return [StoredRule(*cells) for cells in found]


def unread_count(db: Connection, schema: Schema, now: str) -> int:
    """Return how many notices are unread, but for those that are put off or of level ``off``."""
    if NOTICE not in schema.tables:
        return 0
    rules = rules_in(db, schema)
    found = db.execute(
        "SELECT about_reason, coalesce(project, ''), coalesce(organisation, ''), count(*) "  # noqa: S608 - names of our own
        f"FROM {schema.tables[NOTICE].name} "
        "WHERE is_read = 0 AND coalesce(snoozed_until, '') <= ? GROUP BY 1, 2, 3",
        (now,),
    )
    return sum(
        count
        for reason, project, organisation, count in found
        if level_of(reason, project, organisation, rules) != OFF
    )


def fresh_notices(db: Connection, schema: Schema, since: str, now: str) -> list[Fresh]:
    """Return the unread notices since an instant, and those put off until now, newest first."""
    if NOTICE not in schema.tables:
        return []
    rules = rules_in(db, schema)
    found = db.execute(
        "SELECT id, title, about_reason, coalesce(project, ''), coalesce(organisation, ''), "  # noqa: S608 - names of our own
        "coalesce(snoozed_until, ''), created_at, coalesce(told, ''), about_kind "
        f"FROM {schema.tables[NOTICE].name} WHERE is_read = 0 "
        "AND coalesce(snoozed_until, '') <= ? "
        "AND max(created_at, coalesce(snoozed_until, '')) >= ? "
        "ORDER BY created_at DESC",
        (now, since),
    ).fetchall()
    fresh = []
    for row_id, title, reason, project, organisation, until, at, tree, about in found:
        key = f"snooze:{row_id}:{until}" if until else f"notice:{row_id}"
        level = level_of(reason, project, organisation, rules)
        fresh.append(
            Fresh((key,), NOTICE, row_id, title, reason, level, at, 1, tree, about_kind=about)
        )
    return _untold(db, fresh)


def fresh_conflicts(db: Connection, schema: Schema, since: str) -> list[Fresh]:
    """Return the open conflicts since an instant, newest first."""
    if CONFLICT not in schema.tables:
        return []
    rules = rules_in(db, schema)
    table = schema.tables[CONFLICT].name
    found = db.execute(
        f"SELECT id, title, about_kind, about, created_at, told FROM {table} "  # noqa: S608 - names of our own
        "WHERE state = 'open' AND created_at >= ? ORDER BY created_at DESC",
        (since,),
    ).fetchall()
    fresh = []
    for row_id, title, kind, about, at, tree in found:
        row = None
        if kind in schema.tables:
            row = CacheReader(db, schema).get(schema.tables[kind].kind, about)
        homes = ("", "") if row is None else (home_of(row, "project"), home_of(row, "organisation"))
        level = level_of("conflict", *homes, rules)
        key = f"conflict:{row_id}"
        fresh.append(Fresh((key,), CONFLICT, row_id, title, "conflict", level, at, 1, tree))
    return _untold(db, fresh)


def fresh_finds(
    db: Connection, schema: Schema, touched: Mapping[str, Iterable[str]], since: str
) -> list[Fresh]:
    """Return for each saved search that notifies what is new and matches; own rows do not count.

    Args:
        db: the cache.
        schema: its tables.
        touched: kind to the ids of rows that the hub sent.
        since: rows made before this instant, or before the search was kept, are not new.
    """
    if SEARCH not in schema.tables:
        return []
    me = read_member(db).person
    searches = db.execute(
        "SELECT id, title, about_kind, words, filters, updated_at "  # noqa: S608 - names of our own
        f"FROM {schema.tables[SEARCH].name} WHERE is_notify = 1"
    ).fetchall()
    fresh = []
    for search_id, title, kind, words, filters, kept_at in searches:
        if kind not in schema.tables or not touched.get(kind):
            continue
        new = _made_since(db, schema, kind, touched[kind], max(since, kept_at), me)
        keys = {f"search:{search_id}:{row_id}": row_id for row_id in new}
        untold = [keys[key] for key in keys if not _is_told(db, key)]
        try:
            where = json.loads(filters or "{}")
            found = rows_matching(db, schema, Query(kind, words, where), untold)
        except (Refusal, ValueError, TypeError, AttributeError):
            continue  # a search of another version: the list itself says what is wrong with it
        if found:
            told = tuple(f"search:{search_id}:{row_id}" for row_id in found)
            fresh.append(Fresh(told, kind, found[0], title, "", "", kept_at, len(found)))
    return fresh


def badges_between(
    db: Connection, schema: Schema, since: str, until: str, level: str
) -> dict[str, int]:
    """Return how many unread notices of a level came in a time, by reason."""
    counts: dict[str, int] = {}
    for one in fresh_notices(db, schema, since, until):
        if one.level == level and since < one.at <= until:
            counts[one.reason] = counts.get(one.reason, 0) + 1
    return counts


def next_snooze_end(db: Connection, schema: Schema, now: str) -> str:
    """Return when the next notice that was put off comes back; empty for none."""
    if NOTICE not in schema.tables:
        return ""
    found = db.execute(
        f"SELECT min(snoozed_until) FROM {schema.tables[NOTICE].name} "  # noqa: S608 - names of our own
        "WHERE is_read = 0 AND snoozed_until > ?",
        (now,),
    ).fetchone()[0]
    return found or ""


def snoozes_ended(db: Connection, schema: Schema, since: str, now: str) -> list[str]:
    """Return the notices that came back in a time."""
    if NOTICE not in schema.tables:
        return []
    found = db.execute(
        f"SELECT id FROM {schema.tables[NOTICE].name} "  # noqa: S608 - names of our own
        "WHERE is_read = 0 AND snoozed_until > ? AND snoozed_until <= ?",
        (since, now),
    )
    return [row_id for (row_id,) in found]


def is_told(db: Connection, key: str) -> bool:
    """Tell whether the member was told of something."""
    return _is_told(db, key)


def note_told(db: Connection, keys: Iterable[str], now: str, forget_before: str) -> None:
    """Remember that the member was told, and forget what is too old to be told anyway."""
    db.execute("DELETE FROM noticed WHERE at < ?", (forget_before,))
    db.executemany(
        "INSERT OR IGNORE INTO noticed(key, at) VALUES (?, ?)", [(key, now) for key in keys]
    )


def _untold(db: Connection, fresh: list[Fresh]) -> list[Fresh]:
    return [one for one in fresh if not _is_told(db, one.keys[0])]


def _is_told(db: Connection, key: str) -> bool:
    return db.execute("SELECT 1 FROM noticed WHERE key = ?", (key,)).fetchone() is not None


def _made_since(
    db: Connection, schema: Schema, kind: str, ids: Iterable[str], since: str, me: str
) -> list[str]:
    found: list[str] = []
    for some in chunks(ids):
        marks = ", ".join("?" * len(some))
        query = (
            f"SELECT id FROM {schema.tables[kind].name} "  # noqa: S608 - names of our own
            f"WHERE id IN ({marks}) AND created_at >= ? AND created_by <> ?"
        )
        found += [row_id for (row_id,) in db.execute(query, (*some, since, me))]
    return found
