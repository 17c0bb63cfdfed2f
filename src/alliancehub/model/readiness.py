"""How ready a dataset is to be used by others: four grades, each of which needs those before it."""

from __future__ import annotations

GRADES = (
    ("none", "Not graded"),
    ("importable", "Importable"),
    ("describable", "Describable"),
    ("citable", "Citable"),
    ("alliance_ready", "Alliance-ready"),
)
ORDER = tuple(grade for grade, _ in GRADES)


def at_least(grade: str, wanted: str) -> bool:
    """Tell whether a grade reaches another."""
    return ORDER.index(grade) >= ORDER.index(wanted)
