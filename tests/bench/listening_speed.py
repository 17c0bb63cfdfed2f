"""How many desktops one worker can have listening, what each costs, and how soon all are told."""

from __future__ import annotations

import asyncio
import resource
import threading
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from alliancehub.wire import paths
from tests.bench import figure
from tests.bench.figure import Figure
from tests.hub import Hub, Member

DESKTOPS = 10_000
_AT_ONCE = 200
_SOON_S = 60
_QUIET_CPU_S = 0.05
_SPARE = 500  # files that this process and the hub have open beside the connections


def figures(asked: int = DESKTOPS) -> Iterator[Figure]:
    """Yield memory for each idle desktop, and the time until the last is told of a change."""
    desktops = min(asked, _files_allowed() - _SPARE)
    with Hub(is_watched=False, requests_per_s=0) as hub:
        ada = hub.member("ada")
        ada.create("dataset", title="So that every table was used")
        before = _rss(hub)
        told = asyncio.run(_listen(hub, ada, desktops))
        _until_quiet(hub)  # ten thousand have hung up at once, which takes it some seconds
    each_kib = (told.rss - before) / desktops / 1_024
    yield figure.at_least("idle desktops at one worker", told.open, "desktops", None, asked)
    yield figure.at_most("memory for each of them", each_kib, "KiB", 40.0)
    yield figure.at_most("all of them told of a change", told.last_s, "s", 1.5)
    yield figure.told("the same, the hub's processor", told.cpu_s, "s")


@dataclass
class _Told:
    """What came of listening."""

    open: int = 0
    rss: int = 0
    last_s: float = 0.0
    cpu_s: float = 0.0


@dataclass
class _Ears(asyncio.Protocol):
    """One idle desktop: counts pokes and keeps nothing."""

    request: bytes
    heard: list[float] = field(default_factory=list)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        transport.write(self.request)

    def data_received(self, data: bytes) -> None:
        if b"event: poke" in data:
            self.heard.append(time.perf_counter())


@contextmanager
def crowd(hub: Hub, member: Member, desktops: int) -> Iterator[None]:
    """Have so many of a member's desktops listening meanwhile, in a thread of their own."""
    is_there, is_over = threading.Event(), threading.Event()

    async def listen() -> None:
        async with _connected(hub, member, desktops):
            is_there.set()
            await asyncio.to_thread(is_over.wait)

    thread = threading.Thread(target=asyncio.run, args=[listen()])
    thread.start()
    try:
        if not is_there.wait(_SOON_S):
            raise RuntimeError("Not all desktops could listen")
        yield
    finally:
        is_over.set()
        thread.join()


@asynccontextmanager
async def _connected(hub: Hub, member: Member, desktops: int) -> AsyncIterator[list[_Ears]]:
    request = (
        f"GET {paths.EVENTS} HTTP/1.1\r\nHost: hub\r\n"
        f"Authorization: {member.http.headers['Authorization']}\r\n\r\n"
    ).encode()
    loop = asyncio.get_running_loop()
    ears: list[_Ears] = []
    try:
        for start in range(0, desktops, _AT_ONCE):
            for _ in range(start, min(start + _AT_ONCE, desktops)):
                _, one = await loop.create_connection(lambda: _Ears(request), "127.0.0.1", hub.port)
                ears.append(one)
            await _until_all(ears, 1)
        yield ears
    finally:
        for one in ears:
            one.transport.abort()


async def _listen(hub: Hub, member: Member, desktops: int) -> _Told:
    async with _connected(hub, member, desktops) as ears:
        await asyncio.sleep(1)
        told = _Told(sum(bool(one.heard) for one in ears), _rss(hub))
        spent, began = hub.cpu_s(), time.perf_counter()
        await asyncio.to_thread(member.create, "dataset", title="News")
        await _until_all(ears, 2)
        told.last_s = max(one.heard[1] for one in ears) - began
        told.cpu_s = hub.cpu_s() - spent
        return told


async def _until_all(ears: list[_Ears], pokes: int) -> None:
    ends_at = time.perf_counter() + _SOON_S
    while any(len(one.heard) < pokes for one in ears):
        if time.perf_counter() > ends_at:
            deaf = sum(len(one.heard) < pokes for one in ears)
            raise RuntimeError(f"{deaf} of {len(ears)} desktops heard no poke {pokes}")
        await asyncio.sleep(0.02)


def _until_quiet(hub: Hub) -> None:
    ends_at = time.perf_counter() + _SOON_S
    spent = -1.0
    while hub.cpu_s() - spent > _QUIET_CPU_S and time.perf_counter() < ends_at:
        spent = hub.cpu_s()
        time.sleep(1)


def _rss(hub: Hub) -> int:
    """Return the bytes of memory that a hub's process has for itself."""
    assert hub.process is not None
    told = Path(f"/proc/{hub.process.pid}/statm").read_text().split()
    return int(told[1]) * resource.getpagesize()


def _files_allowed() -> int:
    """Let this process, and the hub that it starts, have as many files open as the system lets."""
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    return most if most != resource.RLIM_INFINITY else 2**20
