"""What a cell of a table means for a field: numbers, dates, choices and lists as people write them.

References are looked up elsewhere (``known_names``): here they are only taken apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any

from alliancehub.engine.imports.choices import choice_read
from alliancehub.engine.imports.flag_words import FLAG_WORDS
from alliancehub.model.errors import invalid
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.field_types import FIELD_TYPES
from alliancehub.model.told import label, listed, told

DAY_ORDERS = ("dmy", "mdy")
_DAY = re.compile(r"(\d{1,4})[./\- ](\d{1,2})[./\- ](\d{1,4})\.?")
_NOT_DIGITS = re.compile(r"[\s\u00a0\u202f'\u2019_]")
_SIGNS = str.maketrans("\u066b\uff0e\uff0c\u2212\uff0d\uff0b", "..,--+", "\u066c")
"""Signs of Arabic and full-width numbers; what groups digits in Arabic is left out."""
_GROUPED = {sign: re.compile(rf"[+-]?\d{{1,3}}(\{sign}\d{{3}})+") for sign in ",."}
_LIST_SIGNS = (";", "\n", ",")


@dataclass(frozen=True)
class Reading:
    """How the member writes.

    Attributes:
        decimal: the sign before the decimals, ``.`` or ``,``.
        day_order: ``dmy`` or ``mdy`` for dates such as 03/04/2026; empty refuses those that could
            be either. 2026-04-03 is always understood.
        words: for each field what the member's language calls its choices, to their values; under
            the empty name what it calls yes and no.
    """

    decimal: str = "."
    day_order: str = ""
    words: dict[str, dict[str, str]] = field(default_factory=dict)

    def value(self, spec: FieldSpec, cell: str) -> Any:
        """Return the value of a cell; raises Refusal that names the field.

        A reference stays the text that it is, a list of them a list of texts.
        """
        text = cell.strip()
        try:
            return self._value(spec, text)
        except ValueError as error:
            why = str(error) if error.args else ""
            raise invalid(
                spec.name,
                told("{field}: {why}.", field=label(spec.label), why=why),
                told("Correct the cell."),
            ) from None

    def _value(self, spec: FieldSpec, text: str) -> Any:
        match spec.type:
            case "text" | "markdown":
                return text.replace("\r\n", "\n").replace("\r", "\n")
            case "choice":
                return self._choice(spec, text)
            case "choices":
                return [self._choice(spec, part) for part in self._parts(spec, text)]
            case "tags" | "refs":
                return self._parts(spec, text)
            case "day":
                return self._day(spec, text)
            case "instant":
                return _instant(spec, text)
            case "integer":
                return self._integer(spec, text)
            case "credits":
                return FIELD_TYPES["credits"].read(self._number(text))
            case "flag":
                return self._flag(spec, text)
        return FIELD_TYPES[spec.type].read(text)

    def _word(self, field: str, text: str) -> str:
        return self.words.get(field, {}).get(text.casefold(), text)

    def _choice(self, spec: FieldSpec, text: str) -> str:
        for word in (text, self._word(spec.name, text)):
            value = choice_read(spec, word)
            if value in dict(spec.choices):
                return value
        raise invalid(
            spec.name,
            told(
                "{field} {text} is not one of its choices.",
                field=label(spec.label),
                text=f"“{text[:80]}”",
            ),
            told("Use one of: {choices}.", choices=listed([label(one) for _, one in spec.choices])),
        )

    def _parts(self, spec: FieldSpec, text: str) -> list[str]:
        """Cut a list at semicolons or line ends, else at commas, unless the whole is one choice."""
        if spec.type == "choices" and choice_read(spec, text) in dict(spec.choices):
            return [text]
        sign = next((one for one in _LIST_SIGNS if one in text), ";")
        return list(dict.fromkeys(part.strip() for part in text.split(sign) if part.strip()))

    def _flag(self, spec: FieldSpec, text: str) -> bool:
        for word in (text, self._word("", text)):
            if (meant := FLAG_WORDS.get(word.casefold())) is not None:
                return meant
        raise invalid(
            spec.name,
            told(
                "{field} {text} is neither yes nor no.",
                field=label(spec.label),
                text=f"“{text[:40]}”",
            ),
            told("Write yes or no."),
        )

    def _number(self, text: str) -> str:
        """Return a number as programs write it: no groups, a point before the decimals."""
        bare = _bare(text)
        if "\u066b" in text:
            return bare  # nothing else can be meant by it
        grouping = "," if self.decimal == "." else "."
        if _GROUPED[grouping].fullmatch(bare.partition(self.decimal)[0]):
            bare = bare.replace(grouping, "")
        return bare.replace(self.decimal, ".") if self.decimal == "," else bare

    def _integer(self, spec: FieldSpec, text: str) -> int:
        number = re.sub(r"\.0+$", "", self._number(text))
        if len(number) < 20 and re.fullmatch(r"[+-]?\d+", number):
            return int(number)
        raise invalid(
            spec.name,
            told(
                "{field} {text} is not a whole number.",
                field=label(spec.label),
                text=f"“{text[:40]}”",
            ),
            told("Write digits only."),
        )

    def _day(self, spec: FieldSpec, text: str) -> str:
        found = _DAY.fullmatch(text.partition("T")[0].removesuffix(" 00:00:00"))
        if found is None:
            raise _no_day(spec, text)
        first, second, third = found.groups()
        if len(first) == 4:
            return _iso(spec, text, first, second, third)
        if len(third) != 4:
            raise _no_day(spec, text)
        orders = {"dmy": (second, first), "mdy": (first, second)}
        if self.day_order in orders:
            return _iso(spec, text, third, *orders[self.day_order])
        possible = {_iso_or_none(third, *order) for order in orders.values()} - {None}
        if len(possible) == 1:
            return str(possible.pop())
        if not possible:
            raise _no_day(spec, text)
        raise invalid(
            spec.name,
            told("{field} {text} could be two dates.", field=label(spec.label), text=f"“{text}”"),
            told("Say whether the day or the month comes first, or write 2026-01-31."),
        )


def _iso_or_none(year: str, month: str, day: str) -> str | None:
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return None


def _iso(spec: FieldSpec, text: str, year: str, month: str, day: str) -> str:
    if found := _iso_or_none(year, month, day):
        return found
    raise _no_day(spec, text)


def decimal_of(cells: Iterable[str]) -> str:
    """Return the sign that stands before the decimals in these numbers; empty where none tells."""
    told_by = set()
    for bare in map(_bare, cells):
        signs = [one for one in bare if one in ",."]
        if not signs or not set(bare) <= set("+-,.0123456789"):
            continue
        # 1.234 alone may be either; 1.2, 1.2345, 0.125 and 1,234.5 may not.
        is_told = len(set(signs)) == 2 or not _GROUPED[signs[-1]].fullmatch(bare)
        if is_told or bare.lstrip("+-").startswith("0"):
            told_by.add(signs[-1])
        elif len(signs) > 1:
            told_by.add("," if signs[-1] == "." else ".")
    return told_by.pop() if len(told_by) == 1 else ""


def _bare(text: str) -> str:
    return _NOT_DIGITS.sub("", text).translate(_SIGNS)


def _no_day(spec: FieldSpec, text: str) -> Exception:
    return invalid(
        spec.name,
        told("{field} {text} is not a date.", field=label(spec.label), text=f"“{text[:40]}”"),
        told("Write it as 2026-01-31."),
    )


def _instant(spec: FieldSpec, text: str) -> str:
    try:
        found = datetime.fromisoformat(text.replace(" UTC", "Z"))
    except ValueError:
        found = None
    if found is None or found.tzinfo is None:
        raise invalid(
            spec.name,
            told(
                "{field} {text} is not a time with its zone.",
                field=label(spec.label),
                text=f"“{text[:40]}”",
            ),
            told("Write it as 2026-01-31T09:00:00Z."),
        )
    return found.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="auto") + "Z"


def words_of(words: dict[str, dict[str, str]]) -> dict[str, dict[str, str]]:
    """Return words in the form that ``Reading`` looks them up in."""
    return {
        name: {word.strip().casefold(): meant for word, meant in some.items()}
        for name, some in words.items()
    }
