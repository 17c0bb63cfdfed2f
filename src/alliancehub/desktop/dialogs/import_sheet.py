"""Bring in rows from files: first a report of what would happen line by line, then the import."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QPushButton, QStackedWidget

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.dialogs.sheet import Sheet
from alliancehub.desktop.icons import icon
from alliancehub.desktop.labels import label
from alliancehub.desktop.texts import counted, tr
from alliancehub.desktop.views.empty_state import EmptyState
from alliancehub.desktop.views.progress_strip import ProgressStrip
from alliancehub.desktop.views.report_table import ReportTable
from alliancehub.engine.api import ImportReport
from alliancehub.model.errors import Refusal

FORMATS = (
    ("members", "Members and organisations (CSV)", False, True),
    ("projects", "Projects (CSV)", False, False),
    ("otdi", "Open Trusted Data Initiative catalogue (folder)", True, False),
)


class ImportSheet(Sheet):
    """Choose what and where, look at the report, then bring it in."""

    wanted_width = 820

    def __init__(self, desk: Desk, format: str = "") -> None:
        super().__init__(
            tr("Import"), tr("Nothing is changed before you have seen what would happen.")
        )
        self._desk = desk
        self._path = ""
        self.setAcceptDrops(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.formats = QComboBox()
        self.formats.setAccessibleName(tr("What to import"))
        for name, title, _, is_for_admins in FORMATS:
            if desk.known.is_admin or not is_for_admins:
                self.formats.addItem(tr(title), name)
        at = self.formats.findData(format)
        self.formats.setCurrentIndex(max(at, 0))
        self.formats.currentIndexChanged.connect(lambda _: self._begin_anew())
        row.addWidget(self.formats, 1)
        self.choose_button = QPushButton(icon("open"), tr("Choose…"))
        self.choose_button.clicked.connect(self._choose)
        row.addWidget(self.choose_button)
        self.body.addLayout(row)
        self.where = label(role="muted", is_wrapped=True)
        self.body.addWidget(self.where)
        self.problem = label(role="problem", is_wrapped=True)
        self.problem.hide()
        self.body.addWidget(self.problem)
        self.progress = ProgressStrip(tr("Reading"))
        self.progress.hide()
        self.body.addWidget(self.progress)
        self.pages = QStackedWidget()
        hint = tr("Choose a file or a folder, or drop it here.")
        self.pages.addWidget(EmptyState("import", tr("Nothing chosen yet"), hint))
        self.report_table = ReportTable()
        self.pages.addWidget(self.report_table)
        self.body.addWidget(self.pages, 1)
        self.again_button = self.add_button(tr("Close"), "plain")
        self.again_button.clicked.connect(self.leave)
        self.import_button = self.add_button(tr("Import"), "primary")
        self.import_button.setEnabled(False)
        self.import_button.clicked.connect(self.carry_out)

    def begin(self) -> None:
        self.choose_button.setFocus()

    def look_at(self, path: str) -> None:
        """Report what an import of a file or a folder would do."""
        self._path = path
        self.where.setText(path)
        self._run(is_dry=True)

    def carry_out(self) -> None:
        """Bring in what the report showed."""
        self._run(is_dry=False)

    def _choose(self) -> None:
        is_folder = next(one[2] for one in FORMATS if one[0] == self.formats.currentData())
        if is_folder:
            path = QFileDialog.getExistingDirectory(self, tr("Choose the folder"))
        else:
            path, _ = QFileDialog.getOpenFileName(self, tr("Choose the file"), "", "CSV (*.csv)")
        if path:
            self.look_at(path)

    def _begin_anew(self) -> None:
        self._path = ""
        self.where.setText("")
        self.problem.hide()
        self.pages.setCurrentIndex(0)
        self.import_button.setEnabled(False)
        self.import_button.setText(tr("Import"))

    def _run(self, *, is_dry: bool) -> None:
        self.problem.hide()
        self.import_button.setEnabled(False)
        self.choose_button.setEnabled(False)
        self.progress.set_text(tr("Reading") if is_dry else tr("Importing"))
        self.progress.show()
        args = {"format": self.formats.currentData(), "path": self._path, "dry_run": is_dry}
        self._desk.bridge.call("import_file", args, self._on_report, self._on_refused, self)

    def _on_report(self, report: ImportReport) -> None:
        self.progress.hide()
        self.choose_button.setEnabled(True)
        self.report_table.set_report(report)
        self.pages.setCurrentWidget(self.report_table)
        wanted = report.new + report.changed
        rows = counted(wanted, "{n} row", "{n} rows")
        if report.is_dry_run:
            self.import_button.setText(tr("Import {rows}", rows=rows))
            self.import_button.setEnabled(wanted > 0)
            self.import_button.setFocus()
        else:
            self.import_button.setText(tr("Imported"))
            self.where.setText(tr("{rows} brought in from {path}.", rows=rows, path=self._path))
            self._desk.say(tr("{rows} imported.", rows=rows))

    def _on_refused(self, refusal: Refusal) -> None:
        self.progress.hide()
        self.choose_button.setEnabled(True)
        self.problem.setText(str(refusal))
        self.problem.show()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            self.look_at(paths[0])
