"""Problem details (RFC 9457): how an answer says what is wrong."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel

from alliancehub.model.told import as_told, sentences, trees_of, with_tree

MEDIA_TYPE = "application/problem+json"
OF_A_HUB = "urn:alliancehub:"  # begins the type of what a hub itself says


class Problem(BaseModel):
    """What is wrong, where, why and what to do.

    Attributes:
        type: ``about:blank`` or a stable URN such as ``urn:alliancehub:reset``.
        code: the last part of the type, for programs.
        remedy: what to do next.
        field: the part of the request it concerns, or empty.
        request_id: names the request in the hub's log.
        told: the trees of detail and remedy (``model/told.py``), for readers of other languages.
    """

    type: str = "about:blank"
    title: str
    status: int
    detail: str = ""
    code: str = ""
    remedy: str = ""
    field: str = ""
    request_id: str = ""
    told: dict[str, Any] = {}

    @property
    def words(self) -> str:
        """What is wrong, in whole sentences, without the status where a hub tells more."""
        if self.type.startswith(OF_A_HUB) and self.detail:
            return self.text_of("detail")
        return sentences(self.text_of("title"), self.text_of("detail"))

    def text_of(self, name: str) -> str:
        """Return ``title``, ``detail`` or ``remedy`` as told."""
        return as_told(with_tree(getattr(self, name), self.told, name))

    @classmethod
    def of(
        cls, title: str, status: int, code: str = "", detail: str = "", remedy: str = ""
    ) -> Problem:
        """Return a problem that is noticed on this side; its texts keep what they are told of."""
        trees = trees_of(title=title, detail=detail, remedy=remedy)
        return cls(title=title, status=status, code=code, detail=detail, remedy=remedy, told=trees)


class WireError(Exception):
    """A call to the hub did not end well."""

    def __init__(self, problem: Problem, retry_after_s: float | None = None) -> None:
        super().__init__(problem.words)
        self.problem = problem
        self.retry_after_s = retry_after_s


class Unreachable(WireError):
    """The hub did not answer, or with what no hub says. Trying again later may help."""


class SignInNeeded(WireError):
    """The hub does not know this token any more (401)."""


class ResetNeeded(WireError):
    """The hub cannot continue from this cursor (409, 410): start over, keeping the outbox."""


class Refused(WireError):
    """The hub refused the call for good (another 4xx)."""


class UpdateNeeded(Refused):
    """Hub and client speak no version of the protocol in common (426)."""
