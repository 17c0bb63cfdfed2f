"""The classes of data that datasets, requests and accelerators are marked with.

A dataset says what it holds, a request what it will process, and an accelerator what it forbids:
one vocabulary, so that the three can be compared before anybody asks for anything.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.marks import choices

DATA_CLASSES = (
    ("public", "Public"),
    ("internal", "Internal"),
    ("personal", "Personal data"),
    ("health", "Health data"),
    ("special_category", "Special categories of personal data"),
    ("export_controlled", "Export controlled"),
    ("confidential", "Confidential"),
)
# Health data is of a special category, and that is personal: who forbids the wider forbids it too.
_WIDER = {"health": ("special_category", "personal"), "special_category": ("personal",)}


def data_classes(label: str, **rules: Any) -> FieldSpec:
    """Return the mark of a field that names any of them."""
    return choices(label, DATA_CLASSES, **rules)


def forbidden_of(held: Iterable[str], forbids: Iterable[str]) -> list[str]:
    """Return which of the classes of some data may not be processed, in order of the vocabulary.

    Args:
        held: classes that the data has.
        forbids: classes that a provider's data policy excludes.
    """
    excluded, has = set(forbids), set(held)
    return [
        value
        for value, _ in DATA_CLASSES
        if value in has and excluded & {value, *_WIDER.get(value, ())}
    ]
