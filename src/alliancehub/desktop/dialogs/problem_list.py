"""What is wrong on this computer just now, with cause and remedy: as the diagnostics have it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.icons import icon
from alliancehub.desktop.labels import label
from alliancehub.desktop.later import made
from alliancehub.desktop.layouts import emptied
from alliancehub.desktop.texts import tr
from alliancehub.desktop.views.check_list import CheckLine, CheckRow
from alliancehub.engine.diagnosis_api import Finding
from alliancehub.engine.standing import Status

SHOWN_MOST = 3


class ProblemList(QWidget):
    """Out of sight while nothing is wrong; asks again whenever the state of sync is another."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._known = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(label(tr("What is not as it should be"), "caption"), 1)
        more = QPushButton(icon("info"), tr("Diagnostics…"))
        more.clicked.connect(lambda: desk.sheet_wanted.emit(made("sheet:diagnostics", desk)))
        head.addWidget(more)
        column.addLayout(head)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        column.addLayout(self._rows)
        self.hide()
        desk.status_changed.connect(self._on_status)
        self._on_status(desk.status)

    @property
    def rows(self) -> list[CheckRow]:
        """What is in sight."""
        return self.findChildren(CheckRow)

    def _on_status(self, status: Status) -> None:
        known = f"{status.state} {status.rejected} {status.conflicts}"
        if known != self._known and status.state != "syncing":
            self._known = known
            args = {"with_network": False}
            self._desk.bridge.call("findings", args, self._show, lambda _: None, self)

    def _show(self, findings: list[Finding]) -> None:
        emptied(self._rows)
        wrong = [one for one in findings if one.state != "good"]
        for one in sorted(wrong, key=lambda one: one.state)[:SHOWN_MOST]:
            line = CheckLine(one.state, one.check, one.text, one.why, one.remedy)
            self._rows.addWidget(CheckRow(line))
        self.setVisible(bool(wrong))
