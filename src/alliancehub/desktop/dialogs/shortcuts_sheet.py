"""Every action with its keys, read off the registry: to look at, and to change."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from alliancehub.desktop.action import Action
from alliancehub.desktop.action_book import ActionBook, native
from alliancehub.desktop.clear_button import let_clear
from alliancehub.desktop.dialogs.sheet import Sheet
from alliancehub.desktop.labels import label
from alliancehub.desktop.layouts import set_margins
from alliancehub.desktop.texts import tr
from alliancehub.desktop.theme import set_role

_PORTABLE = QKeySequence.SequenceFormat.PortableText


class ShortcutsSheet(Sheet):
    """A line for each action; a press on its keys begins to record others."""

    wanted_width = 600

    def __init__(self, book: ActionBook) -> None:
        """Make it of a window's actions."""
        super().__init__(
            tr("Keyboard shortcuts"), tr("Choose the keys of an action to change them.")
        )
        self._book = book
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search actions and keys"))
        self.search.setAccessibleName(tr("Search actions and keys"))
        let_clear(self.search)
        self.search.textChanged.connect(self._narrow)
        self.body.addWidget(self.search)
        self.lines: dict[str, ActionLine] = {}
        self._headings: dict[str, QLabel] = {}
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self._page())
        self.body.addWidget(self._area, 1)
        self._nothing = label(tr("No action and no key is called that."), "muted", is_wrapped=True)
        self._nothing.hide()
        self.body.addWidget(self._nothing)
        self.recorder = Recorder(book)
        self.recorder.ended.connect(self._on_ended)
        self.recorder.hide()
        self.body.addWidget(self.recorder)
        self.reset_all = self.add_button(tr("Reset all"))
        self.reset_all.clicked.connect(book.reset_all)
        book.keys_changed.connect(self._show_keys)
        self._show_keys()

    def _page(self) -> QWidget:
        page = QWidget()
        set_role(page, "page")
        column = QVBoxLayout(page)
        set_margins(column, 0, 0, 14, 0)
        column.setSpacing(2)
        for action in self._book.actions.values():
            if action.heading not in self._headings:
                heading = label(action.heading, "caption")
                heading.setContentsMargins(0, 10, 0, 2)
                self._headings[action.heading] = heading
                column.addWidget(heading)
            line = ActionLine(action)
            line.keys.clicked.connect(lambda _=False, name=action.id: self.change(name))
            self.lines[action.id] = line
            column.addWidget(line)
        column.addStretch(1)
        return page

    def begin(self) -> None:
        self.search.setFocus()

    def leave(self) -> None:
        if self.recorder.isVisible():
            self.recorder.end()
        else:
            self.closed.emit()

    def change(self, id: str) -> None:
        """Begin to record other keys for an action."""
        self.recorder.begin(id)
        self._area.ensureWidgetVisible(self.lines[id])

    def _on_ended(self, id: str) -> None:
        self.lines[id].keys.setFocus()

    def _show_keys(self) -> None:
        for name, line in self.lines.items():
            line.show_keys(self._book.keys(name), is_own=self._book.has_own_keys(name))
        self.reset_all.setEnabled(any(map(self._book.has_own_keys, self.lines)))
        self._narrow(self.search.text())

    def _narrow(self, text: str) -> None:
        words = text.casefold().split()
        headings = set()
        for line in self.lines.values():
            is_meant = all(word in line.haystack for word in words)
            line.setVisible(is_meant)
            if is_meant:
                headings.add(line.action.heading)
        for name, heading in self._headings.items():
            heading.setVisible(name in headings)
        self._nothing.setVisible(not headings)


class ActionLine(QWidget):
    """What is done, and by which keys."""

    def __init__(self, action: Action) -> None:
        super().__init__()
        self.action = action
        self.haystack = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(label(action.title), 1)
        self._own = label(role="small")
        row.addWidget(self._own)
        self.keys = QPushButton()
        set_role(self.keys, "plain")
        self.keys.setEnabled(action.run is not None)
        row.addWidget(self.keys)

    def show_keys(self, keys: tuple[str, ...], *, is_own: bool) -> None:
        """Say by which keys it is done."""
        shown = "   ".join(native(one) for one in keys)
        title = self.action.title
        self.keys.setText(shown or tr("None"))
        self._own.setText(tr("changed") if is_own else "")
        self.keys.setAccessibleName(
            tr("Keys of {action}: {keys}", action=title, keys=shown or tr("None"))
        )
        self.keys.setToolTip(
            tr("Change the keys")
            if self.action.run is not None
            else tr("These keys are the same everywhere, and cannot be changed.")
        )
        told = (title, shown, self.action.keywords, self.action.heading)
        self.haystack = " ".join(told).casefold()


class KeyEdit(QKeySequenceEdit):
    """Records one press; Tab and Esc leave it, as everywhere.

    Signals:
        left(): Esc.
    """

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setMaximumSequenceLength(1)
        self.setAccessibleName(tr("New keys"))
        for line in self.findChildren(QLineEdit):
            line.setAccessibleName(tr("New keys"))
            line.setPlaceholderText(tr("Press the new keys"))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
                return self.focusNextPrevChild(event.key() == Qt.Key.Key_Tab)
            if event.key() == Qt.Key.Key_Escape:
                self.left.emit()
                return True
        return super().event(event)


class Recorder(QFrame):
    """Takes new keys for one action, and names whoever has them before they are taken.

    Signals:
        ended(str): done, or given up, for the action of that id.
    """

    ended = Signal(str)

    def __init__(self, book: ActionBook) -> None:
        super().__init__()
        set_role(self, "card")
        self._book = book
        self._id = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        self._title = label(role="strong", is_wrapped=True)
        column.addWidget(self._title)
        self.edit = KeyEdit()
        self.edit.keySequenceChanged.connect(lambda _: self._judge())
        self.edit.left.connect(self.end)
        column.addWidget(self.edit)
        self.told = label(role="small", is_wrapped=True)
        self.told.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        column.addWidget(self.told)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.default = QPushButton(tr("Default"))
        self.none = QPushButton(tr("No keys"))
        self.cancel = QPushButton(tr("Cancel"))
        self.use = QPushButton(tr("Use these keys"))
        set_role(self.use, "primary")
        row.addWidget(self.default)
        row.addWidget(self.none)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.use)
        column.addLayout(row)
        self.default.clicked.connect(self._reset)
        self.none.clicked.connect(lambda: self._take(()))
        self.cancel.clicked.connect(self.end)
        self.use.clicked.connect(lambda: self._take((self.keys(),)))

    def begin(self, id: str) -> None:
        """Ask for new keys of an action."""
        self._id = id
        self._title.setText(tr("New keys for “{action}”", action=self._book.actions[id].title))
        self.default.setEnabled(self._book.has_own_keys(id))
        self.none.setEnabled(bool(self._book.keys(id)))
        self.edit.clear()
        self._judge()
        self.show()
        self.edit.setFocus()

    def keys(self) -> str:
        """Return what was pressed, in portable form."""
        return self.edit.keySequence().toString(_PORTABLE)

    def end(self) -> None:
        """Be done with it."""
        self.hide()
        self.ended.emit(self._id)

    def _judge(self) -> None:
        keys = self.keys()
        problem = self._book.problem_of(self._id, keys) if self._id else ""
        users = (
            ", ".join(f"“{one.title}”" for one in self._book.users_of(keys, self._id))
            if keys
            else ""
        )
        if problem:
            self.told.setText(problem)
        elif users:
            self.told.setText(tr("Also used by {actions}, which would lose them.", actions=users))
        else:
            self.told.setText(tr("These keys are free."))
        self.told.setAccessibleName(self.told.text())
        self.use.setEnabled(not problem)
        self.use.setText(tr("Take them") if users and not problem else tr("Use these keys"))

    def _take(self, keys: tuple[str, ...]) -> None:
        self._book.rebind(self._id, keys)
        self.end()

    def _reset(self) -> None:
        others = self._book.reset(self._id)
        if others:
            names = ", ".join(f"“{one.title}”" for one in others)
            self.told.setText(
                tr("Its own keys are used by {actions}. Reset that first.", actions=names)
            )
            return
        self.end()
