"""The marks that a declaration puts on its fields: ``title: Annotated[str, line("Title")]``.

Each returns a ``FieldSpec`` that lacks only its name, which the declaration gives.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from alliancehub.model.field_spec import FieldSpec, Policy

Choices = tuple[tuple[str, str], ...]


def line(label: str, **rules: Any) -> FieldSpec:
    """One line of text; ``max_length`` in characters, 200 unless told."""
    return FieldSpec("line", label, **rules)


def text(label: str, **rules: Any) -> FieldSpec:
    """Several lines of plain text, up to 20,000 characters unless told."""
    return FieldSpec("text", label, **{"max_length": 20_000, **rules})


def markdown(label: str, **rules: Any) -> FieldSpec:
    """Several lines of Markdown without HTML, up to 50,000 characters unless told.

    What two people wrote in different places of it merges.
    """
    return FieldSpec("markdown", label, **{"max_length": 50_000, "policy": Policy.TEXT3, **rules})


def email(label: str, **rules: Any) -> FieldSpec:
    """An e-mail address."""
    return FieldSpec("email", label, **rules)


def handle(label: str, **rules: Any) -> FieldSpec:
    """A short unique name of small letters, digits and hyphens."""
    return FieldSpec("handle", label, **{"max_length": 40, "is_unique": True, **rules})


def orcid(label: str, **rules: Any) -> FieldSpec:
    """An ORCID iD."""
    return FieldSpec("orcid", label, **rules)


def url(label: str, **rules: Any) -> FieldSpec:
    """A web address; it is opened only on a click and never fetched by the server."""
    return FieldSpec("url", label, **{"max_length": 2_000, **rules})


def day(label: str, **rules: Any) -> FieldSpec:
    """A calendar date, ISO 8601."""
    return FieldSpec("day", label, **rules)


def instant(label: str, **rules: Any) -> FieldSpec:
    """A UTC time, ISO 8601 with ``Z``."""
    return FieldSpec("instant", label, **rules)


def choice(label: str, choices: Choices, **rules: Any) -> FieldSpec:
    """One of a fixed set, given as pairs of value and label."""
    return FieldSpec("choice", label, choices=choices, **{"is_facet": True, **rules})


def choices(label: str, choices: Choices, **rules: Any) -> FieldSpec:
    """Any of a fixed set; additions and removals by two people merge."""
    return FieldSpec("choices", label, choices=choices, **{"policy": Policy.SET, **rules})


def tags(label: str, **rules: Any) -> FieldSpec:
    """A list of short free words; additions and removals by two people merge."""
    return FieldSpec("tags", label, **{"policy": Policy.SET, **rules})


def ref(label: str, target: str, **rules: Any) -> FieldSpec:
    """The id of a row of another kind."""
    return FieldSpec("ref", label, target=target, **{"is_indexed": True, **rules})


def refs(label: str, target: str, **rules: Any) -> FieldSpec:
    """The ids of rows of another kind."""
    return FieldSpec("refs", label, target=target, **{"policy": Policy.SET, **rules})


def rows(label: str, columns: dict[str, FieldSpec], **rules: Any) -> FieldSpec:
    """A list of small records, edited as a grid; ``maximum`` limits how many, 200 unless told.

    Two edits merge by records, as long as they changed different ones.

    Args:
        label: what the list is called.
        columns: name of each column to its mark.
        rules: as for every mark.
    """
    named = tuple(replace(mark, name=name) for name, mark in columns.items())
    return FieldSpec("rows", label, columns=named, **{"policy": Policy.TEXT3, **rules})


def answers(label: str, asked_by: str, **rules: Any) -> FieldSpec:
    """Answers to questions that another row asks by a JSON Schema; two edits merge by question.

    Args:
        label: what they are called together.
        asked_by: ``reference.field``: which row asks, and in which of its fields the schema is.
        rules: as for every mark.
    """
    return FieldSpec("answers", label, asked_by=asked_by, **{"policy": Policy.TEXT3, **rules})


def integer(label: str, **rules: Any) -> FieldSpec:
    """A whole number, from 0 unless told."""
    return FieldSpec("integer", label, **{"minimum": 0, **rules})


def number_of(label: str, numbers: str, **rules: Any) -> FieldSpec:
    """The number, from 1, of a record of the row that a form is about, or that it refers to.

    Args:
        label: what it is called.
        numbers: ``field`` of that row, or ``reference.field``.
        rules: as for every mark.
    """
    return FieldSpec("integer", label, numbers=numbers, **{"minimum": 1, **rules})


def credits_(label: str, **rules: Any) -> FieldSpec:
    """An amount of compute credits, kept as integer micro-credits."""
    return FieldSpec("credits", label, **{"minimum": 0, **rules})


def flag(label: str, **rules: Any) -> FieldSpec:
    """Yes or no."""
    return FieldSpec("flag", label, **rules)
