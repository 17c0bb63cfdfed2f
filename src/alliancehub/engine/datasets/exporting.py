"""A dataset of the hub in the formats of others, from the rows on this machine."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import quote

from alliancehub.engine.core import Core
from alliancehub.engine.dataset_api import Exported
from alliancehub.engine.store.rows import CacheReader
from alliancehub.engine.whole_file import whole_file
from alliancehub.formats.card_writer import write_card
from alliancehub.formats.citation import write_bibtex, write_cff, write_datacite
from alliancehub.formats.croissant_writer import write_croissant
from alliancehub.formats.description import Description
from alliancehub.formats.from_rows import described_rows
from alliancehub.formats.readiness import judge
from alliancehub.model.errors import Refusal, not_found
from alliancehub.model.kinds.dataset import Dataset
from alliancehub.model.kinds.dataset_version import LISTED, LISTING_MAX, DatasetVersion
from alliancehub.model.readiness_report import report_of
from alliancehub.model.told import told

_WRITERS: dict[str, Any] = {
    "croissant": write_croissant,
    "card": write_card,
    "cff": write_cff,
    "bibtex": write_bibtex,
    "datacite": write_datacite,
}


def export(core: Core, dataset: str, version: str, form: str, path: Path) -> Exported:
    """Write a dataset to a file; the file is there whole or not at all.

    Raises:
        Refusal: it, or the version, is not there; or the format cannot say it.
    """
    described, unlisted = describe(core, dataset, version)
    if form == "croissant" and unlisted:
        raise Refusal(
            "too_many",
            told(
                "This version has {n} files; a Croissant file that is written here names {most}.",
                n=len(described.files) + unlisted,
                most=LISTING_MAX,
            ),
            remedy=told("Put small files into archives, or add a Croissant file to the version."),
        )
    written = _WRITERS[form](described)
    data = written if isinstance(written, bytes) else written.encode()
    with whole_file(path) as file:
        file.write(data)
    return Exported(str(path), len(data), report_of(judge(described)).findings)


def citations(core: Core, dataset: str, version: str) -> dict[str, str]:
    """Return how a version is cited, by format; nothing of one that was withdrawn."""
    try:
        described, _ = describe(core, dataset, version)
    except Refusal:
        return {}
    return {form: _WRITERS[form](described) for form in ("cff", "bibtex", "datacite")}


def describe(core: Core, dataset: str, version: str = "") -> tuple[Description, int]:
    """Return a dataset as writers take it, and how many files of its version it does not name."""
    account = core.need()
    with account.store.read() as db:
        reader = CacheReader(db, account.store.schema)
        row = reader.get(Dataset, dataset)
        if row is None:
            raise not_found("Dataset", dataset)
        chosen = _version(reader, row, version)
        sources = [
            one.url or one.title
            for id_ in (chosen.derived_from if chosen is not None else [])
            if (one := reader.get(Dataset, id_)) is not None
        ]
        owner = reader.get(core.catalogue.kinds["organisation"], row.owner) if row.owner else None
    base = account.record.hub.rstrip("/")
    folder = ""
    if chosen is not None:
        folder = f"{base}/api/v1/versions/{quote(chosen.id)}/files/"
    publisher = str(getattr(owner, "title", "") or getattr(owner, "name", "")) if owner else ""
    described = described_rows(row, chosen, folder, publisher, sources)
    return described, chosen.file_count - len(chosen.listing) if chosen is not None else 0


def _version(reader: CacheReader, row: Dataset, version: str) -> DatasetVersion | None:
    """Return the version that is asked for, or the newest that was published."""
    if not version:
        return reader.get(DatasetVersion, row.latest) if row.latest else None
    found = reader.get(DatasetVersion, version)
    if found is None:
        found = next(iter(reader.find(DatasetVersion, dataset=row.id, label=version)), None)
    if found is None or found.dataset != row.id:
        raise not_found("Dataset version", version)
    if found.state not in LISTED and found.state != "draft" and found.is_sealed:
        raise Refusal(
            "withdrawn",
            told("Version {label} was withdrawn.", label=found.label),
            remedy=told("Choose another version."),
        )
    return found
