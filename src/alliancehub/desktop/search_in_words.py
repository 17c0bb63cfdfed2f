"""A search as a member reads it: its words, filters and order."""

from __future__ import annotations

from alliancehub.desktop.known import Known
from alliancehub.desktop.models.cell_text import STAMPS
from alliancehub.desktop.search_terms import SearchTerms
from alliancehub.desktop.texts import counted, listing, tr
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.kind_spec import KindSpec


def list_in_words(known: Known, terms: SearchTerms) -> str:
    """Return what a search looks through."""
    kind = known.kinds.get(terms.kind)
    if kind is not None:
        return tr(kind.plural)
    return tr("A list that is gone") if terms.kind else tr("Everything")


def in_words(known: Known, terms: SearchTerms) -> str:
    """Return what a search asks for, on one line; empty for nothing."""
    kind = known.kinds.get(terms.kind)
    parts = [tr("“{words}”", words=terms.words)] if terms.words else []
    for name, values in terms.where.items():
        spec = field_of(kind, name)
        title = tr(spec.label) if spec else name
        parts.append(tr("{field}: {values}", field=title, values=_values(spec, values)))
    if terms.sort:
        by = field_in_words(kind, terms.sort.removeprefix("-"))
        parts.append(tr("sorted by {field}", field=by))
    return listing(parts)


def field_in_words(kind: KindSpec | None, name: str) -> str:
    """Return what a field is called, or its name where it is gone."""
    spec = field_of(kind, name)
    if spec is not None:
        return tr(spec.label)
    return tr(STAMPS[name]) if name in STAMPS else name


def field_of(kind: KindSpec | None, name: str) -> FieldSpec | None:
    """Return a field of a kind, or None where either is gone."""
    return next((one for one in kind.fields if one.name == name), None) if kind else None


def _values(spec: FieldSpec | None, values: list[str]) -> str:
    if spec is not None and spec.target:
        return counted(len(values), "{n} chosen", "{n} chosen")
    if spec is not None and spec.type == "flag":
        return listing(tr("Yes") if one in {"1", "yes"} else tr("No") for one in values)
    return listing(spec.choice_label(one) if spec else one for one in values)
