"""What holds for every kind, also for one that is added tomorrow."""

import json
import re

import pytest

from alliancehub.engine.plain import from_plain, to_plain
from alliancehub.model.catalogue import Catalogue, as_plain
from alliancehub.model.errors import Refusal
from alliancehub.model.field_spec import Policy
from alliancehub.model.field_types import FIELD_TYPES, from_cell, problem_of, to_cell
from alliancehub.model.ids import derived_id
from alliancehub.model.kind import STAMPS, default_of
from alliancehub.model.kind_spec import KindSpec
from alliancehub.model.kinds import KINDS
from alliancehub.model.roles import IN_WORDS

CATALOGUE = Catalogue()
SPECS = {spec.name: spec for spec in CATALOGUE.specs}
FIELDS = [(spec.name, one) for spec in CATALOGUE.specs for one in spec.fields]
BY_KIND = pytest.mark.parametrize("name", SPECS)
BY_FIELD = pytest.mark.parametrize(
    ("name", "one"), FIELDS, ids=[f"{name}.{one.name}" for name, one in FIELDS]
)
PLACES = {
    "",
    "projects",
    "datasets",
    "compute",
    "reviews",
    "directory",
    "catalogue",
    "inbox",
    "admin",
}
SAMPLES = {
    "line": "A line",
    "text": "Some\ntext",
    "markdown": "Some *text*",
    "email": "ann@example.org",
    "handle": "ann-lee",
    "orcid": "0000-0002-1825-0097",
    "url": "https://example.org/",
    "day": "2026-01-31",
    "instant": "2026-01-31T09:00:00Z",
    "ref": derived_id("target"),
    "tags": ["one", "two"],
    "refs": [derived_id("target")],
    "flag": True,
    "answers": {"data": "public", "people": 3},
}


def sample_of(spec):
    """Return a good value of a field."""
    if spec.type in {"choice", "choices"}:
        value = spec.choices[0][0]
        return value if spec.type == "choice" else [value]
    if spec.type in {"integer", "credits"}:
        return spec.minimum if spec.minimum is not None else 1
    if spec.type == "rows":
        return [{column.name: sample_of(column) for column in spec.columns}]
    return SAMPLES[spec.type]


def test_names_are_unique():
    assert len(SPECS) == len(KINDS)
    for word in ("title", "plural"):
        words = [getattr(spec, word) for spec in CATALOGUE.specs]
        assert len(set(words)) == len(words)


@BY_KIND
def test_its_declaration_is_whole(name):
    spec = SPECS[name]
    assert re.fullmatch(r"[a-z]+(_[a-z]+)*", name)
    assert spec.title[0].isupper()
    assert spec.plural[0].isupper()
    assert re.fullmatch(r"[a-z]+(_[a-z]+)*", spec.icon)
    assert spec.place in PLACES
    assert not spec.place or spec.empty.endswith("."), "an empty list says what to do"
    assert spec.sort.removeprefix("-") in {one.name for one in spec.fields} | set(STAMPS)
    for verb in ("create", "edit", "delete"):
        assert set(getattr(CATALOGUE.kinds[name].declared, verb)) <= set(IN_WORDS)


@BY_KIND
def test_its_label_and_summary_are_text(name):
    spec = SPECS[name]
    for field in filter(None, (spec.label, spec.summary)):
        assert FIELD_TYPES[spec.field(field).type].python is str
    assert spec.label != spec.summary


@BY_KIND
def test_a_list_of_it_has_columns(name):
    spec = SPECS[name]
    assert not spec.place or spec.columns
    assert len(spec.columns) <= 8
    assert len(spec.facets) <= 8


@BY_KIND
def test_its_class_says_what_it_is(name):
    kind = CATALOGUE.kinds[name]
    assert kind.__doc__
    assert kind.__module__.rpartition(".")[2].replace("foundation_", "") == name


@BY_KIND
def test_its_description_travels_to_the_window(name):
    spec = SPECS[name]
    sent = json.loads(json.dumps(to_plain(spec)))
    assert from_plain(KindSpec, sent) == spec
    whole = json.loads(json.dumps(to_plain(spec, is_whole=True)))
    assert from_plain(KindSpec, whole) == spec
    assert len(json.dumps(sent)) < 0.5 * len(json.dumps(whole)), "without what is as by default"
    assert json.loads(json.dumps(as_plain(spec))) == whole


@BY_KIND
def test_a_row_is_born_of_what_is_needed_and_of_everything(name):
    kind, spec = CATALOGUE.kinds[name], SPECS[name]
    needed = {one.name: sample_of(one) for one in spec.fields if one.is_required}
    born = kind.born("the id", needed)
    for one in spec.fields:
        assert getattr(born, one.name) == needed.get(one.name, default_of(one))
    whole = {one.name: sample_of(one) for one in spec.fields}
    assert kind.born("the id", whole).as_dict().items() >= whole.items()


@BY_KIND
def test_a_row_survives_its_cells(name):
    kind, spec = CATALOGUE.kinds[name], SPECS[name]
    born = kind.born("the id", {one.name: sample_of(one) for one in spec.fields})
    for one in spec.fields:
        value = getattr(born, one.name)
        assert from_cell(one, to_cell(one, value)) == value


@BY_KIND
def test_two_rows_share_no_list(name):
    kind, spec = CATALOGUE.kinds[name], SPECS[name]
    needed = {one.name: sample_of(one) for one in spec.fields if one.is_required}
    one, other = kind.born("1", needed), kind.born("2", needed)
    for field in spec.fields:
        if field.is_list and not field.is_required:
            assert getattr(one, field.name) is not getattr(other, field.name)


@BY_KIND
def test_a_stamp_or_an_unknown_field_is_no_value_from_outside(name):
    for field in (*STAMPS, "no_such_field"):
        with pytest.raises(Refusal, match="has no field"):
            CATALOGUE.kinds[name].born("the id", {field: "x"})


@BY_FIELD
def test_a_field_is_well_declared(name, one):
    assert one.type in FIELD_TYPES
    assert one.label[0].isupper()
    assert not one.label.endswith((".", ":"))
    assert not one.help or one.help.endswith(".")
    assert one.name not in STAMPS
    assert bool(one.choices) == (one.type in {"choice", "choices"})
    assert len(dict(one.choices)) == len(one.choices)
    assert bool(one.target) == (one.type in {"ref", "refs"})
    assert not one.target or one.target in SPECS
    assert not one.governs or one.type == "ref"
    assert one.policy is not Policy.SET or one.is_list
    assert one.policy is not Policy.COUNTER or one.type in {"integer", "credits"}
    assert one.policy is not Policy.TEXT3 or one.type in {"text", "markdown", "rows", "answers"}
    assert bool(one.columns) == (one.type == "rows")
    assert all(c.name and FIELD_TYPES[c.type].python not in {list, dict} for c in one.columns)
    assert bool(one.asked_by) == (one.type == "answers")
    assert one.policy not in {Policy.MAX, Policy.MIN} or one.type in {
        "integer",
        "credits",
        "day",
        "instant",
    }
    assert not one.is_unique or one.type in {"line", "email", "handle", "ref"}
    assert not one.weight or FIELD_TYPES[one.type].sql == "TEXT"


@BY_FIELD
def test_a_default_is_the_same_for_the_class_and_for_the_form_and_fits(name, one):
    info = CATALOGUE.kinds[name].model_fields[one.name]
    assert info.get_default() == default_of(one)
    if not one.is_required:
        assert problem_of(one, default_of(one)) == ""


@BY_FIELD
def test_a_required_field_can_be_filled_in_or_is_filled_by_a_command(name, one):
    if one.is_required and not one.is_editable:
        assert not SPECS[name].may_create
