"""The start of the window, up to the first turn of its event loop. Run as a process of its own."""

from __future__ import annotations

import gc

gc.disable()  # as when a member starts it; so is the order of what follows

from alliancehub.desktop.app import start  # noqa: E402

# isort: split

from PySide6.QtCore import QTimer  # noqa: E402

from alliancehub.engine.paths import profile_paths  # noqa: E402


def main() -> None:
    """Make the window as ``alliancehub`` does, show it, and end with its first turn."""
    parts = start(profile_paths(), None)
    parts.window.show()
    QTimer.singleShot(0, parts.app.quit)
    parts.app.exec()
    parts.end()


main()
