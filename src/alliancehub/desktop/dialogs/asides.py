"""What some forms show beside their fields while they are filled in.

To add one: a class here and its line in ``ASIDES``, under the name of a kind, or of a command and
a kind.
"""

from __future__ import annotations

from collections.abc import Callable

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.dialogs.aside import Aside
from alliancehub.desktop.dialogs.cost_aside import CostAside
from alliancehub.desktop.texts import credits_text, tr
from alliancehub.desktop.views.form import DetailForm
from alliancehub.model.credits import cost_of
from alliancehub.model.query import Hit


class GrantAside(Aside):
    """What is asked for and what the decision would grant."""

    after = "granted_hours"

    def __init__(self, desk: Desk, form: DetailForm, hit: Hit | None) -> None:
        super().__init__(tr("This decision grants"))
        self._form = form
        values = hit.values if hit is not None else {}
        self._lines = list(values.get("lines") or [])
        self._rates = [int(one.get("rate") or 0) for one in values.get("quote") or []]
        self._cost = int(values.get("cost") or 0)
        form.edited.connect(self._show)
        form.filled.connect(self._show)
        self._show()

    def _show(self) -> None:
        values = self._form.values()
        units = int(values.get("granted_units") or 0)
        hours = int(values.get("granted_hours") or 0)
        granted = sum(
            cost_of(units or int(line.get("units", 1)), hours or int(line.get("hours", 1)), rate)
            * int(line.get("runs", 1))
            for line, rate in zip(self._lines, self._rates, strict=False)
        )
        words = {
            "accept": tr("{amount} credits", amount=credits_text(granted)),
            "decline": tr("Nothing"),
        }
        self.figure.setText(words.get(str(values.get("decision")), "…"))
        self.made_of.setText(tr("Asked for: {amount} credits", amount=credits_text(self._cost)))


MakeAside = Callable[[Desk, DetailForm, Hit | None], Aside]

ASIDES: dict[str, MakeAside] = {
    "credit_request": CostAside,
    "decide_request:credit_request": GrantAside,
}
