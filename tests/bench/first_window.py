"""The start of the window, up to the first turn of its event loop. Run as a process of its own."""

from __future__ import annotations

# First, as when a member starts it: the package sees to what each import costs from then on.
from alliancehub.desktop.app import start  # isort: split

from PySide6.QtCore import QTimer

from alliancehub.engine.paths import profile_paths


def main() -> None:
    """Make the window as ``alliancehub`` does, show it, and end with its first turn."""
    parts = start(profile_paths(), None)
    parts.window.show()
    QTimer.singleShot(0, parts.app.quit)
    parts.app.exec()
    parts.end()


main()
