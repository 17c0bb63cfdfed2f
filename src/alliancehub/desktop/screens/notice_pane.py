"""A notice: why it came and what it is about, which is shown right beneath it."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.icons import icon
from alliancehub.desktop.labels import label
from alliancehub.desktop.notice_menu import open_notice_menu
from alliancehub.desktop.screens.detail_pane import DetailPane
from alliancehub.desktop.snoozing import instant_of, snooze, snooze_times, wake
from alliancehub.desktop.texts import exact_time, past_time, relative_time, tr
from alliancehub.desktop.theme import set_role
from alliancehub.desktop.views.flow_layout import FlowLayout
from alliancehub.desktop.views.fresh import keep_fresh
from alliancehub.engine.api import Detail

READ_MS = 900  # a notice passed over with the arrow keys was not read


class NoticePane(DetailPane):
    """Shows what the notice is about, and marks the notice as read once it is left.

    Not while it is in sight: in a list of what is unread it would go, the next one would come into
    sight by itself, be read in turn, and so on to the end.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.about = DetailPane(desk)
        self._why = label(role="strong")
        self._when = keep_fresh(label(role="muted"), self._when_words)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._why)
        row.addWidget(self._when)
        row.addStretch(1)
        self.head.insertLayout(0, row)
        strip = QWidget()
        buttons = FlowLayout(strip, gap=4)  # on a second line rather than cut off
        self.read_button = _button("check", "", self.toggle_read)
        self.snooze_button = _button("clock", tr("Snooze"))
        self.snooze_button.setMenu(QMenu(self.snooze_button))
        self.snooze_button.menu().aboutToShow.connect(self._fill_snooze)
        self.loud_button = _button("bell", tr("Notifications…"), self._open_loudness)
        self.remove_button = _button("delete", tr("Remove"), self.delete)
        for one in (self.read_button, self.snooze_button, self.loud_button, self.remove_button):
            buttons.addWidget(one)
        self.head.insertWidget(1, strip)
        self.header.hide()
        self.pages.addWidget(self.about)
        self._is_seen = False
        self._read = QTimer(self, singleShot=True, interval=READ_MS)
        self._read.timeout.connect(self._note_seen)
        self.shown.connect(self._show_about)

    def show_row(self, kind: str, row_id: str) -> None:
        if (kind, row_id) != self.row:
            self._leave()
            self._read.start()
        super().show_row(kind, row_id)

    def hideEvent(self, event: QHideEvent) -> None:
        self._leave()
        super().hideEvent(event)

    def _show_about(self, detail: Detail) -> None:
        values = detail.hit.values
        why = self.kind.field("about_reason")
        self._why.setText(tr(why.choice_label(str(values.get("about_reason") or ""))))
        until = str(values.get("snoozed_until") or "")
        self._when.setText(self._when_words())
        self._when.setToolTip(
            exact_time(until if _is_to_come(until) else str(values.get("created_at") or ""))
        )
        is_read = bool(values.get("is_read"))
        self.read_button.setText(tr("Mark as unread") if is_read else tr("Mark as read"))
        may_edit = "edit" in detail.offered
        self.read_button.setVisible(may_edit)
        self.snooze_button.setVisible(may_edit)
        home = self._home()[1]
        self.loud_button.setVisible(bool(home) and home != values.get("about"))
        self.remove_button.setVisible("delete" in detail.offered)
        kind, row_id = str(values.get("about_kind") or ""), str(values.get("about") or "")
        has_about = kind in self.desk.known.kinds and bool(row_id)
        self.header.setVisible(not has_about)
        if has_about:
            self.about.show_row(kind, row_id)
            self.pages.setCurrentWidget(self.about)

    def _when_words(self) -> str:
        values = self.detail.hit.values if self.detail is not None else {}
        at, until = str(values.get("created_at") or ""), str(values.get("snoozed_until") or "")
        if _is_to_come(until):
            return tr("Comes back {when}", when=relative_time(until))
        return past_time(at) if at else ""

    # -- doing

    def toggle_read(self) -> None:
        """Mark it as read, or as unread again."""
        if self.detail is not None:
            self._forget_seen()  # what is marked as unread is not marked as read behind one's back
            self._set(is_read=not self.detail.hit.values.get("is_read"))

    def _set(self, *, is_read: bool) -> None:
        kind, row_id = self.row
        args = {"kind": kind, "id": row_id, "values": {"is_read": is_read}}
        self.desk.submit("edit", args, on_refusal=lambda _: None)

    def _note_seen(self) -> None:
        self._is_seen = self.isVisible()

    def _forget_seen(self) -> None:
        self._read.stop()
        self._is_seen = False

    def _leave(self) -> None:
        """Mark the notice that was in sight as read, if it was so for long enough."""
        was_seen = self._is_seen
        self._forget_seen()
        values = self.detail.hit.values if self.detail is not None else {"is_read": True}
        if not was_seen or values.get("is_read"):
            return
        if not _is_to_come(str(values.get("snoozed_until") or "")):  # else it would not come back
            self._set(is_read=True)

    def _fill_snooze(self) -> None:
        menu = self.snooze_button.menu()
        menu.clear()
        ids = [self.row[1]]
        for words, until in snooze_times(datetime.now().astimezone()):
            menu.addAction(words).triggered.connect(lambda _=False, at=until: self._snooze(ids, at))
        if self.detail is not None and self.detail.hit.values.get("snoozed_until"):
            menu.addAction(tr("Bring it back now")).triggered.connect(lambda: wake(self.desk, ids))

    def _snooze(self, ids: list[str], until: datetime) -> None:
        self._forget_seen()
        snooze(self.desk, ids, until)

    def _home(self) -> tuple[str, str]:
        """Return what a rule for notices like this one would be about, and its id."""
        values = self.detail.hit.values if self.detail is not None else {}
        fields = ((name, str(values.get(name) or "")) for name in ("project", "organisation"))
        return next(((name, value) for name, value in fields if value), ("", ""))

    def _open_loudness(self) -> None:
        name, row_id = self._home()
        if row_id:
            open_notice_menu(self.desk, self.loud_button, name, row_id)


def _is_to_come(instant: str) -> bool:
    return instant > instant_of(datetime.now().astimezone())


def _button(icon_name: str, words: str, run: Any = None) -> QPushButton:
    button = QPushButton(icon(icon_name), words)
    set_role(button, "plain")
    button.setAutoDefault(False)
    if run is not None:
        button.clicked.connect(lambda _=False: run())
    return button
