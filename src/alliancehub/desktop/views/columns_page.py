"""How a table is to be read: its columns, whether its first line names them, and its signs."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from alliancehub.desktop.texts import tr
from alliancehub.desktop.views.column_map import ColumnMap
from alliancehub.desktop.views.import_options import ImportOptions
from alliancehub.engine.job_api import ENCODINGS, TableLook
from alliancehub.model.kind_spec import KindSpec


class ColumnsPage(QWidget):
    """The columns, and below them what they need to be said.

    Signals:
        changed(): another field was chosen for a column.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: TableLook | None = None
        self._kind: KindSpec | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.header_box = QCheckBox(tr("The first line names the columns"))
        self.header_box.setChecked(True)
        self.header_box.toggled.connect(self.changed)
        column.addWidget(self.header_box)
        self.columns = ColumnMap()
        self.columns.changed.connect(self._on_changed)
        column.addWidget(self.columns, 1)
        self.options = ImportOptions()
        column.addWidget(self.options)

    def set_look(self, look: TableLook, kind: KindSpec, *, is_reread: bool) -> None:
        """Show what a file looks like, for a kind; it was read anew where somebody said as what."""
        self._look, self._kind = look, kind
        self.columns.set_columns(look.columns, kind, tr("Id"))
        self.options.take_encoding(look.encoding, is_chosen=is_reread)
        self.options.take_decimal(look.decimal)
        self._on_changed()

    @property
    def has_field(self) -> bool:
        """Whether any column becomes a field."""
        return any(name and name != "id" for name in self.columns.fields())

    def wanted(self) -> dict[str, Any]:
        """Return what was chosen, as the engine takes it."""
        if self._look is None or self._kind is None:
            return {}
        words = {
            one.name: {text: value for value, text in one.choices}
            for one in self._kind.form
            if one.choices
        }
        words[""] = {tr("yes"): "yes", tr("no"): "no"}
        return {
            "path": self._look.path,
            "kind": self._kind.name,
            "columns": self.columns.fields(),
            "stamp": self._look.stamp,
            "encoding": self._look.encoding if self._look.encoding in ENCODINGS else "",
            "has_header": self.header_box.isChecked(),
            "words": words,
            **self.options.wanted(),
        }

    def _on_changed(self) -> None:
        if self._kind is not None:
            self.options.set_fields(self._kind, self.columns.fields())
        self.changed.emit()
