"""A file manager: ``python -m tests.journeys.drag_source PATH…`` lets them be dragged at once."""

import sys
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QLabel


class File(QLabel):
    """The first one's name; dragging it drags all of them."""

    def __init__(self, paths: list[str]) -> None:
        super().__init__(Path(paths[0]).name)
        self._paths = paths
        # In nobody's way: no frame, above the others, in the corner of the screen.
        self.setWindowFlags(
            Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.BypassWindowManagerHint
        )
        self.setGeometry(0, 0, 120, 60)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        print("ready", flush=True)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        told = QMimeData()
        told.setUrls([QUrl.fromLocalFile(one) for one in self._paths])
        drag = QDrag(self)
        drag.setMimeData(told)
        drag.exec(Qt.DropAction.CopyAction)


def main() -> int:
    """Go on until told to end: who takes them asks for their names after it was let go."""
    app = QApplication(sys.argv)
    file = File(sys.argv[1:])
    file.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
