"""A student's request on its way, each step by whoever takes it, before a window of their own.

The advisor, who asks reviewers and decides, the reviewer who steps back and the one who writes on a
train, and the applicant with an offer: by keys alone. What the window says and what the hub has are
looked at. The cluster has no part here, so this is walked wherever there is a display.
"""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from tests.hub import Hub, Member
from tests.journeys.at_the_window import (
    AtTheWindow,
    find_in_palette,
    in_step,
    until,
)
from tests.journeys.credit_people import (
    C,
    SitDown,
    choose,
    day,
    open_form,
    open_row,
    press_button,
    show,
)

TITLE = "Distil a classifier"
CRITERIA = [
    {"criterion": "Merit", "weight": 3, "anchors": "1 none, 5 outstanding"},
    {"criterion": "Plan", "weight": 1, "anchors": "1 vague, 5 proven"},
]


@pytest.fixture
def people(hub: Hub) -> SimpleNamespace:
    """Cornell's student and his advisor, Yale that provides, and two reviewers of MIT."""
    cornell, mit = hub.organisation("cornell"), hub.organisation("mit")
    return SimpleNamespace(
        sam=hub.member("sam", cornell, "student"),
        ada=hub.member("ada", cornell),
        dee=hub.member("dee", hub.organisation("yale"), "admin"),
        rita=hub.member("rita", mit),
        rob=hub.member("rob", mit),
    )


@pytest.fixture
def asked(hub: Hub, people: SimpleNamespace) -> SimpleNamespace:
    """What Sam submitted in a call that wants a review by a rubric, and the pool it is about."""
    yale = hub.organisation("yale")
    rubric = hub.admin().create("rubric", title="Merit", criteria=CRITERIA)
    resource = people.dee.create(
        "accelerator_resource",
        title="H100 at Yale",
        provider=yale,
        model="H100",
        units=8,
        rate=2 * C,
    )
    days = {"begins_on": day(-1), "ends_on": day(300)}
    pool = people.dee.create(
        "pool", title="For all", donor=yale, resource=resource, pledged=100 * C, **days
    )
    call = people.dee.create(
        "call", title="Spring", organiser=yale, pools=[pool], rubric=rubric, reviews=1,
        state="published", **days,
    )  # fmt: skip
    request = people.sam.create(
        "credit_request", title=TITLE, call=call, advisor=people.ada.person,
        lines=[{"resource": resource, "units": 2, "hours": 1, "runs": 1}],
        justification="Three seeds on the **public** corpus.",
    )  # fmt: skip
    people.sam.do("submit_request", request=request)
    return SimpleNamespace(request=request, pool=pool)


def test_advisor_reviewers_decider_and_applicant_each_do_their_part_before_their_own_window(
    hub: Hub, sit_down: SitDown, people: SimpleNamespace, asked: SimpleNamespace
) -> None:
    request = asked.request
    with sit_down("ada") as ada:
        from_home(ada, "Waits for your endorsement", request)
        press_button(ada, "^Endorse$", lambda: state_of(people.sam) == "in_review")
        ada.until(lambda s: any(one.startswith("Endorsed") for one in s["toasts"]), "the thanks")
    with sit_down("dee") as dee:
        from_home(dee, "Waits for your decision", request)
        ask_reviewers(dee)
        until(lambda: len(people.dee.records("review_assignment")) == 2)
        with sit_down("rita") as rita:
            step_back(rita, people.rita)
        with sit_down("rob") as rob:
            write_on_a_train(rob, hub, people.rob)
        turn_to(dee)
        read_and_grant_a_part(dee, people.dee)
        with sit_down("sam") as sam:
            take_what_is_offered(sam, people, asked)
        turn_to(dee)
        report_to_the_board(dee)


def turn_to(person: AtTheWindow) -> None:
    """Go back to a window that stayed open while somebody else sat before theirs."""
    person.until(lambda s: s["is_active"], "the window to be in front again")
    person.fetch()


def state_of(sam: Member) -> str:
    """Return the state of Sam's request as the hub has it."""
    (request,) = sam.records("credit_request")
    return str(request["state"])


def from_home(person: AtTheWindow, why: str, row_id: str = "") -> None:
    """Open what waits for somebody from their Home."""
    person.until(lambda s: s["place"], "where the window was left")
    person.press("ctrl+1")
    person.until(lambda s: s["place"] == "home", "Home")
    person.go_to(f"^{TITLE}, {why}")
    person.press("space")
    person.until(lambda s: s["row"][1] and row_id in {"", s["row"][1]}, "what waits")


def ask_reviewers(dee: AtTheWindow) -> None:
    """Ask two reviewers by name."""
    open_form(dee, "^Ask reviewers$")
    for name in ("Rita", "Rob"):
        choose(dee, "^Reviewers", name)
    dee.go_to("^Wanted by$")
    dee.type(day(14))
    dee.press("ctrl+Return")
    dee.until(lambda s: not s["sheet"], "both to be asked")
    show(dee, "Progress")
    dee.until(lambda s: {"Rita", "Rob"} <= set(s["panel"]), "who was asked")


def step_back(rita: AtTheWindow, member: Member) -> None:
    """Rita knows Sam, and says so: nothing of it is left on her desktop, and nothing waits."""
    from_home(rita, "Waits for your review")
    (mine,) = member.records("review_assignment")
    open_row(rita, "review_assignment", mine["id"])
    find_in_palette(rita, "Recuse myself")
    rita.until(lambda s: s["sheet"].startswith("Recuse myself"), "the form")
    rita.go_to("^Why$")
    rita.press("p")  # the one that begins with it: Personal
    rita.press("ctrl+Return")
    rita.until(lambda s: s["focus"] == "Reason", "the question for a reason")
    rita.type("Sam is my nephew.")
    rita.press("ctrl+Return")
    rita.until(lambda s: not s["sheet"] and "Recused" in s["pills"] and in_step(s), "her step back")
    (mine,) = member.records("review_assignment")
    assert (mine["state"], mine["reason"]) == ("recused", "Sam is my nephew.")
    assert member.records("review") == member.records("credit_request") == []


def write_on_a_train(rob: AtTheWindow, hub: Hub, member: Member) -> None:
    """Rob scores by the rubric and comments without a network; it is sent when there is one."""
    from_home(rob, "Waits for your review")
    hub.stop()
    rob.edit()
    rob.until(lambda s: s["sheet"], "the form")
    for criterion, score in (("Merit", 4), ("Plan", 2)):
        rob.go_to(f"^{criterion}: Score$")
        rob.press(*["Up"] * score)
    rob.go_to("^Plan: Remark$")
    rob.type("The third seed is not founded.")
    rob.go_to("^Advice$")
    rob.press("Down", "Down")
    rob.go_to("^Comments to the applicant$")
    rob.type("One GPU will do.")
    rob.press("ctrl+Return")
    rob.until(lambda s: not s["sheet"] and s["waiting"] == 1, "the review to be kept")
    press_button(rob, "^Give the review$", lambda: rob.look()["waiting"] == 2)
    rob.until(lambda s: s["state"] == "offline" and "Given" in s["pills"], "both to wait")
    hub.start()
    rob.send("F5")
    rob.until(in_step, "the review to be sent")
    (review,) = member.records("review")
    assert review["state"] == "submitted"
    assert [(one["criterion"], one["score"]) for one in review["scores"]] == [
        ("Merit", 4),
        ("Plan", 2),
    ]
    assert (review["advice"], review["comments"]) == ("partly", "One GPU will do.")
    assert review["score"] == 63  # (3 * 75 + 1 * 25) / 4, rounded half up


def read_and_grant_a_part(dee: AtTheWindow, member: Member) -> None:
    """Dee reads on the page that lay open who stepped back and what was advised, and decides."""
    told = {"Sam is my nephew.", "Advice: Grant a part", "Score in %: 63"}
    dee.until(lambda s: told <= set(s["panel"]), "what the reviewers said")
    open_form(dee, "^Decide$")
    dee.press("Down", "Down")  # approve, approve in part
    dee.go_to("line 1: Units$")
    dee.press("Down")
    dee.go_to("line 1: Reason$")
    dee.type("One will do.")
    dee.go_to("^By the rule$")
    dee.press("Down")
    dee.go_to("^Reason$")
    dee.type("Two seeds are founded.")
    dee.press("ctrl+Return")
    dee.until(lambda s: not s["sheet"] and "Offered" in s["pills"], "the decision")
    dee.until(in_step, "it to be sent")
    (decision,) = member.records("decision")
    assert (decision["outcome"], decision["rule"], decision["granted"]) == (
        "partly",
        "merit",
        2 * C,
    )
    (line,) = decision["grants"]
    assert (line["units"], line["asked"], line["reason"]) == (1, 4 * C, "One will do.")
    assert [one["comment"] for one in decision["comments"]] == ["One GPU will do."]


def take_what_is_offered(sam: AtTheWindow, people: SimpleNamespace, asked: SimpleNamespace) -> None:
    """Sam reads why, and from nobody who reviewed; others are quicker once, then he accepts."""
    from_home(sam, "Waits for your answer until", asked.request)
    show(sam, "Progress")
    told = {"Approve in part", "Two seeds are founded.", "Granted: 2"}
    shown = sam.until(lambda s: told <= set(s["panel"]), "the decision")["panel"]
    assert not any(name in text for text in shown for name in ("Rob", "Rita", "nephew"))

    pledge(people.dee, asked.pool, 1 * C, 100 * C)
    press_button(
        sam,
        "^Accept the offer$",
        lambda: any("Others were quicker" in one for one in sam.look()["toasts"]),
    )
    assert state_of(people.sam) == "offered"
    pledge(people.dee, asked.pool, 100 * C, 1 * C)
    press_button(sam, "^Accept the offer$", lambda: state_of(people.sam) == "taken")
    sam.until(lambda s: "Left: 2" in s["panel"], "the allocation that came of it")
    (allocation,) = people.sam.records("allocation")
    assert (allocation["granted"], allocation["balance"]) == (2 * C, 2 * C)


def pledge(dee: Member, pool: str, amount: int, before: int) -> None:
    """Change what a pool was pledged; the credits go elsewhere, or come back."""
    values, base = {"pledged": amount}, {"pledged": before}
    dee.do("edit", kind="pool", id=pool, values=values, base=base)


def report_to_the_board(dee: AtTheWindow) -> None:
    """Dee reads what was pledged, granted, used and is left in the report for the donor's board."""
    find_in_palette(dee, "Compute report")
    dee.until(lambda s: s["sheet"] == "Compute report", "the report")
    dee.go_to("as a table$")
    dee.press("space")
    (figures,) = dee.until(lambda s: s["figures"], "the figures")["figures"]
    assert figures[:5] == ["Yale", "100", "2", "0", "2"]
