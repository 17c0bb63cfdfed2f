"""Forms that begin with something: lines by what they ask, suggestions, and drafts on top."""

from collections.abc import Callable

import pytest

from alliancehub.desktop.dialogs.form_sheet import CommandSheet
from alliancehub.desktop.fields.number_field import NumberField
from alliancehub.desktop.fields.rows_field import RowsField
from alliancehub.engine.api import Draft
from alliancehub.model import marks
from alliancehub.model.query import Hit
from alliancehub.model.suggestion import Suggestion
from tests.desktop.look import dressed

SPEC = marks.rows(
    "Recommended by line",
    {"line": marks.number_of("Line", "lines"), "amount": marks.credits_("Credits")},
)
ASKED = Hit(
    "credit_request",
    "01926f5e-0000-7000-8000-000000000001",
    "Train it",
    values={
        "title": "Train it",
        "lines": [{"resource": "", "units": 4, "hours": 1, "runs": 1}],
        "quote": [{"resource": "", "rate": 1_000_000, "amount": 4_000_000}],
        "cost": 4_000_000,
    },
)
LINES = ["H100, Units: 2", "MI300, Units: 4"]


@pytest.fixture(autouse=True)
def look(qapp):
    with dressed(qapp):
        yield


@pytest.fixture
def field(qtbot):
    made = RowsField(SPEC)
    qtbot.addWidget(made)
    return made


def texts(box):
    return [box.itemText(at) for at in range(box.count())]


def test_a_line_is_chosen_by_what_it_says_and_a_further_one_is_the_next(field):
    field.name_records("line", LINES)
    field.add_button.click()
    field.add_button.click()
    field.add_button.click()
    first, second, third = (line["line"] for line in field.lines)
    assert isinstance(first, NumberField)
    (box,) = first.controls()
    assert texts(box) == ["Choose…", "1: H100, Units: 2", "2: MI300, Units: 4"]
    assert box.accessibleName() == "Recommended by line, line 1: Line"
    assert (first.value(), second.value(), third.value()) == (1, 2, 0)
    assert [one["line"] for one in field.value()] == [1, 2]
    third.set_value(2)
    field.lines[2]["amount"].set_value(1)
    assert [one["line"] for one in field.value()] == [1, 2, 2]


def test_a_number_stays_chosen_when_what_it_stands_for_is_heard_of_later(field):
    field.set_value([{"line": 2, "amount": 1}, {"line": 7, "amount": 1}])
    boxes = [line["line"].controls()[0] for line in field.lines]
    assert [box.currentText() for box in boxes] == ["2", "7"]
    field.name_records("line", LINES)
    assert [box.currentText() for box in boxes] == ["2: MI300, Units: 4", "7"]
    assert [one["line"] for one in field.value()] == [2, 7]


def test_a_line_that_is_not_chosen_is_said_in_words(field):
    field.name_records("line", LINES)
    field.set_value([{"line": 0, "amount": 5_000_000}])
    assert field.problem() == "Recommended by line, line 1: Line: choose which one."


@pytest.fixture
def sheet_of(shared_stage, monkeypatch):
    """Return what makes the form of a decision that begins with something."""
    desk, made = shared_stage.desk, []

    def of(suggested, draft=None):
        def call(name, args, done=None, *_, **__):
            answers = {"suggestion": suggested, "draft": draft}
            waiting.append(lambda: name in answers and done(answers[name]))
            return len(waiting)

        waiting: list[Callable[[], object]] = []
        monkeypatch.setattr(desk.bridge, "call", call)
        made.append(CommandSheet(desk, desk.known.commands["decide_credits"], ASKED))
        while waiting:  # an answer never comes before the form is made
            waiting.pop(0)()
        return made[-1]

    yield of
    for one in made:
        one.deleteLater()


def cut(line, units):
    return {"line": line, "units": units, "hours": 1, "runs": 1, "pool": "", "reason": "Enough."}


def choose(sheet, outcome):
    sheet.form.fields["outcome"].set_value(outcome)
    sheet.form.fields["outcome"].changed.emit()


PARTLY = Suggestion(
    {"outcome": "partly", "grants": [cut(1, 1)], "reason": "As found."}, "From the panel.", "Mind."
)


def test_a_form_says_where_it_begins_and_that_is_no_draft_yet(sheet_of):
    sheet = sheet_of(PARTLY)
    assert sheet.form.values()["outcome"] == "partly"
    assert sheet.form.values()["grants"] == [cut(1, 1)]
    assert sheet.origin.accessibleName() == "From the panel. Mind."
    assert not sheet.origin.isHidden()
    assert not sheet.form.is_changed
    assert sheet.command()[1]["reason"] == "As found."


def test_a_form_that_begins_with_nothing_says_nothing(sheet_of):
    sheet = sheet_of(Suggestion())
    assert sheet.origin.isHidden()
    assert sheet.form.values()["outcome"] == ""


def test_a_draft_is_what_was_changed_of_what_the_form_begins_with(sheet_of):
    changed = {"reason": "My own words."}
    key = sheet_of(PARTLY).draft_key
    sheet = sheet_of(PARTLY, Draft(key, "Decide", changed, "2026-06-01T00:00:00Z"))
    values = sheet.form.values()
    assert (values["reason"], values["grants"]) == ("My own words.", [cut(1, 1)])
    assert sheet.form.changed_values() == changed


def test_what_somebody_has_typed_is_never_written_over(sheet_of):
    sheet = sheet_of(Suggestion())
    choose(sheet, "decline")
    sheet._begin_with(PARTLY)
    assert sheet.form.values()["outcome"] == "decline"
    assert sheet.form.values()["grants"] == []
    assert not sheet.origin.isHidden()


def test_who_grants_all_instead_lets_go_of_what_was_cut_and_may_come_back(sheet_of):
    sheet = sheet_of(PARTLY)
    choose(sheet, "approve")
    assert sheet.form.values()["grants"] == []
    choose(sheet, "partly")
    assert sheet.form.values()["grants"] == [cut(1, 1)]
    sheet.form.fields["grants"].lines[0]["units"].set_value(3)
    choose(sheet, "approve")
    assert sheet.form.values()["grants"] == [cut(1, 3)]  # typed: it stays
