"""How much room files take on the disk: what ``du`` says, so that nobody has to wonder."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

_BLOCK = 512  # what st_blocks counts in, whatever the file system


@dataclass
class Room:
    """What some files take.

    Attributes:
        bytes: blocks on the disk, folders included.
        freed: what removing them gives back; a file with another name elsewhere gives nothing.
    """

    bytes: int = 0
    freed: int = 0
    files: int = 0


class DiskUse:
    """Adds up files, each once, however many names it has."""

    def __init__(self) -> None:
        self._seen: set[tuple[int, int]] = set()

    def of(self, places: Iterable[Path], is_left_out: Callable[[Path], bool] | None = None) -> Room:
        """Return what files and folders take that were not counted before.

        Args:
            places: those that are not there take nothing.
            is_left_out: asked for each place; those it says yes to are left out.
        """
        room = Room()
        names: dict[tuple[int, int], int] = {}
        for place in places:
            self._add(place, room, names, is_left_out or _none)
        return room

    def _add(
        self,
        place: Path,
        room: Room,
        names: dict[tuple[int, int], int],
        is_left_out: Callable[[Path], bool],
    ) -> None:
        try:
            found = place.lstat()
        except OSError:
            return
        size = _size_of(found)
        key = (found.st_dev, found.st_ino)
        is_folder = place.is_dir() and not place.is_symlink()
        if not is_folder:
            room.files += 1
            names[key] = names.get(key, 0) + 1
            if names[key] == found.st_nlink:
                room.freed += size  # all its names are among these files
        if key not in self._seen:
            self._seen.add(key)
            room.bytes += size
        if is_folder:
            for inner in _inner(place):
                if not is_left_out(inner):
                    self._add(inner, room, names, is_left_out)


def _none(_: Path) -> bool:
    return False


def _inner(folder: Path) -> list[Path]:
    try:
        return [Path(one.path) for one in os.scandir(folder)]
    except OSError:
        return []


def _size_of(found: os.stat_result) -> int:
    blocks: int | None = getattr(found, "st_blocks", None)  # Windows has none
    return found.st_size if blocks is None else blocks * _BLOCK
