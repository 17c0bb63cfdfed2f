"""Cells that a spreadsheet takes for what they are: text never runs as a formula. Light."""

from __future__ import annotations

import re

# The last four are =+-@ in full width, which Japanese editions take for the same.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
_NUMBER = re.compile(r"[+-]?\d+([.,]\d+)*([eE][+-]?\d+)?")


def harmless(cell: str) -> str:
    """Return a cell so that no spreadsheet takes it for a formula; numbers stay numbers."""
    return f"'{cell}" if _is_dangerous(cell) else cell


def as_typed(cell: str) -> str:
    """Return what was written before it was made harmless."""
    return cell[1:] if cell.startswith("'") and _is_dangerous(cell) else cell


def _is_dangerous(cell: str) -> bool:
    # Behind quotes, too: or what somebody wrote with a quote would lose it on its way back.
    text = cell.lstrip("'")
    return text.startswith(_FORMULA) and not _NUMBER.fullmatch(text)
