"""Words and numbers as a member reads them: translated, local, relative where that helps."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.field_types import FIELD_TYPES, MICRO

CONTEXT = "AllianceHub"
_PLACE = re.compile(r"\{(\w+)\}")


def tr(text: str, /, **parts: Any) -> str:
    """Return a text in the member's language, with ``{name}`` replaced by the parts.

    Parts come after the translation and are never read as a pattern themselves.
    """
    translated = QCoreApplication.translate(CONTEXT, text)
    # In one pass: a part that looks like another's place must stay as it is.
    return _PLACE.sub(lambda place: str(parts.get(place[1], place[0])), translated)


def counted(count: int, one: str, many: str) -> str:
    """Return a text with a count: ``counted(3, "{n} change", "{n} changes")``.

    A translation is looked up by the text for many, with Qt's own plural forms.
    """
    translated = QCoreApplication.translate(CONTEXT, many, one, count)
    if translated == many and count == 1:
        translated = one
    return translated.replace("{n}", number(count))


def locale() -> QLocale:
    """Return the member's locale; English where the system names none, for C has no grouping."""
    own = QLocale()
    return own if own.language() != QLocale.Language.C else QLocale(QLocale.Language.English)


def number(value: int) -> str:
    """Return a whole number with the locale's grouping."""
    return locale().toString(value)


def credits_text(micro: int) -> str:
    """Return an amount of micro-credits as credits, with no more decimals than it has."""
    whole, rest = divmod(abs(micro), MICRO)
    sign = locale().negativeSign() if micro < 0 else ""
    decimals = f"{rest:06d}".rstrip("0")
    if not decimals:
        return f"{sign}{number(whole)}"
    return f"{sign}{number(whole)}{locale().decimalPoint()}{decimals}"


def size_text(size: int) -> str:
    """Return a number of bytes in the unit that suits it."""
    return locale().formattedDataSize(size)


def day_text(iso: str) -> str:
    """Return an ISO date as the locale writes it; what is no date stays as it is."""
    day = QDate.fromString(iso[:10], "yyyy-MM-dd")
    return locale().toString(day, "d MMM yyyy") if day.isValid() else iso


def exact_time(instant: str) -> str:
    """Return a UTC instant in local time, in full: for a tooltip."""
    moment = _moment(instant)
    if moment is None:
        return instant
    local = QDateTime.fromMSecsSinceEpoch(int(moment.timestamp() * 1000))
    return locale().toString(local, QLocale.FormatType.LongFormat)


def relative_time(instant: str, now: datetime | None = None) -> str:
    """Return a UTC instant as “3 min ago” or “in 2 days”; a date where it is far away."""
    moment = _moment(instant)
    if moment is None:
        return instant
    seconds = ((now or datetime.now(UTC)) - moment).total_seconds()
    if abs(seconds) < 45:
        return tr("just now")
    span = _span(abs(seconds))
    if not span:
        return day_text(instant)
    return tr("{span} ago", span=span) if seconds > 0 else tr("in {span}", span=span)


def _span(seconds: float) -> str:
    minutes, hours = round(seconds / 60), round(seconds / 3600)
    days = round(seconds / 86_400)
    if minutes < 60:
        return counted(max(minutes, 1), "{n} min", "{n} min")
    if hours < 24:
        return counted(hours, "{n} h", "{n} h")
    if days <= 14:
        return counted(days, "{n} day", "{n} days")
    return ""


def relative_day(iso: str, today: date | None = None) -> str:
    """Return a date with how far it is: “12 Mar 2026 (in 5 days)”."""
    try:
        days = (date.fromisoformat(iso) - (today or datetime.now().astimezone().date())).days
    except ValueError:
        return iso
    if abs(days) > 60:
        return day_text(iso)
    if days == 0:
        return tr("{day} (today)", day=day_text(iso))
    span = counted(abs(days), "{n} day", "{n} days")
    if days > 0:
        return tr("{day} (in {span})", day=day_text(iso), span=span)
    return tr("{day} ({span} ago)", day=day_text(iso), span=span)


def value_text(spec: FieldSpec, value: Any, label: str = "") -> str:
    """Return the value of a field on one line, as a list or a conflict shows it.

    Args:
        spec: the field.
        value: its value as plain data.
        label: for references, what they point at in words.
    """
    if value is None or (value == FIELD_TYPES[spec.type].empty and spec.type not in _ALWAYS):
        return ""
    match spec.type:
        case "ref" | "refs":
            return label or tr("(unknown)")
        case "day":
            return day_text(value)
        case "instant":
            return relative_time(value)
        case "credits":
            return credits_text(value)
        case "integer":
            return number(value)
        case "flag":
            return tr("Yes") if value else tr("No")
        case "tags" | "choices":
            return ", ".join(spec.choice_label(one) for one in value)
        case _:
            return " ".join(FIELD_TYPES[spec.type].show(spec, value).split())


_ALWAYS = frozenset({"integer", "credits", "flag"})


def _moment(instant: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(instant)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
