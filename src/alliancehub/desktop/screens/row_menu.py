"""The menu of the chosen rows: the window's actions for rows, and what is offered on them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.icons import icon
from alliancehub.desktop.message_drafts import POST
from alliancehub.desktop.texts import tr
from alliancehub.desktop.views.list_table import ListTable
from alliancehub.model.query import Hit

if TYPE_CHECKING:
    from alliancehub.desktop.screens.row_work import RowWork


class RowMenu:
    """Builds menus; each takes itself away once it is closed.

    Args:
        is_main: whether the window's actions for rows act on this list.
    """

    def __init__(self, desk: Desk, work: RowWork, table: ListTable, *, is_main: bool) -> None:
        self._desk = desk
        self._work = work
        self._is_main = is_main
        self._menu = QMenu(table)
        self._menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def of_rows(self, hit: Hit) -> QMenu:
        """Return what can be done with the chosen rows, of which this is the current one."""
        work, copies = self._work, self._work.copies
        is_one = work.count == 1
        elsewhere = {"delete"} if is_one else {"delete", "edit"}  # below, among what is offered
        if self._is_main:
            for action in self._desk.actions_for("row"):
                if action.isEnabled() and action.objectName() not in elsewhere:
                    self._menu.addAction(action)
        else:
            self._add("open", tr("Open"), partial(self._desk.open_row, hit.kind, hit.id))
            self._add("copy", tr("Copy"), copies.table)
            self._add("copy", tr("Copy title"), copies.titles)
            self._add("link", tr("Copy link"), copies.links)
        self._add("export", tr("Export…"), work.export)
        self._menu.addSeparator()
        if is_one:
            self._add_single(hit)
        else:
            if work.may_change:
                self._add("edit", tr("Change…"), work.change)
            self.of_many()
        if "delete" in work.offered:
            self._menu.addSeparator()
            keys = self._desk.keys_of("delete")
            self._add("delete", tr("Delete"), work.delete_offered, keys)
        return self._menu

    def of_many(self) -> QMenu:
        """Return what asks nothing, and so can be done to many rows."""
        work = self._work
        for spec in work.simple_commands():
            self._add(spec.icon, tr(spec.title), partial(work.give, spec))
        for one in work.flags():
            name = tr(one.label)
            on, off = tr("{flag}: yes", flag=name), tr("{flag}: no", flag=name)
            self._add("check", on, partial(work.set_flag, one, is_on=True))
            self._add("close", off, partial(work.set_flag, one, is_on=False))
        return self._menu

    def _add_single(self, hit: Hit) -> None:
        known, work = self._desk.known.commands, self._work
        if "edit" in work.offered and not self._is_main:
            self._add("edit", tr("Edit…"), partial(work.give_one, "edit", hit))
        apart = {"edit", "delete", POST}  # they have an entry, or a box, of their own
        for spec in (known[name] for name in work.offered if name in known and name not in apart):
            words = tr("{title}…", title=tr(spec.title)) if spec.fields else tr(spec.title)
            self._add(spec.icon, words, partial(work.give_one, spec.name, hit))

    def _add(self, picture: str, text: str, run: Callable[[], object], keys: str = "") -> None:
        parts = filter(None, (text.replace("&", "&&"), keys))  # keys stand in a column of their own
        action = self._menu.addAction(icon(picture), "\t".join(parts))
        action.triggered.connect(lambda _: run())
