"""What the palette asks the engine for: things by their words, what was read lately, searches."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from alliancehub.desktop.palette_match import Entry, titled_first
from alliancehub.desktop.palette_recent import Row
from alliancehub.desktop.palette_sources import found_entry, saved_entry
from alliancehub.engine.api import Detail
from alliancehub.engine.plain import to_plain
from alliancehub.model.errors import Refusal
from alliancehub.model.query import Page, Query

if TYPE_CHECKING:
    from alliancehub.desktop.window import MainWindow

FOUND_MAX = 20
SEARCHES_MAX = 100
RECENT = 6


class PaletteFinds(QObject):
    """Asks, and keeps the latest answers; the next question lets the one before go.

    Signals:
        answered(): things were found for the latest words.
        recent_changed(): what was read lately is known.

    Attributes:
        found: entries of the things that have the words.
        saved: entries of the saved searches.
    """

    answered = Signal()
    recent_changed = Signal()

    def __init__(self, window: MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._desk = window.desk
        self.found: list[Entry] = []
        self.saved: list[Entry] = []
        self._recent: dict[Row, Entry] = {}
        self._asked = 0

    @property
    def is_asking(self) -> bool:
        """Whether the latest words are not answered yet."""
        return bool(self._asked)

    def begin(self) -> None:
        """Begin anew: ask for what was read lately, and for the saved searches."""
        self.found = []
        self._ask_recent()
        if "saved_search" in self._desk.known.kinds:
            query = Query("saved_search", limit=SEARCHES_MAX)
            self._desk.bridge.call(
                "query", {"query": to_plain(query)}, self._on_saved, lambda _: None, self
            )

    def ask(self, words: str) -> None:
        """Ask for things with some words; without words for none."""
        self.forget()
        if not words or not self._desk.known.kinds:
            self.found = []
            return
        query = Query(text=words, limit=FOUND_MAX)
        self._asked = self._desk.bridge.call(
            "query",
            {"query": to_plain(query)},
            partial(self._on_found, words),
            self._on_refused,
            self,
        )

    def forget(self) -> None:
        """Let the latest question go."""
        if self._asked:
            self._desk.bridge.forget(self._asked)
            self._asked = 0

    def recent(self) -> list[Entry]:
        """Return what was read lately but for what is read now, latest first."""
        here = self._window.current.row_in_sight()
        return [entry for row, entry in self._recent.items() if row != here][:RECENT]

    def _on_found(self, words: str, page: Page) -> None:
        self._asked = 0
        made = [found_entry(self._window, hit) for hit in page.hits]
        self.found = titled_first(made, words)
        self.answered.emit()

    def _on_refused(self, _: Refusal) -> None:
        self._asked = 0
        self.found = []
        self.answered.emit()

    def _ask_recent(self) -> None:
        rows = [one for one in self._window.recent.rows() if one[0] in self._desk.known.kinds]
        self._recent = {one: held for one in rows if (held := self._recent.get(one))}
        for kind, row_id in rows[: RECENT + 1]:
            self._desk.bridge.call(
                "detail",
                {"kind": kind, "id": row_id},
                self._on_recent,
                partial(self._on_gone, (kind, row_id)),
                self,
            )

    def _on_gone(self, row: Row, _: Refusal) -> None:
        self._window.recent.forget(row)
        self._recent.pop(row, None)
        self.recent_changed.emit()

    def _on_recent(self, detail: Detail) -> None:
        rows = self._window.recent.rows()
        hit = detail.hit
        self._recent[hit.kind, hit.id] = found_entry(self._window, hit)
        self._recent = {one: self._recent[one] for one in rows if one in self._recent}
        self.recent_changed.emit()

    def _on_saved(self, page: Page) -> None:
        made = (saved_entry(self._window, hit) for hit in page.hits)
        self.saved = [one for one in made if one is not None]
