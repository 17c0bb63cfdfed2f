"""Access tokens that members make for programs: they read files, and open nothing else."""

import pytest

from alliancehub.server.auth.personal_tokens import TOKENS_MAX
from alliancehub.server.clock import system_clock
from alliancehub.wire import paths
from alliancehub.wire.tokens import PREFIX
from tests.hub import LocalHub


class Clock:
    """A clock that can be put forward."""

    def __init__(self):
        self.ahead = 0.0

    def __call__(self):
        return system_clock() + self.ahead


@pytest.fixture(scope="module")
def clock():
    return Clock()


@pytest.fixture(scope="module")
def hub(clock, engine, request):
    database = "" if engine == "sqlite" else request.getfixturevalue("postgres").new()
    with LocalHub(clock=clock, database=database) as one:
        yield one


@pytest.fixture(scope="module")
def lea(hub):
    return hub.member("lea")


def make(member, **values):
    return member.http.post(paths.TOKENS, json={"name": "Cluster", **values})


def listed(member):
    return member.http.get(paths.TOKENS).raise_for_status().json()["tokens"]


def test_a_token_is_shown_once_and_kept_as_a_hash(hub, lea):
    made = make(lea, days=30)
    assert made.status_code == 201
    told = made.json()
    assert told["token"].startswith(PREFIX)
    assert (told["scope"], told["last_used_on"]) == ("read-files", "")
    kept = [one for one in listed(lea) if one["id"] == told["id"]]
    assert kept == [{name: told[name] for name in told if name != "token"}]
    with hub.server.database.read() as tx:
        cells = tx.run("SELECT * FROM token").fetchall()
    assert not any(told["token"] in str(cell) for row in cells for cell in row)


def test_making_and_revoking_are_in_the_audit_trail(hub, lea):
    row = make(lea).json()["id"]
    assert lea.http.delete(paths.TOKEN.format(id=row)).status_code == 204
    trail = hub.admin().http.get(paths.AUDIT).json()["entries"]
    told = {(one["command"], one["row_id"]) for one in trail if one["actor"] == lea.person}
    assert {("create_token", row), ("revoke_token", row)} <= told


def test_a_token_for_files_opens_nothing_else(hub, lea):
    told = make(lea).json()
    guest = hub.guest()
    guest.http.headers["Authorization"] = f"Bearer {told['token']}"
    for method, path in (
        ("POST", paths.PULL),
        ("GET", paths.RECORDS.format(kind="person")),
        ("GET", paths.TOKENS),
        ("POST", paths.TOKENS),
        ("POST", paths.SIGN_OUT_EVERYWHERE),
    ):
        assert guest.http.request(method, path, json={}).status_code == 401, path
    assert guest.http.post(paths.REFRESH, json={"refresh_token": told["token"]}).status_code == 401


def test_nobody_sees_or_revokes_the_token_of_another(hub, lea):
    row = make(lea).json()["id"]
    other = hub.member("max")
    assert listed(other) == []
    answer = other.http.delete(paths.TOKEN.format(id=row))
    assert (answer.status_code, answer.json()["code"]) == (404, "not_found")
    assert row in {one["id"] for one in listed(lea)}


def test_signing_out_everywhere_ends_tokens_for_programs_too(hub):
    sue = hub.member("sue")
    make(sue)
    sue.http.post(paths.SIGN_OUT_EVERYWHERE).raise_for_status()
    assert listed(hub.sign_in("sue")) == []


def test_a_token_ends_after_its_days(hub, clock):
    ned = hub.member("ned")
    make(ned, days=1)
    clock.ahead = 2 * 86_400
    try:
        assert listed(hub.sign_in("ned")) == []
    finally:
        clock.ahead = 0.0


def test_there_are_only_so_many_tokens(hub):
    kim = hub.member("kim")
    answers = [make(kim).status_code for _ in range(TOKENS_MAX + 1)]
    assert answers == [201] * TOKENS_MAX + [409]


@pytest.mark.parametrize("values", [{"name": ""}, {"days": 0}, {"days": 400}, {"scope": "all"}])
def test_nonsense_is_refused_by_name(lea, values):
    answer = make(lea, **values)
    assert answer.status_code == 422
    assert answer.json()["field"] == next(iter(values))


def test_a_suspended_member_makes_no_token(hub):
    eva = hub.member("eva")
    hub.admin().do("set_account_state", account=eva.account, state="suspended")
    assert make(eva).status_code in {401, 403}
