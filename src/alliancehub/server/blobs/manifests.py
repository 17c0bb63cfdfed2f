"""The files that a draft is to have, and what the hub lacks of them.

A call costs what it brings, whatever the draft has already: names are looked up, not gathered, and
what it adds up to is carried on. All of a manifest is read once it is sealed.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from mimetypes import MimeTypes
from typing import NamedTuple

from alliancehub.model.manifest import FILES_MAX, FileEntry, check_entry, clashes
from alliancehub.model.told import kept, told
from alliancehub.server.audit import AuditRow, note
from alliancehub.server.blobs.book import StoredFile, files_after, hold, present
from alliancehub.server.blobs.names import forget_names, put_names, taken_names
from alliancehub.server.blobs.rights import draft_of, usable
from alliancehub.server.database import IN_LIST, Transaction, in_list
from alliancehub.server.hub import Hub, new_cause
from alliancehub.server.quotas import Storage, require_room
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


class _Counts(NamedTuple):
    """What the files of a draft add up to."""

    files: int
    size: int


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
    refused, taken = _judged(asked)
    with hub.write() as writing:
        tx = writing.tx
        draft = draft_of(hub, tx, person, version)
        storage = Storage(tx, writing.execution.rows, draft)
        before = _Counts(draft.file_count, draft.total_bytes)
        left = _forget(tx, version, asked, before, storage)
        known = _known(tx, version, asked)
        refused += _unfit(tx, version, taken, known, left.files)
        may_use = usable(hub, tx, person, draft, {one.sha256 for one in taken.values()})
        refused += _wrong_sizes(tx, taken, may_use)
        storage.bring({(one.sha256, one.size) for one in taken.values()})
        after = _put(tx, version, taken, known, left)
        storage.drop({one for path, one in known.items() if path in taken})
        hold(tx, version, may_use)
        quota = storage.quota(hub.settings.quota_bytes, after.files, after.size)
        if taken:  # leaving files out is always possible
            require_room(quota)
        _note(tx, hub, person, version, after.files, after.size)
        counts = {"file_count": after.files, "total_bytes": after.size}
        writing.as_hub("note_files", {"version": version, **counts}, new_cause())
    missing = dict.fromkeys(
        one.sha256 for one in asked.files if one.path in taken and one.sha256 not in may_use
    )
    return ManifestAnswer(
        missing=list(missing),
        refused=refused,
        file_count=after.files,
        total_bytes=after.size,
        quota_bytes=quota.quota_bytes,
        used_bytes=quota.used_bytes,
    )


def manifest_page(tx: Transaction, version: str, after: str) -> ManifestPage:
    """Return the files of a version behind a path."""
    found = files_after(tx, version, after, MANIFEST_PAGE + 1)
    files = [_told(one) for one in found[:MANIFEST_PAGE]]
    return ManifestPage(files=files, next=files[-1].path if len(found) > MANIFEST_PAGE else None)


def _known(tx: Transaction, version: str, asked: ManifestRequest) -> dict[str, tuple[str, int]]:
    """Return hash and size of those files of a call that the draft has already."""
    if asked.replaces or not asked.files:
        return {}
    found = tx.run(
        f"SELECT path, sha256, size FROM version_file WHERE version = ? AND path {IN_LIST}",  # noqa: S608 - text of our own
        [version, in_list({one.path for one in asked.files} - set(asked.removes))],
    )
    return {path: (sha256, int(size)) for path, sha256, size in found}


def _judged(asked: ManifestRequest) -> tuple[list[RefusedFile], dict[str, ManifestEntry]]:
    """Return what of a call can be in no draft, with its words, and the rest by path."""
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
    return refused, fit


def _unfit(
    tx: Transaction,
    version: str,
    taken: dict[str, ManifestEntry],
    known: Collection[str],
    count: int,
) -> list[RefusedFile]:
    """Take out new files that cannot lie beside those of the draft, or are too many."""
    refused: list[RefusedFile] = []
    new = [path for path in taken if path not in known]
    for found in (taken_names(tx, version, new), clashes(path for path in new if path in taken)):
        for path, problem in found:
            del taken[path]
            refused.append(RefusedFile(path=path, problem=problem))
    new = [path for path in new if path in taken]
    for path in new[max(0, FILES_MAX - count) :]:
        del taken[path]
        problem = told("A version has at most {n} files.", n=FILES_MAX)
        refused.append(RefusedFile(path=path, problem=problem))
    return refused


def _forget(
    tx: Transaction, version: str, asked: ManifestRequest, before: _Counts, storage: Storage
) -> _Counts:
    """Take files out; return what the rest adds up to."""
    if asked.replaces:
        tx.run("DELETE FROM version_file WHERE version = ?", [version])
        forget_names(tx, version)
        storage.forget()
        return _Counts(0, 0)
    if not asked.removes:
        return before
    gone = [version, in_list(asked.removes)]
    where = f"WHERE version = ? AND path {IN_LIST}"
    found = tx.run(f"SELECT sha256, size FROM version_file {where}", gone).fetchall()  # noqa: S608 - text of our own
    tx.run(f"DELETE FROM version_file {where}", gone)  # noqa: S608 - text of our own
    forget_names(tx, version, asked.removes)
    storage.drop({(str(sha256), int(size)) for sha256, size in found})
    return _Counts(before.files - len(found), before.size - sum(int(size) for _, size in found))


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


def _put(
    tx: Transaction,
    version: str,
    taken: dict[str, ManifestEntry],
    known: dict[str, tuple[str, int]],
    before: _Counts,
) -> _Counts:
    """Put files; return what the draft adds up to then."""
    tx.put_many(
        "INSERT INTO version_file (version, path, size, sha256, media_type, is_held) "
        "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (version, path) DO UPDATE SET "
        "size = excluded.size, sha256 = excluded.sha256, media_type = excluded.media_type, "
        "is_held = 0",
        list(_cells(version, taken.values())),
    )
    put_names(tx, version, (path for path in taken if path not in known))
    again = {path: one for path, one in known.items() if path in taken}
    size = sum(one.size for one in taken.values()) - sum(size for _, size in again.values())
    return _Counts(before.files + len(taken) - len(again), before.size + size)


def _cells(version: str, files: Iterable[ManifestEntry]) -> Iterator[list[object]]:
    for one in files:
        yield [version, one.path, one.size, one.sha256, media_type_of(one.path), 0]


def _note(tx: Transaction, hub: Hub, person: str, version: str, count: int, size: int) -> None:
    text = told("Files by now: {n}; bytes in all: {size}.", n=count, size=size)
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
