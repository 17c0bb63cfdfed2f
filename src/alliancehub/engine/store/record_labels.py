"""What the records of a page point at is called, and what the questions that were answered are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from alliancehub.engine.store.database import Connection
from alliancehub.engine.store.labels import Labels, names
from alliancehub.engine.store.rows import chunks
from alliancehub.engine.store.tables import KindTable, Schema, quoted
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.questions import questions_of


def name_structured(
    db: Connection,
    schema: Schema,
    table: KindTable,
    rows: Sequence[Mapping[str, Any]],
    labels: Sequence[Labels],
) -> None:
    """Add to the labels of rows those of their records and answers.

    ``Hit.label_lists`` gets them under ``field.column``, in the order of the records, and
    ``Hit.labels`` the titles of questions under ``field.question``.
    """
    for one in table.fields.values():
        if one.type == "answers":
            _name_questions(db, schema, table, one, rows, labels)
        for column in one.columns:
            if column.type == "ref":
                _name_cells(db, schema, one, column, rows, labels)


def _name_cells(
    db: Connection,
    schema: Schema,
    one: FieldSpec,
    column: FieldSpec,
    rows: Sequence[Mapping[str, Any]],
    labels: Sequence[Labels],
) -> None:
    ids = [[str(record.get(column.name) or "") for record in row[one.name]] for row in rows]
    known = names(db, schema, column.target, {row_id for some in ids for row_id in some if row_id})
    for some, made in zip(ids, labels, strict=True):
        if some:
            made.lists[f"{one.name}.{column.name}"] = [known.get(row_id, "") for row_id in some]


def _name_questions(
    db: Connection,
    schema: Schema,
    table: KindTable,
    one: FieldSpec,
    rows: Sequence[Mapping[str, Any]],
    labels: Sequence[Labels],
) -> None:
    ref, _, column = one.asked_by.partition(".")
    asking = schema.tables.get(table.fields[ref].target) if ref in table.fields else None
    if asking is None or column not in asking.fields:
        return
    askers = [str(row[ref] or "") if row[one.name] else "" for row in rows]
    schemas = dict(_cells(db, asking, column, sorted(set(askers) - {""})))
    for row, asker, made in zip(rows, askers, labels, strict=True):
        for question in questions_of(schemas.get(asker, "")):
            if question.name in row[one.name]:
                made.words[f"{one.name}.{question.name}"] = question.label


def _cells(
    db: Connection, table: KindTable, column: str, ids: Sequence[str]
) -> Iterator[tuple[str, str]]:
    for some in chunks(ids):
        marks = ", ".join("?" * len(some))
        query = f"SELECT id, {quoted(column)} FROM {table.name} WHERE id IN ({marks})"  # noqa: S608
        yield from ((row_id, str(cell or "")) for row_id, cell in db.execute(query, some))
