"""Lets a widget take files and folders that are dropped on it: tables, and what it asks for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePath

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from alliancehub.desktop.texts import tr

TABLES = (".csv", ".tsv")


class FileDrop(QObject):
    """Watches a widget; the widgets in it must not take drops themselves.

    Signals:
        dropped(list): paths of what is taken, on this machine; the first of them is looked at.
        left(str): what of it is not, and why, in words.

    Args:
        widget: takes the drops.
        takes: tells whether something is taken, by its path, that is no table.
        is_last: whether nothing below the widget takes drops: so it says why it takes none of it.
    """

    dropped = Signal(list)
    left = Signal(str)

    def __init__(
        self,
        widget: QWidget,
        takes: Callable[[str], bool] | None = None,
        *,
        is_last: bool = False,
    ) -> None:
        super().__init__(widget)
        self._takes = takes
        self._is_last = is_last
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and event.type() in {
            QEvent.Type.DragEnter,
            QEvent.Type.DragMove,
            QEvent.Type.Drop,
        }:
            paths = local_paths(event)
            taken = [path for path in paths if self._is_taken(path)]
            if not taken and not (paths and self._is_last):
                return False
            event.acceptProposedAction()
            if event.type() == QEvent.Type.Drop:
                self._take(paths, taken)
            return True
        return super().eventFilter(watched, event)

    def _take(self, paths: list[str], taken: list[str]) -> None:
        if taken:
            self.dropped.emit(taken)
        if not taken:
            self.left.emit(
                tr(
                    "“{name}” cannot be dropped here. Lists take tables (CSV, TSV); that of the "
                    "datasets takes folders and descriptions (JSON, Markdown), too.",
                    name=PurePath(paths[0]).name,
                )
            )
        elif len(paths) > 1:
            self.left.emit(rest_left(taken[0]))

    def _is_taken(self, path: str) -> bool:
        return path.lower().endswith(TABLES) or (self._takes is not None and self._takes(path))


def rest_left(path: str) -> str:
    """Say that of several files one is looked at."""
    name = PurePath(path).name
    return tr("“{name}” is looked at, the rest was left: drop one at a time.", name=name)


def local_paths(event: QDropEvent) -> list[str]:
    """Return the files and folders of this machine that are dragged."""
    urls = event.mimeData().urls() if event.mimeData().hasUrls() else []
    return [url.toLocalFile().rstrip("/") for url in urls if url.isLocalFile()]
