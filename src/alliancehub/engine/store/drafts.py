"""Drafts: what was typed into a form and not yet saved. They stay on this machine."""

from __future__ import annotations

import json
from typing import Any

from alliancehub.engine.api import Draft
from alliancehub.engine.store.database import Connection


def all_drafts(db: Connection) -> list[Draft]:
    """Return all drafts, newest first."""
    found = db.execute("SELECT key, title, form, at FROM draft ORDER BY at DESC, key")
    return [Draft(key, title, json.loads(form), at) for key, title, form, at in found]


def one_draft(db: Connection, key: str) -> Draft | None:
    """Return a draft, or None where there is none."""
    found = db.execute("SELECT title, form, at FROM draft WHERE key = ?", (key,)).fetchone()
    return None if found is None else Draft(key, found[0], json.loads(found[1]), found[2])


def keep_draft(db: Connection, key: str, title: str, values: dict[str, Any], at: str) -> None:
    """Write a draft over the one of the same form."""
    db.execute(
        "INSERT INTO draft(key, title, form, at) VALUES (?, ?, ?, ?) ON CONFLICT (key) DO UPDATE "
        "SET title = excluded.title, form = excluded.form, at = excluded.at",
        (key, title, json.dumps(values, ensure_ascii=False), at),
    )


def forget_draft(db: Connection, key: str) -> None:
    """Delete a draft, if it is there."""
    db.execute("DELETE FROM draft WHERE key = ?", (key,))
