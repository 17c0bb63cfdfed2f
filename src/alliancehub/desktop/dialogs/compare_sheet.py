"""Two rows of a kind beside each other: every field, and of the one that is chosen what differs."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from alliancehub.desktop.comparing import (
    ADDED,
    CHANGED,
    REMOVED,
    SAME,
    FieldDifference,
    PartDifference,
    fields_compared,
    parts_compared,
)
from alliancehub.desktop.desk import Desk
from alliancehub.desktop.dialogs.sheet import Sheet
from alliancehub.desktop.labels import label
from alliancehub.desktop.texts import counted, mid, number, tr
from alliancehub.desktop.views.empty_state import EmptyState
from alliancehub.desktop.views.text_table import TextColumn, TextRow, TextTable
from alliancehub.engine.api import Detail
from alliancehub.model.errors import Refusal
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.query import Hit
from alliancehub.model.told import said

WORDS = {
    ADDED: (said("Added"), "success"),
    REMOVED: (said("Removed"), "danger"),
    CHANGED: (said("Changed"), "info"),
    SAME: ("", ""),
}


class CompareSheet(Sheet):
    """What differs between two rows, asked of the cache: it is told offline, too.

    Args:
        desk: the window's services.
        kind: of both.
        ids: of the two, the earlier one first.
    """

    wanted_width = 960

    def __init__(self, desk: Desk, kind: str, ids: tuple[str, str]) -> None:
        self.kind = desk.known.kinds[kind]
        super().__init__(tr("Compare two {kinds}", kinds=mid(self.kind.plural)))
        self._desk = desk
        self._ids = ids
        self._hits: dict[str, Hit] = {}
        self._shown: list[FieldDifference] = []
        self.only_differing = QCheckBox(tr("Only what differs"))
        self.only_differing.setChecked(True)
        self.only_differing.toggled.connect(self._show)
        self.body.addWidget(self.only_differing)
        self.problem = EmptyState("question", tr("Not here"))
        self.problem.hide()
        self.body.addWidget(self.problem, 1)
        self.fields = TextTable(tr("Fields of both"))
        self.fields.row_chosen.connect(self._show_parts)
        parts = QWidget()
        column = QVBoxLayout(parts)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(6)
        self.caption = label(role="caption", is_wrapped=True)
        column.addWidget(self.caption)
        self.parts = TextTable(tr("What differs in the field that is chosen"))
        column.addWidget(self.parts, 1)
        self._lower = parts
        parts.hide()
        self.body.addWidget(self.fields, 1)
        self.body.addWidget(parts, 1)
        self.done_button = self.add_button(tr("Close"), "plain")
        self.done_button.clicked.connect(self.leave)
        for row_id in ids:
            args = {"kind": kind, "id": row_id}
            desk.bridge.call("detail", args, self._take, self._refused, self)

    def begin(self) -> None:
        (self.fields if self._hits else self.close_button).setFocus()

    def _take(self, detail: Detail) -> None:
        self._hits[detail.hit.id] = detail.hit
        if len(self._hits) == len(set(self._ids)):
            self._set_columns()
            self._show()
            self.fields.setFocus()

    def _refused(self, refusal: Refusal) -> None:
        self.problem.say("question", tr("Not here"), str(refusal))
        self.problem.show()
        self.fields.hide()
        self.only_differing.setEnabled(False)

    @property
    def pair(self) -> tuple[Hit, Hit]:
        """The two rows."""
        return self._hits[self._ids[0]], self._hits[self._ids[1]]

    def _set_columns(self) -> None:
        before, after = (one.title for one in self.pair)
        self.fields.set_columns(
            (
                TextColumn(tr("Differs"), 100),
                TextColumn(tr("Field"), 170),
                TextColumn(before),
                TextColumn(after),
            )
        )

    def _show(self, *_: Any) -> None:
        if len(self._hits) < len(set(self._ids)):
            return
        every = fields_compared(self.kind, *self.pair)
        differing = [one for one in every if not one.is_same]
        self._shown = differing if self.only_differing.isChecked() else every
        self.fields.set_rows([_field_row(one) for one in self._shown])
        self.hint.setText(
            counted(len(differing), "{n} field differs.", "{n} fields differ.")
            if differing
            else tr("Nothing differs between the two.")
        )
        self.hint.show()
        if self._shown and not self.fields.currentIndex().isValid():
            self.fields.choose(0)
        if not self._shown:
            self._lower.hide()

    def _show_parts(self, at: int) -> None:
        if not 0 <= at < len(self._shown):
            return
        chosen = self._shown[at]
        parts = parts_compared(chosen.spec, *self.pair) if not chosen.is_same else []
        self._lower.setVisible(bool(parts))
        if not parts:
            return
        words = _sum_of(chosen.spec, parts)
        if is_cut(chosen.spec, self.pair):
            first = number(chosen.spec.maximum or 0)
            words = tr("{words}. Only the first {n} of each are compared.", words=words, n=first)
        self.caption.setText(words)
        before, after = (one.title for one in self.pair)
        heads = [TextColumn(tr("Differs"), 100)]
        if any(one.name for one in parts):
            heads.append(TextColumn(tr("Part"), 260))
        heads += [TextColumn(before), TextColumn(after)]
        self.parts.set_columns(heads)
        self.parts.set_rows([_part_row(one, has_name=len(heads) > 3) for one in parts])


def is_cut(spec: FieldSpec, hits: tuple[Hit, Hit]) -> bool:
    """Tell whether one of two rows may hold more of something than its field has room for."""
    most = spec.maximum if spec.type == "rows" else None
    return most is not None and any(len(one.values.get(spec.name) or ()) >= most for one in hits)


def _field_row(one: FieldDifference) -> TextRow:
    if one.is_same:
        return TextRow(("", one.spec.label, one.before, one.after), key=one.spec.name)
    state = CHANGED if one.before and one.after else ADDED if one.after else REMOVED
    word, tone = WORDS[state]
    return TextRow((tr(word), one.spec.label, one.before, one.after), tone, one.spec.name)


def _part_row(one: PartDifference, *, has_name: bool) -> TextRow:
    word, tone = WORDS[one.state]
    name = (one.name,) if has_name else ()
    return TextRow((tr(word) if word else "", *name, one.before, one.after), tone)


def _sum_of(spec: FieldSpec, parts: list[PartDifference]) -> str:
    counts = {state: sum(one.state == state for one in parts) for state in WORDS}
    return tr(
        "{field}: {added} added, {removed} removed, {changed} changed",
        field=spec.label,
        added=counts[ADDED],
        removed=counts[REMOVED],
        changed=counts[CHANGED],
    )
