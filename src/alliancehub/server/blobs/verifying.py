"""Whether the store still has, unchanged, what the database says it has."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from alliancehub.server.blobs.store import BlobStore, StoreFailed
from alliancehub.server.database import IN_LIST, Database, in_list

_PAGE = 500


@dataclass
class Verified:
    """What was found.

    Attributes:
        sound: blobs that are what they should be, and ``read`` their bytes.
        lost, damaged: hashes of those that are not there, or are other bytes now.
    """

    sound: int = 0
    read: int = 0
    lost: list[str] = field(default_factory=list)
    damaged: list[str] = field(default_factory=list)


def verify_blobs(
    database: Database, store: BlobStore, tell: Callable[[Verified], None], *, quick: bool = False
) -> Verified:
    """Read every blob and compare it with its name, while the hub goes on.

    Args:
        tell: is told how far it is, now and then.
        quick: only look whether each is there and as long as it should be.
    """
    found = Verified()
    for page in _pages(database):
        for sha256, size in page:
            actual = store.size_of(sha256)
            if actual is None:
                found.lost.append(sha256)
            elif actual != size or not (quick or _is_sound(store, sha256, size)):
                found.damaged.append(sha256)
            else:
                found.sound += 1
                found.read += 0 if quick else size
        tell(found)
    return found


def forget_blobs(database: Database, store: BlobStore, sha256s: list[str]) -> list[str]:
    """Forget lost or damaged blobs, so that they are asked for again; return which files need them.

    They come back, for all versions, with the next draft of somebody who has the bytes.
    """
    with database.write() as tx:
        needing = tx.run(
            "SELECT DISTINCT f.version || ' ' || f.path FROM version_file f "  # noqa: S608 - text of our own
            f"WHERE f.sha256 {IN_LIST} ORDER BY 1",
            [in_list(sha256s)],
        ).fetchall()
        store.remove(sha256s)
        for table in ("blob_blocks", "blob"):
            tx.run(f"DELETE FROM {table} WHERE sha256 {IN_LIST}", [in_list(sha256s)])  # noqa: S608 - names of our own
        tx.run(
            f"DELETE FROM upload WHERE stored_at <> '' AND sha256 {IN_LIST}",  # noqa: S608 - text of our own
            [in_list(sha256s)],
        )
    return [one for (one,) in needing]


def _pages(database: Database) -> Iterator[list[tuple[str, int]]]:
    after = ""
    while True:
        with database.read() as tx:
            page = tx.run(
                "SELECT sha256, size FROM blob WHERE sha256 > ? AND state <> 'dropped' "
                "ORDER BY sha256 LIMIT ?",
                [after, _PAGE],
            ).fetchall()
        if not page:
            return
        yield [(str(sha256), int(size)) for sha256, size in page]
        after = page[-1][0]


def _is_sound(store: BlobStore, sha256: str, size: int) -> bool:
    digest = hashlib.sha256()
    try:
        for chunk in store.read(sha256, 0, size):
            digest.update(chunk)
    except StoreFailed:
        return False
    return digest.hexdigest() == sha256
