"""Access tokens that members make for programs, and how they are asked for."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from alliancehub.wire.messages import Answer, Message

PREFIX = "ahub_"  # by which scanners for secrets, and people, know one
DAYS_MAX = 366
READ_FILES = "read-files"


class CreateToken(Message):
    """Make a token that reads files of datasets, and nothing else, as its member.

    Attributes:
        name: what it is for, such as the machine that uses it.
        days: after how many it ends.
    """

    name: Annotated[str, Field(min_length=1, max_length=100)]
    days: Annotated[int, Field(ge=1, le=DAYS_MAX)] = 90


class AccessToken(Answer):
    """A token without its secret.

    Attributes:
        id: by which it is revoked.
        scope: what it is good for: ``read-files``.
        last_used_on: the last day on which it was used, ISO date; empty for never.
    """

    id: str
    name: str
    scope: str
    expires_at: str
    last_used_on: str


class NewToken(AccessToken):
    """A token that was just made; its secret is shown this one time, and kept as a hash."""

    token: str


class AccessTokens(Answer):
    """A member's tokens that have not ended, at most 50."""

    tokens: list[AccessToken]
