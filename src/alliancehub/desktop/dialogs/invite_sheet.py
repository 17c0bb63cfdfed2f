"""Invitation links to copy and pass on, for accounts that nobody took up yet."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.dialogs.sheet import Sheet
from alliancehub.desktop.icons import icon
from alliancehub.desktop.labels import label
from alliancehub.desktop.layouts import set_margins
from alliancehub.desktop.texts import counted, exact_time, relative_time, tr
from alliancehub.desktop.theme import set_role
from alliancehub.desktop.views.progress_strip import ProgressStrip
from alliancehub.model.errors import Refusal


class InviteSheet(Sheet):
    """A link for each account; it can be used once."""

    wanted_width = 680

    def __init__(self, desk: Desk, accounts: list[str]) -> None:
        super().__init__(
            tr("Invitations"),
            tr("Pass each link on to its person and nobody else: it lets them in, once."),
        )
        self._desk = desk
        self.links: list[str] = []
        self.progress = ProgressStrip(tr("Making links"))
        self.problem = label(role="problem", is_wrapped=True)
        self.body.addWidget(self.progress)
        self.body.addWidget(self.problem)
        page = QWidget()
        set_role(page, "page")
        self._rows = QVBoxLayout(page)
        set_margins(self._rows, 0, 0, 12, 0)
        self._rows.setSpacing(12)
        self._rows.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        self.body.addWidget(area, 1)
        self.copy_button = self.add_button(tr("Copy all"), "primary")
        self.copy_button.setEnabled(False)
        self.copy_button.clicked.connect(lambda: self._copy("\n".join(self.links)))
        args = {"accounts": accounts}
        desk.bridge.call("invite", args, self._show, self._on_refused, self)

    def _show(self, invitations: list[dict[str, str]]) -> None:
        self.progress.hide()
        for one in invitations:
            self.links.append(one["link"])
            self._rows.insertWidget(self._rows.count() - 1, self._row(one))
        self.copy_button.setEnabled(bool(self.links))
        self.copy_button.setFocus()

    def _on_refused(self, refusal: Refusal) -> None:
        self.progress.hide()
        self.problem.setText(str(refusal))

    def _row(self, invitation: dict[str, str]) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        name = invitation.get("name", "")
        head = QHBoxLayout()
        head.addWidget(label(name, "strong"))
        head.addWidget(label(invitation.get("email", ""), "muted"))
        head.addStretch(1)
        if until := invitation.get("expires_at", ""):
            ends = label(tr("Ends {when}", when=relative_time(until)), "small")
            ends.setToolTip(exact_time(until))
            head.addWidget(ends)
        column.addLayout(head)
        row = QHBoxLayout()
        row.setSpacing(8)
        line = QLineEdit(invitation["link"])
        line.setReadOnly(True)
        line.setCursorPosition(0)
        line.setAccessibleName(tr("Link for {name}", name=name))
        row.addWidget(line, 1)
        copy = QPushButton(icon("copy"), tr("Copy"))
        copy.setAccessibleName(tr("Copy the link for {name}", name=name))
        copy.clicked.connect(lambda: self._copy(invitation["link"]))
        row.addWidget(copy, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        return made

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        count = len(text.split("\n"))
        self._desk.say(counted(count, "Link copied.", "{n} links copied."))
