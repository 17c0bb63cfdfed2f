"""Cursors: where a client stands in the history of commits. Opaque to it."""

from __future__ import annotations

import base64
import binascii
from dataclasses import astuple, dataclass

import orjson

_SEQ_MAX = 2**53


class BadCursor(Exception):
    """It was not made here, or is of another history."""


class BelowFloor(BadCursor):
    """It is older than the deletions that are still known."""


@dataclass(frozen=True)
class Cursor:
    """A position behind which everything is news.

    Attributes:
        epoch, seq, tag: the commit; the tag is random, so that it tells histories apart.
        scope, kind, row_id: the last entry of that commit that was sent; empty where all were.
        latest, latest_tag: amid news, the last commit when they were read. What that one changed
            is missing from the page, so where it is not known any more, neither is the position.
    """

    epoch: str
    seq: int
    tag: str
    scope: str = ""
    kind: str = ""
    row_id: str = ""
    latest: int = 0
    latest_tag: str = ""

    @property
    def seen(self) -> int:
        """The last commit of which all was sent."""
        return self.seq if self.is_between_commits else self.seq - 1

    @property
    def is_between_commits(self) -> bool:
        """Whether all of the commit was sent."""
        return not self.row_id


def write_token(parts: object) -> str:
    """Return JSON data as text that can stand in a URL."""
    return base64.urlsafe_b64encode(orjson.dumps(parts)).decode().rstrip("=")


def read_token(text: str) -> object:
    """Return the JSON data of ``write_token``; raises BadCursor where it is none."""
    try:
        padded = text.encode("ascii") + b"=" * (-len(text) % 4)
        return orjson.loads(base64.b64decode(padded, altchars=b"-_", validate=True))
    except (ValueError, binascii.Error, orjson.JSONDecodeError):
        raise BadCursor from None


def write_cursor(cursor: Cursor) -> str:
    """Return a cursor as text."""
    return write_token(astuple(cursor))


def read_cursor(text: str) -> Cursor:
    """Return a cursor of a client; raises BadCursor."""
    match read_token(text):
        case [str(epoch), int(seq), str(tag), str(scope), str(kind), str(row_id), *rest] if (
            0 <= seq <= _SEQ_MAX
        ):
            match rest:
                case []:  # of an older hub
                    return Cursor(epoch, seq, tag, scope, kind, row_id)
                case [int(latest), str(latest_tag)] if 0 <= latest <= _SEQ_MAX:
                    return Cursor(epoch, seq, tag, scope, kind, row_id, latest, latest_tag)
    raise BadCursor
