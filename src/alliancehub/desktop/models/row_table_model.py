"""Rows of one kind as a table: pages of a query, fetched when a view asks for them.

``data`` never leaves this process. News never resets it: rows are inserted, changed, moved and
removed, so that selection and scroll position stay where they are.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from alliancehub.desktop.bridge import Bridge
from alliancehub.desktop.models.cell_text import cell_text, cell_tip, columns_of, is_number
from alliancehub.desktop.models.held_rows import HeldRows
from alliancehub.desktop.row_roles import HIT_ROLE, SPEC_ROLE
from alliancehub.engine.plain import to_plain
from alliancehub.model.changeset import ChangeSet
from alliancehub.model.errors import Refusal
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.kind_spec import KindSpec
from alliancehub.model.query import Page, Query

PAGE = 100
WINDOW_MAX = 500  # as many rows as one query may ask for
NEWS_MS = 30  # a burst of news is one question


class RowTableModel(HeldRows):
    """The result of a query, as long as it is, of which only what was looked at is held.

    Signals:
        facets_changed(dict): counts of the values of each facet, for the question as it stands.
        total_changed(int): how many rows there are.
        answered(): the first page of a new question is here.
        refused(Refusal): the question could not be answered.
    """

    facets_changed = Signal(object)
    total_changed = Signal(int)
    answered = Signal()
    refused = Signal(object)

    def __init__(
        self,
        bridge: Bridge,
        kind: KindSpec,
        columns: tuple[FieldSpec, ...] | None = None,
        fixed: dict[str, list[str]] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Make it, empty; ``ask`` fills it.

        Args:
            bridge: where rows come from.
            kind: what the rows are.
            columns: the fields shown; the kind's own choice unless told.
            fixed: what every question is narrowed by, such as the row that these belong to.
            parent: the owner.
        """
        super().__init__(columns if columns is not None else columns_of(kind), parent)
        self._bridge = bridge
        self.kind = kind
        self._fixed = fixed or {}
        self._query = Query(kind=kind.name, where=self._fixed, with_facets=bool(kind.facets))
        self._question = 0  # counts questions, so that a late answer to an old one is dropped
        self._under_way: set[int] = set()
        self._missing: set[int] = set()
        self._asked_pages: set[int] = set()
        self._seen = 0
        self.is_answered = False
        self._fetch = QTimer(self, singleShot=True, interval=0)
        self._fetch.timeout.connect(self._fetch_missing)
        self._news = QTimer(self, singleShot=True, interval=NEWS_MS)
        self._news.timeout.connect(self._refresh)
        self._is_refreshing = False
        self._is_stale = False
        bridge.changed.connect(self._on_changed)

    @property
    def query(self) -> Query:
        """The question as it stands, without page."""
        return self._query

    def ask(
        self, text: str = "", where: dict[str, list[str]] | None = None, sort: str | None = None
    ) -> None:
        """Ask a new question; what is shown stays until its answer is here."""
        sort = self._query.sort if sort is None else sort
        merged = {**(where or {}), **self._fixed}
        self._query = Query(self.kind.name, text, merged, sort, with_facets=bool(self.kind.facets))
        self._question += 1
        for number in self._under_way:
            self._bridge.forget(number)
        self._under_way.clear()
        self._missing.clear()
        self._asked_pages.clear()
        self._is_refreshing = self._is_stale = False
        self._get(0, PAGE, self._query.with_facets, self._on_answer)

    def _get(self, offset: int, limit: int, with_facets: bool, then: Any) -> None:
        question = self._question
        number = 0

        def ok(page: Page) -> None:
            self._under_way.discard(number)
            if question == self._question:
                then(offset, page)

        def refused(refusal: Refusal) -> None:
            self._under_way.discard(number)
            if question == self._question:
                self._is_refreshing = False
                self.refused.emit(refusal)

        query = Query(
            self._query.kind,
            self._query.text,
            self._query.where,
            self._query.sort,
            offset,
            limit,
            with_facets,
        )
        number = self._bridge.call("query", {"query": to_plain(query)}, ok, refused, owner=self)
        self._under_way.add(number)

    def _on_answer(self, offset: int, page: Page) -> None:
        self.beginResetModel()
        self._rows = [*page.hits, *[None] * (page.total - len(page.hits))]
        self._seen = 0
        self.endResetModel()
        self.is_answered = True
        self._tell(page)
        self.answered.emit()

    def _tell(self, page: Page) -> None:
        self.total_changed.emit(len(self._rows))
        if page.facets or self._query.with_facets:
            self.facets_changed.emit(page.facets)

    # -- pages that a view came to

    def _miss(self, row: int) -> None:
        page = row // PAGE
        if page not in self._asked_pages and page not in self._missing:
            self._missing.add(page)
            self._fetch.start()

    def _fetch_missing(self) -> None:
        for page in sorted(self._missing, reverse=True)[:5]:  # the latest looked at are on screen
            self._asked_pages.add(page)
            self._get(page * PAGE, PAGE, False, self._on_page)
        self._missing.clear()

    def _on_page(self, offset: int, page: Page) -> None:
        self._asked_pages.discard(offset // PAGE)
        if page.total != len(self._rows):
            self._news.start()
        last = min(offset + len(page.hits), len(self._rows))
        if last <= offset:
            return
        self._rows[offset:last] = page.hits[: last - offset]
        self.dataChanged.emit(self.index(offset, 0), self.index(last - 1, self.last_column))

    # -- news

    def _on_changed(self, changes: ChangeSet) -> None:
        related = {spec.target for spec in self.columns if spec.target}
        if self.is_answered and (
            changes.concerns(self.kind.name) or any(map(changes.concerns, related))
        ):
            self._news.start()

    def _refresh(self) -> None:
        if self._is_refreshing:
            self._is_stale = True
            return
        self._is_refreshing = True
        low, high = self._loaded_stretch()
        limit = min(high - low + PAGE, WINDOW_MAX)
        self._get(low, limit, self._query.with_facets, self._on_refreshed)

    def _loaded_stretch(self) -> tuple[int, int]:
        """Return the rows held without a gap around what was looked at last."""
        if not self._rows:
            return 0, 0
        seen = min(self._seen, len(self._rows) - 1)
        low = high = seen
        room = WINDOW_MAX - PAGE
        while low > 0 and self._rows[low - 1] is not None and seen - low < room // 2:
            low -= 1
        while high < len(self._rows) and self._rows[high] is not None and high - low < room:
            high += 1
        return low, high

    def _on_refreshed(self, low: int, page: Page) -> None:
        self._is_refreshing = False
        # Rows outside may have changed too: they are fetched again when somebody looks at them.
        self._rows[:low] = [None] * min(low, len(self._rows))
        self.merge(low, page.hits, page.total)
        self._tell(page)
        if self._is_stale:
            self._is_stale = False
            self._news.start()

    # -- Qt

    def data(self, index: Any, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        row = index.row()
        hit = self._rows[row]
        if hit is None:
            self._miss(row)
            return "…" if role == Qt.ItemDataRole.DisplayRole and index.column() == 0 else None
        self._seen = row
        if role == HIT_ROLE:
            return hit
        spec = self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell_text(spec, hit)
        if role == SPEC_ROLE:
            return spec
        if role == Qt.ItemDataRole.ToolTipRole:
            return cell_tip(spec, hit)
        if role == Qt.ItemDataRole.TextAlignmentRole and is_number(spec):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> Any:
        if orientation is Qt.Orientation.Vertical or not 0 <= section < len(self.columns):
            return None
        spec = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return spec.label
        if role == SPEC_ROLE:
            return spec
        if role == Qt.ItemDataRole.TextAlignmentRole and is_number(spec):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None
