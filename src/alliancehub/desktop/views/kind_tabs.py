"""Which kinds a search found, and how many of each; one can be chosen."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from alliancehub.desktop.spoken_tabs import TABS, new_tab
from alliancehub.desktop.texts import number, tr
from alliancehub.desktop.theme import set_role
from alliancehub.desktop.views.flow_layout import FlowLayout

ALL = ""


class KindTabs(QWidget):
    """A button for all, and one for each kind that has anything, in an order that stays.

    Signals:
        chosen(str): the member chose a kind, or all.
    """

    chosen = Signal(str)

    def __init__(self, titles: Iterable[tuple[str, str]], parent: QWidget | None = None) -> None:
        """Make it.

        Args:
            titles: name and title of each kind that there is, in order.
            parent: the owner.
        """
        super().__init__(parent)
        self.setAccessibleName(tr("What was found, by kind"))
        set_role(self, TABS)
        row = FlowLayout(self, gap=12)
        self._group = QButtonGroup(self)
        self._titles = {ALL: tr("All"), **dict(titles)}
        self.buttons: dict[str, QPushButton] = {}
        for name, title in self._titles.items():
            button = new_tab(title, self)
            button.clicked.connect(lambda _=False, name=name: self.chosen.emit(name))
            button.setVisible(name == ALL)
            self._group.addButton(button)
            self.buttons[name] = button
            row.addWidget(button)
        self.buttons[ALL].setChecked(True)

    @property
    def kind(self) -> str:
        """The kind that is chosen; empty for all."""
        return next((name for name, one in self.buttons.items() if one.isChecked()), ALL)

    def choose(self, name: str) -> None:
        """Choose a kind, silently."""
        button = self.buttons.get(name, self.buttons[ALL])
        button.setChecked(True)
        button.show()

    def show_counts(self, counts: dict[str, int]) -> None:
        """Show how many of each kind there are; the one that is chosen stays in sight."""
        for name, button in self.buttons.items():
            count = counts.get(name, 0)
            title = self._titles[name].replace("&", "&&")
            button.setText(tr("{kind} {n}", kind=title, n=number(count)) if count else title)
            button.setVisible(bool(count) or name == ALL or button.isChecked())
