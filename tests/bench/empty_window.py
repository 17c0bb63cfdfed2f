"""The floor of the start: an empty window, shown and painted once. Prints nothing; run it whole."""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow


def main() -> None:
    """Show it, and end with the first turn of the event loop."""
    app = QApplication(sys.argv)
    window = QMainWindow()
    window.show()
    QTimer.singleShot(0, app.quit)
    app.exec()


main()
