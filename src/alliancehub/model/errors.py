"""Why something was refused, in words a member can act on.

Light on purpose: the window imports it before its first paint.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(eq=False)
class Refusal(Exception):
    """A rule said no.

    Attributes:
        code: stable machine name, such as ``not_permitted``.
        text: what is wrong and why, for a person.
        field: the field it concerns, or empty.
        remedy: what to do next or who can help, or empty.
    """

    code: str
    text: str
    field: str = ""
    remedy: str = ""

    def __str__(self) -> str:
        return f"{self.text} {self.remedy}".strip()


def not_permitted(text: str, remedy: str = "") -> Refusal:
    """Return the refusal for an actor who lacks the right."""
    return Refusal("not_permitted", text, remedy=remedy)


def not_found(title: str, row_id: str) -> Refusal:
    """Return the refusal for a row that is not there, or not for this actor to see."""
    return Refusal(
        "not_found",
        f"{title} {row_id[:80]!r} does not exist, or you may not see it.",
        remedy="It may have been deleted; sync and look again.",
    )


def invalid(field: str, text: str, remedy: str = "") -> Refusal:
    """Return the refusal for a value that breaks a rule of its field."""
    return Refusal("invalid", text, field=field[:80], remedy=remedy)
