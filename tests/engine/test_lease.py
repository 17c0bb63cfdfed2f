"""How long what is kept is shown without the hub: locked and never erased, unlocked by a pull."""

import time

import pytest

from alliancehub.engine.store.lease import DAY_S, LeaseClock
from alliancehub.model.errors import Refusal
from alliancehub.model.query import Query
from tests.hub import LocalHub
from tests.world import World


class Hands:
    """The hands of a clock, set by a test."""

    def __init__(self) -> None:
        self.now = time.time()

    def __call__(self) -> float:
        return self.now

    def go(self, days: float) -> None:
        self.now += days * DAY_S


class Team:
    """Max sees a milestone of Lea's project; the project's rows lock after 3 days, others after 9.

    Only the clock of Max is moved.
    """

    def __init__(self, world: World) -> None:
        self.world, self.hands = world, Hands()
        admin = world.admin
        rule = {"kind": "device_rule", "values": {"title": "All", "offline_days": 9}}
        self.general = admin.do("create", **rule).row
        self.lea = world.member("lea")
        self.project = world.project(self.lea, "Atlas", summary="A map.", focus_area="models")
        own = {"title": "Atlas", "project": self.project, "offline_days": 3}
        self.own = admin.do("create", kind="device_rule", values=own).row
        self.max = world.member("max", clock=self.hands)
        self.lea.sync()
        part = {"project": self.project, "person": self.max.person, "role": "maintainer"}
        self.part = self.lea.do("create", kind="project_membership", values=part).row
        self.milestone = self.create("Zyzzyva", description="Syzygy inside.")
        world.settle()
        self.max.offline()

    def create(self, title, **values):
        whole = {"project": self.project, "title": title, **values}
        return self.lea.do("create", kind="milestone", values=whole).row


@pytest.fixture
def team():
    with World(LocalHub()) as world:
        yield Team(world)


def refusal_of(ask):
    with pytest.raises(Refusal) as caught:
        ask()
    return caught.value


def test_a_scope_locks_after_its_days_and_says_what_to_do(team, tmp_path):
    max_ = team.max
    team.hands.go(2.9)
    assert max_.find("milestone", "zyzzyva")
    team.hands.go(0.2)
    assert max_.rows("milestone") == {}
    assert max_.engine.query(Query("", "zyzzyva")).total == 0
    assert max_.engine.query(Query("milestone", limit=0, with_facets=True)).total == 0
    assert max_.need("project", team.project), "what is public stays"
    refusal = refusal_of(lambda: max_.engine.detail("milestone", team.milestone))
    assert refusal.code == "locked"
    assert "Connect to the hub" in refusal.remedy
    status = max_.sync()
    assert status.state == "offline"
    assert status.locked >= 1
    assert "Locked on this device" in status.problem
    assert status.remedy
    target = tmp_path / "milestones.csv"
    max_.engine.export_csv(Query("milestone"), str(target))
    assert "Zyzzyva" not in target.read_text("utf-8-sig")
    assert max_.rows("membership"), "of the alliance, which has nine days"
    team.hands.go(6)
    assert max_.rows("membership") == {}


def test_the_next_pull_unlocks_and_nothing_that_waited_is_lost(team):
    max_ = team.max
    max_.do("edit", kind="milestone", id=team.milestone, values={"title": "Kwyjibo"})
    new = {"project": team.project, "title": "Flibbertigibbet"}
    made = max_.do("create", kind="milestone", values=new).row
    max_.engine.save_draft(f"edit:milestone:{team.milestone}", "Zyzzyva", {"title": "Draft"})
    team.hands.go(4)
    assert max_.rows("milestone") == {}
    assert [entry.state for entry in max_.engine.outbox(2)] == ["waiting", "waiting"]
    assert len(max_.engine.drafts()) == 1
    locked = [
        lambda: max_.do("edit", kind="milestone", id=team.milestone, values={"title": "No"}),
        lambda: max_.do("create", kind="milestone", values={**new, "title": "No"}),
    ]
    assert [refusal_of(ask).code for ask in locked] == ["locked", "locked"]
    max_.restart()
    assert max_.rows("milestone") == {}
    late = team.create("Came meanwhile")
    team.lea.sync()
    max_.online()
    team.world.settle()
    titles = {row_id: row["title"] for row_id, row in max_.rows("milestone").items()}
    assert titles == {team.milestone: "Kwyjibo", made: "Flibbertigibbet", late: "Came meanwhile"}
    assert max_.find("milestone", "kwyjibo")
    assert len(max_.engine.drafts()) == 1
    assert max_.engine.status().locked == 0
    team.world.same()


def test_what_was_lost_while_it_was_locked_is_purged_and_not_unlocked(team):
    team.hands.go(4)
    assert team.max.rows("milestone") == {}
    team.lea.do("delete", kind="project_membership", id=team.part)
    team.lea.sync()
    team.max.online()
    team.world.settle()
    assert team.max.rows("milestone") == {}
    assert refusal_of(lambda: team.max.engine.detail("milestone", team.milestone)).code != "locked"
    raw = b"".join(one.read_bytes() for one in team.max.folder.rglob("*") if one.is_file())
    assert b"Zyzzyva" not in raw
    team.world.same()


def test_a_clock_that_is_set_back_gives_no_more_days(team):
    """Invariant 22."""
    team.hands.go(2.5)
    assert team.max.rows("milestone")
    team.hands.go(-30)
    team.max.restart()
    assert team.max.rows("milestone")
    team.hands.go(30.6)
    assert team.max.rows("milestone") == {}


def test_a_machine_that_runs_on_with_its_clock_set_back_counts_all_the_same():
    """Invariant 22: while the engine runs, time goes on whatever the clock says."""
    wall, steady = [1_000.0], [5.0]
    clock = LeaseClock(lambda: wall[0], lambda: steady[0])
    assert clock.restart() == 1_000
    wall[0] -= 900
    assert clock.now() == 1_000
    steady[0] += 60
    assert clock.now() == 1_060
    wall[0] = 5_000
    assert clock.now() == 5_000, "where it is later, the clock is believed"
    assert LeaseClock(lambda: 7.0, lambda: 0.0).now() == 7


def test_a_clock_ten_years_off_locks_at_most_and_erases_nothing(team):
    """Invariant 22."""
    for days in (-3_650, 7_300):
        team.hands.go(days)
        team.max.rows("milestone")
        team.max.restart()
    assert team.max.rows("milestone") == {}
    team.hands.go(-3_650)
    team.max.restart()
    assert team.max.rows("milestone") == {}
    team.max.online()
    team.world.settle()
    assert set(team.max.rows("milestone")) == {team.milestone}
    team.max.offline()
    team.hands.go(2.9)
    assert team.max.rows("milestone"), "the pull set the clock right again"
    team.hands.go(0.2)
    assert team.max.rows("milestone") == {}


def test_a_limit_that_is_lifted_holds_no_more_after_the_next_pull(team):
    team.max.online()
    team.world.admin.do("edit", kind="device_rule", id=team.own, values={"offline_days": 0})
    team.world.settle()
    team.max.offline()
    team.hands.go(8.9)
    assert team.max.rows("milestone")


def test_only_administrators_see_and_make_rules(team):
    values = {"title": "Mine", "offline_days": 1}
    team.max.online()
    with pytest.raises(Refusal) as caught:
        team.max.do("create", kind="device_rule", values=values)
    assert caught.value.code == "not_permitted"
    assert team.max.rows("device_rule") == {}
    page = team.world.admin.engine.audit(kind="device_rule")
    assert {one["row_id"] for one in page["entries"]} == {team.general, team.own}
