"""The ``distribution`` of Croissant: files, and sets of files."""

from __future__ import annotations

import re
from urllib.parse import unquote

from alliancehub.formats.addresses import escape_problem, path_problem, scheme_of, scheme_problem
from alliancehub.formats.description import FilePart
from alliancehub.formats.findings import dangling, fatal, missing, structure
from alliancehub.formats.json_ld import Node
from alliancehub.model.readiness_report import Finding
from alliancehub.model.told import told

_SIZE = re.compile(r"([\d.,]+)\s*([kmgtpe]?)(i?)b?(?:ytes?)?", re.IGNORECASE)
_POWERS = {"": 0, "k": 1, "m": 2, "g": 3, "t": 4, "p": 5, "e": 6}
_HEX = re.compile(r"[0-9a-fA-F]+")


def read_files(dataset: Node, findings: list[Finding]) -> tuple[FilePart, ...]:
    """Return the files and sets that a dataset names, and add what is wrong with them."""
    nodes = list(dataset.nodes("distribution"))
    found = tuple(_file(node, number, findings) for number, node in enumerate(nodes))
    ids = {one.id for one in found}
    for node, one in zip(nodes, found, strict=True):
        where = node.at("containedIn")
        findings += [dangling(where, each) for each in one.within if each not in ids]
    return found


def size_of(text: str) -> int | None:
    """Return a size such as ``3 MB``, ``1.5 GiB`` or ``1024`` in bytes; None where it is none."""
    found = _SIZE.fullmatch(text.strip()[:40])
    if found is None:
        return None
    try:
        number = float(found[1].replace(",", ""))
    except ValueError:
        return None
    bytes_ = number * (1024 if found[3] else 1000) ** _POWERS[found[2].lower()]
    return int(bytes_) if bytes_ < 2**63 else None


def _file(node: Node, number: int, findings: list[Finding]) -> FilePart:
    is_set = "FileSet" in node.types
    id_ = node.id
    if not id_:
        findings.append(missing("@id", node.at("@id"), "file_id_missing"))
        id_ = f"file-{number + 1}"
    if not node.has("encodingFormat"):
        findings.append(missing("encodingFormat", node.at("encodingFormat"), "format_missing"))
    path, url = ("", "") if is_set else _place(node, findings)
    includes, excludes = node.texts("includes"), node.texts("excludes")
    if is_set:
        _check_set(node, includes + excludes, findings)
    sha256, md5 = _hashes(node, findings, is_hashed=not is_set and not node.has("containedIn"))
    transform = node.node("containedIn").node("transform").data
    return FilePart(
        id=id_,
        name=node.text("name") or (path or url).rpartition("/")[2] or id_,
        path=path,
        url=url,
        size=size_of(node.text("contentSize")),
        sha256=sha256,
        md5=md5,
        media_type=node.text("encodingFormat"),
        description=node.text("description"),
        is_set=is_set,
        includes=includes,
        excludes=excludes,
        within=node.ids("containedIn"),
        transform=transform,
        where=node.path,
    )


def _place(node: Node, findings: list[Finding]) -> tuple[str, str]:
    """Return the path of a file below the dataset's folder, or the address that it is at."""
    content = node.text("contentUrl")
    where = node.at("contentUrl")
    if not content:
        if not node.has("containedIn"):
            findings.append(missing("contentUrl", where, "place_missing"))
        return "", ""
    if problem := scheme_problem(content):
        findings.append(fatal("scheme", where, problem))
        return "", ""
    if scheme_of(content):
        return "", content
    path = unquote(content).removeprefix("./")
    if problem := escape_problem(content):
        findings.append(fatal("traversal", where, problem))
        return "", ""
    if problem := path_problem(path):
        findings.append(structure("path", where, problem))
        return "", content
    return path, ""


def _check_set(node: Node, patterns: tuple[str, ...], findings: list[Finding]) -> None:
    if not node.has("includes"):
        findings.append(missing("includes", node.at("includes"), "pattern_missing"))
    where = node.at("includes")
    problems = (escape_problem(pattern) for pattern in patterns)
    findings += [fatal("traversal", where, one) for one in problems if one]


def _hashes(node: Node, findings: list[Finding], *, is_hashed: bool) -> tuple[str, str]:
    """Return the hashes that can be one, in small letters; what is none is told of."""
    given, md5 = node.text("sha256"), node.text("md5").lower()
    where = node.at("sha256")
    md5 = md5 if len(md5) == 32 and _HEX.fullmatch(md5) else ""
    if not given:
        if is_hashed:
            text = told("It has no SHA-256 to know its bytes by.")
            findings.append(_hash("hash_missing", where, text))
        return "", md5
    if len(given) == 64 and _HEX.fullmatch(given):
        return given.lower(), md5
    if _HEX.fullmatch(given):
        text = told("A SHA-256 has 64 hexadecimal digits, and this has {n}.", n=len(given))
        findings.append(_hash("hash_length", where, text))
        return "", md5 or (given.lower() if len(given) == 32 else "")
    text = told("{value} stands in the place of a hash and is none.", value=f"“{given[:80]}”")
    findings.append(_hash("hash_placeholder", where, text))
    return "", md5


def _hash(rule: str, path: str, text: str) -> Finding:
    remedy = told("Have it computed from the file.")
    return Finding("H", rule, path, text, remedy, mend="hashes")
