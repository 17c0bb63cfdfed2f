"""Two edits of one field, with what stood there before, and the choice between them."""

from __future__ import annotations

import difflib
import html
import re
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from alliancehub.desktop.fields import FIELD_WIDGETS
from alliancehub.desktop.fields.field import Field
from alliancehub.desktop.labels import Label, WrappedLabel, label
from alliancehub.desktop.texts import exact_time, pair, past_time, tr, value_text
from alliancehub.desktop.theme import colours, set_role
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.field_types import FIELD_TYPES
from alliancehub.model.query import Hit

GAP = 12
LONGEST = 6_000
"""Characters of a version that are shown side by side."""
TEXTS = frozenset({"text", "markdown"})
_WORDS = re.compile(r"\s+|\w+|[^\w\s]")


@dataclass(frozen=True)
class Version:
    """One of the values.

    Attributes:
        label: for references, what the value points at in words.
        who: who wrote it, or empty.
        at: UTC instant, or empty.
    """

    value: Any
    label: str = ""
    who: str = ""
    at: str = ""


class ConflictFields(QWidget):
    """Before, mine and theirs beside each other; keep one of the two, of texts both, or write.

    Signals:
        changed: another choice was made, or the third value was edited.
        candidates_wanted(str): as of ``Field``, for the third value.
    """

    changed = Signal()
    candidates_wanted = Signal(str)

    def __init__(
        self,
        spec: FieldSpec,
        base: Version,
        mine: Version,
        theirs: Version,
        parent: QWidget | None = None,
    ) -> None:
        self._cards: list[tuple[QLabel, Version, Version | None]] = []
        self._parts: list[tuple[QWidget, QFrame]] = []
        super().__init__(parent)
        self._spec = spec
        self._joined = both_of(mine.value, theirs.value) if spec.type in TEXTS else ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(8)
        self._group = QButtonGroup(self)
        self._mine = self._radio(tr("Keep mine"))
        self._theirs = self._radio(tr("Keep theirs"))
        self._both = self._radio(tr("Keep both, one below the other"))
        if spec.type not in TEXTS:
            self._both.hide()
        self._other = self._radio(tr("Write another"))
        before = Label(tr("Before"))
        set_role(before, "label")
        before.setMinimumHeight(self._mine.sizeHint().height())
        heads = (before, self._mine, self._theirs)
        versions = ((base, None), (mine, base), (theirs, base))
        self._parts = [
            (head, self._card(version, against))
            for head, (version, against) in zip(heads, versions, strict=True)
        ]
        self._are_beside = False
        self._lay(are_beside=True)
        column.addLayout(self._grid)
        column.addWidget(self._both)
        column.addWidget(self._other)
        self.field: Field = FIELD_WIDGETS[spec.type](spec)
        self.field.set_value(mine.value, mine.label)
        self.field.changed.connect(self.changed)
        self.field.left.connect(lambda: self.field.set_problem(self.field.problem()))
        self.field.candidates_wanted.connect(self.candidates_wanted)
        self.field.hide()
        self._written = mine.value  # what was written as another, while both are shown
        column.addWidget(self.field)
        self._mine.setChecked(True)
        self._group.buttonClicked.connect(self._on_chosen)

    def _lay(self, *, are_beside: bool) -> None:
        """Lay the values beside each other, or one below the other where that is too narrow."""
        if are_beside == self._are_beside:
            return
        self._are_beside = are_beside
        for at, (head, card) in enumerate(self._parts):
            self._grid.addWidget(head, *((0, at) if are_beside else (2 * at, 0)))
            self._grid.addWidget(card, *((1, at) if are_beside else (2 * at + 1, 0)))
            self._grid.setColumnStretch(at, 1 if are_beside or at == 0 else 0)

    def _fit(self) -> None:
        widest = max((head.sizeHint().width() for head, _ in self._parts), default=0)
        count = len(self._parts)
        self._lay(are_beside=widest * count + GAP * (count - 1) <= self.width())

    def minimumSizeHint(self) -> QSize:
        widest = max((head.sizeHint().width() for head, _ in self._parts), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keep(self) -> str:
        """Return ``mine``, ``theirs`` or ``other``; both together are another value."""
        if self._is_third:
            return "other"
        return "mine" if self._mine.isChecked() else "theirs"

    def set_keep(self, keep: str) -> None:
        """Choose ``mine``, ``theirs`` or ``other``."""
        {"mine": self._mine, "theirs": self._theirs, "other": self._other}[keep].setChecked(True)
        self.field.setVisible(keep == "other")

    @property
    def _is_third(self) -> bool:
        return self._other.isChecked() or self._both.isChecked()

    def value(self) -> Any:
        """Return the third value."""
        return self.field.value()

    def set_value(self, value: Any) -> None:
        """Show a third value."""
        self.field.set_value(value, "")

    def check(self) -> bool:
        """Show what is wrong with the third value; True where nothing is."""
        problem = self.field.problem() if self.keep() == "other" else ""
        self.field.set_problem(problem)
        return not problem

    def set_candidates(self, hits: list[Hit]) -> None:
        """Offer rows for the third value, where it is a reference."""
        self.field.set_candidates(hits)

    def _radio(self, text: str) -> QRadioButton:
        radio = QRadioButton(text)
        radio.setAccessibleName(pair(text, self._spec.label))
        self._group.addButton(radio)
        return radio

    def _card(self, version: Version, against: Version | None) -> QFrame:
        card = QFrame()
        set_role(card, "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(12, 10, 12, 10)
        inside.setSpacing(6)
        text = WrappedLabel()
        text.setTextFormat(Qt.TextFormat.RichText)
        text.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        text.setText(_marked(self._spec, version, against))
        text.setAccessibleName(_plain(self._spec, version) or tr("(empty)"))
        self._cards.append((text, version, against))
        inside.addWidget(text, 1)
        if version.who or version.at:
            words = " · ".join(part for part in (version.who, past_time(version.at)) if part)
            by = label(words, "small", is_wrapped=True)
            by.setToolTip(exact_time(version.at))
            inside.addWidget(by)
        return card

    def _on_chosen(self) -> None:
        self.field.setVisible(self._is_third)
        if self._both.isChecked() and self.field.value() != self._joined:
            self._written = self.field.value()
            self.field.set_value(self._joined, "")
        elif self._other.isChecked() and self._joined and self.field.value() == self._joined:
            self.field.set_value(self._written, "")
        if self._is_third:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Mark the differences in the colours of the theme in use: HTML does not follow them."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()
        if event.type() == QEvent.Type.PaletteChange:
            for shown, version, against in self._cards:
                shown.setText(_marked(self._spec, version, against))


def both_of(mine: str, theirs: str) -> str:
    """Return two texts as one: theirs, which stands, and mine below it; what they share once."""
    ours, stand = mine.split("\n\n"), theirs.split("\n\n")
    parts: list[str] = []
    matcher = difflib.SequenceMatcher(a=stand, b=ours, autojunk=False)
    for _, low, high, start, end in matcher.get_opcodes():
        parts += stand[low:high]
        parts += ours[start:end] if stand[low:high] != ours[start:end] else []
    return "\n\n".join(part for part in parts if part)


def _plain(spec: FieldSpec, version: Version) -> str:
    """Return a version as text, with its lines where it has some."""
    if spec.type in TEXTS:
        return FIELD_TYPES[spec.type].show(spec, version.value)
    return value_text(spec, version.value, version.label)


def _marked(spec: FieldSpec, version: Version, against: Version | None) -> str:
    """Return a version as escaped HTML; words that are new against another are marked."""
    text = _plain(spec, version)
    if not text:
        return f'<span style="color:{colours().muted}">{html.escape(tr("(empty)"))}</span>'
    cut = text[:LONGEST]
    more = " …" if len(text) > LONGEST else ""
    if against is None:
        return _escaped(cut) + more
    old = _WORDS.findall(_plain(spec, against)[:LONGEST])
    new = _WORDS.findall(cut)
    ink, tint = colours().tone("info")
    parts = []
    matcher = difflib.SequenceMatcher(a=old, b=new, autojunk=False)
    for tag, _, _, start, end in matcher.get_opcodes():
        words = _escaped("".join(new[start:end]))
        if tag in {"insert", "replace"} and words:
            words = f'<span style="color:{ink}; background:{tint}">{words}</span>'
        parts.append(words)
    return "".join(parts) + more


def _escaped(text: str) -> str:
    return html.escape(text).replace("\n", "<br>")
