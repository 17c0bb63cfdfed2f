"""A table in a text file, as spreadsheets and people make them: any usual encoding and delimiter.

It is read row by row, whatever its size. A row that cannot be read is told of, and the next is
read: only what is no table at all is refused.
"""

from __future__ import annotations

import codecs
import csv
import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TextIO

from alliancehub.engine.job_api import ENCODINGS
from alliancehub.model.errors import Refusal, invalid
from alliancehub.model.told import told

DELIMITERS = ",;\t|"
COLUMNS_MAX = 500
CELL_MAX = 200_000  # characters
LINE_MAX = 4_000_000  # characters between two line ends
SAMPLE_ROWS = 30
_LOOKED_AT = 64 * 2**20  # bytes of a file that its encoding is guessed from
_BLOCK = 2**20
_BROKEN = re.compile("[\udc80-\udcff]")
_BEYOND_ASCII = re.compile("[\x80-\ud7ff\ue000-\U0010ffff]")
_HALF_WIDTH = re.compile("[\uff61-\uff9f]")
_EASTERN = ("cp932", "gb18030", "cp949", "big5")
_HIGH = re.compile(rb"[\x80-\xff]")
_ALONE = re.compile(rb"(?<![\x80-\xff])[\x80-\xff](?![\x80-\xff])")  # as in Western words
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1f]")
_SEP_LINE = re.compile(r"sep=(.)\s*", re.IGNORECASE)
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")


@dataclass(frozen=True)
class TableRow:
    """One row.

    Attributes:
        line: where it begins in the file, from 1.
        cells: as they stand there.
        problem: why it cannot be read, or empty.
    """

    line: int
    cells: list[str]
    problem: str = ""


@dataclass(frozen=True)
class TableFile:
    """How a file is to be read.

    Attributes:
        header: the cells of its first row that is not empty.
        stamp: tells whether it was written to since.
        header_line, first_line: where the header and what follows it begin, from 1.
        size: in bytes.
    """

    path: Path
    encoding: str
    delimiter: str
    header: tuple[str, ...]
    header_line: int
    first_line: int
    size: int
    stamp: str

    def rows(self, *, has_header: bool = True) -> Iterator[tuple[TableRow, int]]:
        """Yield the rows that are not empty, and how many bytes are read by then.

        Args:
            has_header: whether the first of them only names the columns.

        Raises Refusal where the file cannot be read any more or has been written to.
        """
        begin = self.first_line if has_header else self.header_line
        check_unchanged(self)
        with _opened(self.path, self.encoding) as file:
            for row in _Rows(file, self.delimiter).rows():
                if row.line >= begin:
                    yield row, _bytes_read(file)


def look_at(path: Path, encoding: str = "") -> TableFile:
    """Find out how a file is to be read; raises Refusal where it is no table.

    Args:
        path: the file.
        encoding: one of ``ENCODINGS``, where somebody knows better; what a file says of itself by
            a mark at its beginning holds all the same.
    """
    if encoding and encoding not in ENCODINGS:
        raise invalid(
            "encoding",
            told("{name} is no encoding that tables are read in.", name=repr(encoding[:80])),
            told("Say one of these: {names}.", names=", ".join(ENCODINGS)),
        )
    try:
        size, stamp = _looked(path)
        encoding = _encoding(path, encoding)
        with _opened(path, encoding) as file:
            start = file.read(_BLOCK // 4)
        delimiter = _delimiter(start)
        with _opened(path, encoding) as file:
            some = list(islice(_Rows(file, delimiter).rows(), 2))
    except OSError as error:
        raise unreadable(path, error) from error
    if not some:
        raise invalid("path", told("The file is empty."), told("Choose another one."))
    first = some[0]
    if first.problem:
        raise invalid(
            "path",
            told("Its first line cannot be read. {why}", why=first.problem),
            told("Save it anew as CSV, with the names of the columns in its first line."),
        )
    after = some[1].line if len(some) > 1 else first.line + 1
    return TableFile(path, encoding, delimiter, tuple(first.cells), first.line, after, size, stamp)


def check_unchanged(table: TableFile) -> None:
    """Raise Refusal where a file was written to since it was looked at."""
    try:
        _, stamp = _looked(table.path)
    except OSError as error:
        raise unreadable(table.path, error) from error
    if stamp != table.stamp:
        raise Refusal(
            "changed",
            told("{path} was written to since it was looked at.", path=str(table.path)),
            "path",
            told("Check it again before it is imported."),
        )


def unreadable(path: Path, error: OSError) -> Refusal:
    """Return the refusal for a file that the system does not let one read."""
    why = error.strerror or type(error).__name__
    return Refusal(
        "unreadable",
        told("{path} cannot be read: {why}.", path=str(path), why=why),
        "path",
        told("Check the path and who may read it."),
    )


def _looked(path: Path) -> tuple[int, str]:
    found = path.stat()
    if stat.S_ISDIR(found.st_mode):
        raise invalid("path", told("{path} is a folder.", path=str(path)), told("Choose a file."))
    if not stat.S_ISREG(found.st_mode):
        raise invalid("path", told("{path} is no file.", path=str(path)), told("Choose a file."))
    return found.st_size, f"{found.st_size}-{found.st_mtime_ns}"


def _encoding(path: Path, wanted: str) -> str:
    """Guess how the text is stored: by its mark, else UTF-8 unless most of it is no such thing."""
    with path.open("rb") as raw:
        start = raw.read(4_096)
        for mark, name in _MARKS:
            if start.startswith(mark):
                return name
        if start.startswith(_WORKBOOKS):
            raise invalid(
                "path",
                told("This is a workbook of a spreadsheet program, not a text file."),
                told("Open it there, save it as “CSV UTF-8”, and import that."),
            )
        if b"\0" in start:
            return _without_mark(start)
        if wanted:
            return wanted
        raw.seek(0)
        decoder = codecs.getincrementaldecoder("utf-8")("surrogateescape")
        broken = fine = 0
        for block in iter(lambda: raw.read(_BLOCK), b""):
            text = decoder.decode(block)
            if not text.isascii():
                broken += len(_BROKEN.findall(text))
                fine += len(_BEYOND_ASCII.findall(text))
            if raw.tell() > _LOOKED_AT:
                break
    return _old_code_page(path) if broken > fine else "utf-8"


def _old_code_page(path: Path) -> str:
    """Return Windows' Western one, but an Eastern one where bytes are that the Western one lacks.

    Most cannot be told apart by their bytes alone: a member says which it is.
    """
    with path.open("rb") as raw:
        some = raw.read(_BLOCK)
    some = some[: some.rfind(b"\n") + 1] or some
    try:
        some.decode("cp1252")
    except UnicodeDecodeError:
        is_western = len(_ALONE.findall(some)) * 2 > len(_HIGH.findall(some))
        for name in () if is_western else _EASTERN:
            text = some.decode(name, "replace")
            odd = text.count("\ufffd") + len(_HALF_WIDTH.findall(text))
            if odd * 4 < len(_BEYOND_ASCII.findall(text)):
                return name
    return "cp1252"


def _without_mark(start: bytes) -> str:
    """Return which UTF-16 it is by where the zeros are; some stray zeros are a damaged text."""
    half = len(start) // 2
    if start[1::2].count(0) > half * 0.4:
        return "utf-16-le"
    if start[0::2].count(0) > half * 0.4:
        return "utf-16-be"
    if len(_CONTROL.findall(start)) > max(len(start) * 0.05, 8):
        raise invalid(
            "path",
            told("This is no text file."),
            told("Save the table as “CSV UTF-8”, and import that."),
        )
    return "utf-8"


def _opened(path: Path, encoding: str) -> TextIO:
    # Bytes that do not fit become lone surrogates, so that only their own row suffers.
    errors = "replace" if encoding.startswith(("utf-16", "utf-32")) else "surrogateescape"
    return path.open(encoding=encoding, errors=errors, newline="")


def _bytes_read(file: TextIO) -> int:
    raw = getattr(file, "buffer", None)
    return int(raw.tell()) if raw is not None else 0


def _delimiter(start: str) -> str:
    """Return what parts the cells: what cuts the most rows into as many cells as the first."""
    if named := _SEP_LINE.match(start):
        return named[1]
    whole = start if len(start) < _BLOCK // 4 else start[: start.rfind("\n") + 1] or start

    def fits(delimiter: str) -> tuple[float, int]:
        rows = csv.reader(whole.splitlines(keepends=True), delimiter=delimiter)
        try:
            widths = [len(row) for row in islice((r for r in rows if r), SAMPLE_ROWS)]
        except csv.Error:
            return 0.0, 0
        if not widths or widths[0] < 2:
            return 0.0, 0
        return sum(width == widths[0] for width in widths) / len(widths), widths[0]

    return max(DELIMITERS, key=fits)


class _Rows:
    """Reads records and keeps their lines, so that one that fails does not take others along."""

    def __init__(self, file: TextIO, delimiter: str) -> None:
        csv.field_size_limit(CELL_MAX)
        self._file = file
        self._delimiter = delimiter
        self._again: list[str] = []  # lines that a broken record had swallowed
        self._record: list[str] = []
        self._line = 0
        self._is_too_long = False

    def rows(self) -> Iterator[TableRow]:
        reader = csv.reader(self, delimiter=self._delimiter, strict=True)
        while True:
            begin = self._line + 1
            self._record = []
            self._is_too_long = False
            problem = ""
            try:
                cells = next(reader)
            except StopIteration:
                return
            except csv.Error as error:
                cells, problem = self._record[:1], _in_words(str(error))
                self._back_to(begin)
            if begin == 1 and _SEP_LINE.fullmatch("".join(self._record)):
                continue
            if self._is_too_long:
                problem = told("The line has more than {n} characters.", n=LINE_MAX)
            elif len(cells) > COLUMNS_MAX:
                found = len(cells)
                cells, problem = (
                    cells[:COLUMNS_MAX],
                    told(
                        "The row has {n} cells; at most {max} can be read.",
                        n=found,
                        max=COLUMNS_MAX,
                    ),
                )
            if problem or any(cells):
                yield TableRow(begin, cells, problem or _unicode_problem(cells))

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        """Return the next line; at the end of the file there may be more after ``_back_to``."""
        if line := self._next_line():
            return line
        raise StopIteration

    def _next_line(self) -> str:
        line = self._again.pop() if self._again else self._file.readline(LINE_MAX)
        if len(line) >= LINE_MAX and not line.endswith(("\n", "\r")):
            self._is_too_long = True
            while (rest := self._file.readline(LINE_MAX)) and not rest.endswith(("\n", "\r")):
                pass
            line = "\n"
        if line:
            self._line += 1
            self._record.append(line)
        return line

    def _back_to(self, begin: int) -> None:
        """Read the lines behind the first of a broken record again: they are rows of their own."""
        self._again += reversed(self._record[1:])
        self._line = begin


def _in_words(error: str) -> str:
    if "field limit" in error:
        return told(
            "A cell has more than {n} characters, or a quotation mark is not closed.", n=CELL_MAX
        )
    if "unexpected end" in error:
        return told("A quotation mark is not closed.")
    if "expected after" in error:
        return told("Behind a closed quotation mark something else follows than the next cell.")
    return told("The row cannot be read: {why}.", why=error)


def _unicode_problem(cells: list[str]) -> str:
    for number, cell in enumerate(cells, 1):
        try:
            cell.encode()
        except UnicodeEncodeError:
            return told("Cell {n} is not stored in the same way as the rest of the file.", n=number)
    return ""
