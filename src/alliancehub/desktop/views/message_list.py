"""A conversation: who said what and when, and a box to say something."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from alliancehub.desktop.fields.growing_edit import GrowingEdit
from alliancehub.desktop.icons import icon
from alliancehub.desktop.labels import Label
from alliancehub.desktop.layouts import set_margins
from alliancehub.desktop.palette import mixed
from alliancehub.desktop.texts import exact_time, number, past_time, tr
from alliancehub.desktop.theme import colours, scaled, set_role, text_font
from alliancehub.desktop.views.fresh import keep_fresh
from alliancehub.desktop.views.markdown_view import MarkdownView
from alliancehub.desktop.views.picture import Picture


@dataclass(frozen=True)
class Said:
    """One message.

    Attributes:
        at: UTC instant.
        is_mine: whether this member wrote it.
        is_pending: whether it still waits to be sent.
    """

    id: str
    author: str
    body: str
    at: str
    is_mine: bool = False
    is_pending: bool = False


class MessageList(QWidget):
    """Messages beneath each other, oldest first. A message that did not change is not redrawn.

    Signals:
        link_clicked(str): a link in a message.
        author_clicked(str): the id of a message whose author was clicked.
    """

    link_clicked = Signal(str)
    author_clicked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        self._messages: dict[str, _Message] = {}
        self.setAccessibleName(tr("Conversation"))

    def set_messages(self, messages: Iterable[Said]) -> None:
        """Show these."""
        wanted = {one.id: one for one in messages}
        for gone in [name for name in self._messages if name not in wanted]:
            self._drop(gone)
        for at, (name, said) in enumerate(wanted.items()):
            held = self._messages.get(name)
            if held is None or held.said != said:
                if held is not None:
                    self._drop(name)
                held = _Message(said)
                held.body.link_clicked.connect(self.link_clicked)
                held.author.clicked.connect(lambda _=False, key=name: self.author_clicked.emit(key))
                self._messages[name] = held
            if self._column.indexOf(held) != at:
                self._column.insertWidget(at, held)

    def count(self) -> int:
        """Return how many there are."""
        return len(self._messages)

    def _drop(self, name: str) -> None:
        message = self._messages.pop(name)
        self._column.removeWidget(message)
        message.hide()
        message.deleteLater()


class _Message(QWidget):
    def __init__(self, said: Said) -> None:
        super().__init__()
        self.said = said
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(Initials(said.author), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(8)
        self.author = QPushButton(said.author.replace("&", "&&"))
        set_role(self.author, "author")
        self.author.setAccessibleName(tr("Author: {name}", name=said.author))
        head.addWidget(self.author)
        if said.is_mine:
            head.addWidget(_small(tr("You")))
        when = keep_fresh(_small(""), lambda: past_time(said.at))
        when.setToolTip(exact_time(said.at))
        head.addWidget(when)
        if said.is_pending:
            mark = Picture("pending", 14, "info")
            mark.setToolTip(tr("Waits to be sent."))
            head.addWidget(mark)
            head.addWidget(_small(tr("Waits to be sent")))
        head.addStretch(1)
        words.addLayout(head)
        self.body = MarkdownView()
        self.body.setAccessibleName(tr("{name} said", name=said.author))
        self.body.set_markdown(said.body)
        inside = QHBoxLayout()
        set_margins(inside, 2, 0, 0, 0)  # in line with the name above, which has a border
        inside.addWidget(self.body)
        words.addLayout(inside)
        row.addLayout(words, 1)


class Initials(QWidget):
    """A round mark with the initials of a name, in a quiet colour that follows from the name."""

    def __init__(self, name: str, pixels: int = 28, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setFixedSize(scaled(pixels), scaled(pixels))

    def paintEvent(self, event: QPaintEvent) -> None:
        parts = [part for part in self._name.split() if part[0].isalnum()]
        letters = "".join(part[0] for part in (parts[:1] + parts[1:][-1:])).upper() or "?"
        tones = ("info", "success", "warning", "danger", "neutral")
        ink, tint = colours().tone(tones[sum(map(ord, self._name)) % len(tones)])
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(mixed(tint, ink, 0.04)))
        painter.drawEllipse(self.rect())
        painter.setPen(QColor(ink))
        painter.setFont(text_font(round(self.height() * 0.38), text_font().Weight.DemiBold))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, letters)
        painter.end()


class Composer(QFrame):
    """A box to write in; Ctrl+Return sends.

    Signals:
        sent(str): the text, stripped.
        edited: something was typed; time to keep a draft.
    """

    sent = Signal(str)
    edited = Signal()

    def __init__(
        self, hint: str = "", max_length: int = 20_000, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._max_length = max_length
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.box = GrowingEdit(least=2, most=10)
        self.box.setPlaceholderText(
            hint or tr("Write a message. Markdown works, @handle mentions.")
        )
        self.box.setAccessibleName(tr("Message"))
        self.box.textChanged.connect(self._on_changed)
        column.addWidget(self.box)
        row = QHBoxLayout()
        row.setSpacing(8)
        self._note = Label()
        set_role(self._note, "small")
        row.addWidget(self._note)
        row.addStretch(1)
        self.button = QPushButton(icon("send", "on_accent"), tr("Send"))
        set_role(self.button, "primary")
        self.button.setAutoDefault(False)
        self.button.setToolTip(tr("Ctrl+Return"))
        self.button.clicked.connect(self.send)
        row.addWidget(self.button)
        column.addLayout(row)
        self._on_changed()

    def text(self) -> str:
        """Return what is written."""
        return self.box.toPlainText()

    def set_text(self, text: str) -> None:
        """Put a draft back, or empty it."""
        if text != self.text():
            self.box.setPlainText(text)

    def send(self) -> None:
        """Tell that it should be sent; the text stays until ``set_text``."""
        text = self.text().strip()
        if text and len(text) <= self._max_length:
            self.sent.emit(text)

    def _on_changed(self) -> None:
        length = len(self.text().strip())
        is_long = length > self._max_length
        self.button.setEnabled(length > 0 and not is_long)
        too_long = tr(
            "{length} characters; at most {limit} fit.",
            length=number(length),
            limit=number(self._max_length),
        )
        self._note.setText(too_long if is_long else tr("Ctrl+Return sends"))
        set_role(self._note, "problem" if is_long else "small")
        self.edited.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.send()
        else:
            super().keyPressEvent(event)


def _small(text: str) -> QLabel:
    label = Label(text)
    set_role(label, "small")
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
