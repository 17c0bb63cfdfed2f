"""A panel before its windows: who runs it, who votes, and who was let decide; by keys alone.

Reviews themselves are written in ``test_credits_from_all_sides``; here they come from elsewhere.
"""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from tests.hub import Hub, Member
from tests.journeys.at_the_window import (
    MOST_TABS,
    AtTheWindow,
    find_in_palette,
    in_step,
    until,
)
from tests.journeys.credit_people import (
    C,
    SitDown,
    day,
    open_form,
    open_row,
    show,
)

TITLE = "Distil a classifier"
FIRST = "1: H100 at Yale, Units: 2, Hours per unit: 1, Runs: 1"
NEEDED = "Inbox: Needs you"
WANTED = "Waits for your vote"
SECOND = "2: MI300 at Yale, Units: 4, Hours per unit: 2, Runs: 1"


@pytest.fixture
def people(hub: Hub) -> SimpleNamespace:
    """Cornell's Sam asks, Dee runs it for Yale, MIT's two review, and IBM's Val was let decide."""
    yale, mit = hub.organisation("yale"), hub.organisation("mit")
    made = SimpleNamespace(
        sam=hub.member("sam", hub.organisation("cornell")),
        dee=hub.member("dee", yale, "admin"),
        rita=hub.member("rita", mit),
        rob=hub.member("rob", mit),
        val=hub.member("val", hub.organisation("ibm")),
    )
    for one in (made.rita, made.rob):
        open_to = {"values": {"open_to": ["reviewing"]}, "base": {"open_to": []}}
        one.do("edit", kind="person", id=one.person, **open_to)
    days = {"begins_on": day(0), "ends_on": day(300)}
    made.dee.create(
        "delegation", title="For Yale", organisation=yale, person=made.val.person, **days
    )
    return made


@pytest.fixture
def request_id(hub: Hub, people: SimpleNamespace) -> str:
    """What Sam asks on two accelerators: 4 credits and 8."""
    yale, dee = hub.organisation("yale"), people.dee
    days = {"begins_on": day(-1), "ends_on": day(300)}
    lines, pools = [], []
    for model, rate, units, hours in (("H100", 2 * C, 2, 1), ("MI300", C, 4, 2)):
        resource = dee.create(
            "accelerator_resource",
            title=f"{model} at Yale", provider=yale, model=model, units=8, rate=rate,
        )  # fmt: skip
        pool = {"donor": yale, "resource": resource, "pledged": 100 * C, **days}
        pools.append(dee.create("pool", title=model, **pool))
        lines.append({"resource": resource, "units": units, "hours": hours, "runs": 1})
    call = dee.create(
        "call", title="Spring", organiser=yale, pools=pools, reviews=2, state="published", **days
    )
    request: str = people.sam.create(
        "credit_request", title=TITLE, call=call, lines=lines, justification="Three seeds."
    )
    people.sam.do("submit_request", request=request)
    return request


def test_whoever_runs_a_panel_votes_in_it_and_decides_after_it_does_so_by_keys(
    sit_down: SitDown, people: SimpleNamespace, request_id: str
) -> None:
    with sit_down("dee") as dee:
        open_row(dee, "credit_request", request_id)
        find_reviewers(dee, people.dee)
        for one in (people.rita, people.rob):
            give_review(one)
        put_on_the_agenda(dee, people.dee)
        (item,) = people.dee.records("panel_item")
        people.rita.do("cast_vote", item=item["id"], vote="partly", amount=8 * C)
        with sit_down("rob") as rob:
            vote(rob, people.rob)
        dee.until(lambda s: s["is_active"], "the window to be in front again")
        dee.fetch()
        close(dee, people.dee, item["id"])
    with sit_down("val") as val:
        decide(val, people.val, request_id)
    (offered,) = people.sam.records("credit_request")
    assert (offered["state"], offered["granted"]) == ("offered", 4 * C)
    for kind in ("review", "review_assignment", "panel_item", "vote"):
        assert people.sam.records(kind) == []


def find_reviewers(dee: AtTheWindow, member: Member) -> None:
    """Dee has reviewers suggested, reads who they are, and asks all of them."""
    open_form(dee, "^Suggest reviewers$")
    dee.press("ctrl+Return")
    dee.until(lambda s: not s["sheet"] and in_step(s), "the suggestions")
    show(dee, "Progress")
    dee.until(lambda s: {"Rita", "Rob"} <= set(s["panel"]), "who is suggested")
    open_form(dee, "^Ask reviewers$")
    proposed = "These are proposed. Take out whom you do not want to ask."
    dee.until(lambda s: {proposed, "Rita", "Rob"} <= set(s["said"]), "whom she asks")
    dee.go_to("^Wanted by$")
    dee.type(day(14))
    dee.press("ctrl+Return")
    dee.until(lambda s: not s["sheet"] and in_step(s), "them to be asked")
    states = {one["state"] for one in member.records("review_assignment")}
    assert states == {"invited"}


def give_review(member: Member) -> None:
    """A reviewer advises a part, from elsewhere."""
    (written,) = member.records("review")
    values = {"advice": "partly", "comments": "A part of it is founded."}
    base = {name: written[name] for name in values}
    member.do("edit", kind="review", id=written["id"], values=values, base=base)
    member.do("submit_review", review=written["id"])


def put_on_the_agenda(dee: AtTheWindow, member: Member) -> None:
    """Dee calls the panel; before that the form of a decision says what reviewers advise."""
    dee.fetch()
    advice = "Reviewers advise: grant what is asked: 0; grant a part: 2; decline: 0."
    open_form(dee, "^Decide$")
    dee.until(lambda s: advice in s["said"], "what reviewers advise")
    dee.until(lambda s: s["text"] == "Choose…", "no decision")
    dee.press("Escape")
    dee.until(lambda s: not s["sheet"], "the form to be gone")
    find_in_palette(dee, "Put on the agenda")
    dee.until(lambda s: s["sheet"].startswith("Put on the agenda") and s["focus"], "the form")
    dee.type(day(7))
    dee.press("ctrl+Return")
    dee.until(lambda s: not s["sheet"] and in_step(s), "the item")
    assert [one["state"] for one in member.records("panel_item")] == ["open"]


def vote(rob: AtTheWindow, member: Member) -> None:
    """Rob is told at Home, votes, reads his vote and Rita's, and changes his."""
    rob.press("ctrl+1")
    rob.until(lambda s: s["place"] == "home", "Home")
    rob.go_to(f"^{TITLE}, {WANTED}")
    rob.press("space")
    rob.until(lambda s: s["row"][0] == "panel_item", "the item")
    open_form(rob, "^Vote$")
    rob.press("Down", "Down")  # grant what is asked, a part
    rob.go_to("^Credits$")
    rob.type("3")
    rob.press("ctrl+Return")
    rob.until(lambda s: not s["sheet"] and in_step(s), "the vote")
    open_form(rob, "^Vote$")
    rob.until(lambda s: s["text"] == "Grant a part", "the vote as it stands")
    rob.go_to("^Credits$")
    assert rob.seen["text"] == "3"
    rob.press("Up")
    rob.press("ctrl+Return")
    rob.until(lambda s: not s["sheet"] and in_step(s), "the changed vote")
    mine = [one for one in member.records("vote") if one["person"] == member.person]
    assert [(one["vote"], one["amount"]) for one in mine] == [("partly", 4 * C)]
    rob.press("ctrl+1")
    rob.until(lambda s: s["place"] == "home", "Home")
    rob.until(lambda s: WANTED not in s["focus"], "nothing to wait for him any more")
    rob.go_to(f"^{NEEDED}$")
    until(lambda: not any(WANTED in one for one in round_from(rob, NEEDED)))


def round_from(person: AtTheWindow, stop: str) -> list[str]:
    """Press Tab until the keyboard is there again; return where it came by."""
    around = [person.press("Tab")["focus"]]
    while around[-1] != stop:  # past words of news as well, while they stand there
        around.append(person.press("Tab")["focus"])
        assert len(around) < MOST_TABS, around
    return around


def close(dee: AtTheWindow, member: Member, item: str) -> None:
    """Dee closes the panel: each line is named, and begins with its share of the votes."""
    open_row(dee, "panel_item", item)
    open_form(dee, "^Close with a recommendation$")
    votes = "It begins with the mean of the votes that count as an amount (2): 6 of 12 credits."
    dee.until(lambda s: {votes, FIRST, SECOND} <= set(s["said"]), "the lines by what they ask")
    dee.until(lambda s: s["focus"] == "Recommended by line, line 1: Credits", "the first line")
    assert dee.seen["text"] == "2"
    dee.go_to("line 1: Reason$")
    dee.type("One will do.")
    dee.go_to("line 2: Credits$")
    assert dee.seen["text"] == "4"
    dee.press("Down")
    dee.go_to("^What the panel found$")
    dee.type("Half of it is founded.")
    dee.press("ctrl+Return")
    dee.until(lambda s: not s["sheet"] and "Closed" in s["pills"] and in_step(s), "the end of it")
    (closed,) = member.records("panel_item")
    assert [(one["line"], one["amount"], one["reason"]) for one in closed["lines"]] == [
        (1, 2 * C, "One will do."),
        (2, 3 * C, ""),
    ]


def decide(val: AtTheWindow, member: Member, request: str) -> None:
    """Val begins with what the panel recommends, says by which rule, and decides."""
    val.press("ctrl+1")
    val.until(lambda s: s["place"] == "home", "Home")
    val.go_to(f"^{TITLE}, Waits for your decision")
    val.press("space")
    val.until(lambda s: s["row"] == ["credit_request", request], "the request")
    open_form(val, "^Decide$")
    val.until(lambda s: s["text"] == "Approve in part", "what the panel recommends")
    origin = "recommends 5 of 12 credits; in whole units, hours and runs that is 4."
    val.until(
        lambda s: any(one.startswith("The panel of ") and origin in one for one in s["said"]),
        "where it comes from",
    )
    val.until(lambda s: {FIRST, SECOND} <= set(s["said"]), "both lines")
    val.go_to("line 1: Units$")
    assert val.seen["text"] == "1"
    val.go_to("line 2: Units$")
    assert val.seen["text"] == "1"
    val.go_to("line 2: Reason$")
    val.type("As the panel says.")
    val.go_to("^By the rule$")
    val.press("Down")
    val.go_to("^Reason$")
    assert val.seen["text"] == "Half of it is founded."
    val.press("ctrl+Return")
    val.until(lambda s: not s["sheet"] and "Offered" in s["pills"] and in_step(s), "the decision")
    (decision,) = member.records("decision")
    assert (decision["outcome"], decision["decided_by"]) == ("partly", member.person)
    assert [(one["amount"], one["reason"]) for one in decision["grants"]] == [
        (2 * C, "One will do."),
        (2 * C, "As the panel says."),
    ]
