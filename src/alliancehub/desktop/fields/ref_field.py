"""A reference to one row of another kind."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from alliancehub.desktop.clear_button import let_clear
from alliancehub.desktop.fields.candidates import Candidates
from alliancehub.desktop.fields.field import Field
from alliancehub.desktop.texts import tr
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.query import Hit


class RefField(Field):
    """A line to look a row up by its name; ↓ shows the first ones without typing."""

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(spec, parent)
        self._id = ""
        self._label = ""
        self._edit = QLineEdit()
        let_clear(self._edit)
        self._edit.setPlaceholderText(tr("Type to search, ↓ to browse"))
        self._take(self._edit)
        self._candidates = Candidates(self._edit)
        self._candidates.wanted.connect(self.candidates_wanted)
        self._candidates.chosen.connect(self._on_chosen)
        self._edit.textEdited.connect(self._on_edited)
        self._edit.textChanged.connect(self._on_cleared)

    def value(self) -> Any:
        return self._id

    @property
    def label(self) -> str:
        """What the chosen row is called."""
        return self._label

    def set_value(self, value: Any, label: str = "") -> None:
        row_id = str(value or "")
        if row_id == self._id and not label and not self.own_problem():
            return
        self._id = row_id
        self._label = label or (tr("(not known here)") if row_id else "")
        self._edit.setText(self._label)
        self._edit.setCursorPosition(0)

    def learn_names(self, names: dict[str, str]) -> None:
        if name := names.get(self._id):
            self.set_value(self._id, name)

    def set_candidates(self, hits: list[Hit]) -> None:
        self._candidates.offer(hits)

    def own_problem(self) -> str:
        text = self._edit.text().strip()
        if self._id or not text:
            return ""
        return tr(
            "{label}: choose one from the list; nothing is called “{text}”.",
            label=self.spec.label,
            text=text[:60],
        )

    def _on_edited(self, text: str) -> None:
        self._id = self._id if text == self._label else ""
        self.changed.emit()

    def _on_cleared(self, text: str) -> None:
        # The clear button is no edit to Qt.
        if not text and self._id:
            self._id = self._label = ""
            self.changed.emit()

    def _on_chosen(self, hit: Hit) -> None:
        self.set_value(hit.id, hit.title)
        self.changed.emit()

    def _on_left(self) -> None:
        found = self._candidates.named(self._edit.text())
        if not self._id and found is not None:
            self._on_chosen(found)
