"""What the records say that a form has one choose by their number, such as lines of a request."""

from __future__ import annotations

from PySide6.QtCore import QObject

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.fields.rows_field import RowsField
from alliancehub.desktop.record_texts import record_names
from alliancehub.desktop.views.form import DetailForm
from alliancehub.engine.api import Detail
from alliancehub.model.errors import Refusal
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.query import Hit


class RecordNamer(QObject):
    """Finds the records of one column, and names them to its field.

    Args:
        desk: the window's services.
        form: holds the field; it goes with it.
        field: has the column.
        column: says by ``numbers`` where the records are.
        about: the row that the form is about.
    """

    def __init__(
        self, desk: Desk, form: DetailForm, field: RowsField, column: FieldSpec, about: Hit
    ) -> None:
        super().__init__(form)
        self._desk = desk
        self._field = field
        self._column = column
        ref, _, self._records = column.numbers.rpartition(".")
        if not ref:
            self._name(about)
            return
        spec = desk.known.kinds[about.kind].by_name.get(ref)
        row_id = str(about.values.get(ref) or "")
        if spec is not None and row_id:
            args = {"kind": spec.target, "id": row_id}
            desk.bridge.call("detail", args, self._on_detail, _ignore, self)

    def _on_detail(self, detail: Detail) -> None:
        self._name(detail.hit)

    def _name(self, hit: Hit) -> None:
        spec = self._desk.known.kinds[hit.kind].by_name.get(self._records)
        if spec is not None:
            self._field.name_records(self._column.name, record_names(spec, hit))


def _ignore(_: Refusal) -> None:
    """Of a row that is not seen here the numbers are all that is known."""


def namers_of(desk: Desk, form: DetailForm, about: Hit | None) -> list[RecordNamer]:
    """Return what names records to the fields of a form that number some."""
    if about is None:
        return []
    return [
        RecordNamer(desk, form, field, column, about)
        for field in form.fields.values()
        if isinstance(field, RowsField)
        for column in field.spec.columns
        if column.numbers
    ]
