"""Words of many languages are found as their readers type them."""

# ruff: noqa: RUF001 - letters that look like others are what this is about

import pytest

from alliancehub.engine.store.words import words_of
from alliancehub.model.folding import folded, searchable
from alliancehub.model.query import Query

ROWS = {
    "東京都の気候データ": "大学の研究室が日本語の文章を集めた。",
    "京都と東の都": "",
    "Wetter in Tōkyō": "東京2024年の記録",
    "ｶﾀｶﾅ半角": "Ｆｕｌｌｗｉｄｔｈ text",
    "北京大学语料库": "中文文本数据",
    "한국어말뭉치 모음": "서울대학교에서 만들었다",
    "مكتبة البيانات": "كِتَابٌ عَنِ الذَّكاء",
    "كتـــاب أحمد": "٢٠٢٤",
    "Işık ve ısı": "İstanbul'da ölçüldü",
    "Łódź, Øresund und Straße": "Ærø, þorn, œuvre",
    "e\u0301te\u0301 decomposed": "naïve façade",
    "हिन्दी पाठ संग्रह": "किताब",
    "ข้อมูลภาษาไทย": "",
    "state-of-the-art results": "Write to mara@example.org about 10.5281/zenodo.1234567.",
    "Plan B for C++ and C#": "Vitamin C, the rest.",
}


@pytest.fixture
def shelf(near):
    engine = near.admin.engine
    values = [{"title": title, "description": text} for title, text in ROWS.items()]
    engine.submit_many([("create", {"kind": "dataset", "values": one}) for one in values])
    return engine


def found(engine, text):
    titles = {hit.title for hit in engine.query(Query("dataset", text)).hits}
    assert titles == {hit.title for hit in engine.query(Query("", text)).hits}
    return titles


def test_scripts_without_spaces_are_found_anywhere_in_a_run(shelf):
    for text, wanted in (
        ("東京", {"東京都の気候データ", "Wetter in Tōkyō"}),
        ("気候", {"東京都の気候データ"}),
        ("研究室", {"東京都の気候データ"}),
        ("東京都", {"東京都の気候データ"}),  # and not the one with 東 and 京都 apart
        ("都", {"東京都の気候データ", "京都と東の都"}),
        ("データ", {"東京都の気候データ"}),
        ("東京2024", {"Wetter in Tōkyō"}),
        ("カタカナ", {"ｶﾀｶﾅ半角"}),
        ("fullwidth", {"ｶﾀｶﾅ半角"}),
        ("语料", {"北京大学语料库"}),
        ("大学", {"北京大学语料库", "東京都の気候データ"}),
        ("말뭉치", {"한국어말뭉치 모음"}),
        ("대학교", {"한국어말뭉치 모음"}),
        ("서울", {"한국어말뭉치 모음"}),
    ):
        assert found(shelf, text) == wanted, text


def test_marks_that_readers_leave_out_do_not_count(shelf):
    for text, wanted in (
        ("كتاب", {"مكتبة البيانات", "كتـــاب أحمد"}),  # with marks, and stretched by a tatweel
        ("كِتَاب", {"مكتبة البيانات", "كتـــاب أحمد"}),
        ("احمد", {"كتـــاب أحمد"}),
        ("مكتبه", {"مكتبة البيانات"}),
        ("2024", {"كتـــاب أحمد", "Wetter in Tōkyō"}),
        ("किताब", {"हिन्दी पाठ संग्रह"}),
        ("पाठ", {"हिन्दी पाठ संग्रह"}),
        ("ภาษาไทย", {"ข้อมูลภาษาไทย"}),
    ):
        assert found(shelf, text) == wanted, text


def test_letters_that_keyboards_lack_are_found_by_their_likes(shelf):
    for text, wanted in (
        ("isik", "Işık ve ısı"),
        ("IŞIK", "Işık ve ısı"),
        ("istanbul", "Işık ve ısı"),
        ("İSTANBUL", "Işık ve ısı"),
        ("lodz", "Łódź, Øresund und Straße"),
        ("oresund", "Łódź, Øresund und Straße"),
        ("strasse", "Łódź, Øresund und Straße"),
        ("STRASSE", "Łódź, Øresund und Straße"),
        ("aero thorn oeuvre", "Łódź, Øresund und Straße"),
        ("été", "e\u0301te\u0301 decomposed"),
        ("naive FACADE", "e\u0301te\u0301 decomposed"),
    ):
        assert found(shelf, text) == ({wanted} if wanted else set()), text


def test_what_is_written_with_marks_is_found_by_what_it_is_made_of(shelf):
    for text, wanted in (
        ("state-of-the-art", "state-of-the-art results"),
        ("of-the-art", "state-of-the-art results"),
        ("mara@example.org", "state-of-the-art results"),
        ("10.5281/zenodo.1234567", "state-of-the-art results"),
        ("https://doi.org/10.5281/zenodo.1234567", ""),
        ("zenodo.123", "state-of-the-art results"),
        ("plan b", "Plan B for C++ and C#"),
        ("vitamin c", "Plan B for C++ and C#"),
        ("c++", "Plan B for C++ and C#"),
    ):
        assert found(shelf, text) == ({wanted} if wanted else set()), text


def test_what_means_something_to_the_index_means_nothing_to_a_search(shelf):
    for text in (
        '"plan',
        "plan*",
        "plan AND NOT",
        "title:plan",
        "{title}:plan",
        "NEAR(plan, 2)",
        "^plan",
        "plan -",
        "plan'--",
        "(plan",
        "plan\x00",
        "plan\ud800",
    ):
        found(shelf, text)
    assert found(shelf, '"plan') == found(shelf, "^plan*") == {"Plan B for C++ and C#"}
    assert found(shelf, "plan OR nothing") == set()
    assert found(shelf, "x" * 100_000) == set()
    assert found(shelf, "the " * 10_000) == {"state-of-the-art results", "Plan B for C++ and C#"}


def test_a_last_word_of_one_or_two_letters_is_taken_for_one_that_is_being_typed(shelf):
    assert found(shelf, "vitamin x") == {"Plan B for C++ and C#"}
    assert found(shelf, "vitamin xx") == {"Plan B for C++ and C#"}
    assert found(shelf, "vitamin xxx") == set()
    assert found(shelf, "x vitamin") == set()


def test_a_run_becomes_its_pairs_and_its_last_character():
    assert searchable("東京都") == " 東京 京都 都 "
    assert searchable("x東y") == "x  東 y"
    assert searchable("plain") == "plain"
    assert searchable(None) == searchable("") == ""
    assert folded("Ã déjà vu") == "Ã déjà vu", "the index folds accents by itself"
    assert words_of(" -- \x00 ") is None
