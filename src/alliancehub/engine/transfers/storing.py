"""What takes room on this machine's disk, and how to get it back without losing anything."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from alliancehub.engine.paths import ProfilePaths
from alliancehub.engine.store.transfer_book import TransferRow
from alliancehub.engine.transfer_api import UNENDED, Freed, Storage, StorageUse
from alliancehub.engine.transfers.blob_cache import BlobCache
from alliancehub.engine.transfers.disk_use import DiskUse, Room
from alliancehub.engine.transfers.mover import Mover
from alliancehub.engine.transfers.stamps import content_stamp
from alliancehub.engine.transfers.target import PART
from alliancehub.model.errors import Refusal
from alliancehub.model.told import told

BLOBS = "blobs"
_DOWNLOAD, _UNFINISHED, _CACHE, _OTHER = "download:", "unfinished:", "cache:", "other"


class Storing:
    """Looks at the disk when it is asked, and at no other time.

    Args:
        paths: the profile.
        blobs: its contents by hash.
        caches: key, name and file of each account's cache.
        mover: of the account in use, or None.
    """

    def __init__(
        self,
        paths: ProfilePaths,
        blobs: BlobCache,
        caches: Iterable[tuple[str, str, Path]],
        mover: Mover | None,
    ) -> None:
        self._paths = paths
        self._blobs = blobs
        self._caches = list(caches)
        self._mover = mover
        self._rows = [] if mover is None else mover.book.transfers()

    def all(self) -> Storage:
        """Return each use, largest first, and what they take together."""
        disk = DiskUse()
        uses = [*self._downloads(disk), *self._unfinished(disk), self._kept(disk)]
        uses += [*self._databases(disk), self._rest(disk)]
        shown = sorted((one for one in uses if one.bytes or one.files), key=lambda one: -one.bytes)
        free = shutil.disk_usage(self._paths.data)
        return Storage(shown, sum(one.bytes for one in shown), free.free, free.total)

    def free(self, what: str) -> Freed:
        """Free a use; raises Refusal where there is none of that name, or it is needed."""
        kind, _, name = what.partition(":")
        row = next((one for one in self._rows if one.id == name), None)
        if what == BLOBS:
            return self._free_blobs()
        if kind == "unfinished" and row is not None and self._mover is not None:
            room = DiskUse().of([_work_of(row)])
            self._mover.halt(row.id, "cancelled")
            return Freed(room.freed, room.files)
        if kind == "download" and row is not None and self._mover is not None:
            return self._free_download(row, self._mover)
        raise Refusal(
            "not_found",
            told("Nothing here is called {what} and can be freed.", what=repr(what[:80])),
            remedy="Look at the storage again: it may be gone already.",
        )

    def _downloads(self, disk: DiskUse) -> Iterable[StorageUse]:
        for row in self._rows:
            if not row.is_upload and row.state == "done":
                room = disk.of([Path(row.folder)])
                title = told("Downloaded: {name}", name=row.name)
                yield _use(f"{_DOWNLOAD}{row.id}", title, row.folder, room, is_freeable=True)

    def _unfinished(self, disk: DiskUse) -> Iterable[StorageUse]:
        for row in self._rows:
            if not row.is_upload and row.state in UNENDED:
                place = _work_of(row)
                title = told("On its way: {name}", name=row.name)
                yield _use(
                    f"{_UNFINISHED}{row.id}", title, str(place), disk.of([place]), is_freeable=True
                )

    def _kept(self, disk: DiskUse) -> StorageUse:
        room = disk.of([self._blobs.folder])
        title = told("Contents kept so that they need not be downloaded again")
        return _use(BLOBS, title, str(self._blobs.folder), room, is_freeable=True)

    def _databases(self, disk: DiskUse) -> Iterable[StorageUse]:
        for key, name, path in self._caches:
            room = disk.of(_beside(path))
            title = told("What {account} sees, for working offline", account=name)
            yield _use(f"{_CACHE}{key}", title, str(path), room)

    def _rest(self, disk: DiskUse) -> StorageUse:
        counted = {one for *_, path in self._caches for one in _beside(path)}
        counted.add(self._blobs.folder)
        room = disk.of([self._paths.data], lambda place: place in counted)
        return _use(_OTHER, told("Settings and logs"), str(self._paths.data), room)

    def _free_blobs(self) -> Freed:
        size = files = kept = 0
        for path in self._blobs.each():
            if self._mover is not None and self._mover.book.needs(path.name):
                kept += 1
                continue
            room = DiskUse().of([path])
            self._blobs.remove(path)
            size += room.freed
            files += 1
        return Freed(size, files, kept)

    def _free_download(self, row: TransferRow, mover: Mover) -> Freed:
        """Remove what was downloaded and is as it came; what somebody changed or added stays."""
        folder = Path(row.folder)
        size = files = kept = 0
        for _, path, _, stamp in mover.book.each_path(row.id):
            place = folder / path
            try:
                is_same = content_stamp(place.lstat()) == stamp
            except OSError:
                continue  # gone already
            if not is_same:
                kept += 1
                continue
            size += DiskUse().of([place]).freed
            place.unlink()
            files += 1
        _remove_empty(folder)
        if not kept:
            mover.forget(row.id)
        return Freed(size, files, kept)


def _use(what: str, title: str, path: str, room: Room, *, is_freeable: bool = False) -> StorageUse:
    return StorageUse(
        what=what,
        title=title,
        path=path,
        bytes=room.bytes,
        freed=room.freed if is_freeable else 0,
        files=room.files,
        is_freeable=is_freeable,
    )


def _work_of(row: TransferRow) -> Path:
    return Path(row.folder + PART)


def _beside(path: Path) -> list[Path]:
    """Return the files of a database, its log among them."""
    try:
        return [one for one in path.parent.iterdir() if one.name.startswith(path.stem)]
    except OSError:
        return []


def _remove_empty(folder: Path) -> None:
    """Remove folders in which nothing lies any more, the folder itself among them."""
    with suppress(OSError):
        for inner in folder.iterdir():
            if inner.is_dir() and not inner.is_symlink():
                _remove_empty(inner)
        folder.rmdir()
