"""The hub of a simulation: the real one in this process, which ends and starts on its files."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import httpx

from alliancehub.model.catalogue import Catalogue
from alliancehub.server.app import app_of
from alliancehub.server.hub import open_hub
from tests.faults.crash_points import point_at, saved
from tests.hub import LocalHub


class HubGone(Exception):
    """The hub ended before it had answered."""


class SimHub(LocalHub):
    """A hub that crashes where its ``point`` says, and can be put back to an older copy.

    Attributes:
        data: the folder that is in use.
        point: where it ends.
        backups: copies of its folder.
        time: its clock.
        restores: how often it was put back to one of them.
    """

    def __init__(self, data: Path, clock: Any) -> None:
        self.data = data
        self.time = clock
        self.point = point_at(data)
        self.backups: list[Path] = []
        self.restores = 0
        super().__init__(data=data, clock=clock, sign_in_tries=10_000)
        self._catalogue = self.server.tables.catalogue

    def answer(self, request: httpx.Request) -> httpx.Response:
        """Return the hub's answer, read to its end; raises HubGone where it crashed."""
        again = httpx.Request(
            request.method, request.url, headers=request.headers, content=request.read()
        )
        answered = asyncio.run_coroutine_threadsafe(self._answered(again), self._loop.loop)
        try:
            answer = answered.result()
        except BaseException:
            if not self.point.is_struck:
                raise
            answer = None
        if answer is None or self.point.is_struck:
            assert self.point.copy is not None
            self.start_on(self.point.copy)
            raise HubGone
        return answer

    def back_up(self) -> None:
        """Keep a copy of the files as they are."""
        self.backups.append(saved(self.data))

    def restore(self, number: int) -> None:
        """Go on from an older copy."""
        self.restores += 1
        self.start_on(saved(self.backups[number]))

    def update(self, catalogue: Catalogue) -> None:
        """End, and start as a version that has more kinds and fields."""
        self._catalogue = catalogue
        self.start_on(saved(self.data))

    def start_on(self, data: Path) -> None:
        """End, and start on the files of a folder."""
        self.point.is_struck = True  # closing is no effect
        self.server.close()
        self.data = data
        self.point = point_at(data)
        settings = type(self.server.settings)(
            **{**vars(self.server.settings), "data": data}  # a dataclass of plain values
        )
        self.server = open_hub(settings, self._catalogue, self.server.clock)
        self.app = app_of(self.server)

    def transport(self) -> httpx.BaseTransport:
        return _Straight(self)

    async def _answered(self, request: httpx.Request) -> httpx.Response:
        answer = await httpx.ASGITransport(self.app).handle_async_request(request)
        body = b"".join([part async for part in answer.stream])  # type: ignore[union-attr]
        return httpx.Response(answer.status_code, headers=answer.headers, stream=Body(body))


class Body(httpx.SyncByteStream):
    """A body that is read as it came over the wire, and breaks off where it is torn."""

    def __init__(self, body: bytes, *, is_torn: bool = False) -> None:
        self.bytes = body
        self._is_torn = is_torn

    def __iter__(self) -> Any:
        yield self.bytes
        if self._is_torn:
            raise httpx.ReadError("The connection was cut.")


class _Straight(httpx.BaseTransport):
    def __init__(self, hub: SimHub) -> None:
        self._hub = hub

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self._hub.answer(request)
