"""The metrics of a hub. Every label has few values that this file or the code knows beforehand:
no ids, names, addresses or texts, so that nobody can be found in them, nor their number grow.
"""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram

_QUICK = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30)
METHODS = frozenset({"GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"})
VERDICTS = ("applied", "merged", "conflict", "rejected")
FAILURES = ("Busy", "Unreachable", "Unwritable")


class Meters:
    """All of them; in a registry of their own, so that several hubs of a process do not meet."""

    def __init__(self) -> None:
        self.registry = registry = CollectorRegistry()
        self.requests = Counter(
            "alliancehub_requests",
            "Requests by method, template of the route and status",
            ("method", "route", "status"),
            registry=registry,
        )
        self.request_seconds = Histogram(
            "alliancehub_request_duration_seconds",
            "How long requests took; of streams, how long they were open",
            ("method", "route"),
            buckets=_QUICK,
            registry=registry,
        )
        self.mutations = Counter(
            "alliancehub_sync_mutations",
            "Changes of members by verdict",
            ("verdict",),
            registry=registry,
        )
        self.resets = Counter(
            "alliancehub_sync_resets",
            "Desktops told to fetch everything again",
            registry=registry,
        )
        self.differences = Counter(
            "alliancehub_digest_mismatches",
            "Parts of caches that differed from the hub and were fetched again",
            registry=registry,
        )
        self.head = Gauge(
            "alliancehub_commit_clock_head",
            "Number of the newest commit of rows that this hub made",
            registry=registry,
            multiprocess_mode="max",
        )
        self.commit_seconds = Histogram(
            "alliancehub_commit_duration_seconds",
            "How long the last statements of a write transaction and its commit took",
            buckets=_QUICK,
            registry=registry,
        )
        self._declare_database()
        # Each there from the beginning, so that a rate can be told of the first one.
        for verdict in VERDICTS:
            self.mutations.labels(verdict)
        for sort in FAILURES:
            self.failures.labels(sort)

    def _declare_database(self) -> None:
        registry = self.registry
        self.failures = Counter(
            "alliancehub_database_failures",
            "Failures of the database by sort",
            ("sort",),
            registry=registry,
        )
        self.streams = self._gauge("alliancehub_event_streams", "Event streams that are open")
        self.untold = self._gauge(
            "alliancehub_event_streams_untold", "Event streams to be told of a commit"
        )
        self.connections = self._gauge(
            "alliancehub_database_connections", "Connections to the database in use"
        )

    def _gauge(self, name: str, help: str) -> Gauge:
        return Gauge(name, help, registry=self.registry, multiprocess_mode="livesum")
