"""The questions of a call, asked as soon as it is chosen, or those of the row a form is about."""

from __future__ import annotations

from PySide6.QtCore import QObject

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.fields.answers_field import AnswersField
from alliancehub.desktop.views.form import DetailForm
from alliancehub.engine.api import Detail
from alliancehub.model.query import Hit


class Asker(QObject):
    """Watches the reference that says who asks, and gives its questions to the field.

    Args:
        desk: the window's services.
        form: holds the reference.
        field: takes the questions.
        about: the row that a command acts on, which asks itself where the form names nothing else.
    """

    def __init__(
        self, desk: Desk, form: DetailForm, field: AnswersField, about: Hit | None = None
    ) -> None:
        super().__init__(form)
        self._desk = desk
        self._form = form
        self._field = field
        self._ref, _, self._column = field.spec.asked_by.partition(".")
        self._asking = ""
        if self._ref not in form.fields and about is not None and about.kind == self._ref:
            self._ask(str(about.values.get(self._column) or ""))
            return
        form.edited.connect(self._look)
        form.filled.connect(self._look)
        self._look()

    def _look(self) -> None:
        ref = self._form.fields.get(self._ref)
        row_id = str(ref.value() or "") if ref is not None else ""
        if row_id == self._asking:
            return
        self._asking = row_id
        if ref is None or not row_id:
            self._ask("")
            return
        args = {"kind": ref.spec.target, "id": row_id}
        self._desk.bridge.call("detail", args, self._on_detail, self._on_gone, self)

    def _ask(self, schema: str) -> None:
        self._field.ask(schema)
        self._form.show_asked()  # without questions there is no row for them

    def _on_detail(self, detail: Detail) -> None:
        if detail.hit.id == self._asking:
            self._ask(str(detail.hit.values.get(self._column) or ""))

    def _on_gone(self, _: object) -> None:
        self._ask("")


def answers_of(form: DetailForm) -> list[AnswersField]:
    """Return the fields of a form that have questions to ask."""
    return [one for one in form.fields.values() if isinstance(one, AnswersField)]
