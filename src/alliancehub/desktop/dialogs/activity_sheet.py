"""Sync activity: how things stand, what waits and why, what was refused and what to do about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.dialogs.entry_row import EntryRow
from alliancehub.desktop.dialogs.problem_list import ProblemList
from alliancehub.desktop.dialogs.sheet import Sheet
from alliancehub.desktop.icons import icon
from alliancehub.desktop.labels import label
from alliancehub.desktop.later import made
from alliancehub.desktop.layouts import set_margins
from alliancehub.desktop.progress_words import first_sync, progress_line
from alliancehub.desktop.texts import counted, exact_time, past_time, tr
from alliancehub.desktop.theme import scaled, set_role
from alliancehub.desktop.views.empty_state import EmptyState
from alliancehub.desktop.views.job_list import JobList
from alliancehub.desktop.views.scroll_page import scrolled_if_cut
from alliancehub.engine.api import OutboxEntry
from alliancehub.engine.standing import Status
from alliancehub.model.changeset import ChangeSet
from alliancehub.model.told import said

PAGE = 50  # changes shown at first, and more at each wish
IN_WORDS = {
    "no_hub": said("No hub chosen yet"),
    "online": said("Up to date"),
    "syncing": said("Syncing"),
    "offline": said("Offline"),
    "paused": said("Paused"),
    "sign_in_needed": said("Sign-in needed"),
    "suspended": said("Your membership is suspended"),
    "update_needed": said("Update needed"),
    "failed": said("Syncing failed"),
}


GROUPS = (
    (said("Need you"), frozenset({"rejected", "lost", "conflict"})),
    (said("Wait to be sent"), frozenset({"waiting", "sent"})),
    (said("Sent, latest first"), frozenset({"applied", "merged"})),
)

LEAST_HEIGHT = 120  # pixels of the changes, however much is wrong above them


class ActivitySheet(Sheet):
    """Opened by a click on the status."""

    wanted_width = 680

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Sync activity"))
        self._desk = desk
        self._wanted = PAGE
        self._entries: list[OutboxEntry] | None = None
        self._state = label(role="heading")
        self._words = label(role="muted", is_wrapped=True)
        line = QHBoxLayout()
        self.sign_in_button = QPushButton(icon("key"), tr("Sign in"))
        self.sign_in_button.clicked.connect(self._sign_in)
        line.addWidget(self.sign_in_button)
        self._sync = QPushButton(icon("sync"), tr("Sync now"))
        self._sync.clicked.connect(lambda: desk.bridge.call("sync_now"))
        self._pause = QPushButton()
        self._pause.clicked.connect(self._toggle_pause)
        line.addWidget(self._sync)
        line.addWidget(self._pause)
        self.details_button = QPushButton(icon("info"), tr("How sync stands…"))
        self.details_button.clicked.connect(
            lambda: desk.sheet_wanted.emit(made("sheet:sync", desk))
        )
        line.addWidget(self.details_button)
        line.addStretch(1)
        for part in (self._state, self._words):
            self.body.addWidget(part)
        self.body.addLayout(line)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.problems = ProblemList(desk)
        column.addWidget(self.problems)
        self.jobs = JobList(desk.jobs)
        column.addWidget(self.jobs)
        column.addSpacing(8)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setAccessibleName(tr("Your changes"))
        set_role(self._area, "reader")
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setMinimumHeight(scaled(LEAST_HEIGHT))
        column.addWidget(self._area, 1)
        self.body.addWidget(scrolled_if_cut(inner), 1)
        self._again = QTimer(self, singleShot=True, interval=100)
        self._again.timeout.connect(self._ask)
        desk.status_changed.connect(self._on_status_changed)
        desk.bridge.changed.connect(self._on_changed)
        self._on_status_changed(desk.status)

    @property
    def rows(self) -> list[EntryRow]:
        """The changes in sight, those that need the member first."""
        page = self._area.widget()
        return page.findChildren(EntryRow) if page is not None else []

    def begin(self) -> None:
        """Put the cursor on the button that most people come for."""
        (self.sign_in_button if self._is_signed_out else self._sync).setFocus()
        self._again.start()

    @property
    def _is_signed_out(self) -> bool:
        return self._desk.status.state == "sign_in_needed"

    def _sign_in(self) -> None:
        sheet = made("sheet:welcome", self._desk, "sign_in", self._desk.status.hub)
        self._desk.sheet_wanted.emit(sheet)

    def _on_status_changed(self, status: Status) -> None:
        self.sign_in_button.setVisible(status.state == "sign_in_needed")
        self._state.setText(tr(IN_WORDS.get(status.state, status.state)))
        parts = [f"{status.problem} {status.remedy}".strip()]
        if status.progress_total:
            parts.append(tr("Fetching: {state}", state=progress_line(first_sync(status))))
        if status.waiting:
            parts.append(
                counted(
                    status.waiting, "{n} change waits to be sent.", "{n} changes wait to be sent."
                )
            )
        if status.last_sync_at:
            parts.append(tr("Last synced {when}.", when=past_time(status.last_sync_at)))
        if status.hub and status.hub not in status.problem:
            parts.append(status.hub)
        self._words.setText("\n".join(part for part in parts if part))
        self._words.setToolTip(exact_time(status.last_sync_at) if status.last_sync_at else "")
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
        self._desk.bridge.call(
            "outbox", {"limit": self._wanted + 1}, self._show_entries, owner=self
        )

    def _show_entries(self, entries: list[OutboxEntry]) -> None:
        if entries == self._entries:
            return  # what has the keyboard keeps it
        self._entries = entries
        scrolled_to = self._area.verticalScrollBar().value()
        page = QWidget()
        set_role(page, "page")
        column = QVBoxLayout(page)
        set_margins(column, 0, 0, 8, 0)
        column.setSpacing(0)
        for title, states in GROUPS:
            rows = [one for one in entries[: self._wanted] if one.state in states]
            if rows:
                column.addWidget(label(tr(title), "caption"))
            for one in rows:
                column.addWidget(EntryRow(self._desk, one, self.closed.emit, self._again.start))
        if len(entries) > self._wanted:
            more = QPushButton(tr("Show earlier changes"))
            more.clicked.connect(self._show_more)
            column.addWidget(more)
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

    def _show_more(self) -> None:
        self._wanted += PAGE
        self._again.start()
