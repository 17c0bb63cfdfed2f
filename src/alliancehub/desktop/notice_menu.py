"""How loud a project, an organisation or a reason is: a small menu that makes or changes a rule."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QActionGroup, QCursor
from PySide6.QtWidgets import QMenu, QWidget

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.texts import tr
from alliancehub.engine.plain import to_plain
from alliancehub.model.notice_levels import LEVELS
from alliancehub.model.query import Page, Query
from alliancehub.model.told import said

COMMAND, RULE = "set_notice_level", "notice_rule"
USUAL = "usual"
CHOICES = ((USUAL, said("As usual")), *LEVELS)


def loudness_field(desk: Desk, kind: str) -> str:
    """Return by which argument the command takes rows of a kind, empty for none."""
    spec = desk.known.commands.get(COMMAND)
    fields = spec.fields if spec is not None and desk.known.me else ()
    return next((one.name for one in fields if one.type == "ref" and one.target == kind), "")


def open_notice_menu(desk: Desk, parent: QWidget, field: str, row_id: str) -> None:
    """Open the menu of a project or an organisation at the mouse, or beneath the parent.

    Args:
        desk: the window's services.
        parent: what the menu belongs to.
        field: ``project`` or ``organisation``.
        row_id: which.
    """
    query = Query(RULE, where={field: [row_id], "reason": [""]}, limit=1)

    def found(page: Page) -> None:
        level = str(page.hits[0].values.get("level")) if page.hits else USUAL
        menu = level_menu(parent, level)
        menu.triggered.connect(
            lambda action: set_level(desk, str(action.data()), **{field: row_id})
        )
        menu.aboutToHide.connect(menu.deleteLater)
        is_near = parent.rect().contains(parent.mapFromGlobal(QCursor.pos()))
        below = parent.mapToGlobal(QPoint(0, parent.height()))
        menu.popup(QCursor.pos() if is_near else below)

    desk.bridge.call("query", {"query": to_plain(query)}, found, desk.refuse, parent)


def level_menu(parent: QWidget, level: str) -> QMenu:
    """Return a menu of the levels, one of them marked; each entry's data is the level."""
    menu = QMenu(tr("Notifications"), parent)
    menu.addSection(tr("Notifications"))
    group = QActionGroup(menu)
    for value, words in CHOICES:
        entry = QAction(tr(words), menu)
        entry.setCheckable(True)
        entry.setChecked(value == level)
        entry.setData(value)
        group.addAction(entry)
        menu.addAction(entry)
    return menu


def set_level(
    desk: Desk, level: str, *, reason: str = "", project: str = "", organisation: str = ""
) -> None:
    """Make, change or take away a rule."""
    args = {"reason": reason, "project": project, "organisation": organisation, "level": level}
    desk.submit(COMMAND, args, tr("Notifications: {level}", level=tr(dict(CHOICES)[level])))
