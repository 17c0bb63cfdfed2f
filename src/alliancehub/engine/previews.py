"""The beginning of a file of a version, to be looked at before it is downloaded.

Read from the blobs that are here, or by one range of the hub. Never refused for what it holds: what
is too long is cut, and what cannot be shown says so.
"""

from __future__ import annotations

import base64
from functools import reduce
from pathlib import PurePosixPath

from alliancehub.engine.version_api import VersionPreview
from alliancehub.formats.media_types import may_hold_pickle
from alliancehub.formats.preview import Preview
from alliancehub.formats.preview import preview_of as first_rows
from alliancehub.model.told import told

HEAD_BYTES = 256 * 1024
PICTURE_BYTES = 8 * 1024 * 1024
TEXT_MAX = 20_000
PICTURES = frozenset({".png", ".jpg", ".jpeg"})


def is_parquet(path: str) -> bool:
    """Tell whether a file is taken for Parquet, of which the beginning alone tells nothing."""
    return PurePosixPath(path).suffix.casefold() == ".parquet"


def bytes_wanted(path: str, size: int) -> int:
    """Return how many bytes of a file its preview needs; 0 where none would help."""
    suffix = PurePosixPath(path).suffix.casefold()
    if may_hold_pickle(path) or (suffix in PICTURES and size > PICTURE_BYTES):
        return 0
    return min(size, PICTURE_BYTES if suffix in PICTURES else HEAD_BYTES)


def preview_of(path: str, size: int, data: bytes) -> VersionPreview:
    """Return what is shown of a file.

    Args:
        path: of the file; its ending says what it is taken for.
        size: of the whole file in bytes.
        data: as many bytes of its beginning as ``bytes_wanted`` says.
    """
    suffix = PurePosixPath(path).suffix.casefold()
    is_whole = len(data) >= size
    if may_hold_pickle(path) or may_hold_pickle(path, data):
        words = told("Files like this can run a program when they are opened, so none is shown.")
        return VersionPreview(path, "none", words=words, is_whole=False)
    if suffix in PICTURES:
        if not is_whole:
            words = told("The picture is too large to be shown here.")
            return VersionPreview(path, "none", words=words, is_whole=False)
        return VersionPreview(path, "picture", picture=base64.b64encode(data).decode())
    found = first_rows(path, data, size)
    if found.form and found.columns:
        return table_of(path, found, is_whole=is_whole)
    text = _text_of(data, is_whole=is_whole)
    if text is None:
        return VersionPreview(path, "none", words=told("It is no text, table or picture."))
    shown = text[:TEXT_MAX]
    return VersionPreview(path, "text", text=shown, is_whole=is_whole and shown == text)


def _text_of(data: bytes, *, is_whole: bool) -> str | None:
    """Return a text, without a last line that is cut; None for what is none."""
    for mark, name in ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if data.startswith(mark):
            return data[2:].decode(name, "replace")
    if b"\0" in data:
        return None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        is_cut = not is_whole and error.start > len(data) - 4
        text = data.decode("utf-8-sig" if is_cut else "cp1252", "replace")
    if not is_whole and "\n" in text:
        text = text[: text.rindex("\n") + 1]
    return text


def table_of(path: str, found: Preview, *, is_whole: bool) -> VersionPreview:
    """Return the first rows of a table as they are shown.

    Args:
        path: of the file.
        found: its rows.
        is_whole: whether the reader had all of the file.
    """
    is_all = is_whole and found.total_rows is not None and found.total_rows <= len(found.rows)
    return VersionPreview(
        path,
        "table",
        heads=list(found.columns),
        types=list(found.types),
        rows=[list(row) for row in found.rows],
        words=reduce(_both, found.notes) if found.notes else "",
        is_whole=is_all,
    )


def _both(one: str, other: str) -> str:
    return told("{one} {other}", one=one, other=other)
