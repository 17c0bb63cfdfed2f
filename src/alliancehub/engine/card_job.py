"""The export of rows to a file for address books or calendars, as a job."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Any

from alliancehub.engine.core import Core
from alliancehub.engine.jobs import Task, Work
from alliancehub.engine.plain import from_plain
from alliancehub.engine.store.many_rows import rows_of
from alliancehub.engine.store.projection import all_rows, table_of
from alliancehub.engine.whole_file import whole_file
from alliancehub.model.errors import invalid
from alliancehub.model.query import Hit, Query
from alliancehub.model.told import label, told


@dataclass(frozen=True)
class CardExport:
    """What is asked for.

    Attributes:
        ids: these rows alone, in this order; all of the query where there is none.
    """

    query: Query
    path: str
    ids: list[str] = field(default_factory=list)


def cards_job(core: Core, args: dict[str, Any]) -> Work:
    """Return the work of an export; ``args`` are those of ``CardExport``."""
    asked = from_plain(CardExport, args)
    spec = table_of(core.schema, asked.query.kind).spec
    if spec.card is None:
        raise invalid("kind", told("{kinds} go into no calendar.", kinds=label(spec.plural)))
    title = told("Export of {kinds}", kinds=label(spec.plural))
    return Work(title, lambda task: _run(core, asked, task), unit="rows", path=asked.path)


def _run(core: Core, asked: CardExport, task: Task) -> dict[str, Any]:
    cards = import_module("alliancehub.engine.cards")
    account = core.need()
    schema = account.store.schema
    spec = table_of(schema, asked.query.kind).spec
    told_of = 0

    def counted(rows: Iterator[Hit]) -> Iterator[Hit]:
        nonlocal told_of
        for hit in task.each(rows):
            told_of += cards.has_place(spec.card, hit)
            yield hit

    with account.store.read() as db:
        if asked.ids:
            rows = rows_of(db, schema, asked.query.kind, asked.ids)
        else:
            rows = iter(all_rows(db, schema, asked.query))
        task.begin(len(asked.ids))
        with whole_file(Path(asked.path)) as file:
            file.writelines(cards.cards_of(spec, spec.card, counted(rows)))
    return {"rows": told_of}
