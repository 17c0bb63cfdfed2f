"""Moving files between this machine and a hub, as clients see it. Light, like ``api``.

A transfer is written down before its call returns, and goes on until it has ended: after the window
closed, after a crash, and whenever the hub answers again.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

from alliancehub.model.errors import Refusal

UNENDED = frozenset({"waiting", "running", "paused", "failed"})


@dataclass(frozen=True)
class Transfer:
    """The files of one version on their way.

    Attributes:
        direction: ``upload`` or ``download``.
        version: id of the version.
        title: what it moves, told.
        folder: where the files lie, or will lie once all are there.
        state: ``waiting`` for its turn, the network or a sign-in; ``running``; ``paused`` by the
            member; ``failed``: waits for the member, and can be resumed; ``done``; ``cancelled``.
        phase: what it is at: ``looking`` for files, ``checking`` (hashes are computed),
            ``asking`` (the hub says what it lacks, or what there is), ``moving`` or ``finishing``;
            empty where it has not begun.
        place: its place in the order, from 1; 0 once it has ended.
        done, total: bytes of this phase; a total of 0 is not known yet.
        files_done, files: how many files are where they belong, and how many there are.
        moved: bytes that went over the network for it so far, those moved twice counted twice.
        speed: bytes in a second, smoothed.
        left_s: seconds that the rest of the phase takes; None where nobody can tell.
        refusal: why it failed, or what it waits for; None where nothing is wrong.
        created_at, ended_at: UTC instants; ``ended_at`` is empty while it goes on.
    """

    id: str
    direction: str
    version: str
    title: str
    folder: str
    state: str = "waiting"
    phase: str = ""
    place: int = 0
    done: int = 0
    total: int = 0
    files_done: int = 0
    files: int = 0
    moved: int = 0
    speed: float = 0.0
    left_s: float | None = None
    refusal: Refusal | None = None
    created_at: str = ""
    ended_at: str = ""

    @property
    def is_ended(self) -> bool:
        """Whether nothing happens to it any more."""
        return self.state not in UNENDED


@dataclass(frozen=True)
class TransferList:
    """All transfers of the account in use, and what they add up to.

    Attributes:
        transfers: those that go on in their order, then those that ended, newest first.
        running, waiting: how many of them.
        done, total, speed, left_s: of the running ones together, as in ``Transfer``.
        upload_cap, download_cap: bytes in a second at most; 0 for no limit.
        is_paused: whether sync is paused, and all of this with it.
    """

    transfers: list[Transfer]
    running: int = 0
    waiting: int = 0
    done: int = 0
    total: int = 0
    speed: float = 0.0
    left_s: float | None = None
    upload_cap: int = 0
    download_cap: int = 0
    is_paused: bool = False


@dataclass(frozen=True)
class TransferFile:
    """One file of a transfer.

    Attributes:
        path: within the version, with slashes.
        state: ``waiting``, ``running``, ``done`` (moved), ``present`` (was there already) or
            ``failed``.
        done: bytes that are over, of ``size``.
        refusal: why it failed.
    """

    path: str
    size: int
    state: str = "waiting"
    done: int = 0
    refusal: Refusal | None = None


@dataclass(frozen=True)
class TransferFilePage:
    """Some files of a transfer by path, and how many there are of the states asked for."""

    files: list[TransferFile]
    total: int


@dataclass(frozen=True)
class UploadLook:
    """What an upload of a folder would mean, before it begins. Nothing was read but names.

    Attributes:
        files, bytes: what lies in the folder and would go along.
        quota_bytes, used_bytes: of whoever pays for the storage; a quota of 0 is no limit.
        is_known: whether the hub could be asked; else both are 0.
        problems: files that cannot go along as they are, each with path and reason; at most 100.
        problem_count: how many there are.
    """

    folder: str
    files: int
    bytes: int
    quota_bytes: int = 0
    used_bytes: int = 0
    is_known: bool = False
    problems: list[TransferFile] = field(default_factory=list)
    problem_count: int = 0


@dataclass(frozen=True)
class StorageUse:
    """Something that takes room on the disk of this machine.

    Attributes:
        what: names it in ``free_storage``: ``blobs``, ``unfinished``, ``download:<id>``,
            ``cache:<key>``, ``other``.
        title: what it is, told.
        path: where it lies.
        bytes: what ``du`` says: blocks on the disk, and a file with several names only once. What
            is counted under one use is not counted under a later one.
        freed: bytes that freeing it would give back now; less where other names hold files.
        files: how many.
        is_freeable: whether it can be freed.
    """

    what: str
    title: str
    path: str
    bytes: int
    freed: int = 0
    files: int = 0
    is_freeable: bool = False


@dataclass(frozen=True)
class Storage:
    """What takes room on the disk of this machine.

    Attributes:
        uses: each of them, largest first.
        bytes: all together, as ``du`` over the same folders says.
        disk_free, disk_total: of the disk that the profile lies on.
    """

    uses: list[StorageUse]
    bytes: int
    disk_free: int
    disk_total: int


@dataclass(frozen=True)
class Freed:
    """What freeing gave back.

    Attributes:
        bytes, files: what is gone.
        kept: how many files were left because they are in use or were changed since.
    """

    bytes: int
    files: int
    kept: int = 0


class TransferApi(Protocol):
    """Files of versions, up and down. ``transfer`` tells of each Transfer as it goes on."""

    def look_at_upload(self, version: str, folder: str) -> UploadLook:
        """Return what uploading a folder would mean; asks the hub for the quota if it answers."""
        ...

    def upload_version(self, version: str, folder: str) -> str:
        """Upload all files of a folder as those of a draft; return the id of the transfer.

        What the hub has already is not sent again. Files of the draft that the folder lacks leave
        it. Refusal where there is no such folder, or it is on its way already.
        """
        ...

    def download_version(self, version: str, target: str) -> str:
        """Download all files of a version; return the id of the transfer.

        The folder ``target`` is made once every file is there and its hash was found right.
        Refusal where something lies there already, or it cannot be made.
        """
        ...

    def transfers(self) -> TransferList:
        """Return the transfers of the account in use."""
        ...

    def transfer_files(
        self, id: str, states: list[str], offset: int = 0, limit: int = 100
    ) -> TransferFilePage:
        """Return files of a transfer by path, of these states only where some are named."""
        ...

    def pause_transfer(self, id: str) -> None:
        """Stop a transfer until it is resumed; what came over stays."""
        ...

    def resume_transfer(self, id: str) -> None:
        """Go on with a transfer that is paused, failed or waits for another try."""
        ...

    def cancel_transfer(self, id: str) -> None:
        """End a transfer and remove what it left half done, or take an ended one off the list."""
        ...

    def order_transfer(self, id: str, place: int) -> None:
        """Put a transfer at a place of the order, from 1; the others move."""
        ...

    def cap_transfers(self, upload: int, download: int) -> None:
        """Let transfers take so many bytes in a second at most, together; 0 for no limit."""
        ...

    def storage(self) -> Storage:
        """Return what takes room on the disk of this machine."""
        ...

    def free_storage(self, what: str) -> Freed:
        """Free a use of the storage; what is needed or was changed by somebody stays."""
        ...
