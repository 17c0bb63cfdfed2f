"""Servers of a bad network: TLS with any certificate, a proxy that asks who one is, one that hangs.

Each listens on a free port of loopback and ends with its block.
"""

from __future__ import annotations

import base64
import json
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from alliancehub.wire.version import PROTOCOL

Answer = Callable[[socket.socket], None]


class Authority:
    """A certificate authority of the test's own, and what it signs.

    Attributes:
        file: its certificate, to be trusted.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._name = _name("Test Authority")
        basic = x509.BasicConstraints(ca=True, path_length=None)
        own = self._key, self._key, self._name
        self._own = self._certificate("Test Authority", *own, extension=basic)
        self.file = folder / "authority.pem"
        self.file.write_bytes(self._own.public_bytes(serialization.Encoding.PEM))

    def context(
        self, host: str = "localhost", *, days: int = 90, is_self_signed: bool = False
    ) -> ssl.SSLContext:
        """Return what a server of a host shows; ``days`` may be negative for one that has ended."""
        key = ec.generate_private_key(ec.SECP256R1())
        signer, issuer = (key, _name(host)) if is_self_signed else (self._key, self._name)
        names = x509.SubjectAlternativeName([x509.DNSName(host)])
        made = self._certificate(host, key, signer, issuer, extension=names, days=days)
        file = self._folder / f"{host}{days}{is_self_signed}.pem"
        file.write_bytes(
            made.public_bytes(serialization.Encoding.PEM)
            + key.private_bytes(
                serialization.Encoding.PEM,
                serialization.PrivateFormat.PKCS8,
                serialization.NoEncryption(),
            )
        )
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(file)
        return context

    def _certificate(self, host, key, signer, issuer, *, extension, days=90):
        now = datetime.now(UTC)
        until = now + timedelta(days=days)
        return (
            x509.CertificateBuilder()
            .subject_name(_name(host))
            .issuer_name(issuer)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(min(now, until) - timedelta(days=1))
            .not_valid_after(until)
            .add_extension(extension, critical=isinstance(extension, x509.BasicConstraints))
            .sign(signer, hashes.SHA256())
        )


def _name(host: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, host)])


@contextmanager
def listening(answer: Answer) -> Iterator[int]:
    """Yield the port of a server that answers each connection on a thread of its own."""
    server = socket.create_server(("127.0.0.1", 0))
    threads: list[threading.Thread] = []
    links: list[socket.socket] = []

    def serve(link: socket.socket) -> None:
        with suppress(OSError), link:
            answer(link)

    def accept() -> None:
        with suppress(OSError):
            while True:
                link, _ = server.accept()
                links.append(link)
                threads.append(threading.Thread(target=serve, args=(link,)))
                threads[-1].start()

    accepting = threading.Thread(target=accept)
    accepting.start()
    try:
        yield server.getsockname()[1]
    finally:
        with suppress(OSError):
            server.shutdown(socket.SHUT_RDWR)
        server.close()
        for link in links:
            with suppress(OSError):
                link.shutdown(socket.SHUT_RDWR)
        accepting.join()
        for thread in threads:
            thread.join()


def over_tls(context: ssl.SSLContext, answer: Answer) -> Answer:
    """Return what shakes hands first."""

    def answer_encrypted(link: socket.socket) -> None:
        with context.wrap_socket(link, server_side=True) as encrypted:
            answer(encrypted)

    return answer_encrypted


def hub_page(protocol: int = PROTOCOL, now: datetime | None = None) -> str:
    """Return what a hub tells everybody."""
    about = {"name": "Test hub", "version": "9.9", "protocol": protocol, "is_set_up": True}
    return json.dumps(about | {"now": (now or datetime.now(UTC)).isoformat()})


def page(body: str, status: str = "200 OK") -> Answer:
    """Return a web server that says the same to everybody."""

    def answer(link: socket.socket) -> None:
        head_of(link)
        said = body.encode()
        head = f"HTTP/1.1 {status}\r\nContent-Length: {len(said)}\r\nConnection: close\r\n\r\n"
        link.sendall(head.encode() + said)

    return answer


def hanging(link: socket.socket) -> None:
    """Take a connection and never say a word."""
    while link.recv(4_096):
        pass


def proxy(to_port: int, login: str = "", heard: list[str] | None = None) -> Answer:
    """Return a forward proxy that leads to one port, whatever host is asked for."""

    def answer(link: socket.socket) -> None:
        head = head_of(link)
        if heard is not None:
            heard.append(head.splitlines()[0])
        wanted = f"Basic {base64.b64encode(login.encode()).decode()}"
        if login and f"authorization: {wanted}".lower() not in head.lower():
            link.sendall(
                b"HTTP/1.1 407 Proxy Authentication Required\r\n"
                b"Proxy-Authenticate: Basic\r\nContent-Length: 0\r\n\r\n"
            )
            return
        if not head.startswith("CONNECT "):
            link.sendall(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")
            return
        with socket.create_connection(("127.0.0.1", to_port)) as onward:
            link.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            back = threading.Thread(target=_pump, args=(onward, link))
            back.start()
            _pump(link, onward)
            back.join()

    return answer


def head_of(link: socket.socket) -> str:
    """Read a request up to its empty line."""
    head = b""
    while not head.endswith(b"\r\n\r\n"):
        part = link.recv(1)
        if not part:
            raise ConnectionError
        head += part
    return head.decode("latin-1")


def _pump(source: socket.socket, target: socket.socket) -> None:
    with suppress(OSError):
        while part := source.recv(65_536):
            target.sendall(part)
    with suppress(OSError):
        target.shutdown(socket.SHUT_WR)
