"""The rules of the simulation over the process of a real hub, real sockets and both databases."""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from alliancehub.model.catalogue import Catalogue
from tests.faults.real_machine import RealMachine, RealWorld, Worlds
from tests.hub import Hub
from tests.postgres import cluster, used_by_hubs

EXAMPLES = int(os.environ.get("REAL_EXAMPLES", "8"))
STEPS = 16


def ran(make, restart_database=None):
    """Run the examples; all faults that one found are in its last world, which is closed."""
    worlds = Worlds(make)
    try:
        run_state_machine_as_test(
            lambda: RealMachine(worlds.get(), restart_database),  # type: ignore[arg-type] # a factory
            settings=settings(
                max_examples=EXAMPLES,
                stateful_step_count=STEPS,
                # A shrunk one takes minutes: each try that fails has a new hub.
                phases=[Phase.explicit, Phase.reuse, Phase.generate],
                suppress_health_check=list(HealthCheck),
                deadline=None,
            ),
        )
        worlds.get().same()
    finally:
        worlds.close()


@pytest.mark.timeout(3_600)
def test_a_real_hub_and_real_engines_agree_once_faults_have_ended(tmp_path):
    """Invariants 1 to 8, 13 to 15, 25 to 27, on the embedded database."""
    catalogue = Catalogue()
    number = iter(range(1_000_000))
    ran(lambda: RealWorld(Hub(data=tmp_path / f"hub-{next(number)}"), catalogue))


@pytest.mark.timeout(3_600)
def test_a_real_hub_on_postgresql_and_real_engines_agree_once_faults_have_ended(tmp_path):
    """The same, and the database server is killed as well."""
    catalogue = Catalogue()
    number = iter(range(1_000_000))
    with cluster() as server, used_by_hubs(server):

        def crash():
            server.stop_at_once()
            server.start()

        ran(lambda: RealWorld(Hub(data=tmp_path / f"hub-{next(number)}"), catalogue), crash)
