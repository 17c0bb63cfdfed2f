"""Printing: what, on which paper, on a printer or into a PDF."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QFileDialog, QRadioButton

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.dialogs.sheet import Sheet
from alliancehub.desktop.file_names import file_name
from alliancehub.desktop.labels import label
from alliancehub.desktop.printing.list_print import ListPrint
from alliancehub.desktop.printing.object_print import ObjectPrint
from alliancehub.desktop.printing.paper import Imprint, Paper, layout, pdf
from alliancehub.desktop.printing.subject import ListSubject, ObjectSubject, Subject
from alliancehub.desktop.texts import locale, tr
from alliancehub.desktop.views.progress_strip import ProgressStrip
from alliancehub.model.errors import Refusal

LANDSCAPE_FROM = 5  # columns
OpenPaper = Callable[[], Paper]


class PrintSheet(Sheet):
    """Offers what can be printed, the likeliest first."""

    wanted_width = 520

    def __init__(self, desk: Desk, subjects: Sequence[Subject], is_for_file: bool = False) -> None:
        super().__init__(tr("Save as PDF") if is_for_file else tr("Print"))
        self._desk = desk
        self._is_for_file = is_for_file
        self._subjects = subjects
        self._print: ListPrint | ObjectPrint | None = None
        self.body.addWidget(label(tr("What to print"), "heading"))
        self.choices = QButtonGroup(self)
        for at, subject in enumerate(subjects):
            button = QRadioButton(subject.words)
            button.setChecked(at == 0)
            self.choices.addButton(button, at)
            self.body.addWidget(button)
        self.body.addWidget(label(tr("Paper"), "heading"))
        self.landscape = QCheckBox(tr("Landscape"))
        self.with_thread = QCheckBox(tr("With the conversation"))
        self.body.addWidget(self.landscape)
        self.body.addWidget(self.with_thread)
        self.problem = label(role="problem", is_wrapped=True)
        self.problem.hide()
        self.body.addWidget(self.problem)
        self.progress = ProgressStrip(tr("Laying out"), may_stop=True)
        self.progress.stop_clicked.connect(self._stop)
        self.progress.hide()
        self.body.addWidget(self.progress)
        self.body.addStretch(1)
        to_file, to_paper = ("primary", "") if is_for_file else ("", "primary")
        self.pdf_button = self.add_button(tr("Save as PDF…"), to_file)
        self.pdf_button.clicked.connect(self._ask_path)
        self.print_button = self.add_button(tr("Print…"), to_paper)
        self.print_button.clicked.connect(self._ask_printer)
        self.choices.idClicked.connect(lambda _: self._fit())
        self._fit()

    @property
    def subject(self) -> Subject:
        """What is chosen."""
        return self._subjects[max(self.choices.checkedId(), 0)]

    def begin(self) -> None:
        likely = self.pdf_button if self._is_for_file else self.print_button
        (self.choices.button(0) if len(self._subjects) > 1 else likely).setFocus()

    def leave(self) -> None:
        self._stop()
        super().leave()

    def _fit(self) -> None:
        subject = self.subject
        columns = subject.columns if isinstance(subject, ListSubject) else ()
        self.landscape.setChecked(len(columns) >= LANDSCAPE_FROM)
        self.with_thread.setVisible(
            isinstance(subject, ObjectSubject) and subject.kind.is_discussed
        )

    # -- where to

    def _ask_path(self) -> None:
        name = file_name(self._title(), "pdf")
        path, _ = QFileDialog.getSaveFileName(self, tr("Save as PDF"), name, "PDF (*.pdf)")
        if path:
            self.save_to(Path(path))

    def save_to(self, path: Path) -> None:
        """Write a PDF."""
        is_landscape = self.landscape.isChecked()

        def show() -> None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

        def done() -> None:
            self._desk.say(tr("{path} is written.", path=path), tr("Open"), show)

        imprint = self._imprint()
        self._begin(lambda: pdf(path, imprint, is_landscape=is_landscape), done)

    def _ask_printer(self) -> None:
        if not QPrinterInfo.availablePrinterNames():
            self._tell(
                Refusal(
                    "no_printer",
                    tr("No printer is set up on this computer."),
                    remedy=tr("Save it as a PDF, or set up a printer in the system's settings."),
                )
            )
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(layout(is_landscape=self.landscape.isChecked()))
        printer.setDocName(self._title())
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setModal(True)
        imprint = self._imprint()

        def go() -> None:
            self._begin(
                lambda: Paper(printer, imprint), lambda: self._desk.say(tr("Sent to the printer."))
            )

        dialog.accepted.connect(go)
        dialog.show()

    # -- doing it

    def _begin(self, open_paper: OpenPaper, done: Callable[[], None]) -> None:
        self._stop()
        self.problem.hide()
        subject, by_line = self.subject, self._by_line()
        if isinstance(subject, ListSubject):
            work: ListPrint | ObjectPrint = ListPrint(
                self._desk.bridge, subject, open_paper, by_line
            )
        else:
            has_thread = self.with_thread.isChecked() and not self.with_thread.isHidden()
            work = ObjectPrint(self._desk, subject, open_paper, by_line, with_thread=has_thread)
        work.setParent(self)
        work.progressed.connect(self.progress.set_progress)
        work.failed.connect(self._tell)
        work.ended.connect(done)
        work.ended.connect(self._on_ended)
        self._print = work
        self.progress.set_progress(0, 0)
        self.progress.show()
        self._set_busy(is_busy=True)
        work.start()

    def _on_ended(self) -> None:
        self._print = None
        self.closed.emit()

    def _tell(self, refusal: Refusal) -> None:
        self._stop()
        self.problem.setText(str(refusal))
        self.problem.show()

    def _stop(self) -> None:
        if self._print is not None:
            self._print.cancel()
            self._print.deleteLater()
            self._print = None
        self.progress.hide()
        self._set_busy(is_busy=False)

    def _set_busy(self, *, is_busy: bool) -> None:
        for button in (self.pdf_button, self.print_button):
            button.setEnabled(not is_busy)

    # -- words

    def _title(self) -> str:
        subject = self.subject
        return subject.title or tr(subject.kind.plural)

    def _imprint(self) -> Imprint:
        account = self._desk.known.account
        hub = account.hub if account is not None else ""
        who = account.name if account is not None else ""
        return Imprint(self._title(), who, tr("AllianceHub · {hub}", hub=hub))

    def _by_line(self) -> str:
        account = self._desk.known.account
        when = locale().toString(QDateTime.currentDateTime(), QLocale.FormatType.ShortFormat)
        if account is not None and account.name:
            return tr("Printed {when} by {who}", when=when, who=account.name)
        return tr("Printed {when}", when=when)
