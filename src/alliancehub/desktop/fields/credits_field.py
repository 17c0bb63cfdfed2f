"""An amount of compute credits."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from PySide6.QtWidgets import QWidget

from alliancehub.desktop.fields.integer_field import IntegerField
from alliancehub.desktop.texts import credits_text, locale, tr, without_isolates
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.field_types import MICRO


class CreditsField(IntegerField):
    """Reads and writes credits with decimals; its value is integer micro-credits."""

    stride = MICRO

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(spec, parent)
        self._edit.setToolTip(tr("In credits; up to six decimals."))

    def read(self, text: str) -> int | None:
        own = locale()
        point = own.decimalPoint()
        text = without_isolates(text)
        for mark in (own.groupSeparator(), " ", "\u00a0", "\u202f", "_", "'"):
            text = text.replace(mark, "")
        text = text.replace(own.negativeSign(), "-").replace("\u2212", "-").replace(point, ".")
        try:
            micro = Decimal(text or "0") * MICRO
        except InvalidOperation:
            return None
        if not micro.is_finite() or micro != micro.to_integral_value():
            return None
        return int(micro)

    def written(self, value: int) -> str:
        return without_isolates(credits_text(value))

    def own_problem(self) -> str:
        if not super().own_problem():
            return ""
        return tr(
            "{label}: “{text}” is not an amount of credits with at most six decimals.",
            label=self.spec.label,
            text=self._edit.text()[:40],
        )
