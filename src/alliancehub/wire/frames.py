"""Many small pieces in one body: a head of JSON and bytes, one after another.

A frame is the length of its head (4 bytes, big-endian), the head (a JSON object with ``size``),
and ``size`` bytes. ``POST /api/v1/blobs`` takes frames of ``{"sha256", "size"}``; a bundle answers
frames of ``{"path", "sha256", "size"}``, or of ``{"path", "size": 0, "code", "problem"}`` where a
file cannot be had. A body that ends within a frame was cut off.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import orjson

HEAD_MAX = 16_384  # bytes; a path has up to 4,096 characters
_LENGTH = 4


class BrokenFrames(ValueError):
    """The bytes are no frames, or larger than was agreed."""


def frame_head(head: dict[str, Any]) -> bytes:
    """Return what stands before the ``head["size"]`` bytes of a frame."""
    text = orjson.dumps(head)
    return len(text).to_bytes(_LENGTH, "big") + text


class FrameReader:
    """Reads frames from a body that comes in parts of any size; holds one frame in memory.

    Args:
        size_max: bytes that a frame may have behind its head.
    """

    def __init__(self, size_max: int) -> None:
        self._size_max = size_max
        self._held = bytearray()

    def feed(self, part: bytes) -> Iterator[tuple[dict[str, Any], bytes]]:
        """Take a part, and yield the frames that it completes; raises BrokenFrames."""
        self._held += part
        at = 0
        while (found := self._next(at)) is not None:
            at, head, body = found
            yield head, body
        del self._held[:at]

    def end(self) -> None:
        """Say that the body has ended; raises BrokenFrames where it ended within a frame."""
        if self._held:
            raise BrokenFrames("The body ends within a frame.")

    def _next(self, at: int) -> tuple[int, dict[str, Any], bytes] | None:
        held = self._held
        start = at + _LENGTH
        if len(held) < start:
            return None
        length = int.from_bytes(held[at:start], "big")
        if length > HEAD_MAX:
            raise BrokenFrames("The head of a frame is too long.")
        if len(held) < start + length:
            return None
        head = self._read_head(bytes(held[start : start + length]))
        start += length
        if len(held) < start + head["size"]:
            return None
        end = start + head["size"]
        return end, head, bytes(held[start:end])

    def _read_head(self, text: bytes) -> dict[str, Any]:
        try:
            head = orjson.loads(text)
        except ValueError as error:
            raise BrokenFrames("The head of a frame is no JSON.") from error
        size = head.get("size") if isinstance(head, dict) else None
        if not isinstance(size, int) or isinstance(size, bool) or not 0 <= size <= self._size_max:
            raise BrokenFrames("The head of a frame names no size, or one that is too large.")
        known: dict[str, Any] = head
        return known
