"""One change of many rows: which of them it can be made to, the commands, and one way back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from alliancehub.desktop.desk import Commands, Desk
from alliancehub.desktop.models.chosen_rows import Gathering
from alliancehub.desktop.models.row_table_model import RowTableModel
from alliancehub.desktop.stretches import Stretch, count_of
from alliancehub.desktop.texts import counted, number, tr
from alliancehub.engine.api import Receipt
from alliancehub.engine.plain import to_plain
from alliancehub.model.errors import Refusal
from alliancehub.model.query import Hit, Page, Query

MOST = 10_000
AT_ONCE = 500

CommandOf = Callable[[Hit | str], tuple[str, dict[str, Any]] | None]
"""Makes the command for a row out of its id, or out of the row; None where it has no need of it."""


class ManyChanges(QObject):
    """Carries one change out at a time.

    Signals:
        progressed(str): how far it is, in words; empty once it is over.
        ended(bool): whether it was taken.
    """

    progressed = Signal(str)
    ended = Signal(bool)

    def __init__(self, desk: Desk, model: RowTableModel) -> None:
        super().__init__(model)
        self._desk = desk
        self._model = model
        self.is_busy = False

    def make(
        self,
        stretches: list[Stretch],
        verb: str,
        command_of: CommandOf,
        done: Callable[[int], str],
        *,
        needs_rows: bool = False,
    ) -> None:
        """Change rows.

        Args:
            stretches: the chosen rows.
            verb: name of the command that has to be offered on a row.
            command_of: makes the command for a row.
            done: says what was done to so many rows.
            needs_rows: whether ``command_of`` gets the row rather than its id.
        """
        if self.is_busy:
            return
        if count_of(stretches) > MOST:
            most = tr("At most {n} rows can be changed at once.", n=number(MOST))
            self._desk.say_problem(tr("{problem} Narrow the list down first.", problem=most))
            self.ended.emit(False)
            return
        self.is_busy = True
        self.progressed.emit(tr("Looking at the rows…"))
        change = _Change(verb, command_of, done, needs_rows=needs_rows)
        gathering = Gathering(self._desk.bridge, self._model, self._refuse)
        gathering.ids(stretches, lambda ids: self._look(change, ids))

    def _look(self, change: _Change, ids: list[str]) -> None:
        """Keep those rows that offer it, a part at a time."""
        if not ids:
            self._give(change)
            return
        part, rest = ids[:AT_ONCE], ids[AT_ONCE:]

        def offered(found: dict[str, list[str]]) -> None:
            fit = found.get(change.verb, [])
            change.left_out += len(part) - len(fit)
            if not change.needs_rows:
                change.add(fit)
                self._look(change, rest)
                return
            query = Query(self._model.kind.name, where={"id": fit}, limit=AT_ONCE)
            args = {"query": to_plain(query)}
            if fit:
                self._desk.bridge.call("query", args, fetched, self._refuse, self)
            else:
                self._look(change, rest)

        def fetched(page: Page) -> None:
            change.add(page.hits)
            self._look(change, rest)

        args = {"kind": self._model.kind.name, "ids": part}
        self._desk.bridge.call("offers", args, offered, self._refuse, self)

    def _give(self, change: _Change) -> None:
        if not change.commands:
            nothing = tr("None of the chosen rows is changed by this.")
            self._end(is_taken=not change.left_out)
            self._desk.say_problem(change.told_left_out() or nothing)
            return

        def progress(taken: int, total: int) -> None:
            self.progressed.emit(tr("{n} of {total} taken…", n=number(taken), total=number(total)))

        def taken(_: list[Receipt]) -> None:
            self._end(is_taken=True)

        done = change.done(len(change.commands))
        if left_out := change.told_left_out():
            done = tr("{done} {rest}", done=done, rest=left_out)
        self._desk.submit_many(change.commands, done, taken, self._refuse, progress)

    def _refuse(self, refusal: Refusal) -> None:
        self._end(is_taken=False)
        self._desk.refuse(refusal)

    def _end(self, *, is_taken: bool) -> None:
        self.is_busy = False
        self.progressed.emit("")
        self.ended.emit(is_taken)


class _Change:
    """What is asked for, and what came of it so far."""

    def __init__(
        self,
        verb: str,
        command_of: CommandOf,
        done: Callable[[int], str],
        *,
        needs_rows: bool,
    ) -> None:
        self.verb = verb
        self.done = done
        self.needs_rows = needs_rows
        self.commands: Commands = []
        self.left_out = 0
        self._command_of = command_of

    def add(self, rows: list[Hit] | list[str]) -> None:
        """Make the commands for some rows."""
        made = [self._command_of(row) for row in rows]
        self.commands += [one for one in made if one is not None]

    def told_left_out(self) -> str:
        """Say how many rows do not offer it; nothing where all do."""
        if not self.left_out:
            return ""
        return counted(
            self.left_out,
            "{n} row was left out: it is closed, or you may not change it.",
            "{n} rows were left out: they are closed, or you may not change them.",
        )
