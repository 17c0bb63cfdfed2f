"""Undo, history and drafts in a real window over a real engine and hub."""

from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from alliancehub.desktop.dialogs.drafts_sheet import DraftsSheet
from alliancehub.desktop.dialogs.history_sheet import SHOWN, HistorySheet, differing
from tests.hub import PASSWORD


@pytest.fixture(scope="module")
def ada(hub):
    member = hub.member("ada")
    member.tool = member.create("tool", title="Alpha", purpose="safety")
    return member


@pytest.fixture(scope="module")
def ada_s(shared_stage, hub, ada):
    shared_stage.sign_in(hub.url, "ada", PASSWORD)
    shared_stage.until(lambda: shared_stage.desk.known.me, "who this is")
    return shared_stage


@pytest.fixture
def desktop(ada_s, lasting_toasts):
    ada_s.window.activateWindow()
    yield ada_s
    ada_s.window.over.close_all()
    ada_s.settle()


def tools(desktop):
    screen = desktop.go("catalogue")
    screen.show_tab("tool")
    screen.kind_list.search.set_words("")
    desktop.settle()
    return screen


def titles(desktop):
    query = {"kind": "tool", "limit": 100}
    return sorted(hit.title for hit in desktop.ask("query", query=query).hits)


def rename(desktop, ada, title):
    args = {"kind": "tool", "id": ada.tool, "values": {"title": title}}
    done: list[Any] = []
    desktop.desk.submit("edit", args, "Saved.", done.append)
    desktop.until(lambda: done, "the edit")


def creations(count):
    values = [{"title": f"T{n}", "purpose": "safety"} for n in range(count)]
    return [("create", {"kind": "tool", "values": one}) for one in values]


def toast(desktop):
    return desktop.window.toasts.toasts[-1]


def test_what_was_sent_is_undone_from_the_toast_and_done_again(desktop, ada):
    rename(desktop, ada, "Beta")
    desktop.until_synced()
    desktop.until(lambda: toast(desktop).text == "Saved.", "the toast")
    assert toast(desktop).button.isVisible()
    toast(desktop).button.click()
    desktop.until(lambda: titles(desktop) == ["Alpha"], "the old title")
    desktop.until_synced()
    desktop.window.book.run("redo")
    desktop.until(lambda: titles(desktop) == ["Beta"], "the new title again")
    desktop.window.book.run("undo")
    desktop.until(lambda: titles(desktop) == ["Alpha"], "the old title again")
    desktop.until_synced()


def test_hundreds_of_changes_are_one_step(desktop, ada):
    commands = creations(250)
    taken: list[Any] = []
    steps: list[Any] = []
    desktop.desk.submit_many(
        commands, "Made.", taken.extend, on_progress=lambda n, of: steps.append((n, of))
    )
    desktop.until(lambda: len(taken) == 250, "all of them")
    assert steps == [(200, 250), (250, 250)]
    assert len({one.step for one in taken}) == 1
    desktop.desk.undo()
    desktop.until(lambda: titles(desktop) == ["Alpha"], "all to be gone")
    desktop.until_synced()


def test_a_part_that_is_refused_leaves_the_parts_before_it_with_a_way_back(desktop):
    commands = [*creations(200), ("create", {"kind": "tool", "values": {}})]
    refused: list[Any] = []
    desktop.desk.submit_many(commands, "Made.", on_refusal=refused.append)
    desktop.until(lambda: refused, "the refusal")
    assert "200 of 201" in toast(desktop).text
    toast(desktop).button.click()
    desktop.until(lambda: titles(desktop) == ["Alpha"], "all to be gone")
    desktop.until_synced()


def test_an_earlier_version_is_restored_from_the_history_and_that_is_undone(desktop, ada):
    rename(desktop, ada, "Gamma")
    desktop.until_synced()
    screen = tools(desktop)
    screen.kind_list.table.choose_row(0)
    desktop.settle()
    desktop.window.book.run("history")
    desktop.until(lambda: isinstance(desktop.sheet, HistorySheet), "the sheet")
    sheet = desktop.sheet
    desktop.until(lambda: sheet.entries, "the changes")
    assert sheet.entries[0].changes == {"title": ("Alpha", "Gamma")}
    sheet.restore_buttons[0].click()
    desktop.until(lambda: titles(desktop) == ["Alpha"], "the old title")
    desktop.until_synced()
    desktop.desk.undo()
    desktop.until(lambda: titles(desktop) == ["Gamma"], "the undoing")
    desktop.desk.redo()
    desktop.until(lambda: titles(desktop) == ["Alpha"], "the redoing")
    desktop.until_synced()


def test_of_long_values_the_history_shows_where_they_differ():
    long = "It says the same for long. " * 20
    before, after = differing(f"{long}Old. {long}", f"{long}New. {long}")
    assert "Old." in before
    assert "New." in after
    assert before.startswith("…")
    assert max(len(before), len(after)) <= SHOWN + 2
    assert differing("Old", "New") == ("Old", "New")
    assert differing("", long) == ("", f"{long[:SHOWN]}…")


def test_a_deleted_row_is_restored_from_its_history(desktop, ada):
    screen = tools(desktop)
    screen.kind_list.table.choose_row(0)
    desktop.settle()
    screen.pane.delete()
    desktop.until_synced()
    assert titles(desktop) == []
    desktop.desk.open_row("tool", ada.tool)
    desktop.until(screen.pane._gone.button.isVisible, "what to do about it")
    screen.pane._gone.button.click()
    sheet = desktop.sheet
    desktop.until(sheet.restore_button.isVisible, "the hub's answer")
    assert "Alpha" in sheet.title.text()
    sheet.restore_button.click()
    desktop.until(lambda: titles(desktop) == ["Alpha"], "it to be back")
    desktop.until_synced()


def test_the_history_says_that_it_needs_the_hub(desktop, ada, hub):
    made = HistorySheet(desktop.desk, "tool", "00000000-0000-7000-8000-000000000000")
    desktop.desk.sheet_wanted.emit(made)
    desktop.until(made._empty.button.isVisible, "the refusal")
    assert "does not exist" in made._empty.accessibleName()


def test_drafts_are_listed_taken_up_copied_and_let_go_with_a_way_back(desktop, ada):
    values = {"title": "Half a thought", "summary": "And more of it."}
    desktop.ask("save_draft", key="create:tool", title="New tool", values=values)
    gone = "00000000-0000-7000-8000-000000000000"
    desktop.ask("save_draft", key=f"edit:tool:{gone}", title="Edit", values={"title": "Lost"})
    desktop.window.book.run("drafts")
    sheet = desktop.sheet
    assert isinstance(sheet, DraftsSheet)
    desktop.until(lambda: len(sheet.rows) == 2, "the drafts")
    lost, whole = sheet.rows
    assert whole.draft.words.startswith("Half a thought")
    assert "deleted" in lost.draft.problem
    assert not lost.open_button.isVisible()
    lost.copy_button.click()
    assert QApplication.clipboard().text().endswith("\nLost")
    lost.discard_button.click()
    desktop.until(lambda: len(sheet.rows) == 1, "it to go")
    toast(desktop).button.click()
    desktop.until(lambda: len(sheet.rows) == 2, "it to be back")
    sheet.rows[1].open_button.click()
    desktop.until(lambda: desktop.sheet is not sheet, "the form")
    desktop.until(lambda: desktop.sheet.form.values()["title"] == "Half a thought", "the words")
    desktop.sheet.discard()
    desktop.until(lambda: len(sheet.rows) == 1, "the list again")
    sheet.rows[0].discard_button.click()
    desktop.until(lambda: sheet.rows == [], "none")


def test_a_change_that_waits_is_edited_in_its_form_from_sync_activity(desktop, ada):
    desktop.ask("pause", is_paused=True)
    try:
        desktop.desk.submit("create", creations(1)[0][1])
        desktop.until(lambda: titles(desktop) == ["Alpha", "T0"], "the new one")
        desktop.window.over.open_activity()
        desktop.until(lambda: desktop.sheet.rows, "the changes")
        activity = desktop.sheet
        activity.rows[0].edit_button.click()
        desktop.until(lambda: desktop.sheet is not activity, "the form")
        form = desktop.sheet
        assert form.form.values()["title"] == "T0"
        form.form.fields["title"].set_value("T1", "")
        form.save()
        desktop.until(lambda: titles(desktop) == ["Alpha", "T1"], "the change")
        waiting = [one for one in desktop.ask("outbox") if one.state == "waiting"]
        assert [one.title for one in waiting] == ["New tool: T1"]
        activity = desktop.sheet
        desktop.until(lambda: activity.rows[0].entry.title.endswith("T1"), "the list anew")
        activity.rows[0].cancel_button.click()
        desktop.until(lambda: titles(desktop) == ["Alpha"], "it to be gone")
    finally:
        desktop.ask("pause", is_paused=False)
    desktop.until_synced()


def test_the_chip_pauses_from_its_menu(desktop):
    names = [one.objectName() for one in desktop.window.sidebar.chip.actions()]
    assert names == ["sync_now", "pause", "activity"]
