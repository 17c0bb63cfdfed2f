"""The ways to find something: the list's own search, the search of everything, the palette."""

from __future__ import annotations

from typing import TYPE_CHECKING

from alliancehub.desktop.later import loaded
from alliancehub.desktop.search_terms import SearchTerms

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from alliancehub.desktop.palette_panel import PalettePanel
    from alliancehub.desktop.window import MainWindow

EVERYTHING = "search"  # the place


class Finder:
    """Of one window."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.palette: PalettePanel | None = None  # made when it is first opened

    @property
    def in_sight(self) -> QWidget | None:
        """What lies over the window while the palette is open."""
        return self.palette.frame if self.palette is not None and self.palette.isVisible() else None

    @property
    def may_search_everything(self) -> bool:
        """Whether there is a screen for it."""
        return self._window.places.has(EVERYTHING)

    def seek(self) -> None:
        """Put the cursor where the list in sight is searched; asked again, search everything."""
        self._window.over.close_all()
        if not self._window.current.seek():
            self.search_everything()

    def search_everything(self) -> None:
        """Show the screen that searches everything, with the words of the list in sight."""
        if self.may_search_everything:
            words = self._window.current.words()
            self._window.go(EVERYTHING)
            self._window.current.set_search(words, {})

    def show(self, terms: SearchTerms) -> None:
        """Show a list, or the search of everything, searched for something."""
        if not terms.kind:
            self._window.go(EVERYTHING)
        else:
            self._window.show_list(self._window.desk.known.kinds[terms.kind].place, terms.kind)
        self._window.current.set_search(terms.words, terms.where, terms.sort)

    def toggle_palette(self) -> None:
        """Open the palette, or close it."""
        if self.palette is None:
            made: PalettePanel = loaded("part:palette")(self._window, self._window.centralWidget())
            self.palette = made
        self.palette.toggle()
