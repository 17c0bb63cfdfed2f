"""What the engine tells of credits, as charts. Pure: no widget, no question."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from PySide6.QtCore import QDate

from alliancehub.desktop.charts.chart_data import ChartData, Mark, Series, Style
from alliancehub.desktop.panels.forecast_words import rounded
from alliancehub.desktop.texts import day_text, locale, number, pair, spoken, tr
from alliancehub.model.credit_report import OrganisationShare
from alliancehub.model.forecast import Forecast, Grant, Standing, monday_of, planned, whole_weeks
from alliancehub.model.query import Hit
from alliancehub.model.totals import Total

WEEKS_MOST = 53  # of the past, in a chart
BARS_MOST = 12
HOUR = 3_600


@dataclass(frozen=True)
class Past:
    """What happened to an allocation or a sub-wallet, week by week.

    Attributes:
        net: Monday to the micro-credits that came, or went where it is below zero.
        burnt: Monday to the micro-credits that were used.
    """

    net: dict[str, int]
    burnt: dict[str, int]


def past_of(rows: Iterable[Total]) -> Past:
    """Return it of totals by ``at@week`` and ``entry``, of ``amount`` and ``held``."""
    net: dict[str, int] = {}
    burnt: dict[str, int] = {}
    for one in rows:
        (week, entry), moved = one.keys, sum(one.sums)
        net[week] = net.get(week, 0) + moved
        if entry == "burn":
            burnt[week] = burnt.get(week, 0) - moved
    return Past(net, burnt)


def standing_of(hit: Hit, increments: Sequence[Hit], past: Past, today: str) -> Standing:
    """Return what is known of an allocation or a sub-wallet.

    Args:
        hit: its row.
        increments: those of an allocation.
        past: what happened to it.
        today: ISO date, UTC.
    """
    grace = int(hit.values.get("grace_days") or 0)
    grants = tuple(
        Grant(int(v["amount"]), str(v["begins_on"]), _later(str(v["ends_on"]), grace))
        for v in (one.values for one in increments)
    )
    if not grants:
        begins = str(hit.values.get("begins_on") or hit.values.get("created_at") or today)[:10]
        amount = int(hit.values.get("granted") or hit.values.get("amount") or 0)
        grants = (Grant(amount, begins, _later(str(hit.values.get("ends_on") or ""), grace)),)
    to_come = sum(one.amount for one in grants if one.begins_on > today)
    left = int(hit.values.get("balance") or 0) + int(hit.values.get("held") or 0) - to_come
    weeks = whole_weeks(sorted(past.burnt.items()), today)
    return Standing(today, left, weeks, grants)


def burn_down(title: str, standing: Standing, past: Past, found: Forecast) -> ChartData:
    """Return what was left, what was planned, and what is to be expected."""
    before = _left_before(standing, past)
    after = {one.day: one for one in found.points}
    days = sorted({*before, *after, standing.today})
    begins = min((one.begins_on for one in standing.grants if one.begins_on), default="")
    plan = tuple(planned(standing.grants, one) if one >= begins else None for one in days)
    lines = [Series(tr("Plan"), plan, "neutral", Style.DASHED)]
    if after:
        most = tuple(after[one].most if one in after else None for one in days)
        least = tuple(after[one].least if one in after else None for one in days)
        likely = tuple(after[one].likely if one in after else None for one in days)
        lines += [
            Series(
                tr("At most"),
                most,
                "accent",
                Style.BAND,
                lower=least,
                lower_name=tr("At least"),
                legend=tr("Range"),
            ),
            Series(tr("Expected"), likely, "accent", Style.DASHED),
        ]
    lines.append(Series(tr("Left"), tuple(before.get(one) for one in days), "accent"))
    return ChartData(
        title,
        tr("Day"),
        tuple(map(day_text, days)),
        tuple(lines),
        short=tuple(map(_short_day, days)),
        places=tuple(float(date.fromisoformat(one).toordinal()) for one in days),
        marks=(Mark(float(date.fromisoformat(standing.today).toordinal()), tr("Today")),),
        shown=rounded,
    )


def by_week(title: str, rows: Sequence[Total], *, is_time: bool, today: str) -> ChartData:
    """Return the usage of the last weeks as bars; weeks without any among them."""
    sums = {one.keys[0]: _used(one, is_time=is_time) for one in rows}
    last = date.fromisoformat(monday_of(today))
    first = date.fromisoformat(min(sums, default=last.isoformat()))
    first = max(first, last - timedelta(weeks=WEEKS_MOST - 1))
    count = (last - first).days // 7 + 1
    weeks = [(first + timedelta(weeks=at)).isoformat() for at in range(max(count, 0))]
    bars = Series(tr("Used"), tuple(sums.get(one, 0) for one in weeks), "accent", Style.BAR)
    return _measured(
        ChartData(
            title,
            tr("Week from"),
            tuple(map(day_text, weeks)),
            (bars,),
            short=tuple(map(_short_day, weeks)),
        ),
        is_time=is_time,
    )


def by_name(title: str, axis: str, rows: Sequence[Total], *, is_time: bool) -> ChartData:
    """Return usage by person, project and so on, most first; what is beyond twelve as one bar."""
    found: dict[str, int] = {}
    for one in rows:
        name = one.labels[0] or (tr("(not here)") if one.keys[0] else tr("(none)"))
        found[name] = found.get(name, 0) + _used(one, is_time=is_time)
    ordered = sorted(found.items(), key=lambda item: (-item[1], item[0]))
    shown, rest = ordered[:BARS_MOST], ordered[BARS_MOST:]
    if rest:
        shown.append((tr("All others"), sum(amount for _, amount in rest)))
    bars = Series(tr("Used"), tuple(amount for _, amount in shown), "accent", Style.BAR)
    names = tuple(name for name, _ in shown)
    return _measured(ChartData(title, axis, names, (bars,), is_sideways=True), is_time=is_time)


def by_donor(rows: Sequence[Total]) -> ChartData:
    """Return what each organisation pledged, what of it was delivered, and what was used.

    Args:
        rows: totals of pools by donor, of ``pledged``, ``granted``, ``burnt`` and ``expired``.
    """
    ordered = sorted(rows, key=lambda one: (-one.sums[0], one.labels[0]))
    names = tuple(one.labels[0] or tr("(not here)") for one in ordered)

    def series(name: str, tone: str, at: Sequence[int]) -> Series:
        return Series(name, tuple(max(one, 0) for one in at), tone, Style.BAR)

    def told(name: str, at: int) -> Series:
        return Series(name, tuple(one.sums[at] for one in ordered), "text", Style.TOLD)

    sums = [one.sums for one in ordered]
    return ChartData(
        tr("Pledged, delivered and used"),
        tr("Organisation"),
        names,
        (
            told(tr("Pledged"), 0),
            told(tr("Delivered"), 1),
            series(tr("Used"), "accent", [burnt for _, _, burnt, _ in sums]),
            series(
                tr("Delivered, not used yet"),
                "success",
                [granted - burnt - expired for _, granted, burnt, expired in sums],
            ),
            series(tr("Expired unused"), "danger", [expired for *_, expired in sums]),
            series(
                tr("Not delivered yet"),
                "neutral",
                [pledged - granted for pledged, granted, _, _ in sums],
            ),
        ),
        is_sideways=True,
    )


def by_donor_within(shares: Sequence[OrganisationShare], when: str) -> ChartData:
    """Return what each organisation pledged, delivered and used in a span of days.

    What was pledged before it is used in it, too, so nothing is said of what is left.

    Args:
        shares: in the order in which they are shown.
        when: the span in words.
    """

    def told(name: str, amounts: Iterable[int]) -> Series:
        return Series(name, tuple(amounts), "text", Style.TOLD)

    def bar(name: str, tone: str, amounts: Iterable[int]) -> Series:
        return Series(name, tuple(max(one, 0) for one in amounts), tone, Style.BAR)

    return ChartData(
        pair(tr("Pledged, delivered and used"), when),
        tr("Organisation"),
        tuple(one.name or tr("(not here)") for one in shares),
        (
            told(tr("Pledged"), (one.pledged for one in shares)),
            told(tr("Delivered"), (one.delivered for one in shares)),
            bar(tr("Used"), "accent", (one.used for one in shares)),
            bar(tr("Expired unused"), "danger", (one.expired for one in shares)),
        ),
        is_sideways=True,
    )


def _used(one: Total, *, is_time: bool) -> int:
    amount, held, seconds = one.sums
    return seconds if is_time else -(amount + held)


def _measured(data: ChartData, *, is_time: bool) -> ChartData:
    if is_time:
        return replace(data, shown=_hours_text, scale=HOUR)
    return replace(data, shown=rounded)


def _hours_text(seconds: int) -> str:
    """Return accelerator-seconds as hours, with one decimal where there are few."""
    if seconds % HOUR == 0 or seconds >= 100 * HOUR:
        return tr("{n} h", n=number(round(seconds / HOUR)))
    return tr("{n} h", n=locale().toString(seconds / HOUR, "f", 1))


def _left_before(standing: Standing, past: Past) -> dict[str, int]:
    """Return what was left at the beginning of each week since the first grant, and is now."""
    left, this = standing.left, monday_of(standing.today)
    found = {standing.today: left}
    begins = min((one.begins_on for one in standing.grants if one.begins_on), default="")
    week = date.fromisoformat(this)
    first = max(begins, (week - timedelta(weeks=WEEKS_MOST)).isoformat())
    while week.isoformat() > first:
        left -= past.net.get(week.isoformat(), 0)
        found.setdefault(week.isoformat(), left)
        week -= timedelta(days=7)
    if first == begins and begins < standing.today:
        found[begins] = sum(one.amount for one in standing.grants if one.begins_on == begins)
    return found


def _later(day: str, days: int) -> str:
    if not day:
        return ""
    return (date.fromisoformat(day) + timedelta(days=days)).isoformat()


def _short_day(iso: str) -> str:
    form = "M/d" if spoken() == "ja" else "d MMM"
    return locale().toString(QDate.fromString(iso, "yyyy-MM-dd"), form)
