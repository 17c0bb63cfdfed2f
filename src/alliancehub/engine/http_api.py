"""HTTP with a hub: the way there and back, for whatever is asked (see ``hub_api``).

Every call ends with what was asked for or with a ``WireError``; whatever a server answers, nothing
else comes out. Certificates are checked against those the operating system trusts.
"""

from __future__ import annotations

import logging
import secrets
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from email.utils import parsedate_to_datetime
from typing import Any, TypeVar
from weakref import WeakSet

import httpx
import orjson
from pydantic import BaseModel, TypeAdapter, ValidationError

from alliancehub import __version__
from alliancehub.engine.clock import Clock
from alliancehub.engine.diagnosis_api import NetworkSettings
from alliancehub.engine.network_fault import in_short
from alliancehub.engine.proxy import Proxy, Route, Router, route_to
from alliancehub.model.errors import Refusal
from alliancehub.model.told import sentences, told, trees_of
from alliancehub.wire.problem import (
    Problem,
    Refused,
    ResetNeeded,
    SignInNeeded,
    Unreachable,
    UpdateNeeded,
    WireError,
)
from alliancehub.wire.version import (
    OLDEST,
    PROTOCOL,
    PROTOCOL_HEADER,
    REQUEST_ID_HEADER,
    SCHEMA_HEADER,
)

log = logging.getLogger(__name__)

CONNECT_S = 10.0
READ_S = 60.0
SILENCE_S = 50.0  # the hub's heartbeat comes every 20 s
ANSWER_BYTES_MAX = 256 * 2**20
LINE_BYTES_MAX = 64 * 2**20
TEST_IT = "The test on the network page names the step that fails, and what helps."

M = TypeVar("M", bound=BaseModel)
T = TypeVar("T")


class Http:
    """One hub's address, spoken to. May be used from several threads.

    ``close`` ends what they wait for.

    Args:
        hub: its address, without a trailing slash.
        clock: reads ``Retry-After`` where it is a date.
        transport: what carries the requests instead of the network, for tests.
        router: returns the way there, asked at the first call; else as the system says.
        schema_hash: names the columns that this build knows; see ``Catalogue.schema_hash``.
    """

    def __init__(
        self,
        hub: str,
        clock: Clock,
        transport: httpx.BaseTransport | None = None,
        router: Router | None = None,
        schema_hash: str = "",
    ) -> None:
        self.hub = hub
        self._protocol = PROTOCOL  # until a hub that is older says so
        self._schema = {SCHEMA_HEADER: schema_hash} if schema_hash else {}
        self._clock = clock
        self._transport = transport
        self._router = router or _as_the_system_says
        self._opening = threading.Lock()
        self._opened: httpx.Client | None = None
        self._fault: Refusal | None = None
        self._connections: WeakSet[Any] = WeakSet()
        self._is_closed = False

    def close(self) -> None:
        """End all calls, also those that other threads wait for; they raise Unreachable."""
        self._is_closed = True
        for connection in list(self._connections):
            self._shut(connection)
        if self._opened is not None:
            self._opened.close()

    @staticmethod
    def _shut(connection: Any) -> None:
        """End a connection: a socket that another thread reads is shut down, so that it returns."""
        with suppress(OSError):
            connection.get_extra_info("socket").shutdown(socket.SHUT_RDWR)

    @property
    def _client(self) -> httpx.Client:
        """The connections, opened when they are first needed: to find the way may take long."""
        with self._opening:
            if self._opened is None:
                route = self._router(self.hub)
                self._fault = route.refusal
                self._opened = httpx.Client(
                    base_url=self.hub,
                    verify=self.hub.startswith("https:") and self._context(route),
                    # The way is chosen in ``proxy.py``: httpx would fail at a SOCKS proxy in the
                    # environment, and would send what it finds in a .netrc file to any hub.
                    trust_env=False,
                    proxy=None if self._transport is not None else _proxy_of(route.proxy),
                    transport=self._transport,
                    timeout=httpx.Timeout(READ_S, connect=CONNECT_S),
                    limits=httpx.Limits(max_connections=8, max_keepalive_connections=4),
                    headers={
                        **self._schema,
                        "User-Agent": f"AllianceHub/{__version__}",
                        "Accept": "application/json",
                    },
                )
            return self._opened

    def _send(
        self,
        method: str,
        path: str,
        message: BaseModel | None = None,
        token: str = "",
        query: dict[str, str] | None = None,
    ) -> bytes:
        content = None if message is None else orjson.dumps(message.model_dump())
        headers = _headers(token)
        if content is not None:
            headers["Content-Type"] = "application/json"
        request = self._client.build_request(
            method, path, content=content, headers=headers, params=query
        )
        with self._answer(request) as response:
            return self._whole(response)

    @contextmanager
    def _stream(
        self,
        path: str,
        token: str,
        query: dict[str, str],
        silence_s: float,
        headers: dict[str, str] | None = None,
    ) -> Iterator[httpx.Response]:
        timeout = httpx.Timeout(silence_s, connect=CONNECT_S)
        sent = _headers(token) | (headers or {})
        request = self._client.build_request(
            "GET", path, headers=sent, params=query, timeout=timeout
        )
        with self._answer(request) as response:
            yield response

    @contextmanager
    def _answer(self, request: httpx.Request) -> Iterator[httpx.Response]:
        request.extensions["trace"] = self._trace
        try:
            self._require_way()
            response = self._sent(request)
            try:
                if not response.is_success:
                    raise self._problem(response)
                yield response
            finally:
                response.close()
        except WireError as error:
            _log(request, error.problem.status, error.problem.code)
            raise
        except httpx.TimeoutException as error:
            raise self._unreachable("It did not answer in time.") from error
        except httpx.ProxyError as error:
            raise self._unreachable(_of_proxy(error), TEST_IT) from error
        except httpx.DecodingError as error:
            raise self._nonsense(str(error)) from error
        except (httpx.HTTPError, httpx.StreamError, httpx.InvalidURL, OSError) as error:
            is_tls = isinstance(_root_of(error), ssl.SSLError)
            words = _in_words(error)
            raise self._unreachable(words, TEST_IT if is_tls else "") from error
        except RuntimeError as error:  # httpx's, where the client was closed meanwhile
            if not self._is_closed:
                raise
            raise self._unreachable("The connection was closed.") from error

    def _require_way(self) -> None:
        if self._is_closed:
            raise self._unreachable("The connection was closed.")
        if self._fault is not None:
            raise self._unreachable(self._fault.text, self._fault.remedy)

    def _sent(self, request: httpx.Request) -> httpx.Response:
        """Send a request under a number of its own, in the newest version that the hub speaks."""
        number = secrets.token_hex(8)
        request.headers[REQUEST_ID_HEADER] = number
        # W3C trace context: the number is that of the span within which the hub's begins.
        request.headers["traceparent"] = f"00-{secrets.token_hex(16)}-{number}-00"
        request.headers[PROTOCOL_HEADER] = str(self._protocol)
        response = self._client.send(request, stream=True)
        theirs = response.headers.get(PROTOCOL_HEADER, "")
        is_older = theirs.isdecimal() and OLDEST <= int(theirs[:9]) < self._protocol
        if response.status_code != 426 or not is_older:
            _log(request, response.status_code)
            return response
        response.close()
        log.info("the hub speaks version %s of the protocol", theirs)
        self._protocol = int(theirs)
        return self._sent(request)

    def _trace(self, event: str, info: dict[str, Any]) -> None:
        if event in {"connection.connect_tcp.complete", "connection.start_tls.complete"}:
            self._connections.add(info["return_value"])
            if self._is_closed:  # too late for ``close`` to know of it
                self._shut(info["return_value"])

    def _whole(self, response: httpx.Response) -> bytes:
        parts, size = [], 0
        for part in response.iter_bytes():
            size += len(part)
            if size > ANSWER_BYTES_MAX:
                raise self._nonsense("an answer without end")
            parts.append(part)
        return b"".join(parts)

    def _read(self, wanted: type[M], body: bytes) -> M:
        try:
            return wanted.model_validate_json(body)
        except ValidationError as error:
            raise self._nonsense(_first(error)) from error

    def _understood(self, wanted: TypeAdapter[T], body: bytes) -> T:
        """Return what is no message of its own, such as a list of them."""
        try:
            return wanted.validate_json(body)
        except ValidationError as error:
            raise self._nonsense(_first(error)) from error

    def _problem(self, response: httpx.Response) -> WireError:
        status = response.status_code
        try:
            problem = Problem.model_validate_json(self._whole(response))
        except (ValidationError, httpx.HTTPError):
            problem = Problem.of(
                title=told(
                    "{hub} answered with status {status}.", hub=self.hub, status=str(status)
                ),
                status=status,
                remedy="Look whether the address is right, or try again later.",
            )
        problem = _numbered(problem, response)
        retry_after = self._retry_after(response)
        if status == 426:
            return UpdateNeeded(problem)
        if status == 401:
            return SignInNeeded(problem)
        if status in {409, 410} and problem.code == "reset":
            return ResetNeeded(problem)
        if status in {408, 425, 429} or not 400 <= status < 500:
            return Unreachable(problem, retry_after)
        return Refused(problem)

    def _retry_after(self, response: httpx.Response) -> float | None:
        value = response.headers.get("retry-after", "")
        if value.isascii() and value.isdecimal():
            return float(min(int(value), 86_400))
        try:
            seconds = parsedate_to_datetime(value).timestamp() - self._clock()
        except (ValueError, TypeError):
            return None
        return min(max(seconds, 0.0), 86_400.0)

    def _context(self, route: Route) -> ssl.SSLContext | bool:
        try:
            return route.context()
        except (OSError, ValueError):  # the file of further certificates is gone
            self._fault = Refusal(
                "ca_file",
                told("The certificates in {path} cannot be read.", path=route.ca_file),
                remedy="Choose the file again on the network page.",
            )
            return True

    def _unreachable(self, detail: str, remedy: str = "") -> Unreachable:
        return Unreachable(
            Problem.of(
                title=told("{hub} cannot be reached.", hub=self.hub),
                status=503,
                code="unreachable",
                detail=detail,
                remedy=remedy or "Look at your network, or try again later.",
            )
        )

    def _nonsense(self, what: str) -> Unreachable:
        return Unreachable(
            Problem.of(
                title=told("{hub} answers, but not as a hub does.", hub=self.hub),
                status=502,
                code="nonsense",
                detail=what,
                remedy="Look whether the address is right and the network asks you to sign in; "
                "else tell whoever runs the hub.",
            )
        )


def _numbered(problem: Problem, response: httpx.Response) -> Problem:
    """Return a problem with the number of its request, told where only the hub's log can help."""
    number = (
        problem.request_id
        or response.headers.get(REQUEST_ID_HEADER, "")
        or response.request.headers.get(REQUEST_ID_HEADER, "")
    )[:64]
    update: dict[str, Any] = {"request_id": number}
    if problem.status == 500 and number.isprintable():
        tell = told("Tell your administrator the number {number}.", number=number)
        remedy = sentences(problem.text_of("remedy"), tell)
        update |= {"remedy": str(remedy), "told": problem.told | trees_of(remedy=remedy)}
    return problem.model_copy(update=update)


def _log(request: httpx.Request, status: int, code: str = "") -> None:
    """Note how a call ended and its number in the hub's log; without what names rows."""
    log.log(
        logging.INFO if code else logging.DEBUG,
        "%s %s: %d %s, request %s",
        request.method,
        "/".join(request.url.path.split("/")[:4]),
        status,
        code or "answered",
        request.headers.get(REQUEST_ID_HEADER, "none"),
    )


def _headers(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"} if token else {}


def lines_of(response: httpx.Response) -> Iterator[bytes]:
    """Yield the lines of a stream; httpx's own splits at every Unicode separator."""
    begun: list[bytes] = []
    size = 0
    for part in response.iter_bytes():
        first, *others = part.split(b"\n")
        begun.append(first)
        size += len(first)
        for other in others:
            if line := b"".join(begun).strip():
                yield line
            begun, size = [other], len(other)
        if size > LINE_BYTES_MAX:
            raise httpx.DecodingError("a line without end")
    if line := b"".join(begun).strip():
        yield line


def _first(error: ValidationError) -> str:
    first = error.errors(include_url=False, include_input=False)[0]
    where = ".".join(str(part) for part in first["loc"][:4])
    return f"{where}: {first['msg']}" if where else first["msg"]


def _as_the_system_says(hub: str) -> Route:
    return route_to(hub, NetworkSettings())


def _proxy_of(proxy: Proxy | None) -> httpx.Proxy | None:
    if proxy is None:
        return None
    auth = (proxy.user, proxy.password) if proxy.user else None
    return httpx.Proxy(proxy.url, auth=auth)


def _of_proxy(error: httpx.ProxyError) -> str:
    words = str(error)
    if words.startswith("407"):
        return told("The proxy wants a user and a password that it knows.")
    return told("The proxy refused the way there: {words}.", words=words or "no word of why")


def _root_of(error: BaseException) -> BaseException:
    """Return the first of the errors that led to this one which TLS raised, else the last."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLError):
            return cause
        error, cause = cause, cause.__cause__ or cause.__context__
    return error


def _in_words(error: Exception) -> str:
    cause = _root_of(error)
    if isinstance(cause, ssl.SSLCertVerificationError):
        return told("Its certificate is not trusted: {why}.", why=cause.verify_message)
    if isinstance(cause, ConnectionRefusedError):
        return told("Nothing listens at this address: the hub is stopped, or it is another port.")
    if isinstance(cause, socket.gaierror):
        return told(
            "No computer of this name is known here. Check the address, and that you are online."
        )
    if isinstance(cause, OSError):
        return f"{in_short(cause)}."
    return f"{error}." if str(error) else f"{type(error).__name__}."
