# ruff: noqa: RUF012 - pydantic copies a mutable default for each value
"""What happens to a hub and its desktops in years: deletions are forgotten, versions come."""

from __future__ import annotations

from functools import cache
from typing import Annotated, Any, ClassVar
from unittest.mock import patch

from alliancehub.model import marks
from alliancehub.model.catalogue import Catalogue
from alliancehub.model.kind import Declaration, Kind
from alliancehub.model.kinds import KINDS
from alliancehub.model.kinds.dataset import Dataset
from alliancehub.model.roles import By
from alliancehub.server.effects import sweep
from tests.faults.crash_points import Crash


class Buoy(Kind):
    """A kind that a later version has."""

    declared: ClassVar = Declaration(
        name="buoy", title="Buoy", plural="Buoys", icon="star", label="title", create=(By.MEMBER,)
    )
    title: Annotated[str, marks.line("Name", is_required=True)] = ""


class LaterDataset(Dataset):
    """One that has got fields; nothing names this class, as some name that of a project."""

    mirrors: Annotated[list[str], marks.tags("Mirrors")] = []
    is_mirrored: Annotated[bool, marks.flag("Mirrored")] = False


@cache
def later() -> Catalogue:
    """Return what the later version knows; made once, since its tables take most of a second."""
    return Catalogue([*(LaterDataset if one is Dataset else one for one in KINDS), Buoy])


def forget_deletions(sim: Any, client: Any) -> None:
    """Let half a year be over for the hub: it raises the floor to its last deletion."""
    with (
        patch.object(sweep, "DELETIONS_KEPT_DAYS", 0),
        patch.object(sweep, "_COLLECTED_AT_ONCE", 1_000_000),
    ):
        with sim.hub.server.database.write() as tx:
            tx.run("DELETE FROM hub_meta WHERE name = 'collected_on'")
        gone = sweep.collect_deletions(sim.hub.server)
    sim.tell(f"{gone} deletions are forgotten")


def update_hub(sim: Any, client: Any) -> None:
    """Start the hub as a later version; it comes first, and desktops follow when they like."""
    sim.hub.update(later())


def update_desktop(sim: Any, client: Any) -> None:
    """Start a desktop as a later version, once the hub is one; it writes what only that knows."""
    if sim.hub.server.tables.catalogue is not later() or client.is_syncing:
        return
    client.update(later())
    client.do("create", kind="buoy", values={"title": "Of a later version"})
    dataset, _ = sim.pick(client, "dataset")
    values = {"mirrors": [f"of {client.number}"], "is_mirrored": True}
    client.do("edit", kind="dataset", id=dataset, values=values)


def _survived(event: Any) -> Any:
    """Return an event that goes on where the hub crashes over it."""

    def happen(sim: Any, client: Any) -> None:
        try:
            event(sim, client)
        except Crash:
            if not sim.hub.point.is_struck:
                raise
            sim.tell("the hub ended")
            sim.hub.start_on(sim.hub.point.copy)

    happen.__name__ = event.__name__
    return happen


EVENTS = [_survived(one) for one in (forget_deletions, update_hub, update_desktop)]
