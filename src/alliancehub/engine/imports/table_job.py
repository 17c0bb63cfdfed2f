"""The import of a table as a job: checked first, then carried out a few lines at a time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Any

from alliancehub.engine.core import Core
from alliancehub.engine.imports.cell_reader import words_of
from alliancehub.engine.imports.into_kind import LinePlan, Planner, Wanted
from alliancehub.engine.imports.line_log import LineLog
from alliancehub.engine.imports.table_file import TableFile, TableRow, check_unchanged, look_at
from alliancehub.engine.job_api import LineReport
from alliancehub.engine.jobs import Cancelled, Task, Work
from alliancehub.engine.plain import from_plain
from alliancehub.engine.store.projection import table_of
from alliancehub.engine.syncing import Syncing
from alliancehub.engine.taking import take_all
from alliancehub.model.errors import Refusal
from alliancehub.model.told import label, sentences, told

TOGETHER = 200  # lines that are taken in one transaction


def check_table(core: Core, args: dict[str, Any]) -> Work:
    """Return the work of reporting what an import would do; ``args`` are those of ``Wanted``."""
    carrier = _Carrier(core, from_plain(Wanted, args), is_dry=True)
    title = told("Check of {file}", file=Path(args["path"]).name)
    return Work(title, carrier.check, unit="bytes", is_quiet=True)


def import_table(core: Core, args: dict[str, Any]) -> Work:
    """Return the work of an import; ``args`` are those of ``Wanted``, and ``rows`` if known."""
    rows = args.get("rows", 0)
    if not isinstance(rows, int):
        raise TypeError("rows is a number")
    carrier = _Carrier(core, from_plain(Wanted, args), is_dry=False)
    plural = label(table_of(core.schema, args["kind"]).spec.plural)
    title = told("Import of {kinds} from {file}", kinds=plural, file=Path(args["path"]).name)
    return Work(title, lambda task: carrier.carry_out(task, rows))


class _Carrier:
    """One import, of the account that was in use when it began."""

    def __init__(self, core: Core, wanted: Wanted, *, is_dry: bool) -> None:
        self._core = core
        self._account: Syncing = core.need()
        self._wanted = replace(wanted, words=words_of(wanted.words))
        self._table = self._looked()
        header = self._table.header
        if not wanted.has_header:
            header = tuple(told("Column {n}", n=n) for n in range(1, len(header) + 1))
        self._planner = Planner(core, self._account, self._wanted, header, is_checked=is_dry)
        self._header = header
        self._step = core.around.new_id()

    def check(self, task: Task) -> dict[str, Any]:
        self._begin(task, self._table.size)
        with closing(self._planner):
            for some, read in self._chunks():
                task.step(read)
                for plan in self._planner.plans(some):
                    self._log.add(plan.report, plan.cells)
        return self._result()

    def carry_out(self, task: Task, rows: int) -> dict[str, Any]:
        self._begin(task, rows)
        done = 0
        chunks = self._chunks()
        for some, _ in chunks:
            if task.is_cancelled:
                self._leave(some)
                for rest, _ in chunks:
                    self._leave(rest)
                task.count(done)
                task.conclude(self._outcome(is_cancelled=True))
                raise Cancelled(self._result())
            self._take(self._planner.plans(some))
            done += len(some)
            if not task.is_cancelled:
                task.step(done)
        task.count(done)
        task.conclude(self._outcome(is_cancelled=False))
        return self._result()

    def _begin(self, task: Task, total: int) -> None:
        self._log = LineLog(self._header, self._table.delimiter)
        task.keep(self._log)
        task.begin(total)

    def _looked(self) -> TableFile:
        table = look_at(Path(self._wanted.path), self._wanted.encoding)
        if self._wanted.stamp:
            check_unchanged(replace(table, stamp=self._wanted.stamp))
        return table

    def _chunks(self) -> Iterator[tuple[list[TableRow], int]]:
        rows = self._table.rows(has_header=self._wanted.has_header)
        while some := list(islice(rows, TOGETHER)):
            yield [row for row, _ in some], some[-1][1]

    def _take(self, plans: list[LinePlan]) -> None:
        """Take some lines in one go; where one of them is refused, take them one by one."""
        commands = [plan.command for plan in plans if plan.command is not None]
        refused: dict[int, Refusal] = {}
        if commands:
            try:
                take_all(self._core, self._account, commands, self._step)
            except Refusal:
                refused = self._one_by_one(plans)
        for plan in plans:
            report = plan.report
            if refusal := refused.get(report.line):
                report = self._planner.refused(report.line, refusal)
            self._log.add(report, plan.cells)

    def _one_by_one(self, plans: list[LinePlan]) -> dict[int, Refusal]:
        refused: dict[int, Refusal] = {}
        for plan in plans:
            if plan.command is None:
                continue
            try:
                take_all(self._core, self._account, [plan.command], self._step)
            except Refusal as refusal:
                refused[plan.report.line] = refusal
        return refused

    def _leave(self, rows: list[TableRow]) -> None:
        for row in rows:
            why = told("Not taken: the import was cancelled before it came to this line.")
            again = told("Import these lines again.")
            self._log.add(LineReport(row.line, "left", why, remedy=again), row.cells)

    def _outcome(self, *, is_cancelled: bool) -> str:
        """Return exactly what was taken and what was not."""
        counts = self._log.counts()
        new, changed = counts.get("new", 0), counts.get("changed", 0)
        wrong, left = counts.get("error", 0), counts.get("left", 0)
        said = [told("Imported: {new} new, {changed} changed.", new=new, changed=changed)]
        if wrong:
            said.append(told("Not taken because something is wrong: {n}.", n=wrong))
        if is_cancelled:
            first = self._log.page(["left"], 0, 1).lines
            at = str(first[0].line) if first else ""
            said.append(
                told("Cancelled before line {line}: {n} lines were not taken.", line=at, n=left)
                if left
                else told("Cancelled after the last line.")
            )
        return sentences(*said)

    def _result(self) -> dict[str, Any]:
        counts = self._log.counts()
        states = ("new", "changed", "same", "error", "left")
        found = {state: counts.get(state, 0) for state in states}
        return found | {
            "rows": sum(found.values()),
            "step": self._step,
            "stamp": self._table.stamp,
            "kind": self._wanted.kind,
            "account": self._account.record.key,
        }
