"""A student's credits from a draft without a network to jobs on a real cluster, at the window.

Sam sits before it, with keys alone. His advisor, two reviewers and the provider answer from their
own devices; the connector runs beside the hub, and the cluster is Slurm's.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

import pytest

from alliancehub.engine.client import EngineClient
from alliancehub.model.query import Hit, Query
from alliancehub.server.connectors.beside import hub_beside
from alliancehub.server.connectors.configuration import Configuration, connector_of
from alliancehub.server.connectors.following import Follower
from alliancehub.server.effects.credits import keep_credits
from tests.hub import PASSWORD, Hub
from tests.journeys.at_the_window import (
    AtTheWindow,
    display_with_home,
    engine_of,
    in_step,
    until,
)
from tests.slurm.cluster import Cluster, slurm

__all__ = ["slurm"]
C = 1_000_000
SAM, TITLE = "sam", "Distil a classifier"


@pytest.fixture
def hub() -> Iterator[Hub]:
    with Hub() as made:
        yield made


@pytest.fixture(scope="module")
def display(home_of_the_session: None) -> Iterator[dict[str, str]]:
    with display_with_home() as made:
        yield made


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


@contextmanager
def signed_in(handle: str, hub: Hub, display: dict[str, str]) -> Iterator[EngineClient]:
    """Run somebody's engine, signed in."""
    with engine_of(handle, display) as client:
        client.sign_in(hub.url, handle, PASSWORD)
        yield client


@contextmanager
def window_of(handle: str, display: dict[str, str]) -> Iterator[AtTheWindow]:
    """Sit somebody before their window."""
    person = AtTheWindow(display, handle)
    try:
        person.open()
        person.until(in_step, "everything to be in step")
        yield person
    finally:
        person.close()


@pytest.fixture
def engine(hub: Hub, resource: str, display: dict[str, str]) -> Iterator[EngineClient]:
    with signed_in(SAM, hub, display) as made:
        yield made


@pytest.fixture
def sam(engine: EngineClient, display: dict[str, str]) -> Iterator[AtTheWindow]:
    with window_of(SAM, display) as made:
        yield made


def day(ahead: int) -> str:
    return (datetime.now(UTC) + timedelta(days=ahead)).date().isoformat()


def need(engine: EngineClient, kind: str, **where: str) -> Hit:
    """Wait for a row on Sam's device."""
    query = Query(kind, where={name: [value] for name, value in where.items()})
    until(lambda: engine.query(query).hits)
    return engine.query(query).hits[0]


@pytest.mark.timeout(300)
def test_from_a_draft_without_a_network_to_jobs_that_run_and_a_supplement(
    sam: AtTheWindow,
    engine: EngineClient,
    hub: Hub,
    people: SimpleNamespace,
    follower: Follower,
    slurm: Cluster,
    display: dict[str, str],
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
    sam.close()
    with signed_in("dee", hub, display), window_of("dee", display) as dee:
        report_to_the_board(dee)


def report_to_the_board(dee: AtTheWindow) -> None:
    """Read what was pledged and granted in the report that a donor's board is shown."""
    find_in_palette(dee, "Compute report")
    dee.until(lambda s: s["sheet"] == "Compute report", "the report")
    dee.go_to("as a table$")
    dee.press("space")
    (figures,) = dee.until(lambda s: s["figures"], "the figures")["figures"]
    assert figures[:3] == ["Yale", "100", "4"]
    assert float(figures[3]) + float(figures[4]) == pytest.approx(4)  # used, and left


def ask_for_more(sam: AtTheWindow, engine: EngineClient) -> str:
    """Ask for a supplement from the job that waits: all but the advisor is filled in."""
    sam.go_to("^Ask for a supplement")
    sam.press("space")
    sam.until(lambda s: s["sheet"] and s["focus"].startswith("Title"), "the form")
    assert sam.seen["text"] == f"More for {TITLE}"
    choose(sam, "^Advisor", "Ada")
    sam.press("ctrl+Return")
    sam.until(lambda s: not s["sheet"], "the form to be taken")
    title = f"More for {TITLE}"
    open_row(sam, "credit_request", need(engine, "credit_request", title=title).id)
    more = submit(sam, engine, title)
    until(lambda: not engine.status().waiting)
    return more


def open_row(sam: AtTheWindow, kind: str, row_id: str) -> None:
    """Follow a link to a row."""
    assert sam.run(f"alliancehub://{kind}/{row_id}") == 0
    sam.until(lambda s: s["row"] == [kind, row_id], "the row")


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


def choose(sam: AtTheWindow, field: str, text: str) -> None:
    sam.go_to(field)
    sam.type(text)
    sam.until(lambda s: s["popup"] == [text], text)
    sam.press("Down", "Return")


def submit(sam: AtTheWindow, engine: EngineClient, title: str) -> str:
    """Submit the draft that is shown; return its id."""
    request = need(engine, "credit_request", title=title).id
    sam.until(lambda s: s["row"] == ["credit_request", request], "the draft")
    press_button(sam, engine, "^Submit", request, "draft")
    return request


def accept(sam: AtTheWindow, engine: EngineClient, request: str) -> None:
    """Accept what is offered."""
    need(engine, "credit_request", id=request, state="offered")
    open_row(sam, "credit_request", request)
    sam.until(in_step, "everything to be in step")
    press_button(sam, engine, "^Accept the offer", request, "offered")
    need(engine, "credit_request", id=request, state="taken")
    until(lambda: not engine.status().waiting)


def press_button(
    sam: AtTheWindow, engine: EngineClient, name: str, request: str, state: str
) -> None:
    """Press a button of the request that is shown, until it has left a state.

    Once more where news came at that moment and the buttons were made anew under the key.
    """

    def is_done() -> bool:
        return bool(need(engine, "credit_request", id=request).values["state"] != state)

    for _ in range(3):
        sam.press("F6")
        sam.go_to(name)
        sam.press("space")
        ends_at = time.monotonic() + 10
        while not is_done() and time.monotonic() < ends_at:
            time.sleep(0.02)
        if is_done():
            return
    raise AssertionError(f"{name} did nothing; see {sam.photograph()}")


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


def show(sam: AtTheWindow, title: str) -> None:
    """Show a panel of the row by the keys of its tabs; the keyboard comes to the one in sight."""
    sam.press("F6")
    sam.go_to("^(Overview|Burn-down|Usage)$")
    sam.go_to(f"^{title}$", "Right")


def find_in_palette(sam: AtTheWindow, title: str) -> None:
    sam.press("ctrl+k")
    sam.until(lambda s: s["focus"] == "Find anything or do anything", "the palette")
    sam.type(title.lower())
    sam.until(lambda s: s["offered"] == title, f"{title} in the palette")
    sam.press("Return")
