"""Where things lie on this machine: caches, settings, the socket. Light: the window reads it."""

from __future__ import annotations

import os
import re
import sys
import tempfile
import warnings
import zlib
from dataclasses import dataclass
from pathlib import Path

from platformdirs import PlatformDirs

from alliancehub.model.errors import invalid
from alliancehub.model.told import told

NAME_MAX = 64  # characters of a profile's name
_NAME = re.compile(r"[^\x00-\x1f\x7f/\\:*?\"<>|]+")
PROFILE_VARIABLE = "ALLIANCEHUB_PROFILE"  # of the environment, for the window and the command line


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

    Raises Refusal where the profile's name is no name of a folder: a path would lead elsewhere, to
    folders that are not AllianceHub's and would be closed to everybody else.
    """
    name = profile or "default"
    if len(name) > NAME_MAX or name.startswith(".") or not _NAME.fullmatch(name):
        raise invalid(
            "profile",
            told("{name} is no name of a profile.", name=repr(name[:80])),
            told("Use letters, digits, spaces and hyphens, such as work."),
        )
    home = os.environ.get("ALLIANCEHUB_HOME")
    dirs = PlatformDirs("alliancehub", appauthor=False)
    data = Path(home) / name if home else Path(dirs.user_data_path) / name
    run = data if home else _runtime_folder(dirs) / name
    for folder in (data, run):
        _make_own(folder)
    socket = run / "engine.sock"
    if sys.platform != "win32" and len(str(socket).encode()) > 100:
        # A Unix socket's address holds 108 bytes; a deep folder needs a short way to it.
        short = Path(tempfile.gettempdir()) / f"alliancehub-{os.getuid()}"
        _make_own(short)
        socket = short / f"{zlib.crc32(str(data).encode()):08x}.sock"
    return ProfilePaths(data, socket)


def _runtime_folder(dirs: PlatformDirs) -> Path:
    with warnings.catch_warnings():
        # Without XDG_RUNTIME_DIR it takes a folder under /tmp; whose that is, is looked at below.
        warnings.simplefilter("ignore")
        return Path(dirs.user_runtime_path)


def _make_own(folder: Path) -> None:
    """Make a folder that is this user's alone; PermissionError where it is somebody else's.

    What others could replace would get the passwords that are typed into the window.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if sys.platform == "win32":
        return
    owners = {one.stat().st_uid for one in (folder, folder.parent)}
    if not owners <= {os.getuid(), 0}:
        raise PermissionError(
            f"{folder} belongs to somebody else; remove it, or set XDG_RUNTIME_DIR to a folder "
            "of yours"
        )
