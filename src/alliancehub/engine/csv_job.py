"""The export of a list to a CSV file: at once for the command line, as a job for the window."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from alliancehub.engine.core import Core
from alliancehub.engine.csv_export import DECIMALS, DELIMITERS, columns_of, write_csv
from alliancehub.engine.jobs import Task, Work
from alliancehub.engine.plain import from_plain
from alliancehub.engine.store.many_rows import rows_of
from alliancehub.engine.store.projection import all_rows, page_of, table_of
from alliancehub.model.errors import invalid
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.query import Hit, Query
from alliancehub.model.told import label, told


@dataclass(frozen=True)
class Export:
    """What is asked for.

    Attributes:
        ids: these rows alone, in this order; all of the query where there is none.
        fields: these fields alone, in this order; all of the kind where there is none.
        delimiter: empty for what the settings say.
        decimal: the sign before decimals.
        labels: what the member's language calls fields; else it is English.
        choices: what it calls the values of a field; under an empty name, yes and no.
    """

    query: Query
    path: str
    ids: list[str] = field(default_factory=list)
    fields: list[str] = field(default_factory=list)
    delimiter: str = ""
    decimal: str = "."
    labels: dict[str, str] = field(default_factory=dict)
    choices: dict[str, dict[str, str]] = field(default_factory=dict)

    def in_words(self, one: FieldSpec) -> FieldSpec:
        """Return a field in the member's language."""
        named = self.choices.get("" if one.type == "flag" else one.name, {})
        choices = tuple(named.items()) or one.choices
        return replace(one, label=self.labels.get(one.name, one.label), choices=choices)


def export_job(core: Core, args: dict[str, Any]) -> Work:
    """Return the work of an export; ``args`` are those of ``Export``."""
    asked = from_plain(Export, args)
    spec = table_of(core.schema, asked.query.kind).spec
    columns_of(spec, asked.fields)  # refuses what does not fit before anything is begun
    delimiter_of(core, asked)

    def run(task: Task) -> dict[str, Any]:
        with _rows(core, asked) as (rows, total):
            task.begin(total)
            return {"rows": _write(core, asked, task.each(rows))}

    title = told("Export of {kinds}", kinds=label(spec.plural))
    return Work(title, run, unit="rows", path=asked.path)


def export_now(core: Core, asked: Export) -> int:
    """Write the file and return how many rows there are in it."""
    with _rows(core, asked) as (rows, _):
        return _write(core, asked, rows)


def delimiter_of(core: Core, asked: Export) -> str:
    """Return what parts the columns; raises Refusal for what is no delimiter."""
    wanted = asked.delimiter or str(core.book.settings()["csv_delimiter"])
    if wanted == "auto":
        return ","
    if wanted not in DELIMITERS:
        raise invalid("delimiter", "Columns are parted by a comma, a semicolon or a tab.")
    if asked.decimal not in DECIMALS:
        raise invalid("decimal", told("Decimals stand behind a point or a comma."))
    return wanted


def _write(core: Core, asked: Export, rows: Iterable[Hit]) -> int:
    spec = table_of(core.schema, asked.query.kind).spec
    columns = [asked.in_words(one) for one in columns_of(spec, asked.fields)]
    delimiter = delimiter_of(core, asked)
    return write_csv(Path(asked.path), columns, rows, delimiter, asked.decimal)


@contextmanager
def _rows(core: Core, asked: Export) -> Iterator[tuple[Iterator[Hit], int]]:
    """Give the rows, out of one state of the cache, and how many they will be; 0 if not known."""
    account = core.need()
    schema = account.store.schema
    with account.store.read() as db:
        if asked.ids:
            yield rows_of(db, schema, asked.query.kind, asked.ids), len(asked.ids)
        else:
            page = page_of(db, schema, replace(asked.query, limit=0), account.store.answers)
            yield all_rows(db, schema, asked.query), 0 if page.is_more else page.total
