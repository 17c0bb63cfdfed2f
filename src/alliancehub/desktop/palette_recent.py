"""Which rows a member read lately, by account: ids alone, since titles are the account's own."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.navigation import Navigation
from alliancehub.desktop.window_memory import WindowMemory

READ_MS = 800  # a row passed over with the arrow keys was not read
KEPT = 12
Row = tuple[str, str]  # kind and id


class RecentRows(QObject):
    """Notes what is read, latest first."""

    def __init__(self, desk: Desk, places: Navigation, memory: WindowMemory) -> None:
        super().__init__(places)
        self._desk = desk
        self._places = places
        self._memory = memory
        self._read = QTimer(self, singleShot=True, interval=READ_MS)
        self._read.timeout.connect(self._note)
        places.state_changed.connect(self._read.start)
        desk.known_changed.connect(self._read.stop)

    def rows(self) -> list[Row]:
        """Return kinds and ids of what was read lately."""
        pairs = (one.split("/") for one in self._memory.text(self._name()).split())
        return [(pair[0], pair[1]) for pair in pairs if len(pair) == 2]

    def forget(self, row: Row) -> None:
        """Drop a row that is not here any more."""
        self._keep([one for one in self.rows() if one != row])

    def _note(self) -> None:
        row = self._places.current.row_in_sight()
        if row[1] and self._desk.known.account is not None:
            self._keep([row, *(one for one in self.rows() if one != row)])

    def _keep(self, rows: list[Row]) -> None:
        text = " ".join(f"{kind}/{row_id}" for kind, row_id in rows[:KEPT])
        if text != self._memory.text(self._name()):
            self._memory.set_text(self._name(), text)

    def _name(self) -> str:
        account = self._desk.known.account
        return f"recent/{account.key if account else ''}"
