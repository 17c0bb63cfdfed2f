"""The field types: what a value may be, and how it reads and writes as plain text (CSV, cells).

A value is plain JSON data: dates and instants are ISO 8601 text, money is integer micro-credits.
To add a type: an entry here, and a widget of the same name in ``desktop/fields``.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from typing import Any
from urllib.parse import urlsplit

from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.ids import is_id
from alliancehub.model.told import label, said, told

MICRO = 1_000_000
LIST_MAX = 200
_IN_CELL = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_SPACE = re.compile(r"\s")
_EMAIL = re.compile(r"[^@\s,;<>]+@[^@\s,;<>]+\.[^@\s,;<>]+")
_HANDLE = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_ORCID = re.compile(r"\d{4}-\d{4}-\d{4}-\d{3}[\dX]")


@dataclass(frozen=True)
class FieldType:
    """One type of field.

    Attributes:
        python: the type of its value.
        sql: ``TEXT`` or ``INTEGER``.
        empty: the value of a field that nobody filled in.
        problem: returns what is wrong with a non-empty value, or an empty string.
        read: makes a value of text as found in a CSV; ValueError says what is wrong.
        show: makes plain text of a value.
    """

    python: type
    sql: str
    empty: Any
    problem: Callable[[FieldSpec, Any], str]
    read: Callable[[str], Any]
    show: Callable[[FieldSpec, Any], str]


def field_type(name: str) -> FieldType:
    """Return the type of a name; KeyError where there is none."""
    return FIELD_TYPES[name]


def problem_of(spec: FieldSpec, value: Any) -> str:
    """Return what is wrong with a value of a field, in words, or an empty string."""
    kind = FIELD_TYPES[spec.type]
    if value is None:
        return told("{field} is needed.", field=label(spec.label)) if spec.is_required else ""
    if not is_of_type(spec, value):
        return told(
            "{field} has a value of the wrong type for a {type} field.",
            field=label(spec.label),
            type=spec.type,
        )
    if kind.sql == "TEXT" and value == kind.empty:
        return told("{field} is needed.", field=label(spec.label)) if spec.is_required else ""
    return kind.problem(spec, value)


def is_of_type(spec: FieldSpec, value: Any) -> bool:
    """Tell whether a value could ever have been one of this field, whatever its rules are."""
    if type(value) is not FIELD_TYPES[spec.type].python:
        return False
    if spec.is_structured:
        return _is_structure(spec, value)
    return not isinstance(value, list) or all(isinstance(item, str) for item in value)


def to_cell(spec: FieldSpec, value: Any) -> str | int | None:
    """Return a value as it is stored and sent: text, integer or nothing."""
    if spec.is_list:
        return list_cell(value)
    if spec.is_structured:
        return structure_cell(value)
    return int(value) if isinstance(value, bool) else value


def from_cell(spec: FieldSpec, cell: Any) -> Any:
    """Return the value of a stored cell."""
    if spec.is_list:
        return list_of(cell)
    if spec.is_structured:
        return structure_of(spec, cell)
    if spec.type == "flag":
        return bool(cell)
    return FIELD_TYPES[spec.type].empty if cell is None else cell


def list_cell(value: list[str]) -> str:
    """Return a list as it is stored and sent: as JSON text."""
    return _list_cell(tuple(value)) if value else "[]"


def list_of(cell: str | None) -> list[str]:
    """Return the list of a stored cell; raises ValueError where that holds none."""
    return list(_listed(cell)) if cell and cell != "[]" else []


def pattern_of(value: str) -> str:
    """Return the pattern of SQL's ``LIKE ... ESCAPE '!'`` for stored lists that hold a text."""
    escaped = _IN_CELL.encode(value).translate({ord(one): f"!{one}" for one in "!%_"})
    return f"%{escaped}%"


def structure_cell(value: list[dict[str, Any]] | dict[str, Any]) -> str:
    """Return records or answers as they are stored and sent: as JSON text."""
    return _IN_CELL.encode(value)


def structure_of(spec: FieldSpec, cell: str | None) -> Any:
    """Return the records or answers of a stored cell; raises ValueError where it holds none."""
    kind = FIELD_TYPES[spec.type]
    if not cell:
        return kind.python()
    read: Any = json.loads(cell)
    if spec.type == "answers":
        is_whole = isinstance(read, dict)
    else:
        is_whole = isinstance(read, list) and all(isinstance(one, dict) for one in read)
    if not is_whole:
        raise ValueError(f"{cell[:80]!r} is no value of a {spec.type} field")
    return read


# Lists are short and repeat themselves: tags, languages, and each unchanged list of an edited row.
@lru_cache(maxsize=2_000)
def _list_cell(value: tuple[str, ...]) -> str:
    return _IN_CELL.encode(value)


@lru_cache(maxsize=2_000)
def _listed(cell: str) -> tuple[str, ...]:
    read = json.loads(cell)
    if not isinstance(read, list):
        raise ValueError(f"{cell[:80]!r} is no list")  # noqa: TRY004 - as for what is no JSON
    return tuple(read)


def _text_problem(spec: FieldSpec, value: str) -> str:
    if len(value) > spec.max_length:
        return told(
            "{field} is {n} characters long; at most {most} fit.",
            field=label(spec.label),
            n=len(value),
            most=spec.max_length,
        )
    if _CONTROL.search(value):
        return told("{field} contains control characters.", field=label(spec.label))
    return ""


def _line_problem(spec: FieldSpec, value: str) -> str:
    if "\n" in value or "\r" in value:
        return told("{field} must be a single line.", field=label(spec.label))
    return _text_problem(spec, value)


def _shaped(pattern: re.Pattern[str], wanted: str) -> Callable[[FieldSpec, str], str]:
    def problem(spec: FieldSpec, value: str) -> str:
        if pattern.fullmatch(value):
            return _line_problem(spec, value)
        return told(wanted, field=label(spec.label), value=repr(value))

    return problem


def _url_problem(spec: FieldSpec, value: str) -> str:
    try:
        parts = urlsplit(value)
    except ValueError:
        parts = urlsplit("")
    if parts.scheme not in {"http", "https"} or not parts.hostname or _SPACE.search(value):
        return told(
            "{field} {value} is not a web address that starts with https://.",
            field=label(spec.label),
            value=repr(value[:80]),
        )
    return _line_problem(spec, value)


def _number_problem(spec: FieldSpec, value: int) -> str:
    low = spec.minimum if spec.minimum is not None else -(2**53)
    high = spec.maximum if spec.maximum is not None else 2**53
    if low <= value <= high:
        return ""
    if spec.numbers and not value:
        return told("{field}: choose which one.", field=label(spec.label))
    show = FIELD_TYPES[spec.type].show
    return told(
        "{field} must lie between {least} and {most}.",
        field=label(spec.label),
        least=show(spec, low),
        most=show(spec, high),
    )


def _choice_problem(spec: FieldSpec, value: str) -> str:
    if any(value == known for known, _ in spec.choices):
        return ""
    return told(
        "{field} {value} is none of: {values}.",
        field=label(spec.label),
        value=repr(value[:80]),
        values=", ".join(dict(spec.choices)),
    )


def _ref_problem(spec: FieldSpec, value: str) -> str:
    if is_id(value):
        return ""
    return told(
        "{field} {value} is not the id of an object.",
        field=label(spec.label),
        value=repr(value[:80]),
    )


def _each(problem: Callable[[FieldSpec, str], str]) -> Callable[[FieldSpec, list[Any]], str]:
    def of_list(spec: FieldSpec, values: list[Any]) -> str:
        if len(values) > LIST_MAX:
            return told(
                "{field} has {n} entries; at most {most} fit.",
                field=label(spec.label),
                n=len(values),
                most=LIST_MAX,
            )
        for value in values:
            if not isinstance(value, str) or not value:
                return told("{field} may hold only non-empty texts.", field=label(spec.label))
            if found := problem(spec, value):
                return found
        if len(set(values)) == len(values):
            return ""
        return told("{field} names an entry twice.", field=label(spec.label))

    return of_list


def _day_problem(spec: FieldSpec, value: str) -> str:
    try:
        return "" if date.fromisoformat(value).isoformat() == value else _no_day(spec, value)
    except ValueError:
        return _no_day(spec, value)


def _no_day(spec: FieldSpec, value: str) -> str:
    return told(
        "{field} {value} is not a date such as 2026-01-31.",
        field=label(spec.label),
        value=repr(value[:40]),
    )


def _instant_problem(spec: FieldSpec, value: str) -> str:
    try:
        is_utc = value.endswith("Z") and datetime.fromisoformat(value).tzinfo is not None
    except ValueError:
        is_utc = False
    if is_utc:
        return ""
    return told(
        "{field} {value} is not a UTC time such as 2026-01-31T09:00:00Z.",
        field=label(spec.label),
        value=repr(value[:40]),
    )


def _read_flag(text: str) -> bool:
    word = text.strip().casefold()
    if word in {"yes", "true", "1", "y"}:
        return True
    if word in {"no", "false", "0", "n", ""}:
        return False
    raise ValueError(told("{text} is neither yes nor no", text=repr(text)))


def _read_list(text: str) -> list[str]:
    return list(dict.fromkeys(part.strip() for part in text.split(";") if part.strip()))


def _read_credits(text: str) -> int:
    try:
        micro = Decimal(text.strip() or "0") * MICRO
    except ArithmeticError:  # no number, or one beyond all measure
        raise ValueError(told("{text} is not an amount of credits", text=repr(text))) from None
    if not micro.is_finite() or abs(micro) > 2**53:
        raise ValueError(told("{text} is more than can be counted", text=repr(text)))
    if micro != micro.to_integral_value():
        raise ValueError(told("{text} is finer than a millionth of a credit", text=repr(text)))
    return int(micro)


def _show_credits(_: FieldSpec, micro: int) -> str:
    amount = Decimal(micro) / MICRO
    return f"{amount.normalize():f}"


def _as_text(_: FieldSpec, value: Any) -> str:
    return "" if value is None else str(value)


def _as_choice(spec: FieldSpec, value: str) -> str:
    return spec.choice_label(value)


def _as_list(spec: FieldSpec, values: list[str]) -> str:
    return "; ".join(spec.choice_label(value) for value in values)


def _is_structure(spec: FieldSpec, value: Any) -> bool:
    if spec.type == "answers":
        return all(isinstance(name, str) and _is_answer(one) for name, one in value.items())
    known = {one.name: one for one in spec.columns}
    return all(
        isinstance(record, dict)
        and all(name in known and is_of_type(known[name], one) for name, one in record.items())
        for record in value
    )


def _is_answer(value: Any) -> bool:
    if isinstance(value, list):
        return all(isinstance(one, str) for one in value)
    return isinstance(value, str | bool | int | float)


def _rows_problem(spec: FieldSpec, records: list[dict[str, Any]]) -> str:
    most = LIST_MAX if spec.maximum is None else spec.maximum
    if len(records) > most:
        return told(
            "{field} has {n} entries; at most {most} fit.",
            field=label(spec.label),
            n=len(records),
            most=most,
        )
    for number, record in enumerate(records, start=1):
        for column in spec.columns:
            value = record.get(column.name, FIELD_TYPES[column.type].empty)
            if problem := problem_of(column, value):
                return told(
                    "{field}, line {n}: {what}", field=label(spec.label), n=number, what=problem
                )
    return ""


def _answers_problem(spec: FieldSpec, answers: dict[str, Any]) -> str:
    """Return what no question could ask for; whether they fit the questions is a rule's matter."""
    if len(answers) > LIST_MAX:
        return told(
            "{field} has {n} entries; at most {most} fit.",
            field=label(spec.label),
            n=len(answers),
            most=LIST_MAX,
        )
    for name, value in answers.items():
        parts: list[Any] = [name, *(value if isinstance(value, list) else [value])]
        for one in parts:
            if isinstance(one, str) and (problem := _text_problem(spec, one)):
                return problem
            if isinstance(one, int | float) and not abs(one) <= 2**53:
                return told(
                    "{field} must lie between {least} and {most}.",
                    field=label(name),
                    least=-(2**53),
                    most=2**53,
                )
        if isinstance(value, list) and len(value) > LIST_MAX:
            return told(
                "{field} has {n} entries; at most {most} fit.",
                field=label(name),
                n=len(value),
                most=LIST_MAX,
            )
    return ""


def _read_structure(kind: type) -> Callable[[str], Any]:
    def read(text: str) -> Any:
        if not text.strip():
            return kind()
        try:
            value = json.loads(text)
        except ValueError:
            value = None
        if isinstance(value, kind):
            return value
        raise ValueError(told("{text} is not JSON of the kind needed", text=repr(text[:80])))

    return read


def _as_structure(_: FieldSpec, value: Any) -> str:
    return structure_cell(value) if value else ""


def _as_flag(spec: FieldSpec, value: bool) -> str:
    return spec.choice_label("yes" if value else "no")


def _texts(problem: Callable[[FieldSpec, str], str]) -> FieldType:
    return FieldType(str, "TEXT", "", problem, str.strip, _as_text)


def _lists(problem: Callable[[FieldSpec, str], str]) -> FieldType:
    return FieldType(list, "TEXT", [], _each(problem), _read_list, _as_list)


FIELD_TYPES: dict[str, FieldType] = {
    "line": _texts(_line_problem),
    "text": _texts(_text_problem),
    "markdown": _texts(_text_problem),
    "email": _texts(_shaped(_EMAIL, said("{field} {value} is not an e-mail address."))),
    "handle": _texts(
        _shaped(
            _HANDLE,
            said("{field} {value} is not made of small letters, digits and single hyphens."),
        )
    ),
    "orcid": _texts(
        _shaped(_ORCID, said("{field} {value} is not an ORCID iD such as 0000-0002-1825-0097."))
    ),
    "url": _texts(_url_problem),
    "day": _texts(_day_problem),
    "instant": _texts(_instant_problem),
    "choice": FieldType(str, "TEXT", "", _choice_problem, str.strip, _as_choice),
    "ref": _texts(_ref_problem),
    "choices": _lists(_choice_problem),
    "tags": _lists(_line_problem),
    "refs": _lists(_ref_problem),
    "integer": FieldType(int, "INTEGER", 0, _number_problem, int, _as_text),
    "credits": FieldType(int, "INTEGER", 0, _number_problem, _read_credits, _show_credits),
    "rows": FieldType(list, "TEXT", [], _rows_problem, _read_structure(list), _as_structure),
    "answers": FieldType(dict, "TEXT", {}, _answers_problem, _read_structure(dict), _as_structure),
    "flag": FieldType(bool, "INTEGER", False, lambda *_: "", _read_flag, _as_flag),
}
