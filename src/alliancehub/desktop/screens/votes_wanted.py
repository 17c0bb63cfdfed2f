"""Which items of a panel's agenda wait for this member's vote."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from alliancehub.desktop.desk import Desk
from alliancehub.engine.plain import to_plain
from alliancehub.model.errors import Refusal
from alliancehub.model.query import Page, Query

ITEM, VOTE, CAST = "panel_item", "vote", "cast_vote"
ITEMS_MAX = 50


class VotesWanted(QObject):
    """Looks for items on which this member can vote, and for those on which they have voted.

    Signals:
        found(Page): the items without a vote of one's own, in the order of the agenda.
    """

    found = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def ask(self, me: str) -> None:
        """Ask for them; who sees no panel has none."""
        if {ITEM, VOTE} <= self._desk.known.kinds.keys():
            query = Query(ITEM, where={"state": ["open"]}, limit=ITEMS_MAX)
            args = {"query": to_plain(query)}
            self._desk.bridge.call("query", args, partial(self._look, me), _ignore, self)

    def _look(self, me: str, items: Page) -> None:
        ids = [one.id for one in items.hits]
        if not ids:
            self.found.emit(items)
            return

        def look(offers: dict[str, list[str]]) -> None:
            mine = Query(VOTE, where={"person": [me], "item": ids}, limit=ITEMS_MAX)
            tell = partial(self._tell, items, set(offers.get(CAST, ())))
            self._desk.bridge.call("query", {"query": to_plain(mine)}, tell, _ignore, self)

        # An item may be open although its request was decided without it.
        self._desk.bridge.call("offers", {"kind": ITEM, "ids": ids}, look, _ignore, self)

    def _tell(self, items: Page, open_to_me: set[str], votes: Page) -> None:
        voted = {str(one.values.get("item")) for one in votes.hits}
        left = [one for one in items.hits if one.id in open_to_me - voted]
        self.found.emit(Page(left, len(left)))


def _ignore(_: Refusal) -> None:
    """What could not be asked stays as it was; the status says why."""
