"""What a search shows before anything is typed: how to search, what was searched, what is kept."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from alliancehub.desktop.icons import icon
from alliancehub.desktop.labels import label
from alliancehub.desktop.layouts import emptied
from alliancehub.desktop.texts import counted, tr
from alliancehub.desktop.theme import set_role
from alliancehub.desktop.views.section import Section
from alliancehub.model.told import said

HOW = (
    said("Type the beginnings of words, in any order: all of them must be there."),
    said("Capitals and accents do not matter: “muller” finds Müller."),
    said("One or two letters are looked for in names alone."),
)


@dataclass(frozen=True)
class SavedLine:
    """A saved search as it is listed: its name, what it looks through, and how to show it."""

    title: str
    detail: str
    run: Callable[[], None]


class SearchStart(QScrollArea):
    """A page of lines to press.

    Signals:
        words_chosen(str): words that were searched for lately are wanted again.
        forget_wanted(): what was searched for lately is to be forgotten.
        manage_wanted(): the saved searches are to be changed.
    """

    words_chosen = Signal(str)
    forget_wanted = Signal()
    manage_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Before you search"))
        page = QWidget()
        set_role(page, "page")
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 16, 24, 24)
        column.setSpacing(24)
        how = Section(tr("Search everything"))
        for line in HOW:
            how.add(label(tr(line), "muted", is_wrapped=True))
        self.recent = Section(tr("Searched lately"), tr("Forget them"))
        self.recent.action_clicked.connect(self.forget_wanted)
        self.saved = Section(tr("Saved searches"), tr("Change…"))
        self.saved.action_clicked.connect(self.manage_wanted)
        for section in (how, self.recent, self.saved):
            section.body.setSpacing(4)
            column.addWidget(section)
        self.recent.hide()
        self.saved.hide()
        column.addStretch(1)
        self.setWidget(page)

    def enter(self) -> None:
        """Put the keyboard on the first line."""
        for section in (self.recent, self.saved):
            item = section.body.itemAt(0)
            line = item.widget() if item is not None else None
            if line is not None:
                line.setFocus()
                return

    def show_recent(self, words: Iterable[str]) -> None:
        """List what was searched for lately."""
        emptied(self.recent.body)
        for one in words:
            button = _line("history", one)
            button.clicked.connect(lambda _=False, one=one: self.words_chosen.emit(one))
            self.recent.add(button)
        self.recent.setVisible(self.recent.body.count() > 0)

    def show_saved(self, saved: Iterable[SavedLine]) -> list[QPushButton]:
        """List the saved searches; returns their lines."""
        emptied(self.saved.body)
        buttons = []
        for one in saved:
            button = _line("star", tr("{search} · {list}", search=one.title, list=one.detail))
            button.clicked.connect(lambda _=False, run=one.run: run())
            self.saved.add(button)
            buttons.append(button)
        self.saved.setVisible(bool(buttons))
        return buttons


def tell_new(button: QPushButton, count: int) -> None:
    """Say on a line how many rows are new."""
    news = counted(count, "{n} new", "{n} new")
    button.setText(tr("{search} · {news}", search=button.text(), news=news))


def _line(picture: str, words: str) -> QPushButton:
    button = QPushButton(icon(picture, "muted"), words.replace("&", "&&"))
    set_role(button, "place")
    return button
