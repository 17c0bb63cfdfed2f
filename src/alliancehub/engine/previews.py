"""The beginning of a file of a version, to be looked at before it is downloaded.

Read from the blobs that are here, or by one range of the hub. Never refused for what it holds: what
is too long is cut, and what cannot be shown says so.
"""

from __future__ import annotations

import base64
import csv
import io
import itertools
import json
from pathlib import PurePosixPath
from typing import Any

from alliancehub.engine.version_api import FilePreview
from alliancehub.model.told import told

HEAD_BYTES = 256 * 1024
PICTURE_BYTES = 8 * 1024 * 1024
ROWS_MAX = 100
COLUMNS_MAX = 60
CELL_MAX = 300
TEXT_MAX = 20_000
TABLES = {".csv": ",", ".tsv": "\t", ".tab": "\t"}
LINES = frozenset({".jsonl", ".ndjson"})
PICTURES = frozenset({".png", ".jpg", ".jpeg"})
NEVER_READ = frozenset({".pkl", ".pickle", ".joblib", ".pt", ".pth", ".npy"})
DELIMITERS = ",;\t|"


def bytes_wanted(path: str, size: int) -> int:
    """Return how many bytes of a file its preview needs; 0 where none would help."""
    suffix = PurePosixPath(path).suffix.casefold()
    if suffix in NEVER_READ or (suffix in PICTURES and size > PICTURE_BYTES):
        return 0
    return min(size, PICTURE_BYTES if suffix in PICTURES else HEAD_BYTES)


def preview_of(path: str, size: int, data: bytes) -> FilePreview:
    """Return what is shown of a file.

    Args:
        path: of the file; its ending says what it is taken for.
        size: of the whole file in bytes.
        data: as many bytes of its beginning as ``bytes_wanted`` says.
    """
    suffix = PurePosixPath(path).suffix.casefold()
    is_whole = len(data) >= size
    if suffix in NEVER_READ:
        words = told("Files like this can run a program when they are opened, so none is shown.")
        return FilePreview(path, "none", words=words, is_whole=False)
    if suffix in PICTURES:
        if not is_whole:
            words = told("The picture is too large to be shown here.")
            return FilePreview(path, "none", words=words, is_whole=False)
        return FilePreview(path, "picture", picture=base64.b64encode(data).decode())
    text = _text_of(data, is_whole=is_whole)
    if text is None:
        return FilePreview(path, "none", words=told("It is no text, table or picture."))
    if suffix in TABLES:
        return _table(path, _csv_rows(text, TABLES[suffix]), is_whole=is_whole)
    if suffix in LINES:
        return _records(path, text, is_whole=is_whole)
    shown = text[:TEXT_MAX]
    return FilePreview(path, "text", text=shown, is_whole=is_whole and shown == text)


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


def _csv_rows(text: str, usual: str) -> list[list[str]]:
    first = text.split("\n", 1)[0]
    counts = {one: first.count(one) for one in DELIMITERS}
    best = max(counts, key=lambda one: (counts[one], one == usual))
    reader = csv.reader(io.StringIO(text), delimiter=best if counts[best] else usual)
    rows: list[list[str]] = []
    try:
        rows.extend(itertools.islice(reader, ROWS_MAX + 2))
    except csv.Error:  # a field without an end: what came before it is shown
        pass
    return rows


def _table(path: str, rows: list[list[str]], *, is_whole: bool) -> FilePreview:
    heads = rows[0] if rows else []
    shown = rows[1 : ROWS_MAX + 1]
    width = min(max((len(row) for row in (heads, *shown)), default=0), COLUMNS_MAX)
    is_all = is_whole and len(rows) <= ROWS_MAX + 1
    is_all = is_all and all(len(row) <= width for row in (heads, *shown))
    return FilePreview(
        path,
        "table",
        heads=[_cell(heads[at]) if at < len(heads) else "" for at in range(width)],
        rows=[[_cell(one) for one in row[:width]] for row in shown],
        is_whole=is_all,
    )


def _records(path: str, text: str, *, is_whole: bool) -> FilePreview:
    """Return lines of JSON as a table, each name a column; a line that is none, as it is."""
    heads: dict[str, None] = {}
    found: list[dict[str, Any]] = []
    lines = [one for one in text.splitlines() if one.strip()]
    for line in lines[:ROWS_MAX]:
        try:
            value = json.loads(line)
        except (ValueError, RecursionError):
            value = line
        record = value if isinstance(value, dict) else {"": value}
        heads |= dict.fromkeys(map(str, record))
        found.append({str(key): one for key, one in record.items()})
    names = list(heads)[:COLUMNS_MAX]
    return FilePreview(
        path,
        "table",
        heads=[_cell(name) for name in names],
        rows=[[_cell(record.get(name)) for name in names] for record in found],
        is_whole=is_whole and len(lines) <= ROWS_MAX and len(heads) <= COLUMNS_MAX,
    )


def _cell(value: Any) -> str:
    if value is None:
        return ""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return text if len(text) <= CELL_MAX else f"{text[:CELL_MAX]}…"
