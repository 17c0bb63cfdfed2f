"""What can be done with the window as a whole, as data: menus, shortcuts and their sheet read it.

To add one: a line here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from alliancehub.desktop.texts import tr

if TYPE_CHECKING:
    from alliancehub.desktop.window import MainWindow


def _always(_: MainWindow) -> bool:
    return True


@dataclass(frozen=True)
class Action:
    """One thing to do.

    Attributes:
        id: stable name.
        menu: title of the menu it is in; empty for none.
        shortcuts: portable key sequences, the first one shown.
        is_enabled: asked whenever something changes that it may depend on.
        starts_group: whether a line is drawn above it.
    """

    id: str
    text: str
    icon: str
    menu: str
    run: Callable[[MainWindow], object]
    shortcuts: tuple[str, ...] = ()
    is_enabled: Callable[[MainWindow], bool] = _always
    starts_group: bool = False


def window_actions() -> tuple[Action, ...]:
    """Return all actions of a window, in the order of their menus."""
    return (*_file(), *_edit(), *_view(), *_sync(), *_help())


def _file() -> tuple[Action, ...]:
    menu = tr("&File")
    return (
        Action(
            "new",
            tr("&New…"),
            "add",
            menu,
            lambda w: w.current.new(),
            ("Ctrl+N",),
            lambda w: w.current.may_create,
        ),
        Action(
            "import",
            tr("&Import…"),
            "import",
            menu,
            lambda w: w.over.open_import(),
            ("Ctrl+I",),
            lambda w: bool(w.desk.known.me),
        ),
        Action(
            "export",
            tr("&Export this list…"),
            "export",
            menu,
            lambda w: w.current.export(),
            ("Ctrl+Shift+E",),
            lambda w: w.current.may_export,
        ),
        Action(
            "accounts",
            tr("&Accounts…"),
            "user",
            menu,
            lambda w: w.over.open_accounts(),
            starts_group=True,
        ),
        Action(
            "settings",
            tr("&Settings…"),
            "settings",
            menu,
            lambda w: w.over.open_settings(),
            ("Ctrl+,",),
        ),
        Action(
            "quit", tr("&Quit"), "close", menu, lambda w: w.close(), ("Ctrl+Q",), starts_group=True
        ),
    )


def _edit() -> tuple[Action, ...]:
    menu = tr("&Edit")
    return (
        Action("undo", tr("&Undo"), "undo", menu, lambda w: w.desk.undo(), ("Ctrl+Z",)),
        Action(
            "edit",
            tr("&Edit…"),
            "edit",
            menu,
            lambda w: w.current.edit(),
            ("Ctrl+E",),
            lambda w: w.current.may_edit,
        ),
        Action("find", tr("&Find"), "search", menu, lambda w: w.current.seek(), ("Ctrl+F", "/")),
    )


def _view() -> tuple[Action, ...]:
    return (
        Action("back", tr("&Back"), "back", tr("&Go"), lambda w: w.places.back(), ("Alt+Left",)),
    )


def _sync() -> tuple[Action, ...]:
    menu = tr("&Sync")
    return (
        Action("sync_now", tr("Sync &now"), "sync", menu, lambda w: w.sync_now(), ("F5",)),
        Action(
            "pause",
            tr("&Pause or resume"),
            "pause",
            menu,
            lambda w: w.toggle_pause(),
            ("Ctrl+Shift+P",),
        ),
        Action(
            "activity",
            tr("Sync &activity…"),
            "sync",
            menu,
            lambda w: w.over.open_activity(),
            ("Ctrl+Shift+A",),
            starts_group=True,
        ),
    )


def _help() -> tuple[Action, ...]:
    menu = tr("&Help")
    return (
        Action(
            "shortcuts",
            tr("&Keyboard shortcuts"),
            "key",
            menu,
            lambda w: w.open_shortcuts(),
            ("?", "Ctrl+/"),
        ),
        Action("about", tr("&About AllianceHub"), "info", menu, lambda w: w.open_about()),
    )
