"""The engine's work in the background, as the window knows it: what goes on and what ended."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from alliancehub.desktop.bridge import Bridge, OnRefusal
from alliancehub.model.errors import Refusal
from alliancehub.model.told import said

if TYPE_CHECKING:
    from alliancehub.engine.job_api import Job

    OnJob = Callable[[Job], None]

LOST = Refusal(
    "engine",
    said("The background process ended before the work did."),
    remedy=said("Look what came of it, and start it again."),
)


@dataclass(eq=False)
class _Awaited:
    """Somebody who waits for a job; nobody any more once they let go of it."""

    on_job: OnJob | None
    owner: QObject

    def hears(self, job: Job) -> bool:
        """Tell them, and return whether they are still there."""
        if self.on_job is None or not isValid(self.owner):
            return False
        self.on_job(job)
        return True


class JobWatch(QObject):
    """Hears of all jobs of the engine, whoever started them.

    Signals:
        changed(Job): something about a job differs.
        ended(Job): one has ended that nobody here waits for.
    """

    changed = Signal(object)
    ended = Signal(object)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._jobs: dict[str, Job] = {}
        self._awaited: dict[str, _Awaited] = {}
        self._starting: list[_Awaited] = []  # those whose job has no id yet
        self._held: list[Job] = []  # what ended meanwhile: it may be one of theirs
        bridge.job_changed.connect(self._take)
        bridge.connected.connect(self.ask)

    @property
    def running(self) -> list[Job]:
        """The jobs that wait or run, the oldest first."""
        return [job for job in self._jobs.values() if not job.is_ended]

    @property
    def all(self) -> list[Job]:
        """All jobs that are known, the newest first."""
        return sorted(self._jobs.values(), key=lambda job: job.started_at, reverse=True)

    def start(
        self,
        name: str,
        args: dict[str, Any],
        owner: QObject,
        on_job: OnJob | None = None,
        on_refusal: OnRefusal | None = None,
    ) -> None:
        """Start a job.

        Args:
            name: of ``engine.job_kinds.JOBS``.
            args: as it takes them.
            owner: whose job it is; once that is destroyed the window tells of its end by itself.
            on_job: hears how it goes on, and of its end, instead of the window.
            on_refusal: gets the Refusal where it cannot begin.
        """
        awaited = _Awaited(on_job, owner)
        self._starting.append(awaited)

        def started(job_id: str) -> None:
            self._starting.remove(awaited)
            self._awaited[job_id] = awaited
            job = self._jobs.get(job_id)
            if job is not None and not job.is_ended:  # its news were quicker than the answer
                awaited.hears(job)
            self._release_held()

        def refused(refusal: Refusal) -> None:
            self._starting.remove(awaited)
            self._release_held()
            if on_refusal is None:
                self._bridge.refused.emit(refusal)
            elif isValid(owner):
                on_refusal(refusal)

        # Asked in its own name: who asked may be gone by the answer, and the job goes on.
        self._bridge.call("start_job", {"name": name, "args": args}, started, refused, self)

    def let_go(self, owner: QObject) -> None:
        """Tell the member of the end of what this owner waits for: it is not looked at any more."""
        for one in (*self._awaited.values(), *self._starting):
            if one.owner is owner:
                one.on_job = None

    def cancel(self, job_id: str) -> None:
        """End a job, or take one that has ended off the list."""
        job = self._jobs.get(job_id)
        self._bridge.call("cancel_job", {"id": job_id}, owner=self)
        if job is not None and job.is_ended:
            self._jobs.pop(job_id)
            self.changed.emit(job)

    def ask(self) -> None:
        """Ask the engine what there is: at first, and of a new engine."""
        self._bridge.call("jobs", {}, self._take_all, lambda _: None, owner=self)

    def _take_all(self, jobs: list[Job]) -> None:
        known = {job.id for job in jobs}
        lost = [job for job in self.running if job.id not in known]
        self._jobs = {job.id: job for job in (*lost, *reversed(jobs))}
        for job in jobs:
            self.changed.emit(job)
        for job in lost:
            self._take(replace(job, state="failed", path="", left_s=None, refusal=LOST))

    def _take(self, job: Job) -> None:
        before = self._jobs.get(job.id)
        self._jobs[job.id] = job
        self.changed.emit(job)
        if not job.is_ended:
            if awaited := self._awaited.get(job.id):
                awaited.hears(job)
        elif before is None or not before.is_ended:
            self._held.append(job)
            self._release_held()

    def _release_held(self) -> None:
        """Tell of what ended, once it is clear who waits for it."""
        for job in list(self._held):
            awaited = self._awaited.pop(job.id, None)
            if awaited is None and self._starting:
                continue
            self._held.remove(job)
            if awaited is None or not awaited.hears(job):
                self.ended.emit(job)
