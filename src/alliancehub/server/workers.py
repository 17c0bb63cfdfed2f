"""Several workers behind one port: processes that share a listening socket and a database.

Any worker answers any request, so no proxy need remember who spoke with whom. One that dies is
started again; when this process ends, in whatever way, they do.
"""

from __future__ import annotations

import logging
import multiprocessing
import os
import signal
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess

from alliancehub.model.catalogue import Catalogue
from alliancehub.server.hub import open_hub
from alliancehub.server.logs import configure
from alliancehub.server.settings import Settings
from alliancehub.server.watch import forget_worker
from alliancehub.server.worker import answer

log = logging.getLogger(__name__)

_QUICK_S = 10  # who dies sooner than this is likely to do so again
_PAUSE_MAX_S = 30
_LAST_S = 5  # what a worker has beyond the time for its requests
# A fresh interpreter each: a fork would take threads' locks and the parent's connections along.
_processes = multiprocessing.get_context("spawn")


class _Place:
    """The place of one worker, filled again whenever it is empty."""

    def __init__(
        self, listener: socket.socket, settings: Settings, catalogue: Catalogue | None
    ) -> None:
        self._args = (listener, settings, catalogue)
        self._quick = 0
        self.starts_at = 0.0
        self.process: BaseProcess | None = None

    def start(self) -> None:
        """Start its worker."""
        self.process = _processes.Process(target=_work, args=self._args)
        self.process.start()
        self.starts_at = time.monotonic()

    def buried(self) -> bool:
        """Whether its worker has died; sets when the next is to be started."""
        if self.process is None or self.process.is_alive():
            return False
        now = time.monotonic()
        self._quick = self._quick + 1 if now - self.starts_at < _QUICK_S else 0
        self.starts_at = now + min(_PAUSE_MAX_S, 2**self._quick / 10)
        forget_worker(self._args[1], self.process.pid)
        log.error("a worker died", extra={"code": self.process.exitcode, "of": self.process.pid})
        self.process.close()
        self.process = None
        return True


def work_together(listener: socket.socket, settings: Settings, catalogue: Catalogue | None) -> None:
    """Keep so many workers until SIGINT or SIGTERM, then end them."""
    places = [_Place(listener, settings, catalogue) for _ in range(settings.workers)]
    with _told_to_end() as told:
        try:
            while not told.poll():
                for place in places:
                    place.buried()
                    if place.process is None and place.starts_at <= time.monotonic():
                        place.start()
                living = [one.process.sentinel for one in places if one.process is not None]
                wait([told, *living], timeout=None if len(living) == len(places) else 0.1)
        finally:
            _end([one.process for one in places if one.process is not None], settings.shutdown_s)


def _end(workers: list[BaseProcess], seconds: float) -> None:
    for one in workers:
        one.terminate()
    ends_at = time.monotonic() + seconds + _LAST_S
    for one in workers:
        one.join(max(0, ends_at - time.monotonic()))
        if one.is_alive():
            one.kill()
            one.join()
        one.close()


def _work(listener: socket.socket, settings: Settings, catalogue: Catalogue | None) -> None:
    configure()
    threading.Thread(target=_end_with_parent, daemon=True).start()
    answer(open_hub(settings, catalogue), listener)


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os.kill(os.getpid(), signal.SIGTERM)


@contextmanager
def _told_to_end() -> Iterator[Connection]:
    """Yield what becomes readable at SIGINT or SIGTERM."""
    readable, writable = multiprocessing.Pipe(duplex=False)
    ours = (signal.SIGINT, signal.SIGTERM)
    before = {one: signal.signal(one, lambda *_: writable.send(None)) for one in ours}
    try:
        yield readable
    finally:
        for one, handler in before.items():
            signal.signal(one, handler)
        readable.close()
        writable.close()
