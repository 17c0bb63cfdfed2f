"""Imports: readers of published and hand-made files, which end in commands of the one write path.

A reader plans: for each line it says what it found and which commands would bring it in. What is
in the cache already is compared and not written again, so a second run changes nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from alliancehub.engine.api import ImportReport
from alliancehub.engine.imports.lookup import Target
from alliancehub.engine.imports.members import plan_members
from alliancehub.engine.imports.otdi import plan_otdi
from alliancehub.engine.imports.plan import Planned, Watch, carry_out
from alliancehub.engine.imports.projects import plan_projects
from alliancehub.model.errors import Refusal, invalid
from alliancehub.model.told import told

FORMATS: dict[str, Callable[[Target, Path], Iterator[Planned]]] = {
    "otdi": plan_otdi,
    "members": plan_members,
    "projects": plan_projects,
}


def run_import(
    engine: Target, format: str, path: Path, *, dry_run: bool, watch: Watch = iter
) -> ImportReport:
    """Import a file or folder, or say what an import would do.

    Args:
        engine: what the commands are given to; they are sent when possible.
        format: a key of ``FORMATS``.
        path: a file, or for ``otdi`` a folder too.
        dry_run: whether to write nothing.
        watch: passes the plans on, and may end them early.

    Raises:
        Refusal: the format is unknown, or the file cannot be read at all. A line that is wrong
            is no reason: it is reported and the next is read.
    """
    if format not in FORMATS:
        raise invalid(
            "format",
            told("There is no format {format}.", format=repr(format)),
            told("Use {formats}.", formats=", ".join(FORMATS)),
        )
    if not path.exists():
        raise invalid(
            "path",
            told("There is no file or folder {path}.", path=repr(str(path))),
            "Check the path.",
        )
    try:
        return carry_out(engine, watch(FORMATS[format](engine, path)), dry_run=dry_run)
    except OSError as error:
        raise Refusal(
            "unreadable",
            told(
                "{path} cannot be read: {why}.",
                path=str(error.filename or path),
                why=str(error.strerror),
            ),
            field="path",
            remedy="Check the path and who may read it.",
        ) from error
