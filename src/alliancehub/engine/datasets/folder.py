"""The files of a folder on this machine: which there are, and their hashes.

Nothing is followed that leads elsewhere, and no archive or pickle is opened.
"""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from alliancehub.engine.dataset_api import LocalFile
from alliancehub.engine.jobs import Task
from alliancehub.formats.media_types import may_hold_pickle, media_type_of
from alliancehub.model.errors import Refusal
from alliancehub.model.manifest import FILES_MAX, check_path, clashes
from alliancehub.model.readiness_report import Finding
from alliancehub.model.told import told

_BLOCK = 2**20
_START = 64
_LEFT_OUT = frozenset({".git", ".cache", "__pycache__", ".DS_Store", "Thumbs.db", "desktop.ini"})
_TOLD = 20


@dataclass
class Found:
    """The files of a folder, by path, and what is wrong with some."""

    files: list[LocalFile] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)

    @property
    def total_bytes(self) -> int:
        """The size of all of them."""
        return sum(one.size for one in self.files)


def files_in(folder: Path, task: Task) -> Found:
    """Return the files below a folder; raises Refusal where there are too many, or none."""
    found = Found()
    for path in _walk(folder, found):
        task.step(len(found.files))
        if len(found.files) >= FILES_MAX:
            raise Refusal(
                "too_many",
                told("The folder has more than {n} files.", n=FILES_MAX),
                field="path",
                remedy=told("Put many small ones into archives."),
            )
        if one := local_file(folder, path, found):
            found.files.append(one)
    found.files.sort(key=lambda one: one.path.encode())
    found.findings += [
        _path_finding(path, problem) for path, problem in clashes(one.path for one in found.files)
    ]
    found.findings += _pickles(found.files)
    return found


def local_file(folder: Path, path: str, found: Found) -> LocalFile | None:
    """Return a file below a folder; None where a version could not have it, which is told."""
    if problem := check_path(path):
        found.findings.append(_path_finding(path, problem))
        return None
    try:
        state = (folder / path).lstat()
        if not stat.S_ISREG(state.st_mode):
            text = told("{path} is no plain file, and is left out.", path=f"“{path}”")
            found.findings.append(_path_finding(path, text, is_note=True))
            return None
        with (folder / path).open("rb") as file:
            start = file.read(_START)
    except OSError as error:
        text = told("{path} cannot be read: {why}.", path=path, why=error.strerror or "")
        found.findings.append(_path_finding(path, text))
        return None
    kind = media_type_of(path)
    return LocalFile(path, state.st_size, kind, may_hold_pickle=may_hold_pickle(path, start))


def hashed(folder: Path, files: list[LocalFile], task: Task) -> list[LocalFile]:
    """Return the files with the SHA-256 of their bytes; says how many bytes are done."""
    task.begin(sum(one.size for one in files), told("Computing hashes"))
    done = 0
    made = []
    for one in files:
        digest = hashlib.sha256()
        try:
            with (folder / one.path).open("rb") as file:
                while block := file.read(_BLOCK):
                    digest.update(block)
                    done += len(block)
                    task.step(done)
        except OSError as error:
            why = error.strerror or ""
            raise Refusal(
                "unreadable",
                told("{path} cannot be read: {why}.", path=one.path, why=why),
                field="path",
                remedy=told("Check the path and who may read it."),
            ) from error
        made.append(replace(one, sha256=digest.hexdigest()))
    return made


def _walk(folder: Path, found: Found) -> Iterator[str]:
    """Yield the paths of what is in a folder, without following links."""

    def unreadable(error: OSError) -> None:
        name = os.path.relpath(error.filename or folder, folder)
        text = told("{path} cannot be read: {why}.", path=name, why=error.strerror or "")
        found.findings.append(_path_finding(name, text))

    for parent, folders, names in os.walk(folder, onerror=unreadable):
        links = [one for one in folders if (Path(parent) / one).is_symlink()]
        folders[:] = sorted(set(folders) - _LEFT_OUT - set(links))
        for name in sorted([*names, *links]):
            if name not in _LEFT_OUT:
                yield (Path(parent) / name).relative_to(folder).as_posix()


def _path_finding(path: str, text: str, *, is_note: bool = False) -> Finding:
    shown = path.encode("utf-8", "replace").decode()[:200].replace("'", "\\'")
    remedy = told("Rename it, or take it out of the folder.")
    return Finding("S", "path", f"$.files['{shown}']", text, remedy, is_note=is_note)


def _pickles(files: list[LocalFile]) -> Iterator[Finding]:
    for one in [each for each in files if each.may_hold_pickle][:_TOLD]:
        text = told("{path} may run code when it is opened.", path=f"“{one.path}”")
        remedy = told("Offer it as safetensors, Parquet or another format that holds data only.")
        yield Finding("S", "pickle", f"$.files['{one.path}']", text, remedy, is_note=True)
