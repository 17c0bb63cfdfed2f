"""The jobs there are, by name. Each entry makes the work of a job out of what it was asked for.

To add one: a function ``(core, args) -> Work`` beside what it uses, and a line in ``JOBS``. The
function looks at the arguments at once and raises Refusal; the work itself is done later.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from alliancehub.engine.card_job import cards_job
from alliancehub.engine.core import Core
from alliancehub.engine.csv_job import export_job
from alliancehub.engine.datasets.jobs import export_dataset, read_dataset
from alliancehub.engine.imports.file_job import import_file
from alliancehub.engine.imports.table_job import check_table, import_table
from alliancehub.engine.jobs import Work
from alliancehub.model.errors import Refusal, invalid
from alliancehub.model.told import told

Begin = Callable[[Core, dict[str, Any]], Work]

JOBS: dict[str, Begin] = {
    "check_csv": check_table,
    "export_cards": cards_job,
    "export_csv": export_job,
    "export_dataset": export_dataset,
    "import_csv": import_table,
    "import_file": import_file,
    "read_dataset": read_dataset,
}


def work_of(core: Core, name: str, args: dict[str, Any]) -> Work:
    """Return the work of a job; raises Refusal where there is none of that name or args misfit."""
    begin = JOBS.get(name)
    if begin is None:
        raise invalid(
            "name",
            told("There is no job {name}.", name=repr(name[:80])),
            told("There are: {names}.", names=", ".join(JOBS)),
        )
    try:
        return begin(core, args)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise Refusal(
            "bad_call", told("What the job {name} was given does not fit it.", name=repr(name))
        ) from error
