"""Files that AllianceHub wrote, opened in what the member's system opens them with."""

from __future__ import annotations

from PySide6.QtCore import QFileInfo, QUrl
from PySide6.QtGui import QDesktopServices


def open_file(path: str) -> None:
    """Open a file."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(path))


def show_in_folder(path: str) -> None:
    """Show the folder that a file lies in."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(QFileInfo(path).absolutePath()))
