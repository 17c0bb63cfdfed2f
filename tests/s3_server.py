"""An S3-compatible server in a process of its own, on a free port of loopback.

Localbucket speaks the protocol over real HTTP (objects, ranges, parts, listings) and does not look
at signatures; the gate of ``tests/s3_gate.py`` stands before it and does.
"""

import os
import subprocess
import sys
import time
from contextlib import contextmanager

import httpx

from tests.ports import free_port

BUCKET = "hub-bytes"
KEYS = {"AWS_ACCESS_KEY_ID": "tester", "AWS_SECRET_ACCESS_KEY": "not-a-secret"}
_PATIENCE_S = 120


@contextmanager
def s3_server(folder):
    """Yield the address of a server whose one bucket is empty."""
    (folder / BUCKET).mkdir(parents=True)
    port = free_port()
    command = [sys.executable, "-m", "localbucket", str(folder), "--port", str(port)]
    log = (folder / "log.txt").open("wb")
    with log, subprocess.Popen(command, stdout=log, stderr=log, env={**os.environ}) as process:
        try:
            _wait_for(f"http://127.0.0.1:{port}/", process)
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()
            process.wait(timeout=_PATIENCE_S)


def _wait_for(url, process):
    ends_at = time.monotonic() + _PATIENCE_S
    while time.monotonic() < ends_at and process.poll() is None:
        try:
            httpx.get(url, timeout=2)
        except httpx.TransportError:
            time.sleep(0.02)
        else:
            return
    raise RuntimeError("The S3 server did not start.")
