"""Diagnostics: what is good and bad here, and a bundle of it to hand to somebody who helps.

The bundle is shown file by file before it is written, and nothing is sent.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.dialogs.keyring_note import KeyringNote
from alliancehub.desktop.dialogs.sheet import Sheet
from alliancehub.desktop.icons import icon
from alliancehub.desktop.labels import label
from alliancehub.desktop.later import made
from alliancehub.desktop.texts import counted, size_text, tr
from alliancehub.desktop.theme import scaled
from alliancehub.desktop.views.check_list import CheckLine, CheckList
from alliancehub.desktop.views.progress_strip import ProgressStrip
from alliancehub.desktop.views.split import Split
from alliancehub.engine.diagnosis_api import Bundle, Finding
from alliancehub.model.errors import Refusal


class DiagnosticsSheet(Sheet):
    """Findings first; the bundle behind a button."""

    wanted_width = 860

    def __init__(self, desk: Desk, *, is_bundle_wanted: bool = False) -> None:
        super().__init__(tr("Diagnostics"))
        self._desk = desk
        self._bundle: Bundle | None = None
        self.pages = QStackedWidget()
        self.pages.addWidget(self._findings_page())
        self.pages.addWidget(self._bundle_page())
        self.progress = ProgressStrip(tr("Looking"))
        self.body.addWidget(self.progress)
        self.problem = label(role="problem", is_wrapped=True)
        self.problem.hide()
        self.body.addWidget(self.problem)
        self.body.addWidget(self.pages, 1)
        self.back_button = self.add_button(tr("Back"), "plain")
        self.back_button.clicked.connect(self.show_findings)
        self.copy_button = self.add_button(tr("Copy"))
        self.copy_button.setIcon(icon("copy"))
        self.copy_button.clicked.connect(self._copy)
        self.bundle_button = self.add_button(tr("Make a bundle…"), "primary")
        self.bundle_button.clicked.connect(self._on_bundle_button)
        if is_bundle_wanted:
            self.prepare()
        else:
            self.show_findings()
            self.look()

    def begin(self) -> None:
        """Put the cursor on what most people come for."""
        self.bundle_button.setFocus()

    # -- findings

    def look(self) -> None:
        """Check everything again."""
        self._set_busy(tr("Looking"))
        self._desk.bridge.call("findings", {}, self._on_findings, self._on_refused, self)

    def show_findings(self) -> None:
        """Show what was found."""
        hint = tr("What is good on this computer, what is not, and what to do about it.")
        self.hint.setText(hint)
        self.hint.show()
        self.pages.setCurrentIndex(0)
        self.back_button.hide()
        self.copy_button.show()
        self.bundle_button.setText(tr("Make a bundle…"))
        self.bundle_button.setEnabled(True)
        if not self.checks.rows:
            self.look()

    def _findings_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        for words, picture, run in (
            (tr("Check again"), "refresh", self.look),
            (tr("Network…"), "globe", lambda: self._open("sheet:network")),
            (tr("Log…"), "file", lambda: self._open("sheet:log")),
            (tr("Crashes…"), "warning", lambda: self._open("sheet:crash")),
        ):
            button = QPushButton(icon(picture), words)
            button.clicked.connect(lambda _=False, run=run: run())
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        self.keyring = KeyringNote(self._desk)
        column.addWidget(self.keyring)
        self.checks = CheckList(tr("What was found"))
        column.addWidget(self.checks, 1)
        return page

    def _on_findings(self, findings: list[Finding]) -> None:
        self._set_busy("")
        order = {"bad": 0, "odd": 1}
        findings = sorted(findings, key=lambda one: order.get(one.state, 2))
        self.checks.set_lines(
            CheckLine(one.state, one.check, one.text, one.why, one.remedy)
            for one in findings
            if one.name != "keyring" or one.state == "good"  # else the note above says more
        )

    # -- the bundle

    def prepare(self) -> None:
        """Collect a bundle and show it."""
        self._set_busy(tr("Collecting"))
        self.bundle_button.setEnabled(False)
        args = {"window": facts_of_window()}
        self._desk.bridge.call("prepare_bundle", args, self._on_bundle, self._on_refused, self)

    def save(self, path: str) -> None:
        """Write the files that are ticked."""
        if self._bundle is None:
            return
        args = {"id": self._bundle.id, "path": path, "names": self.chosen()}

        def done(size: int) -> None:
            self._set_busy("")
            text = tr("Saved {name}, {size}.", name=Path(path).name, size=size_text(size))
            self._desk.say(text)

        self._set_busy(tr("Writing"))
        self._desk.bridge.call("write_bundle", args, done, self._on_refused, self)

    def chosen(self) -> list[str]:
        """Return the names of the files that are ticked."""
        items = [self.files.item(row) for row in range(self.files.count())]
        checked = Qt.CheckState.Checked
        return [item.text() for item in items if item.checkState() == checked]

    def _bundle_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.replaced = label(role="muted", is_wrapped=True)
        column.addWidget(self.replaced)
        halves = Split(tr("Divider of files and preview"))
        self.files = QListWidget()
        self.files.setAccessibleName(tr("Files of the bundle"))
        self.files.currentRowChanged.connect(self._on_file)
        self.preview = QPlainTextEdit()
        self.preview.setReadOnly(True)
        self.preview.setTabChangesFocus(True)
        self.preview.setAccessibleName(tr("What is in the file"))
        self.preview.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.preview.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        for part in (self.files, self.preview):
            halves.addWidget(part)
        halves.setSizes([scaled(240), scaled(560)])
        halves.setStretchFactor(1, 1)
        column.addWidget(halves, 1)
        return page

    def _on_bundle(self, bundle: Bundle) -> None:
        self._set_busy("")
        self._bundle = bundle
        self.hint.setText(
            tr("This is all that will be written, as it will be written. Untick what you would "
               "rather keep. Nothing is sent: you hand the file to whom you trust.")
        )  # fmt: skip
        count = sum(bundle.replaced.values())
        marks = ", ".join(sorted(bundle.replaced))
        taken = counted(count, "{n} place was taken out", "{n} places were taken out")
        self.replaced.setText(tr("{taken}: {marks}", taken=taken, marks=marks) if count else "")
        self.files.clear()
        for number, one in enumerate(bundle.files):
            item = QListWidgetItem(one.name)
            is_manifest = number == 0
            flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            item.setFlags(flags if is_manifest else flags | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            item.setToolTip(size_text(len(one.text.encode())))
            self.files.addItem(item)
        self.pages.setCurrentIndex(1)
        self.back_button.show()
        self.copy_button.hide()
        self.bundle_button.setText(tr("Save as…"))
        self.bundle_button.setEnabled(True)
        self.files.setCurrentRow(0)
        self.files.setFocus()

    def _on_file(self, row: int) -> None:
        if self._bundle is not None and 0 <= row < len(self._bundle.files):
            self.preview.setPlainText(self._bundle.files[row].text)

    def _on_bundle_button(self) -> None:
        if self.pages.currentIndex() == 0:
            self.prepare()
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        suggested = str(Path(folder) / "alliancehub-diagnostics.zip")
        path, _ = QFileDialog.getSaveFileName(
            self, tr("Save the bundle"), suggested, tr("Zip files (*.zip)")
        )
        if path:
            self.save(path)

    # -- all of it

    def _open(self, name: str) -> None:
        self._desk.sheet_wanted.emit(made(name, self._desk))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.checks.text())
        self._desk.say(tr("Copied."))

    def _on_refused(self, refusal: Refusal) -> None:
        self._set_busy("")
        self.bundle_button.setEnabled(True)
        self.problem.setText(str(refusal))
        self.problem.show()

    def _set_busy(self, text: str) -> None:
        self.problem.hide()
        self.progress.setVisible(bool(text))
        if text:
            self.progress.set_text(text)


def facts_of_window() -> dict[str, str]:
    """Return what only the window knows of its surroundings; nothing of its content."""
    screens = [
        f"{one.size().width()}x{one.size().height()} @ {one.devicePixelRatio():g}"
        for one in QGuiApplication.screens()
    ]
    style = QApplication.style()
    return {
        "qt": qVersion(),
        "platform": QGuiApplication.platformName(),
        "style": style.name(),
        "screens": "; ".join(screens),
        "text_size": str(scaled(100)),
    }
