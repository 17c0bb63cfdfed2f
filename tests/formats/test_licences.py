"""Licences are known by many names, and what derives from a dataset takes over what it asks."""

import pytest

from alliancehub.formats.licences import HUB_IDS, address_of, hub_id, is_spdx, spdx_id
from alliancehub.model.licence_terms import (
    CHOICES,
    Upstream,
    most_restrictive,
    strictness,
    terms_of,
    weaknesses,
)


@pytest.mark.parametrize(
    ("address", "wanted"),
    [
        ("https://creativecommons.org/licenses/by-nc-sa/4.0/", "CC-BY-NC-SA-4.0"),
        ("http://creativecommons.org/publicdomain/zero/1.0/", "CC0-1.0"),
        ("https://opendatacommons.org/licenses/odbl/1-0/", "ODbL-1.0"),
        ("https://cdla.dev/permissive-2-0/", "CDLA-Permissive-2.0"),
        ("https://www.apache.org/licenses/LICENSE-2.0", "Apache-2.0"),
        ("https://commoncrawl.org/terms-of-use", ""),
        ("https://choosealicense.com/licenses/undefined/", ""),
    ],
)
def test_a_licence_is_known_by_its_address(address, wanted):
    assert spdx_id(address) == wanted


@pytest.mark.parametrize("tag", sorted(HUB_IDS))
def test_every_licence_of_the_hugging_face_hub_has_an_id_and_finds_back(tag):
    licence = spdx_id(tag)
    assert is_spdx(licence)
    assert spdx_id(hub_id(licence)) == licence


def test_an_own_licence_is_other_at_the_hub_and_has_no_address():
    assert hub_id("LicenseRef-harbour") == "other"
    assert address_of("LicenseRef-harbour") == ""
    assert address_of("MIT") == "https://spdx.org/licenses/MIT.html"


def test_every_licence_that_is_offered_is_known_with_its_terms():
    for licence, _ in CHOICES:
        assert is_spdx(licence)
        assert terms_of(licence) is not None


def test_the_more_a_licence_asks_for_the_stricter_it_is():
    order = [
        "CC0-1.0",
        "MIT",
        "CC-BY-SA-4.0",
        "LicenseRef-llama3",
        "CC-BY-NC-4.0",
        "CC-BY-ND-4.0",
        "",
    ]
    numbers = [strictness(one) for one in order]
    assert numbers == sorted(set(numbers))
    assert most_restrictive(["MIT", "CC-BY-NC-4.0", "CC0-1.0"]) == "CC-BY-NC-4.0"
    assert most_restrictive([]) == ""


def test_of_a_choice_the_lightest_counts_and_of_several_at_once_all():
    assert terms_of("GPL-3.0-only OR MIT") == terms_of("MIT")
    assert terms_of("MIT AND CC-BY-NC-4.0") == terms_of("CC-BY-NC-4.0")
    assert terms_of("GPL-2.0-only WITH Classpath-exception-2.0") == terms_of("GPL-2.0-only")
    assert terms_of("MIT AND LicenseRef-harbour") is None


@pytest.mark.parametrize(
    ("own", "upstream", "term"),
    [
        ("MIT", "CC0-1.0", None),
        ("MIT", "CC-BY-4.0", None),
        ("CC0-1.0", "CC-BY-4.0", None),
        ("MIT", "CC-BY-SA-4.0", "share_alike"),
        ("CC-BY-SA-4.0", "CC-BY-SA-3.0", None),
        ("GPL-3.0-only", "CC-BY-SA-4.0", None),
        ("CC-BY-SA-4.0", "GPL-3.0-only", "share_alike"),
        ("CC-BY-4.0", "CC-BY-NC-4.0", "non_commercial"),
        ("CC-BY-NC-4.0", "CC-BY-NC-SA-4.0", "share_alike"),
        ("CC-BY-NC-SA-4.0", "CC-BY-NC-4.0", None),
        ("CC-BY-ND-4.0", "CC-BY-ND-4.0", "no_derivatives"),
        ("MIT", "LicenseRef-llama3", "use_limits"),
        ("", "CC-BY-NC-4.0", "non_commercial"),
        ("", "MIT", None),
        ("MIT", "", ""),
        ("MIT", "LicenseRef-harbour", ""),
    ],
)
def test_a_licence_that_is_weaker_than_an_upstream_s_is_told(own, upstream, term):
    found = weaknesses(own, [Upstream("Tides", upstream)])
    assert [one.term for one in found] == ([] if term is None else [term])
    assert all("Tides" in one.text for one in found)
