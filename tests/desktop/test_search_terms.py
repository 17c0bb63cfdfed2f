"""A search is kept as values of a row and comes back from them; what does not fit is named."""

import pytest

from alliancehub.desktop.search_terms import SearchTerms, fitting, terms_of
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.kind_spec import KindSpec
from alliancehub.model.query import Hit

TOOLS = KindSpec(
    "tool",
    "Tool",
    "Tools",
    "tool",
    "title",
    (
        FieldSpec("line", "Name", name="title"),
        FieldSpec("choice", "Purpose", name="purpose", is_facet=True),
    ),
)


def kept(**values):
    return Hit("saved_search", "1", "Mine", values=values)


def test_what_is_kept_comes_back():
    terms = SearchTerms("tool", "safe “words”", {"purpose": ["safety", "law"]}, "-updated_at")
    assert terms_of(kept(**terms.values())) == terms
    assert terms_of(kept()) == SearchTerms()


@pytest.mark.parametrize("filters", ["nonsense", "[]", "3", '{"a": "b", "c": []}', "null"])
def test_filters_that_are_none_count_for_none(filters):
    assert terms_of(kept(about_kind="tool", filters=filters)).where == {}


def test_a_search_of_nothing_is_not_worth_keeping():
    assert SearchTerms("tool").is_plain
    assert not SearchTerms("tool", sort="title").is_plain


def test_what_its_list_has_lost_is_named_and_the_rest_stays():
    terms = SearchTerms("tool", "x", {"purpose": ["law"], "colour": ["red"]}, "-weight")
    assert fitting(terms, TOOLS) == (
        SearchTerms("tool", "x", {"purpose": ["law"]}),
        ["colour", "weight"],
    )
    fits = SearchTerms("tool", "x", {"purpose": ["law"]}, "-updated_at")
    assert fitting(fits, TOOLS) == (fits, [])
