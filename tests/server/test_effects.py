"""What happens without anybody asking, and filling a hub."""

import asyncio
import threading

import pytest

from alliancehub.model.commands.expire_request import ExpireRequest
from alliancehub.model.errors import Refusal
from alliancehub.server.effects.sweep import sweep, sweep_for_ever
from alliancehub.server.seed import Given, run_commands, run_on, set_password
from alliancehub.server.settings import Settings
from alliancehub.wire import paths
from tests.hub import LocalHub, new_id
from tests.postgres import database_of


@pytest.fixture
def hub(time):
    with LocalHub(clock=time) as one:
        yield one


def ask(hub):
    lead, other = hub.member("ada"), hub.member("bob")
    project = new_id()
    values = {"title": "P", "summary": "S", "focus_area": "skills"}
    lead.do("start_project", id=project, values=values)
    other.do("ask_to_join", project=project, statement="Please")
    return other


def test_a_request_that_nobody_answers_lapses_and_its_author_is_told(hub, time):
    ask(hub)
    assert sweep(hub.server) == 0
    time.pass_(days=182)
    assert sweep(hub.server) == 1
    assert sweep(hub.server) == 0
    bob = hub.sign_in("bob")
    (request,) = bob.records("join_request")
    assert request["state"] == "expired"
    assert [one["about_reason"] for one in bob.records("notice")] == ["decision"]


def test_tokens_that_ended_are_forgotten_and_others_are_not(hub, time):
    ada = hub.member("ada")

    def count():
        with hub.server.database.read() as tx:
            return tx.value("SELECT count(*) FROM token WHERE person = ?", [ada.person])

    assert count() == 2
    time.pass_(days=2)
    sweep(hub.server)
    assert count() == 1
    answer = ada.http.post(paths.REFRESH, json={"refresh_token": ada.tokens["refresh_token"]})
    assert answer.status_code == 200


def test_what_workers_told_each_other_is_forgotten_when_all_have_seen_it(hub, time):
    def count():
        with hub.server.database.read() as tx:
            return tx.value("SELECT count(*) FROM signal")

    hub.member("ada").create("dataset", title="D")
    is_shared = hub.server.database.is_shared
    assert (count() > 1) is is_shared  # alone it tells nobody
    time.pass_(minutes=11)
    sweep(hub.server)
    assert count() == int(is_shared), "but for the last: numbers go on behind it"


def test_a_sweep_that_fails_is_tried_again(hub, monkeypatch, caplog):
    object.__setattr__(hub.server.settings, "sweep_s", 0.01)
    calls = []
    enough = threading.Event()

    def failing(_):
        calls.append(1)
        if len(calls) == 3:
            enough.set()
        raise OSError("disk")

    monkeypatch.setattr("alliancehub.server.effects.sweep.sweep", failing)

    async def some_time():
        sweeping = asyncio.create_task(sweep_for_ever(hub.server))
        await asyncio.to_thread(enough.wait)
        sweeping.cancel()

    asyncio.run(some_time())
    assert "housekeeping failed" in caplog.text


def test_seeding_goes_through_the_rules_and_fills_fast(tmp_path):
    settings = Settings(tmp_path, database=database_of(tmp_path))
    person, account = new_id(), new_id()
    commands: list[Given] = [
        ("create", {"kind": "person", "id": person, "values": {"title": "A", "handle": "a"}}, ""),
        (
            "create",
            {
                "kind": "account",
                "id": account,
                "values": {"email": "a@hub.test", "person": person, "is_admin": True},
            },
            "",
        ),
        ("set_account_state", {"account": account, "state": "active"}, ""),
        *(
            ("create", {"kind": "dataset", "id": new_id(), "values": {"title": f"D{n}"}}, person)
            for n in range(600)
        ),
    ]
    assert run_commands(settings, None, commands) == 603
    set_password(settings, person, "a long enough one")
    with LocalHub(data=tmp_path) as hub:
        member = hub.sign_in("a", "a long enough one")
        assert len(member.records("dataset")) == 600
        assert {row["created_by"] for row in member.records("dataset")} == {person}
        assert member.pull()["me"]["is_admin"]


def test_seeding_stops_at_what_is_refused_and_names_it(hub):
    values = {"kind": "dataset", "id": new_id(), "values": {}}
    with pytest.raises(Refusal, match=r"Command 1 \(create\): Title is needed") as refused:
        run_on(hub.server, [("create", values, "")])
    assert refused.value.field == "title"


def test_a_hub_takes_commands_and_passwords_before_it_starts(tmp_path):
    dataset = {"kind": "dataset", "id": new_id(), "values": {"title": "D"}}
    with LocalHub(commands=[("create", dataset, "")]) as hub:
        assert len(hub.guest().records("dataset")) == 1


def test_who_is_concerned_is_warned_once_of_an_end_and_not_again_after_deleting_it(hub, time):
    bob = ask(hub)
    sweep(hub.server)
    time.pass_(days=174)
    for _ in range(2):
        sweep(hub.server)
    for who in ("ada", "bob"):
        there = hub.sign_in(who)
        (warned,) = [one for one in there.records("notice") if one["about_reason"] == "expiry"]
        assert warned["title"].startswith("Lapses unanswered on 20")
        there.do("delete", kind="notice", id=warned["id"])
    assert bob.person
    sweep(hub.server)
    assert not [
        one for one in hub.sign_in("bob").records("notice") if one["about_reason"] == "expiry"
    ]


def test_a_member_is_warned_before_a_membership_ends(hub, time):
    ada = hub.member("ada")
    admin = hub.admin()
    (membership,) = [one for one in admin.records("membership") if one["person"] == ada.person]
    args = {"kind": "membership", "id": membership["id"]}
    day = hub.server.now[:10]
    later = f"{day[:8]}{int(day[8:]) + 5:02d}"
    admin.do("edit", **args, values={"to_on": later}, base={"to_on": ""})
    sweep(hub.server)
    reasons = [one["about_reason"] for one in hub.sign_in("ada").records("notice")]
    assert sorted(reasons) == ["expiry", "membership"]


def test_one_row_on_which_a_rule_crashes_keeps_housekeeping_from_no_other(hub, time, monkeypatch):
    ask(hub)
    carl = hub.member("carl")
    carl.do("ask_to_join", project=hub.sign_in("ada").records("project")[0]["id"], statement="Hi")
    (his,) = carl.records("join_request")
    was = ExpireRequest.apply

    def crashing(command, work):
        was(command, work)
        if command.request == his["id"]:
            raise ZeroDivisionError

    time.pass_(days=182)
    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(ExpireRequest, "apply", crashing)
        assert sweep(hub.server) == 1
    assert hub.sign_in("bob").records("join_request")[0]["state"] == "expired"
    assert hub.sign_in("carl").records("join_request")[0]["state"] == "submitted"
    assert sweep(hub.server) == 1
    assert hub.sign_in("carl").records("join_request")[0]["state"] == "expired"
