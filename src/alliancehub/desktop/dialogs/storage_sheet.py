"""Storage: what AllianceHub keeps on this machine, as ``du`` would count it, and freeing it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.dialogs.confirm_sheet import ConfirmSheet
from alliancehub.desktop.dialogs.sheet import Sheet
from alliancehub.desktop.icons import icon
from alliancehub.desktop.labels import label, rule
from alliancehub.desktop.layouts import emptied
from alliancehub.desktop.opening import open_file
from alliancehub.desktop.texts import counted, size_text, tr
from alliancehub.desktop.theme import set_role
from alliancehub.desktop.views.empty_state import EmptyState
from alliancehub.desktop.views.scroll_page import scroll_page
from alliancehub.engine.transfer_api import Freed, Storage, StorageUse
from alliancehub.model.errors import Refusal


class StorageSheet(Sheet):
    """Each use with what it takes and what freeing it would give back."""

    wanted_width = 640
    closes_below = False

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Storage"), tr("What AllianceHub keeps on this machine."))
        self._desk = desk
        self.storage: Storage | None = None
        self.free_buttons: dict[str, QPushButton] = {}
        self.total = label(role="heading", is_wrapped=True)
        self.body.addWidget(self.total)
        self.disk = label(role="muted", is_wrapped=True)
        self.body.addWidget(self.disk)
        self.waiting = EmptyState("info", tr("Adding up…"))
        self.waiting.action_clicked.connect(self.ask)
        self.body.addWidget(self.waiting, 1)
        self._area, self._column = scroll_page(tr("Storage"))
        self._area.hide()
        self.body.addWidget(self._area, 1)
        self.again_button = self.add_button(tr("Add up again"), "plain")
        self.again_button.clicked.connect(self.ask)
        self.done_button = self.add_button(tr("Close"), "plain")
        self.done_button.clicked.connect(self.leave)
        self.ask()

    def begin(self) -> None:
        first = next(iter(self.free_buttons.values()), self.done_button)
        first.setFocus()

    def ask(self) -> None:
        """Have it added up anew."""
        self._desk.bridge.call("storage", {}, self._show, self._refused, self)

    def free(self, use: StorageUse) -> None:
        """Ask whether to, and then free one use."""
        text = tr(
            "{size} in {files} will be deleted from this machine. What you did not change can be "
            "downloaded again; files that are in use or that you changed stay.",
            size=size_text(use.freed),
            files=counted(use.files, "{n} file", "{n} files"),
        )
        sheet = ConfirmSheet(tr("Free “{what}”?", what=use.title), text, tr("Free"))
        sheet.confirmed.connect(lambda: self._free(use))
        self._desk.sheet_wanted.emit(sheet)

    def _free(self, use: StorageUse) -> None:
        self._desk.bridge.call(
            "free_storage", {"what": use.what}, self._freed, self._desk.refuse, owner=self
        )

    def _freed(self, freed: Freed) -> None:
        said = tr("{size} freed.", size=size_text(freed.bytes))
        if freed.kept:
            kept = counted(freed.kept, "{n} file was kept.", "{n} files were kept.")
            said = tr("{done} {more}", done=said, more=kept)
        self._desk.say(said)
        self.ask()

    def _refused(self, refusal: Refusal) -> None:
        self._area.hide()
        self.waiting.say("warning", refusal.text, refusal.remedy, tr("Try again"))
        self.waiting.show()

    def _show(self, storage: Storage) -> None:
        self.storage = storage
        self.waiting.hide()
        self._area.show()
        self.total.setText(tr("{size} on this machine", size=size_text(storage.bytes)))
        free, whole = size_text(storage.disk_free), size_text(storage.disk_total)
        self.disk.setText(tr("{free} of {whole} are free on its disk.", free=free, whole=whole))
        had = next((name for name, one in self.free_buttons.items() if one.hasFocus()), "")
        emptied(self._column)
        self.free_buttons = {}
        for at, use in enumerate(storage.uses):
            if at:
                self._column.addWidget(rule())
            self._column.addWidget(self._row(use))
        self._column.addStretch(1)
        if had:
            self.free_buttons.get(had, self.done_button).setFocus()

    def _row(self, use: StorageUse) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 10, 0, 10)
        line.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(use.title, "strong", is_wrapped=True))
        size = size_text(use.bytes)
        files = counted(use.files, "{n} file", "{n} files")
        told = tr("{size} in {files}", size=size, files=files)
        if use.is_freeable and use.freed != use.bytes:
            told = tr(
                "{told}, of which {freed} can be freed", told=told, freed=size_text(use.freed)
            )
        words.addWidget(label(told, "muted", is_wrapped=True))
        words.addWidget(label(use.path, "small", is_wrapped=True))
        line.addLayout(words, 1)
        top = Qt.AlignmentFlag.AlignTop
        if use.path:
            folder = QPushButton(icon("open"), "")
            folder.setToolTip(tr("Open folder"))
            folder.setAccessibleName(
                tr("{action}: {about}", action=tr("Open folder"), about=use.title)
            )
            set_role(folder, "plain")
            folder.clicked.connect(lambda: open_file(use.path))
            line.addWidget(folder, 0, top)
        if use.is_freeable and use.bytes:
            button = QPushButton(tr("Free…"))
            button.setAccessibleName(tr("{action}: {about}", action=tr("Free"), about=use.title))
            button.clicked.connect(lambda: self.free(use))
            self.free_buttons[use.what] = button
            line.addWidget(button, 0, top)
        return row
