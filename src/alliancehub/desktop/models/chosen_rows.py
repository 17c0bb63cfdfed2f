"""The rows that a member chose, held or not: stretches of a list, and what they stand for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from alliancehub.desktop.bridge import Bridge, OnRefusal
from alliancehub.desktop.models.row_table_model import WINDOW_MAX, RowTableModel
from alliancehub.desktop.stretches import Stretch
from alliancehub.engine.plain import to_plain
from alliancehub.model.query import Hit

IDS_AT_ONCE = 5_000


def held_hits(model: RowTableModel, stretches: list[Stretch], most: int) -> list[Hit]:
    """Return the rows that are here, the first so many, in their order."""
    found: list[Hit] = []
    for first, last in stretches:
        for row in range(first, min(last, first + most) + 1):
            if len(found) >= most:
                return found
            if (hit := model.hit(row)) is not None:
                found.append(hit)
    return found


class Gathering:
    """Fetches ids, or whole rows, of stretches of a list, one part after the other.

    Args:
        refused: gets the Refusal of a part, which ends it.
    """

    def __init__(self, bridge: Bridge, model: RowTableModel, refused: OnRefusal) -> None:
        self._bridge = bridge
        self._model = model
        self._refused = refused

    def ids(self, stretches: list[Stretch], then: Callable[[list[str]], None]) -> None:
        """Hand on the ids of all rows of stretches, in their order."""
        parts = _parts(stretches, IDS_AT_ONCE)
        self._walk(parts, "ids", lambda hit: hit.id, lambda ids: ids, [], then)

    def hits(self, stretches: list[Stretch], then: Callable[[list[Hit]], None]) -> None:
        """Hand on all rows of stretches, in their order."""
        parts = _parts(stretches, WINDOW_MAX)
        self._walk(parts, "query", lambda hit: hit, lambda page: page.hits, [], then)

    def _walk(
        self,
        parts: list[Stretch],
        call: str,
        of_held: Callable[[Hit], Any],
        of_answer: Callable[[Any], list[Any]],
        found: list[Any],
        then: Callable[[list[Any]], None],
    ) -> None:
        def take(answer: Any) -> None:
            found.extend(of_answer(answer))
            self._walk(parts, call, of_held, of_answer, found, then)

        while parts:
            first, last = parts.pop(0)
            held = [self._model.hit(row) for row in range(first, last + 1)]
            here = [of_held(hit) for hit in held if hit is not None]
            if len(here) == len(held):
                found.extend(here)
                continue
            query = replace(
                self._model.query, offset=first, limit=last - first + 1, with_facets=False
            )
            args = {"query": to_plain(query)}
            self._bridge.call(call, args, take, self._refused, self._model)
            return
        then(found)


def _parts(stretches: list[Stretch], size: int) -> list[Stretch]:
    return [
        (start, min(start + size - 1, last))
        for first, last in stretches
        for start in range(first, last + 1, size)
    ]
