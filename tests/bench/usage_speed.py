"""How fast a million lines of ``sacct`` are read, charged and posted, and in how much memory."""

from __future__ import annotations

import resource
import time
from collections.abc import Iterator
from pathlib import Path

from alliancehub.server.connectors.configuration import Configuration, connector_of
from alliancehub.server.connectors.following import Follower
from alliancehub.server.usage.importing import Imported
from tests.bench import figure
from tests.bench.figure import Figure
from tests.server.credit_hub import C, do, furnish, new_allocation, opened

ROWS = 1_000_000
_HEAD = b"JobIDRaw|DBIndex|Cluster|Account|User|State|Start|End|ElapsedRaw|AllocTRES\n"
_ACCOUNTS = 20
_MB = 1_024  # KiB


def figures(folder: Path, rows: int = ROWS) -> Iterator[Figure]:
    """Yield the figures of a first import of so many rows and of the same file once more."""
    data = folder / "usage"
    data.mkdir(parents=True)
    hub = opened(data)
    try:
        furnish(hub, pledged=_ACCOUNTS * 10 * C)
        for number in range(_ACCOUNTS):
            args = {"allocation": new_allocation(hub, 10 * C), "cluster": "big"}
            do(hub, "note_cluster_account", **args, account=f"ah-{number}")
        made = Configuration("big", "file", folder=str(data))
        follower = Follower(hub, made, connector_of(made))
        follower.importer().take(lines(20_000, first=rows))  # whatever is loaded at first use
        path = data / "jobs.psv"
        with path.open("wb") as file:
            file.writelines(lines(rows))
        before = _peak()
        first, took = _timed(follower, path)
        again, took_again = _timed(follower, path)
        grown = (_peak() - before) / _MB
    finally:
        hub.close()
    if (first.new, again.known, again.posted) != (rows, rows, 0):
        raise RuntimeError(f"imported wrongly: {first.new}, {again.known}, {again.posted}")
    yield figure.at_least(
        "usage records imported, a second of the processor", rows / took, "rows", None, 50_000
    )
    name = "the same once more, a second of the processor"
    yield figure.at_least(name, rows / took_again, "rows", None, 50_000)
    yield figure.at_most("memory that a million of them takes more", grown, "MB", 100.0)


def lines(count: int, first: int = 0) -> Iterator[bytes]:
    """Yield the output of sacct for so many jobs of one day."""
    yield _HEAD
    day = time.strftime("%Y-%m-%dT", time.gmtime())
    for number in range(first, first + count):
        second = number % 80_000
        begun = f"{day}{second // 3600:02}:{second // 60 % 60:02}:{second % 60:02}"
        end = second + 1 + number % 997
        ended = f"{day}{end // 3600:02}:{end // 60 % 60:02}:{end % 60:02}"
        units = 1 + number % 8
        yield (
            f"{number}|{number}|big|ah-{number % _ACCOUNTS}|lea|COMPLETED|{begun}|{ended}|"
            f"{end - second}|billing={units},cpu=1,gres/gpu:h100={units},gres/gpu={units},node=1\n"
        ).encode()


def _timed(follower: Follower, path: Path) -> tuple[Imported, float]:
    # The processor's time, the reading of the file included: others on the machine do not count.
    with path.open("rb") as file:
        begun = time.process_time()
        found = follower.importer().take(file)
        return found, time.process_time() - begun


def _peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
