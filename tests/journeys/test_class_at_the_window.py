"""A teacher with a class of thirty, before a real window: from the offer to the end of the term."""

from __future__ import annotations

import time
from types import SimpleNamespace

import pytest

from alliancehub.server.connectors.beside import hub_beside
from alliancehub.server.effects.credits import keep_credits
from tests.hub import Hub
from tests.journeys.at_the_window import AtTheWindow, in_step, until
from tests.journeys.credit_people import C, day, open_row, press_button, show, signed_in, window_of

STUDENTS = 30
TERM = 90
DAY_S = 86_400


@pytest.fixture
def course(hub: Hub) -> SimpleNamespace:
    """What Tom was offered: 80 credits, of which each of thirty pupils gets two."""
    cornell, yale = hub.organisation("cornell"), hub.organisation("yale")
    tom, dee = hub.member("tom", cornell), hub.member("dee", yale, "admin")
    for number in range(STUDENTS):
        hub.invite(f"pupil-{number:02}", cornell, "student")
    pupils = [one["id"] for one in tom.records("person") if one["handle"].startswith("pupil-")]
    assert len(pupils) == STUDENTS
    resource = dee.create(
        "accelerator_resource",
        title="H100 at Yale",
        provider=yale,
        model="H100",
        units=8,
        rate=2 * C,
    )
    pool = dee.create(
        "pool", title="For all", donor=yale, resource=resource, pledged=100 * C,
        begins_on=day(-1), ends_on=day(300),
    )  # fmt: skip
    request = tom.create(
        "credit_request", title="Course", justification="Thirty exercises.", wanted_until=day(TERM),
        lines=[{"resource": resource, "units": 8, "hours": 5, "runs": 1}],
        holders=[{"person": one, "amount": 2 * C} for one in pupils],
    )  # fmt: skip
    tom.do("submit_request", request=request)
    dee.do("decide_credits", request=request, outcome="approve")
    return SimpleNamespace(tom=tom, pool=pool, request=request)


def test_a_teacher_gets_thirty_sub_wallets_takes_one_back_and_the_term_takes_the_others(
    hub: Hub, display: dict[str, str], course: SimpleNamespace
) -> None:
    with signed_in("tom", hub, display), window_of("tom", display) as tom:
        accept(tom, course)
        allocation = course.tom.records("allocation")[0]["id"]
        open_row(tom, "allocation", allocation)
        show(tom, f"Sub-wallets {STUDENTS}")  # it has no room in the first row of tabs

        wallet = course.tom.records("wallet")[0]["id"]
        open_row(tom, "wallet", wallet)
        take_back(tom)
        tom.until(lambda s: not s["sheet"] and "Closed" in s["pills"] and in_step(s), "its end")
        (left,) = course.tom.records("allocation")
        assert (left["balance"], left["shared"]) == (22 * C, 58 * C)

        another = next(one["id"] for one in course.tom.records("wallet") if one["id"] != wallet)
        open_row(tom, "wallet", another)
        tom.until(lambda s: s["pills"] == ["Active"], "one that is open")
        end_of_term(hub)
        tom.send("F5")
        tom.until(lambda s: s["pills"] == ["Closed"], "the end of the term")
        assert {one["state"] for one in course.tom.records("wallet")} == {"closed"}
        assert sum(one["balance"] for one in course.tom.records("wallet")) == 0
        (left,) = course.tom.records("allocation")
        assert left["shared"] == 0


def accept(tom: AtTheWindow, course: SimpleNamespace) -> None:
    """Take the offer, from Home."""
    tom.go_to("^Course, Waits for your answer")
    tom.press("space")
    tom.until(lambda s: s["row"] == ["credit_request", course.request], "the offer")
    press_button(tom, "^Accept the offer$", lambda: course.tom.records("allocation"))
    until(lambda: len(course.tom.records("wallet")) == STUDENTS)
    tom.until(in_step, "all of them to be here")


def take_back(tom: AtTheWindow) -> None:
    """Take back what is left in the sub-wallet in sight: it asks whether that is meant."""
    tom.press("F6")
    tom.go_to("^More actions$")
    tom.press("space")
    tom.until(lambda s: "Take back" in s["popup"], "the menu")
    tom.press("Down", "Return")
    tom.until(lambda s: s["sheet"].startswith("Take back"), "the question")
    tom.go_to("^Take back$")
    tom.press("space")


def end_of_term(hub: Hub) -> None:
    """Let the days until the end of the term pass for what the hub looks after by itself."""
    beside = hub_beside(hub.settings)
    try:
        beside.clock = lambda: time.time() + (TERM + 1) * DAY_S
        assert keep_credits(beside) >= STUDENTS - 1
    finally:
        beside.close()
