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

    def titles(self, kind: KindSpec, detail: Detail) -> dict[str, str]:
        """Return the panels that have something to show of a row, each with what its tab says."""
        return {
            name: tr(PANELS[name].title)
            for name in self._known(kind)
            if _has_any(name, kind, detail)
        }

    def covered(self, kind: KindSpec) -> set[str]:
        """Return what panels show, as a kind or ``kind.field``: it needs no tab of its own."""
        return {one for name in self._known(kind) for one in PANELS[name].covers}

    def shown(self, kind: KindSpec) -> set[str]:
        """Return the fields that panels show."""
        return {one for name in self._known(kind) for one in PANELS[name].shows}

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
        return [
            name
            for name, others in covers.items()
            if not others or any(other.partition(".")[0] in known for other in others)
        ]


def _has_any(name: str, kind: KindSpec, detail: Detail) -> bool:
    entry = PANELS[name]
    if entry.needs_rows and not any(
        count and {one, f"{one}.{field}"} & set(entry.covers)
        for one, field, count in detail.related
    ):
        return False
    return entry.needs not in kind.by_name or bool(detail.hit.values.get(entry.needs))
