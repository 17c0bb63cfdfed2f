"""Several accounts at once: each keeps in step with its hub while another one is used."""

import time

import pytest

from alliancehub.engine.engine import Engine
from tests.hub import LocalHub
from tests.world import PASSWORD, World

WAIT_S = 60


def until(is_so):
    ends_at = time.monotonic() + WAIT_S
    while not is_so():
        assert time.monotonic() < ends_at, "waited in vain"
        time.sleep(0.02)


def accounts(engine):
    return {one.name: one for one in engine.hello().accounts}


def desktop_of_two(near):
    lea = near.member("lea")
    lea.engine.accept_invitation(near.invite("max"), PASSWORD)
    lea.sync()
    return lea


@pytest.fixture
def both():
    """Return a desktop where Lea and Max are signed in at one hub, Max in use; and the world."""
    with World(LocalHub()) as near:
        yield desktop_of_two(near), near


def test_switching_leaves_the_other_account_running_and_back_again_is_at_once(both):
    lea, _ = both
    first = lea.engine._core.account
    keys = {one.name: one.key for one in lea.engine.hello().accounts}
    lea.engine.use_account(keys["Lea"])
    assert len(lea.engine._core.accounts) == 2
    lea.engine.use_account(keys["Max"])
    assert lea.engine._core.account is first


def test_what_waits_for_another_account_is_counted_and_told_and_its_rows_are_not(both):
    lea, near = both
    lea.engine.use_account(accounts(lea.engine)["Lea"].key)
    lea.engine.submit("create", {"kind": "dataset", "values": {"title": "Tides"}})
    lea.engine.use_account(accounts(lea.engine)["Max"].key)
    lea.news.clear()
    other = lea.engine._core.running(accounts(lea.engine)["Lea"].key)
    assert accounts(lea.engine)["Lea"].waiting == 1
    other.cycle()
    told = [data for event, data in lea.news if event == "accounts"]
    assert {one.name: one.waiting for one in told[-1]}["Lea"] == 0
    assert [event for event, _ in lea.news if event == "changed"] == []
    near.admin.sync()
    assert near.admin.find("dataset", "tides")


def test_a_guest_syncs_only_while_in_use(both):
    lea, near = both
    lea.engine.add_hub(near.url)
    assert len(lea.engine._core.accounts) == 3
    lea.engine.use_account(accounts(lea.engine)["Max"].key)
    assert all(not one.record.is_guest for one in lea.engine._core.accounts)


def test_signing_another_account_out_ends_it_at_the_hub_too(both):
    lea, _ = both
    lea.engine.sign_out(accounts(lea.engine)["Lea"].key)
    lea_now = accounts(lea.engine)["Lea"]
    assert (lea_now.state, lea_now.token_state) == ("sign_in_needed", "none")
    assert lea_now.problem
    assert accounts(lea.engine)["Max"].state == "online"


def test_the_others_sync_by_themselves_after_a_start_and_end_with_the_engine(world, monkeypatch):
    lea = desktop_of_two(world)
    monkeypatch.setattr("alliancehub.engine.open_accounts.OTHERS_S", 0.01)
    lea.engine.close()
    engine = Engine(lea._paths, keyring=lea.keyring, transport=lea.network)
    try:
        until(lambda: accounts(engine)["Lea"].state == "online")
        assert accounts(engine)["Max"].is_current
        engine.pause(True)
        until(lambda: accounts(engine)["Lea"].state == "paused")
    finally:
        engine.close()
