"""The journeys in the real window on a real X display."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.x_display import x_display

PNG = b"\x89PNG\r\n\x1a\n"


def test_the_demo_walks_the_journeys_in_a_real_window(tmp_path: Path) -> None:
    with x_display() as display:
        done = subprocess.run(
            [sys.executable, "-m", "alliancehub", "demo", "--once"],
            env=display,
            cwd=tmp_path,
            capture_output=True,
            text=True,
            timeout=560,
            check=False,
        )
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    for who in ("researcher", "student", "donor", "admin", "two editors"):
        assert who in done.stdout.casefold()
    pictures = list((tmp_path / "build" / "demo").glob("*.png"))
    assert len(pictures) >= 8
    for picture in pictures:
        assert picture.read_bytes().startswith(PNG)
        assert picture.stat().st_size > 10_000, f"{picture.name} is nearly empty"
