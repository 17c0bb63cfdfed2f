"""Reports of unexpected ends: looked at, kept in a bundle, or deleted. They stay here."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QStackedWidget

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.dialogs.diagnostics_sheet import DiagnosticsSheet
from alliancehub.desktop.dialogs.sheet import Sheet
from alliancehub.desktop.icons import icon
from alliancehub.desktop.texts import exact_time, past_time, tr
from alliancehub.desktop.views.empty_state import EmptyState
from alliancehub.engine.diagnosis_api import CrashFile


class CrashSheet(Sheet):
    """The reports there are, the newest first."""

    wanted_width = 860

    def __init__(self, desk: Desk, name: str = "") -> None:
        super().__init__(
            tr("Reports of crashes"),
            tr("Written on this computer and sent to nobody. They name where in the program it "
               "happened and what was done last, never what was written."),
        )  # fmt: skip
        self._desk = desk
        self._wanted = name
        self.reports = QComboBox()
        self.reports.setAccessibleName(tr("Which report"))
        self.body.addWidget(self.reports)
        self.pages = QStackedWidget()
        self.pages.addWidget(
            EmptyState(
                "check",
                tr("No crash is known"),
                tr("If AllianceHub ends unexpectedly, what is known of it is found here."),
            )
        )
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("The report"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.pages.addWidget(self.text)
        self.body.addWidget(self.pages, 1)
        self.delete_button = self.add_button(tr("Delete"), "plain")
        self.copy_button = self.add_button(tr("Copy"))
        self.copy_button.setIcon(icon("copy"))
        self.bundle_button = self.add_button(tr("Save a bundle…"), "primary")
        self.delete_button.clicked.connect(self.delete)
        self.copy_button.clicked.connect(self._copy)
        self.bundle_button.clicked.connect(self._bundle)
        self.reports.currentIndexChanged.connect(lambda _: self._read())
        self._ask()

    def begin(self) -> None:
        """Put the cursor on the choice of the report."""
        self.reports.setFocus()

    def delete(self) -> None:
        """Delete the report in sight."""
        name = self.reports.currentData()
        if name:
            args = {"name": name}
            self._desk.bridge.call(
                "delete_crash", args, lambda _: self._ask(), self._desk.refuse, self
            )

    def _ask(self) -> None:
        self._desk.bridge.call("crashes", {}, self._show, self._desk.refuse, self)

    def _show(self, reports: list[CrashFile]) -> None:
        parts = {"window": tr("Window"), "engine": tr("Background process")}
        self.reports.blockSignals(True)  # one reading for all of them
        self.reports.clear()
        for one in reports:
            when = past_time(one.at)
            words = tr("{part}, {when}", part=parts.get(one.part, one.part), when=when)
            self.reports.addItem(words, one.name)
            self.reports.setItemData(self.reports.count() - 1, exact_time(one.at), 3)
        at = self.reports.findData(self._wanted)
        self.reports.setCurrentIndex(max(at, 0) if reports else -1)
        self.reports.blockSignals(False)
        self.pages.setCurrentIndex(1 if reports else 0)
        for part in (self.reports, self.delete_button, self.copy_button):
            part.setVisible(bool(reports))
        if not reports:
            self.bundle_button.setFocus()
        self._read()

    def _read(self) -> None:
        self.text.clear()
        name = self.reports.currentData()
        if name:
            args = {"name": name}
            self._desk.bridge.call(
                "crash_text", args, self.text.setPlainText, self._desk.refuse, self
            )

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self._desk.say(tr("Copied."))

    def _bundle(self) -> None:
        self._desk.sheet_wanted.emit(DiagnosticsSheet(self._desk, is_bundle_wanted=True))
