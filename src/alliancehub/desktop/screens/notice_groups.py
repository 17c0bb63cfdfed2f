"""The groups of notices, as a row of buttons with their counts."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QLayout, QPushButton, QVBoxLayout, QWidget

from alliancehub.desktop.spoken_tabs import TABS, new_tab
from alliancehub.desktop.texts import number, tr
from alliancehub.desktop.theme import set_role
from alliancehub.desktop.views.flow_layout import FlowLayout
from alliancehub.model.notice_levels import WAITING
from alliancehub.model.told import said

ALL = "all"
_DUE = {"is_read": ["no"], "snoozed_until": ["..now"]}
_WHERE: dict[str, dict[str, list[str]]] = {
    "unread": _DUE,
    "waiting": {"about_reason": sorted(WAITING), **_DUE},
    "snoozed": {"snoozed_until": ["now.."]},
    ALL: {},
}
GROUPS = {
    "unread": said("Unread"),
    "waiting": said("Waits for me"),
    "snoozed": said("Snoozed"),
    ALL: said("All"),
}


def where_of(group: str) -> dict[str, list[str]]:
    """Return the filters of a group."""
    return dict(_WHERE[group])


class NoticeGroups(QWidget):
    """A button for each group; one is chosen.

    Signals:
        chosen(str): the member chose another group.
    """

    chosen = Signal(str)

    def __init__(self, above: QLayout | None) -> None:
        """Make it.

        Args:
            above: the column of the list, whose first row it becomes.
        """
        super().__init__()
        set_role(self, TABS)
        row = FlowLayout(self, gap=12)
        row.setContentsMargins(16, 0, 16, 0)
        self.buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        for name, words in GROUPS.items():
            button = new_tab(tr(words))
            button.clicked.connect(lambda _=False, name=name: self.chosen.emit(name))
            self._group.addButton(button)
            self.buttons[name] = button
            row.addWidget(button)
        self.setAccessibleName(tr("Groups of notices"))
        if isinstance(above, QVBoxLayout):
            above.insertWidget(0, self)

    @property
    def group(self) -> str:
        """The group that is chosen."""
        return next((name for name, one in self.buttons.items() if one.isChecked()), ALL)

    def choose(self, group: str) -> None:
        """Mark a group as the one in sight."""
        self.buttons[group].setChecked(True)

    def set_count(self, group: str, count: int) -> None:
        """Say how many notices are in a group."""
        words = tr(GROUPS[group])
        self.buttons[group].setText(
            tr("{group} {n}", group=words, n=number(count)) if count else words
        )
