"""Where help is to be had, and the keys that need no menu."""

from __future__ import annotations

from alliancehub.desktop.action import Action
from alliancehub.desktop.texts import tr


def help_actions() -> tuple[Action, ...]:
    """Return the actions of the menu Help."""
    menu = tr("&Help")
    return (
        Action(
            "shortcuts",
            tr("&Keyboard shortcuts…"),
            "keyboard",
            menu,
            lambda w: w.over.open_shortcuts(w.book),
            ("?", "F1", "Ctrl+/"),
            keywords=tr("keys bindings rebind"),
            cli="shortcuts",
        ),
        *_wrong(menu),
        Action(
            "about",
            tr("&About AllianceHub"),
            "info",
            menu,
            lambda w: w.open_about(),
            keywords=tr("version licence"),
            cli="about",
        ),
    )


def _wrong(menu: str) -> tuple[Action, ...]:
    """Return what helps where something is wrong."""
    return (
        Action(
            "diagnostics",
            tr("&Diagnostics…"),
            "info",
            menu,
            lambda w: w.over.open_named("sheet:diagnostics"),
            starts_group=True,
            keywords=tr("doctor problem bundle support keyring crash"),
            cli="diagnostics",
        ),
        Action(
            "network",
            tr("&Network and proxy…"),
            "globe",
            menu,
            lambda w: w.over.open_named("sheet:network"),
            keywords=tr("proxy certificate connection test offline"),
            cli="network",
        ),
        Action(
            "log",
            tr("&Log…"),
            "file",
            menu,
            lambda w: w.over.open_named("sheet:log"),
            keywords=tr("errors messages engine window"),
            cli="log",
        ),
        Action(
            "crashes",
            tr("&Reports of crashes…"),
            "warning",
            menu,
            lambda w: w.over.open_named("sheet:crash"),
            keywords=tr("crashes ended unexpectedly"),
            cli="crashes",
        ),
    )


def form_keys() -> tuple[Action, ...]:
    """Return the keys that forms, lists and sheets answer themselves."""
    heading = tr("Forms and lists")
    return (
        Action(
            "save_form", tr("Save a form, send a message"), "check", heading, None, ("Ctrl+Return",)
        ),
        Action("leave", tr("Close or go back"), "close", heading, None, ("Esc",)),
        Action("open_row", tr("Read the chosen row"), "open", heading, None, ("Return",)),
    )
