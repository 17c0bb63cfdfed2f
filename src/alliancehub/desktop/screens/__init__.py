"""Table of contents: the screens there are, in the order of the sidebar and of Ctrl+1 … 8.

A screen is its file and its line here. The kinds that a place lists say so themselves.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.screens.admin_screen import AdminScreen
from alliancehub.desktop.screens.home_screen import HomeScreen
from alliancehub.desktop.screens.inbox_screen import InboxScreen
from alliancehub.desktop.screens.list_screen import ListScreen
from alliancehub.desktop.screens.screen import Screen


@dataclass(frozen=True)
class ScreenEntry:
    """One place.

    Attributes:
        place: stable name; kinds with this place are listed there.
        make: makes the screen, of the window's services and the place.
        is_for_admins: whether only administrators of the alliance see it.
    """

    place: str
    title: str
    icon: str
    make: Callable[[Desk, str], Screen]
    is_for_admins: bool = False


SCREENS: tuple[ScreenEntry, ...] = (
    ScreenEntry("home", "Home", "home", HomeScreen),
    ScreenEntry("projects", "Projects", "projects", ListScreen),
    ScreenEntry("datasets", "Datasets", "datasets", ListScreen),
    ScreenEntry("compute", "Compute", "compute", ListScreen),
    ScreenEntry("directory", "Directory", "directory", ListScreen),
    ScreenEntry("catalogue", "Catalogue", "catalogue", ListScreen),
    ScreenEntry("inbox", "Inbox", "inbox", InboxScreen),
    ScreenEntry("admin", "Admin", "admin", AdminScreen, is_for_admins=True),
)
