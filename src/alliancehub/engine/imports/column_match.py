"""Which column of a table is which field: by names and labels, in the member's language too."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from alliancehub.engine.imports.sheet import plain
from alliancehub.model.ids import is_id
from alliancehub.model.kind_spec import KindSpec

ID = "id"
ALIKE = 84  # of 100: from here on a name is taken for a misspelt one
# What an export writes beside the fields, and what a saved report adds: nobody fills these in.
NOT_FIELDS = frozenset({"created", "changed", "line", "whatiswrong", "whattodo"})


@dataclass(frozen=True)
class Match:
    """What a column is taken for.

    Attributes:
        field: the name of a field, ``id``, or empty where nothing fits.
        is_sure: whether it is called so, rather than only alike.
    """

    field: str = ""
    is_sure: bool = False


def matches_of(
    spec: KindSpec,
    header: Sequence[str],
    samples: Sequence[Sequence[str]],
    words: dict[str, str],
) -> list[Match]:
    """Return for each column what it is taken for; each field at most once.

    Args:
        spec: the kind.
        header: what the columns are called.
        samples: some cells of each column.
        words: what the member's language calls the fields, to their names.
    """
    names = _names(spec, words)
    found = [Match()] * len(header)
    free = set(names.values())
    likeness: Any = import_module("rapidfuzz.process")  # 4 MB that only imports have a use for
    alike = import_module("rapidfuzz.fuzz").WRatio
    for at, column in enumerate(header):
        field = names.get(plain(column), "")
        if field in free and (field != ID or _are_ids(samples[at])):
            found[at] = Match(field, is_sure=True)
            free.discard(field)
    for at, column in enumerate(header):
        wanted = plain(column)
        if found[at].field or len(wanted) < 3 or wanted in NOT_FIELDS or wanted in names:
            continue
        open_names = [name for name, field in names.items() if field in free and field != ID]
        best = likeness.extractOne(wanted, open_names, scorer=alike, score_cutoff=ALIKE)
        if best is not None:
            found[at] = Match(names[best[0]])
            free.discard(names[best[0]])
    return found


def _names(spec: KindSpec, words: dict[str, str]) -> dict[str, str]:
    """Return names in the form of ``plain`` to the field; a field's own name wins over a label."""
    names = {ID: ID}
    form = {one.name for one in spec.form}
    names |= {plain(word): name for word, name in words.items() if name in form}
    for one in spec.form:
        names |= {plain(one.label): one.name, plain(one.name): one.name}
    fixed = {
        plain(word) for one in spec.fields if not one.is_editable for word in (one.name, one.label)
    } - {plain(one.label) for one in spec.form}
    return {word: field for word, field in names.items() if word not in fixed}


def _are_ids(cells: Sequence[str]) -> bool:
    return all(is_id(cell.strip()) for cell in cells if cell.strip())
