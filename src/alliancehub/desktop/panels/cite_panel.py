"""How a version is cited, and the lines by which the tools of others have it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.icons import icon
from alliancehub.desktop.labels import label
from alliancehub.desktop.layouts import emptied
from alliancehub.desktop.panels.version_panel import VersionPanel
from alliancehub.desktop.texts import tr
from alliancehub.desktop.theme import scaled, set_role
from alliancehub.desktop.views.scroll_page import scroll_page
from alliancehub.engine.dataset_api import EXPORT_NAMES, EXPORTS
from alliancehub.engine.version_api import VersionUse
from alliancehub.model.errors import Refusal
from alliancehub.model.query import Hit
from alliancehub.model.told import said

LINE, LINES_MAX = 20, 14
TITLES = {
    "huggingface_hub": said("Python, with huggingface_hub"),
    "cli": said("Command line"),
    "cff": said("CITATION.cff"),
    "bibtex": said("BibTeX"),
    "datacite": said("DataCite JSON"),
}


class CitePanel(VersionPanel):
    """A box for each form, with a button that copies it."""

    concerned = ("dataset_version", "dataset")

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._asked = 0
        self.boxes: dict[str, QPlainTextEdit] = {}
        self.copy_buttons: dict[str, QPushButton] = {}
        self.save_button = QPushButton(icon("export"), tr("Save a description…"))
        menu = QMenu(self.save_button)
        for form, name in EXPORTS:
            menu.addAction(tr(name), partial(self.save, form))
        self.save_button.setMenu(menu)
        self.column.addWidget(self.save_button, 0, Qt.AlignmentFlag.AlignLeading)
        area, self._column = scroll_page(tr("Cite"))
        self._column.setContentsMargins(8, 4, 8, 16)
        self._column.setSpacing(12)
        self.column.addWidget(area)

    def show_version(self, version: Hit) -> None:
        """Ask how it is named elsewhere."""
        self.desk.bridge.forget(self._asked)
        args = {"version": version.id}
        self._asked = self.desk.bridge.call("version_use", args, self._show, self._refused, self)

    def copy(self, name: str) -> None:
        """Put one of the texts on the clipboard."""
        QGuiApplication.clipboard().setText(self.boxes[name].toPlainText())
        self.desk.say(tr("Copied."))

    def save(self, form: str) -> None:
        """Ask where to, and write the version in a format of others."""
        name, words = EXPORT_NAMES[form], tr(dict(EXPORTS)[form])
        path, _ = QFileDialog.getSaveFileName(self, tr("Save as {format}", format=words), name)
        if path:
            self.save_to(form, path)

    def save_to(self, form: str, path: str) -> None:
        """Write the version to a file; the list of jobs tells how far it is."""
        if self.version is None:
            return
        args = {
            "dataset": str(self.version.values.get("dataset") or ""),
            "version": self.version.id,
            "format": form,
            "path": path,
        }
        job = {"name": "export_dataset", "args": args}
        self.desk.bridge.call("start_job", job, None, self.desk.refuse, self)

    def _refused(self, refusal: Refusal) -> None:
        emptied(self._column)
        self._column.addWidget(label(str(refusal), "problem", is_wrapped=True))
        self._column.addStretch(1)

    def _show(self, use: VersionUse) -> None:
        emptied(self._column)
        self.boxes, self.copy_buttons = {}, {}
        texts = {name: text for name, text in texts_of(use).items() if text}
        if not use.address:
            hint = tr("Give the dataset a short name, and it can be had by the tools of others.")
            self._column.addWidget(label(hint, "muted", is_wrapped=True))
        for name, text in texts.items():
            self._column.addWidget(self._box(name, text))
        self._column.addStretch(1)

    def _box(self, name: str, text: str) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        head = QHBoxLayout()
        title = tr(TITLES[name])
        head.addWidget(label(title, "label"), 1)
        button = QPushButton(icon("copy"), tr("Copy"))
        button.setAccessibleName(tr("{action}: {about}", action=tr("Copy"), about=title))
        set_role(button, "plain")
        button.clicked.connect(lambda: self.copy(name))
        head.addWidget(button)
        column.addLayout(head)
        box = QPlainTextEdit(text)
        box.setReadOnly(True)
        box.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # code, in whatever language
        box.setTabChangesFocus(True)
        box.setAccessibleName(title)
        box.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        box.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        box.setFixedHeight(scaled(LINE) * min(text.count("\n") + 2, LINES_MAX))
        column.addWidget(box)
        self.boxes[name] = box
        self.copy_buttons[name] = button
        return made


def texts_of(use: VersionUse) -> dict[str, str]:
    """Return what is to be copied, by form."""
    texts = {"huggingface_hub": "", "cli": ""}
    if use.address:
        texts["huggingface_hub"] = (
            f'HF_ENDPOINT={use.hub} python -c "from huggingface_hub import snapshot_download; '
            f"print(snapshot_download('{use.address}', repo_type='dataset', "
            f"revision='{use.revision}'))\""
        )
        texts["cli"] = f"alliancehub dataset download {use.address}@{use.revision} FOLDER"
    texts |= use.citations
    return texts
