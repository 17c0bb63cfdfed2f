"""The files that a draft is to have, and what the hub lacks of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from mimetypes import MimeTypes

from alliancehub.model.manifest import FILES_MAX, FileEntry, check_entry, clashes
from alliancehub.model.told import kept, told
from alliancehub.server.audit import AuditRow, note
from alliancehub.server.blobs.book import StoredFile, files_after, hold, present
from alliancehub.server.blobs.rights import draft_of, usable
from alliancehub.server.database import IN_LIST, Transaction, in_list
from alliancehub.server.hub import Hub, new_cause
from alliancehub.server.quotas import quota_of, require_room
from alliancehub.wire.datasets import (
    MANIFEST_PAGE,
    ManifestAnswer,
    ManifestEntry,
    ManifestFile,
    ManifestPage,
    ManifestRequest,
    RefusedFile,
)

_OWN_TYPES = {
    ".csv": "text/csv",
    ".jsonl": "application/jsonl",
    ".md": "text/markdown",
    ".ndjson": "application/x-ndjson",
    ".parquet": "application/vnd.apache.parquet",
    ".tsv": "text/tab-separated-values",
    ".yaml": "application/yaml",
    ".yml": "application/yaml",
    ".zst": "application/zstd",
}
_TYPES = MimeTypes()  # of the library alone: the same on every machine
_UNKNOWN = "application/octet-stream"


def media_type_of(path: str) -> str:
    """Return the media type of a file by its name; a packed one is bytes."""
    name = path.rpartition("/")[2]
    dot = name.rfind(".")
    if dot > 0 and (own := _OWN_TYPES.get(name[dot:].lower())):
        return own
    found, packed = _TYPES.guess_type(name)
    return _UNKNOWN if packed or found is None else found


def take_manifest(hub: Hub, person: str, version: str, asked: ManifestRequest) -> ManifestAnswer:
    """Note files of a draft; return which blobs to send.

    Raises Refusal where the version is no draft that the person may change, or where it would be
    more than whoever it is counted for may store; then nothing of the call is kept.
    """
    with hub.database.read() as tx:
        draft_of(hub, tx, person, version)
        there = set() if asked.replaces else _paths(tx, version)
    refused, taken = _judged(asked, there - set(asked.removes))
    with hub.write() as writing:
        tx = writing.tx
        draft = draft_of(hub, tx, person, version)
        _forget(tx, version, asked)
        may_use = usable(hub, tx, person, draft, {one.sha256 for one in taken.values()})
        refused += _wrong_sizes(tx, taken, may_use)
        _put(tx, version, taken.values())
        hold(tx, version, may_use)
        count, size = _totals(tx, version)
        quota = quota_of(tx, writing.execution.rows, draft, hub.settings.quota_bytes)
        if taken:  # leaving files out is always possible
            require_room(quota)
        _note(tx, hub, person, version, count, size)
        writing.as_hub("note_files", {"version": version}, new_cause())
    missing = dict.fromkeys(
        one.sha256 for one in asked.files if one.path in taken and one.sha256 not in may_use
    )
    return ManifestAnswer(
        missing=list(missing),
        refused=refused,
        file_count=count,
        total_bytes=size,
        quota_bytes=quota.quota_bytes,
        used_bytes=quota.used_bytes,
    )


def manifest_page(tx: Transaction, version: str, after: str) -> ManifestPage:
    """Return the files of a version behind a path."""
    found = files_after(tx, version, after, MANIFEST_PAGE + 1)
    files = [_told(one) for one in found[:MANIFEST_PAGE]]
    return ManifestPage(files=files, next=files[-1].path if len(found) > MANIFEST_PAGE else None)


def _paths(tx: Transaction, version: str) -> set[str]:
    found = tx.run("SELECT path FROM version_file WHERE version = ?", [version])
    return {path for (path,) in found}


def _judged(
    asked: ManifestRequest, there: set[str]
) -> tuple[list[RefusedFile], dict[str, ManifestEntry]]:
    """Return what of a call cannot be taken, with its words, and the rest by path."""
    refused: list[RefusedFile] = []
    fit: dict[str, ManifestEntry] = {}
    for one in asked.files:
        problem = check_entry(FileEntry(one.path, one.size, one.sha256))
        if not problem and one.path in fit:
            problem = told("{path} is named twice.", path=repr(one.path))
        if problem:
            refused.append(RefusedFile(path=one.path, problem=problem))
        else:
            fit[one.path] = one
    new = [path for path in fit if path not in there]
    for path, problem in clashes([*sorted(there), *new]):
        if fit.pop(path, None) is not None:
            refused.append(RefusedFile(path=path, problem=problem))
    new = [path for path in fit if path not in there]
    for path in new[max(0, FILES_MAX - len(there)) :]:
        del fit[path]
        problem = told("A version has at most {n} files.", n=FILES_MAX)
        refused.append(RefusedFile(path=path, problem=problem))
    return refused, fit


def _forget(tx: Transaction, version: str, asked: ManifestRequest) -> None:
    if asked.replaces:
        tx.run("DELETE FROM version_file WHERE version = ?", [version])
    elif asked.removes:
        tx.run(
            f"DELETE FROM version_file WHERE version = ? AND path {IN_LIST}",  # noqa: S608 - text of our own
            [version, in_list(asked.removes)],
        )


def _wrong_sizes(
    tx: Transaction, taken: dict[str, ManifestEntry], may_use: set[str]
) -> list[RefusedFile]:
    """Take out files that have the hash of known bytes and another size than these.

    Only of bytes that they may use: of others it would tell that the hub has them.
    """
    sizes = present(tx, may_use)
    wrong = [one for one in taken.values() if sizes.get(one.sha256, one.size) != one.size]
    for one in wrong:
        del taken[one.path]
    return [
        RefusedFile(
            path=one.path,
            problem=told("The bytes of {path} have another size than was said.", path=one.path),
        )
        for one in wrong
    ]


def _put(tx: Transaction, version: str, files: Iterable[ManifestEntry]) -> None:
    tx.put_many(
        "INSERT INTO version_file (version, path, size, sha256, media_type, is_held) "
        "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (version, path) DO UPDATE SET "
        "size = excluded.size, sha256 = excluded.sha256, media_type = excluded.media_type, "
        "is_held = 0",
        list(_cells(version, files)),
    )


def _cells(version: str, files: Iterable[ManifestEntry]) -> Iterator[list[object]]:
    for one in files:
        yield [version, one.path, one.size, one.sha256, media_type_of(one.path), 0]


def _totals(tx: Transaction, version: str) -> tuple[int, int]:
    found = tx.first(
        "SELECT count(*), coalesce(sum(size), 0) FROM version_file WHERE version = ?", [version]
    )
    return (0, 0) if found is None else (int(found[0]), int(found[1]))


def _note(tx: Transaction, hub: Hub, person: str, version: str, count: int, size: int) -> None:
    text = told("It has {n} files by now, {size} bytes in all.", n=count, size=size)
    about = AuditRow(
        hub.now, person, "set_files", "dataset_version", version, "applied", text, told=kept(text)
    )
    note(tx, about)


def _told(one: StoredFile) -> ManifestFile:
    return ManifestFile(
        path=one.path,
        size=one.size,
        sha256=one.sha256,
        media_type=one.media_type,
        is_stored=one.is_held,
    )
