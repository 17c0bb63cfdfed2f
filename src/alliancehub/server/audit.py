"""The audit trail: who did what to which row, and what became of it.

Administrators read it, and they do not see every scope: so it names fields and choices, but does
not repeat texts that somebody wrote. The words of a refusal are kept as its author was told them.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from alliancehub.model.command import Command, command_spec
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.field_types import FIELD_TYPES
from alliancehub.model.kind import Kind, spec_of
from alliancehub.model.scopes import is_sealed
from alliancehub.model.told import (
    Told,
    kept,
    label,
    listed,
    said,
    sentences,
    told,
    with_tree,
)
from alliancehub.model.work import Work
from alliancehub.server.database import IN_LIST, Transaction, in_list
from alliancehub.server.logs import REQUEST_ID
from alliancehub.wire.messages import AuditEntry, AuditPage, Verdict

if TYPE_CHECKING:
    from alliancehub.server.execute import Order

TEXT_MAX, TREE_MAX = 1_000, 8_000
_OUTCOMES = {"merged": said("(merged: {fields})"), "conflict": said("(conflict: {fields})")}
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
    told: str = ""
    request_id: str = ""
    sealed: str = ""


def audit_row(
    order: Order, command: Command | None, work: Work | None, verdict: Verdict, now: str
) -> AuditRow:
    """Return the entry of a decided command; ``command`` is None where it could not be read."""
    kind, row_id = _target(order, command, work)
    text, tree = _text_of(command, work, verdict)
    return AuditRow(
        now,
        order.person,
        order.name[:60],
        kind[:60],
        row_id[:36],
        verdict.status,
        text,
        order.device,
        tree,
        sealed=_sealed(command, work, kind, row_id),
    )


def _sealed(command: Command | None, work: Work | None, kind: str, row_id: str) -> str:
    """Return the scope that alone may learn of a command; empty where every administrator may.

    What tells of reviewers is so: else an administrator who asks for credits would read here who
    reviews it. Where the row is not known, nobody is told but who reads the database itself.
    """
    if work is None or not row_id:
        return ""
    touched = dict.fromkeys(work.changes)
    if kind in work.kinds:
        touched[work.kinds[kind], row_id] = None
    for key in touched:
        for row in (work.get(*key), work.was(*key)):
            if row is not None and (scope := row.sealed_scope()):
                return scope
    return "" if command is None else command.sealed_scope()


def _text_of(command: Command | None, work: Work | None, verdict: Verdict) -> tuple[str, str]:
    """Return what is told of a decided command, and the tree of it."""
    if verdict.status == "rejected":
        return _bounded(_refusal_in(verdict))
    if command is None or work is None:
        return "", ""
    kind = work.kinds.get(getattr(command, "kind", "") or "project")
    values = getattr(command, "values", None)
    if isinstance(values, dict):  # the same words for all that change the same fields
        return _text_of_fields(
            type(command), kind, tuple(sorted(values)), verdict.status, tuple(verdict.fields)
        )
    told_of = _told(command)
    return _bounded(
        _with_outcome(told_of, _labels(type(command), kind), verdict.status, verdict.fields)
    )


@lru_cache(maxsize=1_000)
def _text_of_fields(
    command: type[Command],
    kind: type[Kind] | None,
    changed: tuple[str, ...],
    status: str,
    fields: tuple[str, ...],
) -> tuple[str, str]:
    labels = _labels(command, kind)
    text = listed([labels.get(name, label(name)) for name in changed]) if changed else ""
    return _bounded(_with_outcome(text, labels, status, fields))


def _with_outcome(text: str, labels: dict[str, Told], status: str, fields: Iterable[str]) -> str:
    """Return a text with the fields behind it that were merged or conflict."""
    named = [labels.get(name, label(name)) for name in fields]
    return sentences(text, told(_OUTCOMES[status], fields=listed(named))) if named else text


def _bounded(text: str) -> tuple[str, str]:
    """Return as much of a text as is kept, and its tree where both fit."""
    tree = kept(text)
    return text[:TEXT_MAX], tree if len(text) <= TEXT_MAX and len(tree) <= TREE_MAX else ""


def write_audit(tx: Transaction, entries: list[AuditRow]) -> None:
    """Write entries, in order, each with the number of the request that is answered."""
    request_id = REQUEST_ID.get()
    tx.append("audit", AuditRow._fields, [row._replace(request_id=request_id) for row in entries])


def note(tx: Transaction, row: AuditRow) -> None:
    """Write an entry of something that is no command, such as a password that was changed."""
    write_audit(tx, [row])


def read_audit(
    tx: Transaction,
    *,
    scopes: Iterable[str],
    before: int | None,
    kind: str,
    actor: str,
    limit: int,
) -> AuditPage:
    """Return a page, newest first; empty filters let everything through.

    What is sealed is shown only to who sees its scope, among ``scopes``.
    """
    where = [f"(sealed = '' OR sealed {IN_LIST})"]
    params: list[Any] = [in_list(one for one in scopes if is_sealed(one))]
    for condition, value in (("id < ?", before), ("kind = ?", kind), ("actor = ?", actor)):
        if value not in {None, ""}:
            where.append(condition)
            params.append(value)
    found = tx.run(
        "SELECT id, at, actor, coalesce((SELECT title FROM person WHERE id = actor), ''), "  # noqa: S608 - texts of our own
        "command, kind, row_id, status, text, device, request_id, told FROM audit "
        f"WHERE {' AND '.join(where)} ORDER BY id DESC LIMIT ?",
        [*params, limit + 1],
    ).fetchall()
    names = [*(name for name in AuditEntry.model_fields if name != "told"), "told"]
    entries = [
        AuditEntry(**dict(zip(names, (*row, json.loads(tree or "{}")), strict=True)))
        for *row, tree in found[:limit]
    ]
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


def _refusal_in(verdict: Verdict) -> str:
    return sentences(
        with_tree(verdict.text, verdict.told, "text"),
        with_tree(verdict.remedy, verdict.told, "remedy"),
    )


@lru_cache(maxsize=1_000)
def _labels(command: type[Command], kind: type[Kind] | None) -> dict[str, Told]:
    """Return what the fields are called that a command names, as far as it is known."""
    fields = command_spec(command).fields + (() if kind is None else spec_of(kind).fields)
    return {one.name: label(one.label) for one in fields}


def _told(command: Command) -> str:
    return sentences(
        *(
            told("{field}: {value}.", field=label(one.label), value=_shown(one, value))
            for one in command_spec(type(command)).fields
            if one.type in _TOLD and (value := getattr(command, one.name))
        )
    )


def _shown(one: FieldSpec, value: Any) -> str:
    """Return a value, its words told."""
    if one.type == "flag":
        return told("yes") if value else told("no")
    if one.is_list or one.type == "choice":
        return listed([_choice(one, item) for item in (value if one.is_list else [value])])
    return FIELD_TYPES[one.type].show(one, value)


def _choice(one: FieldSpec, value: str) -> str:
    shown = one.choice_label(value)
    return label(shown) if value in dict(one.choices) else Told.of(shown)
