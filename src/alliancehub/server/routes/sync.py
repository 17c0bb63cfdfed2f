"""Sync: pull, push, snapshot, events. See ``wire.sync_api`` and the protocol's description."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Annotated

from fastapi import APIRouter, Query, Request
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response, StreamingResponse

from alliancehub.model.errors import not_found
from alliancehub.server.callers import AnyCaller, SignedIn, TheHub
from alliancehub.server.compare import bucket_json, compare
from alliancehub.server.execute import Crashed
from alliancehub.server.packing import packed, packed_stream
from alliancehub.server.pull import pull
from alliancehub.server.push import push
from alliancehub.server.routes.strict import StrictRoute, problems, stream
from alliancehub.server.sealing import prepared_for
from alliancehub.server.snapshot import read_after, snapshot
from alliancehub.server.streams import Stream
from alliancehub.wire import paths
from alliancehub.wire.messages import (
    Bucket,
    BucketRequest,
    Compared,
    CompareRequest,
    PullPage,
    PullRequest,
    PushBatch,
    PushResult,
)

router = APIRouter(tags=["sync"], route_class=StrictRoute)


@router.post(
    paths.PULL, response_model=PullPage, responses=problems(401, 403, 409, 410, has_body=True)
)
def post_pull(asked: PullRequest, request: Request, hub: TheHub, caller: AnyCaller) -> Response:
    """Return what changed behind a cursor; a guest gets what is public."""
    with hub.database.read() as tx:
        page = pull(tx, hub.tables, caller.person, asked, hub.now[:10])
    return packed(request, page)


@router.post(paths.COMPARE, responses=problems(401, 409, 410, has_body=True))
def post_compare(asked: CompareRequest, hub: TheHub, caller: AnyCaller) -> Compared:
    """Return what the rows of scopes add up to, where they are as they were at a cursor."""
    with hub.database.read() as tx:
        return compare(tx, hub.tables, hub.access(tx, caller.person), asked)


@router.post(paths.BUCKET, response_model=Bucket, responses=problems(401, 409, 410, has_body=True))
def post_bucket(asked: BucketRequest, request: Request, hub: TheHub, caller: AnyCaller) -> Response:
    """Return all rows of one bucket, which a comparison has found to differ."""
    hub.watch.differed()
    with hub.database.read() as tx:
        found = bucket_json(tx, hub.tables, hub.access(tx, caller.person), asked)
    return packed(request, found)


@router.post(
    paths.PUSH, response_model=PushResult, responses=problems(401, 403, 409, has_body=True)
)
def post_push(batch: PushBatch, hub: TheHub, caller: SignedIn) -> Response:
    """Decide a device's mutations, each exactly once; sending them again returns the verdicts."""
    prepared = prepared_for(hub, caller.person, batch.mutations)
    try:
        with hub.write() as writing:
            writing.execution.rows.files.prepared = prepared
            result = push(writing.tx, writing.execution, caller.person, batch, hub.now, hub.poison)
    except Crashed as crash:
        hub.poison.note(crash)
        raise
    hub.watch.decided(one.status for one in result.verdicts)
    return Response(result.model_dump_json(), media_type="application/json")


@router.get(
    paths.SNAPSHOT,
    response_class=Response,
    responses=stream("Lines of JSON: a SnapshotHead, then SnapshotPages", "application/x-ndjson")
    | problems(401, 404, 422),
)
def get_snapshot(
    scope: str,
    request: Request,
    hub: TheHub,
    caller: AnyCaller,
    after: Annotated[str, Query(max_length=500)] = "",
) -> Response:
    """Return all rows of a scope, or those behind a page that was read before."""
    with hub.database.read() as tx:
        if not hub.access(tx, caller.person).sees(scope):
            raise not_found("The scope", scope)
    lines = snapshot(
        hub.database,
        hub.tables,
        scope,
        read_after(after),
        lambda tx: hub.access(tx, caller.person),
    )
    return packed_stream(request, lines, "application/x-ndjson")


@router.get(
    paths.EVENTS,
    response_class=Response,
    responses=stream("Server-sent events; `poke` says: pull now", "text/event-stream")
    | problems(401),
)
async def get_events(hub: TheHub, caller: AnyCaller) -> StreamingResponse:
    """Poke the caller whenever something they may see has changed, until their token ends."""

    def scopes_now() -> frozenset[str]:
        with hub.database.read() as tx:
            return hub.access(tx, caller.person).scopes or frozenset()

    async def look() -> frozenset[str]:
        return await run_in_threadpool(scopes_now)

    async def events() -> AsyncIterator[bytes]:
        stream = Stream(
            caller.person, caller.family, await look(), asyncio.get_running_loop(), look
        )
        ends = caller.expires or hub.clock() + hub.settings.access_s
        async for part in hub.streams.listen(stream, ends - hub.clock()):
            yield part

    headers = {"X-Accel-Buffering": "no"}
    return StreamingResponse(events(), media_type="text/event-stream", headers=headers)
