"""What a folder or a description would become: read, measured, and put into fields.

It costs to import what it needs; the job loads it when it runs.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

from alliancehub.engine.dataset_api import FILES_SHOWN, LocalFile, Proposal
from alliancehub.engine.datasets.folder import Found, files_in, hashed, local_file
from alliancehub.engine.datasets.previewing import preview_at
from alliancehub.engine.jobs import Task
from alliancehub.formats.card_reader import read_card
from alliancehub.formats.columns import TABLES_MAX, missing_columns, table_of
from alliancehub.formats.croissant_reader import read_croissant
from alliancehub.formats.description import Description, FilePart
from alliancehub.formats.findings import structure
from alliancehub.formats.json_tree import decoded, read_json
from alliancehub.formats.kaggle import FILE_NAME as KAGGLE_FILE
from alliancehub.formats.kaggle import is_kaggle, read_kaggle
from alliancehub.formats.media_types import modality_of
from alliancehub.formats.merging import merged, with_values
from alliancehub.formats.readiness import judge
from alliancehub.formats.rows import dataset_values, version_values
from alliancehub.formats.trees import BYTES_MAX
from alliancehub.model.errors import Refusal
from alliancehub.model.readiness_report import Finding, report_of
from alliancehub.model.told import told

_CROISSANT_NAMES = ("croissant.json", "metadata.json", "croissant_metadata.json")
_CARDS = ("README.md", "readme.md", "Readme.md", "README.MD", "DATASET_CARD.md")


class _Reading:
    """One path being read.

    Args:
        path: a folder, or a description in a file.
        values: values of fields that somebody said since.
        mends: of ``readiness_report.MENDS``, to make.
    """

    def __init__(self, path: Path, values: dict[str, Any], mends: list[str], task: Task) -> None:
        self._path = path
        self._values = values
        self._mends = mends
        self._task = task
        self._findings: list[Finding] = []
        self._found = Found()
        self._source = path

    def proposal(self, upstreams: Iterable[tuple[str, str]]) -> Proposal:
        """Return what it would become."""
        folder = self._path if self._path.is_dir() else self._path.parent
        if self._path.is_dir():
            self._found = files_in(folder, self._task)
            described = self._described_folder(folder)
        else:
            described = self._described_file(self._path)
            self._find_named(folder, described)
        if "hashes" in self._mends:
            self._found.files = hashed(folder, self._found.files, self._task)
        self._task.begin(0, told("Looking at the tables"))
        described = self._with_tables(folder, self._with_files(described))
        described = with_values(described, self._values)
        known = {name for name, value in self._values.items() if value}
        findings = [one for one in self._findings if not (one.code in "RL" and one.field in known)]
        findings += [*self._found.findings, *judge(described, upstreams)]
        files = self._found.files
        return Proposal(
            form=described.form,
            source=str(self._source),
            folder=str(folder) if files else "",
            dataset=dataset_values(described),
            version=version_values(described),
            report=report_of(findings),
            files=files[:FILES_SHOWN],
            file_count=len(files),
            total_bytes=self._found.total_bytes,
            mends=[one for one in self._mends if one in {"hashes", "schema"}],
        )

    def _described_folder(self, folder: Path) -> Description:
        """Return what the descriptions in a folder say together; a Croissant file goes first."""
        names = {one.path for one in self._found.files}
        paths = [one for one in _CROISSANT_NAMES if one in names]
        paths += [one for one in (*_CARDS, KAGGLE_FILE) if one in names]
        found: list[Description] = []
        for path in paths:
            data = _bytes_of(folder / path)
            if path.endswith(".json") and path != KAGGLE_FILE and not _is_croissant(data):
                continue
            if not found:
                self._source = folder / path
            found.append(self._described(path, data, is_first=not found))
        if not found:
            return Description("folder", title=folder.resolve().name)
        return merged(found)

    def _described_file(self, path: Path) -> Description:
        return self._described(path.name, _bytes_of(path), is_first=True)

    def _described(self, name: str, data: bytes, *, is_first: bool) -> Description:
        if name.lower().endswith((".md", ".markdown")):
            try:
                described, findings = read_card(decoded(data))
            except Refusal as refusal:
                finding = Finding("E", refusal.code, "$", refusal.text, refusal.remedy)
                described, findings = Description("card"), [finding]
        elif name == KAGGLE_FILE or _is_kaggle(data):
            described, findings = read_kaggle(data)
        else:
            described, findings = read_croissant(data)
        # What one file lacks another may say: then only what its own format is about counts.
        self._findings += findings if is_first else [one for one in findings if one.code in "ES"]
        return described

    def _find_named(self, folder: Path, described: Description) -> None:
        """Find the files beside a description that it names; those elsewhere stay there."""
        for one in described.files:
            if not one.path or one.within or not _is_inside(folder, one.path):
                continue
            if file := local_file(folder, one.path, self._found):
                self._found.files.append(file)
        self._found.files.sort(key=lambda file: file.path.encode())

    def _with_files(self, described: Description) -> Description:
        """Return it with what is known of the files on this machine, and compare the two."""
        here = {one.path: one for one in self._found.files}
        parts = [self._compared(one, here.get(one.path)) for one in described.files]
        named = {one.path for one in described.files}
        if described.form in {"folder", "card"}:
            parts += [_part_of(one) for path, one in here.items() if path not in named]
        kinds = [modality_of(one.path or one.name) for one in parts]
        modalities = described.modalities or tuple(dict.fromkeys(one for one in kinds if one))
        return replace(described, files=tuple(parts), modalities=modalities)

    def _compared(self, part: FilePart, file: LocalFile | None) -> FilePart:
        if file is None:
            if part.path and not part.within and self._found.files:
                text = told("There is no file {path} here.", path=f"“{part.path}”")
                self._findings.append(structure("file_missing", part.where, text))
            return part
        if not file.sha256:
            return replace(part, size=file.size)
        where = f"{part.where}.sha256"
        self._findings = [one for one in self._findings if one.code != "H" or one.path != where]
        if part.sha256 and part.sha256 != file.sha256:
            text = told(
                "{path} has other bytes than its hash says: they changed, or the hash is wrong.",
                path=f"“{part.path}”",
            )
            remedy = told("Take the right file, or the computed hash.")
            self._findings.append(Finding("H", "hash_mismatch", where, text, remedy, "hashes"))
        return replace(part, size=file.size, sha256=file.sha256)

    def _with_tables(self, folder: Path, described: Description) -> Description:
        here = {one.path for one in self._found.files}
        parts = [one for one in described.files if one.path in here]
        tabular = [one for one in parts if modality_of(one.path) in {"tabular", "text"}]
        made = []
        for part in tabular[:TABLES_MAX]:
            self._task.step(0)
            seen = preview_at(folder / part.path)
            for table in described.tables:
                for column in missing_columns(table, part, seen):
                    text = told(
                        "{file} has no column “{name}”.", file=part.path, name=column.name[:200]
                    )
                    where = f"{column.where}.source"
                    self._findings.append(structure("column_missing", where, text))
            if (its_table := table_of(part, seen)) is not None:
                made.append(its_table)
        if described.tables or not made:
            return described
        if "schema" in self._mends:
            return replace(described, tables=tuple(made))
        text = told("Nothing says which columns its tables have.")
        remedy = told("Have them read from the files.")
        self._findings.append(
            Finding("S", "schema_missing", "$.recordSet", text, remedy, "schema", "", is_note=True)
        )
        return described


def propose(
    path: Path,
    values: dict[str, Any],
    mends: list[str],
    upstreams: Iterable[tuple[str, str]],
    task: Task,
) -> Proposal:
    """Return what a folder or a description would become; never refuses what can be read at all."""
    return _Reading(path, values, mends, task).proposal(upstreams)


def _part_of(file: LocalFile) -> FilePart:
    return FilePart(
        id=file.path,
        name=file.path.rpartition("/")[2],
        path=file.path,
        size=file.size,
        sha256=file.sha256,
        media_type=file.media_type,
    )


def _bytes_of(path: Path) -> bytes:
    """Return the bytes of a description, at most one more than any may have."""
    try:
        with path.open("rb") as file:
            return file.read(BYTES_MAX + 1)
    except OSError as error:
        raise Refusal(
            "unreadable",
            told("{path} cannot be read: {why}.", path=str(path), why=error.strerror or ""),
            field="path",
            remedy=told("Check the path and who may read it."),
        ) from error


def _is_croissant(data: bytes) -> bool:
    """Whether a file that is called like a Croissant file may be one, rather than other data."""
    return b"croissant" in data[:200_000].lower() or b"schema.org" in data[:200_000]


def _is_kaggle(data: bytes) -> bool:
    try:
        return is_kaggle(read_json(data)[0])
    except Refusal:
        return False


def _is_inside(folder: Path, path: str) -> bool:
    """Whether a path is a file that is really below the folder, through no link."""
    try:
        whole = (folder / path).resolve()
        return whole.is_file() and whole.is_relative_to(folder.resolve())
    except (OSError, ValueError):
        return False
