"""How a window closes: once what was typed is kept; where that cannot be, it stays and says why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QObject, QTimer

if TYPE_CHECKING:
    from alliancehub.desktop.window import MainWindow

PATIENCE_MS = 3_000  # after that a form that stayed was told of, and closing is another wish


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
        self._again = QDeadlineTimer()  # until then it closes once no sheet is left
        window.over.emptied.connect(self._on_sheets_gone)

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
        self._window.desk.keep_wanted.emit()
        self._is_asking = True
        self._window.over.close_all()
        self._is_asking = False
        if self._window.over.sheet is None or self._waits_for_nobody:
            return True
        self._again.setRemainingTime(PATIENCE_MS)
        return False

    def _on_sheets_gone(self) -> None:
        if self._is_asking:
            return
        if self._again.hasExpired():
            self.is_for_good = False
        else:
            QTimer.singleShot(0, self._window, self._window.close)
