"""Bytes that nothing needs any more go: uploads that nobody goes on with, files of versions that
are gone, and blobs.

A blob goes in two steps. It is doomed once no file of a version and no upload needs it, and still
given out; when that has been so for days it is dropped, which is as good as gone, and only then its
bytes are removed. Whoever stores the same bytes meanwhile keeps them: bytes are removed in the
writer's turn, in which those who store look once more.
"""

from __future__ import annotations

import logging
import time
from dataclasses import asdict, dataclass
from itertools import islice

from alliancehub.server.blobs.book import upload_of
from alliancehub.server.blobs.bytes import Bytes
from alliancehub.server.blobs.locking import Locked
from alliancehub.server.blobs.uploads import settle
from alliancehub.server.clock import instant
from alliancehub.server.database import IN_LIST, Transaction, in_list
from alliancehub.server.hub import Hub
from alliancehub.server.settings import DAY_S

log = logging.getLogger(__name__)

GRACE_DAYS = 7  # a draft that was discarded may be restored, and a backup of before be put back
_AT_ONCE = 200
_PARTS_OLD_S = 3_600  # a part without an upload may be one that begins just now
_STRAY_S = DAY_S  # and a blob that nobody has noted one that is just stored

_NEEDED = (
    "EXISTS (SELECT 1 FROM version_file f WHERE f.sha256 = blob.sha256) "
    "OR EXISTS (SELECT 1 FROM upload u WHERE u.sha256 = blob.sha256)"
)


@dataclass(frozen=True)
class Collected:
    """What housekeeping did.

    Attributes:
        ended: uploads that nobody went on with.
        doomed: blobs that nothing needs since now.
        removed: blobs whose bytes are gone.
        freed: bytes of those.
    """

    ended: int = 0
    doomed: int = 0
    removed: int = 0
    freed: int = 0


def collect_bytes(hub: Hub, grace_days: int = GRACE_DAYS) -> Collected:
    """Do all of it once; harmless to break off at any moment and to do again."""
    settle_waiting(hub)
    ended = _end_uploads(hub)
    before = instant(hub.clock() - grace_days * DAY_S)
    with hub.database.write() as tx:
        _forget_files(tx, before)
        tx.run(
            f"UPDATE blob SET state = 'kept', since = ? WHERE state = 'doomed' AND ({_NEEDED})",  # noqa: S608 - text of our own
            [hub.now],
        )
        doomed = tx.run(
            f"UPDATE blob SET state = 'doomed', since = ? WHERE state = 'kept' AND NOT ({_NEEDED})",  # noqa: S608 - text of our own
            [hub.now],
        ).rowcount
        tx.run(
            "UPDATE blob SET state = 'dropped' WHERE state = 'doomed' AND since <= ? "  # noqa: S608 - text of our own
            f"AND NOT ({_NEEDED})",
            [before],
        )
    removed, freed = _remove_dropped(hub)
    _remove_stray_parts(hub)
    _remove_stray_blobs(hub)
    return Collected(ended, doomed, removed, freed)


def collect_bytes_daily(hub: Hub) -> None:
    """Do all of it once a day, and what came whole at once."""
    with hub.database.read() as tx:
        day = tx.value("SELECT value FROM hub_meta WHERE name = 'bytes_collected_on'")
    if day == hub.now[:10]:
        settle_waiting(hub)
        return
    done = collect_bytes(hub)
    if done != Collected():
        log.info("bytes collected", extra=asdict(done))
    with hub.database.write() as tx:
        tx.run(
            "INSERT INTO hub_meta (name, value) VALUES ('bytes_collected_on', ?) "
            "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            [hub.now[:10]],
        )


def settle_waiting(hub: Hub) -> int:
    """Verify and store uploads that came whole and were left so, as by a hub that ended."""
    settled = 0
    waiting = hub.bytes.parts.each()
    if not waiting:
        return 0
    with hub.database.read() as tx:
        found = {
            row[0]: row[1] for row in tx.run("SELECT id, size FROM upload WHERE stored_at = ''")
        }
    for upload_id in waiting:
        try:
            if found.get(upload_id) == hub.bytes.parts.offset(upload_id):
                settled += _settle(hub, upload_id)
        except (Locked, FileNotFoundError):
            continue  # somebody is at it
    return settled


def _settle(hub: Hub, upload_id: str) -> bool:
    with hub.database.read() as tx:
        upload = upload_of(tx, upload_id)
    if upload is None or upload.stored_at:
        return False
    return settle(hub, upload, hub.bytes.parts.open(upload_id))


def _end_uploads(hub: Hub) -> int:
    with hub.database.write() as tx:
        found = tx.run(
            "SELECT id, stored_at FROM upload WHERE expires_at < ? LIMIT ?",
            [hub.now, _AT_ONCE * 50],
        ).fetchall()
        tx.run(
            f"DELETE FROM upload WHERE id {IN_LIST}",  # noqa: S608 - text of our own
            [in_list(one for one, _ in found)],
        )
    for upload_id, stored_at in found:
        if not stored_at:
            hub.bytes.parts.remove(upload_id)
    return sum(not stored_at for _, stored_at in found)


def _forget_files(tx: Transaction, before: str) -> None:
    """Forget the files of versions that were deleted so long ago that nobody restores them."""
    tx.run(
        "DELETE FROM version_file WHERE version IN (SELECT f.version FROM "
        "(SELECT DISTINCT version FROM version_file) AS f "
        "WHERE NOT EXISTS (SELECT 1 FROM dataset_version v WHERE v.id = f.version) "
        "AND NOT EXISTS (SELECT 1 FROM row_version h WHERE h.kind = 'dataset_version' "
        "AND h.row_id = f.version AND h.at > ?))",
        [before],
    )
    tx.run(  # names are asked for while files may still come
        "DELETE FROM version_name WHERE version IN (SELECT n.version FROM "
        "(SELECT DISTINCT version FROM version_name) AS n WHERE NOT EXISTS (SELECT 1 FROM "
        "version_file f WHERE f.version = n.version) OR EXISTS (SELECT 1 FROM dataset_version v "
        "WHERE v.id = n.version AND v.state NOT IN ('draft', 'in_review')))"
    )


def _remove_dropped(hub: Hub) -> tuple[int, int]:
    removed = freed = 0
    while True:
        with hub.database.write() as tx:
            found = tx.run(
                "SELECT sha256, size FROM blob WHERE state = 'dropped' LIMIT ?", [_AT_ONCE]
            ).fetchall()
            names = [sha256 for sha256, _ in found]
            hub.bytes.store.remove(names)
            for table in ("blob_blocks", "blob"):
                tx.run(f"DELETE FROM {table} WHERE sha256 {IN_LIST}", [in_list(names)])  # noqa: S608 - names of our own
        removed += len(found)
        freed += sum(int(size) for _, size in found)
        if len(found) < _AT_ONCE:
            return removed, freed


def _remove_stray_parts(hub: Hub) -> None:
    """Remove parts whose upload is not known, as after a hub that ended between the two."""
    held: Bytes = hub.bytes
    old = [one for one in held.parts.each() if _age_s(held, one) > _PARTS_OLD_S]
    with hub.database.read() as tx:
        found = tx.run(
            f"SELECT id FROM upload WHERE stored_at = '' AND id {IN_LIST}",  # noqa: S608 - text of our own
            [in_list(old)],
        )
        known = {upload_id for (upload_id,) in found}
    for upload_id in old:
        if upload_id not in known:
            held.parts.remove(upload_id)


def _remove_stray_blobs(hub: Hub) -> None:
    """Remove blobs that were stored and never noted, as by a hub that ended between the two."""
    old = time.time() - _STRAY_S
    stored = (sha256 for sha256, _, at in hub.bytes.store.each() if at < old)
    while some := list(islice(stored, _AT_ONCE * 5)):
        with hub.database.write() as tx:
            found = tx.run(f"SELECT sha256 FROM blob WHERE sha256 {IN_LIST}", [in_list(some)])  # noqa: S608 - text of our own
            known = {sha256 for (sha256,) in found}
            strays = [one for one in some if one not in known]
            hub.bytes.store.remove(strays)


def _age_s(held: Bytes, upload_id: str) -> float:
    try:
        return time.time() - held.parts.path_of(upload_id).stat().st_mtime
    except FileNotFoundError:
        return 0
