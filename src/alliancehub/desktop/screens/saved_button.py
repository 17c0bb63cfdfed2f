"""The button beside a search: keep what is searched for, or show what was kept."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.icons import icon
from alliancehub.desktop.later import made
from alliancehub.desktop.screens.saved_searches import (
    ask_saved,
    count_new,
    may_keep,
    save_search,
    show_saved,
)
from alliancehub.desktop.search_terms import SearchTerms
from alliancehub.desktop.texts import counted, tr
from alliancehub.desktop.theme import set_role
from alliancehub.model.query import Hit

TITLE_MAX = 60


class SavedButton(QPushButton):
    """Opens a menu with the saved searches of one list.

    Args:
        terms: what is searched for now.
    """

    def __init__(
        self, desk: Desk, terms: Callable[[], SearchTerms], parent: QWidget | None = None
    ) -> None:
        super().__init__(icon("star"), "", parent)
        self._desk = desk
        self._terms = terms
        set_role(self, "plain")
        self.setToolTip(tr("Saved searches"))
        self.setAccessibleName(tr("Saved searches"))
        if not may_keep(desk):
            self.hide()
        self.clicked.connect(self._ask)

    def _ask(self) -> None:
        ask_saved(self._desk, self, self._open, self._terms().kind)

    def _open(self, saved: list[Hit]) -> None:
        self.menu_of(saved).popup(self.mapToGlobal(self.rect().bottomLeft()))

    def menu_of(self, saved: list[Hit]) -> QMenu:
        """Return the menu; it takes itself away once it is closed."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        terms = self._terms()
        keep = menu.addAction(icon("add"), tr("Save this search…"))
        keep.setEnabled(not terms.is_plain)
        keep.triggered.connect(lambda: save_search(self._desk, terms))
        menu.addSeparator()
        for hit in saved:
            title = _shown(hit.title)
            entry = menu.addAction(icon("search"), title)
            entry.triggered.connect(partial(show_saved, self._desk, hit))

            def tell(
                count: int, say: Callable[[str], None] = entry.setText, t: str = title
            ) -> None:
                news = counted(count, "{n} new", "{n} new")
                say(tr("{search} · {news}", search=t, news=news))

            count_new(self._desk, menu, hit, tell)
        menu.addSeparator()
        every = menu.addAction(tr("All saved searches…"))
        every.triggered.connect(
            lambda: self._desk.sheet_wanted.emit(made("sheet:searches", self._desk))
        )
        return menu


def _shown(title: str) -> str:
    short = title if len(title) <= TITLE_MAX else f"{title[:TITLE_MAX]}…"
    return short.replace("&", "&&")
