"""What rows add up to, by values of their fields: plain data, the same for window and engine."""

from __future__ import annotations

from dataclasses import dataclass, field

BY_MAX = 3
GROUPS_MAX = 5_000


@dataclass(frozen=True)
class TotalsQuery:
    """Rows of one kind, to be added up.

    Attributes:
        kind: name of a kind.
        where: as of a ``Query``.
        by: what they are parted by, at most three: a field; ``field@day``, ``@week`` or ``@month``
            of a day or an instant, where a week is told by its Monday (UTC); or ``field.other``,
            a field of the row that a reference points at.
        of: the whole numbers and credits that are added up.
    """

    kind: str
    where: dict[str, list[str]] = field(default_factory=dict)
    by: list[str] = field(default_factory=list)
    of: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Total:
    """The rows that have the same keys.

    Attributes:
        keys: what they have in common, in the order of ``by``; empty texts where it is empty.
        labels: what the rows are called that the keys point at; empty where they point at none.
        sums: in the order of ``of``.
        count: how many rows there are.
    """

    keys: list[str]
    labels: list[str]
    sums: list[int]
    count: int


@dataclass(frozen=True)
class Totals:
    """All of them, by their keys; ``is_cut`` where there were more than 5,000."""

    rows: list[Total]
    is_cut: bool = False
