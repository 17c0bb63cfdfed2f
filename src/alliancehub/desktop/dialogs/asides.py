"""What some forms show beside their fields while they are filled in.

To add one: a class here and its line in ``ASIDES``, under the name of a kind, or of a command and
a kind.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.labels import label
from alliancehub.desktop.texts import credits_text, number, tr
from alliancehub.desktop.theme import set_role
from alliancehub.desktop.views.form import DetailForm
from alliancehub.engine.api import Detail
from alliancehub.model.credits import cost_of
from alliancehub.model.query import Hit


class Aside(QWidget):
    """A figure with what it is made of below.

    Attributes:
        after: name of the field that it stands beneath.
    """

    after = ""

    def __init__(self, caption: str) -> None:
        super().__init__()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 8, 0, 0)
        card = QFrame()
        set_role(card, "card")
        outer.addWidget(card)
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(2)
        self.figure = label(role="title")
        self.made_of = label(role="muted", is_wrapped=True)
        for part in (label(caption, "caption"), self.figure, self.made_of):
            column.addWidget(part)


class CostAside(Aside):
    """What a credit request would cost at today's rate of the accelerator chosen."""

    after = "hours"

    def __init__(self, desk: Desk, form: DetailForm, hit: Hit | None) -> None:
        super().__init__(tr("What it would cost"))
        self._desk = desk
        self._form = form
        self._resource = ""
        self._rate = 0
        form.edited.connect(self._on_edited)
        form.filled.connect(self._on_edited)
        self._on_edited()

    def _on_edited(self) -> None:
        resource = str(self._form.values().get("resource") or "")
        if resource != self._resource:
            self._resource, self._rate = resource, 0
            if resource:
                args = {"kind": "accelerator_resource", "id": resource}
                self._desk.bridge.call("detail", args, self._on_detail, self._on_gone, self)
        self._show()

    def _on_detail(self, detail: Detail) -> None:
        if detail.hit.id == self._resource:
            self._rate = int(detail.hit.values.get("rate") or 0)
            self._show()

    def _on_gone(self, _: object) -> None:
        self._show()

    def _show(self) -> None:
        values = self._form.values()
        units, hours = int(values.get("units") or 0), int(values.get("hours") or 0)
        if not self._rate:
            self.figure.setText("…")
            self.made_of.setText(tr("Choose an accelerator to see it."))
            return
        cost = cost_of(units, hours, self._rate)
        self.figure.setText(tr("{amount} credits", amount=credits_text(cost)))
        self.made_of.setText(
            tr(
                "{units} units \u00d7 {hours} h \u00d7 {rate} credits per unit and hour",
                units=number(units),
                hours=number(hours),
                rate=credits_text(self._rate),
            )
        )


class GrantAside(Aside):
    """What is asked for and what the decision would grant."""

    after = "granted_hours"

    def __init__(self, desk: Desk, form: DetailForm, hit: Hit | None) -> None:
        super().__init__(tr("This decision grants"))
        self._form = form
        values = hit.values if hit is not None else {}
        self._units, self._hours = int(values.get("units") or 0), int(values.get("hours") or 0)
        self._cost = int(values.get("cost") or 0)
        form.edited.connect(self._show)
        form.filled.connect(self._show)
        self._show()

    def _show(self) -> None:
        values = self._form.values()
        units = int(values.get("granted_units") or 0) or self._units
        hours = int(values.get("granted_hours") or 0) or self._hours
        whole = max(self._units * self._hours, 1)
        granted = self._cost // whole * units * hours
        words = {
            "accept": tr("{amount} credits", amount=credits_text(granted)),
            "decline": tr("Nothing"),
        }
        self.figure.setText(words.get(str(values.get("decision")), "…"))
        self.made_of.setText(
            tr(
                "Asked for: {units} units \u00d7 {hours} h, {amount} credits",
                units=number(self._units),
                hours=number(self._hours),
                amount=credits_text(self._cost),
            )
        )


MakeAside = Callable[[Desk, DetailForm, Hit | None], Aside]

ASIDES: dict[str, MakeAside] = {
    "credit_request": CostAside,
    "decide_request:credit_request": GrantAside,
}
