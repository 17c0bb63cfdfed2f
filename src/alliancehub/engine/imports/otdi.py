"""The catalogue of the AI Alliance's Open Trusted Data Initiative, as published.

A folder of scripts, ``const data_for_domain_climate = [ {…}, … ];``, one for each domain,
language and modality. They overlap: a dataset stands in each file whose keyword it has, so its
rows are merged into one dataset for each address.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from alliancehub.engine.imports.array_reader import objects_in
from alliancehub.engine.imports.languages import in_title_case, language_named
from alliancehub.engine.imports.lookup import VALUES_AT_ONCE, Target, differences, rows_where
from alliancehub.engine.imports.plan import Planned, wrong
from alliancehub.formats.licences import spdx_id
from alliancehub.model.errors import invalid
from alliancehub.model.field_types import LIST_MAX, problem_of
from alliancehub.model.ids import derived_id
from alliancehub.model.kind import spec_of
from alliancehub.model.kinds.dataset import Dataset
from alliancehub.model.query import Hit
from alliancehub.model.told import label, listed, told

SOURCE = "OTDI"
_SPEC = spec_of(Dataset)
_LISTS = tuple(one.name for one in _SPEC.fields if one.is_list)
# Rows of the catalogue say "language": "en" of data in any language: it is the card's, and is
# left out. What a dataset holds is told by its folder and its keywords.
_TEXTS = {
    "name": "title",
    "description": "description",
    "url": "url",
    "creator_name": "creator",
    "creator_url": "creator_url",
    "license_name": "licence_name",
    "license_url": "licence_url",
}
_FOLDERS = frozenset({"domain", "language", "modality"})
_MODALITIES = frozenset(
    ["3d", "audio", "document", "geospatial", "image", "tabular", "text", "time-series", "video"]
)
_NOISE = re.compile(
    r"(?:n?[<>]?\s*\d+[KMBT]?\s*(?:-|<n<|<)\s*\d*[KMBT]?n?|[<>]\s*\d+[KMBT]|n[<>]\d+[KMBT]"
    r"|\W*Region: \w+|Datasets|Croissant|other|original|found)",
    re.IGNORECASE,
)
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_ELSEWHERE = re.compile(r"\s*See the full description on the dataset page: \S+\s*$")


@dataclass
class _Entry:
    """One dataset, out of all the rows that tell of it; its texts are those of the first."""

    file: str
    line: int
    values: dict[str, Any]
    lists: dict[str, dict[str, None]] = field(default_factory=lambda: {name: {} for name in _LISTS})

    def whole(self) -> dict[str, Any]:
        """Return the values of its fields."""
        lists = {name: list(entries)[:LIST_MAX] for name, entries in self.lists.items()}
        return self.values | lists


def plan_otdi(engine: Target, path: Path) -> Iterator[Planned]:
    """Plan a folder of catalogue files, or one file; each dataset is told of once."""
    files = [path] if path.is_file() else sorted(one for one in path.rglob("*.js"))
    if not files:
        raise invalid(
            "path",
            told("{path} holds no .js file.", path=repr(str(path))),
            "Name the folder with domain, language and modality in it.",
        )
    entries: dict[str, _Entry] = {}
    for file in files:
        yield from _read(file, path, entries)
    gathered = list(entries.values())
    for start in range(0, len(gathered), VALUES_AT_ONCE):
        yield from _compared(engine, gathered[start : start + VALUES_AT_ONCE])


def _read(file: Path, top: Path, entries: dict[str, _Entry]) -> Iterator[Planned]:
    """Add a file's rows to the entries, and yield those that are damaged."""
    name = file.name if file == top else file.relative_to(top).as_posix()
    try:
        for found in objects_in(file):
            if found.value is None:
                yield wrong(found.line, found.problem, name)
                continue
            values = _values(found.value)
            if problem := _problem(found.value, values):
                yield wrong(found.line, problem, name)
                continue
            entry = entries.setdefault(values["url"], _Entry(name, found.line, values))
            _gather(entry, found.value, file)
    except OSError as error:
        yield wrong(1, told("The file cannot be read: {why}.", why=str(error.strerror)), name)


def _values(row: dict[str, Any]) -> dict[str, Any]:
    values = {ours: row.get(theirs) or "" for theirs, ours in _TEXTS.items()}
    if all(isinstance(value, str) for value in values.values()):
        values = {name: value.strip() for name, value in values.items()}
        values["description"] = cleaned(values["description"])
        values["title"] = _shortened(" ".join(values["title"].split()), 200)
        values["creator"] = _shortened(" ".join(values["creator"].split()), 200)
        values["licence"] = spdx_id(values["licence_name"], values["licence_url"])
    return values | {"source": SOURCE}


def _problem(row: dict[str, Any], values: dict[str, Any]) -> str:
    if not values["url"]:
        return told("The row has no url, which names the dataset.")
    keywords = row.get("first_N_keywords") or []
    if not isinstance(keywords, list) or not isinstance(row.get("keyword") or "", str):
        return told("first_N_keywords is no list, or keyword no text.")
    for name, value in values.items():
        if problem := problem_of(_SPEC.field(name), value):
            return problem
    return ""


def cleaned(text: str) -> str:
    """Return a description in paragraphs, without the indentation that its page had.

    The page's headings come as lines between tabs; they become paragraphs, as do all blocks.
    """
    lines = [" ".join(_CONTROL.sub(" ", line).split()) for line in text.splitlines()]
    paragraphs: list[str] = []
    is_open = False
    for line in lines:
        if line and is_open:
            paragraphs[-1] += f"\n{line}"
        elif line:
            paragraphs.append(line)
        is_open = bool(line)
    return _ELSEWHERE.sub("", "\n\n".join(paragraphs))


def _gather(entry: _Entry, row: dict[str, Any], file: Path) -> None:
    """Add what a row and its folder say to the lists of its entry."""
    folder = next((one for one in reversed(file.parts[:-1]) if one in _FOLDERS), "")
    keyword = _word(row.get("keyword"))
    topic = file.stem.replace("_", " ").strip()
    if folder == "domain":
        entry.lists["domains"][topic] = None
    elif folder == "modality":
        entry.lists["modalities"][topic] = None
    elif folder == "language" and keyword:
        entry.lists["languages"][in_title_case(keyword)] = None
    for word in [keyword, *map(_word, row.get("first_N_keywords") or [])]:
        _file_keyword(entry, word, is_topic=word == keyword and folder == "language")


def _file_keyword(entry: _Entry, word: str, *, is_topic: bool) -> None:
    """Put a keyword where it belongs: language, modality or keyword; sizes and such nowhere."""
    if not word or is_topic or _NOISE.fullmatch(word):
        return
    if language := language_named(word):
        entry.lists["languages"][language] = None
    elif word.casefold() in _MODALITIES:
        entry.lists["modalities"][word.casefold()] = None
    elif spdx_id(word) == entry.values["licence"] and entry.values["licence"]:
        return  # the licence has a field of its own
    else:
        entry.lists["keywords"][word] = None


def _word(value: Any) -> str:
    return _shortened(" ".join(value.split()), 200) if isinstance(value, str) else ""


def _shortened(text: str, length: int) -> str:
    return text if len(text) <= length else text[: length - 1].rstrip() + "…"


def _compared(engine: Target, entries: list[_Entry]) -> Iterator[Planned]:
    urls = [entry.values["url"] for entry in entries]
    ids = [derived_id("dataset", url) for url in urls]
    known: dict[str, Hit] = {}
    for hit in rows_where(engine, "dataset", "url", urls):
        known.setdefault(hit.values["url"], hit)
    by_id = {hit.id: hit for hit in rows_where(engine, "dataset", "id", ids)}
    for entry, url, row_id in zip(entries, urls, ids, strict=True):
        yield _planned(entry, row_id, by_id.get(row_id) or known.get(url))


def _planned(entry: _Entry, row_id: str, known: Hit | None) -> Planned:
    values, title = entry.whole(), entry.values["title"]
    if known is None:
        create = ("create", {"kind": "dataset", "id": row_id, "values": values})
        return Planned(entry.line, "new", title, entry.file, (create,))
    changed = differences(_SPEC, known.values, values)
    if not changed:
        return Planned(entry.line, "same", title, entry.file)
    edit = ("edit", {"kind": "dataset", "id": known.id, "values": changed})
    text = told(
        "{title}: {fields}",
        title=title,
        fields=listed(label(_SPEC.field(name).label) for name in changed),
    )
    return Planned(entry.line, "changed", text, entry.file, (edit,))
