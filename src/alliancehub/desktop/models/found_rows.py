"""Rows of all kinds in one list, or of one kind as the same list shows them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Qt

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.models.cell_text import title_of
from alliancehub.desktop.models.row_table_model import RowTableModel
from alliancehub.desktop.texts import exact_time, past_time, tr
from alliancehub.model.changeset import ChangeSet
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.kind_spec import KindSpec
from alliancehub.model.query import Hit
from alliancehub.model.told import said

TITLE = FieldSpec("line", said("Name"), name="title")
KIND = FieldSpec("choice", said("Kind"), name="kind")
WHEN = FieldSpec("instant", said("Changed"), name="updated_at")
EVERYTHING = KindSpec("", said("Row"), said("Rows"), "search", TITLE.name, (TITLE, KIND, WHEN))

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)


class FoundRows(RowTableModel):
    """What a search found: what it is called, what it is, and when it was changed."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk.bridge, EVERYTHING, EVERYTHING.fields, parent=parent)
        self._desk = desk

    def set_kind(self, kind: KindSpec | None) -> None:
        """Look through one kind from the next question on, or through all of them."""
        self.kind = kind or EVERYTHING
        self.set_columns(EVERYTHING.fields if kind is None else (TITLE, WHEN))

    def kind_of(self, hit: Hit) -> KindSpec | None:
        """Return what a row is."""
        return self._desk.known.kinds.get(hit.kind)

    def _on_changed(self, changes: ChangeSet) -> None:
        kinds = [self.kind.name] if self.kind.name else self._desk.known.kinds
        if self.is_answered and any(map(changes.concerns, kinds)):
            self._refresh_soon()

    def data(self, index: Any, role: int = _DISPLAY) -> Any:
        if role not in {_DISPLAY, _TIP, _SPOKEN}:
            return super().data(index, role)
        base = super().data(index, role)  # which also asks for the rows that are not here
        hit = self.hit(index.row())
        if hit is None:
            return base
        name = self.columns[index.column()].name
        if role == _TIP:
            when = str(hit.values.get(WHEN.name) or "")
            return exact_time(when) if name == WHEN.name and when else None
        if role == _SPOKEN and name == TITLE.name:
            parts = (self._text(TITLE.name, hit), self._text(KIND.name, hit), hit.summary)
            return ". ".join(part for part in (" ".join(one.split()) for one in parts) if part)
        return self._text(name, hit)

    def _text(self, name: str, hit: Hit) -> str:
        kind = self.kind_of(hit)
        if name == TITLE.name:
            return (title_of(kind, hit) if kind else hit.title) or tr("(no title)")
        if name == KIND.name:
            return tr(kind.title) if kind else hit.kind
        when = str(hit.values.get(WHEN.name) or "")
        return past_time(when) if when else ""
