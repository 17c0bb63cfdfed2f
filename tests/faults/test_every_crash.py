"""One side ends before or after each statement that it writes, one after the other.

``CRASH_STRIDE=1`` tries them all, which takes minutes; else some; ``CRASH_SEED=…`` tries others.
"""

from __future__ import annotations

import os

import pytest

from tests.faults.crash_points import Crash
from tests.faults.moments import moments
from tests.faults.simulation import SimClient, Simulation, Template

STRIDE = int(os.environ.get("CRASH_STRIDE", "60"))


@pytest.fixture(scope="module")
def template():
    with Template() as made:
        yield made


@pytest.mark.timeout(3_600)
@pytest.mark.parametrize("side", ["desktop", "hub"])
def test_a_crash_at_any_statement_loses_nothing(template, side):
    """Invariant 17: a conflict, a refusal, a lost scope and a reset come amid it."""
    every = _play(template, side, None)
    assert every > 40
    stride = STRIDE if side == "desktop" else max(1, STRIDE // 5)
    for effect in moments(every, stride):
        try:
            _play(template, side, effect)
        except BaseException as error:
            error.add_note(f"the {side} ended at effect {effect} of {every}")
            raise


def _play(template: Template, side: str, effect: int | None) -> int:
    """Let one side end at an effect; return how many it had in all."""
    sim = Simulation(template, seed=1)
    with sim.opened():
        ada, ben, cem, _ = sim.people
        one, two = sim.projects
        sim.settle()
        sim.hub.back_up()
        point = cem.point if side == "desktop" else sim.hub.point
        before = point.passed
        point.arm(effect)
        ada.do("edit", kind="project", id=one, values={"title": "As Ada calls it"})
        ben.do("edit", kind="project", id=two, values={"state": "draft"})
        both = ben.find("project_membership", project=two, person=cem.person)
        ben.do("delete", kind="project_membership", id=both[0].id)
        for other in (ada, ben):
            other.sync()
            other.sync()
        for act in (_edit, _make, _edit_what_is_lost, _sync, _edit, _sync, _sync):
            _try(sim, cem, act)
        passed = point.passed - before  # of the hub only until it is put back
        if side == "desktop":
            sim.hub.restore(0)
            for _ in range(3):
                _try(sim, cem, _sync)
            passed = cem.point.passed - before
        sim.end_faults()
        sim.settle()
        sim.same()
        sim.judge()
        return passed


def _try(sim: Simulation, client: SimClient, act) -> None:
    try:
        act(sim, client)
    except Crash:
        client.crash()
    client.diary.look(client, sim.hub.server)


def _edit(sim: Simulation, client: SimClient) -> None:
    project = sim.projects[0]
    client.do("edit", kind="project", id=project, values={"title": f"Of {client.clock.now}"})


def _make(sim: Simulation, client: SimClient) -> None:
    values = {"project": sim.projects[0], "title": "A milestone"}
    client.do("create", kind="milestone", values=values)


def _edit_what_is_lost(sim: Simulation, client: SimClient) -> None:
    if client.row("project", sim.projects[1]):
        client.do("edit", kind="project", id=sim.projects[1], values={"summary": "Mine."})


def _sync(sim: Simulation, client: SimClient) -> None:
    sim.sync(client)
