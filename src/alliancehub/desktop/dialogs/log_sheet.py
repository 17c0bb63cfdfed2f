"""The logs of window and engine: the newest last, followed as they grow, filtered, copied."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFontDatabase, QGuiApplication, QTextCursor
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit

from alliancehub.desktop.clear_button import let_clear
from alliancehub.desktop.desk import Desk
from alliancehub.desktop.dialogs.sheet import Sheet
from alliancehub.desktop.icons import icon
from alliancehub.desktop.labels import label
from alliancehub.desktop.texts import number, size_text, tr
from alliancehub.engine.diagnosis_api import LogLine, LogTail
from alliancehub.model.errors import Refusal

FOLLOW_MS = 1_000
TYPING_MS = 250
PAGE = 500
MOST = 20_000  # lines that are held; who looks for older ones filters


class LogSheet(Sheet):
    """A log from its end; what was private is taken out before it is shown."""

    wanted_width = 980

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            tr("Log"),
            tr("What AllianceHub wrote down on this computer. Addresses of hubs and people, ids "
               "and secrets are taken out; nothing is sent."),
        )  # fmt: skip
        self._desk = desk
        self._start = self._end = 0
        self._asked = 0
        self._is_asking = False
        row = QHBoxLayout()
        row.setSpacing(8)
        self.logs = QComboBox()
        self.logs.setAccessibleName(tr("Which log"))
        self.levels = QComboBox()
        self.levels.setAccessibleName(tr("How grave"))
        for value, words in (
            ("", tr("Everything")),
            ("INFO", tr("Information and worse")),
            ("WARNING", tr("Warnings and worse")),
            ("ERROR", tr("Errors only")),
        ):
            self.levels.addItem(words, value)
        self.words = QLineEdit()
        self.words.setPlaceholderText(tr("Find in the log"))
        self.words.setAccessibleName(tr("Find in the log"))
        let_clear(self.words)
        self.follow = QCheckBox(tr("Follow"))
        self.follow.setChecked(True)
        for part in (self.logs, self.levels):
            part.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            row.addWidget(part)
        row.addWidget(self.words, 1)
        row.addWidget(self.follow)
        self.body.addLayout(row)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("Lines of the log, the newest last"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setMaximumBlockCount(MOST)
        self.body.addWidget(self.text, 1)
        self.note = label(role="muted", is_wrapped=True)
        self.body.addWidget(self.note)
        self.older_button = self.add_button(tr("Show older lines"), "plain")
        self.copy_button = self.add_button(tr("Copy"))
        self.copy_button.setIcon(icon("copy"))
        self.older_button.clicked.connect(self.show_older)
        self.copy_button.clicked.connect(self.copy)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self.begin_anew)
        self._ticks = QTimer(self, interval=FOLLOW_MS)
        self._ticks.timeout.connect(self._ask_newer)
        self.words.textEdited.connect(lambda _: self._typing.start())
        self.logs.currentIndexChanged.connect(lambda _: self.begin_anew())
        self.levels.currentIndexChanged.connect(lambda _: self.begin_anew())
        self.follow.toggled.connect(self._on_follow)
        desk.bridge.call("logs", {}, self._on_logs, desk.refuse, self)

    def begin(self) -> None:
        """Put the cursor where one begins to look."""
        self.words.setFocus()
        self._ticks.start()

    def begin_anew(self) -> None:
        """Show the end of the chosen log by the filters."""
        self._desk.bridge.forget(self._asked)
        if self.logs.currentData() is not None:
            self._is_asking = True  # what was written meanwhile is asked for after the answer
            self._asked = self._ask(self._on_tail)

    def show_older(self) -> None:
        """Put the lines before the first one above it."""
        if self._start > 0:
            self._ask(self._on_older, before=self._start)

    def copy(self) -> None:
        """Copy what is marked, or everything in sight."""
        marked = self.text.textCursor().selectedText().replace("\u2029", "\n")
        QGuiApplication.clipboard().setText(marked or self.text.toPlainText())
        self._desk.say(tr("Copied."))

    # -- asking, and what came

    def _ask(self, take: object, **place: int) -> int:
        args = {
            "name": self.logs.currentData(),
            "lines": PAGE,
            "level": self.levels.currentData(),
            "text": self.words.text().strip(),
            **place,
        }
        return self._desk.bridge.call("log_tail", args, take, self._on_refused, self)  # type: ignore[arg-type] # one of the methods below

    def _ask_newer(self) -> None:
        is_wanted = self.follow.isChecked() and self.isVisible() and not self._is_asking
        if is_wanted and self.logs.currentData() is not None:
            self._is_asking = True
            self._asked = self._ask(self._on_newer, after=self._end)

    def _on_logs(self, names: list[str]) -> None:
        titles = {"engine": tr("Background process"), "window": tr("Window")}
        self.logs.blockSignals(True)  # one asking for all of them
        for name in names:
            part, _, number_ = name.partition(".")
            title = titles.get(part, part)
            older = tr("{log}, older ({number})", log=title, number=number_)
            self.logs.addItem(older if number_ else title, name)
        self.logs.blockSignals(False)
        if names:
            self.begin_anew()
        else:
            self.note.setText(tr("Nothing was written down yet."))

    def _on_tail(self, tail: LogTail) -> None:
        self._is_asking = False
        self._start, self._end = tail.start, tail.end
        self.text.setPlainText(_as_text(tail.lines))
        self._to_the_end()
        self._say(tail)

    def _on_older(self, tail: LogTail) -> None:
        self._start = tail.start
        if tail.lines:
            cursor = QTextCursor(self.text.document())
            cursor.movePosition(QTextCursor.MoveOperation.Start)
            cursor.insertText(_as_text(tail.lines) + "\n")
        self._say(tail)

    def _on_newer(self, tail: LogTail) -> None:
        self._is_asking = False
        if tail.size < self._end:  # it was put aside and begun anew
            self.begin_anew()
            return
        self._end = max(tail.end, self._end)
        if tail.lines:
            self.text.appendPlainText(_as_text(tail.lines))
            self._to_the_end()

    def _on_refused(self, refusal: Refusal) -> None:
        self._is_asking = False
        self.follow.setChecked(False)
        self.note.setText(str(refusal))

    def _on_follow(self, is_on: bool) -> None:
        if is_on:
            self._ask_newer()
            self._to_the_end()

    def _to_the_end(self) -> None:
        if self.follow.isChecked():
            bar = self.text.verticalScrollBar()
            bar.setValue(bar.maximum())

    def _say(self, tail: LogTail) -> None:
        self.older_button.setEnabled(tail.start > 0)
        shown = number(self.text.blockCount() if self.text.toPlainText() else 0)
        if not tail.size:
            self.note.setText(tr("Nothing was written down yet."))
        elif not self.text.toPlainText():
            self.note.setText(tr("No line fits. Choose another level, or look for something else."))
        else:
            size = size_text(tail.size)
            self.note.setText(tr("{lines} lines of a log of {size}.", lines=shown, size=size))


def _as_text(lines: list[LogLine]) -> str:
    return "\n".join(
        f"{one.at} {one.level:<8} {one.source}: {one.text}" if one.at else one.text for one in lines
    )
