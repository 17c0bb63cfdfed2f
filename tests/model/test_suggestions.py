"""What the forms of a panel and of a decision begin with, and for whom they begin empty."""

import pytest
from hypothesis import given as for_all
from hypothesis import strategies as st

from alliancehub.model.catalogue import Catalogue
from alliancehub.model.command import command_spec
from alliancehub.model.kinds.credit_request import CreditRequest, line_cost
from alliancehub.model.kinds.decision import Decision
from alliancehub.model.kinds.notice import Notice
from alliancehub.model.kinds.panel_item import PanelItem
from alliancehub.model.kinds.review_assignment import ReviewAssignment
from alliancehub.model.recommending import cut_to
from alliancehub.model.suggestion import Suggestion
from tests.model.reviewing import DUE, ask, give, open_to_reviews, rubric

C = 1_000_000
COUNT = st.integers(1, 100_000)


@pytest.fixture
def asked(alliance):
    """Ann asked Yale for 4 units for 10 hours and for 2 units for 5, at 2 credits: 80 and 20."""
    alliance.pool()
    lines = [alliance.line(4, 10), alliance.line(2, 5)]
    return alliance.ask_for_credits("ann", lines=lines)


@pytest.fixture
def item(alliance, asked):
    """The panel's item, when one review is there and the other is not."""
    ask(alliance, asked, "cyd", "olga", rubric=rubric(alliance))
    give(alliance, asked, "cyd", 5, 5)
    alliance.do("eve", "open_panel", request=asked, meets_on=DUE)
    return alliance.all(PanelItem)[0].id


def begins(alliance, who, name, row, *, is_judge=False):
    """Return what a form begins with, as an engine asks it."""
    work = alliance.work(who, is_judge=is_judge)
    command = Catalogue().commands[name]
    return command.suggest(work, row) if command.is_offered(work, row) else Suggestion()


def decision_of(alliance, who, asked):
    return begins(alliance, who, "decide_credits", alliance.row(CreditRequest, asked))


def recommend(alliance, item, *amounts, reason="Half will do."):
    lines = [
        {"line": at, "amount": amount * C, "reason": reason}
        for at, amount in enumerate(amounts, start=1)
    ]
    alliance.do("eve", "close_panel", item=item, lines=lines, rationale="Half is founded.")


# -- whom one asks


def test_whoever_asks_reviewers_begins_with_those_who_are_proposed_and_can_be_asked(
    alliance, asked
):
    request = alliance.row(CreditRequest, asked)
    assert begins(alliance, "eve", "assign_reviewers", request) == Suggestion()
    open_to_reviews(alliance, "cyd", "olga")
    alliance.do("eve", "suggest_reviewers", request=asked, count=2)
    cyd, olga = alliance.person("cyd"), alliance.person("olga")
    found = begins(alliance, "eve", "assign_reviewers", request)
    assert found.values == {"reviewers": sorted([cyd, olga])}
    once_for_all = {"about_person": alliance.person("ann"), "reason": "My sister."}
    alliance.create("olga", "coi", type="personal", severity="real", **once_for_all)
    found = begins(alliance, "eve", "assign_reviewers", request)
    assert found.values == {"reviewers": [cyd]}
    alliance.do("eve", "assign_reviewers", request=asked, due_on=DUE, **found.values)
    assert [one.state for one in alliance.all(ReviewAssignment, reviewer=cyd)] == ["invited"]


# -- what a panel begins with


def test_a_recommendation_begins_with_each_lines_share_of_the_votes(alliance, item):
    row = alliance.row(PanelItem, item)
    alliance.do("cyd", "cast_vote", item=item, vote="partly", amount=20 * C)
    alliance.do("eve", "cast_vote", item=item, vote="approve")
    found = begins(alliance, "eve", "close_panel", row)
    assert [(one["line"], one["amount"]) for one in found.values["lines"]] == [
        (1, 48 * C),
        (2, 12 * C),
    ]
    assert "(2): 60 of 100 credits" in found.words
    alliance.do("eve", "cast_vote", item=item, vote="decline")
    found = begins(alliance, "eve", "close_panel", row)
    assert [one["amount"] for one in found.values["lines"]] == [8 * C, 2 * C]


def test_without_an_amount_in_any_vote_nothing_is_recommended_by_forgetting(alliance, item):
    alliance.do("cyd", "cast_vote", item=item, vote="abstain")
    alliance.do("eve", "cast_vote", item=item, vote="partly")
    found = begins(alliance, "eve", "close_panel", alliance.row(PanelItem, item))
    assert [one["amount"] for one in found.values["lines"]] == [0, 0]


def test_a_vote_begins_as_it_was_given_and_nobody_elses(alliance, item):
    row = alliance.row(PanelItem, item)
    assert begins(alliance, "cyd", "cast_vote", row) == Suggestion()
    alliance.do("cyd", "cast_vote", item=item, vote="partly", amount=20 * C, reason="Enough.")
    given = {"vote": "partly", "amount": 20 * C, "reason": "Enough."}
    assert begins(alliance, "cyd", "cast_vote", row).values == given
    assert begins(alliance, "eve", "cast_vote", row) == Suggestion()


def test_whoever_may_vote_is_told_when_the_panel_meets_and_nobody_else(alliance, item):
    told = [one for one in alliance.all(Notice) if one.title.startswith("A panel meets on")]
    assert {one.person for one in told} >= {alliance.person("cyd")}
    asks, owes = alliance.person("ann"), alliance.person("olga")
    assert not {one.person for one in told} & {asks, owes, alliance.person("eve")}
    assert {one.about for one in told} == {item}


@pytest.mark.parametrize("end", ["decided", "withdrawn"])
def test_nobody_votes_on_what_is_not_up_for_review_any_more(alliance, asked, item, end):
    row = alliance.row(PanelItem, item)
    vote = alliance.catalogue.commands["cast_vote"]
    assert vote.is_offered(alliance.work("cyd", is_judge=False), row)
    if end == "decided":
        alliance.do("eve", "decide_credits", request=asked, outcome="approve")
    else:
        alliance.do("ann", "withdraw_request", kind="credit_request", request=asked)
    for who in ("cyd", "eve"):
        assert not vote.is_offered(alliance.work(who, is_judge=False), row)
        alliance.refused(who, "cast_vote", "closed", item=item, vote="abstain")


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        ([{"line": 3, "amount": C}], "no line 3"),
        ([{"line": 1, "amount": C}, {"line": 1, "amount": C}], "Line 1 of the request is named tw"),
        ([{"line": 2, "amount": 21 * C}], "Line 2 asks for 20 credits."),
        ([{"amount": C}], "line 1: Line: choose which one."),
    ],
)
def test_a_line_that_is_not_there_or_there_twice_is_named(alliance, item, lines, words):
    close = {"item": item, "lines": lines, "rationale": "Half is founded."}
    refusal = alliance.refused("eve", "close_panel", **close)
    assert words in refusal.text
    assert refusal.field == "lines"


def test_what_is_recommended_says_of_which_accelerator_and_of_how_much(alliance, item):
    recommend(alliance, item, 40, 0)
    resource = alliance.all(CreditRequest)[0].lines[0]["resource"]
    first, second = alliance.row(PanelItem, item).lines
    assert (first["resource"], first["asked"], first["amount"]) == (resource, 80 * C, 40 * C)
    assert (second["asked"], second["amount"]) == (20 * C, 0)


# -- what a decision begins with


def test_a_decision_begins_with_what_the_panel_recommends_and_can_be_taken_so(
    alliance, asked, item
):
    found = decision_of(alliance, "eve", asked)
    assert found.values == {}
    assert found.words == f"The panel of {DUE} has not closed this yet."
    assert "grant a part: 1" in found.note
    recommend(alliance, item, 40, 0)
    found = decision_of(alliance, "eve", asked)
    assert found.values["outcome"] == "partly"
    assert found.values["reason"] == "Half is founded."
    shape = ("line", "units", "hours", "runs", "reason")
    assert [tuple(one[name] for name in shape) for one in found.values["grants"]] == [
        (1, 2, 10, 1, "Half will do."),
        (2, 0, 0, 1, "Half will do."),
    ]
    assert "40 of 100 credits; in whole units, hours and runs that is 40." in found.words
    assert "name nobody" in found.note
    alliance.do("eve", "decide_credits", request=asked, rule="merit", **found.values)
    assert alliance.all(Decision)[0].granted == 40 * C


@pytest.mark.parametrize(
    ("amounts", "outcome"), [((80, 20), "approve"), ((0, 0), "decline"), ((80, 19), "partly")]
)
def test_the_outcome_follows_from_how_much_is_recommended(alliance, asked, item, amounts, outcome):
    recommend(alliance, item, *amounts)
    found = decision_of(alliance, "eve", asked)
    assert found.values["outcome"] == outcome
    assert ("grants" in found.values) == (outcome == "partly")


def test_without_a_panel_it_is_told_what_reviewers_advise_and_nothing_begins_so(alliance, asked):
    assert decision_of(alliance, "eve", asked) == Suggestion()
    ask(alliance, asked, "cyd", rubric=rubric(alliance))
    give(alliance, asked, "cyd", 5, 5)
    found = decision_of(alliance, "eve", asked)
    assert found.values == {}
    assert "grant a part: 1" in found.words


def test_whoever_has_a_part_in_it_or_only_reviews_it_begins_with_nothing(alliance, asked, item):
    recommend(alliance, item, 40, 0)
    for who in ("ann", "cyd", "olga"):
        assert decision_of(alliance, who, asked) == Suggestion(), who
    assert decision_of(alliance, "eve", asked).values
    declared = {"type": "personal", "severity": "real", "reason": "Ann is my sister."}
    alliance.do("eve", "declare_conflict", kind="credit_request", about=asked, **declared)
    assert decision_of(alliance, "eve", asked) == Suggestion()


# -- amounts as units, hours and runs


@for_all(COUNT, COUNT, COUNT, st.integers(1, 10**7), st.integers(0, 10**15))
def test_a_cut_line_never_costs_more_nor_is_it_more_than_was_asked(units, hours, runs, rate, most):
    line = {"units": units, "hours": hours, "runs": runs}
    cut = cut_to(line, rate, most)
    assert line_cost(cut, rate) <= most
    assert all(cut[name] <= line[name] for name in line)
    assert (line_cost(cut, rate) > 0) == (most >= rate)
    whole = line_cost(line, rate)
    assert cut_to(line, rate, whole) == line


@pytest.mark.parametrize(
    ("line", "most", "cut"),
    [
        ((4, 10, 3), 80, (4, 10, 2)),  # runs first
        ((4, 10, 1), 20, (2, 10, 1)),  # then units
        ((1, 10, 1), 7, (1, 7, 1)),  # then hours
        ((4, 10, 3), 10, (1, 10, 1)),
        ((4, 10, 3), 3, (1, 3, 1)),
        ((4, 10, 3), 0, (0, 0, 1)),
    ],
)
def test_runs_are_cut_before_units_and_units_before_hours(line, most, cut):
    names = ("units", "hours", "runs")
    found = cut_to(dict(zip(names, line, strict=True)), 1, most)
    assert tuple(found[name] for name in names) == cut


def test_a_form_asks_for_a_beginning_only_where_the_command_has_one():
    suggesting = {n for n, one in Catalogue().commands.items() if command_spec(one).suggests}
    assert suggesting == {"assign_reviewers", "cast_vote", "close_panel", "decide_credits"}
