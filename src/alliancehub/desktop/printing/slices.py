"""Long work of the window's own, cut into slices that nobody notices."""

from __future__ import annotations

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

SLICE_S = 0.006


class Slices(QObject):
    """Runs an iterator to its end, a few milliseconds in each turn of the event loop.

    Signals:
        ended(): it came to its end.
        broke(Exception): it raised.
    """

    ended = Signal()
    broke = Signal(object)

    def __init__(self, work: Iterator[None], parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._turn)
        self._timer.start()

    def stop(self) -> None:
        """Leave the rest undone."""
        self._timer.stop()

    def _turn(self) -> None:
        until = perf_counter() + SLICE_S
        try:
            while perf_counter() < until:
                next(self._work)
        except StopIteration:
            self._timer.stop()
            self.ended.emit()
        except OSError as error:
            self._timer.stop()
            self.broke.emit(error)
