"""Who judges has no part in it, at every step; and nobody bars a judge by what nobody has seen."""

import pytest

from alliancehub.model.commands.screen_request import ScreenRequest
from alliancehub.model.kinds.credit_request import CreditRequest
from alliancehub.model.reviewing import reviews_of, scores_of
from tests.model.reviewing import ask, call, conflicts, give, rubric

C = 1_000_000


@pytest.mark.parametrize("part", ["advises", "shares", "has declared a conflict"])
def test_nobody_screens_what_they_have_a_part_in(alliance, part):
    alliance.pool()
    eve = alliance.person("eve")
    values = {
        "advises": {"advisor": eve},
        "shares": {"holders": [{"person": eve, "amount": C}]},
    }.get(part, {})
    asked = alliance.ask_for_credits("ann", call=call(alliance, needs_screening=True), **values)
    code = "not_permitted"
    if not values:
        args = {"kind": "credit_request", "about": asked, "type": "personal", "severity": "real"}
        alliance.do("eve", "declare_conflict", reason="My son.", **args)
        code = "conflict_of_interest"
    row = alliance.row(CreditRequest, asked)
    for result in ("pass", "return"):
        alliance.refused("eve", "screen_request", code, request=asked, result=result, reason="R.")
    assert not ScreenRequest.is_offered(alliance.work("eve"), row)
    assert ScreenRequest.is_offered(alliance.work("dan"), row)
    alliance.do("dan", "screen_request", request=asked, result="pass")


def test_a_draft_that_names_an_advisor_bars_nobody_and_is_told_to_nobody(alliance):
    alliance.pool()
    asked = alliance.ask_for_credits("ann")
    draft = alliance.draft("ann", advisor=alliance.person("cyd"))
    ask(alliance, asked, "cyd")
    assert conflicts(alliance, "cyd") == set()
    give(alliance, asked, "cyd")
    alliance.do("ann", "submit_request", request=draft)
    other = alliance.ask_for_credits("ann")
    args = {"request": other, "reviewers": [alliance.person("cyd")], "due_on": "2026-06-20"}
    alliance.refused("eve", "assign_reviewers", "conflict_of_interest", **args)


def test_scores_by_rubrics_of_different_scales_are_compared_by_their_own(alliance):
    alliance.pool()
    asked = alliance.ask_for_credits("ann")
    criteria = [{"criterion": "Merit", "weight": 1, "anchors": ""}]
    for who, best, score in (("cyd", 10, 10), ("olga", 3, 3)):
        scale = rubric(alliance, title=f"To {best}", highest=best, criteria=criteria)
        ask(alliance, asked, who, rubric=scale)
        give(alliance, asked, who, score)
    work = alliance.work("hub")
    (merit,) = scores_of(work, reviews_of(work, asked))
    assert (merit["lowest"], merit["highest"], merit["percent"]) == (3, 10, 100)
