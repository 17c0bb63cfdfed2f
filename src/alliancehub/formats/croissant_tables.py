"""The ``recordSet`` of Croissant: tables, their fields, and where these are read from."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from alliancehub.formats.description import Column, FilePart, Table
from alliancehub.formats.findings import dangling, missing, structure
from alliancehub.formats.json_ld import Node
from alliancehub.model.readiness_report import Finding
from alliancehub.model.told import told

_RATE = "samplingRate"
_MORE = ("arrayShape", "isArray", "equivalentProperty", "parentField", "value", "annotation")


def read_tables(
    dataset: Node, files: tuple[FilePart, ...], findings: list[Finding]
) -> tuple[Table, ...]:
    """Return the record sets of a dataset, and add what does not fit together in them."""
    found = tuple(
        _table(node, number, findings) for number, node in enumerate(dataset.nodes("recordSet"))
    )
    tables = {table.id for table in found}
    known = {each.id for table in found for each in columns_of(table.columns)} | tables
    sources = {one.id for one in files} | tables
    for table in found:
        findings += [
            dangling(f"{table.where}.key", one)
            for one in table.key
            if one not in known and f"{table.id}/{one}" not in known
        ]
        for column in columns_of(table.columns):
            findings += _dangling_in(column, sources, known)
    return found


def columns_of(columns: tuple[Column, ...]) -> Iterator[Column]:
    """Yield columns and those below them."""
    for one in columns:
        yield one
        yield from columns_of(one.columns)


def _dangling_in(column: Column, sources: set[str], known: set[str]) -> Iterator[Finding]:
    if column.file and column.file not in sources | known:
        yield dangling(f"{column.where}.source", column.file)
    if column.from_field and column.from_field not in known | sources:
        yield dangling(f"{column.where}.source", column.from_field)
    if column.refers_to and column.refers_to not in known | sources:
        yield dangling(f"{column.where}.references", column.refers_to)


def _table(node: Node, number: int, findings: list[Finding]) -> Table:
    id_ = node.id
    if not id_:
        findings.append(missing("@id", node.at("@id"), "table_id_missing"))
        id_ = f"table-{number + 1}"
    columns = tuple(
        _column(one, f"{id_}/{at + 1}", findings) for at, one in enumerate(node.nodes("field"))
    )
    rows, examples = _records(node, "data", findings), _records(node, "examples", findings)
    if not columns:
        text = told("A set of records has no fields.")
        findings.append(structure("fields_missing", node.at("field"), text))
    if rows is None:
        findings += [_no_source(one) for one in columns if not _is_sourced(one)]
    return Table(
        id=id_,
        name=node.text("name") or id_,
        columns=columns,
        description=node.text("description"),
        types=tuple(node.type_name(one) for one in node.texts("dataType")),
        key=node.ids("key"),
        rows=rows,
        examples=examples,
        where=node.path,
    )


def _is_sourced(column: Column) -> bool:
    inner = column.columns
    has_own = bool(column.file or column.from_field or "value" in column.more)
    return has_own or bool(inner and all(_is_sourced(one) for one in inner))


def _no_source(column: Column) -> Finding:
    return structure(
        "source_missing",
        f"{column.where}.source",
        told("Nothing says where “{name}” is read from.", name=column.name[:200]),
    )


def _records(node: Node, name: str, findings: list[Finding]) -> list[dict[str, Any]] | None:
    value = node.data.get(name)
    if value is None:
        return None
    records = value if isinstance(value, list) else [value]
    if all(isinstance(one, dict) for one in records) and records:
        return records
    text = told("Records stand here that are no objects.")
    findings.append(structure("records", node.at(name), text, is_note=name == "examples"))
    return None


def _column(node: Node, fallback: str, findings: list[Finding]) -> Column:
    id_ = node.id or fallback
    if not node.id:
        findings.append(missing("@id", node.at("@id"), "field_id_missing"))
    source = node.node("source")
    inner = tuple(
        _column(one, f"{id_}/{at + 1}", findings) for at, one in enumerate(node.nodes("subField"))
    )
    file, field = _source_of(node, source)
    return Column(
        id=id_,
        name=node.text("name") or id_.rpartition("/")[2],
        types=tuple(node.type_name(one) for one in node.texts("dataType")),
        description=node.text("description"),
        file=file,
        extract=_extract(source),
        transforms=tuple({**one.data} for one in source.nodes("transform") if one.data),
        from_field=field,
        refers_to=next(iter(node.ids("references")), ""),
        refers_extract=_extract(node.node("references")),
        is_repeated=node.flag("repeated"),
        columns=inner,
        more={name: node.data[name] for name in _MORE if node.has(name)}
        | ({_RATE: source.data[_RATE]} if source.has(_RATE) else {}),
        where=node.path,
    )


def _source_of(node: Node, source: Node) -> tuple[str, str]:
    """Return the file or set, or the field, that a field is read from."""
    for name in ("fileObject", "fileSet", "distribution", "recordSet"):
        if found := source.ids(name):
            return found[0], ""
    if found := source.ids("field"):
        return "", found[0]
    direct = node.ids("source")
    return (direct[0], "") if direct else ("", "")


def _extract(source: Node) -> dict[str, Any]:
    extract = source.node("extract")
    return {
        name: extract.text(name)
        for name in ("column", "jsonPath", "fileProperty", "regex", "separator")
        if extract.has(name)
    }
