"""A notice: why it came and what it is about, which is shown right beneath it."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.icons import icon
from alliancehub.desktop.labels import label
from alliancehub.desktop.screens.detail_pane import DetailPane
from alliancehub.desktop.texts import exact_time, relative_time, tr
from alliancehub.desktop.theme import set_role
from alliancehub.engine.api import Detail

READ_MS = 900  # a notice passed over with the arrow keys was not read


class NoticePane(DetailPane):
    """Shows what the notice is about, and marks the notice as read."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.about = DetailPane(desk)
        self._why = label(role="strong")
        self._when = label(role="muted")
        self._remove = QPushButton(icon("delete"), tr("Remove"))
        set_role(self._remove, "plain")
        self._remove.clicked.connect(self.delete)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._why)
        row.addWidget(self._when)
        row.addStretch(1)
        row.addWidget(self._remove)
        self.head.insertLayout(0, row)
        self.header.hide()
        self.pages.addWidget(self.about)
        self._read = QTimer(self, singleShot=True, interval=READ_MS)
        self._read.timeout.connect(self._mark_read)
        self.shown.connect(self._show_about)

    def show_row(self, kind: str, row_id: str) -> None:
        super().show_row(kind, row_id)
        self._read.start()

    def _show_about(self, detail: Detail) -> None:
        values = detail.hit.values
        why = self.kind.field("about_reason")
        self._why.setText(tr(why.choice_label(str(values.get("about_reason") or ""))))
        at = str(values.get("created_at") or "")
        self._when.setText(relative_time(at))
        self._when.setToolTip(exact_time(at))
        self._remove.setVisible("delete" in detail.offered)
        kind, row_id = str(values.get("about_kind") or ""), str(values.get("about") or "")
        has_about = kind in self.desk.known.kinds and bool(row_id)
        self.header.setVisible(not has_about)
        if has_about:
            self.about.show_row(kind, row_id)
            self.pages.setCurrentWidget(self.about)

    def _mark_read(self) -> None:
        if self.detail is None or not self.isVisible() or self.detail.hit.values.get("is_read"):
            return
        kind, row_id = self.row
        args = {"kind": kind, "id": row_id, "values": {"is_read": True}}
        self.desk.submit("edit", args, on_refusal=lambda _: None)
