"""The statement of an allocation or a sub-wallet: every credit that came, went or is held."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.dialogs.export_sheet import ExportSheet
from alliancehub.desktop.icons import icon
from alliancehub.desktop.labels import label
from alliancehub.desktop.later import made
from alliancehub.desktop.models.column_choice import own_columns
from alliancehub.desktop.models.row_table_model import RowTableModel
from alliancehub.desktop.panels.panel import Panel
from alliancehub.desktop.panels.periods import ALL, PeriodBox
from alliancehub.desktop.printing.subject import ListSubject
from alliancehub.desktop.screens.list_columns import ListColumns
from alliancehub.desktop.screens.list_sort import ListSort
from alliancehub.desktop.texts import credits_text, pair, tr
from alliancehub.desktop.theme import scaled
from alliancehub.desktop.views.empty_state import EmptyState
from alliancehub.desktop.views.flow_layout import FlowLayout
from alliancehub.desktop.views.list_table import ListTable
from alliancehub.engine.api import Detail
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.query import Hit

KIND = "statement_line"
SUMS = ("granted", "amount", "burnt", "refunded", "held", "expired", "balance")
LEAST_HIGH = 220
ON_PAPER = ("at", "entry", "reason", "person", "job", "amount", "balance")  # as a bank prints it


class StatementPanel(Panel):
    """Sums above, and the lines, newest first. A line opens what it comes from."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.kind = desk.known.kinds[KIND]
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(8)
        sums = QWidget()
        self._sums = FlowLayout(sums, gap=20)
        column.addWidget(sums)
        bar = QWidget()
        row = FlowLayout(bar, gap=8)
        self.period = PeriodBox()
        self.period.chosen.connect(self.ask)
        self.pdf_button = QPushButton(icon("print"), tr("Print or save as PDF…"))
        self.pdf_button.clicked.connect(self.print_it)
        self.export_button = QPushButton(icon("export"), tr("Export…"))
        self.export_button.clicked.connect(self.export_it)
        for widget in (self.period, self.pdf_button, self.export_button):
            row.addWidget(widget)
        column.addWidget(bar)
        self._pages = QStackedWidget()
        self._pages.setMinimumHeight(scaled(LEAST_HIGH))
        self.empty = EmptyState("allocation", tr("No lines yet"))
        self.table = ListTable(tr("Statement"))
        self._pages.addWidget(self.table)
        self._pages.addWidget(self.empty)
        column.addWidget(self._pages, 1)
        self.model: RowTableModel | None = None
        self.table.row_opened.connect(self.open_cause)

    def show_detail(self, detail: Detail) -> None:
        """Show its row, or the same one anew; its lines hear of news themselves."""
        is_first, self.detail = self.detail is None, detail
        self._show_sums(detail.hit)
        if is_first:
            self._begin(detail.hit)
            self.ask()

    def ask(self) -> None:
        """Ask for the lines of the span that is chosen."""
        if self.model is not None:
            self.model.ask(where=self.period.where)

    def open_cause(self, hit: Hit) -> None:
        """Show what a line comes from; the line itself where it comes from no row."""
        kind, row_id = str(hit.values["cause_kind"]), str(hit.values["cause"])
        known = self.desk.known.kinds
        if kind in known and row_id and self.detail and row_id != self.detail.hit.id:
            self.desk.open_row(kind, row_id)
        else:
            self.desk.open_row(KIND, hit.id)

    def print_it(self) -> None:
        """Offer the statement for paper or as a PDF."""
        if self.model is None or self.detail is None:
            return
        title = self.detail.hit.title
        words = self.period.words
        narrowed = pair(title, words) if words else title
        columns = _in_order(self.model.columns, ON_PAPER)
        subject = ListSubject(
            tr("The statement of {title}", title=title),
            self.kind,
            columns,
            self.model.query,
            narrowed,
            title=tr("Statement"),
        )
        self.desk.sheet_wanted.emit(made("sheet:print", self.desk, [subject]))

    def export_it(self) -> None:
        """Offer the lines as a file."""
        if self.model is not None:
            self.desk.sheet_wanted.emit(ExportSheet(self.desk, self.model, []))

    def _begin(self, hit: Hit) -> None:
        fixed = {hit.kind: [hit.id]}
        if hit.kind != "wallet":
            fixed["wallet"] = [""]  # those of sub-wallets stand on theirs
        own = _in_order(own_columns(self.kind), ("reason", "at", "amount", "balance"))
        self.model = RowTableModel(self.desk.bridge, self.kind, own, fixed, self)
        self.model.total_changed.connect(self._on_total_changed)
        self.table.setModel(self.model)
        self.columns = ListColumns(self.desk, self.table, self.model, own, f"{KIND}.{hit.kind}")
        self.sort = ListSort(self.table, self.model)
        self.sort.changed.connect(self._on_sorted)

    def _on_sorted(self) -> None:
        if self.model is not None:
            self.model.ask(where=self.period.where, sort=self.sort.by)

    def _on_total_changed(self, total: int) -> None:
        hint = tr("Each grant, each job and each refund will stand here.")
        if self.period.currentData() != ALL:
            hint = tr("There is nothing in this span of time; choose a longer one.")
        self.empty.say("allocation", tr("No lines yet"), hint)
        self._pages.setCurrentWidget(self.table if total else self.empty)

    def _show_sums(self, hit: Hit) -> None:
        while (item := self._sums.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        fields = self.desk.known.kinds[hit.kind].by_name
        for name in SUMS:
            value = hit.values.get(name)
            if name in fields and (value or name in {"burnt", "balance"}):
                self._sums.addWidget(_sum(tr(fields[name].label), credits_text(int(value or 0))))


def _sum(name: str, amount: str) -> QWidget:
    made_ = QWidget()
    column = QVBoxLayout(made_)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(label(name, "muted"))
    column.addWidget(label(amount, "strong"))
    made_.setAccessibleName(pair(name, amount))
    return made_


def _in_order(columns: tuple[FieldSpec, ...], names: tuple[str, ...]) -> tuple[FieldSpec, ...]:
    """Return columns with some of them first."""
    place = {name: at for at, name in enumerate(names)}
    return tuple(sorted(columns, key=lambda one: place.get(one.name, len(names))))
