"""The web application of a hub."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from starlette.concurrency import run_in_threadpool

from alliancehub import __version__
from alliancehub.server import problems
from alliancehub.server.effects.sweep import sweep_for_ever
from alliancehub.server.hub import Hub
from alliancehub.server.middleware import Gate, Record
from alliancehub.server.routes import (
    auth,
    cache_file,
    dataset_access,
    files,
    history,
    hub,
    hugging_face,
    ledger,
    records,
    sync,
    tokens,
    uploads,
    version_diff,
)
from alliancehub.wire.messages import SnapshotHead, SnapshotPage
from alliancehub.wire.problem import Problem

_TELL_S = 1.0
_ROUTES = (
    sync,
    cache_file,
    auth,
    tokens,
    records,
    history,
    ledger,
    hub,
    files,
    uploads,
    version_diff,
    dataset_access,
    hugging_face,
)


def app_of(the_hub: Hub) -> FastAPI:
    """Return the application of an open hub."""
    app = FastAPI(
        title=the_hub.settings.name,
        version=__version__,
        lifespan=_lifespan,
        docs_url=None,  # its pages load scripts from elsewhere
        redoc_url=None,
    )
    app.state.hub = the_hub
    for routes in _ROUTES:
        app.include_router(routes.router)
    problems.install(app)
    app.add_middleware(Gate, wait_s=the_hub.by_address.wait_s)
    # Added last, so outermost.
    app.add_middleware(Record, schema_hash=the_hub.tables.schema_hash, watch=the_hub.watch)
    app.openapi = lambda: _described(app)  # type: ignore[method-assign] # as FastAPI documents it
    return app


@asynccontextmanager
async def _lifespan(app: FastAPI) -> AsyncIterator[None]:
    the_hub: Hub = app.state.hub
    tasks = [
        asyncio.create_task(sweep_for_ever(the_hub)),
        asyncio.create_task(the_hub.signals.look_for_ever()),
        asyncio.create_task(_tell_for_ever(the_hub)),
    ]
    try:
        yield
    finally:
        await run_in_threadpool(the_hub.cache_files.close)  # a sweep may be making one
        for task in tasks:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
        the_hub.close()


async def _tell_for_ever(the_hub: Hub) -> None:
    """Tell the watch what goes on, now and then, until cancelled."""
    while the_hub.is_observed:
        the_hub.watch.listening(len(the_hub.streams), the_hub.streams.untold)
        the_hub.watch.pooled(the_hub.database.in_use)
        await asyncio.sleep(_TELL_S)


def _described(app: FastAPI) -> dict[str, Any]:
    if app.openapi_schema is None:
        schema = get_openapi(title=app.title, version=app.version, routes=app.routes)
        shapes = schema.setdefault("components", {}).setdefault("schemas", {})
        for message in (Problem, SnapshotHead, SnapshotPage):
            shape = message.model_json_schema(ref_template="#/components/schemas/{model}")
            shapes[message.__name__] = shape
        app.openapi_schema = schema
    return app.openapi_schema
