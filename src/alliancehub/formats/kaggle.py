"""Kaggle's ``dataset-metadata.json``, which is a data package with names of its own."""

from __future__ import annotations

from typing import Any

from alliancehub.formats.addresses import escape_problem, is_web
from alliancehub.formats.description import Column, Creator, Description, FilePart, Licence, Table
from alliancehub.formats.findings import fatal, missing
from alliancehub.formats.json_ld import text_of, texts_of
from alliancehub.formats.json_tree import read_json
from alliancehub.formats.licences import spdx_id
from alliancehub.formats.media_types import media_type_of
from alliancehub.model.errors import Refusal
from alliancehub.model.readiness_report import Finding
from alliancehub.model.told import told

FILE_NAME = "dataset-metadata.json"
_LICENCES = {
    "cc by-sa 4.0": "CC-BY-SA-4.0",
    "attribution 4.0 international (cc by 4.0)": "CC-BY-4.0",
    "attribution 3.0 unported (cc by 3.0)": "CC-BY-3.0",
    "attribution-nc-sa 4.0 international (cc by-nc-sa 4.0)": "CC-BY-NC-SA-4.0",
    "cc0: public domain": "CC0-1.0",
    "database: open database, contents: database contents": "ODbL-1.0",
    "dbcl-1.0": "ODbL-1.0 AND LicenseRef-DbCL-1.0",
    "gpl 2": "GPL-2.0-only",
    "community data license agreement - permissive - version 1.0": "CDLA-Permissive-1.0",
    "community data license agreement - sharing - version 1.0": "CDLA-Sharing-1.0",
}
_TYPES = {
    "string": "sc:Text",
    "numeric": "sc:Float",
    "number": "sc:Float",
    "decimal": "sc:Float",
    "integer": "sc:Integer",
    "boolean": "sc:Boolean",
    "date": "sc:Date",
    "datetime": "sc:DateTime",
    "url": "sc:URL",
}


def is_kaggle(tree: Any) -> bool:
    """Tell whether a tree of JSON is Kaggle's metadata and no other description."""
    if not isinstance(tree, dict) or "@context" in tree or "@type" in tree:
        return False
    return "licenses" in tree or ("id" in tree and "title" in tree)


def read_kaggle(data: bytes) -> tuple[Description, list[Finding]]:
    """Return what Kaggle's metadata says, and what is wrong with it; never raises."""
    try:
        tree, _ = read_json(data)
    except Refusal as refusal:
        return Description("kaggle"), [
            fatal(refusal.code, refusal.field or "$", refusal.text, refusal.remedy)
        ]
    if not is_kaggle(tree):
        text = told("It is no metadata of Kaggle: it has neither licences nor an id and a title.")
        return Description("kaggle"), [fatal("no_dataset", "$", text)]
    findings: list[Finding] = []
    owner, _, name = text_of(tree.get("id")).rpartition("/")
    files, tables = _resources(tree, findings)
    return (
        Description(
            form="kaggle",
            name=name,
            title=text_of(tree.get("title")) or name,
            description=text_of(tree.get("description")) or text_of(tree.get("subtitle")),
            url=f"https://www.kaggle.com/datasets/{owner}/{name}" if owner and name else "",
            licence=_licence(tree.get("licenses")),
            creators=tuple(_creators(tree, owner)),
            keywords=tuple(dict.fromkeys(texts_of(tree.get("keywords")))),
            sources=tuple(texts_of(tree.get("userSpecifiedSources"))),
            files=tuple(files),
            tables=tuple(tables),
        ),
        findings,
    )


def _licence(value: Any) -> Licence:
    first = value[0] if isinstance(value, list) and value else value
    name = text_of(first)
    if isinstance(first, dict):
        name = text_of(first.get("name")) or text_of(first.get("nameNullable"))
    spdx = _LICENCES.get(name.casefold()) or spdx_id(name)
    return Licence(spdx, name, name if is_web(name) else "")


def _creators(tree: dict[str, Any], owner: str) -> list[Creator]:
    named = tree.get("collaborators") or tree.get("authors") or []
    found = [
        Creator(name)
        for one in (named if isinstance(named, list) else [])
        if (
            name := text_of(one.get("username") or one.get("name")) if isinstance(one, dict) else ""
        )
    ]
    return ([Creator(owner)] if owner else []) + found


def _resources(tree: dict[str, Any], findings: list[Finding]) -> tuple[list[FilePart], list[Table]]:
    files: dict[str, FilePart] = {}
    tables: list[Table] = []
    resources = tree.get("resources")
    for at, one in enumerate(resources if isinstance(resources, list) else []):
        where = f"$.resources[{at}]"
        path = text_of(one.get("path")) if isinstance(one, dict) else ""
        if not path:
            findings.append(missing("path", f"{where}.path", "place_missing"))
            continue
        if problem := escape_problem(path):
            findings.append(fatal("traversal", f"{where}.path", problem))
            continue
        if path in files:
            text = told("The id “{id}” names {other} already.", id=path, other=files[path].where)
            findings.append(fatal("id_clash", f"{where}.path", text))
            continue
        description = text_of(one.get("description"))
        files[path] = FilePart(
            id=path,
            name=path.rpartition("/")[2],
            path=path,
            media_type=media_type_of(path),
            description=description,
            where=where,
        )
        if columns := _columns(one.get("schema"), path):
            tables.append(Table(f"table:{path}", path, columns, where=where))
    return list(files.values()), tables


def _columns(schema: Any, path: str) -> tuple[Column, ...]:
    fields = schema.get("fields") if isinstance(schema, dict) else None
    found: dict[str, Column] = {}
    for one in fields if isinstance(fields, list) else []:
        name = text_of(one.get("name")) if isinstance(one, dict) else ""
        if name:
            kind = text_of(one.get("type")).casefold()
            found[name] = Column(
                id=f"table:{path}/{name}",
                name=name,
                types=(_TYPES.get(kind, "sc:Text"),),
                description=text_of(one.get("title")) or text_of(one.get("description")),
                file=path,
                extract={"column": name},
            )
    return tuple(found.values())
