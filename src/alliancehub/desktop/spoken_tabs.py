"""Tabs, places and charts as a screen reader hears them.

Qt takes buttons that exclude each other for check boxes. A place of the sidebar is a tab, too: one
of a row, of which the chosen one says what is shown beside it.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleInterface,
    QKeyEvent,
)
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QPushButton, QWidget

from alliancehub.desktop.theme import set_role

TAB, TABS, PLACE, CHART = "tab", "tabs", "place", "chart"
"""Roles of a button that is a tab, of the row it stands in, of what stands in the sidebar, and of a
drawing of values."""


def speak_of_tabs() -> None:
    """Let widgets with these roles be heard as what they are; asked for when somebody listens."""
    QAccessible.installFactory(_heard)


def new_tab(text: str = "", parent: QWidget | None = None) -> QPushButton:
    """Return a button that is a tab. Its text comes last: at its first text Qt settles its role."""
    tab = _TabButton(parent)
    set_role(tab, TAB)
    tab.setCheckable(True)
    tab.setText(text)
    return tab


class _TabButton(QPushButton):
    """Left and right go along the tabs as they are read, from the end of a row to the next one.

    Qt goes by what lies beside it, and so never came to tabs that had no room in the first row.
    """

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
        group = self.group()
        if not step or group is None:
            super().keyPressEvent(event)
            return
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        step, side = (-step, -1) if is_mirrored else (step, 1)
        shown = [one for one in group.buttons() if one.isVisible() and one.isEnabled()]
        shown.sort(key=lambda one: (one.y(), side * one.x()))
        at = shown.index(self) + step
        if 0 <= at < len(shown):
            shown[at].setFocus(Qt.FocusReason.TabFocusReason)
            shown[at].click()


def _heard(_: str, one: QObject) -> QAccessibleInterface | None:
    if isinstance(one, QAbstractButton):
        is_tab = one.property("role") in {TAB, PLACE} and one.isCheckable()
        return _Tab(one) if is_tab else None
    if isinstance(one, QWidget) and one.property("role") == TABS:
        return QAccessibleWidget(one, QAccessible.Role.PageTabList)
    if isinstance(one, QWidget) and one.property("role") == CHART:
        return QAccessibleWidget(one, QAccessible.Role.Chart)
    return None


class _Tab(QAccessibleWidget):
    """A button that is pressed and says whether it is the chosen one."""

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button, QAccessible.Role.PageTab)

    def _button(self) -> QAbstractButton | None:
        button = self.object()
        return button if isinstance(button, QAbstractButton) else None

    def text(self, part: QAccessible.Text) -> str:
        found = super().text(part)
        button = self._button()
        if found or button is None or part is not QAccessible.Text.Name:
            return found
        return button.text().replace("&&", "\0").replace("&", "").replace("\0", "&")

    def state(self) -> QAccessible.State:
        state = super().state()
        if button := self._button():
            state.selectable = state.checkable = True
            state.selected = state.checked = button.isChecked()
        return state

    def actionNames(self) -> list[str]:
        return [QAccessibleActionInterface.pressAction(), *super().actionNames()]

    def doAction(self, name: str) -> None:
        button = self._button()
        if name == QAccessibleActionInterface.pressAction() and button is not None:
            button.click()
        else:
            super().doAction(name)
