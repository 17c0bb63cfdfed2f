"""Processes of the demonstration: started with one log each, and all ended with it."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import Self
from urllib.error import URLError
from urllib.request import urlopen

from alliancehub.engine.client import EngineClient
from alliancehub.engine.paths import profile_paths
from alliancehub.engine.socket_link import EngineGone, SocketLink
from alliancehub.model.errors import Refusal
from alliancehub.wire.paths import READY

_END_S = 10
_START_S = 60
_LOOK_EVERY_S = 0.05


class Processes:
    """A context: what was started in it has ended behind it, last first.

    Args:
        folder: where the logs go.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._running: list[subprocess.Popen[bytes]] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for process in reversed(self._running):
            process.terminate()
        for process in reversed(self._running):
            try:
                process.wait(timeout=_END_S)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    def start(self, name: str, *args: str) -> subprocess.Popen[bytes]:
        """Start ``alliancehub`` with arguments; its words go to ``<name>.log``."""
        with (self._folder / f"{name}.log").open("ab") as log:
            # In a session of its own: Ctrl+C is for us, and we end the others in order.
            process = subprocess.Popen(  # noqa: S603 - ourselves
                [sys.executable, "-m", "alliancehub", *args],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                env=os.environ,
                start_new_session=True,
            )
        self._running.append(process)
        return process

    def start_hub(self, data: Path, name: str) -> int:
        """Start a hub and wait until it answers; return its port."""
        port = _free_port()
        process = self.start(
            "hub", "serve", "--data", str(data), "--port", str(port), "--name", name
        )
        ends_at = time.monotonic() + _START_S
        while not _answers(port):
            if process.poll() is not None or time.monotonic() > ends_at:
                raise Refusal(
                    "no_hub",
                    "The hub of the demonstration did not start.",
                    remedy=f"Its last words: {_last_words(self._folder / 'hub.log')}",
                )
            time.sleep(_LOOK_EVERY_S)
        return port

    def start_engine(self, profile: str) -> EngineClient:
        """Start the engine of a profile; return a client of it once it answers."""
        process = self.start(f"engine-{profile}", "engine", "--profile", profile, "--stay")
        paths = profile_paths(profile)
        ends_at = time.monotonic() + _START_S
        while True:
            try:
                SocketLink(paths).hang_up()
                return EngineClient(profile)  # which would start one of its own, had we not waited
            except EngineGone:
                if process.poll() is not None or time.monotonic() > ends_at:
                    raise
            time.sleep(_LOOK_EVERY_S)


def _answers(port: int) -> bool:
    try:
        with urlopen(f"http://127.0.0.1:{port}{READY}", timeout=2) as answer:
            return bool(answer.status == 200)
    except (URLError, OSError):
        return False


def _last_words(log: Path) -> str:
    return log.read_text("utf-8", "replace").strip().splitlines()[-1:][0] if log.exists() else ""


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
