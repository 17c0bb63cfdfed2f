"""Frames of the local socket: four bytes of length, big-endian, then that much JSON."""

from __future__ import annotations

import json
from typing import Any

FRAME_MAX = 16 * 1024 * 1024


def to_frame(message: dict[str, Any]) -> bytes:
    """Return a message as one frame."""
    body = json.dumps(message, ensure_ascii=False, separators=(",", ":")).encode()
    return len(body).to_bytes(4, "big") + body


class FrameReader:
    """Puts frames together from whatever pieces arrive."""

    def __init__(self) -> None:
        self._rest = bytearray()

    def add(self, piece: bytes) -> None:
        """Take what has arrived."""
        self._rest += piece

    def next(self) -> dict[str, Any] | None:
        """Return the next message, or None where it is not whole yet.

        Raises:
            ValueError: what arrived is no frame of JSON objects; the connection is of no use.
        """
        if len(self._rest) < 4:
            return None
        size = int.from_bytes(self._rest[:4], "big")
        if size > FRAME_MAX:
            raise ValueError(f"a frame of {size:,} bytes; at most {FRAME_MAX:,} fit")
        if len(self._rest) < 4 + size:
            return None
        message = json.loads(self._rest[4 : 4 + size])
        del self._rest[: 4 + size]
        if not isinstance(message, dict):
            raise ValueError("a frame that is no JSON object")  # noqa: TRY004 - the peer's fault
        return message
