"""What a hub pays for versions of a million files: sealing one, and telling what differs from it.

The files are put into the hub's tables at once, as if they had been uploaded; what is measured is
the processor time of the hub's process, how long an answer is held and how long others wait
meanwhile, and how its memory grows. ``python -m tests.bench.many_files_speed [FILES]``.
"""

from __future__ import annotations

import hashlib
import sqlite3
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from time import perf_counter, sleep

from alliancehub.wire import paths
from tests.bench.figure import Figure, at_most, told
from tests.bench.hub_bytes_speed import peak_of
from tests.hub import Hub, Member, new_id
from tests.server.byte_hub import draft

FILES = 1_000_000
_MB = 1_000_000
_EACH = 100  # of so many files one is changed, and another one removed and one added


def figures(folder: Path, count: int = FILES) -> Iterator[Figure]:
    """Yield the figures of versions with so many files, on the embedded database."""
    with Hub(data=folder / "hub", is_watched=False, requests_per_s=0) as hub:
        ada, eve = hub.member("ada"), hub.member("eve")
        first = draft(ada)
        dataset = next(iter(ada.records("dataset")))["id"]
        versions = [first, *(draft(ada, label, dataset) for label in ("2.0.0", "3.0.0"))]
        hub.stop()
        _fill(hub.data / "hub.sqlite", versions, count)
        hub.start()
        yield from _sealed(hub, ada, eve, versions)
        for name, before, after in (("few", 0, 1), ("all_moved", 0, 2)):
            hub.restart()  # so that nothing is known, and its memory is that of this alone
            ada, eve = hub.sign_in("ada"), hub.sign_in("eve")
            yield from _compared(hub, ada, eve, name, (versions[before], versions[after]))


def _sealed(hub: Hub, ada: Member, eve: Member, versions: list[str]) -> Iterator[Figure]:
    for at, version in enumerate(versions):
        memory, used = peak_of(hub), hub.cpu_s()
        with _watching(eve) as waits:
            started = perf_counter()
            ada.do("publish_version", version=version)
            held = perf_counter() - started
        if at:
            continue  # as the first
        yield told("many_files_seal_cpu", hub.cpu_s() - used, "s")
        yield told("many_files_seal_answer", held, "s")
        yield at_most("many_files_seal_others_read", max(waits.reads) * 1_000, "ms", 500)
        yield at_most("many_files_seal_others_write", max(waits.writes) * 1_000, "ms", 1_000)
        yield at_most("many_files_seal_memory", (peak_of(hub) - memory) / _MB, "MB", 50)


def _compared(
    hub: Hub, ada: Member, eve: Member, name: str, pair: tuple[str, str]
) -> Iterator[Figure]:
    place = paths.VERSION_DIFF.format(id=pair[0], other=pair[1])
    memory, used = peak_of(hub), hub.cpu_s()
    asked: list[float] = []
    with _watching(eve) as waits:
        started = perf_counter()
        while True:
            asked_at = perf_counter()
            answer = ada.http.get(place)
            asked.append(perf_counter() - asked_at)
            if answer.status_code == 200:
                break
            sleep(float(answer.headers["Retry-After"]))
        held = perf_counter() - started
    yield told(f"many_files_diff_{name}_cpu", hub.cpu_s() - used, "s")
    yield told(f"many_files_diff_{name}_first_page", held, "s")
    yield at_most(f"many_files_diff_{name}_longest_answer", max(asked), "s", 2)
    yield at_most(f"many_files_diff_{name}_others_read", max(waits.reads) * 1_000, "ms", 500)
    yield at_most(f"many_files_diff_{name}_memory", (peak_of(hub) - memory) / _MB, "MB", 200)
    used, started = hub.cpu_s(), perf_counter()
    page = ada.http.get(place, params={"after": answer.json()["next"]}).raise_for_status()
    assert page.json()["files"]
    yield told(f"many_files_diff_{name}_next_page", (perf_counter() - started) * 1_000, "ms")


class _Waits:
    """How long answers to another member took, in seconds."""

    def __init__(self) -> None:
        self.reads: list[float] = []
        self.writes: list[float] = []


@contextmanager
def _watching(member: Member) -> Iterator[_Waits]:
    """Let another member read, and write, again and again meanwhile."""
    waits, over = _Waits(), threading.Event()

    def timed(times: list[float], ask: Callable[[], object]) -> None:
        started = perf_counter()
        ask()
        times.append(perf_counter() - started)

    def read() -> None:
        member.http.get(paths.HUB).raise_for_status()

    def write() -> None:
        member.do("create", kind="benchmark", id=new_id(), values={"title": "B"})

    def go_on() -> None:
        while not over.wait(0.02):
            timed(waits.reads, read)
            timed(waits.writes, write)

    threads = [threading.Thread(target=go_on)]
    for one in threads:
        one.start()
    try:
        sleep(0.1)
        yield waits
    finally:
        over.set()
        for one in threads:
            one.join()


def _fill(database: Path, versions: list[str], count: int) -> None:
    """Give three drafts their files: the second differs in some, the third has moved them all."""

    def named(at: int) -> str:
        return f"{at % 1_000:03d}/part-{at:07d}.parquet"

    def content(text: str) -> str:
        return hashlib.sha256(text.encode()).hexdigest()

    first, second, third = versions
    with closing(sqlite3.connect(database)) as db, db:
        for at in range(count):
            path, digest = named(at), content(f"{at}")
            rows = [(first, path, digest), (third, f"moved/{path}", digest)]
            if at % _EACH == 1:
                rows += [(second, path, content(f"changed {at}"))]
            elif at % _EACH == 2:
                rows += [(second, f"added/{path}", content(f"added {at}"))]
            else:
                rows += [(second, path, digest)]
            db.executemany(
                "INSERT INTO version_file (version, path, sha256, media_type, size, is_held) "
                "VALUES (?, ?, ?, 'application/octet-stream', 1000, 1)",
                rows,
            )
        db.execute(
            "INSERT INTO blob (sha256, store, state, since, verified_at, size) "
            "SELECT DISTINCT sha256, 'local', 'kept', '', '', 1000 FROM version_file"
        )
        counts = [(count, count * 1_000, version) for version in versions]
        db.executemany(
            "UPDATE dataset_version SET file_count = ?, total_bytes = ? WHERE id = ?", counts
        )


def main() -> None:
    """Print them."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        for one in figures(Path(folder), int(sys.argv[1]) if sys.argv[1:] else FILES):
            print(f"{one.name:44} {one.value:>12,} {one.unit}", flush=True)


if __name__ == "__main__":
    main()
