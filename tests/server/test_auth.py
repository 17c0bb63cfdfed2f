import pytest
from sqlalchemy import select

from alliancehub.server.auth import passwords
from alliancehub.server.auth.accounts import new_setup_code
from alliancehub.server.auth.passwords import Passwords
from alliancehub.server.core_tables import METADATA
from alliancehub.server.limits import SignInLimits
from alliancehub.wire import paths
from tests.hub import HASHING, PASSWORD, SETUP_CODE, LocalHub, new_id


@pytest.fixture
def hub(time):
    with LocalHub(clock=time) as one:
        yield one


def post(member, path, **body):
    return member.http.post(path, json=body)


def code_of(answer):
    return answer.status_code, answer.json()["code"]


@pytest.mark.parametrize("login", ["ada", "@ada", "ADA", "ada@hub.test", " Ada@Hub.TEST "])
def test_one_signs_in_by_handle_or_address_in_whatever_case(hub, login):
    person = hub.member("ada").person
    signed_in = hub.sign_in(login)
    assert signed_in.person == person
    assert signed_in.tokens["name"] == "Ada"
    assert signed_in.records("person")


def test_an_unknown_account_and_a_wrong_password_answer_alike(hub):
    hub.member("ada")
    guest = hub.guest()
    answers = [
        post(guest, paths.SIGN_IN, login=login, password="wrong") for login in ("ada", "nobody")
    ]
    bodies = [answer.json() | {"request_id": ""} for answer in answers]
    assert bodies[0] == bodies[1]
    assert code_of(answers[0]) == (401, "wrong_login")


def test_an_account_that_nobody_took_up_cannot_sign_in(hub):
    hub.invite("ada")
    answer = post(hub.guest(), paths.SIGN_IN, login="ada", password=PASSWORD)
    assert code_of(answer) == (401, "wrong_login")


def test_a_suspended_member_cannot_sign_in_anew_and_is_told_why(hub):
    ada = hub.member("ada")
    hub.admin().do("set_account_state", account=ada.account, state="suspended")
    answer = post(hub.guest(), paths.SIGN_IN, login="ada", password=PASSWORD)
    assert code_of(answer) == (403, "suspended")
    answer = post(hub.guest(), paths.SIGN_IN, login="ada", password="wrong")
    assert code_of(answer) == (401, "wrong_login")
    assert post(ada, paths.REFRESH, refresh_token=ada.tokens["refresh_token"]).status_code == 200


def test_an_access_token_ends_after_a_quarter_of_an_hour(hub, time):
    ada = hub.member("ada")
    time.pass_(minutes=14)
    assert ada.pull()["me"]["person"] == ada.person
    time.pass_(minutes=2)
    answer = ada.http.get(paths.RECORDS.format(kind="person"))
    assert code_of(answer) == (401, "sign_in_needed")
    assert answer.headers["WWW-Authenticate"] == "Bearer"


def test_a_refresh_token_gives_new_tokens_and_works_for_sixty_days(hub, time):
    ada = hub.member("ada")
    time.pass_(days=59)
    old = ada.tokens
    ada.take(post(ada, paths.REFRESH, refresh_token=old["refresh_token"]).json())
    assert ada.pull()["me"]["state"] == "active"
    assert ada.tokens["refresh_token"] != old["refresh_token"]
    time.pass_(days=61)
    answer = post(ada, paths.REFRESH, refresh_token=ada.tokens["refresh_token"])
    assert code_of(answer) == (401, "sign_in_needed")


def test_a_refresh_token_used_twice_ends_the_whole_family(hub, time):
    ada, other = hub.member("ada"), hub.sign_in("ada")
    stolen = ada.tokens["refresh_token"]
    ada.take(post(ada, paths.REFRESH, refresh_token=stolen).json())
    time.pass_(seconds=31)
    assert code_of(post(hub.guest(), paths.REFRESH, refresh_token=stolen)) == (401, "reused")
    answer = post(ada, paths.REFRESH, refresh_token=ada.tokens["refresh_token"])
    assert answer.status_code == 401
    assert ada.http.post(paths.PULL, json={}).status_code == 401
    assert other.pull()["me"]["person"] == ada.person
    entry = hub.sign_in("root").http.get(paths.AUDIT).json()["entries"][0]
    assert (entry["command"], entry["actor"]) == ("refresh", ada.person)


def test_a_lost_answer_to_a_refresh_is_forgiven_for_half_a_minute(hub, time):
    ada = hub.member("ada")
    token = ada.tokens["refresh_token"]
    lost = post(ada, paths.REFRESH, refresh_token=token).json()
    time.pass_(seconds=5)
    ada.take(post(ada, paths.REFRESH, refresh_token=token).json())
    assert ada.pull()["me"]["person"] == ada.person
    # Two now hold tokens of this family, so whoever comes second ends it.
    answer = post(hub.guest(), paths.REFRESH, refresh_token=lost["refresh_token"])
    assert answer.status_code == 401
    assert ada.http.post(paths.PULL, json={}).status_code == 401


def test_a_refresh_token_is_no_access_token_nor_the_other_way_round(hub):
    ada = hub.member("ada")
    answer = post(ada, paths.REFRESH, refresh_token=ada.tokens["access_token"])
    assert answer.status_code == 401
    ada.http.headers["Authorization"] = f"Bearer {ada.tokens['refresh_token']}"
    assert ada.http.post(paths.PULL, json={}).status_code == 401


@pytest.mark.parametrize("header", ["Bearer", "Bearer ", "Basic YTpi", "Bearer x y", "bearer nope"])
def test_a_header_that_holds_no_token_of_ours_is_refused(hub, header):
    guest = hub.guest()
    guest.http.headers["Authorization"] = header
    assert guest.http.post(paths.PULL, json={}).status_code == 401


def test_signing_out_ends_one_device_and_everywhere_ends_all(hub):
    ada, laptop, phone = hub.member("ada"), hub.sign_in("ada"), hub.sign_in("ada")
    assert ada.http.post(paths.SIGN_OUT).status_code == 204
    assert ada.http.post(paths.PULL, json={}).status_code == 401
    assert laptop.http.post(paths.PULL, json={}).status_code == 200
    assert laptop.http.post(paths.SIGN_OUT_EVERYWHERE).status_code == 204
    for device in (laptop, phone):
        assert device.http.post(paths.PULL, json={}).status_code == 401
        token = device.tokens["refresh_token"]
        assert post(device, paths.REFRESH, refresh_token=token).status_code == 401


def test_changing_the_password_keeps_this_device_and_ends_the_others(hub):
    ada, other = hub.member("ada"), hub.sign_in("ada")
    answer = post(ada, paths.PASSWORD, old="not it at all", new="another good one")
    assert code_of(answer) == (403, "wrong_password")
    answer = post(ada, paths.PASSWORD, old=PASSWORD, new="another good one")
    assert answer.status_code == 204
    assert ada.http.post(paths.PULL, json={}).status_code == 200
    assert other.http.post(paths.PULL, json={}).status_code == 401
    assert hub.sign_in("ada", "another good one").person == ada.person
    answer = post(hub.guest(), paths.SIGN_IN, login="ada", password=PASSWORD)
    assert answer.status_code == 401


def test_secrets_are_not_in_the_database(hub):
    ada = hub.member("ada")
    _, link = hub.invite("bob")
    with hub.server.database.read() as tx:
        rows = [
            str(tx.connection.execute(select(table)).fetchall()) for table in METADATA.sorted_tables
        ]
    secrets = [PASSWORD, *(str(v) for k, v in ada.tokens.items() if k.endswith("_token"))]
    for secret in [*secrets, link.partition("#")[2], SETUP_CODE]:
        assert not any(secret in row for row in rows)


def test_guessing_has_to_wait_longer_each_time_and_patience_helps(hub, time):
    hub.member("ada")
    hub.server.sign_ins = SignInLimits(hub.server.settings.sign_in_tries, time)
    guest = hub.guest()
    answers = [post(guest, paths.SIGN_IN, login="ada", password="wrong") for _ in range(8)]
    assert [one.status_code for one in answers] == [401] * 5 + [429] * 3
    assert int(answers[-1].headers["Retry-After"]) >= 1
    # Not even the right one is looked at.
    assert post(guest, paths.SIGN_IN, login="ada", password=PASSWORD).status_code == 429
    time.pass_(seconds=1)
    assert post(guest, paths.SIGN_IN, login="ada", password=PASSWORD).status_code == 200
    assert post(guest, paths.SIGN_IN, login="root", password=PASSWORD).status_code == 200


def test_a_full_queue_of_passwords_answers_503_and_when_to_come_back(time):
    with LocalHub(clock=time, hash_workers=0, hash_waiting=0) as hub:
        answer = post(hub.guest(), paths.SIGN_IN, login="ada", password="wrong")
        assert code_of(answer) == (503, "busy")
        assert answer.headers["Retry-After"]


def test_a_hash_of_older_parameters_is_renewed_at_sign_in(hub, monkeypatch):
    ada = hub.member("ada")  # the hubs of tests have weak ones
    monkeypatch.setattr(passwords, "TIME_COST", HASHING[0])
    monkeypatch.setattr(passwords, "MEMORY_KIB", HASHING[1])
    monkeypatch.setattr(hub.server, "passwords", Passwords(1, 1))
    assert hub.sign_in("ada").person == ada.person
    with hub.server.database.read() as tx:
        query = "SELECT password_hash FROM credential WHERE person = ?"
        assert "m=19456,t=2,p=1" in tx.value(query, [ada.person])


ASKED = {
    "code": SETUP_CODE,
    "name": "Root",
    "handle": "root",
    "email": "Root@Hub.test",
    "password": PASSWORD,
}


class TestSetUp:
    def test_the_code_makes_the_first_administrator_once(self, hub):
        guest = hub.guest()
        assert guest.http.get(paths.HUB).json()["is_set_up"] is False
        answer = post(guest, paths.SET_UP, **ASKED | {"code": " test-code"})
        assert answer.status_code == 200
        guest.take(answer.json())
        assert guest.pull()["me"]["is_admin"] is True
        assert guest.http.get(paths.HUB).json()["is_set_up"] is True
        answer = post(guest, paths.SET_UP, **ASKED)
        assert code_of(answer) == (409, "set_up_already")
        assert new_setup_code(hub.server) == ""

    def test_another_code_does_nothing(self, hub):
        answer = post(hub.guest(), paths.SET_UP, **ASKED | {"code": "GUESS"})
        assert code_of(answer) == (403, "not_permitted")
        assert hub.guest().http.get(paths.HUB).json()["is_set_up"] is False

    def test_guessing_the_code_has_to_wait(self, hub, time):
        hub.server.sign_ins = SignInLimits(hub.server.settings.sign_in_tries, time)
        guess = ASKED | {"code": "GUESS"}
        answers = [post(hub.guest(), paths.SET_UP, **guess) for _ in range(6)]
        assert answers[-1].status_code == 429

    @pytest.mark.parametrize(
        ("field", "value"),
        [("handle", "No Handle"), ("email", "nowhere"), ("password", "short"), ("name", "")],
    )
    def test_a_value_that_does_not_fit_names_its_field_and_makes_nobody(self, hub, field, value):
        answer = post(hub.guest(), paths.SET_UP, **ASKED | {field: value})
        assert answer.status_code == 422
        assert answer.json()["field"] == field
        assert hub.guest().http.get(paths.HUB).json()["is_set_up"] is False
        assert hub.admin().pull()["me"]["is_admin"]

    def test_a_new_start_prints_a_new_code_and_the_old_one_ends(self, time):
        with LocalHub(clock=time, setup_code="") as hub:
            first, second = new_setup_code(hub.server), new_setup_code(hub.server)
            assert first != second
            assert len(first) == 19
            answer = post(hub.guest(), paths.SET_UP, **ASKED | {"code": first})
            assert answer.status_code == 403
            answer = post(hub.guest(), paths.SET_UP, **ASKED | {"code": second.lower()})
            assert answer.status_code == 200


class TestInvitations:
    def look(self, hub, link):
        return post(hub.guest(), paths.LOOK_INVITATION, token=link.partition("#")[2])

    def accept(self, hub, link):
        token = link.partition("#")[2]
        return post(hub.guest(), paths.ACCEPT_INVITATION, token=token, password=PASSWORD)

    def test_a_link_lets_one_person_in_once(self, hub):
        _, link = hub.invite("ada")
        assert "/invitation#" in link
        told = self.look(hub, link).json()
        assert (told["name"], told["email"], told["organisation"], told["hub"]) == (
            "Ada",
            "ada@hub.test",
            "Acme",
            "AllianceHub",
        )
        accepted = self.accept(hub, link)
        assert accepted.status_code == 200
        assert hub.sign_in("ada").person == accepted.json()["person"]
        for answer in (self.accept(hub, link), self.look(hub, link)):
            assert code_of(answer) == (404, "not_found")

    def test_a_link_ends_after_a_fortnight(self, hub, time):
        _, link = hub.invite("ada")
        time.pass_(days=13)
        assert self.look(hub, link).status_code == 200
        time.pass_(days=2)
        assert self.accept(hub, link).status_code == 404

    def test_a_new_link_ends_the_older_one(self, hub):
        account, old = hub.invite("ada")
        answer = post(hub.admin(), paths.INVITATIONS, accounts=[account])
        assert answer.status_code == 201
        assert self.accept(hub, old).status_code == 404
        assert self.accept(hub, answer.json()[0]["link"]).status_code == 200

    def test_an_account_that_is_taken_up_needs_none(self, hub):
        ada = hub.member("ada")
        answer = post(hub.admin(), paths.INVITATIONS, accounts=[ada.account])
        assert code_of(answer) == (409, "taken_up")

    def test_one_bad_account_makes_no_link_at_all(self, hub):
        account, link = hub.invite("ada")
        answer = post(hub.admin(), paths.INVITATIONS, accounts=[account, new_id()])
        assert code_of(answer) == (404, "not_found")
        assert self.look(hub, link).status_code == 200

    def test_a_short_password_is_refused(self, hub):
        _, link = hub.invite("ada")
        token = link.partition("#")[2]
        answer = post(hub.guest(), paths.ACCEPT_INVITATION, token=token, password="short")
        assert (answer.status_code, answer.json()["field"]) == (422, "password")

    def test_a_made_up_token_is_not_found(self, hub):
        assert code_of(self.look(hub, "#guess")) == (404, "not_found")

    def test_the_audit_tells_who_invited_and_who_came(self, hub):
        ada = hub.member("ada")
        entries = hub.admin().http.get(paths.AUDIT, params={"kind": "account"}).json()["entries"]
        told = [(e["command"], e["actor"]) for e in entries if e["row_id"] == ada.account]
        assert ("invite", hub.admin().person) in told
        assert ("accept_invitation", ada.person) in told
