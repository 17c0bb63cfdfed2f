"""What the palette takes words for: pure, without a window."""

import pytest

from alliancehub.desktop.palette_match import KEPT, Entry, Uses, best, folded, titled_first

ENTRIES = [
    Entry("export", "Export this list", "File", "export", keywords="CSV file spreadsheet"),
    Entry("dark", "Dark colours", "View", "moon", keywords="theme night mode"),
    Entry("light", "Light colours", "View", "sun", keywords="theme mode"),
    Entry("datasets", "Datasets", "Go", "datasets"),
    Entry("home", "Go home", "Go", "home"),
    Entry("uebersicht", "Übersicht", "Gehe zu", "home"),
    Entry("search", "すべてを検索", "編集", "search"),
    Entry("settings", "Settings", "File", "settings", keywords="preferences options"),
]


def keys(text, uses=None):
    return [one.key for one in best(ENTRIES, text, uses or Uses())]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("exp", "export"),
        ("EXPORT LIST", "export"),
        ("list ex", "export"),
        ("spreadsheet", "export"),
        ("colours dark", "dark"),
        ("night", "dark"),
        ("ubersicht", "uebersicht"),
        ("ÜBER", "uebersicht"),
        ("検索", "search"),
        ("gh", "home"),
        ("etl", "export"),
        ("setings", "settings"),
        ("datsets", "datasets"),
        ("preferences", "settings"),
    ],
)
def test_words_beginnings_initials_and_slips_of_the_finger_are_understood(text, first):
    assert keys(text)[0] == first


def test_what_begins_as_it_is_typed_comes_before_what_merely_has_it_somewhere():
    titles = ["TrustyAI", "AI Fairness 360", "Fair damage estimates", "Fair queues"]
    found = [Entry(one, one, "Tool", "tool") for one in titles]
    assert [one.title for one in titled_first(found, "fai")] == [
        "Fair damage estimates",
        "Fair queues",
        "AI Fairness 360",
        "TrustyAI",
    ]
    assert titled_first(found, "zzz") == found


@pytest.mark.parametrize("text", ["zzz", "qx", "xylophone", "'; DROP TABLE", "*" * 200])
def test_what_means_nothing_finds_nothing(text):
    assert keys(text) == []


def test_what_is_used_comes_first_and_fades_when_others_are_used():
    uses = Uses()
    assert keys("colours")[0] == "dark"
    uses.note("light")
    assert keys("colours", uses) == ["light", "dark"]
    for _ in range(4):
        uses.note("dark")
    assert keys("colours", uses) == ["dark", "light"]
    assert keys("", uses) == ["dark", "light"]


def test_use_never_puts_a_poor_fit_before_a_good_one():
    uses = Uses()
    for _ in range(100):
        uses.note("export")
    assert keys("set", uses)[0] == "settings"


def test_uses_are_kept_as_text_within_bounds_and_nonsense_counts_for_nothing():
    uses = Uses()
    for number in range(KEPT + 50):
        uses.note(f"key{number}")
    again = Uses(uses.stored())
    assert again.worth(f"key{KEPT + 49}") == pytest.approx(uses.worth(f"key{KEPT + 49}"), abs=0.01)
    assert again.worth("key0") == 0
    assert len(uses.stored()) < 10_000
    for nonsense in ("{", "[1]", '{"a": "b", "c": -1, "d": null}', "nan", '{"a": 1e99}'):
        assert Uses(nonsense).worth("a") == 0


def test_case_and_accents_do_not_count():
    assert folded("Économie ÀÉ") == "economie ae"


def test_what_is_merely_like_the_words_is_a_guess_and_what_bears_them_is_not():
    models = Entry("models", "Models", "Catalogue", "model")
    assert [one.key for one in best([models], "signed models", Uses())] == ["models"]
    assert models.is_a_guess("signed models")
    assert models.is_a_guess("modles")
    for words in ("models", "MOD", "catalogue"):
        assert not models.is_a_guess(words)
