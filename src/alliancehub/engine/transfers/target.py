"""Where a download takes shape: beside its target, which is made by one renaming at the end.

``<target>.part`` holds ``files``, which becomes the target, and ``parts``, whose names are hashes.
A folder that is half there is never found under the name that was asked for.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from alliancehub.engine.store.database import flush
from alliancehub.engine.transfers.flushing import flush_tree
from alliancehub.model.errors import Refusal
from alliancehub.model.told import told

PART = ".part"
_OWNER = "transfer"


class Target:
    """The folders of one download.

    Args:
        folder: what will be there at the end.
        owner: id of the transfer, written beside what it gathers.
    """

    def __init__(self, folder: Path, owner: str) -> None:
        self.folder = folder
        self.work = folder.with_name(folder.name + PART)
        self.files = self.work / "files"
        self.parts = self.work / "parts"
        self._owner = owner

    @property
    def is_finished(self) -> bool:
        """Whether it got its name already, and only what was beside it may be left."""
        return self.folder.is_dir() and self._is_ours and not self.files.exists()

    @property
    def is_left(self) -> bool:
        """Whether nothing lies beside it any more."""
        return self.folder.is_dir() and not self.work.exists()

    def require_free(self) -> None:
        """Raise Refusal where something lies there that is not ours to replace."""
        if _is_taken(self.folder):
            raise Refusal(
                "taken",
                told("{path} is there already, and not empty.", path=str(self.folder)),
                field="target",
                remedy="Choose a folder that is not there yet.",
            )
        if _is_taken(self.work) and not self._is_ours:
            raise Refusal(
                "taken",
                told(
                    "{path} is there already; another download may be left there.",
                    path=str(self.work),
                ),
                field="target",
                remedy="Choose another folder, or remove that one if nobody needs it.",
            )

    def prepare(self) -> None:
        """Make the folders; raises OSError."""
        for folder in (self.files, self.parts):
            folder.mkdir(parents=True, exist_ok=True)
        (self.work / _OWNER).write_text(self._owner, "utf-8")

    def place_of(self, path: str) -> Path:
        """Return where a file of the version is gathered, with the folders that lead to it."""
        place = self.files / path
        place.parent.mkdir(parents=True, exist_ok=True)
        return place

    def part_of(self, sha256: str) -> Path:
        """Return where the bytes of a content are put one after the other."""
        return self.parts / sha256

    def finish(self) -> None:
        """Have all on the disk and give it its name; raises OSError or Refusal."""
        self.require_free()
        flush_tree(self.files)
        if self.folder.exists():
            self.folder.rmdir()  # empty: Windows renames over nothing
        self.files.rename(self.folder)
        flush(self.folder.parent)
        self.clear()

    def clear(self) -> None:
        """Remove what was gathered beside the target; another's is left alone."""
        if self._is_ours:
            shutil.rmtree(self.work, ignore_errors=True)

    @property
    def _is_ours(self) -> bool:
        try:
            return (self.work / _OWNER).read_text("utf-8") == self._owner
        except OSError:
            return False


def _is_taken(folder: Path) -> bool:
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        return True
    return folder.is_dir() and any(folder.iterdir())
