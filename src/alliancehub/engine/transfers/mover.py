"""What moves an account's transfers: one upload and one download at a time, in their order.

Waits for the network by itself, as sync does; what needs the member waits for the member. What a
transfer has come to is written down before anybody is told.
"""

from __future__ import annotations

import errno
import logging
import threading
import time
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace

from alliancehub.engine.clock import Clock, instant
from alliancehub.engine.giving_way import give_way
from alliancehub.engine.store.database import Interrupted
from alliancehub.engine.store.transfer_book import TransferBook, TransferRow
from alliancehub.engine.sync.backoff import Backoff
from alliancehub.engine.transfer_api import UNENDED, Transfer
from alliancehub.engine.transfers.blob_cache import BlobCache
from alliancehub.engine.transfers.download import Download, clear_away
from alliancehub.engine.transfers.hub_bytes import HubBytes
from alliancehub.engine.transfers.losing import erase_lost
from alliancehub.engine.transfers.progress import Far, Progress
from alliancehub.engine.transfers.rate import TokenBucket
from alliancehub.engine.transfers.run import Run
from alliancehub.engine.transfers.shown import far_of, problem_of, shown
from alliancehub.engine.transfers.upload import Upload
from alliancehub.engine.transfers.wanted import Halted, Wanted
from alliancehub.model.errors import Refusal
from alliancehub.model.told import told
from alliancehub.wire.problem import SignInNeeded, Unreachable, UpdateNeeded, WireError

log = logging.getLogger(__name__)

DIRECTIONS = ("upload", "download")
WAITS_S = 3_600.0  # for a person; a sign-in or a click wakes it
_WORKS: dict[str, Callable[[Run], Upload | Download]] = {"upload": Upload, "download": Download}
# What passes without the member, so that the engine stays for it.
UNREACHABLE = "unreachable"
_PASSING = frozenset({UNREACHABLE, "nonsense", "busy", "unavailable", "too_many"})


@dataclass(frozen=True)
class Means:
    """What the transfers of an account are moved with.

    Attributes:
        account: its key.
        hub: the way to its hub.
        blobs: contents that are here already; None where nothing may be kept.
        caps: direction to what returns the bytes a second that are allowed, 0 for no limit.
        tell: told of each transfer whenever something about it differs.
        denial: returns why the member may not have the files of a version, or None; with paths,
            those files of it.
        is_ahead: returns whether changes wait to be sent, so that the hub may not know a version.
        clock: returns the Unix time in seconds.
        random: returns a number from 0 to 1.
    """

    book: TransferBook
    account: str
    hub: HubBytes
    blobs: BlobCache | None
    caps: dict[str, Callable[[], int]]
    tell: Callable[[Transfer], None]
    denial: Callable[[str, Collection[str]], Refusal | None]
    is_ahead: Callable[[], bool]
    clock: Clock
    random: Callable[[], float]


class _Going:
    """A transfer that runs."""

    def __init__(self, progress: Progress, wanted: Wanted) -> None:
        self.progress = progress
        self.wanted = wanted


class Mover:
    """Moves the transfers of one account. May be used from any thread."""

    def __init__(self, means: Means) -> None:
        self._means = means
        self._lock = threading.RLock()
        self._going: dict[str, _Going] = {}
        self._far: dict[str, Far] = {}
        self._buckets = {one: TokenBucket(means.caps[one], time.monotonic) for one in DIRECTIONS}
        self._lanes: dict[str, _Lane] = {}
        self._is_ended = False

    @property
    def book(self) -> TransferBook:
        """What is written down."""
        return self._means.book

    @property
    def hub(self) -> HubBytes:
        """The way to the bytes of the hub."""
        return self._means.hub

    @property
    def is_busy(self) -> bool:
        """Whether any runs, or waits for anything but the member."""
        return any(
            one.state in {"waiting", "running"}
            and (one.refusal is None or one.refusal.code in _PASSING)
            for one in self.book.transfers()
        )

    def start(self, *, is_paused: bool) -> None:
        """Move by itself from now on, whatever waits already included."""
        with self._lock:
            if self._lanes or self._is_ended:
                return
            for direction in DIRECTIONS:
                self._lanes[direction] = _Lane(self, direction, self._means.random)
        self.pause(is_paused=is_paused)
        if self.book.is_there:
            self.wake()

    def pause(self, *, is_paused: bool) -> None:
        """Stop moving, or go on."""
        for lane in self._lanes.values():
            lane.pause(is_paused=is_paused)
        if is_paused:
            self._halt_all()

    def wake(self) -> None:
        """Look at once for what waits: the network is back, or somebody wants it."""
        for lane in self._lanes.values():
            lane.wake()

    def in_step(self) -> None:
        """Hear that the cache is in step with the hub.

        What could not reach it need not wait any longer, and what was kept of files that may not be
        had any more is erased.
        """
        means = self._means
        if means.blobs is not None:
            erase_lost(means.blobs, means.account, lambda one: means.denial(one, ()) is None)
        if self._lanes and any(
            one.state == "waiting" and one.refusal is not None and one.refusal.code == UNREACHABLE
            for one in self.book.transfers()
        ):
            self.wake()

    def stop(self) -> None:
        """End; what runs goes on when the engine is started again."""
        self._is_ended = True
        for lane in self._lanes.values():
            lane.end()
        self._halt_all()
        self._means.hub.api.close()
        for lane in self._lanes.values():
            lane.join()
        self.book.close()

    def add(self, row: TransferRow) -> None:
        """Take a transfer."""
        self.book.add(row)
        self._tell(row.id)
        self.wake()

    def all(self) -> list[Transfer]:
        """Return those that go on in their order, then those that ended, newest first."""
        going, found = 0, []
        for row in self.book.transfers():
            going += row.state in UNENDED
            found.append(self._shown(row, going if row.state in UNENDED else 0))
        return found

    def halt(self, id: str, state: str) -> None:
        """Pause a transfer or cancel it; what it left half done goes with a cancelled one."""
        with self._lock:
            row = self.book.get(id)
            if row is None or row.state not in UNENDED:
                return
            ended = instant(self._means.clock()) if state == "cancelled" else ""
            self.book.change(id, state=state, refusal=None, ended_at=ended)
            going = self._going.get(id)
        if going is not None:
            going.wanted.halt()  # it tidies up by itself, see ``_tidy``
        elif state == "cancelled":
            self._tidy(row)
        self._tell(id)

    def order(self, id: str, place: int) -> None:
        """Put a transfer at a place of the order, from 1; what runs goes on until its end."""
        self.book.order(id, place)
        for one in self.all():
            if not one.is_ended:
                self._means.tell(one)

    def forget(self, id: str) -> None:
        """Take a transfer that has ended off the list."""
        row = self.book.get(id)
        if row is not None and row.state not in UNENDED:
            self.book.remove(id)
            self._far.pop(id, None)

    def resume(self, id: str) -> None:
        """Let a transfer wait for its turn again, however it came to stand."""
        with self._lock:
            row = self.book.get(id)
            if row is not None and row.state in {"paused", "failed", "waiting"}:
                self.book.change(id, state="waiting", refusal=None)
        self._tell(id)
        self.wake()

    def run_next(
        self, direction: str, after: set[str] | None = None, moved: Callable[[], None] | None = None
    ) -> float | None:
        """Run the next transfer of a direction to its end, or until it has to wait.

        Args:
            direction: ``upload`` or ``download``.
            after: ids to leave out; the one that ran is added.
            moved: called where bytes have gone over the network before it had to wait.

        Returns:
            Seconds to wait before the next one; None where there was none to run. Less than 0
            where it waits for the network, and how long is for the caller to say.
        """
        row = self._begun(direction, after or set())
        if row is None:
            return None
        if after is not None:
            after.add(row.id)
        state, refusal, wait_s = self._gone(row)
        with self._lock:
            going = self._going.pop(row.id)
            moved_now = going.progress.far().moved
            written = self.book.get(row.id)
            if written is None:
                return wait_s
            # Before the state: what was counted when it began must not be shown as its end.
            self._far.pop(row.id, None)
            if written.state == "running":  # else the member has said meanwhile what it is to be
                ended = instant(self._means.clock()) if state == "done" else ""
                self.book.change(row.id, state=state, refusal=refusal, ended_at=ended)
            self.book.change(row.id, moved=moved_now)
        if written.state == "cancelled":
            self._tidy(row)
        self._tell(row.id)
        if moved is not None and moved_now > row.moved:
            moved()
        return wait_s

    def _begun(self, direction: str, after: set[str]) -> TransferRow | None:
        with self._lock:
            if self._is_ended:
                return None
            # One that says running was so when the engine was killed.
            ready = (
                row
                for row in self.book.transfers()
                if row.direction == direction
                and row.state in {"waiting", "running"}
                and row.id not in after
            )
            row = next(ready, None)
            if row is None:
                return None
            self.book.change(row.id, state="running", refusal=None)
            progress = Progress(lambda: self._tell(row.id), time.monotonic, row.moved)
            self._going[row.id] = _Going(progress, Wanted())
            self._far.pop(row.id, None)
        self._tell(row.id)
        return replace(row, state="running", refusal=None)

    def _gone(self, row: TransferRow) -> tuple[str, Refusal | None, float]:
        """Do the work; returns the state it leaves, why, and the seconds to wait."""
        means, going = self._means, self._going[row.id]
        run = Run(
            row,
            means.book,
            means.hub,
            self._buckets[row.direction],
            going.progress,
            going.wanted,
            means.blobs,
            means.account,
            means.denial,
            means.random,
        )
        try:
            _WORKS[row.direction](run).go()
        except Halted:
            return "waiting", None, 0.0
        except Interrupted:
            return "waiting", None, 0.0
        except (SignInNeeded, UpdateNeeded) as error:
            return "waiting", problem_of(error), WAITS_S
        except Unreachable as error:
            return "waiting", problem_of(error), -max(error.retry_after_s or 0.0, 0.001)
        except WireError as error:
            if error.problem.status == 404 and means.is_ahead():
                return "waiting", None, -0.001  # drafted on this side, and not sent yet
            return "failed", problem_of(error), 0.0
        except Refusal as refusal:
            return "failed", refusal, 0.0
        except OSError as error:
            return "failed", _of_disk(error, row), 0.0
        except Exception:
            log.exception("a transfer failed")
            return "failed", _fault(), 0.0
        return "done", None, 0.0

    def _tidy(self, row: TransferRow) -> None:
        """Remove what a cancelled transfer left half done, here and at the hub."""
        if not row.is_upload:
            clear_away(row.folder, row.id)
            return
        for one in self.book.each_file(row.id, ("waiting",)):
            if one.upload:
                try:
                    self._means.hub.end_upload(one.upload)
                except WireError:
                    return  # they expire there by themselves

    def _halt_all(self) -> None:
        with self._lock:
            going = list(self._going.values())
        for one in going:
            one.wanted.halt()

    def _shown(self, row: TransferRow, place: int) -> Transfer:
        going = self._going.get(row.id)
        if going is not None:
            far = going.progress.far()
        else:
            # Counted once: a version may have a million files.
            far = self._far.get(row.id) or far_of(row, self.book)
            self._far[row.id] = far
        return shown(row, far, place)

    def _tell(self, id: str) -> None:
        row = self.book.get(id)
        if row is None:
            return
        place = 0
        if row.state in UNENDED:
            order = [one.id for one in self.book.transfers() if one.state in UNENDED]
            place = order.index(id) + 1 if id in order else 0
        if id not in self._going:
            self._far.pop(id, None)
        self._means.tell(self._shown(row, place))


class _Lane:
    """A thread that runs transfers of one direction, begun when there is one."""

    def __init__(self, mover: Mover, direction: str, random: Callable[[], float]) -> None:
        self._mover = mover
        self._direction = direction
        self._backoff = Backoff(random)
        self._news = threading.Condition()
        self._is_paused = False
        self._is_ended = False
        self._is_awake = False
        self._thread: threading.Thread | None = None

    def pause(self, *, is_paused: bool) -> None:
        with self._news:
            self._is_paused = is_paused
        if not is_paused:
            self.wake()

    def wake(self) -> None:
        with self._news:
            if self._is_ended:
                return
            self._is_awake = True
            self._backoff.reset()
            self._news.notify_all()
            if self._thread is None and self._mover.book.is_there:
                name = f"alliancehub-{self._direction}"
                self._thread = threading.Thread(target=self._run, name=name, daemon=True)
                self._thread.start()

    def end(self) -> None:
        with self._news:
            self._is_ended = True
            self._news.notify_all()

    def join(self) -> None:
        if self._thread is not None:
            self._thread.join()

    def _run(self) -> None:
        give_way()
        wait_s: float | None = 0.0
        while self._may_go(wait_s):
            try:
                # Only faults in a row make it wait longer: an hour that went well ends a row.
                wait_s = self._mover.run_next(self._direction, moved=self._backoff.reset)
            except Interrupted:
                return
            except Refusal:
                log.exception("transfers cannot be written down")
                wait_s = -1.0
            if wait_s is not None and wait_s < 0:
                wait_s = self._backoff.after_failure(-wait_s)
            elif wait_s is not None:
                self._backoff.reset()

    def _may_go(self, wait_s: float | None) -> bool:
        """Wait so long, or until there is news where nobody knows; False where it is all over."""
        until = None if wait_s is None else time.monotonic() + wait_s
        with self._news:
            while not self._is_ended:
                left = None if until is None else until - time.monotonic()
                if not self._is_paused and (self._is_awake or (left is not None and left <= 0)):
                    self._is_awake = False
                    return True
                self._news.wait(None if self._is_paused else left)
        return False


def _of_disk(error: OSError, row: TransferRow) -> Refusal:
    """Return in words what the disk does not let be done."""
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return Refusal(
            "disk_full",
            "The disk is full, so the transfer stopped.",
            remedy="Free some space and resume the transfer; it goes on where it was.",
        )
    where, why = str(error.filename or row.folder), error.strerror or type(error).__name__
    if row.is_upload:
        return Refusal(
            "unreadable",
            told("{path} cannot be read: {why}.", path=where, why=why),
            remedy="Look whether it is there and may be read by you, and resume the transfer.",
        )
    return Refusal(
        "unwritable",
        told("{path} cannot be written: {why}.", path=where, why=why),
        remedy="Look whether its disk is connected and may be written, and resume the transfer.",
    )


def _fault() -> Refusal:
    return Refusal(
        "fault",
        "The engine failed at this; that is a fault of the app.",
        remedy="Its log, engine.log in the profile's folder, tells more.",
    )
