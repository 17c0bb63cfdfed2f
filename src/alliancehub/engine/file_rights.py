"""Whether the member may have files of a version, as far as the cache tells.

Asked by the window before anybody downloads, and by each go of a download: who may not is told so
in the words of ``model/dataset_access.py`` before the hub says the same.
"""

from __future__ import annotations

from collections.abc import Collection

from alliancehub.engine.store.database import Connection
from alliancehub.engine.store.rows import CacheReader
from alliancehub.engine.store.store import Store
from alliancehub.model.dataset_access import Answer, Denied, VersionAccess
from alliancehub.model.errors import Refusal
from alliancehub.model.kinds.dataset_version import DatasetVersion


def answer_of(db: Connection, store: Store, version: str, path: str, now: str) -> Answer:
    """Return whether a file may be had, or all files: what the hub would say of the same rows.

    Args:
        db: a transaction of the store.
        store: the account's cache.
        version: id of the version.
        path: of the file, or empty for all.
        now: UTC instant.
    """
    access = _access(db, store, version, now)[0]
    return access.file(path) if path else access.whole()


def refusal_to_have(
    store: Store, version: str, now: str, paths: Collection[str] = ()
) -> Refusal | None:
    """Return why the member may not have files of a version now, or None where they may.

    Args:
        store: the account's cache.
        version: its id.
        now: UTC instant.
        paths: of all its files, where they are known; else those that its row lists are judged.
    """
    with store.read() as db:
        access, row = _access(db, store, version, now)
        answer = access.files(paths or (row.listed_paths if row is not None else ()))
    if isinstance(answer, Denied):
        return Refusal(answer.code, answer.words, remedy=answer.remedy)
    return None


def _access(
    db: Connection, store: Store, version: str, now: str
) -> tuple[VersionAccess, DatasetVersion | None]:
    reader = CacheReader(db, store.schema)
    row = reader.get(DatasetVersion, version)
    return VersionAccess(reader, store.overlay.work(db, "", now).actor, row, now[:10]), row
