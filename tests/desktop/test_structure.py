"""The main screens are made up as they were when somebody last looked at them.

``UPDATE_SCREENS=1`` writes what is there now to ``tests/screens/expected`` instead: look at the
difference, and at the pictures of ``make screens``, before you commit it.
"""

import difflib
import os
from pathlib import Path

import pytest

from alliancehub.demo.seed import PASSWORD, seed
from alliancehub.server.settings import Settings
from tests.hub import Hub
from tests.screens.structure import holes, masked, structure

EXPECTED = Path(__file__).parents[1] / "screens" / "expected"
LISTS = {
    "projects": "project",
    "datasets": "dataset",
    "compute": "credit_request",
    "directory": "person",
    "catalogue": "model",
    "admin": "account",
    "inbox": "notice",  # the last: what is read there counts no longer elsewhere
}
SHEETS = ("settings", "accounts", "activity")


@pytest.fixture(scope="module")
def full_stage(shared_stage, tmp_path_factory):
    """An administrator's desktop on a hub on which much has happened."""
    folder = tmp_path_factory.mktemp("hub")
    seed(Settings(folder))
    with Hub(data=folder) as hub:
        shared_stage.ask("set_setting", key="language", value="en")
        shared_stage.sign_in(hub.url, "mara", PASSWORD)
        shared_stage.until(lambda: shared_stage.desk.known.is_admin, "the administrator's rights")
        yield shared_stage


def shown(stage, name):
    if name in LISTS:
        stage.open_first(name, LISTS[name])
    elif name in SHEETS:
        stage.go("home")
        getattr(stage.window.over, f"open_{name}")()
    elif name == "new project":
        stage.go("projects").new()
    else:
        stage.go(name)
    stage.settle()
    for toast in list(stage.window.toasts.toasts):  # the screen may make room for one
        toast.end()
    stage.settle(0.05)
    return stage.sheet or stage.window


@pytest.mark.parametrize("name", ["home", "search", *SHEETS, "new project", *LISTS])
def test_a_screen_is_made_up_as_before(full_stage, name):
    found = structure(shown(full_stage, name))
    full_stage.window.over.close_all()
    path = EXPECTED / f"{name.replace(' ', '-')}.txt"
    if os.environ.get("UPDATE_SCREENS"):
        path.write_text(found)
    kept = path.read_text() if path.exists() else ""
    lines = difflib.unified_diff(kept.splitlines(), found.splitlines(), "kept", "found", n=1)
    told = "\n".join(lines)
    assert found == kept, f"{name} differs; UPDATE_SCREENS=1 keeps it:\n{told}"


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_a_picture_has_neither_holes_nor_blanks(full_stage, mode):
    full_stage.window.look.apply({**full_stage.desk.settings, "theme": mode})
    found = {}
    for name in ("home", *LISTS, *SHEETS):
        shown(full_stage, name)
        image = full_stage.window.grab().toImage()
        full_stage.window.over.close_all()
        if wrong := holes(image, is_dark=mode == "dark"):
            found[name] = wrong
    full_stage.window.look.apply({**full_stage.desk.settings, "theme": "light"})
    assert found == {}


def test_the_audit_trail_names_fields_as_forms_do(full_stage):
    screen = full_stage.go("admin")
    screen.show_tab("audit")
    model = screen.left.currentWidget().model
    full_stage.until(model.rowCount, "the hub's answer")
    details = [model.index(row, 5).data() for row in range(model.rowCount())]
    assert "Summary (conflict: Summary)" in details
    assert any("Lines" in one for one in details)


def test_what_follows_from_the_time_is_masked():
    assert masked("Changed 3 days ago by Ada") == "Changed <time> by Ada"
    assert masked("Ends 6 Nov 2026") == "Ends <time>"
    assert masked("<b>31</b> projects") == "31 projects"
