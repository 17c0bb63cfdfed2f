"""The sections of a dataset card, by their headings."""

from __future__ import annotations

import re
from functools import lru_cache

BODY_MAX = 500_000
"""Characters of a card that are looked through."""
# No pattern may look far ahead from many places: a card is somebody's text, and up to 2 MB of it.
HEADING = re.compile(r"^(#{1,6})[ \t]+(.*)$", re.MULTILINE)
_MARKS = re.compile(r"\[More Information Needed\]|\{[^{}\n]{0,200}\}|[*_`>#\[\]]")
_LINK = re.compile(r"!?\[([^\[\]\n]{0,300})\]\([^()\n]{0,1000}\)")


@lru_cache(maxsize=4)
def sections_of(body: str) -> dict[str, str]:
    """Return what stands below each heading, by its words in small letters; without comments."""
    found: dict[str, str] = {}
    parts = list(HEADING.finditer(body))
    for at, heading in enumerate(parts):
        level = len(heading[1])
        later = at + 1
        while later < len(parts) and len(parts[later][1]) > level:
            later += 1
        end = parts[later].start() if later < len(parts) else len(body)
        name = _MARKS.sub("", heading[2][:200]).strip().casefold()
        found.setdefault(name, plain(HEADING.sub("", body[heading.end() : end])))
    return found


def has_section(card: str, *names: str) -> bool:
    """Tell whether a card has a heading that begins with one of some words, and a text below it."""
    return any(
        text and any(heading.startswith(name) for name in names)
        for heading, text in sections_of(card[:BODY_MAX]).items()
    )


def plain(text: str) -> str:
    """Return a text without marks, links and comments."""
    return _MARKS.sub("", _LINK.sub(r"\1", without_comments(text))).strip()


def without_comments(text: str) -> str:
    """Return a text without what stands in ``<!-- -->``."""
    parts = []
    begin = 0
    while (opened := text.find("<!--", begin)) >= 0:
        parts.append(text[begin:opened])
        closed = text.find("-->", opened)
        begin = closed + len("-->") if closed >= 0 else len(text)
    return "".join([*parts, text[begin:]])
