"""Data trees from strangers, JSON or YAML: how large they may be, and how places in them are named.

What is too large, too deep or has too many values is refused in words, with its place.
"""

from __future__ import annotations

import re
from typing import Any

from alliancehub.model.errors import Refusal
from alliancehub.model.told import told

ROOT = "$"
"""The path of the whole."""

BYTES_MAX = 2 * 2**20
DEPTH_MAX = 100
VALUES_MAX = 100_000
_PLAIN_KEY = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*")
_NOT_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")


class Doubled(dict[str, Any]):
    """An object in which keys stood twice; the last of each counts.

    Attributes:
        keys_twice: those keys.
    """

    keys_twice: tuple[str, ...] = ()


def below(path: str, key: str | int) -> str:
    """Return the path of an entry of what a path names."""
    if isinstance(key, int):
        return f"{path}[{key}]"
    if _PLAIN_KEY.fullmatch(key):
        return f"{path}.{key}"
    short = key[:80].replace("\\", "\\\\").replace("'", "\\'")
    return f"{path}['{short}']"


def check_size(size: int) -> None:
    """Raise Refusal where a description has too many bytes."""
    if size > BYTES_MAX:
        raise Refusal(
            "too_large",
            told("The description is larger than 2 MB, which none has to be."),
            field="$",
            remedy=told("Leave rows of data out of it: they belong into files beside it."),
        )


def too_deep(path: str) -> Refusal:
    """Return the refusal for what is nested too deeply."""
    return Refusal(
        "too_deep",
        told("{path}: it is nested more than {n} deep.", path=path, n=DEPTH_MAX),
        field=path[:80],
        remedy=told("Write it flatter; no format of descriptions needs that."),
    )


def too_many(path: str) -> Refusal:
    """Return the refusal for what has too many values."""
    return Refusal(
        "too_many",
        told("{path}: here it comes to more than {n} values.", path=path, n=VALUES_MAX),
        field=path[:80],
        remedy=told("Leave rows of data out of it: they belong into files beside it."),
    )


def cleaned(tree: Any) -> tuple[Any, list[tuple[str, str]]]:
    """Return a tree whose texts can be stored and sent, and which keys stood twice and where.

    Control characters and halves of characters become U+FFFD. Raises Refusal where it is nested
    too deeply or has too many values.
    """
    return _Cleaning().whole(tree)


class _Cleaning:
    """Walks a tree once, counting."""

    def __init__(self) -> None:
        self._values = 0
        self._twice: list[tuple[str, str]] = []

    def whole(self, tree: Any) -> tuple[Any, list[tuple[str, str]]]:
        return self._clean(tree, "$", 0), self._twice

    def _clean(self, value: Any, path: str, depth: int) -> Any:
        self._values += 1
        if self._values > VALUES_MAX:
            raise too_many(path)
        if isinstance(value, str):
            return _NOT_TEXT.sub("\ufffd", value)
        if not isinstance(value, dict | list):
            return value
        if depth >= DEPTH_MAX:
            raise too_deep(path)
        if isinstance(value, list):
            return [self._clean(one, f"{path}[{at}]", depth + 1) for at, one in enumerate(value)]
        if isinstance(value, Doubled):
            self._twice += [(path, key) for key in value.keys_twice]
        return {
            _NOT_TEXT.sub("\ufffd", key): self._clean(one, below(path, key), depth + 1)
            for key, one in value.items()
        }
