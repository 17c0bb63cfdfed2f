"""Lets a widget take files and folders that are dropped on it: tables, and what it asks for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

TABLES = (".csv", ".tsv")


class FileDrop(QObject):
    """Watches a widget; the widgets in it must not take drops themselves.

    Signals:
        dropped(list): paths of what is taken, on this machine.

    Args:
        widget: takes the drops.
        takes: tells whether something is taken, by its path, that is no table.
    """

    dropped = Signal(list)

    def __init__(self, widget: QWidget, takes: Callable[[str], bool] | None = None) -> None:
        super().__init__(widget)
        self._takes = takes
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and event.type() in {
            QEvent.Type.DragEnter,
            QEvent.Type.DragMove,
            QEvent.Type.Drop,
        }:
            paths = self._taken(event)
            if not paths:
                return False
            event.acceptProposedAction()
            if event.type() == QEvent.Type.Drop:
                self.dropped.emit(paths)
            return True
        return super().eventFilter(watched, event)

    def _taken(self, event: QDropEvent) -> list[str]:
        urls = event.mimeData().urls() if event.mimeData().hasUrls() else []
        paths = [url.toLocalFile() for url in urls if url.isLocalFile()]
        return [
            path
            for path in paths
            if path.lower().endswith(TABLES) or (self._takes is not None and self._takes(path))
        ]
