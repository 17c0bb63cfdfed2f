"""Tables as people and programs save them, and files that are none."""

import os

import pytest

from alliancehub.engine.imports.table_file import CELL_MAX, LINE_MAX, look_at
from alliancehub.model.errors import Refusal


@pytest.fixture
def table(tmp_path):
    def of(data):
        path = tmp_path / "table.csv"
        path.write_bytes(data)
        return look_at(path)

    return of


def rows(table):
    return [(row.line, row.cells, row.problem) for row, _ in table.rows()]


def good(table):
    return [(row.line, row.cells) for row, _ in table.rows() if not row.problem]


@pytest.mark.parametrize(
    ("encoding", "found"),
    [("utf-8", "utf-8"), ("utf-8-sig", "utf-8-sig"), ("utf-16", "utf-16"), ("utf-32", "utf-32"),
     ("utf-16-le", "utf-16-le"), ("utf-16-be", "utf-16-be"), ("cp1252", "cp1252")],
)  # fmt: skip
def test_every_usual_encoding_is_read(table, encoding, found):
    made = table("Name;City\r\nJürgen Meier;Zürich\r\n".encode(encoding))
    assert made.encoding == found
    assert made.header == ("Name", "City")
    assert good(made) == [(2, ["Jürgen Meier", "Zürich"])]


def test_what_a_spreadsheet_in_japan_saves_is_read_unless_it_is_western_all_the_same(table):
    japanese = "名前,場所\n水位計、川の東岸,京都\n" * 3
    assert table(japanese.encode("cp932")).encoding == "cp932"
    assert good(table(japanese.encode("cp932")))[0] == (2, ["水位計、川の東岸", "京都"])

    western = "Nom,Ville\nÉlodie,Orléans\n".encode("cp1252")
    assert table(western).encoding == "cp1252"
    assert table(western * 2 + b"a\x81,b\n").encoding == "cp1252"


@pytest.mark.parametrize(
    ("encoding", "name"),
    [("cp1251", "Юлия"), ("cp1256", "مقياس الماء"), ("gb18030", "水位计"), ("cp949", "수위계")],
)
def test_a_table_is_read_as_a_member_says(tmp_path, encoding, name):
    path = tmp_path / "table.csv"
    path.write_bytes(f"Name,City\n{name},Kyiv\n".encode(encoding))
    assert good(look_at(path, encoding)) == [(2, [name, "Kyiv"])]


def test_what_a_file_says_of_itself_holds_against_what_is_said(tmp_path):
    path = tmp_path / "table.csv"
    path.write_bytes("Name\nZoë\n".encode("utf-16"))
    assert good(look_at(path, "cp1251")) == [(2, ["Zoë"])]


def test_an_encoding_that_is_none_is_refused_with_those_there_are(tmp_path):
    path = tmp_path / "table.csv"
    path.write_bytes(b"a,b\n")
    with pytest.raises(Refusal, match="no encoding") as refused:
        look_at(path, "ebcdic")
    assert refused.value.field == "encoding"
    assert "cp932" in refused.value.remedy


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_every_usual_delimiter_is_found_also_beside_others(table, delimiter):
    text = f'a{delimiter}b\n"x, y; z"{delimiter}2\n1,5{delimiter}3\n'
    made = table(text.replace("1,5", '"1,5"').encode())
    assert made.delimiter == delimiter
    assert [cells for _, cells in good(made)] == [["x, y; z", "2"], ["1,5", "3"]]


def test_a_line_that_names_the_delimiter_is_followed(table):
    made = table(b"sep=|\na|b\n1|2,3\n")
    assert (made.delimiter, made.header) == ("|", ("a", "b"))
    assert good(made) == [(3, ["1", "2,3"])]


def test_line_ends_of_all_systems_and_inside_cells_are_read(table):
    assert good(table(b"a,b\r1,2\r3,4")) == [(2, ["1", "2"]), (3, ["3", "4"])]
    made = table(b'\n\na,b\n1,"x\ny"\n\n3,4\n')
    assert made.header == ("a", "b")
    assert good(made) == [(4, ["1", "x\ny"]), (7, ["3", "4"])]


def test_a_lone_quotation_mark_spoils_its_own_line_only(table):
    found = rows(table(b'a,b\n1,"lone\n2,3\n4,5\n'))
    assert [line for line, _, problem in found if problem] == [2]
    assert "not closed" in found[0][2]
    assert [(line, cells) for line, cells, problem in found if not problem] == [
        (3, ["2", "3"]),
        (4, ["4", "5"]),
    ]


def test_text_behind_a_quoted_cell_spoils_its_own_line_only(table):
    found = rows(table(b'a,b\n1,"x"y\n2,3\n'))
    assert "closed quotation mark" in found[0][2]
    assert found[1][:2] == (3, ["2", "3"])


def test_a_huge_cell_spoils_its_own_line_only(table):
    made = table(b"a,b\n" + b"x" * (CELL_MAX + 1) + b",2\n3,4\n")
    assert [line for line, _, problem in rows(made) if problem] == [2]
    assert good(made) == [(3, ["3", "4"])]


def test_a_line_without_an_end_in_sight_does_not_fill_the_memory(table):
    made = table(b"a,b\n" + b"x" * (LINE_MAX + 10) + b",2\n3,4\n")
    assert [line for line, _, problem in rows(made) if problem] == [2]
    assert good(made) == [(3, ["3", "4"])]


def test_bytes_of_another_encoding_spoil_their_own_line_only(table):
    made = table("a,b\ncafé,1\n".encode() + b"caf\xe9,2\n" + "é,3\n".encode())
    assert [line for line, _, problem in rows(made) if problem] == [3]


def test_a_row_of_a_million_cells_spoils_its_own_line_only(table):
    made = table(b"a,b\n" + b"1," * 1_000_000 + b"\n3,4\n")
    assert "1,000,001 cells" in rows(made)[0][2]
    assert good(made) == [(3, ["3", "4"])]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b"\n\n\n", "empty"),
        (b"PK\x03\x04" + b"\0" * 100, "workbook"),
        (b"\xd0\xcf\x11\xe0" + b"\0" * 100, "workbook"),
        (bytes(range(256)) * 20, "no text file"),
        (b"c," * 1_000_000 + b"\n", "cells"),
        (b'"lone,b\n1,2\n', "not closed"),
    ],
)
def test_what_is_no_table_is_refused_with_the_reason_and_a_way_on(table, data, words):
    with pytest.raises(Refusal, match=words) as caught:
        table(data)
    assert caught.value.remedy


def test_a_stray_zero_byte_is_part_of_its_cell(table):
    assert good(table(b"a,b\n\x00,3\n")) == [(2, ["\x00", "3"])]


def test_folders_pipes_and_files_that_are_gone_are_refused(tmp_path):
    with pytest.raises(Refusal, match="is a folder"):
        look_at(tmp_path)
    with pytest.raises(Refusal, match="No such file"):
        look_at(tmp_path / "gone.csv")
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(Refusal, match="is no file"):
        look_at(tmp_path / "pipe")


def test_a_file_that_vanishes_or_changes_meanwhile_is_told(table):
    made = table(b"a,b\n1,2\n")
    made.path.write_bytes(b"a,b\n1,2\n3,4\n")
    with pytest.raises(Refusal, match="written to"):
        rows(made)
    made.path.unlink()
    with pytest.raises(Refusal, match="cannot be read"):
        rows(made)
