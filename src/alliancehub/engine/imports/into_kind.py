"""Rows of any kind out of a table: what each line would do, by the kind's declaration alone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any

from alliancehub.engine.completion import completed, creating
from alliancehub.engine.core import Core
from alliancehub.engine.csv_export import exported
from alliancehub.engine.imports.cell_reader import Reading, decimal_of
from alliancehub.engine.imports.column_match import ID, matches_of
from alliancehub.engine.imports.known_names import KnownNames
from alliancehub.engine.imports.lookup import rows_where
from alliancehub.engine.imports.plan import Command
from alliancehub.engine.imports.table_file import SAMPLE_ROWS, TableRow, look_at
from alliancehub.engine.job_api import LineReport, TableColumn, TableLook
from alliancehub.engine.store.database import Connection
from alliancehub.engine.store.foreseen import Foreseen
from alliancehub.engine.store.named import ids_called
from alliancehub.engine.store.projection import table_of
from alliancehub.engine.store.tables import Schema
from alliancehub.engine.syncing import Syncing
from alliancehub.model.errors import Refusal, invalid
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.field_types import FIELD_TYPES, problem_of
from alliancehub.model.ids import is_id
from alliancehub.model.query import Hit
from alliancehub.model.sheet_cells import as_typed
from alliancehub.model.told import label, listed, noun, sentences, told

SHOWN = 3
SHOWN_LENGTH = 60


@dataclass(frozen=True)
class Wanted:
    """How a table is to be brought in.

    Attributes:
        columns: the field of each column, ``id``, or empty for one that is left out.
        keys: what rows are found again by, the surest first; none makes each row a new one.
        stamp: of the file as it was looked at; empty takes it as it is.
        decimal, day_order, words: see ``Reading``.
        encoding: see ``look_at_table``.
        has_header: whether the first row names the columns.
        is_clearing: whether an empty cell empties the field of a known row.
    """

    path: str
    kind: str
    columns: list[str]
    keys: list[str] = field(default_factory=list)
    stamp: str = ""
    decimal: str = "."
    day_order: str = ""
    words: dict[str, dict[str, str]] = field(default_factory=dict)
    encoding: str = ""
    has_header: bool = True
    is_clearing: bool = False


@dataclass(frozen=True)
class LinePlan:
    """What one line comes to: what is told of it, and the command that brings it in."""

    report: LineReport
    cells: list[str]
    command: Command | None = None


def look_at_table(
    schema: Schema, path: Path, kind: str, words: dict[str, str], encoding: str = ""
) -> TableLook:
    """Return what a file looks like, and which column is which field of a kind."""
    spec = table_of(schema, kind).spec
    table = look_at(path, encoding)
    some = [row.cells for row, _ in islice(table.rows(), SAMPLE_ROWS)]
    samples = [
        [one[at] for one in some if at < len(one) and one[at].strip()]
        for at in range(len(table.header))
    ]
    found = matches_of(spec, table.header, samples, words)
    columns = [
        TableColumn(
            title, [one[:SHOWN_LENGTH] for one in cells[:SHOWN]], match.field, match.is_sure
        )
        for title, cells, match in zip(table.header, samples, found, strict=True)
    ]
    types = {one.name: one.type for one in spec.form}
    numbers = [
        cell
        for cells, match in zip(samples, found, strict=True)
        if types.get(match.field) in {"credits", "integer"}
        for cell in cells
    ]
    return TableLook(
        path=str(path),
        kind=kind,
        delimiter=table.delimiter,
        encoding=table.encoding,
        columns=columns,
        stamp=table.stamp,
        size=table.size,
        decimal=decimal_of(numbers),
    )


class Planner:
    """Says for each line what it would do. Lines that name the same row twice are wrong.

    Args:
        core: the engine's.
        account: whose cache is compared with.
        wanted: what the member said.
        header: what the columns are called.
        is_checked: whether to ask the rules about each line, as if those before it were taken;
            else whoever takes it does.

    Raises:
        Refusal: the columns or keys do not fit the kind.
    """

    def __init__(
        self,
        core: Core,
        account: Syncing,
        wanted: Wanted,
        header: Sequence[str],
        *,
        is_checked: bool,
    ) -> None:
        self._core = core
        self._store = account.store
        self._wanted = wanted
        self._table = table_of(account.store.schema, wanted.kind)
        self._spec = self._table.spec
        self._header = header
        self._is_checked = is_checked
        self._at = _columns(self._table.spec.title, wanted, header, self._fields())
        self._reading = Reading(wanted.decimal, wanted.day_order, wanted.words)
        self._foreseen = Foreseen(account.store.schema) if is_checked else None
        self._names = KnownNames(account.store.schema, self._foreseen)
        self._seen: dict[tuple[str, str], int] = {}
        for key in wanted.keys:
            if key not in self._at or key not in self._spec.keys:
                raise invalid(
                    "keys",
                    told("Rows cannot be found again by {field}.", field=key[:80]),
                    told("Choose a column with their id, short name or title."),
                )

    def close(self) -> None:
        """Let go of what the lines would have made."""
        if self._foreseen is not None:
            self._foreseen.close()

    def plans(self, rows: Sequence[TableRow]) -> list[LinePlan]:
        """Return what some lines come to."""
        keys = {row.line: self._key(row) for row in rows if not row.problem}
        with self._store.read() as db:
            ids = self._ids(db, keys.values())
            self._learn(db, rows)
        wanted = {row_id for found in ids.values() for row_id in found}
        hits = {hit.id: hit for hit in rows_where(self._store, self._spec.name, ID, wanted)}
        with self._store.read() as db:
            return [self._line(db, row, keys.get(row.line, ("", "")), ids, hits) for row in rows]

    def _fields(self) -> dict[str, FieldSpec]:
        return {one.name: one for one in self._spec.form}

    def _cell(self, row: TableRow, name: str) -> str:
        at = self._at.get(name)
        return as_typed(row.cells[at]) if at is not None and at < len(row.cells) else ""

    def _key(self, row: TableRow) -> tuple[str, str]:
        """Return the first key that a row has a cell for, and that cell."""
        for key in self._wanted.keys:
            if text := self._cell(row, key).strip():
                return key, text
        return "", ""

    def _ids(
        self, db: Connection, keys: Iterable[tuple[str, str]]
    ) -> dict[tuple[str, str], tuple[str, ...]]:
        texts: dict[str, set[str]] = {}
        for key, text in keys:
            if key and (key != ID or is_id(text)):
                texts.setdefault(key, set()).add(text)
        found: dict[tuple[str, str], tuple[str, ...]] = {}
        for key, some in texts.items():
            for text, ids in ids_called(db, self._table, key, some).items():
                found[key, text] = ids
        return found

    def _learn(self, db: Connection, rows: Sequence[TableRow]) -> None:
        for one in self._fields().values():
            if not one.target or one.name not in self._at:
                continue
            texts: set[str] = set()
            for row in rows:
                if cell := self._cell(row, one.name).strip():
                    texts.update(self._entries(one, cell))
                    texts.add(cell)
            self._names.learn(db, one.target, texts)

    def _entries(self, one: FieldSpec, cell: str) -> list[str]:
        value = self._reading.value(one, cell)
        return value if isinstance(value, list) else [value]

    def _line(
        self,
        db: Connection,
        row: TableRow,
        key: tuple[str, str],
        ids: dict[tuple[str, str], tuple[str, ...]],
        hits: dict[str, Hit],
    ) -> LinePlan:
        try:
            self._check_whole(row)
            hit = self._known(row.line, key, ids, hits)
            values = self._values(row, hit)
            return self._planned(db, row, hit, values)
        except Refusal as refusal:
            return self._wrong(row, refusal)

    def _check_whole(self, row: TableRow) -> None:
        if row.problem:
            raise Refusal("invalid", row.problem, remedy=told("Correct the line in the file."))
        if any(cell.strip() for cell in row.cells[len(self._header) :]):
            raise Refusal(
                "invalid",
                told(
                    "The row has {n} cells, but there are {m} columns.",
                    n=len(row.cells),
                    m=len(self._header),
                ),
                remedy=told("Put a cell that holds the sign between cells into quotation marks."),
            )

    def _known(
        self,
        line: int,
        key: tuple[str, str],
        ids: dict[tuple[str, str], tuple[str, ...]],
        hits: dict[str, Hit],
    ) -> Hit | None:
        name, text = key
        if not name:
            return None
        shown = f"“{text[:80]}”"
        title = noun(self._spec.title)
        found = [one for one in ids.get((name, text.casefold()), ()) if one in hits]
        if len(found) > 1:
            raise invalid(
                name,
                told(
                    "Several {kinds} are called {name}.", kinds=noun(self._spec.plural), name=shown
                ),
                told("Add a column Id with the id of the one that is meant."),
            )
        if name == ID and not found:
            raise invalid(
                ID,
                told("No {kind} with the id {id} is known here.", kind=title, id=shown),
                told("Empty the cell to make a new one, or sync and check again."),
            )
        # Also by the name alone: what an earlier line made may be found by its id by now.
        for row in {(name, text.casefold()), (ID, found[0] if found else "")} - {(ID, "")}:
            if (before := self._seen.setdefault(row, line)) != line:
                raise invalid(
                    name,
                    told("Line {line} is about the same {kind}.", line=str(before), kind=title),
                    told("Put all about it into one line."),
                )
        return hits[found[0]] if found else None

    def _values(self, row: TableRow, hit: Hit | None) -> dict[str, Any]:
        """Return the fields that a line gives or changes; raises Refusal with all that is wrong."""
        values: dict[str, Any] = {}
        wrong: list[Refusal] = []
        for name, one in self._fields().items():
            if name not in self._at:
                continue
            try:
                value = self._value(one, self._cell(row, name), hit)
            except Refusal as refusal:
                wrong.append(refusal)
                continue
            if value is None:
                continue
            if problem := problem_of(one, value):
                wrong.append(invalid(name, problem, told("Correct the cell.")))
            values[name] = value
        if wrong:
            first = wrong[0]
            if len(wrong) > 1:
                first.text = sentences(*(one.text for one in wrong))
            raise first
        return values

    def _value(self, one: FieldSpec, cell: str, hit: Hit | None) -> Any:
        """Return the value that a cell gives a field, or None where it changes nothing."""
        text = cell.strip()
        if hit is not None and self._is_as_exported(one, cell, hit):
            return None
        if not text:
            if hit is None or not self._wanted.is_clearing:
                return None
            value: Any = FIELD_TYPES[one.type].empty
        else:
            value = self._reading.value(one, cell)
            if one.type == "ref":
                value = self._names.id_of(one, value)
            elif one.type == "refs":
                value = list(dict.fromkeys(self._names.id_of(one, entry) for entry in value))
        if hit is None:
            return value
        before = hit.values.get(one.name)
        is_same = sorted(value) == sorted(before or []) if one.is_list else value == before
        return None if is_same else value

    def _is_as_exported(self, one: FieldSpec, cell: str, hit: Hit) -> bool:
        signs = {".", self._wanted.decimal}
        return _even(cell) in {_even(exported(one, hit, sign)) for sign in signs}

    def _planned(
        self, db: Connection, row: TableRow, hit: Hit | None, values: dict[str, Any]
    ) -> LinePlan:
        row_id = self._core.around.new_id() if hit is None else hit.id
        if hit is None:
            verb, args = creating(self._spec.name, values)
            command = (verb, args | {"id": row_id})
            report = LineReport(row.line, "new", str(values.get(self._spec.label) or ""))
        elif not values:
            return LinePlan(LineReport(row.line, "same", hit.title), [])
        else:
            base = {name: hit.values.get(name) for name in values}
            told_of = {"kind": self._spec.name, "id": hit.id, "values": values, "base": base}
            command = ("edit", told_of)
            fields = listed([label(self._spec.field(name).label) for name in values])
            text = told("{title}: {fields}", title=hit.title, fields=fields)
            report = LineReport(row.line, "changed", text)
        if self._foreseen is not None:
            self._foresee(db, command, self._foreseen)
        if hit is None:
            self._names.made(self._spec, values, row_id)
        return LinePlan(report, row.cells, command)

    def _foresee(self, db: Connection, command: Command, foreseen: Foreseen) -> None:
        """Raise the Refusal that taking it would raise after the lines before it."""
        around = self._core.around
        whole = completed(db, self._store.schema, *command, around.new_id)
        read = self._core.catalogue.read_command(command[0], whole)
        rows = foreseen.over(db)
        foreseen.add(self._store.overlay.run(db, read, around.new_id(), around.now(), rows))

    def _wrong(self, row: TableRow, refusal: Refusal) -> LinePlan:
        return LinePlan(self.refused(row.line, refusal), row.cells)

    def refused(self, line: int, refusal: Refusal) -> LineReport:
        """Return what is told of a line that is wrong."""
        at = self._at.get(refusal.field)
        column = self._header[at] if at is not None else ""
        if not column and refusal.field in self._fields():
            column = label(self._fields()[refusal.field].label)
        return LineReport(line, "error", refusal.text, column=column, remedy=refusal.remedy)


def _columns(
    title: str, wanted: Wanted, header: Sequence[str], fields: dict[str, FieldSpec]
) -> dict[str, int]:
    """Return where each field stands; raises Refusal where that is not clear."""
    if len(wanted.columns) != len(header):
        raise invalid(
            "columns",
            told("The file has {n} columns.", n=len(header)),
            told("Look at it again: it may have been written to."),
        )
    at: dict[str, int] = {}
    for number, name in enumerate(wanted.columns):
        if not name:
            continue
        if name != ID and name not in fields:
            raise invalid(
                "columns",
                told(
                    "The kind “{kind}” has no field {field} to fill in.",
                    kind=noun(title),
                    field=name[:80],
                ),
                told("Leave the column out."),
            )
        if name in at:
            raise invalid(
                "columns",
                told(
                    "The columns {one} and {other} mean the same field.",
                    one=f"“{header[at[name]][:80]}”",
                    other=f"“{header[number][:80]}”",
                ),
                told("Leave one of them out."),
            )
        at[name] = number
    if not set(at) - {ID}:
        raise invalid(
            "columns",
            told("No column is chosen for any field of the kind “{kind}”.", kind=noun(title)),
            told("Choose at least one."),
        )
    return at


def _even(text: str) -> str:
    """Return a text without what spreadsheets change in it by themselves."""
    return text.replace("\r\n", "\n").replace("\r", "\n").strip()
