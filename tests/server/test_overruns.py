"""What was used beyond balances at a hub of before comes into its rows, once, on both databases."""

import pytest

from alliancehub.model.kinds.allocation import Allocation
from alliancehub.server.effects.overruns import carry_overruns
from alliancehub.server.effects.sweep import sweep
from alliancehub.server.execute import Order
from alliancehub.server.hub import new_cause
from alliancehub.server.ledger.listing import list_postings
from alliancehub.server.ledger.verify import verify
from tests.server.credit_hub import (
    PERSON,
    C,
    all_of,
    burn,
    furnish,
    give,
    new_allocation,
    opened,
    post_usage,
)


@pytest.fixture
def hub(tmp_path):
    one = opened(tmp_path / "hub")
    furnish(one)
    yield one
    one.close()


def of_before(hub):
    """Let rows say nothing of overruns, as at a hub that did not know the field."""
    with hub.database.write() as tx:
        tx.run("UPDATE allocation SET uncovered = 0")
        tx.run("DELETE FROM hub_meta WHERE name = 'overruns_noted'")


def changed_at(hub, allocation):
    with hub.database.read() as tx:
        return tx.value("SELECT max(seq) FROM sync_change WHERE row_id = ?", [allocation])


def faults(hub):
    with hub.database.read() as tx:
        return verify(tx).faults


def uncovered(hub):
    return {one.id: one.uncovered for one in all_of(hub, Allocation)}


def test_an_overrun_of_before_is_in_the_row_and_cannot_be_refunded(hub):
    over, within = new_allocation(hub, 10 * C), new_allocation(hub, 10 * C)
    burns = [
        burn("u:x:1", over, 25 * C, usage="x"),
        burn("u:x:2", over, -4 * C, usage="x"),
        burn("u:y:1", within, 5 * C, usage="y"),
    ]
    post_usage(hub, burns)
    list_postings(hub)
    as_it_should_be = uncovered(hub)
    assert as_it_should_be == {over: 11 * C, within: 0}
    of_before(hub)
    before = changed_at(hub, over)
    assert faults(hub) == []  # no fault of the ledger's: it is still to be carried over
    sweep(hub)
    assert faults(hub) == []
    assert uncovered(hub) == as_it_should_be
    assert changed_at(hub, over) > before  # desktops hear of it
    refused = give(hub, "refund_credits", allocation=over, amount=11 * C, reason="R.")
    assert "At most 10 credits" in refused.text
    assert carry_overruns(hub) == 0


def test_what_is_on_no_statement_yet_is_not_counted_twice(hub):
    over = new_allocation(hub, 10 * C)
    post_usage(hub, [burn("u:x:1", over, 25 * C, usage="x")])
    of_before(hub)
    assert carry_overruns(hub) == 0
    list_postings(hub)
    assert uncovered(hub) == {over: 15 * C}
    assert carry_overruns(hub) == 0
    assert uncovered(hub) == {over: 15 * C}


def test_a_row_that_says_another_overrun_than_the_ledger_is_found(hub):
    over = new_allocation(hub, 10 * C)
    post_usage(hub, [burn("u:x:1", over, 25 * C, usage="x")])
    sweep(hub)
    assert faults(hub) == []
    with hub.database.write() as tx:
        tx.run("UPDATE allocation SET uncovered = 1")
    (fault,) = faults(hub)
    assert f"allocation {over}: it shows 1 µc as used beyond its balance" in fault


def test_nothing_is_noted_where_the_row_says_it(hub):
    over = new_allocation(hub, 10 * C)
    assert give(hub, "note_overrun", allocation=over, uncovered=0).code == "closed"


def test_a_member_notes_none(hub):
    over = new_allocation(hub, 10 * C)
    args = {"allocation": over, "uncovered": C}
    with hub.write() as writing:
        verdict = writing.execution.decide(Order(PERSON, "note_overrun", args, new_cause()))
    assert (verdict.status, verdict.code) == ("rejected", "not_permitted")
