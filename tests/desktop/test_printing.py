"""Lists and objects as PDF: written by the real sheet, read back by a program that is not ours."""

import re
import shutil
import subprocess
import unicodedata

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from alliancehub.desktop.dialogs.print_sheet import PrintSheet
from alliancehub.desktop.models.cell_text import columns_of
from alliancehub.desktop.printing import list_print
from alliancehub.desktop.printing.subject import ListSubject, ObjectSubject
from alliancehub.desktop.printing.wrapping import lines_of
from alliancehub.desktop.theme import text_font
from alliancehub.model.query import Query
from tests.hub import PASSWORD

ARABIC, JAPANESE = "أدوات السلامة", "言語モデルの安全性"
MANY = 130
LONG = "a purpose that needs several lines of its cell " * 12


@pytest.fixture(scope="module")
def desktop(shared_stage, hub):
    """Ada's desktop, with enough tools for several pages."""
    ada = hub.member("ada")
    for number in range(MANY):
        ada.create("tool", title=f"Tool {number:03}", purpose="safety")
    ada.create("tool", title=f"{ARABIC} {JAPANESE}", purpose="safety")
    ada.create("dataset", title="Corpus", description=f"# Why\n\n{LONG}", licence="MIT")
    provider = hub.organisation("print-university")
    dee = hub.member("dee", provider, "admin")
    resource = dee.create(
        "accelerator_resource",
        title="Hopper of the print hall",
        provider=provider,
        model="H100",
        units=8,
        rate=2_000_000,
    )
    ada.create(
        "credit_request",
        title="Proofs at scale",
        justification="Because *paper* is patient.",
        lines=[{"resource": resource, "units": 3, "hours": 70, "runs": 2}],
        wanted_until="2031-05-04",
        software=["pytorch"],
    )
    shared_stage.sign_in(hub.url, "ada", PASSWORD)
    shared_stage.until(lambda: shared_stage.desk.known.me, "who this is")
    shared_stage.settle()
    return shared_stage


@pytest.fixture
def printed(desktop, tmp_path):
    """Return what prints a subject and gives the file, or the words of the problem."""

    def write(subject, *, with_thread=False):
        sheet = PrintSheet(desktop.desk, [subject])
        desktop.desk.sheet_wanted.emit(sheet)
        sheet.with_thread.setChecked(with_thread)
        path = tmp_path / "out.pdf"
        done = []
        sheet.closed.connect(lambda: done.append(True))
        sheet.save_to(path)
        desktop.until(lambda: done or not sheet.problem.isHidden(), "the PDF")
        if done:
            return path
        words = sheet.problem.text()
        sheet.leave()
        return words

    yield write
    desktop.window.over.close_all()
    desktop.settle(0.05)


@pytest.fixture
def mirrored():
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def list_of(desktop, kind="tool", **query):
    spec = desktop.desk.known.kinds[kind]
    return ListSubject("all", spec, columns_of(spec), Query(kind, **query), "Words: tool")


def object_of(desktop, words, kind="tool"):
    (found,) = desktop.ask("query", query={"kind": kind, "text": words}).hits
    return ObjectSubject("one", desktop.desk.known.kinds[kind], found.id, found.title)


def read(path):
    assert shutil.which("pdftotext"), "make system installs poppler-utils"
    done = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, check=True)
    return done.stdout.decode()


def about(path):
    done = subprocess.run(["pdfinfo", path], capture_output=True, check=True, text=True)
    return dict(line.split(":", 1) for line in done.stdout.splitlines())


def test_a_list_is_printed_whole_with_its_heading_its_columns_and_numbered_pages(desktop, printed):
    path = printed(list_of(desktop))
    pages = read(path).split("\f")[:-1]
    text = "".join(pages)
    assert len(pages) > 2
    assert all(f"Tool {number:03}" in text for number in range(MANY))
    assert "Words: tool" in pages[0]
    assert f"{MANY + 1} rows" in pages[0]
    for number, page in enumerate(pages, 1):
        assert f"Page {number} of {len(pages)}" in page
        assert "Purpose" in page
    assert re.search(r"Printed .*\d:\d\d", pages[0]), "no sign is lost to a ligature"
    assert about(path)["Title"].strip() == "Tools"
    assert about(path)["Author"].strip() == "Ada"


def test_arabic_and_japanese_can_be_read_back(desktop, printed):
    # The form KC turns the shapes of Arabic letters, which a PDF may hold, into the letters.
    text = unicodedata.normalize("NFKC", read(printed(object_of(desktop, JAPANESE))))
    assert JAPANESE in text
    assert all(word in text for word in ARABIC.split())


def test_an_object_is_printed_with_its_long_text_rendered(desktop, printed):
    text = read(printed(object_of(desktop, "corpus", "dataset")))
    assert "Why" in text
    assert "# Why" not in text
    assert " ".join(LONG.split()) in " ".join(text.split())


def test_a_request_for_credits_is_printed_with_all_that_it_asks(desktop, printed):
    text = " ".join(read(printed(object_of(desktop, "proofs", "credit_request"))).split())
    for part in (
        "Proofs at scale",
        "Draft",
        "Because paper is patient.",
        "Hopper of the print hall",
        "pytorch",
        "2031",
    ):
        assert part in text, part
    assert re.search(r"Hopper of the print hall\D*3\D+70\D+2\b", text)


def test_from_right_to_left_the_first_column_stands_on_the_right(desktop, printed, mirrored):
    path = printed(list_of(desktop, text="tool 007"))
    (line,) = (line for line in read(path).splitlines() if "Tool 007" in line)
    assert line.strip().endswith("Tool 007")


def test_what_cannot_be_written_is_told_and_leaves_nothing(desktop, printed, tmp_path):
    (tmp_path / "out.pdf").mkdir()
    words = printed(list_of(desktop))
    assert "could not be written" in words
    assert [one.name for one in tmp_path.iterdir()] == ["out.pdf"]


def test_a_list_too_long_for_paper_is_refused_with_what_to_do(desktop, printed, monkeypatch):
    monkeypatch.setattr(list_print, "ROWS_MAX", 100)
    words = printed(list_of(desktop))
    assert "too many to print" in words
    assert "export" in words


def test_a_print_that_is_stopped_leaves_no_file(desktop, tmp_path):
    sheet = PrintSheet(desktop.desk, [list_of(desktop)])
    desktop.desk.sheet_wanted.emit(sheet)
    sheet.save_to(tmp_path / "out.pdf")
    desktop.until(lambda: list(tmp_path.iterdir()), "the file to be begun")
    sheet.leave()
    desktop.settle(0.05)
    assert not list(tmp_path.iterdir())


def test_text_is_broken_into_lines_that_lose_nothing_but_the_last(qapp):
    font = text_font()
    words = "one two three four five 🙂 six seven eight"
    assert " ".join(lines_of(words, font, 80, 99)) == words
    short = lines_of(words, font, 80, 2)
    assert len(short) == 2
    assert short[1].endswith("…")
    assert lines_of("  ", font, 80, 4) == []


def test_from_a_list_one_can_print_the_chosen_rows_the_row_or_all(desktop):
    screen = desktop.open_first("catalogue", "tool", "tool")
    screen.kind_list.table.selectAll()
    desktop.settle()
    screen.print_rows()
    desktop.until(lambda: isinstance(desktop.sheet, PrintSheet), "the sheet")
    chosen, one, every = desktop.sheet._subjects
    assert len(chosen.ids) == MANY
    assert isinstance(one, ObjectSubject)
    assert "tool" in every.narrowed_by
    desktop.window.over.close_all()
    desktop.settle(0.05)


def test_chosen_rows_are_printed_alone_and_in_their_order(desktop, printed):
    hits = desktop.ask("query", query={"kind": "tool", "sort": "title"}).hits[3:7]
    ids = tuple(one.id for one in reversed(hits))
    spec = desktop.desk.known.kinds["tool"]
    subject = ListSubject("chosen", spec, columns_of(spec), Query("tool"), ids=ids)
    text = read(printed(subject))
    places = [text.index(one.title) for one in hits]
    assert places == sorted(places, reverse=True)
    assert "4 rows" in text


def test_the_chosen_people_are_saved_as_contacts(desktop, tmp_path):
    screen = desktop.open_first("directory", "person")
    assert screen.card == "vcard"
    path = tmp_path / "people.vcf"
    screen.takeout.save_card_to(str(path))
    desktop.until(path.exists, "the file")
    assert path.read_text().count("BEGIN:VCARD") == 1
