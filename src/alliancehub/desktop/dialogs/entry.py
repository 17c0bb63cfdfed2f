"""A line to type into with its label above and what is wrong below: for sheets about no row."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from alliancehub.desktop.labels import label
from alliancehub.desktop.theme import set_role


class Entry(QWidget):
    """One line of text."""

    def __init__(
        self, caption: str, hint: str = "", value: str = "", *, is_secret: bool = False
    ) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        head = label(caption, "label")
        self.edit = QLineEdit(value)
        self.edit.setAccessibleName(caption)
        self.edit.setPlaceholderText(hint)
        head.setBuddy(self.edit)
        if is_secret:
            self.edit.setEchoMode(QLineEdit.EchoMode.Password)
            self.edit.setInputMethodHints(Qt.InputMethodHint.ImhHiddenText)
        self._problem = label(role="problem", is_wrapped=True)
        self._problem.hide()
        for part in (head, self.edit, self._problem):
            column.addWidget(part)
        self.setFocusProxy(self.edit)
        self.edit.textEdited.connect(lambda _: self.set_problem(""))

    @property
    def text(self) -> str:
        """What was typed; a secret as it is, all else without blanks around it."""
        typed = self.edit.text()
        is_secret = self.edit.echoMode() is QLineEdit.EchoMode.Password
        return typed if is_secret else typed.strip()

    @property
    def problem(self) -> str:
        """What is said to be wrong with it."""
        return self._problem.text()

    def set_problem(self, text: str) -> None:
        """Say what is wrong with it; nothing takes the words away."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        set_role(self.edit, "invalid", bool(text))
        self.edit.setAccessibleDescription(text)
