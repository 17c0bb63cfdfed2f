"""Manifests: the hash that names a version, and paths that are refused."""

import hashlib
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alliancehub.model.manifest import (
    FILE_BYTES_MAX,
    FileEntry,
    check_entry,
    check_path,
    clashes,
    manifest_hash,
    sorted_manifest_hash,
)

A, B = "a" * 64, "b" * 64
NAMES = st.text(min_size=1, max_size=6)
FILES = st.lists(
    st.builds(FileEntry, NAMES, st.integers(0, 2**44), st.sampled_from([A, B])),
    unique_by=lambda one: one.path,
    max_size=8,
)


def test_the_hash_is_over_sorted_lines_of_hash_size_and_path():
    files = [FileEntry("b/é.csv", 2, B), FileEntry("a", 1, A)]
    text = f"{A} 1 a\n{B} 2 b/é.csv\n"
    assert manifest_hash(files) == hashlib.sha256(text.encode()).hexdigest()


def test_a_version_without_files_has_the_hash_of_nothing():
    assert manifest_hash([]) == hashlib.sha256(b"").hexdigest()


@given(FILES, st.randoms())
def test_the_order_in_which_files_come_does_not_count(files, random):
    files = [one for one in files if not any(0xD800 <= ord(sign) <= 0xDFFF for sign in one.path)]
    shuffled = list(files)
    random.shuffle(shuffled)
    assert manifest_hash(shuffled) == manifest_hash(files)
    in_order = sorted(files, key=lambda one: one.path.encode())
    assert sorted_manifest_hash(iter(in_order)) == manifest_hash(files)


@given(FILES)
def test_any_difference_in_a_path_a_size_or_a_hash_gives_another_name(files):
    files = [one for one in files if not any(0xD800 <= ord(sign) <= 0xDFFF for sign in one.path)]
    known = manifest_hash(files)
    for at, one in enumerate(files):
        others = (
            one._replace(size=one.size + 1),
            one._replace(path=one.path + "x"),
            one._replace(sha256="c" * 64),
        )
        for other in others:
            assert manifest_hash([*files[:at], other, *files[at + 1 :]]) != known


def test_many_files_are_hashed_some_at_a_time():
    files = [FileEntry(f"{number:06}", number, f"{number:064x}") for number in range(10_001)]
    text = "".join(f"{one.sha256} {one.size} {one.path}\n" for one in files)
    assert manifest_hash(files) == hashlib.sha256(text.encode()).hexdigest()


@pytest.mark.parametrize(
    "path",
    [
        "a",
        "data/train-00000-of-00001.parquet",
        ".gitattributes",
        "a b/c.d/e",
        "Überblick.md",
        "数据/训练.csv",
        "نمی\u200cدانم.txt",  # noqa: RUF001 - a Persian word, with the joiner that it needs
        "console/common.txt",
        "x" * 255,
    ],
)
def test_a_good_path_is_taken(path):
    assert check_path(path) == ""


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("", "no path"),
        ("/etc/passwd", "top of a disk"),
        ("~/x", "home folder"),
        ("../x", "leads out"),
        ("a/../../x", "leads out"),
        ("a/./x", "leads out"),
        ("a//b", "empty name"),
        ("a/", "empty name"),
        ("C:/x", "Windows"),
        ("a\\b", "Windows"),
        ("what?.csv", "Windows"),
        ("nul", "devices"),
        ("data/COM1.txt", "devices"),
        ("aux.tar.gz", "devices"),
        ("lpt¹", "devices"),
        ("a ", "space"),
        ("a./b", "dot"),
        (" a", "space"),
        ("a\nb", "invisible character U+000A"),
        ("a\x00b", "invisible character U+0000"),
        ("txt.\u202egpj.exe", "invisible character U+202E"),
        ("a\u2028b", "invisible character U+2028"),
        (unicodedata.normalize("NFD", "é"), "NFC"),
        ("x" * 256, "more than 255 bytes"),
        ("x/" * 600 + "x", "at most 1,024"),
        ("\ud800", "no valid Unicode"),
    ],
)
def test_a_path_that_would_be_another_elsewhere_is_refused_in_words(path, words):
    problem = check_path(path)
    assert words in problem
    assert problem.endswith(".")
    problem.encode()


@given(st.text(max_size=40))
def test_no_text_breaks_the_check_and_what_passes_stays_below_its_folder(path):
    if check_path(path):
        return
    assert not path.startswith("/")
    assert all(part not in {"", ".", ".."} for part in path.split("/"))
    assert not any(unicodedata.category(sign) in {"Cc", "Cs", "Zl"} for sign in path)


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        (FileEntry("a", 1, A.upper()), "SHA-256"),
        (FileEntry("a", 1, "zzz"), "SHA-256"),
        (FileEntry("a", -1, A), "16 TiB"),
        (FileEntry("a", FILE_BYTES_MAX + 1, A), "16 TiB"),
        (FileEntry("../a", 1, A), "leads out"),
    ],
)
def test_an_entry_needs_a_path_a_size_and_a_hash(entry, words):
    assert words in check_entry(entry)
    assert check_entry(FileEntry("a", FILE_BYTES_MAX, A)) == ""


@pytest.mark.parametrize(
    ("paths", "wrong", "words"),
    [
        (["README.md", "readme.md"], ["readme.md"], "case of letters"),
        (["a", "a"], ["a"], "named twice"),
        (["straße", "STRASSE"], ["STRASSE"], "case of letters"),
        (["a", "a/b"], ["a/b"], "which is a file"),
        (["a/b", "A"], ["A"], "lies in it"),
        (["Data/x", "data/y"], ["data/y"], "case of letters"),
    ],
)
def test_paths_that_cannot_lie_beside_each_other_are_told(paths, wrong, words):
    found = list(clashes(paths))
    assert [path for path, _ in found] == wrong
    assert words in found[0][1]


def test_a_file_that_was_refused_is_in_nobodys_way():
    assert [path for path, _ in clashes(["a", "A", "A/b", "c"])] == ["A", "A/b"]
    assert list(clashes(["a/b", "a/c", "b/a/b"])) == []
