"""Where things lie on this machine: caches, settings, the socket. Light: the window reads it."""

from __future__ import annotations

import os
import sys
import tempfile
import zlib
from dataclasses import dataclass
from pathlib import Path

from platformdirs import PlatformDirs


@dataclass(frozen=True)
class ProfilePaths:
    """The folders of one profile.

    Attributes:
        data: caches of the accounts and the settings; only this user may read it.
        socket: what the engine listens on; a Unix socket, 0600, in a folder that is 0700.
    """

    data: Path
    socket: Path


def profile_paths(profile: str = "") -> ProfilePaths:
    """Return the paths of a profile, made where they were missing.

    ``ALLIANCEHUB_HOME`` names a folder that holds everything instead, for tests and demos.
    """
    name = profile or "default"
    home = os.environ.get("ALLIANCEHUB_HOME")
    dirs = PlatformDirs("alliancehub", appauthor=False)
    data = Path(home) / name if home else Path(dirs.user_data_path) / name
    run = data if home else Path(dirs.user_runtime_path) / name
    for folder in (data, run):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    socket = run / "engine.sock"
    if sys.platform != "win32" and len(str(socket).encode()) > 100:
        # A Unix socket's address holds 108 bytes; a deep folder needs a short way to it.
        short = Path(tempfile.gettempdir()) / f"alliancehub-{os.getuid()}"
        short.mkdir(mode=0o700, exist_ok=True)
        if short.stat().st_uid != os.getuid():
            raise PermissionError(
                f"{short} belongs to somebody else; remove it or set XDG_RUNTIME_DIR"
            )
        socket = short / f"{zlib.crc32(str(data).encode()):08x}.sock"
    return ProfilePaths(data, socket)
