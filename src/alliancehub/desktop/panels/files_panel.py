"""The files of a version: path, size and hash of each, and getting them."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.dialogs.upload_sheet import UploadSheet
from alliancehub.desktop.file_names import folder_name
from alliancehub.desktop.icons import icon
from alliancehub.desktop.labels import label
from alliancehub.desktop.panels.version_panel import VersionPanel
from alliancehub.desktop.texts import counted, number, size_text, tr
from alliancehub.desktop.theme import set_role
from alliancehub.desktop.views.empty_state import EmptyState
from alliancehub.desktop.views.flow_layout import FlowLayout
from alliancehub.desktop.views.search_field import SearchField
from alliancehub.desktop.views.text_table import TextColumn, TextRow, TextTable
from alliancehub.engine.transfer_api import Transfer
from alliancehub.engine.version_api import VersionFile, VersionFiles
from alliancehub.model.errors import Refusal
from alliancehub.model.query import Hit

HASH_SHOWN = 12
WITHDRAWN = "withdrawn"
UNSEALED = frozenset({"draft", "in_review"})


class FilesPanel(VersionPanel):
    """What is in the cache at once; of many files the rest is asked of the hub as it is wanted."""

    concerned = ("dataset_version",)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.files: list[VersionFile] = []
        self._next = ""
        self._upload = ""
        self._asked = 0
        self.sum = label(role="muted", is_wrapped=True)
        self.column.addWidget(self.sum)
        bar = QWidget()
        row = FlowLayout(bar, gap=8)
        self.download_button = QPushButton(icon("download", "on_accent"), tr("Download…"))
        set_role(self.download_button, "primary")
        self.download_button.clicked.connect(self.download)
        self.upload_button = QPushButton(icon("upload"), tr("Upload a folder…"))
        self.upload_button.clicked.connect(self.choose_folder)
        self.copy_button = QPushButton(icon("copy"), tr("Copy hashes"))
        self.copy_button.setToolTip(tr("Of the files that are chosen, or all, for sha256sum -c"))
        self.copy_button.clicked.connect(self.copy_hashes)
        self.transfers_button = QPushButton(icon("download"), tr("Transfers…"))
        self.transfers_button.clicked.connect(desk.open_transfers)
        for button in (
            self.download_button,
            self.upload_button,
            self.copy_button,
            self.transfers_button,
        ):
            row.addWidget(button)
        self.column.addWidget(bar)
        line = QHBoxLayout()
        self.search = SearchField(tr("Search paths"))
        self.search.searched.connect(lambda _: self._list())
        line.addWidget(self.search, 1)
        self.column.addLayout(line)
        self.table = TextTable(
            tr("Files"),
            (
                TextColumn(tr("Path")),
                TextColumn(tr("Size"), 90, is_number=True),
                TextColumn(tr("SHA-256"), 130),
            ),
        )
        self.table.more_wanted.connect(lambda: self._ask(self._next))
        self.search.left_downwards.connect(self.table.setFocus)
        self.column.addWidget(self.table, 1)
        self.empty = EmptyState("file", tr("No files yet"))
        self.empty.hide()
        self.column.addWidget(self.empty, 1)
        self.note = label(role="muted", is_wrapped=True)
        self.note.hide()
        self.column.addWidget(self.note)
        desk.transfers.changed.connect(self._on_transfers)

    def show_version(self, version: Hit) -> None:
        """Show what the cache has of it, and ask the hub for the rest when it is wanted."""
        values = version.values
        listing = values.get("listing") or []
        self.files = [
            VersionFile(str(one["path"]), int(one["size"]), str(one["sha256"])) for one in listing
        ]
        count = int(values.get("file_count") or 0)
        self._next = self.files[-1].path if len(self.files) < count and self.files else ""
        self.note.hide()
        self._show_sum(count, int(values.get("total_bytes") or 0))
        self._list()
        # The row of a draft learns of files only once it is sealed; that of a withdrawn version
        # names none, and the hub tells them to those who keep it.
        if values.get("state") in {*UNSEALED, WITHDRAWN}:
            self._ask("")

    def _on_transfers(self, transfer: Transfer | None) -> None:
        """A draft whose upload went on has other files now."""
        if self.version is None or self.version.values.get("state") not in UNSEALED:
            return
        found = self.desk.transfers.of_version(self.version.id)
        state = found.id + found.state if found is not None else ""
        if transfer is None and state != self._upload:
            self._upload = state
            self._ask("")

    def _show_sum(self, count: int, size: int) -> None:
        assert self.version is not None  # noqa: S101 - called for one
        values = self.version.values
        files, room = counted(count, "{n} file", "{n} files"), size_text(size)
        words = tr("{files}, {size}", files=files, size=room)
        if count == len(self.files) and self._next:  # of a draft of which only a part is here
            words = tr("More than {files}, {size}", files=files, size=room)
        manifest = str(values.get("manifest") or "")
        if manifest:
            words = tr("{files} · manifest {hash}", files=words, hash=manifest[:HASH_SHOWN])
        self.sum.setToolTip(manifest)
        self.sum.setText(words)
        is_open = values.get("state") in {"published", "deprecated"}
        self.download_button.setVisible(is_open and count > 0)
        self.upload_button.setVisible(self.may_edit)
        is_listed = count > 0 and (bool(self.files) or values.get("state") != WITHDRAWN)
        for widget in (self.copy_button, self.search, self.table):
            widget.setVisible(is_listed)
        self.empty.setVisible(not is_listed)
        if count and not is_listed:
            self.empty.say("withdraw", tr("Withdrawn"), str(values.get("reason") or ""))
            return
        hint = tr("Upload a folder: all files in it become those of this draft.")
        self.empty.say("file", tr("No files yet"), hint if self.may_edit else "")

    def _matching(self, files: list[VersionFile]) -> list[TextRow]:
        words = self.search.words().casefold().split()
        return [_row(one) for one in files if all(w in one.path.casefold() for w in words)]

    def _list(self) -> None:
        shown = self._matching(self.files)
        self.table.set_rows(shown, has_more=bool(self._next))
        if not shown and self._next:
            self._ask(self._next)

    def _ask(self, after: str) -> None:
        if self.version is None:
            return
        self.desk.bridge.forget(self._asked)
        version = self.version.id

        def take(found: VersionFiles) -> None:
            if self.version is not None and self.version.id == version:
                self._take_more(found, is_first=not after)

        args = {"version": version, "after": after}
        self._asked = self.desk.bridge.call("version_files", args, take, self._refused, self)

    def _take_more(self, found: VersionFiles, *, is_first: bool) -> None:
        self.note.hide()
        self._next = found.next
        if is_first:
            self.files = list(found.files)
            count, size = len(self.files), sum(one.size for one in self.files)
            if self.version is not None and self.version.values.get("state") == WITHDRAWN:
                values = self.version.values  # which says how many they were
                count, size = int(values["file_count"]), int(values["total_bytes"])
            self._show_sum(count, size)
            self._list()
            return
        self.files += found.files
        shown = self._matching(found.files)
        self.table.add_rows(shown, has_more=bool(self._next))
        if not shown and self._next:
            self._ask(self._next)

    def _refused(self, refusal: Refusal) -> None:
        if refusal.code == WITHDRAWN:
            return  # it is what the panel says
        told = tr("{n} files are shown. {why}", n=number(len(self.files)), why=str(refusal))
        self.note.setText(told)
        self.note.show()

    # -- what is done with them

    def copy_hashes(self) -> None:
        """Put hash and path of the files that are chosen, or of all here, on the clipboard."""
        chosen = {one.key for one in self.table.chosen()}
        lines = [
            f"{one.sha256}  {one.path}" for one in self.files if not chosen or one.path in chosen
        ]
        if lines:
            QGuiApplication.clipboard().setText("\n".join((*lines, "")))
            self.desk.say(counted(len(lines), "{n} hash copied", "{n} hashes copied"))

    def download(self) -> None:
        """Ask where to, and download all files."""
        if self.version is None:
            return
        folder = QFileDialog.getExistingDirectory(self, tr("Download into which folder?"))
        if folder:
            self.download_to(f"{folder}/{self._folder_name()}")

    def download_to(self, target: str) -> None:
        """Download all files into a folder that is made for them."""
        if self.version is None:
            return

        def begun(_: str) -> None:
            self.desk.transfers.ask()
            self.desk.say(
                tr("Downloading to {folder}.", folder=target),
                tr("Transfers"),
                self.desk.open_transfers,
            )

        args = {"version": self.version.id, "target": target}
        self.desk.bridge.call("download_version", args, begun, self.desk.refuse, owner=self)

    def _folder_name(self) -> str:
        version = self.version
        assert version is not None  # noqa: S101 - asked by who has checked
        return folder_name(f"{version.labels.get('dataset', '')} {version.title}")

    def choose_folder(self) -> None:
        """Ask which folder, and show what uploading it would mean."""
        folder = QFileDialog.getExistingDirectory(self, tr("Upload which folder?"))
        if folder:
            self.upload(folder)

    def upload(self, folder: str) -> None:
        """Show what uploading a folder would mean, with the quota."""
        if self.version is not None:
            sheet = UploadSheet(self.desk, self.version, folder)
            self.desk.sheet_wanted.emit(sheet)


def _row(one: VersionFile) -> TextRow:
    cells = (one.path, size_text(one.size), one.sha256[:HASH_SHOWN])
    return TextRow(cells, key=one.path, copied=(one.path, str(one.size), one.sha256))
