"""The pages for when something is wrong, over a real engine and a real hub."""

import zipfile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from alliancehub.desktop.dialogs.keyring_note import KeyringNote
from alliancehub.desktop.views.status_chip import status_look
from alliancehub.engine.diagnosis_api import Keyring
from alliancehub.engine.standing import Status
from tests.hub import PASSWORD
from tests.tls import Authority, hub_page, listening, over_tls, page, proxy

LINE = "2026-11-23 10:00:{:02d},000 {} alliancehub.engine.part: {}\n"


@pytest.fixture(scope="module")
def signed_in(shared_stage, hub):
    hub.member("ada")
    shared_stage.sign_in(hub.url, "ada", PASSWORD)
    return shared_stage


@pytest.fixture
def open_sheet(signed_in):
    """Return what opens a sheet by its name; it is closed after the test."""

    def open_one(name):
        signed_in.window.over.open_named(f"sheet:{name}")
        signed_in.settle()
        return signed_in.sheet

    yield open_one
    signed_in.window.over.close_all()
    signed_in.settle(0.05)


def rows(check_list):
    return {row.line.title: row.line for row in check_list.rows}


def test_the_page_says_what_the_doctor_says(open_sheet, signed_in):
    sheet = open_sheet("diagnostics")
    signed_in.until(lambda: sheet.checks.rows)
    found = {one.check: one.state for one in signed_in.ask("findings")}
    shown = {title: line.state for title, line in rows(sheet.checks).items()}
    assert shown == {check: state for check, state in found.items() if check != "Keyring"}
    assert shown["Network"] == "good"
    assert sheet.keyring.state == "absent"
    sheet.copy_button.click()
    assert "Good: Network" in QGuiApplication.clipboard().text()


def test_a_bundle_is_looked_at_file_by_file_before_it_is_written(open_sheet, signed_in, tmp_path):
    sheet = open_sheet("diagnostics")
    sheet.bundle_button.click()
    signed_in.until(sheet.files.count)
    names = [sheet.files.item(row).text() for row in range(sheet.files.count())]
    assert names[:2] == ["MANIFEST.txt", "about.json"]
    sheet.files.setCurrentRow(1)
    shown = sheet.preview.toPlainText()
    assert '"qt": "6.' in shown
    at = names.index("caches.json")
    sheet.files.item(at).setCheckState(Qt.CheckState.Unchecked)
    path = tmp_path / "bundle.zip"
    sheet.save(str(path))
    signed_in.settle()
    with zipfile.ZipFile(path) as zipped:
        assert "caches.json" not in zipped.namelist()
        assert zipped.read("about.json").decode().rstrip("\n") == shown.rstrip("\n")
    sheet.save(str(tmp_path / "no" / "bundle.zip"))
    signed_in.until(sheet.problem.isVisible)
    assert "cannot be written" in sheet.problem.text()


def test_the_test_of_the_network_shows_each_step_and_goes_to_the_one_that_fails(
    open_sheet, signed_in
):
    sheet = open_sheet("network")
    assert sheet.hub.currentText() == signed_in.desk.status.hub
    sheet.test()
    signed_in.until(lambda: sheet.steps.rows)
    assert {line.state for line in rows(sheet.steps).values()} == {"good"}
    assert "Sign-in" in rows(sheet.steps)
    sheet.hub.setCurrentText("http://127.0.0.1:9")
    sheet.test()
    signed_in.until(lambda: "Sign-in" not in rows(sheet.steps))
    states = [row.line.state for row in sheet.steps.rows]
    assert states == ["good", "bad", "skipped", "skipped"]
    signed_in.window.activateWindow()
    assert sheet.steps.rows[1].line.remedy in sheet.steps.rows[1].accessibleName()
    sheet.hub.setCurrentText("not an address")
    sheet.test()
    signed_in.until(lambda: "Address" in rows(sheet.steps))


def test_what_is_typed_is_tried_before_it_is_kept(open_sheet, signed_in, tmp_path):
    authority = Authority(tmp_path)
    server = over_tls(authority.context("hub.test"), page(hub_page()))
    with listening(server) as behind, listening(proxy(behind, "ada:open")) as port:
        sheet = open_sheet("network")
        sheet.modes.setCurrentIndex(sheet.modes.findData("manual"))
        for name, text in (
            ("address", f"127.0.0.1:{port}"), ("user", "ada"), ("password", "open"),
            ("ca_file", str(authority.file)),
        ):  # fmt: skip
            sheet.entries[name].edit.setText(text)
            sheet.entries[name].edit.setModified(True)
        sheet.hub.setCurrentText("https://hub.test")
        sheet.test()
        signed_in.until(lambda: sheet.steps.rows)
    shown = rows(sheet.steps)
    assert {line.state for line in shown.values()} == {"good"}
    assert ("Issued by", "Test Authority") in shown["Encryption"].facts
    assert signed_in.ask("network").settings.mode == "system"
    sheet.save()
    signed_in.until(lambda: signed_in.ask("network").password_state == "session")
    kept = signed_in.ask("network")
    assert (kept.settings.user, kept.password_state) == ("ada", "session")
    signed_in.until_synced()
    sheet.modes.setCurrentIndex(sheet.modes.findData("system"))
    sheet.entries["ca_file"].edit.clear()
    sheet.save()
    signed_in.until(lambda: signed_in.ask("network").settings.mode == "system")
    signed_in.until_synced()


def test_what_does_not_fit_is_said_at_its_line_and_stays_there(open_sheet, signed_in):
    sheet = open_sheet("network")
    sheet.modes.setCurrentIndex(sheet.modes.findData("manual"))
    sheet.entries["address"].edit.clear()
    sheet.save()
    signed_in.until(lambda: sheet.entries["address"].problem)
    sheet.entries["address"].edit.setText("socks5://proxy.test")
    sheet.save()
    signed_in.until(lambda: "SOCKS" in sheet.entries["address"].problem)
    assert sheet.entries["address"].text == "socks5://proxy.test"


def test_a_log_of_ten_megabytes_opens_at_its_end_and_is_followed(open_sheet, signed_in):
    log = signed_in.paths.data / "window.log"
    log.write_text("".join(LINE.format(n % 60, "INFO", f"line {n}") for n in range(140_000)))
    assert log.stat().st_size > 9_000_000
    sheet = open_sheet("log")
    sheet.logs.setCurrentIndex(sheet.logs.findData("window"))
    signed_in.until(lambda: "line 139999" in sheet.text.toPlainText())
    assert "line 139499" not in sheet.text.toPlainText()
    sheet.older_button.click()
    signed_in.until(lambda: "line 139499" in sheet.text.toPlainText())
    assert sheet.text.toPlainText().endswith("line 139999")
    with log.open("a") as file:
        file.write(LINE.format(1, "ERROR", "a mail to ada@hub.test failed"))
    signed_in.until(lambda: "failed" in sheet.text.toPlainText())
    assert "ada@hub.test" not in sheet.text.toPlainText()
    sheet.levels.setCurrentIndex(sheet.levels.findData("ERROR"))
    signed_in.until(lambda: sheet.text.blockCount() == 1)
    sheet.words.setText("LINE 12345")
    sheet.levels.setCurrentIndex(0)
    signed_in.until(lambda: "line 123450" in sheet.text.toPlainText())
    sheet.copy_button.click()
    assert "line 12345\n" in QGuiApplication.clipboard().text()
    log.unlink()


def test_a_report_is_looked_at_kept_in_a_bundle_or_deleted(open_sheet, signed_in):
    report = signed_in.paths.data / "crash-20261123T100000.000Z-window.txt"
    report.write_text("AllianceHub\ndid sync_now\n\nFatal Python error: Segmentation fault\n")
    sheet = open_sheet("crash")
    signed_in.until(lambda: "did sync_now" in sheet.text.toPlainText())
    sheet.bundle_button.click()
    signed_in.until(lambda: hasattr(signed_in.sheet, "files") and signed_in.sheet.files.count())
    signed_in.sheet.leave()
    sheet.delete_button.click()
    signed_in.until(lambda: sheet.pages.currentIndex() == 0)
    assert not report.exists()
    assert not any(
        one.isVisible() for one in (sheet.reports, sheet.delete_button, sheet.copy_button)
    )


def test_sync_activity_names_what_is_wrong_with_its_remedy(open_sheet, signed_in):
    sheet = open_sheet("activity")
    signed_in.until(lambda: sheet.problems.rows)
    (row,) = sheet.problems.rows
    assert row.line.title == "Keyring"
    assert row.line.remedy


@pytest.mark.parametrize(
    ("state", "words", "button"),
    [
        ("locked", "GNOME holds your sign-in", "Unlock…"),
        ("no_collection", "nothing to keep a sign-in in", "Make one…"),
        ("absent", "install gnome-keyring or KWallet", "Try again"),
        ("broken", "answers, but fails", "Try again"),
    ],
)
def test_each_state_of_the_keyring_says_what_it_means_and_what_to_do(
    signed_in, qtbot, state, words, button
):
    note = KeyringNote(signed_in.desk)
    qtbot.addWidget(note)
    signed_in.settle(0.05)
    note.show_state(Keyring(state, "GNOME"))
    assert words in note.banner.accessibleName()
    assert note.banner.button.text() == button
    note.show_state(Keyring("works", "GNOME"))
    assert note.banner.isHidden()


def test_every_part_has_a_name_for_a_screen_reader(open_sheet, signed_in):
    for name in ("diagnostics", "network", "log", "crash"):
        sheet = open_sheet(name)
        nameless = [
            one
            for one in sheet.findChildren(QWidget)
            if one.focusPolicy() & Qt.FocusPolicy.TabFocus
            and one.isVisible()
            and not (one.accessibleName() or getattr(one, "text", str)())
        ]
        assert nameless == [], name
        sheet.leave()


def test_how_sync_stands_is_told_and_compared_on_demand(open_sheet, signed_in):
    activity = open_sheet("activity")
    activity.details_button.click()
    signed_in.until(lambda: signed_in.sheet is not activity)
    sheet = signed_in.sheet
    signed_in.until(sheet.words, "what is told")
    assert any(words.startswith("In step with the hub") for words in sheet.words())
    assert any("row" in words for words in sheet.words())
    assert sheet.next.text()
    sheet.compare_button.click()
    assert not sheet.compare_button.isEnabled()
    signed_in.until(sheet.compare_button.isEnabled, "the result")
    assert sheet.compared.text().startswith("What is here is what the hub has.")


def test_a_hub_that_is_too_new_is_told_in_the_banner_and_is_never_green():
    words = "This hub speaks versions 9 to 9 of the protocol, this app version '2'."
    status = Status("update_needed", problem=words, remedy="Update this app.", waiting=1)
    look = status_look(status)
    assert (look.text, look.tone) == ("Update needed", "danger")
    assert words in look.tip
    for state in ("online", "syncing", "paused", "offline"):
        for waits in (Status(state, waiting=1), Status(state, 0, 1), Status(state, 0, 0, 1)):
            assert status_look(waits).tone != "success"
