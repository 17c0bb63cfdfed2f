"""Another language: its words, its numbers, its direction."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import PySide6
import pytest
from PySide6.QtCore import QLocale, QPointF, Qt, QTranslator
from PySide6.QtGui import QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLineEdit
from ts_file import FORMS, Source, write_ts

from alliancehub.desktop import languages, resource_paths, texts
from alliancehub.desktop.app import start
from alliancehub.desktop.fields import FIELD_WIDGETS
from alliancehub.desktop.icons import MIRRORED, is_icon, pixmap
from alliancehub.desktop.window_memory import WindowMemory
from alliancehub.engine.paths import profile_paths
from alliancehub.engine.plain import from_plain, to_plain
from alliancehub.engine.settings import BY_KEY
from alliancehub.model.errors import Refusal, not_found
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.told import told

COUNTS = (0, 1, 2, 3, 5, 11, 100)
# Which form Qt takes for each of the counts, in the order of ts_file.FORMS.
EXPECTED = {
    "fr": (0, 0, 1, 1, 1, 1, 1),
    "es": (1, 0, 1, 1, 1, 1, 1),
    "de": (1, 0, 1, 1, 1, 1, 1),
    "ja": (0, 0, 0, 0, 0, 0, 0),
    "ar": (0, 1, 2, 3, 3, 4, 5),
}


@pytest.fixture(autouse=True)
def as_before(qapp):
    before = QLocale(), texts.spoken(), qapp.layoutDirection()
    yield
    for one in qapp.findChildren(QTranslator):
        qapp.removeTranslator(one)
        one.setParent(None)
    QLocale.setDefault(before[0])
    texts.set_speech(before[1], is_mirrored=False)
    qapp.setLayoutDirection(before[2])


def speak_of(qapp, tmp_path, monkeypatch, language, translations):
    """Speak a language with a few texts of its own."""
    ts, qm = tmp_path / "words.ts", tmp_path / "words.qm"
    write_ts(ts, language, translations)
    tool = Path(PySide6.__file__).parent / "lrelease"
    subprocess.run([tool, "-silent", ts, "-qm", qm], check=True)
    monkeypatch.setattr(languages, "translation_path", lambda _: qm)
    assert languages.speak(qapp, language) == language


@pytest.mark.parametrize("language", FORMS)
def test_a_count_takes_the_form_of_its_language(qapp, tmp_path, monkeypatch, language):
    rows = Source("{n} rows", "{n} row")
    forms = tuple(f"{{n}} f{number}" for number in range(len(FORMS[language])))
    speak_of(qapp, tmp_path, monkeypatch, language, {rows: forms})

    said = [texts.counted(count, "{n} row", "{n} rows") for count in COUNTS]

    assert [int(one.rpartition("f")[2]) for one in said] == list(EXPECTED[language])


def test_the_setting_offers_the_languages_there_are():
    offered = dict(BY_KEY["language"].choices)

    assert offered.pop("system") == "As the system"
    assert offered == languages.LANGUAGES
    assert set(languages.LANGUAGES) == {"en", *FORMS}


def test_a_window_speaks_german_with_german_numbers_and_buttons(qapp):
    languages.speak(qapp, "de")

    assert texts.tr("Settings") == "Einstellungen"
    assert texts.number(12_400) == "12.400"
    assert texts.relative_time("2026-01-31T12:00:00Z") == "31. Jan. 2026"
    ended = told("Access ended on {day}.", day="2026-01-31")
    assert texts.tr_told(ended) == "Der Zugriff endete am 31. Jan. 2026."
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert "Abbrechen" in box.buttons()[0].text()
    box.deleteLater()

    languages.speak(qapp, "en")

    assert texts.tr("Settings") == "Settings"


def test_a_language_that_there_is_not_is_the_systems_or_english():
    assert languages.language_of("tlh") in languages.LANGUAGES
    assert languages.language_of("fr") == "fr"


def test_what_was_refused_elsewhere_is_read_in_the_members_language(qapp):
    languages.speak(qapp, "de")
    sent = to_plain(not_found("Project", "x"))

    read = from_plain(Refusal, sent, texts.tr_told)

    assert read.text == "Projekt 'x' gibt es nicht, oder Sie dürfen es nicht sehen."
    assert read.remedy.startswith("Vielleicht wurde es gelöscht")


def test_a_noun_keeps_its_capital_in_german_and_loses_it_in_english(qapp):
    assert texts.mid("Project") == "project"
    languages.speak(qapp, "de")
    assert texts.mid("Project") == "Projekt"


def test_arabic_runs_from_right_to_left(qapp):
    languages.speak(qapp, "ar")

    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert texts.isolated("Ada") == "\u2068Ada\u2069"
    assert texts.without_isolates(texts.tr("{n} of {name}", n=1, name="Ada")) == "1 of Ada"

    languages.speak(qapp, "en")

    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert texts.isolated("Ada") == "Ada"


def places_of(text, piece):
    """Return where the characters of a piece stand on the line, from the left."""
    layout = QTextLayout(text)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(1_000)
    line.setPosition(QPointF(0, 0))
    layout.endLayout()
    begin = text.index(piece)
    # Where two directions meet a cursor may stand on either side: the first place tells nothing.
    places: list[Any] = [line.cursorToX(begin + at) for at in range(1, len(piece))]
    return [place for place, _ in places]


def test_a_number_with_a_space_stays_in_order_in_a_sentence_from_right_to_left(qapp):
    texts.set_speech("ar", is_mirrored=True)
    number = "12 400"

    scattered = places_of(f"\u0639\u062f\u062f: {number} \u0635\u0641", number)
    kept = places_of(f"\u0639\u062f\u062f: {texts.left_to_right(number)} \u0635\u0641", number)

    assert kept == sorted(kept)
    assert scattered != sorted(scattered)


def test_a_latin_name_keeps_its_full_stop_in_a_sentence_from_right_to_left(qapp):
    texts.set_speech("ar", is_mirrored=True)

    said = texts.tr("{name} \u0643\u062a\u0628", name="Ada L.")
    at = places_of(said, "Ada L.")

    assert at == sorted(at)


def ink_of(name):
    picture = pixmap(name, 32).toImage()
    return [[picture.pixelColor(x, y).alpha() for x in range(32)] for y in range(32)]


def difference(one, other):
    """Return how much two pictures differ, from 0 to 1: edges may be smoothed otherwise."""
    return sum(
        abs(a - b)
        for row, line in zip(one, other, strict=True)
        for a, b in zip(row, line, strict=True)
    ) / (32 * 32 * 255)


@pytest.mark.parametrize("name", sorted(MIRRORED))
def test_what_points_is_turned_round(qapp, name):
    assert is_icon(name)
    plain = ink_of(name)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    turned = ink_of(name)

    mirrored = [list(reversed(row)) for row in plain]
    assert difference(turned, mirrored) < 0.02 < difference(turned, plain)


def test_the_language_is_known_before_the_first_window(home, monkeypatch):
    script = (
        "import sys\n"
        "from alliancehub.desktop.app import start\n"
        "from alliancehub.desktop.window_memory import WindowMemory\n"
        "from alliancehub.engine.paths import profile_paths\n"
        "paths = profile_paths('one')\n"
        "paths.data.mkdir(parents=True, exist_ok=True)\n"
        "memory = WindowMemory(paths.data)\n"
        "memory.set_text('language', 'de')\n"
        "memory.write()\n"
        "parts = start(paths, None)\n"
        "print(parts.window.sidebar.buttons['inbox'].toolTip())\n"
        "parts.end()\n"
    )
    monkeypatch.setenv("ALLIANCEHUB_HOME", str(home))

    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )

    assert done.stdout.startswith("Posteingang")


def test_every_language_has_its_file_beside_the_icons():
    for language in FORMS:
        assert resource_paths.translation_path(language).with_suffix(".ts").is_file()
        assert resource_paths.translation_path(language).is_file(), "make texts"
    assert QApplication.instance() is not None


@pytest.mark.parametrize("kind", ["integer", "credits"])
def test_a_number_written_in_arabic_is_read_again(qapp, kind):
    languages.speak(qapp, "ar")
    field = FIELD_WIDGETS[kind](FieldSpec(kind, "Units", name="units"))
    field.set_value(12_400_000)
    (line,) = field.findChildren(QLineEdit)
    shown = line.text()
    assert texts.without_isolates(shown) == shown
    assert (field.value(), field.own_problem()) == (12_400_000, "")
    line.setText(texts.left_to_right(shown))
    assert field.value() == 12_400_000, "as copied out of a sentence"
    field.deleteLater()


@pytest.mark.parametrize("kind", ["integer", "credits"])
def test_a_number_is_typed_from_left_to_right_at_the_right_in_arabic(qapp, kind):
    languages.speak(qapp, "ar")
    field = FIELD_WIDGETS[kind](FieldSpec(kind, "Units", name="units"))
    (line,) = field.findChildren(QLineEdit)

    assert line.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert line.alignment() & Qt.AlignmentFlag.AlignRight
    field.deleteLater()


def test_keys_in_a_menu_do_not_turn_round_in_arabic(qapp, home, monkeypatch):
    monkeypatch.setenv("ALLIANCEHUB_HOME", str(home))
    paths = profile_paths("keys")
    paths.data.mkdir(parents=True, exist_ok=True)
    memory = WindowMemory(paths.data)
    memory.set_text("language", "ar")
    memory.write()
    parts = start(paths, None)

    settings = parts.window.book.qaction("settings")
    assert settings.text().endswith(f"\t{texts.left_to_right('Ctrl+,')}")
    parts.window.book.rebind("settings", ["Ctrl+."])
    assert settings.text().endswith(f"\t{texts.left_to_right('Ctrl+.')}")
    parts.window.book.rebind("settings", [])
    assert "\t" not in settings.text()
    parts.end()
