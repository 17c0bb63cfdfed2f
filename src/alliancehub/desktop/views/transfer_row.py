"""One transfer: what it moves, how far it is, what is wrong with it, and what can be done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from alliancehub.desktop.icons import icon
from alliancehub.desktop.labels import label
from alliancehub.desktop.layouts import emptied
from alliancehub.desktop.opening import open_file
from alliancehub.desktop.texts import exact_time, pair, past_time, tr
from alliancehub.desktop.theme import set_role
from alliancehub.desktop.transfer_watch import job_of
from alliancehub.desktop.transfer_words import STATES, line_of
from alliancehub.desktop.views.flow_layout import FlowLayout
from alliancehub.desktop.views.picture import Picture
from alliancehub.desktop.views.pill import SHAPE_OF, Pill, PillLook
from alliancehub.desktop.views.progress_strip import ProgressStrip
from alliancehub.engine.transfer_api import Transfer


class TransferRow(QWidget):
    """A transfer.

    Signals:
        wanted(str, str): a call of the engine on it: ``pause_transfer``, ``resume_transfer``,
            ``cancel_transfer``, ``up``, ``down`` or ``files``; and its id.
    """

    wanted = Signal(str, str)

    def __init__(self, transfer: Transfer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.transfer = transfer
        self.buttons: dict[str, QPushButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 10)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(8)
        is_up = transfer.direction == "upload"
        picture = Picture("upload" if is_up else "download", 18, "muted")
        picture.setToolTip(tr("Upload") if is_up else tr("Download"))
        head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(label(transfer.title, "strong", is_wrapped=True), 1)
        self._pill = Pill("")
        head.addWidget(self._pill, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        folder = label(transfer.folder, "small", is_wrapped=True)
        folder.setToolTip(transfer.folder)
        column.addWidget(folder)
        self.strip = ProgressStrip(transfer.title)
        column.addWidget(self.strip)
        self.line = label(role="muted", is_wrapped=True)
        column.addWidget(self.line)
        self.problem = label(role="problem", is_wrapped=True)
        column.addWidget(self.problem)
        self._bar = QWidget()
        self._row = FlowLayout(self._bar, gap=8)
        column.addWidget(self._bar)
        self._offered: tuple[str, ...] = ()
        self.show_transfer(transfer)

    def show_transfer(self, transfer: Transfer) -> None:
        """Show how far it is by now."""
        self.transfer = transfer
        word, tone = STATES.get(transfer.state, (transfer.state, "neutral"))
        self._pill.set_look(PillLook(tr(word), tone, SHAPE_OF[tone]))
        self.strip.setVisible(transfer.state in {"running", "paused"} and transfer.total > 0)
        if not self.strip.isHidden():
            self.strip.set_job(job_of(transfer))
        words = line_of(transfer)
        if transfer.ended_at:
            words = pair(past_time(transfer.ended_at), words)
            self.line.setToolTip(exact_time(transfer.ended_at))
        self.line.setText(words)
        wrong = str(transfer.refusal) if transfer.refusal is not None else ""
        self.problem.setText(wrong)
        self.problem.setVisible(bool(wrong) and not transfer.is_ended)
        self._offer(_offered(transfer))

    def _offer(self, names: tuple[str, ...]) -> None:
        if names == self._offered:
            return
        had = next((name for name, one in self.buttons.items() if one.hasFocus()), "")
        self._offered = names
        emptied(self._row)
        self.buttons = {}
        texts = {
            "pause_transfer": ("pause", tr("Pause")),
            "resume_transfer": ("play", tr("Resume")),
            "up": ("up", tr("Earlier")),
            "down": ("down", tr("Later")),
            "files": ("file", tr("Files…")),
            "folder": ("open", tr("Open folder")),
            "cancel_transfer": ("close", tr("Cancel")),
            "dismiss": ("close", tr("Dismiss")),
        }
        for name in names:
            picture, text = texts[name]
            self._add(name, picture, text)
        if had:  # Pause became Resume under the member's finger
            left = self.buttons.get(had) or next(iter(self.buttons.values()), None)
            if left is not None:
                left.show()  # what is not seen yet has no keyboard for the next news to find
                left.setFocus()

    def _add(self, name: str, picture: str, text: str) -> None:
        button = QPushButton(icon(picture), text)
        what = tr("{action}: {about}", action=text.rstrip("…"), about=self.transfer.title)
        button.setAccessibleName(what)
        set_role(button, "plain")
        button.clicked.connect(self._doing(name))
        self.buttons[name] = button
        self._row.addWidget(button)

    def _doing(self, name: str) -> Callable[[], None]:
        if name == "folder":
            return lambda: open_file(self.transfer.folder)
        call = "cancel_transfer" if name == "dismiss" else name
        return lambda: self.wanted.emit(call, self.transfer.id)


def _offered(transfer: Transfer) -> tuple[str, ...]:
    files = ("files",) if transfer.files else ()
    if transfer.is_ended:
        has_folder = transfer.direction == "upload" or transfer.state == "done"
        return (*(("folder",) if has_folder else ()), *files, "dismiss")
    first = ["pause_transfer" if transfer.state in {"waiting", "running"} else "resume_transfer"]
    if transfer.state == "waiting" and transfer.refusal is not None:
        first.insert(0, "resume_transfer")  # rather than waiting for the next try
    return (*first, "up", "down", *files, "cancel_transfer")
