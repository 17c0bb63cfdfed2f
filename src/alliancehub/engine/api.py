"""What the engine does for its clients: the window, the CLI, a second window.

Two things implement it: ``Engine`` itself, in process, and ``EngineClient`` over a local socket.
The window speaks the same calls over the same socket, without waiting (``desktop/bridge.py``).
Light on purpose: plain dataclasses, no pydantic, no SQLModel, no asyncio.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Protocol

from alliancehub.engine.credit_api import CreditApi
from alliancehub.engine.diagnosis_api import DiagnosisApi
from alliancehub.engine.explanation_api import ExplanationApi
from alliancehub.engine.job_api import JobApi, LineReport
from alliancehub.engine.notice_api import NoticeApi
from alliancehub.engine.standing import AccountInfo, Hello, Status
from alliancehub.engine.transfer_api import TransferApi
from alliancehub.engine.version_api import VersionApi
from alliancehub.model.query import Hit, Page, Query
from alliancehub.model.suggestion import Suggestion
from alliancehub.model.totals import Totals, TotalsQuery


@dataclass(frozen=True)
class Detail:
    """One row with everything that a detail pane shows.

    Attributes:
        offered: names of the commands that this member can give on it now; ``edit`` and
            ``delete`` among them.
        pending: names of the fields with a change that waits.
        thread: the messages about it, oldest first, at most 200.
        related: kinds that point at it, with the field they do it by and how many.
        creatable: kinds of which this member may make a row that belongs to it.
    """

    hit: Hit
    offered: list[str]
    pending: list[str] = field(default_factory=list)
    thread: list[Hit] = field(default_factory=list)
    related: list[tuple[str, str, int]] = field(default_factory=list)
    creatable: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class OutboxEntry:
    """A change of this member.

    Attributes:
        state: ``waiting``, ``sent``, ``rejected``, ``conflict``, ``merged`` or ``applied``.
        title: what it does, for a person.
        text, remedy: why it was rejected and what to do.
    """

    mid: int
    command: str
    kind: str
    row: str
    title: str
    state: str
    at: str
    text: str = ""
    remedy: str = ""
    args: dict[str, Any] = field(default_factory=dict)
    field: str = ""


@dataclass(frozen=True)
class Draft:
    """What was typed into a form and not yet saved.

    Attributes:
        key: names the form: ``create:<kind>``, ``edit:<kind>:<id>`` or ``<command>:<id>``.
        kind, row: what it is about; ``row`` is empty for a new one.
        words: the first words that were typed.
        problem: why it cannot go on, in words; it can still be copied.
    """

    key: str
    title: str
    values: dict[str, Any]
    at: str
    kind: str = ""
    row: str = ""
    words: str = ""
    problem: str = ""


@dataclass(frozen=True)
class Receipt:
    """A change was taken: it is on the disk of this machine, and waits for the hub.

    Attributes:
        step: names what is undone together with it.
    """

    mid: int
    row: str = ""
    step: str = ""


@dataclass(frozen=True)
class Undone:
    """What became of undoing or redoing a step.

    Attributes:
        title: what the step had done, for a person.
        done: how many of its changes were taken back, or made again.
        left: why others were not, in words, each reason once.
        left_count: how many others.
        step: names what ``redo`` did, so that it can be undone; empty after ``undo``.
    """

    title: str
    done: int
    left: list[str] = field(default_factory=list)
    left_count: int = 0
    step: str = ""


@dataclass(frozen=True)
class PastChange:
    """What was changed in a row at one go.

    Attributes:
        id: names it as the place where a page ends.
        actor_name: empty where it was the hub itself, or somebody out of sight.
        command: name of the command that did it.
        op: ``U`` changed, ``D`` deleted, ``R`` restored.
        changes: field to its value before and after.
    """

    id: int
    at: str
    actor: str
    actor_name: str
    command: str
    op: str
    changes: dict[str, tuple[Any, Any]] = field(default_factory=dict)


@dataclass(frozen=True)
class History:
    """A page of what was changed in a row, newest first.

    Attributes:
        next: pass it as ``before`` for the page after it; None at the end.
        is_deleted: whether the row is gone; whoever may see this may restore it.
        title: what a deleted row was called.
        labels: what rows are called that the values refer to, by id.
    """

    entries: list[PastChange]
    next: int | None = None
    is_deleted: bool = False
    title: str = ""
    labels: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class ImportReport:
    """What an import would do, or did; ``lines`` holds at most 2,000 of them, errors first."""

    new: int
    same: int
    changed: int
    errors: int
    lines: list[LineReport]
    is_dry_run: bool


@dataclass(frozen=True)
class Refusals:
    """What is wrong with a command: ``fields`` maps a field to words, ``text`` is of the whole."""

    fields: dict[str, str] = field(default_factory=dict)
    text: str = ""
    remedy: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing is wrong."""
        return not self.fields and not self.text


Listener = Callable[[str, Any], None]
"""Called with a word and its news: ``changed`` and a ChangeSet, ``status`` and a Status,
``account`` and a Hello, ``job`` and a Job, ``transfer`` and a Transfer, ``noticed`` and a list of
Notification."""


class ReadApi(Protocol):
    """What the cache shows. Nothing here waits for the network."""

    def hello(self, with_specs: bool = True) -> Hello:
        """Return what there is: accounts, status, and with its specs kinds and commands."""
        ...

    def query(self, query: Query) -> Page:
        """Return a page of rows out of the cache; never waits for the network."""
        ...

    def totals(self, query: TotalsQuery) -> Totals:
        """Return what rows of the cache add up to; Refusal where the kind has no such fields."""
        ...

    def detail(self, kind: str, id: str) -> Detail:
        """Return one row; Refusal ``not_found`` where the cache has none."""
        ...

    def choices(self, kind: str, text: str, limit: int = 20) -> list[Hit]:
        """Return rows to choose a reference from, best match first."""
        ...

    def status(self) -> Status:
        """Return how things stand."""
        ...

    def outbox(self, limit: int = 200) -> list[OutboxEntry]:
        """Return the member's own changes, newest first."""
        ...

    def drafts(self) -> list[Draft]:
        """Return all drafts, newest first."""
        ...

    def draft(self, key: str) -> Draft | None:
        """Return the draft of one form, or None where there is none."""
        ...

    def settings(self) -> dict[str, Any]:
        """Return all settings by key."""
        ...

    def ids(self, query: Query) -> list[str]:
        """Return the ids of a stretch of a query's rows in their order, at most 10,000."""
        ...

    def place_of(self, query: Query, id: str) -> int:
        """Return where a row is in the whole answer to a query, from 0; -1 if it is not in it."""
        ...

    def offers(self, kind: str, ids: list[str]) -> dict[str, list[str]]:
        """Return what this member can do with rows, at most 500 of them.

        Names of commands, ``edit`` and ``delete`` among them, each with the ids of the rows on
        which it can be given now.
        """
        ...

    def suggestion(self, name: str, kind: str, id: str) -> Suggestion:
        """Return what the form of a command begins with on a row, and where that comes from.

        Nothing where the command is not offered on it now, or the row is not here.
        """
        ...

    def export_csv(self, query: Query, path: str) -> int:
        """Write all rows of a query to a CSV file that a spreadsheet opens; return how many."""
        ...

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call the listener on every news, on a thread of the engine; returns how to stop."""
        ...


class WriteApi(Protocol):
    """What the member does."""

    def submit(self, name: str, args: dict[str, Any]) -> Receipt:
        """Take a command: checked at once, applied to the cache, sent when possible.

        For ``create`` and ``start_project`` the id may be left out; the receipt names it.
        For ``edit`` ``base`` may be left out; it is then what the cache shows.
        """
        ...

    def submit_many(
        self, commands: list[tuple[str, dict[str, Any]]], step: str = ""
    ) -> list[Receipt]:
        """Take several commands in order, in one transaction: all or, on a Refusal, none.

        Each is (name, arguments) as in ``submit``; at most 500 of them. ``step`` is that of an
        earlier receipt where they are to be undone together with it; else they are a step of
        their own.
        """
        ...

    def undo(self, step: str = "") -> Undone:
        """Take back a step, the latest unless told.

        What was not sent yet is withdrawn; of what was sent at most 10 minutes ago an edit is
        edited back, a new row deleted and a deleted one restored, where nobody has changed it
        since. Refusal where nothing of it can be taken back.
        """
        ...

    def amend(self, mid: int, name: str, args: dict[str, Any]) -> Receipt:
        """Put a command in the place of one that was not sent yet, or that was rejected.

        Refusal ``sent`` where it was sent meanwhile; on any Refusal it stays as it is.
        """
        ...

    def redo(self) -> Undone:
        """Do again what was undone last; Refusal ``nothing`` where nothing was."""
        ...

    def preview(self, name: str, args: dict[str, Any]) -> Refusals:
        """Return what is wrong with a command, by field, without taking it."""
        ...

    def cancel(self, mid: int) -> None:
        """Take back a change that was not sent yet, or dismiss one that was rejected."""
        ...

    def save_draft(self, key: str, title: str, values: dict[str, Any]) -> None:
        """Keep what was typed, durably."""
        ...

    def drop_draft(self, key: str) -> None:
        """Forget a draft."""
        ...

    def set_setting(self, key: str, value: Any) -> None:
        """Change a setting; Refusal where the value does not fit."""
        ...

    def import_file(self, format: str, path: str, dry_run: bool = True) -> ImportReport:
        """Import ``otdi``, ``members`` or ``projects`` from a file or folder."""
        ...


class AccountApi(Protocol):
    """Hubs and accounts, and what only a hub can answer."""

    def add_hub(self, hub: str) -> AccountInfo:
        """Look around a hub as a guest; Refusal where none answers at that address."""
        ...

    def sign_in(self, hub: str, login: str, password: str) -> AccountInfo:
        """Sign in and make the account current."""
        ...

    def look_invitation(self, link: str) -> dict[str, str]:
        """Return whom an invitation link is for: name, email, organisation, hub, expires_at."""
        ...

    def accept_invitation(self, link: str, password: str) -> AccountInfo:
        """Take up an invitation and make the account current."""
        ...

    def set_up(
        self, hub: str, code: str, name: str, handle: str, email: str, password: str
    ) -> AccountInfo:
        """Make a new hub's first administrator and sign in as them."""
        ...

    def sign_out(self, key: str, everywhere: bool = False, forget: bool = False) -> None:
        """Sign an account out; with ``forget`` its cache is erased too, if nothing waits in it."""
        ...

    def use_account(self, key: str) -> Hello:
        """Make another account current."""
        ...

    def invite(self, accounts: list[str]) -> list[dict[str, str]]:
        """Make invitation links; needs the hub. Each has person, email, name, link, expires_at."""
        ...

    def history(self, kind: str, id: str, before: int | None = None) -> History:
        """Return a page of what was changed in a row, newest first; needs the hub.

        Of a deleted row only those who may restore it; else Refusal ``not_found``.
        """
        ...

    def create_token(self, name: str, days: int = 90) -> dict[str, str]:
        """Make a token that lets a program read files in the member's name; needs the hub.

        It has id, name, scope, expires_at, last_used_on and, this one time, token.
        """
        ...

    def tokens(self) -> list[dict[str, str]]:
        """Return the member's access tokens that work, without their secrets; needs the hub."""
        ...

    def revoke_token(self, id: str) -> None:
        """End an access token at once; needs the hub."""
        ...

    def audit(self, before: int | None = None, kind: str = "", actor: str = "") -> dict[str, Any]:
        """Return a page of the audit trail; needs the hub and an administrator."""
        ...


class EngineApi(
    ReadApi,
    WriteApi,
    AccountApi,
    JobApi,
    TransferApi,
    VersionApi,
    CreditApi,
    DiagnosisApi,
    ExplanationApi,
    NoticeApi,
    Protocol,
):
    """All calls. Each raises ``Refusal`` in words a member can act on; arguments are JSON data."""

    def sync_now(self) -> int:
        """Ask for a cycle; returns at once, with ``Status.cycles`` of when it is over."""
        ...

    def pause(self, is_paused: bool) -> None:
        """Stop or resume sending and fetching."""
        ...

    def close(self) -> None:
        """End the engine's work; what was taken stays taken."""
        ...
