"""Work of the engine that the command line waits for, with a bar while it goes on."""

from __future__ import annotations

import time
from typing import Any

from alliancehub.cli.output import progress
from alliancehub.engine.api import EngineApi
from alliancehub.engine.job_api import Job
from alliancehub.model.errors import Refusal

_LOOK_EVERY_S = 0.05


def finished(engine: EngineApi, name: str, args: dict[str, Any]) -> Job:
    """Start a job and return it once it has ended; raises the Refusal where it failed.

    Who interrupts it cancels the job, and gets it as far as it came.
    """
    job_id = engine.start_job(name, args)
    with progress() as bars:
        task = bars.add_task("", total=None)
        while True:
            try:
                job = _found(engine, job_id)
                bars.update(
                    task, description=job.title, completed=job.done, total=job.total or None
                )
                if job.is_ended:
                    break
                time.sleep(_LOOK_EVERY_S)
            except KeyboardInterrupt:
                engine.cancel_job(job_id)
    if job.refusal is not None:
        raise job.refusal
    return job


def _found(engine: EngineApi, job_id: str) -> Job:
    for job in engine.jobs():
        if job.id == job_id:
            return job
    raise Refusal("engine", "The engine ended before the work did.", remedy="Run it again.")
