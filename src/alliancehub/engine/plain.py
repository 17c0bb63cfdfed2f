"""Frozen dataclasses to JSON data and back, by their annotations.

What a field holds by default is left out, so the kinds and commands of a greeting weigh a
third. A told text (``model/told.py``) goes as a plain text, with its tree beside it under ``told``.
Light on purpose: both ends of the local socket use it, and one of them is the window. How to read
a type is worked out once; what needs no reading, such as a list of texts, is passed on as it is.
"""

from __future__ import annotations

import types
from collections.abc import Callable
from dataclasses import MISSING, fields, is_dataclass
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from alliancehub.model.told import Told, trees_of, with_tree

T = TypeVar("T")
_Reader = Callable[[Any], Any]
Tell = Callable[[str], str]
TREES = "told"
_PLAIN = (str, int, float, bool, type(None))


def to_plain(value: Any, *, is_whole: bool = False) -> Any:
    """Return JSON data of dataclasses, however nested.

    Args:
        value: one of them, or a container.
        is_whole: also with fields that are as by default, for readers who do not know these.
    """
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, _PLAIN):
        return value
    if is_dataclass(value) and not isinstance(value, type):
        return _plain_object(value, type(value), is_whole)
    if isinstance(value, list | tuple):
        return [to_plain(item, is_whole=is_whole) for item in value]
    if isinstance(value, dict):
        return {key: to_plain(item, is_whole=is_whole) for key, item in value.items()}
    return value


def from_plain(wanted: type[T], data: Any, tell: Tell | None = None) -> T:
    """Return an instance of a dataclass, or of a container of them; unknown keys are left out.

    Args:
        wanted: the type.
        data: what ``to_plain`` made of it.
        tell: makes something else of each text that is told.

    Raises:
        TypeError: the data lacks a field without default, or is of another shape.
    """
    read = _reader_of(wanted, tell or _as_it_is)  # type: ignore[arg-type] # a type is hashable
    return data if read is None else read(data)  # type: ignore[no-any-return]


@cache
def _names(cls: type) -> tuple[str, ...]:
    return tuple(one.name for one in fields(cls))


@cache
def _defaults(cls: type) -> tuple[tuple[str, Any], ...]:
    """Return each field's name with its default; MISSING equals no value."""
    return tuple(
        (one.name, one.default if one.default_factory is MISSING else one.default_factory())
        for one in fields(cls)
    )


def _plain_object(value: Any, cls: type, is_whole: bool) -> dict[str, Any]:
    plain: dict[str, Any] = {}
    trees: dict[str, Any] = {}
    for name, default in _defaults(cls):
        one = getattr(value, name)
        if not is_whole and one == default:
            continue
        plain[name] = to_plain(one, is_whole=is_whole)
        if type(one) is Told:
            trees[name] = one.tree
        elif type(one) is dict and (inner := trees_of(**one) if _has_told(one) else None):
            trees[name] = inner
    return plain | {TREES: trees} if trees else plain


def _has_told(values: dict[Any, Any]) -> bool:
    return any(type(one) is Told for one in values.values())


@cache
def _reader_of(wanted: Any, tell: Tell) -> _Reader | None:
    """Return what reads a type, or None where JSON data is the value already."""
    if is_dataclass(wanted):
        return _dataclass_reader(wanted, tell)  # type: ignore[arg-type]
    origin, args = get_origin(wanted), get_args(wanted)
    if origin in {Union, types.UnionType}:
        return _optional_reader(
            _reader_of(next(one for one in args if one is not type(None)), tell)
        )
    if origin is list:
        return _list_reader(_reader_of(args[0], tell))
    if origin is dict:
        return _dict_reader(_reader_of(args[1], tell))
    if origin is tuple:
        return _tuple_reader(args, tell)
    if isinstance(wanted, type) and issubclass(wanted, Enum):
        return wanted
    return None


def _optional_reader(inner: _Reader | None) -> _Reader | None:
    return None if inner is None else lambda data: None if data is None else inner(data)


def _list_reader(inner: _Reader | None) -> _Reader | None:
    return None if inner is None else lambda data: [inner(item) for item in data]


def _dict_reader(inner: _Reader | None) -> _Reader | None:
    if inner is None:
        return None
    return lambda data: {key: inner(item) for key, item in data.items()}


def _dataclass_reader(cls: type, tell: Tell) -> _Reader:
    hints = get_type_hints(cls)
    # Looked up at the first reading, since a type may hold itself.
    readers: dict[str, _Reader | None] = {}

    def read(data: Any) -> Any:
        if not isinstance(data, dict):
            raise TypeError(f"{cls.__name__} needs an object, got {type(data).__name__}")
        if not readers:
            readers.update({name: _reader_of(hints[name], tell) for name in _names(cls)})
        known: dict[str, Any] = {}
        for name, reader in readers.items():
            if name in data:
                known[name] = data[name] if reader is None else reader(data[name])
        if trees := data.get(TREES):
            known |= _told_again(known, trees, tell)
        return cls(**known)

    return read


def _told_again(known: dict[str, Any], trees: Any, tell: Tell) -> dict[str, Any]:
    """Return those texts, and objects of texts, that have a tree."""
    again: dict[str, Any] = {}
    for name in trees if isinstance(trees, dict) else ():
        value = known.get(name)
        if isinstance(value, str):
            again[name] = tell(with_tree(value, trees, name))
        elif isinstance(value, dict):
            inner = trees[name]
            again[name] = {key: tell(with_tree(one, inner, key)) for key, one in value.items()}
    return again


def _as_it_is(text: str) -> str:
    return text


def _tuple_reader(args: tuple[Any, ...], tell: Tell) -> _Reader:
    if len(args) == 2 and args[1] is Ellipsis:
        inner = _reader_of(args[0], tell)
        return tuple if inner is None else lambda data: tuple(inner(item) for item in data)
    readers = [_reader_of(hint, tell) for hint in args]

    def read(data: Any) -> Any:
        if not isinstance(data, list) or len(data) != len(readers):
            raise TypeError(f"an array of {len(readers)} is needed, got {str(data)[:80]}")
        pairs = zip(readers, data, strict=True)
        return tuple(item if reader is None else reader(item) for reader, item in pairs)

    return read
