"""Many writers at once, threads and processes, on both databases: nothing is spent twice."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from alliancehub.model.kinds.allocation import Allocation
from alliancehub.model.kinds.pool import Pool
from alliancehub.server.ledger.listing import list_postings
from alliancehub.server.ledger.usage import burn_many
from alliancehub.server.ledger.verify import verify
from tests.hub import ROOT
from tests.postgres import database_of
from tests.server.credit_hub import (
    PLEDGED,
    POOL,
    C,
    Fighter,
    all_of,
    burn,
    furnish,
    give,
    new_allocation,
    opened,
)

WRITERS = 8


def check(hub):
    """Nothing was spent twice, given twice or lost, and the ledger proves it."""
    list_postings(hub)
    with hub.database.read() as tx:
        report = verify(tx)
        floors = tx.run("SELECT name, balance, floor FROM ledger_account").fetchall()
    assert report.faults == []
    assert sum(report.balances.values()) == 0
    assert all(has >= floor for _, has, floor in floors)
    pool, rows = all_of(hub, Pool)[0], all_of(hub, Allocation)
    assert 0 <= pool.granted <= PLEDGED
    assert pool.granted == sum(row.granted for row in rows)
    assert pool.balance + pool.granted == PLEDGED
    uncovered = -report.balances.get("adjustment", 0)
    held = sum(row.balance + row.held + row.burnt + row.expired for row in rows)
    assert held == pool.granted + uncovered


def all_at_once(*tasks):
    with ThreadPoolExecutor(len(tasks)) as pool:
        return [one.result() for one in [pool.submit(task) for task in tasks]]


@pytest.fixture
def hub(tmp_path):
    one = opened(tmp_path / "hub")
    furnish(one)
    yield one
    one.close()


def test_of_many_grants_at_once_only_as_many_pass_as_the_pool_covers(hub):
    """Invariant 5: a cap is not bypassed by concurrency."""

    def ask(n):
        return give(hub, "grant_now", key=f"g:{n}", pool=POOL, amount=300 * C).status

    answers = all_at_once(*[lambda n=n: ask(n) for n in range(WRITERS)])
    assert sorted(answers) == ["applied"] * 3 + ["rejected"] * 5
    check(hub)


def test_one_grant_that_many_give_at_once_is_granted_once(hub):
    """Invariants 3 and 4."""
    made = new_allocation(hub, C)

    def ask():
        args = {"key": "grant:d:1", "pool": POOL, "allocation": made}
        return give(hub, "grant_now", amount=50 * C, **args).status

    assert set(all_at_once(*[ask] * WRITERS)) == {"applied"}
    assert all_of(hub, Allocation)[0].granted == 51 * C
    check(hub)


def test_one_file_of_usage_that_many_import_at_once_is_posted_once(hub):
    """Invariant 6, with many writers."""
    made = new_allocation(hub, 500 * C)
    some = [burn(f"u:{n}", made, C, job=str(n)) for n in range(100)]

    def bring():
        with hub.write() as writing:
            return burn_many(writing.tx, some, at=hub.now).posted

    assert sorted(all_at_once(*[bring] * WRITERS)) == [0] * (WRITERS - 1) + [100]
    check(hub)


def test_a_soft_allocation_is_overdrawn_by_many_no_further_than_by_one(tmp_path):
    """Invariant 2."""
    hub = opened(tmp_path / "soft")
    try:
        furnish(hub, is_soft=True, soft_limit=20 * C)
        made = new_allocation(hub, 100 * C)

        def spend(n):
            return give(
                hub, "move_now", kind="burn", source=f"allocation:{made}",
                into=f"burnt:{made}", amount=13 * C, key=f"b:{n}",
            ).status  # fmt: skip

        answers = all_at_once(*[lambda n=n: spend(n) for n in range(12)])
        assert answers.count("applied") == 9
        assert all_of(hub, Allocation)[0].balance == -17 * C
        check(hub)
    finally:
        hub.close()


@given(st.lists(st.integers(0, 10_000), min_size=WRITERS, max_size=WRITERS, unique=True))
@settings(
    max_examples=4,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_whatever_threads_do_at_once_every_credit_is_somewhere_and_only_once(
    tmp_path_factory, seeds
):
    """Invariants 1, 2 and 5."""
    hub = opened(tmp_path_factory.mktemp("race") / "hub")
    try:
        furnish(hub)
        all_at_once(*[lambda seed=seed: Fighter(hub, seed).fight(6) for seed in seeds])
        check(hub)
    finally:
        hub.close()


def test_whatever_processes_do_at_once_every_credit_is_somewhere_and_only_once(tmp_path):
    """Invariants 1, 2 and 5."""
    folder = tmp_path / "hub"
    hub = opened(folder)
    try:
        furnish(hub)
        command = [sys.executable, "-m", "tests.server.credit_hub", str(folder)]
        running = [
            subprocess.Popen([*command, database_of(folder), str(seed), "15"], cwd=ROOT)
            for seed in range(4)
        ]
        assert [one.wait(300) for one in running] == [0] * 4
        check(hub)
        assert len(all_of(hub, Allocation)) > 1
    finally:
        hub.close()
