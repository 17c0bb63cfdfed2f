"""Ports of loopback for the servers that tests start, each of one process of tests alone.

A port that the system chooses is one of those that it also gives to whatever connects: between the
look for it and the start of its server, or while that is stopped, a connection of another test may
have it. These lie outside of that range, and no two processes draw from the same ones.
"""

from __future__ import annotations

import atexit
import socket
from collections.abc import Iterator
from contextlib import suppress
from itertools import cycle
from pathlib import Path

_FIRST = 20_000
_BLOCK = 100
_DRAWN_FROM = Path("/proc/sys/net/ipv4/ip_local_port_range")
_ports: Iterator[int] | None = None


def free_port() -> int:
    """Return a port on which nothing listens; drawn again only after a hundred others."""
    global _ports  # noqa: PLW0603 - a process has one block
    if _ports is None:
        _ports = cycle(_claimed())
    for _ in range(_BLOCK):
        port = next(_ports)
        with suppress(OSError):
            return _bound(port)
    return _bound(0)


def _bound(port: int) -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", port))
        return int(probe.getsockname()[1])


def _claimed() -> range | list[int]:
    """Return the ports of a block that is this process's until it ends; 0 where there is none."""
    lowest = int(_DRAWN_FROM.read_text().split()[0]) if _DRAWN_FROM.exists() else 0
    for first in range(_FIRST, lowest - _BLOCK, _BLOCK):
        claim = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        try:
            claim.bind(f"\0alliancehub-tests-{first}")  # no file: it goes with the process
        except OSError:
            claim.close()
        else:
            atexit.register(claim.close)
            return range(first, first + _BLOCK)
    return [0]
