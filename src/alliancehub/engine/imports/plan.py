"""What an import found, carried out in batches and counted line by line."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import Any

from alliancehub.engine.api import ImportReport
from alliancehub.engine.imports.lookup import Target
from alliancehub.engine.job_api import LineReport
from alliancehub.model.errors import Refusal
from alliancehub.model.told import told

REPORT_LINES_MAX = 2_000
BATCH_COMMANDS = 200

Command = tuple[str, dict[str, Any]]


@dataclass(frozen=True)
class Planned:
    """What one line of a file comes to.

    Attributes:
        state: as in ``LineReport``.
        commands: what brings it in, in order: all of them or none.
    """

    line: int
    state: str
    text: str
    file: str = ""
    commands: tuple[Command, ...] = ()


Watch = Callable[[Iterable[Planned]], Iterable[Planned]]
"""Passes plans on, counts them, and may end them early."""


def wrong(line: int, text: str, file: str = "") -> Planned:
    """Return the plan of a line that is wrong: say so and go on."""
    return Planned(line, "error", text, file)


def carry_out(engine: Target, plans: Iterable[Planned], *, dry_run: bool) -> ImportReport:
    """Give the commands of all plans to the engine, unless it is a dry run, and report."""
    tally = _Tally()
    batch: list[Planned] = []
    for planned in plans:
        if dry_run or not planned.commands:
            tally.count(planned)
            continue
        batch.append(planned)
        if sum(len(one.commands) for one in batch) >= BATCH_COMMANDS:
            _submit(engine, batch, tally)
            batch = []
    _submit(engine, batch, tally)
    return tally.report(dry_run)


def _submit(engine: Target, batch: list[Planned], tally: _Tally) -> None:
    """Take a batch in one go; where one line of it is refused, take them one by one."""
    if not batch:
        return
    try:
        engine.submit_many([command for planned in batch for command in planned.commands])
    except Refusal as refusal:
        if len(batch) == 1:
            tally.count(
                replace(
                    batch[0],
                    state="error",
                    text=told("{what}: {why}", what=batch[0].text, why=refusal.whole),
                )
            )
            return
        for planned in batch:
            _submit(engine, [planned], tally)
        return
    for planned in batch:
        tally.count(planned)


@dataclass
class _Tally:
    """Counts every line; keeps the words of some, of errors first."""

    counts: dict[str, int] = field(default_factory=dict)
    errors: list[LineReport] = field(default_factory=list)
    others: list[LineReport] = field(default_factory=list)

    def count(self, planned: Planned) -> None:
        self.counts[planned.state] = self.counts.get(planned.state, 0) + 1
        kept = self.errors if planned.state == "error" else self.others
        if len(kept) < REPORT_LINES_MAX:
            kept.append(LineReport(planned.line, planned.state, planned.text, planned.file))

    def report(self, is_dry_run: bool) -> ImportReport:
        return ImportReport(
            new=self.counts.get("new", 0),
            same=self.counts.get("same", 0),
            changed=self.counts.get("changed", 0),
            errors=self.counts.get("error", 0),
            lines=[*self.errors, *self.others][:REPORT_LINES_MAX],
            is_dry_run=is_dry_run,
        )
