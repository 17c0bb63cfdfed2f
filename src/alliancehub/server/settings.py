"""How a hub is set up. Plain values with honest defaults; the command line fills them in."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

MINUTE_S = 60
DAY_S = 86_400


@dataclass(frozen=True)
class Settings:
    """Settings of one hub.

    Attributes:
        data: folder of the embedded database; made if it is not there.
        database: ``postgresql://…`` of a database on a server; empty for the embedded one.
        blobs: where bytes of datasets lie: a folder, or ``s3://bucket/prefix?endpoint=…``; empty
            for ``blobs`` in the data folder.
        workers: processes that answer; more than one need a database on a server.
        host: address to listen on; loopback unless told otherwise.
        port: TCP port; 0 takes a free one.
        name: what members call this hub.
        public_url: what links start with; empty for ``http://host:port``.
        setup_code: the code for the first administrator; empty makes one at random.
        access_s, refresh_s: how long tokens live.
        refresh_grace_s: how long a used refresh token may be used again if its answer was lost.
        invitation_s: how long an invitation link works.
        requests_per_s, requests_burst: allowance for each address and account; 0 is no limit.
        sign_in_tries: wrong passwords in a row before the wait begins.
        hash_workers, hash_waiting: passwords worked on at once, and how many may wait for that.
        write_wait_s: how long a write waits for its turn before it is told to come back.
        sweep_s: how often housekeeping runs.
        shutdown_s: how long running requests have when the hub ends.
        metrics_listen: ``host:port`` to serve metrics at; empty for none.
        metrics_token: who reads them names it; needed where others than this machine can.
        otlp_endpoint: ``http(s)://…`` of what takes spans (OTLP over HTTP); empty for none.
        trace_ratio: the part of requests of which spans are sent, from 0 to 1.
        quota_bytes: what an organisation, a project or a person may store that has no quota of its
            own; 0 is no limit.
    """

    data: Path
    database: str = field(default="", repr=False)  # may hold a password
    blobs: str = ""
    workers: int = 1
    host: str = "127.0.0.1"
    port: int = 8420
    name: str = "AllianceHub"
    public_url: str = ""
    setup_code: str = ""
    access_s: int = 15 * MINUTE_S
    refresh_s: int = 60 * DAY_S
    refresh_grace_s: int = 30
    invitation_s: int = 14 * DAY_S
    requests_per_s: float = 50
    requests_burst: int = 1_000
    sign_in_tries: int = 5
    hash_workers: int = 2
    hash_waiting: int = 32
    write_wait_s: float = 10
    sweep_s: float = 60
    shutdown_s: int = 3
    metrics_listen: str = ""
    metrics_token: str = field(default="", repr=False)
    otlp_endpoint: str = field(default="", repr=False)  # may hold a password
    trace_ratio: float = 1.0
    quota_bytes: int = 0
