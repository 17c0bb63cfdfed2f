"""What lies in a folder and would go along with an upload; what cannot is told in words."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from alliancehub.engine.transfers.stamps import stamp_of
from alliancehub.model.errors import Refusal
from alliancehub.model.manifest import FILES_MAX, check_path, clashes
from alliancehub.model.told import told

# Written by desktops into folders that they show, and of no use to anybody else.
LEFT_OUT = frozenset({".DS_Store", "Thumbs.db", "desktop.ini", ".directory"})


@dataclass(frozen=True)
class Found:
    """A file in a folder.

    Attributes:
        path: within the folder, with slashes.
        problem: why it cannot go along, told; empty where it can.
    """

    path: str
    size: int = 0
    stamp: str = ""
    problem: str = ""


def files_in(folder: Path) -> Iterator[Found]:
    """Yield all files in a folder and its folders, in no order, without reading one.

    Raises:
        Refusal: the folder is none, or cannot be read.
    """
    try:
        yield from _within(folder, "")
    except (FileNotFoundError, NotADirectoryError) as error:
        raise Refusal(
            "no_folder",
            told("There is no folder {path}.", path=str(folder)),
            field="folder",
            remedy="Look whether it was moved or its disk is connected, and name it again.",
        ) from error
    except OSError as error:
        raise Refusal(
            "unreadable",
            told(
                "{path} cannot be read: {why}.", path=error.filename or str(folder), why=_why(error)
            ),
            field="folder",
            remedy="Let it be read by you, or move what is not yours out of the folder.",
        ) from error


def sorted_files(folder: Path) -> list[Found]:
    """Return the files of a folder by path; those with a problem among them."""
    found = sorted(files_in(folder), key=lambda one: one.path.encode("utf-8", "surrogateescape"))
    if len(found) > FILES_MAX:
        raise Refusal(
            "too_many_files",
            told(
                "{path} holds {n} files; a version has {most} at most.",
                path=str(folder),
                n=len(found),
                most=FILES_MAX,
            ),
            field="folder",
            remedy="Pack small files into larger ones, such as Parquet or tar.",
        )
    clashing = dict(clashes(one.path for one in found if not one.problem))
    return [
        Found(one.path, one.size, one.stamp, clashing[one.path]) if one.path in clashing else one
        for one in found
    ]


def _within(folder: Path | str, prefix: str) -> Iterator[Found]:
    folders: list[tuple[str, str]] = []
    with os.scandir(folder) as entries:
        for entry in entries:
            path = prefix + entry.name
            if entry.is_dir(follow_symlinks=False):
                folders.append((entry.path, f"{path}/"))
            elif entry.name not in LEFT_OUT:
                yield _found(entry, path)
    for inner, its_prefix in folders:
        yield from _within(inner, its_prefix)


def _found(entry: os.DirEntry[str], path: str) -> Found:
    shown = path.encode("utf-8", "replace").decode()
    if entry.is_symlink():
        words = told("{path} is a symbolic link; put the file itself there.", path=shown)
        return Found(path, problem=words)
    if not entry.is_file(follow_symlinks=False):
        words = told("{path} is a device or a socket, and no file.", path=shown)
        return Found(path, problem=words)
    # On Windows an entry's own stat lacks the inode.
    found = Path(entry.path).lstat()
    return Found(path, found.st_size, stamp_of(found), check_path(path))


def _why(error: OSError) -> str:
    return error.strerror or type(error).__name__
