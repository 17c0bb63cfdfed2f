"""When an allocation runs out at its present pace, and how much of it will expire unused.

Pure, and the same in the window, the engine and a report. Amounts are integer micro-credits, days
are ISO dates (UTC), an end is the last day on which credits can be used. Statistics are floats; no
amount that is kept anywhere comes out of them.

The method, so that anybody can check a figure by hand:

1. Pace. Usage is looked at in whole weeks, Monday to Sunday, from the first week with usage on, the
   last 26 at most; the week that is under way does not count. The expected usage of a week is the
   mean of these, in which a week counts half as much as one eight weeks later.
2. Spread. The variance of a week is weighted the same way. Weeks that resemble the week before
   carry less news, so it is multiplied by (1 + r) / (1 - r), where r is the correlation of
   neighbouring weeks, taken as at least 0 and at most 0.6.
3. Range. After t weeks the usage is expected to be t times the pace; its standard deviation is the
   root of t v + t² v / n, of which the first part is chance and the second that the pace itself is
   known from n weeks only (n is the effective number under the weights). The range goes from the
   10th to the 90th percentile of Student's distribution with n - 1 degrees of freedom: in eight
   cases of ten, what happens lies within, as long as the habits of the users stay as they were.
4. Ends. Along the slow, the likely and the fast course, what ends first is used first, and what is
   left of an increment on its last day expires.

With fewer than three whole weeks of usage nothing is foretold: ``Forecast.is_known`` is False.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise
from math import ceil, exp2, sqrt

WEEK = 7
WEEKS_MIN, WEEKS_MAX = 3, 26
HALF_LIFE = 8.0  # weeks
RESEMBLANCE_MAX = 0.6
SHARE = 80  # per cent of cases that lie within the range
HORIZON = 156  # weeks that are looked ahead where there is no end
# Student's distribution: the 90th percentile by degrees of freedom.
_T90 = (3.078, 1.886, 1.638, 1.533, 1.476, 1.440, 1.415, 1.397, 1.383, 1.372)
_T90_MORE = ((12, 1.356), (15, 1.341), (20, 1.325), (30, 1.310))
_NORMAL90 = 1.282


@dataclass(frozen=True)
class Grant:
    """One increment.

    Attributes:
        amount: micro-credits.
        begins_on, ends_on: its first and its last day; no last day where it has no end.
    """

    amount: int
    begins_on: str
    ends_on: str = ""


@dataclass(frozen=True)
class Standing:
    """What is known of an allocation today.

    Attributes:
        today: the day from which is looked ahead.
        left: micro-credits that can still be used, of what has begun.
        weeks: micro-credits used in each whole week, the oldest first; see ``whole_weeks``.
        grants: all of its increments, those over and those to come, too.
    """

    today: str
    left: int
    weeks: tuple[int, ...]
    grants: tuple[Grant, ...]


@dataclass(frozen=True)
class WhatIf:
    """What could be different from now on.

    Attributes:
        pace: per cent of the present pace.
        extra: micro-credits more, to be used until the last end.
        ends_on: what the last end is moved to; where it is unless told.
    """

    pace: int = 100
    extra: int = 0
    ends_on: str = ""


AS_IT_IS = WhatIf()


@dataclass(frozen=True)
class Pace:
    """Usage of a week: what is expected, and how sure that is.

    Attributes:
        mean: micro-credits a week.
        variance: of one week, with what neighbouring weeks have in common.
        weeks: effective number of weeks that it is known from.
        counted: number of weeks that were looked at.
    """

    mean: float
    variance: float
    weeks: float
    counted: int

    def used(self, weeks: float, side: int) -> float:
        """Return what is used after so many weeks: side -1 slow, 0 likely, 1 fast."""
        likely = self.mean * weeks
        if not side:
            return likely
        spread = sqrt(self.variance * weeks * (1 + weeks / self.weeks))
        return likely + side * _student(self.weeks - 1) * spread


@dataclass(frozen=True)
class Point:
    """What is left at the end of a day, if usage is fast, likely or slow."""

    day: str
    least: int
    likely: int
    most: int


@dataclass(frozen=True)
class Forecast:
    """What is to be expected.

    Attributes:
        is_known: whether there is enough usage to tell; the rest is empty where there is not.
        pace: the expected usage of a week, in micro-credits.
        counted: number of weeks that this is known from.
        earliest, likely, latest: days on which nothing is left any more, if usage is fast, likely
            or slow; empty where some is left at the end, which ``ends_on`` is.
        expires_least, expires, expires_most: micro-credits that will expire unused.
        at_stake: micro-credits that are left or to come, of which that is a part.
        points: what is left, from today on.
    """

    is_known: bool
    pace: int = 0
    counted: int = 0
    ends_on: str = ""
    earliest: str = ""
    likely: str = ""
    latest: str = ""
    expires_least: int = 0
    expires: int = 0
    expires_most: int = 0
    at_stake: int = 0
    points: tuple[Point, ...] = ()

    @property
    def share(self) -> int:
        """Per cent that will expire unused, rounded."""
        return 0 if self.at_stake <= 0 else round(100 * self.expires / self.at_stake)


def forecast(standing: Standing, what_if: WhatIf = AS_IT_IS) -> Forecast:
    """Return what is to be expected of an allocation.

    Args:
        standing: what is known of it.
        what_if: what could be different.

    Raises:
        ValueError: a day is no ISO date.
    """
    known = pace_of(standing.weeks)
    if known is None:
        return Forecast(is_known=False, counted=len(_counted(standing.weeks)))
    faster = max(what_if.pace, 0) / 100
    known = replace(known, mean=known.mean * faster, variance=known.variance * faster**2)
    lots, today = _lots(standing, what_if), _day(standing.today)
    last = max((one.end for one in lots), default=today)
    slow, likely, fast = (_Course(known, lots, today, last, side) for side in (-1, 0, 1))
    rows = zip(fast.left, likely.left, slow.left, strict=True)
    return Forecast(
        is_known=True,
        pace=round(known.mean),
        counted=known.counted,
        ends_on=_text(last) if lots and last < _never(today) else "",
        earliest=fast.ran_out,
        likely=likely.ran_out,
        latest=slow.ran_out,
        expires_least=fast.expired,
        expires=likely.expired,
        expires_most=slow.expired,
        at_stake=sum(one.left for one in lots),
        points=tuple(
            Point(_text(day), *(round(one) for one in left))
            for day, left in zip(likely.days, rows, strict=True)
        ),
    )


def pace_of(weeks: Sequence[int]) -> Pace | None:
    """Return the pace of these weeks, oldest first; None where there are fewer than three."""
    counted = _counted(weeks)
    if len(counted) < WEEKS_MIN:
        return None
    weights = [exp2((at - len(counted) + 1) / HALF_LIFE) for at in range(len(counted))]
    total, squares = sum(weights), sum(one * one for one in weights)
    mean = sum(w * x for w, x in zip(weights, counted, strict=True)) / total
    off = [x - mean for x in counted]
    sum_of_squares = sum(w * d * d for w, d in zip(weights, off, strict=True))
    variance = sum_of_squares / (total - squares / total)
    if sum_of_squares:
        pairs = zip(weights[1:], pairwise(off), strict=True)
        alike = sum(w * a * b for w, (a, b) in pairs) / sum_of_squares
        alike = min(max(alike, 0.0), RESEMBLANCE_MAX)
        variance *= (1 + alike) / (1 - alike)
    return Pace(mean, variance, total * total / squares, len(counted))


def whole_weeks(used: Iterable[tuple[str, int]], today: str) -> tuple[int, ...]:
    """Return what was used in each whole week before a day, from the first with usage on.

    Args:
        used: days, or Mondays, and the micro-credits used on or from them, in any order.
        today: whose week does not count, since it is not over.
    """
    end = _day(monday_of(today))
    sums: dict[int, int] = {}
    for day, amount in used:
        week = (_day(day) - 1) // WEEK
        sums[week] = sums.get(week, 0) + amount
    last = (end - 1) // WEEK
    before = [week for week, amount in sums.items() if week < last and amount]
    return tuple(sums.get(week, 0) for week in range(min(before, default=last), last))


def monday_of(day: str) -> str:
    """Return the Monday of the week of a day or an instant."""
    found = date.fromisoformat(day[:10])
    return (found - timedelta(days=found.weekday())).isoformat()


def planned(grants: Iterable[Grant], day: str) -> int:
    """Return what would be left at the end of a day if each grant was used evenly up to its end.

    Micro-credits. A grant without an end has no plan: none of it counts as used.
    """
    at = _day(day)
    left = 0
    for one in grants:
        begin = _day(one.begins_on) if one.begins_on else at
        if at < begin:
            continue
        if not one.ends_on:
            left += one.amount
            continue
        days = max(_day(one.ends_on) - begin + 1, 1)
        rest = min(max(_day(one.ends_on) - at, 0), days)
        left += one.amount * rest // days
    return left


def even_pace(standing: Standing) -> int:
    """Return the micro-credits a week that use up what is left by its last end; 0 without one."""
    lots, today = _lots(standing, AS_IT_IS), _day(standing.today)
    last = max((one.end for one in lots), default=today)
    if last <= today or last == _never(today):
        return 0
    return round(sum(one.left for one in lots) * WEEK / (last - today))


# -- courses


@dataclass(frozen=True)
class _Lot:
    """What is left of a grant; days by number, ``end`` the first on which it is no more."""

    begin: int
    end: int
    left: int


class _Course:
    """One course of what is left: day by number, and what expires on the way."""

    def __init__(self, pace: Pace, lots: Sequence[_Lot], today: int, last: int, side: int) -> None:
        self.days = _steps(lots, today, last)
        self.ran_out = ""
        self.left: list[float] = []
        self._expired = 0.0
        self._rest = [float(one.left) for one in lots]
        self._lots = lots
        self._settle(today)
        self.left.append(self._usable(today))
        if self.left[0] < 0.5:
            self.ran_out = _text(today)
        used = 0.0
        for begin, end in pairwise(self.days):
            # What is used never grows less, however unsure its beginning is.
            now = max(pace.used((end - today) / WEEK, side), used)
            self._use(now - used, begin, end)
            used = now
            self._settle(end)
            self.left.append(self._usable(end))

    @property
    def expired(self) -> int:
        """Micro-credits that expired."""
        return round(self._expired)

    def _usable(self, day: int) -> float:
        return sum(
            rest for one, rest in zip(self._lots, self._rest, strict=True) if one.begin <= day
        )

    def _use(self, wanted: float, begin: int, end: int) -> None:
        need = wanted
        for at, one in enumerate(self._lots):  # what ends first, first
            if one.begin <= begin and self._rest[at]:
                taken = min(self._rest[at], need)
                self._rest[at] -= taken
                need -= taken
        if not self.ran_out and wanted and self._usable(begin) < 0.5:
            share = (wanted - need) / wanted
            self.ran_out = _text(begin + max(ceil((end - begin) * share), 1))

    def _settle(self, day: int) -> None:
        for at, one in enumerate(self._lots):
            if one.end <= day and self._rest[at]:
                self._expired += self._rest[at]
                self._rest[at] = 0.0


def _lots(standing: Standing, what_if: WhatIf) -> list[_Lot]:
    """Return what is left of each grant: what ends first was used first."""
    today = _day(standing.today)
    never = _never(today)
    grants = [
        _Lot(_day(one.begins_on or standing.today), _end(one.ends_on, never), one.amount)
        for one in standing.grants
    ]
    current = [one for one in grants if one.end > today]
    last = max((one.end for one in current), default=never)
    to_come = [one for one in current if one.begin > today]
    left, lots = max(standing.left, 0), []
    for one in sorted((one for one in current if one.begin <= today), key=_by_end, reverse=True):
        part = min(one.left, left)
        left -= part
        lots.append(replace(one, left=part))
    if left and lots:  # given back, or from before increments were kept
        lots[0] = replace(lots[0], left=lots[0].left + left)
    elif left and not grants:
        lots.append(_Lot(today, never, left))
    if what_if.extra > 0:
        lots.append(_Lot(today, last, what_if.extra))
    lots += to_come
    if what_if.ends_on:
        moved = max(_end(what_if.ends_on, never), today + 1)
        lots = [replace(one, end=moved) if one.end == last else one for one in lots]
    return sorted(lots, key=_by_end)


def _by_end(one: _Lot) -> tuple[int, int]:
    return one.end, one.begin


def _steps(lots: Sequence[_Lot], today: int, last: int) -> list[int]:
    """Return the days at which is looked: each week, and where something begins or ends."""
    found = set(range(today, last, WEEK)) | {last}
    for one in lots:
        found |= {day for day in (one.begin, one.end) if today < day <= last}
    return sorted(found)


def _counted(weeks: Sequence[int]) -> tuple[int, ...]:
    first = next((at for at, used in enumerate(weeks) if used), len(weeks))
    return tuple(weeks[first:][-WEEKS_MAX:])


def _student(freedom: float) -> float:
    whole = max(int(freedom), 1)
    if whole <= len(_T90):
        return _T90[whole - 1]
    return next((value for most, value in _T90_MORE if whole <= most), _NORMAL90)


def _never(today: int) -> int:
    return today + HORIZON * WEEK


def _end(day: str, never: int) -> int:
    return min(_day(day) + 1, never) if day else never


def _day(text: str) -> int:
    return date.fromisoformat(text[:10]).toordinal()


def _text(day: int) -> str:
    return date.fromordinal(day).isoformat()
