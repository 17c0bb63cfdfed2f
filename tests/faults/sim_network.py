"""The network of a simulation: between a client and the hub anything may happen to a request."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from random import Random

import httpx

from alliancehub.wire import paths
from tests.faults.sim_hub import Body, HubGone, SimHub
from tests.world import FaultSwitch

FATES = {
    "arrives": 60,
    "request lost": 5,
    "answer lost": 8,
    "sent twice": 6,
    "delayed": 5,
    "torn": 5,
    "cut": 5,
    "500": 2,
    "503": 2,
    "nonsense": 2,
}
_OF_THE_BODY = {"content-length", "content-encoding"}


@dataclass
class Delayed:
    """A request that its sender has given up, and that still reaches the hub."""

    name: str
    request: httpx.Request


class SimNetwork(FaultSwitch):
    """What carries the requests of one client.

    Args:
        trace: told of everything that happens.
        meanwhile: called before a request arrives and before its answer does.
        look: called with each request that was answered and the answer, as the hub gave it.
    """

    def __init__(
        self,
        name: str,
        hub: SimHub,
        chance: Random,
        trace: Callable[[str], None],
        meanwhile: Callable[[], None],
        look: Callable[[httpx.Request, bytes, int], None],
    ) -> None:
        super().__init__(hub.transport())
        self.name = name
        self.is_faulty = False
        self.under_way: list[Delayed] = []
        self._hub = hub
        self._chance = chance
        self._trace = trace
        self._meanwhile = meanwhile
        self._look = look

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.read()
        path = request.url.path
        if self.is_offline:
            raise httpx.ConnectError("The network is switched off.", request=request)
        fate = "arrives"
        if self.is_faulty:
            self._meanwhile()
            fates = FATES | {"torn": 50} if is_snapshot(request) else FATES
            fate = self._chance.choices(list(fates), list(fates.values()))[0]
        told = _digest(request.content) if path.startswith("/sync") else ""
        self._trace(f"{self.name} {request.method} {path} {told} {fate}")
        if fate == "request lost":
            raise httpx.ConnectError("The request was lost.", request=request)
        if fate == "delayed":
            self.under_way.append(Delayed(self.name, request))
            raise httpx.ReadTimeout("No answer came in time.", request=request)
        if fate in {"500", "503", "nonsense"}:
            return _of_a_proxy(fate)
        if fate == "sent twice":
            self._ask(request)
        answer = self._ask(request)
        if self.is_faulty:
            self._meanwhile()
        if fate == "answer lost":
            raise httpx.ReadError("The answer was lost.", request=request)
        if fate in {"torn", "cut"}:
            return self._shortened(answer, is_torn=fate == "torn")
        return answer

    def deliver(self, number: int) -> None:
        """Let a request arrive whose sender does not wait for it any more."""
        late = self.under_way.pop(number)
        self._trace(f"{late.name} {late.request.url.path} arrives late")
        with suppress(httpx.ReadError):  # the hub has ended over it, and nobody listens
            self._ask(late.request)

    def _ask(self, request: httpx.Request) -> httpx.Response:
        try:
            answer = self._hub.answer(request)
        except HubGone:
            self._trace("the hub ended")
            raise httpx.ReadError("The hub is gone.", request=request) from None
        body = _plain(answer)
        told = _digest(body) if request.url.path.startswith("/sync") else ""
        self._trace(f"hub {answer.status_code} {told}")
        self._look(request, body, answer.status_code)
        return answer

    def _shortened(self, answer: httpx.Response, *, is_torn: bool) -> httpx.Response:
        """Return the beginning of an answer; of one that is cut, nobody says that it is."""
        whole = _plain(answer)
        lines = whole.splitlines(keepends=True)
        if len(lines) > 1:  # a stream: what came whole was taken already
            kept = b"".join(lines[: self._chance.randrange(len(lines))])
        else:
            kept = whole[: self._chance.randrange(len(whole) + 1)]
        headers = {n: v for n, v in answer.headers.items() if n.lower() not in _OF_THE_BODY}
        return httpx.Response(
            answer.status_code, headers=headers, stream=Body(kept, is_torn=is_torn)
        )


def is_snapshot(request: httpx.Request) -> bool:
    return request.url.path.startswith(paths.SNAPSHOT.partition("{")[0])


def _of_a_proxy(fate: str) -> httpx.Response:
    if fate == "nonsense":
        return httpx.Response(200, html="<p>Sign in to this network.</p>")
    return httpx.Response(int(fate), html="<p>Bad gateway.</p>")


def _plain(answer: httpx.Response) -> bytes:
    assert isinstance(answer.stream, Body)
    copy = httpx.Response(
        answer.status_code, headers=answer.headers, stream=Body(answer.stream.bytes)
    )
    return copy.read()


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:12]
