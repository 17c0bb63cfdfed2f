"""The first rows of a Parquet file of a version, of which no more is fetched than they need.

The end of the file says where its first rows lie; both are written into an empty file of the same
length, which is read in a process of its own.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from alliancehub.engine.datasets.parquet import (
    Layout,
    NoParquetError,
    is_installed,
    layout_of,
    rows_of,
)
from alliancehub.engine.previews import table_of
from alliancehub.engine.version_api import VersionPreview
from alliancehub.formats.preview import ROWS, Preview
from alliancehub.model.told import told

WHOLE_MAX = 4 * 2**20
"""Bytes up to which a file is fetched whole: fewer questions."""
PART_MAX = 32 * 2**20
"""Bytes that are fetched at most: of the first rows, and of what the end says."""
_MARK = b"PAR1"
Read = Callable[[int, int], bytes]


def preview_of(path: str, size: int, here: Path | None, read: Read) -> VersionPreview:
    """Return the first rows of a file; where there are none to show, why not.

    Args:
        path: of the file in its version.
        size: in bytes.
        here: where all of it lies on this machine; None where it is at the hub.
        read: returns the bytes from one on and before another; may raise Refusal.
    """
    if not is_installed():
        return VersionPreview(
            path,
            "none",
            words=told("Parquet is shown once the extra “parquet” of AllianceHub is installed."),
            remedy=told(
                "Whoever installed AllianceHub adds it: pip install 'alliancehub[parquet]'. "
                "Or download the file, and open it elsewhere."
            ),
            is_whole=False,
        )
    try:
        if here is not None:
            return _shown(path, here, layout_of(here), PART_MAX)
        with tempfile.TemporaryDirectory(prefix="alliancehub-") as folder:
            return _fetched(path, size, Path(folder) / "part.parquet", read)
    except NoParquetError:
        words = told("{path} cannot be read as Parquet.", path=path.rpartition("/")[2])
        return VersionPreview(path, "none", words=words, is_whole=False)
    except OSError as error:
        words = told("There is no room to look at it: {why}.", why=error.strerror or "")
        return VersionPreview(path, "none", words=words, is_whole=False)


def _fetched(path: str, size: int, part: Path, read: Read) -> VersionPreview:
    """Fetch what the first rows need into a file of the same length, and read them."""
    if size <= WHOLE_MAX:
        part.write_bytes(read(0, size))
        return _shown(path, part, layout_of(part), PART_MAX)
    last = read(size - 8, size)
    length = int.from_bytes(last[:4], "little") + 8
    if last[4:] != _MARK or length > min(size, PART_MAX):
        raise NoParquetError(path)
    with part.open("wb") as file:
        file.truncate(size)  # a hole but for what is written: it takes no room on the disk
        file.write(_MARK)
        file.seek(size - length)
        file.write(read(size - length, size))
    layout = layout_of(part)
    room = PART_MAX
    with part.open("r+b") as file:
        for begin, end in layout.spans:
            if not 0 <= begin < end <= size:
                raise NoParquetError(path)
            room -= end - begin
            if room < 0:
                break
            file.seek(begin)
            file.write(read(begin, end))
    return _shown(path, part, layout, room)


def _shown(path: str, file: Path, layout: Layout, room: int) -> VersionPreview:
    """Return what is shown; columns alone where there was no room for the first rows."""
    count = min(ROWS, layout.head_rows)
    rows = rows_of(file, len(layout.columns), count) if room >= 0 else []
    notes: list[str] = []
    if room < 0:
        notes.append(told("Its first rows are too large to be shown before it is downloaded."))
    elif len(rows) < layout.total_rows:
        notes.append(told("The first {n} rows are shown.", n=len(rows)))
    if layout.width > len(layout.columns):
        notes.append(told("The first {n} columns are shown.", n=len(layout.columns)))
    found = Preview(
        "parquet", layout.columns, layout.types, rows, notes, total_rows=layout.total_rows
    )
    return table_of(path, found, is_whole=not notes)
