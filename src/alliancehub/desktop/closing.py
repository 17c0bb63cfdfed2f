"""How a window closes: once what was typed is kept; where that cannot be, it stays and says why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QObject, QTimer

if TYPE_CHECKING:
    from alliancehub.desktop.window import MainWindow

PATIENCE_MS = 3_000  # after that what stayed was told of, and closing is another wish


class Closing(QObject):
    """The end of one window.

    Attributes:
        is_for_good: whether it is not only hidden, where there is a tray.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.is_for_good = False
        self._waits_for_nobody = False
        self._is_asking = False
        self._again = QDeadlineTimer()  # until then it closes once all is kept
        window.over.emptied.connect(self._on_kept)
        window.desk.messages.kept.connect(self._on_kept)

    def quit(self) -> None:
        """Close the window, out of the tray, too."""
        self.is_for_good = True
        self._window.close()

    def end(self) -> None:
        """Close it, waiting for no form: the system wants it, or all is over."""
        self._waits_for_nobody = True
        self.quit()

    def may_go(self) -> bool:
        """Have all kept that is typed; returns whether nothing is left to wait for."""
        self._is_asking = True
        self._window.desk.keep_wanted.emit()
        self._window.desk.messages.keep_again()
        self._window.over.close_all()
        self._is_asking = False
        if self._is_all_kept or self._waits_for_nobody:
            return True
        self._again.setRemainingTime(PATIENCE_MS)
        return False

    @property
    def _is_all_kept(self) -> bool:
        return self._window.over.sheet is None and self._window.desk.messages.is_all_kept

    def _on_kept(self) -> None:
        if self._is_asking or not self._is_all_kept:
            return
        if self._again.hasExpired():
            self.is_for_good = False
        else:
            QTimer.singleShot(0, self._window, self._window.close)
