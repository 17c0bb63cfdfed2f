"""The window is crisp on screens of any density."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.hub import PASSWORD, new_id

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def signed_in(shared_stage, hub):
    """An engine with what a hub has, for the windows of all scales."""
    ada = hub.member("ada")
    for name in ("Atlas", "Borealis", "Cirrus"):
        args = {"title": name, "summary": "A map.", "focus_area": "models"}
        ada.give("create", kind="project", id=new_id(), values=args)
    shared_stage.sign_in(hub.url, "ada", PASSWORD)


@pytest.mark.parametrize("factor", ["1", "1.25", "1.5", "2"])
def test_icons_and_thin_lines_are_drawn_for_the_pixels_of_the_screen(signed_in, factor):
    found = subprocess.run(
        [sys.executable, "-m", "tests.desktop.scaled_window", "shared"],
        cwd=ROOT,
        env={**os.environ, "QT_SCALE_FACTOR": factor},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )

    assert found.stdout.splitlines() == [f"ratio {factor}"], found.stderr
