"""One change of the outbox: what it is, how it stands, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.dialogs.form_sheet import amending_sheet
from alliancehub.desktop.labels import label
from alliancehub.desktop.texts import exact_time, pair, past_time, tr
from alliancehub.desktop.theme import set_role
from alliancehub.desktop.views.pill import Pill, state_look
from alliancehub.engine.api import Detail, OutboxEntry
from alliancehub.model.errors import Refusal
from alliancehub.model.told import said

STATES = {
    "waiting": said("Waits"),
    "sent": said("Sent"),
    "rejected": said("Refused"),
    "lost": said("Dropped"),
    "conflict": said("Conflict"),
    "merged": said("Merged"),
    "applied": said("Done"),
}
OPEN = frozenset({"waiting", "rejected"})
BORN = frozenset({"create", "start_project"})


class EntryRow(QWidget):
    """A row of Sync activity.

    Args:
        desk: the window's services.
        entry: as the outbox has it.
        leave: closes the list, since something else is to be looked at.
        again: fills the list anew.
    """

    def __init__(
        self,
        desk: Desk,
        entry: OutboxEntry,
        leave: Callable[[], object],
        again: Callable[[], object],
    ) -> None:
        super().__init__()
        self.entry = entry
        self._desk = desk
        self._leave, self._again = leave, again
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label(entry.title, "strong", is_wrapped=True), 1)
        look = state_look(entry.state, tr(STATES.get(entry.state, entry.state)))
        head.addWidget(Pill.of(look), 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        if entry.text:
            role = "problem" if entry.state in {"rejected", "lost"} else "muted"
            column.addWidget(label(entry.text, role, is_wrapped=True))
            if entry.remedy:
                column.addWidget(label(entry.remedy, "muted", is_wrapped=True))
        foot = QHBoxLayout()
        foot.setSpacing(4)
        kind = desk.known.title_of(entry.kind)
        ago = past_time(entry.at)
        when = label(tr("{kind} · {when}", kind=kind, when=ago) if kind else ago, "small")
        when.setToolTip(exact_time(entry.at))
        foot.addWidget(when)
        foot.addStretch(1)
        self._add_buttons(foot)
        column.addLayout(foot)

    def _add_buttons(self, row: QHBoxLayout) -> None:
        entry = self.entry
        is_refused = entry.state in {"rejected", "lost"}
        self.edit_button = self._button(
            row, tr("Edit and send again") if is_refused else tr("Edit"), self.edit
        )
        self.edit_button.setVisible(entry.state in OPEN and self._has_form())
        self.resolve_button = self._button(row, tr("Resolve"), self._resolve)
        self.resolve_button.setVisible(entry.state == "conflict")
        self.restore_button = self._button(row, tr("Restore"), self._restore)
        is_deleted = entry.command == "delete" and entry.state == "applied"
        self.restore_button.setVisible(is_deleted and bool(entry.row))
        self.open_button = self._button(row, tr("Open"), self._open)
        self.open_button.setVisible(bool(entry.row) and entry.command != "delete")
        self.cancel_button = self._button(
            row, tr("Dismiss") if is_refused else tr("Cancel"), self._cancel
        )
        self.cancel_button.setVisible(is_refused or entry.state == "waiting")

    def _button(self, row: QHBoxLayout, text: str, run: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(pair(text, self.entry.title))
        button.setAutoDefault(False)
        set_role(button, "plain")
        button.clicked.connect(lambda _=False: run())
        row.addWidget(button)
        return button

    def _has_form(self) -> bool:
        entry = self.entry
        command = self._desk.known.commands.get(entry.command)
        return entry.command in {"edit", *BORN} or bool(command is not None and command.fields)

    # -- doing

    def edit(self) -> None:
        """Open the change in its form; saving puts it in the place of this one."""
        entry = self.entry
        if entry.command in BORN:
            self._show_form(None)
            return
        args = {"kind": entry.kind, "id": entry.row}
        self._call("detail", args, self._show_form, self._desk.refuse)

    def _show_form(self, detail: Detail | None) -> None:
        hit = detail.hit if detail is not None else None
        sheet = amending_sheet(self._desk, self.entry, hit)
        if sheet is not None:
            self._desk.sheet_wanted.emit(sheet)

    def _cancel(self) -> None:
        self._call("cancel", {"mid": self.entry.mid}, lambda _: self._again(), self._refused)

    def _refused(self, refusal: Refusal) -> None:
        self._desk.refuse(refusal)
        self._again()

    def _open(self) -> None:
        self._leave()
        self._desk.open_row(self.entry.kind, self.entry.row)

    def _resolve(self) -> None:
        self._leave()
        self._desk.gone_to.emit("inbox")

    def _restore(self) -> None:
        args = {"kind": self.entry.kind, "id": self.entry.row}
        self._desk.submit("restore", args, tr("It is being restored."))

    def _call(self, name: str, args: dict[str, Any], then: Any, refused: Any) -> None:
        self._desk.bridge.call(name, args, then, refused, self)
