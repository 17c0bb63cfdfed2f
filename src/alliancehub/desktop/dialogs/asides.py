"""What some forms show beside their fields while they are filled in.

To add one: a class here and its line in ``ASIDES``, under the name of a kind, or of a command and
a kind.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.dialogs.aside import Aside
from alliancehub.desktop.dialogs.cost_aside import CostAside
from alliancehub.desktop.texts import credits_text, number, tr
from alliancehub.desktop.views.form import DetailForm
from alliancehub.model.credits import cost_of
from alliancehub.model.query import Hit


class GrantAside(Aside):
    """What is asked for and what the decision would grant.

    Who grants a part begins with the lines that were asked for, and cuts them; where a panel has
    cut them already, with those. Who grants all instead lets go of what was cut.
    """

    after = "outcome"

    def __init__(self, desk: Desk, form: DetailForm, hit: Hit | None) -> None:
        super().__init__(tr("This decision grants"))
        self._form = form
        values = hit.values if hit is not None else {}
        self._rates = [int(one.get("rate") or 0) for one in values.get("quote") or []]
        self._cost = int(values.get("cost") or 0)
        self._asked = [
            {
                "line": at,
                **{name: int(one.get(name) or 0) for name in ("units", "hours", "runs")},
            }
            for at, one in enumerate(values.get("lines") or [], start=1)
        ]
        names = hit.label_lists.get("lines.resource", []) if hit is not None else []
        self._lines = "\n".join(map(_line_text, self._asked, names))
        self._suggested: list[dict[str, Any]] = []
        form.edited.connect(self._on_edited)
        form.filled.connect(self._on_filled)
        self._show()

    def _on_filled(self) -> None:
        values = self._form.values()
        if not self._form.is_changed and values.get("outcome") == "partly":
            self._suggested = values.get("grants") or []
        self._show()

    def _on_edited(self) -> None:
        values = self._form.values()
        outcome, grants = values.get("outcome"), values.get("grants") or []
        if outcome == "approve" and grants and grants == self._suggested:
            self._form.fill({"grants": []})
        elif outcome == "partly" and not grants and self._suggested:
            self._form.fill({"grants": self._suggested})
        elif outcome == "partly" and not grants and self._asked:
            asked, self._asked = self._asked, []  # once: who takes lines away means it
            self._form.fill({"grants": asked})
        self._show()

    def _show(self) -> None:
        values = self._form.values()
        grants = values.get("grants") or []
        granted = sum(map(self._cost_of, grants)) if grants else self._cost
        amount = tr("{amount} credits", amount=credits_text(granted))
        nothing = tr("Nothing")
        words = {"approve": amount, "partly": amount, "decline": nothing, "return": nothing}
        self.figure.setText(words.get(str(values.get("outcome")), "…"))
        asked = tr("Asked for: {amount} credits", amount=credits_text(self._cost))
        self.made_of.setText(f"{asked}\n{self._lines}".strip())

    def _cost_of(self, grant: dict[str, Any]) -> int:
        """Return the micro-credits of a line of the decision, 0 where there is no such line."""
        line, units, hours, runs = (
            int(grant.get(name) or 0) for name in ("line", "units", "hours", "runs")
        )
        rate = self._rates[line - 1] if 0 < line <= len(self._rates) else 0
        return cost_of(units, hours, rate) * runs


def _line_text(line: dict[str, int], resource: str) -> str:
    return tr(
        "Line {n}: {units} \u00d7 {hours} h \u00d7 {runs}, {resource}",
        n=number(line["line"]),
        units=number(line["units"]),
        hours=number(line["hours"]),
        runs=number(line["runs"]),
        resource=resource,
    )


MakeAside = Callable[[Desk, DetailForm, Hit | None], Aside]

ASIDES: dict[str, MakeAside] = {
    "credit_request": CostAside,
    "decide_credits:credit_request": GrantAside,
}


def aside_of(name: str, desk: Desk, form: DetailForm, hit: Hit | None) -> Aside | None:
    """Return what a form shows beside its fields, if it has that; its names are of ``ASIDES``."""
    return ASIDES[name](desk, form, hit) if name in ASIDES else None
