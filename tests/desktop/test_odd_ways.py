"""What members do that nobody planned: haste, other keys, odd words, and things at once."""

import resource
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from unittest.mock import Mock

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from alliancehub.desktop import texts
from alliancehub.desktop.dialogs.change_many_sheet import ChangeManySheet
from alliancehub.desktop.dialogs.form_sheet import EditSheet
from tests.desktop.test_window import ada, ada_s, at_work, catalogue, desktop, focused

NO_KEY = Qt.KeyboardModifier.NoModifier


__all__ = ["ada", "ada_s", "desktop"]


def new_tool(desktop):
    catalogue(desktop).new()
    desktop.settle()
    return desktop.sheet


def test_what_a_hasty_save_says_is_wrong_is_not_taken_back_by_a_look_ahead(desktop):
    sheet = new_tool(desktop)
    QTest.keyClicks(focused(), "Hasty")
    sheet.save()
    assert sheet.form.fields["purpose"].shown_problem()

    desktop.until(lambda: not sheet._preview_timer.isActive(), "the look ahead to be asked for")
    desktop.settle()

    assert sheet.form.fields["purpose"].shown_problem()
    sheet.discard()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_return_presses_the_button_that_has_the_keyboard(desktop, key):
    sheet = new_tool(desktop)
    sheet.close_button.setFocus()

    QTest.keyClick(sheet.close_button, key)

    desktop.until(lambda: desktop.sheet is None, "the sheet to close")


def test_return_that_is_held_presses_once(desktop):
    button = desktop.window.sidebar.buttons["projects"]
    button.setFocus()
    pressed = []
    button.clicked.connect(lambda: pressed.append(1))

    QTest.keyPress(button, Qt.Key.Key_Return)
    for _ in range(3):
        again = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, NO_KEY, "\r", autorep=True)
        QApplication.sendEvent(button, again)

    assert pressed == [1]


def test_the_key_for_editing_means_all_the_rows_that_are_chosen(desktop):
    screen = catalogue(desktop)
    screen.kind_list.table.choose_row(0)
    desktop.settle()
    screen.kind_list.table.selectAll()
    desktop.settle()

    assert type(sheet_of_the_key(desktop, screen)) is ChangeManySheet
    desktop.window.over.close_all()
    screen.kind_list.table.choose_row(0)
    desktop.settle()
    assert type(sheet_of_the_key(desktop, screen)) is EditSheet


def sheet_of_the_key(desktop, screen):
    QTest.keyClick(screen.kind_list.table, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    desktop.until(lambda: desktop.sheet is not None, "a sheet")
    return desktop.sheet


def test_how_long_ago_it_was_is_said_anew_while_one_reads(desktop, monkeypatch):
    screen = catalogue(desktop)
    screen.kind_list.table.choose_row(0)
    desktop.until(lambda: "just now" in screen.pane._stamp.text() or "min" in said(screen), "it")
    later = datetime.now(UTC) + timedelta(hours=3)
    monkeypatch.setattr(texts, "datetime", Mock(wraps=datetime, now=lambda _=None: later))

    screen.pane._stamp.findChild(QTimer).timeout.emit()

    assert "3 h ago" in said(screen)


def said(screen):
    return screen.pane._stamp.text()


@contextmanager
def no_room_for(engine):
    """Let an engine write nothing, as on a full disk."""
    soft, hard = resource.prlimit(engine.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(engine.pid, resource.RLIMIT_FSIZE, (1, hard))
    try:
        yield
    finally:
        resource.prlimit(engine.pid, resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.skipif(not hasattr(resource, "prlimit"), reason="limits of other processes: Linux")
def test_what_cannot_be_kept_as_a_draft_is_not_said_to_be_and_the_form_stays(desktop):
    sheet = new_tool(desktop)
    for one in list(desktop.window.toasts.toasts):
        one.end()
    with no_room_for(desktop.engine):
        QTest.keyClicks(focused(), "Precious")
        sheet.leave()
        desktop.settle()
        toasts = [one.text for one in desktop.window.toasts.toasts]
        assert desktop.sheet is sheet
        assert not any("Kept" in one for one in toasts)
        assert any("disk is full" in one or "cannot be written" in one for one in toasts), toasts
        sheet.leave()
        desktop.settle()
        assert desktop.sheet is sheet
        assert len(desktop.window.toasts.toasts) == 1, "the same is not said twice at once"

    sheet.leave()
    desktop.until(lambda: desktop.sheet is None, "the form to close")
    assert [one.words for one in desktop.ask("drafts")] == ["Precious"]
    desktop.ask("drop_draft", key="create:tool")


@pytest.mark.skipif(not hasattr(resource, "prlimit"), reason="limits of other processes: Linux")
def test_a_window_stays_open_while_what_was_typed_cannot_be_kept(stage, hub, ada):
    made = at_work(stage("closing"), hub)
    sheet = new_tool(made)
    with no_room_for(made.engine):
        QTest.keyClicks(focused(), "Dear")
        made.window.close()
        made.settle()
        assert made.window.isVisible()
        assert made.sheet is sheet

    made.window.close()
    made.until(lambda: not made.window.isVisible(), "the window to close")
    assert [one.words for one in made.ask("drafts")] == ["Dear"]


def test_who_quits_with_a_sheet_open_leaves_no_window_in_the_tray(stage, hub, ada):
    made = at_work(stage("quitting"), hub)
    hidden = []

    def stays():
        hidden.append(True)
        return True

    made.window.stays = stays
    made.window.over.open_settings()
    made.window.closing.quit()
    assert not made.window.isVisible()
    assert not hidden


@pytest.mark.skipif(not hasattr(resource, "prlimit"), reason="limits of other processes: Linux")
def test_why_a_hasty_save_failed_stays_said(desktop):
    sheet = new_tool(desktop)
    with no_room_for(desktop.engine):
        QTest.keyClicks(focused(), "Hasty")
        sheet.form.fields["purpose"].set_value("trust")
        sheet.save()
        desktop.until(sheet.form._banner.isVisible, "why it failed")
        desktop.settle(0.6)
        assert sheet.form._banner.isVisible()
    sheet.discard()
    desktop.settle()


def test_what_was_discarded_by_mistake_comes_back(desktop):
    sheet = new_tool(desktop)
    QTest.keyClicks(focused(), "By mistake")
    sheet.discard()
    desktop.settle()
    assert not desktop.ask("drafts")

    toast = desktop.window.toasts.toasts[-1]
    assert toast.text == "Draft discarded."
    toast.button.click()
    desktop.settle()

    assert [one.words for one in desktop.ask("drafts")] == ["By mistake"]
    assert desktop.window.toasts.toasts[-1].text == "Kept as a draft."
    again = new_tool(desktop)
    assert again.form.values()["title"] == "By mistake"
    again.discard()


def test_a_form_that_nothing_was_typed_into_is_discarded_without_a_word(desktop):
    for one in list(desktop.window.toasts.toasts):
        one.end()
    new_tool(desktop).discard()
    desktop.settle()
    assert not desktop.window.toasts.toasts


def test_what_is_typed_before_a_switch_is_a_draft_of_the_account_that_was_left(desktop, hub):
    own = desktop.desk.known.account.key
    desktop.ask("add_hub", hub=hub.url)
    desktop.until(lambda: desktop.desk.known.account.key != own, "the guest")
    guest = desktop.desk.known.account.key
    desktop.desk.use_account(own)
    desktop.until(lambda: desktop.desk.known.account.key == own, "the member")
    desktop.until_synced()
    new_tool(desktop)
    QTest.keyClicks(focused(), "In haste")
    desktop.desk.use_account(guest)
    desktop.until(lambda: desktop.desk.known.account.key == guest, "the guest once more")
    assert not desktop.ask("drafts")
    desktop.desk.use_account(own)
    desktop.until(lambda: desktop.desk.known.account.key == own, "the member once more")
    desktop.until_synced()

    assert [one.words for one in desktop.ask("drafts")] == ["In haste"]
    desktop.ask("drop_draft", key="create:tool")


def talk(desktop):
    """Return a new project and the conversation about it."""
    values = {"title": "Voices", "summary": "S", "focus_area": "models"}
    project = desktop.ask("submit", name="start_project", args={"values": values}).row
    desktop.desk.open_row("project", project)
    desktop.until(lambda: desktop.window.current.row_in_sight()[1] == project, "the pane")
    pane = desktop.window.current.pane
    desktop.until(lambda: pane.detail and pane.detail.hit.id == project, "the project")
    return project, pane.conversation


def test_a_message_that_is_being_typed_is_a_draft_before_the_window_closes(desktop):
    project, conversation = talk(desktop)
    conversation.composer.box.setPlainText("Half a word")
    assert conversation._draft_timer.isActive()
    desktop.desk.keep_wanted.emit()
    assert not conversation._draft_timer.isActive()
    desktop.settle()
    assert [one.words for one in desktop.ask("drafts")] == ["Half a word"]
    desktop.ask("drop_draft", key=f"post_message:{project}")


def test_what_is_written_after_a_message_was_sent_stays_and_is_a_draft(desktop):
    project, conversation = talk(desktop)
    box, pane = conversation.composer.box, desktop.window.current.pane
    box.setPlainText("Hello")
    conversation.composer.send()
    box.setPlainText("Hello again")
    desktop.until(lambda: any(one.title == "Hello" for one in pane.detail.thread), "the message")
    desktop.until(lambda: not conversation._draft_timer.isActive(), "the rest to be kept")
    desktop.settle()
    assert conversation.composer.text() == "Hello again"
    assert [one.words for one in desktop.ask("drafts")] == ["Hello again"]
    desktop.ask("drop_draft", key=f"post_message:{project}")


def test_a_message_that_was_sent_is_no_draft_any_more_whichever_row_is_looked_at_then(desktop):
    other, _ = talk(desktop)
    _, conversation = talk(desktop)
    conversation.composer.box.setPlainText("Hello")
    desktop.desk.keep_wanted.emit()
    desktop.settle()
    assert [one.words for one in desktop.ask("drafts")] == ["Hello"]
    conversation.composer.send()
    conversation.show_detail(desktop.ask("detail", kind="project", id=other))
    desktop.settle()
    assert not desktop.ask("drafts")


@pytest.mark.skipif(not hasattr(resource, "prlimit"), reason="limits of other processes: Linux")
def test_a_window_stays_open_while_a_message_cannot_be_kept_and_says_whose_it_is(stage, hub, ada):
    made = at_work(stage("talking"), hub)
    project, conversation = talk(made)
    with no_room_for(made.engine):
        conversation.composer.box.setPlainText("Dear all")
        made.window.close()
        made.until(lambda: made.window.toasts.toasts, "a word")
        assert made.window.isVisible()
        (toast,) = made.window.toasts.toasts
        toast._rest.stop()  # it stays, however slow the way back is
        assert "Not kept: Message: Voices." in toast.text
        made.desk.gone_to.emit("home")
        made.settle()
        toast.button.click()
        made.until(lambda: made.window.current.row_in_sight()[1] == project, "the pane")

    made.window.close()
    made.until(lambda: not made.window.isVisible(), "the window to close")
    assert [one.words for one in made.ask("drafts")] == ["Dear all"]


@pytest.mark.skipif(not hasattr(resource, "prlimit"), reason="limits of other processes: Linux")
def test_a_message_that_could_not_be_kept_is_there_when_one_comes_back_to_its_row(desktop):
    other, _ = talk(desktop)
    project, conversation = talk(desktop)
    with no_room_for(desktop.engine):
        conversation.composer.box.setPlainText("Dear all")
        for row in (other, project):
            desktop.desk.open_row("project", row)
            desktop.until(lambda row=row: conversation._hit.id == row, "the row")
            desktop.settle()
            assert conversation.composer.text() == ("Dear all" if row == project else "")
        assert not desktop.desk.messages.is_all_kept
    conversation.composer.box.setPlainText("")
    desktop.until(lambda: desktop.desk.messages.is_all_kept, "it to be forgotten")
    desktop.settle()
    assert not desktop.ask("drafts")


def test_what_is_typed_as_another_account_comes_into_use_is_no_draft_of_theirs(desktop, hub):
    own = desktop.desk.known.account.key
    new_tool(desktop)
    QTest.keyClicks(focused(), "Mine")
    try:
        desktop.ask("add_hub", hub=hub.url)  # a guest's account, in use at once
        desktop.until(lambda: desktop.desk.known.account.key != own, "the guest")
        desktop.until(lambda: desktop.sheet is None, "the form to close")
        desktop.settle()
        assert not desktop.ask("drafts")
    finally:
        desktop.ask("use_account", key=own)
        desktop.until(lambda: desktop.desk.known.account.key == own, "the member")
        desktop.until_synced()
    desktop.ask("drop_draft", key="create:tool")
