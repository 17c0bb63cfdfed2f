"""Old deletions are forgotten, and who has missed them starts over and brings nothing back."""

import pytest

from alliancehub.server.effects import sweep as housekeeping
from alliancehub.server.effects.sweep import sweep
from alliancehub.wire import paths
from tests.hub import LocalHub
from tests.world import World


@pytest.fixture
def dated(in_database, time):
    with LocalHub(clock=time) as one:
        yield one


def tombstones(hub):
    with hub.server.database.read() as tx:
        return tx.value("SELECT count(*) FROM sync_change WHERE op = 'D'")


def pulled(member, cursor, *have):
    asked = {"device": member.device, "cursor": cursor, "have": list(have)}
    return member.http.post(paths.PULL, json=asked)


def test_deletions_are_kept_for_180_days_and_an_older_cursor_is_told_to_start_over(dated, time):
    """Invariant 20."""
    admin = dated.admin()
    row = admin.create("dataset", title="D")
    before = admin.pull()["cursor"]
    admin.do("delete", kind="dataset", id=row)
    behind = admin.pull()["cursor"]
    time.pass_(days=179)
    admin = dated.sign_in("root")
    sweep(dated.server)
    assert tombstones(dated) == 1
    assert pulled(admin, before, "public").json()["deleted"]
    time.pass_(days=2)
    admin = dated.sign_in("root")
    sweep(dated.server)
    assert tombstones(dated) == 0
    answer = pulled(admin, before, "public")
    assert (answer.status_code, answer.json()["code"]) == (410, "reset")
    assert "forgotten" in answer.json()["detail"]
    asked = {"cursor": before, "scopes": ["public"]}
    assert admin.http.post(paths.COMPARE, json=asked).status_code == 410
    assert pulled(admin, behind, "public").status_code == 200  # it has missed none


def test_a_place_amid_the_commit_that_is_forgotten_is_below_the_floor(dated, time):
    admin = dated.admin()
    rows = [admin.create("dataset", title=f"D{n}") for n in range(3)]
    before = admin.pull()["cursor"]
    admin.push(*(admin.mutation("delete", kind="dataset", id=row) for row in rows))
    amid = admin.pull(before, ["public"], limit=1)
    assert amid["more"]
    time.pass_(days=181)
    admin = dated.sign_in("root")
    sweep(dated.server)
    assert pulled(admin, amid["cursor"], "public").status_code == 410


def test_many_are_forgotten_in_several_sweeps_and_then_nobody_looks_until_tomorrow(
    dated, time, monkeypatch
):
    monkeypatch.setattr(housekeeping, "_COLLECTED_AT_ONCE", 2)
    admin = dated.admin()
    for row in [admin.create("dataset", title=f"D{n}") for n in range(3)]:
        admin.do("delete", kind="dataset", id=row)
    time.pass_(days=181)
    sweep(dated.server)
    assert tombstones(dated) == 1
    sweep(dated.server)
    assert tombstones(dated) == 0
    assert housekeeping.collect_deletions(dated.server) == 0


def test_a_desktop_that_was_away_for_a_year_brings_nothing_back_and_keeps_what_it_wrote(
    in_database, time
):
    """Invariant 20."""
    hub = LocalHub(clock=time)
    with World(hub, clock=time) as world:
        lea, max_ = world.member("lea"), world.member("max")
        gone = max_.do("create", kind="dataset", values={"title": "Gone"}).row
        kept = max_.do("create", kind="dataset", values={"title": "Kept"}).row
        world.settle()
        max_.offline()
        max_.do("edit", kind="dataset", id=kept, values={"description": "Max was here."})
        max_.do("edit", kind="dataset", id=gone, values={"description": "And here."})
        mine = max_.do("create", kind="dataset", values={"title": "Max's"}).row
        world.admin.do("delete", kind="dataset", id=gone)
        world.settle()
        time.pass_(days=365)
        sweep(hub.server)
        assert tombstones(hub) == 0
        max_.online()
        assert max_.row("dataset", gone)
        for client in world.clients:
            client.sync()
            if client.engine.status().state == "sign_in_needed":
                login = {lea: "lea", max_: "max"}.get(client, "admin")
                client.engine.sign_in(client.engine.status().hub, login, "correct horse battery")
        world.settle()
        world.same()
        for client in world.clients:
            assert client.row("dataset", gone) is None
            assert client.need("dataset", mine)["title"] == "Max's"
            assert client.need("dataset", kept)["description"] == "Max was here."
        told = [(e.state, bool(e.text)) for e in max_.engine.outbox(50) if e.state == "rejected"]
        assert told == [("rejected", True)]  # what was written into it is there to be read
