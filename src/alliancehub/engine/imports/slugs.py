"""Handles and short names out of names."""

from __future__ import annotations

import re
import unicodedata

_LENGTH = 40
_LETTERS = str.maketrans({"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ł": "l"})


def slug_of(name: str) -> str:
    """Return a name in small letters, digits and hyphens, or an empty string if none are left.

    >>> slug_of("The University of Tokyo")
    'the-university-of-tokyo'
    """
    plain = unicodedata.normalize("NFKD", name.casefold().translate(_LETTERS))
    ascii_only = plain.encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", ascii_only.replace("'", "")).strip("-")[:_LENGTH].strip("-")
