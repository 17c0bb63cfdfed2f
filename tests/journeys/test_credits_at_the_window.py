"""A student's credits from a draft without a network to jobs on a real cluster, at the window.

Sam sits before it, with keys alone. His advisor, two reviewers and the provider answer from their
own devices; the connector runs beside the hub, and the cluster is Slurm's.
"""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace

import pytest

from alliancehub.engine.client import EngineClient
from alliancehub.server.connectors.beside import hub_beside
from alliancehub.server.connectors.configuration import Configuration, connector_of
from alliancehub.server.connectors.following import Follower
from alliancehub.server.effects.credits import keep_credits
from tests.hub import Hub
from tests.journeys.at_the_window import (
    AtTheWindow,
    find_in_palette,
    in_step,
    until,
)
from tests.journeys.credit_people import (
    C,
    choose,
    day,
    need,
    open_row,
    press_button,
    show,
    signed_in,
    window_of,
)
from tests.slurm.cluster import Cluster, slurm

__all__ = ["slurm"]
SAM, TITLE = "sam", "Distil a classifier"


@pytest.fixture
def people(hub: Hub) -> SimpleNamespace:
    """Cornell's student and his advisor, Yale that provides, and two reviewers of MIT."""
    cornell, mit = hub.organisation("cornell"), hub.organisation("mit")
    return SimpleNamespace(
        sam=hub.member(SAM, cornell, "student"),
        ada=hub.member("ada", cornell),
        dee=hub.member("dee", hub.organisation("yale"), "admin"),
        rita=hub.member("rita", mit),
        rob=hub.member("rob", mit),
    )


@pytest.fixture
def resource(hub: Hub, people: SimpleNamespace, slurm: Cluster) -> str:
    """An accelerator on the cluster, and credits pledged on it in a call that wants a review."""
    yale = hub.organisation("yale")
    rubric = hub.admin().create(
        "rubric", title="Merit", criteria=[{"criterion": "Merit", "weight": 1, "anchors": ""}]
    )
    made: str = people.dee.create(
        "accelerator_resource",
        title="H100 at Yale", provider=yale, model="H100", units=8, rate=2 * C, cluster=slurm.name,
    )  # fmt: skip
    days = {"begins_on": day(-1), "ends_on": day(300)}
    pool = people.dee.create(
        "pool", title="For all", donor=yale, resource=made, pledged=100 * C, **days
    )
    people.dee.create(
        "call", title="Spring", organiser=yale, pools=[pool], rubric=rubric, reviews=1,
        state="published", **days,
    )  # fmt: skip
    return made


@pytest.fixture
def follower(hub: Hub, slurm: Cluster, resource: str) -> Iterator[Follower]:
    """The connector, as it runs beside the hub; Sam has a login of another name there."""
    beside = hub_beside(hub.settings)
    made = Configuration(slurm.name, prefix="ah-", users={SAM: slurm.users[0]})
    yield Follower(beside, made, connector_of(made, slurm.environment))
    beside.close()


@pytest.fixture
def engine(hub: Hub, resource: str, display: dict[str, str]) -> Iterator[EngineClient]:
    with signed_in(SAM, hub, display) as made:
        yield made


@pytest.fixture
def sam(engine: EngineClient, display: dict[str, str]) -> Iterator[AtTheWindow]:
    with window_of(SAM, display) as made:
        yield made


def test_from_a_draft_without_a_network_to_jobs_that_run_and_a_supplement(
    sam: AtTheWindow,
    engine: EngineClient,
    hub: Hub,
    people: SimpleNamespace,
    follower: Follower,
    slurm: Cluster,
) -> None:
    hub.stop()
    draft(sam)
    request = submit(sam, engine, TITLE)
    sam.until(lambda s: s["waiting"] == 2 and s["state"] == "offline", "both changes to wait")
    hub.start()
    sam.send("F5")
    sam.until(in_step, "the draft to be sent")
    need(engine, "credit_request", id=request, state="advisor_endorsement")

    people.ada.do("endorse_request", request=request)
    review(people, request)
    grants = [{"line": 1, "units": 1, "hours": 1, "runs": 1, "reason": "One will do."}]
    why = {"rule": "merit", "reason": "One will do."}
    people.dee.do("decide_credits", request=request, outcome="partly", grants=grants, **why)
    accept(sam, engine, request)

    # An hour of a GPU is there. A job of a minute runs; one of two hours would need another.
    allocation = need(engine, "allocation", request=request)
    follower.run()
    account = need(engine, "cluster_account", allocation=allocation.id).values["account"]
    ran = slurm.submit(account, "sleep 3", "--gres=gpu:2", "--time=1")
    slurm.until(ran, "COMPLETED")
    waits = slurm.submit(account, "sleep 1", "--gres=gpu:1", "--time=90")
    slurm.until(waits, "PENDING", "AssocGrpGRESMinutes")
    until(lambda: sum(one.new + one.grown for one in follower.run().imported))
    keep_credits(follower._hub)
    need(engine, "statement_line", allocation=allocation.id, job=ran)

    open_row(sam, "allocation", allocation.id)
    show(sam, "Burn-down")
    sam.until(lambda s: "too little usage yet" in "".join(s["panel"][:1]), "the burn-down")
    show(sam, "Usage")
    sam.until(lambda s: "Credits used" in s["panel"], "the usage")
    sam.go_to("as a table$")
    sam.press("space")
    used = need(engine, "allocation", id=allocation.id).values["burnt"] / C
    ((_, amount),) = sam.until(lambda s: s["figures"], "the usage by week")["figures"]
    assert float(amount) == pytest.approx(used, rel=0.05)  # to two digits
    show(sam, "Jobs")
    told = f"Job {waits}: Too few credits"
    sam.until(lambda s: any(one.startswith(told) for one in s["panel"]), "why it waits")
    more = ask_for_more(sam, engine)
    people.ada.do("endorse_request", request=more)
    people.dee.do("decide_credits", request=more, outcome="approve")
    accept(sam, engine, more)
    follower.run()
    slurm.until(waits, "COMPLETED")
    until(lambda: need(engine, "allocation", id=allocation.id).values["granted"] == 4 * C)


def ask_for_more(sam: AtTheWindow, engine: EngineClient) -> str:
    """Ask for a supplement from the job that waits: all but the advisor is filled in."""
    sam.go_to("^Ask for a supplement")
    sam.press("space")
    sam.until(lambda s: s["sheet"] and s["focus"].startswith("Title"), "the form")
    sam.until(lambda s: s["text"] == f"More for {TITLE}", "what it is called")
    choose(sam, "^Advisor", "Ada")
    sam.press("ctrl+Return")
    sam.until(lambda s: not s["sheet"], "the form to be taken")
    title = f"More for {TITLE}"
    open_row(sam, "credit_request", need(engine, "credit_request", title=title).id)
    more = submit(sam, engine, title)
    until(lambda: not engine.status().waiting)
    return more


def draft(sam: AtTheWindow) -> None:
    """Draft a request for two GPUs for an hour, with keys alone."""
    find_in_palette(sam, "Credit requests")
    sam.until(lambda s: s["tab"] == "credit_request", "the requests")
    sam.press("ctrl+n")
    sam.until(lambda s: s["sheet"] and s["focus"].startswith("Title"), "the form")
    sam.type(TITLE)
    for field, text in (("^Call", "Spring"), ("^Advisor", "Ada")):
        choose(sam, field, text)
    choose(sam, "line 1.*Accelerator", "H100 at Yale")
    sam.go_to("line 1.*Units")
    sam.press("Up")
    sam.go_to("^Justification")
    sam.type("Three seeds.")
    sam.press("ctrl+Return")
    sam.until(lambda s: not s["sheet"], "the form to be taken")


def submit(sam: AtTheWindow, engine: EngineClient, title: str) -> str:
    """Submit the draft that is shown; return its id."""
    request = need(engine, "credit_request", title=title).id
    sam.until(lambda s: s["row"] == ["credit_request", request], "the draft")
    press_button(sam, "^Submit", lambda: _has_left(engine, request, "draft"))
    return request


def accept(sam: AtTheWindow, engine: EngineClient, request: str) -> None:
    """Accept what is offered."""
    need(engine, "credit_request", id=request, state="offered")
    open_row(sam, "credit_request", request)
    sam.until(in_step, "everything to be in step")
    press_button(sam, "^Accept the offer", lambda: _has_left(engine, request, "offered"))
    need(engine, "credit_request", id=request, state="taken")
    until(lambda: not engine.status().waiting)


def _has_left(engine: EngineClient, request: str, state: str) -> bool:
    return bool(need(engine, "credit_request", id=request).values["state"] != state)


def review(people: SimpleNamespace, request: str) -> None:
    """Rita knows Sam and says so; Rob writes the review."""
    reviewers = [people.rita.person, people.rob.person]
    args = {"request": request, "reviewers": reviewers, "due_on": day(14)}
    people.dee.do("assign_reviewers", **args)
    (mine,) = people.rita.records("review_assignment")
    people.rita.do("recuse", assignment=mine["id"], why="personal", reason="Sam is my nephew.")
    (written,) = people.rob.records("review")
    scores = [{**row, "score": 4} for row in written["scores"]]
    values = {"scores": scores, "advice": "partly", "comments": "One GPU will do."}
    base = {name: written[name] for name in values}
    people.rob.do("edit", kind="review", id=written["id"], values=values, base=base)
    people.rob.do("submit_review", review=written["id"])
