"""Choosing another language opens the window again: all is where it was, in the other language."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.hub import PASSWORD
from tests.x_display import x_display

ROOT = Path(__file__).parents[2]
FRAME = 40  # pixels that the frame of the window manager may take

pytestmark = pytest.mark.skipif(not shutil.which("Xvfb"), reason="needs Xvfb")


@pytest.fixture(scope="module", params=["ar", "de"])
def told(request, hub, tmp_path_factory):
    hub.admin()
    home = tmp_path_factory.mktemp("h")
    command = [sys.executable, "-m", "tests.desktop.language_window"]
    with x_display() as display:
        found = subprocess.run(
            [*command, hub.url, "root", PASSWORD, request.param],
            cwd=ROOT,
            env=display
            | {
                "ALLIANCEHUB_HOME": str(home),
                "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
            },
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
    assert found.returncode == 0, found.stderr
    said = json.loads(found.stdout.splitlines()[-1])
    assert said["code"] == 0, found.stderr
    return request.param, *said["told"]


def test_the_window_is_again_at_the_same_place_and_tab(told):
    _, before, after = told

    assert (before["place"], before["tab"]) == ("catalogue", "tool")
    assert (after["place"], after["tab"]) == ("catalogue", "tool")
    assert after["geometry"][2:] == before["geometry"][2:]
    for was, now in zip(before["geometry"][:2], after["geometry"][:2], strict=True):
        assert abs(was - now) <= FRAME


def test_it_speaks_the_other_language_in_its_direction(told):
    language, before, after = told

    assert (before["language"], after["language"]) == ("en", language)
    assert after["title"] != before["title"]
    assert not before["is_mirrored"]
    assert after["is_mirrored"] is (language == "ar")
    assert (after["sidebar_at"] > 0) is (language == "ar")


def test_what_was_being_typed_is_a_draft(told):
    *_, after = told

    assert after["drafts"] == ["Half a tool"]
