"""The head of a detail pane: what it is, how it stands, and what can be done with it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from alliancehub.desktop.icons import icon
from alliancehub.desktop.labels import Label, WrappedLabel
from alliancehub.desktop.texts import pair, tr
from alliancehub.desktop.theme import set_role
from alliancehub.desktop.views.flow_layout import FlowLayout
from alliancehub.desktop.views.picture import Picture
from alliancehub.desktop.views.pill import Pill, PillLook


@dataclass(frozen=True)
class HeaderAction:
    """One thing that can be done; primary ones come first, destructive ones go into the menu."""

    key: str
    title: str
    icon: str
    is_primary: bool = False
    is_danger: bool = False
    tip: str = ""


MOST_BUTTONS = 3
MORE = "more"
LONG_TITLE = 60  # letters, beyond which a title would take the room of what it is the title of


class DetailHeader(QWidget):
    """Kind, title, pills, and the actions as buttons with a menu for the rest.

    Signals:
        action_clicked(str): the key of what was pressed.
    """

    action_clicked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions: list[HeaderAction] | None = None
        self._looks: list[PillLook] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        kind = QHBoxLayout()
        kind.setSpacing(6)
        self._picture = Picture("file", 16, "muted")
        self._kind = Label()
        set_role(self._kind, "small")
        kind.addWidget(self._picture)
        kind.addWidget(self._kind)
        kind.addStretch(1)
        column.addLayout(kind)
        self._title = WrappedLabel()
        set_role(self._title, "title")
        self._title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self._title)
        self._pills = QWidget()
        self._pill_row = FlowLayout(self._pills, gap=6)
        column.addWidget(self._pills)
        self._summary = WrappedLabel()
        set_role(self._summary, "muted")
        self._summary.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self._summary)
        self._buttons = QWidget()
        self._button_row = FlowLayout(self._buttons, gap=8)
        self._button_row.setContentsMargins(0, 4, 0, 0)
        column.addWidget(self._buttons)

    def set_title(self, icon_name: str, kind: str, title: str, summary: str = "") -> None:
        """Say what it is."""
        self._picture.set(icon_name, "muted")
        self._kind.setText(kind)
        set_role(self._title, "title" if len(title) <= LONG_TITLE else "heading")
        self._title.setText(title)
        self._summary.setText(" ".join(summary.split()))
        self._summary.setVisible(bool(summary.strip()))
        self.setAccessibleName(pair(kind, title))

    def leave_out_kind(self) -> None:
        """Show no kind, where what is around it says that."""
        self._picture.hide()
        self._kind.hide()

    def title(self) -> str:
        """Return the title."""
        return self._title.text()

    def set_pills(self, looks: list[PillLook]) -> None:
        """Say how it stands."""
        if looks == self._looks:
            return
        self._looks = list(looks)
        _emptied(self._pill_row)
        for look in looks:
            self._pill_row.addWidget(Pill.of(look))
        self._pills.setVisible(bool(looks))

    def set_actions(self, actions: list[HeaderAction]) -> None:
        """Offer what can be done. A button stays under the finger where nothing else is offered."""
        if actions == self._actions:
            return
        self._actions = list(actions)
        focused = next((one.objectName() for one in self.buttons() if one.hasFocus()), "")
        _emptied(self._button_row)
        ordered = sorted(actions, key=lambda one: not one.is_primary)
        plain = [one for one in ordered if not one.is_danger]
        shown, rest = plain[:MOST_BUTTONS], plain[MOST_BUTTONS:]
        for at, action in enumerate(shown):
            self._button_row.addWidget(self._button(action, is_first=at == 0))
        rest += [one for one in ordered if one.is_danger]
        if rest:
            self._button_row.addWidget(self._more(rest))
        self._buttons.setVisible(bool(actions))
        for button in self.buttons():
            if focused and button.objectName() == focused:
                button.show()  # else only in the next turn, and it could not have the keyboard
                button.setFocus()

    def buttons(self) -> list[QPushButton]:
        """Return the buttons in their order, the menu's last."""
        found = (self._button_row.itemAt(at) for at in range(self._button_row.count()))
        widgets = (item.widget() for item in found if item is not None)
        return [one for one in widgets if isinstance(one, QPushButton)]

    def _button(self, action: HeaderAction, *, is_first: bool) -> QPushButton:
        is_primary = is_first and action.is_primary
        button = QPushButton(icon(action.icon, "on_accent" if is_primary else "text"), action.title)
        if is_primary:
            set_role(button, "primary")
        button.setToolTip(action.tip)
        button.setObjectName(action.key)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.action_clicked.emit(action.key))
        return button

    def _more(self, actions: list[HeaderAction]) -> QPushButton:
        button = QPushButton(icon("more"), "")
        button.setObjectName(MORE)
        button.setAccessibleName(tr("More actions"))
        button.setToolTip(tr("More actions"))
        button.setAutoDefault(False)
        menu = QMenu(button)
        was_danger = False
        for action in actions:
            if action.is_danger and not was_danger and menu.actions():
                menu.addSeparator()
            was_danger = action.is_danger
            token = "danger" if action.is_danger else "text"
            entry = menu.addAction(icon(action.icon, token), action.title)
            entry.setToolTip(action.tip)
            entry.setObjectName(action.key)
            entry.triggered.connect(lambda _=False, key=action.key: self.action_clicked.emit(key))
        button.setMenu(menu)
        return button


def _emptied(row: FlowLayout) -> None:
    while row.count():
        item = row.takeAt(0)
        if item is not None and (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
