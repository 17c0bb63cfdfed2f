"""Text as search sees it: beyond case and accents, which the index folds by itself.

All sides go through here: what is indexed, what is looked for, and the marks on what was found.
Most Latin and Cyrillic text passes as it is, since this runs for every row of a first sync.
"""

from __future__ import annotations

import re
import unicodedata

_ARABIC_MARKS = "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed"
_HEBREW_MARKS = "\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"
# Scripts written without spaces between words, and Hangul, whose words take endings and prefixes.
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3005-\u3007\u3041-\u309f"
    "\u30a1-\u30fa\u30fc-\u30ff\u3131-\u318f\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\U00020000-\U0003ffff"
)
_SAME = {
    **dict.fromkeys("ıİ", "i"),
    **dict.fromkeys("łŁ", "l"),
    **dict.fromkeys("øØ", "o"),
    **dict.fromkeys("đĐðÐ", "d"),
    **dict.fromkeys("þÞ", "th"),
    **dict.fromkeys("ßẞ", "ss"),
    **dict.fromkeys("æÆ", "ae"),
    **dict.fromkeys("œŒ", "oe"),
    **dict.fromkeys("\u0622\u0623\u0625\u0671", "\u0627"),  # alef with and without hamza
    **dict.fromkeys("\u0649\u06cc", "\u064a"),  # yeh, also as Persian has it
    "\u06a9": "\u0643",  # kaf as Persian has it
    "\u0629": "\u0647",  # teh marbuta, often written as heh
    "\u0640": "",  # tatweel only stretches a word
    **{chr(0x660 + n): str(n) for n in range(10)},
    **{chr(0x6F0 + n): str(n) for n in range(10)},
}
_TABLE = str.maketrans(_SAME)
# Ligatures, full and half widths and composing marks are made plain by normalisation.
_ODD = re.compile(
    "[\u00aa\u00b2\u00b3\u00b5\u00b9\u00ba\u0300-\u036f\u1100-\u11ff\u2070-\u209f\u2100-\u214f"
    f"\u2460-\u24ff\u3099\u309a\u3300-\u33ff\uf900-\uffef{''.join(_SAME)}"
    f"{_ARABIC_MARKS}{_HEBREW_MARKS}]"
)
_MARKS = re.compile(f"[{_ARABIC_MARKS}{_HEBREW_MARKS}]+")
RUN = re.compile(f"[{_UNSPACED}]+")
# What the index takes for a word; the marks of Indic scripts are part of theirs.
WORD = re.compile(
    "(?:[^\\W_]|[\u0300-\u036f\u0900-\u0963\u0966-\u0dff\u0e00-\u109f\u1780-\u17ff])+"
)


def folded(text: str) -> str:
    """Return a text with letters that members type for one another made the same."""
    if text.isascii() or not _ODD.search(text):
        return text
    plain = unicodedata.normalize("NFKC", text)
    return _MARKS.sub("", plain).translate(_TABLE)


def searchable(text: str | None) -> str:
    """Return what the index is given of a text; SQL calls it for what rows hold.

    A run of a script without spaces becomes all its pairs of characters, and its last one alone:
    so each pair and each character in it begins a word of the index.
    """
    if not text or text.isascii():
        return text or ""
    return RUN.sub(_paired, folded(text))


def pairs(run: str) -> list[str]:
    """Return each two neighbouring characters of a run."""
    return [run[at : at + 2] for at in range(len(run) - 1)]


def _paired(found: re.Match[str]) -> str:
    run = found.group()
    return f" {' '.join(pairs(run))} {run[-1]} "
