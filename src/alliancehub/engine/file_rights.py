"""Whether the member may have files of a version, as far as the cache tells.

Asked by the window before anybody downloads, and by each go of a download: who may not is told so
in the words of ``model/dataset_access.py`` before the hub says the same.
"""

from __future__ import annotations

from alliancehub.engine.store.database import Connection
from alliancehub.engine.store.rows import CacheReader
from alliancehub.engine.store.store import Store
from alliancehub.model.dataset_access import Answer, Denied, VersionAccess
from alliancehub.model.errors import Refusal
from alliancehub.model.kinds.dataset_version import DatasetVersion


def answer_of(db: Connection, store: Store, version: str, path: str, now: str) -> Answer:
    """Return whether a file may be had, or all files; without all, why the first may not.

    Args:
        db: a transaction of the store.
        store: the account's cache.
        version: id of the version.
        path: of the file, or empty for all.
        now: UTC instant.
    """
    reader = CacheReader(db, store.schema)
    row = reader.get(DatasetVersion, version)
    access = VersionAccess(reader, store.overlay.work(db, "", now).actor, row, now[:10])
    if path:
        return access.file(path)
    listing = row.listing if row is not None else []
    answers = [access.file(str(one["path"])) for one in listing] or [access.file("")]
    return next((one for one in answers if isinstance(one, Denied)), answers[0])


def refusal_to_have(store: Store, version: str, now: str) -> Refusal | None:
    """Return why the member may not have all files of a version now, or None where they may."""
    with store.read() as db:
        answer = answer_of(db, store, version, "", now)
    if isinstance(answer, Denied):
        return Refusal(answer.code, answer.words, remedy=answer.remedy)
    return None
