"""What a list asks for and what it gets: plain data, the same for window, CLI and store."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Query:
    """A page of a list.

    Attributes:
        kind: name of a kind, or empty for a search over all kinds.
        text: words to find; prefixes count, accents and case do not.
        where: field name to the values of which one must match.
        sort: field name, ``-`` in front for descending; empty for the kind's own order, or by
            rank where there is text.
        offset, limit: which rows of the result, limit at most 500.
        with_facets: whether to count the values of each facet.
    """

    kind: str = ""
    text: str = ""
    where: dict[str, list[str]] = field(default_factory=dict)
    sort: str = ""
    offset: int = 0
    limit: int = 100
    with_facets: bool = False


@dataclass(frozen=True)
class Hit:
    """One row of a result.

    Attributes:
        values: the fields of the row; in a search over all kinds, only when it was changed.
        labels: for each reference field, the label of the row it points at; for lists of
            references, the labels joined by ``, ``.
        label_lists: for each list of references, the label of each row it points at, in the order
            of the values; empty text for one that is not here.
        is_pending: whether a change of it still waits to be sent or confirmed.
    """

    kind: str
    id: str
    title: str
    summary: str = ""
    values: dict[str, Any] = field(default_factory=dict)
    labels: dict[str, str] = field(default_factory=dict)
    is_pending: bool = False
    label_lists: dict[str, list[str]] = field(default_factory=dict)


@dataclass(frozen=True)
class Page:
    """A page of a result; ``facets`` maps a field to its values and their counts, most first.

    Attributes:
        total: how many rows there are in all; of a search, at most 10,000 are counted.
        is_more: whether more rows match than ``total`` says.
    """

    hits: list[Hit]
    total: int
    facets: dict[str, list[tuple[str, str, int]]] = field(default_factory=dict)
    is_more: bool = False
