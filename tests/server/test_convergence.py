"""Random histories: whoever follows the protocol ends with exactly what they may see."""

import random

import pytest

from tests.hub import LocalHub, new_id
from tests.server.test_pull import Replica


class History:
    """Members do what comes to their mind, within their rights or not."""

    def __init__(self, hub, seed):
        self.hub = hub
        self.rng = random.Random(seed)
        self.members = [hub.member(handle) for handle in ("ada", "bob", "eve")]
        self.projects: list[str] = []
        self.rows: list[tuple[str, str]] = []

    def step(self):
        member = self.rng.choice(self.members)
        acts = (self.start, self.join, self.leave, self.hide, self.plan, self.catalogue)
        self.rng.choice((*acts, self.remove, self.suspend, self.say))(member)

    def start(self, member):
        self.projects.append(new_id())
        values = {"title": "P", "summary": "S", "focus_area": "skills"}
        values["state"] = self.rng.choice(["draft", "active"])
        member.give("start_project", id=self.projects[-1], values=values)

    def join(self, member):
        if self.projects:
            values = {"project": self.rng.choice(self.projects), "role": "maintainer"}
            values["person"] = self.rng.choice(self.members).person
            member.give("create", kind="project_membership", id=new_id(), values=values)

    def leave(self, member):
        links = member.records("project_membership")
        if links:
            row = self.rng.choice(links)
            member.give("delete", kind="project_membership", id=row["id"])

    def hide(self, member):
        if self.projects:
            states = ["draft", "active"]
            self.rng.shuffle(states)
            edit = {"values": {"state": states[0]}, "base": {"state": states[1]}}
            member.give("edit", kind="project", id=self.rng.choice(self.projects), **edit)

    def plan(self, member):
        if self.projects:
            values = {"project": self.rng.choice(self.projects), "title": "M"}
            member.give("create", kind="milestone", id=new_id(), values=values)

    def catalogue(self, member):
        kind = self.rng.choice(["dataset", "benchmark", "saved_search"])
        self.rows.append((kind, new_id()))
        member.give("create", kind=kind, id=self.rows[-1][1], values={"title": "C"})

    def remove(self, member):
        if self.rows:
            kind, row_id = self.rng.choice(self.rows)
            member.give("delete", kind=kind, id=row_id)

    def suspend(self, member):
        state = self.rng.choice(["suspended", "active", "active"])
        self.hub.admin().give("set_account_state", account=member.account, state=state)

    def say(self, member):
        if self.projects:
            about = self.rng.choice(self.projects)
            member.give("post_message", kind="project", about=about, body="Hello @eve")


@pytest.mark.parametrize("seed", range(2))
def test_everybody_ends_with_exactly_what_they_may_see(seed):
    with LocalHub() as hub:
        history = History(hub, seed)
        watchers = [*history.members, hub.admin(), hub.guest()]
        replicas = [Replica(one, limit) for one in watchers for limit in (1, 4, 5_000)]
        for _ in range(60):
            history.step()
            history.rng.choice(replicas).pull()
        for replica in replicas:
            replica.sync()
            expected = {
                (kind, row["id"]): (row["scope"], row["version"])
                for kind in hub.server.tables.by_name
                for row in replica.member.records(kind)
            }
            held = {key: (row["scope"], row["version"]) for key, row in replica.rows.items()}
            assert held == expected, f"seed {seed}"
