"""What goes on in the background, at the foot of the sidebar; a click shows more of it."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from alliancehub.desktop.icons import icon
from alliancehub.desktop.job_watch import JobWatch
from alliancehub.desktop.progress_words import percent_of, progress_line
from alliancehub.desktop.texts import counted, number, tr
from alliancehub.desktop.theme import colour, set_role
from alliancehub.desktop.transfer_watch import TransferWatch

PATIENCE_MS = 1_000  # what is done by then needs no word
LINE = 3


class JobStrip(QPushButton):
    """One line, and under it how far the only or the first job is. Hidden while nothing goes on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "chip")
        self.setProperty("tone", "info")
        self.setIcon(icon("pending", "info"))
        self._watch: JobWatch | TransferWatch | None = None
        self._share = -1
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._show)
        self.hide()

    def set_watch(self, watch: JobWatch | TransferWatch) -> None:
        """Follow these jobs."""
        self._watch = watch
        watch.changed.connect(self._on_changed)

    def _on_changed(self, _: object) -> None:
        running = self._watch.running if self._watch is not None else []
        if not running:
            self._patience.stop()
            self.hide()
        elif self.isVisible():
            self._show()
        elif not self._patience.isActive():
            self._patience.start()

    def _show(self) -> None:
        running = self._watch.running if self._watch is not None else []
        if not running:
            return
        first = running[0]
        percent = percent_of(first)
        self._share = -1 if percent is None else percent
        if len(running) > 1:
            text = self.words_of(len(running))
        elif percent is None:
            text = first.title
        else:
            text = tr("{percent} % · {job}", percent=number(percent), job=first.title)
        room = max(self.width() - 48, 80)
        self.setText(self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room))
        lines = [tr("{job}: {state}", job=job.title, state=progress_line(job)) for job in running]
        self.setToolTip("\n".join(lines))
        self.setAccessibleName(text)
        self.setAccessibleDescription("\n".join(lines))
        self.setVisible(True)
        self.update()

    def words_of(self, count: int) -> str:
        """Return what it says of several."""
        return counted(count, "{n} job goes on", "{n} jobs go on")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._share < 0:
            return
        painter = QPainter(self)
        width = self.width() - 16
        filled = width * self._share // 100
        begin = 8 + (width - filled if self.isRightToLeft() else 0)
        foot = self.height() - LINE
        painter.fillRect(QRect(8, foot, width, LINE), QColor(colour("line")))
        painter.fillRect(QRect(begin, foot, filled, LINE), QColor(colour("accent")))
        painter.end()


class TransferStrip(JobStrip):
    """The same for files on their way."""

    def words_of(self, count: int) -> str:
        return counted(count, "{n} transfer goes on", "{n} transfers go on")
