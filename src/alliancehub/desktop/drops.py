"""Table of contents: what can be dropped on the list of a kind, beside tables to import.

To add one: a sheet that is made of the desk and a path, its line in ``later.py`` and its line here.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath

from PySide6.QtCore import QFileInfo


@dataclass(frozen=True)
class DropEntry:
    """What a list takes.

    Attributes:
        made_by: what makes the sheet that it opens in, of the desk and the path: a name in
            ``later.LATER``.
        suffixes: of files, in small letters.
        takes_folders: whether a folder is taken, too.
    """

    made_by: str
    suffixes: tuple[str, ...] = ()
    takes_folders: bool = False


DROPS = {
    "dataset": DropEntry(
        "sheet:coach",
        suffixes=(".json", ".jsonld", ".md", ".markdown"),
        takes_folders=True,
    ),
}


def takes(kind: str, path: str) -> bool:
    """Tell whether the list of a kind takes a file or a folder."""
    entry = DROPS.get(kind)
    if entry is None:
        return False
    if PurePath(path).suffix.lower() in entry.suffixes:
        return True
    return entry.takes_folders and QFileInfo(path).isDir()
