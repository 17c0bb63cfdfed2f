"""Patterns of paths, as of a shell: which files of a version they name.

``*`` takes in folders, and case counts. A pattern that gates files and fits none would leave open
what somebody meant to keep, so one that can fit no path of a manifest is refused in words.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from fnmatch import translate
from functools import lru_cache

from alliancehub.model.told import told


def matches(patterns: Iterable[str], path: str) -> bool:
    """Tell whether a path fits one of the patterns; no patterns fit every path."""
    wanted = tuple(patterns)
    return not wanted or _compiled(wanted).match(unicodedata.normalize("NFC", path)) is not None


def pattern_problem(pattern: str) -> str:
    """Return why a pattern can fit no path of a manifest, in words, or an empty text."""
    shown = repr(pattern[:200])
    if pattern.startswith(("/", "~", "./", "../")) or "/./" in pattern or "/../" in pattern:
        return told("{pattern} fits no file: paths begin within the version.", pattern=shown)
    if pattern.endswith("/") or "//" in pattern:
        return told(
            "{pattern} fits no file: it names a folder, and not what is in it.", pattern=shown
        )
    if "\\" in pattern:
        return told("{pattern} fits no file: folders are parted by /.", pattern=shown)
    return ""


@lru_cache(maxsize=256)
def _compiled(patterns: tuple[str, ...]) -> re.Pattern[str]:
    # Paths are NFC, and what a keyboard or a file system gives need not be. Stars become atomic
    # groups, so the time grows with the lengths and does not explode.
    normal = (unicodedata.normalize("NFC", one) for one in patterns)
    return re.compile("|".join(f"(?:{translate(one)})" for one in normal))
