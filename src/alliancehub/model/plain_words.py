"""A Markdown text as it is said in passing: its words without its signs."""

from __future__ import annotations

import re

_LINK = re.compile(r"!?\[([^\]\n]*)\]\([^)\n]*\)")
_BEGIN = re.compile(
    r"^[ \t]{0,3}(?:#{1,6}[ \t]+|>[ \t]?|[*+-][ \t]+|(?:`{3}|~{3}).*$)", re.MULTILINE
)
_PAIR = re.compile(r"(\*{1,3}|`+|~~|(?<![^\W_])_{1,3}(?=\w))(?=\S)(.+?)(?<=\S)\1(?!\w)", re.DOTALL)


def plain_words(markdown: str) -> str:
    """Return the words of a Markdown text on one line, for a list or a tooltip.

    It takes away what is common: emphasis, code, headings, quotes, bullets, links and pictures.
    Signs without their partner stay, as in a text that was cut.
    """
    text = _BEGIN.sub("", _LINK.sub(r"\1", markdown))
    return " ".join(_PAIR.sub(r"\2", text).split())
