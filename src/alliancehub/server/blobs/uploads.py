"""Uploads from their first header to a blob that a version may use."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from alliancehub.model.manifest import FILE_BYTES_MAX, is_sha256
from alliancehub.model.told import kept, told
from alliancehub.server.audit import AuditRow, note
from alliancehub.server.blobs.book import (
    Stored,
    Upload,
    begin_upload,
    hold,
    note_blobs,
    open_uploads,
    upload_of,
)
from alliancehub.server.blobs.partial import Part
from alliancehub.server.blobs.rights import draft_of, usable
from alliancehub.server.blobs.store import no_room
from alliancehub.server.clock import instant
from alliancehub.server.database import IN_LIST, Transaction, in_list
from alliancehub.server.hub import Hub
from alliancehub.server.problems import ProblemError
from alliancehub.server.settings import DAY_S

KEPT_DAYS = 7  # an upload that nobody goes on with
OPEN_MAX = 20_000  # uploads that somebody has begun and not ended
SPARE_BYTES = 256 * 1024 * 1024  # of the disk, which no upload may take: the database needs some


def begin(hub: Hub, person: str, asked: Upload) -> Upload:
    """Begin an upload into a draft; it is stored at once where the draft may use the bytes already.

    Raises Refusal where the version is no draft of theirs, and the problems 413, 429 and 507.
    """
    if not is_sha256(asked.sha256):
        raise ProblemError(
            422,
            "invalid",
            "Upload-Metadata names no sha256 of 64 hexadecimal digits in lower case.",
            field="sha256",
            remedy="Add sha256 and version to the metadata; see the description of this address.",
        )
    if not 0 <= asked.size <= FILE_BYTES_MAX:
        raise ProblemError(
            413,
            "too_large",
            told("A file of {n} bytes is larger than the hub takes.", n=asked.size),
            remedy=told("At most {n} bytes fit; cut it into several files.", n=FILE_BYTES_MAX),
        )
    with hub.database.read() as tx:
        draft = draft_of(hub, tx, person, asked.version)
        is_usable = asked.sha256 in usable(hub, tx, person, draft, [asked.sha256])
        if open_uploads(tx, person) >= OPEN_MAX:
            raise ProblemError(
                429,
                "too_many",
                told("You have begun {n} uploads and not ended them.", n=OPEN_MAX),
                remedy="End or delete some first.",
                headers={"Retry-After": "60"},
            )
    expires_at = instant(hub.clock() + KEPT_DAYS * DAY_S)
    upload = replace(asked, person=person, expires_at=expires_at)
    if not is_usable:
        require_room(hub.bytes.folder, upload.size)
        hub.bytes.parts.begin(upload.id)
    with hub.database.write() as tx:
        draft = draft_of(hub, tx, person, upload.version)
        if is_usable and usable(hub, tx, person, draft, [upload.sha256]):
            upload = replace(upload, stored_at=hub.now)
            hold(tx, upload.version, [upload.sha256])
        elif is_usable:  # access ended meanwhile
            hub.bytes.parts.begin(upload.id)
        begin_upload(tx, upload)
    return upload


def require_room(folder: Path, size: int) -> None:
    """Raise the problem 507 where a disk has no room for so many bytes more."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    if shutil.disk_usage(folder).free < size + SPARE_BYTES:
        raise no_room()


def theirs(hub: Hub, tx: Transaction, person: str, id: str) -> Upload:
    """Return somebody's upload; raises the problem 404 for another's, and 410 for an ended one."""
    upload = upload_of(tx, id)
    if upload is None or upload.person != person:
        raise ProblemError(
            404,
            "not_found",
            "There is no such upload, or it is somebody else's.",
            remedy="Begin another; what was stored is kept.",
        )
    if upload.expires_at < hub.now:
        raise expired()
    return upload


def expired() -> ProblemError:
    """Return the problem of an upload that ended before all came."""
    return ProblemError(
        410,
        "expired",
        told("Nobody went on with this upload for {n} days, so it was ended.", n=KEPT_DAYS),
        remedy="Begin another.",
    )


def prolong(hub: Hub, upload: Upload) -> Upload:
    """Give an upload that goes on its days anew, at most once a day."""
    if upload.expires_at > instant(hub.clock() + (KEPT_DAYS - 1) * DAY_S):
        return upload
    later = replace(upload, expires_at=instant(hub.clock() + KEPT_DAYS * DAY_S))
    with hub.database.write() as tx:
        tx.run("UPDATE upload SET expires_at = ? WHERE id = ?", [later.expires_at, later.id])
    return later


def settle(hub: Hub, upload: Upload, part: Part) -> bool:
    """Verify an upload that is all there, and store it; return whether it has the right bytes.

    Wrong ones are thrown away: the upload begins anew. Closes the part. What ends the hub meanwhile
    leaves the part as it is, to be settled by the next request or by housekeeping.
    """
    with part:
        sha256, blocks = part.verdict()
        if sha256 != upload.sha256:
            part.begin_anew()
            return False
        path = hub.bytes.parts.path_of(upload.id)
        blob = Stored(sha256, upload.size, blocks)
        at_risk = _going(hub, [sha256])
        hub.bytes.store.put(sha256, path)
        with hub.database.write() as tx:
            if at_risk and hub.bytes.store.size_of(sha256) is None:
                hub.bytes.store.put(sha256, path)
            note_blobs(tx, hub.bytes.store.name, [blob], hub.now)
            tx.run("UPDATE upload SET stored_at = ? WHERE id = ?", [hub.now, upload.id])
            hold(tx, upload.version, [sha256])
            _note(tx, hub, upload.person, upload.version, 1, upload.size)
    hub.bytes.parts.remove(upload.id)
    return True


def store_small(hub: Hub, person: str, version: str, blobs: Iterable[tuple[str, bytes]]) -> int:
    """Store small blobs whose hashes were looked at, for a draft; return how many."""
    known = dict(blobs)
    if not known:
        return 0
    require_room(hub.bytes.folder, sum(map(len, known.values())))
    store = hub.bytes.store
    at_risk = _going(hub, known)
    store.put_small(known.items())
    expires_at = instant(hub.clock() + KEPT_DAYS * DAY_S)
    with hub.database.write() as tx:
        draft_of(hub, tx, person, version)
        store.put_small((one, known[one]) for one in at_risk if store.size_of(one) is None)
        note_blobs(tx, store.name, [Stored(one, len(data)) for one, data in known.items()], hub.now)
        tx.run_many(
            "INSERT INTO upload (id, person, version, sha256, size, filename, stored_at, "
            "expires_at) VALUES (?, ?, ?, ?, ?, '', ?, ?) ON CONFLICT (id) DO UPDATE SET "
            "stored_at = excluded.stored_at, expires_at = excluded.expires_at",
            [
                (f"{version}/{one}", person, version, one, len(data), hub.now, expires_at)
                for one, data in known.items()
            ],
        )
        hold(tx, version, known)
        _note(tx, hub, person, version, len(known), sum(map(len, known.values())))
    return len(known)


def _going(hub: Hub, sha256s: Iterable[str]) -> list[str]:
    """Return those blobs that housekeeping may remove until they are noted anew.

    It removes in the writer's turn: whoever looks again in a turn of their own is sure of them.
    """
    with hub.database.read() as tx:
        found = tx.run(
            f"SELECT sha256 FROM blob WHERE state <> 'kept' AND sha256 {IN_LIST}",  # noqa: S608 - text of our own
            [in_list(sha256s)],
        )
        return [sha256 for (sha256,) in found]


def _note(tx: Transaction, hub: Hub, person: str, version: str, count: int, size: int) -> None:
    text = told("Files sent: {n}; bytes in all: {size}.", n=count, size=size)
    about = AuditRow(
        hub.now, person, "upload", "dataset_version", version, "applied", text, told=kept(text)
    )
    note(tx, about)
