"""An item of a panel's agenda shows how the panel votes."""

from alliancehub.desktop.screens.panel_pane import PanelPane
from alliancehub.model.query import Hit, Page


def _vote(number, vote, amount):
    return Hit("vote", str(number), "", values={"vote": vote, "amount": amount})


def test_votes_are_counted_by_what_they_are_for(shared_stage):
    pane = PanelPane(shared_stage.desk)
    votes = [
        _vote(1, "partly", 4_000_000),
        _vote(2, "partly", 2_000_000),
        _vote(3, "approve", 0),
    ]
    pane._show_votes(Page(votes, 3))
    assert not pane.votes.isHidden()
    assert pane._lines(votes) == (("Grant what is asked", "1", ""), ("Grant a part", "2", "3"))
    pane._show_votes(Page([], 0))
    assert pane.votes.isHidden()
    pane.deleteLater()
