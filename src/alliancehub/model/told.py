"""Sentences that are written here and read in another language.

``told("{field} is needed.", field=label("Title"))`` is the string “Title is needed.” that also
knows its template and its parts, so that a window can say it in its member's language. Whatever
keeps only the string has good English. Light on purpose: the window imports it before its first
paint.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import reduce
from typing import Any

Tree = dict[str, Any]
"""``t`` is the template, ``p`` its parts by name, ``mid`` is set for a noun within a sentence.

A part is a text that is shown as it is, a number, or a tree again.
"""

DEEPEST = 100
TEMPLATE_MAX = 2_000
_IN_FIELD = json.JSONEncoder(ensure_ascii=False)
PLACE = re.compile(r"\{(\w+)\}")


class Told(str):
    """A text in English with the tree that it was made of. To JSON and SQL it is a plain text."""

    __slots__ = ("tree",)
    tree: Tree

    def __new__(cls, text: str = "", tree: Tree | None = None) -> Told:
        made = super().__new__(cls, text)
        made.tree = {"t": text} if tree is None else tree
        return made

    @classmethod
    def of(cls, text: str) -> Told:
        """Return somebody's text as told: as it is in every language."""
        return text if isinstance(text, Told) else cls(text, {"t": "{it}", "p": {"it": text}})


@dataclass(frozen=True)
class Tongue:
    """How a tree becomes a text.

    Attributes:
        template: puts a sentence or a word of ours into the language.
        number: writes a whole number.
        day: writes an ISO date, which is what a part of the name ``day`` is.
        content: dresses what somebody wrote.
        mid: gives a noun the form that it has within a sentence.
    """

    template: Callable[[str], str]
    number: Callable[[int], str]
    day: Callable[[str], str]
    content: Callable[[str], str]
    mid: Callable[[str], str]


ENGLISH = Tongue(str, lambda value: f"{value:,}", str, str, str.lower)


def told(template: str, /, **parts: str | int) -> Told:
    """Return a sentence; the template is a literal, and is collected for the translators.

    Texts among the parts are shown as they are, unless they are told themselves. Whole numbers are
    grouped: hand over years, ports and line numbers as texts. A part named ``day`` is an ISO date.
    """
    tree: Tree = {"t": template}
    if parts:
        tree["p"] = {
            name: part.tree
            if isinstance(part, Told)
            else int(part)
            if isinstance(part, int)
            else str(part)
            for name, part in parts.items()
        }
    return Told(rendered(tree, ENGLISH), tree)


def said(words: str) -> str:
    """Return words for a table or a part, so that they are collected for the translators."""
    return Told(words)


def as_told(text: str) -> str:
    """Return a text of ours as told, where it is not empty and not told already."""
    return text if not text or isinstance(text, Told) else Told(text)


def label(words: str) -> Told:
    """Return words of a declaration (a title, the label of a field or choice), to be translated."""
    return Told(words)


def on_day(iso: str) -> Told:
    """Return an ISO date as a part of a sentence that names several."""
    return Told(iso, {"t": "{day}", "p": {"day": iso}})


def noun(words: str) -> Told:
    """Return words of a declaration as they stand within a sentence."""
    return Told(words.lower(), {"t": words, "mid": 1})


def listed(words: Iterable[str]) -> Told:
    """Return words after one another, with commas."""
    return _joined(words, lambda one, more: told("{one}, {more}", one=one, more=more))


def lines(texts: Iterable[str]) -> Told:
    """Return texts below each other, each told as far as it was."""
    some = [Told.of(text) for text in texts]
    places = {str(at): text for at, text in enumerate(some)}
    tree: Tree = {"t": "\n".join(f"{{{at}}}" for at in places)}
    if some:
        tree["p"] = {at: text.tree for at, text in places.items()}
    return Told("\n".join(some), tree)


def either(words: Iterable[str]) -> Told:
    """Return words of which one is enough."""
    return _joined(words, lambda one, more: told("{one} or {more}", one=one, more=more))


def sentences(*texts: str) -> str:
    """Return sentences after one another, those that are not empty; told ones stay told."""
    said = [text for text in texts if text]
    if not any(isinstance(text, Told) for text in said):
        return " ".join(said)
    return _joined(said, lambda one, more: told("{one} {more}", one=one, more=more))


def _joined(words: Iterable[str], join: Callable[[str, str], Told]) -> Told:
    return Told.of(reduce(join, words))


def rendered(tree: Tree, tongue: Tongue) -> str:
    """Return the text of a tree in a language."""
    parts = tree.get("p", {})

    def part(place: re.Match[str]) -> str:
        value = parts.get(place[1], place[0])
        if isinstance(value, dict):
            return rendered(value, tongue)
        if isinstance(value, int):
            return tongue.number(value)
        return tongue.day(value) if place[1] == "day" else tongue.content(value)

    # In one pass: a part that looks like another's place must stay as it is.
    text = PLACE.sub(part, tongue.template(tree["t"]))
    return tongue.mid(text) if tree.get("mid") else text


def trees_of(**texts: str) -> dict[str, Tree]:
    """Return the trees of those texts that are told, by name: to be sent or kept beside them."""
    return {name: text.tree for name, text in texts.items() if isinstance(text, Told)}


def with_tree(text: str, trees: Any, name: str) -> str:
    """Return a text with its tree again, or alone where none that fits was kept beside it.

    Args:
        text: as it was sent or kept.
        trees: what ``trees_of`` returned; from outside, hence looked at.
        name: under which name it is among them.
    """
    tree = trees.get(name) if isinstance(trees, dict) else None
    return Told(text, tree) if text and is_tree(tree) else text


def kept(text: str) -> str:
    """Return the tree of a text as JSON, for a field beside it; empty where it is not told."""
    return _IN_FIELD.encode(text.tree) if isinstance(text, Told) else ""


def kept_by_field(**texts: str) -> str:
    """Return the trees of several fields as JSON, for one field beside them."""
    return _IN_FIELD.encode({"of": trees_of(**texts)})


def fields_told_again(values: dict[str, Any], kept: str) -> dict[str, str]:
    """Return the texts of those fields that ``kept_by_field`` kept trees of, told again."""
    try:
        trees = json.loads(kept)
    except (ValueError, RecursionError):
        return {}
    trees = trees.get("of") if isinstance(trees, dict) else None
    if not isinstance(trees, dict):
        return {}
    return {
        name: with_tree(values[name], trees, name)
        for name in trees
        if isinstance(values.get(name), str)
    }


def told_again(text: str, tree: str) -> str:
    """Return a text with the tree that ``kept`` made of it; alone where that is nonsense."""
    try:
        return with_tree(text, {"it": json.loads(tree)}, "it")
    except (ValueError, RecursionError):
        return text


def is_tree(data: Any, depth: int = 0) -> bool:
    """Tell whether data from outside has the shape of a tree."""
    if not isinstance(data, dict) or depth > DEEPEST:
        return False
    template, parts = data.get("t"), data.get("p", {})
    if not isinstance(template, str) or len(template) > TEMPLATE_MAX or not isinstance(parts, dict):
        return False
    return all(isinstance(part, str | int) or is_tree(part, depth + 1) for part in parts.values())
