"""Files on their way and the room they take, as a member sees and steers them."""

import subprocess
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from alliancehub.desktop.dialogs.confirm_sheet import ConfirmSheet
from alliancehub.desktop.dialogs.storage_sheet import StorageSheet
from alliancehub.desktop.dialogs.transfers_sheet import TransfersSheet
from alliancehub.desktop.transfer_watch import job_of
from alliancehub.desktop.transfer_words import line_of, outcome_of, sum_line
from alliancehub.desktop.views.transfer_row import TransferRow
from alliancehub.engine.transfer_api import Transfer, TransferList
from alliancehub.model.errors import Refusal
from tests.hub import PASSWORD

SIZE = 3_000_000
SLOW = 20_000  # bytes a second: they are on their way for minutes, however slow a test is


@pytest.fixture(scope="module")
def desktop(shared_stage, hub):
    hub.member("ada")
    shared_stage.sign_in(hub.url, "ada", PASSWORD)
    shared_stage.until(lambda: shared_stage.desk.known.hello.creatable, "who this is")
    return shared_stage


@pytest.fixture(scope="module")
def drafts(desktop, tmp_path_factory):
    """Two drafts, each with a folder of its own to be uploaded."""
    made = []
    for at in range(2):
        values = {"title": f"Corpus {at}"}
        dataset = desktop.ask("submit", name="create", args={"kind": "dataset", "values": values})
        args = {"dataset": dataset.row, "label": "1.0.0"}
        desktop.ask("submit", name="draft_version", args=args)
        desktop.until_synced()
        where = {"dataset": [dataset.row]}
        (hit,) = desktop.ask("query", query={"kind": "dataset_version", "where": where}).hits
        folder = tmp_path_factory.mktemp("files")
        (folder / "big.bin").write_bytes(bytes([at]) * SIZE)
        made.append((hit.id, folder))
    return made


@pytest.fixture
def sheet(desktop, drafts):
    """Two uploads under way behind a cap, in their sheet; cancelled afterwards."""
    desktop.ask("cap_transfers", upload=SLOW, download=0)
    for version, folder in drafts:
        desktop.ask("upload_version", version=version, folder=str(folder))
    assert desktop.window.book.run("transfers")
    desktop.until(lambda: len(desktop.sheet.rows) == 2, "both")
    yield desktop.sheet
    desktop.window.over.close_all()
    for one in desktop.ask("transfers").transfers:
        desktop.ask("cancel_transfer", id=one.id)
        if not one.is_ended:
            desktop.ask("cancel_transfer", id=one.id)
    desktop.ask("cap_transfers", upload=0, download=0)
    desktop.until(lambda: not desktop.desk.transfers.all, "an empty list")


def has_keyboard(row, name):
    """Whether a button of a row has it, as the row is now: news may make its buttons anew."""
    return row.buttons[name].hasFocus()


def state(desktop, at):
    return desktop.ask("transfers").transfers[at].state


def test_a_transfer_is_paused_and_resumed_and_the_keyboard_stays_on_it(desktop, sheet):
    assert isinstance(sheet, TransfersSheet)
    first = next(iter(sheet.rows.values()))
    desktop.window.activateWindow()
    button = first.buttons["pause_transfer"]
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    desktop.until(lambda: "resume_transfer" in first.buttons, "the pause")
    assert first.transfer.state == "paused"
    desktop.until(lambda: has_keyboard(first, "resume_transfer"), "the keyboard on its heir")
    QTest.keyClick(first.buttons["resume_transfer"], Qt.Key.Key_Space)
    desktop.until(lambda: state(desktop, 0) in {"waiting", "running"}, "that it goes on")


def test_news_that_follow_at_once_leave_the_keyboard_on_the_row(desktop, sheet):
    first = next(iter(sheet.rows.values()))
    desktop.window.activateWindow()
    first.buttons["pause_transfer"].setFocus()
    desktop.until(lambda: has_keyboard(first, "pause_transfer"), "the keyboard on it")
    paused = replace(first.transfer, state="paused", files=0)
    first.show_transfer(paused)
    first.show_transfer(replace(paused, files=1))
    assert has_keyboard(first, "resume_transfer")


def test_the_order_is_changed_and_the_row_keeps_the_keyboard(desktop, sheet):
    desktop.window.activateWindow()
    before = list(sheet.rows)
    button = sheet.rows[before[1]].buttons["up"]
    button.setFocus()
    button.click()
    desktop.until(lambda: list(sheet.rows) == before[::-1], "the other order")
    desktop.until(lambda: has_keyboard(sheet.rows[before[1]], "up"), "the keyboard")


def test_what_is_cancelled_says_so_and_is_dismissed(desktop, sheet):
    which = next(iter(sheet.rows))
    sheet.rows[which].buttons["cancel_transfer"].click()
    desktop.until(lambda: sheet.rows[which].transfer.state == "cancelled", "the end")
    desktop.until(lambda: "dismiss" in sheet.rows[which].buttons, "the last button")
    sheet.rows[which].buttons["dismiss"].click()
    desktop.until(lambda: which not in sheet.rows, "that it is gone")


def test_a_cap_is_set_in_the_sheet(desktop, sheet):
    assert sheet.caps["upload"].value() == SLOW // 1_000
    sheet.caps["download"].set_value(750)
    sheet.caps["download"].changed.emit()
    desktop.until(lambda: desktop.ask("transfers").download_cap == 750_000, "the cap")


def test_the_foot_of_the_sidebar_says_what_is_on_its_way_and_leads_there(desktop, sheet):
    strip = desktop.window.sidebar.transfers
    desktop.until(strip.isVisible, "the line")
    assert strip.accessibleName()
    sheet.leave()
    desktop.settle(0.05)
    strip.click()
    assert isinstance(desktop.sheet, TransfersSheet)


def test_files_of_a_transfer_are_listed(desktop, sheet):
    row = next(iter(sheet.rows.values()))
    desktop.until(lambda: "files" in row.buttons, "its files")
    row.buttons["files"].click()
    files = desktop.sheet
    desktop.until(lambda: files.table.rows, "the files")
    assert [one.cells[1] for one in files.table.rows] == ["big.bin"]
    files.states.setCurrentIndex(files.states.findData("failed"))
    desktop.until(lambda: not files.table.rows, "none that failed")
    files.leave()


def du(path):
    done = subprocess.run(
        ["du", "-s", "--block-size=1", path], capture_output=True, text=True, check=True
    )
    return int(done.stdout.split()[0])


def test_storage_says_what_du_says_and_frees_what_it_says(desktop):
    lost = desktop.paths.data / "blobs" / "ab"
    lost.mkdir(parents=True)
    (lost / ("ab" + "0" * 62)).write_bytes(b"x" * 300_000)
    desktop.window.book.run("storage")
    sheet = desktop.sheet
    assert isinstance(sheet, StorageSheet)
    desktop.until(lambda: sheet.storage is not None, "the sums")
    assert sheet.storage is not None
    found = {one.what: one for one in sheet.storage.uses}
    use = found["blobs"]
    assert use.bytes == du(use.path)
    assert use.is_freeable
    sheet.free_buttons["blobs"].click()
    assert isinstance(desktop.sheet, ConfirmSheet)
    desktop.sheet.yes_button.click()

    def blobs():
        return next((one.bytes for one in desktop.ask("storage").uses if one.what == "blobs"), 0)

    desktop.until(lambda: blobs() < use.bytes, "the room")
    assert not list(lost.glob("*"))
    desktop.window.over.close_all()


WRONG = Refusal("disk_full", "The disk is full.", remedy="Free some room, then resume.")


def test_what_stopped_says_why_and_what_to_do(qapp):
    stopped = Transfer("t", "upload", "v", "Corpus", "/f", "failed", place=1, refusal=WRONG)
    row = TransferRow(stopped)
    assert str(WRONG) == row.problem.text()
    assert not row.problem.isHidden()
    assert "resume_transfer" in row.buttons
    assert "Free some room" in outcome_of(stopped)
    assert all(button.accessibleName() for button in row.buttons.values())
    row.deleteLater()
    QApplication.processEvents()


def test_words_of_a_transfer_tell_phase_amount_speed_and_time(qapp):
    running = Transfer(
        "t",
        "download",
        "v",
        "Corpus",
        "/f",
        "running",
        "moving",
        1,
        done=2_000_000,
        total=8_000_000,
        files_done=1,
        files=4,
        speed=1_000_000.0,
        left_s=6.0,
    )
    words = line_of(running)
    for part in (
        "Moving files",
        "2.00 MB of 8.00 MB",
        "a second",
        "6 seconds left",
        "1 of 4 files",
    ):
        assert part.replace("2.00 MB", "1.91 MiB").replace("8.00 MB", "7.63 MiB") in words
    assert job_of(running).unit == "bytes"
    found = TransferList([running], 1, 2, 2_000_000, 8_000_000, 1_000_000.0)
    assert sum_line(found).startswith("1 on its way · 2 wait")
    assert sum_line(TransferList([])) == "Nothing is on its way."
