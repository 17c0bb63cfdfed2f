"""How ready a dataset is to be used by others: four grades, each of which needs those before it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from alliancehub.model.licence_terms import terms_of
from alliancehub.model.told import said, told

GRADES = (
    ("none", "Not graded"),
    ("importable", "Importable"),
    ("describable", "Describable"),
    ("citable", "Citable"),
    ("alliance_ready", "Alliance-ready"),
)
ORDER = tuple(grade for grade, _ in GRADES)
# For which grade, in which row, one of which fields is to be filled in; and what is said if not.
_WANTED = (
    ("importable", "version", ("file_count",), said("It has no files.")),
    ("describable", "dataset", ("description",), said("It has no description.")),
    ("describable", "version", ("licence",), said("It names no licence.")),
    ("describable", "dataset", ("creator", "authors"), said("It does not say who made it.")),
    ("citable", "dataset", ("authors",), said("It names no authors to cite.")),
    ("citable", "dataset", ("name",), said("It has no short name, so no address.")),
    (
        "alliance_ready",
        "dataset",
        ("data_classes",),
        said("It does not say what data it holds."),
    ),
    (
        "alliance_ready",
        "dataset",
        ("languages", "modalities"),
        said("It names neither languages nor modalities."),
    ),
    ("alliance_ready", "version", ("card",), said("It has no card.")),
)


def at_least(grade: str, wanted: str) -> bool:
    """Tell whether a grade reaches another."""
    return ORDER.index(grade) >= ORDER.index(wanted)


def grade_of(dataset: Any, version: Any) -> str:
    """Return the grade that the rows of a dataset and one of its versions reach."""
    if not version.file_count:
        return "none"
    reached = "importable"
    lacking = {grade for grade, _, _ in missing(dataset, version)}
    for grade in ORDER[2:]:
        if grade in lacking:
            break
        reached = grade
    return reached


def missing(dataset: Any, version: Any) -> Iterator[tuple[str, str, str]]:
    """Yield what is missing: for which grade, the field, and in words.

    Args:
        dataset: a row of the kind ``dataset``.
        version: a row of the kind ``dataset_version``.
    """
    kinds = {"dataset": dataset, "version": version}
    for grade, of, names, words in _WANTED:
        if not any(getattr(kinds[of], name) for name in names):
            yield grade, names[0], told(words)
    if version.licence and not terms_of(version.licence).is_known:
        yield "alliance_ready", "licence", told("What its licence allows is not known.")
