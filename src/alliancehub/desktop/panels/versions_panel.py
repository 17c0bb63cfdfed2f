"""The versions of a dataset, newest first, and what differs between any two of them."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.dialogs.form_sheet import CommandSheet
from alliancehub.desktop.icons import icon
from alliancehub.desktop.later import made
from alliancehub.desktop.panels.panel import Panel
from alliancehub.desktop.row_roles import HIT_ROLE
from alliancehub.desktop.screens.related_list import RelatedList
from alliancehub.desktop.texts import tr
from alliancehub.desktop.views.scroll_page import scrolled_if_cut
from alliancehub.engine.api import Detail

VERSION, DRAFT = "dataset_version", "draft_version"


class VersionsPanel(Panel):
    """A list in which two are chosen to be compared; a row opens its version."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        self.draft_button = QPushButton(icon("add"), tr("Draft a version…"))
        self.draft_button.clicked.connect(self.draft)
        self.draft_button.hide()
        row.addWidget(self.draft_button)
        self.compare_button = QPushButton(icon("columns"), tr("Compare…"))
        self.compare_button.setToolTip(tr("Two that are chosen, else the newest two"))
        self.compare_button.clicked.connect(self.compare)
        row.addWidget(self.compare_button)
        row.addStretch(1)
        column.addLayout(row)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled_if_cut(inner))
        self._column = column
        self.list: RelatedList | None = None
        self._page = ""

    def show_detail(self, detail: Detail) -> None:
        """Show its row; the list hears of news itself."""
        is_first, self.detail = self.detail is None, detail
        self.draft_button.setVisible(DRAFT in detail.offered)
        if is_first:
            self.list = RelatedList(
                self.desk, self.desk.known.kinds[VERSION], "dataset", detail.hit
            )
            self.list.table.choice_changed.connect(self._on_chosen)
            self.list.model.total_changed.connect(lambda _: self._on_chosen())
            self.list.empty.action_clicked.connect(self._open_page)
            self._column.addWidget(self.list, 1)
        self._say_why_empty(detail)
        self._on_chosen()

    def _say_why_empty(self, detail: Detail) -> None:
        """Where it is a row of a catalogue, say where its data is, and what keeps it from here."""
        values = detail.hit.values
        self._page = str(values.get("url") or "")
        if self.list is None or not self._page or values.get("name"):
            return
        hint = tr("AllianceHub knows where it is; its files are not held here.")
        if "edit" in detail.offered:
            hint = tr(
                "AllianceHub knows where it is; its files are not held here. To hold versions of "
                "it, give it a short name first."
            )
        self.list.empty.say("globe", tr("Published elsewhere"), hint, tr("Open its page"))

    def _open_page(self) -> None:
        self.desk.link_opened.emit(self._page)

    def ask(self) -> None:
        """Nothing to ask: the list does."""

    def draft(self) -> None:
        """Ask for the label of another version."""
        if self.detail is not None and DRAFT in self.detail.offered:
            spec = self.desk.known.commands[DRAFT]
            self.desk.sheet_wanted.emit(CommandSheet(self.desk, spec, self.detail.hit))

    def compare(self) -> None:
        """Show what differs between the two that are chosen; between the newest two, else."""
        both = self._both()
        if both is not None:
            self.desk.sheet_wanted.emit(made("sheet:compare", self.desk, VERSION, both))

    def _both(self) -> tuple[str, str] | None:
        if self.list is None:
            return None
        hits = self.list.work.hits()
        if len(hits) != 2:
            model = self.list.model
            rows = range(min(model.rowCount(), 2))
            hits = [one for row in rows if (one := model.data(model.index(row, 0), HIT_ROLE))]
        if len(hits) != 2:
            return None
        older, newer = sorted(hits, key=lambda one: str(one.values.get("created_at") or ""))
        return older.id, newer.id

    def _on_chosen(self) -> None:
        self.compare_button.setEnabled(self._both() is not None)
