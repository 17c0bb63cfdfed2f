"""What a command works on: rows it may read, and the changes it makes, not yet written.

The server hands it rows of the database inside the write transaction, the client those of the
cache; both write ``Work.changes`` afterwards in one transaction.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, Protocol, TypeVar

from alliancehub.model.errors import OTHER_VERSION, Refusal, invalid, not_found
from alliancehub.model.ids import derived_id
from alliancehub.model.kind import Kind, fits, spec_of
from alliancehub.model.ledger import (
    LedgerReader,
    Transfer,
    account_class,
    account_owner,
    check_transfer,
    digest_of,
    is_unbounded,
    overspent,
    total,
)
from alliancehub.model.roles import Actor
from alliancehub.model.told import label, noun, told
from alliancehub.model.version_files import FileReader

K = TypeVar("K", bound=Kind)
FIND_MAX = 1_000
EVERY_MAX = 20_000
"""How many rows may follow another in one transaction; what that costs is in decision 37."""


class Reader(Protocol):
    """Rows as they are now."""

    @property
    def ledger(self) -> LedgerReader | None:
        """The ledger; only the hub has it."""
        ...

    @property
    def files(self) -> FileReader | None:
        """The files of versions of datasets; only the hub has them."""
        ...

    def get(self, kind: type[K], row_id: str) -> K | None:
        """Return a row, or None."""
        ...

    def find(self, kind: type[K], **equals: Any) -> list[K]:
        """Return the rows whose fields equal these values, at most 1,000, in order of id.

        A field that is a list fits a text that it holds.
        """
        ...

    def every(self, kind: type[K], **equals: Any) -> list[K]:
        """Return the same of all there are, though at most one more than ``EVERY_MAX``."""
        ...

    def next_number(self, series: str) -> int:
        """Take the next number of a series, from 1; 0 where only the hub counts it."""
        ...

    def buried_in(self, kind: type[Kind], row_id: str) -> frozenset[str]:
        """Return the scopes that a row was deleted in or moved out of; only the hub knows."""
        ...

    def buried(self, kind: type[Kind], row_id: str) -> tuple[list[Kind], str]:
        """Return a deleted row and what went with it, and who did it; only the hub knows."""
        ...

    def editors(
        self, kind: type[Kind], row_id: str, version: int = 0, at: str = ""
    ) -> frozenset[str]:
        """Return who has changed a row since a commit and an instant; only the hub knows."""
        ...


class Work:
    """One command's view of the rows, with its own changes laid over them.

    Attributes:
        cause: id of the command, from which the ids of what it makes are derived.
        now: UTC instant, ISO 8601 with ``Z``.
        is_judge: whether this is the server, whose result stands.
        scopes: what the actor may see; None where all that can be read may be seen, as in a cache.
        changes: (kind, id) to the new row, or None where it is deleted.
        prepared: what a command's ``check`` leaves to its ``apply``, to be worked out only once.
        transfers: what is proposed to the ledger; every one has its idempotency key.
        merged, conflicts: names of the fields that were merged, or left for a person to decide.
    """

    def __init__(
        self,
        reader: Reader,
        kinds: Mapping[str, type[Kind]],
        actor: Actor,
        *,
        now: str,
        cause: str,
        is_judge: bool,
        scopes: frozenset[str] | None = None,
    ) -> None:
        self._reader = reader
        self._kinds = kinds
        self.actor = actor
        self.now = now
        self.cause = cause
        self.is_judge = is_judge
        self.scopes = scopes
        self.changes: dict[tuple[type[Kind], str], Kind | None] = {}
        self.transfers: list[Transfer] = []
        self.merged: list[str] = []
        self.conflicts: list[str] = []
        self.prepared: Any = None

    def get(self, kind: type[K], row_id: str) -> K | None:
        """Return a row as it is after the changes so far, or None."""
        if (kind, row_id) in self.changes:
            return self.changes[kind, row_id]  # type: ignore[return-value]
        return self._reader.get(kind, row_id)

    def kind(self, name: str) -> type[Kind]:
        """Return a kind by its name; raises Refusal where there is none."""
        if name not in self._kinds:
            raise invalid(
                "kind",
                told("There is no kind {name}.", name=repr(name[:80])),
                OTHER_VERSION,
            )
        return self._kinds[name]

    @property
    def ledger(self) -> LedgerReader | None:
        """The ledger as it was before the command; None everywhere but on the hub."""
        return self._reader.ledger

    @property
    def kinds(self) -> Mapping[str, type[Kind]]:
        """All kinds by name."""
        return self._kinds

    def was(self, kind: type[K], row_id: str) -> K | None:
        """Return a row as it was before this command, or None."""
        return self._reader.get(kind, row_id)

    def need(self, kind: type[K], row_id: str) -> K:
        """Return a row; raises Refusal where there is none."""
        row = self.get(kind, row_id)
        if row is None:
            raise not_found(spec_of(kind).title, row_id)
        return row

    def see(self, kind: type[K], row_id: str) -> K:
        """Return a row that the actor named; raises Refusal unless they may see it.

        The words are the same for a row that is not there, so that nothing can be probed.
        """
        row = self.seen(kind, row_id)
        if row is None:
            raise not_found(spec_of(kind).title, row_id)
        return row

    def seen(self, kind: type[K], row_id: str) -> K | None:
        """Return a row, or None where there is none that the actor may see."""
        row = self.get(kind, row_id)
        return row if row is not None and self.may_see(row.scope) else None

    def was_seen(self, kind: type[Kind], row_id: str) -> bool:
        """Tell whether the actor could see a row that was deleted or moved since."""
        buried = self._reader.buried_in(kind, row_id)
        return any(self.may_see(scope) for scope in buried)

    def may_see(self, scope: str) -> bool:
        """Tell whether the actor sees the rows of a scope."""
        return self.scopes is None or scope in self.scopes or self.actor.is_system

    def buried(self, kind: type[Kind], row_id: str) -> tuple[list[Kind], str]:
        """Return a deleted row and what went with it, as they were, and who deleted them."""
        return self._reader.buried(kind, row_id)

    def others_since(self, row: Kind, version: int = 0, at: str = "") -> list[str]:
        """Return which other persons have changed a row since a commit and an instant.

        The one who did last comes first. Where no history is kept, that one is all that is known.
        """
        found = self._reader.editors(type(row), row.id, version, at)
        everybody = dict.fromkeys((row.updated_by, *sorted(found)))
        return [one for one in everybody if one not in {"", self.actor.person_id}]

    def find(self, kind: type[K], **equals: Any) -> list[K]:
        """Return the rows whose fields equal these values, after the changes so far."""
        return _after_changes(self, kind, self._reader.find(kind, **equals), equals)

    def put(self, row: Kind) -> None:
        """Write a row: stamps it and files it in its scope. A new one never replaces another."""
        known = self.get(type(row), row.id)
        values: dict[str, Any] = {"updated_at": self.now, "updated_by": self.actor.person_id}
        if known is None:
            values |= {"created_at": self.now, "created_by": self.actor.person_id}
        elif not row.created_at:
            raise Refusal(
                "exists", told("This {kind} is there already.", kind=noun(spec_of(type(row)).title))
            )
        self._file(row.with_values(values), known)

    def put_back(self, rows: Iterable[Kind]) -> None:
        """Write rows that were deleted as they were, but for who changed them last."""
        values = {"updated_at": self.now, "updated_by": self.actor.person_id}
        again = [row.with_values(values) for row in rows if self.get(type(row), row.id) is None]
        self.changes |= {(type(row), row.id): row for row in again}  # they may need each other
        for row in again:
            self._file(row, None)

    def _file(self, row: Kind, known: Kind | None) -> None:
        stamped = row.tidied()
        self.changes[type(row), row.id] = stamped
        stamped.check_whole(self)
        self._check_unique(stamped)
        scope = stamped.scope_of(self)
        filed = stamped if stamped.scope == scope else stamped.with_values({"scope": scope})
        self.changes[type(row), row.id] = filed
        if known is not None and known.scope != filed.scope:
            _follow(self, filed)

    def remove(self, row: Kind) -> None:
        """Delete a row."""
        self.changes[type(row), row.id] = None

    def _check_unique(self, row: Kind) -> None:
        spec = spec_of(type(row))
        for one in spec.unique:
            value = getattr(row, one.name)
            if not value:
                continue
            if any(other.id != row.id for other in self.find(type(row), **{one.name: value})):
                raise Refusal(
                    "not_unique",
                    told(
                        "{field} {value} is taken by another {kind}.",
                        field=label(one.label),
                        value=repr(value),
                        kind=noun(spec.title),
                    ),
                    field=one.name,
                    remedy="Choose another, or edit the one that has it.",
                )

    def new_id(self, *label: str) -> str:
        """Return an id for something this command makes: the same on both sides."""
        return derived_id(self.cause, *label)

    def post(self, transfer: Transfer) -> bool:
        """Propose a transaction to the ledger, and return whether it is new.

        The hub writes it with the rows of the command. Elsewhere it stays a proposal, which shows
        as pending and changes no balance.

        Raises Refusal where it is unsound, where an account has too little, or where another
        transaction has its idempotency key; the same one again is no error and posts nothing.
        """
        check_transfer(transfer)
        key = transfer.key or f"{self.cause}:{len(self.transfers)}"
        keyed = replace(transfer, key=key)
        ledger = self._reader.ledger
        earlier = next((digest_of(one, key) for one in self.transfers if one.key == key), "")
        if known := earlier or ("" if ledger is None else ledger.posted(key)):
            if known != digest_of(keyed, key):
                raise Refusal(
                    "key_reused",
                    "Another transaction was posted under the same idempotency key.",
                    remedy="Look at the statement: what was meant may be there already.",
                )
            return False
        if ledger is not None:
            self._check_covered(keyed)
        self.transfers.append(keyed)
        return True

    def balance(self, account: str) -> int | None:
        """Return what an account has after the command so far, in micro-credits.

        On the hub it is exact. Elsewhere it is what rows say, without what is pending; None where
        no row says it.
        """
        if self._reader.ledger is not None:
            has = self._reader.ledger.balance(account)
            return has + sum(total(one.postings, account) for one in self.transfers)
        name = account_class(account)
        kind = self._kinds.get("allocation" if name == "burnt" else name)
        if name == "held":
            row = self._owner(account, "wallet") or self._owner(account, "allocation")
        else:
            row = None if kind is None else self.get(kind, account_owner(account))
        field = name if name in {"held", "burnt"} else "balance"
        found = getattr(row, field, None)
        return found if isinstance(found, int) else None

    def _owner(self, account: str, name: str) -> Kind | None:
        kind = self._kinds.get(name)
        return None if kind is None else self.get(kind, account_owner(account))

    def _check_covered(self, transfer: Transfer) -> None:
        for one in transfer.postings:
            if one.amount >= 0 or is_unbounded(one.account):
                continue
            has = (self.balance(one.account) or 0) - self.floor(one.account)
            if has + one.amount < 0:
                raise overspent(one.account, has, -one.amount)

    def floor(self, account: str) -> int:
        """Return how low an account may go, in micro-credits: 0 unless its policy is soft."""
        row = self._owner(account, "allocation") if account_class(account) == "allocation" else None
        return -int(getattr(row, "soft_limit", 0))


def every(work: Work, kind: type[K], **equals: Any) -> list[K]:
    """Return what ``find`` does of all rows there are, at most one more than ``EVERY_MAX``."""
    rows = work._reader.every(kind, **equals)  # noqa: SLF001 - of this module
    return _after_changes(work, kind, rows, equals)


def _after_changes(
    work: Work, kind: type[K], rows: Iterable[K], equals: Mapping[str, Any]
) -> list[K]:
    found = {row.id: row for row in rows}
    for (changed_kind, row_id), row in work.changes.items():
        if changed_kind is not kind:
            continue
        if row is not None and fits(row, equals):
            found[row_id] = row  # type: ignore[assignment]
        else:
            found.pop(row_id, None)
    return [found[row_id] for row_id in sorted(found)]


def refile(work: Work, row: Kind) -> None:
    """File a row anew where its scope is another by now, and what follows it; nobody edited it."""
    scope = row.scope_of(work)
    if scope == row.scope:
        return
    moved = row.with_values({"scope": scope})
    work.changes[type(row), row.id] = moved
    _follow(work, moved)


def _follow(work: Work, moved: Kind) -> None:
    """File anew what follows a row that moved: what its kind says, and its conversation."""
    for follower in moved.followers(work):
        refile(work, follower)
    if type(moved).declared.is_discussed and "thread" in work.kinds:
        name = spec_of(type(moved)).name
        thread = work.get(work.kind("thread"), derived_id("thread", name, moved.id))
        if thread is not None:
            refile(work, thread)


def files_of(work: Work) -> FileReader | None:
    """Return the files of versions of datasets; None everywhere but on the hub."""
    return work._reader.files  # noqa: SLF001 - of this module


def next_number(work: Work, series: str) -> str:
    """Return the next number of a series and year, such as ``CR-2026-000042``.

    Only the hub counts; elsewhere it is empty until the hub has given it. A number is given once,
    and one may be left out where a command failed after it took it.
    """
    name = f"{series}-{work.now[:4]}"
    count = work._reader.next_number(name) if work.is_judge else 0  # noqa: SLF001 - of this module
    return f"{name}-{count:06}" if count else ""
