"""The report of an import, line by line: on the disk, since a file may have a million of them."""

from __future__ import annotations

import csv
import json
import os
import tempfile
import threading
from array import array
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO

from alliancehub.engine.job_api import LinePage, LineReport
from alliancehub.engine.plain import from_plain, to_plain
from alliancehub.model.errors import Refusal
from alliancehub.model.sheet_cells import harmless
from alliancehub.model.told import told

PAGE_MAX = 500
NOT_TAKEN = ("error", "left")
ADDED = ("Line", "What is wrong", "What to do")


class LineLog:
    """Keeps what was found in each line in a file that nobody else can open.

    Args:
        header: what the columns of the imported file are called.
        delimiter: what parts its cells.
    """

    def __init__(self, header: Sequence[str], delimiter: str) -> None:
        self._header = list(header)
        self._delimiter = delimiter
        # Unnamed: it is gone with this object, however the engine ends.
        self._file: IO[bytes] = tempfile.TemporaryFile(prefix="alliancehub-")  # noqa: SIM115
        self._lock = threading.Lock()
        self._every = array("Q")
        self._of: dict[str, array[int]] = {}

    def close(self) -> None:
        """Let go of the file; it is gone then."""
        with self._lock:
            self._file.close()

    def counts(self) -> dict[str, int]:
        """Return how many lines there are of each state."""
        return {state: len(places) for state, places in self._of.items()}

    def add(self, report: LineReport, cells: Sequence[str] = ()) -> None:
        """Note a line; the cells are kept of those that were not taken."""
        kept = list(cells) if report.state in NOT_TAKEN else []
        data = json.dumps([to_plain(report), kept]).encode() + b"\n"
        with self._lock:
            place = self._file.seek(0, os.SEEK_END)
            self._file.write(data)
            self._every.append(place)
            self._of.setdefault(report.state, array("Q")).append(place)

    def page(self, states: Sequence[str], offset: int, limit: int) -> LinePage:
        """Return some lines, of these states only where some are named."""
        places = self._places(states)
        begin = max(offset, 0)
        some = places[begin : begin + min(max(limit, 0), PAGE_MAX)]
        return LinePage([report for report, _ in self._read(some)], len(places))

    def save(self, path: Path) -> int:
        """Write the rows that were not taken, with the reason behind each; return how many.

        Raises Refusal where the file cannot be written; it is there whole, or not at all.
        """
        part = path.with_name(path.name + ".part")
        places = self._places(NOT_TAKEN)
        width = len(self._header)
        try:
            with part.open("w", encoding="utf-8-sig", newline="") as file:
                writer = csv.writer(file, delimiter=self._delimiter)
                writer.writerow([*self._header, *ADDED])
                for report, cells in self._read(places):
                    row = [*cells[:width], *[""] * (width - len(cells))]
                    why = [str(report.line), report.text, report.remedy]
                    writer.writerow([*row, *map(harmless, why)])
                file.flush()
                os.fsync(file.fileno())
            part.replace(path)
        except OSError as error:
            raise Refusal(
                "unwritable",
                told("{path} cannot be written: {why}.", path=str(path), why=error.strerror or ""),
                "path",
                told("Choose another folder."),
            ) from error
        finally:
            with suppress(OSError):
                part.unlink(missing_ok=True)
        return len(places)

    def _places(self, states: Sequence[str]) -> Sequence[int]:
        with self._lock:
            known = [self._of[state] for state in dict.fromkeys(states) if state in self._of]
            if not states:
                return self._every[:]
            return known[0][:] if len(known) == 1 else sorted(p for one in known for p in one)

    def _read(self, places: Iterable[int]) -> Iterator[tuple[LineReport, list[str]]]:
        for place in places:
            with self._lock:
                if self._file.closed:
                    return  # the job was taken off the list meanwhile
                self._file.seek(place)
                line = self._file.readline()
            report, cells = json.loads(line)
            yield from_plain(LineReport, report), cells
