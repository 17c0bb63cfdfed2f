"""A walk to everything that the window can show: places, rows, forms, sheets, menus.

It reads the tables that these are declared in, so that a new kind, command, screen, action or sheet
is walked to without a change here.
"""

import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any
from unittest.mock import patch

from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from alliancehub.desktop.dialogs.coach_sheet import CoachSheet
from alliancehub.desktop.dialogs.compare_sheet import CompareSheet
from alliancehub.desktop.dialogs.form_sheet import CommandSheet, CreateSheet, EditSheet
from alliancehub.desktop.dialogs.transfer_files_sheet import TransferFilesSheet
from alliancehub.desktop.dialogs.welcome_sheet import WAYS
from alliancehub.desktop.screens import SCREENS
from alliancehub.desktop.screens.row_sheet import RowSheet
from alliancehub.engine.transfer_api import Transfer
from tests.screens.stage import Stage

ASKS_MORE = "…"


@dataclass(frozen=True)
class Sight:
    """One thing in sight: what it is called, and the widget that holds all of it."""

    name: str
    root: QWidget


def everywhere(stage: Stage) -> Iterator[Sight]:
    """Go everywhere; at each yield what is named is in sight."""
    with _no_file_dialogs():
        yield from places(stage)
        yield from forms(stage)
        yield from sheets(stage)
        yield from about_something(stage)
        yield from menus(stage)


def go(stage: Stage, place: str) -> Any:
    """Go to a place, without the time that a picture of it would need."""
    stage.window.go(place)
    stage.rest()
    return stage.window.current


def places(stage: Stage) -> Iterator[Sight]:
    """Yield each place, each of its tabs, and all that belongs to its first row."""
    for entry in SCREENS:
        screen = go(stage, entry.place)
        yield Sight(entry.place, stage.window)
        for tab in list(getattr(screen, "_tabs", ())):
            screen.show_tab(tab)
            stage.rest()
            shown = screen.kind_list
            if shown is None:
                yield Sight(f"{entry.place} {tab}", stage.window)
                continue
            if shown.kind.facets and not shown.filter_button.isChecked():
                shown.filter_button.click()
            if shown.model.rowCount():
                shown.table.choose_row(0)
                stage.until(partial(_is_read, screen), f"{tab} 0")
            stage.rest()
            yield Sight(f"{entry.place} {tab}", stage.window)
            for part in screen.pane.tabs[1:] if screen.pane is not None else ():
                screen.pane.show_tab(part)
                stage.rest()
                yield Sight(f"{entry.place} {tab} {part}", stage.window)


def _is_read(screen):
    return screen.pane is not None and screen.pane.detail


def first_hit(stage: Stage, kind: str):
    """Return the first row of a kind, or None."""
    found = stage.ask("query", query={"kind": kind, "limit": 1}).hits
    return found[0] if found else None


def forms(stage: Stage) -> Iterator[Sight]:
    """Yield the form for each thing that can be made, changed or done."""
    known = stage.desk.known
    hits = {name: first_hit(stage, name) for name in known.kinds}
    for name, kind in known.kinds.items():
        if known.may_create(name):
            yield from _laid_over(stage, f"create {name}", CreateSheet(stage.desk, kind))
        if hits[name] is not None:
            yield from _laid_over(stage, f"edit {name}", EditSheet(stage.desk, kind, hits[name]))
            if not kind.place:
                sheet = RowSheet(stage.desk, name, hits[name].id)
                yield from _laid_over(stage, f"row {name}", sheet)
    for name, command in known.commands.items():
        fits = [hit for hit in hits.values() if hit and command.on in {"*", hit.kind}]
        if command.fields and fits:
            hit = next((one for one in fits if name in _offered(stage, one)), fits[0])
            yield from _laid_over(stage, f"do {name}", CommandSheet(stage.desk, command, hit))


def _offered(stage: Stage, hit):
    return stage.ask("detail", kind=hit.kind, id=hit.id).offered


def _laid_over(stage: Stage, name: str, sheet: QWidget) -> Iterator[Sight]:
    stage.desk.sheet_wanted.emit(sheet)
    stage.rest()
    yield Sight(name, sheet)
    put_away(stage)


def put_away(stage: Stage) -> None:
    """Close all sheets, and keep nothing of what was begun in them."""
    while (sheet := stage.sheet) is not None:
        getattr(sheet, "discard", sheet.leave)()
    stage.rest()


def sheets(stage: Stage) -> Iterator[Sight]:
    """Yield what each action that asks more lays over a list with a row chosen."""
    seen: set[str] = set()
    book = stage.window.book
    for entry in SCREENS:
        screen = go(stage, entry.place)
        if getattr(screen, "kind_list", None) is not None and screen.kind_list.model.rowCount():
            screen.kind_list.search.set_words("a")
            stage.rest()
            screen.kind_list.table.choose_row(0)
            stage.rest()
        for action in book.runnable():
            if action.id in seen or not action.text.endswith(ASKS_MORE):
                continue
            book.update()
            with _no_file_dialogs():
                has_run = book.run(action.id)
                stage.rest()
            if not has_run:
                continue
            if action.id == "palette":
                seen.add(action.id)
                palette = stage.window.find_by.palette
                assert palette is not None
                yield Sight("palette", palette)
                stage.window.find_by.toggle_palette()
            elif stage.sheet is not None:
                seen.add(action.id)
                yield Sight(f"action {action.id}", stage.sheet)
                put_away(stage)
    stage.window.over.open_welcome()
    stage.rest()
    yield Sight("welcome", stage.sheet)
    for way in WAYS:
        stage.sheet.choose(way.call)
        stage.rest()
        yield Sight(f"welcome {way.call}", stage.sheet)
    put_away(stage)


def about_something(stage: Stage) -> Iterator[Sight]:
    """Yield what no action opens by itself: it is about two rows, a folder or a transfer."""
    hits = stage.ask("query", query={"kind": "project", "limit": 2}).hits
    ids = (hits[0].id, hits[-1].id)
    go(stage, "projects").kind_list.columns.open_sheet()
    stage.rest()
    yield Sight("columns", stage.sheet)
    put_away(stage)
    yield from _laid_over(stage, "compare two", CompareSheet(stage.desk, "project", ids))
    moved = Transfer("none", "download", "none", "Tides", "tides", "failed", files=1)
    yield from _laid_over(stage, "transfer files", TransferFilesSheet(stage.desk, moved))
    with tempfile.TemporaryDirectory(prefix="tides-") as folder:
        Path(folder, "tides.csv").write_text("place,height\nBergen,1.2\n")
        sheet = CoachSheet(stage.desk, folder)
        stage.desk.sheet_wanted.emit(sheet)
        stage.until(lambda: sheet.proposal is not None, "the report")
        stage.rest()
        yield Sight("coach", sheet)
        put_away(stage)


def menus(stage: Stage) -> Iterator[Sight]:
    """Yield the window's menus."""
    stage.go("projects")
    for action in stage.window.menuBar().actions():
        menu = action.menu()
        if isinstance(menu, QMenu):
            menu.aboutToShow.emit()
            yield Sight(f"menu {action.text()}", menu)


@contextmanager
def _no_file_dialogs() -> Iterator[None]:
    """Let every question for a file be answered by nothing."""
    with ExitStack() as stack:
        for name in ("getOpenFileName", "getSaveFileName"):
            stack.enter_context(patch.object(QFileDialog, name, return_value=("", "")))
        yield
