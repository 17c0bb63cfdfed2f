"""How far a request has come: whom it waits for, what they said, what was decided and given.

The cache holds what this member may see of it: an applicant finds the decision and what it gave,
those who decide find their reviewers, too.
"""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.labels import label
from alliancehub.desktop.panels import PANELS
from alliancehub.desktop.panels.panel import Panel
from alliancehub.desktop.panels.related_sections import RelatedSections
from alliancehub.desktop.texts import pair, tr, value_text
from alliancehub.desktop.views.scroll_page import scroll_page
from alliancehub.model.query import Hit

SAYS = {
    "review_assignment": ("reviewer", ("due_on", "is_late", "load", "fit")),
    "coi": ("person", ("severity", "type")),
    "review": ("reviewer", ("advice", "score")),
    "panel_item": ("meets_on", ("score", "recommended")),
    "decision": ("outcome", ("granted", "rule", "decided_at")),
    "allocation": ("title", ("balance", "ends_on")),
}
"""By kind, the field that names a row (its title is that of the request), and what else is said."""
WHY = "reason"


class ProgressPanel(Panel):
    """A section for each kind of what was done with the row."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        area, column = scroll_page(tr("Progress"))
        column.setContentsMargins(20, 12, 20, 16)
        outer.addWidget(area)
        self.steps = _Steps(desk, PANELS["progress"].covers)
        self.concerned = self.steps.kinds
        column.addWidget(self.steps)
        column.addStretch(1)

    def ask(self) -> None:
        """Ask for the rows of each."""
        if self.detail is not None:
            self.steps.ask(self.detail.hit)


class _Steps(RelatedSections):
    """Rows by who did it, or by what came of it, with the reason beneath."""

    def _row(self, hit: Hit) -> QWidget:
        made = super()._row(hit)
        why = str(hit.values.get(WHY) or "")
        if not why:
            return made
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(made)
        column.addWidget(label(why, "muted", is_wrapped=True))
        return both

    def _title(self, kind: str, field: str) -> str:
        del field  # of a request, or of what somebody was asked: never both on one page
        return tr(self._desk.known.kinds[kind].plural)

    def _words_of(self, hit: Hit) -> str:
        return self._text(hit, SAYS[hit.kind][0]) or hit.title

    def _notes_of(self, hit: Hit) -> list[str]:
        kind = self._desk.known.kinds[hit.kind]
        said = {name: self._text(hit, name) for name in SAYS[hit.kind][1]}
        return [pair(tr(kind.field(name).label), text) for name, text in said.items() if text]

    def _text(self, hit: Hit, name: str) -> str:
        spec = self._desk.known.kinds[hit.kind].field(name)
        value = hit.values.get(name)
        is_nothing = value in (None, "", 0, False)
        return "" if is_nothing else value_text(spec, value, hit.labels.get(name, ""))
