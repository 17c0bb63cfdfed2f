"""What is done with the chosen rows of a list: from its bar, its menu and the window's actions."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QMenu

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.dialogs.change_many_sheet import ChangeManySheet, Wanted, changeable
from alliancehub.desktop.dialogs.confirm_sheet import ConfirmSheet
from alliancehub.desktop.dialogs.form_sheet import CommandSheet, EditSheet, command_args
from alliancehub.desktop.later import made
from alliancehub.desktop.message_drafts import POST
from alliancehub.desktop.models.chosen_rows import Gathering, held_hits
from alliancehub.desktop.models.row_table_model import RowTableModel
from alliancehub.desktop.screens.deleting import delete_row
from alliancehub.desktop.screens.many_changes import ManyChanges
from alliancehub.desktop.screens.row_copies import RowCopies
from alliancehub.desktop.screens.row_menu import RowMenu
from alliancehub.desktop.stretches import Stretch, count_of, first_of
from alliancehub.desktop.texts import counted, tr
from alliancehub.desktop.views.bulk_bar import BulkBar
from alliancehub.desktop.views.list_table import ListTable
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.kind_spec import CommandSpec
from alliancehub.model.query import Hit

LOOKED_AT = 500  # rows that decide what is offered; what the others refuse is left out and told
OFFER_MS = 120


class RowWork(QObject):
    """The work on one list.

    Signals:
        many_chosen(bool): whether more than one row is chosen.

    Args:
        bar: shown by whoever lays it out, while many are chosen.
        is_main: whether the window's actions for rows act on this list.
    """

    many_chosen = Signal(bool)

    def __init__(
        self, desk: Desk, table: ListTable, model: RowTableModel, bar: BulkBar, *, is_main: bool
    ) -> None:
        super().__init__(table)
        self._desk = desk
        self._table = table
        self._model = model
        self._bar = bar
        self._is_main = is_main
        self._asked = 0
        self.offered: dict[str, list[str]] = {}
        self.copies = RowCopies(desk, table, model)
        self.changes = ManyChanges(desk, model)
        self.changes.progressed.connect(self._on_progress)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._on_choice)
        self._offer = QTimer(self, singleShot=True, interval=OFFER_MS)
        self._offer.timeout.connect(lambda: self._ask_offers(self._on_offered))
        table.choice_changed.connect(self._soon.start)
        table.menu_wanted.connect(self._on_menu_wanted)
        table.delete_wanted.connect(self.delete_offered)
        table.addActions(desk.list_actions())
        bar.wanted.connect(self.do)

    @property
    def count(self) -> int:
        """How many rows are chosen."""
        return count_of(self._table.stretches())

    def hits(self) -> list[Hit]:
        """Return the chosen rows that are here, at most a page's worth of them."""
        return held_hits(self._model, self._table.stretches(), LOOKED_AT)

    def do(self, name: str) -> None:
        """Do one of the things of the bar."""
        ways: dict[str, Callable[[], None]] = {
            "change": self.change,
            "delete": self.delete,
            "copy": self.copies.table,
            "export": self.export,
            "more": self._open_more,
            "clear": self._clear,
        }
        ways[name]()

    def _clear(self) -> None:
        self._table.choose_row(self._table.currentIndex().row())

    # -- taking them elsewhere

    def export(self) -> None:
        """Ask what of the list goes into a file."""
        sheet = made("sheet:export", self._desk, self._model, self._table.stretches())
        self._desk.sheet_wanted.emit(sheet)

    # -- changing them

    @property
    def may_change(self) -> bool:
        """Whether there is a field that can be changed in many rows at once."""
        return "edit" in self.offered and bool(changeable(self._desk, self._model.kind))

    def change(self) -> None:
        """Ask which fields of all of them get which values."""
        stretches = self._table.stretches()
        sheet = ChangeManySheet(self._desk, self._model.kind, count_of(stretches))
        sheet.wanted.connect(lambda wanted: self._change(stretches, wanted))
        self.changes.ended.connect(sheet.taken)
        self._desk.sheet_wanted.emit(sheet)

    def edit_many(self) -> None:
        """Do the same, once it is known whether any of them can be changed."""

        def go_on() -> None:
            if self.may_change:
                self.change()
            else:
                self._desk.say_problem(tr("None of the chosen rows is changed by this."))

        self._ask_offers(go_on)

    def _change(self, stretches: list[Stretch], wanted: Wanted) -> None:
        kind = self._model.kind.name

        def edit(row: Hit | str) -> tuple[str, dict[str, Any]] | None:
            if isinstance(row, str):
                return "edit", {"kind": kind, "id": row, "values": wanted.values}
            values, base = wanted.of_row(row)
            args = {"kind": kind, "id": row.id, "values": values, "base": base}
            return ("edit", args) if values else None

        self.changes.make(
            stretches,
            "edit",
            edit,
            lambda n: counted(n, "{n} row changed.", "{n} rows changed."),
            needs_rows=wanted.needs_rows,
        )

    def delete_offered(self) -> None:
        """Delete the chosen rows once it is known which of them this member may delete."""
        hits = self.hits()
        if self.count == 1 and hits:
            delete_row(self._desk, hits[0])  # which says why not
        else:
            self._ask_offers(self.delete)

    def delete(self) -> None:
        """Delete all of them; asked before only where this member could not restore them."""
        kind, stretches = self._model.kind, self._table.stretches()

        def run() -> None:
            self.changes.make(
                stretches,
                "delete",
                lambda row: ("delete", {"kind": kind.name, "id": row}),
                lambda n: counted(n, "{n} row deleted.", "{n} rows deleted."),
            )

        if "delete" in self.offered and not self._desk.known.may_restore(kind):
            n = count_of(stretches)
            question = counted(n, "Delete {n} row?", "Delete {n} rows?")
            self._confirm(question, tr("Delete"), run)
        else:
            run()

    def give(self, spec: CommandSpec) -> None:
        """Give a command that asks nothing to all of them."""
        stretches, kind = self._table.stretches(), self._model.kind.name

        def command(row: Hit | str) -> tuple[str, dict[str, Any]]:
            hit = row if isinstance(row, Hit) else Hit(kind, row, "")
            return spec.name, command_args(spec, hit)

        def done(count: int) -> str:
            words = tr(spec.done) if spec.done else tr("Done.")
            rows = counted(count, "{n} row", "{n} rows")
            return tr("{done} ({rows})", done=words, rows=rows)

        def run() -> None:
            self.changes.make(stretches, spec.name, command, done)

        if spec.is_danger:
            rows = counted(count_of(stretches), "{n} row", "{n} rows")
            question = tr("{title}: {rows}?", title=tr(spec.title), rows=rows)
            self._confirm(question, tr(spec.title), run)
        else:
            run()

    def set_flag(self, spec: FieldSpec, *, is_on: bool) -> None:
        """Set or clear a flag in all of them."""
        self._change(self._table.stretches(), Wanted({spec.name: is_on}, {}))

    def give_one(self, name: str, hit: Hit) -> None:
        """Do what is offered on a row: at once, or through a form."""
        spec = self._desk.known.commands.get(name)
        if name == "edit":
            self._desk.sheet_wanted.emit(EditSheet(self._desk, self._model.kind, hit))
        elif name == "delete":
            self.delete()
        elif spec is not None and spec.fields:
            self._desk.sheet_wanted.emit(CommandSheet(self._desk, spec, hit))
        elif spec is not None:
            self.give(spec)

    def _confirm(self, question: str, button: str, run: Callable[[], None]) -> None:
        sheet = ConfirmSheet(question, tr("The hub cannot take it back."), button)
        sheet.confirmed.connect(run)
        self._desk.sheet_wanted.emit(sheet)

    # -- what is offered

    def _on_choice(self) -> None:
        count = self.count
        self.many_chosen.emit(count > 1)
        if count > 1 and not self.changes.is_busy:
            self._bar.say(count)
            self._offer.start()

    def _on_progress(self, words: str) -> None:
        self._bar.say_progress(words)
        if not words:
            self._on_choice()

    def _ask_offers(self, then: Callable[[], None]) -> None:
        """Ask what can be done with the chosen rows, or with the first of very many."""
        self._desk.bridge.forget(self._asked)
        stretches = first_of(self._table.stretches(), LOOKED_AT)
        if not stretches:
            return

        def looked(ids: list[str]) -> None:
            args = {"kind": self._model.kind.name, "ids": ids}
            bridge = self._desk.bridge
            self._asked = bridge.call("offers", args, told, lambda _: told({}), self)

        def told(offered: dict[str, list[str]]) -> None:
            self.offered = offered
            then()

        Gathering(self._desk.bridge, self._model, lambda _: told({})).ids(stretches, looked)

    def _on_offered(self) -> None:
        names = {"delete"} & set(self.offered)
        if self.may_change:
            names.add("change")
        if self.simple_commands() or self.flags():
            names.add("more")
        self._bar.offer(names)

    def simple_commands(self) -> list[CommandSpec]:
        """Return the commands offered that ask nothing, and so can be given to many rows."""
        known = self._desk.known.commands
        offered = [known[name] for name in self.offered if name in known and name != POST]
        return [one for one in offered if not one.fields and one.on]

    def flags(self) -> list[FieldSpec]:
        """Return the flags that can be set in many rows at once."""
        if "edit" not in self.offered:
            return []
        return [one for one in changeable(self._desk, self._model.kind) if one.type == "flag"]

    def _on_menu_wanted(self, hit: Hit, place: QPoint) -> None:
        self._ask_offers(lambda: self.menu(hit).popup(place))

    def menu(self, hit: Hit) -> QMenu:
        """Return what can be done with the chosen rows, of which this is the current one."""
        return RowMenu(self._desk, self, self._table, is_main=self._is_main).of_rows(hit)

    def _open_more(self) -> None:
        button = self._bar.buttons["more"]
        menu = RowMenu(self._desk, self, self._table, is_main=self._is_main).of_many()
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
