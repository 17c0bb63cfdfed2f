"""What is named as text is there, and is nothing that the first paint loads."""

import subprocess
import sys

import pytest

from alliancehub.desktop.later import LATER, loaded
from alliancehub.desktop.screens import SCREENS


@pytest.mark.parametrize("name", LATER)
def test_what_is_loaded_later_is_there(name):
    assert callable(loaded(name))


def test_every_place_names_what_makes_its_screen():
    assert {one.made_by for one in SCREENS} <= set(LATER)


def test_every_screen_that_can_be_loaded_has_a_place():
    assert {one.made_by for one in SCREENS} == {n for n in LATER if n.startswith("screen:")}


def test_the_window_shows_itself_before_it_loads_screens_and_sheets():
    script = "import sys, alliancehub.desktop.app; print('\\n'.join(sys.modules))"
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    modules = set(run.stdout.split())
    assert not {target.partition(":")[0] for target in LATER.values()} & modules
    heavy = {"asyncio", "httpx", "sqlite3", "pydantic", "sqlmodel", "difflib"}
    assert not heavy & modules


def test_what_is_soon_needed_is_loaded_one_module_at_a_time():
    script = """
import sys, alliancehub.desktop.app
from alliancehub.desktop.later import SOON, load_bits, loaded

def ours():
    return {one for one in sys.modules if one.startswith("alliancehub.")}

before = ours()
for name in load_bits(SOON):
    at_once = {one for one in ours() - before if not one.startswith(f"{name}.")}
    assert at_once == ({name} & at_once), (name, at_once)
    before = ours()
by_bits = set(sys.modules)
for name in SOON:
    loaded(name)
assert set(sys.modules) == by_bits
"""
    run = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr


def test_the_first_paint_makes_no_types_of_widgets_that_nobody_uses(home):
    """To hand a widget of Qt's own to Python makes all types: 7 ms of the start."""
    script = """
import gc
from alliancehub.desktop.app import start
from alliancehub.engine.paths import profile_paths
from PySide6.QtWidgets import QApplication, QWidget

parts = start(profile_paths(""), None)
parts.window.show()
QApplication.processEvents()
print(*(one.__name__ for one in QWidget.__subclasses__()))
parts.end()
"""
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    made = set(run.stdout.split())
    assert "MainWindow" in made or "QMainWindow" in made
    assert not {"QMdiSubWindow", "QWizardPage", "QSplashScreen", "QCalendarWidget"} & made
