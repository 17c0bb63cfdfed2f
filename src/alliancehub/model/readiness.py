"""How ready a dataset is to be used by others: four grades, each of which needs those before it.

What each grade takes stands here alone: the report about files on a member's machine and the grade
that the hub gives a version ask the same of the same facts.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from alliancehub.model.card_sections import has_section
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
IN_THE_WAY_OF = {"E": 1, "R": 2, "S": 2, "L": 3, "H": 3, "P": 4, "C": 4}
"""Code of a finding to the place in ``ORDER`` of the first grade that it keeps from."""


@dataclass(frozen=True)
class Facts:
    """What is known of a dataset and one of its versions.

    Attributes:
        has_place: whether it has files, or an address where it is.
        is_made_by: whether it says who made it.
        is_published: whether it has a day of publication.
        licence: SPDX expression; empty where there is none, or it is told otherwise.
        is_licensed: whether a licence is named at all.
        says_data: whether it says which data it holds: personal, public and so on.
        is_about: whether it has keywords or tasks.
        has_sources: whether it names what it was made of.
        card: the text of its card, with the front-matter.
    """

    has_place: bool = True
    title: str = ""
    description: str = ""
    is_made_by: bool = False
    is_published: bool = False
    licence: str = ""
    is_licensed: bool = False
    says_data: bool = False
    languages: tuple[str, ...] = ()
    modalities: tuple[str, ...] = ()
    is_about: bool = False
    has_sources: bool = False
    card: str = ""


@dataclass(frozen=True)
class Gap:
    """What is missing.

    Attributes:
        code: a key of ``IN_THE_WAY_OF``.
        rule: stable name, such as ``licence_missing``.
        text: what is wrong, told.
    """

    code: str
    rule: str
    text: str


_SOURCES = re.compile(r"^source_datasets:", re.MULTILINE)  # in the front-matter of a card
_Has = Callable[[Facts], object]
_RULES: tuple[tuple[str, str, _Has, str], ...] = (
    ("E", "place_missing", lambda it: it.has_place, said("It has no files.")),
    ("R", "name_missing", lambda it: it.title, said("A name is missing.")),
    ("R", "description_missing", lambda it: it.description, said("A description is missing.")),
    ("R", "creator_missing", lambda it: it.is_made_by, said("Who made it is missing.")),
    (
        "R",
        "datepublished_missing",
        lambda it: it.is_published,
        said("The day of its publication is missing."),
    ),
    (
        "L",
        "licence_missing",
        lambda it: it.is_licensed,
        said("It has no licence, so nobody may use it."),
    ),
    (
        "P",
        "personal_unknown",
        lambda it: (
            it.says_data
            or has_section(it.card, "personal and sensitive information", "personal information")
        ),
        said("Nothing says whether it holds personal data."),
    ),
    ("C", "card_missing", lambda it: it.card, said("There is no card (README.md).")),
    (
        "C",
        "languages_missing",
        lambda it: it.languages or (it.modalities and "text" not in it.modalities),
        said("Which languages it holds is missing."),
    ),
    (
        "C",
        "tasks_missing",
        lambda it: it.is_about,
        said("What it is for is missing: tasks or keywords."),
    ),
    (
        "C",
        "sources_missing",
        lambda it: (
            it.has_sources
            or _SOURCES.search(it.card)
            or has_section(it.card, "source data", "dataset sources")
        ),
        said("What it was made of is missing."),
    ),
    (
        "C",
        "collection_missing",
        lambda it: has_section(it.card, "data collection"),
        said("The card does not say how its data were collected and processed."),
    ),
    (
        "C",
        "limits_missing",
        lambda it: has_section(
            it.card, "bias, risks, and limitations", "limitations", "bias and risks"
        ),
        said("The card does not name its limits, biases and risks."),
    ),
)


def gaps(it: Facts) -> Iterator[Gap]:
    """Yield what is missing, what is most in the way first."""
    for code, rule, has, text in _RULES:
        if not has(it):
            yield Gap(code, rule, told(text))
    if it.licence and (why := _closed(it.licence)):
        yield Gap("C", "licence_not_open", why)


def grade_without(codes: Iterable[str]) -> str:
    """Return the grade that is reached where findings of some codes stand in the way."""
    return ORDER[min((IN_THE_WAY_OF[one] - 1 for one in codes), default=len(ORDER) - 1)]


def at_least(grade: str, wanted: str) -> bool:
    """Tell whether a grade reaches another."""
    return ORDER.index(grade) >= ORDER.index(wanted)


def grade_of(dataset: Any, version: Any) -> str:
    """Return the grade that the rows of a dataset and one of its versions reach."""
    return grade_without(gap.code for gap in gaps(facts_of(dataset, version)))


def facts_of(dataset: Any, version: Any) -> Facts:
    """Return what the rows say.

    Args:
        dataset: a row of the kind ``dataset``.
        version: a row of the kind ``dataset_version``.
    """
    licence = version.licence or dataset.licence
    return Facts(
        has_place=version.file_count > 0,
        title=dataset.title,
        description=dataset.description,
        is_made_by=bool(dataset.creator or dataset.authors),
        is_published=bool(dataset.published_on or version.published_at),
        licence=licence,
        is_licensed=bool(licence),
        says_data=bool(dataset.data_classes),
        languages=tuple(dataset.languages),
        modalities=tuple(dataset.modalities),
        is_about=bool(dataset.keywords),
        has_sources=bool(version.derived_from or version.derived_versions),
        card=version.card,
    )


def _closed(spdx: str) -> str:
    """Return what keeps a licence from being an open one, or an empty string."""
    terms = terms_of(spdx)
    if not terms.is_known:
        return told("What {licence} allows is not known here.", licence=spdx)
    if terms.is_non_commercial:
        return told("{licence} is not open: it forbids commercial use.", licence=spdx)
    if terms.is_unchanged:
        return told("{licence} is not open: it forbids changed copies.", licence=spdx)
    return ""
