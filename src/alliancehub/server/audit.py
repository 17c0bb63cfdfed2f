"""The audit trail: who did what to which row, and what became of it.

Administrators read it, and they do not see every scope: so it names fields and choices, but does
not repeat texts that somebody wrote. The words of a refusal are kept as its author was told them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from alliancehub.model.command import Command, command_spec
from alliancehub.model.field_types import FIELD_TYPES
from alliancehub.model.kind import spec_of
from alliancehub.model.work import Work
from alliancehub.server.database import Transaction
from alliancehub.wire.messages import AuditEntry, AuditPage, Verdict

if TYPE_CHECKING:
    from alliancehub.server.execute import Order

_TOLD = frozenset({"choice", "choices", "day", "flag", "integer", "credits", "line"})


class AuditRow(NamedTuple):
    """One entry, in the order of the columns."""

    at: str
    actor: str
    command: str
    kind: str
    row_id: str
    status: str
    text: str
    device: str = ""


def audit_row(
    order: Order, command: Command | None, work: Work | None, verdict: Verdict, now: str
) -> AuditRow:
    """Return the entry of a decided command; ``command`` is None where it could not be read."""
    kind, row_id = _target(order, command, work)
    text = f"{verdict.text} {verdict.remedy}".strip()
    if verdict.status != "rejected":
        text = _told(command) if command else ""
    if verdict.fields:
        text = f"{text} ({verdict.status}: {', '.join(verdict.fields)})".strip()
    return AuditRow(
        now,
        order.person,
        order.name[:60],
        kind[:60],
        row_id[:36],
        verdict.status,
        text[:1_000],
        order.device,
    )


def write_audit(tx: Transaction, entries: list[AuditRow]) -> None:
    """Write entries, in order."""
    tx.run_many(
        "INSERT INTO audit (at, actor, command, kind, row_id, status, text, device) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        entries,
    )


def note(tx: Transaction, row: AuditRow) -> None:
    """Write an entry of something that is no command, such as a password that was changed."""
    write_audit(tx, [row])


def read_audit(
    tx: Transaction, *, before: int | None, kind: str, actor: str, limit: int
) -> AuditPage:
    """Return a page, newest first; empty filters let everything through."""
    where = ["1 = 1"]
    params: list[str | int] = []
    for condition, value in (("id < ?", before), ("kind = ?", kind), ("actor = ?", actor)):
        if value not in {None, ""}:
            where.append(condition)
            params.append(value)
    found = tx.run(
        "SELECT id, at, actor, coalesce((SELECT title FROM person WHERE id = actor), ''), "  # noqa: S608 - texts of our own
        "command, kind, row_id, status, text, device FROM audit "
        f"WHERE {' AND '.join(where)} ORDER BY id DESC LIMIT ?",
        [*params, limit + 1],
    ).fetchall()
    names = list(AuditEntry.model_fields)
    entries = [AuditEntry(**dict(zip(names, row, strict=True))) for row in found[:limit]]
    return AuditPage(entries=entries, next=entries[-1].id if len(found) > limit else None)


def _target(order: Order, command: Command | None, work: Work | None) -> tuple[str, str]:
    """Return kind and id of the row that a command is about."""
    args = order.args
    kind, row_id = args.get("kind"), args.get("id")
    if command is not None and command.target:
        row_id = args.get(command.target)
        if not kind and command.on is not None and hasattr(command.on, "declared"):
            kind = spec_of(command.on).name
    if not kind and work is not None and work.changes:
        first, row_id = next(iter(work.changes))
        kind = spec_of(first).name
    return str(kind or ""), str(row_id or "")


def _told(command: Command) -> str:
    values = getattr(command, "values", None)
    if isinstance(values, dict):
        return ", ".join(sorted(values))
    parts = []
    for one in command_spec(type(command)).fields:
        value = getattr(command, one.name)
        if one.type in _TOLD and value:
            parts.append(f"{one.label}: {FIELD_TYPES[one.type].show(one, value)}")
    return "; ".join(parts)
