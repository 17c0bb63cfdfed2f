"""What the database knows of bytes: blobs that are here, uploads, and which files need them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from alliancehub.server.database import IN_LIST, Transaction, in_list
from alliancehub.wire.datasets import BLOCK

_BLOCKS_A_ROW = 1_024
_HEX = 64
_UPLOAD = "id, person, version, sha256, size, filename, stored_at, expires_at"


@dataclass(frozen=True)
class Upload:
    """An upload.

    Attributes:
        person: who began it, and alone may go on.
        stored_at: when all of it was verified and stored; empty before.
    """

    id: str
    person: str
    version: str
    sha256: str
    size: int
    filename: str
    stored_at: str
    expires_at: str


@dataclass(frozen=True)
class StoredFile:
    """A file of a version; ``is_held`` where its bytes are here, for this version to use."""

    path: str
    size: int
    sha256: str
    media_type: str
    is_held: bool


@dataclass(frozen=True)
class Stored:
    """A blob that a store has; ``blocks`` are the hashes of its blocks."""

    sha256: str
    size: int
    blocks: Sequence[str] = ()


def note_blobs(tx: Transaction, store: str, blobs: Iterable[Stored], now: str) -> None:
    """Note blobs that a store has, verified; one that was about to go stays."""
    known = list(blobs)
    tx.run_many(
        "INSERT INTO blob (sha256, size, store, state, since, verified_at) "
        "VALUES (?, ?, ?, 'kept', ?, ?) ON CONFLICT (sha256) DO UPDATE SET "
        "state = 'kept', since = excluded.since, store = excluded.store, "
        "verified_at = excluded.verified_at",
        [(one.sha256, one.size, store, now, now) for one in known],
    )
    tx.run_many(
        "INSERT INTO blob_blocks (sha256, first, hashes) VALUES (?, ?, ?) "
        "ON CONFLICT (sha256, first) DO NOTHING",
        [
            (one.sha256, first, "".join(one.blocks[first : first + _BLOCKS_A_ROW]))
            for one in known
            if len(one.blocks) > 1
            for first in range(0, len(one.blocks), _BLOCKS_A_ROW)
        ],
    )


def blocks_of(tx: Transaction, sha256: str, size: int, first: int, count: int) -> list[str]:
    """Return the hashes of so many blocks of a blob, from ``first`` on."""
    if size <= BLOCK:
        return [sha256][first : first + count]
    row = first - first % _BLOCKS_A_ROW
    found = tx.run(
        "SELECT hashes FROM blob_blocks WHERE sha256 = ? AND first >= ? AND first < ? "
        "ORDER BY first",
        [sha256, row, first + count],
    )
    text = "".join(hashes for (hashes,) in found)
    start = (first - row) * _HEX
    wanted = text[start : start + count * _HEX]
    return [wanted[at : at + _HEX] for at in range(0, len(wanted), _HEX)]


def hold(tx: Transaction, version: str, sha256s: Iterable[str]) -> None:
    """Let a version use bytes that are here, where its files are just these.

    Looked up by hash: by version, all files of a large one would be gone through each time.
    """
    wanted = list(sha256s)
    if wanted:
        tx.run(
            f"UPDATE version_file SET is_held = 1 WHERE sha256 {IN_LIST} AND version || '' = ? "  # noqa: S608 - text of our own
            "AND size = (SELECT size FROM blob WHERE blob.sha256 = version_file.sha256)",
            [in_list(wanted), version],
        )


def present(tx: Transaction, sha256s: Iterable[str]) -> dict[str, int]:
    """Return the sizes of those blobs that are here."""
    found = tx.run(
        f"SELECT sha256, size FROM blob WHERE state <> 'dropped' AND sha256 {IN_LIST}",  # noqa: S608 - text of our own
        [in_list(sha256s)],
    )
    return {sha256: int(size) for sha256, size in found}


def file_of(tx: Transaction, version: str, path: str) -> StoredFile | None:
    """Return a file of a version, or None."""
    return next(iter(files_of(tx, version, [path])), None)


def files_of(tx: Transaction, version: str, paths: Iterable[str]) -> list[StoredFile]:
    """Return those files of a version that have these paths, by path."""
    found = tx.run(
        "SELECT f.path, f.size, f.sha256, f.media_type, f.is_held, b.state FROM version_file f "  # noqa: S608 - text of our own
        f"LEFT JOIN blob b ON b.sha256 = f.sha256 WHERE f.version = ? AND f.path {IN_LIST} "
        "ORDER BY f.path",
        [version, in_list(paths)],
    )
    return [_file(row) for row in found]


def files_after(tx: Transaction, version: str, after: str, count: int) -> list[StoredFile]:
    """Return so many files of a version behind a path, by path as UTF-8 bytes."""
    found = tx.run(
        "SELECT f.path, f.size, f.sha256, f.media_type, f.is_held, b.state FROM version_file f "
        "LEFT JOIN blob b ON b.sha256 = f.sha256 WHERE f.version = ? AND f.path > ? "
        "ORDER BY f.path LIMIT ?",
        [version, after, count],
    )
    return [_file(row) for row in found]


def begin_upload(tx: Transaction, upload: Upload) -> None:
    """Note an upload that begins."""
    tx.run(
        f"INSERT INTO upload ({_UPLOAD}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608 - text of our own
        [
            upload.id,
            upload.person,
            upload.version,
            upload.sha256,
            upload.size,
            upload.filename,
            upload.stored_at,
            upload.expires_at,
        ],
    )


def upload_of(tx: Transaction, id: str) -> Upload | None:
    """Return an upload, or None."""
    found = tx.first(f"SELECT {_UPLOAD} FROM upload WHERE id = ?", [id])  # noqa: S608 - text of our own
    return None if found is None else Upload(*found)


def open_uploads(tx: Transaction, person: str) -> int:
    """Return how many uploads somebody has begun and not ended."""
    return int(
        tx.value("SELECT count(*) FROM upload WHERE person = ? AND stored_at = ''", [person])
    )


def sent_for(tx: Transaction, version: str, sha256s: Iterable[str]) -> set[str]:
    """Return those blobs that were sent for a version and are still here."""
    found = tx.run(
        "SELECT u.sha256 FROM upload u JOIN blob b ON b.sha256 = u.sha256 "  # noqa: S608 - text of our own
        "WHERE u.version = ? AND u.stored_at <> '' AND b.state <> 'dropped' "
        f"AND u.sha256 {IN_LIST}",
        [version, in_list(sha256s)],
    )
    return {sha256 for (sha256,) in found}


def _file(row: Sequence[object]) -> StoredFile:
    path, size, sha256, media_type, is_held, state = row
    is_here = bool(is_held) and state is not None and state != "dropped"
    return StoredFile(str(path), int(str(size)), str(sha256), str(media_type), is_here)
