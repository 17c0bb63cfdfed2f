"""What the palette offers: everything the window can do, show or set, read off the declarations."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from alliancehub.desktop.models.cell_text import title_of
from alliancehub.desktop.palette_match import Entry
from alliancehub.desktop.screens import SCREENS
from alliancehub.desktop.screens.saved_searches import show_saved
from alliancehub.desktop.search_in_words import list_in_words
from alliancehub.desktop.search_terms import terms_of
from alliancehub.desktop.texts import mid, tr
from alliancehub.engine.settings import SETTINGS, Setting
from alliancehub.model.query import Hit

if TYPE_CHECKING:
    from alliancehub.desktop.window import MainWindow

ACTIONS, FOUND, HELP = ">", "#", "?"


def entries(window: MainWindow, mode: str) -> list[Entry]:
    """Return all that can be offered now, in the mode of a prefix; empty for all of it."""
    if mode == HELP:
        return list(_help(window))
    if mode == FOUND:
        return []
    found = [*_of_the_row(window), *_actions(window), *_new(window)]
    if mode != ACTIONS:
        found += [*_lists(window), *_accounts(window), *_settings(window)]
    return found


def found_entry(window: MainWindow, hit: Hit) -> Entry:
    """Return the entry of a row that was found."""
    kind = window.desk.known.kinds.get(hit.kind)
    return Entry(
        f"row:{hit.kind}:{hit.id}",
        (title_of(kind, hit) if kind else hit.title) or tr("(no title)"),
        tr(kind.title) if kind else hit.kind,
        kind.icon if kind else "file",
        partial(window.desk.open_row, hit.kind, hit.id),
        detail=" ".join(hit.summary.split()),
    )


def saved_entry(window: MainWindow, hit: Hit) -> Entry | None:
    """Return the entry of a saved search; None where its list is not shown here."""
    terms = terms_of(hit)
    kind = window.desk.known.kinds.get(terms.kind)
    if terms.kind and (kind is None or not kind.place):
        return None
    return Entry(
        f"search:{hit.id}",
        hit.title,
        tr("Saved searches"),
        "search",
        partial(show_saved, window.desk, hit),
        detail=list_in_words(window.desk.known, terms),
    )


def _actions(window: MainWindow) -> Iterator[Entry]:
    book = window.book
    for action in book.runnable():
        # A place is offered once, as a place.
        if action.id != "palette" and action.is_enabled(window):
            yield Entry(
                f"action:{action.id}",
                action.title,
                action.heading,
                action.icon,
                partial(book.run, action.id),
                book.shown_keys(action.id),
                action.keywords,
            )


def _of_the_row(window: MainWindow) -> Iterator[Entry]:
    rows = window.current.chosen()
    title = rows[0].title if len(rows) == 1 else ""
    for command in window.current.commands():
        yield Entry(
            f"command:{command.name}",
            tr(command.title),
            tr("This row"),
            command.icon,
            partial(window.current.act, command.name),
            keywords=tr(command.help) if command.help else "",
            detail=title,
            is_quiet=command.is_danger,
        )


def _new(window: MainWindow) -> Iterator[Entry]:
    known = window.desk.known
    for kind in known.kinds.values():
        if kind.place and known.may_create(kind.name):
            yield Entry(
                f"new:{kind.name}",
                tr("New {kind}", kind=mid(kind.title)),
                tr("New"),
                "add",
                partial(_begin_new, window, kind.place, kind.name),
                keywords=tr("create add"),
            )


def _begin_new(window: MainWindow, place: str, kind: str) -> None:
    window.show_list(place, kind)
    window.current.new()


def _lists(window: MainWindow) -> Iterator[Entry]:
    known = window.desk.known
    for screen in SCREENS:
        if screen.is_for_admins and not known.is_admin:
            continue
        kinds = known.kinds_in(screen.place)
        for kind in kinds if len(kinds) > 1 else ():
            yield Entry(
                f"list:{kind.name}",
                tr(kind.plural),
                tr(screen.title),
                kind.icon,
                partial(window.show_list, screen.place, kind.name),
            )


def _accounts(window: MainWindow) -> Iterator[Entry]:
    for account in window.desk.known.hello.accounts:
        if not account.is_current:
            yield Entry(
                f"account:{account.key}",
                tr("Switch to {name}", name=account.name or account.login or tr("Guest")),
                tr("Accounts"),
                "user",
                partial(window.desk.use_account, account.key),
                keywords=f"{tr('change account hub')} {account.hub} {account.login}",
                detail=account.hub,
            )


def _settings(window: MainWindow) -> Iterator[Entry]:
    for one in SETTINGS:
        choices = " ".join(tr(words) for _, words in one.choices)
        yield Entry(
            f"setting:{one.key}",
            tr(one.label),
            tr("Settings"),
            "settings",
            partial(_open_setting, window, one),
            keywords=f"{tr(one.group)} {tr(one.help) if one.help else ''} {choices}",
        )


def _open_setting(window: MainWindow, setting: Setting) -> None:
    if setting.page:
        window.over.open_named(f"sheet:{setting.page}")
    else:
        window.over.open_settings(setting.key)


def _help(window: MainWindow) -> Iterator[Entry]:
    section = tr("Help")
    yield Entry(
        "help:all", tr("Type to find actions, places, settings and things"), section, "search"
    )
    yield Entry(
        "help:actions", tr("Only actions"), section, "keyboard", keys=ACTIONS, fills=ACTIONS
    )
    yield Entry(
        "help:found", tr("Only things, by their words"), section, "file", keys=FOUND, fills=FOUND
    )
    book = window.book
    yield Entry(
        "action:shortcuts",
        book.actions["shortcuts"].title,
        section,
        "keyboard",
        partial(book.run, "shortcuts"),
        book.shown_keys("shortcuts"),
    )
