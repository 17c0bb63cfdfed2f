"""The way to the engine of the profile: the same process that the window talks to."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import typer

from alliancehub.cli.exit_codes import DONE, SIGN_IN, UNREACHABLE
from alliancehub.cli.output import note, progress
from alliancehub.engine.api import EngineApi
from alliancehub.engine.client import EngineClient
from alliancehub.engine.standing import Status

_LOOK_EVERY_S = 0.1


@dataclass(frozen=True)
class Chosen:
    """What was said before the command."""

    profile: str = ""


@contextmanager
def engine_of(context: typer.Context) -> Iterator[EngineApi]:
    """Give the engine of the chosen profile, started where it does not run."""
    chosen = context.find_object(Chosen) or Chosen()
    client = EngineClient(chosen.profile)
    try:
        yield client
    finally:
        client.hang_up()


def sent_and_fetched(engine: EngineApi, *, within_s: float) -> tuple[Status, int]:
    """Ask for a cycle and wait for its end; return how things stand, and the exit code for it."""
    wanted = engine.sync_now()
    ends_at = time.monotonic() + within_s
    with progress() as bars:
        task = bars.add_task("Syncing", total=None)
        most = 0
        while True:
            status = engine.status()
            code = _code_of(status, wanted)
            if code is not None or time.monotonic() > ends_at:
                return status, UNREACHABLE if code is None else code
            most = max(most, status.waiting)
            done, total = status.progress_done, status.progress_total
            if total:
                bars.update(task, description="Fetching", completed=done, total=total)
            elif most:
                bars.update(
                    task, description="Sending", completed=most - status.waiting, total=most
                )
            time.sleep(_LOOK_EVERY_S)


def _code_of(status: Status, wanted: int) -> int | None:
    """Return the exit code once a cycle is over, or at once where none can run; else None."""
    if status.state in {"no_hub", "paused"}:
        return UNREACHABLE
    if status.cycles < wanted:
        return None
    if status.state in {"sign_in_needed", "suspended"}:
        return SIGN_IN
    if status.state in {"offline", "failed", "update_needed"}:
        return UNREACHABLE
    is_quiet = status.state == "online" and not status.waiting and not status.progress_total
    return DONE if is_quiet else None


def note_of(status: Status) -> None:
    """Say what a script should know about how things stand."""
    if status.problem:
        note(f"{status.problem} {status.remedy}".strip())
    if status.waiting:
        note(f"Changes that wait to be sent, and are kept on this machine: {status.waiting:,}.")
    if status.rejected:
        note(f"Changes that were refused: {status.rejected:,}. See alliancehub status.")
    if status.conflicts:
        note(f"Conflicts that wait for you in the inbox: {status.conflicts:,}.")
