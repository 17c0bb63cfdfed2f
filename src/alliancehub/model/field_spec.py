"""What is known of one field: its type, label, rules and how two edits of it merge.

Light on purpose (standard library only): the window builds forms and lists from it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Policy(StrEnum):
    """How a field merges when two people changed it."""

    LAST = "last"  # cosmetic: the later edit wins
    SET = "set"  # additions and removals of both are kept
    COUNTER = "counter"  # both differences are added
    MAX = "max"  # the larger of both
    MIN = "min"  # the smaller of both
    TEXT3 = "text3"  # paragraphs, words, records or answers of both; a person decides on clashes
    SURFACE = "surface"  # a person decides: becomes a conflict
    SERVER = "server"  # written by commands only, never edited


@dataclass(frozen=True)
class FieldSpec:
    """One field of a kind or a command.

    Attributes:
        type: name of the field type, a key of ``field_types.FIELD_TYPES``.
        choices: pairs of stored value and label, for ``choice`` and ``choices``.
        target: name of the kind that a ``ref`` or ``refs`` points at.
        columns: of ``rows``, the fields that each record has.
        minimum, maximum: the limits of a number; of ``rows``, how many records a form begins
            with, and how many there are at most.
        asked_by: of ``answers``, ``reference.field``: the row that a reference of the same form
            names holds, in that field, the JSON Schema of the questions.
        numbers: of an integer, ``field`` or ``reference.field``: it is the number, from 1, of a
            record in that field of the row that a form is about, or of the row that a reference of
            that row names. A form has the record chosen by what it says.
        governs: whether the row belongs to the organisation, project or person pointed at.
        keeps: whether what it points at stays as long as the row does, though it may be empty.
        is_fixed: whether it is given at creation and never edited; of a column, whether a line that
            was given keeps what it says there.
        is_for_admins: whether only the alliance's administrators change it from its default.
        group: fields of a kind with the same word here move together: two edits of any of them
            merge as one value, or are one conflict.
        shown_by, shown_for: a form asks it only while that other field of it, a choice, has one of
            these values; what it does not ask stays as it was.
        told_with: whoever reads a row is told of it only where that other field of it has a value.
        weight: 2 counts as title in search, 1 as text, 0 is not searched.
    """

    type: str
    label: str
    name: str = ""
    help: str = ""
    is_required: bool = False
    max_length: int = 200
    minimum: int | None = None
    maximum: int | None = None
    choices: tuple[tuple[str, str], ...] = ()
    target: str = ""
    columns: tuple[FieldSpec, ...] = ()
    asked_by: str = ""
    numbers: str = ""
    governs: bool = False
    keeps: bool = False
    is_fixed: bool = False
    is_for_admins: bool = False
    policy: Policy = Policy.SURFACE
    weight: int = 0
    is_column: bool = False
    is_facet: bool = False
    is_unique: bool = False
    is_indexed: bool = False
    group: str = ""
    shown_by: str = ""
    shown_for: tuple[str, ...] = ()
    told_with: str = ""
    default: Any = None

    @property
    def is_editable(self) -> bool:
        """Whether a member may change it in a form."""
        return self.policy is not Policy.SERVER

    @property
    def is_needed(self) -> bool:
        """Whether what it points at does not go without the row, or takes it along."""
        return self.governs or self.is_required or self.keeps

    @property
    def is_list(self) -> bool:
        """Whether its value is a list of strings."""
        return self.type in {"tags", "choices", "refs"}

    @property
    def is_structured(self) -> bool:
        """Whether its value is made of several: records, or answers by question."""
        return self.type in {"rows", "answers"}

    def is_asked(self, values: Mapping[str, Any]) -> bool:
        """Whether a form with these values asks it; it does where it does not hold the other."""
        return self.shown_by not in values or values[self.shown_by] in self.shown_for

    def is_told(self, values: Mapping[str, Any]) -> bool:
        """Whether it means something to who reads a row with these values."""
        return not self.told_with or bool(values.get(self.told_with))

    def choice_label(self, value: str) -> str:
        """Return the label of a stored value, or the value where it is unknown."""
        return dict(self.choices).get(value, value)
