"""How soon an edit is seen by somebody else, both being online."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from queue import Queue
from statistics import median
from typing import Any

from keyring.backends.fail import Keyring

from alliancehub.engine.engine import Engine
from alliancehub.engine.paths import ProfilePaths
from tests.bench import figure
from tests.bench.alliance import records
from tests.bench.figure import Figure
from tests.bench.listening_speed import crowd
from tests.hub import PASSWORD, Hub, Member
from tests.postgres import cluster, used_by_hubs

EDITS = 60
CROWD = 200
_SOON_S = 30


def figures(folder: Path) -> Iterator[Figure]:
    """Yield the figures for one worker, alone and in a crowd, and for two that share a database."""
    with Hub(commands=records(1_000), is_watched=False) as hub:
        hub.admin()
        took = seen_after(hub, folder / "live", hub.member("ada"))
        with crowd(hub, hub.member("max"), CROWD):
            crowded = seen_after(hub, folder / "crowd", hub.member("eve"), "seen", "heard")
    yield figure.at_most("an edit seen by another, median", median(took) * 1e3, "ms", 20.0)
    slowest = figure.percentile(crowded, 0.99) * 1e3
    name = f"an edit seen by another, p99, {CROWD} desktops listening"
    yield figure.at_most(name, slowest, "ms", 1_000.0)
    with (
        cluster(is_durable=True) as server,
        used_by_hubs(server),
        Hub(commands=records(1_000), is_watched=False, workers=2) as hub,
    ):
        hub.admin()
        shared = seen_after(hub, folder / "shared", hub.member("ada"))
    yield figure.at_most("the same, median, two workers", median(shared) * 1e3, "ms", 150.0)


def seen_after(
    hub: Hub, folder: Path, ada: Member, before: str = "bench", after: str = "seen"
) -> list[float]:
    """Return the seconds from the submission of edits to the news of them in another's engine."""
    heard: Queue[str] = Queue()
    with ExitStack() as stack:
        author = stack.enter_context(_online(hub, "root", folder / "author"))
        reader = stack.enter_context(_online(hub, ada.login, folder / "reader"))

        def hear(event: str, data: Any) -> None:
            if event == "changed":
                for row_id in data.touched.get("dataset", ()):
                    heard.put(row_id)

        stack.callback(reader.listen(hear))
        ids = [args["id"] for _, args, _ in records(1_000)[:EDITS]]
        return [_once(author, heard, one, before, after) for one in ids]


def _once(author: Engine, heard: Queue[str], row_id: str, before: str, after: str) -> float:
    time.sleep(random.uniform(0.3, 0.6))
    while not heard.empty():
        heard.get_nowait()
    began = time.perf_counter()
    edit = {"values": {"source": after}, "base": {"source": before}}
    author.submit("edit", {"kind": "dataset", "id": row_id, **edit})
    while heard.get(timeout=_SOON_S) != row_id:
        pass
    return time.perf_counter() - began


@contextmanager
def _online(hub: Hub, login: str, folder: Path) -> Iterator[Engine]:
    """Yield an engine that syncs by itself, once it is online and pokes come."""
    folder.mkdir(parents=True)
    engine = Engine(ProfilePaths(folder, folder / "engine.sock"), keyring=Keyring())
    try:
        engine.sign_in(hub.url, login, PASSWORD)
        ends_at = time.monotonic() + _SOON_S
        while engine.status().state != "online":
            if time.monotonic() > ends_at:
                raise RuntimeError("The engine did not come online")
            time.sleep(0.05)
        time.sleep(1)  # its stream is open by then
        yield engine
    finally:
        engine.close()
