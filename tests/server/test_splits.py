"""A snapshot and what changed since is a snapshot of now, wherever the history is split."""

from __future__ import annotations

import random

import pytest

from tests.server.test_pull import read_snapshot

SCOPE = "public"
COMMITS = 14


class Copy:
    """The rows of a scope, by the rules of the protocol and nothing else."""

    def __init__(self, head):
        self.cursor = head["cursor"]
        self.rows = {}

    def take(self, page):
        for cells in page["rows"]:
            row = dict(zip(page["cols"], cells, strict=True))
            self.rows[page["kind"], row["id"]] = row

    def catch_up(self, member, limit):
        is_more = True
        while is_more:
            page = member.pull(self.cursor, [SCOPE], limit)
            for kind, table in page["tables"].items():
                self.take({"kind": kind, **table})
            for gone in page["deleted"]:
                if gone["scope"] == SCOPE:
                    self.rows.pop((gone["kind"], gone["id"]), None)
            self.cursor, is_more = page["cursor"], page["more"]
        return {key: row for key, row in self.rows.items() if row["scope"] == SCOPE}


def snapshot_of(member):
    head, *pages = read_snapshot(member, SCOPE)
    copy = Copy(head)
    for page in pages:
        copy.take(page)
    return copy


def commit(member, chance, rows):
    """Make, change and delete some datasets in one commit."""
    batch = []
    for _ in range(chance.randint(1, 3)):
        what = chance.choice(["create", "create", "edit", "delete"])
        known = sorted(rows)
        if what == "create" or not known:
            made = member.mutation("create", kind="dataset", values={"title": f"D{len(rows)}"})
            row = made["args"]["id"] = f"01a00000-0000-7000-8000-{chance.getrandbits(48):012x}"
            rows[row] = made["args"]["values"]["title"]
        elif what == "edit":
            row = chance.choice(known)
            new = f"{rows[row]}+"
            made = member.mutation(
                "edit", kind="dataset", id=row, values={"title": new}, base={"title": rows[row]}
            )
            rows[row] = new
        else:
            row = chance.choice(known)
            made = member.mutation("delete", kind="dataset", id=row)
            del rows[row]
        batch.append(made)
    verdicts = member.push(*batch)["verdicts"]
    assert {one["status"] for one in verdicts} == {"applied"}, verdicts


@pytest.mark.parametrize("limit", [1, 2, 5_000])
def test_a_snapshot_of_any_commit_and_what_came_behind_it_is_a_snapshot_of_now(hub, limit):
    """Invariant 12, for every split of the history, and 13."""
    ada, chance = hub.member("ada"), random.Random(limit)
    rows: dict[str, str] = {}
    copies = [snapshot_of(ada)]
    for _ in range(COMMITS):
        commit(ada, chance, rows)
        copies.append(snapshot_of(ada))
    wanted = dict(copies[-1].rows)
    assert {row["title"] for (kind, _), row in wanted.items() if kind == "dataset"} == set(
        rows.values()
    )
    for at, copy in enumerate(copies):
        assert copy.catch_up(ada, limit) == wanted, f"split behind commit {at}"


def test_a_snapshot_between_whose_pages_the_hub_goes_on_ends_the_same(hub, monkeypatch):
    """Invariant 12, for every place between two pages."""
    monkeypatch.setattr("alliancehub.server.snapshot.snapshot.__defaults__", (2,))
    ada, chance = hub.member("ada"), random.Random(12)
    rows: dict[str, str] = {}
    for _ in range(6):
        commit(ada, chance, rows)
    count = len(read_snapshot(ada, SCOPE)) - 1
    assert count > 3
    for broken_at in range(1, count):
        head, *pages = read_snapshot(ada, SCOPE)
        copy = Copy(head)
        for page in pages[:broken_at]:
            copy.take(page)
        place = pages[:broken_at][-1]["after"]
        commit(ada, chance, rows)
        for page in read_snapshot(ada, SCOPE, place)[1:]:
            copy.take(page)
        assert copy.catch_up(ada, 1) == snapshot_of(ada).rows, f"broken off at {broken_at}"
