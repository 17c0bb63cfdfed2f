"""The first rows of a file, its text, or its picture; the bytes are the only thing that is asked
of the hub.
"""

from __future__ import annotations

import base64

from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QSizePolicy, QStackedWidget, QWidget

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.labels import label
from alliancehub.desktop.panels.version_panel import VersionPanel
from alliancehub.desktop.texts import counted, number, size_text, tr
from alliancehub.desktop.theme import scaled
from alliancehub.desktop.views.empty_state import EmptyState
from alliancehub.desktop.views.safe_picture import SafePicture, decoded
from alliancehub.desktop.views.text_table import TextColumn, TextRow, TextTable
from alliancehub.engine.version_api import VersionPreview
from alliancehub.model.errors import Refusal
from alliancehub.model.query import Hit

WORTH = (".csv", ".tsv", ".jsonl", ".ndjson", ".png", ".jpg", ".jpeg", ".txt", ".md", ".json")
COLUMN = 150


class PreviewPanel(VersionPanel):
    """One file at a time; the first one that can be shown is shown at once."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._asked = 0
        self.preview: VersionPreview | None = None
        self.files = QComboBox()
        self.files.setAccessibleName(tr("File"))
        self.files.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.files.currentIndexChanged.connect(lambda _: self._ask_preview())
        self.column.addWidget(self.files)
        self.note = label(role="muted", is_wrapped=True)
        self.column.addWidget(self.note)
        self.pages = QStackedWidget()
        self.pages.setMinimumHeight(scaled(160))
        self.table = TextTable(tr("First rows"))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("First lines"))
        self.picture = SafePicture()
        self.nothing = EmptyState("file", tr("Nothing to show"))
        self.nothing.action_clicked.connect(self._ask_preview)
        for page in (self.table, self.text, self.picture, self.nothing):
            self.pages.addWidget(page)
        self.column.addWidget(self.pages, 1)

    def show_version(self, version: Hit) -> None:
        """Offer its files, those that can be shown first."""
        before = str(self.files.currentData() or "")
        listing = version.values.get("listing") or []
        paths = sorted((str(one["path"]) for one in listing), key=_by_worth)
        self.files.blockSignals(True)
        self.files.clear()
        for one in paths:
            self.files.addItem(one, one)
        at = paths.index(before) if before in paths else 0
        self.files.setCurrentIndex(at if paths else -1)
        self.files.blockSignals(False)
        self.files.setVisible(bool(paths))
        self._ask_preview()

    def _ask_preview(self) -> None:
        path = str(self.files.currentData() or "")
        self.desk.bridge.forget(self._asked)
        if self.version is None or not path:
            values = self.version.values if self.version is not None else {}
            if values.get("state") == "withdrawn":
                self._say("withdraw", tr("Withdrawn"), str(values.get("reason") or ""))
            else:
                self._say("file", tr("Nothing to show"), tr("This version has no files yet."))
            return
        self.note.setText(tr("Asking for the beginning of {path}…", path=path))
        args = {"version": self.version.id, "path": path}
        self._asked = self.desk.bridge.call("preview_file", args, self._show, self._refused, self)

    def _refused(self, refusal: Refusal) -> None:
        self._say("lock", refusal.text, refusal.remedy, tr("Try again"))

    def _say(self, picture: str, title: str, hint: str = "", action: str = "") -> None:
        self.note.setText("")
        self.nothing.say(picture, title, hint, action)
        self.pages.setCurrentWidget(self.nothing)

    def _show(self, preview: VersionPreview) -> None:
        self.preview = preview
        if preview.form == "table":
            self._show_table(preview)
        elif preview.form == "text":
            self.text.setPlainText(preview.text)
            whole = tr("All of the file") if preview.is_whole else tr("The beginning of the file")
            self.note.setText(whole)
            self.pages.setCurrentWidget(self.text)
        elif preview.form == "picture":
            self._show_picture(preview)
        else:
            words = preview.words
            if preview.remedy:
                words = tr("{words} {remedy}", words=words, remedy=preview.remedy)
            self._say("file", tr("Nothing to show"), words)

    def _show_table(self, preview: VersionPreview) -> None:
        heads = preview.heads or [""]
        columns = [TextColumn(one or number(at), COLUMN) for at, one in enumerate(heads, start=1)]
        self.table.set_columns(columns)
        self.table.set_rows([TextRow(tuple(row)) for row in preview.rows])
        count = counted(len(preview.rows), "{n} row", "{n} rows")
        words = tr("All {rows}", rows=count) if preview.is_whole else tr("First {rows}", rows=count)
        self.note.setText(preview.words or words)
        self.pages.setCurrentWidget(self.table)

    def _show_picture(self, preview: VersionPreview) -> None:
        data = base64.b64decode(preview.picture)
        try:
            image, size = decoded(data)
        except ValueError as error:
            hint = str(error) or tr("It has too many pixels to be shown here.")
            self._say("warning", tr("The picture cannot be shown"), hint)
            return
        words = tr(
            "{width} \u00d7 {height} pixels, {size}",
            width=number(size.width()),
            height=number(size.height()),
            size=size_text(len(data)),
        )
        self.note.setText(words)
        self.picture.show_image(image, tr("{path}: {words}", path=preview.path, words=words))
        self.pages.setCurrentWidget(self.picture)


def _by_worth(path: str) -> tuple[int, str]:
    ending = next((n for n, one in enumerate(WORTH) if path.casefold().endswith(one)), len(WORTH))
    return ending, path
