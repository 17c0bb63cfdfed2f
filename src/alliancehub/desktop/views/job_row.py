"""One piece of work in the background: how far it is, or what came of it, and what can be done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from alliancehub.desktop.labels import label
from alliancehub.desktop.opening import open_file, show_in_folder
from alliancehub.desktop.progress_words import outcome
from alliancehub.desktop.texts import exact_time, past_time, tr
from alliancehub.desktop.theme import set_role
from alliancehub.desktop.views.pill import Pill
from alliancehub.desktop.views.progress_strip import ProgressStrip
from alliancehub.engine.job_api import Job

STATES = {
    "done": ("Done", "success"),
    "failed": ("Failed", "danger"),
    "cancelled": ("Cancelled", "neutral"),
}


class JobRow(QWidget):
    """A job.

    Signals:
        cancel_clicked(str): it is to end, or to be taken off the list.
    """

    cancel_clicked = Signal(str)

    def __init__(self, job: Job, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.job = job
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(4)
        self.strip: ProgressStrip | None = None
        if job.is_ended:
            self._lay_out_ended(column)
        else:
            self.strip = ProgressStrip(job.title, may_stop=True)
            self.strip.stop_clicked.connect(lambda: self.cancel_clicked.emit(job.id))
            column.addWidget(self.strip)
            self.set_job(job)

    def set_job(self, job: Job) -> None:
        """Show how far it is by now."""
        self.job = job
        if self.strip is not None:
            self.strip.set_job(job)

    def _lay_out_ended(self, column: QVBoxLayout) -> None:
        job = self.job
        word, tone = STATES[job.state]
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label(job.title, "strong", is_wrapped=True), 1)
        head.addWidget(Pill(tr(word), tone), 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        when = label(past_time(job.ended_at), "small")
        when.setToolTip(exact_time(job.ended_at))
        column.addWidget(when)
        role = "problem" if job.state == "failed" else "muted"
        column.addWidget(label(outcome(job), role, is_wrapped=True))
        row = QHBoxLayout()
        row.setSpacing(8)
        if job.path:
            self._add_button(row, tr("Open file"), lambda: open_file(job.path))
            self._add_button(row, tr("Show in folder"), lambda: show_in_folder(job.path))
        self._add_button(row, tr("Dismiss"), lambda: self.cancel_clicked.emit(job.id))
        row.addStretch(1)
        column.addLayout(row)

    def _add_button(self, row: QHBoxLayout, text: str, do: Callable[[], object]) -> None:
        button = QPushButton(text)
        button.setAccessibleName(tr("{action}: {about}", action=text, about=self.job.title))
        set_role(button, "plain")
        button.clicked.connect(lambda _: do())
        row.addWidget(button)
