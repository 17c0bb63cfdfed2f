"""A place that lists kinds: a tab for each, the list, and beside it the row that is chosen.

It knows no kind: which it lists, and how, the kinds say themselves.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.drops import DROPS, takes
from alliancehub.desktop.labels import label, rule
from alliancehub.desktop.later import made as made_later
from alliancehub.desktop.screens.detail_pane import DetailPane
from alliancehub.desktop.screens.kind_list import KindList
from alliancehub.desktop.screens.looking import Looking
from alliancehub.desktop.screens.panes import pane_of
from alliancehub.desktop.screens.screen import Screen
from alliancehub.desktop.spoken_tabs import TABS, new_tab
from alliancehub.desktop.texts import counted, tr
from alliancehub.desktop.theme import set_role
from alliancehub.desktop.views.empty_state import EmptyState
from alliancehub.desktop.views.flow_layout import FlowLayout
from alliancehub.desktop.views.split import Split
from alliancehub.model.query import Hit


class ListPlace(Screen):
    """One place, as it is laid out."""

    def __init__(self, desk: Desk, place: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.place = place
        self.lists: dict[str, KindList] = {}
        self._panes: dict[str, DetailPane] = {}
        self._tabs: dict[str, QPushButton] = {}
        self._shown_tab = ""
        self._chosen: Hit | None = None
        self.kinds = desk.known.kinds_in(place)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(8)
        self.head = QHBoxLayout()
        self.head.setContentsMargins(16, 0, 16, 0)
        self.head.setSpacing(8)
        tabs = QWidget()
        set_role(tabs, TABS)
        self.tab_row = FlowLayout(tabs, gap=16)  # large text takes a second line
        self.head.addWidget(tabs, 1)
        column.addLayout(self.head)
        column.addWidget(rule())
        self.splitter = Split(tr("Divider of list and details"), self)
        self.splitter.setObjectName("list")
        self.left = QStackedWidget(self.splitter)
        self.right = QStackedWidget(self.splitter)
        set_role(self.right, "pane")
        self.splitter.addWidget(self.left)
        self.splitter.addWidget(self.right)
        self.splitter.setStretchFactor(0, 5)
        self.splitter.setStretchFactor(1, 4)
        self.splitter.splitterMoved.connect(lambda *_: self._fit_facets())
        column.addWidget(self.splitter, 1)
        self.nothing = EmptyState("eye", tr("Nothing chosen"), tr("Choose a row to read it here."))
        self._blank = QWidget()  # beside a list that is empty, and says so itself
        self.right.addWidget(self.nothing)
        self.right.addWidget(self._blank)
        self._look = Looking(self._show_chosen, self)
        self._group = QButtonGroup(self)
        for kind in self.kinds:
            self.add_tab(kind.name, tr(kind.plural))
        if not self.kinds:
            nothing = tr("This hub has nothing to show here.")
            self.left.addWidget(EmptyState("info", tr("Nothing here"), nothing))
        elif len(self.kinds) == 1:
            self._tabs[self.kinds[0].name].setEnabled(False)
            self._tabs[self.kinds[0].name].hide()
            self.head.insertWidget(0, label(tr(self.kinds[0].plural), "title"))

    def prepare(self) -> Iterator[str]:
        if self._shown_tab or not self.kinds:
            return
        memory = self.desk.memory
        shown_last = memory.text(f"tab/{self.place}") if memory is not None else ""
        tab = shown_last if shown_last in self._tabs else self.first_tab()
        if tab in self.desk.known.kinds:
            self._list_of(tab)
            yield "made"
        if not self._shown_tab:  # nobody has chosen another one meanwhile
            self.show_tab(tab)

    def first_tab(self) -> str:
        """Return the tab that is shown until another one was chosen."""
        return self.kinds[0].name

    # -- tabs

    def add_tab(self, name: str, title: str) -> QPushButton:
        """Add a tab to the head."""
        tab = new_tab(title)
        tab.clicked.connect(lambda: self.show_tab(name))
        tab.toggled.connect(lambda is_on: self._on_toggled(name, is_on=is_on))
        self._group.addButton(tab)
        self._tabs[name] = tab
        self.tab_row.addWidget(tab)
        return tab

    def _on_toggled(self, name: str, *, is_on: bool) -> None:
        if is_on and self._shown_tab != name:  # by a screen reader, which does not click
            self.show_tab(name)

    def show_tab(self, name: str) -> None:
        """Show one of the tabs."""
        self._take_tab(name)
        self.left.setCurrentWidget(self._list_of(name))
        self._say_what_is_chosen()
        self.right.setCurrentWidget(self._panes.get(name, self._place_holder()))
        self.right.show()
        self._fit_facets()
        self.state_changed.emit()

    def _take_tab(self, name: str) -> None:
        self._shown_tab = name
        self._tabs[name].setChecked(True)
        if self.desk.memory is not None:
            self.desk.memory.set_text(f"tab/{self.place}", name)

    @property
    def kind_list(self) -> KindList | None:
        """The list in sight."""
        current = self.left.currentWidget()
        return current if isinstance(current, KindList) else None

    @property
    def pane(self) -> DetailPane | None:
        """The pane in sight."""
        current = self.right.currentWidget()
        return current if isinstance(current, DetailPane) else None

    def _list_of(self, name: str) -> KindList:
        if name not in self.lists:
            kind = self.desk.known.kinds[name]
            made = KindList(self.desk, kind, self.left)
            made.row_chosen.connect(self._on_row_chosen)
            made.row_opened.connect(lambda _: self._enter_pane())
            made.create_wanted.connect(self.new)
            made.files_dropped.connect(lambda paths: self._import_into(paths, name))
            made.model.total_changed.connect(lambda _: self._say_what_is_chosen())
            made.work.many_chosen.connect(lambda _: self._say_what_is_chosen())
            self.lists[name] = made
            self.left.addWidget(made)
            made.ask()
        return self.lists[name]

    # -- the chosen row

    def _say_what_is_chosen(self) -> None:
        rows = self.kind_list
        if rows is not None and rows.work.count > 1:
            hint = tr("Change, delete, copy or export them by the buttons above the list.")
            chosen = counted(rows.work.count, "{n} chosen", "{n} chosen")
            self.nothing.say("check", chosen, hint)
        elif self.nothing.title() != tr("Nothing chosen"):
            self.nothing.say("eye", tr("Nothing chosen"), tr("Choose a row to read it here."))
        if self.right.currentWidget() in {self.nothing, self._blank}:
            self.right.setCurrentWidget(self._place_holder())

    def _place_holder(self) -> QWidget:
        rows = self.kind_list
        is_empty = rows is not None and rows.model.is_answered and not rows.model.rowCount()
        return self._blank if is_empty else self.nothing

    def _on_row_chosen(self, hit: Hit) -> None:
        self._chosen = hit
        self._look.start()

    def _show_chosen(self) -> None:
        if self._chosen is not None:
            self._show(self._chosen.kind, self._chosen.id)

    def _show(self, kind: str, row_id: str) -> None:
        pane = self._panes.get(kind)
        if pane is None:
            pane = pane_of(kind, self.desk, self.right)
            pane.state_changed.connect(self.state_changed)
            self._panes[kind] = pane
            self.right.addWidget(pane)
        if self.kind_list is not None and self.kind_list.kind.name == kind:
            self.right.setCurrentWidget(pane)
        pane.show_row(kind, row_id)

    def _import_into(self, paths: list[str], kind: str) -> None:
        if takes(kind, paths[0]):
            self.desk.sheet_wanted.emit(made_later(DROPS[kind].made_by, self.desk, paths[0]))
        else:
            self.desk.sheet_wanted.emit(made_later("sheet:import", self.desk, paths[0], kind))

    def _enter_pane(self) -> None:
        self._look.stop()
        self._show_chosen()
        if self.pane is not None:
            self.pane.setFocus()

    def _fit_facets(self) -> None:
        if self.kind_list is not None:
            self.kind_list.show_facets_if_there_is_room(self.left.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit_facets)
