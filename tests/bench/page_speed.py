"""What a page of changes costs a hub, beside a handler that has the same bytes in memory."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from typing import Any

import orjson
from fastapi import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Scope

from alliancehub.server.app import app_of
from alliancehub.server.packing import packed
from alliancehub.server.pull import pull
from alliancehub.wire import paths
from alliancehub.wire.messages import PullRequest
from tests.bench import figure
from tests.bench.alliance import records
from tests.bench.figure import Figure
from tests.hub import LocalHub, Member

ROWS = 1_000
_RUNS = 50
_MEMORY = "/bench/memory"


def figures(count: int = 10_000) -> Iterator[Figure]:
    """Yield the figures for a hub of so many datasets, of which a thousand have changed."""
    with LocalHub(commands=records(count), requests_per_s=0) as hub:
        ada = hub.member("ada")
        first = ada.pull()
        held = [one["scope"] for one in first["granted"]]
        _change(hub.admin(), [args["id"] for _, args, _ in records(count)[:ROWS]])
        asked = {"device": ada.device, "cursor": first["cursor"], "have": held, "limit": 5_000}
        made = _processor(lambda: _page(hub, ada, asked))
        yield figure.at_most(f"a page of {ROWS:,} changes, processor", made * 1e3, "ms", 1.5)
        pulled, held_ready = asyncio.run(_served(hub, ada, asked))
        ratio = held_ready / pulled
        name = "the same as a request, packed, against one held in memory"
        yield figure.at_least(name, pulled * 1e3, "ms", ratio, 0.5)


def _change(admin: Member, ids: list[str]) -> None:
    for start in range(0, len(ids), 200):
        edit = {"values": {"source": "changed"}, "base": {"source": "bench"}}
        some = ids[start : start + 200]
        admin.push(*(admin.mutation("edit", kind="dataset", id=one, **edit) for one in some))


def _page(hub: LocalHub, member: Member, asked: dict[str, Any]) -> bytes:
    server = hub.server
    with server.database.read() as tx:
        return pull(tx, server.tables, member.person, PullRequest(**asked), server.now[:10])


async def _served(hub: LocalHub, member: Member, asked: dict[str, Any]) -> tuple[float, float]:
    """Return the processor seconds of a pull, and of a handler that has its bytes already."""
    app, page = app_of(hub.server), _page(hub, member, asked)

    @app.post(_MEMORY)
    def from_memory(request: Request) -> Response:
        return packed(request, page)

    body = orjson.dumps(asked)
    spent: dict[str, list[float]] = {paths.PULL: [], _MEMORY: []}
    for _ in range(_RUNS):
        for path, times in spent.items():  # in turns: what else the machine does meets both
            began = time.process_time()
            answered = await _answer(app, path, member.http.headers["Authorization"], body)
            times.append(time.process_time() - began)
            if answered < len(page) // 10:
                raise RuntimeError(f"{path} answered {answered} bytes, which are not the page")
    return min(spent[paths.PULL]), min(spent[_MEMORY])


async def _answer(app: ASGIApp, path: str, token: str, body: bytes) -> int:
    """Return how many bytes a request is answered with; no client adds to what that costs."""
    headers = {"authorization": token, "content-type": "application/json"}
    headers |= {"accept-encoding": "zstd", "content-length": str(len(body))}
    scope: Scope = {
        "type": "http",
        "http_version": "1.1",
        "method": "POST",
        "scheme": "http",
        "path": path,
        "raw_path": path.encode(),
        "query_string": b"",
        "headers": [(name.encode(), value.encode()) for name, value in headers.items()],
        "client": ("127.0.0.1", 1),
        "server": ("127.0.0.1", 80),
    }
    size = 0
    requests = [{"type": "http.request", "body": body, "more_body": False}]

    async def receive() -> Message:
        return requests.pop() if requests else {"type": "http.disconnect"}

    async def send(message: Message) -> None:
        nonlocal size
        size += len(message.get("body", b""))

    await app(scope, receive, send)
    return size


def _processor(work: Any) -> float:
    """Return the processor seconds of one call, the least of many: the rest is others' noise."""
    spent = []
    for _ in range(_RUNS):
        began = time.process_time()
        work()
        spent.append(time.process_time() - began)
    return min(spent)
