import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QPushButton

from alliancehub.desktop import theme as look
from alliancehub.desktop.palette import DARK, LIGHT, PAIRS, Palette, contrast, mixed
from alliancehub.desktop.resource_paths import font_paths, resources
from alliancehub.desktop.stylesheet import stylesheet
from tests.desktop.look import dressed

IMAGES = {name: f"/{name}.svg" for name in ("check", "dash", "dot", "down", "clear")}


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=lambda one: one.name)
@pytest.mark.parametrize(("front", "back", "least"), PAIRS)
def test_each_pair_of_colours_has_the_contrast_it_needs(palette, front, back, least):
    found = contrast(getattr(palette, front), getattr(palette, back))

    assert found >= least, f"{front} on {back} is {found:.2f}:1, needed is {least}:1"


def test_contrast_is_that_of_wcag():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert mixed("#000000", "#ffffff", 0.5) == "#808080"


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=lambda one: one.name)
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
        timeout=60,
        check=True,
    )

    assert found.stdout.split() == ["dark", "still", "moving", "light"]
