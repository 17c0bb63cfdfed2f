"""Housekeeping of credits reads what is due, however much is over."""

import pytest

from alliancehub.model.commands.note_figure import figure_id
from alliancehub.model.kinds.credit_request import DECIDABLE
from alliancehub.model.kinds.grant_figure import GrantFigure
from alliancehub.server.effects import credits as sweep
from alliancehub.server.effects import reviews
from tests.server.credit_hub import C, all_of, do, furnish, new_allocation, opened


@pytest.fixture
def engine():
    """Plans are SQLite's own."""
    return "sqlite"


@pytest.fixture
def hub(tmp_path):
    made = opened(tmp_path)
    furnish(made, pledged=1_000 * C)
    yield made
    made.close()


def plan(hub, sql, *values):
    with hub.database.read() as tx:
        return [row[3] for row in tx.run(f"EXPLAIN QUERY PLAN {sql}", list(values))]


@pytest.mark.parametrize(
    ("sql", "values"),
    [
        (sweep._OLD, ()),
        (sweep._OVER, (7,)),
        (sweep._WALLETS, ("2026-01-01",)),
        (sweep._ENDING, ("2026-01-01",)),
    ],
)
def test_what_is_due_is_found_by_an_index_of_that_alone(hub, sql, values):
    steps = plan(hub, sql, *values)
    assert any("INDEX due_" in step for step in steps), steps
    # A whole index is read where it holds nothing but what is looked for.
    assert not [one for one in steps if one.startswith("SCAN") and "due_" not in one], steps


def test_parts_that_wait_are_found_by_their_state(hub):
    (step, *_) = plan(hub, sweep._BEGINNING, "2026-01-01")
    assert step.startswith("SEARCH increment USING INDEX")


def test_reviews_that_are_over_are_found_by_what_is_open_of_them(hub):
    steps = plan(hub, reviews.OVER, *DECIDABLE, 200)
    for index in ("due_panel_item_open", "due_review_assignment_asked"):
        assert any(index in one for one in steps), steps
    assert any(one.startswith("SEARCH r ") for one in steps), steps


def test_rates_of_accelerators_are_looked_up_one_by_one(hub):
    assert [one for one in plan(hub, sweep._UNPRICED) if one.startswith("SEARCH r")]


def test_an_allocation_that_is_over_is_looked_at_once_and_noted_once(hub, monkeypatch):
    first, second = (new_allocation(hub, 10 * C) for _ in range(2))
    do(hub, "revoke_allocation", allocation=first, reason="over")
    looked_at: list[str] = []

    def looking(allocation: str) -> str:
        looked_at.append(allocation)
        return figure_id(allocation)

    monkeypatch.setattr(sweep, "figure_id", looking)
    sweep.keep_credits(hub)
    sweep.keep_credits(hub)
    assert looked_at == [first]
    assert len(all_of(hub, GrantFigure)) == 1
    do(hub, "revoke_allocation", allocation=second, reason="over, too")
    sweep.keep_credits(hub)
    assert looked_at == [first, second]
    assert len(all_of(hub, GrantFigure)) == 2
