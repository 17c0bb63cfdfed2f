"""A card on Home: a heading, a few lines to click, and what to do where there are none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from alliancehub.desktop.labels import ElidedLabel, label
from alliancehub.desktop.texts import pair
from alliancehub.desktop.theme import set_role
from alliancehub.desktop.views.picture import Picture
from alliancehub.desktop.views.pill import Pill, PillLook
from alliancehub.desktop.views.section import Section
from alliancehub.desktop.wide_button import WideButton


@dataclass(frozen=True)
class Line:
    """One line of a card.

    Attributes:
        key: names it; a line that did not change is not drawn anew.
        text: what it is.
        note: in small letters beneath.
        side: at the end of the line.
        tip: what the line has no room for, such as the exact time.
        action: words on a button at the end, beside opening the line itself.
    """

    key: str
    text: str
    note: str = ""
    icon: str = ""
    side: str = ""
    pill: PillLook | None = None
    open: Callable[[], None] | None = None
    action: str = ""
    act: Callable[[], None] | None = None
    tip: str = ""

    @property
    def looks(self) -> tuple[object, ...]:
        """What can be seen of it."""
        return self.key, self.text, self.note, self.icon, self.side, self.pill, self.action


class HomeCard(QFrame):
    """Lines under a heading.

    Signals:
        action_clicked(): the thing to do in the heading.
    """

    action_clicked = Signal()

    def __init__(self, title: str, empty: str, action: str = "") -> None:
        super().__init__()
        set_role(self, "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        self.section = Section(title, action)
        self.section.set_count(None)
        self.section.body.setSpacing(0)
        self.section.action_clicked.connect(self.action_clicked)
        column.addWidget(self.section)
        self._empty = label(empty, "muted", is_wrapped=True)
        self.section.add(self._empty)
        self._lines: list[Line] = []
        self._rows: list[QWidget] = []

    @property
    def lines(self) -> list[Line]:
        """What it shows."""
        return self._lines

    def set_lines(self, lines: list[Line], total: int | None = None) -> None:
        """Show these; ``total`` where there are more."""
        self.section.set_count((total if total is not None else len(lines)) or None)
        if [one.looks for one in lines] == [one.looks for one in self._lines]:
            self._lines = lines
            return
        self._lines = lines
        for row in self._rows:
            self.section.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(at) for at in range(len(lines))]
        for row in self._rows:
            self.section.add(row)
        self._empty.setVisible(not lines)

    def _row(self, at: int) -> QWidget:
        line = self._lines[at]
        row = QWidget()
        inside = QHBoxLayout(row)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        name = ", ".join(part for part in (line.text, line.note, line.side) if part)
        button = WideButton("line", name)
        button.clicked.connect(lambda: self._open(at))
        button.setToolTip(line.tip)
        words = QHBoxLayout(button)
        words.setContentsMargins(8, 6, 8, 6)
        words.setSpacing(10)
        if line.icon:
            words.addWidget(Picture(line.icon, 18, "muted"), 0, Qt.AlignmentFlag.AlignVCenter)
        both = QVBoxLayout()
        both.setSpacing(1)
        both.addWidget(ElidedLabel(line.text, "label"))
        if line.note:
            both.addWidget(ElidedLabel(line.note, "small"))
        words.addLayout(both, 1)
        if line.side:
            words.addWidget(label(line.side, "muted"))
        if line.pill is not None:
            words.addWidget(Pill.of(line.pill))
        button.filled()
        inside.addWidget(button, 1)
        if line.action:
            act = QPushButton(line.action)
            act.setAccessibleName(pair(line.action, line.text))
            set_role(act, "plain")
            act.clicked.connect(lambda: self._act(at))
            inside.addWidget(act)
        row.setMinimumHeight(button.sizeHint().height())
        return row

    def _open(self, at: int) -> None:
        if at < len(self._lines) and (run := self._lines[at].open) is not None:
            run()

    def _act(self, at: int) -> None:
        if at < len(self._lines) and (run := self._lines[at].act) is not None:
            run()
