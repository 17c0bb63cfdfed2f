"""Whatever comes, the readers answer in words, and soon: no crash, no hang, no dangerous file."""

import json
import random
import time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from alliancehub.formats.card_reader import read_card
from alliancehub.formats.croissant_reader import read_croissant
from alliancehub.formats.croissant_writer import write_croissant
from alliancehub.formats.kaggle import read_kaggle
from alliancehub.formats.media_types import may_hold_pickle
from alliancehub.formats.preview import CELL, COLUMNS, ROWS, preview_of
from alliancehub.formats.readiness import judge
from alliancehub.formats.rows import dataset_values, version_values
from alliancehub.model.errors import Refusal
from alliancehub.model.field_types import problem_of
from alliancehub.model.kind import spec_of
from alliancehub.model.kinds.dataset import Dataset
from alliancehub.model.kinds.dataset_version import DatasetVersion
from tests.formats.samples import REAL, as_bytes, needs_real, whole

SPECS = {one.name: one for kind in (DatasetVersion, Dataset) for one in spec_of(kind).fields}
KEYS = [
    *("@context", "@type", "@id", "@graph", "@value", "@language", "name", "description", "url"),
    *("license", "creator", "distribution", "recordSet", "field", "subField", "source", "extract"),
    *("fileObject", "fileSet", "contentUrl", "contentSize", "sha256", "containedIn", "includes"),
    *("dataType", "key", "data", "references", "transform", "column", "datePublished", "keywords"),
    *("cr:field", "sc:name", "rai:dataBiases", "conformsTo", "inLanguage", "version", "examples"),
]
WORDS = ["sc:Dataset", "cr:FileSet", "cr:FileObject", "cr:RecordSet", "mit", "../x", "file:///x"]
LEAVES = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=12)
    | st.sampled_from(WORDS)
)
TREES = st.recursive(
    LEAVES,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(KEYS) | st.text(max_size=6), inner, max_size=6)
    ),
    max_leaves=40,
)


def check_whole(described, findings):
    """Check what holds of whatever was read."""
    assert all(one.path.startswith("$") and one.text for one in findings)
    judged = judge(described)
    assert all(one.path.startswith("$") and one.text for one in judged)
    values = dataset_values(described) | version_values(described)
    assert [name for name, value in values.items() if problem_of(SPECS[name], value)] == []
    for file in described.files:
        assert ".." not in file.path.split("/")
        assert not file.path.startswith("/")
        assert not file.url.lower().startswith(("file:", "javascript:", "data:"))
    if any(one.code == "E" for one in findings):
        return
    try:
        written = write_croissant(described)
    except Refusal:
        return
    again, more = read_croissant(written)
    assert [one.rule for one in more if one.code == "E"] == []
    assert len(again.files) == len(described.files)
    assert [one.rule for one in more if one.code == "S" and "missing" in one.rule] == []


@given(TREES)
def test_any_tree_is_read_as_croissant_or_told_why_not(tree):
    check_whole(*read_croissant(json.dumps(tree).encode("utf-8", "surrogatepass")))


@given(st.dictionaries(st.sampled_from(KEYS), TREES, max_size=8))
def test_any_dataset_is_read_as_croissant_or_told_why_not(tree):
    check_whole(*read_croissant(as_bytes(whole() | tree)))


@given(st.binary(max_size=300))
def test_any_bytes_are_answered_in_words(data):
    check_whole(*read_croissant(data))
    check_whole(*read_kaggle(data))


@given(st.text(max_size=200), st.text(max_size=100))
def test_any_card_is_read_or_told_why_not(front, body):
    check_whole(*read_card(f"---\n{front}\n---\n{body}"))
    check_whole(*read_card(front + body))


@given(st.dictionaries(st.sampled_from(["license", "tags", "dataset_info", "language"]), TREES))
def test_any_front_matter_is_read_or_told_why_not(tree):
    check_whole(*read_card(f"---\n{json.dumps(tree)}\n---\nText"))


@given(
    st.dictionaries(st.sampled_from(["id", "title", "licenses", "resources", "keywords"]), TREES)
)
def test_any_metadata_of_kaggle_is_read_or_told_why_not(tree):
    check_whole(*read_kaggle(as_bytes(tree)))


@needs_real
@settings(max_examples=60)
@given(st.integers(0, 2**32))
def test_a_real_file_with_parts_replaced_is_read_or_told_why_not(seed):
    chance = random.Random(seed)
    tree = json.loads(chance.choice(REAL).read_bytes())
    for _ in range(chance.randint(1, 6)):
        _replace_somewhere(tree, chance)
    check_whole(*read_croissant(as_bytes(tree)))


@needs_real
@settings(max_examples=60)
@given(st.integers(0, 2**32))
def test_a_real_file_with_damaged_bytes_is_read_or_told_why_not(seed):
    chance = random.Random(seed)
    data = bytearray(chance.choice(REAL).read_bytes())
    for _ in range(chance.randint(1, 8)):
        at = chance.randrange(len(data))
        data[at : at + chance.randint(0, 40)] = chance.choice([b"", b'"', b"{", b"\xff", b"]"])
    check_whole(*read_croissant(bytes(data)))


def _replace_somewhere(tree, chance):
    """Put something else into one place of a tree."""
    odd: list[Any] = [
        None,
        7,
        "",
        "x" * 300,
        [],
        {},
        [[]],
        {"@id": "nowhere"},
        True,
        "../../etc",
        "\ud800",
    ]
    while True:
        keys = list(tree) if isinstance(tree, dict) else list(range(len(tree)))
        if not keys:
            return
        key = chance.choice(keys)
        below = tree[key]
        if isinstance(below, dict | list) and below and chance.random() < 0.8:
            tree = below
            continue
        tree[key] = chance.choice(odd)
        return


LONG = [
    "[" * 500_000,
    "{" * 500_000,
    "<!--" * 250_000,
    "<!---->" * 150_000,
    "# a\n" * 100_000,
    "# " + "#" * 500_000 + " x",
    "[a](" * 200_000,
    "- **Curated by" * 50_000,
    "\n" * 1_000_000,
    "---\n" + "a: [\n" * 200_000 + "---\n",
    "---\n" + "a: &a b\n" * 200_000 + "---\n",
    "---\n" + "x: " + "1:" * 500_000 + "1\n---\n",
    "---\n" + "x: " + "9" * 1_000_000 + "\n---\n",
]


@pytest.mark.parametrize("text", LONG, ids=lambda text: repr(text[:12]))
def test_a_long_text_is_read_to_its_end(text):
    """What grows by the square of the length would take many minutes of the processor."""
    before = time.process_time()
    check_whole(*read_card(text))
    check_whole(*read_croissant(text.encode()))
    assert time.process_time() - before < 60


def test_a_number_of_a_million_digits_is_no_number():
    read, findings = read_croissant(as_bytes(whole()).replace(b'"1.2.0"', b"9" * 1_000_000))
    assert read.version == ""
    assert findings == []


@given(
    st.sampled_from(["a.csv", "a.tsv", "a.jsonl", "a.json", "a.CSV", "b.txt"]),
    st.binary(max_size=400) | st.text(max_size=200).map(lambda one: one.encode("utf-8", "replace")),
    st.booleans(),
)
def test_any_table_has_a_preview_that_is_cut_and_never_refused(name, data, is_whole):
    seen = preview_of(name, data, len(data) if is_whole else len(data) + 10**9)
    assert len(seen.columns) == len(seen.types) <= COLUMNS
    assert len(seen.rows) <= ROWS
    assert all(len(row) == len(seen.columns) for row in seen.rows)
    assert all(len(cell) <= CELL + 1 for row in seen.rows for cell in row)
    json.dumps(seen.rows).encode()


@pytest.mark.parametrize(
    ("data", "columns", "rows"),
    [
        (b'a;b\n1;x\n2;"y\nz"\n', ["a", "b"], [["1", "x"], ["2", "y\nz"]]),
        (b'a,b\n1,"x\n2,y\n', ["a", "b"], [["1", '"x'], ["2", "y"]]),
        ("\ufeffä,b\n1,2\n".encode(), ["ä", "b"], [["1", "2"]]),
        ("ä\tb\n1\t2\n".encode("utf-16"), ["ä", "b"], [["1", "2"]]),
        ("caf\xe9,b\n1,2\n".encode("cp1252"), ["café", "b"], [["1", "2"]]),
        (b"a,b\n1\n1,2,3\n", ["a", "b", "column 3"], [["1", "", ""], ["1", "2", "3"]]),
        (b"", [], []),
    ],
)
def test_a_table_is_shown_however_it_is_stored(data, columns, rows):
    seen = preview_of("a.tsv" if b"\t" in data else "a.csv", data, len(data))
    assert (seen.columns, seen.rows) == (columns, rows)


def test_a_table_that_is_too_large_is_cut_and_says_so():
    wide = ",".join(f"c{n}" for n in range(300)) + "\n" + "x" * 2_000 + ",1" * 299 + "\n"
    seen = preview_of("a.csv", wide.encode() * 90, 10**9)
    assert (len(seen.columns), len(seen.rows)) == (COLUMNS, ROWS)
    assert len(seen.rows[0][0]) == CELL + 1
    assert len(seen.notes) == 2


@pytest.mark.parametrize(
    ("name", "start", "wanted"),
    [
        ("a.pkl", b"", True),
        ("a.joblib", b"x", True),
        ("model.pt", b"PK\x03\x04", True),
        ("model.bin", b"\x80\x02}q\x00", True),
        ("a.npy", b"\x93NUMPY\x01\x00v\x00{'descr': '|O', 'fort", True),
        ("a.npy", b"\x93NUMPY\x01\x00v\x00{'descr': '<f8', 'for", False),
        ("a.safetensors", b"\x10\x00\x00\x00\x00\x00\x00\x00{}", False),
        ("a.csv", b"a,b\n", False),
        ("a.zip", b"PK\x03\x04", False),
    ],
)
def test_what_may_run_code_when_it_is_opened_is_flagged(name, start, wanted):
    assert may_hold_pickle(name, start) == wanted
