"""Words and numbers as a member reads them: translated, local, relative where that helps.

Where the layout runs from right to left, numbers and what members wrote are wrapped in isolates, so
that they neither take a sentence apart nor come apart. ``without_isolates`` takes them out.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from alliancehub.desktop.later import loaded
from alliancehub.model.told import PLACE, Told, Tongue, rendered

if TYPE_CHECKING:
    from alliancehub.model.field_spec import FieldSpec
    from alliancehub.model.kind_spec import CommandSpec, KindSpec

CONTEXT = "AllianceHub"
FIELD_TYPE = "part:field_type"  # many, and no value of a field is in the first paint
NOW_S = 45.0  # on both sides of an instant that is told as now
ISOLATE, ISOLATE_LTR, END_ISOLATE = "\u2068", "\u2066", "\u2069"
_WITHOUT = str.maketrans("", "", ISOLATE + ISOLATE_LTR + END_ISOLATE)


@dataclass
class _Speech:
    """The language of the words, as ``languages.speak`` has set it."""

    code: str = "en"
    is_mirrored: bool = False

    @property
    def keeps_capitals(self) -> bool:
        """Whether a noun is written the same within a sentence as on its own."""
        return self.code == "de"


_speech = _Speech()


def set_speech(code: str, *, is_mirrored: bool) -> None:
    """Note which language the translators speak; see ``languages.speak``."""
    _speech.code, _speech.is_mirrored = code, is_mirrored


def spoken() -> str:
    """Return the code of the language that is spoken."""
    return _speech.code


def tr(text: str, /, **parts: Any) -> str:
    """Return a text in the member's language, with ``{name}`` replaced by the parts.

    Parts come after the translation and are never read as a pattern themselves.
    """
    translated = QCoreApplication.translate(CONTEXT, text)
    if not parts:
        return translated
    # In one pass: a part that looks like another's place must stay as it is.
    return PLACE.sub(
        lambda place: isolated(str(parts[place[1]])) if place[1] in parts else place[0], translated
    )


def tr_told(text: str) -> str:
    """Return a text from the engine or the hub in the member's language, as far as it is told."""
    return rendered(text.tree, _TONGUE) if isinstance(text, Told) else text


def mid(words: str) -> str:
    """Return words of a declaration, such as the title of a kind, as they stand in a sentence."""
    return _lowered(tr(words))


def pair(what: str, of: str) -> str:
    """Return two texts of which the second says more of the first."""
    return tr("{what}: {of}", what=what, of=of)


def isolated(text: str) -> str:
    """Return a text that neither turns nor is turned by what stands around it."""
    if not _speech.is_mirrored or not text or text[0] in {ISOLATE, ISOLATE_LTR}:
        return text
    return f"{ISOLATE}{text}{END_ISOLATE}"


def without_isolates(text: str) -> str:
    """Return a text as it is written elsewhere: for the clipboard and for files."""
    return text.translate(_WITHOUT)


def listing(words: Iterable[str]) -> str:
    """Return words after one another, as the language lists them."""
    whole = ""
    for word in words:
        whole = tr("{one}, {more}", one=whole, more=word) if whole else word
    return whole


def in_words(kind: KindSpec) -> KindSpec:
    """Return the description of a kind in the member's language, without what only serves that."""
    kind = kind.without_tree()
    if _speech.code == "en":
        return kind
    return replace(
        kind,
        title=tr(kind.title),
        plural=tr(kind.plural),
        empty=tr(kind.empty),
        fields=tuple(map(_field_in_words, kind.fields)),
    )


def command_in_words(command: CommandSpec) -> CommandSpec:
    """Return the description of a command in the member's language."""
    if _speech.code == "en":
        return command
    return replace(
        command,
        title=tr(command.title),
        help=tr(command.help),
        done=tr(command.done),
        fields=tuple(map(_field_in_words, command.fields)),
    )


def _field_in_words(spec: FieldSpec) -> FieldSpec:
    return replace(
        spec,
        label=tr(spec.label),
        help=tr(spec.help),
        choices=tuple((value, tr(words)) for value, words in spec.choices),
        columns=tuple(map(_field_in_words, spec.columns)),
    )


def _lowered(words: str) -> str:
    return words if _speech.keeps_capitals else words.lower()


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
    return left_to_right(locale().toString(value))


def left_to_right(text: str) -> str:
    """Isolate a number or keys: “12 400” must not become “400 12”, nor “Ctrl+,” turn round."""
    return f"{ISOLATE_LTR}{text}{END_ISOLATE}" if _speech.is_mirrored else text


def credits_text(micro: int) -> str:
    """Return an amount of micro-credits as credits, with no more decimals than it has."""
    whole, rest = divmod(abs(micro), 10**_CREDIT_DECIMALS)
    sign = locale().negativeSign() if micro < 0 else ""
    decimals = f"{rest:0{_CREDIT_DECIMALS}d}".rstrip("0")
    if not decimals:
        return left_to_right(f"{sign}{locale().toString(whole)}")
    if locale().zeroDigit() != "0":
        decimals = decimals.translate({48 + n: ord(locale().zeroDigit()) + n for n in range(10)})
    return left_to_right(f"{sign}{locale().toString(whole)}{locale().decimalPoint()}{decimals}")


def size_text(size: int) -> str:
    """Return a number of bytes in the unit that suits it."""
    return isolated(locale().formattedDataSize(size))


def day_text(iso: str) -> str:
    """Return an ISO date as the locale writes it; what is no date stays as it is."""
    day = QDate.fromString(iso[:10], "yyyy-MM-dd")
    return isolated(locale().toString(day, _day_format()) if day.isValid() else iso)


def _day_format() -> str:
    """The locale's order of day, month and year, with the month as a short word or, in Japanese
    and Chinese, as a number.
    """
    if _speech.code == "ja":
        return "yyyy年M月d日"
    return "d. MMM yyyy" if _speech.code == "de" else "d MMM yyyy"


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
    if abs(seconds) < NOW_S:
        return tr("just now")
    span = _span(abs(seconds))
    if not span:
        return day_text(instant)
    return tr("{span} ago", span=span) if seconds > 0 else tr("in {span}", span=span)


def past_time(instant: str, now: datetime | None = None) -> str:
    """Return the same of what has happened: never “in 5 h”, though a clock was set back since.

    What lies ahead of this computer's clock is said with its day and time.
    """
    moment = _moment(instant)
    ahead = (moment - (now or datetime.now(UTC))).total_seconds() if moment is not None else 0.0
    if moment is None or ahead < NOW_S:
        return relative_time(instant, now)
    local = QDateTime.fromMSecsSinceEpoch(int(moment.timestamp() * 1000))
    return locale().toString(local, QLocale.FormatType.ShortFormat)


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


def _is_nothing(spec: FieldSpec, value: Any) -> bool:
    is_empty = value is None or value == loaded(FIELD_TYPE)(spec.type).empty
    return is_empty and (value is None or spec.type not in _ALWAYS)


def _structured_text(spec: FieldSpec, value: Any) -> str:
    """Return records or answers on one line, without what only names a row not known here."""
    if spec.type == "answers":
        return listing(pair(name, str(one)) for name, one in value.items())
    shown = [one for one in spec.columns if one.type != "ref"]
    lines = [[value_text(one, record.get(one.name)) for one in shown] for record in value]
    return listing(" · ".join(text for text in line if text) for line in lines)


def value_text(spec: FieldSpec, value: Any, label: str = "") -> str:
    """Return the value of a field on one line, as a list or a conflict shows it.

    Args:
        spec: the field.
        value: its value as plain data.
        label: for what points at a row, what that is called.
    """
    if _is_nothing(spec, value):
        return ""
    match spec.type:
        case "ref" | "refs":
            return label or tr("(unknown)")
        case "day":
            return day_text(value)
        case "instant":
            return relative_time(value)
        case "credits" | "integer":
            return credits_text(value) if spec.type == "credits" else number(value)
        case "flag":
            return tr("Yes") if value else tr("No")
        case "tags" | "choices":
            return listing(spec.choice_label(one) for one in value)
        case "choice":
            return spec.choice_label(value)
        case "rows" | "answers":
            return _structured_text(spec, value)
        case _:
            return label or " ".join(loaded(FIELD_TYPE)(spec.type).show(spec, value).split())


_CREDIT_DECIMALS = 6  # amounts are whole micro-credits
_ALWAYS = frozenset({"integer", "credits", "flag"})
_TONGUE = Tongue(tr, number, day_text, isolated, _lowered)


def _moment(instant: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(instant)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
