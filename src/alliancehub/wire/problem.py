"""Problem details (RFC 9457): how an answer says what is wrong."""

from __future__ import annotations

from pydantic import BaseModel

MEDIA_TYPE = "application/problem+json"


class Problem(BaseModel):
    """What is wrong, where, why and what to do.

    Attributes:
        type: ``about:blank`` or a stable URN such as ``urn:alliancehub:reset``.
        code: the last part of the type, for programs.
        remedy: what to do next.
        field: the part of the request it concerns, or empty.
        request_id: names the request in the hub's log.
    """

    type: str = "about:blank"
    title: str
    status: int
    detail: str = ""
    code: str = ""
    remedy: str = ""
    field: str = ""
    request_id: str = ""


class WireError(Exception):
    """A call to the hub did not end well."""

    def __init__(self, problem: Problem, retry_after_s: float | None = None) -> None:
        super().__init__(f"{problem.title} {problem.detail}".strip())
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
