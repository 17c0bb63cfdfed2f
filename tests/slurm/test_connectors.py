"""Both connectors do the same: whatever they find, after a run the site is as the hub wants it."""

from dataclasses import replace

import pytest

from alliancehub.model.kinds.allocation import Allocation
from alliancehub.model.told import ENGLISH, Told, fields_told_again, rendered
from alliancehub.server.connectors.interface import Failed
from tests.server.credit_hub import C, all_of, do
from tests.slurm.site import FileSite, SlurmSite, furnished, minutes


@pytest.fixture(scope="module", params=["file", "slurm"])
def cluster(request):
    """Return the cluster, or None for tables; made before what watches each test looks."""
    return request.getfixturevalue("slurm") if request.param == "slurm" else None


@pytest.fixture
def site(cluster, tmp_path):
    hub = furnished(tmp_path / "hub", cluster.users[0] if cluster else "lea")
    yield SlurmSite(hub, cluster) if cluster else FileSite(hub, tmp_path / "tables")
    hub.close()


def test_a_grant_becomes_an_account_with_a_limit_and_its_person(site):
    allocation = site.grant(minutes(90))
    assert all_of(site.hub, Allocation)[0].state == "provisioning"
    done = site.follower.run()
    assert not done.failed
    assert all_of(site.hub, Allocation)[0].state == "active"
    there = site.there(allocation)
    assert there.limit == 90
    assert list(there.users.values()) == [None]
    assert not there.is_frozen
    assert (site.account(allocation).limit, site.account(allocation).state) == (90, "open")
    assert site.report().outcome == "mended"


def test_a_second_run_finds_nothing_to_do(site):
    site.grant(C)
    site.follower.run()
    again = site.follower.run()
    assert (again.applied, again.plan.changes) == ([], [])
    assert site.report().outcome == "level"


def test_a_plan_names_commands_and_runs_none(site):
    allocation = site.grant(C)
    commands = site.follower.commands(site.follower.plan())
    assert commands
    assert all(isinstance(word, str) for one in commands for word in one)
    assert not [one for one in site.connector.observe() if allocation[-12:] in one]


def test_what_was_changed_by_hand_is_told_and_mended(site):
    allocation = site.grant(minutes(30))
    site.follower.run()
    account = site.account(allocation).account
    site.change_by_hand(account)
    plan = site.follower.plan()
    assert plan.drift == [f"{account}: the limit should be 30 accelerator-minutes."]
    site.follower.run()
    assert site.there(allocation).limit == 30
    assert site.report().drift.splitlines()[0] == plan.drift[0]


def test_what_a_report_says_can_be_said_in_another_language(site, monkeypatch):
    allocation = site.grant(minutes(30))
    site.follower.run()
    site.change_by_hand(site.account(allocation).account)
    monkeypatch.setattr(site.connector, "check", lambda: ["Something | said by the site."])
    site.follower.run()
    report = site.report()
    again = fields_told_again(vars(report), report.told)
    marked = replace(ENGLISH, template=lambda words: f"<{words}>")
    account = site.account(allocation).account
    drift = again["drift"]
    assert isinstance(drift, Told)
    said = rendered(drift.tree, marked)
    assert f"<{account}: the limit should be 30 accelerator-minutes.>" in said
    assert again["trouble"] == report.trouble == "Something | said by the site."


def test_a_run_that_is_killed_anywhere_is_finished_by_the_next(site, monkeypatch):
    allocation = site.grant(minutes(30))
    run = site.connector.run
    for allowed in range(20):
        given: list[object] = []

        def killed(command, given=given, allowed=allowed):
            given.append(command)
            if len(given) > allowed:
                raise KeyboardInterrupt
            run(command)

        monkeypatch.setattr(site.connector, "run", killed)
        try:
            site.follower.run()
        except KeyboardInterrupt:
            if there := site.connector.observe().get(site.account(allocation).account):
                assert there.limit == 30 or not there.users  # nobody gets in without a limit
            continue
        break
    monkeypatch.setattr(site.connector, "run", run)
    assert site.follower.run().plan.changes == []
    assert site.there(allocation).limit == 30
    assert len(site.there(allocation).users) == 1


def test_a_suspended_allocation_is_frozen_and_a_resumed_one_thawed(site):
    allocation = site.grant(C)
    site.follower.run()
    do(site.hub, "suspend_allocation", allocation=allocation, reason="A look at it.")
    site.follower.run()
    assert site.there(allocation).is_frozen
    assert site.account(allocation).state == "frozen"
    do(site.hub, "resume_allocation", allocation=allocation)
    site.follower.run()
    assert not site.there(allocation).is_half_frozen


def test_an_account_is_removed_so_many_days_after_its_end_and_no_sooner(site):
    allocation = site.grant(C)
    site.follower.run()
    with site.hub.database.write() as tx:
        tx.run("UPDATE allocation SET ends_on = '2026-01-01', state = 'closed'")
    site.follower.run()
    assert site.there(allocation).is_frozen
    object.__setattr__(site.made, "remove_after_days", 30)
    assert not site.follower.run().failed
    assert site.there(allocation) is None
    assert site.account(allocation).state == "removed"


def test_what_is_past_its_end_and_grace_is_frozen_in_whatever_state(site):
    allocation = site.grant(C)
    site.follower.run()
    with site.hub.database.write() as tx:
        tx.run("UPDATE allocation SET ends_on = '2026-01-01', grace_days = 3")
    site.follower.run()
    assert site.there(allocation).is_frozen


def test_accounts_that_were_there_before_are_listed_and_can_be_taken_over(site):
    name = f"physics-{site.made.connector}"
    site.add_by_hand(name)
    assert name in {one.name for one in site.follower.unknown()}
    assert name in site.follower.plan().foreign
    allocation = site.grant(minutes(45))
    site.follower.adopt(allocation, name)
    site.follower.run()
    assert site.there(allocation).name == name
    assert site.there(allocation).limit == 45
    assert name not in site.follower.plan().foreign


def test_a_sub_wallet_is_a_limit_of_its_holder_within_the_account(site):
    allocation = site.grant(minutes(60))
    wallet = f"{allocation[:-4]}abcd"
    do(site.hub, "cut_wallet", id=wallet, allocation=allocation, amount=minutes(20))
    site.follower.run()
    there = site.there(allocation)
    assert there.limit == 60
    assert list(there.users.values()) == [20]


def test_a_person_whose_login_is_no_login_is_told_of_and_holds_up_nobody(site):
    allocation = site.grant(C)
    login = next(iter(site.follower.plan().wanted[0].account.users))
    object.__setattr__(site.made, "users", {login: "-rf"})
    done = site.follower.run()
    assert site.there(allocation).users == {}
    assert "has no login name" in done.trouble[0]


def test_a_site_that_does_not_answer_is_told_of_and_nothing_is_taken_for_gone(site, monkeypatch):
    allocation = site.grant(C)
    site.follower.run()
    before = site.there(allocation)

    def silent(*_):
        raise Failed(("scontrol", "show"), "Connection refused")

    with monkeypatch.context() as patch:
        patch.setattr(site.connector, "observe", silent)
        with pytest.raises(Failed):
            site.follower.run()
        assert site.report().outcome == "failed"
        assert "Connection refused" in site.report().trouble
    assert site.there(allocation) == before
