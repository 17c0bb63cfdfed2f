"""How routes read JSON and describe their errors."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

import orjson
from fastapi import Request
from fastapi.routing import APIRoute
from starlette.responses import Response

from alliancehub.wire.problem import MEDIA_TYPE

_TITLES = {
    400: "The body is not JSON",
    401: "Sign in (again)",
    403: "Not permitted",
    404: "Not there, or not for the caller to see",
    409: "The hub's state forbids it",
    410: "The hub has forgotten what came since",
    412: "A condition of the request does not hold",
    413: "Too large",
    415: "Of another type than this address takes",
    416: "There is no such part",
    422: "A value does not fit",
    423: "Another request has it",
    426: "Another version of the protocol",
    429: "Too many requests",
    460: "What arrived is not what was announced",
    500: "The hub failed",
    503: "Not now",
    507: "The hub has no room",
}
_ALWAYS = (426, 429, 500, 503)
_WITH_BODY = (400, 413, 415, 422)


class StrictRequest(Request):
    """Reads JSON as the standard has it: no NaN, no broken Unicode."""

    async def json(self) -> Any:
        """Return the parsed body; raises JSONDecodeError."""
        return orjson.loads(await self.body())


class StrictRoute(APIRoute):
    """A route whose handler gets a ``StrictRequest``."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """Return the handler."""
        handler = super().get_route_handler()

        async def strict(request: Request) -> Response:
            return await handler(StrictRequest(request.scope, request.receive))

        return strict


def problems(*statuses: int, has_body: bool = False) -> dict[int | str, dict[str, Any]]:
    """Return the description of the problems that a route may answer with."""
    every = sorted({*statuses, *_ALWAYS, *(_WITH_BODY if has_body else ())})
    return {
        status: {
            "description": _TITLES[status],
            "content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}},
        }
        for status in every
    }


def stream(description: str, media_type: str) -> dict[int | str, dict[str, Any]]:
    """Return the description of an answer that is a stream of text."""
    content = {media_type: {"schema": {"type": "string"}}}
    return {200: {"description": description, "content": content}}
