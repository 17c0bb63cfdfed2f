"""What a window remembers from one time to the next: sizes, splitters, the last place, the look.

A file of the profile's own, read before the engine answers: hence not one of the settings.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QMainWindow, QSplitter


class WindowMemory:
    """Named states in ``window.ini``."""

    def __init__(self, folder: Path) -> None:
        self._file = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)

    def text(self, name: str, default: str = "") -> str:
        """Return a remembered word."""
        value = self._file.value(name, default)
        return value if isinstance(value, str) else default

    def set_text(self, name: str, value: str) -> None:
        """Remember a word."""
        self._file.setValue(name, value)

    def restore_window(self, window: QMainWindow, width: int, height: int) -> None:
        """Give a window its last place, on a screen that exists; else a first size."""
        state = self._file.value("window/geometry")
        if not (isinstance(state, QByteArray) and window.restoreGeometry(state)):
            room = window.screen().availableGeometry()
            window.resize(min(width, room.width()), min(height, room.height()))

    def keep_window(self, window: QMainWindow) -> None:
        """Remember where a window is."""
        self._file.setValue("window/geometry", window.saveGeometry())

    def follow_splitter(self, splitter: QSplitter, name: str) -> None:
        """Restore a splitter, and remember it whenever it is moved."""
        state = self._file.value(f"splitter/{name}")
        if isinstance(state, QByteArray):
            splitter.restoreState(state)
        splitter.splitterMoved.connect(
            lambda *_: self._file.setValue(f"splitter/{name}", splitter.saveState())
        )

    def write(self) -> None:
        """Put it on the disk."""
        self._file.sync()
