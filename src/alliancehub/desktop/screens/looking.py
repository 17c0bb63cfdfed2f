"""When the row that is chosen is fetched: at once, but not while arrow keys pass over rows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

LOOK_MS = 60


class Looking(QObject):
    """Follows which row is looked at.

    Args:
        show: shows the row that is chosen by then.
    """

    def __init__(self, show: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._show = show
        self._is_due = False
        self._calm = QTimer(self, singleShot=True, interval=LOOK_MS)
        self._calm.timeout.connect(self._on_calm)

    def start(self) -> None:
        """Another row is chosen."""
        if self._calm.isActive():
            self._is_due = True
        else:
            self._show()
        self._calm.start()

    def stop(self) -> None:
        """What is chosen is shown already."""
        self._is_due = False
        self._calm.stop()

    def _on_calm(self) -> None:
        if self._is_due:
            self._is_due = False
            self._show()
