"""Field types: what a value may be, and how it reads and writes."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alliancehub.model import marks
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.field_types import (
    FIELD_TYPES,
    from_cell,
    is_of_type,
    problem_of,
    to_cell,
)
from alliancehub.model.storable import is_storable
from tests.model.alliance import row_id

CHOICES = (("red", "Red"), ("blue", "Blue"))
ONE, TWO = row_id(1), row_id(2)

SPECS: dict[str, FieldSpec] = {
    "line": marks.line("Title", max_length=20),
    "text": marks.text("Text", max_length=30),
    "markdown": marks.markdown("Body", max_length=30),
    "email": marks.email("E-mail"),
    "handle": marks.handle("Handle"),
    "orcid": marks.orcid("ORCID iD"),
    "url": marks.url("Address"),
    "day": marks.day("Day"),
    "instant": marks.instant("When"),
    "choice": marks.choice("Colour", CHOICES),
    "ref": marks.ref("Project", "project"),
    "choices": marks.choices("Colours", CHOICES),
    "tags": marks.tags("Tags"),
    "refs": marks.refs("Datasets", "dataset"),
    "integer": marks.integer("Units", minimum=1, maximum=9),
    "credits": marks.credits_("Rate"),
    "flag": marks.flag("Open"),
    "rows": marks.rows(
        "Lines",
        {
            "resource": marks.ref("Accelerator", "accelerator_resource", is_required=True),
            "units": marks.integer("Units", minimum=1, maximum=9),
            "note": marks.line("Note", max_length=5),
        },
        maximum=2,
    ),
    "answers": marks.answers("Answers", asked_by="call.questions", max_length=20),
}

GOOD = [
    ("line", "Zürich, 東京"),
    ("text", "one\ntwo\tthree"),
    ("markdown", "# One\n\n*two*"),
    ("email", "ann.lee+x@uni.example.org"),
    ("handle", "a"),
    ("handle", "ann-lee-2"),
    ("orcid", "0000-0002-1825-009X"),
    ("url", "https://example.org/a?b=c#d"),
    ("url", "http://localhost:8000/"),
    ("day", "2026-02-28"),
    ("instant", "2026-01-31T09:00:00Z"),
    ("instant", "2026-01-31T09:00:00.123Z"),
    ("choice", "red"),
    ("ref", ONE),
    ("choices", ["red", "blue"]),
    ("tags", ["one", "two words"]),
    ("refs", [ONE, TWO]),
    ("integer", 9),
    ("credits", 1),
    ("flag", True),
    ("flag", False),
    ("rows", [{"resource": ONE, "units": 4, "note": "two"}, {"resource": TWO, "units": 1}]),
    ("answers", {"data": "public", "people": 3, "ethics": True, "sites": ["a", "b"], "x": 0.5}),
]

BAD = [
    ("line", "two\nlines", "single line"),
    ("line", "x" * 21, "21 characters"),
    ("line", "bell\a", "control"),
    ("line", "half \ud800", "control"),
    ("line", 5, "wrong type"),
    ("text", "x" * 31, "at most 30"),
    ("text", "nul\0", "control"),
    ("markdown", ["x"], "wrong type"),
    ("email", "ann at example.org", "e-mail"),
    ("email", "a@b", "e-mail"),
    ("email", "a@b.org, c@d.org", "e-mail"),
    ("handle", "Ann", "small letters"),
    ("handle", "-ann", "small letters"),
    ("handle", "ann--lee", "single hyphens"),
    ("handle", "x" * 41, "41 characters"),
    ("orcid", "1234", "ORCID"),
    ("url", "javascript:alert(1)", "https://"),
    ("url", "file:///etc/passwd", "https://"),
    ("url", "https://", "https://"),
    ("url", "https://a b.org", "https://"),
    ("url", "https://a.org/\tb", "https://"),
    ("url", "http://[", "https://"),
    ("url", "alliancehub://project/1", "https://"),
    ("day", "2026-02-30", "not a date"),
    ("day", "31.1.2026", "not a date"),
    ("day", "20260131", "not a date"),
    ("instant", "2026-01-31T09:00:00+01:00", "UTC"),
    ("instant", "soonZ", "UTC"),
    ("choice", "green", "none of"),
    ("choice", "Red", "none of"),
    ("ref", "project-1", "not the id"),
    ("ref", ONE.upper(), "not the id"),
    ("choices", ["red", "green"], "none of"),
    ("tags", ["a", "a"], "twice"),
    ("tags", [""], "non-empty"),
    ("tags", [5], "wrong type"),
    ("tags", "a", "wrong type"),
    ("tags", [str(n) for n in range(201)], "at most 200"),
    ("refs", [ONE, "x"], "not the id"),
    ("integer", 0, "between 1 and 9"),
    ("integer", 10, "between 1 and 9"),
    ("integer", 1.0, "wrong type"),
    ("integer", True, "wrong type"),
    ("integer", "5", "wrong type"),
    ("credits", -1, "between 0"),
    ("credits", 2**53 + 1, "between 0"),
    ("flag", 1, "wrong type"),
    ("flag", "yes", "wrong type"),
    ("rows", [{"units": 4}], "line 1: Accelerator is needed"),
    ("rows", [{"resource": ONE, "units": 10}], "line 1: Units must lie between 1 and 9"),
    ("rows", [{"resource": ONE}, {"resource": "x", "units": 1}], "line 1: Units"),
    ("rows", [{"resource": ONE, "units": 1, "note": "a\nb"}], "single line"),
    ("rows", [{"resource": ONE, "units": 1}] * 3, "at most 2"),
    ("rows", [{"resource": ONE, "units": "1"}], "wrong type"),
    ("rows", [{"resource": ONE, "units": 1, "rate": 5}], "wrong type"),
    ("rows", [ONE], "wrong type"),
    ("rows", {"resource": ONE}, "wrong type"),
    ("answers", {"data": "x" * 21}, "at most 20"),
    ("answers", {"data": "nul\0"}, "control"),
    ("answers", {"data": {"deep": 1}}, "wrong type"),
    ("answers", {"data": None}, "wrong type"),
    ("answers", {"data": [1]}, "wrong type"),
    ("answers", [["data", 1]], "wrong type"),
]


def test_every_type_has_a_mark_that_is_tested():
    assert set(SPECS) == set(FIELD_TYPES)
    assert {name for name, _ in GOOD} == {name for name, *_ in BAD} == set(FIELD_TYPES)
    assert all(spec.type == name for name, spec in SPECS.items())


@pytest.mark.parametrize(("name", "value"), GOOD)
def test_a_good_value_is_taken_and_survives_its_cell(name, value):
    spec = SPECS[name]
    assert problem_of(spec, value) == ""
    cell = to_cell(spec, value)
    assert isinstance(cell, str if FIELD_TYPES[name].sql == "TEXT" else int)
    assert not isinstance(cell, bool)
    assert from_cell(spec, cell) == value


@pytest.mark.parametrize(("name", "value", "words"), BAD)
def test_a_bad_value_is_refused_in_words_that_name_the_field(name, value, words):
    problem = problem_of(SPECS[name], value)
    assert words in problem
    assert SPECS[name].label in problem
    assert problem.endswith(".")


@pytest.mark.parametrize(("name", "value"), GOOD)
def test_a_good_value_survives_a_csv(name, value):
    spec, kind = SPECS[name], FIELD_TYPES[name]
    if name in {"choice", "choices"}:  # a CSV shows labels; imports map them back
        assert kind.show(spec, value) == ("Red" if name == "choice" else "Red; Blue")
        return
    assert kind.read(kind.show(spec, value)) == value


@pytest.mark.parametrize("name", FIELD_TYPES)
def test_nothing_is_fine_unless_it_is_needed(name):
    spec, kind = SPECS[name], FIELD_TYPES[name]
    needed = replace(spec, is_required=True)
    assert problem_of(spec, None) == ""
    assert "is needed" in problem_of(needed, None)
    assert from_cell(spec, None) == kind.empty
    if kind.sql == "TEXT":
        assert problem_of(spec, kind.empty) == ""
        assert "is needed" in problem_of(needed, kind.empty)


def test_zero_is_a_number_and_no_emptiness():
    assert problem_of(marks.integer("Units", is_required=True), 0) == ""
    assert "between" in problem_of(marks.integer("Units", minimum=1), 0)


@pytest.mark.parametrize(
    ("text", "micro"), [("0", 0), ("", 0), ("1", 10**6), ("0.000001", 1), (" 12.5 ", 12_500_000)]
)
def test_credits_are_read_exactly(text, micro):
    assert FIELD_TYPES["credits"].read(text) == micro


@pytest.mark.parametrize(
    "text", ["ten", "0.0000001", "NaN", "Infinity", "1e999999999", "1e400000", "-1e30"]
)
def test_what_is_no_amount_of_credits_is_refused(text):
    with pytest.raises(ValueError, match=r"\w"):
        FIELD_TYPES["credits"].read(text)


@pytest.mark.parametrize(
    ("text", "value"), [("Yes", True), ("TRUE", True), ("1", True), ("no", False), ("", False)]
)
def test_flags_are_read_leniently(text, value):
    assert FIELD_TYPES["flag"].read(text) is value


def test_a_flag_that_is_neither_is_refused():
    with pytest.raises(ValueError, match="neither yes nor no"):
        FIELD_TYPES["flag"].read("perhaps")


def test_lists_are_read_by_semicolons_without_repetition():
    assert FIELD_TYPES["tags"].read(" a;b ; ;a") == ["a", "b"]


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)


@given(st.sampled_from(sorted(SPECS)), _json)
def test_no_value_from_outside_breaks_the_check(name, value):
    problem = problem_of(SPECS[name], value)
    if not problem and value is not None:
        assert is_of_type(SPECS[name], value)
        assert from_cell(SPECS[name], to_cell(SPECS[name], value)) == value


def test_text_that_cannot_be_stored_is_found_however_deep():
    assert is_storable({"a": [1, None, {"b": "fine \n"}]})
    assert not is_storable({"a": [{"b": "\ud800"}]})
    assert not is_storable({"nul\0": 1})
    deep: list[object] = []
    for _ in range(50_000):
        deep = [deep]
    assert is_storable(deep)
