"""The demonstration's alliance with pools, allocations and months of usage, for pictures and tests.

Grants are given as decisions give them, without the way that leads to a decision.
"""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, ClassVar

from alliancehub.demo.seed import seed
from alliancehub.demo.usage import use_credits
from alliancehub.model.catalogue import Catalogue
from alliancehub.model.command import Command
from alliancehub.model.commands import COMMANDS
from alliancehub.model.granting import Grant, grant
from alliancehub.model.ids import derived_id
from alliancehub.model.kinds.accelerator_resource import AcceleratorResource
from alliancehub.model.kinds.allocation import Allocation
from alliancehub.model.kinds.credit_request import CreditRequest
from alliancehub.model.kinds.pool import Pool
from alliancehub.model.work import Work
from alliancehub.server.execute import Order
from alliancehub.server.hub import Hub, new_cause, open_hub
from alliancehub.server.settings import Settings

CREDIT = 1_000_000
WEEKS = 21
TITLE = "Triage of mammograms"


class GrantNow(Command):
    """Grant, as a decision does."""

    name: ClassVar = "grant_now"
    title: ClassVar = "Grant"

    key: str
    pool: str
    amount: int
    request: str
    label: str
    person: str
    project: str = ""
    allocation: str = ""
    ends_on: str = ""

    def check(self, work: Work) -> None:
        """The scene may."""

    def apply(self, work: Work) -> None:
        """Grant it."""
        given = Grant(
            self.key,
            self.pool,
            self.request,
            self.label,
            self.person,
            self.amount,
            project=self.project,
            ends_on=self.ends_on,
        )
        to = work.need(Allocation, self.allocation) if self.allocation else None
        grant(work, given, to)


class Clock:
    """Shows the time that it is told."""

    def __init__(self) -> None:
        self.now = datetime.now(UTC)

    def time(self) -> float:
        return self.now.timestamp()


def furnish(folder: Path) -> None:
    """Fill the data folder of a hub that is not running."""
    seed(Settings(folder))
    clock = Clock()
    now = clock.now
    clock.now = now - timedelta(weeks=WEEKS)
    hub = open_hub(Settings(folder), Catalogue(commands=[*COMMANDS, GrantNow]), clock.time)
    try:
        _pools(hub)
        _grants(hub)
        clock.now = now
        use_credits(hub)
    finally:
        hub.close()


def _all(hub: Hub, kind: type[Any], **equals: object) -> list[Any]:
    with hub.database.read() as tx:
        return hub.work(tx, "").find(kind, **equals)


def _do(hub: Hub, name: str, **args: object) -> None:
    with hub.write() as writing:
        verdict = writing.execution.decide(Order("", name, args, new_cause()))
    assert verdict.status == "applied", verdict


def _pools(hub: Hub) -> None:
    today = date.fromisoformat(hub.now[:10])
    for at, resource in enumerate(_all(hub, AcceleratorResource)):
        values = {
            "title": f"{resource.title} 2026",
            "donor": resource.provider,
            "resource": resource.id,
            "purpose": "Open science, and what students need for their theses.",
            "begins_on": today.isoformat(),
            "ends_on": (today + timedelta(weeks=52)).isoformat(),
            "pledged": (400 + 170 * at) * 100 * CREDIT,
        }
        _do(hub, "create", kind="pool", id=derived_id("pool", resource.id), values=values)


def _grants(hub: Hub) -> None:
    today = date.fromisoformat(hub.now[:10])
    pools = {one.resource: one for one in _all(hub, Pool)}
    for at, request in enumerate(_all(hub, CreditRequest)[:5]):
        resource = next(iter(pools)) if at == 0 else list(pools)[at % len(pools)]
        made = {
            "pool": pools[resource].id,
            "request": request.id,
            "label": TITLE if at == 0 else request.title,
            "person": request.created_by,
            "project": request.project,
        }
        amount = (6 + 5 * at) * 1_000 * CREDIT
        ends = today + timedelta(weeks=WEEKS + 14)
        _do(hub, "grant_now", key=f"{request.id}:1", amount=amount, ends_on=str(ends), **made)
        if at == 0:
            (allocation,) = _all(hub, Allocation, title=TITLE)
            later = today + timedelta(weeks=WEEKS + 30)
            _do(
                hub, "grant_now", key=f"{request.id}:2", amount=amount // 3, ends_on=str(later),
                allocation=allocation.id, **made,
            )  # fmt: skip
