"""However five people's changes, faults and syncs interleave, all end the same."""

from __future__ import annotations

import os

import pytest

from tests.faults.random_history import History
from tests.hub import LocalHub
from tests.postgres import postgres, used_by_hubs
from tests.world import Client, World

__all__ = ["postgres"]
# The simulation does more with less; these are for what it has not: five people, in one process.
SEEDS = int(os.environ.get("HISTORIES", "40"))
IN_ONE_WORLD = 20
STEPS = 32
PAGE = 7  # small pages, so that news comes in several


class Ticking:
    """A clock that goes on by a millisecond whenever it is looked at: the same for each seed."""

    def __init__(self) -> None:
        self.now = 1_790_000_000.0

    def __call__(self) -> float:
        self.now += 0.001
        return self.now


@pytest.mark.timeout(600)
@pytest.mark.parametrize("first", range(0, SEEDS, IN_ONE_WORLD))
def test_five_people_end_with_the_same_rows(first):
    """Invariant 1."""
    run_histories(first, IN_ONE_WORLD)


@pytest.mark.timeout(600)
def test_five_people_end_with_the_same_rows_on_postgresql(postgres):
    with used_by_hubs(postgres):
        run_histories(1_000, SEEDS // 10)


def run_histories(first, count):
    clock = Ticking()
    with World(LocalHub(clock=clock), page_limit=PAGE, clock=clock, seed=first) as world:
        names = ("ada", "ben", "cem", "dee", "eli")
        people = [world.member(name, seed=first + n) for n, name in enumerate(names, 1)]
        world.settle()
        shared = {seed: _projects(people, seed) for seed in range(first, first + count)}
        world.settle()
        for seed, projects in shared.items():
            history = History(world, people, projects, seed)
            try:
                history.run(STEPS)
            except BaseException:
                print(f"seed {seed}:", *history.told, sep="\n  ")
                raise
        world.same()
        fresh = world.sign_in("ada")
        world.settle()
        world.same()
        assert fresh.rows("project") == people[0].rows("project")


def _projects(people: list[Client], seed: int) -> list[str]:
    """Start two projects; everybody maintains the first, their starter alone the second."""
    lead = people[seed % len(people)]
    told = {"summary": "Shared.", "focus_area": "models"}
    started = [
        lead.do("start_project", values={"title": f"{name} {seed}", **told}).row
        for name in ("One", "Two")
    ]
    for other in people:
        if other is not lead:
            values = {"project": started[0], "person": other.person, "role": "maintainer"}
            lead.do("create", kind="project_membership", values=values)
    return started
