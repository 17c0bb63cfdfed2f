"""Small facts of a cache: cursor, device, who the member is."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from alliancehub.engine.store.database import Connection


@dataclass(frozen=True)
class Member:
    """Who the hub last took this account for.

    Attributes:
        state: ``guest``, ``active`` or ``suspended``.
    """

    person: str = ""
    name: str = ""
    is_admin: bool = False
    state: str = "guest"


def read_meta(db: Connection, key: str, default: Any = "") -> Any:
    """Return a fact, or the default where it was never written."""
    found = db.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
    return default if found is None else json.loads(found[0])


def write_meta(db: Connection, key: str, value: Any) -> None:
    """Write a fact as JSON."""
    db.execute(
        "INSERT INTO meta(key, value) VALUES (?, ?) "
        "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (key, json.dumps(value)),
    )


def read_member(db: Connection) -> Member:
    """Return who the member is."""
    return Member(**read_meta(db, "me", {}))
