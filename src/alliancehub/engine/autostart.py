"""What the desktop starts when the member signs in, so that transfers go on after a restart.

An entry as XDG Autostart has it: a file in a folder of the member, which names a command. That
command is the engine alone, without a window; it ends by itself when there is nothing to move.
"""

from __future__ import annotations

import logging
import os
import re
import sys
from pathlib import Path

from platformdirs import PlatformDirs

from alliancehub.engine.paths import ProfilePaths
from alliancehub.engine.store.database import flush

log = logging.getLogger(__name__)

LINGER_S = 20  # enough to see whether anything is to be moved
_TURNED_OFF = frozenset({"hidden=true", "x-gnome-autostart-enabled=false"})
_PLAIN = re.compile(r"[\w./=-]+", re.ASCII)
_QUOTED = str.maketrans({one: "\\" + one for one in '"`$\\'})


def autostart_of(paths: ProfilePaths) -> Autostart | None:
    """Return the entry of a profile; None on a system whose desktops do not read such entries."""
    if sys.platform in {"win32", "darwin"}:
        return None
    home = os.environ.get("ALLIANCEHUB_HOME")
    # Tests and demos leave the member's own folder alone.
    folder = Path(home) if home else PlatformDirs("alliancehub").user_config_path.parent
    return Autostart(folder / "autostart", paths.data.name)


class Autostart:
    """The entry of one profile.

    Args:
        folder: of the member's entries; made when there is one to write.
        profile: name of the profile.
    """

    def __init__(self, folder: Path, profile: str) -> None:
        self._profile = profile
        self.path = folder / f"alliancehub-engine-{profile}.desktop"

    @property
    def is_there(self) -> bool:
        """Whether the engine is started at the next sign-in."""
        return self._known is not None and not self._is_turned_off

    def keep(self, *, is_wanted: bool) -> None:
        """Write the entry or remove it; one that was turned off in the desktop's settings stays so.

        What the disk does not let be done is logged: nothing else depends on it.
        """
        if self._is_turned_off:
            return
        try:
            if not is_wanted:
                self.path.unlink(missing_ok=True)
            elif self._known != (text := self._text()):
                self._write(text)
        except OSError as error:
            log.warning("the entry for the start with the desktop: %s", error)

    @property
    def _known(self) -> str | None:
        try:
            return self.path.read_text("utf-8")
        except (OSError, UnicodeDecodeError):
            return None

    @property
    def _is_turned_off(self) -> bool:
        lines = (self._known or "").lower().splitlines()
        return any(one.replace(" ", "") in _TURNED_OFF for one in lines)

    def _write(self, text: str) -> None:
        self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        part = self.path.with_suffix(".part")
        part.write_text(text, "utf-8")
        part.replace(self.path)
        flush(self.path.parent)

    def _text(self) -> str:
        lines = (
            "[Desktop Entry]",
            "Type=Application",
            "Name=AllianceHub",
            "Comment=Goes on with files that were on their way, and ends by itself",
            "Comment[de]=Überträgt Dateien weiter, die unterwegs waren, und endet von selbst",
            f"Exec={' '.join(map(_argument, self._command()))}",
            "Icon=alliancehub",
            "Terminal=false",
            "NoDisplay=true",
            "X-GNOME-Autostart-enabled=true",
        )
        return "\n".join(lines) + "\n"

    def _command(self) -> list[str]:
        command = [sys.executable, "-m", "alliancehub", "engine"]
        command += ["--profile", self._profile, "--linger", str(LINGER_S)]
        home = os.environ.get("ALLIANCEHUB_HOME")
        return ["env", f"ALLIANCEHUB_HOME={home}", *command] if home else command


def _argument(text: str) -> str:
    """Write an argument as the Desktop Entry Specification has it: quoted, and then escaped."""
    quoted = text if _PLAIN.fullmatch(text) else f'"{text.translate(_QUOTED)}"'
    return quoted.replace("\\", "\\\\").replace("%", "%%")
