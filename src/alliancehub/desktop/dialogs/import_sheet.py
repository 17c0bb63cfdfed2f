"""Bring in rows from files: which column is what, what would happen line by line, then the import.

Everything longer than a moment is a job of the engine: it goes on when the sheet is closed, and can
be stopped.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QWidget,
)

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.dialogs.sheet import Sheet
from alliancehub.desktop.icons import icon
from alliancehub.desktop.labels import label
from alliancehub.desktop.progress_words import outcome
from alliancehub.desktop.texts import counted, mid, tr
from alliancehub.desktop.views.columns_page import ColumnsPage
from alliancehub.desktop.views.empty_state import EmptyState
from alliancehub.desktop.views.file_drop import local_paths, rest_left
from alliancehub.desktop.views.progress_strip import ProgressStrip
from alliancehub.desktop.views.report_table import ReportTable
from alliancehub.engine.api import ImportReport
from alliancehub.engine.job_api import Job, LinePage, TableLook
from alliancehub.engine.plain import from_plain
from alliancehub.model.errors import Refusal
from alliancehub.model.kind_spec import KindSpec

TABLES = (".csv", ".tsv", ".txt", ".tab")
STATES = ("error", "left", "new", "changed", "same")


@dataclass(frozen=True)
class Source:
    """What can be imported.

    Attributes:
        format: of ``engine.imports.FORMATS``, or empty where the rows of a table become a kind.
        kind: which kind, then.
    """

    title: str
    format: str = ""
    kind: str = ""
    is_folder: bool = False


def sources_of(desk: Desk, kind: str) -> list[Source]:
    """Return what this member can import, a list that is asked for first."""
    kinds = {name: spec for name, spec in desk.known.kinds.items() if spec.form}
    may = [name for name in kinds if desk.known.may_create(name)]
    if kind in kinds:
        may = [kind, *(name for name in may if name != kind)]
    found = [Source(tr("{kinds} (CSV)", kinds=kinds[name].plural), kind=name) for name in may]
    if desk.known.is_admin:
        found.append(Source(tr("Members and organisations (CSV)"), "members"))
    found.append(Source(tr("Projects (JSON)"), "projects"))
    found.append(
        Source(tr("Open Trusted Data Initiative catalogue (folder)"), "otdi", is_folder=True)
    )
    return found


class ImportSheet(Sheet):
    """Choose what and where, set the columns right, look at the report, then bring it in.

    Args:
        desk: the window's services.
        path: a file to look at, or empty.
        kind: the list that it was dropped on or opened from, or empty.
        format: what to begin with instead, of ``engine.imports.FORMATS``.
    """

    wanted_width = 860
    closes_below = False

    def __init__(self, desk: Desk, path: str = "", kind: str = "", format: str = "") -> None:
        super().__init__(
            tr("Import"), tr("Nothing is changed before you have seen what would happen.")
        )
        self._desk = desk
        self._path = ""
        self._look: TableLook | None = None
        self._checked: Job | None = None
        self._job = ""
        self._is_reread = False
        self._sources = sources_of(desk, kind)
        self._is_asking = bool(path) and not kind and not format
        self.setAcceptDrops(True)
        self.closed.connect(lambda: desk.jobs.let_go(self))
        self._lay_out()
        at = next((n for n, one in enumerate(self._sources) if format and one.format == format), 0)
        self.formats.setCurrentIndex(at)
        self.formats.currentIndexChanged.connect(lambda _: self._on_source_chosen())
        self._show_step(self.nothing)
        if path:
            self._path = path
            self.where.setText(path)
            if self._is_asking:
                self.nothing.say(
                    "import",
                    tr("What are the rows of this file?"),
                    tr("Choose above what they are to become, then press Continue."),
                )
                self._show_step(self.nothing)
            else:
                self.look_at(path)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.formats = QComboBox()
        self.formats.setAccessibleName(tr("What to import"))
        for source in self._sources:
            self.formats.addItem(source.title)
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
        self.progress = ProgressStrip(tr("Reading"), may_stop=True)
        self.progress.stop_clicked.connect(lambda: self._desk.jobs.cancel(self._job))
        self.progress.hide()
        self.body.addWidget(self.progress)
        self.pages = QStackedWidget()
        hint = tr("Choose a file or a folder, or drop it here.")
        self.nothing = EmptyState("import", tr("Nothing chosen yet"), hint)
        self.pages.addWidget(self.nothing)
        self.columns_page = ColumnsPage()
        self.columns_page.changed.connect(self._on_columns_changed)
        self.columns_page.options.encoding_chosen.connect(
            lambda name: self.look_at(self._path, name)
        )
        self.columns = self.columns_page.columns
        self.pages.addWidget(self.columns_page)
        self.report_table = ReportTable()
        self.pages.addWidget(self.report_table)
        self.body.addWidget(self.pages, 1)
        self.save_button = self.add_button(tr("Save what was not taken…"), "plain")
        self.save_button.clicked.connect(lambda: self.save_problems_to(_place(self, self._path)))
        self.undo_button = self.add_button(tr("Undo"), "plain")
        self.undo_button.clicked.connect(self._undo)
        self.columns_button = self.add_button(tr("Back to the columns"), "plain")
        self.columns_button.clicked.connect(lambda: self._show_step(self.columns_page))
        self.again_button = self.add_button(tr("Close"), "plain")
        self.again_button.clicked.connect(self.leave)
        self.check_button = self.add_button(tr("Continue"), "primary")
        self.check_button.clicked.connect(self._go_on)
        self.import_button = self.add_button(tr("Import"), "primary")
        self.import_button.setEnabled(False)
        self.import_button.clicked.connect(self.carry_out)

    # -- what the member does

    def begin(self) -> None:
        (self.formats if self._is_asking else self.choose_button).setFocus()

    @property
    def source(self) -> Source:
        """What is to be imported."""
        return self._sources[max(self.formats.currentIndex(), 0)]

    def look_at(self, path: str, encoding: str = "") -> None:
        """Look at a table's columns, or report what an import of a file or a folder would do."""
        self._path = path
        self._checked = None
        self._is_reread = bool(encoding)
        self.where.setText(path)
        self.problem.hide()
        kind = self._kind()
        if kind is None:
            self._start(
                "import_file", _file_args(self.source, path, is_dry=True), self._on_file_job
            )
            return
        args = {
            "path": path,
            "kind": kind.name,
            "words": {one.label: one.name for one in kind.form},
            "encoding": encoding,
        }
        self._set_busy(is_busy=True)
        self.progress.set_text(tr("Reading"))
        self._desk.bridge.call("look_at_table", args, self._on_look, self._on_refused, self)

    def check(self) -> None:
        """Report what an import with these columns would do."""
        self._start("check_csv", self.columns_page.wanted(), self._on_checked)

    def carry_out(self) -> None:
        """Bring in what the report showed."""
        if self._kind() is None:
            self._start(
                "import_file", _file_args(self.source, self._path, is_dry=False), self._on_file_job
            )
        elif self._checked is not None:
            rows = {"rows": self._checked.result["rows"], "stamp": self._checked.result["stamp"]}
            self._start("import_csv", self.columns_page.wanted() | rows, self._on_imported)

    def _go_on(self) -> None:
        if self.pages.currentWidget() is self.columns_page:
            self.check()
        else:
            self._is_asking = False
            self.look_at(self._path)

    def _choose(self) -> None:
        if self.source.is_folder:
            path = QFileDialog.getExistingDirectory(self, tr("Choose the folder"))
        else:
            kinds = tr("Tables (*.csv *.tsv *.txt)")
            if self.source.format == "projects":
                kinds = tr("JSON (*.json *.jsonl);;Tables (*.csv *.tsv *.txt)")
            path, _ = QFileDialog.getOpenFileName(self, tr("Choose the file"), "", kinds)
        if path:
            self._is_asking = False
            self.look_at(path)

    def _on_source_chosen(self) -> None:
        """Another thing to import: a file that is chosen already is looked at as that."""
        self.problem.hide()
        self._checked = None
        self._look = None
        self._show_step(self.nothing)
        is_table = PurePath(self._path).suffix.casefold() in TABLES
        if self._path and is_table and not self.source.is_folder and not self._is_asking:
            self.look_at(self._path)

    def _undo(self) -> None:
        if self._checked is not None:
            self.undo_button.hide()
            self._desk.undo(str(self._checked.result.get("step", "")))

    def save_problems_to(self, path: str) -> None:
        """Write the rows that were not taken, each with the reason, to a file."""
        if self._checked is None or not path:
            return

        def saved(count: int) -> None:
            rows = counted(count, "{n} row", "{n} rows")
            self._desk.say(tr("{rows} written to {path}.", rows=rows, path=path))

        args = {"id": self._checked.id, "path": path}
        self._desk.bridge.call("save_job_lines", args, saved, self._on_refused, self)

    # -- what the engine is asked

    def _kind(self) -> KindSpec | None:
        return self._desk.known.kinds.get(self.source.kind)

    def _start(self, name: str, args: dict[str, Any], take: Callable[[Job], None]) -> None:
        self.problem.hide()
        self._set_busy(is_busy=True)
        self.progress.set_text(tr("Reading") if name != "import_csv" else tr("Importing"))

        def on_job(job: Job) -> None:
            self._job = "" if job.is_ended else job.id
            if not job.is_ended:
                self.progress.set_job(job)
                return
            self._set_busy(is_busy=False)
            if job.refusal is not None:
                self._on_refused(job.refusal)
            else:
                take(job)

        self._desk.jobs.start(name, args, self, on_job, self._on_refused)

    # -- what the engine answers

    def _on_look(self, look: TableLook) -> None:
        kind = self._kind()
        if kind is None or look.kind != kind.name or look.path != self._path:
            return
        self._look = look
        self._set_busy(is_busy=False)
        self.columns_page.set_look(look, kind, is_reread=self._is_reread)
        self._show_step(self.columns_page)
        first = self.columns.choices[0] if self.columns.choices else self.check_button
        (self.columns_page.options.encoding if self._is_reread else first).setFocus()

    def _on_columns_changed(self) -> None:
        self._checked = None
        is_any = self.columns_page.has_field
        self.check_button.setEnabled(is_any)
        hint = "" if is_any else tr("Choose a field for at least one column.")
        self.check_button.setToolTip(hint)

    def _on_checked(self, job: Job) -> None:
        if job.state == "cancelled":
            self._show_step(self.columns_page)
            return
        self._show_lines(job)
        wanted = job.result["new"] + job.result["changed"]
        self.import_button.setText(counted(wanted, "Import {n} row", "Import {n} rows"))
        self.import_button.setEnabled(wanted > 0)
        (self.import_button if wanted else self.columns_button).setFocus()

    def _on_imported(self, job: Job) -> None:
        self._show_lines(job, is_over=True)
        self.where.setText(outcome(job))
        is_any = bool(job.result.get("new") or job.result.get("changed"))
        self.undo_button.setVisible(is_any)
        self.again_button.setFocus()

    def _on_file_job(self, job: Job) -> None:
        report = from_plain(ImportReport, job.result["report"]) if job.result else None
        if report is None:
            self._show_step(self.nothing)
            return
        self._checked = job
        self.report_table.set_report(report)
        wanted = report.new + report.changed
        if report.is_dry_run:
            self._show_step(self.report_table)
            self.import_button.setText(counted(wanted, "Import {n} row", "Import {n} rows"))
            self.import_button.setEnabled(wanted > 0)
            self.import_button.setFocus()
        else:
            self._show_step(self.report_table, is_over=True)
            self.where.setText(outcome(job))
            self.undo_button.setVisible(wanted > 0)
            self.again_button.setFocus()

    def _on_refused(self, refusal: Refusal) -> None:
        self._set_busy(is_busy=False)
        self.problem.setText(str(refusal))
        self.problem.show()
        if self._look is None or self.pages.currentWidget() is self.nothing:
            self._show_step(self.nothing)

    def _show_lines(self, job: Job, *, is_over: bool = False) -> None:
        self._checked = job

        def fetch(
            states: Sequence[str], offset: int, limit: int, take: Callable[[LinePage], None]
        ) -> None:
            args = {"id": job.id, "states": list(states), "offset": offset, "limit": limit}
            self._desk.bridge.call("job_lines", args, take, self._on_refused, self)

        self.report_table.set_lines({state: job.result.get(state, 0) for state in STATES}, fetch)
        self._show_step(self.report_table, is_over=is_over)
        is_any = bool(job.result.get("error") or job.result.get("left"))
        self.save_button.setVisible(is_any)

    # -- what is in sight

    def _set_busy(self, *, is_busy: bool) -> None:
        self.progress.setVisible(is_busy)
        if is_busy:
            self.progress.set_progress(0, 0)
        for part in (self.formats, self.choose_button, self.columns_page, self.check_button):
            part.setEnabled(not is_busy)
        self.columns_button.setEnabled(not is_busy)
        if is_busy:
            self.import_button.setEnabled(False)

    def _show_step(self, page: QWidget, *, is_over: bool = False) -> None:
        self.pages.setCurrentWidget(page)
        is_table = self._kind() is not None
        is_report = page is self.report_table
        self.save_button.hide()
        self.undo_button.hide()
        self.columns_button.setVisible(is_report and is_table and not is_over)
        self.check_button.setVisible(page is self.columns_page or self._is_asking)
        self.import_button.setVisible(is_report and not is_over)
        if page is self.columns_page and self._kind() is not None:
            title = mid(self._kind().plural)  # type: ignore[union-attr]  # looked at just now
            self.where.setText(tr("{path} → {kinds}", path=self._path, kinds=title))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = local_paths(event)
        if paths:
            self.look_at(paths[0])
        if len(paths) > 1:
            self._desk.say_problem(rest_left(paths[0]))


def _file_args(source: Source, path: str, *, is_dry: bool) -> dict[str, Any]:
    return {"format": source.format, "path": path, "dry_run": is_dry}


def _place(parent: QWidget, imported: str) -> str:
    """Ask where to save what was not taken; empty where the member thought better of it."""
    name = tr("{file} (not taken).csv", file=PurePath(imported).stem)
    suggested = str(PurePath(imported).with_name(name))
    title, kinds = tr("Save what was not taken"), tr("Tables (*.csv)")
    path, _ = QFileDialog.getSaveFileName(parent, title, suggested, kinds)
    return path
