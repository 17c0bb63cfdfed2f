"""Licences are known by many names, and those that are offered have terms that are known."""

import pytest

from alliancehub.formats.licences import HUB_IDS, address_of, hub_id, is_spdx, spdx_id
from alliancehub.model.licence_terms import CHOICES, terms_of


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
        assert terms_of(licence).is_known
