"""What a screen reader hears on the bus of a real desktop, and what it can do."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.hub import PASSWORD
from tests.x_display import x_display

ROOT = Path(__file__).parents[2]
ORGANISATIONS = ("Acme", "Brass Works")


@pytest.fixture(scope="module")
def heard(hub):
    hub.admin()
    for slug in ("acme", "brass-works"):
        hub.organisation(slug)
    command = [sys.executable, "-m", "tests.desktop.atspi", hub.url, "root", PASSWORD]
    with x_display() as display:
        found = subprocess.run(
            ["dbus-run-session", "--", *command],
            cwd=ROOT,
            env=display,
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
    assert found.returncode == 0, found.stderr
    return json.loads(found.stdout.splitlines()[-1])


pytestmark = pytest.mark.skipif(
    not (shutil.which("dbus-run-session") and shutil.which("Xvfb")), reason="needs Xvfb and dbus"
)


def named(heard, role):
    return [name for one, name in heard["tree"] if one == role]


def test_the_window_is_an_application_with_a_title(heard):
    assert named(heard, "application") == ["alliancehub"]
    assert named(heard, "frame") == ["Directory — AllianceHub"]


def test_every_button_and_every_field_in_sight_has_a_name(heard):
    for role in ("push button", "check box", "button menu", "text", "menu item"):
        assert all(named(heard, role)), role


def test_the_list_is_a_table_with_headers_and_cells_that_speak(heard):
    assert "Organisations" in named(heard, "table")
    assert "Name" in named(heard, "column header")
    cells = named(heard, "cell") + named(heard, "table cell")
    assert all(cells)
    for title in ORGANISATIONS:
        assert any(cell.startswith(title) for cell in cells)


def test_tabs_are_tabs_in_a_row_of_tabs(heard):
    tabs = named(heard, "page tab")
    assert {"Organisations", "People"} <= set(tabs)
    assert "Overview" in tabs
    assert not set(tabs) & set(named(heard, "check box"))
    roles = [role for role, _ in heard["tree"]]
    assert roles[roles.index("page tab") - 1] == "page tab list"


def test_the_places_of_the_sidebar_are_tabs_and_no_check_boxes(heard):
    places = {"Home", "Search", "Projects", "Datasets", "Compute", "Directory", "Catalogue"}
    assert places <= set(named(heard, "page tab"))
    assert "Places" in named(heard, "page tab list")
    assert not places & set(named(heard, "check box"))


def test_a_refusal_is_said_wherever_the_keyboard_is(heard):
    assert heard["said"] == "Borealis is read only. Ask Acme."


def test_a_place_is_gone_to_by_the_action_of_its_button(heard):
    assert (heard["did"], heard["told"]) == (True, "at datasets")
