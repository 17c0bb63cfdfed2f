"""Questions that a call asks beyond the form: a JSON Schema, and the fields made of it.

A form can be made of a part of JSON Schema alone: one object of plain answers. That part is what a
call may use; within it every rule of the draft 2020-12 holds, those between answers too. The hub
checks them with a library; the window, which has to be light, by the fields.
"""

from __future__ import annotations

import json
from functools import lru_cache
from typing import Any

from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.told import told

QUESTIONS_MAX = 50
TEXT_MAX = 20_000
LINE_MAX = 200
_LONG = frozenset({"text/plain", "text/markdown"})
_FORMATS = {"date": "day", "uri": "url", "email": "email"}
_ABROAD = frozenset({"$ref", "$dynamicRef", "$recursiveRef", "$id", "$schema", "$vocabulary"})
TYPES = ("string", "integer", "boolean", "array")


def questions_of(schema: str) -> tuple[FieldSpec, ...]:
    """Return the fields that a schema asks for, in its order; none where it asks for nothing.

    What it does not understand, since a newer hub took it, is left out: that hub judges it.
    """
    try:
        return read_questions(schema)
    except ValueError:
        return ()


def asked_answers(schema: str, answers: dict[str, Any]) -> dict[str, Any]:
    """Return the answers to what is asked, without those to what once was asked."""
    names = {one.name for one in questions_of(schema)}
    return {name: value for name, value in answers.items() if name in names}


@lru_cache(maxsize=64)
def read_questions(schema: str) -> tuple[FieldSpec, ...]:
    """Return the fields that a schema asks for; ValueError says why no form can be made of it."""
    if not schema.strip():
        return ()
    try:
        read = json.loads(schema)
    except (ValueError, RecursionError):
        raise ValueError(told("it is no JSON")) from None
    asked = read.get("properties") if isinstance(read, dict) else None
    if not isinstance(asked, dict) or read.get("type", "object") != "object":
        raise ValueError(told("it describes no object with properties"))
    if len(asked) > QUESTIONS_MAX:
        raise ValueError(told("it asks more than {n} questions", n=QUESTIONS_MAX))
    if abroad := sorted(_words_of(read) & _ABROAD):
        raise ValueError(told("it refers to something else by {word}", word=abroad[0]))
    needed = read.get("required", [])
    needed = {one for one in needed if isinstance(one, str)} if isinstance(needed, list) else set()
    return tuple(_question(name, one, is_needed=name in needed) for name, one in asked.items())


def _words_of(schema: Any) -> set[str]:
    found: set[str] = set()
    rest = [schema]
    while rest:
        one = rest.pop()
        if isinstance(one, dict):
            found |= one.keys()
            rest += one.values()
        elif isinstance(one, list):
            rest += one
    return found


def _question(name: str, asked: Any, *, is_needed: bool) -> FieldSpec:
    if not isinstance(asked, dict) or asked.get("type", "string") not in TYPES:
        raise ValueError(told("{name} asks for something that no field is for", name=repr(name)))
    rules: dict[str, Any] = {
        "name": name,
        "help": _text(asked.get("description"))[:500],
        "is_required": is_needed,
    }
    kind, more = _kind_of(name, asked)
    return FieldSpec(kind, _text(asked.get("title"))[:200] or name, **rules, **more)


def _kind_of(name: str, asked: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    match asked.get("type", "string"):
        case "integer":
            return "integer", {"minimum": _int(asked, "minimum"), "maximum": _int(asked, "maximum")}
        case "boolean":
            return "flag", {}
        case "array":
            items = asked.get("items")
            choices = _choices(items) if isinstance(items, dict) else ()
            return ("choices", {"choices": choices}) if choices else ("tags", {})
    if choices := _choices(asked):
        return "choice", {"choices": choices}
    if asked.get("format") in _FORMATS:
        return _FORMATS[asked["format"]], {"max_length": 2_000}
    most = _int(asked, "maxLength")
    is_long = asked.get("contentMediaType") in _LONG or (most is not None and most > LINE_MAX)
    if is_long:
        return "text", {"max_length": min(most or TEXT_MAX, TEXT_MAX)}
    del name
    return "line", {"max_length": LINE_MAX if most is None else max(most, 1)}


def _choices(asked: dict[str, Any]) -> tuple[tuple[str, str], ...]:
    if isinstance(listed := asked.get("enum"), list):
        return tuple((one, one) for one in listed if isinstance(one, str) and one)
    if isinstance(listed := asked.get("oneOf"), list):
        return tuple(
            (one["const"], _text(one.get("title")) or one["const"])
            for one in listed
            if isinstance(one, dict) and isinstance(one.get("const"), str) and one["const"]
        )
    return ()


def _int(asked: dict[str, Any], rule: str) -> int | None:
    value = asked.get(rule)
    return value if type(value) is int else None


def _text(value: Any) -> str:
    return " ".join(value.split()) if isinstance(value, str) else ""


def type_of(value: Any) -> str:
    """Return the type of field that could have taken an answer whose question is not known."""
    if isinstance(value, bool):
        return "flag"
    if isinstance(value, list):
        return "tags"
    return "integer" if isinstance(value, int) else "text"
