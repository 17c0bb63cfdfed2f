"""The beginning of a file, whatever it holds: cut, never refused."""

import base64

import pytest

from alliancehub.engine.previews import (
    HEAD_BYTES,
    PICTURE_BYTES,
    TEXT_MAX,
    bytes_wanted,
    preview_of,
)


def shown(path, data, size=None):
    whole = len(data) if size is None else size
    return preview_of(path, whole, data[: bytes_wanted(path, whole)])


def test_no_more_is_asked_for_than_is_shown():
    assert bytes_wanted("a.csv", 10) == 10
    assert bytes_wanted("a.csv", 10**12) == HEAD_BYTES
    assert bytes_wanted("a.PNG", PICTURE_BYTES) == PICTURE_BYTES
    assert bytes_wanted("a.png", PICTURE_BYTES + 1) == 0
    assert bytes_wanted("weights.pkl", 10) == 0


def test_a_table_of_which_only_the_beginning_came_says_so():
    data = b"a,b\n" + b"1,2\n" * 100_000
    found = shown("t.csv", data)
    assert found.form == "table"
    assert found.heads == ["a", "b"]
    assert found.rows[0] == ["1", "2"]
    assert not found.is_whole
    assert shown("t.csv", b"a,b\n1,2\n").is_whole


def test_a_text_is_cut_at_the_end_of_a_line():
    data = "Zeile mit Umlaut ä\n".encode() * 30_000
    found = preview_of("readme.txt", len(data), data[:HEAD_BYTES])
    assert found.form == "text"
    assert len(found.text) == TEXT_MAX
    assert not found.is_whole
    assert "\ufffd" not in found.text


@pytest.mark.parametrize(
    "data",
    [b"\xff\xfea\0b\0", "caf\xe9".encode("latin-1"), b"\xef\xbb\xbfplain", b""],
)
def test_texts_in_other_encodings_are_shown(data):
    found = shown("notes.txt", data)
    assert found.form == "text"
    assert "\0" not in found.text


def test_what_is_no_text_is_said_to_be_none():
    found = shown("model.bin", b"\x7fELF\0\0\1")
    assert found.form == "none"
    assert found.words


@pytest.mark.parametrize("path", ["w.pkl", "W.PICKLE", "m.pt", "a/b.joblib", "x.ckpt"])
def test_what_may_run_a_program_is_never_read(path):
    found = shown(path, b"anything at all")
    assert found.form == "none"
    assert not found.text


def test_a_picture_goes_whole_or_not_at_all():
    assert base64.b64decode(shown("p.jpg", b"\xff\xd8\xff").picture) == b"\xff\xd8\xff"
    found = preview_of("p.jpg", PICTURE_BYTES + 1, b"")
    assert found.form == "none"
    assert not found.picture


@pytest.mark.parametrize(
    ("path", "data"),
    [
        ("t.csv", b'"never closed\n' * 50),
        ("t.csv", b"\0\0\0"),
        ("t.tsv", b"\t" * 5_000),
        ("t.jsonl", b"[" * 5_000),
        ("t.jsonl", b'{"a": 1}\nnot JSON\n'),
        ("t.json", b"{" * 5_000),
        ("t.csv", b""),
    ],
)
def test_a_broken_table_is_shown_as_far_as_it_can_be_read(path, data):
    found = shown(path, data)
    assert found.form in {"table", "text", "none"}
    assert all(len(row) == len(found.heads) for row in found.rows)


@pytest.mark.parametrize(
    ("path", "start"),
    [("notes.txt", b"\x80\x04\x95rest"), ("x.npy", b"\x93NUMPY\x01\x00v\x00{'descr': '|O'}")],
)
def test_what_begins_as_a_pickle_is_not_shown_whatever_it_is_called(path, start):
    found = shown(path, start)
    assert (found.form, "run a program" in found.words) == ("none", True)
