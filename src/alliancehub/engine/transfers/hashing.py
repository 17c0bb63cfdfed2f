"""SHA-256 of files, without holding them."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

_READ = 1024 * 1024


def hash_file(path: Path, step: Callable[[int], None]) -> str:
    """Return the SHA-256 of a file's content, in hexadecimal digits.

    Args:
        path: the file.
        step: told how many bytes more were read; may raise to give up.

    Raises:
        OSError: it cannot be read.
    """
    buffer = bytearray(_READ)
    view = memoryview(buffer)
    digest = hashlib.sha256()
    with path.open("rb", buffering=0) as file:
        while count := file.readinto(buffer):
            digest.update(view[:count])
            step(count)
    return digest.hexdigest()


def hash_blocks(path: Path, size: int, step: Callable[[int], None]) -> list[str]:
    """Return the SHA-256 of each block of a file, the last of which may be shorter.

    Args:
        path: the file.
        size: bytes of a block.
        step: told how many bytes more were read; may raise to give up.
    """
    blocks: list[str] = []
    with path.open("rb", buffering=0) as file:
        while True:
            digest, left = hashlib.sha256(), size
            while left and (part := file.read(min(left, _READ))):
                digest.update(part)
                left -= len(part)
                step(len(part))
            if left == size:
                return blocks
            blocks.append(digest.hexdigest())
