"""How fast bytes come to a hub and go from it: the hub's half, with curl as the client.

What a hub does beyond a plain server is in its figures: it hashes as it receives, whole and by
block, flushes each block, and answers an upload only once it was verified. The peer is nginx, where
it is installed, which takes the same bytes by PUT and gives them by sendfile, on the same disk in
the same run; else the floor is a copy of the file. Both clients hash what they download.
"""

from __future__ import annotations

import base64
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from tests.bench.figure import Figure, at_least, at_most, seconds, told
from tests.hub import Hub, Member
from tests.server.byte_hub import (
    TUS,
    begin,
    draft,
    entry,
    file_at,
    frames_of,
    send_small,
    sha,
    tell,
)

GIB = 2**30
SMALL, SMALL_BYTES = 10_000, 4_096
_BATCH = 1_000
_MB = 1_000_000


def figures(folder: Path, gib: int = 2, memory_gib: int = 5) -> Iterator[Figure]:
    """Yield the figures of large files, of small ones, and of memory.

    Args:
        folder: on the disk that is measured.
        gib: size of the file that goes each way.
        memory_gib: size of the file during which memory is watched.
    """
    source = folder / "source.bin"
    _fill(source, gib * GIB)
    with Hub(data=folder / "hub", is_watched=False, requests_per_s=0) as hub:
        ada = hub.member("ada")
        before = peak_of(hub)
        yield from _large(hub, ada, source, folder)
        yield from _small(ada)
        source.unlink()
        _fill(source, memory_gib * GIB)
        _, version = _upload(hub, ada, source)
        _curl_hashed(f"{hub.url}{file_at(version, 'a')}", folder, ada)
        yield at_most("hub_memory_growth", (peak_of(hub) - before) / _MB, "MB", 150)
    source.unlink()


def _large(hub: Hub, ada: Member, source: Path, folder: Path) -> Iterator[Figure]:
    size = source.stat().st_size
    copy = seconds(lambda: (shutil.copyfile(source, folder / "copy.bin"), _hash(source)))
    (folder / "copy.bin").unlink()
    upload, version = _upload(hub, ada, source)
    download = seconds(lambda: _curl_hashed(f"{hub.url}{file_at(version, 'a')}", folder, ada))
    yield told("hub_bytes_cp_and_hash", size / copy / _MB, "MB/s")
    yield told("hub_bytes_upload_to_copy", copy / upload, "times")
    yield told("hub_bytes_download_to_copy", copy / download, "times")
    with _nginx(folder) as peer:
        if not peer:
            yield told("hub_bytes_upload", size / upload / _MB, "MB/s")
            yield told("hub_bytes_download", size / download / _MB, "MB/s")
            return
        put = seconds(lambda: _run("curl", "-sf", "-T", str(source), f"{peer}/a"))
        put += seconds(lambda: _hash(source))  # which the hub does as well
        got = seconds(lambda: _curl_hashed(f"{peer}/a", folder, ada))
    yield at_least("hub_bytes_upload", size / upload / _MB, "MB/s", put / upload, 0.8)
    yield at_least("hub_bytes_download", size / download / _MB, "MB/s", got / download, 0.8)


def _small(ada: Member) -> Iterator[Figure]:
    files = [(f"{n % 100}/{n}.bin", os.urandom(SMALL_BYTES)) for n in range(SMALL)]
    version = draft(ada, label="1.0.0")
    started = time.perf_counter()
    for at in range(0, SMALL, _BATCH):
        some = files[at : at + _BATCH]
        tell(ada, version, *some)
        answer = send_small(ada, version, *(data for _, data in some)).raise_for_status()
        assert answer.json()["stored"] == len(some)
    yield at_least(
        "hub_bytes_small_up", SMALL / (time.perf_counter() - started), "files/s", None, 500
    )
    started = time.perf_counter()
    for at in range(0, SMALL, _BATCH):
        asked = {"paths": [path for path, _ in files[at : at + _BATCH]]}
        body = ada.http.post(f"/api/v1/versions/{version}/bundle", json=asked).content
        assert all(sha(data) == head["sha256"] for head, data in frames_of(body))
    yield at_least(
        "hub_bytes_small_down", SMALL / (time.perf_counter() - started), "files/s", None, 500
    )


def _upload(hub: Hub, ada: Member, source: Path) -> tuple[float, str]:
    """Upload a file by curl in one request; return the seconds, and the version that has it."""
    digest, size = _hash(source), source.stat().st_size
    version = draft(ada)
    told_file = {**entry("a", b""), "size": size, "sha256": digest}
    place_of = f"/api/v1/versions/{version}/manifest"
    ada.http.post(place_of, json={"files": [told_file]}).raise_for_status()
    empty = begin(ada, version, b"x").request.headers["Upload-Metadata"]
    metadata = empty.replace(_base64(sha(b"x")), _base64(digest))
    begun = ada.http.post(
        "/api/v1/uploads", headers={**TUS, "Upload-Length": str(size), "Upload-Metadata": metadata}
    ).raise_for_status()
    headers = {
        **TUS,
        "Authorization": ada.http.headers["Authorization"],
        "Content-Type": "application/offset+octet-stream",
        "Upload-Offset": "0",
        "Expect": "",
    }
    options = [part for name, value in headers.items() for part in ("-H", f"{name}: {value}")]
    where = f"{hub.url}{begun.headers['Location']}"
    took = seconds(lambda: _run("curl", "-sf", "-X", "PATCH", "-T", str(source), *options, where))
    head = ada.http.head(begun.headers["Location"], headers=TUS)
    assert head.headers["Upload-State"] == "stored", head.headers
    return took, version


def _base64(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


def _curl_hashed(url: str, folder: Path, ada: Member) -> None:
    target = folder / "got.bin"
    token = f"Authorization: {ada.http.headers['Authorization']}"
    _run("curl", "-sf", "-H", token, "-o", str(target), url)
    _hash(target)
    target.unlink()


def _hash(path: Path) -> str:
    found = subprocess.run(["sha256sum", str(path)], capture_output=True, check=True, text=True)
    return found.stdout.split()[0]


def _run(*command: str) -> None:
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def _fill(path: Path, size: int) -> None:
    with path.open("wb") as file:
        for _ in range(size // (64 * 2**20)):
            file.write(os.urandom(64 * 2**20))
    os.sync()


def peak_of(hub: Hub) -> int:
    assert hub.process is not None
    for line in Path(f"/proc/{hub.process.pid}/status").read_text().splitlines():
        if line.startswith("VmHWM"):
            return int(line.split()[1]) * 1_024
    raise AssertionError


@contextmanager
def _nginx(folder: Path) -> Iterator[str]:
    """Yield the address of an nginx that takes and gives files, empty where there is none."""
    program = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")
    if program is None:
        yield ""
        return
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    root = folder / "nginx"
    (root / "files").mkdir(parents=True)
    settings = root / "nginx.conf"
    settings.write_text(
        f"daemon off; pid {root}/pid; error_log {root}/log; worker_processes 1;\n"
        "user root;\n"
        "events {}\n"
        f"http {{ access_log off; sendfile on; client_max_body_size 0;\n"
        f"client_body_temp_path {root}/files/tmp; proxy_temp_path {root}/p;\n"
        f"fastcgi_temp_path {root}/f; uwsgi_temp_path {root}/u; scgi_temp_path {root}/s;\n"
        f"server {{ listen 127.0.0.1:{port}; location / {{ root {root}/files;\n"
        "dav_methods PUT; } } }\n"
    )
    with subprocess.Popen([program, "-c", str(settings), "-p", str(root)]) as process:
        try:
            _wait_for(port)
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()
            process.wait(timeout=10)


def _wait_for(port: int) -> None:
    ends_at = time.monotonic() + 10
    while time.monotonic() < ends_at:
        with suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        time.sleep(0.02)
    raise RuntimeError("nginx did not start.")
