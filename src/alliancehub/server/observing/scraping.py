"""Where metrics are read: an address of its own, beside the hub's, for all workers at once."""

from __future__ import annotations

import hmac
import os
import tempfile
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from ipaddress import ip_address
from socketserver import ThreadingMixIn
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

from alliancehub.model.errors import Refusal
from alliancehub.model.told import told
from alliancehub.server.settings import Settings

FOLDER = "PROMETHEUS_MULTIPROC_DIR"
App = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]
_PLAIN = [("Content-Type", "text/plain; charset=utf-8")]


class _Server(ThreadingMixIn, WSGIServer):
    daemon_threads = True


class _Quiet(WSGIRequestHandler):
    timeout = 10

    def log_message(self, *_: object) -> None:
        """Scrapes are not logged."""


@contextmanager
def served(settings: Settings) -> Iterator[None]:
    """Serve the metrics until the end; raises Refusal for an address that does not do."""
    host, port = _address(settings)
    with ExitStack() as stack:
        if FOLDER not in os.environ:
            # The workers are processes that are started after this, and inherit it. A single one
            # does the same, so that there is one way for metrics to be read.
            folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="alliancehub-metrics-"))
            os.environ[FOLDER] = folder
            stack.callback(os.environ.pop, FOLDER, None)
        try:
            server = make_server(
                host, port, _guarded(_scrape, settings.metrics_token), _Server, _Quiet
            )
        except OSError as error:
            raise Refusal(
                "no_address",
                told(
                    "{address} cannot be listened on: {why}.",
                    address=settings.metrics_listen,
                    why=str(error.strerror),
                ),
                field="metrics",
                remedy="Choose an address of this machine and a port that is free.",
            ) from error
        thread = threading.Thread(target=server.serve_forever, name="metrics", daemon=True)
        thread.start()
        try:
            yield
        finally:
            server.shutdown()
            thread.join()
            server.server_close()


def forget_worker(pid: int) -> None:
    """Take what a worker that died counted as going on out of the sums."""
    # Loaded when the folder is known: where the values lie is chosen as it is loaded.
    from prometheus_client import multiprocess  # noqa: PLC0415

    multiprocess.mark_process_dead(pid)  # type: ignore[no-untyped-call] # of the library


def _scrape(environ: dict[str, Any], start: Callable[..., Any]) -> Iterable[bytes]:
    from prometheus_client import CollectorRegistry, make_wsgi_app, multiprocess  # noqa: PLC0415

    registry = CollectorRegistry()
    multiprocess.MultiProcessCollector(registry)  # type: ignore[no-untyped-call] # the same
    answer: Iterable[bytes] = make_wsgi_app(registry)(environ, start)
    return answer


def _guarded(app: App, token: str) -> App:
    def guarded(environ: dict[str, Any], start: Callable[..., Any]) -> Iterable[bytes]:
        if environ.get("PATH_INFO") != "/metrics":
            start("404 Not Found", _PLAIN)
            return [b"The metrics are at /metrics.\n"]
        given = str(environ.get("HTTP_AUTHORIZATION", "")).encode()
        if token and not hmac.compare_digest(given, f"Bearer {token}".encode()):
            start("401 Unauthorized", [*_PLAIN, ("WWW-Authenticate", "Bearer")])
            return [b"This needs the token that the hub was started with.\n"]
        return app(environ, start)

    return guarded


def _address(settings: Settings) -> tuple[str, int]:
    host, _, port = settings.metrics_listen.rpartition(":")
    host = host.strip("[]")
    if not host or not port.isdecimal() or int(port) > 65_535:
        raise Refusal(
            "no_address",
            told("{address} is no address to serve metrics at.", address=settings.metrics_listen),
            field="metrics",
            remedy="Give host and port, as 127.0.0.1:9464.",
        )
    if not settings.metrics_token and not _is_own(host):
        raise Refusal(
            "no_token",
            "Metrics that other machines can read need a token.",
            field="metrics",
            remedy="Set ALLIANCEHUB_METRICS_TOKEN, or serve them at 127.0.0.1.",
        )
    return host, int(port)


def _is_own(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
