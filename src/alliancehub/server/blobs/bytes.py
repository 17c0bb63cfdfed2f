"""The bytes of one hub: its store, its unfinished uploads, and the threads that work on them."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextvars import copy_context
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from alliancehub.model.errors import Refusal
from alliancehub.server.blobs.local import LocalBlobs
from alliancehub.server.blobs.partial import Parts
from alliancehub.server.blobs.store import BlobStore
from alliancehub.server.settings import Settings

_S3 = "s3://"
_WORKING, _HASHING = 16, 4


class Bytes:
    """Made by ``bytes_of``, ended by ``close``.

    Attributes:
        threads: for what waits for a disk; those that answer other requests stay free.
        settling: uploads that are being verified and stored, by id.
    """

    def __init__(self, store: BlobStore, parts: Path) -> None:
        self.store = store
        self.threads = ThreadPoolExecutor(_WORKING, thread_name_prefix="bytes")
        self._hashing = ThreadPoolExecutor(_HASHING, thread_name_prefix="hashing")
        self.parts = Parts(parts, self._hashing)
        self.folder = parts
        self.settling: dict[str, Future[bool]] = {}

    def settle(self, id: str, work: Callable[[], bool]) -> Future[bool]:
        """Run what verifies and stores an upload, and know of it until it has ended."""
        future = self.threads.submit(copy_context().run, work)  # with the number of the request
        self.settling[id] = future
        future.add_done_callback(lambda _: self.settling.pop(id, None))
        return future

    def close(self) -> None:
        """Wait for what runs, and end."""
        self.threads.shutdown()
        self._hashing.shutdown()
        self.store.close()


def bytes_of(settings: Settings) -> Bytes:
    """Return where a hub keeps bytes; raises Refusal for an unfit place."""
    return Bytes(store_of(settings), settings.data / "uploads")


def store_of(settings: Settings) -> BlobStore:
    """Return the store of a hub: a folder, or a bucket by ``s3://bucket/prefix?endpoint=…``."""
    if not settings.blobs:
        return LocalBlobs(settings.data / "blobs")
    if not settings.blobs.startswith(_S3):
        return LocalBlobs(Path(settings.blobs))
    if find_spec("obstore") is None:
        raise Refusal(
            "no_s3",
            "What speaks to S3 is not installed.",
            field="blobs",
            remedy="Install it with: pip install 'alliancehub[server,s3]'",
        )
    # Loaded only where it is used: its library need not be there.
    made: BlobStore = import_module("alliancehub.server.blobs.s3").s3_of(settings.blobs)
    return made
