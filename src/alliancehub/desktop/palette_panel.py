"""The palette: one line to find anything and do anything from, laid over the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLineEdit,
    QListView,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from alliancehub.desktop.announcing import announce
from alliancehub.desktop.labels import label, rule
from alliancehub.desktop.palette_finds import PaletteFinds
from alliancehub.desktop.palette_list import LINE, EntryDelegate, EntryList, spoken
from alliancehub.desktop.palette_match import Entry, Uses, best
from alliancehub.desktop.palette_sources import (
    ACTIONS,
    FOUND,
    HELP,
    entries,
)
from alliancehub.desktop.texts import tr
from alliancehub.desktop.theme import scaled, set_role

if TYPE_CHECKING:
    from alliancehub.desktop.window import MainWindow

WIDTH = 640
LINES = 10  # in sight without scrolling
OFTEN = 6
USES = "palette/uses"
PREFIXES = (ACTIONS, FOUND, HELP)


class PalettePanel(QWidget):
    """Covers the window while it is open; a click beside it closes it."""

    def __init__(self, window: MainWindow, below: QWidget) -> None:
        super().__init__(below)
        self._window = window
        self._desk = window.desk
        self._below = below
        self._uses = Uses(window.memory.text(USES))
        self._own: list[Entry] = []
        self.finds = PaletteFinds(window, self)
        self._is_enter_waiting = False
        self._before: QWidget | None = None
        self._lay_out()
        self.line.textChanged.connect(self._on_typed)
        self.line.installEventFilter(self)
        self.list.clicked.connect(lambda index: self._run(index.row()))
        below.installEventFilter(self)
        self.finds.answered.connect(self._on_answered)
        self.finds.recent_changed.connect(self._on_recent_changed)
        window.book.ran.connect(self._on_ran)
        self._desk.known_changed.connect(self.close_panel)
        self.hide()

    def _lay_out(self) -> None:
        self.frame = QFrame(self)
        set_role(self.frame, "popup")
        self.frame.setAutoFillBackground(True)
        column = QVBoxLayout(self.frame)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("Find anything or do anything"))
        self.line.setAccessibleName(tr("Find anything or do anything"))
        self.line.setMaxLength(200)
        self.line.setMinimumHeight(scaled(36))
        column.addWidget(self.line)
        self.model = EntryList(self)
        self.list = QListView()
        set_role(self.list, "bare")
        self.list.setModel(self.model)
        self.list.setItemDelegate(EntryDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the line keeps the keyboard
        self.list.setAccessibleName(tr("What was found"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        column.addWidget(self.list)
        self.nothing = label(role="muted", is_wrapped=True)
        self.nothing.setContentsMargins(8, 6, 8, 6)
        column.addWidget(self.nothing)
        column.addWidget(rule())
        keys = tr("Up and Down choose, Return opens, Esc closes, ? helps")
        self.hint = label(keys, "small", is_wrapped=True)
        self.hint.setContentsMargins(8, 0, 8, 0)
        column.addWidget(self.hint)

    # -- open and closed

    def toggle(self, text: str = "") -> None:
        """Open it with some text, or close it where it is open already."""
        if self.isVisible():
            self.close_panel()
            return
        self._before = QApplication.focusWidget()
        self._own = entries(self._window, "")
        self.finds.begin()
        self.setGeometry(self._below.rect())
        self.line.setText(text)
        self._on_typed(text)
        self.show()
        self.raise_()
        self.line.setFocus()

    def close_panel(self) -> None:
        """Close it and give the keyboard back."""
        if not self.isVisible():
            return
        self.finds.forget()
        self.hide()
        before, self._before = self._before, None
        if before is not None and before.isVisible():
            before.setFocus()

    def _on_ran(self, name: str) -> None:
        if name != "palette":  # which closes it by itself
            self.close_panel()

    # -- what is shown

    def _on_typed(self, _: str) -> None:
        self._is_enter_waiting = False
        self.finds.ask("" if self._mode in {ACTIONS, HELP} else self._words)
        self._show(0)

    @property
    def _mode(self) -> str:
        text = self.line.text().lstrip()
        return text[0] if text[:1] in PREFIXES else ""

    @property
    def _words(self) -> str:
        return self.line.text().strip().removeprefix(self._mode).strip()

    def _show(self, row: int) -> None:
        mode, words = self._mode, self._words
        shown: list[Entry] = []
        if mode == HELP:
            shown = entries(self._window, HELP)
        elif words:
            own = [one for one in self._own if mode != ACTIONS or _is_action(one)]
            shown = best([*own, *(self.finds.saved if not mode else [])], words, self._uses)
            shown = [] if mode == FOUND else shown
            if mode != ACTIONS:
                guessed = [one for one in shown if one.is_a_guess(words)]
                sure = [one for one in shown if one not in guessed]
                shown = [*sure, *self.finds.found, *guessed]
        elif mode != FOUND:
            shown = [] if mode else self.finds.recent()
            own = [one for one in self._own if mode != ACTIONS or _is_action(one)]
            often = best(own, "", self._uses, OFTEN)
            rest = [one for one in own if one not in often and not one.is_quiet]
            shown += [*often, *rest]
        self.model.show_entries(shown)
        self.nothing.setText(self._nothing_text(words))
        self.nothing.setVisible(not shown)
        self.list.setVisible(bool(shown))
        self.list.setFixedHeight(min(len(shown), LINES, self._lines_of_room()) * scaled(LINE) + 4)
        self._choose(min(row, len(shown) - 1))
        self._fit()

    def _nothing_text(self, words: str) -> str:
        if not words:
            return tr("Type words of what you look for.")
        if self.finds.is_asking:
            return tr("Looking…")
        return tr("Nothing fits “{words}”.", words=words)

    def _lines_of_room(self) -> int:
        return max((self._below.height() - scaled(200)) // scaled(LINE), 3)

    def _choose(self, row: int) -> None:
        index = self.model.index(row, 0) if row >= 0 else QModelIndex()
        self.list.setCurrentIndex(index)
        if index.isValid():
            announce(self.line, spoken(self.model.entries[row]), is_urgent=True)

    def current(self) -> Entry | None:
        """Return the entry that Return would run."""
        row = self.list.currentIndex().row()
        return self.model.entries[row] if 0 <= row < len(self.model.entries) else None

    def _on_answered(self) -> None:
        chosen = self.current()
        is_own = chosen is not None and not chosen.key.startswith("row:")
        self._show(max(self.list.currentIndex().row(), 0) if is_own else 0)
        if self._is_enter_waiting:
            self._is_enter_waiting = False
            self._run(self.list.currentIndex().row())

    def _on_recent_changed(self) -> None:
        if not self._words and not self._mode and self.isVisible():
            self._show(max(self.list.currentIndex().row(), 0))

    # -- what is done

    def _run(self, row: int) -> None:
        if not 0 <= row < len(self.model.entries):
            return
        entry = self.model.entries[row]
        if entry.fills:
            self.line.setText(f"{entry.fills} ")
            return
        if entry.run is None:
            return
        self._uses.note(entry.key)
        self._window.memory.set_text(USES, self._uses.stored())
        self.close_panel()  # first: what runs may ask where the keyboard is
        entry.run()

    def _on_enter(self) -> None:
        entry = self.current()
        is_unsure = entry is None or entry.key.startswith("row:") or entry.is_a_guess(self._words)
        if self.finds.is_asking and self._words and is_unsure:
            self._is_enter_waiting = True  # what is in sight was found for other words
        else:
            self._run(self.list.currentIndex().row())

    def _move(self, by: int) -> None:
        count = len(self.model.entries)
        if count:
            row = self.list.currentIndex().row() + by
            is_step = abs(by) == 1
            self._choose(row % count if is_step else min(max(row, 0), count - 1))

    # -- Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._below and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._below.rect())
        is_key = watched is self.line and event.type() == QEvent.Type.KeyPress
        return is_key and isinstance(event, QKeyEvent) and self._take_key(event)

    def _take_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key
        steps = {
            key.Key_Down: 1,
            key.Key_Tab: 1,
            key.Key_Up: -1,
            key.Key_Backtab: -1,
            key.Key_PageDown: LINES - 1,
            key.Key_PageUp: 1 - LINES,
        }
        if event.key() in steps:
            self._move(steps[key(event.key())])
        elif event.key() in {key.Key_Return, key.Key_Enter}:
            self._on_enter()
        elif event.key() == key.Key_Escape:
            self.close_panel()
        else:
            return False
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.frame.geometry().contains(event.position().toPoint()):
            self.close_panel()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(10, 12, 18, 64))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()

    def _fit(self) -> None:
        width = min(scaled(WIDTH), self.width() - 32)
        self.frame.setFixedWidth(width)
        self.frame.adjustSize()
        self.frame.move((self.width() - width) // 2, min(scaled(56), self.height() // 12))


def _is_action(entry: Entry) -> bool:
    return entry.key.startswith(("action:", "command:", "new:"))
