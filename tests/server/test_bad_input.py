import json

import httpx
import pytest

from alliancehub.server.middleware import BODY_MAX
from alliancehub.wire import paths
from alliancehub.wire.messages import PUSH_BYTES_MAX
from alliancehub.wire.problem import MEDIA_TYPE, Problem
from tests.hub import LocalHub, new_id

JSON = {"Content-Type": "application/json"}


def problem(answer: httpx.Response) -> Problem:
    assert answer.headers["Content-Type"] == MEDIA_TYPE
    found = Problem.model_validate_json(answer.content)
    assert found.status == answer.status_code
    assert found.request_id == answer.headers["X-Request-Id"]
    assert found.detail
    assert found.type == f"urn:alliancehub:{found.code}"
    return found


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"\xff\xfe", b'{"cursor": NaN}', b'{"cursor": "\\ud800"}', b"[" * 100_000],
)
def test_what_is_no_json_is_refused(hub, body):
    answer = hub.guest().http.post(paths.PULL, content=body, headers=JSON)
    assert answer.status_code in {400, 422}
    problem(answer)


@pytest.mark.parametrize("body", ["[]", "null", "1", '"x"', '{"nonsense": 1}', '{"limit": 0}'])
def test_what_is_json_but_no_message_is_refused_naming_the_field(hub, body):
    answer = hub.guest().http.post(paths.PULL, content=body, headers=JSON)
    assert answer.status_code == 422
    problem(answer)


def test_a_body_too_large_is_refused_before_it_is_read(hub):
    ada = hub.member("ada")
    for path, limit in ((paths.PUSH, PUSH_BYTES_MAX), (paths.SIGN_IN, BODY_MAX)):
        answer = ada.http.post(path, content=b" " * (limit + 1), headers=JSON)
        assert answer.status_code == 413
        assert f"{limit:,}" in problem(answer).detail


def test_a_body_too_large_in_chunks_of_no_stated_length_is_refused(hub):
    def chunks():
        for _ in range(100):
            yield b" " * 1_000

    answer = hub.guest().http.post(paths.SIGN_IN, content=chunks(), headers=JSON)
    assert answer.status_code == 413


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", ""])
def test_a_body_of_another_type_is_refused(hub, kind):
    answer = hub.guest().http.post(paths.PULL, content=b"{}", headers={"Content-Type": kind})
    assert answer.status_code == 415
    problem(answer)


def test_a_compressed_body_is_refused(hub):
    headers = JSON | {"Content-Encoding": "gzip"}
    answer = hub.guest().http.post(paths.PULL, content=b"{}", headers=headers)
    assert answer.status_code == 415


def test_another_version_of_the_protocol_is_told_to_update(hub):
    for version, who in (("99", "runs the hub"), ("0", "this app"), ("x", "this app")):
        answer = hub.guest().http.get(paths.HUB, headers={"AllianceHub-Protocol": version})
        assert answer.status_code == 426
        assert who in problem(answer).remedy
        assert answer.headers["Upgrade"] == "alliancehub/2, alliancehub/1"
    assert hub.guest().http.get(paths.HUB, headers={"AllianceHub-Protocol": "1"}).status_code == 200


def test_a_wrong_address_and_a_wrong_method_are_problems_too(hub):
    assert problem(hub.guest().http.get("/nowhere")).status == 404
    answer = hub.guest().http.delete(paths.HUB)
    assert problem(answer).status == 405
    assert answer.headers["Allow"] == "GET"


def test_a_value_that_does_not_fit_is_named(hub):
    answer = hub.guest().http.get(paths.RECORDS.format(kind="dataset"), params={"limit": "many"})
    assert problem(answer).field == "limit"


@pytest.mark.parametrize("before", ["0", "-1", "99999999999999999999", "x"])
def test_a_number_beyond_all_measure_is_refused(hub, before):
    answer = hub.admin().http.get(paths.AUDIT, params={"before": before})
    assert problem(answer).status == 422


@pytest.mark.parametrize(
    "change",
    [
        {"device": "short"},
        {"device": "Z" * 36},
        {"mutations": []},
        {"mutations": [{"mid": 0, "cause": new_id(), "name": "x", "args": {}}]},
        {"mutations": [{"mid": 2**64, "cause": new_id(), "name": "x", "args": {}}]},
        {"mutations": [{"mid": 1, "cause": new_id(), "name": "x", "args": {}}] * 201},
        {"mutations": [{"mid": 1, "cause": "me", "name": "x", "args": {}}]},
        {"mutations": [{"mid": 1, "cause": new_id(), "name": "x", "args": []}]},
        {"extra": 1},
    ],
)
def test_a_malformed_batch_is_refused_whole(hub, change):
    ada = hub.member("ada")
    body = {"device": ada.device, "mutations": [ada.mutation("x")]} | change
    answer = ada.http.post(paths.PUSH, json=body)
    assert problem(answer).status == 422
    assert ada.pull()["last_mid"] == 0


DEEP = json.loads('{"a":' * 200 + "1" + "}" * 200)


@pytest.mark.parametrize(
    "args",
    [
        {},
        {"kind": "dataset"},
        {"kind": "dataset", "id": new_id(), "values": []},
        {"kind": "dataset", "id": new_id(), "values": {"title": 1}},
        {"kind": "dataset", "id": new_id(), "values": {"title": None}},
        {"kind": "dataset", "id": new_id(), "values": {"title": "x" * 201}},
        {"kind": "dataset", "id": new_id(), "values": {"title": "a\x00b"}},
        {"kind": "dataset", "id": new_id(), "values": {"title": "T", "keywords": "a"}},
        {"kind": "dataset", "id": new_id(), "values": {"title": "T", "keywords": [1]}},
        {"kind": "dataset", "id": new_id(), "values": {"title": "T", "size_bytes": 2**60}},
        {"kind": "dataset", "id": new_id(), "values": {"title": "T", "size_bytes": 1.5}},
        {"kind": "dataset", "id": new_id(), "values": {"title": "T", "version": 9}},
        {"kind": "dataset", "id": new_id(), "values": {"title": "T", "scope": "admin"}},
        {"kind": "dataset", "id": "../../etc/passwd", "values": {"title": "T"}},
        {"kind": "dataset", "id": new_id(), "values": DEEP},
        {"kind": "account", "id": new_id(), "values": {"email": "a@b.c"}},
        {"kind": "notice", "id": new_id(), "values": {}},
        {"kind": "sqlite_master", "id": new_id(), "values": {}},
        {"kind": 'x"; DROP TABLE person; --', "id": new_id(), "values": {}},
        {"kind": "dataset", "id": new_id(), "values": {}, "extra": 1},
    ],
)
def test_a_command_that_does_not_fit_is_rejected_in_words_and_the_queue_goes_on(hub, args):
    ada = hub.member("ada")
    verdict = ada.give("create", **args)
    assert verdict["status"] == "rejected"
    assert verdict["text"]
    assert ada.give("create", kind="dataset", id=new_id(), values={"title": "T"})["mid"] == 2
    assert len(ada.records("dataset")) == 1


def test_who_asks_too_fast_has_to_wait_and_is_told_how_long():
    # So slow a refill gives nothing back while the requests below are on their way.
    with LocalHub(requests_per_s=0.001, requests_burst=3) as hub:
        admin = hub.admin()
        statuses = [admin.http.post(paths.PULL, json={}).status_code for _ in range(6)]
        assert statuses[0] == 200
        assert statuses[-1] == 429
        answer = admin.http.post(paths.PULL, json={})
        assert problem(answer).code == "too_many"
        assert int(answer.headers["Retry-After"]) >= 1
        guest = hub.guest()
        statuses = [guest.http.get(paths.HUB).status_code for _ in range(40)]
        assert statuses[-1] == 429
        assert guest.http.get(paths.HEALTH).status_code == 200


def test_every_answer_has_the_headers_of_caution(hub):
    for path in (paths.HUB, "/nowhere"):
        headers = hub.guest().http.get(path).headers
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["Cache-Control"] == "no-store"
        assert "default-src 'none'" in headers["Content-Security-Policy"]
        assert "server" not in headers
