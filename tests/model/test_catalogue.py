"""Commands from outside, and the catalogue that reads them."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alliancehub.model.catalogue import Catalogue
from alliancehub.model.command import Command
from alliancehub.model.errors import Refusal
from alliancehub.model.kinds import KINDS

CATALOGUE = Catalogue()
_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=5,
)


def test_an_unknown_command_is_refused_without_echoing_all_of_it():
    with pytest.raises(Refusal) as caught:
        CATALOGUE.read_command("x" * 9_999, {})
    assert "There is no command" in caught.value.text
    assert len(str(caught.value)) < 300


def test_an_unknown_argument_is_refused_by_its_name():
    with pytest.raises(Refusal, match="takes no 'is_admin'"):
        CATALOGUE.read_command("delete", {"kind": "a", "id": "b", "is_admin": True})


def test_a_missing_argument_is_refused_by_its_name():
    with pytest.raises(Refusal) as caught:
        CATALOGUE.read_command("delete", {"kind": "a"})
    assert caught.value.field == "id"


@pytest.mark.parametrize("bad", [5, None, ["x"], {"a": 1}, True])
def test_an_argument_of_the_wrong_type_is_refused(bad):
    with pytest.raises(Refusal) as caught:
        CATALOGUE.read_command("delete", {"kind": "dataset", "id": bad})
    assert caught.value.field == "id"


def test_text_that_cannot_be_stored_is_refused():
    for bad in ("\ud800", "\0"):
        with pytest.raises(Refusal, match="Unicode"):
            CATALOGUE.read_command("delete", {"kind": "dataset", "id": bad})


@given(st.sampled_from(sorted(CATALOGUE.commands)), st.data())
def test_no_arguments_from_outside_break_the_reader(name, data):
    fields = sorted(CATALOGUE.commands[name].model_fields)
    args = data.draw(st.dictionaries(st.sampled_from([*fields, "zzz"]), _json))
    with suppress(Refusal):  # and nothing else
        assert isinstance(CATALOGUE.read_command(name, args), Command)


def test_a_catalogue_takes_further_kinds_and_its_hash_tells():
    assert Catalogue(KINDS[:-1]).schema_hash != CATALOGUE.schema_hash
    assert Catalogue().schema_hash == CATALOGUE.schema_hash
    assert len(CATALOGUE.specs) == len(KINDS)
