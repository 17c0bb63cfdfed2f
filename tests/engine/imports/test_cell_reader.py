"""Cells as people write them."""

import pytest

from alliancehub.engine.imports.cell_reader import Reading, decimal_of, words_of
from alliancehub.model import marks
from alliancehub.model.errors import Refusal

COLOURS = (("red", "Red"), ("sea_green", "Sea green"), ("a_b", "A, b"))
DAY = marks.day("Begins")
CREDITS = marks.credits_("Amount")
COUNT = marks.integer("Places")


@pytest.mark.parametrize(
    ("decimal", "cell", "micro"),
    [
        (".", "12.5", 12_500_000),
        (".", "1,234.5", 1_234_500_000),
        (".", "1 234", 1_234_000_000),
        (".", "1\u2019234.5", 1_234_500_000),
        (",", "12,5", 12_500_000),
        (",", "1.234,5", 1_234_500_000),
        (",", "0.5", 500_000),
        (",", "1\u202f234,5", 1_234_500_000),
        (".", "\u0661\u066c\u0662\u0663\u0664\u066b\u0665", 1_234_500_000),
        (",", "\u0661\u0662\u066b\u0661\u0662\u0665", 12_125_000),
        (".", "\uff11\uff12\uff0e\uff15", 12_500_000),
        (".", "\u22123.5", -3_500_000),
    ],
)
def test_amounts_are_read_with_the_signs_of_the_member(decimal, cell, micro):
    assert Reading(decimal=decimal).value(CREDITS, cell) == micro


@pytest.mark.parametrize("cell", ["abc", "1.2.3", "--1", "0.0000001", "9" * 400])
def test_what_is_no_amount_is_refused_with_what_to_do(cell):
    with pytest.raises(Refusal, match="Amount") as caught:
        Reading().value(CREDITS, cell)
    assert caught.value.remedy


@pytest.mark.parametrize(("cell", "count"), [("12", 12), ("1,200", 1_200), ("3.0", 3), ("-4", -4)])
def test_whole_numbers_are_read_as_spreadsheets_show_them(cell, count):
    assert Reading().value(COUNT, cell) == count


@pytest.mark.parametrize("cell", ["1.5", "one", "9" * 30, ""])
def test_what_is_no_whole_number_is_refused(cell):
    with pytest.raises(Refusal, match="whole number"):
        Reading().value(COUNT, cell)


@pytest.mark.parametrize(
    ("order", "cell", "day"),
    [
        ("", "2026-01-31", "2026-01-31"),
        ("", "2026/1/31", "2026-01-31"),
        ("", "2026-01-31T00:00:00", "2026-01-31"),
        ("", "31.01.2026", "2026-01-31"),
        ("", "01/31/2026", "2026-01-31"),
        ("", "04.04.2026", "2026-04-04"),
        ("dmy", "03/04/2026", "2026-04-03"),
        ("mdy", "03/04/2026", "2026-03-04"),
    ],
)
def test_dates_are_read_in_the_order_that_was_said(order, cell, day):
    assert Reading(day_order=order).value(DAY, cell) == day


def test_a_date_that_could_be_two_is_not_guessed():
    with pytest.raises(Refusal, match="could be two dates"):
        Reading().value(DAY, "03/04/2026")


@pytest.mark.parametrize("cell", ["31/31/2026", "soon", "1/2/26", "2026-02-30"])
def test_what_is_no_date_is_refused(cell):
    with pytest.raises(Refusal, match="is not a date"):
        Reading(day_order="dmy").value(DAY, cell)


def test_times_need_their_zone_and_become_utc():
    spec = marks.instant("At")
    assert Reading().value(spec, "2026-01-31T10:00:00+02:00") == "2026-01-31T08:00:00Z"
    with pytest.raises(Refusal, match="zone"):
        Reading().value(spec, "2026-01-31 10:00")


def test_choices_are_read_by_value_by_label_and_in_the_members_language():
    spec = marks.choice("Colour", COLOURS, name="colour")
    reading = Reading(words=words_of({"colour": {"Rot": "red", "Seegrün": "sea_green"}}))
    for cell in ("red", "RED", "Red", "Rot", "rot"):
        assert reading.value(spec, cell) == "red"
    assert reading.value(spec, "Seegrün") == "sea_green"
    with pytest.raises(Refusal, match="Colour “Blue”") as caught:
        reading.value(spec, "Blue")
    assert "Sea green" in caught.value.remedy


def test_lists_are_cut_at_semicolons_line_ends_or_commas():
    tags = marks.tags("Tags")
    for cell in ("a; b", "a,b", "a\nb", " a ;b; a"):
        assert Reading().value(tags, cell) == ["a", "b"]
    assert Reading().value(tags, "a, b; c") == ["a, b", "c"]
    spec = marks.choices("Colours", COLOURS, name="colours")
    assert Reading().value(spec, "A, b") == ["a_b"]
    assert Reading().value(spec, "Red, sea green") == ["red", "sea_green"]


def test_yes_and_no_are_read_in_the_members_language_too():
    reading = Reading(words=words_of({"": {"Ja": "yes", "Nein": "no"}}))
    flag = marks.flag("Open")
    for cell, value in (("yes", True), ("ja", True), ("x", True), ("NEIN", False), ("0", False)):
        assert reading.value(flag, cell) is value
    with pytest.raises(Refusal, match="neither yes nor no"):
        reading.value(flag, "perhaps")


@pytest.mark.parametrize(
    ("cells", "sign"),
    [
        (["12.5", "7"], "."),
        (["12,5", "1.234"], ","),
        (["1,234.5"], "."),
        (["1.234.567"], ","),
        (["0.125"], "."),
        (["1.234"], ""),
        (["1.5", "1,5"], ""),
        (["many", "1.5 GB", ""], ""),
    ],
)
def test_numbers_tell_the_sign_before_their_decimals(cells, sign):
    assert decimal_of(cells) == sign


@pytest.mark.parametrize(
    ("yes", "no"),
    [
        ("yes", "no"),
        ("Oui", "Non"),
        ("VRAI", "FAUX"),
        ("Sí", "No"),
        ("si", "Falso"),
        ("Ja", "Nein"),
        ("WAHR", "FALSCH"),
        ("はい", "いいえ"),
        ("نعم", "لا"),
        ("TRUE", "FALSE"),
    ],
)
def test_yes_and_no_are_read_in_every_language_whoever_reads(yes, no):
    flag = marks.flag("Open")

    assert (Reading().value(flag, yes), Reading().value(flag, no)) == (True, False)
