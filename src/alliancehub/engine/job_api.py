"""Work in the background, and the reports of imports, as clients see them. Light, like ``api``."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Protocol

from alliancehub.model.errors import Refusal


@dataclass(frozen=True)
class Job:
    """Work that goes on in the background.

    Attributes:
        title: what it does, told.
        state: ``waiting``, ``running``, ``done``, ``failed`` or ``cancelled``.
        done, total: how far it is, in units; a total of 0 is not known yet.
        unit: ``rows``, ``bytes`` or ``files``.
        speed: units in a second, smoothed.
        left_s: seconds that the rest takes; None where nobody can tell.
        text: what it is at just now, or at the end what came of it; told, or empty.
        path: the file that is there once it is done, or empty.
        result: what came of it, as JSON data.
        refusal: why it failed.
        started_at, ended_at: UTC instants; ``ended_at`` is empty while it goes on.
        is_quiet: whether nobody need be told of its end who does not wait for it.
    """

    id: str
    name: str
    title: str
    state: str = "waiting"
    done: int = 0
    total: int = 0
    unit: str = "rows"
    speed: float = 0.0
    left_s: float | None = None
    text: str = ""
    path: str = ""
    result: dict[str, Any] = field(default_factory=dict)
    refusal: Refusal | None = None
    started_at: str = ""
    ended_at: str = ""
    is_quiet: bool = False

    @property
    def is_ended(self) -> bool:
        """Whether nothing happens to it any more."""
        return self.state not in {"waiting", "running"}


@dataclass(frozen=True)
class LineReport:
    """What an import found in one line.

    Attributes:
        line: its number in the file, from 1.
        state: ``new``, ``same``, ``changed``, ``error``, or ``left`` where a cancelled import did
            not come to it.
        column, remedy: where the error is, as the file calls it, and what to do.
    """

    line: int
    state: str
    text: str
    file: str = ""
    column: str = ""
    remedy: str = ""


@dataclass(frozen=True)
class LinePage:
    """Some lines of the report of a job, in the order of the file, and how many there are."""

    lines: list[LineReport]
    total: int


@dataclass(frozen=True)
class TableColumn:
    """A column of a table in a file.

    Attributes:
        samples: its first cells that are not empty, at most three.
        field: the field that it is taken for, ``id``, or empty.
        is_sure: whether it is called so, rather than only alike.
    """

    title: str
    samples: list[str]
    field: str = ""
    is_sure: bool = False


ENCODINGS = (
    *("utf-8", "cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1256"),
    *("cp932", "gb18030", "big5", "cp949"),
)
"""What a table can be said to be stored in, where it does not tell by itself."""


@dataclass(frozen=True)
class TableLook:
    """What a file that is to be imported looks like.

    Attributes:
        delimiter, encoding: as they were found out.
        stamp: goes into the import, which refuses a file that was written to since.
        has_header: whether its first row names the columns.
        decimal: the sign before the decimals, where the first numbers tell.
    """

    path: str
    kind: str
    delimiter: str
    encoding: str
    columns: list[TableColumn]
    stamp: str
    size: int
    has_header: bool = True
    decimal: str = ""


class JobApi(Protocol):
    """Work that takes longer than a second. It goes on when the window closes."""

    def start_job(self, name: str, args: dict[str, Any]) -> str:
        """Begin a job of ``job_kinds.JOBS`` and return its id; ``job`` tells how it goes on."""
        ...

    def jobs(self) -> list[Job]:
        """Return the jobs that wait, run or ended since the engine began, newest first."""
        ...

    def cancel_job(self, id: str) -> None:
        """End a job, or take one that has ended off the list."""
        ...

    def job_lines(self, id: str, states: list[str], offset: int = 0, limit: int = 100) -> LinePage:
        """Return lines of the report of an import, of these states only where some are named."""
        ...

    def save_job_lines(self, id: str, path: str) -> int:
        """Write the rows that an import did not take to a CSV file, each with the reason.

        Returns how many. The file can be corrected and imported again.
        """
        ...

    def look_at_table(
        self, path: str, kind: str, words: dict[str, str], encoding: str = ""
    ) -> TableLook:
        """Return what a CSV file looks like, and which column is which field of a kind.

        Args:
            path: the file.
            kind: what its rows are to become.
            words: what the member's language calls the fields, to their names.
            encoding: one of ``ENCODINGS``; found out where it is empty.
        """
        ...
