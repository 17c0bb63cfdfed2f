"""Work in the background, as clients see it: the ``JobApi`` over a core; for any thread."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from alliancehub.engine.core import Core
from alliancehub.engine.imports.into_kind import look_at_table
from alliancehub.engine.imports.line_log import LineLog
from alliancehub.engine.job_api import Job, LinePage, TableLook
from alliancehub.engine.job_kinds import work_of
from alliancehub.engine.jobs import Jobs
from alliancehub.model.errors import Refusal


class Working:
    """The jobs of an engine, and what imports ask of files."""

    def __init__(self, core: Core) -> None:
        self._working_for = core
        self._jobs = Jobs(
            lambda job: core.listeners.tell("job", job), core.around.now, core.around.new_id
        )

    def start_job(self, name: str, args: dict[str, Any]) -> str:
        """Begin a job and return its id; Refusal where it cannot begin."""
        return self._jobs.start(name, work_of(self._working_for, name, args))

    def jobs(self) -> list[Job]:
        """Return the jobs that wait, run or ended since the engine began, newest first."""
        return self._jobs.all()

    def cancel_job(self, id: str) -> None:
        """End a job, or take one that has ended off the list."""
        self._jobs.cancel(id)

    def job_lines(self, id: str, states: list[str], offset: int = 0, limit: int = 100) -> LinePage:
        """Return lines of the report of an import."""
        return self._report(id).page(states, offset, limit)

    def save_job_lines(self, id: str, path: str) -> int:
        """Write the rows that an import did not take to a CSV file, each with the reason."""
        return self._report(id).save(Path(path))

    def look_at_table(
        self, path: str, kind: str, words: dict[str, str], encoding: str = ""
    ) -> TableLook:
        """Return what a CSV file looks like, and which column is which field of a kind."""
        return look_at_table(self._working_for.schema, Path(path), kind, words, encoding)

    @property
    def is_busy(self) -> bool:
        """Whether any job goes on."""
        return self._jobs.is_busy

    def end_jobs(self) -> None:
        """End all jobs and wait until they have tidied up."""
        self._jobs.close()

    def _report(self, job: str) -> LineLog:
        kept = self._jobs.kept(job)
        if isinstance(kept, LineLog):
            return kept
        raise Refusal(
            "not_found",
            "The report of this import is not kept any more.",
            remedy="Check the file again.",
        )
