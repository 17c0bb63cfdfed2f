"""What a window remembers from one time to the next: sizes, splitters, the last place, the look.

A file of the profile's own, read before the engine answers: hence not one of the settings.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QSplitter


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

    def forget(self, name: str) -> None:
        """Forget a word, so that its default holds again."""
        self._file.remove(name)

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
