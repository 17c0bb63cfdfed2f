"""The files of one transfer: those that failed first, each with the reason and what to do."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.dialogs.sheet import Sheet
from alliancehub.desktop.labels import label
from alliancehub.desktop.texts import counted, number, size_text, tr
from alliancehub.desktop.views.text_table import TextColumn, TextRow, TextTable
from alliancehub.engine.transfer_api import Transfer, TransferFile, TransferFilePage
from alliancehub.model.errors import Refusal
from alliancehub.model.told import said

PAGE = 200
STATES = {
    "failed": (said("Failed"), "danger"),
    "running": (said("Running"), "info"),
    "waiting": (said("Waiting"), ""),
    "done": (said("Moved"), "success"),
    "present": (said("Was there already"), ""),
}


class TransferFilesSheet(Sheet):
    """A page of files at a time."""

    wanted_width = 860
    closes_below = False

    def __init__(self, desk: Desk, transfer: Transfer) -> None:
        super().__init__(tr("Files of “{title}”", title=transfer.title))
        self._desk = desk
        self._transfer = transfer.id
        self._asked = 0
        self.states = QComboBox()
        self.states.setAccessibleName(tr("Which files"))
        self.states.addItem(tr("All files"), "")
        for state, (words, _) in STATES.items():
            self.states.addItem(tr(words), state)
        self.body.addWidget(self.states)
        self.count = label(role="muted", is_wrapped=True)
        self.body.addWidget(self.count)
        self.table = TextTable(
            tr("Files"),
            (
                TextColumn(tr("State"), 130),
                TextColumn(tr("Path")),
                TextColumn(tr("Size"), 90, is_number=True),
                TextColumn(tr("Reason and remedy"), 260),
            ),
        )
        self.table.more_wanted.connect(lambda: self._ask(len(self.table.rows)))
        self.body.addWidget(self.table, 1)
        self.done_button = self.add_button(tr("Close"), "plain")
        self.done_button.clicked.connect(self.leave)
        if transfer.state == "failed":
            self.states.setCurrentIndex(1)
        self.states.currentIndexChanged.connect(lambda _: self._ask(0))
        self._ask(0)

    def begin(self) -> None:
        self.states.setFocus()

    def _ask(self, offset: int) -> None:
        state = str(self.states.currentData())
        args = {
            "id": self._transfer,
            "states": [state] if state else [],
            "offset": offset,
            "limit": PAGE,
        }
        self._desk.bridge.forget(self._asked)

        def take(page: TransferFilePage) -> None:
            self._take(page, offset)

        def refused(refusal: Refusal) -> None:
            self.count.setText(str(refusal))

        self._asked = self._desk.bridge.call("transfer_files", args, take, refused, self)

    def _take(self, page: TransferFilePage, offset: int) -> None:
        rows = [_row(one) for one in page.files]
        has_more = bool(rows) and offset + len(rows) < page.total
        if offset:
            self.table.add_rows(rows, has_more=has_more)
        else:
            self.table.set_rows(rows, has_more=has_more)
        self.count.setText(counted(page.total, "{n} file", "{n} files"))


def _row(one: TransferFile) -> TextRow:
    words, tone = STATES.get(one.state, (one.state, ""))
    state = tr(words)
    if one.state == "running" and one.size:
        state = tr("{percent} %", percent=number(100 * one.done // one.size))
    why = str(one.refusal) if one.refusal is not None else ""
    return TextRow((state, one.path, size_text(one.size), why), tone, one.path)
