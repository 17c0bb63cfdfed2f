"""Who reviews a credit request, by what, and who learns of it."""

import pytest

from alliancehub.model.commands.assign_reviewers import AssignReviewers
from alliancehub.model.commands.post_message import PostMessage
from alliancehub.model.commands.submit_review import SubmitReview
from alliancehub.model.kinds.blinded_request import BlindedRequest
from alliancehub.model.kinds.coi import Coi
from alliancehub.model.kinds.credit_request import CreditRequest
from alliancehub.model.kinds.membership import Membership
from alliancehub.model.kinds.message import Message
from alliancehub.model.kinds.notice import Notice
from alliancehub.model.kinds.panel_item import PanelItem
from alliancehub.model.kinds.review import Review
from alliancehub.model.kinds.review_assignment import ReviewAssignment
from alliancehub.model.kinds.rubric import Rubric
from alliancehub.model.kinds.vote import Vote
from alliancehub.model.redaction import redacted
from tests.model.reviewing import (
    DUE,
    ask,
    assignment_of,
    call,
    conflicts,
    draft_of,
    give,
    open_to_reviews,
    row_of_rubric,
    rubric,
    write,
)


@pytest.fixture
def asked(alliance):
    """Ann asked Yale for 4 units for 10 hours at 2 credits, out of a pool of 1,000."""
    alliance.pool()
    return alliance.ask_for_credits("ann")


def sealed(alliance, handle):
    kinds = ("review:", "panel:", "chair:", "blinded:")
    return {one for one in alliance.scopes(handle) if one.startswith(kinds)}


# -- conflicts of interest


@pytest.mark.parametrize(
    ("who", "found"),
    [
        ("ann", "their own request"),
        ("gus", "cannot sign in"),
        ("dora", "as the applicant is"),  # of Yale as well
    ],
)
def test_nobody_is_asked_with_a_real_conflict(alliance, asked, who, found):
    args = {"request": asked, "reviewers": [alliance.person(who)], "due_on": DUE}
    refusal = alliance.refused("dan", "assign_reviewers", **args)
    assert found in refusal.text
    assert refusal.field == "reviewers"


def test_whoever_takes_part_in_the_project_does_not_review_what_it_asks_for(alliance):
    alliance.pool()
    asked = alliance.ask_for_credits("ann", project=alliance.project)
    args = {"request": asked, "reviewers": [alliance.person("bob")], "due_on": DUE}
    refusal = alliance.refused("dan", "assign_reviewers", "conflict_of_interest", **args)
    assert "take part in “Robust”" in refusal.text
    ask(alliance, asked, "olga")  # who but observes it
    assert conflicts(alliance, "olga") == {("project", "apparent")}


def test_an_advisor_does_not_review_then_or_later(alliance):
    alliance.pool()
    alliance.ask_for_credits("ann", advisor=alliance.person("cyd"))
    again = alliance.ask_for_credits("ann")
    args = {"request": again, "reviewers": [alliance.person("cyd")], "due_on": DUE}
    refusal = alliance.refused("dan", "assign_reviewers", "conflict_of_interest", **args)
    assert "advised the applicant" in refusal.text


def test_what_speaks_against_somebody_is_shown_with_its_level(alliance, asked):
    ask(alliance, asked, "bob")  # who works with Ann on a project that it is not asked for
    assert conflicts(alliance, "bob") == {("collaborator", "apparent")}
    found = alliance.all(Coi, person=alliance.person("bob"))[0]
    assert found.source == "detected"
    assert found.scope == assignment_of(alliance, asked, "bob").scope


def test_whoever_left_the_applicants_organisation_is_near_it_for_two_years(alliance, asked):
    values = {"person": alliance.person("cyd"), "organisation": alliance.yale, "role": "member"}
    alliance.create("dan", "membership", **values, from_on="2020-01-01", to_on="2025-12-31")
    alliance.create(
        "dan",
        "membership",
        **{**values, "person": alliance.person("bob")},
        from_on="2020-01-01",
        to_on="2024-01-31",
    )
    ask(alliance, asked, "bob", "cyd")
    assert ("organisation", "apparent") in conflicts(alliance, "cyd")
    assert ("organisation", "apparent") not in conflicts(alliance, "bob")


def test_whoever_is_of_a_donor_is_named_as_such(alliance):
    alliance.pool()
    pool = alliance.create(
        "dan",
        "pool",
        title="IBM's",
        donor=alliance.ibm,
        resource=alliance.resource,
        begins_on="2026-01-01",
        ends_on="2026-12-31",
        pledged=1_000_000_000,
    )
    made = call(alliance, pools=[])
    alliance.edit("dan", alliance.catalogue.kinds["call"], made, pools=[pool])
    asked = alliance.ask_for_credits("ann", call=made)
    ask(alliance, asked, "cyd", "ira")
    assert ("donor", "potential") in conflicts(alliance, "cyd")
    assert ("donor", "apparent") in conflicts(alliance, "ira")


def test_what_was_declared_once_for_all_holds_for_every_request(alliance, asked):
    values = {"about_person": alliance.person("ann"), "reason": "We are married."}
    coi = alliance.create("cyd", "coi", **values)
    assert alliance.row(Coi, coi).scope == f"person:{alliance.person('cyd')}"
    args = {"request": asked, "reviewers": [alliance.person("cyd")], "due_on": DUE}
    refusal = alliance.refused("dan", "assign_reviewers", "conflict_of_interest", **args)
    assert "We are married." in refusal.text
    alliance.do("cyd", "delete", kind="coi", id=coi)
    ask(alliance, asked, "cyd")


def test_a_declaration_is_about_somebody_or_something(alliance):
    args = {"kind": "coi", "id": alliance.person("x"), "values": {"reason": "So."}}
    assert alliance.refused("cyd", "create", "invalid", **args).field == "about_person"


def test_a_real_conflict_that_is_declared_ends_the_review(alliance, asked):
    (asked_bob,) = ask(alliance, asked, "bob")
    args = {"kind": "review_assignment", "about": asked_bob.id, "type": "financial"}
    alliance.do("bob", "declare_conflict", **args, severity="potential", reason="I hold shares.")
    assert assignment_of(alliance, asked, "bob").state == "invited"
    alliance.do("bob", "declare_conflict", **args, severity="real", reason="I hold many.")
    assert assignment_of(alliance, asked, "bob").state == "recused"
    assert alliance.all(Review, request=asked) == []
    assert f"request:{asked}" not in alliance.scopes("bob")
    args = {"request": asked, "reviewers": [alliance.person("bob")], "due_on": DUE}
    alliance.refused("eve", "assign_reviewers", "conflict_of_interest", **args)


def test_an_apparent_conflict_is_settled_with_a_reason_and_a_real_one_is_not(alliance, asked):
    (asked_bob,) = ask(alliance, asked, "bob")
    found = alliance.all(Coi, person=alliance.person("bob"))[0]
    args = {"conflict": found.id, "reason": "Years ago."}
    alliance.refused("bob", "settle_conflict", "not_permitted", **args, outcome="managed")
    alliance.refused("cyd", "settle_conflict", "not_found", **args, outcome="managed")
    alliance.do("eve", "settle_conflict", **args, outcome="managed")
    assert alliance.row(Coi, found.id).state == "managed"
    args = {"kind": "review_assignment", "about": asked_bob.id, "type": "personal"}
    alliance.do("bob", "declare_conflict", **args, severity="real", reason="My sister.")
    real = next(one for one in alliance.all(Coi) if one.severity == "real")
    for outcome in ("managed", "dismissed"):
        args = {"conflict": real.id, "outcome": outcome, "reason": "Nonsense."}
        alliance.refused("eve", "settle_conflict", "conflict_of_interest", **args)


def test_whoever_comes_into_a_conflict_later_gives_no_review_and_is_recused(alliance):
    alliance.pool()
    asked = alliance.ask_for_credits("ann", project=alliance.project)
    (asked_cyd,) = ask(alliance, asked, "cyd")
    review = write(alliance, asked, "cyd")
    args = {"assignment": asked_cyd.id}
    alliance.refused("hub", "recuse_conflicted", "closed", **args)
    alliance.join("cyd", "contributor")
    assert f"request:{asked}" not in sealed(alliance, "cyd")
    alliance.refused("cyd", "submit_review", review=review)
    alliance.refused("dan", "recuse_conflicted", "not_permitted", **args)
    alliance.do("hub", "recuse_conflicted", **args)
    assert alliance.row(ReviewAssignment, asked_cyd.id).state == "recused"


# -- asking


def test_those_who_decide_ask_and_nobody_else(alliance, asked):
    args = {"request": asked, "reviewers": [alliance.person("cyd")], "due_on": DUE}
    alliance.refused("ann", "assign_reviewers", "not_permitted", **args)
    alliance.refused("ira", "assign_reviewers", "not_found", **args)
    row = alliance.row(CreditRequest, asked)
    offered = {
        w for w in ("ann", "eve", "ira") if AssignReviewers.is_offered(alliance.work(w), row)
    }
    assert offered == {"eve"}
    ask(alliance, asked, "cyd")
    assert alliance.row(CreditRequest, asked).state == "in_review"
    alliance.refused("eve", "assign_reviewers", "exists", **args)


def test_a_day_in_the_past_is_refused(alliance, asked):
    args = {"request": asked, "reviewers": [alliance.person("cyd")], "due_on": "2026-05-31"}
    assert alliance.refused("eve", "assign_reviewers", "invalid", **args).field == "due_on"


def test_suggestions_go_to_the_least_busy_without_a_conflict(alliance, asked):
    open_to_reviews(alliance, "ann", "bob", "cyd", "olga", "dora")
    other = alliance.ask_for_credits("ann", title="Another one")
    ask(alliance, other, "cyd")
    alliance.do("eve", "suggest_reviewers", request=asked, count=5)
    found = {one.reviewer: one for one in alliance.all(ReviewAssignment, request=asked)}
    assert set(found) == {alliance.person(one) for one in ("bob", "cyd", "olga")}
    assert {alliance.person("cyd"): 1}.items() <= {p: a.load for p, a in found.items()}.items()
    assert {one.state for one in found.values()} == {"proposed"}
    alliance.do("eve", "suggest_reviewers", request=other, count=1)
    proposed = alliance.all(ReviewAssignment, request=other, state="proposed")
    assert [one.reviewer for one in proposed] == [alliance.person("olga")]  # bob works with Ann


def test_whoever_is_proposed_learns_nothing_and_is_asked_with_the_others(alliance, asked):
    open_to_reviews(alliance, "cyd", "olga")
    alliance.do("eve", "suggest_reviewers", request=asked, count=2)
    assert sealed(alliance, "cyd") == set()
    assert alliance.all(Notice, person=alliance.person("cyd"), about_kind="review_assignment") == []
    alliance.do("eve", "assign_reviewers", request=asked, reviewers=[], due_on=DUE)
    states = {one.state for one in alliance.all(ReviewAssignment, request=asked)}
    assert states == {"invited"}
    assert len(alliance.all(Review, request=asked)) == 2


def test_a_proposal_goes_without_a_trace_and_a_review_that_was_asked_for_with_a_reason(
    alliance, asked
):
    open_to_reviews(alliance, "bob")
    alliance.do("eve", "suggest_reviewers", request=asked, count=1)
    alliance.do("eve", "cancel_review", assignment=assignment_of(alliance, asked, "bob").id)
    assert alliance.all(ReviewAssignment, request=asked) == []
    assert alliance.all(Coi, request=asked) == []
    (asked_cyd,) = ask(alliance, asked, "cyd")
    args = {"assignment": asked_cyd.id}
    assert alliance.refused("eve", "cancel_review", "invalid", **args).field == "reason"
    alliance.refused("cyd", "cancel_review", reason="No.", **args)
    alliance.do("eve", "cancel_review", reason="Enough are given.", **args)
    assert alliance.row(ReviewAssignment, asked_cyd.id).state == "cancelled"
    assert alliance.all(Review, request=asked) == []


def test_the_last_suggestion_says_when_nobody_is_left(alliance, asked):
    refusal = alliance.refused("eve", "suggest_reviewers", "nobody", request=asked, count=3)
    assert "by name" in refusal.remedy


# -- rubrics and reviews


def test_a_review_has_the_criteria_of_the_rubric_and_their_weighted_mean(alliance, asked):
    named = rubric(alliance)
    ask(alliance, asked, "cyd", rubric=named)
    draft = draft_of(alliance, asked, "cyd")
    assert [one["criterion"] for one in draft.scores] == ["Merit", "Feasibility"]
    assert draft.scores[0]["anchors"] == "1 none, 5 outstanding"
    assert draft.scope == f"person:{alliance.person('cyd')}"
    give(alliance, asked, "cyd", 5, 1)
    assert alliance.row(Review, draft.id).score == 75


@pytest.mark.parametrize(
    ("scores", "values", "field"),
    [
        ((0, 3), {}, "scores"),
        ((3, 6), {}, "scores"),
        ((3, 3), {"advice": ""}, "advice"),
        ((3, 3), {"comments": " "}, "comments"),
    ],
)
def test_what_is_missing_in_a_review_is_said(alliance, asked, scores, values, field):
    ask(alliance, asked, "cyd", rubric=rubric(alliance))
    review = write(alliance, asked, "cyd", *scores, **values)
    assert alliance.refused("cyd", "submit_review", "invalid", review=review).field == field


def test_a_review_is_given_once_by_its_reviewer_and_stays(alliance, asked):
    ask(alliance, asked, "cyd", "olga")
    review = write(alliance, asked, "cyd")
    alliance.refused("olga", "submit_review", "not_found", review=review)
    row = alliance.row(Review, review)
    assert SubmitReview.is_offered(alliance.work("cyd"), row)
    alliance.do("cyd", "submit_review", review=review)
    alliance.refused("cyd", "submit_review", "closed", review=review)
    args = alliance.edit_args(Review, review, advice="approve")
    alliance.refused("cyd", "edit", "closed", **args)
    assignment = assignment_of(alliance, asked, "cyd")
    args = {"assignment": assignment.id, "why": "time", "reason": "Late."}
    alliance.refused("cyd", "recuse", "closed", **args)


def test_a_used_rubric_stays_and_another_one_can_be_made(alliance, asked):
    named = rubric(alliance)
    alliance.edit("dan", Rubric, named, guidance="Be kind.")
    ask(alliance, asked, "cyd", rubric=named)
    assert row_of_rubric(alliance, named).is_used
    args = alliance.edit_args(Rubric, named, guidance="Be strict.")
    alliance.refused("dan", "edit", "closed", **args)
    alliance.refused("dan", "delete", kind="rubric", id=named)
    alliance.do("dan", "revise_rubric", rubric=named)
    later = next(one for one in alliance.all(Rubric) if one.replaces == named)
    assert (later.edition, later.is_used) == (2, False)
    alliance.edit("dan", Rubric, later.id, guidance="Be strict.")


@pytest.mark.parametrize(
    "criteria",
    [
        [{"criterion": "Merit", "weight": 1}, {"criterion": "merit ", "weight": 1}],
        [{"criterion": "Merit", "weight": 0}],
        [],
    ],
)
def test_criteria_differ_and_weigh_something(alliance, criteria):
    values = {"title": "R", "criteria": criteria}
    args = {"kind": "rubric", "id": alliance.person("rubric"), "values": values}
    assert alliance.refused("dan", "create", "invalid", **args).field == "criteria"


def test_a_late_review_is_escalated_once_and_can_still_be_given(alliance, asked):
    (asked_cyd,) = ask(alliance, asked, "cyd")
    args = {"assignment": asked_cyd.id}
    alliance.refused("hub", "escalate_review", "closed", **args)
    late = alliance.row(ReviewAssignment, asked_cyd.id).with_values({"due_on": "2026-05-31"})
    alliance.store.rows[ReviewAssignment, late.id] = late
    alliance.refused("dan", "escalate_review", "not_permitted", **args)
    alliance.do("hub", "escalate_review", **args)
    alliance.refused("hub", "escalate_review", "closed", **args)
    assert alliance.row(ReviewAssignment, late.id).is_late
    told = alliance.all(Notice, person=alliance.person("eve"), about=late.id)
    assert [one.title for one in told] == [
        "A review is late, it was wanted by 2026-05-31: Train it"
    ]
    assert alliance.row(CreditRequest, asked).state == "in_review"
    give(alliance, asked, "cyd")
    assert not alliance.row(ReviewAssignment, late.id).is_late


def test_what_is_left_of_reviews_ends_with_the_request_and_no_word_that_was_written(
    alliance, asked
):
    ask(alliance, asked, "cyd", rubric=rubric(alliance))
    alliance.do("eve", "open_panel", request=asked, meets_on=DUE)
    open_to_reviews(alliance, "olga")
    alliance.do("eve", "suggest_reviewers", request=asked)
    assert assignment_of(alliance, asked, "olga").state == "proposed"
    draft = write(alliance, asked, "cyd", 3, 3, comments="Half a review.")
    end = {"request": asked}
    alliance.refused("hub", "end_reviews", "not_yet", **end)
    alliance.do(
        "eve", "decide_credits", request=asked, outcome="decline", rule="merit", reason="No"
    )
    alliance.refused("eve", "end_reviews", "not_permitted", **end)
    alliance.do("hub", "end_reviews", **end)
    assert [one.state for one in alliance.all(PanelItem)] == ["closed"]
    (left,) = alliance.all(ReviewAssignment)
    assert (left.reviewer, left.state) == (alliance.person("cyd"), "cancelled")
    assert alliance.row(Review, draft).comments == "Half a review."
    assert left.scope in alliance.scopes("cyd")
    told = alliance.all(Notice, person=alliance.person("cyd"), about=left.id)
    ended = "Your review is not needed any more, the request was decided or withdrawn: Train it"
    assert ended in {one.title for one in told}
    olgas = alliance.all(Notice, person=alliance.person("olga"))
    assert not [one for one in olgas if one.about_kind == "review_assignment"]
    alliance.refused("hub", "end_reviews", "closed", **end)


# -- who sees what


def test_reviewers_see_the_request_while_it_is_reviewed_and_others_reviews_after_theirs(
    alliance, asked
):
    ask(alliance, asked, "cyd", "olga")
    assert f"request:{asked}" in alliance.scopes("cyd")
    assert f"panel:{asked}" not in alliance.scopes("cyd")
    give(alliance, asked, "cyd")
    assert f"panel:{asked}" in alliance.scopes("cyd")
    olgas = assignment_of(alliance, asked, "olga")
    assert olgas.scope not in alliance.scopes("cyd")
    alliance.do("eve", "decide_credits", request=asked, outcome="approve")
    assert f"request:{asked}" not in alliance.scopes("cyd")
    assert assignment_of(alliance, asked, "cyd").scope in alliance.scopes("cyd")


def test_whoever_asks_sees_nothing_of_reviews_even_as_administrator(alliance):
    alliance.pool()
    asked = alliance.ask_for_credits("dora", advisor=alliance.person("eve"))
    ask(alliance, asked, "cyd", who="dan")
    give(alliance, asked, "cyd")
    alliance.do("dan", "open_panel", request=asked, meets_on=DUE)
    assert sealed(alliance, "dora") == sealed(alliance, "eve") == set()
    for handle in ("dora", "eve"):
        found = alliance.all(Notice, person=alliance.person(handle))
        assert not [one for one in found if one.about_kind.startswith(("review", "panel"))]
    args = {"request": asked, "outcome": "approve"}
    alliance.refused("eve", "decide_credits", "not_permitted", **args)


def test_a_reviewer_says_nothing_on_the_request_and_cannot_be_found_by_mentions(alliance, asked):
    ask(alliance, asked, "cyd")
    args = {"kind": "credit_request", "about": asked}
    alliance.refused("cyd", "post_message", "not_permitted", body="A question.", **args)
    row = alliance.row(CreditRequest, asked)
    assert not PostMessage.is_offered(alliance.work("cyd"), row)
    alliance.do("ann", "post_message", body="@cyd @bob @eve, is it you?", **args)
    assert alliance.all(Message)[0].mentions == [alliance.person("eve")]


def test_the_panels_conversation_reaches_the_panel_alone(alliance, asked):
    ask(alliance, asked, "cyd", "olga")
    give(alliance, asked, "cyd")
    alliance.do("eve", "open_panel", request=asked, meets_on=DUE)
    item = alliance.all(PanelItem)[0].id
    args = {"kind": "panel_item", "about": item, "body": "@ann @olga @eve, too much."}
    alliance.do("cyd", "post_message", **args)
    message = alliance.all(Message)[0]
    assert message.scope == f"panel:{asked}"
    assert message.mentions == [alliance.person("eve")]
    assert not [
        one for one in alliance.all(Notice, person=alliance.person("ann")) if one.about == item
    ]


def test_double_blind_reviewers_read_a_copy_without_names(alliance):
    alliance.pool()
    made = call(alliance, blindness="double")
    text = "Ann and YALE train what ann@example.org describes at https://yale.test/ann."
    asked = alliance.ask_for_credits("ann", call=made, justification=text)
    ask(alliance, asked, "cyd")
    assert f"request:{asked}" not in alliance.scopes("cyd")
    copy = alliance.all(BlindedRequest)[0]
    assert copy.scope in alliance.scopes("cyd")
    assert copy.scope not in alliance.scopes("ann")
    for name in ("Ann", "YALE", "yale", "example.org", alliance.person("ann")):
        assert name not in f"{copy.title}{copy.text}"
    assert "train what" in copy.text
    give(alliance, asked, "cyd")


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Ada Lovelace wrote it.", "[…] wrote it."),
        ("Lovelace's engine, by Ada", "[…]'s engine, by […]"),
        ("Adage and adamant stay", "Adage and adamant stay"),
        ("See http://ada.test/x and ada@x.test", "See […] and […]"),
        ("", ""),
    ],
)
def test_names_are_taken_out_in_whole_words(text, left):
    assert redacted(text, ["Ada Lovelace", "of", ""]) == left


# -- the panel


def test_a_panel_votes_and_recommends(alliance, asked):
    ask(alliance, asked, "cyd", "olga", rubric=rubric(alliance))
    give(alliance, asked, "cyd", 5, 5)
    alliance.do("eve", "open_panel", request=asked, meets_on=DUE)
    item = alliance.all(PanelItem)[0]
    assert (item.position, item.reviews, item.score, item.asked) == (1, 1, 100, 80_000_000)
    assert item.scores[0] == {"criterion": "Merit", "lowest": 5, "highest": 5, "percent": 100}
    vote = {"item": item.id, "vote": "partly", "amount": 40_000_000}
    alliance.refused("olga", "cast_vote", "not_found", **vote)  # who has not given hers yet
    alliance.refused("ann", "cast_vote", "not_found", **vote)
    alliance.do("cyd", "cast_vote", **vote)
    alliance.do("cyd", "cast_vote", **{**vote, "amount": 20_000_000})
    alliance.do("eve", "cast_vote", item=item.id, vote="approve")
    assert sorted(one.amount for one in alliance.all(Vote)) == [0, 20_000_000]
    give(alliance, asked, "olga", 1, 1)
    assert alliance.row(PanelItem, item.id).score == 50
    assert alliance.row(PanelItem, item.id).scores[1] == {
        "criterion": "Feasibility",
        "lowest": 1,
        "highest": 5,
        "percent": 50,
    }
    close = {"item": item.id, "rationale": "Half is enough."}
    lines = [{"line": 1, "amount": 90_000_000}]
    alliance.refused("cyd", "close_panel", **close)
    assert alliance.refused("eve", "close_panel", lines=lines, **close).field == "lines"
    alliance.do("eve", "close_panel", lines=[{"line": 1, "amount": 40_000_000}], **close)
    assert alliance.row(PanelItem, item.id).recommended == 40_000_000
    alliance.refused("cyd", "cast_vote", "closed", **vote)


def test_an_agenda_has_an_order_and_an_item_can_be_put_off(alliance, asked):
    other = alliance.ask_for_credits("ann", title="Another one")
    for request in (asked, other):
        alliance.do("eve", "open_panel", request=request, meets_on=DUE)
    assert sorted(one.position for one in alliance.all(PanelItem)) == [1, 2]
    alliance.refused("eve", "open_panel", "exists", request=other, meets_on=DUE)
    alliance.do("eve", "open_panel", request=other, meets_on="2026-07-01")
    assert [one.meets_on for one in alliance.all(PanelItem, request=other)] == ["2026-07-01"]
    alliance.refused("eve", "open_panel", "invalid", request=other, meets_on="2026-05-01")


def test_whoever_left_the_organisation_runs_no_reviews(alliance, asked):
    eves = alliance.all(Membership, person=alliance.person("eve"))[0].id
    alliance.edit("dan", Membership, eves, from_on="2020-01-01", to_on="2026-05-31")
    args = {"request": asked, "reviewers": [alliance.person("cyd")], "due_on": DUE}
    alliance.refused("eve", "assign_reviewers", "not_found", **args)
