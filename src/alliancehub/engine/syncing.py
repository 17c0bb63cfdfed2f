"""An account in use: its cache, its way to the hub, and the threads that keep both in step."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from alliancehub.engine.clock import Clock, instant
from alliancehub.engine.explanation_api import CycleRecord
from alliancehub.engine.http_api import HubApi
from alliancehub.engine.pace import Pace
from alliancehub.engine.profile_book import AccountRecord
from alliancehub.engine.proxy import Router
from alliancehub.engine.secrets import TokenVault
from alliancehub.engine.session import Session
from alliancehub.engine.store.database import Interrupted
from alliancehub.engine.store.meta import read_meta
from alliancehub.engine.store.scopes import progress
from alliancehub.engine.store.store import Counts, Store
from alliancehub.engine.sync.cycle import Cycle
from alliancehub.engine.sync.live import Live
from alliancehub.engine.sync.schedule import Schedule, Wait
from alliancehub.engine.sync.status import Stopped, SyncState, state_of
from alliancehub.engine.transfers.mover import Mover
from alliancehub.model.changeset import ChangeSet
from alliancehub.model.errors import Refusal
from alliancehub.model.told import told
from alliancehub.wire.messages import PULL_LIMIT_MAX
from alliancehub.wire.problem import WireError

CYCLES_MOST = 50


@dataclass(frozen=True)
class Surroundings:
    """What an account is given by its engine.

    Attributes:
        random: returns a number from 0 to 1.
        new_id: returns a fresh UUID.
        transport: what carries HTTP instead of the network, or None.
        route: returns the way to a hub; else as the system says.
        page_limit: rows and deletions of a page of a pull.
    """

    clock: Clock
    random: Callable[[], float]
    new_id: Callable[[], str]
    vault: TokenVault
    transport: Any = None
    route: Router | None = None
    page_limit: int = PULL_LIMIT_MAX

    def now(self) -> str:
        """Return the UTC instant as text."""
        return instant(self.clock())


class Syncing:
    """One account's cache and its sync. May be used from any thread.

    Args:
        tell: told of each change of the cache.
        tell_status: called where the status may differ.
        poll_s: returns the seconds between cycles where the hub does not poke.
        mover_of: makes what moves its files.

    Attributes:
        mover: moves its files.
    """

    def __init__(
        self,
        record: AccountRecord,
        store: Store,
        around: Surroundings,
        tell: Callable[[ChangeSet], None],
        tell_status: Callable[[], None],
        poll_s: Callable[[], float],
        mover_of: Callable[[Session], Mover],
    ) -> None:
        self.record = record
        self.store = store
        self._around = around
        self._tell_status = tell_status
        self._tell = tell
        schema_hash = store.schema.catalogue.schema_hash
        api = HubApi(record.hub, around.clock, around.transport, around.route, schema_hash)
        self.session = Session(api, around.vault, record.key, is_guest=record.is_guest)
        self.mover = mover_of(self.session)
        self._state = SyncState()
        self._ended_cycles: deque[CycleRecord] = deque(maxlen=CYCLES_MOST)
        self._received = 0
        self._is_running = False
        self._is_ended = False
        self._cycles = threading.Lock()
        self._begun = 0
        self.cycles_ended = 0
        self._live: Live | None = None
        self._pace = Pace(time.monotonic)
        self._furthest = 0
        self._schedule: Schedule | None = None
        self._poll_s = poll_s

    def state(self) -> SyncState:
        """Return how sync stands."""
        return replace(self._state, state="syncing") if self._is_running else self._state

    def counts(self) -> tuple[Counts, tuple[int, int]]:
        """Return what the status shows of the cache, and how far a first sync is.

        That never goes back, though a snapshot whose place is lost begins anew.
        """
        with self.store.read() as db:
            done, total = progress(db)
        self._furthest = max(self._furthest, done) if total else 0
        return self.store.counts(), (self._furthest, max(total, self._furthest))

    def pace(self, done: int, total: int) -> tuple[float, float | None]:
        """Return how fast a first sync goes on, in rows a second, and how many seconds are left."""
        if not total:
            return 0.0, None
        self._pace.take(done)
        return round(self._pace.speed, 1), self._pace.left_s(total)

    def start(self, *, is_paused: bool) -> None:
        """Sync by itself from now on."""
        if self._schedule is not None:
            return
        live = Live(self.session, self.ask, self._around.random)
        self._live = live
        self._schedule = Schedule(
            self.cycle,
            self._poll_s,
            lambda: live.is_open,
            self._around.random,
            meanwhile=self.lock_overdue,
        )
        self._schedule.pause(is_paused=is_paused)
        self._schedule.start()
        live.start()
        self.mover.start(is_paused=is_paused)

    @property
    def is_live(self) -> bool:
        """Whether the hub pokes."""
        return self._live is not None and self._live.is_open

    def wait(self) -> Wait:
        """Return how long it is until the next cycle."""
        return self._schedule.wait() if self._schedule is not None else Wait()

    def history(self) -> list[CycleRecord]:
        """Return the cycles that ended since this began, newest first."""
        return list(reversed(self._ended_cycles))

    def cycle(self, *, compare_now: bool = False) -> None:
        """Run one cycle now, and compare in it if it is wished; raises WireError or Stopped."""
        with self._cycles:
            if self._is_ended:
                return
            self._begun += 1
            began, received, decided = self._around.clock(), self._received, self._confirmed()
            self._is_running = True
            self._tell_status()
            before = self.store.member()
            try:
                self._cycle().run(compare_now=compare_now)
                if self._state.state != "online":
                    self._wake_others()  # the hub is back, or lets the member in again
                if not self.counts()[1][1]:  # a cache that is not whole yet tells of no loss
                    self.mover.in_step()
                self._state = SyncState("online", last_sync_at=self._around.now())
            except (WireError, Stopped) as error:
                self._state = state_of(error, self._state.last_sync_at)
                raise
            except Refusal as refusal:  # of the disk
                self._state = SyncState(
                    "failed", refusal.text, refusal.remedy, self._state.last_sync_at
                )
                raise
            except Exception as error:
                self._state = SyncState(
                    "failed",
                    told("Sync failed: {error}.", error=type(error).__name__),
                    told("This is a fault of the app; its log tells more. What waits is kept."),
                    self._state.last_sync_at,
                )
                raise
            finally:
                self._is_running = False
                self._note_cycle(began, received, decided)
                self.cycles_ended = self._begun
                if not self._is_ended:
                    if self.store.member() != before:
                        self._tell(ChangeSet("reset"))  # what may be done, and by whom, differs
                    self._tell_status()

    def _note_cycle(self, began: float, received: int, decided: int) -> None:
        state = self._state
        self._ended_cycles.append(
            CycleRecord(
                instant(began),
                max(round((self._around.clock() - began) * 1_000), 0),
                state.state,
                self._received - received,
                max(self._confirmed() - decided, 0),
                state.problem,
                state.remedy,
            )
        )

    def _confirmed(self) -> int:
        with self.store.read() as db:
            return int(read_meta(db, "confirmed", 0))

    def _hear(self, news: ChangeSet) -> None:
        self._received += sum(len(ids) for ids in news.touched.values())
        self._received += sum(len(ids) for ids in news.removed.values())
        self._tell(news)

    def lock_overdue(self) -> None:
        """Lock what the hub has not confirmed for longer than it allows; see ``store/lease.py``."""
        try:
            news = self.store.lock_overdue()
        except Interrupted:
            return  # the cache is closed
        if news is not None:
            self._tell(news)
            self._tell_status()

    def ask(self, *, by_member: bool = False) -> int:
        """Ask for a cycle soon; returns at once, with ``cycles_ended`` of when it is over.

        The end of one that runs already would not do: it may have asked the hub before.
        """
        wanted = self._begun + 1 if self._schedule is not None else self._begun
        if self._schedule is not None:
            self._schedule.ask(by_member=by_member)
        if by_member:
            self._wake_others()
        return wanted

    def _wake_others(self) -> None:
        """Have bytes and pokes tried at once that wait to be tried again."""
        self.mover.wake()
        if self._live is not None:
            self._live.wake()

    def pause(self, *, is_paused: bool) -> None:
        """Stop sending and fetching, or go on."""
        if self._schedule is not None:
            self._schedule.pause(is_paused=is_paused)
        self.mover.pause(is_paused=is_paused)

    def note_signed_out(self) -> None:
        """Say that the member signed out."""
        self._state = SyncState(
            "sign_in_needed", told("You are signed out."), told("Sign in to go on.")
        )

    def stop(self) -> None:
        """End sync; calls under way are cut off. The cache stays open."""
        self._is_ended = True
        for part in (self._schedule, self._live):
            if part is not None:
                part.stop()
        self.session.api.close()
        self.mover.stop()
        for part in (self._schedule, self._live):
            if part is not None:
                part.join()
        with self._cycles:
            pass  # one that a caller runs has ended, too

    def close(self) -> None:
        """End sync and close the cache."""
        self.stop()
        self.store.close()

    def _cycle(self) -> Cycle:
        around = self._around
        return Cycle(
            self.store,
            self.session,
            self._hear,
            now=around.now,
            new_device=around.new_id,
            is_wanted=lambda: not self._is_ended,
            is_guest=self.record.is_guest,
            limit=around.page_limit,
        )
