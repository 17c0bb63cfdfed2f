import pytest

from alliancehub.engine.imports.choices import choice_read
from alliancehub.engine.imports.languages import in_title_case, language_named
from alliancehub.engine.imports.otdi import cleaned
from alliancehub.engine.imports.slugs import slug_of
from alliancehub.formats.licences import spdx_id
from alliancehub.model.field_spec import FieldSpec


@pytest.mark.parametrize(
    ("name", "url", "wanted"),
    [
        ("Apache License 2.0", "", "Apache-2.0"),
        ("mit", "", "MIT"),
        ("Something", "https://choosealicense.com/licenses/cc-by-4.0/", "CC-BY-4.0"),
        ("x", "https://licences.example.org/cdla-permissive-2.0.html", "CDLA-Permissive-2.0"),
        ("odc-by", "", "ODC-By-1.0"),
        ("llama3", "", "LicenseRef-llama3"),
        ("bigscience-openrail-m", "", "LicenseRef-bigscience-openrail-m"),
        ("openrail++", "", "LicenseRef-openrail"),
        ("MIT OR Apache-2.0", "", "MIT OR Apache-2.0"),
        ("Our own licence", "", ""),
        ("other", "", ""),
        ("", "", ""),
        ("https://example.org/licence", "", ""),
        ("((", "", ""),
    ],
)
def test_a_licence_gets_its_spdx_id(name, url, wanted):
    assert spdx_id(name, url) == wanted


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("The University of Tokyo", "the-university-of-tokyo"),
        ("Anaïs  Lefèvre", "anais-lefevre"),
        ("Søren O'Brien-Łukasz", "soren-obrien-lukasz"),
        ("東京大学", ""),
        ("x" * 39 + " yz", "x" * 39),
    ],
)
def test_a_name_becomes_a_handle(name, slug):
    assert slug_of(name) == slug


def test_languages_are_told_from_other_keywords():
    assert language_named("Swahili") == "Swahili"
    assert language_named("yoruba") == "Yoruba"
    assert language_named("parquet") == ""
    assert in_title_case("luo (kenya and tanzania)") == "Luo (Kenya and Tanzania)"
    assert in_title_case("n'ko") == "N'ko"


def test_a_choice_is_read_by_value_or_label():
    spec = FieldSpec("choice", "Role", choices=(("admin", "Administrator"), ("np", "Non-profit")))
    assert choice_read(spec, "administrator") == "admin"
    assert choice_read(spec, "NON PROFIT") == "np"
    assert choice_read(spec, "king") == "king"


def test_a_description_loses_its_indentation_and_keeps_its_paragraphs():
    raw = "\n\t\n\t\t\n\t\tTitle\n\t\n\n\nFirst  line\nsecond.\n\n\nNext\x0b… "
    raw += "See the full description on the dataset page: https://example.org/x."
    assert cleaned(raw) == "Title\n\nFirst line\nsecond.\n\nNext\n…"
