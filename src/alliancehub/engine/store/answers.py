"""What was found for the last queries, until rows of their kinds change.

A list of a million rows is cut into pages; the order of its rows is found once, eight bytes a row.
"""

from __future__ import annotations

import json
import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Any, TypeVar

from alliancehub.model.query import Query

T = TypeVar("T")
ROWS_MAX = 1_500_000  # 12 MB in all
ENTRIES_MAX = 64


class Answers:
    """A memory of what queries found. May be used from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._known: OrderedDict[Hashable, tuple[int, Any, int]] = OrderedDict()

    def get(
        self,
        key: Hashable,
        generation: int,
        find: Callable[[], T],
        size: Callable[[T], int] = lambda _: 1,
    ) -> T:
        """Return what is known of this generation, or find it and remember it.

        Args:
            key: names what is asked for.
            generation: of the rows that it is found in, see ``documents.generation_of``.
            find: finds it.
            size: tells how many rows are remembered with it.
        """
        with self._lock:
            known = self._known.get(key)
            if known is not None and known[0] == generation:
                self._known.move_to_end(key)
                return known[1]  # type: ignore[no-any-return]  # what find() gave under this key
        found = find()
        with self._lock:
            self._known.pop(key, None)
            self._known[key] = generation, found, size(found)
            self._make_room()
        return found

    def peek(self, key: Hashable, generation: int) -> Any | None:
        """Return what is known of this generation, or None."""
        with self._lock:
            known = self._known.get(key)
            return known[1] if known is not None and known[0] == generation else None

    def forget(self) -> None:
        """Forget everything: the rows have other numbers now."""
        with self._lock:
            self._known.clear()

    def _make_room(self) -> None:
        held = sum(size for _, _, size in self._known.values())
        while len(self._known) > 1 and (held > ROWS_MAX or len(self._known) > ENTRIES_MAX):
            _, (_, _, size) = self._known.popitem(last=False)
            held -= size


def name_of(what: str, query: Query, *, is_sorted: bool = True) -> Hashable:
    """Return a key for what a query asks for, whatever page of it."""
    where = json.dumps(query.where, sort_keys=True)
    return what, query.kind, query.text, where, query.sort if is_sorted else ""


def is_lasting(query: Query) -> bool:
    """Tell whether an answer holds until rows change: not where it hangs on the time of day."""
    return not any("now" in str(text) for wanted in query.where.values() for text in wanted)
