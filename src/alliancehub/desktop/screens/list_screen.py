"""A place that lists kinds: a tab for each, the list, and beside it the row that is chosen.

It knows no kind: which it lists, and how, the kinds say themselves.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.dialogs.form_sheet import CreateSheet
from alliancehub.desktop.labels import label, rule
from alliancehub.desktop.screens.detail_pane import DetailPane
from alliancehub.desktop.screens.kind_list import KindList
from alliancehub.desktop.screens.panes import PANES
from alliancehub.desktop.screens.screen import Screen
from alliancehub.desktop.texts import counted, tr
from alliancehub.desktop.theme import set_role
from alliancehub.desktop.views.empty_state import EmptyState
from alliancehub.engine.api import Receipt
from alliancehub.engine.plain import to_plain
from alliancehub.model.kind_spec import KindSpec
from alliancehub.model.query import Hit

LOOK_MS = 60  # a row passed over with the arrow keys is not fetched


class ListScreen(Screen):
    """One place."""

    may_export = True

    def __init__(self, desk: Desk, place: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.place = place
        self.lists: dict[str, KindList] = {}
        self._panes: dict[str, DetailPane] = {}
        self._tabs: dict[str, QPushButton] = {}
        self._chosen: Hit | None = None
        self.kinds = desk.known.kinds_in(place)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(8)
        self.head = QHBoxLayout()
        self.head.setContentsMargins(16, 0, 16, 0)
        self.head.setSpacing(8)
        column.addLayout(self.head)
        column.addWidget(rule())
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setObjectName("list")
        self.splitter.setChildrenCollapsible(False)
        self.left = QStackedWidget()
        self.right = QStackedWidget()
        set_role(self.right, "pane")
        self.splitter.addWidget(self.left)
        self.splitter.addWidget(self.right)
        self.splitter.setStretchFactor(0, 5)
        self.splitter.setStretchFactor(1, 4)
        self.splitter.splitterMoved.connect(lambda *_: self._fit_facets())
        column.addWidget(self.splitter, 1)
        self._nothing = EmptyState("eye", tr("Nothing chosen"), tr("Choose a row to read it here."))
        self.right.addWidget(self._nothing)
        self._look = QTimer(self, singleShot=True, interval=LOOK_MS)
        self._look.timeout.connect(self._show_chosen)
        self._group = QButtonGroup(self)
        for kind in self.kinds:
            self.add_tab(kind.name, tr(kind.plural))
        self.head.addStretch(1)
        if not self.kinds:
            nothing = tr("This hub has nothing to show here.")
            self.left.addWidget(EmptyState("info", tr("Nothing here"), nothing))
        elif len(self.kinds) == 1:
            self._tabs[self.kinds[0].name].setEnabled(False)
            self._tabs[self.kinds[0].name].hide()
            self.head.insertWidget(0, label(tr(self.kinds[0].plural), "title"))
        if self.kinds:
            self.show_tab(self.kinds[0].name)

    # -- tabs

    def add_tab(self, name: str, title: str) -> QPushButton:
        """Add a tab to the head."""
        tab = QPushButton(title)
        set_role(tab, "tab")
        tab.setCheckable(True)
        tab.clicked.connect(lambda: self.show_tab(name))
        self._group.addButton(tab)
        self._tabs[name] = tab
        self.head.addWidget(tab)
        return tab

    def show_tab(self, name: str) -> None:
        """Show one of the tabs."""
        self._tabs[name].setChecked(True)
        self.left.setCurrentWidget(self._list_of(name))
        self.right.setCurrentWidget(self._panes.get(name, self._nothing))
        self.right.show()
        self._fit_facets()
        self.state_changed.emit()

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
            made = KindList(self.desk, kind)
            made.row_chosen.connect(self._on_row_chosen)
            made.row_opened.connect(lambda _: self._enter_pane())
            made.create_wanted.connect(self.new)
            self.lists[name] = made
            self.left.addWidget(made)
            made.ask()
        return self.lists[name]

    # -- the chosen row

    def _on_row_chosen(self, hit: Hit) -> None:
        self._chosen = hit
        self._look.start()

    def _show_chosen(self) -> None:
        if self._chosen is not None:
            self._show(self._chosen.kind, self._chosen.id)

    def _show(self, kind: str, row_id: str) -> None:
        pane = self._panes.get(kind)
        if pane is None:
            pane = PANES.get(kind, DetailPane)(self.desk)
            pane.state_changed.connect(self.state_changed)
            self._panes[kind] = pane
            self.right.addWidget(pane)
        if self.kind_list is not None and self.kind_list.kind.name == kind:
            self.right.setCurrentWidget(pane)
        pane.show_row(kind, row_id)

    def _enter_pane(self) -> None:
        self._look.stop()
        self._show_chosen()
        if self.pane is not None:
            self.pane.setFocus()

    # -- Screen

    def shown(self) -> None:
        if self.kind_list is not None and QWidget.focusWidget(self) is None:
            self.kind_list.search.setFocus()

    def open_row(self, kind: str, row_id: str) -> None:
        if kind not in self._tabs:
            return
        self.show_tab(kind)
        self._list_of(kind).choose(row_id, may_widen=True)
        self._show(kind, row_id)

    def row_in_sight(self) -> tuple[str, str]:
        return self.pane.row if self.pane is not None else ("", "")

    def back(self) -> bool:
        if self.kind_list is None:
            return False
        if any(one.hasFocus() for one in self.right.findChildren(QWidget)):
            self.kind_list.enter_table()
            return True
        if self.kind_list.search.words():
            self.kind_list.search.set_words("")
            return True
        return False

    @property
    def may_create(self) -> bool:  # type: ignore[override]  # a property where the base has a constant
        """Whether the kind in sight can be made by this member."""
        return self.kind_list is not None and self.kind_list.may_create

    @property
    def may_edit(self) -> bool:  # type: ignore[override]  # the same
        """Whether the row in sight can be edited by this member."""
        return self.pane is not None and self.pane.may_edit

    def new(self) -> None:
        if self.kind_list is None:
            return
        kind = self.kind_list.kind
        sheet = CreateSheet(self.desk, kind)
        sheet.taken.connect(lambda receipt: self._on_made(kind, receipt))
        self.desk.sheet_wanted.emit(sheet)

    def _on_made(self, kind: KindSpec, receipt: Receipt) -> None:
        if receipt.row:
            self.open_row(kind.name, receipt.row)

    def edit(self) -> None:
        if self.pane is not None:
            self.pane.edit()

    def seek(self) -> None:
        if self.kind_list is not None:
            self.kind_list.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.kind_list.search.selectAll()

    def export(self) -> None:
        if self.kind_list is None:
            return
        name = f"{self.kind_list.kind.plural.lower().replace(' ', '-')}.csv"
        path, _ = QFileDialog.getSaveFileName(self, tr("Export this list"), name, "CSV (*.csv)")
        if path:
            self.export_to(path)

    def export_to(self, path: str) -> None:
        """Write the list in sight, all of its rows, to a CSV file."""
        if self.kind_list is None:
            return
        args = {"query": to_plain(self.kind_list.model.query), "path": path}

        def done(count: int) -> None:
            rows = counted(count, "{n} row", "{n} rows")
            self.desk.say(tr("{rows} written to {path}.", rows=rows, path=path))

        self.desk.bridge.call("export_csv", args, done, self.desk.refuse, self)

    def _fit_facets(self) -> None:
        if self.kind_list is not None:
            self.kind_list.show_facets_if_there_is_room(self.left.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit_facets)
