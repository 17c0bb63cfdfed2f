"""Croissant 1.1, written strictly: only what the standard knows, no reference that leads nowhere,
no hash that is none. ``mlcroissant`` takes it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from dataclasses import replace
from textwrap import indent
from typing import Any

from alliancehub.formats.croissant_context import CONFORMS_TO, CONTEXT
from alliancehub.formats.croissant_soundness import SoundIds, has_own_rows, made_sound
from alliancehub.formats.croissant_tables import columns_of
from alliancehub.formats.description import Column, Creator, Description, FilePart, Table
from alliancehub.formats.licences import address_of, spdx_id
from alliancehub.formats.media_types import media_type_of
from alliancehub.model.errors import Refusal
from alliancehub.model.told import told

TEXT = "sc:Text"
_TYPE = re.compile(r"(?:[a-z]+:[A-Za-z][A-Za-z0-9_]*|https?://[A-Za-z0-9._~/#-]+)")


def write_croissant(described: Description) -> bytes:
    """Return a dataset as a Croissant file; the same description gives the same bytes.

    Raises:
        Refusal: it has neither a name, nor a file or an address.
    """
    if not (described.name or described.title) or not (described.files or described.url):
        raise _incomplete()
    return f"{_as_text(_Writer(made_sound(described)).dataset())}\n".encode()


def croissant_parts(
    described: Description,
    files: Iterable[FilePart],
    tables_of: Callable[[Mapping[str, FilePart]], Iterable[Table]],
    wanted: Container[str],
) -> Iterator[bytes]:
    """Yield a Croissant file of however many files, each forgotten once it is written.

    Joined they are what ``write_croissant`` returns for the same.

    Args:
        described: all but files and tables; with an address.
        files: plain ones with a hash, each path once.
        tables_of: makes the tables of those files that were wanted, by id.
        wanted: ids of the files that tables are read from.

    Raises:
        Refusal: it has no name.
    """
    if not (described.name or described.title):
        raise _incomplete()
    head = _as_text(_Writer(made_sound(replace(described, files=(), tables=()))).dataset())
    yield head.removesuffix("\n}").encode()
    ids, kept = SoundIds(), list[FilePart]()
    plain = _Writer(described)
    begin = ',\n  "distribution": [\n'
    for one in files:
        node = plain.file(replace(one, id=ids[one.id]))
        yield (begin + indent(_as_text(node), "    ")).encode()
        begin = ",\n"
        if one.id in wanted:
            kept.append(one)
    if begin == ",\n":
        yield b"\n  ]"
    tables = tuple(tables_of({one.id: one for one in kept}))
    whole = _Writer(made_sound(replace(described, files=tuple(kept), tables=tables), ids)).dataset()
    if records := whole.get("recordSet"):
        yield (',\n  "recordSet": ' + indent(_as_text(records), "  ").lstrip()).encode()
    yield b"\n}\n"


def _incomplete() -> Refusal:
    return Refusal(
        "incomplete",
        told("A Croissant file needs a name, and files or an address."),
        remedy=told("Fill them in first."),
    )


def _as_text(node: Any) -> str:
    return json.dumps(node, ensure_ascii=False, indent=2)


class _Writer:
    """Knows what there is to refer to."""

    def __init__(self, described: Description) -> None:
        self._it = described
        self._sets = {one.id: one.is_set for one in described.files}
        self._fields = {each.id for table in described.tables for each in columns_of(table.columns)}
        self._tables = {one.id for one in described.tables}

    def dataset(self) -> dict[str, Any]:
        it = self._it
        known = {
            "@context": CONTEXT,
            "@type": "sc:Dataset",
            "conformsTo": CONFORMS_TO,
            "name": it.name or it.title,
            "alternateName": it.title if it.title != (it.name or it.title) else "",
            "description": it.description,
            "license": _licence(it),
            "url": it.url,
            "creator": _one_or_all([_creator(one) for one in it.creators]),
            "publisher": {"@type": "sc:Organization", "name": it.publisher} if it.publisher else {},
            "datePublished": it.published_on,
            "dateModified": it.modified_on,
            "version": it.version,
            "keywords": list(it.keywords),
            "inLanguage": _one_or_all(list(it.languages)),
            "identifier": f"https://doi.org/{it.doi}" if it.doi else "",
            "citeAs": it.cite_as,
            "sameAs": _one_or_all(list(it.same_as)),
            "prov:wasDerivedFrom": [_source(one) for one in it.sources],
            "isLiveDataset": it.is_live or any(_is_unhashed(one) for one in it.files) or None,
            **{f"rai:{name}": value for name, value in it.rai.items()},
            "distribution": [self.file(one) for one in it.files],
            "recordSet": [self._table(one) for one in it.tables],
        }
        return {name: value for name, value in known.items() if value not in (None, "", [], {})}

    def file(self, one: FilePart) -> dict[str, Any]:
        within = [each for each in one.within if each in self._sets and each != one.id]
        made: dict[str, Any] = {
            "@type": "cr:FileSet" if one.is_set else "cr:FileObject",
            "@id": one.id,
            "name": one.name or one.id,
            "description": one.description,
            "containedIn": self._within(within, one.transform),
            "encodingFormat": one.media_type or media_type_of(one.path or one.url or one.id),
        }
        if one.is_set:
            made["includes"] = _one_or_all(list(one.includes)) or "**"
            made["excludes"] = _one_or_all(list(one.excludes))
        else:
            made["contentUrl"] = one.url or one.path or one.name or one.id
            made["sha256" if one.sha256 else "md5"] = one.sha256 or one.md5
        if one.size is not None:
            made["contentSize"] = f"{one.size} B"
        return _filled(made)

    def _within(self, ids: list[str], transform: dict[str, Any]) -> Any:
        if not transform:
            return _one_or_all([{"@id": one} for one in ids])
        return _one_or_all(
            [{self._kind_of_file(one): {"@id": one}, "transform": transform} for one in ids]
        )

    def _kind_of_file(self, id_: str) -> str:
        return "fileSet" if self._sets[id_] else "fileObject"

    def _table(self, table: Table) -> dict[str, Any]:
        rows = table.rows if has_own_rows(table) else None
        return _filled(
            {
                "@type": "cr:RecordSet",
                "@id": table.id,
                "name": table.name or table.id,
                "description": table.description,
                "dataType": _one_or_all(list(table.types)),
                "key": _one_or_all([{"@id": one} for one in table.key if one in self._fields]),
                "field": [self._column(one, has_rows=rows is not None) for one in table.columns],
                "data": rows,
                "examples": table.examples,
            }
        )

    def _column(self, column: Column, *, has_rows: bool = False) -> dict[str, Any]:
        types = [one for one in column.types if _TYPE.fullmatch(one)]
        if not (types or column.from_field or column.refers_to or column.columns):
            types = [TEXT]
        source = {} if has_rows or "value" in column.more else self._source(column)
        left_out = {"samplingRate"} if "isArray" in column.more else {"samplingRate", "arrayShape"}
        more = {name: value for name, value in column.more.items() if name not in left_out}
        return _filled(
            {
                "@type": "cr:Field",
                "@id": column.id,
                "name": column.name,
                "description": column.description,
                "dataType": _one_or_all(types),
                "repeated": column.is_repeated or None,
                "source": source,
                "references": self._references(column),
                "subField": [self._column(one, has_rows=has_rows) for one in column.columns],
                **more,
            }
        )

    def _references(self, column: Column) -> dict[str, Any]:
        if column.refers_to in self._fields | self._tables:
            return {"field": {"@id": column.refers_to}}
        if column.refers_to in self._sets:
            kind = self._kind_of_file(column.refers_to)
            return _filled({kind: {"@id": column.refers_to}, "extract": column.refers_extract})
        return {}

    def _source(self, column: Column) -> dict[str, Any]:
        origin = column.file or column.from_field
        if origin in self._sets:
            made: dict[str, Any] = {self._kind_of_file(origin): {"@id": origin}}
        elif origin in self._fields | self._tables:
            made = {"field": {"@id": origin}}
        else:
            return {}
        made["extract"] = column.extract
        made["transform"] = _one_or_all(list(column.transforms))
        if "samplingRate" in column.more:
            made["samplingRate"] = column.more["samplingRate"]
        return _filled(made)


def _licence(it: Description) -> Any:
    if not it.licence.spdx:
        return it.licence.url or it.licence.name
    if it.licence.url and spdx_id("", it.licence.url) == it.licence.spdx:
        return it.licence.url
    if " OR " in it.licence.spdx:
        return it.licence.spdx
    ids = it.licence.spdx.split(" AND ")
    return _one_or_all([address_of(one) or it.licence.url or one for one in ids])


def _creator(one: Creator) -> dict[str, Any]:
    affiliation = {"@type": "sc:Organization", "name": one.affiliation} if one.affiliation else {}
    return _filled(
        {
            "@type": "sc:Person" if one.is_person else "sc:Organization",
            "name": one.name,
            "url": one.url,
            "sameAs": f"https://orcid.org/{one.orcid}" if one.orcid else "",
            "affiliation": affiliation if one.is_person else {},
        }
    )


def _source(address: str) -> dict[str, str]:
    return {"@id": address} if "://" in address else {"@type": "sc:Dataset", "name": address}


def _is_unhashed(one: FilePart) -> bool:
    return not (one.is_set or one.within or one.sha256 or one.md5)


def _filled(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value not in (None, "", [], {})}


def _one_or_all(values: list[Any]) -> Any:
    return values[0] if len(values) == 1 else values
