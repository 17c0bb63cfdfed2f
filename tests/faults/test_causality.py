"""Whoever sees a change sees all that its author had seen, and a commit wholly or not at all.

This holds whenever a cycle has ended well. Between two pages of one pull a cache may show one half
(decision 4), so a pull that broke off is not looked at before it was taken up again.
"""

from __future__ import annotations

import random

import httpx
import pytest

from tests.hub import LocalHub
from tests.world import Client, World

STEPS = 60
PAGE = 2  # each commit takes several pages


class Seen:
    """What rows say of the rows that their authors saw: ``id@version``, a word each."""

    def __init__(self, world: World, seed: int) -> None:
        self._chance = random.Random(seed)
        self._deleted: set[str] = set()
        self._batches: list[list[str]] = []
        self._versions: dict[Client, dict[str, int]] = {one: {} for one in world.clients}
        self.looks = 0

    def work(self, client: Client) -> None:
        """Make a few rows at one go, that name what was seen; or change or delete one."""
        rows = client.rows("dataset")
        mine = sorted(one for one, row in rows.items() if row["created_by"] == client.person)
        what = self._chance.choice(["make", "make", "change", "delete"])
        if what == "make" or not mine:
            words = " ".join(f"{row_id}@{row['version']}" for row_id, row in rows.items())
            each = [{"title": f"{n} of 3", "description": words} for n in range(3)]
            made = client.engine.submit_many(
                [("create", {"kind": "dataset", "values": one}) for one in each]
            )
            self._batches.append([receipt.row for receipt in made])
        elif what == "change":
            row_id = self._chance.choice(mine)
            values = {"creator_url": f"https://example.org/{self._chance.random()}"}
            client.do("edit", kind="dataset", id=row_id, values=values)
        elif len(mine) > 3:
            row_id = self._chance.choice(mine)
            self._deleted.add(row_id)
            client.do("delete", kind="dataset", id=row_id)

    def sync(self, client: Client, *, is_torn: bool) -> None:
        """Run a cycle, which may break off at any answer; look once one has ended well."""
        if is_torn:
            left = self._chance.randint(0, 3)

            def breaks(request: httpx.Request, answer: httpx.Response) -> httpx.Response:
                nonlocal left
                left -= 1
                if left < 0:
                    answer.close()
                    raise httpx.ReadError("The answer was lost.", request=request)
                return answer

            client.network.breaks = breaks
        state = client.sync().state
        client.network.breaks = None
        if state == "online":
            self.look(client)

    def look(self, client: Client) -> None:
        rows = client.rows("dataset")
        self.looks += bool(rows)
        for row in rows.values():
            for word in row["description"].split():
                row_id, _, version = word.partition("@")
                if row_id in self._deleted and row_id not in rows:
                    continue
                assert row_id in rows, f"{row['title']} is seen and {row_id} is not"
                assert rows[row_id]["version"] >= int(version), "an older state than its author saw"
        for batch in self._batches:
            missing = set(batch) - rows.keys() - self._deleted
            assert not missing or not rows.keys() & set(batch), "a commit is seen by half"
        known = self._versions[client]
        for row_id, row in rows.items():
            assert row["version"] >= known.get(row_id, 0), "a version went back"
            known[row_id] = row["version"]


@pytest.mark.parametrize("seed", range(3))
def test_whoever_sees_a_change_sees_what_its_author_saw_and_each_commit_wholly(seed):
    """Invariants 8 (versions), 9 (on the client, between pulls) and 10."""
    with World(LocalHub(), page_limit=PAGE, seed=seed) as world:
        people = [world.member(name, seed=seed + n) for n, name in enumerate(("ada", "ben"), 1)]
        onlooker = world.guest(seed=seed + 9)
        seen, chance = Seen(world, seed), random.Random(f"steps {seed}")
        for _ in range(STEPS):
            client = chance.choice([*people, *people, onlooker])
            if client is not onlooker:
                seen.work(client)
            if chance.random() < 0.6:
                seen.sync(client, is_torn=chance.random() < 0.4)
        world.settle()
        for client in world.clients:
            seen.look(client)
        world.same("dataset")
        assert seen.looks > STEPS // 6
