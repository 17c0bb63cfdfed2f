"""Who uses a row: what points at it, by kind, as far as this member may see it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.panels import PANELS
from alliancehub.desktop.panels.panel import Panel
from alliancehub.desktop.panels.related_sections import RelatedSections
from alliancehub.desktop.texts import tr
from alliancehub.desktop.views.empty_state import EmptyState
from alliancehub.desktop.views.scroll_page import scroll_page


class UsesPanel(Panel):
    """A section for each kind and field that its entry covers."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        area, column = scroll_page(tr("Used by"))
        column.setContentsMargins(20, 12, 20, 16)
        column.setSpacing(16)
        outer.addWidget(area)
        self.uses = RelatedSections(desk, PANELS["uses"].covers)
        self.concerned = self.uses.kinds
        column.addWidget(self.uses)
        hint = tr("Projects and requests that name it, as far as you may see them, stand here.")
        self.empty = EmptyState("projects", tr("Nothing uses it yet"), hint)
        self.uses.counted.connect(lambda count: self.empty.setVisible(not count))
        column.addWidget(self.empty, 1)
        column.addStretch(1)

    def ask(self) -> None:
        """Ask for the rows of each."""
        if self.detail is not None:
            self.uses.ask(self.detail.hit)
