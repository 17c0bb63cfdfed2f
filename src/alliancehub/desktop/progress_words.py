"""How far a job is, in words: number, speed and time left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from alliancehub.desktop.later import loaded
from alliancehub.desktop.texts import counted, number, size_text, tr

if TYPE_CHECKING:
    from alliancehub.engine.job_api import Job
    from alliancehub.engine.standing import Status

MINUTE_S = 60
HOUR_S = 3_600


def percent_of(job: Job) -> int | None:
    """Return how much of a job is done, of 100; None where nobody can tell."""
    if job.total <= 0:
        return None
    return min(100 * job.done // job.total, 99)


def left_text(seconds: float | None) -> str:
    """Return how long it takes yet, as precisely as one can believe it; empty where unknown."""
    if seconds is None:
        return ""
    if seconds < MINUTE_S:
        return counted(max(round(seconds), 1), "{n} second left", "{n} seconds left")
    if seconds < HOUR_S:
        return counted(round(seconds / MINUTE_S), "{n} minute left", "{n} minutes left")
    return counted(round(seconds / HOUR_S), "{n} hour left", "{n} hours left")


def done_text(job: Job) -> str:
    """Return how much is done: ``1,200 of 10,000 rows``."""
    if job.unit == "bytes":
        done, total = size_text(job.done), size_text(job.total)
        return tr("{done} of {total}", done=done, total=total) if job.total else done
    if not job.total:
        if job.unit == "files":
            return counted(job.done, "{n} file", "{n} files")
        return counted(job.done, "{n} row", "{n} rows")
    whole = (
        counted(job.total, "{n} file", "{n} files")
        if job.unit == "files"
        else counted(job.total, "{n} row", "{n} rows")
    )
    return tr("{done} of {total}", done=number(job.done), total=whole)


def speed_text(job: Job) -> str:
    """Return how fast it goes on; empty where it does not."""
    if job.speed <= 0:
        return ""
    if job.unit == "bytes":
        return tr("{size} a second", size=size_text(round(job.speed)))
    pace = max(round(job.speed), 1)
    if job.unit == "files":
        return counted(pace, "{n} file a second", "{n} files a second")
    return counted(pace, "{n} row a second", "{n} rows a second")


def progress_line(job: Job) -> str:
    """Return all that is known of how far a job is, in a line."""
    if job.state == "waiting":
        return tr("Waits for its turn")
    parts = [done_text(job), speed_text(job), left_text(job.left_s)]
    return " · ".join(part for part in parts if part)


def first_sync(status: Status) -> Job:
    """Return how far a first sync is, in the form of a job."""
    made: Job = loaded("part:job")(
        id="",
        name="first_sync",
        title=tr("First sync"),
        state="running",
        done=status.progress_done,
        total=status.progress_total,
        speed=status.progress_speed,
        left_s=status.progress_left_s,
    )
    return made


def outcome(job: Job) -> str:
    """Return what came of a job that has ended."""
    if job.state == "failed":
        why = str(job.refusal) if job.refusal is not None else ""
        return tr("{job} failed. {why}", job=job.title, why=why)
    if job.text:
        return job.text
    if job.state == "cancelled":
        return tr("{job} was cancelled.", job=job.title)
    return tr("{job} is done.", job=job.title)
