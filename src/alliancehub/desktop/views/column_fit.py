"""Shares the width of a list among its columns, and hears what the member makes of it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QTableView

from alliancehub.desktop.row_roles import SPEC_ROLE
from alliancehub.desktop.texts import day_text, locale
from alliancehub.desktop.theme import scaled
from alliancehub.desktop.views.list_header import MARGIN, ListHeader
from alliancehub.desktop.views.pill import look_of, pill_size
from alliancehub.model.field_spec import FieldSpec

# How much room a column wants of what there is, and the least that it can do with, in pixels.
WEIGHTS: dict[str, tuple[float, int]] = {
    "ref": (1.4, 110),
    "refs": (1.6, 110),
    "tags": (1.5, 100),
    "choices": (1.4, 100),
    "choice": (0.6, 116),
    "day": (0.2, 96),
    "instant": (0.2, 92),
    "integer": (0.2, 72),
    "credits": (0.2, 92),
    "flag": (0.1, 64),
}
FIRST = (4.0, 180)
NARROWEST = 140  # the name, where how a row stands would find no room else
LONGEST = 200  # of words that are one of a few: more of them is cut
OTHER = (1.5, 100)


class ColumnFit(QObject):
    """Nothing ever lies beyond the edge: columns that find no room, from the last on, wait for it.

    Signals:
        widths_changed(dict): the member set widths: field to pixels at the normal text size.
        moved(list): the member dragged a column: their names in the new order.
    """

    widths_changed = Signal(dict)
    moved = Signal(list)

    def __init__(self, table: QTableView, header: ListHeader) -> None:
        super().__init__(table)
        self._table = table
        self._header = header
        self._widths: dict[str, int] = {}
        self._is_fitting = False
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.fit)
        header.sectionResized.connect(self._on_resized)
        header.sectionMoved.connect(self._on_moved)

    def later(self) -> None:
        """Share the width anew in the next turn."""
        self._later.start()

    @property
    def widths(self) -> dict[str, int]:
        """The widths that the member set: to be remembered."""
        return dict(self._widths)

    def restore(self, widths: Mapping[str, int]) -> None:
        """Take widths that were remembered."""
        self._widths = {name: width for name, width in widths.items() if width > 0}
        self.later()

    def fit(self) -> None:
        """Share the width among the columns."""
        header = self._header
        count = header.count()
        if not count:
            return
        width = self._table.viewport().width()
        wants = [self._want(at) for at in range(count)]
        if count > 1:
            self._let_second_in(wants, width)
        shown, used = 0, 0
        while shown < count and (shown == 0 or used + wants[shown][1] <= width):
            used += wants[shown][1]
            shown += 1
        total = sum(weight for weight, _ in wants[:shown]) or 1.0
        spare = max(width - used, 0)
        self._is_fitting = True
        left = width
        for at, (weight, least) in enumerate(wants):
            header.setSectionHidden(at, at >= shown)
            if at < shown:
                last = at == shown - 1
                size = left if last else min(least + int(spare * weight / total), left)
                header.resizeSection(at, size)
                left -= size
        self._is_fitting = False

    def _let_second_in(self, wants: list[tuple[float, int]], width: int) -> None:
        """Have the name give way to how a row stands, and words beside it give way to the name."""
        (name, least), (weight, wanted) = wants[:2]
        short, spec = least + wanted - width, self._spec(1)
        if short <= 0 or spec is None or self._name(1) in self._widths:
            return
        if _widest_pill(spec):
            if short <= least - scaled(NARROWEST):
                wants[0] = (name, least - short)
        elif short <= wanted - scaled(WEIGHTS.get(spec.type, OTHER)[1]):
            wants[1] = (weight, wanted - short)

    def _want(self, column: int) -> tuple[float, int]:
        if (set_width := self._widths.get(self._name(column))) is not None:
            return 0.0, scaled(set_width)
        if column == 0:
            return FIRST[0], scaled(FIRST[1])
        spec = self._spec(column)
        weight, least = WEIGHTS.get(spec.type if spec else "", OTHER)
        title = str(self._table.model().headerData(column, Qt.Orientation.Horizontal) or "")
        words = self._table.fontMetrics().horizontalAdvance(title) + 34
        return weight, max(scaled(least), words, self._widest(spec) if spec else 0)

    def _widest(self, spec: FieldSpec) -> int:
        """Return what the widest that it can say takes, where that is known; else 0."""
        if spec.type in {"day", "instant"}:
            return _widest_day(self._table.font(), locale().name()) + 2 * MARGIN
        if spec.type != "choice":
            return 0
        if pill := _widest_pill(spec):
            return pill
        metrics = self._table.fontMetrics()
        words = max((metrics.horizontalAdvance(label) for _, label in spec.choices), default=0)
        return min(words, scaled(LONGEST)) + 2 * MARGIN

    def _spec(self, column: int) -> FieldSpec | None:
        spec = self._table.model().headerData(column, Qt.Orientation.Horizontal, SPEC_ROLE)
        return spec if isinstance(spec, FieldSpec) else None

    def _name(self, column: int) -> str:
        spec = self._spec(column)
        return spec.name if spec is not None else str(column)

    def _on_resized(self, column: int, _: int, width: int) -> None:
        if not self._is_fitting and self._header.is_dragging:
            self._widths[self._name(column)] = round(width / (scaled(1_000) / 1_000))
            self.later()
            self.widths_changed.emit(self.widths)

    def _on_moved(self, *_: int) -> None:
        if self._is_fitting:
            return
        header = self._header
        order = [header.logicalIndex(at) for at in range(header.count())]
        # The model takes the order, so that what is read aloud, copied and printed has it too.
        self._is_fitting = True
        for column in range(header.count()):
            header.moveSection(header.visualIndex(column), column)
        self._is_fitting = False
        self.moved.emit([self._name(column) for column in order])


@lru_cache(maxsize=8)
def _widest_day(font: QFont, _locale: str) -> int:
    """Return how wide the longest day of a year is in the locale that is in use."""
    metrics = QFontMetrics(font)
    return max(metrics.horizontalAdvance(day_text(f"2028-{at:02}-28")) for at in range(1, 13))


def _widest_pill(spec: FieldSpec) -> int:
    """Return how wide a column must be for all of its states, 0 where it has none."""
    looks = (look_of(spec, value) for value, _ in spec.choices)
    widths = [pill_size(look).width() for look in looks if look is not None]
    return max(widths) + 2 * MARGIN if widths else 0
