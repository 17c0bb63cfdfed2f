"""However five people's changes, faults and syncs interleave, all end the same."""

from __future__ import annotations

import os

import pytest

from tests.faults.random_history import History
from tests.hub import LocalHub
from tests.world import Client, World

SEEDS = int(os.environ.get("HISTORIES", "200"))
IN_ONE_WORLD = 20
STEPS = 40
PAGE = 7  # small pages, so that news comes in several


@pytest.mark.timeout(600)
@pytest.mark.parametrize("first", range(0, SEEDS, IN_ONE_WORLD))
def test_five_people_end_with_the_same_rows(first):
    with World(LocalHub(), page_limit=PAGE) as world:
        people = [world.member(name) for name in ("ada", "ben", "cem", "dee", "eli")]
        world.settle()
        shared = {seed: _projects(people, seed) for seed in range(first, first + IN_ONE_WORLD)}
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
