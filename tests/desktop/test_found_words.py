"""What was searched for is marked where it was found: beginnings, whatever case and accents."""

import pytest

from alliancehub.desktop.found_words import Marker


@pytest.mark.parametrize(
    ("words", "text", "marked"),
    [
        ("saf", "Safety checks, safe and unsafe", ["Saf", "saf"]),
        ("muller", "Herr Müller aus Köln", ["Müller"]),
        ("MÜLLER", "muller", ["muller"]),
        ("koln herr", "Herr Müller aus Köln", ["Herr", "Köln"]),
        ("cafe", "Cafe\u0301s", ["Cafe\u0301"]),
        ("strasse", "Hauptstraße, Straße 5", ["Straße"]),
        ("ore", "Øre and Örebro", ["Øre", "Öre"]),
        ("学習", "深層学習の基礎", ["学習"]),
        ("c++ r", "C and R", ["C", "R"]),
        ("3", "Part 3 of 13", ["3"]),
        ("safe safety", "safety", ["safety"]),
        ("", "anything", []),
        ("  .,;  ", "anything", []),
        ("a.b(", "a.b( and no more", ["a", "b", "a"]),
    ],
)
def test_the_beginnings_of_words_are_marked(words, text, marked):
    assert [text[first:stop] for first, stop in Marker(words).spans(text)] == marked


def test_markers_of_the_same_words_are_equal():
    assert Marker("Safe tools") == Marker("tools  SAFE")
    assert len({Marker("a b"), Marker("b a"), Marker("a")}) == 2
