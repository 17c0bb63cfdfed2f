"""Sync activity: how things stand, what waits and why, what was refused and what to do about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.dialogs.sheet import Sheet
from alliancehub.desktop.icons import icon
from alliancehub.desktop.labels import label
from alliancehub.desktop.texts import counted, exact_time, number, relative_time, tr
from alliancehub.desktop.theme import set_role
from alliancehub.desktop.views.empty_state import EmptyState
from alliancehub.desktop.views.pill import Pill, state_look
from alliancehub.engine.api import OutboxEntry, Status
from alliancehub.model.changeset import ChangeSet

STATES = {
    "waiting": "Waits",
    "sent": "Sent",
    "rejected": "Refused",
    "conflict": "Conflict",
    "merged": "Merged",
    "applied": "Done",
}
IN_WORDS = {
    "no_hub": "No hub chosen yet",
    "online": "Up to date",
    "syncing": "Syncing",
    "offline": "Offline",
    "paused": "Paused",
    "sign_in_needed": "Sign-in needed",
    "suspended": "Your membership is suspended",
    "failed": "Syncing failed",
}


class EntryRow(QWidget):
    """One change: what it is, how it stands, and what can be done about it."""

    def __init__(self, desk: Desk, entry: OutboxEntry) -> None:
        super().__init__()
        self.entry = entry
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label(entry.title, "strong", is_wrapped=True), 1)
        look = state_look(entry.state, tr(STATES.get(entry.state, entry.state)))
        head.addWidget(Pill.of(look), 0, Qt.AlignmentFlag.AlignTop)
        words.addLayout(head)
        when = label(f"{desk.known.title_of(entry.kind)} · {relative_time(entry.at)}", "small")
        when.setToolTip(exact_time(entry.at))
        words.addWidget(when)
        if entry.text:
            role = "problem" if entry.state == "rejected" else "muted"
            words.addWidget(label(f"{entry.text} {entry.remedy}".strip(), role, is_wrapped=True))
        row.addLayout(words, 1)
        self.open_button = self._button(row, tr("Open"), entry.title)
        self.open_button.clicked.connect(lambda: desk.open_row(entry.kind, entry.row))
        self.open_button.setVisible(bool(entry.row))
        self.cancel_button = self._button(row, tr("Cancel"), entry.title)
        self.cancel_button.setVisible(entry.state in {"waiting", "rejected"})
        if entry.state == "rejected":
            self.cancel_button.setText(tr("Dismiss"))

    @staticmethod
    def _button(row: QHBoxLayout, text: str, about: str) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(f"{text}: {about}")
        set_role(button, "plain")
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return button


class ActivitySheet(Sheet):
    """Opened by a click on the status."""

    wanted_width = 680

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Sync activity"))
        self._desk = desk
        self._state = label(role="heading")
        self._words = label(role="muted", is_wrapped=True)
        line = QHBoxLayout()
        self._sync = QPushButton(icon("sync"), tr("Sync now"))
        self._sync.clicked.connect(lambda: desk.bridge.call("sync_now"))
        self._pause = QPushButton()
        self._pause.clicked.connect(self._toggle_pause)
        line.addWidget(self._sync)
        line.addWidget(self._pause)
        line.addStretch(1)
        for part in (self._state, self._words):
            self.body.addWidget(part)
        self.body.addLayout(line)
        self.body.addSpacing(8)
        self.body.addWidget(label(tr("Your changes"), "caption"))
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setAccessibleName(tr("Your changes"))
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.addWidget(self._area, 1)
        self._again = QTimer(self, singleShot=True, interval=100)
        self._again.timeout.connect(self._ask)
        desk.status_changed.connect(self._on_status_changed)
        desk.bridge.changed.connect(self._on_changed)
        self._on_status_changed(desk.status)

    @property
    def rows(self) -> list[EntryRow]:
        """The changes in sight, newest first."""
        page = self._area.widget()
        return page.findChildren(EntryRow) if page is not None else []

    def begin(self) -> None:
        """Put the cursor on the button that most people come for."""
        self._sync.setFocus()

    def _on_status_changed(self, status: Status) -> None:
        self._state.setText(tr(IN_WORDS.get(status.state, status.state)))
        parts = [f"{status.problem} {status.remedy}".strip()]
        if status.progress_total:
            done, total = number(status.progress_done), number(status.progress_total)
            parts.append(tr("{done} of {total} rows fetched.", done=done, total=total))
        if status.waiting:
            parts.append(
                counted(status.waiting, "{n} change waits to be sent.", "{n} changes wait.")
            )
        if status.last_sync_at:
            parts.append(tr("Last synced {when}.", when=relative_time(status.last_sync_at)))
        if status.hub:
            parts.append(status.hub)
        self._words.setText("\n".join(part for part in parts if part))
        is_paused = status.state == "paused"
        self._pause.setText(tr("Resume") if is_paused else tr("Pause"))
        self._pause.setIcon(icon("play" if is_paused else "pause"))
        self._again.start()

    def _on_changed(self, _: ChangeSet) -> None:
        self._again.start()

    def _toggle_pause(self) -> None:
        is_paused = self._desk.status.state == "paused"
        self._desk.bridge.call("pause", {"is_paused": not is_paused})

    def _ask(self) -> None:
        self._desk.bridge.call("outbox", {}, self._show_entries, owner=self)

    def _show_entries(self, entries: list[OutboxEntry]) -> None:
        scrolled_to = self._area.verticalScrollBar().value()
        page = QWidget()
        set_role(page, "page")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(0)
        for entry in entries:
            row = EntryRow(self._desk, entry)
            row.cancel_button.clicked.connect(lambda _=False, mid=entry.mid: self._cancel(mid))
            row.open_button.clicked.connect(self.closed)
            column.addWidget(row)
        if not entries:
            column.addWidget(
                EmptyState(
                    "check",
                    tr("Nothing waits"),
                    tr("What you change appears here until the hub has confirmed it."),
                )
            )
        column.addStretch(1)
        self._area.setWidget(page)
        self._area.verticalScrollBar().setValue(scrolled_to)

    def _cancel(self, mid: int) -> None:
        self._desk.bridge.call("cancel", {"mid": mid}, lambda _: self._again.start(), owner=self)
