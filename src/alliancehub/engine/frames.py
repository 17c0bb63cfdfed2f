"""Frames on the local socket: four bytes of length, big-endian, then JSON. Light: both ends use it.

Request ``{"id": 7, "call": "query", "args": {…}}``, with ``"lane": "search"`` where a newer request
of the same client on the same lane supersedes it. Reply ``{"id": 7, "ok": …}`` or
``{"id": 7, "refusal": {"code", "text", "field", "remedy"}}``. News comes unasked as
``{"event": "changed" | "status" | "account", "data": …}``; the first frame of a connection is
``{"event": "greeting", "data": {"api_version": …}}``.
"""

from __future__ import annotations

import json
import struct
from typing import Any

FRAME_BYTES_MAX = 16 * 2**20
HEAD = struct.Struct(">I")


class BadFrame(ValueError):
    """What came is no frame; the connection is of no further use."""


def frame_of(message: dict[str, Any]) -> bytes:
    """Return a message as a frame; raises BadFrame where it is too long.

    Halves of surrogate pairs, such as a table or a file name in another encoding holds, become
    U+FFFD: no UTF-8 can say them, and whoever waits for the answer is to have one.
    """
    text = json.dumps(message, ensure_ascii=False, separators=(",", ":"))
    try:
        body = text.encode()
    except UnicodeEncodeError:
        body = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").encode()
    if len(body) > FRAME_BYTES_MAX:
        raise BadFrame(f"a frame of {len(body):,} bytes; at most {FRAME_BYTES_MAX:,} are taken")
    return HEAD.pack(len(body)) + body


def body_length(head: bytes) -> int:
    """Return how long the body behind a head is; raises BadFrame where it is too long."""
    length = int(HEAD.unpack(head)[0])
    if not 0 < length <= FRAME_BYTES_MAX:
        raise BadFrame(f"a frame of {length:,} bytes; at most {FRAME_BYTES_MAX:,} are taken")
    return length


def read_body(body: bytes) -> dict[str, Any]:
    """Return the message of a frame; raises BadFrame where it is no JSON object."""
    try:
        message = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise BadFrame("a frame that is no JSON") from error
    if not isinstance(message, dict):
        raise BadFrame("a frame that is no JSON object")
    return message
