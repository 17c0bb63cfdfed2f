import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QPushButton

from alliancehub.desktop import theme as look
from alliancehub.desktop.palette import (
    DARK,
    LIGHT,
    PAIRS,
    STRONG_DARK,
    STRONG_LIGHT,
    STRONG_SHAPE,
    STRONG_TEXT,
    TEXT,
    Palette,
    contrast,
    mixed,
)
from alliancehub.desktop.resource_paths import font_paths, resources
from alliancehub.desktop.stylesheet import stylesheet
from tests.desktop.look import dressed

IMAGES = {name: f"/{name}.svg" for name in ("check", "dash", "dot", "down", "clear")}


ALL = {"light": LIGHT, "dark": DARK, "high-light": STRONG_LIGHT, "high-dark": STRONG_DARK}


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize(("front", "back", "least"), PAIRS)
def test_each_pair_of_colours_has_the_contrast_it_needs(name, front, back, least):
    palette = ALL[name]
    if name.startswith("high"):
        least = STRONG_TEXT if least == TEXT else STRONG_SHAPE
    found = contrast(getattr(palette, front), getattr(palette, back))

    assert found >= least, f"{front} on {back} is {found:.2f}:1, needed is {least}:1"


@pytest.mark.parametrize("palette", [STRONG_LIGHT, STRONG_DARK], ids=lambda one: one.name)
def test_in_high_contrast_what_parts_two_areas_is_seen_as_well(palette):
    for ground in ("window", "surface", "raised"):
        assert contrast(palette.line, getattr(palette, ground)) >= 3.0
        assert contrast(palette.scroll, getattr(palette, ground)) >= 3.0


def test_contrast_is_that_of_wcag():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert mixed("#000000", "#ffffff", 0.5) == "#808080"


@pytest.mark.parametrize("palette", ALL.values(), ids=ALL)
def test_the_stylesheet_knows_every_name_it_uses(palette):
    sheet = stylesheet(palette, 1.0, IMAGES)

    assert "@" not in sheet
    assert set(re.findall(r"#[0-9a-f]{6}\b", sheet)) <= {
        getattr(palette, name) for name in Palette.__dataclass_fields__
    }


def test_text_grows_with_the_factor():
    assert "font-size: 13px" in stylesheet(LIGHT, 1.0, IMAGES)
    assert "font-size: 20px" in stylesheet(LIGHT, 1.5, IMAGES)


def test_what_stands_beside_a_text_changes_sides_with_the_direction_of_writing():
    assert "QComboBox { padding-right: 24px; }" in stylesheet(LIGHT, 1.0, IMAGES)
    assert "QComboBox { padding-left: 24px; }" in stylesheet(LIGHT, 1.0, IMAGES, is_mirrored=True)


def test_images_of_the_stylesheet_exist(qapp):
    with dressed(qapp):
        addresses = re.findall(r'url\("([^"]+)"\)', qapp.styleSheet())

    assert addresses
    assert all(resources() in path.parents for path in map(type(resources()), addresses))
    assert all(map(type(resources()).is_file, map(type(resources()), addresses)))


def test_a_switch_of_theme_is_live(qapp, qtbot):
    with dressed(qapp, "light") as theme:
        label = QLabel("Words")
        qtbot.addWidget(label)
        label.show()
        assert label.palette().color(QPalette.ColorRole.WindowText).name() == LIGHT.text

        with qtbot.waitSignal(theme.switched):
            theme.apply("dark")

        assert look.colours() is DARK
        assert label.palette().color(QPalette.ColorRole.WindowText).name() == DARK.text


def test_system_mode_follows_what_the_system_says(qapp):
    with dressed(qapp, "system") as theme:
        theme.told_by_system(True)
        assert look.colours() is DARK
        theme.told_by_system(False)
        assert look.colours() is LIGHT


def test_high_contrast_is_chosen_or_the_systems_in_light_and_dark(qapp, qtbot):
    with dressed(qapp, "light") as theme:
        with qtbot.waitSignal(theme.switched):
            theme.apply("light", 1.0, "high")
        assert look.colours() is STRONG_LIGHT
        theme.apply("dark", 1.0, "high")
        assert look.colours() is STRONG_DARK
        theme.strong_told_by_system(True)
        theme.apply("dark", 1.0, "normal")
        assert look.colours() is DARK
        theme.apply("light", 1.5, "system")
        assert look.colours() is STRONG_LIGHT
        with qtbot.waitSignal(theme.switched):
            theme.strong_told_by_system(False)
        assert look.colours() is LIGHT
        assert look.scaled(100) == 150
        with pytest.raises(ValueError, match="'loud' is none of the contrasts"):
            theme.apply("light", 1.0, "loud")


def test_a_chosen_mode_stays_whatever_the_system_says(qapp):
    with dressed(qapp, "light") as theme:
        theme.told_by_system(True)
        assert look.colours() is LIGHT


def test_an_unknown_mode_is_refused_by_its_name(qapp):
    with dressed(qapp) as theme, pytest.raises(ValueError, match="'sepia' is none of the modes"):
        theme.apply("sepia")


def test_the_text_size_has_limits(qapp):
    with dressed(qapp) as theme:
        theme.apply("light", 9.0)
        assert look.scaled(100) == 200


def test_the_bundled_font_is_used(qapp):
    with dressed(qapp):
        assert look.text_font().exactMatch()


def test_fonts_come_with_their_licence_and_stay_small():
    assert "SIL OPEN FONT LICENSE" in (resources() / "fonts" / "OFL.txt").read_text()
    assert sum(path.stat().st_size for path in font_paths()) < 1_500_000


def test_a_role_set_on_a_shown_widget_takes_effect(qapp, qtbot):
    with dressed(qapp):
        button = QPushButton("Save")
        qtbot.addWidget(button)
        button.show()
        look.set_role(button, "primary")
        assert button.palette().color(QPalette.ColorRole.ButtonText).name() == LIGHT.on_accent


@pytest.mark.skipif(not shutil.which("dbus-run-session"), reason="no session bus can be started")
def test_the_desktop_portal_is_heard():
    found = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-m", "tests.desktop.portal"],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=200,
        check=True,
    )

    assert found.stdout.split() == ["dark", "strong", "still", "usual", "moving", "light"]
