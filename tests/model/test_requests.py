"""The one mechanism of what is asked for and decided."""

import pytest

from alliancehub.model.commands.ask_to_join import AskToJoin
from alliancehub.model.commands.decide_request import DecideRequest
from alliancehub.model.commands.submit_request import SubmitRequest
from alliancehub.model.commands.withdraw_request import WithdrawRequest
from alliancehub.model.credits import cost_of
from alliancehub.model.kinds.accelerator_resource import AcceleratorResource
from alliancehub.model.kinds.allocation import Allocation
from alliancehub.model.kinds.credit_request import CreditRequest
from alliancehub.model.kinds.join_request import JoinRequest
from alliancehub.model.kinds.membership import Membership
from alliancehub.model.kinds.notice import Notice
from alliancehub.model.kinds.project import Project
from alliancehub.model.kinds.project_membership import ProjectMembership
from tests.model.alliance import row_id


@pytest.fixture
def joining(alliance):
    """Cyd asked to join Ann's project."""
    alliance.do("cyd", "ask_to_join", project=alliance.project, statement="I bring sails.")
    return alliance.all(JoinRequest)[0].id


@pytest.fixture
def asked(alliance):
    """Sam asked Yale for 4 units for 10 hours at 2 credits."""
    return alliance.ask_for_credits("sam")


def decide(alliance, who, request, decision="accept", kind="credit_request", **args):
    return alliance.do(who, "decide_request", kind=kind, request=request, decision=decision, **args)


def told(alliance, handle):
    notices = alliance.all(Notice, person=alliance.person(handle))
    return [one.about_reason for one in notices if one.about_reason != "membership"]


def test_asking_to_join_submits_a_request_to_the_leads(alliance, joining):
    request = alliance.row(JoinRequest, joining)
    assert (request.state, request.receiver) == ("submitted", f"project:{alliance.project}")
    assert request.title == "Cyd asks to join Robust"
    assert request.expires_on == "2026-11-28"
    assert request.scope == f"request:{joining}"
    assert told(alliance, "ann") == ["request"]
    assert told(alliance, "bob") == []


def test_one_asks_once_at_a_time(alliance, joining):
    args = {"project": alliance.project, "statement": "Again."}
    alliance.refused("cyd", "ask_to_join", "exists", **args)
    alliance.do("cyd", "withdraw_request", kind="join_request", request=joining)
    alliance.do("cyd", "ask_to_join", **args)


@pytest.mark.parametrize(
    ("who", "code"),
    [("ann", "exists"), ("olga", "exists"), ("guest", "not_permitted"), ("gus", "not_permitted")],
)
def test_who_takes_part_or_is_no_member_does_not_ask(alliance, who, code):
    alliance.refused(who, "ask_to_join", code, project=alliance.project, statement="Hi.")


def test_a_completed_project_takes_nobody_in(alliance):
    alliance.edit("ann", Project, alliance.project, state="completed")
    alliance.refused("cyd", "ask_to_join", "closed", project=alliance.project, statement="Hi.")
    assert not AskToJoin.is_offered(alliance.work("cyd"), alliance.project_row)


def test_a_request_needs_a_statement(alliance):
    refusal = alliance.refused("cyd", "ask_to_join", project=alliance.project, statement="")
    assert refusal.field == "statement"


def test_being_accepted_makes_a_contributor(alliance, joining):
    decide(alliance, "ann", joining, kind="join_request")
    part = alliance.all(ProjectMembership, person=alliance.person("cyd"))
    assert [(one.project, one.role) for one in part] == [(alliance.project, "contributor")]
    assert alliance.row(JoinRequest, joining).state == "accepted"
    assert alliance.row(JoinRequest, joining).decided_by == alliance.person("ann")
    assert told(alliance, "cyd") == ["decision"]


def test_who_takes_part_already_is_accepted_without_harm(alliance, joining):
    alliance.join("cyd", "observer")
    decide(alliance, "ann", joining, kind="join_request")
    assert len(alliance.all(ProjectMembership, person=alliance.person("cyd"))) == 1


def test_a_decision_is_taken_once_and_stays(alliance, joining):
    decide(alliance, "ann", joining, "decline", kind="join_request", reason="No room.")
    for who in ("ann", "dan"):
        args = {"kind": "join_request", "request": joining, "decision": "accept"}
        alliance.refused(who, "decide_request", "closed", **args)
    alliance.refused("cyd", "withdraw_request", "closed", kind="join_request", request=joining)
    assert alliance.row(JoinRequest, joining).reason == "No room."


@pytest.mark.parametrize("reason", ["", "  \n "])
def test_a_decline_needs_a_reason(alliance, joining, reason):
    args = {"kind": "join_request", "request": joining, "decision": "decline", "reason": reason}
    assert alliance.refused("ann", "decide_request", "invalid", **args).field == "reason"


@pytest.mark.parametrize("who", ["bob", "olga", "eve", "sam"])
def test_nobody_else_sees_or_decides_it(alliance, joining, who):
    args = {"kind": "join_request", "request": joining, "decision": "accept"}
    alliance.refused(who, "decide_request", "not_found", **args)
    alliance.refused(who, "decide_request", "not_permitted", on_device=True, **args)


def test_the_creator_never_decides(alliance):
    alliance.pool()
    mine = alliance.ask_for_credits("eve")  # who administers the organisation that decides
    dans = alliance.ask_for_credits("dan")  # who administers the alliance
    for who, request in (("eve", mine), ("dan", dans)):
        args = {"kind": "credit_request", "request": request, "decision": "accept"}
        alliance.refused(who, "decide_request", "not_permitted", **args)
        row = alliance.row(CreditRequest, request)
        assert not DecideRequest.is_offered(alliance.work(who), row)
    decide(alliance, "dora", mine)


def test_a_draft_is_its_creators_own_and_can_change(alliance):
    draft = alliance.draft("sam")
    assert alliance.row(CreditRequest, draft).scope == f"person:{alliance.person('sam')}"
    alliance.edit("sam", CreditRequest, draft, lines=[alliance.line(2, 10)])
    assert SubmitRequest.is_offered(alliance.work("sam"), alliance.row(CreditRequest, draft))
    args = {"kind": "credit_request", "request": draft}
    alliance.refused("eve", "decide_request", "not_found", decision="accept", **args)
    alliance.refused("eve", "submit_request", "not_found", request=draft)
    alliance.refused("sam", "withdraw_request", "closed", **args)


def test_submitting_prices_it_and_shows_it_to_those_who_decide(alliance, asked):
    request = alliance.row(CreditRequest, asked)
    assert request.cost == cost_of(4, 10, 2_000_000) == 80_000_000
    assert request.scope == f"request:{asked}"
    assert request.scope in alliance.scopes("eve")
    assert request.scope not in alliance.scopes("ira")
    assert told(alliance, "eve") == ["request"]
    alliance.refused("sam", "submit_request", "closed", request=asked)


def test_what_was_submitted_stays_as_it_is(alliance, asked):
    args = alliance.edit_args(CreditRequest, asked, lines=[alliance.line(8, 10)])
    alliance.refused("sam", "edit", "closed", **args)


def test_a_grant_is_an_offer_and_makes_an_allocation_once_it_is_taken(alliance, asked):
    alliance.pool()
    decide(alliance, "eve", asked)
    offered = alliance.row(CreditRequest, asked)
    assert (offered.state, offered.outcome) == ("offered", "accepted")
    assert alliance.all(Allocation) == []
    alliance.refused("eve", "accept_offer", "not_permitted", request=asked)
    alliance.do("sam", "accept_offer", request=asked)
    allocation = alliance.all(Allocation)[0]
    assert (allocation.units, allocation.hours, allocation.granted) == (4, 10, 80_000_000)
    assert (allocation.person, allocation.request) == (alliance.person("sam"), asked)
    assert allocation.scope == f"request:{asked}"
    assert alliance.row(CreditRequest, asked).state == "taken"


def test_a_partial_grant_needs_a_reason_and_is_priced_as_asked(alliance, asked):
    alliance.pool()
    part = {"kind": "credit_request", "request": asked, "decision": "accept", "granted_units": 1}
    assert alliance.refused("eve", "decide_request", "invalid", **part).field == "reason"
    later = {"resource": alliance.resource, "rate": 9_000_000, "begins_on": "2026-06-02"}
    alliance.do("eve", "set_rate", **later)
    decide(alliance, "eve", asked, granted_units=1, reason="Others wait.")
    request = alliance.row(CreditRequest, asked)
    assert (request.outcome, request.granted) == ("partly_accepted", 20_000_000)
    assert [(one["units"], one["hours"]) for one in request.grants] == [(1, 10)]


@pytest.mark.parametrize("field", ["granted_units", "granted_hours"])
def test_no_more_is_granted_than_was_asked(alliance, asked, field):
    alliance.pool()
    args = {"kind": "credit_request", "request": asked, "decision": "accept"}
    args |= {"reason": "Generous.", field: 11}
    refusal = alliance.refused("eve", "decide_request", "invalid", **args)
    assert "At most 4 units for 10 hours" in refusal.text


def test_what_is_no_longer_offered_cannot_be_asked_for(alliance):
    draft = alliance.draft("sam")
    alliance.edit("eve", AcceleratorResource, alliance.resource, state="retired")
    assert alliance.refused("sam", "submit_request", "invalid", request=draft).field == "lines"


def test_who_left_the_organisation_neither_decides_nor_is_told(alliance):
    eves = alliance.all(Membership, person=alliance.person("eve"))[0].id
    alliance.edit("dan", Membership, eves, from_on="2020-01-01", to_on="2026-05-31")
    asked = alliance.ask_for_credits("sam")
    assert told(alliance, "eve") == []
    args = {"kind": "credit_request", "request": asked, "decision": "accept"}
    alliance.refused("eve", "decide_request", "not_found", **args)
    # Else nobody would ever know of it.
    assert told(alliance, "dan") == ["request"]
    assert sorted(told(alliance, "dora")) == [
        "request"
    ]  # asked to endorse; her own act tells her nothing


def test_only_its_author_withdraws_it(alliance, asked):
    args = {"kind": "credit_request", "request": asked}
    alliance.refused("eve", "withdraw_request", "not_permitted", **args)
    alliance.do("sam", "withdraw_request", **args)
    assert alliance.row(CreditRequest, asked).state == "withdrawn"
    alliance.refused("eve", "decide_request", "closed", decision="accept", **args)


def test_what_is_no_request_cannot_be_decided(alliance):
    args = {"kind": "project", "request": alliance.project}
    for name, more in (("decide_request", {"decision": "accept"}), ("withdraw_request", {})):
        refusal = alliance.refused("ann", name, "invalid", **args, **more)
        assert "is a request" in refusal.text


def test_an_unanswered_request_lapses_after_its_date_and_only_the_hub_says_so(alliance, joining):
    args = {"kind": "join_request", "request": joining}
    alliance.refused("dan", "expire_request", "not_permitted", **args)
    alliance.refused("hub", "expire_request", "closed", **args)
    row = alliance.row(JoinRequest, joining).with_values({"expires_on": "2026-05-31"})
    alliance.store.rows[JoinRequest, joining] = row
    alliance.do("hub", "expire_request", **args)
    assert alliance.row(JoinRequest, joining).state == "expired"
    assert told(alliance, "cyd") == ["decision"]
    alliance.refused("ann", "decide_request", "closed", decision="accept", **args)


def test_a_request_without_a_date_never_lapses(alliance, asked):
    alliance.refused("hub", "expire_request", "closed", kind="credit_request", request=asked)


def test_what_can_be_done_is_offered_to_those_who_can(alliance, joining):
    row = alliance.row(JoinRequest, joining)
    offered = {
        who: {
            command.name
            for command in (AskToJoin, DecideRequest, WithdrawRequest)
            if command.is_offered(alliance.work(who), row)
        }
        for who in ("ann", "cyd", "bob", "dan", "gus")
    }
    assert offered == {
        "ann": {"decide_request"},
        "cyd": {"withdraw_request"},
        "bob": set(),
        "dan": {"decide_request"},
        "gus": set(),
    }
    who_may_ask = {
        who
        for who in ("ann", "bob", "cyd", "sam", "guest", "gus")
        if AskToJoin.is_offered(alliance.work(who), alliance.project_row)
    }
    assert who_may_ask == {"sam"}


@pytest.mark.parametrize(("units", "hours", "rate"), [(0, 1, 1), (1, -1, 1), (2, 3, 0)])
def test_nothing_costs_nothing(units, hours, rate):
    assert cost_of(units, hours, rate) == 0


def test_the_same_command_makes_the_same_rows_on_both_sides(alliance):
    args = {"project": alliance.project, "statement": "Hi.", "cause": row_id("cause")}
    device = alliance.work("cyd", is_judge=False, cause=args["cause"])
    command = alliance.catalogue.read_command(
        "ask_to_join", {"project": alliance.project, "statement": "Hi."}
    )
    command.check(device)
    command.apply(device)
    hub = alliance.do("cyd", "ask_to_join", **args)
    on_device = {key: row for key, row in device.changes.items() if row is not None}
    assert on_device
    for key, row in on_device.items():
        assert hub.changes[key] == row
