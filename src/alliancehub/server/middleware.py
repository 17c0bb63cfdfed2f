"""What every request goes through before it reaches a route, outermost first.

Each is plain ASGI: a request id and a log line, security headers, allowance, protocol version,
size and type of the body. A body is read whole, up to its limit, before anything parses it; those
of uploads are left to their routes.
"""

from __future__ import annotations

import logging
import re
import secrets
import time
from collections.abc import Awaitable, Callable

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from alliancehub.model.told import said, told
from alliancehub.server.logs import REQUEST_ID
from alliancehub.server.problems import ProblemError, as_problem, problem_response, too_many
from alliancehub.server.watch import Watch
from alliancehub.wire import paths
from alliancehub.wire.datasets import BUNDLE_BYTES_MAX, MANIFEST_BYTES_MAX
from alliancehub.wire.messages import PUSH_BYTES_MAX
from alliancehub.wire.version import (
    OLDEST,
    PROTOCOL,
    PROTOCOL_HEADER,
    REQUEST_ID_HEADER,
    SCHEMA_HEADER,
    is_spoken,
)

log = logging.getLogger(__name__)

BODY_MAX = 64_000
PULL_BYTES_MAX = 6_000_000  # names every scope the client holds
_BODY_MAX = {paths.PUSH: PUSH_BYTES_MAX, paths.PULL: PULL_BYTES_MAX, paths.COMPARE: PULL_BYTES_MAX}
_OF_VERSION_MAX = {"manifest": MANIFEST_BYTES_MAX, "bundle": BUNDLE_BYTES_MAX}
_OF_VERSION = re.compile(r"/api/v1/versions/[^/]+/(manifest|bundle)")
# Read as they come by the route, which bounds them, and not held in memory.
_STREAMED = (paths.UPLOADS, paths.BLOBS)
_UNLIMITED = frozenset({paths.HEALTH, paths.READY})
_REQUEST_ID = re.compile(r"[A-Za-z0-9._-]{8,64}")
_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "X-Frame-Options": "DENY",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
    PROTOCOL_HEADER: str(PROTOCOL),
}


class Record:
    """Gives a request its id, logs how it ended, and answers 500 where nothing else did."""

    def __init__(self, app: ASGIApp, schema_hash: str, watch: Watch) -> None:
        self._app = app
        self._watch = watch
        self._headers = {**_HEADERS, SCHEMA_HEADER: schema_hash}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        began = time.perf_counter()
        headers_in = Headers(scope=scope)
        given = headers_in.get(REQUEST_ID_HEADER, "")
        request_id = given if _REQUEST_ID.fullmatch(given) else secrets.token_hex(8)
        scope["request_id"] = request_id
        REQUEST_ID.set(request_id)  # for the audit trail, and each line of the log
        status = 0

        async def send_on(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                headers = MutableHeaders(scope=message)
                headers[REQUEST_ID_HEADER] = request_id
                for name, value in self._headers.items():
                    headers.setdefault(name, value)
            await send(message)

        try:
            with self._watch.request(scope):
                try:
                    await self._app(scope, receive, send_on)
                finally:
                    self._watch.answered(scope, status or 500, time.perf_counter() - began)
        except Exception as error:
            log.exception("request failed", extra={"request_id": request_id})
            if status:
                raise  # half an answer is out: the connection must break, not end well
            await problem_response(as_problem(error), request_id)(scope, receive, send_on)
        finally:
            log.info(
                "request",
                extra={
                    "request_id": request_id,
                    "method": scope["method"],
                    "path": scope["path"],
                    "status": status,
                    "ms": round((time.perf_counter() - began) * 1000, 1),
                    "person": scope.get("person", ""),
                    "protocol": headers_in.get(PROTOCOL_HEADER, "")[:10],
                },
            )


class Gate:
    """Lets through what is allowed, understood and of a bearable size."""

    def __init__(self, app: ASGIApp, wait_s: Callable[[str], float]) -> None:
        self._app = app
        self._wait_s = wait_s

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        try:
            self._require_allowance(scope)
            _require_protocol(headers)
            has_body = scope["method"] in {"POST", "PUT", "PATCH", "DELETE"}
            if has_body and not scope["path"].startswith(_STREAMED):
                receive = await _with_body(scope, headers, receive)
        except ProblemError as problem:
            await problem_response(problem, scope["request_id"])(scope, receive, send)
            return
        await self._app(scope, receive, send)

    def _require_allowance(self, scope: Scope) -> None:
        if scope["path"] in _UNLIMITED:
            return
        address = (scope.get("client") or ("",))[0]
        wait = self._wait_s(address)
        if wait:
            raise too_many("This address sends requests faster than the hub answers them.", wait)


def _require_protocol(headers: Headers) -> None:
    version = headers.get(PROTOCOL_HEADER, str(PROTOCOL))
    if is_spoken(version):
        return
    is_newer = version.isascii() and version.isdecimal() and int(version[:9]) > PROTOCOL
    spoken = ", ".join(f"alliancehub/{one}" for one in range(PROTOCOL, OLDEST - 1, -1))
    raise ProblemError(
        426,
        "protocol",
        told(
            "This hub speaks versions {oldest} to {newest} of the protocol, this app version "
            "{ours}.",
            oldest=str(OLDEST),
            newest=str(PROTOCOL),
            ours=repr(version[:10]),
        ),
        remedy=said("Ask whoever runs the hub to update it; what waits is kept until then.")
        if is_newer
        else said("Update this app; what waits is kept, and sent then."),
        headers={"Upgrade": spoken},
    )


async def _with_body(scope: Scope, headers: Headers, receive: Receive) -> Receive:
    """Read the body, and return what gives it to the app; raises ProblemError."""
    limit = _limit_of(scope["path"])
    declared = headers.get("content-length", "")
    if declared.isdecimal() and int(declared) > limit:
        raise _too_large(limit)
    if headers.get("content-encoding", "identity") != "identity":
        raise _wrong_type("a compressed body")
    body = await _read(receive, limit)
    kind = headers.get("content-type", "").partition(";")[0].strip().lower()
    if body and kind != "application/json":
        raise _wrong_type(kind[:60] or "a body of no stated type")
    return _replay(body, receive)


def _limit_of(path: str) -> int:
    if found := _OF_VERSION.fullmatch(path):
        return _OF_VERSION_MAX[found[1]]
    return _BODY_MAX.get(path, BODY_MAX)


async def _read(receive: Receive, limit: int) -> bytes:
    parts: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise ProblemError(400, "incomplete", "The request broke off.")
        parts.append(message.get("body", b""))
        size += len(parts[-1])
        if size > limit:
            raise _too_large(limit)
        if not message.get("more_body"):
            return b"".join(parts)


def _replay(body: bytes, receive: Receive) -> Callable[[], Awaitable[Message]]:
    is_given = False

    async def again() -> Message:
        nonlocal is_given
        if is_given:
            return await receive()  # tells of a disconnect
        is_given = True
        return {"type": "http.request", "body": body, "more_body": False}

    return again


def _too_large(limit: int) -> ProblemError:
    return ProblemError(
        413,
        "too_large",
        told("The body is larger than the {n} bytes that this address takes.", n=limit),
        remedy="Send it in smaller parts; nothing was done.",
        headers={"Connection": "close"},
    )


def _wrong_type(found: str) -> ProblemError:
    return ProblemError(
        415,
        "wrong_type",
        told("This address takes application/json as it is, not {found}.", found=found),
        remedy="Send plain JSON with the matching Content-Type.",
    )
