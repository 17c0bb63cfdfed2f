"""Rows of one kind as a table: pages of a query, fetched when a view asks for them.

``data`` never leaves this process. News never resets it: rows are inserted, changed, moved and
removed, so that selection and scroll position stay where they are.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QDeadlineTimer, QObject, Qt, QTimer, Signal

from alliancehub.desktop.bridge import Bridge
from alliancehub.desktop.models.cell_text import (
    cell_text,
    cell_tip,
    columns_of,
    is_number,
    not_here_yet,
    spoken_text,
)
from alliancehub.desktop.models.held_rows import HeldRows
from alliancehub.desktop.row_roles import HIT_ROLE, SPEC_ROLE
from alliancehub.desktop.texts import tr
from alliancehub.engine.plain import to_plain
from alliancehub.model.changeset import ChangeSet
from alliancehub.model.errors import Refusal
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.kind_spec import KindSpec
from alliancehub.model.query import Page, Query

PAGE = 100
WINDOW_MAX = 500  # as many rows as one query may ask for
RENEWED_MAX = 200  # at news: what may be in sight; 500 rows took as long as a frame that is seen
HELD_MAX = 2_000  # rows; those far from sight are let go of first
PAGES_AT_ONCE = 3
AHEAD = 30  # so many rows before a view comes to a page, the page is asked for
NEWS_MS = 30  # a burst of news is one question
STREAM_MS = 400  # while news go on and on, as in an import, it is asked no more often
AT_ONCE = 2  # but so often: what one does and what the hub says to it are shown at once

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_ALIGN = int(Qt.ItemDataRole.TextAlignmentRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
_FAR = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class RowTableModel(HeldRows):
    """The result of a query, as long as it is, of which only what was looked at is held.

    Signals:
        facets_changed(dict): counts of the values of each facet, for the question as it stands.
        total_changed(int): how many rows there are.
        answered(): the first page of a new question is here.
        refused(Refusal): the question could not be answered.

    Attributes:
        is_more: whether more rows match the words than are counted and listed.
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
        self._missing: dict[int, None] = {}  # pages, those that were looked at last at the end
        self._asked_pages: set[int] = set()
        self._seen = 0
        self.is_answered = False
        self.is_more = False
        self._fetch = QTimer(self, singleShot=True, interval=0)
        self._fetch.timeout.connect(self._fetch_missing)
        self._news = QTimer(self, singleShot=True, interval=NEWS_MS)
        self._news.timeout.connect(self._refresh)
        self._stream = QDeadlineTimer()
        self._in_a_row = 0
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
        self._get(0, PAGE, self._on_answer)

    def find(self, row_id: str, then: Callable[[int], None]) -> None:
        """Tell where a row is in the whole list, held or not; -1 where it is not in it."""
        question = self._question

        def found(row: int) -> None:
            if question == self._question:
                then(row)

        args = {"query": to_plain(self._query), "id": row_id}
        self._bridge.call("place_of", args, found, lambda _: found(-1), owner=self)

    def set_columns(self, columns: tuple[FieldSpec, ...]) -> None:
        """Show other fields; the rows stay."""
        if columns != self.columns:
            self.beginResetModel()
            self.columns = columns
            self.endResetModel()

    def _get(self, offset: int, limit: int, then: Callable[[int, Page], None]) -> None:
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
                self._asked_pages.discard(offset // PAGE)
                self.refused.emit(refusal)

        query = replace(self._query, offset=offset, limit=limit, with_facets=not limit)
        number = self._bridge.call("query", {"query": to_plain(query)}, ok, refused, owner=self)
        self._under_way.add(number)

    def _on_answer(self, offset: int, page: Page) -> None:
        self.beginResetModel()
        self._rows.reset(page.total)
        self._rows.put(offset, page.hits)
        self._seen = 0
        self.endResetModel()
        self.is_answered = True
        self._tell(page)
        self.answered.emit()

    def _tell(self, page: Page) -> None:
        self.is_more = page.is_more
        self.total_changed.emit(len(self._rows))
        if self._query.with_facets:  # asked for by themselves: rows do not wait for them
            self._get(0, 0, lambda _, page: self.facets_changed.emit(page.facets))

    # -- pages that a view came to

    def _miss(self, page: int) -> None:
        if page not in self._asked_pages:
            self._missing.pop(page, None)
            self._missing[page] = None
            self._fetch.start()

    def _look_ahead(self, row: int) -> None:
        """Ask for the next page before the view comes to it."""
        page, at = divmod(row, PAGE)
        if at < AHEAD and page:
            if self._rows.get(page * PAGE - 1) is None:
                self._miss(page - 1)
        elif at >= PAGE - AHEAD:
            beyond = (page + 1) * PAGE
            if beyond < len(self._rows) and self._rows.get(beyond) is None:
                self._miss(page + 1)

    def _fetch_missing(self) -> None:
        # The latest looked at are on screen; what was only passed by is not wanted any more.
        while self._missing and len(self._asked_pages) < PAGES_AT_ONCE:
            page, _ = self._missing.popitem()
            if abs(page - self._seen // PAGE) <= PAGES_AT_ONCE:
                self._asked_pages.add(page)
                self._get(page * PAGE, PAGE, self._on_page)

    def _on_page(self, offset: int, page: Page) -> None:
        self._asked_pages.discard(offset // PAGE)
        if self._missing:
            self._fetch.start()
        if page.total != len(self._rows):
            self._refresh_soon()
        last = min(offset + len(page.hits), len(self._rows))
        if last <= offset:
            return
        self._rows.put(offset, page.hits[: last - offset])
        if self._rows.held > HELD_MAX:
            self._rows.keep_only(self._seen - HELD_MAX // 4, self._seen + HELD_MAX // 4)
        self.dataChanged.emit(self.index(offset, 0), self.index(last - 1, self.last_column))

    # -- news

    def _on_changed(self, changes: ChangeSet) -> None:
        related = {spec.target for spec in self.columns if spec.target}
        if self.is_answered and (
            changes.concerns(self.kind.name) or any(map(changes.concerns, related))
        ):
            self._refresh_soon()

    def _refresh_soon(self) -> None:
        if not self._news.isActive():
            left = self._stream.remainingTime() if self._in_a_row >= AT_ONCE else 0
            self._news.start(max(left, NEWS_MS))

    def _refresh(self) -> None:
        if self._is_refreshing:
            self._is_stale = True
            return
        self._is_refreshing = True
        self._in_a_row = 0 if self._stream.hasExpired() else self._in_a_row + 1
        self._stream.setRemainingTime(STREAM_MS)
        low, high = self._loaded_stretch()
        limit = min(high - low + PAGE, RENEWED_MAX)
        self._get(low, limit, self._on_refreshed)

    def _loaded_stretch(self) -> tuple[int, int]:
        """Return the rows held without a gap around what was looked at last."""
        if not len(self._rows):
            return 0, 0
        seen = min(self._seen, len(self._rows) - 1)
        room = RENEWED_MAX - PAGE
        low = max(self._rows.run_from(seen), seen - room // 2)
        return low, min(max(self._rows.run_to(seen), seen), low + room)

    def _on_refreshed(self, low: int, page: Page) -> None:
        self._is_refreshing = False
        self.merge(low, page.hits, page.total)
        self._tell(page)
        if self._is_stale:
            self._is_stale = False
            self._refresh_soon()

    # -- Qt

    def data(self, index: Any, role: int = _DISPLAY) -> Any:
        row, column = index.row(), index.column()
        hit = self._rows.get(row)
        if hit is None:
            return self._not_here(row, column, role)
        if role == HIT_ROLE:
            return hit
        spec = self.columns[column]
        if role == SPEC_ROLE:
            return spec
        if role == _DISPLAY:
            if not column:
                self._seen = row
                self._look_ahead(row)
            return cell_text(spec, hit)
        if role == _ALIGN:
            return _FAR if is_number(spec) else None
        if role == _TIP:
            return cell_tip(spec, hit)
        if role == _SPOKEN:
            return spoken_text(spec, hit, is_first=not column)
        return None

    def _not_here(self, row: int, column: int, role: int) -> str | None:
        if role == _DISPLAY:
            self._seen = row
            self._miss(row // PAGE)
            return "" if column else "…"
        return not_here_yet() if role == _SPOKEN and not column else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation is Qt.Orientation.Vertical or not 0 <= section < len(self.columns):
            return None
        spec = self.columns[section]
        if role == _DISPLAY:
            return tr(spec.label)
        if role == SPEC_ROLE:
            return spec
        if role == _ALIGN and is_number(spec):
            return _FAR
        return None
