"""What a credit request would cost, and whether its data fits, while it is being written."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.dialogs.aside import Aside
from alliancehub.desktop.labels import label
from alliancehub.desktop.texts import counted, credits_text, number, tr, tr_told
from alliancehub.desktop.views.form import DetailForm
from alliancehub.engine.api import Detail
from alliancehub.engine.plain import to_plain
from alliancehub.model.credits import cost_of
from alliancehub.model.fit import licence_notes, misfits
from alliancehub.model.query import Hit, Page, Query
from alliancehub.model.similar import similar_to

FIGURES_MAX = 200


class CostAside(Aside):
    """Units, hours and runs of each line at today's rate; beneath, what would not fit.

    All of it is in the cache, so it is told offline, too.
    """

    after = "lines"

    def __init__(self, desk: Desk, form: DetailForm, hit: Hit | None) -> None:
        super().__init__(tr("What it would cost"))
        self._desk = desk
        self._form = form
        self._known: dict[tuple[str, str], dict[str, Any]] = {}
        self._asked: set[tuple[str, str]] = set()
        self._figures: dict[str, list[tuple[int, int]]] = {}
        self.notes = label(role="problem", is_wrapped=True)
        self.hints = label(role="muted", is_wrapped=True)
        for part in (self.notes, self.hints):
            part.hide()
            self.column.addWidget(part)
        form.edited.connect(self._on_edited)
        form.filled.connect(self._on_edited)
        self._on_edited()

    def _on_edited(self) -> None:
        values = self._form.values()
        for line in values.get("lines") or []:
            self._ask("accelerator_resource", str(line.get("resource") or ""))
            self._ask_figures(str(line.get("resource") or ""))
        for row_id in values.get("datasets") or []:
            self._ask("dataset", row_id)
        self._show()

    def _ask(self, kind: str, row_id: str) -> None:
        key = (kind, row_id)
        if not row_id or key in self._asked:
            return
        self._asked.add(key)
        args = {"kind": kind, "id": row_id}
        self._desk.bridge.call("detail", args, self._on_detail, lambda _: self._show(), self)

    def _on_detail(self, detail: Detail) -> None:
        hit = detail.hit
        self._known[hit.kind, hit.id] = {**hit.values, "_title": hit.title}
        self._show()

    def _show(self) -> None:
        values = self._form.values()
        lines = [
            (line, found)
            for line in values.get("lines") or []
            if (found := self._row("accelerator_resource", line.get("resource")))
        ]
        self._show_cost(lines)
        self._show_fit(values, [found for _, found in lines])

    def _row(self, kind: str, row_id: Any) -> dict[str, Any]:
        return self._known.get((kind, str(row_id or "")), {})

    def _show_cost(self, lines: list[tuple[dict[str, Any], dict[str, Any]]]) -> None:
        if not lines:
            self.figure.setText("…")
            self.made_of.setText(tr("Choose an accelerator to see it."))
            self.summed.emit("")
            return
        total, parts = 0, []
        for line, found in lines:
            units, hours, runs = (int(line.get(one) or 0) for one in ("units", "hours", "runs"))
            rate = int(found.get("rate") or 0)
            total += cost_of(units, hours, rate) * runs
            parts.append(
                tr(
                    "{units} \u00d7 {hours} h \u00d7 {runs} \u00d7 {rate} credits "
                    "per unit and hour",
                    units=counted(units, "{n} unit", "{n} units"),
                    hours=number(hours),
                    runs=counted(runs, "{n} run", "{n} runs"),
                    rate=credits_text(rate),
                )
            )
        words = tr("{amount} credits", amount=credits_text(total))
        self.figure.setText(words)
        self.summed.emit(words)
        if said := self._similar(total):
            parts.append(said)
        self.made_of.setText("\n".join(parts))

    def _similar(self, cost: int) -> str:
        """Return what grants like this came to, where there were enough of them."""
        figures = [pair for some in self._figures.values() for pair in some]
        found = similar_to(cost, figures)
        if found is None:
            return ""
        return tr(
            "{n} similar grants that are over: {amount} credits in the middle, of which "
            "{percent} % were used.",
            n=number(found.count),
            amount=credits_text(found.granted),
            percent=number(found.used_percent),
        )

    def _ask_figures(self, resource: str) -> None:
        if not resource or resource in self._figures:
            return
        self._figures[resource] = []
        query = Query("grant_figure", where={"resource": [resource]}, limit=FIGURES_MAX)

        def take(page: Page) -> None:
            self._figures[resource] = [
                (int(hit.values["granted"]), int(hit.values["used"])) for hit in page.hits
            ]
            self._show()

        self._desk.bridge.call("query", {"query": to_plain(query)}, take, owner=self)

    def _show_fit(self, values: dict[str, Any], resources: list[dict[str, Any]]) -> None:
        ids = values.get("datasets") or []
        datasets = [one for row_id in ids if (one := self._row("dataset", row_id))]
        wrong = misfits(
            values.get("data_classes") or [],
            [(one["_title"], one.get("data_classes") or []) for one in datasets],
            [(one["_title"], one.get("forbids") or []) for one in resources],
        )
        licences = [(one["_title"], str(one.get("licence") or "")) for one in datasets]
        _tell(self.notes, (tr_told(one.text) for one in wrong))
        _tell(self.hints, map(tr_told, licence_notes(licences)))


def _tell(shown: Any, texts: Iterable[str]) -> None:
    words = "\n".join(texts)
    shown.setText(words)
    shown.setVisible(bool(words))
