"""What one thing to do says of itself; ``menus`` has those there are."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alliancehub.desktop.window import MainWindow

WINDOW, LIST, ROW = "window", "list", "row"
_MNEMONIC = re.compile(r"\s*\(&\w\)|&(?=\w)")  # "ファイル(&F)" as well as "&File"


def _always(_: MainWindow) -> bool:
    return True


@dataclass(frozen=True)
class Action:
    """One thing to do.

    Attributes:
        id: stable name.
        text: as a menu shows it: with ``&`` before its letter, ``…`` where it asks more.
        icon: a name for ``icons.icon``.
        menu: title of the menu it is in; empty for none.
        run: does it; None for keys that what has the keyboard answers itself: those are shown,
            and cannot be bound to others.
        shortcuts: portable key sequences, the first one shown.
        is_enabled: asked whenever something changes that it may depend on.
        starts_group: whether a line is drawn above it.
        contexts: where it is offered besides its menu: ``row`` acts on the chosen rows, ``list``
            on the list in sight, ``window`` on neither.
        keywords: further words to find it by.
        cli: its name in ``alliancehub do``; empty where it makes no sense from there.
        is_checked: for what is on or off: which it is.
        beats_text: whether its keys work also where a text field has a use of its own for them.
        in_lists: whether its keys work only while a list has the keyboard, and on that list.
    """

    id: str
    text: str
    icon: str
    menu: str
    run: Callable[[MainWindow], object] | None
    shortcuts: tuple[str, ...] = ()
    is_enabled: Callable[[MainWindow], bool] = _always
    starts_group: bool = False
    contexts: tuple[str, ...] = (WINDOW,)
    keywords: str = ""
    cli: str = ""
    is_checked: Callable[[MainWindow], bool] | None = None
    beats_text: bool = False
    in_lists: bool = False

    @property
    def title(self) -> str:
        """Its text without the menu's marks."""
        return plain(self.text).rstrip("…")

    @property
    def heading(self) -> str:
        """The title of its menu without the menu's marks."""
        return plain(self.menu)


def plain(text: str) -> str:
    """Return a menu's text without the mark of its letter."""
    return _MNEMONIC.sub("", text)
