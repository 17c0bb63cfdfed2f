"""The tables that a dataset's files hold, as they were seen in the first rows of each."""

from __future__ import annotations

from alliancehub.formats.description import Column, FilePart, Table
from alliancehub.formats.preview import Preview

TABLES_MAX = 50
"""Of how many files the columns are told; a thousand parts of one table are one table."""


def table_of(file: FilePart, seen: Preview) -> Table | None:
    """Return the table of a file by its preview; None where it holds none."""
    if not seen.columns:
        return None
    kind = "jsonPath" if seen.form in {"json", "jsonl"} else "column"
    names: dict[str, str] = {}
    for name, type_ in zip(seen.columns, seen.types, strict=True):
        names.setdefault(name, type_)
    id_ = f"table:{file.path or file.id}"
    return Table(
        id=id_,
        name=file.path or file.name,
        columns=tuple(
            Column(
                id=f"{id_}/{name}",
                name=name,
                types=(type_,),
                file=file.id,
                extract={kind: f"$['{name}']" if kind == "jsonPath" else name},
            )
            for name, type_ in names.items()
        ),
    )


def missing_columns(table: Table, file: FilePart, seen: Preview) -> list[Column]:
    """Return the columns that a description reads from a file which has no such column."""
    if not seen.columns or seen.form not in {"csv", "tsv", "parquet"}:
        return []
    return [
        one
        for one in table.columns
        if one.file == file.id and one.extract.get("column", seen.columns[0]) not in seen.columns
    ]
