"""What is done with notices."""

from __future__ import annotations

from alliancehub.desktop.action import LIST, ROW, Action
from alliancehub.desktop.texts import tr


def inbox_actions() -> tuple[Action, ...]:
    """Return the actions of the menu Inbox."""
    menu = tr("&Inbox")
    return (
        _of_notices("toggle_read", tr("Mark as &read or unread"), "check", ("Ctrl+U",)),
        _of_notices("snooze_hour", tr("Snooze for an &hour"), "clock", ("Ctrl+Shift+H",)),
        _of_notices("snooze_tomorrow", tr("Snooze until to&morrow"), "clock", ("Ctrl+Shift+T",)),
        _of_notices("snooze_week", tr("Snooze until Mo&nday"), "clock"),
        _of_notices("snooze_pick", tr("Snooze &until…"), "calendar"),
        _of_notices("wake", tr("Bring it back now"), "undo"),
        Action(
            "mark_all_read",
            tr("Mark &all as read"),
            "check",
            menu,
            lambda w: w.current.act("mark_all_read"),
            is_enabled=lambda w: w.current.may_mark,
            starts_group=True,
            contexts=(LIST,),
        ),
        Action(
            "notifications",
            tr("Noti&fications…"),
            "bell",
            menu,
            lambda w: w.over.open_named("sheet:notifications"),
            is_enabled=lambda w: bool(w.desk.known.me),
            keywords=tr("rules mute quiet level"),
            cli="notifications",
        ),
    )


def _of_notices(name: str, text: str, icon_name: str, shortcuts: tuple[str, ...] = ()) -> Action:
    """Return what is done with the chosen notices, by a name that the inbox knows."""
    return Action(
        name,
        text,
        icon_name,
        tr("&Inbox"),
        lambda w: w.current.act(name),
        shortcuts,
        lambda w: w.current.may_mark and w.current.has_chosen,
        contexts=(ROW,),
    )
