"""The simulation finds what it is for: each planted fault within a few seeds."""

from __future__ import annotations

from functools import cache

import pytest

from tests.engine import test_fetching
from tests.faults.planted_bugs import BUGS, a_snapshot_that_breaks_off_is_taken_for_whole
from tests.faults.simulation import Simulation, Template
from tests.hub import LocalHub
from tests.world import World

SEEDS_MAX = 16
# Where each was found last, so that it is found fast; any other seed may do as well.
FOUND_AT = {
    "cursor_is_saved_before_the_rows": 6,
    "what_is_sent_again_is_done_again": 10,
    "a_lost_scope_is_not_purged": 1,
    "a_deletion_reaches_across_scopes": 2,
    "a_change_settles_before_the_page_that_shows_it": 2,
    "a_gap_is_ignored": 1,
    "a_reset_drops_the_outbox": 1,
    "a_cursor_of_another_history_is_taken": 1,
    "what_a_restored_hub_forgot_is_not_sent_again": 1,
    "an_edit_overwrites_what_its_author_never_saw": 2,
    "the_end_of_a_snapshot_leaves_stale_rows": 1,
    "a_page_that_ends_amid_a_commit_skips_its_rest": 2,
    "a_refused_change_stays_in_sight": 19,
    "a_lost_answer_counts_as_done": 1,
    "a_row_that_moves_leaves_nothing_in_its_old_scope": 2,
}


@pytest.fixture(scope="module")
def template():
    with Template() as made:
        yield made


@pytest.fixture(scope="module")
def nothing_found(template):
    """Assert that a seed finds nothing where no bug is planted: once for all that it found."""

    @cache
    def run(seed, ages):
        Simulation(template, seed, ages=ages).run()

    return run


@pytest.mark.parametrize("bug", BUGS, ids=lambda one: one.name)
def test_a_planted_bug_is_found(template, nothing_found, bug):
    first = FOUND_AT.get(bug.name, 0)
    seed = _found(template, bug, range(first, first + SEEDS_MAX))
    assert seed is not None, f"{SEEDS_MAX} seeds did not find it"
    nothing_found(seed, bug.ages)


def test_a_snapshot_that_breaks_off_and_is_taken_for_whole_is_found_by_its_check():
    plant = a_snapshot_that_breaks_off_is_taken_for_whole()
    with World(LocalHub(), page_limit=3) as small, plant, pytest.raises(AssertionError):
        test_fetching.test_a_torn_snapshot_goes_on_where_it_broke(small)


def _found(template, bug, seeds):
    with bug.plant():
        for seed in seeds:
            try:
                Simulation(template, seed, ages=bug.ages).run()
            except Exception:  # noqa: BLE001 - in whichever way it shows
                return seed
    return None
