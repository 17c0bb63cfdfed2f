"""The audit trail, asked of the hub a page at a time: it is not in the cache."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.icons import icon
from alliancehub.desktop.labels import label
from alliancehub.desktop.layouts import set_margins
from alliancehub.desktop.texts import exact_time, past_time, tr, tr_told
from alliancehub.desktop.theme import scaled, set_role
from alliancehub.desktop.views.empty_state import EmptyState
from alliancehub.model.errors import Refusal
from alliancehub.model.told import said, with_tree

Entry = dict[str, Any]
OUTCOMES = {
    "applied": said("Done"),
    "merged": said("Merged"),
    "conflict": said("Conflict"),
    "rejected": said("Refused"),
}
DEEDS = {
    "accept_invitation": said("Took up an invitation"),
    "change_password": said("Changed the password"),
    "create_token": said("Made an access token"),
    "invite": said("Made an invitation link"),
    "refresh": said("Showed a used token"),
    "revoke_token": said("Revoked an access token"),
    "set_files": said("Set the list of files"),
    "sign_out_everywhere": said("Signed out everywhere"),
    "upload": said("Sent files"),
}
"""What the hub keeps that is no command."""
_NO_INDEX = QModelIndex()


class AuditModel(QAbstractTableModel):
    """Entries that were fetched so far, newest first.

    Signals:
        refused(Refusal): the hub did not answer.
        fetched(int): so many are here now.
    """

    refused = Signal(object)
    fetched = Signal(int)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._entries: list[Entry] = []
        self._next: int | None = None
        self._has_more = False
        self._is_asking = False
        self._titles = (
            tr("When"),
            tr("Who"),
            tr("What"),
            tr("Object"),
            tr("Outcome"),
            tr("Details"),
        )

    def ask(self) -> None:
        """Fetch the newest ones."""
        self.beginResetModel()
        self._entries.clear()
        self.endResetModel()
        self._next, self._has_more = None, True
        self.fetchMore()

    def canFetchMore(self, parent: Any = _NO_INDEX) -> bool:
        return self._has_more and not self._is_asking

    def fetchMore(self, parent: Any = _NO_INDEX) -> None:
        if self._is_asking or not self._has_more:
            return
        self._is_asking = True
        args = {"before": self._next}
        self._desk.bridge.call("audit", args, self._take, self._on_refused, self)

    def _take(self, page: dict[str, Any]) -> None:
        self._is_asking = False
        entries = page.get("entries") or []
        self._next = page.get("next")
        self._has_more = self._next is not None
        if entries:
            first = len(self._entries)
            self.beginInsertRows(_NO_INDEX, first, first + len(entries) - 1)
            self._entries += entries
            self.endInsertRows()
        self.fetched.emit(len(self._entries))

    def _on_refused(self, refusal: Refusal) -> None:
        self._is_asking = self._has_more = False
        self.refused.emit(refusal)

    def entry(self, row: int) -> Entry:
        """Return one entry as the hub told it."""
        return self._entries[row]

    def rowCount(self, parent: Any = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: Any = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def data(self, index: Any, role: int = 0) -> Any:
        entry = self._entries[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            # The number under which the hub's log tells more of it.
            when = (exact_time(str(entry.get("at"))), str(entry.get("request_id") or ""))
            return "\n".join(filter(None, when)) if index.column() == 0 else _details(entry)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        name = str(entry.get("command", ""))
        command = self._desk.known.commands.get(name)
        words = tr(DEEDS[name]) if name in DEEDS else name.replace("_", " ").capitalize()
        status = str(entry.get("status", ""))
        return (
            past_time(str(entry.get("at"))),
            entry.get("actor_name") or tr("The hub"),
            tr(command.title) if command is not None else words,
            self._desk.known.title_of(str(entry.get("kind") or "")),
            tr(OUTCOMES.get(status, status)),
            _details(entry),
        )[index.column()]


def _details(entry: Entry) -> str:
    """Return what the hub says more, in the member's language as far as it is told."""
    return tr_told(with_tree(str(entry.get("text") or ""), {"it": entry.get("told")}, "it"))


class AuditList(QWidget):
    """A table that grows as it is scrolled."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.model = AuditModel(desk, self)
        self.model.refused.connect(self._on_refused)
        self.model.fetched.connect(self._on_fetched)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        set_margins(row, 16, 0, 16, 0)
        row.addWidget(label(tr("Who did what, as the hub keeps it."), "muted"))
        row.addStretch(1)
        again = QPushButton(icon("refresh"), tr("Refresh"))
        set_role(again, "plain")
        again.clicked.connect(self.model.ask)
        row.addWidget(again)
        column.addLayout(row)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setAccessibleName(tr("Audit trail"))
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(scaled(32))
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        for section, width in enumerate((110, 170, 160, 150, 100)):
            header.resizeSection(section, scaled(width))
        self.table.doubleClicked.connect(self._open)
        self.empty = EmptyState("history", tr("Nothing yet"))
        self.pages = QStackedWidget()
        self.pages.addWidget(self.table)
        self.pages.addWidget(self.empty)
        column.addWidget(self.pages, 1)
        self.model.ask()

    def _open(self, index: QModelIndex) -> None:
        entry = self.model.entry(index.row())
        self._desk.open_row(str(entry.get("kind") or ""), str(entry.get("row_id") or ""))

    def _on_fetched(self, count: int) -> None:
        self.pages.setCurrentWidget(self.table if count else self.empty)

    def _on_refused(self, refusal: Refusal) -> None:
        if not self.model.rowCount():
            self.empty.say("offline", tr("The hub did not answer"), str(refusal))
            self.pages.setCurrentWidget(self.empty)
        else:
            self._desk.refuse(refusal)
