"""Why something was refused, in words a member can act on.

Light on purpose: the window imports it before its first paint.
"""

from __future__ import annotations

from dataclasses import dataclass

from alliancehub.model.told import as_told, label, said, sentences, told


@dataclass(eq=False)
class Refusal(Exception):
    """A rule said no.

    Attributes:
        code: stable machine name, such as ``not_permitted``.
        text: what is wrong and why, for a person; a ``Told`` where it has parts.
        field: the field it concerns, or empty.
        remedy: what to do next or who can help, or empty.
    """

    code: str
    text: str
    field: str = ""
    remedy: str = ""

    def __post_init__(self) -> None:
        """What has no parts is a template by itself: all of it is words of ours."""
        self.text, self.remedy = as_told(self.text), as_told(self.remedy)

    @property
    def whole(self) -> str:
        """What is wrong and what to do, as told as they are."""
        return sentences(self.text, self.remedy)

    def __str__(self) -> str:
        return str(self.whole)


def not_permitted(text: str, remedy: str = "") -> Refusal:
    """Return the refusal for an actor who lacks the right."""
    return Refusal("not_permitted", text, remedy=remedy)


def not_found(title: str, row_id: str) -> Refusal:
    """Return the refusal for a row that is not there, or not for this actor to see."""
    return Refusal(
        "not_found",
        told(
            "{kind} {id} does not exist, or you may not see it.",
            kind=label(title),
            id=repr(row_id[:80]),
        ),
        remedy="It may have been deleted; sync and look again.",
    )


OTHER_VERSION = said(
    "Hub and app are of different versions: update the older one, and send it again."
)


def invalid(field: str, text: str, remedy: str = "") -> Refusal:
    """Return the refusal for a value that breaks a rule of its field."""
    return Refusal("invalid", text, field=field[:80], remedy=remedy)
