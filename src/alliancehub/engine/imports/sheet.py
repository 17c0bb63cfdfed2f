"""Rows of a CSV file as people make them: any of the usual delimiters, headers by meaning."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from alliancehub.model.errors import Refusal, invalid
from alliancehub.model.told import told

_DELIMITERS = ",;\t|"
_QUOTED = re.compile(r'"[^"]*"')
_NOT_A_WORD = re.compile(r"[\W_]+")
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_CELL_MAX = 200_000


@dataclass(frozen=True)
class Row:
    """One row.

    Attributes:
        line: where it begins, from 1.
        cells: what stands in each known column, stripped; empty cells are left out.
        problem: what is wrong with the whole row, or empty.
    """

    line: int
    cells: dict[str, str]
    problem: str = ""


def rows_of(path: Path, headers: Mapping[str, str]) -> Iterator[Row]:
    """Yield the rows of a CSV file.

    Args:
        path: UTF-8, with or without a byte order mark.
        headers: what a header may read, in the form of ``plain``, to the column that it means.

    Raises:
        Refusal: the file is no CSV in UTF-8 with a known header.
    """
    with path.open("rb") as raw:
        if raw.read(2) in _UTF16:
            raise invalid(
                "path",
                "The file is UTF-16, as some spreadsheets save “Unicode text”.",
                "Save it as “CSV UTF-8” and import it again.",
            )
    csv.field_size_limit(_CELL_MAX)
    # Bytes that are no UTF-8 become lone surrogates, so that only their own row suffers.
    with path.open(encoding="utf-8-sig", errors="surrogateescape", newline="") as file:
        first = file.readline(_CELL_MAX)
        file.seek(0)
        reader = csv.reader(file, delimiter=_delimiter(first), strict=True)
        columns = _columns(_next(reader), headers)
        while True:
            line = reader.line_num + 1
            try:
                cells = next(reader)
            except StopIteration:
                return
            except csv.Error as error:
                yield Row(line, {}, told("The row cannot be read: {why}.", why=str(error)))
                continue
            if any(cells):
                yield _row(line, cells, columns)


def plain(header: str) -> str:
    """Return a header without what people write differently: ``E-mail`` becomes ``email``."""
    return _NOT_A_WORD.sub("", header.casefold())


def _delimiter(header: str) -> str:
    outside = _QUOTED.sub("", header)
    return max(_DELIMITERS, key=outside.count)


def _next(reader: Iterator[list[str]]) -> list[str]:
    try:
        return next(reader)
    except (StopIteration, csv.Error):
        raise invalid(
            "path", "The file has no line of column names.", "Begin it with one."
        ) from None


def _columns(header: list[str], headers: Mapping[str, str]) -> list[str]:
    columns = [headers.get(plain(name), "") for name in header]
    named = [name for name in columns if name]
    if not named:
        known = ", ".join(sorted(set(headers.values())))
        raise invalid(
            "path",
            told(
                "Its first line names no column that is known: {names}.",
                names=repr(", ".join(header)[:200]),
            ),
            told("Known are {names}.", names=known),
        )
    if twice := next((name for name in named if named.count(name) > 1), ""):
        raise Refusal(
            "invalid",
            told("Two columns mean {name}.", name=repr(twice)),
            "path",
            "Remove one of them.",
        )
    return columns


def _row(line: int, cells: list[str], columns: list[str]) -> Row:
    if len(cells) > len(columns) and any(cells[len(columns) :]):
        return Row(
            line,
            {},
            told(
                "The row has {cells} cells, but the first line names {columns} columns. "
                "Put a cell that holds the delimiter into quotes.",
                cells=len(cells),
                columns=len(columns),
            ),
        )
    known = {
        name: text.strip()
        for name, text in zip(columns, cells, strict=False)
        if name and text.strip()
    }
    if bad := next((name for name, text in known.items() if not _is_unicode(text)), ""):
        return Row(
            line, {}, told("The {column} is not UTF-8. Save the file as “CSV UTF-8”.", column=bad)
        )
    return Row(line, known)


def _is_unicode(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
