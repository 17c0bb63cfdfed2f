"""What sync did, what it would do next, and why: shapes and calls.

Light on purpose, as ``api`` is: the window reads it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol


@dataclass(frozen=True)
class CycleRecord:
    """One cycle that has ended.

    Attributes:
        at: UTC instant of its beginning.
        ms: how long it took, in milliseconds.
        state: ``online`` where it ended well, else as in ``Status``.
        received: rows that changed in the cache.
        decided: changes of this member that the hub decided.
        problem, remedy: what went wrong and what to do, in words.
    """

    at: str
    ms: int
    state: str
    received: int = 0
    decided: int = 0
    problem: str = ""
    remedy: str = ""


@dataclass(frozen=True)
class ScopeState:
    """One scope in the cache.

    Attributes:
        scope: its name, such as ``org:…``.
        title: what it is about, for a person.
        state: ``complete``, ``fetching`` or ``again`` (here, and to be fetched anew).
        rows: rows of it in the cache, with what waits on top.
        newest: the highest number of a commit among them; 0 where there is none.
        done, total: rows of a snapshot under way.
        waiting: changes of this member in it that are not confirmed.
        is_behind: whether the hub has newer rows in it; None where it was not asked.
        is_locked: whether it is locked, since this device was away for longer than the hub allows.
        until: UTC instant at which it locks unless the hub is heard; empty where it never does.
    """

    scope: str
    title: str
    state: str
    rows: int
    newest: int
    done: int = 0
    total: int = 0
    waiting: int = 0
    is_behind: bool | None = None
    is_locked: bool = False
    until: str = ""


@dataclass(frozen=True)
class TableState:
    """The rows of one kind: how many there are, and over how many of them a change is laid."""

    kind: str
    title: str
    rows: int
    changed: int


@dataclass(frozen=True)
class WaitingChange:
    """A change that is not confirmed, and why it waits.

    Attributes:
        mid: as in ``OutboxEntry``.
        state: ``waiting``, ``sent``, ``decided`` (its rows have yet to come back), ``conflict``,
            ``rejected`` or ``lost``.
        reason: why it is not confirmed, and what happens next.
    """

    mid: int
    title: str
    state: str
    at: str
    reason: str


@dataclass(frozen=True)
class Comparison:
    """What comparing cache and hub by sums has found.

    Attributes:
        at: UTC instant, or empty where they never were compared.
        scopes: how many were compared; those that had just changed are not.
        behind: how many had just changed.
        buckets: how many parts of scopes differed.
        is_mended: whether all that differed was fetched; True where nothing did.
        text: the same in words.
        next_at: UTC instant from which they are compared again.
    """

    at: str = ""
    scopes: int = 0
    behind: int = 0
    buckets: int = 0
    is_mended: bool = True
    text: str = ""
    next_at: str = ""


@dataclass(frozen=True)
class Explanation:
    """How sync of the account in use stands, and why.

    Attributes:
        state, problem, remedy, last_sync_at: as in ``Status``.
        next: what happens next and when, in words.
        next_in_s: seconds until the next cycle; None while nothing but a person can begin one.
        failures: cycles that failed in a row.
        is_live: whether the hub pokes; else it is asked now and then.
        leader: number of the process that syncs this profile: this engine's.
        device: id under which the hub knows this cache.
        cursor: where the last pull ended, as the hub named it; empty before the first.
        commits_behind: commits of the hub behind the cursor; None where it was not asked.
        confirmed: number of the last change that the hub decided and whose rows are here.
        resets: UTC instants at which all was fetched again, of the last hour.
        resets_most: how many of them within an hour stop sync.
        schema: hash of the columns that this app knows, and that the hub knows.
        protocol: newest version of the protocol that this app speaks.
        scopes, tables, waiting, cycles: each what it says; cycles newest first, since the engine
            began, at most 50; waiting at most 1,000, oldest first.
        compared: what the last comparison has found.
    """

    account: str
    hub: str
    state: str
    problem: str
    remedy: str
    last_sync_at: str
    next: str
    next_in_s: float | None
    failures: int
    is_live: bool
    leader: int
    device: str
    cursor: str
    commits_behind: int | None
    confirmed: int
    resets: list[str]
    resets_most: int
    schema: tuple[str, str]
    protocol: int
    scopes: list[ScopeState] = field(default_factory=list)
    tables: list[TableState] = field(default_factory=list)
    waiting: list[WaitingChange] = field(default_factory=list)
    cycles: list[CycleRecord] = field(default_factory=list)
    compared: Comparison = field(default_factory=Comparison)


class ExplanationApi(Protocol):
    """Why sync is as it is."""

    def explain(self, ask_hub: bool = False) -> Explanation:
        """Return how sync stands and why; Refusal ``no_account`` where there is no account.

        Args:
            ask_hub: ask the hub, too, what lies behind the cursor; where it does not answer, the
                rest is told all the same.
        """
        ...

    def compare_now(self) -> Comparison:
        """Compare cache and hub by sums, fetch what differs, and return what was found.

        Waits for the hub; Refusal where it does not answer, or something else is under way first.
        """
        ...
