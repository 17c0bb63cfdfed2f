"""YAML as strangers write it, read as data and nothing else.

YAML 1.1 takes ``no`` for False, ``1:30`` for 90 and 2026-01-31 for a date. Cards are written for
hubs that read YAML 1.2, so only true, false, null and decimal numbers are more than text here,
and no tag makes anything. What is referred to by ``*name`` is counted as often as it is written.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

import yaml

from alliancehub.formats.trees import (
    DEPTH_MAX,
    ROOT,
    VALUES_MAX,
    below,
    check_size,
    cleaned,
    too_deep,
    too_many,
)
from alliancehub.model.errors import Refusal
from alliancehub.model.told import told

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # 20 times as fast, where it is there
_DUMPER: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
_LINE = re.compile("[^\r\n\x85\u2028\u2029]*(?:\r\n|[\r\n\x85\u2028\u2029])|.+", re.DOTALL)
_INTEGER = re.compile(r"[-+]?[0-9]{1,18}")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]{1,30}|[0-9]{1,30}(?:\.[0-9]{0,30})?)(?:[eE][-+]?[0-9]{1,3})?")
_NULLS = frozenset({"", "~", "null", "Null", "NULL"})
_FLAGS = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}


@dataclass(frozen=True)
class Entry:
    """A key of the topmost mapping, and the lines that it fills, from 0; ``end`` is behind them."""

    key: str
    value: Any
    begin: int
    end: int


def read_yaml(text: str) -> dict[str, Any]:
    """Return the mapping that a YAML document is; raises Refusal, ``field`` is the path."""
    return {one.key: one.value for one in entries_of(text)}


def entries_of(text: str) -> list[Entry]:
    """Return the keys of the mapping that a YAML document is, in their order.

    Raises:
        Refusal: it is no YAML, no mapping, or larger or deeper than a card has to be.
    """
    check_size(len(text.encode("utf-8", "surrogatepass")))
    node = _composed(text)
    if node is None:
        return []
    if not isinstance(node, yaml.MappingNode):
        raise Refusal(
            "no_mapping",
            told("It holds no keys with values."),
            field="$",
            remedy=told("Write it as “key: value”, one for each line."),
        )
    reading = _Reading()
    found = [
        (_key(key), reading.value(value, below("$", _key(key)), 1), key.start_mark.line)
        for key, value in node.value
    ]
    clean, _ = cleaned({key: value for key, value, _ in found})
    lines = lines_of(text)
    ends = [line for _, _, line in [*found[1:], ("", None, len(lines))]][: len(found)]
    return [
        Entry(key, clean.get(key), begin, _end(lines, begin, end))
        for (key, _, begin), end in zip(found, ends, strict=True)
    ]


def lines_of(text: str) -> list[str]:
    """Return the lines of a text with their ends, where YAML sees them end."""
    return _LINE.findall(text)


def write_yaml(values: dict[str, Any]) -> str:
    """Return a mapping as YAML, in its order, as people would write it."""
    written: str = yaml.dump(values, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=100)
    return written


class _Dumper(_DUMPER):  # type: ignore[misc]  # one of two, by what is installed
    """Quotes what YAML 1.2 would take for more than text, besides what YAML 1.1 would."""


def _quoted(dumper: Any, text: str) -> yaml.Node:
    style = None if _meant(text) is text else "'"
    node: yaml.Node = dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)
    return node


_Dumper.add_representer(str, _quoted)


def _end(lines: list[str], begin: int, end: int) -> int:
    """Return the line behind a value: comments and empty lines after it belong to the next key."""
    while end > begin + 1 and (not lines[end - 1].strip() or lines[end - 1].startswith("#")):
        end -= 1
    return end


def _composed(text: str) -> yaml.Node | None:
    try:
        _check_depth(text)
        node: yaml.Node | None = yaml.compose(text, Loader=_LOADER)
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        line = str(mark.line + 1) if mark is not None else "1"
        raise Refusal(
            "no_yaml",
            told("This is no YAML: line {line} cannot be read.", line=line),
            field="$",
            remedy=told("Look there for an indentation, a colon or a quotation mark."),
        ) from error
    return node


def _check_depth(text: str) -> None:
    """Refuse what would be too much before it is made: the events come one by one."""
    depth = values = 0
    for event in yaml.parse(text, Loader=_LOADER):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        values += isinstance(event, yaml.NodeEvent)
        if depth > DEPTH_MAX:
            raise too_deep(ROOT)
        if values > 2 * VALUES_MAX:
            raise too_many(ROOT)


def _key(node: yaml.Node) -> str:
    if isinstance(node, yaml.ScalarNode):
        return str(node.value)
    raise Refusal(
        "no_mapping",
        told("A key is no plain text: line {line}.", line=str(node.start_mark.line + 1)),
        field="$",
        remedy=told("Write it as “key: value”, one for each line."),
    )


class _Reading:
    """Makes data of nodes, counting what is referred to as often as it is written."""

    def __init__(self) -> None:
        self._values = 0

    def value(self, node: yaml.Node, path: str, depth: int) -> Any:
        self._values += 1
        if self._values > VALUES_MAX:
            raise too_many(path)
        if depth > DEPTH_MAX:  # also where a list holds itself
            raise too_deep(path)
        if isinstance(node, yaml.MappingNode):
            return {
                _key(key): self.value(value, below(path, _key(key)), depth + 1)
                for key, value in node.value
            }
        if isinstance(node, yaml.SequenceNode):
            return [
                self.value(one, f"{path}[{at}]", depth + 1) for at, one in enumerate(node.value)
            ]
        return _scalar(node)


def _scalar(node: Any) -> str | int | float | bool | None:
    text = str(node.value)
    if node.style:  # quoted, or a block
        return text
    return _meant(text)


def _meant(text: str) -> str | int | float | bool | None:
    """Return what a text means that stands without quotes."""
    if text in _NULLS:
        return None
    if text in _FLAGS:
        return _FLAGS[text]
    if _INTEGER.fullmatch(text):
        return int(text)
    if _FLOAT.fullmatch(text) and abs(number := float(text)) < float("inf"):
        return number
    return text
