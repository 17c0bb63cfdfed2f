"""What a client learns first: how things stand with the accounts, and what there is at all.

Apart from ``api.py``, whose many types a window does not need for its first paint.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from alliancehub.model.kind_spec import CommandSpec, KindSpec

API_VERSION = 2


@dataclass(frozen=True)
class AccountInfo:
    """An account on this machine.

    Attributes:
        key: names it in ``use_account``; ``guest@host`` for looking around without one.
        token_state: ``kept`` (in the keyring), ``session`` (no keyring: until the engine ends),
            ``locked`` (the keyring must be unlocked) or ``none`` (signed out, or a guest).
        state: as in ``Status``; empty where it does not sync, as a guest that is not in use.
        unread: notices and conflicts that wait for this member.
        waiting, rejected, problem: as in ``Status``.
    """

    key: str
    hub: str
    person: str = ""
    name: str = ""
    login: str = ""
    is_current: bool = False
    token_state: str = "none"  # noqa: S105 - a state, not a token
    state: str = ""
    unread: int = 0
    waiting: int = 0
    rejected: int = 0
    problem: str = ""


@dataclass(frozen=True)
class Status:
    """How things stand, for the status chip.

    Attributes:
        state: ``no_hub``, ``online``, ``syncing``, ``offline``, ``paused``, ``sign_in_needed``,
            ``suspended``, ``update_needed`` (hub and app have no version of the protocol in
            common: nothing is sent until one of them is updated) or ``failed``.
        waiting: changes in the outbox.
        rejected: changes that were refused and that the member has not dismissed.
        progress_done, progress_total: rows of a first sync; 0 of 0 where none goes on.
        progress_speed, progress_left_s: its rows in a second, smoothed, and the seconds that the
            rest takes; None where nobody can tell.
        problem, remedy: what is wrong and what to do, in words.
        locked: scopes that are not shown until the hub confirms them; see ``store/lease.py``.
        last_sync_at: UTC instant of the last cycle that ended well, or empty.
        cycles: how many have ended, well or not; see ``sync_now``.
    """

    state: str
    waiting: int = 0
    conflicts: int = 0
    rejected: int = 0
    unread: int = 0
    progress_done: int = 0
    progress_total: int = 0
    progress_speed: float = 0.0
    progress_left_s: float | None = None
    problem: str = ""
    remedy: str = ""
    last_sync_at: str = ""
    cycles: int = 0
    hub: str = ""
    locked: int = 0


@dataclass(frozen=True)
class Hello:
    """What a client learns first.

    Attributes:
        kinds, commands: what the engine knows as long as it runs; empty in news, and where they
            were not asked for.
        creatable: kinds of which this member may make a row, somewhere at least.
        hub: the address to offer where none is in use: the one used last.
        first_hub: the address of the hub that this computer is set up for, or empty.
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
    hub: str = ""
    first_hub: str = ""
