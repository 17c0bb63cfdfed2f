"""A dataset of the hub in the formats of others, from the rows on this machine."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import quote

from alliancehub.engine.accounting import refusal_of
from alliancehub.engine.core import Core
from alliancehub.engine.dataset_api import Exported
from alliancehub.engine.jobs import Task
from alliancehub.engine.store.rows import CacheReader
from alliancehub.engine.whole_file import whole_file
from alliancehub.formats.card_writer import write_card
from alliancehub.formats.citation import write_bibtex, write_cff, write_datacite
from alliancehub.formats.croissant_writer import croissant_parts, write_croissant
from alliancehub.formats.description import Description
from alliancehub.formats.from_rows import described_rows, file_part, table_files, tables_of
from alliancehub.formats.readiness import judge
from alliancehub.formats.trees import BYTES_MAX
from alliancehub.model.errors import Refusal, not_found
from alliancehub.model.kinds.dataset import Dataset
from alliancehub.model.kinds.dataset_version import LISTED, DatasetVersion
from alliancehub.model.manifest import FileEntry
from alliancehub.model.readiness_report import report_of
from alliancehub.model.told import told
from alliancehub.wire.problem import WireError

_WRITERS: dict[str, Any] = {
    "croissant": write_croissant,
    "card": write_card,
    "cff": write_cff,
    "bibtex": write_bibtex,
    "datacite": write_datacite,
}


@dataclass(frozen=True)
class Asked:
    """What is to be written.

    Attributes:
        dataset: its id.
        version: id or label of one; empty for the newest that was published.
        form: of ``dataset_api.EXPORTS``.
    """

    dataset: str
    version: str
    form: str


def export(core: Core, asked: Asked, path: Path, task: Task) -> Exported:
    """Write a dataset to a file; the file is there whole or not at all.

    Croissant names every file of a version, however many, as the hub tells them page by page.

    Args:
        core: has the rows and the way to the hub.
        asked: what is to be written.
        path: of the file.
        task: says how far it is, and whether to go on.

    Raises:
        Refusal: it, or the version, is not there; the format cannot say it; or the hub is needed
            and does not answer.
    """
    described, version = describe(core, asked.dataset, asked.version)
    size = 0
    with whole_file(path) as file:
        for part in _parts(core, asked.form, described, version, task):
            file.write(part)
            size += len(part)
    words = ""
    if asked.form == "croissant" and size > BYTES_MAX:
        words = told("It is larger than 2 MB, which some readers of Croissant do not take.")
    return Exported(str(path), size, report_of(judge(described)).findings, words)


def _parts(
    core: Core, form: str, described: Description, version: DatasetVersion | None, task: Task
) -> Iterator[bytes]:
    if form == "croissant" and version is not None and _is_cut(version):
        task.begin(version.file_count, told("Listing the files"))
        folder = files_address(core, version)
        files = (file_part(one.path, one.size, one.sha256, folder) for one in _each(core, version))
        bare = replace(described, files=(), tables=())
        yield from croissant_parts(
            bare, task.each(files), partial(tables_of, version), table_files(version)
        )
        return
    written = _WRITERS[form](described)
    yield written if isinstance(written, bytes) else written.encode()


def _is_cut(version: DatasetVersion) -> bool:
    """Whether the row does not name all files: there are too many, or it is a draft."""
    return not version.is_sealed or version.file_count > len(version.listing)


def _each(core: Core, version: DatasetVersion) -> Iterator[FileEntry]:
    """Yield all files of a version, from the hub."""
    hub, after = core.need().mover.hub, ""
    while True:
        try:
            page = hub.manifest(version.id, after)
        except WireError as error:
            raise refusal_of(error) from error
        for one in page.files:
            yield FileEntry(one.path, one.size, one.sha256)
        if not page.next:
            return
        after = page.next


def citations(core: Core, dataset: str, version: str) -> dict[str, str]:
    """Return how a version is cited, by format; nothing of one that was withdrawn."""
    try:
        described, _ = describe(core, dataset, version)
    except Refusal:
        return {}
    return {form: _WRITERS[form](described) for form in ("cff", "bibtex", "datacite")}


def files_address(core: Core, version: DatasetVersion) -> str:
    """Return the address below which the files of a version are, with a slash at its end."""
    base = core.need().record.hub.rstrip("/")
    return f"{base}/api/v1/versions/{quote(version.id)}/files/"


def describe(
    core: Core, dataset: str, version: str = ""
) -> tuple[Description, DatasetVersion | None]:
    """Return a dataset as writers take it, with the files that its row names; and the version."""
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
    folder = files_address(core, chosen) if chosen is not None else ""
    publisher = str(getattr(owner, "title", "") or getattr(owner, "name", "")) if owner else ""
    return described_rows(row, chosen, folder, publisher, sources), chosen


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
