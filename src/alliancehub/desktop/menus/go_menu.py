"""Where the member can go."""

from __future__ import annotations

from alliancehub.desktop.action import Action
from alliancehub.desktop.screens import SCREENS, ScreenEntry
from alliancehub.desktop.texts import tr


def go_actions() -> tuple[Action, ...]:
    """Return the actions of the menu Go: back, forward, and every place."""
    menu = tr("&Go")
    return (
        Action(
            "back",
            tr("&Back"),
            "arrow_left",
            menu,
            lambda w: w.places.back(),
            ("Alt+Left",),
            keywords=tr("previous"),
        ),
        Action(
            "forward",
            tr("&Forward"),
            "arrow_right",
            menu,
            lambda w: w.places.forward(),
            ("Alt+Right",),
            lambda w: w.places.has_forward,
            keywords=tr("next"),
        ),
        *(_place(number, entry, menu) for number, entry in enumerate(SCREENS, 1)),
        Action(
            "compute_report",
            tr("Compute &report…"),
            "compute",
            menu,
            lambda w: w.over.open_named("sheet:compute_report"),
            starts_group=True,
            keywords=tr("board pledged delivered used credits organisations usage chart"),
            cli="compute-report",
        ),
    )


def _place(number: int, entry: ScreenEntry, menu: str) -> Action:
    return Action(
        f"go_{entry.place}",
        tr(entry.title),
        entry.icon,
        menu,
        lambda w: w.go(entry.place),
        (f"Ctrl+{number}",) if number <= 9 else (),
        lambda w: not entry.is_for_admins or w.desk.known.is_admin,
        starts_group=number == 1,
        cli=entry.place.replace("_", "-"),
    )
