import pytest

from alliancehub.engine.imports.sheet import rows_of
from alliancehub.model.errors import Refusal

HEADERS = {"name": "name", "email": "email", "role": "role"}


@pytest.fixture
def read(tmp_path):
    def of(content):
        path = tmp_path / "members.csv"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return list(rows_of(path, HEADERS))

    return of


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_found_out(read, delimiter):
    (row,) = read(delimiter.join(["Name", "E-Mail"]) + "\n" + delimiter.join(["Ann", "a@x.org"]))
    assert row.cells == {"name": "Ann", "email": "a@x.org"}
    assert row.line == 2


def test_a_delimiter_within_quotes_does_not_count(read):
    (row,) = read('"Name, given; family";name\nAnn;Bob\n')
    assert row.cells == {"name": "Bob"}


def test_headers_are_known_however_they_are_written(read):
    (row,) = read("E-MAIL, Name ,ROLE\na@x.org,Ann,member\n")
    assert set(row.cells) == {"email", "name", "role"}


def test_a_byte_order_mark_is_no_part_of_the_first_header(read):
    (row,) = read(b"\xef\xbb\xbfname\nJos\xc3\xa9\n")
    assert row.cells == {"name": "José"}


def test_lines_are_counted_through_cells_with_line_ends(read):
    rows = read('name,role\n"Ann\nLee",member\nBob,admin\n')
    assert [row.line for row in rows] == [2, 4]


def test_empty_lines_and_cells_are_left_out(read):
    rows = read("name,role\n\n , \nAnn,\n")
    assert [(row.line, row.cells) for row in rows if row.cells] == [(4, {"name": "Ann"})]


def test_a_row_with_too_many_cells_is_wrong_and_the_next_is_read(read):
    wrong, right = read("name,role\nLee, Ann,member\nBob,admin\n")
    assert "3 cells" in wrong.problem
    assert right.cells["name"] == "Bob"


def test_a_row_in_another_encoding_is_wrong_alone(read):
    rows = read(b"name,role\nJos\xe9,member\nAnn,member\n")
    assert "not UTF-8" in rows[0].problem
    assert rows[1].cells["name"] == "Ann"


def test_a_utf16_file_is_refused_in_words(read):
    with pytest.raises(Refusal, match="UTF-16"):
        read("name\nAnn\n".encode("utf-16"))


def test_a_file_without_a_known_header_is_refused_with_those_there_are(read):
    with pytest.raises(Refusal, match="Known are email, name, role"):
        read("alpha,beta\n1,2\n")


def test_an_empty_file_is_refused(read):
    with pytest.raises(Refusal, match="no line of column names"):
        read("")


def test_two_columns_of_one_meaning_are_refused(read):
    with pytest.raises(Refusal, match="Two columns"):
        read("name,NAME\nAnn,Bob\n")


def test_a_quote_that_never_closes_is_told_of(read):
    rows = read('name,role\nAnn,member\n"Bob,admin\n')
    assert rows[0].cells["name"] == "Ann"
    assert "cannot be read" in rows[-1].problem
