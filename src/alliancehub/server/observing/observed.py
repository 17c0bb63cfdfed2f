"""The watch that tells: into meters that are scraped, and as spans that are sent."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import Any

from opentelemetry import trace
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor
from opentelemetry.sdk.trace.sampling import TraceIdRatioBased
from opentelemetry.trace import SpanKind, Status, StatusCode
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator
from starlette.datastructures import Headers
from starlette.types import Scope

from alliancehub import __version__
from alliancehub.server.observing.meters import FAILURES, METHODS, VERDICTS, Meters
from alliancehub.server.settings import Settings
from alliancehub.server.watch import UNMATCHED, Watch
from alliancehub.wire import paths

_RESET = frozenset({paths.PULL, paths.COMPARE, paths.BUCKET})
_SENDING_S = 5
_SPAN = "alliancehub.span"


class Observed(Watch):
    """One for each worker."""

    def __init__(self, settings: Settings) -> None:
        self.meters = Meters() if settings.metrics_listen else None
        self._provider: TracerProvider | None = None
        self._tracer: trace.Tracer | None = None
        if settings.otlp_endpoint:
            endpoint = f"{settings.otlp_endpoint.rstrip('/')}/v1/traces"
            exporter = OTLPSpanExporter(endpoint=endpoint, timeout=_SENDING_S)
            self._provider = TracerProvider(
                resource=Resource.create(
                    {"service.name": "alliancehub-hub", "service.version": __version__}
                ),
                # By the hub's own ratio: whoever calls does not decide how much is kept.
                sampler=TraceIdRatioBased(settings.trace_ratio),
                shutdown_on_exit=False,
            )
            self._provider.add_span_processor(BatchSpanProcessor(exporter))
            self._tracer = self._provider.get_tracer("alliancehub.server", __version__)

    def request(self, scope: Scope) -> AbstractContextManager[None]:
        """Begin a span that follows the caller's, by ``traceparent``."""
        return self._request(scope) if self._tracer is not None else nullcontext()

    @contextmanager
    def _request(self, scope: Scope) -> Iterator[None]:
        assert self._tracer is not None  # noqa: S101 - for the type checker
        carrier = {"traceparent": Headers(scope=scope).get("traceparent", "")}
        before = TraceContextTextMapPropagator().extract(carrier)
        method = _method(scope)
        with self._tracer.start_as_current_span(method, before, SpanKind.SERVER) as span:
            scope[_SPAN] = span
            span.set_attribute("http.request.method", method)
            span.set_attribute("alliancehub.request_id", scope.get("request_id", ""))
            yield

    def span(self, name: str) -> AbstractContextManager[None]:
        """Begin a span within that of the request."""
        if self._tracer is None:
            return nullcontext()
        # Without the text of what is raised: it may quote what somebody wrote.
        return self._tracer.start_as_current_span(  # type: ignore[return-value] # what it gives is not used
            name, record_exception=False, set_status_on_exception=False
        )

    def answered(self, scope: Scope, status: int, seconds: float) -> None:
        """Count a request and name its span."""
        method, route = _method(scope), _route(scope)
        if (span := scope.get(_SPAN)) is not None:
            span.update_name(f"{method} {route}")
            span.set_attribute("http.route", route)
            span.set_attribute("http.response.status_code", status)
            if status >= 500:
                span.set_status(Status(StatusCode.ERROR))
        if self.meters is None:
            return
        self.meters.requests.labels(method, route, str(status)).inc()
        self.meters.request_seconds.labels(method, route).observe(seconds)
        if route in _RESET and status in {409, 410}:
            self.meters.resets.inc()

    def decided(self, statuses: Iterable[str]) -> None:
        """Count verdicts."""
        if self.meters is not None:
            for status in statuses:
                if status in VERDICTS:
                    self.meters.mutations.labels(status).inc()

    def committed(self, seq: int | None, seconds: float) -> None:
        """Count a commit."""
        if self.meters is not None:
            self.meters.commit_seconds.observe(seconds)
            if seq is not None:
                self.meters.head.set(seq)

    def differed(self) -> None:
        """Count a part that is fetched again."""
        if self.meters is not None:
            self.meters.differences.inc()

    def failed(self, what: str) -> None:
        """Count a failure."""
        if self.meters is not None and what in FAILURES:
            self.meters.failures.labels(what).inc()

    def listening(self, count: int, untold: int) -> None:
        """Note the streams of this worker."""
        if self.meters is not None:
            self.meters.streams.set(count)
            self.meters.untold.set(untold)

    def pooled(self, count: int) -> None:
        """Note the connections of this worker."""
        if self.meters is not None:
            self.meters.connections.set(count)

    def close(self) -> None:
        """Send the spans that were not sent yet."""
        if self._provider is not None:
            self._provider.shutdown()


def _method(scope: Scope) -> str:
    method = str(scope["method"])
    return method if method in METHODS else "other"


def _route(scope: Scope) -> str:
    """Return the template of a route, never the path, which names rows."""
    route: Any = scope.get("route")
    return str(getattr(route, "path", UNMATCHED))
