"""The inbox: groups, marking, putting off, rules; by the keyboard's own actions."""

from datetime import datetime

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from alliancehub.desktop.dialogs.notifications_sheet import NotificationsSheet
from alliancehub.desktop.notice_menu import level_menu, loudness_field, set_level
from alliancehub.desktop.screens.notice_groups import GROUPS
from alliancehub.desktop.screens.row_sheet import RowSheet
from alliancehub.desktop.snoozing import instant_of, snooze_times
from tests.hub import PASSWORD, new_id

COUNT = 130  # more than a page
NEVER_MS = 3_600_000


@pytest.fixture(scope="module")
def cast(hub):
    """Return a lead, a project, and how many mentions of ``mia`` there are in it."""
    lead, mia = hub.member("lou"), hub.member("mia")
    project = new_id()
    values = {"title": "Tides", "summary": "S", "focus_area": "models"}
    lead.do("start_project", id=project, values=values)
    member = {"project": project, "person": mia.person, "role": "lead"}
    lead.do("create", kind="project_membership", id=new_id(), values=member)
    asking = hub.member("zoe")
    asking.do("ask_to_join", project=project, statement="Please.")
    args = {"kind": "project", "about": project, "body": "@mia"}
    lead.push(*[lead.mutation("post_message", **args) for _ in range(COUNT)])
    return lead, project


@pytest.fixture
def inbox(stage, hub, cast):
    there = stage()
    there.sign_in(hub.url, "mia", PASSWORD)
    return there, there.go("inbox")


def counts(there, screen):
    screen.ask_counts()
    there.settle()
    words = {name: one.text().split() for name, one in screen.groups.buttons.items()}
    return {
        name: int(word[-1].replace(",", "")) if word[-1][0].isdigit() else 0
        for name, word in words.items()
    }


def test_everything_about_a_notice_is_done_from_the_inbox(inbox, cast):
    there, screen = inbox
    assert screen.kind_in_sight() == "notice"
    assert list(screen.groups.buttons) == list(GROUPS)
    assert screen.groups.group == "unread"
    first = counts(there, screen)
    assert first == {"unread": COUNT + 2, "waiting": 1, "snoozed": 0, "all": COUNT + 2}

    screen.show_group("waiting")
    there.settle()
    screen.kind_list.table.choose_row(0)
    there.settle(0.1)
    there.window.book.run("snooze_hour")
    there.settle()
    assert counts(there, screen)["snoozed"] == 1
    assert counts(there, screen)["waiting"] == 0
    assert screen.kind_list.empty.isVisible()
    screen.show_group("snoozed")
    there.settle()
    screen.kind_list.table.choose_row(0)
    there.settle(1.2)
    assert not screen.pane.detail.hit.values["is_read"], "else it would not come back"
    there.desk.undo()
    there.settle()
    assert counts(there, screen)["waiting"] == 1

    screen.show_group("unread")
    there.settle()
    there.window.book.run("mark_all_read")
    there.settle()
    assert counts(there, screen)["unread"] == 0
    there.desk.undo()
    there.settle()
    assert counts(there, screen)["unread"] == COUNT + 2, "one step, however many"

    screen.show_group("all")
    there.settle()
    screen.kind_list.table.choose_row(3)
    there.settle(0.1)
    (hit,) = screen.chosen()
    for is_read in (True, False):
        there.window.book.run("toggle_read")
        there.settle()
        assert there.ask("detail", kind="notice", id=hit.id).hit.values["is_read"] is is_read


def test_what_a_request_and_a_conversation_are_about_is_named_not_numbered(inbox, cast):
    there, _ = inbox
    (request,) = there.ask("query", query={"kind": "join_request"}).hits
    (thread,) = there.ask("query", query={"kind": "thread"}).hits
    assert request.labels["receiver"] == thread.labels["about"] == "Tides"
    sheet = RowSheet(there.desk, "thread", thread.id)
    there.desk.sheet_wanted.emit(sheet)
    there.settle()
    shown = [one.text() for one in sheet.findChildren(QLabel) if one.isVisible()]
    assert "Tides" in [one.text() for one in sheet.findChildren(QPushButton)]
    assert not any(thread.values["about"] in text for text in shown)
    assert "Kind" not in shown


def test_reading_one_notice_after_the_other_takes_only_those_that_were_read(inbox):
    there, screen = inbox
    before = counts(there, screen)["unread"]
    screen.kind_list.table.choose_row(0)
    there.settle()
    there.until(lambda: screen.pane._is_seen, "it to be in sight for long enough")
    assert counts(there, screen)["unread"] == before
    screen.pane._read.setInterval(NEVER_MS)  # so that no slow machine makes it long
    for row in (1, 2):
        screen.kind_list.table.choose_row(row)
        there.settle(0.1)
    assert counts(there, screen)["unread"] == before - 1, "one was read, one only passed over"
    screen.pane._read.timeout.emit()
    there.go("projects")
    there.go("inbox")
    assert counts(there, screen)["unread"] == before - 2


def test_a_link_to_a_notice_that_was_read_shows_it_among_all(inbox):
    there, screen = inbox
    row = there.ask("query", query={"kind": "notice", "limit": 1}).hits[0]
    edit = {"kind": "notice", "id": row.id, "values": {"is_read": True}}
    there.desk.submit("edit", edit)
    there.settle()
    there.desk.open_row("notice", row.id)
    there.settle()
    assert screen.groups.group == "all"
    assert screen.row_in_sight() == ("notice", row.id)


def test_a_project_is_made_quiet_and_the_sheet_says_so(inbox, cast):
    there, _ = inbox
    _, project = cast
    assert loudness_field(there.desk, "project") == "project"
    assert loudness_field(there.desk, "organisation") == "organisation"
    assert loudness_field(there.desk, "dataset") == ""
    set_level(there.desk, "off", project=project)
    set_level(there.desk, "badge", reason="membership")
    there.settle()
    sheet = NotificationsSheet(there.desk)
    there.desk.sheet_wanted.emit(sheet)
    there.settle()
    (box,) = sheet.rules.values()
    assert (box.accessibleName(), box.currentData()) == ("Tides", "off")
    assert sheet.reasons["membership"].currentData() == "badge"
    assert sheet.reasons["message"].currentData() == "usual"
    box.setCurrentIndex(box.findData("usual"))
    box.activated.emit(box.currentIndex())
    there.settle()
    assert not sheet.rules
    set_level(there.desk, "usual", reason="membership")
    there.settle()
    sheet.leave()


def test_the_menu_marks_how_loud_it_is(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    menu = level_menu(parent, "badge")
    marked = [one.data() for one in menu.actions() if one.isChecked()]
    assert marked == ["badge"]
    assert [one.data() for one in menu.actions() if one.isCheckable()] == [
        "usual",
        "off",
        "badge",
        "notify",
    ]


def test_one_can_put_off_until_what_is_still_to_come():
    for day in range(1, 15):
        now = datetime(2026, 11, day, 10, 30).astimezone()
        hour, tomorrow, monday = (at for _, at in snooze_times(now))
        assert now < hour < tomorrow <= monday
        assert (monday.weekday(), monday.hour, tomorrow.hour) == (0, 9, 9)
        assert instant_of(now).endswith("Z")
        assert len(instant_of(now)) == len("2026-11-23T10:00:00.000000Z")
