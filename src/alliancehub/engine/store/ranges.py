"""Filters by a range: ``2026-01-01..2026-01-31``, ``now..``, ``..10``; both ends are included.

No instant, day or number holds two dots, so that a range is never taken for a value.
"""

from __future__ import annotations

from datetime import datetime

from alliancehub.model.errors import invalid
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.told import told

NOW = "now"
NOW_SQL = "(SELECT now_text())"  # a function of the connection, asked once for each statement
_TYPES = frozenset({"instant", "day", "integer", "credits"})
_STAMPS = frozenset({"created_at", "updated_at", "version"})


def is_ranged(one: FieldSpec | None, name: str, wanted: list[str]) -> bool:
    """Tell whether any of the values asked for of a field, or of a stamp, is a range."""
    is_ordered = name in _STAMPS if one is None else one.type in _TYPES
    return is_ordered and any(".." in str(text) for text in wanted)


def in_ranges(
    one: FieldSpec | None, name: str, column: str, wanted: list[str]
) -> tuple[str, list[str | int]]:
    """Return the condition that a column is in one of some ranges, and its parameters."""
    is_number = name == "version" if one is None else one.type in {"integer", "credits"}
    of = f"coalesce({column}, {0 if is_number else repr('')})"
    parts: list[str] = []
    values: list[str | int] = []
    for text in wanted:
        low, dots, high = str(text).partition("..")
        bounds = [(">=", low), ("<=", high)] if dots else [("=", low)]
        conditions = ["1"]
        for sign, bound in bounds:
            if not bound:
                continue
            if bound == NOW and not is_number:
                is_day = one is not None and one.type == "day"
                now = f"substr({NOW_SQL}, 1, 10)" if is_day else NOW_SQL
                conditions.append(f"{of} {sign} {now}")
            else:
                conditions.append(f"{of} {sign} ?")
                values.append(_bound(one, name, bound, is_number=is_number))
        parts.append(f"({' AND '.join(conditions)})")
    return f"({' OR '.join(parts)})", values


def _bound(one: FieldSpec | None, name: str, text: str, *, is_number: bool) -> str | int:
    try:
        if is_number:
            return int(text)
        datetime.fromisoformat(text)
    except ValueError:
        field = name if one is None else one.label
        raise invalid(
            name,
            told("{field} cannot be filtered by {value}.", field=field, value=repr(text[:80])),
            told("A range is two numbers or two ISO dates with two dots between them."),
        ) from None
    return text
