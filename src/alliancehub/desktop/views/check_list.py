"""Results of checks beneath one another: a state, what was found, what it means and what to do."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from alliancehub.desktop.labels import label
from alliancehub.desktop.layouts import set_margins
from alliancehub.desktop.texts import tr
from alliancehub.desktop.theme import scaled, set_role
from alliancehub.desktop.views.pill import Pill

TONES = {"good": "success", "odd": "warning", "bad": "danger", "skipped": "neutral"}


@dataclass(frozen=True)
class CheckLine:
    """One result; all of it in the member's language.

    Attributes:
        state: ``good``, ``odd``, ``bad`` or ``skipped``.
        side: a short word at the end, such as how long it took.
        facts: pairs of caption and value.
    """

    state: str
    title: str
    text: str
    why: str = ""
    remedy: str = ""
    side: str = ""
    facts: tuple[tuple[str, str], ...] = ()

    @property
    def words(self) -> str:
        """The result as plain text."""
        lines = [tr("{state}: {title}", state=state_word(self.state), title=self.title)]
        lines += [self.text, self.why, self.remedy]
        lines += [tr("{caption}: {value}", caption=one, value=value) for one, value in self.facts]
        return "\n".join(line for line in lines if line)


def state_word(state: str) -> str:
    """Return a state for a member."""
    words = {
        "good": tr("Good"),
        "odd": tr("Could be better"),
        "bad": tr("Fails"),
        "skipped": tr("Not tried"),
    }
    return words.get(state, state)


class CheckRow(QFrame):
    """One result; the keyboard can go to it, and a screen reader reads it as a whole."""

    def __init__(self, line: CheckLine) -> None:
        super().__init__()
        self.line = line
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(line.words)
        set_role(self, "reader")
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 8, 4, 8)
        row.setSpacing(12)
        mark = Pill(state_word(line.state), TONES.get(line.state, "neutral"))
        holder = QWidget()
        holder.setFixedWidth(scaled(130))
        held = QHBoxLayout(holder)
        held.setContentsMargins(0, 0, 0, 0)
        held.addWidget(mark)
        held.addStretch(1)
        row.addWidget(holder, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(line.title, "strong", is_wrapped=True))
        role = "problem" if line.state == "bad" else ""
        for text, of in ((line.text, role), (line.why, "muted"), (line.remedy, "")):
            if text:
                words.addWidget(label(text, of, is_wrapped=True))
        for caption, value in line.facts:
            fact = tr("{caption}: {value}", caption=caption, value=value)
            words.addWidget(label(fact, "small", is_wrapped=True))
        row.addLayout(words, 1)
        if line.side:
            row.addWidget(label(line.side, "muted"), 0, Qt.AlignmentFlag.AlignTop)


class CheckList(QScrollArea):
    """Rows of results that scroll."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows: list[CheckRow] = []

    def set_lines(self, lines: Iterable[CheckLine]) -> None:
        """Show these instead."""
        page = QWidget()
        set_role(page, "page")
        column = QVBoxLayout(page)
        set_margins(column, 0, 0, 8, 0)
        column.setSpacing(0)
        self.rows = [CheckRow(line) for line in lines]
        for row in self.rows:
            column.addWidget(row)
        column.addStretch(1)
        self.setWidget(page)

    def text(self) -> str:
        """Return all of it as plain text, to be copied."""
        return "\n\n".join(row.line.words for row in self.rows)
