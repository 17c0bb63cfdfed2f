"""The one write path: who is it → check → apply → row, journal, audit, verdict, in one transaction.

Everything that changes a row comes through here: pushed commands, the first administrator, taken
up invitations, housekeeping, seeding. Commands of a batch see each other's changes; nothing is
written before ``seal``, so a refused command leaves nothing behind.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any, NamedTuple

from alliancehub.model.command import Command
from alliancehub.model.errors import Refusal
from alliancehub.model.kind import Kind
from alliancehub.model.kinds.person import Person
from alliancehub.model.settling import settle
from alliancehub.model.told import told, trees_of
from alliancehub.model.work import Work
from alliancehub.server.access import SYSTEM_ACCESS, Access, access_of, changes_access
from alliancehub.server.audit import AuditRow, audit_row, write_audit
from alliancehub.server.database import FAULTS, Transaction
from alliancehub.server.digests import count_entries
from alliancehub.server.history import versions_of, write_versions
from alliancehub.server.journal import Entry, Sealed, next_seq, write_entries
from alliancehub.server.quotes import erase_quotes
from alliancehub.server.rows import Rows
from alliancehub.server.tables import Tables, body_of
from alliancehub.wire.messages import Verdict

log = logging.getLogger(__name__)

SYSTEM_ID = ""


class Order(NamedTuple):
    """One command to decide.

    Attributes:
        person: who gives it; empty is the hub itself.
        cause: id of the command, after which what it makes is named.
        mid, device: its number in a device's outbox; 0 and empty for the hub's own.
    """

    person: str
    name: str
    args: dict[str, Any]
    cause: str
    mid: int = 0
    device: str = ""


class Crashed(Exception):
    """A command failed in a way that no rule foresaw; the batch is not written."""

    def __init__(self, order: Order) -> None:
        super().__init__(f"{order.name} of {order.person or 'the hub'} crashed")
        self.order = order


class Execution:
    """The commands of one write transaction.

    Args:
        tx: the write transaction; commit it after ``seal``.
        now: returns the UTC instant as ISO 8601 text.
    """

    def __init__(self, tx: Transaction, tables: Tables, now: Callable[[], str]) -> None:
        self._tx = tx
        self._tables = tables
        self._now = now
        self.rows = Rows(tx, tables)
        self._access: dict[str, Access] = {}
        self._audit: list[AuditRow] = []

    def decide(self, order: Order) -> Verdict:
        """Check and apply one command; raises Crashed where that fails for no known reason."""
        now = self._now()
        command: Command | None = None
        work: Work | None = None
        try:
            access = self.access(order.person, now)
            work = Work(
                self.rows,
                self._tables.catalogue.kinds,
                access.actor,
                now=now,
                cause=order.cause,
                is_judge=True,
                scopes=access.scopes,
            )
            command = self._tables.catalogue.read_command(order.name, order.args)
            command.check(work)
            command.apply(work)
            settle(work)
        except Refusal as refusal:
            verdict = _rejected(order.mid, refusal)
        except FAULTS:
            raise  # the database's fault, not the command's
        except Exception as error:
            raise Crashed(order) from error
        else:
            self._take(work.changes, order, now)
            self._post(work, order, now)
            verdict = _accepted(order.mid, work)
        self._audit.append(audit_row(order, command, work, verdict, now))
        return verdict

    def decide_apart(self, order: Order) -> Verdict:
        """Decide one of many commands of the hub's own that have nothing to do with each other.

        One that crashes is refused, and the others are written: like any refused one it has left
        nothing behind, since nothing is written before ``seal``. The hub gives it again by itself,
        so it needs no being set aside as a member's does.
        """
        try:
            return self.decide(order)
        except Crashed as crash:
            log.exception("a command of the hub's own crashed", extra={"command": order.name})
            what = type(crash.__cause__).__name__
            return self.reject(
                order,
                Refusal(
                    "server_error",
                    told("The hub failed on it ({what}).", what=what),
                    remedy="Tell whoever runs the hub: its log says where. It is tried again.",
                ),
            )

    def reject(self, order: Order, refusal: Refusal) -> Verdict:
        """Refuse a command without trying it."""
        verdict = _rejected(order.mid, refusal)
        self._audit.append(audit_row(order, None, None, verdict, self._now()))
        return verdict

    def access(self, person: str, now: str) -> Access:
        """Return what somebody may do after the commands so far; empty is the hub itself."""
        if person == SYSTEM_ID:
            return SYSTEM_ACCESS
        if person not in self._access:
            self._access[person] = access_of(self._tx, self._tables, self.rows, person, now[:10])
        return self._access[person]

    def name_of(self, person: str) -> str:
        """Return a person's name after the commands so far, empty where they are gone."""
        found = self.rows.get(Person, person)
        return "" if found is None else found.title

    def _take(
        self, changes: dict[tuple[type[Kind], str], Kind | None], order: Order, now: str
    ) -> None:
        before = [(kind, row_id, self.rows.get(kind, row_id)) for kind, row_id in changes]
        self.rows.versions += versions_of(
            before,
            changes,
            self._tables,
            at=now,
            actor=order.person,
            command=order.name,
            cause=order.cause,
        )
        self.rows.lay(changes)
        if any(changes_access(kind, was, changes[kind, row_id]) for kind, row_id, was in before):
            self._access.clear()

    def _post(self, work: Work, order: Order, now: str) -> None:
        for transfer in work.transfers:
            floors = {one.account: work.floor(one.account) for one in transfer.postings}
            self.rows.ledger.post(
                transfer, at=now, actor=order.person, floors=floors, is_listed=True
            )

    def seal(self) -> Sealed | None:
        """Write everything, as the transaction's last statements; None where no row changed."""
        write_audit(self._tx, self._audit)
        self.rows.ledger.write()
        if not self.rows.changes:
            return None
        now = self._now()
        erase_quotes(self._tx, self._tables, self.rows, lambda person: self.access(person, now))
        seq = next_seq(self._tx, self._now())
        entries: list[Entry] = []
        known: list[Entry] = []
        for kind, rows in self.rows.changes.items():
            table = self._tables.of(kind)
            cells = []
            for row_id, row in rows.items():
                before = self.rows.stored(kind, row_id)
                if before is not None:
                    body = self.rows.stored_body(kind, row_id)
                    known.append(Entry(0, before.scope, table.name, row_id, "P", body))
                if before is not None and (row is None or row.scope != before.scope):
                    entries.append(Entry(seq, before.scope, table.name, row_id, "D", ""))
                if row is not None:
                    cells.append(table.cells_of(row, seq))
                    body = body_of(cells[-1])
                    entries.append(Entry(seq, row.scope, table.name, row_id, "P", body))
            self._tx.put_many(table.insert, cells)
            self._tx.run_many(table.delete, [[i] for i, row in rows.items() if row is None])
        count_entries(self._tx, entries, known)
        write_entries(self._tx, entries)
        write_versions(self._tx, seq, self.rows.versions)
        return Sealed(seq, frozenset(entry.scope for entry in entries))


def _accepted(mid: int, work: Work) -> Verdict:
    fields = list(dict.fromkeys(work.conflicts or work.merged))
    status = "conflict" if work.conflicts else "merged" if work.merged else "applied"
    # Pydantic copies a default of its own each time, which costs more than all else here.
    return Verdict(mid=mid, status=status, fields=fields, told={})  # type: ignore[arg-type] # one of its literals


def _rejected(mid: int, refusal: Refusal) -> Verdict:
    return Verdict(
        mid=mid,
        status="rejected",
        code=refusal.code,
        text=str(refusal.text),
        field=refusal.field,
        remedy=str(refusal.remedy),
        told=trees_of(text=refusal.text, remedy=refusal.remedy),
    )
