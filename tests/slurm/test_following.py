"""What goes wrong with one thing keeps a connector from nothing else, and is not forgotten."""

import time

import pytest

from alliancehub.model.ids import derived_id
from alliancehub.model.kinds.allocation import Allocation
from alliancehub.model.kinds.job_notice import JobNotice
from alliancehub.server.connectors.beside import hub_beside
from alliancehub.server.connectors.interface import Failed
from alliancehub.server.signals import Signals, forget_signals
from alliancehub.server.streams import Streams
from tests.server.credit_hub import ORG, C, all_of, do
from tests.slurm.site import FileSite, furnished
from tests.slurm.test_sacct import HEAD, line


@pytest.fixture
def site(tmp_path):
    hub = furnished(tmp_path / "hub", "lea")
    made = FileSite(hub, tmp_path / "tables")
    yield made
    hub.close()


def test_an_account_that_cannot_be_set_up_holds_up_no_other(site, monkeypatch):
    broken, sound = site.grant(C), site.grant(C)
    run = site.connector.run

    def fail(command):
        if any(broken[-12:] in word or word == name for word in command):
            raise Failed(command, "no such thing")
        run(command)

    name = next(one.account.name for one in site.follower.plan().wanted if one.allocation == broken)
    monkeypatch.setattr(site.connector, "run", fail)
    site.follower.run()
    states = {one.id: one.state for one in all_of(site.hub, Allocation)}
    assert states == {broken: "provisioning", sound: "active"}
    monkeypatch.setattr(site.connector, "run", run)
    site.follower.run()
    assert {one.state for one in all_of(site.hub, Allocation)} == {"active"}


@pytest.mark.parametrize("failing", ["observe", "waiting"])
def test_why_a_job_ended_is_told_though_the_cluster_stops_answering_then(
    site, monkeypatch, failing
):
    allocation = site.grant(10 * C)
    site.follower.run()
    account = site.account(allocation).account
    now = time.time() + 1
    ran = {
        "Start": time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(now - 300)),
        "End": time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(now - 240)),
        "Account": account,
        "State": "TIMEOUT",
    }
    monkeypatch.setattr(site.connector, "usage", lambda *_: iter([HEAD, line(**ran)]))

    def silent():
        raise Failed(("ask",), "no answer")

    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(site.connector, failing, silent)
        with pytest.raises(Failed):
            site.follower.run()
        assert site.report().outcome == "failed"
    site.follower.run()
    (notice,) = all_of(site.hub, JobNotice)
    assert (notice.reason, notice.job) == ("ended_by_credits", "1")


class Heard(Streams):
    """Streams that note what they are to tell."""

    def __init__(self):
        super().__init__()
        self.scopes = []

    def publish(self, scopes, persons=()):
        self.scopes += scopes


def test_windows_hear_of_what_a_connector_beside_their_hub_wrote_also_after_a_while(site):
    heard = Heard()
    signals = Signals(site.hub.database, heard, site.hub.clock)
    beside = hub_beside(site.hub.settings)
    try:
        site.grant(C)  # by the hub itself, which tells its own
        signals.look()
        assert heard.scopes == []
        for title in ("One", "Two"):
            values = {"title": title, "model": "A100", "units": 1, "rate": C, "provider": ORG}
            do(beside, "create", kind="accelerator_resource", id=derived_id(title), values=values)
            signals.look()
            assert heard.scopes
            heard.scopes.clear()
            with site.hub.database.write() as tx:
                forget_signals(tx, time.time() + 86_400)
    finally:
        beside.close()
