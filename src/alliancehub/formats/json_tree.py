"""JSON as strangers write it: with a mark of its encoding, NaN, keys that stand twice."""

from __future__ import annotations

import codecs
import json
import re
from typing import Any

from alliancehub.formats.trees import DEPTH_MAX, ROOT, Doubled, check_size, cleaned, too_deep
from alliancehub.model.errors import Refusal
from alliancehub.model.told import told

_BRACKETS = re.compile(r'"(?:[^"\\]|\\.)*"?|[\[\]{}]', re.DOTALL)
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DIGITS_MAX = 18


def read_json(data: bytes) -> tuple[Any, list[tuple[str, str]]]:
    """Return what JSON says, and which keys stood twice in which object.

    What JSON does not know (NaN, infinities) and numbers beyond all use become None.

    Raises:
        Refusal: it is no JSON, or larger or deeper than a description has to be; ``field`` is the
            JSON path.
    """
    check_size(len(data))
    text = decoded(data)
    _check_depth(text)
    try:
        tree = json.loads(
            text,
            object_pairs_hook=_object,
            parse_int=_integer,
            parse_float=_number,
            parse_constant=lambda _: None,
        )
    except json.JSONDecodeError as error:
        raise Refusal(
            "no_json",
            told(
                "This is no JSON: line {line}, column {column} cannot be read.",
                line=str(error.lineno),
                column=str(error.colno),
            ),
            field="$",
            remedy=told("Look there for a comma, a bracket or a quotation mark."),
        ) from error
    return cleaned(tree)


def decoded(data: bytes) -> str:
    """Return the text of a description; raises Refusal where it is stored in no Unicode."""
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), "utf-8")
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise Refusal(
            "no_text",
            told("Byte {n} of it is no text in UTF-8.", n=error.start + 1),
            field="$",
            remedy=told("Save it as UTF-8."),
        ) from error


def _check_depth(text: str) -> None:
    depth = 0
    for found in _BRACKETS.finditer(text):
        sign = found[0]
        if sign in "[{":
            depth += 1
            if depth > DEPTH_MAX:
                raise too_deep(ROOT)
        elif sign in "]}":
            depth -= 1


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) == len(pairs):
        return made
    doubled = Doubled(made)
    seen: set[str] = set()
    twice: dict[str, None] = {}
    for key, _ in pairs:
        if key in seen:
            twice[key] = None
        seen.add(key)
    doubled.keys_twice = tuple(twice)
    return doubled


def _integer(digits: str) -> int | None:
    return int(digits) if len(digits) <= _DIGITS_MAX else None


def _number(digits: str) -> float | None:
    number = float(digits)
    return number if abs(number) < float("inf") else None
