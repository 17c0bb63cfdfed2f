"""A folder or a description becomes the draft of a dataset: what is missing, and mending it.

The engine reads it, in a job; each mend and each field that is filled in has it read anew, so that
the grade rises before anything is made.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer, QUuid
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.dialogs.mend_bar import MendBar
from alliancehub.desktop.dialogs.sheet import Sheet
from alliancehub.desktop.icons import icon
from alliancehub.desktop.labels import label
from alliancehub.desktop.texts import counted, left_to_right, size_text, tr, tr_told
from alliancehub.desktop.theme import scaled
from alliancehub.desktop.views.empty_state import EmptyState
from alliancehub.desktop.views.form import DetailForm
from alliancehub.desktop.views.grade_steps import GradeSteps
from alliancehub.desktop.views.progress_strip import ProgressStrip
from alliancehub.desktop.views.scroll_page import scrolled_if_cut
from alliancehub.desktop.views.text_table import TextColumn, TextRow, TextTable
from alliancehub.engine.api import Receipt
from alliancehub.engine.dataset_api import Proposal, proposal_of
from alliancehub.engine.job_api import Job
from alliancehub.model.errors import Refusal
from alliancehub.model.kind_spec import KindSpec
from alliancehub.model.readiness import GRADES
from alliancehub.model.readiness_report import CODES, Finding

DATASET, VERSION = "dataset", "dataset_version"
ASKED = ("title", "name", "label", "licence", "description", "creator", "authors")
TYPING_MS = 600
BESIDE_FORM, FORM_MOST = 20, 560  # pixels; a wider one leaves no room for what was found
TONES = {"E": "danger", "R": "danger", "S": "warning", "L": "warning", "H": "warning"}
FILES = "Croissant, README.md, Kaggle (*.json *.jsonld *.md *.markdown)"


class CoachSheet(Sheet):
    """The readiness coach.

    Args:
        desk: the window's services.
        path: a folder or a file to begin with, or empty.
    """

    closes_below = False

    wanted_width = 1_180

    def __init__(self, desk: Desk, path: str = "") -> None:
        super().__init__(
            tr("New dataset from files"),
            tr("Nothing is made before you say so. The files stay where they are."),
        )
        self._desk = desk
        self._path = ""
        self._job = ""
        self._again = False
        self.proposal: Proposal | None = None
        self._said: dict[str, Any] = {}
        self._mends: list[str] = []
        self.setAcceptDrops(True)
        self.closed.connect(lambda: desk.jobs.let_go(self))
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self.read)
        self._lay_out()
        if path:
            self.look_at(path)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.folder_button = QPushButton(icon("open"), tr("Choose a folder…"))
        self.folder_button.clicked.connect(self._choose_folder)
        self.file_button = QPushButton(icon("file"), tr("Choose a file…"))
        self.file_button.clicked.connect(self._choose_file)
        self.where = label(role="muted", is_wrapped=True)
        row.addWidget(self.folder_button)
        row.addWidget(self.file_button)
        row.addWidget(self.where, 1)
        self.body.addLayout(row)
        self.progress = ProgressStrip(tr("Reading"), may_stop=True)
        self.progress.stop_clicked.connect(lambda: self._desk.jobs.cancel(self._job))
        self.progress.hide()
        self.body.addWidget(self.progress)
        self.problem = label(role="problem", is_wrapped=True)
        self.problem.hide()
        self.body.addWidget(self.problem)
        hint = tr(
            "Choose a folder with the files, or a Croissant file, a dataset card or a Kaggle "
            "description; or drop it here."
        )
        self.nothing = EmptyState("dataset", tr("Nothing chosen yet"), hint)
        self.body.addWidget(self.nothing, 1)
        self._lay_out_report()
        self.cancel_button = self.add_button(tr("Cancel"), "plain")
        self.cancel_button.clicked.connect(self.leave)
        self.make_button = self.add_button(tr("Make the draft"), "primary")
        self.make_button.setEnabled(False)
        self.make_button.clicked.connect(self.make)

    def _lay_out_report(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.steps = GradeSteps(GRADES)
        column.addWidget(self.steps)
        self.sum = label(role="strong", is_wrapped=True)
        column.addWidget(self.sum)
        self.mends = MendBar()
        self.mends.picked.connect(self._on_picked)
        column.addWidget(self.mends)
        self._halves = halves = QHBoxLayout()
        halves.setSpacing(16)
        self.form = DetailForm([])  # until it is known what has to be filled in
        halves.addWidget(self.form, 2)
        self.table = TextTable(
            tr("What is missing or wrong"),
            (
                TextColumn(tr("About"), 120),
                TextColumn(tr("What was found")),
                TextColumn(tr("What to do")),
                TextColumn(tr("Where"), 80),
            ),
            is_wrapped=True,
        )
        self.table.row_opened.connect(self._on_opened)
        halves.addWidget(self.table, 4)
        column.addLayout(halves, 1)
        self.report = scrolled_if_cut(inner)
        self.report.hide()
        self.body.addWidget(self.report, 1)

    def begin(self) -> None:
        self.folder_button.setFocus()

    # -- what the member does

    def look_at(self, path: str) -> None:
        """Read another folder or file."""
        self._path, self._said, self._mends = path, {}, []
        self.proposal = None
        self.where.setText(path)
        self.read()

    def read(self) -> None:
        """Have it read with what was said and mended so far."""
        self._typing.stop()
        if not self._path:
            return
        if self._job:
            self._again = True  # once this reading has ended
            return
        self.problem.hide()
        args = {"path": self._path, "values": self._said, "mends": self._mends}
        self._desk.jobs.start("read_dataset", args, self, self._on_job, self._refused)

    def make(self) -> None:
        """Make the dataset and its draft, and begin to upload the files."""
        if self._typing.isActive():
            self.read()
            return
        proposal = self.proposal
        if proposal is None or not self.form.check():
            return
        said = self.form.values()
        kinds = self._desk.known.kinds
        label_ = str(said.pop("label", "") or proposal.version.get("label") or "1.0.0")
        dataset, version = _new_id(), _new_id()
        values = _filled({**proposal.dataset, **self._said, **said}, kinds[DATASET])
        texts = _filled({**proposal.version, **self._said, **said}, kinds[VERSION])
        commands: list[tuple[str, dict[str, Any]]] = [
            ("create", {"kind": DATASET, "id": dataset, "values": values}),
            ("draft_version", {"dataset": dataset, "id": version, "label": label_}),
        ]
        texts = {name: value for name, value in texts.items() if name != "label"}
        if texts:
            commands.append(("edit", {"kind": VERSION, "id": version, "values": texts}))
        self.make_button.setEnabled(False)

        def made(_: list[Receipt]) -> None:
            self.closed.emit()
            self._desk.open_row(DATASET, dataset)
            if proposal.folder and proposal.file_count:
                self._upload(version, proposal.folder)

        self._desk.submit_many(commands, tr("The draft is made."), made, self._refused)

    def _upload(self, version: str, folder: str) -> None:
        desk = self._desk

        def begun(_: str) -> None:
            desk.transfers.ask()
            desk.say(
                tr("Its files are uploaded in the background."),
                tr("Transfers"),
                desk.open_transfers,
            )

        args = {"version": version, "folder": folder}
        desk.bridge.call("upload_version", args, begun, desk.refuse, owner=desk)

    def _choose_folder(self) -> None:
        if path := QFileDialog.getExistingDirectory(self, tr("Choose the folder")):
            self.look_at(path)

    def _choose_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, tr("Choose the file"), "", FILES)
        if path:
            self.look_at(path)

    def _on_picked(self, mend: str, value: object) -> None:
        if mend in {"hashes", "schema"}:
            self._mends = [*dict.fromkeys((*self._mends, mend))]
        else:
            field = {"licence": "licence", "personal_data": "data_classes"}[mend]
            self._said[field] = value
            if field in self.form.fields:
                self.form.fields[field].set_value(value)
        self.read()

    def _on_edited(self) -> None:
        known = self.proposal
        for name, value in self.form.values().items():
            given = {**known.version, **known.dataset}.get(name) if known is not None else None
            if value and value != given:
                self._said[name] = value
        self._typing.start()

    def _on_opened(self, row: int) -> None:
        """Go to the field that fills a gap."""
        key = self.table.rows[row].key
        if key in self.form.fields:
            self.form.fields[key].setFocus()

    # -- what the engine answers

    def _on_job(self, job: Job) -> None:
        self._job = "" if job.is_ended else job.id
        self.progress.setVisible(not job.is_ended)
        if not job.is_ended:
            self.progress.set_job(job)
            return
        self._desk.jobs.cancel(job.id)  # off the list: what came of it is shown here
        if job.refusal is not None:
            self._refused(job.refusal)
        elif job.state == "done":
            self._show(proposal_of(job.result))
        if self._again:
            self._again = False
            self.read()

    def _refused(self, refusal: Refusal) -> None:
        self.progress.hide()
        self.problem.setText(str(refusal))
        self.problem.show()
        self.make_button.setEnabled(self.proposal is not None)

    def _show(self, proposal: Proposal) -> None:
        is_first, self.proposal = self.proposal is None, proposal
        self.nothing.hide()
        self.report.show()
        self.steps.set_grade(proposal.report.grade)
        self._show_sum(proposal)
        self.mends.offer(proposal.report.findings, proposal.mends)
        self.table.set_rows([_row(one) for one in proposal.report.findings])
        if is_first:
            self._lay_out_form(proposal)
        is_fatal = any(one.code == "E" and not one.is_note for one in proposal.report.findings)
        self.make_button.setEnabled(not is_fatal)
        hint = tr("What cannot be taken has to be corrected in the file first.")
        self.make_button.setToolTip(hint if is_fatal else "")

    def _lay_out_form(self, proposal: Proposal) -> None:
        """Ask for what every dataset needs, and for what the report finds missing."""
        kinds = self._desk.known.kinds
        missing = [one.field for one in proposal.report.findings if one.field]
        names = dict.fromkeys((*ASKED, *missing))
        fields = [
            kind.field(name)
            for name in names
            for kind in (kinds[DATASET], kinds[VERSION])
            if name in kind.by_name and kind.field(name).is_editable
        ]
        unique = {one.name: one for one in reversed(fields)}
        form = DetailForm([unique[name] for name in names if name in unique])
        page = form.widget()
        needed = page.minimumSizeHint().width() if page is not None else 0
        form.setMinimumWidth(min(needed + BESIDE_FORM, scaled(FORM_MOST)))
        values = {**proposal.version, **proposal.dataset}
        form.set_values({name: value for name, value in values.items() if name in form.fields})
        form.edited.connect(self._on_edited)
        self._halves.replaceWidget(self.form, form)
        self.form.hide()
        self.form.deleteLater()
        self.form = form
        form.fields["title"].setFocus()

    def _show_sum(self, proposal: Proposal) -> None:
        files = counted(proposal.file_count, "{n} file", "{n} files")
        size = size_text(proposal.total_bytes)
        open_ = sum(not one.is_note for one in proposal.report.findings)
        open_ += proposal.report.left_out
        if open_:
            left = counted(open_, "{n} thing to mend", "{n} things to mend")
        else:
            left = tr("nothing to mend")
        self.sum.setText(tr("{files}, {size}; {left}", files=files, size=size, left=left))

    # -- drops

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.look_at(paths[0])


def _new_id() -> str:
    return QUuid.createUuidV7().toString(QUuid.StringFormat.WithoutBraces)


def _filled(values: dict[str, Any], kind: KindSpec) -> dict[str, Any]:
    """Return what fits fields of a kind that a member may fill in, without what is empty."""
    names = kind.by_name
    return {n: v for n, v in values.items() if v and n in names and names[n].is_editable}


def _row(one: Finding) -> TextRow:
    about = tr(dict(CODES).get(one.code, one.code))
    tone = "" if one.is_note else TONES.get(one.code, "info")
    cells = (
        about,
        tr_told(one.text),
        tr_told(one.remedy),
        left_to_right(one.path) if one.path else "",
    )
    return TextRow(cells, tone, one.field)
