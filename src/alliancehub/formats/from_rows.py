"""A dataset of the hub, and a version of it, as writers take them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import quote

from alliancehub.formats.card_reader import read_card
from alliancehub.formats.description import Column, Creator, Description, FilePart, Licence, Table
from alliancehub.formats.media_types import media_type_of
from alliancehub.model.kinds.dataset import Dataset
from alliancehub.model.kinds.dataset_version import DatasetVersion

_PREFIXED = frozenset(
    ["BoundingBox", "Float16", "Float32", "Float64", "Int8", "Int16", "Int32", "Int64", "Split"]
)
_PLAIN = (
    "Text Integer Float Boolean Date DateTime Time URL ImageObject AudioObject VideoObject "
    "GeoCoordinates Enumeration Number"
)
_KNOWN = frozenset(_PLAIN.split())


def described_rows(
    row: Dataset,
    version: DatasetVersion | None,
    folder: str = "",
    publisher: str = "",
    sources: Iterable[str] = (),
) -> Description:
    """Return a dataset as writers take it.

    Args:
        row: the dataset.
        version: whose files and columns are told; None for a dataset without any.
        folder: address that paths of files are behind, with a slash at its end; else they stay
            paths.
        publisher: the organisation that answers for it.
        sources: addresses or names of what it derives from.
    """
    card = version.card if version is not None else ""
    spdx = (version.licence if version is not None else "") or row.licence
    of_row = Licence(row.licence, row.licence_name, row.licence_url)
    said = read_card(card)[0] if card else Description("card")
    listing = _listed(version) if version is not None else ()
    files = tuple(file_part(*one, folder) for one in listing)
    return Description(
        form="hub",
        name=row.name or row.title,
        title=row.title,
        description=row.description,
        url=row.url or folder.rpartition("/files/")[0],
        licence=of_row if spdx == row.licence else Licence(spdx),
        creators=_creators(row),
        publisher=publisher,
        keywords=tuple(row.keywords),
        languages=tuple(row.languages),
        modalities=tuple(row.modalities),
        tasks=said.tasks,
        version=version.label if version is not None else "",
        published_on=row.published_on or (version.published_at[:10] if version is not None else ""),
        modified_on=row.updated_at[:10],
        doi=row.doi,
        sources=tuple(sources) or said.sources,
        files=files,
        tables=tuple(tables_of(version, {one.id: one for one in files})) if version else (),
        data_classes=tuple(row.data_classes) or None,
        card=card,
    )


def _creators(row: Dataset) -> tuple[Creator, ...]:
    authors = [
        Creator(
            str(one.get("name") or ""),
            orcid=str(one.get("orcid") or ""),
            affiliation=str(one.get("affiliation") or ""),
        )
        for one in row.authors
    ]
    if authors or not row.creator:
        return tuple(authors)
    return (Creator(row.creator, row.creator_url, is_person=False),)


def file_part(path: str, size: int | None, sha256: str, folder: str = "") -> FilePart:
    """Return a file of a version as writers take it.

    Args:
        path: below the version.
        size: in bytes; None where it is not known.
        sha256: hexadecimal digits, or empty.
        folder: as ``described_rows`` takes it.
    """
    return FilePart(
        id=path,
        name=path.rpartition("/")[2],
        path=path,
        url=folder + quote(path) if folder else "",
        size=size,
        sha256=sha256,
        media_type=media_type_of(path),
    )


def table_files(version: DatasetVersion) -> frozenset[str]:
    """Return the paths that the columns of a version are said to be in."""
    return frozenset(str(row.get("file") or "") for row in version.schema_rows)


def _listed(version: DatasetVersion) -> Iterable[tuple[str, int | None, str]]:
    for one in version.listing:
        size: Any = one.get("size")
        known = size if isinstance(size, int) else None
        yield str(one.get("path") or ""), known, str(one.get("sha256") or "")


def tables_of(version: DatasetVersion, known: Mapping[str, FilePart]) -> Iterable[Table]:
    """Yield a table for each file or record set of the schema; each column of it once.

    Args:
        version: whose columns they are.
        known: the files that they may be read from, by path.
    """
    tables: dict[str, dict[str, Column]] = {}
    for row in version.schema_rows:
        place, name = str(row.get("file") or "records"), str(row.get("column") or "")
        if not name:
            continue
        id_ = f"table:{place}/{name}"
        type_ = str(row.get("type") or "").partition(",")[0].strip()
        file = known.get(place)
        tables.setdefault(place, {}).setdefault(
            id_,
            Column(
                id=id_,
                name=name,
                types=(_typed(type_.removesuffix("[]")),),
                description=str(row.get("description") or ""),
                file=file.id if file is not None else "",
                extract=_extract(file, name) if file is not None else {},
                is_repeated=type_.endswith("[]"),
            ),
        )
    for place, columns in tables.items():
        yield Table(f"table:{place}", place, tuple(columns.values()))


def _extract(file: FilePart, name: str) -> dict[str, Any]:
    if file.media_type in {"application/jsonlines", "application/json"}:
        return {"jsonPath": f"$.{name}"} if name.isidentifier() else {"column": name}
    return {"column": name}


def _typed(type_: str) -> str:
    if type_ in _PREFIXED or type_.removeprefix("U") in _PREFIXED:
        return f"cr:{type_}"
    return f"sc:{type_}" if type_ in _KNOWN else "sc:Text"
