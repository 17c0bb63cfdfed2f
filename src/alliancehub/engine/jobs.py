"""Work that takes longer than a second: it goes on in the background, tells how far it is, and ends
when the member says so. What there is to do is in ``job_kinds``.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Any, Protocol, TypeVar

from alliancehub.engine.giving_way import give_way
from alliancehub.engine.job_api import Job
from alliancehub.engine.pace import Pace
from alliancehub.model.errors import Refusal

log = logging.getLogger(__name__)

T = TypeVar("T")
AT_ONCE = 3
KEPT = 50
TELL_EVERY_S = 0.2
UNENDED = frozenset({"waiting", "running"})


class Cancelled(Exception):
    """The member does not want it any more. Whoever does the work lets it pass, and tidies up.

    Attributes:
        result: what came of it so far, where something stays.
    """

    def __init__(self, result: dict[str, Any] | None = None) -> None:
        super().__init__("cancelled")
        self.result = result or {}


@dataclass(frozen=True)
class Work:
    """What a job does.

    Attributes:
        title: what it is called; ``told``, so that it is read in the member's language.
        run: does it; returns what came of it as JSON data. Refusal and Cancelled end it early.
        unit: what it counts: ``rows``, ``bytes`` or ``files``.
        path: the file that is there afterwards, or empty.
        is_quiet: whether nobody need be told of its end who does not wait for it.
    """

    title: str
    run: Callable[[Task], dict[str, Any]]
    unit: str = "rows"
    path: str = ""
    is_quiet: bool = False


class Kept(Protocol):
    """What a job keeps after its end."""

    def close(self) -> None:
        """Let go of what it holds."""
        ...


class Task:
    """What the work is given, to say how far it is and to hear whether it is still wanted."""

    def __init__(self, tell: Callable[[Job], None], job: Job, clock: Callable[[], float]) -> None:
        self._tell = tell
        self._clock = clock
        self._pace = Pace(clock)
        self._told_at = clock()
        self._cancelled = threading.Event()
        self.job = job
        self.kept: Kept | None = None
        self.conclusion = ""

    def conclude(self, text: str) -> None:
        """Say what came of it, told, for the member to read once it has ended."""
        self.conclusion = text

    def keep(self, kept: Kept) -> None:
        """Keep something for further questions; it is closed when the job goes off the list."""
        self.kept = kept

    def drop(self) -> None:
        """Close what was kept."""
        if self.kept is not None:
            self.kept.close()

    @property
    def is_cancelled(self) -> bool:
        """Whether the member cancelled it."""
        return self._cancelled.is_set()

    def begin(self, total: int, text: str = "") -> None:
        """Say how much there is to do, 0 where that is not known, and begin to count at 0."""
        self._pace = Pace(self._clock)
        self._pace.take(0)
        self.set(replace(self.job, done=0, total=total, text=text, speed=0.0, left_s=None))

    def step(self, done: int) -> None:
        """Say how much is done. Cheap: for every row. Raises Cancelled."""
        if self._cancelled.is_set():
            raise Cancelled
        now = self._clock()
        if now - self._told_at >= TELL_EVERY_S:
            self._pace.take(done)
            left = self._pace.left_s(self.job.total)
            self.set(replace(self.job, done=done, speed=self._pace.speed, left_s=left))

    def each(self, items: Iterable[T]) -> Iterator[T]:
        """Yield what there is to do, counting it. Raises Cancelled."""
        done = 0
        for item in items:
            self.step(done)
            yield item
            done += 1
        self.count(done)

    def count(self, done: int) -> None:
        """Say how much is done once nothing can be cancelled any more."""
        self.set(replace(self.job, done=done))

    def cancel(self) -> None:
        """Ask for the end; the work hears of it at its next step."""
        self._cancelled.set()

    def set(self, job: Job) -> None:
        """Tell how it stands now."""
        self._told_at = self._clock()
        self.job = job
        self._tell(job)


class Jobs:
    """The work of one engine that goes on in the background. May be used from any thread.

    Args:
        tell: told of each job whenever something about it differs, some five times a second.
        now: returns the UTC instant as text.
        new_id: returns a fresh id.
        clock: returns seconds that only grow.
    """

    def __init__(
        self,
        tell: Callable[[Job], None],
        now: Callable[[], str],
        new_id: Callable[[], str],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._tell = tell
        self._now = now
        self._new_id = new_id
        self._clock = clock
        self._tasks: dict[str, Task] = {}
        self._lock = threading.Lock()
        self._pool = ThreadPoolExecutor(AT_ONCE, "alliancehub-job", give_way)

    @property
    def is_busy(self) -> bool:
        """Whether any goes on or waits for its turn."""
        return any(one.state in UNENDED for one in self.all())

    def start(self, name: str, work: Work) -> str:
        """Begin some work, or put it behind what goes on; returns the id of the job."""
        job = Job(
            id=self._new_id(),
            name=name,
            title=work.title,
            unit=work.unit,
            path=work.path,
            is_quiet=work.is_quiet,
            started_at=self._now(),
        )
        task = Task(self._tell, job, self._clock)
        with self._lock:
            self._tasks[job.id] = task
            self._forget_oldest()
        self._tell(job)
        self._pool.submit(self._run, task, work)
        return job.id

    def all(self) -> list[Job]:
        """Return the jobs that wait, run or ended, newest first."""
        with self._lock:
            return [task.job for task in reversed(self._tasks.values())]

    def kept(self, job_id: str) -> Kept | None:
        """Return what the work of a job keeps, or None."""
        with self._lock:
            task = self._tasks.get(job_id)
        return None if task is None else task.kept

    def cancel(self, job_id: str) -> None:
        """End a job, or take one that has ended off the list; one that is not known is no fault."""
        with self._lock:
            task = self._tasks.get(job_id)
            if task is None:
                return
            if task.job.state in UNENDED:
                task.cancel()
            else:
                self._tasks.pop(job_id).drop()

    def close(self) -> None:
        """End all jobs and wait until they have tidied up."""
        with self._lock:
            for task in self._tasks.values():
                task.cancel()
        self._pool.shutdown()
        for task in self._tasks.values():
            task.drop()

    def _run(self, task: Task, work: Work) -> None:
        if task.is_cancelled:
            self._end(task, "cancelled")
            return
        task.set(replace(task.job, state="running"))
        try:
            result = work.run(task)
        except Cancelled as cancelled:
            self._end(task, "cancelled", result=cancelled.result)
        except Refusal as refusal:
            self._end(task, "failed", refusal)
        except Exception:
            log.exception("the job %s failed", task.job.name)
            self._end(
                task,
                "failed",
                Refusal(
                    "fault",
                    "The engine failed at this; that is a fault of the app.",
                    remedy="Its log, engine.log in the profile's folder, tells more.",
                ),
            )
        else:
            self._end(task, "done", result=result)

    def _end(
        self,
        task: Task,
        state: str,
        refusal: Refusal | None = None,
        result: dict[str, Any] | None = None,
    ) -> None:
        ended = replace(
            task.job,
            state=state,
            refusal=refusal,
            result=result or {},
            left_s=None,
            text=task.conclusion,
            ended_at=self._now(),
        )
        if state == "done" and ended.total:
            ended = replace(ended, done=ended.total)
        if state != "done":
            ended = replace(ended, path="")
        task.set(ended)

    def _forget_oldest(self) -> None:
        ended = [key for key, task in self._tasks.items() if task.job.state not in UNENDED]
        for key in ended[: max(len(self._tasks) - KEPT, 0)]:
            self._tasks.pop(key).drop()
