"""What fills a day: finding, changing many things at once, taking back, and keeping quiet."""

from __future__ import annotations

from alliancehub.demo.stage import Seat, Stage
from alliancehub.desktop.dialogs.change_many_sheet import ChangeManySheet
from alliancehub.desktop.dialogs.diagnostics_sheet import DiagnosticsSheet
from alliancehub.desktop.dialogs.drafts_sheet import DraftsSheet
from alliancehub.desktop.dialogs.history_sheet import HistorySheet
from alliancehub.desktop.dialogs.notifications_sheet import NotificationsSheet
from alliancehub.desktop.dialogs.print_sheet import PrintSheet
from alliancehub.desktop.dialogs.save_search_sheet import SaveSearchSheet
from alliancehub.desktop.hands import Stuck
from alliancehub.desktop.notice_menu import set_level
from alliancehub.desktop.screens.inbox_screen import InboxScreen
from alliancehub.desktop.screens.kind_list import KindList
from alliancehub.desktop.screens.search_screen import SearchScreen
from alliancehub.model.query import Query

PROJECT = "Fair queues"
TAG = "reviewed"
COUNT = 3


def walk_every_day(stage: Stage) -> None:
    """Palette, search, saved search, many changes and their undo, draft, history, quiet, check."""
    mara = stage.seat("mara")
    with stage.step("presses Ctrl+K and types a few letters", mara, "palette"):
        _open_palette(mara, "fair q")
    with stage.step("which opens the project"):
        mara.hands.enter()
        mara.hands.pane(PROJECT)
    with stage.step("searches everything", mara, "search-everything"):
        screen = _search_everything(mara, "climate")
    with stage.step("saves the search, to hear of what is new", mara, "search-saved"):
        _save_search(mara, screen)
    with stage.step("changes three tools at once", mara, "change-many"):
        tools = mara.hands.list("catalogue", "tool")
        sheet = _change_many(mara, tools)
    with stage.step("sees it done", mara, "changed-many"):
        mara.hands.click(sheet.save_button)
        mara.hands.until(lambda: _tagged(mara) == COUNT, "the tag at all of them")
    with stage.step("and takes all of it back with one Ctrl+Z", mara, "taken-back"):
        mara.hands.run("undo")
        mara.hands.until(lambda: _tagged(mara) == 0, "the tag to be gone")
        mara.sync()
    with stage.step("finds what was begun and not saved", mara, "drafts"):
        _leave_a_draft(mara)
    with stage.step("reads who changed a project, and how", mara, "history"):
        pane = mara.hands.find("projects", "project", PROJECT.lower(), PROJECT)
        mara.hands.run("history")
        past = mara.hands.sheet(HistorySheet)
        mara.hands.until(lambda: bool(past.entries), "what the hub keeps")
    mara.hands.window.over.close_all()
    with stage.step("saves it as PDF", mara, "print"):
        _save_pdf(stage, mara)
    with stage.step("makes the project quiet", mara, "notifications"):
        set_level(mara.hands.parts.desk, "off", project=pane.row[1])
        mara.hands.run("notifications")
        rules = mara.hands.sheet(NotificationsSheet)
        mara.hands.until(lambda: bool(rules.rules), "the rule")
    mara.hands.window.over.close_all()
    with stage.step("puts a notice off for an hour", mara, "snoozed"):
        _put_off(mara)
    with stage.step("looks whether all is well on this computer", mara, "diagnostics"):
        mara.hands.run("diagnostics")
        page = mara.hands.sheet(DiagnosticsSheet)
        mara.hands.until(lambda: bool(page.checks.rows), "what was found")
    mara.hands.window.over.close_all()


def _open_palette(mara: Seat, words: str) -> None:
    mara.hands.run("palette")
    palette = mara.hands.window.find_by.palette
    if palette is None:
        raise Stuck("there is no palette")
    mara.hands.write(palette.line, words)
    mara.hands.until(
        lambda: (one := palette.current()) is not None and one.title == PROJECT, "the project"
    )


def _search_everything(mara: Seat, words: str) -> SearchScreen:
    mara.hands.run("search_everything")
    screen = mara.hands.window.current
    if not isinstance(screen, SearchScreen):
        raise Stuck("there is no search of everything")
    mara.hands.write(screen.found.search, words)
    mara.hands.until(lambda: screen.found.model.rowCount() > COUNT, f"what has {words!r}")
    return screen


def _save_search(mara: Seat, screen: SearchScreen) -> None:
    mara.hands.click(screen.found.tabs.buttons["project"])
    mara.hands.rest(0.3)
    mara.hands.run("save_search")
    sheet = mara.hands.sheet(SaveSearchSheet)
    mara.hands.write(sheet.name.controls()[0], "Climate projects")
    mara.hands.tick(sheet.notify)
    mara.hands.click(sheet.save_button)
    mara.hands.until(lambda: mara.hands.window.over.sheet is not sheet, "the search to be kept")
    mara.hands.rest(0.3)


def _change_many(mara: Seat, tools: KindList) -> ChangeManySheet:
    mara.hands.choose(tools, COUNT)
    mara.hands.click(tools.bar.buttons["change"])
    sheet = mara.hands.sheet(ChangeManySheet)
    mara.hands.click(sheet.picks["tags"])
    if sheet.form is None:
        raise Stuck("there is nothing to fill in")
    mara.hands.write(sheet.form.fields["tags"].controls()[0], TAG)
    mara.hands.enter()
    return sheet


def _tagged(mara: Seat) -> int:
    return mara.engine.query(Query("tool", where={"tags": [TAG]})).total


def _leave_a_draft(mara: Seat) -> None:
    rows = mara.hands.list("catalogue", "event")
    sheet = mara.hands.form(rows.new_button.click)
    mara.hands.fill(sheet, title="Bring your own benchmark")
    sheet.keep_draft()
    mara.hands.rest(0.3)
    mara.hands.click(sheet.close_button)
    mara.hands.run("drafts")
    drafts = mara.hands.sheet(DraftsSheet)
    mara.hands.until(lambda: bool(drafts.rows), "the draft")


def _save_pdf(stage: Stage, mara: Seat) -> None:
    path = stage.pictures / "fair-queues.pdf"
    mara.hands.run("print")
    sheet = mara.hands.sheet(PrintSheet)
    mara.hands.rest(0.2)
    stage.pictures.mkdir(parents=True, exist_ok=True)
    sheet.save_to(path)
    mara.hands.until(lambda: path.exists() and path.stat().st_size > 0, "the file")


def _put_off(mara: Seat) -> None:
    rows = mara.hands.list("inbox", "notice")
    screen = mara.hands.window.current
    if not isinstance(screen, InboxScreen):
        raise Stuck("there is no inbox")
    mara.hands.until(lambda: rows.model.rowCount() > 0, "a notice")
    rows.table.choose_row(0)
    mara.hands.rest(0.3)
    mara.hands.run("snooze_hour")
    mara.hands.rest(0.3)
    screen.show_group("snoozed")
    mara.hands.until(lambda: rows.model.rowCount() == 1, "the notice among those put off")
