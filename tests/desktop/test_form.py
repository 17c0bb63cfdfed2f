from dataclasses import replace
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.dialogs.asker import Asker, answers_of
from alliancehub.desktop.views.form import DetailForm
from alliancehub.model import marks
from alliancehub.model.catalogue import Catalogue
from alliancehub.model.field_spec import FieldSpec, Policy
from alliancehub.model.query import Hit
from tests.desktop.look import dressed, focusable, name_of

FIELDS = (
    FieldSpec("line", "Title", name="title", is_required=True),
    FieldSpec("text", "Summary", name="summary", max_length=20, help="In a sentence."),
    FieldSpec("integer", "Units", name="units", minimum=1, maximum=8, default=1),
    FieldSpec("ref", "Accelerator", name="resource", target="accelerator_resource"),
    FieldSpec("flag", "Open to students", name="is_open"),
)
SPECS = Catalogue().specs
OF_CREDITS = {
    *("call", "advisor", "lines", "holders", "wanted_from", "wanted_until", "workload"),
    *("software", "datasets", "data_classes", "answers", "accepts_terms"),
}


@pytest.fixture(autouse=True)
def look(qapp):
    with dressed(qapp):
        yield


@pytest.fixture
def form(qtbot):
    made = DetailForm(FIELDS, {"title": "Benchmark"})
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_form_begins_with_the_values_and_the_defaults(form):
    assert form.values() == {
        "title": "Benchmark",
        "summary": "",
        "units": 1,
        "resource": "",
        "is_open": False,
    }
    assert not form.is_changed


def test_only_what_the_member_changed_is_told(form, qtbot):
    with qtbot.waitSignal(form.edited):
        qtbot.keyClicks(form.fields["summary"].focusProxy(), "Short")

    assert form.changed_values() == {"summary": "Short"}


def test_what_was_changed_back_is_no_change(form, qtbot):
    edit = form.fields["title"].focusProxy()
    edit.setCursorPosition(9)
    qtbot.keyClicks(edit, "s")
    qtbot.keyClick(edit, Qt.Key.Key_Backspace)

    assert form.changed_values() == {}


def test_a_draft_that_is_taken_up_counts_as_changed(form):
    form.fill({"summary": "From yesterday", "gone": 1})

    assert form.changed_values() == {"summary": "From yesterday"}


def test_a_problem_shows_once_the_field_is_left_and_goes_when_mended(form, qtbot):
    field = form.fields["title"]
    field.setFocus()
    field.focusProxy().clear()
    assert field.shown_problem() == ""
    qtbot.keyClick(field.focusProxy(), Qt.Key.Key_Tab)
    assert field.shown_problem() == "Title is needed."

    qtbot.keyClicks(field.focusProxy(), "B")
    assert field.shown_problem() == ""


def test_check_shows_all_problems_and_goes_to_the_first(form, qtbot):
    form.fields["title"].focusProxy().clear()
    form.fields["units"].set_value(9)

    assert not form.check()
    assert form.fields["units"].shown_problem() == "Units must lie between 1 and 8."
    assert form.fields["title"].focusProxy().hasFocus()


def test_what_the_rules_say_of_other_fields_is_said_of_the_whole(form):
    form.set_problems({"units": "The cluster has 4.", "state": "It is closed."}, "Refused.", "Ask.")

    assert form.fields["units"].shown_problem() == "The cluster has 4."
    assert form._banner.isVisible()
    assert form._banner.text() == "Refused. It is closed."
    form.set_problems({})
    assert not form._banner.isVisible()


def test_control_return_submits_from_a_line_and_from_a_box(form, qtbot):
    for name in ("title", "summary"):
        with qtbot.waitSignal(form.submitted):
            qtbot.keyClick(
                form.fields[name].focusProxy(),
                Qt.Key.Key_Return,
                Qt.KeyboardModifier.ControlModifier,
            )
    assert form.values()["summary"] == ""


def test_a_reference_asks_for_candidates_of_its_kind(form, qtbot):
    edit = form.fields["resource"].focusProxy()
    edit.setFocus()
    with qtbot.waitSignal(form.candidates_wanted) as wanted:
        qtbot.keyClicks(edit, "h1")
    assert wanted.args == ["resource", "accelerator_resource", "h1"]

    form.set_candidates("resource", [Hit("accelerator_resource", "x", "H100 pool")])
    assert form.fields["resource"]._candidates._popup.isVisible()


def test_something_can_stand_beneath_a_field(form, qtbot):
    cost = QLabel("12 credits")
    form.add_aside(cost, after="units")
    qtbot.waitUntil(cost.isVisible)

    assert cost.y() > form.fields["units"].y()
    assert cost.y() < form.fields["resource"].y()


def test_tab_goes_from_top_to_bottom(form, qtbot):
    form.resize(500, 900)
    form.focus_first()
    places = []
    for _ in FIELDS:
        control = form.focusWidget()
        places.append(control.mapTo(form, control.rect().topLeft()).y())
        qtbot.keyClick(control, Qt.Key.Key_Tab)

    assert places == sorted(places)
    assert len(set(places)) == len(FIELDS)


@pytest.mark.parametrize("spec", SPECS, ids=lambda spec: spec.name)
def test_every_kind_has_a_form_whose_parts_have_names(qtbot, spec):
    form = DetailForm(spec.form)
    qtbot.addWidget(form)
    form.show()

    assert set(form.values()) == {one.name for one in spec.form}
    assert not form.is_changed
    assert all(name_of(one) for one in focusable(form))


def test_the_row_that_a_command_acts_on_asks_its_own_questions(qtbot):
    asked = '{"type": "object", "properties": {"ethics": {"type": "string", "title": "Ethics"}}}'
    spec = replace(marks.answers("Further questions", "dataset.questions"), name="answers")
    form = DetailForm((spec,), {}, {})
    qtbot.addWidget(form)
    (field,) = answers_of(form)
    Asker(cast(Desk, None), form, field, Hit("dataset", "1", "Speech", values={"questions": asked}))
    assert [one.spec.label for one in field.fields.values()] == ["Ethics"]


def test_where_nothing_is_asked_there_is_no_row_for_questions(qtbot):
    spec = replace(marks.answers("Further questions", "dataset.questions"), name="answers")
    form = DetailForm((spec,), {}, {})
    qtbot.addWidget(form)
    form.show()

    def told():
        return [one.text() for one in form.findChildren(QLabel) if one.isVisible() and one.text()]

    (field,) = answers_of(form)
    assert told() == []
    field.ask('{"type": "object", "properties": {"ethics": {"type": "string"}}}')
    form.show_asked()
    assert told() == ["Further questions", "ethics"]


def test_a_form_asks_only_what_belongs_to_what_is_chosen(qtbot):
    spec = next(one for one in SPECS if one.name == "credit_request")
    form = DetailForm([one for one in spec.fields if one.is_editable], {"request_kind": "new"})
    qtbot.addWidget(form)
    form.show()

    def asked():
        return {name for name, field in form.fields.items() if field.isVisible()}

    assert {"title", "lines", "wanted_until"} <= asked()
    assert not asked() & {"allocation", "to_allocation", "amount", "about"}
    form.fill({"request_kind": "transfer", "to_allocation": "an allocation", "amount": 5})
    assert {"allocation", "to_allocation", "amount"} <= asked()
    assert not asked() & {"lines", "holders", "wanted_from", "wanted_until", "about"}
    assert form.values()["lines"] == []
    assert form.values()["amount"] == 5
    form.fill({"request_kind": "appeal"})
    assert "about" in asked()
    assert form.values()["amount"] == 0  # what is not seen is not sent


@pytest.mark.parametrize(
    ("kind", "own"),
    [
        ("new", OF_CREDITS),
        *((kind, OF_CREDITS | {"allocation"}) for kind in ("renewal", "supplement")),
        ("extension", {"advisor", "allocation", "wanted_until"}),
        ("transfer", {"advisor", "allocation", "to_allocation", "amount"}),
        ("appeal", {"advisor", "about"}),
        ("report", {"allocation"}),
    ],
)
def test_a_request_is_asked_for_nothing_that_its_kind_has_no_use_for(kind, own):
    (spec,) = [one for one in SPECS if one.name == "credit_request"]
    asked = {
        one.name
        for one in spec.fields
        if one.policy is not Policy.SERVER and (not one.shown_by or kind in one.shown_for)
    }
    always = {"title", "request_kind", "project", "justification", "documents"}
    assert asked == always | own


def test_every_field_that_is_asked_for_some_choices_names_choices_that_there_are():
    for spec in SPECS:
        named = {one.name: one for one in spec.fields}
        for one in spec.fields:
            if one.shown_by:
                choices = {value for value, _ in named[one.shown_by].choices}
                assert one.shown_for, one.name
                assert set(one.shown_for) <= choices, one.name
                assert not one.is_required, one.name
