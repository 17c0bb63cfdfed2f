"""What a hub tells of its work to whoever runs it: measures and spans. Off unless asked for.

The hub calls a ``Watch`` at the places worth knowing of; this one tells nobody and costs nothing.
``observing`` has the one that does, with libraries that need not be installed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import replace
from importlib import import_module
from importlib.util import find_spec

from starlette.types import Scope

from alliancehub.model.errors import Refusal
from alliancehub.model.told import told
from alliancehub.server.settings import Settings

UNMATCHED = "unmatched"  # in the place of a path that no route has: anybody can ask for any
_LIBRARIES = ("prometheus_client", "opentelemetry.sdk", "opentelemetry.exporter.otlp")
_NOTHING: AbstractContextManager[None] = nullcontext()


class Watch:
    """Told of the hub's work. May be called from any thread; never fails the work it is told of.

    What it is told holds no content, no ids and no names: it leaves the hub.
    """

    def request(self, scope: Scope) -> AbstractContextManager[None]:
        """Surround a request that has just come."""
        del scope
        return _NOTHING

    def span(self, name: str) -> AbstractContextManager[None]:
        """Surround a part of the work on a request."""
        del name
        return _NOTHING

    def answered(self, scope: Scope, status: int, seconds: float) -> None:
        """Note how a request ended."""

    def decided(self, statuses: Iterable[str]) -> None:
        """Note the verdicts of a push."""

    def committed(self, seq: int | None, seconds: float) -> None:
        """Note a write transaction that was committed, and the number of its commit if it has one.

        Args:
            seq: number of the commit; None where no row changed.
            seconds: from the beginning of the commit's last statements to its end.
        """

    def differed(self) -> None:
        """Note that a client fetches a part of its cache again, whose sums differed."""

    def failed(self, what: str) -> None:
        """Note a failure of the database, by the name of its error."""

    def listening(self, count: int, untold: int) -> None:
        """Note how many event streams are open, and how many are yet to be told of a commit."""

    def pooled(self, count: int) -> None:
        """Note how many connections to the database are in use."""

    def close(self) -> None:
        """Send what is still to be sent, and end."""


def is_observed(settings: Settings) -> bool:
    """Tell whether anything is to be told."""
    return bool(settings.metrics_listen or settings.otlp_endpoint)


def watch_of(settings: Settings) -> Watch:
    """Return what a hub of these settings tells; raises Refusal where a library is missing."""
    if not is_observed(settings):
        return Watch()
    require_libraries()
    # Loaded only where it is used: its libraries need not be there.
    made: Watch = import_module("alliancehub.server.observing.observed").Observed(settings)
    return made


@contextmanager
def metrics_served(settings: Settings) -> Iterator[None]:
    """Serve the metrics of all workers of this process at an address of their own, if asked to.

    Before anything of them is loaded: several workers share theirs through a folder.
    """
    if not settings.metrics_listen:
        yield
        return
    require_libraries()
    served = import_module("alliancehub.server.observing.scraping").served
    with served(settings):
        yield


def forget_worker(settings: Settings, pid: int | None) -> None:
    """Take the gauges of a worker that has died out of the metrics."""
    if settings.metrics_listen and pid is not None:
        import_module("alliancehub.server.observing.scraping").forget_worker(pid)


def observed_by(settings: Settings, environment: Mapping[str, str]) -> Settings:
    """Return settings with what is told and is best said in the environment, as secrets are."""
    ratio = environment.get("ALLIANCEHUB_TRACE_RATIO", "1")
    try:
        trace_ratio = float(ratio)
    except ValueError:
        trace_ratio = -1.0
    if not 0 <= trace_ratio <= 1:
        raise Refusal(
            "invalid",
            told("{ratio} is no part of all requests.", ratio=repr(ratio[:20])),
            field="trace_ratio",
            remedy="Set ALLIANCEHUB_TRACE_RATIO to a number from 0 to 1.",
        )
    return replace(
        settings,
        metrics_token=environment.get("ALLIANCEHUB_METRICS_TOKEN", ""),
        otlp_endpoint=environment.get("ALLIANCEHUB_OTLP", ""),
        trace_ratio=trace_ratio,
    )


def require_libraries() -> None:
    """Raise Refusal unless what metrics and traces need is installed."""
    for name in _LIBRARIES:
        try:
            is_there = find_spec(name) is not None
        except ModuleNotFoundError:  # its parent is missing
            is_there = False
        if not is_there:
            raise Refusal(
                "no_observability",
                "What metrics and traces need is not installed.",
                field="metrics",
                remedy="Install it with: pip install 'alliancehub[server,observability]'",
            )
