"""Several processes take one upload: each goes on where another was, and none mixes bytes."""

import os
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from tests.hub import Hub
from tests.server.byte_hub import begin, draft, file_at, go_on, offset_of, tell

MB = 2**20
SENDERS = 4
ROUNDS_MAX = 200
TAKEN, IN_THE_WAY = 204, {409, 423}


@pytest.fixture(scope="session")
def engine():
    """Several processes need a database of a server: a folder has one hub."""
    return "postgresql"


@pytest.fixture(scope="module")
def together(postgres, tmp_path_factory):
    """Two processes over one database and one folder, as workers of one machine are."""
    data = tmp_path_factory.mktemp("hub")
    told = {"data": data, "database": postgres.new(), "is_watched": False}
    with Hub(**told) as one, Hub(**told) as other:
        ada = one.member("ada")
        yield ada, other.guest().take(ada.tokens)


@pytest.fixture
def begun(together):
    """Return the bytes of an upload that has begun, its version and its address."""
    ada, _ = together
    data = os.urandom(9 * MB + 12_345)
    version = draft(ada)
    tell(ada, version, ("large.bin", data))
    return data, version, begin(ada, version, data).headers["Location"]


def require_whole(together, data, version, answer: httpx.Response):
    assert answer.headers["Upload-State"] == "stored"
    for member in together:
        assert member.http.get(file_at(version, "large.bin")).content == data


def test_requests_that_reach_one_process_and_then_the_other_make_one_file(together, begun):
    data, version, place = begun
    at, turn = 0, 0
    while at < len(data):
        answer = go_on(together[turn % 2], place, at, data[at : at + 2 * MB])
        assert answer.status_code == TAKEN, answer.text
        at = int(answer.headers["Upload-Offset"])
        turn += 1
        assert offset_of(together[turn % 2], place) == at, "told by the other one as well"
    require_whole(together, data, version, answer)


def test_requests_for_the_same_bytes_at_once_are_taken_once_and_never_mixed(together, begun):
    data, version, place = begun
    at, answers = 0, []
    with ThreadPoolExecutor(SENDERS) as pool:
        for _ in range(ROUNDS_MAX):
            piece = data[at : at + MB]
            found = list(
                pool.map(lambda n: go_on(together[n % 2], place, at, piece), range(SENDERS))  # noqa: B023
            )
            assert {one.status_code for one in found} <= {TAKEN, *IN_THE_WAY}, found
            assert sum(one.status_code == TAKEN for one in found) <= 1
            answers += found
            at = offset_of(together[0], place)
            if at == len(data):
                break
    refused = [one for one in answers if one.status_code != TAKEN]
    assert refused
    assert all(one.json()["remedy"] for one in refused)
    require_whole(together, data, version, go_on(together[1], place, at, b""))
