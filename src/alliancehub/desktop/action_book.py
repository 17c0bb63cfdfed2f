"""The actions of one window at work: their menus, their keys, and who may have which.

A member's own keys lie in the window's memory, so that they hold before the engine answers.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from alliancehub.desktop.action import Action
from alliancehub.desktop.icons import icon
from alliancehub.desktop.key_guard import KeyGuard
from alliancehub.desktop.menus import window_actions
from alliancehub.desktop.texts import left_to_right, tr
from alliancehub.desktop.window_memory import WindowMemory

if TYPE_CHECKING:
    from alliancehub.desktop.window import MainWindow

NO_KEYS = "none"
_PORTABLE = QKeySequence.SequenceFormat.PortableText
_NATIVE = QKeySequence.SequenceFormat.NativeText
_HOLDING = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
# With these alone one types, or moves about.
_TYPED = frozenset(
    {Qt.Key(code) for code in range(Qt.Key.Key_0, Qt.Key.Key_9 + 1)}
    | {Qt.Key(code) for code in range(Qt.Key.Key_A, Qt.Key.Key_Z + 1)}
    | {
        Qt.Key.Key_Space,
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Backspace,
        Qt.Key.Key_Delete,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
    }
)


class ActionBook(QObject):
    """All actions of a window.

    Signals:
        ran(str): an action was run, by its id.
        keys_changed(): some action has other keys now.
    """

    ran = Signal(str)
    keys_changed = Signal()

    def __init__(self, window: MainWindow, memory: WindowMemory) -> None:
        super().__init__(window)
        self._window = window
        self._memory = memory
        self.actions: dict[str, Action] = {one.id: one for one in window_actions()}
        self._made: dict[str, QAction] = {}
        for action in self.actions.values():
            if action.run is not None:
                self._made[action.id] = self._make(action)
        self._guard = KeyGuard(self._keys_over_text, window, self)

    def _make(self, action: Action) -> QAction:
        made = QAction(icon(action.icon), action.text, self._window)
        made.setObjectName(action.id)
        made.setCheckable(action.is_checked is not None)
        if action.in_lists:  # each list takes it up, see ListTable; its menu is no list
            made.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        made.triggered.connect(lambda _=False, name=action.id: self._run(name))
        self._set_keys(made, action, self.keys(action.id))
        return made

    # -- where they are offered

    def fill(self, bar: QMenuBar) -> None:
        """Make the menus of the window."""
        menus: dict[str, QMenu] = {}
        for action in self.actions.values():
            if action.run is None or not action.menu:
                continue
            menu = menus.get(action.menu)
            if menu is None:
                menu = menus[action.menu] = bar.addMenu(action.menu)
                menu.aboutToShow.connect(self.update)
            elif action.starts_group:
                menu.addSeparator()
            menu.addAction(self._made[action.id])

    def menu_for(self, context: str) -> list[QAction]:
        """Return what is offered in a context, in the order of the menus, enabled or not."""
        self.update()
        return [self._made[one.id] for one in self.runnable() if context in one.contexts]

    def of_lists(self) -> list[QAction]:
        """Return those whose keys work in lists alone, for each list to take up."""
        return [self._made[one.id] for one in self.runnable() if one.in_lists]

    def runnable(self) -> list[Action]:
        """Return all actions but the keys that others answer."""
        return [one for one in self.actions.values() if one.run is not None]

    def qaction(self, id: str) -> QAction:
        """Return the one QAction of an action; KeyError where there is none."""
        return self._made[id]

    def update(self) -> None:
        """Ask anew what can be done."""
        for name, made in self._made.items():
            action = self.actions[name]
            made.setEnabled(action.is_enabled(self._window))
            if action.is_checked is not None:
                made.setChecked(action.is_checked(self._window))

    def run(self, id: str) -> bool:
        """Run an action; returns whether it could be run now."""
        action = self.actions.get(id)
        if action is None or action.run is None or not action.is_enabled(self._window):
            return False
        self._run(id)
        return True

    def run_named(self, name: str) -> str:
        """Run an action by its command-line name; returns why not, in words, or nothing."""
        action = next((one for one in self.runnable() if name and one.cli == name), None)
        if action is None:
            return tr("There is no action “{name}”.", name=name)
        if not self.run(action.id):
            return tr("“{action}” is not possible now.", action=action.title)
        return ""

    def _run(self, id: str) -> None:
        run = self.actions[id].run
        if run is not None:
            self.ran.emit(id)
            run(self._window)
            self.update()

    # -- keys

    def keys(self, id: str) -> tuple[str, ...]:
        """Return the keys of an action in portable form, the first one shown."""
        stored = self._memory.text(_name(id))
        if not stored or self.actions[id].run is None:
            return self.actions[id].shortcuts
        if stored == NO_KEYS:
            return ()
        return tuple(one.toString(_PORTABLE) for one in QKeySequence.listFromString(stored))

    def shown_keys(self, id: str) -> str:
        """Return the first keys of an action as the platform writes them, or nothing."""
        keys = self.keys(id)
        return native(keys[0]) if keys else ""

    def has_own_keys(self, id: str) -> bool:
        """Whether the member gave it other keys."""
        return self.keys(id) != self.actions[id].shortcuts

    def users_of(self, keys: str, but: str = "") -> list[Action]:
        """Return the other actions that have these keys, or keys that begin with the same."""
        wanted = QKeySequence(keys)
        return [
            action
            for action in self.actions.values()
            if action.id != but
            and any(_clash(wanted, QKeySequence(k)) for k in self.keys(action.id))
        ]

    def problem_of(self, id: str, keys: str) -> str:
        """Return why an action cannot have these keys, in words, or nothing."""
        if not keys:
            return tr("Press the keys that you want.")
        pressed = QKeySequence(keys)[0]  # type: ignore[index]  # missing in the stubs
        is_held = bool(pressed.keyboardModifiers() & _HOLDING)
        if not is_held and pressed.key() in _TYPED:
            return tr("{keys} alone is for typing and moving: hold Ctrl or Alt.", keys=native(keys))
        fixed = [one.title for one in self.users_of(keys, id) if one.run is None]
        if fixed:
            return tr("{keys} is kept for “{action}”.", keys=native(keys), action=fixed[0])
        return ""

    def rebind(self, id: str, keys: Sequence[str]) -> None:
        """Give an action other keys, in portable form; they are taken from whoever had them.

        Raises ValueError for keys that cannot be given away.
        """
        wanted = tuple(QKeySequence(one).toString(_PORTABLE) for one in keys)
        if not all(wanted):
            raise ValueError(f"{list(keys)} holds something that is no key")
        if self.actions[id].run is None:
            raise ValueError(f"the keys of {id} are fixed")
        for one in wanted:
            for user in self.users_of(one, id):
                if user.run is None:
                    raise ValueError(f"{one} is kept for {user.title}")
                left = [
                    k for k in self.keys(user.id) if not _clash(QKeySequence(one), QKeySequence(k))
                ]
                self._store(user.id, left)
        self._store(id, wanted)
        self.keys_changed.emit()

    def reset(self, id: str) -> list[Action]:
        """Give an action its default keys, but those that others have; returns these others."""
        taken = {key: self.users_of(key, id) for key in self.actions[id].shortcuts}
        free = [key for key, users in taken.items() if not users]
        self._store(id, free)
        self.keys_changed.emit()
        return [user for users in taken.values() for user in users]

    def reset_all(self) -> None:
        """Give every action its default keys."""
        for name, action in self.actions.items():
            if self.has_own_keys(name):
                self._store(name, action.shortcuts)
        self.keys_changed.emit()

    def _keys_over_text(self) -> list[QKeySequence]:
        over = (one.id for one in self.actions.values() if one.beats_text)
        return [keys for name in over for keys in self._made[name].shortcuts()]

    def _store(self, id: str, keys: Sequence[str]) -> None:
        if tuple(keys) == self.actions[id].shortcuts:
            self._memory.forget(_name(id))
        else:
            sequences = [QKeySequence(one) for one in keys]
            self._memory.set_text(
                _name(id), QKeySequence.listToString(sequences, _PORTABLE) or NO_KEYS
            )
        self._set_keys(self._made[id], self.actions[id], tuple(keys))

    def _set_keys(self, made: QAction, action: Action, keys: Sequence[str]) -> None:
        made.setShortcuts([QKeySequence(key) for key in keys])
        if keys and QGuiApplication.isRightToLeft():
            # A menu would write the keys itself, and “Ctrl+,” turns round among Arabic words.
            made.setText(f"{action.text}\t{native(keys[0])}")
        else:
            made.setText(action.text)


def native(keys: str) -> str:
    """Return portable keys as the platform writes them."""
    return left_to_right(QKeySequence(keys).toString(_NATIVE))


def _name(id: str) -> str:
    return f"keys/{id}"


def _clash(one: QKeySequence, other: QKeySequence) -> bool:
    """Whether the one is the other, or the beginning of it."""
    none = QKeySequence.SequenceMatch.NoMatch
    return one.matches(other) != none or other.matches(one) != none
