"""``VersionApi`` over a core: files of versions, whether they may be had, and how they begin."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import fields
from importlib import import_module

from alliancehub.engine.accounting import refusal_of
from alliancehub.engine.core import Core
from alliancehub.engine.plain import from_plain
from alliancehub.engine.previews import bytes_wanted, is_parquet, preview_of
from alliancehub.engine.store.detail import hit_of
from alliancehub.engine.store.rows import CacheReader
from alliancehub.engine.version_api import (
    AccessView,
    VersionFile,
    VersionFiles,
    VersionPreview,
    VersionUse,
)
from alliancehub.engine.version_diff_api import VersionDifference
from alliancehub.model.dataset_access import Allowed, Answer, Denied, VersionAccess
from alliancehub.model.dataset_names import address_of
from alliancehub.model.errors import Refusal, not_found
from alliancehub.model.kinds.dataset import Dataset
from alliancehub.model.kinds.dataset_version import DatasetVersion
from alliancehub.model.told import told
from alliancehub.wire.problem import WireError

_DIFFERENCE = [one.name for one in fields(VersionDifference)]
PAGES_MAX = 400  # of files that are looked through for one path


class Versions:
    """Answers from the cache but for what it does not hold."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def version_files(self, version: str, after: str = "") -> VersionFiles:
        """Return files of a version behind a path, in the order of their bytes; needs the hub."""
        account = self._core.need()
        try:
            page = account.mover.hub.manifest(version[:36], after)
        except WireError as error:
            raise refusal_of(error) from error
        files = [VersionFile(one.path, one.size, one.sha256) for one in page.files]
        return VersionFiles(files, page.next or "")

    def version_diff(self, before: str, later: str, after: str = "") -> VersionDifference:
        """Return which files differ between two versions, behind a path; needs the hub."""
        account = self._core.need()
        try:
            page = account.mover.hub.version_diff(before[:36], later[:36], after)
        except WireError as error:
            raise refusal_of(error) from error
        told = page.model_dump(include={*_DIFFERENCE})
        return from_plain(VersionDifference, told | {"next": page.next or ""})

    def may_i(self, version: str, path: str = "") -> AccessView:
        """Return whether this member may have a file, or all files, told from the cache."""
        account = self._core.need()
        with account.store.read() as db:
            reader = CacheReader(db, account.store.schema)
            now = self._core.around.now()
            actor = account.store.overlay.work(db, "", now).actor
            row = reader.get(DatasetVersion, version)
            access = VersionAccess(reader, actor, row, now[:10])
            answer = access.file(path) if path else _of_all(access, row)
            kind, _, keeper = answer.conditions.keeper.partition(":")
            table = account.store.schema.tables.get(kind)
            keeper_hit = hit_of(db, account.store.schema, table, keeper) if table else None
            return _view(answer, keeper_hit.title if keeper_hit is not None else "")

    def preview_file(self, version: str, path: str) -> VersionPreview:
        """Return the beginning of a file; from the hub, unless its bytes are here."""
        view = self.may_i(version, path)
        if not view.is_allowed:
            raise Refusal(view.code, view.words, remedy=view.remedy)
        file = self._file(version, path)

        def read(start: int, end: int) -> bytes:
            return self._bytes(version, file, start, end)

        if is_parquet(path):
            here = self._core.blobs.place_of(file.sha256)
            parquet = import_module("alliancehub.engine.datasets.parquet_preview")
            made: VersionPreview = parquet.preview_of(
                path, file.size, here if here.is_file() else None, read
            )
            return made
        wanted = bytes_wanted(path, file.size)
        return preview_of(path, file.size, read(0, wanted) if wanted else b"")

    def version_use(self, version: str) -> VersionUse:
        """Return how a version is named by the tools of others."""
        account = self._core.need()
        with account.store.read() as db:
            reader = CacheReader(db, account.store.schema)
            row = reader.get(DatasetVersion, version)
            dataset = reader.get(Dataset, row.dataset) if row is not None else None
            if row is None or dataset is None:
                raise not_found("Dataset version", version)
            address = address_of(reader, self._core.catalogue.kinds, dataset)
        exporting = import_module("alliancehub.engine.datasets.exporting")
        citations: dict[str, str] = exporting.citations(self._core, dataset.id, row.id)
        return VersionUse(account.record.hub, address, row.label, citations)

    def _file(self, version: str, path: str) -> VersionFile:
        """Return a file of a version, from its row or else from the hub."""
        account = self._core.need()
        with account.store.read() as db:
            row = CacheReader(db, account.store.schema).get(DatasetVersion, version)
        for one in row.listing if row is not None else []:
            if one["path"] == path:
                return VersionFile(path, int(str(one["size"])), str(one["sha256"]))
        after, pages = "", 0
        while pages < PAGES_MAX:
            found = self.version_files(version, after)
            for file in found.files:
                if file.path == path:
                    return file
            if not found.next:
                break
            after, pages = found.next, pages + 1
        raise Refusal("not_found", told("There is no file {path} in it.", path=repr(path[:200])))

    def _bytes(self, version: str, file: VersionFile, start: int, end: int) -> bytes:
        with suppress(OSError), self._core.blobs.place_of(file.sha256).open("rb") as blob:
            blob.seek(start)
            return blob.read(end - start)
        hub, data = self._core.need().mover.hub, bytearray()
        try:
            for part in hub.file_bytes(version, file.path, start, end, file.sha256):
                data += part
        except WireError as error:
            raise refusal_of(error) from error
        return bytes(data[: end - start])


def _of_all(access: VersionAccess, row: DatasetVersion | None) -> Answer:
    """Return the answer for all files: that of the first one that may not be had, if any."""
    listing = row.listing if row is not None else []
    answers = [access.file(str(one["path"])) for one in listing] or [access.file("")]
    return next((one for one in answers if isinstance(one, Denied)), answers[0])


def _view(answer: Answer, keeper_name: str) -> AccessView:
    asked = vars(answer.conditions)
    if isinstance(answer, Allowed):
        return AccessView(**asked, is_allowed=True, words=answer.warning, keeper_name=keeper_name)
    return AccessView(
        **asked,
        code=answer.code,
        words=answer.words,
        remedy=answer.remedy,
        keeper_name=keeper_name,
    )
