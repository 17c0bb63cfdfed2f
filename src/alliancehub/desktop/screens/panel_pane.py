"""An item of a panel's agenda: above what is known of it, how the panel votes, and each vote."""

from __future__ import annotations

from collections import defaultdict

from PySide6.QtWidgets import QWidget

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.record_texts import RecordTable
from alliancehub.desktop.screens.detail_pane import DetailPane
from alliancehub.desktop.texts import credits_text, number, tr, value_text
from alliancehub.desktop.views.record_view import RecordView
from alliancehub.desktop.views.section import Section
from alliancehub.engine.api import Detail
from alliancehub.engine.plain import to_plain
from alliancehub.model.errors import Refusal
from alliancehub.model.query import Hit, Page, Query

VOTE = "vote"
SAID = ("person", "vote", "amount", "reason")
VOTES_MAX = 500
GAP = 8


class PanelPane(DetailPane):
    """Shows the votes by what they are for, with the mean of the amounts, and who said what."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.votes = Section(tr("Votes"))
        self._boards: list[RecordView] = []
        self._facts_page.insertWidget(0, self.votes)
        self.votes.hide()
        self.shown.connect(self._ask_votes)

    def _ask_votes(self, detail: Detail) -> None:
        if VOTE not in self.desk.known.kinds:
            return
        query = Query(VOTE, where={"item": [detail.hit.id]}, limit=VOTES_MAX)
        args = {"query": to_plain(query)}
        self.desk.bridge.call("query", args, self._show_votes, _ignore, self)

    def _show_votes(self, page: Page) -> None:
        for board in self._boards:
            self.votes.body.removeWidget(board)
            board.hide()
            board.deleteLater()
        self._boards = []
        self.votes.setVisible(bool(page.hits))
        self.votes.set_count(page.total)
        if not page.hits:
            return
        heads = (tr("Vote"), tr("Votes"), tr("Mean of the credits named"))
        self._add(RecordTable(heads, (False, True, True), self._lines(page.hits)))
        kind = self.desk.known.kinds[VOTE]
        said = tuple(tr(kind.field(one).label) for one in SAID)
        self._add(RecordTable(said, (False, False, True, False), self._each(page.hits)))
        self._facts_page.insertWidget(0, self.votes)

    def _add(self, table: RecordTable) -> None:
        board = RecordView(tr("Votes"), table)
        board.setContentsMargins(0, GAP if self._boards else 0, 0, 0)
        self._boards.append(board)
        self.votes.add(board)

    def _each(self, hits: list[Hit]) -> tuple[tuple[str, ...], ...]:
        """Return who voted what, for how much and why."""
        kind = self.desk.known.kinds[VOTE]

        def cell(hit: Hit, name: str) -> str:
            value = hit.values.get(name)
            is_none = name == "amount" and not value  # a vote need name no amount
            words = value_text(kind.field(name), value, hit.labels.get(name, ""))
            return "" if is_none else words

        return tuple(tuple(cell(hit, name) for name in SAID) for hit in hits)

    def _lines(self, hits: list[Hit]) -> tuple[tuple[str, ...], ...]:
        """Return for each vote that was given how many there are, and the mean amount."""
        field = self.desk.known.kinds[VOTE].field("vote")
        amounts: defaultdict[str, list[int]] = defaultdict(list)
        for hit in hits:
            amounts[str(hit.values.get("vote") or "")].append(int(hit.values.get("amount") or 0))
        lines = []
        for value, words in field.choices:
            named = [one for one in amounts[value] if one]
            mean = credits_text(sum(named) // len(named)) if named else ""
            if amounts[value]:
                lines.append((tr(words), number(len(amounts[value])), mean))
        return tuple(lines)


def _ignore(_: Refusal) -> None:
    """Votes that could not be read stay as they were; the status says why."""
