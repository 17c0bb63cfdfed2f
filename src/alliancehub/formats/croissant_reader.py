"""Croissant 1.0 and 1.1 with RAI, read leniently: what can be understood is taken, and all that is
missing, doubtful or dangerous is told with its JSON path.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import Any

from alliancehub.formats.addresses import doi_of, is_web, orcid_of, scheme_problem
from alliancehub.formats.croissant_files import read_files
from alliancehub.formats.croissant_tables import columns_of, read_tables
from alliancehub.formats.description import Creator, Description, FilePart, Licence, Table
from alliancehub.formats.findings import fatal, required, structure
from alliancehub.formats.json_ld import Names, Node, text_of, texts_of
from alliancehub.formats.json_tree import read_json
from alliancehub.formats.licences import spdx_id
from alliancehub.model.errors import Refusal
from alliancehub.model.readiness_report import Finding
from alliancehub.model.told import told

VERSIONS = ("1.0", "1.1")
_CONFORMS = re.compile(r"mlcommons\.org/croissant/(\d+\.\d+)", re.IGNORECASE)
_SPLIT = re.compile(r"\s*[,;]\s*")


def read_croissant(data: bytes) -> tuple[Description, list[Finding]]:
    """Return what a Croissant file says, and what is wrong with it.

    Where there is a finding of code ``E`` the description is not to be taken. Never raises:
    what is no JSON at all, too large or too deep is such a finding too.
    """
    try:
        tree, twice = read_json(data)
    except Refusal as refusal:
        return Description("croissant"), [
            fatal(refusal.code, refusal.field or "$", refusal.text, refusal.remedy)
        ]
    findings = [
        structure(
            "key_twice",
            path,
            told("“{name}” stands here twice; the last one counts.", name=key[:80]),
            is_note=True,
        )
        for path, key in twice
    ]
    node = _dataset(tree)
    if node is None:
        text = told("It describes no dataset: it is no object of the type “sc:Dataset”.")
        return Description("croissant"), [*findings, fatal("no_dataset", "$", text)]
    return _read(node, findings), findings


def _dataset(tree: Any) -> Node | None:
    """Return the dataset: the whole, or the first of its kind in a list or a graph."""
    tops = tree if isinstance(tree, list) else [tree]
    for at, top in enumerate(tops):
        if not isinstance(top, dict):
            continue
        path = f"$[{at}]" if isinstance(tree, list) else "$"
        names = Names(top.get("@context"))
        graph = top.get("@graph")
        if isinstance(graph, list):
            nodes = [Node(one, f"{path}['@graph'][{n}]", names) for n, one in enumerate(graph)]
        else:
            nodes = [Node(top, path, names)]
        for node in nodes:
            if "Dataset" in node.types or node.has("distribution"):
                return node
    return None


def _read(node: Node, findings: list[Finding]) -> Description:
    _check_head(node, findings)
    files = read_files(node, findings)
    tables = read_tables(node, files, findings)
    findings += _clashes(files, tables)
    url = _address(node, files, findings)
    cite_as = node.text("citeAs") or node.text("citation")
    return Description(
        form="croissant",
        name=node.text("name"),
        title=node.text("name"),
        description=node.text("description"),
        url=url,
        licence=_licence(node),
        creators=_creators(node, "creator") or _creators(node, "author"),
        publisher=text_of(node.node("publisher").data.get("name")) or node.text("publisher"),
        keywords=_words(node.texts("keywords")),
        languages=_languages(node),
        version=node.text("version"),
        published_on=_day(node, "datePublished", findings),
        modified_on=_day(node, "dateModified", []),
        cite_as=cite_as,
        doi=doi_of(node.text("identifier"), node.text("@id"), *node.texts("sameAs"), url, cite_as),
        same_as=node.texts("sameAs"),
        sources=node.texts("prov:wasDerivedFrom") + node.texts("isBasedOn"),
        files=files,
        tables=tables,
        rai=_rai(node),
        is_live=node.flag("isLiveDataset"),
    )


def _check_head(node: Node, findings: list[Finding]) -> None:
    wanted = ["name", "description", "creator", "datePublished"]
    if node.path == "$":  # in a graph the context stands above it
        wanted.insert(0, "@context")
    findings += [required(name, node.at(name)) for name in wanted if not node.has(name)]
    conforms = " ".join(node.texts("conformsTo"))
    if not conforms:
        findings.append(required("conformsTo", node.at("conformsTo")))
        return
    versions = _CONFORMS.findall(conforms)
    if not any(one in VERSIONS for one in versions):
        findings.append(
            structure(
                "conforms_to",
                node.at("conformsTo"),
                told(
                    "It is written for {what}; read as Croissant {version}.",
                    what=f"“{conforms[:80]}”",
                    version=VERSIONS[-1],
                ),
                is_note=True,
            )
        )


def _address(node: Node, files: tuple[FilePart, ...], findings: list[Finding]) -> str:
    url, where = node.text("url"), node.at("url")
    if url and (problem := scheme_problem(url)):
        findings.append(fatal("scheme", where, problem))
        return ""
    if is_web(url):
        return url
    if not files:
        text = told("It names no files and no address, so nothing could be had.")
        findings.append(fatal("no_data", node.at("distribution"), text))
    findings.append(required("url", where))
    return ""


def _clashes(files: tuple[FilePart, ...], tables: tuple[Table, ...]) -> Iterable[Finding]:
    """Yield what has an id that something else has already."""
    seen: dict[str, str] = {}
    places = [(one.id, one.where) for one in files]
    for table in tables:
        places.append((table.id, table.where))
        places += [(column.id, column.where) for column in columns_of(table.columns)]
    for id_, where in places:
        if id_ in seen:
            text = told("The id “{id}” names {other} already.", id=id_[:200], other=seen[id_])
            yield fatal("id_clash", f"{where}['@id']", text)
        seen.setdefault(id_, where)


def _licence(node: Node) -> Licence:
    found = [_one_licence(one) for one in _listed(node.data.get("license"))]
    given = [one for one in found if one.is_given]
    if len(given) < 2:
        return given[0] if given else Licence()
    ids = list(dict.fromkeys(one.spdx for one in given))
    names = "; ".join(one.name or one.url for one in given)
    # Several at once hold all of them, so long as each is known.
    return Licence(" AND ".join(ids) if all(ids) else "", names, given[0].url)


def _one_licence(value: Any) -> Licence:
    if isinstance(value, dict):
        name = text_of(value.get("name"))
        url = text_of(value.get("url")) or text_of(value.get("@id"))
    else:
        text = text_of(value)
        name, url = ("", text) if is_web(text) else (text, "")
    if url and not is_web(url):
        name, url = name or url, ""
    return Licence(spdx_id(name, url), name, url)


def _creators(node: Node, name: str) -> tuple[Creator, ...]:
    found = []
    for raw, one in zip(_listed(node.data.get(name)), node.nodes(name), strict=False):
        if isinstance(raw, str):
            if raw.strip():
                found.append(Creator(raw.strip()))
        elif label := one.text("name") or one.text("alternateName"):
            addresses = (*one.texts("@id"), *one.texts("url"), *one.texts("sameAs"))
            web = next((each for each in addresses if is_web(each)), "")
            found.append(
                Creator(
                    label,
                    web,
                    orcid_of(*addresses, one.text("identifier")),
                    text_of(one.node("affiliation").data.get("name")) or one.text("affiliation"),
                    is_person="Organization" not in one.types,
                )
            )
    return tuple(found)


def _languages(node: Node) -> tuple[str, ...]:
    found: list[str] = []
    for one in _listed(node.data.get("inLanguage")):
        if isinstance(one, dict):
            found.append(text_of(one.get("alternateName")) or text_of(one))
        else:
            found += texts_of(one)
    return tuple(dict.fromkeys(one for one in found if one))


def _words(texts: tuple[str, ...]) -> tuple[str, ...]:
    parts = _SPLIT.split(texts[0]) if len(texts) == 1 else texts
    return tuple(dict.fromkeys(one for one in parts if one))


def _rai(node: Node) -> dict[str, Any]:
    return {
        name.removeprefix("rai:"): list(texts) if len(texts) > 1 else texts[0]
        for name in node.data
        if name.startswith("rai:") and (texts := node.texts(name))
    }


def _day(node: Node, name: str, findings: list[Finding]) -> str:
    text = node.text(name)
    if not text:
        return ""
    try:
        return date.fromisoformat(text[:10]).isoformat()
    except ValueError:
        findings.append(
            Finding(
                "R",
                "day",
                node.at(name),
                told("{value} is no day.", value=f"“{text[:40]}”"),
                told("Write it as 2026-01-31."),
                field="published_on",
            )
        )
        return ""


def _listed(value: Any) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]
