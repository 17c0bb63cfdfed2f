"""Goes to a hub step by step and says which step fails, why, and what to do about it.

Its own sockets rather than ``http_api``: it must see each step apart, and be stopped in the midst
of one. What it learns of a certificate that is not trusted is shown, never acted on.
"""

from __future__ import annotations

import base64
import http.client
import queue
import socket
import ssl
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, TypeVar
from urllib.parse import urlsplit

from pydantic import ValidationError

from alliancehub import __version__
from alliancehub.engine.diagnosis_api import BAD, GOOD, ODD, SKIPPED, Fact, Step
from alliancehub.engine.network_fault import (
    Failed,
    Odd,
    certificate_of,
    facts_of,
    in_short,
    not_connected,
    not_let_in,
    not_trusted,
    seconds_left,
    stopped,
    too_slow,
)
from alliancehub.engine.proxy import Proxy, Route
from alliancehub.model.errors import Refusal
from alliancehub.model.told import told
from alliancehub.wire import paths
from alliancehub.wire.messages import Hub
from alliancehub.wire.version import PROTOCOL, common

STEP_S = 10.0
LOOK_S = 0.1
HEAD_MAX = 64 * 1024
BODY_MAX = 256 * 1024
CLOCK_MAX_S = 120
EXPIRES_SOON_S = 14 * 86_400
T = TypeVar("T")

TITLES = {
    "address": told("Address"),
    "name": told("Name"),
    "tcp": told("Connection"),
    "proxy": told("Proxy"),
    "tls": told("Encryption"),
    "http": told("Answer"),
    "hub": told("Hub"),
    "sign_in": told("Sign-in"),
}


class Stop:
    """Tells a check that nobody waits for it any more. May be used from any thread."""

    def __init__(self) -> None:
        self._is_set = threading.Event()
        self._sockets: list[socket.socket] = []

    @property
    def is_wanted(self) -> bool:
        """Whether somebody wants it to end."""
        return self._is_set.is_set()

    def now(self) -> None:
        """End it: what it waits for is cut off."""
        self._is_set.set()
        self.cut()

    def cut(self) -> None:
        """Cut off what is waited for."""
        for one in list(self._sockets):
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)

    def watch(self, one: socket.socket) -> None:
        """Cut this off, too."""
        self._sockets.append(one)

    def close(self) -> None:
        """Let go of what was opened."""
        for one in self._sockets:
            one.close()


@dataclass
class _Found:
    """What the steps hand on to one another."""

    host: str
    port: int
    is_tls: bool
    path: str
    route: Route
    addresses: list[Any] = field(default_factory=list)
    link: socket.socket | None = None
    body: bytes = b""
    hub: Hub | None = None


def check(
    address: str,
    route: Callable[[str], Route],
    greet: Callable[[], str] | None = None,
    stop: Stop | None = None,
    step_s: float = STEP_S,
) -> list[Step]:
    """Return how each step went; those behind one that failed are skipped.

    Args:
        address: of the hub, as ``hub_address`` returns it.
        route: returns the way there.
        greet: tries the sign-in; returns what was found in words, or raises Failed.
        stop: ends it early.
        step_s: seconds that a step may take.
    """
    parts = urlsplit(address)
    is_tls = parts.scheme == "https"
    port = parts.port or (443 if is_tls else 80)
    found = _Found(parts.hostname or "", port, is_tls, parts.path, route(address))
    walk = _Walk(found, stop or Stop(), step_s)
    steps: list[tuple[str, Callable[[], tuple[str, list[Fact]]]]] = [
        ("name", walk.name),
        ("tcp", walk.tcp),
    ]
    if found.route.proxy is not None or found.route.refusal is not None:
        steps.append(("proxy", walk.proxy))
        if found.route.refusal is not None:
            steps = [("proxy", walk.no_way), *steps[:2]]
    elif found.route.direct:
        steps.insert(0, ("proxy", lambda: (found.route.direct, [])))
    if is_tls:
        steps.append(("tls", walk.tls))
    steps += [("http", walk.http), ("hub", walk.hub)]
    if greet is not None:
        steps.append(("sign_in", lambda: (greet(), [])))
    try:
        return [walk.step(name, run) for name, run in steps]
    finally:
        walk.stop.close()


class _Walk:
    """One check under way."""

    def __init__(self, found: _Found, stop: Stop, step_s: float) -> None:
        self.stop = stop
        self._found = found
        self._step_s = step_s
        self._has_failed = False

    def step(self, name: str, run: Callable[[], tuple[str, list[Fact]]]) -> Step:
        """Do a step, unless one before it failed."""
        title = TITLES[name]
        if self._has_failed:
            return Step(name, title, SKIPPED)
        begun = time.perf_counter()

        def took_ms() -> int:
            return round((time.perf_counter() - begun) * 1_000)

        # Who sends a byte now and then would be waited for without end.
        is_late = threading.Event()

        def cut_off() -> None:
            is_late.set()
            self.stop.cut()

        late = threading.Timer(self._step_s + LOOK_S, cut_off)
        late.daemon = True
        late.start()
        try:
            if self.stop.is_wanted:
                raise stopped()
            text, facts = run()
            if is_late.is_set():
                raise too_slow(self._step_s)  # what came is cut off somewhere
        except Odd as odd:
            return Step(name, title, ODD, odd.text, took_ms(), odd.why, odd.remedy, odd.facts)
        except Failed as caught:
            self._has_failed = True
            failed = stopped() if self.stop.is_wanted else caught
            return Step(
                name, title, BAD, failed.text, took_ms(), failed.why, failed.remedy, failed.facts
            )
        finally:
            late.cancel()
            late.join()
        return Step(name, title, GOOD, text, took_ms(), facts=facts)

    # -- the steps, in order

    def no_way(self) -> tuple[str, list[Fact]]:
        """There is a proxy that cannot be used."""
        refusal = self._found.route.refusal or Refusal("", "")
        raise Failed(refusal.text, "", refusal.remedy)

    def name(self) -> tuple[str, list[Fact]]:
        """Find the addresses of the first machine on the way."""
        host, port = self._first()
        try:
            self._found.addresses = self._apart(
                lambda: socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            )
        except TimeoutError:
            raise Failed(
                told("Nobody told within {seconds} s where {host} is.",
                     seconds=round(self._step_s), host=host),
                told("The name server does not answer: the network is down, or wants a sign-in."),
                told("Look whether other sites open. In a guest network, open a browser first."),
            ) from None  # fmt: skip
        except OSError as error:
            raise Failed(
                told("No machine is known by the name {host}.", host=host),
                told("The address is wrong, or this network does not know it ({error}).",
                     error=str(error)),
                told("Check the spelling. Some hubs are known only inside their own network."),
            ) from error  # fmt: skip
        known = sorted({one[4][0] for one in self._found.addresses})
        return told("{host} is {addresses}.", host=host, addresses=", ".join(known[:4])), []

    def tcp(self) -> tuple[str, list[Fact]]:
        """Connect to the first machine on the way."""
        host, port = self._first()
        ends_at = time.monotonic() + self._step_s
        last: OSError | None = None
        for family, kind, protocol, _, where in self._found.addresses:
            left_s = ends_at - time.monotonic()
            if left_s <= 0 or self.stop.is_wanted:
                break
            link = socket.socket(family, kind, protocol)
            self.stop.watch(link)
            link.settimeout(left_s)
            try:
                link.connect(where)
            except OSError as error:
                last = error
                continue
            self._found.link = link
            return told("Connected to {host}, port {port}.", host=host, port=str(port)), []
        raise not_connected(host, port, last, is_proxy=self._found.route.proxy is not None)

    def proxy(self) -> tuple[str, list[Fact]]:
        """Ask the proxy for the way to the hub."""
        found = self._found
        proxy = found.route.proxy
        assert proxy is not None  # noqa: S101 - this step is there for proxies only
        if proxy.scheme == "https":
            found.link = self._encrypted(found.link, proxy.host)
        if not found.is_tls:
            return told("{proxy} is used for each request.", proxy=proxy.url), []
        link = self._link()
        link.settimeout(self._step_s)
        try:
            link.sendall(_connect_request(found.host, found.port, proxy))
            status, words = _status_of(_head(link))
        except OSError as error:
            raise Failed(
                told("{proxy} does not answer as a proxy does.", proxy=proxy.url),
                told("It took the connection, but did not say whether it opens the way ({error}).",
                     error=in_short(error)),
                told("Check the proxy's address and port; whoever runs your network knows them."),
            ) from error  # fmt: skip
        if status == 407:
            raise not_let_in(proxy)
        if not 200 <= status < 300:
            raise Failed(
                told("{proxy} refuses the way to {host}: {status} {words}", proxy=proxy.url,
                     host=found.host, status=str(status), words=words),
                told("The proxy lets nobody, or not you, go to this hub."),
                told("Ask whoever runs your network to allow {host}, port {port}.",
                     host=found.host, port=str(found.port)),
            )  # fmt: skip
        return told("{proxy} opened the way.", proxy=proxy.url), []

    def tls(self) -> tuple[str, list[Fact]]:
        """Shake hands, and look whether the certificate is to be trusted."""
        found = self._found
        link = self._encrypted(found.link, found.host)
        found.link = link
        cipher = link.cipher()
        facts = [Fact(told("Protocol"), link.version() or "")]
        facts += [Fact(told("Cipher"), cipher[0])] if cipher else []
        certificate = link.getpeercert() or {}
        facts += facts_of(certificate)
        left_s = seconds_left(certificate)
        if left_s is not None and left_s < EXPIRES_SOON_S:
            raise Odd(
                told("The certificate is good, but ends in {days} days.",
                     days=int(left_s // 86_400)),
                told("After that this app refuses to speak to the hub."),
                told("Tell whoever runs the hub."),
                facts,
            )  # fmt: skip
        return told(
            "{version}; the certificate is trusted.", version=link.version() or "TLS"
        ), facts

    def http(self) -> tuple[str, list[Fact]]:
        """Ask what the hub tells everybody."""
        found = self._found
        link = self._link()
        link.settimeout(self._step_s)
        proxy = found.route.proxy
        is_forwarded = proxy is not None and not found.is_tls
        default = 443 if found.is_tls else 80
        netloc = found.host if found.port == default else f"{found.host}:{found.port}"
        target = found.path + paths.HUB
        target = f"http://{netloc}{target}" if is_forwarded else target
        lines = [
            f"GET {target} HTTP/1.1",
            f"Host: {netloc}",
            f"User-Agent: AllianceHub/{__version__}",
            "Accept: application/json",
            "Connection: close",
        ]
        if is_forwarded and proxy is not None and proxy.user:
            lines.append(f"Proxy-Authorization: {_basic(proxy)}")
        try:
            link.sendall("\r\n".join([*lines, "", ""]).encode("latin-1", "replace"))
            status, words, found.body = _response(link)
        except (OSError, http.client.HTTPException) as error:
            raise Failed(
                told("No answer came that is HTTP ({error}).", error=in_short(error)),
                told("Something takes connections at this address, but it is no web server, or it "
                     "hangs."),
                told("Check address and port. If they are right, tell whoever runs the hub."),
            ) from error  # fmt: skip
        if status == 407 and proxy is not None:
            raise not_let_in(proxy)
        if status != 200:
            raise Failed(
                told("It answers {status} {words}.", status=str(status), words=words),
                told("A web server is there, but not a hub at this address, or the hub is in "
                     "trouble."),
                told("Check the address. In a guest network, open a browser first: it may ask for "
                     "a sign-in."),
            )  # fmt: skip
        return told("It answers {status} {words}.", status=str(status), words=words), []

    def hub(self) -> tuple[str, list[Fact]]:
        """Look whether what answered is a hub, and of which version."""
        try:
            hub = Hub.model_validate_json(self._found.body)
        except ValidationError:
            raise Failed(
                told("What answers is no AllianceHub hub."),
                told("It is another web site, or the sign-in page of a guest network."),
                told("Check the address; whoever runs the hub can tell it."),
            ) from None
        self._found.hub = hub
        facts = [Fact(told("Hub"), hub.name), Fact(told("Version"), hub.version)]
        if common(hub.protocol, hub.protocol_oldest) is None:
            raise Failed(
                told("{hub} speaks version {theirs} of the protocol, this app version {ours}.",
                     hub=hub.name, theirs=str(hub.protocol), ours=str(PROTOCOL)),
                told("They cannot understand each other."),
                told("Update the app.")
                if hub.protocol > PROTOCOL
                else told("Ask for an update of the hub."),
                facts,
            )  # fmt: skip
        off_s = abs((datetime.now(UTC) - datetime.fromisoformat(hub.now)).total_seconds())
        if off_s > CLOCK_MAX_S:
            raise Odd(
                told("This machine's clock and the hub's differ by {seconds} s.",
                     seconds=round(off_s)),
                told("No work is lost; times shown are wrong."),
                told("Switch on the system's time service."),
                facts,
            )  # fmt: skip
        return told("{hub}, version {version}.", hub=hub.name, version=hub.version), facts

    # -- what they need

    def _first(self) -> tuple[str, int]:
        """Return host and port of the first machine on the way."""
        proxy = self._found.route.proxy
        return (proxy.host, proxy.port) if proxy else (self._found.host, self._found.port)

    def _link(self) -> socket.socket:
        link = self._found.link
        assert link is not None  # noqa: S101 - the steps before this one made it
        return link

    def _encrypted(self, link: socket.socket | None, host: str) -> ssl.SSLSocket:
        assert link is not None  # noqa: S101 - the steps before this one made it
        try:
            context = self._found.route.context()
        except (OSError, ValueError) as error:
            raise Failed(
                told("The certificates in {path} cannot be read.", path=self._found.route.ca_file),
                in_short(error),
                told("Choose the file again on the network page."),
            ) from error
        link.settimeout(self._step_s)
        made = context.wrap_socket(link, server_hostname=host, do_handshake_on_connect=False)
        self.stop.watch(made)
        try:
            made.do_handshake()
        except ssl.SSLCertVerificationError as error:
            raise not_trusted(host, error, certificate_of(made)) from error
        except (OSError, ValueError) as error:
            raise Failed(
                told("No encrypted connection came about ({error}).", error=in_short(error)),
                told("The other side does not speak TLS here, hangs, or speaks a version that is "
                     "too old to be safe."),
                told("Check the port. A firewall or virus scanner may stand in between; whoever "
                     "runs your network knows."),
            ) from error  # fmt: skip
        return made

    def _apart(self, run: Callable[[], T]) -> T:
        """Run what cannot be stopped on a thread of its own, and wait no longer than a step."""
        got: queue.SimpleQueue[tuple[T | None, OSError | None]] = queue.SimpleQueue()

        def work() -> None:
            try:
                got.put((run(), None))
            except OSError as error:
                got.put((None, error))
            except UnicodeError as error:  # a name that cannot be one
                got.put((None, OSError(str(error))))

        threading.Thread(target=work, name="alliancehub-name", daemon=True).start()
        ends_at = time.monotonic() + self._step_s
        while not self.stop.is_wanted:
            with suppress(queue.Empty):
                answer, problem = got.get(timeout=LOOK_S)
                if problem is not None:
                    raise problem
                return answer  # type: ignore[return-value] # without a problem it is there
            if time.monotonic() > ends_at:
                raise TimeoutError
        raise stopped()


def _connect_request(host: str, port: int, proxy: Proxy) -> bytes:
    name = f"[{host}]" if ":" in host else host
    lines = [f"CONNECT {name}:{port} HTTP/1.1", f"Host: {name}:{port}"]
    if proxy.user:
        lines.append(f"Proxy-Authorization: {_basic(proxy)}")
    return "\r\n".join([*lines, "", ""]).encode("latin-1", "replace")


def _basic(proxy: Proxy) -> str:
    return f"Basic {base64.b64encode(f'{proxy.user}:{proxy.password}'.encode()).decode()}"


def _head(link: socket.socket) -> bytes:
    """Read up to the empty line, and not a byte further: what follows is the hub's."""
    head = b""
    while not head.endswith(b"\r\n\r\n"):
        part = link.recv(1)
        if not part:
            raise ConnectionError("it hung up")
        head += part
        if len(head) > HEAD_MAX:
            raise ConnectionError("an answer without end")
    return head


def _status_of(head: bytes) -> tuple[int, str]:
    first = head.split(b"\r\n", 1)[0].decode("latin-1")
    version, _, rest = first.partition(" ")
    code, _, words = rest.partition(" ")
    if not version.startswith("HTTP/") or not code.isdecimal():
        raise ConnectionError("it is no HTTP")
    return int(code), words[:100]


def _response(link: socket.socket) -> tuple[int, str, bytes]:
    answer = http.client.HTTPResponse(link, method="GET")
    try:
        answer.begin()
        return answer.status, answer.reason[:100], answer.read(BODY_MAX)
    finally:
        answer.close()
