"""A forecast in sentences: when it runs out, what will expire, and how that is known."""

from __future__ import annotations

from alliancehub.desktop.texts import counted, credits_text, day_text, number, tr
from alliancehub.model.field_types import MICRO
from alliancehub.model.forecast import SHARE, WEEKS_MIN, Forecast, Standing, even_pace


def headline(standing: Standing, found: Forecast) -> str:
    """Return what is to be expected, in one or two sentences."""
    if not found.is_known:
        if standing.left <= 0:
            return tr("Nothing is left.")
        return tr("There is too little usage yet to tell when it runs out.")
    if standing.left <= 0 and not found.at_stake:
        return tr("Nothing is left.")
    return " ".join(part for part in (_runs_out(found), _expires(found)) if part)


def _runs_out(found: Forecast) -> str:
    if not found.earliest:
        return tr("At this pace it does not run out.")
    early, likely, late = map(day_text, (found.earliest, found.likely, found.latest))
    if not found.likely:
        return tr("At this pace some is left at the end; it runs out on {early} at the earliest.",
                  early=early)  # fmt: skip
    if not found.latest:
        return tr(
            "At this pace it runs out on {likely}, on {early} at the earliest, or not at all.",
            likely=likely,
            early=early,
        )
    if found.earliest == found.latest:
        return tr("At this pace it runs out on {likely}.", likely=likely)
    return tr(
        "At this pace it runs out on {likely} (between {early} and {late}).",
        likely=likely,
        early=early,
        late=late,
    )


def _expires(found: Forecast) -> str:
    if found.expires_most < MICRO // 100:
        return ""
    if found.expires < MICRO // 100:
        return tr("At most {most} credits will expire unused.", most=rounded(found.expires_most))
    return tr(
        "{share} % will expire unused: {likely} credits (between {least} and {most}).",
        share=number(found.share),
        likely=rounded(found.expires),
        least=rounded(found.expires_least),
        most=rounded(found.expires_most),
    )


def pace_words(standing: Standing, found: Forecast) -> str:
    """Return the pace, and the one that would use everything by the end."""
    if not found.is_known:
        return ""
    even = even_pace(standing)
    if not even:
        return tr("{pace} credits a week are used.", pace=rounded(found.pace))
    return tr(
        "{pace} credits a week are used; {even} a week would use everything by the end.",
        pace=rounded(found.pace),
        even=rounded(even),
    )


def method(found: Forecast) -> str:
    """Return how it is worked out."""
    if not found.is_known:
        return tr(
            "A forecast needs usage in at least {n} whole weeks, Monday to Sunday.",
            n=number(WEEKS_MIN),
        )
    known = counted(
        found.counted,
        "Worked out from {n} whole week of usage, of which later ones count more.",
        "Worked out from {n} whole weeks of usage, of which later ones count more.",
    )
    range_ = tr(
        "In {share} % of cases what happens lies within the range, as long as habits stay.",
        share=number(SHARE),
    )
    return f"{known} {range_}"


def rounded(micro: int) -> str:
    """Return credits with no more digits than a glance or a forecast is good for."""
    if abs(micro) >= 10 * MICRO:
        return credits_text(round(micro / MICRO) * MICRO)
    if abs(micro) < MICRO // 10:  # else small usage would all be 0 on an axis
        step = 10 ** max(len(str(abs(micro))) - 2, 0)
        return credits_text(round(micro / step) * step)
    return credits_text(round(micro * 100 / MICRO) * (MICRO // 100))
