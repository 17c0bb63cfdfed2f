"""Credit requests of before get a line, a number, a quote, what was granted, and their new states.

What was granted then had been granted at once, so it counts as an offer that was taken. The rows
come to every device as news of one commit; their bodies are rendered when the hub has grown.

Revision ID: 0009
"""

import json
import secrets
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"

_TEXTS = (
    "request_kind", "number", "applicant", "lines", "quote", "grants", "outcome", "submitted_at",
    "answered_at",
)  # fmt: skip
_OLD = (
    "id", "state", "created_at", "created_by", "decided_at", "resource", "units", "hours", "cost",
    "granted", "granted_units", "granted_hours",
)  # fmt: skip
_TAKEN = {"accepted": "taken", "partly_accepted": "taken"}
_OUTCOMES = frozenset({"accepted", "partly_accepted", "declined"})


def upgrade() -> None:
    """Fill the new columns from the old ones, where there are old ones."""
    bind = op.get_bind()
    found = sa.inspect(bind)
    if not found.has_table("credit_request"):
        return
    known = {one["name"] for one in found.get_columns("credit_request")}
    if "units" not in known or "lines" in known:
        return
    for name in _TEXTS:
        op.add_column("credit_request", sa.Column(name, sa.Text))
    columns: list[Any] = [sa.column(name) for name in _OLD]
    table = sa.table("credit_request", *columns)
    rows = bind.execute(sa.select(*columns).select_from(table).order_by("created_at", "id"))
    counts: dict[str, int] = {}
    changed = [_changed(dict(row), counts) for row in rows.mappings()]
    if not changed:
        return
    seq = _commit(bind)
    names = (*_TEXTS, "state")
    settings = ", ".join(f'"{name}" = :{name}' for name in names)
    statement = sa.text(f"UPDATE credit_request SET {settings}, version = :seq WHERE id = :id")  # noqa: S608 - names of our own
    bind.execute(statement, [{**one, "seq": seq} for one in changed])
    bind.execute(
        sa.text("UPDATE sync_change SET seq = :seq WHERE kind = 'credit_request' AND op = 'P'"),
        {"seq": seq},
    )
    for year, count in sorted(counts.items()):
        bind.execute(
            sa.text("INSERT INTO hub_meta (name, value) VALUES (:name, :value)"),
            {"name": f"number:CR-{year}", "value": str(count)},
        )


def _commit(bind: Any) -> int:
    seq = bind.execute(sa.text("UPDATE sync_clock SET seq = seq + 1 RETURNING seq")).scalar_one()
    at = bind.execute(sa.text("SELECT max(at) FROM sync_commit")).scalar_one()
    bind.execute(
        sa.text("INSERT INTO sync_commit (seq, tag, at) VALUES (:seq, :tag, :at)"),
        {"seq": seq, "tag": secrets.token_hex(8), "at": at},
    )
    return int(seq)


def _changed(row: dict[str, Any], counts: dict[str, int]) -> dict[str, Any]:
    """Return the new values of a request.

    Args:
        row: as it was.
        counts: how many numbers of each year are given.
    """
    state, units, hours = row["state"], row["units"] or 1, row["hours"] or 1
    cost = row["cost"] or 0
    line = {"resource": row["resource"], "units": units, "hours": hours, "runs": 1}
    quote = {"resource": row["resource"], "rate": cost // (units * hours), "amount": cost}
    is_granted = state in _TAKEN
    grant = {
        **line,
        "units": row["granted_units"] or units,
        "hours": row["granted_hours"] or hours,
        "amount": row["granted"] or 0,
    }
    is_draft = state == "draft"
    number = ""
    if not is_draft:
        year = (row["created_at"] or "")[:4]
        counts[year] = counts.get(year, 0) + 1
        number = f"CR-{year}-{counts[year]:06}"
    return {
        "id": row["id"],
        "request_kind": "new",
        "number": number,
        "applicant": "" if is_draft else row["created_by"],
        "lines": json.dumps([line] if row["resource"] else []),
        "quote": json.dumps([] if is_draft else [quote]),
        "grants": json.dumps([grant] if is_granted else []),
        "outcome": state if state in _OUTCOMES else "",
        "submitted_at": "" if is_draft else row["created_at"],
        "answered_at": row["decided_at"] or "" if is_granted else "",
        "state": _TAKEN.get(state, "withdrawn" if state == "expired" else state),
    }
