"""Imports: readers of published and hand-made files, which end in commands of the one write path.

A reader plans: for each line it says what it found and which commands would bring it in. What is
in the cache already is compared and not written again, so a second run changes nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from alliancehub.engine.api import EngineApi, ImportReport
from alliancehub.engine.imports.members import plan_members
from alliancehub.engine.imports.otdi import plan_otdi
from alliancehub.engine.imports.plan import Planned, carry_out
from alliancehub.engine.imports.projects import plan_projects
from alliancehub.model.errors import Refusal, invalid

FORMATS: dict[str, Callable[[EngineApi, Path], Iterator[Planned]]] = {
    "otdi": plan_otdi,
    "members": plan_members,
    "projects": plan_projects,
}


def run_import(engine: EngineApi, format: str, path: Path, *, dry_run: bool) -> ImportReport:
    """Import a file or folder, or say what an import would do.

    Args:
        engine: what the commands are given to; they are sent when possible.
        format: a key of ``FORMATS``.
        path: a file, or for ``otdi`` a folder too.
        dry_run: whether to write nothing.

    Raises:
        Refusal: the format is unknown, or the file cannot be read at all. A line that is wrong
            is no reason: it is reported and the next is read.
    """
    if format not in FORMATS:
        raise invalid("format", f"There is no format {format!r}.", f"Use {', '.join(FORMATS)}.")
    if not path.exists():
        raise invalid("path", f"There is no file or folder {str(path)!r}.", "Check the path.")
    try:
        return carry_out(engine, FORMATS[format](engine, path), dry_run=dry_run)
    except OSError as error:
        raise Refusal(
            "unreadable",
            f"{error.filename or path} cannot be read: {error.strerror}.",
            field="path",
            remedy="Check the path and who may read it.",
        ) from error
