"""One hub for a folder: a lock that goes with its process, however that ends.

Two hubs on one embedded database would both be the one writer, and each would tell only its own
listeners what was written. Commands that work beside a hub take no lock: they tell its listeners.
"""

from __future__ import annotations

import errno
import json
import logging
import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path

from alliancehub.model.errors import Refusal
from alliancehub.model.told import told
from alliancehub.server.blobs.locking import Locked, lock
from alliancehub.server.settings import Settings

log = logging.getLogger(__name__)

NAME = "hub.lock"
_BEHIND = 2**20  # what is locked: on Windows nobody could read the words otherwise
_WORDS_MAX = 2_000
_HELD = frozenset({errno.EACCES, errno.EAGAIN, errno.EWOULDBLOCK, errno.EDEADLK})


@dataclass(frozen=True)
class Holder:
    """Who has a folder, for people to read.

    Attributes:
        process: its id; 0 where it is not known.
        machine: on which machine, since a folder may be shared.
        address: where it answers; empty until it listens.
    """

    process: int = field(default_factory=os.getpid)
    machine: str = field(default_factory=socket.gethostname)
    address: str = ""


class FolderHeld:
    """A folder that this process has; ``tell`` writes down where it answers."""

    def __init__(self, descriptor: int = -1) -> None:
        self._descriptor = descriptor

    def tell(self, address: str) -> None:
        """Write down where the hub answers, for whoever finds the folder taken."""
        if self._descriptor >= 0:
            _write(self._descriptor, Holder(address=address))


@contextmanager
def folder_held(settings: Settings) -> Iterator[FolderHeld]:
    """Have the folder of an embedded database to oneself; raises Refusal while a hub has it.

    Hubs on a database of a server may be many: nothing is locked for them.
    """
    if settings.database:
        yield FolderHeld()
        return
    try:
        settings.data.mkdir(parents=True, exist_ok=True, mode=0o700)
        descriptor = os.open(settings.data / NAME, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise _unwritable(settings.data, error) from error
    try:
        _take(descriptor, settings.data)
        _write(descriptor, Holder())
        yield FolderHeld(descriptor)
    finally:
        os.close(descriptor)


def _take(descriptor: int, folder: Path) -> None:
    os.lseek(descriptor, _BEHIND, os.SEEK_SET)
    try:
        lock(descriptor)
    except Locked as error:
        cause = error.__cause__
        if isinstance(cause, OSError) and cause.errno not in _HELD:
            # Some file systems of networks know no locks: then nothing can be said of others.
            log.warning("the folder cannot be locked", extra={"reason": str(cause)})
            return
        raise _taken(folder, _read(descriptor)) from error


def _taken(folder: Path, holder: Holder) -> Refusal:
    words = told("A hub has the folder {folder} already.", folder=str(folder))
    if holder.process:
        words = told(
            "A hub has the folder {folder} already: process {process} of {machine}.",
            folder=str(folder),
            process=str(holder.process),
            machine=holder.machine,
        )
    if holder.process and holder.address:
        words = told(
            "A hub has the folder {folder} already: process {process} of {machine}, which answers "
            "at {address}.",
            folder=str(folder),
            process=str(holder.process),
            machine=holder.machine,
            address=holder.address,
        )
    return Refusal(
        "running",
        words,
        field="data",
        remedy="Use that hub, or stop it first; a second one needs a folder of its own, --data.",
    )


def _unwritable(folder: Path, error: OSError) -> Refusal:
    return Refusal(
        "unwritable_folder",
        told("{folder} cannot be written: {why}.", folder=str(folder), why=str(error.strerror)),
        field="data",
        remedy="Let this user write to it and start the hub again, or name another with --data.",
    )


def _write(descriptor: int, holder: Holder) -> None:
    """Write who has it; a full disk is no reason not to start."""
    text = json.dumps(asdict(holder)).encode()
    with suppress(OSError):
        os.lseek(descriptor, 0, os.SEEK_SET)
        os.ftruncate(descriptor, 0)
        os.write(descriptor, text)


def _read(descriptor: int) -> Holder:
    with suppress(OSError, ValueError, TypeError, KeyError):
        os.lseek(descriptor, 0, os.SEEK_SET)
        found = json.loads(os.read(descriptor, _WORDS_MAX))
        return Holder(int(found["process"]), str(found["machine"]), str(found["address"]))
    return Holder(0, "", "")
