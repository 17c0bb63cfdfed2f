"""Lines of a request that a command names by their number, from 1."""

from __future__ import annotations

from alliancehub.model.errors import invalid
from alliancehub.model.told import told


def check_line(field: str, number: int, count: int, seen: set[int]) -> None:
    """Raise Refusal where a request has no such line, or where it was named before.

    Args:
        field: the argument that names it.
        number: as named.
        count: how many lines the request has.
        seen: those that were named so far; takes this one.
    """
    if not 1 <= number <= count:
        raise invalid(
            field,
            told("The request has no line {n}.", n=number),
            told("It has {n} lines.", n=count),
        )
    if number in seen:
        raise invalid(
            field,
            told("Line {n} of the request is named twice.", n=number),
            "Say all of it in one place.",
        )
    seen.add(number)
