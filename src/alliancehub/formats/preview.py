"""The first rows of a table in a file: CSV, TSV and JSON lines, from its first bytes alone.

A preview is cut short and never refused: a table that is broken in places is shown as far as it can
be read, and what was cut or mended is said.
"""

from __future__ import annotations

import codecs
import csv
import io
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import Any

from alliancehub.formats.media_types import ending_of
from alliancehub.model.told import Told, told

BYTES_READ = 2 * 2**20
ROWS = 50
COLUMNS = 100
CELL = 500
RECORD_LINES = 200
"""How many lines one record may fill; one that fills more has lost a quotation mark."""
_SHORT = "…"
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_INTEGER = re.compile(r"[+-]?\d{1,18}")
_FLOAT = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_INSTANT = re.compile(
    r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?"
)
_URL = re.compile(r"https?://\S+")
_FLAGS = frozenset({"true", "false"})


@dataclass(frozen=True)
class Preview:
    """Some rows of a table.

    Attributes:
        form: ``csv``, ``tsv``, ``jsonl``, ``json`` or ``parquet``; empty where it is no table.
        columns: names of the columns, at most ``COLUMNS``.
        types: the type of each, as Croissant calls it.
        rows: cells as text, each row as long as ``columns``.
        notes: what was cut short or mended, told.
        encoding, delimiter: of a text.
        total_rows: how many rows there are in all; None where only the beginning was read.
    """

    form: str = ""
    columns: list[str] = field(default_factory=list)
    types: list[str] = field(default_factory=list)
    rows: list[list[str]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    encoding: str = ""
    delimiter: str = ""
    total_rows: int | None = None


def preview_of(name: str, start: bytes, size: int) -> Preview:
    """Return a preview of a text file with a table; one without a form where it is none.

    Args:
        name: its path; the ending tells the form.
        start: its first bytes, at most ``BYTES_READ`` of them are looked at.
        size: how many bytes it has in all.
    """
    form = {"ndjson": "jsonl", "tab": "tsv"}.get(ending := ending_of(name), ending)
    if form not in {"csv", "tsv", "jsonl", "json"}:
        return Preview()
    is_whole = size <= len(start) <= BYTES_READ
    notes: list[str] = []
    encoding, text = _text_of(start[:BYTES_READ], notes)
    if not is_whole:  # the last line is likely cut in two
        text = text[: text.rfind("\n") + 1] or text
    if form in {"csv", "tsv"}:
        found = _table(text, form, notes, is_whole=is_whole)
    else:
        found = _records(text, form, notes, is_whole=is_whole)
    return replace(found, form=form, encoding=encoding, notes=[*notes, *found.notes])


def types_of(columns: list[str], rows: Iterable[list[str]]) -> list[str]:
    """Return which type each column has, by cells as text; text where they tell nothing."""
    cells: list[list[str]] = [[] for _ in columns]
    for row in rows:
        for at, cell in enumerate(row[: len(columns)]):
            if cell.strip():
                cells[at].append(cell.strip())
    return [_type_of(some) for some in cells]


def _type_of(cells: list[str]) -> str:
    if not cells:
        return "sc:Text"
    for name, fits in (
        ("sc:Boolean", lambda one: one.casefold() in _FLAGS),
        ("sc:Integer", _INTEGER.fullmatch),
        ("sc:Float", _FLOAT.fullmatch),
        ("sc:Date", _DAY.fullmatch),
        ("sc:DateTime", _INSTANT.fullmatch),
        ("sc:URL", _URL.fullmatch),
    ):
        if all(fits(one) for one in cells):
            return name
    return "sc:Text"


def _text_of(start: bytes, notes: list[str]) -> tuple[str, str]:
    encoding = next((name for mark, name in _MARKS if start.startswith(mark)), "")
    if not encoding and b"\0" in start[:4_096]:
        half = len(start[:4_096]) // 2
        zeros = start[:4_096][1::2].count(0), start[:4_096][0::2].count(0)
        if max(zeros) > half * 0.4:
            encoding = "utf-16-le" if zeros[0] > zeros[1] else "utf-16-be"
    if not encoding:
        text = codecs.getincrementaldecoder("utf-8")("replace").decode(start)
        if text.count("\ufffd") <= len(text) // 100:
            if "\ufffd" in text:
                notes.append(told("Some of its bytes are no UTF-8 and are shown as �."))
            return "utf-8", text
        notes.append(told("It is stored in no Unicode; it is shown as Windows-1252."))
        return "cp1252", start.decode("cp1252", "replace")
    return encoding, start.decode(encoding, "replace")


def _table(text: str, form: str, notes: list[str], *, is_whole: bool) -> Preview:
    delimiter = "\t" if form == "tsv" else _delimiter(text)
    rows = [row for row in islice(_csv_rows(text, delimiter, notes), ROWS + 2) if any(row)]
    if not rows:
        return Preview(delimiter=delimiter, total_rows=0 if is_whole else None)
    width = max(map(len, rows))
    header = _named([_cut(one) for one in rows[0]] + [""] * (width - len(rows[0])))
    body = [_row(row, width) for row in rows[1 : ROWS + 1]]
    if any(len(row) != len(rows[0]) for row in rows[1:]):
        notes.append(told("Some rows have more or fewer cells than the first."))
    is_cut = len(rows) > ROWS + 1
    if is_cut or not is_whole:
        notes.append(_first_rows(len(body)))
    made = Preview(columns=header, rows=body, delimiter=delimiter)
    return _within(replace(made, total_rows=None if is_cut or not is_whole else len(body)))


def _csv_rows(text: str, delimiter: str, notes: list[str]) -> Iterator[list[str]]:
    """Yield rows; one whose quotation marks do not close is cut at its delimiters alone."""
    lines = text.splitlines(keepends=True)
    begin = 0
    is_told = False
    while begin < len(lines):
        some = islice(lines, begin, begin + RECORD_LINES)
        try:
            row = next(csv.reader(counted := _Counted(some), delimiter=delimiter, strict=True))
            begin += counted.lines
        except csv.Error:
            if not is_told:
                line = str(begin + 1)
                notes.append(told("In line {n} a quotation mark does not fit.", n=line))
            is_told = True
            row = lines[begin].rstrip("\r\n").split(delimiter)
            begin += 1
        yield row


class _Counted:
    """Lines, and how many of them were taken."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._lines = iter(lines)
        self.lines = 0

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = next(self._lines)
        self.lines += 1
        return line


def _delimiter(text: str) -> str:
    """Return what parts the cells: what cuts the most lines into as many as the first."""
    sample = text[:64_000].splitlines()[:30]

    def fits(sign: str) -> tuple[float, int]:
        try:
            widths = [len(row) for row in csv.reader(sample, delimiter=sign) if row]
        except csv.Error:
            widths = []
        if not widths or widths[0] < 2:
            return 0.0, 0
        return sum(one == widths[0] for one in widths) / len(widths), widths[0]

    return max(",;\t|", key=fits)


def _records(text: str, form: str, notes: list[str], *, is_whole: bool) -> Preview:
    records: list[dict[str, Any]] = []
    broken = total = 0
    for one in _json_values(text, form, is_whole=is_whole):
        if one is _BROKEN:
            broken += 1
        else:
            total += 1
            if len(records) < ROWS:
                records.append(one if isinstance(one, dict) else {"value": one})
    if broken:
        notes.append(told("Lines that are no JSON and are left out: {n}.", n=broken))
    names = list(dict.fromkeys(str(key) for one in records for key in one))
    if total > len(records) or not is_whole:
        notes.append(_first_rows(len(records)))
    columns = names[:COLUMNS]
    rows = [[_cut(_shown(one.get(name))) for name in columns] for one in records]
    made = Preview(
        columns=[_cut(one) for one in columns],
        types=[_json_type([one.get(name) for one in records]) for name in columns],
        rows=rows,
        total_rows=total if is_whole else None,
    )
    return made if len(names) <= COLUMNS else replace(made, notes=[_first_columns()])


_BROKEN = object()


def _json_values(text: str, form: str, *, is_whole: bool) -> Iterator[Any]:
    if form == "json" and is_whole:
        try:
            tree = json.loads(text)
        except (ValueError, RecursionError):
            tree = None
        if isinstance(tree, dict):  # one object that holds the rows, or is one
            tree = next((one for one in tree.values() if isinstance(one, list)), [tree])
        if isinstance(tree, list):
            yield from tree
            return
    for line in io.StringIO(text):
        bare = line.strip().removesuffix(",")
        if not bare or bare in "[]":
            continue
        try:
            yield json.loads(bare)
        except (ValueError, RecursionError):
            yield _BROKEN


def _json_type(values: list[Any]) -> str:
    kinds = {type(one) for one in values if one is not None}
    if kinds == {bool}:
        return "sc:Boolean"
    if kinds == {int}:
        return "sc:Integer"
    if kinds and kinds <= {int, float}:
        return "sc:Float"
    if kinds == {str}:
        return _type_of([one.strip() for one in values if one and one.strip()])
    return "sc:Text"


def _shown(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    try:
        return json.dumps(value, ensure_ascii=False)
    except (ValueError, RecursionError):
        return _SHORT


def _within(made: Preview) -> Preview:
    """Return it with no more columns than are shown, and with their types."""
    types = types_of(made.columns[:COLUMNS], made.rows)
    if len(made.columns) <= COLUMNS:
        return replace(made, types=types)
    return replace(
        made,
        columns=made.columns[:COLUMNS],
        types=types,
        rows=[row[:COLUMNS] for row in made.rows],
        notes=[*made.notes, _first_columns()],
    )


def _first_rows(count: int) -> Told:
    return told("The first {n} rows are shown.", n=count)


def _first_columns() -> Told:
    return told("The first {n} columns are shown.", n=COLUMNS)


def _row(row: list[str], width: int) -> list[str]:
    return [_cut(one) for one in row] + [""] * (width - len(row))


def _named(header: list[str]) -> list[str]:
    """Return names of which none is empty."""
    return [name.strip() or f"column {at}" for at, name in enumerate(header, 1)]


def _cut(cell: str) -> str:
    clean = _CONTROL.sub("\ufffd", cell[: CELL + 1])
    return clean if len(clean) <= CELL else clean[:CELL] + _SHORT
