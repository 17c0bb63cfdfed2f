"""The work in the background, each with what can be done about it; hidden while there is none."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from alliancehub.desktop.job_watch import JobWatch
from alliancehub.desktop.labels import label
from alliancehub.desktop.texts import tr
from alliancehub.desktop.views.job_row import JobRow
from alliancehub.engine.job_api import Job

MOST = 5  # of those that have ended; the newest


class JobList(QWidget):
    """What goes on first, then what ended."""

    def __init__(self, watch: JobWatch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._watch = watch
        self.rows: list[JobRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(label(tr("In the background"), "caption"))
        watch.changed.connect(self._on_changed)
        self._show_all()

    def _on_changed(self, job: Job) -> None:
        for row in self.rows:
            if row.job.id == job.id and not job.is_ended and not row.job.is_ended:
                row.set_job(job)
                return
        self._show_all()

    def _show_all(self) -> None:
        shown = [job for job in self._watch.all if not job.is_ended]
        shown += [job for job in self._watch.all if job.is_ended and not job.is_quiet][:MOST]
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        for job in shown:
            row = JobRow(job)
            row.cancel_clicked.connect(self._watch.cancel)
            self._column.addWidget(row)
            self.rows.append(row)
        self.setVisible(bool(shown))
