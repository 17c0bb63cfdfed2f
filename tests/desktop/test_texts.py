from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QLocale

from alliancehub.desktop import texts
from alliancehub.model.field_spec import FieldSpec

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


@pytest.fixture
def german():
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    yield
    QLocale.setDefault(before)


@pytest.fixture(autouse=True)
def english():
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("instant", "words"),
    [
        ("2026-11-23T11:59:40Z", "just now"),
        ("2026-11-23T11:57:00Z", "3 min ago"),
        ("2026-11-23T09:00:00Z", "3 h ago"),
        ("2026-11-22T12:00:00Z", "1 day ago"),
        ("2026-11-25T12:00:00Z", "in 2 days"),
        ("2026-01-31T12:00:00Z", "31 Jan 2026"),
        ("", ""),
        ("yesterday", "yesterday"),
    ],
)
def test_times_are_told_from_now_unless_they_are_far(instant, words):
    assert texts.relative_time(instant, NOW) == words


def test_what_has_happened_is_never_told_as_to_come_although_the_clock_was_set_back():
    assert texts.past_time("2026-11-23T11:57:00Z", NOW) == "3 min ago"
    assert texts.past_time("2026-11-23T12:00:30Z", NOW) == "just now"
    told = texts.past_time("2026-11-23T17:00:00Z", NOW)
    assert "23/11/2026" in told
    assert "in " not in told
    assert texts.past_time("", NOW) == ""


@pytest.mark.parametrize(
    ("day", "words"),
    [
        ("2026-11-23", "23 Nov 2026 (today)"),
        ("2026-11-28", "28 Nov 2026 (in 5 days)"),
        ("2026-11-22", "22 Nov 2026 (1 day ago)"),
        ("2027-11-22", "22 Nov 2027"),
        ("soon", "soon"),
    ],
)
def test_a_day_says_how_far_it_is(day, words):
    assert texts.relative_day(day, date(2026, 11, 23)) == words


def test_the_exact_time_is_there_for_a_tooltip():
    assert "2026" in texts.exact_time("2026-11-23T11:59:40Z")
    assert texts.exact_time("") == ""


@pytest.mark.parametrize(
    ("micro", "words"),
    [
        (0, "0"),
        (1, "0.000001"),
        (2_350_000, "2.35"),
        (12_400_500_000, "12,400.5"),
        (-1_500_000, "-1.5"),
        (2**53, "9,007,199,254.740992"),
    ],
)
def test_credits_have_only_the_decimals_they_need(micro, words):
    assert texts.credits_text(micro) == words


def test_numbers_are_written_as_the_locale_does(german):
    assert texts.number(12_400) == "12.400"
    assert texts.credits_text(12_400_500_000) == "12.400,5"


def test_without_a_locale_numbers_are_grouped_in_english():
    QLocale.setDefault(QLocale.c())

    assert texts.number(12_400) == "12,400"


def test_one_is_no_plural():
    assert texts.counted(1, "{n} change", "{n} changes") == "1 change"
    assert texts.counted(1200, "{n} change", "{n} changes") == "1,200 changes"


def test_what_a_member_wrote_is_no_pattern():
    assert texts.tr("About {title}: {n}", title="{n} {0} %1", n=3) == "About {n} {0} %1: 3"


@pytest.mark.parametrize(
    ("spec", "value", "label", "words"),
    [
        (FieldSpec("choice", "S", choices=(("a", "Alpha"),)), "a", "", "Alpha"),
        (FieldSpec("choice", "S"), "", "", ""),
        (FieldSpec("ref", "R"), "x", "Ada", "Ada"),
        (FieldSpec("ref", "R"), "x", "", "(unknown)"),
        (FieldSpec("tags", "T"), ["one", "two"], "", "one, two"),
        (FieldSpec("flag", "F"), False, "", "No"),
        (FieldSpec("integer", "I"), 0, "", "0"),
        (FieldSpec("credits", "C"), 1_500_000, "", "1.5"),
        (FieldSpec("day", "D"), "2026-01-31", "", "31 Jan 2026"),
        (FieldSpec("text", "T"), "two\nlines", "", "two lines"),
        (FieldSpec("line", "L"), None, "", ""),
    ],
)
def test_any_value_reads_on_one_line(spec, value, label, words):
    assert texts.value_text(spec, value, label) == words


def test_sizes_have_a_unit():
    assert texts.size_text(1_500_000).endswith("MiB")
