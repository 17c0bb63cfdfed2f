"""Credit requests from draft to grant: each step is somebody's act, and each is taken once."""

import pytest

from alliancehub.model.commands.endorse_request import EndorseRequest
from alliancehub.model.errors import Refusal
from alliancehub.model.kinds.accelerator_resource import AcceleratorResource
from alliancehub.model.kinds.allocation import Allocation
from alliancehub.model.kinds.credit_request import CreditRequest
from alliancehub.model.kinds.increment import Increment
from alliancehub.model.kinds.membership import Membership
from alliancehub.model.kinds.notice import Notice
from alliancehub.model.kinds.pool import Pool
from alliancehub.model.kinds.rate import Rate
from alliancehub.model.kinds.wallet import Wallet
from alliancehub.model.ledger import burnt_account, move, wallet_account
from alliancehub.model.settling import settle
from tests.model.alliance import row_id

C = 1_000_000
LATER = "2026-12-31"


@pytest.fixture
def pool(alliance):
    return alliance.pool()


def decide(alliance, request, who="eve", decision="accept", **args):
    told = {"kind": "credit_request", "request": request, "decision": decision, **args}
    return alliance.do(who, "decide_request", **told)


def state(alliance, request):
    return alliance.row(CreditRequest, request).state


def call(alliance, **values):
    asked = {
        "title": "Summer call",
        "organiser": alliance.yale,
        "begins_on": "2026-01-01",
        "ends_on": LATER,
        "state": "published",
    }
    return alliance.create("eve", "call", **{**asked, **values})


def granted(alliance, who="cyd", **values):
    """Return a request that was granted, and its allocation."""
    request = alliance.ask_for_credits(who, **values)
    decide(alliance, request)
    alliance.do(who, "accept_offer", request=request)
    (allocation,) = alliance.all(Allocation, request=request)
    return request, allocation.id


def change(alliance, kind, allocation, who="cyd", **values):
    """Submit a request about an allocation, and return its id."""
    asked = {"lines": [], "request_kind": kind, "allocation": allocation}
    return alliance.ask_for_credits(who, **{**asked, **values})


# -- submitting


def test_a_request_gets_a_number_of_its_year_once(alliance):
    numbers = [
        alliance.row(CreditRequest, alliance.ask_for_credits("cyd")).number for _ in range(3)
    ]
    assert numbers == ["CR-2026-000001", "CR-2026-000002", "CR-2026-000003"]


def test_each_line_is_priced_at_the_rate_of_the_day_and_stays_so(alliance):
    lines = [alliance.line(4, 10, 3), alliance.line(1, 5)]
    request = alliance.ask_for_credits("cyd", lines=lines)
    alliance.do("eve", "set_rate", resource=alliance.resource, rate=9 * C, begins_on="2026-06-02")
    row = alliance.row(CreditRequest, request)
    assert [one["amount"] for one in row.quote] == [240 * C, 10 * C]
    assert row.cost == 250 * C


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"lines": []}, "lines"),
        ({"request_kind": "renewal"}, "allocation"),
        ({"request_kind": "extension", "lines": []}, "allocation"),
        ({"request_kind": "appeal", "lines": []}, "about"),
        ({"request_kind": "report"}, "lines"),
    ],
)
def test_what_is_missing_for_its_kind_is_named(alliance, values, field):
    draft = alliance.draft("cyd", **values)
    assert alliance.refused("cyd", "submit_request", "invalid", request=draft).field == field


def test_a_request_beyond_all_measure_is_refused(alliance):
    big = alliance.create(
        "eve", "accelerator_resource", title="Big", provider=alliance.yale, model="B",
        units=100_000, rate=1_000 * C,
    )  # fmt: skip
    line = {"resource": big, "units": 100_000, "hours": 100_000, "runs": 100_000}
    draft = alliance.draft("cyd", lines=[line])
    refusal = alliance.refused("cyd", "submit_request", "invalid", request=draft)
    assert "can be counted" in refusal.text
    assert refusal.field == "lines"


@pytest.mark.parametrize("is_gone", [False, True])
def test_an_accelerator_that_went_since_the_draft_is_named_by_its_line(alliance, is_gone):
    other = alliance.create(
        "eve", "accelerator_resource", title="Old", provider=alliance.yale, model="B", units=8,
        rate=C,
    )  # fmt: skip
    second = {"resource": other, "units": 1, "hours": 1, "runs": 1}
    draft = alliance.draft("cyd", lines=[alliance.line(), second])
    if is_gone:
        del alliance.store.rows[AcceleratorResource, other]
    else:
        alliance.edit("eve", AcceleratorResource, other, state="retired")
    refusal = alliance.refused("cyd", "submit_request", "invalid", request=draft)
    assert (refusal.field, alliance.row(CreditRequest, draft).number) == ("lines", "")
    assert "Line 2" in refusal.text


def test_a_day_without_a_rate_is_named_by_the_line_and_nothing_is_numbered(alliance):
    draft = alliance.draft("cyd", lines=[alliance.line()])
    for one in alliance.all(Rate):
        if one.resource == alliance.resource:
            del alliance.store.rows[Rate, one.id]
    refusal = alliance.refused("cyd", "submit_request", "invalid", request=draft)
    assert refusal.field == "lines"
    assert refusal.text.startswith("Line 1: ")
    assert "has no rate today" in refusal.text
    assert alliance.row(CreditRequest, draft).state == "draft"


# -- the advisor


def test_a_student_needs_an_advisor_of_the_same_organisation(alliance):
    for advisor in ("", alliance.person("cyd"), alliance.person("sam")):
        draft = alliance.draft("sam", advisor=advisor)
        refusal = alliance.refused("sam", "submit_request", "invalid", request=draft)
        assert refusal.field == "advisor"


def test_a_students_request_leaves_only_with_the_endorsement_of_its_advisor(alliance, pool):
    draft = alliance.draft("sam")
    alliance.do("sam", "submit_request", request=draft)
    assert state(alliance, draft) == "advisor_endorsement"
    for who, code in (("eve", "not_permitted"), ("sam", "not_permitted"), ("ira", "not_found")):
        alliance.refused(who, "endorse_request", code, request=draft)
    args = {"kind": "credit_request", "request": draft, "decision": "accept"}
    alliance.refused("eve", "decide_request", "not_yet", **args)
    alliance.refused("hub", "expire_request", "closed", kind="credit_request", request=draft)
    row = alliance.row(CreditRequest, draft)
    offered = {
        one for one in ("dora", "eve", "sam") if EndorseRequest.is_offered(alliance.work(one), row)
    }
    assert offered == {"dora"}
    alliance.do("dora", "endorse_request", request=draft)
    row = alliance.row(CreditRequest, draft)
    assert (row.state, row.endorsed_by) == ("submitted", alliance.person("dora"))


def test_an_advisor_who_left_endorses_nothing(alliance):
    draft = alliance.draft("sam")
    alliance.do("sam", "submit_request", request=draft)
    doras = alliance.all(Membership, person=alliance.person("dora"))[0].id
    alliance.edit("dan", Membership, doras, from_on="2020-01-01", to_on="2026-05-31")
    alliance.refused("dora", "endorse_request", "not_permitted", request=draft)


def test_an_advisor_can_give_it_back_with_a_reason(alliance):
    draft = alliance.draft("sam")
    alliance.do("sam", "submit_request", request=draft)
    alliance.refused("dora", "refuse_endorsement", "invalid", request=draft, reason="")
    alliance.do("dora", "refuse_endorsement", request=draft, reason="Say which data.")
    row = alliance.row(CreditRequest, draft)
    assert (row.state, row.reason) == ("returned", "Say which data.")


# -- screening and revising


def test_a_call_that_screens_is_not_decided_before(alliance, pool):
    request = alliance.ask_for_credits("cyd", call=call(alliance, needs_screening=True, reviews=2))
    assert state(alliance, request) == "screening"
    args = {"kind": "credit_request", "request": request, "decision": "accept"}
    alliance.refused("eve", "decide_request", "not_yet", **args)
    alliance.refused("cyd", "screen_request", "not_permitted", request=request, result="pass")
    alliance.refused("eve", "screen_request", "invalid", request=request, result="return")
    alliance.do("eve", "screen_request", request=request, result="pass")
    assert state(alliance, request) == "in_review"
    alliance.refused("eve", "screen_request", "closed", request=request, result="pass")


def test_what_is_returned_is_kept_and_the_new_version_says_in_what_it_differs(alliance):
    request = alliance.ask_for_credits("cyd", call=call(alliance, needs_screening=True))
    alliance.do("eve", "screen_request", request=request, result="return", reason="Which data?")
    before = alliance.row(CreditRequest, request)
    alliance.refused("eve", "revise_request", "not_permitted", request=request)
    alliance.do("cyd", "revise_request", request=request)
    alliance.refused("cyd", "revise_request", "exists", request=request)
    (new,) = alliance.all(CreditRequest, previous=request)
    assert (new.state, new.title, new.lines) == ("draft", before.title, before.lines)
    alliance.edit("cyd", CreditRequest, new.id, justification="On public text.")
    alliance.do("cyd", "submit_request", request=new.id)
    new = alliance.row(CreditRequest, new.id)
    assert new.differences == [
        {"field": "justification", "before": "For science.", "now": "On public text."}
    ]
    assert new.number != before.number
    assert alliance.row(CreditRequest, request) == before


@pytest.mark.parametrize("step", ["submitted", "advisor_endorsement", "screening", "in_review"])
def test_it_can_be_withdrawn_until_it_is_decided(alliance, pool, step):
    who = "sam" if step == "advisor_endorsement" else "cyd"
    values = {"call": call(alliance, needs_screening=step == "screening", reviews=1)}
    draft = alliance.draft(who, **({} if step in {"submitted", "advisor_endorsement"} else values))
    alliance.do(who, "submit_request", request=draft)
    assert state(alliance, draft) == step
    alliance.do(who, "withdraw_request", kind="credit_request", request=draft)
    assert state(alliance, draft) == "withdrawn"
    args = {"kind": "credit_request", "request": draft, "decision": "accept"}
    alliance.refused("eve", "decide_request", "closed", **args)


def test_the_clock_declines_nothing(alliance, monkeypatch):
    request = alliance.ask_for_credits("cyd")
    monkeypatch.setattr("tests.model.alliance.NOW", "2036-06-01T12:00:00Z")
    alliance.refused("hub", "expire_request", "closed", kind="credit_request", request=request)
    assert state(alliance, request) == "submitted"


# -- deciding and answering


def test_nothing_is_approved_twice_nor_denied_after_it_was_approved(alliance, pool):
    request = alliance.ask_for_credits("cyd")
    decide(alliance, request)
    for decision in ("accept", "decline"):
        args = {"kind": "credit_request", "request": request, "decision": decision, "reason": "R"}
        alliance.refused("dora", "decide_request", "closed", **args)
    alliance.do("cyd", "accept_offer", request=request)
    alliance.refused("cyd", "accept_offer", "closed", request=request)
    alliance.refused("cyd", "decline_offer", "closed", request=request)
    alliance.refused("cyd", "withdraw_request", "closed", kind="credit_request", request=request)
    args = {"kind": "credit_request", "request": request, "decision": "decline", "reason": "R"}
    alliance.refused("dora", "decide_request", "closed", **args)
    assert [one.amount for one in alliance.all(Increment)] == [80 * C]
    assert alliance.row(Pool, pool).balance == 920 * C


def test_a_declined_offer_grants_nothing(alliance, pool):
    request = alliance.ask_for_credits("cyd")
    decide(alliance, request)
    alliance.do("cyd", "decline_offer", request=request, why="Too late for the thesis.")
    assert alliance.all(Allocation) == []
    assert alliance.row(Pool, pool).balance == 1_000 * C


def test_an_unanswered_offer_lapses_after_it_was_announced(alliance, pool, monkeypatch):
    request = alliance.ask_for_credits("cyd")
    decide(alliance, request)
    row = alliance.row(CreditRequest, request)
    assert row.expires_on == "2026-07-01"  # 30 days, told with the offer
    assert CreditRequest.declared.warn_days[0] == 14
    (notice,) = alliance.all(Notice, person=alliance.person("cyd"), about=request)
    assert "2026-07-01, and not set aside until you accept" in notice.title
    args = {"kind": "credit_request", "request": request}
    alliance.refused("hub", "expire_request", "closed", **args)
    monkeypatch.setattr("tests.model.alliance.NOW", "2026-07-02T00:00:00Z")
    alliance.refused("cyd", "accept_offer", "closed", request=request)
    alliance.do("hub", "expire_request", **args)
    assert state(alliance, request) == "lapsed"
    assert alliance.all(Allocation) == []


def test_without_a_pool_there_is_nothing_to_grant_from(alliance):
    request = alliance.ask_for_credits("cyd")
    args = {"kind": "credit_request", "request": request, "decision": "accept"}
    alliance.refused("eve", "decide_request", "no_pool", **args)
    assert state(alliance, request) == "submitted"


def test_a_pool_that_cannot_cover_it_any_more_keeps_an_offer_from_being_taken(alliance):
    alliance.pool(100)
    first, second = alliance.ask_for_credits("cyd"), alliance.ask_for_credits("bob")
    decide(alliance, first)
    decide(alliance, second)
    alliance.do("cyd", "accept_offer", request=first)
    refusal = alliance.refused("bob", "accept_offer", "overspent", request=second)
    assert "Others were quicker" in refusal.text
    assert "20 left" in refusal.text
    assert alliance.row(CreditRequest, second).expires_on in refusal.remedy
    assert state(alliance, second) == "offered"
    assert sum(one.granted for one in alliance.all(Allocation)) == 80 * C


def test_the_end_that_was_typed_stays_as_it_was_typed(alliance, pool):
    asked = {"wanted_from": "2026-06-10", "wanted_until": "2026-09-30"}
    request, allocation = granted(alliance, **asked)
    row = alliance.row(CreditRequest, request)
    assert (row.wanted_from, row.wanted_until) == ("2026-06-10", "2026-09-30")
    (increment,) = alliance.all(Increment, allocation=allocation)
    assert (increment.begins_on, increment.ends_on) == ("2026-06-10", "2026-09-30")


# -- caps and calls


def test_the_caps_of_a_call_hold_for_each_applicant(alliance, pool):
    one = call(alliance, cap=150 * C, max_open=2)
    first = alliance.ask_for_credits("cyd", call=one)
    draft = alliance.draft("cyd", call=one)
    assert alliance.refused("cyd", "submit_request", "cap", request=draft).field == "lines"
    alliance.edit("cyd", CreditRequest, draft, lines=[alliance.line(1, 10)])
    alliance.do("cyd", "submit_request", request=draft)
    third = alliance.draft("cyd", call=one, lines=[alliance.line(1, 1)])
    assert alliance.refused("cyd", "submit_request", "cap", request=third).field == "call"
    alliance.ask_for_credits("bob", call=one)
    alliance.do("cyd", "withdraw_request", kind="credit_request", request=first)
    alliance.do("cyd", "submit_request", request=third)


def test_a_granted_part_counts_for_what_was_granted(alliance, pool):
    one = call(alliance, cap=100 * C)
    request = alliance.ask_for_credits("cyd", call=one)
    decide(alliance, request, granted_units=1, reason="Others wait.")
    alliance.do("cyd", "accept_offer", request=request)
    alliance.ask_for_credits("cyd", call=one)  # 20 and 80


def test_a_call_is_for_its_time_and_its_roles(alliance):
    over = call(alliance, ends_on="2026-05-31")
    draft = alliance.draft("cyd", call=over)
    assert alliance.refused("cyd", "submit_request", "invalid", request=draft).field == "call"
    students = call(alliance, roles=["student"])
    draft = alliance.draft("cyd", call=students)
    alliance.refused("cyd", "submit_request", "not_permitted", request=draft)
    alliance.ask_for_credits("sam", call=students)


QUESTIONS = (
    '{"type": "object", "required": ["ethics"], "properties": {"ethics": {"type": "string", '
    '"title": "Ethics vote", "enum": ["yes", "no"]}, "vote": {"type": "string", "minLength": 4}},'
    ' "if": {"properties": {"ethics": {"const": "yes"}}}, "then": {"required": ["vote"]}}'
)


def test_the_questions_of_a_call_are_answered(alliance):
    one = call(alliance, questions=QUESTIONS)
    draft = alliance.draft("cyd", call=one)
    refusal = alliance.refused("cyd", "submit_request", "invalid", request=draft)
    assert "Ethics vote is needed" in refusal.text
    for answers, words in (
        ({"ethics": "perhaps"}, "none of: yes, no"),
        ({"ethics": "yes"}, "do not fit together"),
        ({"ethics": "yes", "vote": "no"}, "minLength"),
    ):
        alliance.edit("cyd", CreditRequest, draft, answers=answers)
        refusal = alliance.refused("cyd", "submit_request", "invalid", request=draft)
        assert refusal.field == "answers"
        assert words in refusal.text
    answers = {"ethics": "yes", "vote": "2026-17", "old": "of another call"}
    alliance.edit("cyd", CreditRequest, draft, answers=answers)
    alliance.do("cyd", "submit_request", request=draft)
    assert alliance.row(CreditRequest, draft).answers == {"ethics": "yes", "vote": "2026-17"}


@pytest.mark.parametrize(
    "schema",
    [
        "{",
        "[]",
        '{"type": "string"}',
        '{"type": "object"}',
        '{"properties": {"a": {"type": "number"}}}',
        '{"properties": {"a": {"$ref": "https://example.org/schema"}}}',
        '{"properties": {"a": {"type": "string", "pattern": "("}}}',
    ],
)
def test_questions_that_make_no_form_are_refused(alliance, schema):
    with pytest.raises(Refusal) as refused:
        call(alliance, questions=schema)
    assert refused.value.field == "questions"


# -- does it fit


def test_data_that_a_provider_forbids_is_refused_before_anybody_decides(alliance):
    alliance.edit("eve", AcceleratorResource, alliance.resource, forbids=["personal"])
    data = alliance.create("ann", "dataset", title="Wards", data_classes=["health"])
    draft = alliance.draft("cyd", datasets=[data])
    refusal = alliance.refused("cyd", "submit_request", "invalid", request=draft)
    assert (refusal.field, "Wards" in refusal.text) == ("data_classes", True)
    alliance.edit("cyd", CreditRequest, draft, data_classes=["health"])
    refusal = alliance.refused("cyd", "submit_request", "invalid", request=draft)
    assert (refusal.field, "may not process: Health data" in refusal.text) == ("lines", True)


def test_terms_are_accepted_by_each_applicant_and_version(alliance):
    data = alliance.create("ann", "dataset", title="Tiles", terms="Cite it.")
    draft = alliance.draft("cyd", datasets=[data])
    refusal = alliance.refused("cyd", "submit_request", "invalid", request=draft)
    assert refusal.field == "accepts_terms"
    alliance.edit("cyd", CreditRequest, draft, accepts_terms=True)
    alliance.do("cyd", "submit_request", request=draft)
    alliance.do("cyd", "withdraw_request", kind="credit_request", request=draft)
    alliance.do("cyd", "revise_request", request=draft)
    (new,) = alliance.all(CreditRequest, previous=draft)
    assert not new.accepts_terms


# -- what changes an allocation


def test_a_supplement_adds_to_the_allocation(alliance, pool):
    _, allocation = granted(alliance)
    more = change(alliance, "supplement", allocation, lines=[alliance.line(1, 10)])
    decide(alliance, more)
    alliance.do("cyd", "accept_offer", request=more)
    row = alliance.row(Allocation, allocation)
    assert (row.granted, row.balance) == (100 * C, 100 * C)
    assert len(alliance.all(Increment, allocation=allocation)) == 2
    assert len(alliance.all(Allocation)) == 1


def test_a_renewal_begins_when_what_it_renews_ends(alliance, pool):
    _, allocation = granted(alliance, wanted_until="2026-08-31")
    again = change(
        alliance, "renewal", allocation, lines=[alliance.line(1, 10)], wanted_until="2026-11-30"
    )
    decide(alliance, again)
    alliance.do("cyd", "accept_offer", request=again)
    ends = {(one.begins_on, one.ends_on) for one in alliance.all(Increment)}
    assert ends == {("2026-06-01", "2026-08-31"), ("2026-09-01", "2026-11-30")}
    row = alliance.row(Allocation, allocation)
    assert (row.balance, row.held, row.ends_on) == (80 * C, 20 * C, "2026-11-30")


def test_a_renewal_that_waits_keeps_nothing_alive(alliance, pool, monkeypatch):
    _, allocation = granted(alliance, wanted_until="2026-08-31")
    waiting = change(alliance, "renewal", allocation, lines=[alliance.line(1, 10)])
    monkeypatch.setattr("tests.model.alliance.NOW", "2026-09-01T00:00:00Z")
    (increment,) = alliance.all(Increment, allocation=allocation)
    alliance.do("hub", "end_increment", increment=increment.id)
    assert alliance.row(Allocation, allocation).state == "expired"
    assert state(alliance, waiting) == "submitted"  # and it can still be decided
    decide(alliance, waiting)
    alliance.do("cyd", "accept_offer", request=waiting)
    assert alliance.row(Allocation, allocation).state == "active"


def test_an_extension_moves_the_end_and_grants_nothing(alliance, pool):
    _, allocation = granted(alliance, wanted_until="2026-08-31")
    draft = alliance.draft(
        "cyd", lines=[], request_kind="extension", allocation=allocation, wanted_until="2026-08-31"
    )
    refusal = alliance.refused("cyd", "submit_request", "invalid", request=draft)
    assert refusal.field == "wanted_until"
    longer = change(alliance, "extension", allocation, wanted_until="2026-10-31")
    decide(alliance, longer)
    assert state(alliance, longer) == "accepted"
    row = alliance.row(Allocation, allocation)
    assert (row.ends_on, row.granted) == ("2026-10-31", 80 * C)


def test_a_transfer_moves_credits_once_decided(alliance, pool):
    _, source = granted(alliance)
    _, target = granted(alliance, who="bob")
    work = alliance.work("cyd")
    assert work.may_see(alliance.row(Allocation, source).scope)
    draft = alliance.draft(
        "cyd", lines=[], request_kind="transfer", allocation=source, amount=30 * C
    )
    assert (
        alliance.refused("cyd", "submit_request", "invalid", request=draft).field == "to_allocation"
    )
    _, other = granted(alliance)
    move = change(alliance, "transfer", source, to_allocation=other, amount=30 * C)
    decide(alliance, move)
    assert alliance.row(Allocation, source).balance == 50 * C
    assert alliance.row(Allocation, other).balance == 110 * C
    assert alliance.row(Allocation, target).balance == 80 * C


def test_an_appeal_that_is_granted_lets_the_declined_request_be_revised(alliance, pool):
    request = alliance.ask_for_credits("cyd")
    decide(alliance, request, decision="decline", reason="No data named.")
    alliance.refused("cyd", "revise_request", "closed", request=request)
    appeal = {"lines": [], "request_kind": "appeal", "about": request}
    first = alliance.ask_for_credits("cyd", **appeal)
    again = alliance.draft("cyd", **appeal)
    alliance.refused("cyd", "submit_request", "exists", request=again)
    decide(alliance, first, who="dora")
    alliance.do("cyd", "revise_request", request=request)
    assert state(alliance, request) == "declined"  # decided once, and kept


def test_only_whose_allocation_it_is_asks_to_change_it(alliance, pool):
    _, allocation = granted(alliance, who="bob")
    draft = alliance.draft("eve", lines=[], request_kind="report")
    alliance.edit("eve", CreditRequest, draft, allocation=allocation)
    alliance.refused("eve", "submit_request", "not_permitted", request=draft)


# -- a class


def holders(alliance, amount, *people):
    return [{"person": alliance.person(one), "amount": amount} for one in people]


def test_a_class_is_one_request_and_a_wallet_for_each(alliance, pool):
    people = holders(alliance, 10 * C, "sam", "ann", "bob")
    request, allocation = granted(alliance, holders=people, wanted_until="2026-08-31")
    wallets = alliance.all(Wallet, allocation=allocation)
    assert {(one.person, one.balance, one.ends_on) for one in wallets} == {
        (one["person"], 10 * C, "2026-08-31") for one in people
    }
    row = alliance.row(Allocation, allocation)
    assert (row.balance, row.shared) == (50 * C, 30 * C)
    assert alliance.row(CreditRequest, request).granted == 80 * C


def test_a_class_that_gets_half_gets_half_each(alliance, pool):
    request = alliance.ask_for_credits("cyd", holders=holders(alliance, 10 * C, "sam", "ann"))
    decide(alliance, request, granted_units=2, reason="Half for now.")
    alliance.do("cyd", "accept_offer", request=request)
    assert [one.balance for one in alliance.all(Wallet)] == [5 * C, 5 * C]


def test_a_class_cannot_share_more_than_it_asks_for(alliance):
    draft = alliance.draft("cyd", holders=holders(alliance, 50 * C, "sam", "ann"))
    assert alliance.refused("cyd", "submit_request", "invalid", request=draft).field == "holders"


def test_nobody_is_in_a_class_twice(alliance):
    values = {"title": "T", "justification": "J"}
    values |= {"holders": holders(alliance, C, "sam", "sam")}
    args = {"kind": "credit_request", "id": row_id("twice"), "values": values}
    assert alliance.refused("cyd", "create", "invalid", **args).field == "holders"


def test_what_a_class_leaves_comes_back_at_the_end_of_term(alliance, pool, monkeypatch):
    people = holders(alliance, 10 * C, "sam", "ann")
    _, allocation = granted(alliance, holders=people, wanted_until="2026-08-31")
    one, other = (wallet.id for wallet in alliance.all(Wallet, allocation=allocation))
    work = alliance.work("hub")
    work.post(move("burn", wallet_account(one), burnt_account(allocation), 4 * C))
    settle(work)
    alliance.store.write(work)
    alliance.refused("sam", "close_wallet", "", wallet=other)
    alliance.refused("hub", "close_wallet", "closed", wallet=one)
    monkeypatch.setattr("tests.model.alliance.NOW", "2026-09-01T00:00:00Z")
    for wallet in (one, other):
        alliance.do("hub", "close_wallet", wallet=wallet)
        assert alliance.row(Wallet, wallet).balance == 0
    row = alliance.row(Allocation, allocation)
    assert (row.balance, row.shared, row.burnt) == (76 * C, 0, 4 * C)
    alliance.refused("hub", "close_wallet", "closed", wallet=one)


def test_whose_allocation_it_is_takes_a_part_back_at_any_time(alliance, pool):
    _, allocation = granted(alliance, holders=holders(alliance, 10 * C, "sam"))
    (wallet,) = alliance.all(Wallet, allocation=allocation)
    alliance.do("cyd", "close_wallet", wallet=wallet.id)
    assert alliance.row(Allocation, allocation).balance == 80 * C
