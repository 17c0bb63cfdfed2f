"""What the cache holds already of the things that a file names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from alliancehub.engine.api import EngineApi
from alliancehub.model.kind_spec import KindSpec
from alliancehub.model.query import Hit, Query

VALUES_AT_ONCE = 200
_PAGE = 500


def rows_where(engine: EngineApi, kind: str, field: str, values: Iterable[str]) -> Iterator[Hit]:
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
