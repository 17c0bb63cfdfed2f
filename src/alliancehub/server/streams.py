"""Event streams: pokes without content to those whose scopes are concerned.

A poke says only "pull now", so it can be late, merged with others or sent once too often; the
first goes out at once and further ones are gathered for a moment. Commits are told after they are
on the disk, those of other workers by ``signals``.
"""

from __future__ import annotations

import asyncio
import random
import threading
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable, Collection
from dataclasses import dataclass, field

from alliancehub.model.scopes import SEALED, dataset_scope, grant_scope, request_scope, wallet_scope

HEARTBEAT_S = 20
GATHER_S = (0.1, 0.25)
_OWN = (request_scope(""), wallet_scope(""), dataset_scope(""), grant_scope(""), *SEALED)
_POKE = b"event: poke\ndata: {}\n\n"
_BEAT = b": still here\n\n"


@dataclass(eq=False, slots=True)
class Stream:
    """One listening client.

    Attributes:
        scopes: what its person could see when that was last worked out by ``look``.
        is_stale: whether a commit may have changed that.
    """

    person: str
    family: str
    scopes: frozenset[str]
    loop: asyncio.AbstractEventLoop
    look: Callable[[], Awaitable[frozenset[str]]]
    is_stale: bool = False
    is_poked: bool = False
    is_over: bool = False
    wake: asyncio.Event = field(default_factory=asyncio.Event)


class Streams:
    """All listening clients; ``publish`` and ``end`` may be called from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._all: set[Stream] = set()
        self._is_closed = False

    def __len__(self) -> int:
        return len(self._all)

    @property
    def untold(self) -> int:
        """How many are yet to be told of a commit."""
        with self._lock:
            return sum(stream.is_poked for stream in self._all)

    def publish(self, scopes: Collection[str], persons: Collection[str] = ()) -> None:
        """Poke whom a commit concerns: its scopes, and persons whose rights it may have changed."""
        # A request, a review, a sub-wallet or a private dataset has a scope of its own; whoever
        # receives a new one is poked by their notice.
        requests = {scope for scope in scopes if scope.startswith(_OWN)}
        with self._lock:
            fresh: list[Stream] = []
            stale: list[Stream] = []
            for stream in self._all:
                is_concerned = stream.person in persons
                if is_concerned or not stream.scopes.isdisjoint(scopes):
                    is_stale = is_concerned or not requests <= stream.scopes
                    (stale if is_stale else fresh).append(stream)
        _tell(stale, is_stale=True)
        _tell(fresh)

    def publish_to_all(self) -> None:
        """Poke everybody, where it is not known whom it concerns."""
        with self._lock:
            every = list(self._all)
        _tell(every, is_stale=True)

    def end(self, *, family: str = "", person: str = "", but: str = "") -> None:
        """End the streams of a family, or of a person but for one family."""
        with self._lock:
            over = [
                s
                for s in self._all
                if (family and s.family == family)
                or (person and s.person == person and s.family != but)
            ]
        _tell(over, is_over=True)

    def close(self) -> None:
        """End all streams, so that the hub can."""
        with self._lock:
            self._is_closed = True
            over = list(self._all)
        _tell(over, is_over=True)

    async def listen(self, stream: Stream, seconds: float) -> AsyncIterator[bytes]:
        """Yield what a client is sent, for at most so long; the first poke comes at once."""
        with self._lock:
            if self._is_closed:
                return
            self._all.add(stream)
        ends_at = stream.loop.time() + seconds
        try:
            yield _POKE  # something may have changed before this was open
            while not stream.is_over and (left := ends_at - stream.loop.time()) > 0:
                try:
                    # Not ``wait_for``: it makes a task each time, which ten thousand would keep.
                    async with asyncio.timeout(min(HEARTBEAT_S, left)):
                        await stream.wake.wait()
                except TimeoutError:
                    yield _BEAT
                    continue
                stream.wake.clear()
                if stream.is_poked and not stream.is_over:
                    stream.is_poked = False
                    if stream.is_stale:
                        stream.is_stale = False
                        stream.scopes = await stream.look()
                    yield _POKE
                    # Jitter, so that all clients do not pull in the same instant.
                    await asyncio.sleep(random.uniform(*GATHER_S))  # noqa: S311 - no secret
        finally:
            with self._lock:
                self._all.discard(stream)


def _tell(streams: list[Stream], *, is_stale: bool = False, is_over: bool = False) -> None:
    """Wake streams, all of a loop by one call: each wakes the loop, which costs a system call."""

    def tell(some: list[Stream]) -> None:
        for stream in some:
            stream.is_poked = True
            stream.is_stale = stream.is_stale or is_stale
            stream.is_over = stream.is_over or is_over
            stream.wake.set()

    by_loop: defaultdict[asyncio.AbstractEventLoop, list[Stream]] = defaultdict(list)
    for stream in streams:
        by_loop[stream.loop].append(stream)
    for loop, some in by_loop.items():
        if not loop.is_closed():
            loop.call_soon_threadsafe(tell, some)
