"""Table of contents: the screens there are, in the order of the sidebar and of Ctrl+1 … 9.

A screen is its file, its line in ``later.py`` and its line here. The kinds that a place lists say
so themselves.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class ScreenEntry:
    """One place.

    Attributes:
        place: stable name; kinds with this place are listed there.
        made_by: what makes the screen, of the window's services and the place: a name in
            ``later.LATER``.
        is_for_admins: whether only administrators of the alliance see it.
    """

    place: str
    title: str
    icon: str
    made_by: str = "screen:list"
    is_for_admins: bool = False


SCREENS: tuple[ScreenEntry, ...] = (
    ScreenEntry("home", "Home", "home", "screen:home"),
    ScreenEntry("search", "Search", "search", "screen:search"),
    ScreenEntry("projects", "Projects", "projects"),
    ScreenEntry("datasets", "Datasets", "datasets"),
    ScreenEntry("compute", "Compute", "compute"),
    ScreenEntry("directory", "Directory", "directory"),
    ScreenEntry("catalogue", "Catalogue", "catalogue"),
    ScreenEntry("inbox", "Inbox", "inbox", "screen:inbox"),
    ScreenEntry("reviews", "Reviews", "review", "screen:reviews"),
    ScreenEntry("admin", "Admin", "admin", "screen:admin", is_for_admins=True),
)
