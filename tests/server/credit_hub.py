"""A hub with a pool of credits, and writers that fight over it: threads, or processes of their own.

``python -m tests.server.credit_hub FOLDER DATABASE POOL SEED`` is one such process.
"""

import random
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from alliancehub.model.catalogue import Catalogue
from alliancehub.model.command import Command
from alliancehub.model.commands import COMMANDS
from alliancehub.model.errors import Refusal
from alliancehub.model.granting import Grant, grant
from alliancehub.model.ids import derived_id
from alliancehub.model.kinds.allocation import Allocation
from alliancehub.model.kinds.wallet import Wallet
from alliancehub.model.ledger import (
    allocation_account,
    burnt_account,
    held_account,
    move,
    wallet_account,
)
from alliancehub.model.work import Work
from alliancehub.server import embedded
from alliancehub.server.execute import Order
from alliancehub.server.hub import Hub, new_cause, open_hub
from alliancehub.server.ledger.usage import Burn, burn_many
from alliancehub.server.settings import Settings
from tests.postgres import database_of

C = 1_000_000
ORG, RESOURCE, POOL = (derived_id("credit hub", one) for one in ("org", "resource", "pool"))
PERSON = derived_id("credit hub", "person")
PLEDGED = 1_000 * C


class GrantNow(Command):
    """Grant, as a decision does."""

    name: ClassVar = "grant_now"
    title: ClassVar = "Grant"

    key: str
    pool: str
    amount: int
    allocation: str = ""
    begins_on: str = ""
    ends_on: str = ""

    def check(self, work: Work) -> None:
        """The test may."""

    def apply(self, work: Work) -> None:
        """Grant it."""
        given = Grant(
            self.key,
            self.pool,
            derived_id("request", self.key),
            "Train it",
            PERSON,
            self.amount,
            begins_on=self.begins_on,
            ends_on=self.ends_on,
        )
        to = work.need(Allocation, self.allocation) if self.allocation else None
        grant(work, given, to)


class MoveNow(Command):
    """Move credits between two accounts, as a workflow does."""

    name: ClassVar = "move_now"
    title: ClassVar = "Move"

    kind: str
    source: str
    into: str
    amount: int
    key: str = ""

    def check(self, work: Work) -> None:
        """The test may."""

    def apply(self, work: Work) -> None:
        """Post it."""
        work.post(move(self.kind, self.source, self.into, self.amount, key=self.key))


class CutWallet(Command):
    """Make a sub-wallet, as a class does."""

    name: ClassVar = "cut_wallet"
    title: ClassVar = "Cut"

    id: str
    allocation: str
    amount: int

    def check(self, work: Work) -> None:
        """The test may."""

    def apply(self, work: Work) -> None:
        """Put it, and what is in it."""
        values = {"title": "A wallet", "allocation": self.allocation, "person": PERSON}
        work.put(Wallet.born(self.id, values))
        source = allocation_account(self.allocation)
        work.post(move("transfer", source, wallet_account(self.id), self.amount))


CATALOGUE = Catalogue(commands=[*COMMANDS, GrantNow, MoveNow, CutWallet])


def opened(folder, database=None, clock=None):
    """Open a hub of a folder; its database is where the tests of its folder have theirs."""
    url = database_of(folder) if database is None else database
    settings = Settings(folder, database=url, write_wait_s=120)
    return open_hub(settings, CATALOGUE, clock) if clock else open_hub(settings, CATALOGUE)


def give(hub: Hub, name: str, **args):
    """Give a command as the hub; return its verdict."""
    with hub.write() as writing:
        return writing.execution.decide(Order("", name, args, new_cause()))


def do(hub: Hub, name: str, **args):
    """Give a command that has to be applied."""
    verdict = give(hub, name, **args)
    assert verdict.status == "applied", verdict
    return verdict


def furnish(hub: Hub, **pool):
    """Make an organisation, an accelerator, and a pool of 1,000 credits."""
    day, year = hub.now[:10], int(hub.now[:4])
    rows = (
        ("organisation", ORG, {"title": "Yale", "slug": "yale", "sector": "academia"}),
        (
            "accelerator_resource",
            RESOURCE,
            {"title": "H100", "provider": ORG, "model": "H100", "units": 8, "rate": 2 * C},
        ),
        (
            "pool",
            POOL,
            {
                "title": "Gift", "donor": ORG, "resource": RESOURCE, "begins_on": day,
                "ends_on": f"{year + 1}-12-31", "pledged": PLEDGED, **pool,
            },
        ),
    )  # fmt: skip
    for kind, row_id, values in rows:
        do(hub, "create", kind=kind, id=row_id, values=values)


def new_allocation(hub: Hub, amount, **more):
    """Grant a new allocation; return its id."""
    before = {row.id for row in all_of(hub, Allocation)}
    do(hub, "grant_now", key=new_cause(), pool=POOL, amount=amount, **more)
    return next(row.id for row in all_of(hub, Allocation) if row.id not in before)


def all_of(hub: Hub, kind, **equals):
    with hub.database.read() as tx:
        return hub.work(tx, "").find(kind, **equals)


def burn(
    key,
    allocation,
    amount,
    *,
    wallet="",
    job="1",
    person=PERSON,
    at="2026-06-01T12:00:00Z",
    usage="",
):
    return Burn(key, usage or f"u:{key}", allocation, wallet, amount, at, person, job, 3_600)


def post_usage(hub, burns):
    """Post usage in a transaction of its own; return what became of it."""
    with hub.database.write() as tx:
        return burn_many(tx, burns, at=hub.now)


@dataclass
class Fighter:
    """One writer that grants, burns, moves, holds and gives back at random."""

    hub: Hub
    seed: int

    def fight(self, rounds: int) -> int:
        """Do so many things; return how many of them were refused."""
        chance, refused = random.Random(self.seed), 0
        for n in range(rounds):
            known = [row.id for row in all_of(self.hub, Allocation) if not row.is_over]
            try:
                refused += self._act(chance, known, f"{self.seed}:{n}")
            except Refusal:
                refused += 1
        return refused

    def _act(self, chance, known, key):
        amount = chance.randint(1, 400) * C
        if not known or chance.random() < 0.25:
            verdict = give(self.hub, "grant_now", key=key, pool=POOL, amount=amount)
            return verdict.status == "rejected"
        one = chance.choice(known)
        account, held = allocation_account(one), held_account(one)
        what = chance.randrange(6)
        if what == 0:
            with self.hub.write() as writing:
                some = [burn(f"{key}:{n}", one, chance.randint(1, 60) * C) for n in range(3)]
                burn_many(writing.tx, some, at=self.hub.now)
            return 0
        moves = (
            ("burn", account, burnt_account(one)),
            ("hold", account, held),
            ("release", held, account),
            ("transfer", account, f"pool:{POOL}"),
        )
        if what == 5:
            return give(self.hub, "revoke_allocation", allocation=one, reason="R.") != "applied"
        kind, source, target = moves[what - 1]
        given = {"kind": kind, "source": source, "into": target, "amount": amount}
        return give(self.hub, "move_now", **given).status == "rejected"


def main(folder, database, seed, rounds):
    vars(embedded).update(_BUSY_MS=120_000)  # SQLite lets processes wait in no line
    hub = opened(Path(folder), database)
    try:
        Fighter(hub, int(seed)).fight(int(rounds))
    finally:
        hub.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
