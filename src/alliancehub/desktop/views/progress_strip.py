"""How far a long job is: always with a number, and how to stop it where that can be done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from alliancehub.desktop.labels import Label
from alliancehub.desktop.motion import is_reduced
from alliancehub.desktop.progress_words import percent_of, progress_line
from alliancehub.desktop.texts import number, tr
from alliancehub.desktop.theme import set_role
from alliancehub.engine.job_api import Job


class ProgressStrip(QWidget):
    """A bar with its words above.

    Signals:
        stop_clicked: the member wants it stopped.
    """

    stop_clicked = Signal()

    def __init__(
        self, text: str = "", *, may_stop: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        head = QHBoxLayout()
        self._text = Label(text)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._figure = Label()
        set_role(self._figure, "muted")
        head.addWidget(self._text)
        head.addStretch(1)
        head.addWidget(self._figure)
        column.addLayout(head)
        row = QHBoxLayout()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        keeping = self._bar.sizePolicy()
        keeping.setRetainSizeWhenHidden(True)
        self._bar.setSizePolicy(keeping)
        row.addWidget(self._bar, 1, Qt.AlignmentFlag.AlignVCenter)
        self._stop = QPushButton(tr("Stop"))
        set_role(self._stop, "plain")
        self._stop.setAccessibleName(tr("Stop: {text}", text=text))
        if not may_stop:
            self._stop.hide()
        self._stop.clicked.connect(self.stop_clicked)
        row.addWidget(self._stop)
        column.addLayout(row)
        self.set_progress(0, 0)

    def set_text(self, text: str) -> None:
        """Say what goes on."""
        self._text.setText(text)
        self._bar.setAccessibleName(text)

    def set_progress(self, done: int, total: int) -> None:
        """Show so many of so many; with a total of 0 only that something goes on."""
        share = min(max(done / total, 0.0), 1.0) if total > 0 else 0.0
        # A bar that runs to and fro is all movement: where that is not wanted, the words are left.
        is_still = total <= 0 and is_reduced()
        self._bar.setVisible(not is_still)
        # Qt paints a bar at once when its value changes, and with it all that lies beneath.
        self._bar.setUpdatesEnabled(False)
        self._bar.setRange(0, 1_000 if total > 0 or is_still else 0)
        self._bar.setValue(round(share * 1_000))
        self._bar.setUpdatesEnabled(True)
        parts = {"done": number(done), "total": number(total), "percent": int(share * 100)}
        text = tr("{done} of {total} · {percent} %", **parts) if total > 0 else tr("Working…")
        self._figure.setText(text)
        self._bar.setAccessibleDescription(text)

    def set_job(self, job: Job) -> None:
        """Show how far a job is: number, speed and time left."""
        self.set_text(job.title)
        self.set_progress(job.done, job.total)
        percent = percent_of(job)
        line = progress_line(job)
        text = line
        if percent is not None:
            text = tr("{percent} % · {line}", percent=number(percent), line=line)
        self._figure.setText(text)
        self._bar.setAccessibleDescription(text)

    def figure(self) -> str:
        """Return what the words at its end say."""
        return self._figure.text()
