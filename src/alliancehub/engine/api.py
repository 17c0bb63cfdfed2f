"""What the engine does for its clients: the window, the CLI, a second window.

Two things implement it: ``Engine`` itself, in process, and ``EngineClient`` over a local socket.
The window speaks the same calls over the same socket, without waiting (``desktop/bridge.py``).
Light on purpose: plain dataclasses, no pydantic, no SQLModel, no asyncio.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Protocol

from alliancehub.model.kind_spec import CommandSpec, KindSpec
from alliancehub.model.query import Hit, Page, Query

API_VERSION = 1


@dataclass(frozen=True)
class AccountInfo:
    """An account on this machine.

    Attributes:
        key: names it in ``use_account``; ``guest@host`` for looking around without one.
        token_state: ``kept`` (in the keyring), ``session`` (no keyring: until the engine ends),
            ``locked`` (the keyring must be unlocked) or ``none`` (signed out, or a guest).
    """

    key: str
    hub: str
    person: str = ""
    name: str = ""
    login: str = ""
    is_current: bool = False
    token_state: str = "none"  # noqa: S105 - a state, not a token


@dataclass(frozen=True)
class Status:
    """How things stand, for the status chip.

    Attributes:
        state: ``no_hub``, ``online``, ``syncing``, ``offline``, ``paused``, ``sign_in_needed``,
            ``suspended`` or ``failed``.
        waiting: changes in the outbox.
        rejected: changes that were refused and that the member has not dismissed.
        progress_done, progress_total: rows of a first sync; 0 of 0 where none goes on.
        problem, remedy: what is wrong and what to do, in words.
        last_sync_at: UTC instant of the last cycle that ended well, or empty.
    """

    state: str
    waiting: int = 0
    conflicts: int = 0
    rejected: int = 0
    unread: int = 0
    progress_done: int = 0
    progress_total: int = 0
    problem: str = ""
    remedy: str = ""
    last_sync_at: str = ""
    hub: str = ""


@dataclass(frozen=True)
class Hello:
    """What a client learns first.

    Attributes:
        creatable: kinds of which this member may make a row, somewhere at least.
    """

    api_version: int
    app_version: str
    kinds: list[KindSpec]
    commands: list[CommandSpec]
    accounts: list[AccountInfo]
    status: Status
    person: str = ""
    is_admin: bool = False
    creatable: list[str] = field(default_factory=list)


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
    """

    key: str
    title: str
    values: dict[str, Any]
    at: str


@dataclass(frozen=True)
class Receipt:
    """A change was taken: it is on the disk of this machine, and waits for the hub."""

    mid: int
    row: str = ""


@dataclass(frozen=True)
class LineReport:
    """What an import found in one line.

    Attributes:
        line: its number in the file, from 1.
        state: ``new``, ``same``, ``changed`` or ``error``.
    """

    line: int
    state: str
    text: str
    file: str = ""


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
"""Called with ``changed`` and a ChangeSet, ``status`` and a Status, or ``account`` and a Hello."""


class ReadApi(Protocol):
    """What the cache shows. Nothing here waits for the network."""

    def hello(self) -> Hello:
        """Return what there is: kinds, commands, accounts, status."""
        ...

    def query(self, query: Query) -> Page:
        """Return a page of rows out of the cache; never waits for the network."""
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

    def settings(self) -> dict[str, Any]:
        """Return all settings by key."""
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

    def submit_many(self, commands: list[tuple[str, dict[str, Any]]]) -> list[Receipt]:
        """Take several commands in order, in one transaction: all or, on a Refusal, none.

        Each is (name, arguments) as in ``submit``; at most 500 of them.
        """
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

    def audit(self, before: int | None = None, kind: str = "", actor: str = "") -> dict[str, Any]:
        """Return a page of the audit trail; needs the hub and an administrator."""
        ...


class EngineApi(ReadApi, WriteApi, AccountApi, Protocol):
    """All calls. Each raises ``Refusal`` in words a member can act on; arguments are JSON data."""

    def sync_now(self) -> None:
        """Ask for a cycle; returns at once."""
        ...

    def pause(self, is_paused: bool) -> None:
        """Stop or resume sending and fetching."""
        ...

    def close(self) -> None:
        """End the engine's work; what was taken stays taken."""
        ...
