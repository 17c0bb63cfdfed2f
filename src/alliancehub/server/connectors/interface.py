"""What every connector does, whatever schedules the cluster.

A connector says what there is (``observe``), turns each change into commands (``commands``) and
runs them (``run``); it reads what was used (``usage``, ``totals``) and what jobs wait for
(``waiting``).
What is to be done is worked out elsewhere and is the same for all; see ``planning``. Commands are
lists of arguments and never pass a shell.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

from alliancehub.model.told import told

Command = tuple[str, ...]


@dataclass(frozen=True)
class Desired:
    """An account as the hub wants it.

    Attributes:
        limit: accelerator-minutes in all since the counter of the account began.
        users: login name to accelerator-minutes in all, None where only the account's limit holds.
        is_frozen: whether no job may be submitted or begin.
        is_gone: whether the account is to be removed.
    """

    name: str
    description: str
    limit: int
    users: Mapping[str, int | None] = field(default_factory=dict)
    is_frozen: bool = False
    is_gone: bool = False


@dataclass(frozen=True)
class Observed:
    """An account as it is.

    Attributes:
        parent: account above it.
        limit: as for ``Desired``; None where it has none.
        other_limits: resources that are limited by type, beside the limit on all types.
        users: as for ``Desired``.
        is_frozen: whether no job may be submitted or begin; False where it is so by half.
        is_half_frozen: whether something of a freeze is set.
        used: accelerator-seconds that its counter has, None where that is not known.
    """

    name: str
    parent: str = ""
    limit: int | None = None
    other_limits: tuple[str, ...] = ()
    users: Mapping[str, int | None] = field(default_factory=dict)
    is_frozen: bool = False
    is_half_frozen: bool = False
    used: int | None = None


class Change(NamedTuple):
    """One thing that is to be done.

    Attributes:
        action: ``add_account``, ``set_limit``, ``drop_limit``, ``freeze``, ``thaw``,
            ``remove_account``, ``add_user``, ``set_user_limit``, ``remove_user``.
        user: login name, where it is about one.
        value: accelerator-minutes, None for no limit.
        text: the description of a new account, or the resource of a limit to be dropped.
    """

    action: str
    account: str
    user: str = ""
    value: int | None = None
    text: str = ""


class Waiting(NamedTuple):
    """A job that has not begun.

    Attributes:
        reason: the scheduler's own word for why.
        asked: accelerator-seconds that it may use at most, 0 where unknown.
    """

    job: str
    account: str
    user: str
    reason: str
    asked: int


class Failed(Exception):
    """A command did not do what it was to do, or the cluster does not answer.

    Attributes:
        command: its arguments.
        text: what is wrong; told, where it is a sentence of ours.
    """

    def __init__(self, command: Command, text: str) -> None:
        super().__init__(text)
        self.command = command
        self.text = text

    @property
    def told(self) -> str:
        """The command and what is wrong, for a report."""
        return told("{command}: {what}", command=worded(self.command), what=self.text)


class Connector(Protocol):
    """One cluster. All methods raise Failed where it does not answer."""

    @property
    def cluster(self) -> str:
        """Its name."""

    @property
    def parent(self) -> str:
        """The account under which the hub's are; empty where accounts have none above them."""

    def check(self) -> list[str]:
        """Return in words what keeps limits from being enforced there."""

    def observe(self) -> dict[str, Observed]:
        """Return all accounts by name, but for those that are the site's own: root and parent."""

    def prepare(self) -> list[Command]:
        """Return what is to be run first, where it was never run."""

    def commands(self, change: Change) -> list[Command]:
        """Return what carries a change out; running it again does no harm."""

    def run(self, command: Command) -> None:
        """Run one command."""

    def summed_until(self, now: int) -> int | None:
        """Return up to when ``totals`` knows what was used; None where the cluster does not say.

        Args:
            now: seconds since 1970, as what is returned.
        """

    def usage(self, since: int, until: int) -> Iterator[bytes]:
        """Yield the lines of what ran in a window, in the shape of ``sacct``, its head first.

        Args:
            since, until: seconds since 1970.
        """

    def totals(self, since: int, until: int) -> dict[str, int]:
        """Return by account the accelerator-seconds that the cluster itself adds up in a window."""

    def waiting(self) -> list[Waiting]:
        """Return the jobs that have not begun."""


def worded(command: Command) -> str:
    """Return a command as it would be typed, for people to read; it is never run in this form."""
    return " ".join(one if one and _is_plain(one) else f"'{one}'" for one in command)


def _is_plain(word: str) -> bool:
    return word.isascii() and all(one.isalnum() or one in "-_=/.,:+" for one in word)
