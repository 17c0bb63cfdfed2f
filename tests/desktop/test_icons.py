import re
from collections import Counter
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon

from alliancehub.desktop import icons
from alliancehub.desktop.palette import DARK, LIGHT
from alliancehub.desktop.resource_paths import PACKAGE, resources
from alliancehub.model.catalogue import Catalogue
from tests.desktop.look import dressed

FILES = sorted((resources() / "icons").glob("*.svg"))
LINES = [path for path in FILES if path.stem != "alliancehub"]
PLACES = [
    "home",
    "projects",
    "datasets",
    "compute",
    "directory",
    "catalogue",
    "inbox",
    "admin",
    "settings",
    "sync",
]
CALLS = re.compile(r'\b(?:icon|pixmap|Picture|EmptyState)\(\s*"(\w+)"')


def ink_of(picture):
    """Return the colour of most of what is drawn wholly."""
    image = picture.toImage()
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    colours = (image.pixelColor(x, y) for x, y in places)
    return Counter(one.name() for one in colours if one.alpha() == 255).most_common(1)[0][0]


def test_every_icon_of_a_kind_or_command_exists():
    catalogue = Catalogue()
    named = {one.icon for one in catalogue.specs} | {one.icon for one in catalogue.command_specs}

    assert {name for name in named if not icons.is_icon(name)} == set()


def test_every_place_has_an_icon():
    assert all(map(icons.is_icon, PLACES))


def test_every_icon_that_the_desktop_names_exists():
    named = {
        name
        for path in (PACKAGE / "desktop").rglob("*.py")
        for name in CALLS.findall(path.read_text("utf-8"))
    }

    assert named
    assert {name for name in named if not icons.is_icon(name)} == set()


@pytest.mark.parametrize("path", LINES, ids=lambda path: path.stem)
def test_an_icon_is_a_line_drawing_that_takes_its_colour_from_us(path):
    root = ET.fromstring(path.read_text("utf-8"))  # noqa: S314 - our own file

    assert root.get("viewBox") == "0 0 24 24"
    assert root.get("stroke") == "currentColor"
    assert "#" not in path.read_text("utf-8")


def test_an_icon_takes_the_colour_of_the_theme_in_use(qapp):
    with dressed(qapp, "light") as theme:
        shown = icons.icon("projects")
        assert ink_of(shown.pixmap(QSize(48, 48))) == LIGHT.text
        theme.apply("dark")
        assert ink_of(shown.pixmap(QSize(48, 48))) == DARK.text


def test_a_checked_icon_may_have_another_colour(qapp):
    with dressed(qapp):
        shown = icons.icon("projects", "muted", "accent")
        on = shown.pixmap(QSize(48, 48), QIcon.Mode.Normal, QIcon.State.On)
        assert ink_of(on) == LIGHT.accent


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
def test_an_icon_is_drawn_at_the_scale_of_the_screen(qapp, ratio):
    with dressed(qapp):
        assert icons.pixmap("home", 16, "text", ratio).width() == round(16 * ratio)
        assert icons.icon("home").pixmap(QSize(16, 16), ratio).width() == round(16 * ratio)


def test_an_unknown_icon_is_drawn_as_a_file(qapp):
    with dressed(qapp):
        unknown = icons.icon("from-a-newer-hub").pixmap(QSize(24, 24)).toImage()
        assert unknown == icons.icon("file").pixmap(QSize(24, 24)).toImage()


def test_the_application_has_an_icon_in_colour(qapp):
    assert not icons.app_icon().pixmap(QSize(64, 64)).isNull()
