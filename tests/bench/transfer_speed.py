"""Files up and down between an engine and a hub, beside ``curl``, ``cp`` and ``huggingface_hub``.

All of it on one machine and one disk, so that only ratios within a run mean anything.
"""

from __future__ import annotations

import base64
import hashlib
import os
import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from unittest.mock import patch

import httpx

from alliancehub.engine.client import EngineClient
from alliancehub.engine.paths import profile_paths
from alliancehub.engine.socket_link import EngineGone, SocketLink
from alliancehub.engine.transfer_api import Transfer
from alliancehub.model.query import Query
from alliancehub.wire import paths
from alliancehub.wire.datasets import (
    LENGTH_HEADER,
    METADATA_HEADER,
    OFFSET_HEADER,
    OFFSET_TYPE,
    STATE_HEADER,
    STORED,
    TUS,
    TUS_HEADER,
)
from tests.bench import figure
from tests.bench.figure import Figure
from tests.hub import Hub
from tests.world import PASSWORD

LARGE = 2 * 2**30
HUGE = 5 * 2**30
SMALL_FILES, SMALL_BYTES = 10_000, 4_096
MEMORY_MB = 150.0
_SOON_S = 1_800.0
_LOOK_S = 0.02
_HUGGING_FACE = """
import time
from huggingface_hub import snapshot_download
began = time.perf_counter()
snapshot_download({address!r}, repo_type="dataset", revision={revision!r})
print(time.perf_counter() - began)
"""
_SELDOM_S = 0.05  # asking costs the engine time of what is measured


def figures(folder: Path, large: int = LARGE, huge: int = HUGE) -> Iterator[Figure]:
    """Yield the figures of one large file, many small ones, a resumed one and a huge one."""
    place = folder.absolute() / "transfers"
    home = place / "home"
    home.mkdir(parents=True)
    with (
        patch.dict(os.environ, {"ALLIANCEHUB_HOME": str(home)}),
        Hub(is_watched=False, data=place / "hub") as hub,
        Desk(hub) as desk,
    ):
        yield from _one_large(desk, place, large)
        yield from _many_small(desk, place)
        yield from _resumed(desk, place, large)
        yield from _huge(desk, place, huge)


class Desk:
    """An engine in a process of its own, signed in."""

    def __init__(self, hub: Hub) -> None:
        self.hub = hub
        self._datasets = 0
        self.moving_cpu_s = 0.0

    def __enter__(self) -> Desk:
        self.process, self.client = _engine()
        self.client.set_up(self.hub.url, self.hub.setup_code, "R", "root", "r@hub.test", PASSWORD)
        member = self.hub.sign_in("root")
        self.token: str = member.tokens["access_token"]
        self.http = member.http
        return self

    def __exit__(self, *_: object) -> None:
        self.client.hang_up()
        self.process.terminate()
        self.process.wait(timeout=30)

    def kill(self) -> None:
        """Kill the engine, and start one that is signed in again."""
        self.process.kill()
        self.process.wait()
        self.client.hang_up()
        self.process, self.client = _engine()

    def sign_in(self) -> None:
        """Sign in: no keyring has kept the token."""
        self.client.sign_in(self.hub.url, "root", PASSWORD)

    def draft(self) -> str:
        """Return the id of a new draft."""
        self._datasets += 1
        values = {"title": f"Tides {self._datasets}", "licence": "CC0-1.0"}
        dataset = self.client.submit("create", {"kind": "dataset", "values": values}).row
        self.client.submit("draft_version", {"dataset": dataset, "label": "1.0.0"})
        self.settle()
        query = Query("dataset_version", where={"dataset": [dataset]})
        return self.client.query(query).hits[0].id

    def publish(self, version: str) -> None:
        """Publish a draft."""
        self.client.submit("publish_version", {"version": version})
        self.settle()

    def settle(self) -> None:
        """Wait until all was sent."""
        _until(lambda: not self.client.status().waiting)

    def transfer(self, transfer: str) -> Transfer:
        """Return a transfer as it stands."""
        return next(one for one in self.client.transfers().transfers if one.id == transfer)

    def timed(self, transfer: str) -> tuple[float, float]:
        """Wait for the end of a transfer; return seconds in all, and those of moving.

        What moving took of the processor is in ``moving_cpu_s`` then.
        """
        began = moving = time.perf_counter()
        is_moving, before = False, self.cpu_s()
        while (found := self.transfer(transfer)).state != "done":
            assert found.state in {"waiting", "running"}, found
            if not is_moving and found.phase in {"moving", "finishing"}:
                is_moving, moving, before = True, time.perf_counter(), self.cpu_s()
            time.sleep(_SELDOM_S)
        ended = time.perf_counter()
        self.moving_cpu_s = self.cpu_s() - before
        return ended - began, ended - moving

    def cpu_s(self) -> float:
        """Return the seconds of processor time that engine and hub have used so far."""
        told = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return self.hub.cpu_s() + sum(map(int, told[11:13])) / os.sysconf("SC_CLK_TCK")

    def peak_mb(self) -> float:
        """Return the most memory that the engine has had, in megabytes."""
        for line in Path(f"/proc/{self.process.pid}/status").read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) / 1_024
        raise ValueError("no VmHWM")

    def forget_peak(self) -> None:
        """Begin to look for the most memory anew."""
        Path(f"/proc/{self.process.pid}/clear_refs").write_text("5")


def _one_large(desk: Desk, place: Path, size: int) -> Iterator[Figure]:
    source = _filled(place / "large", size)
    copied = _floor(source / "file.bin", place / "copy.bin")
    version = desk.draft()
    whole, moving = desk.timed(desk.client.upload_version(version, str(source)))
    desk.publish(version)
    other = _filled(place / "other", size)  # the hub has the first one already
    taken = desk.moving_cpu_s
    curled, curl_cpu = _curl_up(desk, other / "file.bin")
    megabytes = size / 1e6
    yield figure.at_least(
        f"upload of {_gib(size)}, against curl", megabytes / moving, "MB/s", curled / moving, 0.8
    )
    yield figure.told("  processor of curl and hub, of engine and hub", curl_cpu / taken, "times")
    yield figure.told("  the same with hashing it before", megabytes / whole, "MB/s")
    yield figure.told("  cp and sha256sum in the time of it", whole / copied, "times")

    shutil.rmtree(other)
    target = place / "down"
    whole, moving = desk.timed(desk.client.download_version(version, str(target)))
    shutil.rmtree(target)
    curled, flushed = _curl_down(desk, version, place / "curled.bin")
    (place / "curled.bin").unlink()
    theirs = _hugging_face_down(desk, version, place / "hf")
    # A download that is told to be there is on the disk; curl leaves that to the system.
    name = f"download of {_gib(size)}, against curl and sync"
    yield figure.at_least(name, megabytes / whole, "MB/s", flushed / whole, 0.8)
    yield figure.told("  curl without sync in the time of it", whole / curled, "times")
    yield figure.told("  huggingface_hub, same hub, takes of its time", theirs / whole, "times")
    yield figure.told("  cp and sha256sum in the time of it", whole / copied, "times")


def _many_small(desk: Desk, place: Path) -> Iterator[Figure]:
    source = place / "small"
    source.mkdir()
    for number in range(SMALL_FILES):
        (source / f"{number:05}.bin").write_bytes(os.urandom(SMALL_BYTES))
    version = desk.draft()
    whole, _ = desk.timed(desk.client.upload_version(version, str(source)))
    yield figure.at_least("10,000 files of 4 KiB, up", SMALL_FILES / whole, "files/s", None, 500.0)
    desk.publish(version)
    whole, _ = desk.timed(desk.client.download_version(version, str(place / "small-down")))
    name = "10,000 files of 4 KiB, down"
    yield figure.at_least(name, SMALL_FILES / whole, "files/s", None, 500.0)


def _resumed(desk: Desk, place: Path, size: int) -> Iterator[Figure]:
    source = _filled(place / "resumed", size)
    for way in ("up", "down"):
        if way == "up":
            version = desk.draft()
            transfer = desk.client.upload_version(version, str(source))
        else:
            desk.publish(version)
            transfer = desk.client.download_version(version, str(place / "resumed-down"))
        _until(lambda: desk.transfer(transfer).moved > size / 4)  # noqa: B023
        desk.kill()
        began = time.perf_counter()
        desk.sign_in()
        before = desk.transfer(transfer).moved
        _until(lambda: desk.transfer(transfer).moved > before)  # noqa: B023
        took = time.perf_counter() - began
        yield figure.at_most(
            f"first new byte after a kill, {way}, sign-in included", took, "s", 1.0
        )
        desk.timed(transfer)


def _huge(desk: Desk, place: Path, size: int) -> Iterator[Figure]:
    source = place / "huge"
    source.mkdir()
    with (source / "file.bin").open("wb") as file:
        file.truncate(size)  # zeros, which cost no room; they are moved like any others
    version = desk.draft()
    desk.kill()
    desk.sign_in()
    desk.timed(desk.client.upload_version(version, str(source)))
    yield figure.at_most(f"memory of an engine, {_gib(size)} up", desk.peak_mb(), "MB", MEMORY_MB)
    desk.publish(version)
    desk.forget_peak()
    desk.timed(desk.client.download_version(version, str(place / "huge-down")))
    yield figure.at_most(f"memory of an engine, {_gib(size)} down", desk.peak_mb(), "MB", MEMORY_MB)


def _gib(size: int) -> str:
    return f"{size / 2**30:g} GiB"


def _filled(folder: Path, size: int) -> Path:
    folder.mkdir()
    with (folder / "file.bin").open("wb") as file:
        for at in range(0, size, 2**20):
            file.write(os.urandom(min(2**20, size - at)))
    return folder


def _floor(source: Path, target: Path) -> float:
    """Return the seconds of copying a file and hashing it."""

    def both() -> None:
        _run("cp", "--reflink=never", str(source), str(target))
        _run("sha256sum", str(target))

    took = figure.seconds(both)
    target.unlink()
    return took


def _curl_up(desk: Desk, source: Path) -> tuple[float, float]:
    """Have curl send a file by tus in one call, until it is stored.

    Returns:
        The seconds that it takes, and those of the processor that curl and hub use.
    """
    size = source.stat().st_size
    with source.open("rb") as file:
        sha256 = hashlib.file_digest(file, "sha256").hexdigest()
    told = {"sha256": sha256, "version": desk.draft(), "filename": "file.bin"}
    encoded = ",".join(f"{k} {base64.b64encode(v.encode()).decode()}" for k, v in told.items())
    tus = {TUS_HEADER: TUS, "Authorization": f"Bearer {desk.token}"}
    begun = {**tus, LENGTH_HEADER: str(size), METADATA_HEADER: encoded}
    answer = desk.http.post(paths.UPLOADS, headers=begun).raise_for_status()
    place = f"{desk.hub.url}{httpx.URL(answer.headers['location']).path}"
    sent = {**tus, OFFSET_HEADER: "0", "Content-Type": OFFSET_TYPE, "Expect": ""}
    heads = [part for name, value in sent.items() for part in ("-H", f"{name}: {value}")]
    began, before = time.perf_counter(), desk.hub.cpu_s() + _children_cpu_s()
    _run("curl", "-sS", "--fail", "-X", "PATCH", "-T", str(source), *heads, place)
    while desk.http.head(place, headers=tus).headers.get(STATE_HEADER) != STORED:
        time.sleep(_LOOK_S)
    return time.perf_counter() - began, desk.hub.cpu_s() + _children_cpu_s() - before


def _children_cpu_s() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _curl_down(desk: Desk, version: str, target: Path) -> tuple[float, float]:
    """Return the seconds that curl takes, and those until what it wrote is on the disk."""
    path = paths.FILE.format(id=version, path="file.bin")
    head = f"Authorization: Bearer {desk.token}"
    url = f"{desk.hub.url}{path}"
    began = time.perf_counter()
    _run("curl", "-sS", "--fail", "-H", head, "-o", str(target), url)
    curled = time.perf_counter() - began
    _run("sync", "--file-system", str(target))
    return curled, time.perf_counter() - began


def _hugging_face_down(desk: Desk, version: str, home: Path) -> float:
    """Return the seconds that the client of the Hugging Face Hub takes, which hashes nothing."""
    use = desk.client.version_use(version)
    environment = os.environ | {
        "HF_HOME": str(home),
        "HF_ENDPOINT": desk.hub.url,
        "HF_TOKEN": desk.client.create_token("Bench")["token"],
        "HF_HUB_DISABLE_TELEMETRY": "1",
        "HF_HUB_DISABLE_PROGRESS_BARS": "1",
        "HF_HUB_DISABLE_UPDATE_CHECK": "1",
    }
    script = _HUGGING_FACE.format(address=use.address, revision=use.revision)
    ended = subprocess.run(
        [sys.executable, "-c", script], env=environment, check=True, capture_output=True, text=True
    )
    shutil.rmtree(home)
    return float(ended.stdout.split()[-1])


def _run(*command: str) -> None:
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def _engine() -> tuple[subprocess.Popen[bytes], EngineClient]:
    process = subprocess.Popen([sys.executable, "-m", "alliancehub.engine.service", "--stay"])
    _until(_answers)
    return process, EngineClient()


def _answers() -> bool:
    try:
        SocketLink(profile_paths()).hang_up()
    except EngineGone:
        return False
    return True


def _until(ask: Callable[[], Any]) -> None:
    ends_at = time.monotonic() + _SOON_S
    while not ask():
        assert time.monotonic() < ends_at, "waited in vain"
        time.sleep(_LOOK_S)


def main() -> None:
    """Print them: ``python -m tests.bench.transfer_speed FOLDER [MIB]``."""
    mib = int(sys.argv[2]) if len(sys.argv) > 2 else LARGE // 2**20
    for one in figures(Path(sys.argv[1]), mib * 2**20, min(HUGE, 3 * mib * 2**20)):
        print(one, flush=True)


if __name__ == "__main__":
    main()
