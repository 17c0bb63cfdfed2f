"""Frozen dataclasses to JSON data and back, by their annotations.

Light on purpose: both ends of the local socket use it, and one of them is the window.
"""

from __future__ import annotations

import types
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

T = TypeVar("T")


def to_plain(value: Any) -> Any:
    """Return JSON data of dataclasses, however nested."""
    if is_dataclass(value) and not isinstance(value, type):
        return {name: to_plain(getattr(value, name)) for name, _ in _shape(type(value))}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, list | tuple):
        return [to_plain(item) for item in value]
    if isinstance(value, dict):
        return {key: to_plain(item) for key, item in value.items()}
    return value


def from_plain(wanted: type[T], data: Any) -> T:
    """Return an instance of a dataclass, or of a container of them; unknown keys are left out.

    Raises:
        TypeError: the data lacks a field without default, or is no object.
    """
    return _read(wanted, data)  # type: ignore[no-any-return]


@cache
def _shape(cls: type) -> tuple[tuple[str, Any], ...]:
    hints = get_type_hints(cls)
    return tuple((one.name, hints[one.name]) for one in fields(cls))


def _read(wanted: Any, data: Any) -> Any:
    if is_dataclass(wanted):
        if not isinstance(data, dict):
            raise TypeError(f"{wanted} needs an object, got {type(data).__name__}")
        known = {name: _read(hint, data[name]) for name, hint in _shape(wanted) if name in data}  # type: ignore[arg-type]
        return wanted(**known)  # type: ignore[operator]
    origin, args = get_origin(wanted), get_args(wanted)
    if origin in {Union, types.UnionType}:
        if data is None:
            return None
        return _read(next(one for one in args if one is not type(None)), data)
    if origin is list:
        return [_read(args[0], item) for item in data]
    if origin is tuple:
        if len(args) == 2 and args[1] is Ellipsis:
            return tuple(_read(args[0], item) for item in data)
        return tuple(_read(hint, item) for hint, item in zip(args, data, strict=True))
    if origin is dict:
        return {key: _read(args[1], item) for key, item in data.items()}
    if isinstance(wanted, type) and issubclass(wanted, Enum):
        return wanted(data)
    return data
