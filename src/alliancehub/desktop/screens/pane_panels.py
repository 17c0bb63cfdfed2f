"""The panels of a detail pane: the kind says which there are; each is made when first shown."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QWidget

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.later import made
from alliancehub.desktop.panels import PANELS
from alliancehub.desktop.texts import tr
from alliancehub.engine.api import Detail
from alliancehub.model.kind_spec import KindSpec


class PanePanels:
    """Makes panels, keeps them as long as one row is shown, and tells them of it.

    Args:
        pages: where they are shown.
    """

    def __init__(self, desk: Desk, pages: QStackedWidget) -> None:
        self._desk = desk
        self._pages = pages
        self._made: dict[str, QWidget] = {}

    def titles(self, kind: KindSpec) -> dict[str, str]:
        """Return the panels of a kind that are known here, each with what its tab says."""
        return {name: tr(PANELS[name].title) for name in self._known(kind)}

    def covered(self, kind: KindSpec) -> set[str]:
        """Return the kinds that panels show, and that so need no tab of their own."""
        return {PANELS[name].covers for name in self._known(kind)}

    def page(self, name: str, detail: Detail) -> QWidget:
        """Return a panel that shows a row."""
        if name not in self._made:
            panel = made(PANELS[name].made_by, self._desk)
            self._made[name] = panel
            self._pages.addWidget(panel)
            panel.show_detail(detail)
        return self._made[name]

    def show(self, detail: Detail) -> None:
        """Show the row anew in those that were made."""
        for panel in self._made.values():
            panel.show_detail(detail)  # type: ignore[attr-defined] # loaded late

    def drop(self) -> None:
        """Let them go: another row is shown."""
        for panel in self._made.values():
            self._pages.removeWidget(panel)
            panel.deleteLater()
        self._made.clear()

    def _known(self, kind: KindSpec) -> list[str]:
        covers = {name: PANELS[name].covers for name in kind.panels if name in PANELS}
        known = self._desk.known.kinds
        return [name for name, other in covers.items() if not other or other in known]
