"""Transfers: the files of versions on their way up and down, with what can be done about each."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.dialogs.sheet import Sheet
from alliancehub.desktop.fields import FIELD_WIDGETS
from alliancehub.desktop.fields.field import Field
from alliancehub.desktop.icons import icon
from alliancehub.desktop.labels import label
from alliancehub.desktop.later import made
from alliancehub.desktop.layouts import emptied
from alliancehub.desktop.texts import tr
from alliancehub.desktop.theme import set_role
from alliancehub.desktop.transfer_words import sum_line
from alliancehub.desktop.views.empty_state import EmptyState
from alliancehub.desktop.views.scroll_page import scroll_page
from alliancehub.desktop.views.transfer_row import TransferRow
from alliancehub.engine.transfer_api import Transfer, TransferList
from alliancehub.model.errors import Refusal
from alliancehub.model.field_spec import FieldSpec

KB = 1_000
TYPING_MS = 500
MOST_KB = 100_000_000


class TransfersSheet(Sheet):
    """Opened from the menu and from the line at the foot of the sidebar."""

    wanted_width = 680
    closes_below = False

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Transfers"), tr("They go on when the window closes."))
        self._desk = desk
        self._watch = desk.transfers
        self.rows: dict[str, TransferRow] = {}
        self.sum = label(role="heading", is_wrapped=True)
        self.body.addWidget(self.sum)
        self.paused = label(role="problem", is_wrapped=True)
        self.paused.hide()
        self.body.addWidget(self.paused)
        self._lay_out_caps()
        self.empty = EmptyState(
            "download",
            tr("No transfers yet"),
            tr("Download or upload files on the page of a version of a dataset."),
        )
        self.body.addWidget(self.empty, 1)
        self._area, self._column = scroll_page(tr("Transfers"))
        self.body.addWidget(self._area, 1)
        self.storage_button = self.add_button(tr("Storage…"), "plain")
        self.storage_button.clicked.connect(
            lambda: desk.sheet_wanted.emit(made("sheet:storage", desk))
        )
        self.done_button = self.add_button(tr("Close"), "plain")
        self.done_button.clicked.connect(self.leave)
        self._watch.changed.connect(self._on_changed)
        self._watch.ask()
        self._show_all()

    def _lay_out_caps(self) -> None:
        self.caps: dict[str, Field] = {}
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self._set_caps)
        row = QHBoxLayout()
        row.setSpacing(16)
        for name, words in (
            ("upload", tr("Upload at most (kB a second, 0 for no limit)")),
            ("download", tr("Download at most (kB a second, 0 for no limit)")),
        ):
            spec = FieldSpec("integer", words, name=name, minimum=0, maximum=MOST_KB)
            field = FIELD_WIDGETS["integer"](spec)
            field.changed.connect(self._typing.start)
            group = QVBoxLayout()
            group.setSpacing(4)
            head = label(words, "label", is_wrapped=True)
            head.setBuddy(field)
            group.addWidget(head)
            group.addWidget(field)
            row.addLayout(group, 1)
            self.caps[name] = field
        self.body.addLayout(row)

    def begin(self) -> None:
        first = next(iter(self.rows.values()), None)
        buttons = list(first.buttons.values()) if first is not None else []
        (buttons[0] if buttons else self.done_button).setFocus()

    def leave(self) -> None:
        if self._typing.isActive():
            self._set_caps()
        self.closed.emit()

    def _set_caps(self) -> None:
        self._typing.stop()
        for field in self.caps.values():
            field.set_problem(field.problem())
        if any(field.problem() for field in self.caps.values()):
            return
        args = {name: int(field.value()) * KB for name, field in self.caps.items()}

        def refused(refusal: Refusal) -> None:
            field = self.caps.get(refusal.field) or self.caps["upload"]
            field.set_problem(str(refusal))

        self._desk.bridge.call("cap_transfers", args, lambda _: self._watch.ask(), refused, self)

    # -- what is in sight

    def _on_changed(self, transfer: Transfer | None) -> None:
        if transfer is not None and transfer.id in self.rows:
            self.rows[transfer.id].show_transfer(transfer)
            return
        self._show_all()

    def _show_all(self) -> None:
        found = self._watch.list or TransferList([])
        self.sum.setText(sum_line(found))
        self.paused.setVisible(found.is_paused)
        self.paused.setText(tr("Sync is paused, and transfers with it. Resume sync to go on."))
        if not self._typing.isActive() and self._watch.list is not None:
            for name, cap in (("upload", found.upload_cap), ("download", found.download_cap)):
                if not self.caps[name].isAncestorOf(self.focusWidget()):
                    self.caps[name].set_value(cap // KB)
        self.empty.setVisible(not found.transfers)
        self._area.setVisible(bool(found.transfers))
        ids = [one.id for one in found.transfers]
        if ids != list(self.rows):
            self._lay_out_rows(found.transfers)
        for one in found.transfers:
            self.rows[one.id].show_transfer(one)

    def _lay_out_rows(self, transfers: list[Transfer]) -> None:
        had = next((i for i, row in self.rows.items() if row.isAncestorOf(self.focusWidget())), "")
        which = (
            next((n for n, b in self.rows[had].buttons.items() if b.hasFocus()), "") if had else ""
        )
        emptied(self._column)
        self.rows = {}
        for one in transfers:
            row = TransferRow(one)
            row.wanted.connect(self.do)
            self._column.addWidget(row)
            self.rows[one.id] = row
        self._column.addStretch(1)
        if had:  # whoever moves one keeps the keyboard on it
            kept = self.rows[had].buttons.get(which) if had in self.rows else None
            (kept or self.done_button).setFocus()

    def do(self, name: str, transfer: str) -> None:
        """Do one of the things that a row offers."""
        if name == "files":
            one = self.rows[transfer].transfer
            self._desk.sheet_wanted.emit(made("sheet:transfer_files", self._desk, one))
        elif name in {"up", "down"}:
            place = self.rows[transfer].transfer.place + (-1 if name == "up" else 1)
            self._watch.do("order_transfer", transfer, place=max(place, 1))
        else:
            self._watch.do(name, transfer)


def open_transfers_button(desk: Desk) -> QPushButton:
    """Return a button that shows the transfers."""
    button = QPushButton(icon("download"), tr("Transfers…"))
    set_role(button, "plain")
    button.clicked.connect(lambda: desk.sheet_wanted.emit(made("sheet:transfers", desk)))
    return button
