"""References to rows of another kind."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from alliancehub.desktop.fields.candidates import Candidates
from alliancehub.desktop.fields.chip_box import ChipBox
from alliancehub.desktop.fields.field import Field
from alliancehub.desktop.texts import tr
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.query import Hit


class RefsField(Field):
    """Chips of what is pointed at, and a line to look up more."""

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(spec, parent)
        self._box = ChipBox(spec.label)
        self._box.line.setPlaceholderText(tr("Type to search, ↓ to browse"))
        self._box.removed.connect(self.changed)
        self._take(self._box.line, self._box)
        self._names: dict[str, str] = {}
        self._candidates = Candidates(self._box.line)
        self._candidates.wanted.connect(self.candidates_wanted)
        self._candidates.chosen.connect(self._on_chosen)
        self._box.line.textEdited.connect(self.changed)

    def value(self) -> Any:
        return self._box.keys

    @property
    def labels(self) -> list[str]:
        """What the chosen rows are called."""
        return [self._box.text_of(key) for key in self._box.keys]

    def set_value(self, value: Any, label: str = "") -> None:
        ids = list(value or [])
        # A title may hold a comma itself; then the parts do not fit, and tell nothing.
        names = label.split(", ") if label else []
        if len(names) == len(ids):
            self._names = dict(zip(ids, names, strict=True)) | self._names
        if ids == self._box.keys and not names:
            return
        self._box.clear()
        for row_id in ids:
            self._box.add(row_id, self._name(row_id))

    def learn_names(self, names: dict[str, str]) -> None:
        self._names |= names
        for row_id in self._box.keys:
            self._box.add(row_id, self._name(row_id))

    def _name(self, row_id: str) -> str:
        return self._names.get(row_id) or tr("(not known here)")

    def set_candidates(self, hits: list[Hit]) -> None:
        self._candidates.offer([hit for hit in hits if hit.id not in self._box.keys])

    def own_problem(self) -> str:
        text = self._box.line.text().strip()
        if not text:
            return ""
        return tr(
            "{label}: choose “{text}” from the list, or clear it.",
            label=self.spec.label,
            text=text[:60],
        )

    def set_read_only(self, is_read_only: bool) -> None:
        super().set_read_only(is_read_only)
        self._box.set_read_only(is_read_only)

    def set_problem(self, text: str) -> None:
        super().set_problem(text)
        self._box.setProperty("invalid", bool(text))
        self._box.style().polish(self._box)

    def _on_chosen(self, hit: Hit) -> None:
        self._names[hit.id] = hit.title
        self._box.add(hit.id, hit.title)
        self._box.line.clear()
        self.changed.emit()

    def _on_left(self) -> None:
        found = self._candidates.named(self._box.line.text())
        if found is not None:
            self._on_chosen(found)
