"""The menu of a row that a search of everything found."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.icons import icon
from alliancehub.desktop.texts import tr
from alliancehub.model.query import Hit


def found_menu(desk: Desk, parent: QWidget, hit: Hit) -> QMenu:
    """Return what can be done with a row; the menu takes itself away once it is closed."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    kind = desk.known.kinds.get(hit.kind)
    if kind is not None:
        entry = menu.addAction(icon("open"), tr("Show in {list}", list=tr(kind.plural)))
        entry.triggered.connect(lambda: desk.open_row(hit.kind, hit.id))
        menu.addSeparator()
    menu.addActions([one for one in desk.actions_for("row") if one.isEnabled()])
    return menu
