"""What is done with sync."""

from __future__ import annotations

from alliancehub.desktop.action import Action
from alliancehub.desktop.texts import tr


def sync_actions() -> tuple[Action, ...]:
    """Return the actions of the menu Sync."""
    menu = tr("&Sync")
    return (*_syncing(menu), *_moving(menu))


def _syncing(menu: str) -> tuple[Action, ...]:
    return (
        Action(
            "sync_now",
            tr("Sync &now"),
            "sync",
            menu,
            lambda w: w.sync_now(),
            ("F5",),
            keywords=tr("refresh reload fetch send"),
            cli="sync-now",
        ),
        Action(
            "pause",
            tr("&Pause or resume"),
            "pause",
            menu,
            lambda w: w.toggle_pause(),
            ("Ctrl+Shift+P",),
            keywords=tr("stop offline"),
            cli="pause",
        ),
        Action(
            "activity",
            tr("Sync &activity…"),
            "sync",
            menu,
            lambda w: w.over.open_activity(),
            ("Ctrl+Shift+A",),
            starts_group=True,
            keywords=tr("outbox waiting conflicts errors history"),
            cli="activity",
        ),
        Action(
            "sync_state",
            tr("&How sync stands…"),
            "info",
            menu,
            lambda w: w.over.open_named("sheet:sync"),
            keywords=tr("why explain compare cycles scopes"),
            cli="sync-state",
        ),
    )


def _moving(menu: str) -> tuple[Action, ...]:
    return (
        Action(
            "transfers",
            tr("&Transfers…"),
            "download",
            menu,
            lambda w: w.desk.open_transfers(),
            ("Ctrl+Shift+Y",),
            starts_group=True,
            keywords=tr("upload download files speed bandwidth"),
            cli="transfers",
        ),
        Action(
            "storage",
            tr("St&orage…"),
            "file",
            menu,
            lambda w: w.over.open_named("sheet:storage"),
            keywords=tr("disk space free cache clean du"),
            cli="storage",
        ),
    )
