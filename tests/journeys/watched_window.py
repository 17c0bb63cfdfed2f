"""The real window in a process of its own, which tells on its standard output what it shows.

``python -m tests.journeys.watched_window ARGS`` is ``alliancehub ARGS``; it only looks, and prints
a line of JSON whenever something else is to be seen. Keys and mouse come from the display.
"""

from __future__ import annotations

import json
import sys
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QTableWidget,
    QTextEdit,
    QWidget,
)

from alliancehub.desktop import app, bridge, instance
from alliancehub.desktop.panels.panel import Panel
from alliancehub.desktop.views.pill import Pill
from alliancehub.desktop.views.toast import Toast
from alliancehub.desktop.window import MainWindow

LOOK_MS = 15
# An engine or a window that a busy machine holds up is waited for.
bridge.CLOSING_MS = instance.ANSWER_MS = 60_000
RELEASES = {QEvent.Type.KeyRelease, QEvent.Type.MouseButtonRelease}


class Watcher(QObject):
    """Looks at the window of its process."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._inputs = 0
        self._last_key = 0
        self._drags = 0
        self._said = ""
        parent.installEventFilter(self)
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self._tell)
        self._look.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Qt gives it to the window at first, and afterwards to the widget: counted once.
        if event.type() in RELEASES and isinstance(watched, QWindow):
            self._inputs += 1
            self._last_key = event.key() if isinstance(event, QKeyEvent) else 0
        elif event.type() == QEvent.Type.DragMove and isinstance(watched, QWindow):
            self._drags += 1
        return False

    def _tell(self) -> None:
        tops = QApplication.topLevelWidgets()
        window = next((one for one in tops if isinstance(one, MainWindow)), None)
        if window is None or not window.isVisible():
            return
        told = {"inputs": self._inputs, "last_key": self._last_key, "drags": self._drags}
        line = json.dumps(told | seen(window))
        if line != self._said:
            self._said = line
            sys.stdout.write(f"{line}\n")
            sys.stdout.flush()


def seen(window: MainWindow) -> dict[str, Any]:
    """Return what somebody before the window would say of it."""
    place = window.current
    focus = QApplication.focusWidget()
    sheet = window.over.sheet
    splitter = place.findChild(QSplitter)
    table = getattr(getattr(place, "kind_list", None), "table", None)
    return {
        "place": window.places.place,
        "tab": place.kind_in_sight(),
        "row": list(place.row_in_sight()),
        "may_edit": window.book.qaction("edit").isEnabled(),
        "rows": table.model().rowCount() if table is not None else -1,
        "widths": widths(table.horizontalHeader()) if table is not None else [],
        "table": rectangle(table) if table is not None else [],
        "sizes": splitter.sizes() if splitter is not None else [],
        "handle": rectangle(splitter.handle(1)) if splitter and splitter.count() > 1 else [],
        "sheet": sheet.title.text() if sheet is not None else "",
        "said": said_in(sheet),
        "toasts": [one.text for one in window.findChildren(Toast) if one.isVisible()],
        "state": window.desk.status.state,
        "waiting": window.desk.status.waiting,
        "cycles": window.desk.status.cycles,
        "loaded": window.findChild(QObject, app.NOTIFIER) is not None,
        "pills": [one.look.word for one in window.findChildren(Pill) if one.isVisible()],
        "words": strong_words(window),
        "focus": name_of(focus),
        "text": text_of(focus),
        "offered": offered(window),
        "panel": panel_texts(place),
        "figures": cells(sheet or place),
        "popup": popup_rows(),
        "is_active": window.isActiveWindow(),
        "where": [window.x(), window.y(), window.width(), window.height()],
    }


def said_in(sheet: QWidget | None) -> list[str]:
    """Return the sentences that the form or sheet in front shows, and what its buttons say."""
    shown: list[QLabel | QPushButton] = []
    if sheet is not None:
        shown = [*sheet.findChildren(QLabel), *sheet.findChildren(QPushButton)]
    return [one.text() for one in shown if one.isVisible() and one.text()]


def strong_words(window: MainWindow) -> list[str]:
    """Return what is said with emphasis on the page in sight, such as why something is refused."""
    labels = window.findChildren(QLabel)
    return [one.text() for one in labels if one.property("role") == "strong" and one.isVisible()]


def name_of(widget: QWidget | None) -> str:
    """Return what a screen reader calls it."""
    if widget is None:
        return ""
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or text or type(widget).__name__


def text_of(widget: QWidget | None) -> str:
    """Return what stands in it."""
    if isinstance(widget, QLineEdit):
        return widget.text()
    if isinstance(widget, QPlainTextEdit | QTextEdit):
        return widget.toPlainText()
    if isinstance(widget, QComboBox):
        return widget.currentText()
    return ""


def offered(window: MainWindow) -> str:
    """Return what Return would take in the palette."""
    panel = window.find_by.palette
    entry = panel.current() if panel is not None and panel.isVisible() else None
    return entry.title if entry is not None else ""


def panel_texts(place: QWidget) -> list[str]:
    """Return the sentences of the panel in sight, and after them what its buttons say."""
    panels = [one for one in place.findChildren(Panel) if one.isVisible()]
    shown: list[QLabel | QPushButton] = []
    for panel in panels:
        shown += panel.findChildren(QLabel)
    for panel in panels:
        shown += panel.findChildren(QPushButton)
    return [one.text() for one in shown if one.isVisible() and one.text()]


def cells(place: QWidget) -> list[list[str]]:
    """Return what stands in the rows of the table of figures in sight, if there is one."""
    table = next((one for one in place.findChildren(QTableWidget) if one.isVisible()), None)
    if table is None:
        return []
    columns, model = range(table.columnCount()), table.model()
    rows = range(table.rowCount())
    return [[str(model.index(row, at).data() or "") for at in columns] for row in rows]


def popup_rows() -> list[str]:
    """Return the rows of the list or menu that is dropped down."""
    popup = QApplication.activePopupWidget()
    if isinstance(popup, QMenu):
        return [one.text() for one in popup.actions() if one.isVisible() and one.text()]
    if not isinstance(popup, QAbstractItemView):
        return []
    model = popup.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def widths(header: QHeaderView) -> list[int]:
    """Return the widths of the columns in sight."""
    return [header.sectionSize(n) for n in range(header.count()) if not header.isSectionHidden(n)]


def rectangle(widget: QWidget) -> list[int]:
    """Return where it is on the screen."""
    corner = widget.mapToGlobal(widget.rect().topLeft())
    return [corner.x(), corner.y(), widget.width(), widget.height()]


def main() -> int:
    """Run the window until it is closed."""
    made = QApplication(sys.argv[:1])  # which the program takes for its own
    Watcher(made)
    return app.main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
