"""Whoever asks for credits reads on no paper who reviewed: PDFs searched byte by byte, too."""

import re
import shutil
import subprocess
import zlib
from datetime import UTC, datetime
from types import SimpleNamespace

import pytest

from alliancehub.desktop.dialogs.print_sheet import PrintSheet
from alliancehub.desktop.models.cell_text import columns_of
from alliancehub.desktop.printing.subject import ListSubject, ObjectSubject
from alliancehub.model.query import Query
from tests.hub import PASSWORD
from tests.server.test_blindness import NAMES, Alliance

_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)


@pytest.fixture(scope="module")
def asked(hub):
    """A request of Ann's that was reviewed, recused, voted on, granted in part and taken."""
    hub.server = SimpleNamespace(now=datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"))
    made = Alliance(hub)
    made.review()
    made.decide()
    made.ann.do("accept_offer", request=made.request)
    return made


@pytest.fixture
def desktop(shared_stage, hub, asked):
    shared_stage.sign_in(hub.url, "ann", PASSWORD)
    shared_stage.until(
        lambda: shared_stage.ask("query", query={"kind": "allocation"}).hits, "what was granted"
    )
    yield shared_stage
    shared_stage.window.over.close_all()


def subjects(desktop, asked):
    """Return all that Ann can print of it: each row whole, and the statement as a list."""
    kinds = desktop.desk.known.kinds
    for kind in ("credit_request", "decision", "allocation"):
        (hit,) = desktop.ask("query", query={"kind": kind}).hits
        yield ObjectSubject(kind, kinds[kind], hit.id, hit.title)
    for kind in ("statement_line", "credit_request", "decision", "increment"):
        spec = kinds[kind]
        yield ListSubject(kind, spec, columns_of(spec), Query(kind))


def printed(desktop, subject, path):
    sheet = PrintSheet(desktop.desk, [subject])
    desktop.desk.sheet_wanted.emit(sheet)
    sheet.with_thread.setChecked(True)
    done = []
    sheet.closed.connect(lambda: done.append(True))
    sheet.save_to(path)
    desktop.until(lambda: done or not sheet.problem.isHidden(), "the PDF")
    assert done, sheet.problem.text()
    return path


def bytes_of(path):
    """Return a file as it is, its streams unpacked, and what it says as text and as metadata."""
    raw = path.read_bytes()
    parts = [raw]
    for stream in _STREAM.findall(raw):
        try:
            parts.append(zlib.decompress(stream))
        except zlib.error:
            continue  # a picture or a font that is packed otherwise
    parts += [
        subprocess.run(command, capture_output=True, check=True).stdout
        for command in (["pdftotext", path, "-"], ["pdfinfo", path])
    ]
    return b"\n".join(parts)


def test_no_paper_that_an_applicant_can_print_tells_who_reviewed(desktop, asked, tmp_path):
    assert shutil.which("pdftotext"), "make system installs poppler-utils"
    told = b""
    for number, subject in enumerate(subjects(desktop, asked)):
        found = bytes_of(printed(desktop, subject, tmp_path / f"{number}.pdf"))
        told += found
        for reviewer, name in zip(asked.reviewers, NAMES, strict=True):
            for word in (name, reviewer.person):
                assert word.encode() not in found.lower(), (subject.words, word)
                assert word.encode("utf-16-be") not in found.lower(), (subject.words, word)
    # What belongs there is there: so the search looked at text, and not past it.
    for words in (b"Train it", b"Others wait.", b"Say more of the data."):
        assert words in told, words


def test_a_chairs_paper_does_tell_and_the_same_search_finds_it(shared_stage, hub, asked, tmp_path):
    """The names are found where they may stand, by the same search."""
    shared_stage.sign_in(hub.url, "dee", PASSWORD)
    shared_stage.until(
        lambda: len(shared_stage.ask("query", query={"kind": "review_assignment"}).hits) == 2,
        "the assignments",
    )
    spec = shared_stage.desk.known.kinds["review_assignment"]
    subject = ListSubject("all", spec, columns_of(spec), Query("review_assignment"))
    found = bytes_of(printed(shared_stage, subject, tmp_path / "chair.pdf"))
    assert all(name.encode() in found.lower() for name in NAMES)
    shared_stage.window.over.close_all()
