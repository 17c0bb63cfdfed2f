"""What the demonstration's allocations used so far: jobs of the past weeks, posted as usage is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from random import Random

from alliancehub.demo.people import SEED
from alliancehub.model.ids import derived_id
from alliancehub.model.kinds.accelerator_resource import AcceleratorResource
from alliancehub.model.kinds.allocation import Allocation
from alliancehub.model.kinds.project_membership import ProjectMembership
from alliancehub.model.work import Work
from alliancehub.server.hub import Hub
from alliancehub.server.ledger.listing import list_postings
from alliancehub.server.ledger.usage import Burn, burn_many

HOUR = 3_600
FIRST_JOB = 48_211
WEEKS_MOST = 40


@dataclass(frozen=True)
class _Job:
    at: str
    person: str
    unit_seconds: int


def use_credits(hub: Hub) -> int:
    """Let every allocation that has credits have been used since it began; return how many jobs."""
    with hub.database.read() as tx:
        work = hub.work(tx, "")
        burns = sorted(_burns(work), key=lambda one: one.ended_at)
    with hub.database.write() as tx:
        burn_many(tx, burns, at=hub.now)
    list_postings(hub)
    return len(burns)


def _burns(work: Work) -> Iterator[Burn]:
    number = FIRST_JOB
    for at, allocation in enumerate(work.find(Allocation)):
        resource = work.get(AcceleratorResource, allocation.resource)
        if allocation.balance <= 0 or resource is None or not resource.rate:
            continue
        chance = Random(SEED + at)  # noqa: S311 - how busy a week is, no secret
        for job in _jobs(work, allocation, resource.rate, chance):
            number += chance.randint(1, 40)
            amount = (job.unit_seconds * resource.rate + HOUR // 2) // HOUR
            key = f"demo:{number}"
            yield Burn(
                key,
                derived_id("usage", key),
                allocation.id,
                "",
                amount,
                job.at,
                job.person,
                str(number),
                job.unit_seconds,
            )


def _jobs(work: Work, allocation: Allocation, rate: int, chance: Random) -> Iterator[_Job]:
    """Yield jobs of busy and quiet weeks that use up some half of what was granted."""
    now = datetime.fromisoformat(work.now)
    began = datetime.fromisoformat(f"{allocation.begins_on}T08:00:00+00:00")
    weeks = min(max((now - began).days // 7, 0), WEEKS_MOST)
    team = {allocation.person: 3}
    for link in work.find(ProjectMembership, project=allocation.project or "none"):
        team.setdefault(link.person, 1)
    left = allocation.balance * chance.uniform(0.35, 0.75) * HOUR / rate
    mean = left / max(weeks, 1)
    for week in range(weeks):
        rest = mean * chance.choice((0.3, 0.7, 1.0, 1.2, 1.6)) * min(1, 0.4 + week / 5)
        while rest > HOUR:
            seconds = round(min(rest, mean * chance.uniform(0.1, 0.5) + HOUR))
            rest -= seconds
            at = began + timedelta(days=7 * week, hours=chance.uniform(0, 160))
            (person,) = chance.choices(list(team), weights=list(team.values()))
            if at < now:
                stamp = at.astimezone(UTC).isoformat(timespec="microseconds")
                yield _Job(stamp.replace("+00:00", "Z"), person, seconds)
