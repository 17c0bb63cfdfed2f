"""Cards keep every byte that nobody changed; what they say is read as the hubs read it."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alliancehub.formats.card import Card
from alliancehub.formats.card_reader import read_card
from alliancehub.formats.card_writer import write_card
from alliancehub.formats.description import Creator, Description, Licence
from alliancehub.formats.yaml_tree import read_yaml, write_yaml
from alliancehub.model.card_sections import sections_of

CARD = """---
# Who wrote it matters
license: cc-by-4.0   # as agreed
language:
- en
- no

# what it is for
task_categories: [text-classification, "other"]
x-internal: {deep: [1, 2.50, "3"], note: 'a: b'}
pretty_name: >-
  Water
  levels
tags:
- harbours
- modality:tabular
dataset_info:
  config_name: default
  features:
  - {name: level, dtype: float64}
  - name: harbour
    dtype:
      class_label: {names: {'0': north}}
  - name: notes
    sequence: string
configs: &all
- config_name: default
again: *all
---

# Dataset Card for Water

<!-- a comment -->
Levels of three [harbours](https://example.org), by the hour.

## Dataset Details

- **Curated by:** Ada, The Harbour Board

### Personal and Sensitive Information

None.

### Bias, Risks, and Limitations

[More Information Needed]
"""
ENDS = pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["lf", "crlf"])


@ENDS
def test_a_card_that_is_not_changed_is_the_same_bytes(end):
    text = CARD.replace("\n", end)
    card = Card(text)
    assert card.with_front({}).text == text
    assert card.with_front({"license": "cc-by-4.0"}).text == text
    described, _ = read_card(text)
    assert write_card(described) == text


@ENDS
def test_a_changed_key_leaves_every_other_byte_as_it_was(end):
    text = CARD.replace("\n", end)
    changed = Card(text).with_front({"license": "mit", "pretty_name": None, "new": ["no", "1e5"]})
    expected = (
        CARD.replace("license: cc-by-4.0   # as agreed", "license: mit")
        .replace("pretty_name: >-\n  Water\n  levels\n", "")
        .replace("again: *all\n", "again: *all\nnew:\n- 'no'\n- '1e5'\n")
    )
    assert changed.text == expected.replace("\n", end)
    assert changed.front["new"] == ["no", "1e5"]


def test_keys_in_one_line_are_changed_too_and_a_readme_without_any_gets_them():
    assert Card("---\n{a: 1, b: x}\n---\nText").with_front({"a": 2}).front == {"a": 2, "b": "x"}
    assert Card("Text").with_front({"license": "mit"}).text == "---\nlicense: mit\n---\nText"
    assert Card("---\nnever closed: 1\n").front == {}


def test_what_a_card_says_is_read_as_hubs_read_it():
    read, findings = read_card(CARD)
    assert findings == []
    assert (read.title, read.licence.spdx) == ("Water levels", "CC-BY-4.0")
    assert read.languages == ("English", "Norwegian")  # `no` is a language, not False
    assert (read.keywords, read.modalities) == (("harbours",), ("tabular",))
    assert read.tasks == ("text-classification", "other")
    assert read.description == "Levels of three harbours, by the hour."
    assert [one.name for one in read.creators] == ["Ada", "The Harbour Board"]
    columns = read.tables[0].columns
    assert [(one.name, one.types, one.is_repeated) for one in columns] == [
        ("level", ("sc:Float",), False),
        ("harbour", ("sc:Integer",), False),
        ("notes", ("sc:Text",), True),
    ]


def test_sections_hold_what_is_said_and_not_what_is_only_asked():
    found = sections_of(Card(CARD).body)
    assert found["personal and sensitive information"] == "None."
    assert found["bias, risks, and limitations"] == ""


def test_who_reads_the_card_of_a_model_as_that_of_a_dataset_is_told_so():
    text = "---\nlibrary_name: transformers\nlicense: mit\n---\n# Ours\n"
    described, findings = read_card(text)
    (note,) = (one for one in findings if one.rule == "model_card")
    assert note.is_note  # weights may be kept as the files of a dataset
    assert "Models" in note.remedy
    assert (described.title, described.card) == ("Ours", text)
    assert all(one.rule != "model_card" for one in read_card(CARD)[1])


def test_the_card_of_a_model_is_told_from_that_of_a_dataset():
    assert Card("---\nlibrary_name: transformers\nx: 1\n---\n").is_of_model
    assert not Card(CARD).is_of_model


def test_a_dataset_without_a_card_gets_one_that_reads_the_same():
    described = Description(
        "hub",
        title="no",
        description="Levels.",
        licence=Licence("LicenseRef-harbour", "Harbour licence", "https://example.org/l"),
        creators=(Creator("Ada"),),
        languages=("English", "Norwegian"),
        keywords=("1.0",),
        sources=("https://example.org/source",),
    )
    text = write_card(described)
    read, findings = read_card(text)
    assert findings == []
    assert read.title == "no"
    assert (read.licence.spdx, read.licence.name) == ("", "Harbour licence")
    assert (read.languages, read.keywords) == (("English", "Norwegian"), ("1.0",))
    assert read.sources == described.sources
    assert write_card(read) == text


def test_a_card_is_brought_up_to_date_where_its_meaning_differs():
    described, _ = read_card(CARD)
    changed = Description(
        "hub",
        title=described.title,
        licence=Licence("MIT"),
        languages=described.languages,
        keywords=described.keywords,
        card=CARD,
    )
    assert write_card(changed) == CARD.replace("license: cc-by-4.0   # as agreed", "license: mit")


BOMB = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{name}: &{name} [{', '.join([f'*{before}'] * 9)}]\n" for before, name in pairwise("abcdefg")
)


@pytest.mark.parametrize(
    ("yaml", "rule"),
    [
        ("a: [" * 20_000, "too_deep"),
        ("- " * 20_000 + "x", "too_deep"),
        ("a: &a [*a]", "too_deep"),
        (BOMB, "too_many"),
        ("a: 'x", "no_yaml"),
        ("a: b: c", "no_yaml"),
        ("- a", "no_mapping"),
        ("? [a]\n: b", "no_mapping"),
        ("a: " + "x" * 2**21, "too_large"),
    ],
)
def test_front_matter_that_is_none_or_too_much_is_refused_in_words(yaml, rule):
    read, findings = read_card(f"---\n{yaml}\n---\n")
    assert [(one.code, one.rule) for one in findings] == [("E", rule)]
    assert findings[0].path.startswith("$")
    assert findings[0].remedy
    assert not read.title


def test_no_tag_makes_anything_and_numbers_of_yaml_1_1_are_text():
    read = read_yaml(
        "a: !!python/object/apply:os.system [x]\nb: 1:30\nc: 0x10\nd: 2026-01-31\ne: on"
    )
    assert read == {"a": ["x"], "b": "1:30", "c": "0x10", "d": "2026-01-31", "e": "on"}


CLEAN = st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"])
PLAIN = st.none() | st.booleans() | st.integers(-(10**15), 10**15) | st.text(CLEAN, max_size=20)
TREES = st.recursive(
    PLAIN,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(CLEAN, max_size=8), inner, max_size=4)
    ),
    max_leaves=20,
)


@given(st.dictionaries(st.text(CLEAN, min_size=1, max_size=8), TREES, max_size=5))
def test_what_is_written_as_yaml_is_read_back(values):
    assert read_yaml(write_yaml(values)) == values


@given(
    st.dictionaries(
        st.sampled_from(["license", "pretty_name", "tags", "x-internal", "new"]),
        st.none() | st.text(CLEAN, max_size=12) | st.lists(st.text(CLEAN, max_size=8), max_size=3),
        max_size=3,
    )
)
def test_whatever_is_changed_reads_so_and_nothing_else_differs(changes):
    before, after = Card(CARD), Card(CARD).with_front(changes)
    wanted = {key: value for key, value in (before.front | changes).items() if value is not None}
    assert after.front == wanted
    assert after.body == before.body
    kept = [
        line
        for line in CARD.splitlines()
        if line.startswith(("#", "config", "again", "dataset_info"))
    ]
    assert [line for line in kept if line not in after.text.splitlines()] == []
