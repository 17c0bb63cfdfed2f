"""What a list is searched for, as a member keeps it: kind, words, filters and order. Without Qt."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from alliancehub.desktop.later import loaded

if TYPE_CHECKING:
    from alliancehub.model.kind_spec import KindSpec
    from alliancehub.model.query import Hit, Query

SAVED = "saved_search"
STAMPS = frozenset({"created_at", "updated_at"})
Where = dict[str, list[str]]


@dataclass(frozen=True)
class SearchTerms:
    """A search of one list, or of everything.

    Attributes:
        kind: empty for everything.
        where: field to the values chosen.
        sort: field, ``-`` in front for descending; empty for the list's own order.
    """

    kind: str = ""
    words: str = ""
    where: Where = field(default_factory=dict)
    sort: str = ""

    @property
    def is_plain(self) -> bool:
        """Whether there is nothing in it that is worth keeping."""
        return not (self.words or self.where or self.sort)

    def values(self) -> dict[str, Any]:
        """Return it as the values of a saved search."""
        filters = json.dumps(self.where, ensure_ascii=False, sort_keys=True) if self.where else ""
        return {
            "about_kind": self.kind,
            "words": self.words,
            "filters": filters,
            "sorted_by": self.sort,
        }

    def query(self, **page: Any) -> Query:
        """Return what asks the engine for it."""
        made: Query = loaded("part:query")(self.kind, self.words, self.where, self.sort, **page)
        return made


def terms_of(hit: Hit) -> SearchTerms:
    """Return what a saved search keeps; what is not in order counts for nothing."""

    def text(name: str) -> str:
        return str(hit.values.get(name) or "")

    return SearchTerms(
        text("about_kind"), text("words"), _where(text("filters")), text("sorted_by")
    )


def fitting(terms: SearchTerms, kind: KindSpec) -> tuple[SearchTerms, list[str]]:
    """Return what of a search its list still has, and the names of the fields that are gone."""
    facets = {one.name for one in kind.facets}
    known = {one.name for one in kind.fields} | STAMPS
    by = terms.sort.removeprefix("-")
    where = {name: values for name, values in terms.where.items() if name in facets}
    lost = [name for name in terms.where if name not in where]
    sort = terms.sort if by in known else ""
    if by and not sort and by not in lost:
        lost.append(by)
    return SearchTerms(terms.kind, terms.words, where, sort), lost


def _where(text: str) -> Where:
    try:
        found = json.loads(text or "{}")
    except ValueError:
        return {}
    if not isinstance(found, dict):
        return {}
    chosen = {
        name: [str(one) for one in values]
        for name, values in found.items()
        if isinstance(values, list)
    }
    return {name: values for name, values in chosen.items() if values}
