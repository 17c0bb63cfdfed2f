"""Contents that were downloaded once, by hash: what comes again is not downloaded again.

Shared by all accounts of a profile, who may all read what lies in its folders. A blob shares its
blocks on the disk with the file it came from wherever the file system can.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from alliancehub.engine.store.blob_holders import BlobHolders
from alliancehub.engine.transfers.hashing import hash_file
from alliancehub.engine.transfers.linking import share, share_or_copy


class BlobCache:
    """A folder of blobs. May be used from any thread.

    Args:
        folder: made when the first blob is kept.

    Attributes:
        holders: the versions that they belong to.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.holders = BlobHolders(folder.with_name("blob-holders.sqlite"))

    def place_of(self, sha256: str) -> Path:
        """Return where a blob lies, or would lie."""
        return self.folder / sha256[:2] / sha256

    def keep(self, sha256: str, source: Path) -> None:
        """Keep a file's content, if that costs no room: not on another disk.

        The content must have been verified. What goes wrong is no fault: it is only not kept.
        """
        place = self.place_of(sha256)
        with suppress(OSError):
            place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            share(source, place)

    def give(self, sha256: str, target: Path, step: Callable[[int], None]) -> bool:
        """Put a blob's content under a name; False where it is not here.

        It is read and hashed first, since somebody may have changed it: a blob that is another by
        now is removed.

        Args:
            sha256: of the content.
            target: replaced if it is there.
            step: told how many bytes more were read; may raise to give up.

        Raises:
            OSError: the target cannot be written.
        """
        place = self.place_of(sha256)
        try:
            is_sound = hash_file(place, step) == sha256
        except OSError:
            return False
        if not is_sound:
            place.unlink(missing_ok=True)
            return False
        share_or_copy(place, target)
        return True

    def has(self, sha256: str) -> bool:
        """Tell whether a blob seems to be here."""
        return self.place_of(sha256).is_file()

    def each(self) -> Iterator[Path]:
        """Yield every blob."""
        for folder in self._folders():
            with suppress(OSError):
                yield from sorted(folder.iterdir())

    def remove(self, path: Path) -> None:
        """Remove a blob; files that share its blocks stay as they are. Raises OSError."""
        path.unlink(missing_ok=True)
        with suppress(OSError):  # others lie in it
            path.parent.rmdir()

    def _folders(self) -> list[Path]:
        try:
            return sorted(one for one in self.folder.iterdir() if one.is_dir())
        except OSError:
            return []
