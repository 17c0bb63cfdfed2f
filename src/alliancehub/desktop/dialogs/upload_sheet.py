"""What uploading a folder into a draft would mean, before it begins: files, room, problems."""

from __future__ import annotations

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.dialogs.sheet import Sheet
from alliancehub.desktop.labels import label
from alliancehub.desktop.texts import counted, size_text, tr
from alliancehub.desktop.views.empty_state import EmptyState
from alliancehub.desktop.views.text_table import TextColumn, TextRow, TextTable
from alliancehub.engine.transfer_api import UploadLook
from alliancehub.model.errors import Refusal
from alliancehub.model.query import Hit


class UploadSheet(Sheet):
    """Looks at names and sizes alone; the hashes are computed once the upload goes on."""

    wanted_width = 640
    closes_below = False

    def __init__(self, desk: Desk, version: Hit, folder: str) -> None:
        super().__init__(tr("Upload into version {label}", label=version.title), folder)
        self._desk = desk
        self._version, self._folder = version.id, folder
        self.sum = label(role="heading", is_wrapped=True)
        self.room = label(role="muted", is_wrapped=True)
        self.problem = label(role="problem", is_wrapped=True)
        for part in (self.sum, self.room, self.problem):
            part.hide()
            self.body.addWidget(part)
        self.waiting = EmptyState("file", tr("Looking for files…"))
        self.waiting.action_clicked.connect(self.ask)
        self.body.addWidget(self.waiting, 1)
        self.table = TextTable(
            tr("Files that cannot go along"), (TextColumn(tr("Path")), TextColumn(tr("Why")))
        )
        self.table.hide()
        self.body.addWidget(self.table, 1)
        note = tr(
            "Files of the draft that the folder lacks leave it. What the hub has already is "
            "not sent again."
        )
        self.body.addWidget(label(note, "small", is_wrapped=True))
        self.body.addStretch(0)
        self.cancel_button = self.add_button(tr("Cancel"), "plain")
        self.cancel_button.clicked.connect(self.leave)
        self.upload_button = self.add_button(tr("Upload"), "primary")
        self.upload_button.setEnabled(False)
        self.upload_button.clicked.connect(self.upload)
        self.ask()

    def begin(self) -> None:
        (self.upload_button if self.upload_button.isEnabled() else self.cancel_button).setFocus()

    def ask(self) -> None:
        """Have the folder looked at."""
        self.waiting.say("file", tr("Looking for files…"))
        args = {"version": self._version, "folder": self._folder}
        self._desk.bridge.call("look_at_upload", args, self._show, self._refused, self)

    def upload(self) -> None:
        """Begin; it goes on in the background."""
        args = {"version": self._version, "folder": self._folder}

        def begun(_: str) -> None:
            self._desk.transfers.ask()
            self._desk.say(
                tr("The upload goes on in the background."),
                tr("Transfers"),
                self._desk.open_transfers,
            )
            self.closed.emit()

        self.upload_button.setEnabled(False)
        self._desk.bridge.call("upload_version", args, begun, self._refused, self)

    def _show(self, look: UploadLook) -> None:
        self.waiting.hide()
        self.sum.show()
        self.sum.setText(
            tr(
                "{files}, {size}",
                files=counted(look.files, "{n} file", "{n} files"),
                size=size_text(look.bytes),
            )
        )
        left = look.quota_bytes - look.used_bytes
        is_over = look.is_known and look.quota_bytes > 0 and look.bytes > left
        self.room.setText(_room(look))
        self.room.show()
        wrong = []
        if is_over:
            wrong.append(
                tr(
                    "That is {size} more than the quota has left. Ask an administrator for more, "
                    "or delete drafts that are not needed.",
                    size=size_text(look.bytes - max(left, 0)),
                )
            )
        if look.problem_count:
            wrong.append(
                counted(
                    look.problem_count,
                    "{n} file cannot go along as it is. Rename or remove it first.",
                    "{n} files cannot go along as they are. Rename or remove them first.",
                )
            )
        self.problem.setText("\n".join(wrong))
        self.problem.setVisible(bool(wrong))
        self.table.setVisible(bool(look.problems))
        self.table.set_rows(
            [
                TextRow((one.path, str(one.refusal) if one.refusal is not None else ""))
                for one in look.problems
            ]
        )
        may = look.files > 0 and not look.problem_count and not is_over
        self.upload_button.setEnabled(may)
        (self.upload_button if may else self.cancel_button).setFocus()

    def _refused(self, refusal: Refusal) -> None:
        self.waiting.say("warning", refusal.text, refusal.remedy, tr("Try again"))
        self.waiting.show()


def _room(look: UploadLook) -> str:
    if not look.is_known:
        return tr("The hub cannot be asked for the quota now; it is checked once it answers.")
    used = size_text(look.used_bytes)
    if not look.quota_bytes:
        return tr("{used} are in use; there is no limit.", used=used)
    quota = size_text(look.quota_bytes)
    return tr("{used} of {quota} are in use.", used=used, quota=quota)
