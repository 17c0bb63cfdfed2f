"""The last records of a log, read from the end of its file: a log of any size opens at once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from alliancehub.engine.diagnosis_api import LogLine, LogTail

BLOCK = 64 * 1024
SCAN_MAX = 32 * 2**20  # so much of a log is looked through for a filter at one asking
RECORD_MAX = 20_000  # characters of one record that are shown
LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL")
_HEAD = re.compile(
    r"(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d[,.]\d{3}) (DEBUG|INFO|WARNING|ERROR|CRITICAL) ([\w.]+): (.*)",
    re.DOTALL,
)


def tail_of(
    path: Path,
    *,
    most: int,
    before: int | None = None,
    after: int | None = None,
    level: str = "",
    text: str = "",
) -> LogTail:
    """Return the last records that fit, oldest first; see ``DiagnosisApi.log_tail``.

    A record that is still being written, without its end of line, is left for the next time.
    """
    size = path.stat().st_size
    if after is not None and after > size:
        after = 0  # it began anew meanwhile
    end = size if before is None else min(before, size)
    floor = 0 if after is None else after
    wanted, words = _levels(level), text.casefold()
    quick_levels = frozenset(one.encode() for one in wanted)
    quick_words = text.lower().encode() if text.isascii() else b""
    found: list[LogLine] = []
    start = end
    last: int | None = None
    with path.open("rb") as file:
        for at, raw in _records_backwards(_lines_backwards(file, floor, end)):
            if last is None:
                last = at + len(raw)
            start = at
            if end - at > SCAN_MAX:
                break
            if not _may_fit(raw, quick_levels, quick_words):
                continue
            record = _record(at, raw)
            if (not wanted or record.level in wanted) and words in _whole(record).casefold():
                found.append(record)
                if len(found) >= most:
                    break
    return LogTail(found[::-1], start, floor if last is None else last, size)


def _levels(level: str) -> frozenset[str]:
    return frozenset(LEVELS[LEVELS.index(level) :]) if level in LEVELS else frozenset()


def _whole(record: LogLine) -> str:
    return f"{record.source} {record.text}"


def _lines_backwards(file: BinaryIO, floor: int, end: int) -> Iterator[tuple[int, bytes]]:
    """Yield whole lines with their places, last first."""
    rest = b""  # the end of a line whose beginning lies before what was read
    at = end
    is_whole = False  # the last line may still be being written
    while at > floor:
        begin = max(floor, at - BLOCK)
        file.seek(begin)
        lines = (file.read(at - begin) + rest).split(b"\n")
        rest = lines.pop(0)
        place = begin + len(rest) + sum(len(line) + 1 for line in lines)
        for line in reversed(lines):
            place -= len(line)
            if is_whole:
                yield place, line + b"\n"
            is_whole = True
            place -= 1
        at = begin
    if is_whole:
        yield floor, rest + b"\n"


def _records_backwards(lines: Iterator[tuple[int, bytes]]) -> Iterator[tuple[int, bytes]]:
    """Yield records: a line with a time, and the lines below it that have none."""
    below: list[bytes] = []
    size = 0
    place = 0
    for at, line in lines:
        place = at
        below.append(line)
        size += len(line)
        if _begins_record(line) or size > BLOCK:
            yield at, b"".join(reversed(below))
            below, size = [], 0
    if below:
        yield place, b"".join(reversed(below))


def _begins_record(line: bytes) -> bool:
    """Tell by a few bytes whether a line has a time: millions of them may be looked at."""
    return line[4:5] == b"-" and line[13:14] == b":" and line[:4].isdigit()


def _may_fit(raw: bytes, wanted: frozenset[bytes], words: bytes) -> bool:
    """Tell quickly where a record cannot be one that is asked for."""
    if wanted and raw[24:34].partition(b" ")[0] not in wanted:
        return False
    return words in raw.lower()


def _record(at: int, raw: bytes) -> LogLine:
    text = raw.decode("utf-8", "replace").rstrip()
    head = _HEAD.match(text)
    if head is None:
        return LogLine(at, "", "", "", text[:RECORD_MAX])
    moment, level, source, said = head.groups()
    return LogLine(at, moment, level, source, said[:RECORD_MAX])
