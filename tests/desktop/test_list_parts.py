"""What lists are made of that needs no window: choices of columns, stretches, copied rows."""

from alliancehub.desktop.dialogs.change_many_sheet import Wanted
from alliancehub.desktop.models.column_choice import ColumnChoice, chosen_columns, every_column
from alliancehub.desktop.models.copied_rows import as_table
from alliancehub.desktop.stretches import count_of, first_of
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.kind_spec import KindSpec
from alliancehub.model.query import Hit

FIELDS = (
    FieldSpec("line", "Title", name="title", is_column=True),
    FieldSpec("credits", "Credits", name="credits", is_column=True),
    FieldSpec("refs", "Datasets", name="datasets", target="dataset"),
    FieldSpec("instant", "Starts", name="starts_at"),
)
KIND = KindSpec("thing", "Thing", "Things", "file", "title", FIELDS)
OWN = FIELDS[:2]


def names(columns):
    return [one.name for one in columns]


def test_nothing_chosen_is_the_list_s_own():
    assert chosen_columns(OWN, KIND, ColumnChoice()) == OWN
    assert ColumnChoice().to_text() == ""
    assert names(every_column(OWN, KIND)) == [
        "title",
        "credits",
        "datasets",
        "starts_at",
        "created_at",
        "updated_at",
    ]


def test_a_choice_is_kept_as_text_and_read_again():
    choice = ColumnChoice(("title", "starts_at"), {"starts_at": 140})
    assert ColumnChoice.from_text(choice.to_text()) == choice
    assert names(chosen_columns(OWN, KIND, choice)) == ["title", "starts_at"]


def test_the_name_comes_first_and_fields_that_are_gone_are_left_out():
    choice = ColumnChoice(("updated_at", "gone", "title", "updated_at"))
    assert names(chosen_columns(OWN, KIND, choice)) == ["title", "updated_at"]


def test_nonsense_that_was_kept_is_as_if_nothing_had_been():
    for text in ("{", "[1]", '{"widths": {"a": "wide"}}', '{"names": 3}'):
        assert ColumnChoice.from_text(text) == ColumnChoice()
    assert ColumnChoice.from_text('{"widths": {"a": -3, "b": 9000000, "c": 90}}').widths == {
        "c": 90
    }


def test_the_first_rows_of_stretches():
    assert first_of([(2, 4), (8, 9)], 4) == [(2, 4), (8, 8)]
    assert first_of([(0, 999_999)], 500) == [(0, 499)]
    assert count_of(first_of([(1, 1)], 500)) == 1


def test_copied_rows_fit_a_spreadsheet_and_run_nothing_in_it(qapp):
    values = {
        "title": "=cmd\tone\ntwo",
        "credits": 1_500_000,
        "datasets": ["a", "b"],
        "starts_at": "2026-11-23T09:00:00Z",
    }
    hit = Hit("thing", "1", "x", "", values, label_lists={"datasets": ["Maps, old", "Speech"]})
    head, line = as_table(FIELDS, [hit]).split("\n")
    assert head == "Title\tCredits\tDatasets\tStarts"
    assert line == "'=cmd one two\t1.5\tMaps, old; Speech\t2026-11-23T09:00:00Z"


def test_a_change_of_a_list_adds_takes_out_or_puts_in_place():
    hit = Hit("thing", "1", "x", "", {"tags": ["a", "b"], "note": "n"})
    new = Wanted({"tags": ["b", "c"]}, {"tags": "add"})
    assert new.of_row(hit) == ({"tags": ["a", "b", "c"]}, {"tags": ["a", "b"]})
    assert Wanted({"tags": ["b"]}, {"tags": "remove"}).of_row(hit)[0] == {"tags": ["a"]}
    assert Wanted({"tags": ["c"]}, {"tags": "replace"}).of_row(hit)[0] == {"tags": ["c"]}
    assert Wanted({"note": "n"}, {}).of_row(hit) == ({}, {})
