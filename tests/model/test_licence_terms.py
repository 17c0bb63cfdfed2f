"""What licences ask of who makes something of data, and which one fits several."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alliancehub.model.licence_terms import faults, most_restrictive, terms_of

KNOWN = [
    "CC0-1.0",
    "MIT",
    "Apache-2.0",
    "CC-BY-4.0",
    "CC-BY-SA-4.0",
    "CC-BY-NC-4.0",
    "CC-BY-NC-SA-4.0",
    "CC-BY-ND-4.0",
    "CC-BY-NC-ND-3.0-DE",
    "ODbL-1.0",
    "ODC-By-1.0",
    "CDLA-Sharing-1.0",
    "CDLA-Permissive-2.0",
    "GPL-3.0-or-later",
    "LicenseRef-llama3",
    "LicenseRef-openrail",
]


def is_allowed(licence, *upstreams):
    return not faults(licence, [(one, one) for one in upstreams])


@pytest.mark.parametrize(
    ("licence", "upstreams"),
    [
        ("CC-BY-4.0", ["CC0-1.0", "MIT", "CC-BY-4.0"]),
        ("CC-BY-SA-4.0", ["CC-BY-4.0", "CC-BY-SA-4.0"]),
        ("CC-BY-NC-4.0", ["CC-BY-4.0", "CC-BY-NC-4.0"]),
        ("CC-BY-NC-SA-4.0", ["CC-BY-NC-4.0", "CC-BY-NC-SA-4.0"]),
        ("LicenseRef-llama3", ["MIT", "LicenseRef-llama3"]),
        ("MIT", ["MIT OR GPL-3.0-only"]),
        ("GPL-3.0-only", ["GPL-3.0-or-later WITH Classpath-exception-2.0"]),
        ("CC0-1.0", []),
    ],
)
def test_as_strict_as_upstream_is_allowed(licence, upstreams):
    assert is_allowed(licence, *upstreams)


@pytest.mark.parametrize(
    ("licence", "upstream", "words"),
    [
        ("CC-BY-4.0", "CC-BY-NC-4.0", "not for commercial use"),
        ("CC-BY-4.0", "CC-BY-SA-4.0", "its own licence"),
        ("CC-BY-SA-4.0", "CC-BY-NC-SA-4.0", "not for commercial use"),
        ("ODbL-1.0", "CC-BY-SA-4.0", "its own licence"),
        ("CC-BY-ND-4.0", "CC-BY-ND-4.0", "passed on changed"),
        ("CC0-1.0", "CC-BY-4.0", "to be named"),
        ("MIT", "LicenseRef-llama3", "rules of use"),
        ("MIT", "MIT AND CC-BY-NC-4.0", "not for commercial use"),
        ("MIT", "LicenseRef-own", "not known"),
        ("MIT", "", "names no licence"),
        ("", "CC-BY-4.0 AND (", "not known"),
    ],
)
def test_laxer_than_upstream_is_told_with_its_name(licence, upstream, words):
    found = faults(licence, [("Tides", upstream)])
    assert any(words in one for one in found)
    assert all("Tides" in one for one in found)


def test_one_that_is_not_known_fits_what_is_under_the_very_same():
    assert is_allowed("LicenseRef-own", "LicenseRef-own")


@pytest.mark.parametrize(
    ("licences", "wanted"),
    [
        (["CC0-1.0", "CC-BY-4.0", "MIT"], "CC-BY-4.0"),
        (["CC-BY-4.0", "CC-BY-SA-4.0"], "CC-BY-SA-4.0"),
        (["CC-BY-SA-4.0", "CC-BY-NC-SA-4.0"], ""),
        (["CC-BY-SA-4.0", "ODbL-1.0"], ""),
        (["CC-BY-NC-4.0", "CC-BY-SA-4.0"], ""),
        (["CC-BY-ND-4.0"], ""),
        (["CC-BY-4.0", ""], ""),
        ([], ""),
    ],
)
def test_the_most_restrictive_of_several_fits_them_all_or_there_is_none(licences, wanted):
    assert most_restrictive(licences) == wanted


@given(st.lists(st.sampled_from(KNOWN), max_size=5))
def test_the_licence_that_is_chosen_has_no_faults(licences):
    chosen = most_restrictive(licences)
    assert not chosen or is_allowed(chosen, *licences)


@given(st.sampled_from(KNOWN), st.sampled_from(KNOWN))
def test_both_together_ask_for_all_that_each_asks(one, other):
    both, either = terms_of(f"{one} AND {other}"), terms_of(f"({one} OR {other})")
    assert both.weight >= max(terms_of(one).weight, terms_of(other).weight)
    assert either in {terms_of(one), terms_of(other)}


@given(st.text("()ANDORWITH MIT-4.0", max_size=60) | st.text(max_size=30))
def test_no_expression_breaks_the_reader(text):
    terms_of(text)
    terms_of("(" * 10_000 + text)
