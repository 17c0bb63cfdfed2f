"""What the cache holds already of the things that a file names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Protocol

from alliancehub.engine.api import Receipt
from alliancehub.engine.standing import Hello
from alliancehub.model.kind_spec import KindSpec
from alliancehub.model.query import Hit, Page, Query

VALUES_AT_ONCE = 200
_PAGE = 500


class Asked(Protocol):
    """What can be asked for rows: an engine, or the cache of one account."""

    def query(self, query: Query) -> Page:
        """Return a page of rows."""
        ...


class Target(Asked, Protocol):
    """What an import compares with and gives its commands to: an engine, or one account of it."""

    def hello(self) -> Hello:
        """Return who the member is and what they may do."""
        ...

    def submit_many(self, commands: list[tuple[str, dict[str, Any]]]) -> list[Receipt]:
        """Take several commands in order: all of them or, on a Refusal, none."""
        ...


def rows_where(engine: Asked, kind: str, field: str, values: Iterable[str]) -> Iterator[Hit]:
    """Yield the rows of a kind whose field is one of the values."""
    wanted = list(dict.fromkeys(value for value in values if value))
    for start in range(0, len(wanted), VALUES_AT_ONCE):
        some = wanted[start : start + VALUES_AT_ONCE]
        offset, total = 0, 1
        while offset < total:
            page = engine.query(
                Query(kind, where={field: some}, sort="id", offset=offset, limit=_PAGE)
            )
            yield from page.hits
            offset, total = offset + _PAGE, page.total


def differences(
    spec: KindSpec, known: Mapping[str, Any], found: Mapping[str, Any]
) -> dict[str, Any]:
    """Return the fields of a row that a file changes, with their new values.

    A file adds to what is known and does not take away: an empty cell changes nothing, and a list
    keeps the entries that somebody added by hand.
    """
    changed: dict[str, Any] = {}
    for name, value in found.items():
        one = spec.field(name)
        if value in ("", None, [], 0):
            continue
        before = known.get(name)
        if one.is_list:
            kept = list(before or [])
            added = [entry for entry in value if entry not in kept]
            if added:
                changed[name] = kept + added
        elif value != before:
            changed[name] = value
    return changed
