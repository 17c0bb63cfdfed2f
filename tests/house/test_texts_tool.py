"""The translations, and the tool that keeps them in step."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
import text_rules
import texts
from text_sources import sources
from ts_file import FORMS, Source, read_ts, ts_text, write_ts

TOP = Path(__file__).parents[2]
NEW = Source("&New…")
ROWS = Source("{n} rows", "{n} row")
ASK = Source("Delete “{title}”?")


@pytest.fixture(scope="module")
def found():
    return sources()


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setattr(texts, "FOLDER", tmp_path)
    monkeypatch.setattr(texts, "sources", lambda: [NEW, ROWS, ASK])
    return tmp_path


def test_every_text_of_windows_and_rules_and_declarations_is_found(found):
    by_text = {source.text: source for source in found}

    assert "desktop/desk.py" in " ".join(by_text["Taken back."].places)
    assert by_text["{field} is needed."].places  # a rule's
    assert by_text["Credit requests"].places  # the plural of a kind
    assert by_text["{n} days"].one == "{n} day"
    assert "Deutsch" not in by_text  # a language is called by its own name


def test_a_counted_text_has_as_many_forms_as_the_language(folder, found):
    for language, forms in FORMS.items():
        path = folder / f"{language}.ts"
        write_ts(path, language, {ROWS: tuple(f"{{n}} {n}" for n in range(len(forms)))})
        assert len(read_ts(path)[ROWS]) == len(forms)


@pytest.mark.parametrize(
    ("language", "source", "forms"),
    [
        ("de", NEW, ("&Neu…",)),
        ("ja", NEW, ("新規(&N)…",)),
        ("de", ROWS, ("{n} Zeile", "{n} Zeilen")),
        ("ja", ROWS, ("{n} 行",)),
        ("ar", ROWS, ("لا صفوف", "صف واحد", "صفان", "{n} صفوف", "{n} صفًا", "{n} صف")),
        ("ar", ASK, ("أتريد حذف «{title}»؟",)),
        ("fr", ASK, ("Supprimer « {title} »\u00a0?",)),
    ],
)
def test_a_good_translation_passes(language, source, forms):
    assert list(text_rules.problems(language, source, forms)) == []


@pytest.mark.parametrize(
    ("source", "forms", "words"),
    [
        (NEW, ("Neu…",), "marked with &"),
        (NEW, ("&Neu",), "should end with"),
        (NEW, ("",), "empty"),
        (NEW, (" &Neu…",), "spaces"),
        (ROWS, ("{n} Zeilen",), "2 forms"),
        (ROWS, ("Zeile", "viele Zeilen"), "places"),
        (ASK, ("„{titel}“ löschen?",), "places"),
        (ASK, ("„{title}“ löschen",), "should end"),
        (Source("Up to date"), ("Auf dem Stand.",), "which the source does not"),
        (Source("Ctrl+Return sends"), ("Strg sendet",), "lacks"),
        (Source("Run: alliancehub doctor"), ("Führen Sie aus: doctor",), "lacks"),
    ],
)
def test_a_translation_that_does_not_fit_is_refused_in_words(source, forms, words):
    assert any(words in problem for problem in text_rules.problems("de", source, forms))


def test_what_is_handed_out_can_be_filled_in_and_handed_back(folder, capsys):
    assert texts.extract() == 0
    assert texts.todo("de", 0) == 0
    asked = [json.loads(line) for line in capsys.readouterr().out.splitlines() if line[0] == "{"]
    assert {one["source"] for one in asked} == {NEW.text, ROWS.text, ASK.text}
    told = {
        NEW.text: "&Neu…",
        ROWS.text: ["{n} Zeile", "{n} Zeilen"],
        ASK.text: "„{title}“ löschen?",
    }

    lines = [json.dumps({"id": one["id"], "translation": told[one["source"]]}) for one in asked]
    assert texts.fill("de", lines) == 0

    assert read_ts(texts.ts_path("de"))[ROWS] == ("{n} Zeile", "{n} Zeilen")
    assert list(texts.language_problems("de", [NEW, ROWS, ASK])) == []


def test_of_what_is_handed_back_only_what_fits_is_taken(folder, capsys):
    texts.extract()
    lines = [
        json.dumps({"id": NEW.id, "translation": "&Neu…"}),
        json.dumps({"id": ASK.id, "translation": "löschen?"}),
        json.dumps({"id": "unknown", "translation": "x"}),
        "no JSON",
    ]

    assert texts.fill("de", lines) == 1

    assert "1 taken, 3 refused, 2 left" in capsys.readouterr().out
    assert read_ts(texts.ts_path("de"))[NEW] == ("&Neu…",)


def test_what_is_said_no_longer_is_dropped_and_what_is_new_is_missing(folder):
    write_ts(texts.ts_path("de"), "de", {NEW: ("&Neu…",), Source("Gone"): ("Weg",)})

    wrong = list(texts.language_problems("de", [NEW, ASK]))

    assert any("not in step" in line for line in wrong)
    assert any("is not translated" in line for line in wrong)
    assert Source("Gone") not in texts.merged("de", [NEW, ASK])


def test_files_are_written_in_one_form(folder):
    translations = {ASK: ("„{title}“ & <b>?",), ROWS: ("a", "b"), NEW: ("",)}

    text = ts_text("de", translations)
    write_ts(folder / "de.ts", "de", dict(reversed(translations.items())))

    assert (folder / "de.ts").read_text("utf-8") == text
    assert read_ts(folder / "de.ts") == translations


def test_the_committed_translations_are_in_step_and_fit():
    told = subprocess.run(
        [sys.executable, "tools/texts.py", "check"],
        cwd=TOP,
        capture_output=True,
        text=True,
        check=False,
    )

    assert told.returncode == 0, told.stdout + told.stderr
