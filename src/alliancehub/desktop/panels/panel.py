"""What every panel is: a part of the detail pane that shows more of a row than its fields."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from alliancehub.desktop.desk import Desk
from alliancehub.engine.api import Detail
from alliancehub.model.changeset import ChangeSet

NEWS_MS = 60


class Panel(QWidget):
    """Base of all panels; one is made for each row that is shown.

    Attributes:
        concerned: names of the kinds whose news it asks anew for.
    """

    concerned: tuple[str, ...] = ()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.detail: Detail | None = None
        self._news = QTimer(self, singleShot=True, interval=NEWS_MS)
        self._news.timeout.connect(self.ask)
        desk.bridge.changed.connect(self._on_changed)

    def show_detail(self, detail: Detail) -> None:
        """Show its row, or the same one anew."""
        self.detail = detail
        self.ask()

    def ask(self) -> None:
        """Ask the engine for what is shown."""
        raise NotImplementedError(type(self).__name__)

    def _on_changed(self, changes: ChangeSet) -> None:
        if self.detail is not None and any(map(changes.concerns, self.concerned)):
            self._news.start()


def today() -> str:
    """Return the day as the hub counts it: of UTC, ISO."""
    return datetime.now(UTC).date().isoformat()
