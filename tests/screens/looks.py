"""In which looks the screens are drawn: theme, size of the screen, direction, scale and text."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from alliancehub.desktop.window_memory import WindowMemory
from alliancehub.engine.paths import profile_paths
from tests.screens.stage import Stage

SMALL, LARGE = (1366, 768), (1920, 1080)
PROFILE = "looks"


@dataclass(frozen=True)
class Look:
    """One way in which a member may have it.

    Attributes:
        size: of the screen, in its pixels; the window fills it.
        language: its code; its words may be missing, its direction never is.
        scale: pixels of the screen for each of ours; of the process, set before Qt begins.
        text_size: in per cent.
        contrast: of the setting; ``high`` has colours of its own.
        walks: what is drawn: ``everywhere``, ``states``, or both.
    """

    name: str
    theme: str = "light"
    size: tuple[int, int] = SMALL
    language: str = "en"
    scale: float = 1.0
    text_size: int = 100
    contrast: str = "system"
    walks: tuple[str, ...] = ("everywhere",)

    @contextmanager
    def stage(self, profile: str = PROFILE) -> Iterator[Stage]:
        """Yield a desktop in this look, as a member has it who chose it before."""
        width, height = (round(side / self.scale) for side in self.size)
        with Stage(profile) as before:
            for key in ("theme", "contrast", "text_size", "language"):
                before.ask("set_setting", key=key, value=getattr(self, key))
        memory = WindowMemory(profile_paths(profile).data)
        memory.set_text("language", self.language)
        memory.write()
        with Stage(profile, (width, height)) as made:
            made.settle(0.1)
            yield made


LOOKS = {
    one.name: one
    for one in (
        Look("light-1366", walks=("everywhere", "states")),
        Look("dark-1920", "dark", LARGE),
        Look("right-to-left-1366", language="ar", walks=("everywhere", "states")),
        Look("scaled-150", size=LARGE, scale=1.5),
        Look("high-contrast-1366", contrast="high"),
        Look("scaled-200", size=LARGE, scale=2.0),
        Look("scaled-200-1366", scale=2.0),  # 683 by 384: what a small screen leaves of it
        Look("dark-1366", "dark", walks=("states",)),
        Look("high-contrast-dark-1366", "dark", contrast="high", walks=("states",)),
        Look("large-text-1920", size=LARGE, text_size=200, walks=("states",)),
    )
}
"""The longest first, so that what runs beside each other ends together."""
