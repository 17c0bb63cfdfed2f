"""What a chart shows, as plain data: painted, spoken, shown as a table and saved from this."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from alliancehub.desktop.texts import credits_text, listing, pair, without_isolates
from alliancehub.model.field_types import MICRO
from alliancehub.model.sheet_cells import harmless


class Style(Enum):
    """How a series is drawn."""

    LINE = "line"
    DASHED = "dashed"
    BAND = "band"  # between the values of this series and those of ``Series.lower``
    BAR = "bar"  # those of one chart stand on one another
    TOLD = "told"  # not at all: told in words, in the table and in the file


@dataclass(frozen=True)
class Series:
    """One row of values, as many as the chart has places; None where there is none.

    Attributes:
        tone: the colour, a token of the palette.
        lower, lower_name: the other edge of a band, and what that is called.
        legend: what both together are called; the name unless told.
    """

    name: str
    values: tuple[int | None, ...]
    tone: str
    style: Style = Style.LINE
    lower: tuple[int | None, ...] = ()
    lower_name: str = ""
    legend: str = ""


@dataclass(frozen=True)
class Mark:
    """A place on the axis that is named, such as today; ``at`` is in the unit of ``places``."""

    at: float
    text: str


@dataclass(frozen=True)
class ChartData:
    """A chart.

    Attributes:
        title: what it shows.
        axis: what its places are, such as “Week”.
        labels: what each place is called, in full.
        short: the same for the axis, where there is little room; the labels unless told.
        places: where each lies on the axis, such as day numbers; evenly unless told.
        series: what is drawn, the first one lowest.
        is_sideways: whether bars run along the lines: for long names.
        shown: a value as text.
        scale: how many of the values' units are one of the table's: micro-credits to credits.
    """

    title: str
    axis: str
    labels: tuple[str, ...]
    series: tuple[Series, ...]
    short: tuple[str, ...] = ()
    places: tuple[float, ...] = ()
    marks: tuple[Mark, ...] = ()
    is_sideways: bool = False
    shown: Callable[[int], str] = credits_text
    scale: int = MICRO

    @property
    def drawn(self) -> tuple[Series, ...]:
        """The series that are drawn."""
        return tuple(one for one in self.series if one.style is not Style.TOLD)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to see."""
        return not self.labels or not any(any(one.values) for one in self.series)

    @property
    def at(self) -> tuple[float, ...]:
        """Where each place lies on the axis."""
        return self.places or tuple(float(one) for one in range(len(self.labels)))

    @property
    def is_stacked(self) -> bool:
        """Whether it is made of bars."""
        return any(one.style is Style.BAR for one in self.series)

    @property
    def most(self) -> int:
        """The highest value that is reached, of stacked bars their sum; at least 0."""
        return max(self._reached(max), default=0)

    @property
    def least(self) -> int:
        """The lowest value that is reached; at most 0."""
        return min(self._reached(min), default=0)

    def words(self, place: int) -> str:
        """Return what there is at a place, in words."""
        told = [pair(name, self.shown(value)) for name, value in self._told(place)]
        return pair(self.labels[place], listing(told)) if told else self.labels[place]

    def table(self) -> list[list[str]]:
        """Return the values as they are read, with a first line of names."""
        names = [self.axis, *(name for name, _ in self._columns())]
        columns = self._columns()
        rows = [
            [
                words,
                *("" if (value := one[at]) is None else self.shown(value) for _, one in columns),
            ]
            for at, words in enumerate(self.labels)
        ]
        return [names, *rows]

    def csv(self) -> str:
        """Return the values exactly, with a point, as a CSV file that runs no formula."""
        out = io.StringIO()
        writer = csv.writer(out, lineterminator="\r\n")
        columns = self._columns()
        writer.writerow([_cell(one) for one in (self.axis, *(name for name, _ in columns))])
        for at, words in enumerate(self.labels):
            writer.writerow([_cell(words), *(self._exact(one[at]) for _, one in columns)])
        return out.getvalue()

    def _columns(self) -> list[tuple[str, tuple[int | None, ...]]]:
        found: list[tuple[str, tuple[int | None, ...]]] = []
        for one in self.series:
            if one.style is Style.BAND:
                found.append((one.lower_name, one.lower))
            found.append((one.name, one.values))
        return found

    def _told(self, place: int) -> list[tuple[str, int]]:
        return [
            (name, value) for name, ones in self._columns() if (value := ones[place]) is not None
        ]

    def _reached(self, best: Callable[..., int]) -> list[int]:
        lines = [one for one in self.drawn if one.style is not Style.BAR]
        found = [best(value, 0) for one in lines for value in (*one.values, *one.lower) if value]
        bars = [one for one in self.series if one.style is Style.BAR]
        for at in range(len(self.labels)):
            of_one_sign = [best(one.values[at] or 0, 0) for one in bars]
            found.append(sum(of_one_sign))
        return found

    def _exact(self, value: int | None) -> str:
        if value is None:
            return ""
        whole, rest = divmod(abs(value), self.scale)
        digits = len(str(self.scale)) - 1
        tail = f".{rest:0{digits}}".rstrip("0") if rest else ""
        return f"{'-' if value < 0 else ''}{whole}{tail}"


def _cell(text: str) -> str:
    return harmless(without_isolates(text))
