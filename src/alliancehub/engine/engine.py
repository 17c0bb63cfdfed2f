"""The engine: everything a client can ask for, in process. ``service`` offers it to others."""

from __future__ import annotations

import random
import time
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

from keyring.backend import KeyringBackend

from alliancehub.engine.accounting import Accounting
from alliancehub.engine.api import EngineApi, ImportReport
from alliancehub.engine.clock import Clock
from alliancehub.engine.core import Core
from alliancehub.engine.crediting import Crediting
from alliancehub.engine.diagnosing import Diagnosing
from alliancehub.engine.explaining import Explaining
from alliancehub.engine.imports import run_import
from alliancehub.engine.notice_api import Notification
from alliancehub.engine.notices import Notices
from alliancehub.engine.paths import ProfilePaths
from alliancehub.engine.reading import Reading
from alliancehub.engine.rest import give_back
from alliancehub.engine.secrets import TokenVault
from alliancehub.engine.standing import Status
from alliancehub.engine.sync.status import Stopped
from alliancehub.engine.syncing import Surroundings
from alliancehub.engine.transferring import Transferring
from alliancehub.engine.undoing import Undoing
from alliancehub.engine.versions import Versions
from alliancehub.engine.working import Working
from alliancehub.engine.writing import Writing
from alliancehub.model.catalogue import Catalogue
from alliancehub.model.errors import Refusal
from alliancehub.model.ids import uuid7
from alliancehub.wire.messages import PULL_LIMIT_MAX
from alliancehub.wire.problem import WireError


class Engine(
    Reading,
    Writing,
    Undoing,
    Accounting,
    Diagnosing,
    Explaining,
    Working,
    Transferring,
    Versions,
    Crediting,
    EngineApi,
):
    """One profile's engine. All calls may come from any thread.

    Args:
        paths: the profile; only one engine at a time may have it.
        catalogue: the kinds and commands there are.
        clock: returns the Unix time in seconds.
        seed: makes ids and jitter repeatable, for simulations.
        autosync: whether to sync by itself; else only in ``sync_once``.
        keyring: keeps the tokens instead of the system's keyring.
        transport: carries HTTP instead of the network: an ``httpx.BaseTransport``.
        page_limit: rows and deletions of a page of a pull.
    """

    def __init__(
        self,
        paths: ProfilePaths,
        catalogue: Catalogue | None = None,
        *,
        clock: Clock = time.time,
        seed: int | None = None,
        autosync: bool = True,
        keyring: KeyringBackend | None = None,
        transport: Any = None,
        page_limit: int = PULL_LIMIT_MAX,
    ) -> None:
        chance = random.SystemRandom() if seed is None else random.Random(seed)  # noqa: S311 - simulations
        around = Surroundings(
            clock=clock,
            random=chance.random,
            new_id=lambda: uuid7(int(clock() * 1_000), chance.randbytes(10)),
            vault=TokenVault(keyring),
            transport=transport,
            page_limit=page_limit,
        )
        core = Core(paths, catalogue or Catalogue(), around, autosync=autosync)
        Reading.__init__(self, core)
        Writing.__init__(self, core)
        Undoing.__init__(self, core)
        Accounting.__init__(self, core, partial(self.hello, with_specs=False))
        Diagnosing.__init__(self, core)
        Explaining.__init__(self, core)
        Working.__init__(self, core)
        Transferring.__init__(self, core)
        Versions.__init__(self, core)
        self._notices = Notices(core)

    def import_file(self, format: str, path: str, dry_run: bool = True) -> ImportReport:
        """Import ``otdi``, ``members`` or ``projects`` from a file or folder."""
        self._core.need()  # else each line would be refused for want of an account
        return run_import(self, format, Path(path), dry_run=dry_run)

    def notifications(self) -> list[Notification]:
        """Return what the member is to be shown now and was not shown yet."""
        return self._notices.due()

    def note_shown(self, account: str, keys: list[str]) -> None:
        """Say that notifications were shown, so that they never are again."""
        self._notices.note_shown(account, keys)

    def look_at_notices(self) -> None:
        """Look at once for what came due; for an engine without ``autosync``."""
        self._notices.look()

    def sync_now(self) -> int:
        """Ask for a cycle; returns at once, with ``Status.cycles`` of when it is over."""
        account = self._core.account
        return account.ask(by_member=True) if account is not None else 0

    def sync_once(self) -> Status:
        """Run one cycle to its end and return how it went; for an engine without ``autosync``."""
        with suppress(WireError, Stopped, Refusal):  # the status says so
            self._core.need().cycle()
        self._notices.look()
        return self.status()

    def pause(self, is_paused: bool) -> None:
        """Stop or resume sending and fetching."""
        self.set_setting("is_sync_paused", is_paused)

    def rest(self) -> None:
        """Give back the memory that work has left; for when nothing goes on."""
        for account in self._core.accounts:
            account.store.rest()
        give_back()

    def close(self) -> None:
        """End the engine's work; what was taken stays taken."""
        self.end_jobs()
        self._notices.close()
        self._core.close()
