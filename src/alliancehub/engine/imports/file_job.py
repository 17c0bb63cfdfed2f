"""The import of a published or hand-made file as a job: its reader plans, the account takes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from alliancehub.engine.api import ImportReport, Receipt
from alliancehub.engine.core import Core
from alliancehub.engine.imports import run_import
from alliancehub.engine.imports.plan import Planned, Watch
from alliancehub.engine.jobs import Cancelled, Task, Work
from alliancehub.engine.plain import to_plain
from alliancehub.engine.reading import Reading
from alliancehub.engine.standing import Hello
from alliancehub.engine.syncing import Syncing
from alliancehub.engine.taking import take_all
from alliancehub.model.errors import invalid
from alliancehub.model.query import Page, Query
from alliancehub.model.told import sentences, told


def import_file(core: Core, args: dict[str, Any]) -> Work:
    """Return the work of an import; ``args`` are those of ``WriteApi.import_file``."""
    path, is_dry = Path(args["path"]), bool(args.get("dry_run", True))
    account = _InUse(core)
    if not path.exists():
        raise invalid(
            "path",
            told("There is no file or folder {path}.", path=f"“{path}”"),
            told("Check the path."),
        )

    def run(task: Task) -> dict[str, Any]:
        task.begin(0)
        last = _Last()
        watch = last.counting(task)
        report = run_import(account, args["format"], path, dry_run=is_dry, watch=watch)
        result = {"report": to_plain(report), "step": account.step}
        result |= {"new": report.new, "changed": report.changed}
        if task.is_cancelled:
            task.conclude(_outcome(report, last.where))
            raise Cancelled(result)
        task.count(last.count)
        task.conclude(_outcome(report, ""))
        return result

    title = (
        told("Check of {file}", file=path.name)
        if is_dry
        else told("Import of {file}", file=path.name)
    )
    return Work(title, run, is_quiet=is_dry)


class _InUse:
    """The account that was in use when an import began, as its reader knows it."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._account: Syncing = core.need()
        self.step = core.around.new_id()

    def hello(self) -> Hello:
        return Reading(self._core).hello()

    def query(self, query: Query) -> Page:
        return self._account.store.query(query)

    def submit_many(self, commands: list[tuple[str, dict[str, Any]]]) -> list[Receipt]:
        return take_all(self._core, self._account, commands, self.step)


class _Last:
    """How far an import is."""

    def __init__(self) -> None:
        self.count = 0
        self.where = ""

    def counting(self, task: Task) -> Watch:
        """Return what counts the lines, and ends them where the member cancelled."""

        def count(plans: Iterable[Planned]) -> Iterator[Planned]:
            for planned in plans:
                try:
                    task.step(self.count)
                except Cancelled:
                    return
                yield planned
                self.count += 1
                self.where = f"{planned.file}:{planned.line}".strip(":")

        return count


def _outcome(report: ImportReport, cancelled_at: str) -> str:
    said = [told("Imported: {new} new, {changed} changed.", new=report.new, changed=report.changed)]
    if report.errors:
        said.append(told("Not taken because something is wrong: {n}.", n=report.errors))
    if cancelled_at:
        said.append(told("Cancelled: nothing behind line {line} was taken.", line=cancelled_at))
    return sentences(*said)
