"""Live: listens to the hub's pokes, each of which says only that there is news to pull."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from alliancehub.engine.session import Session
from alliancehub.engine.sync.backoff import Backoff
from alliancehub.wire.problem import Refused, SignInNeeded, WireError

log = logging.getLogger(__name__)


class Live:
    """A thread that keeps an event stream open.

    Attributes:
        is_open: whether pokes come; while they do, there is no need to poll.

    Args:
        poke: called when there may be news.
        random: returns a number from 0 to 1.
    """

    def __init__(
        self, session: Session, poke: Callable[[], object], random: Callable[[], float]
    ) -> None:
        self.is_open = False
        self._session = session
        self._poke = poke
        self._backoff = Backoff(random)
        self._ended = threading.Event()
        self._woken = threading.Event()
        self._thread = threading.Thread(target=self._run, name="alliancehub-live", daemon=True)

    def start(self) -> None:
        """Begin to listen."""
        self._thread.start()

    def stop(self) -> None:
        """Stop listening; the session's connections must be closed too, to end at once."""
        self._ended.set()
        self._woken.set()

    def wake(self) -> None:
        """Try again now, if it waits to: the hub was reached. May be called on any thread."""
        if not self.is_open:
            self._woken.set()

    def join(self) -> None:
        """Wait until the thread has ended."""
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        while not self._ended.is_set():
            try:
                self._listen()
                wait = (
                    self._backoff.after_failure()
                )  # the hub ended it: it restarts, or the token ran out
            except WireError as error:
                is_final = isinstance(error, SignInNeeded | Refused)
                wait = self._backoff.after_failure(error.retry_after_s)
                wait = max(wait, 60.0) if is_final else wait
            except Exception:
                log.exception("the event stream broke")
                wait = self._backoff.after_failure()
            finally:
                self.is_open = False
            self._wait(wait)

    def _wait(self, seconds: float) -> None:
        if self._woken.wait(seconds):
            self._woken.clear()
            self._backoff.reset()

    def _listen(self) -> None:
        for _ in self._session.events():
            self.is_open = True
            self._backoff.reset()
            if self._ended.is_set():
                return
            self._poke()
