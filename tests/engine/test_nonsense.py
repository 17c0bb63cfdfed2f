"""Whatever a server answers, the engine takes nothing by half, says so, and goes on."""

import json

import httpx
import pytest

from alliancehub.engine.hub_api import HubApi
from alliancehub.model.errors import Refusal
from alliancehub.wire.messages import PullRequest
from alliancehub.wire.problem import WireError

HTML = b"<!doctype html><title>Sign in to the Wi-Fi</title>"
ANSWERS = {
    "a page of HTML": (200, HTML),
    "nothing": (200, b""),
    "truncated JSON": (200, b'{"cursor": "x", "mo'),
    "another type": (200, b"[1, 2, 3]"),
    "a number for a page": (200, b"7"),
    "no JSON": (200, b"\xff\xfe\x00"),
    "deep nesting": (200, b"[" * 100_000),
    "HTML as an error": (502, HTML),
    "an error without words": (500, b""),
    "a problem of wrong types": (400, b'{"title": 3, "status": "x"}'),
    "an unknown success": (204, b""),
    "a redirect": (302, b""),
    "a status nobody knows": (599, b"?"),
}


@pytest.mark.parametrize("name", ANSWERS)
def test_an_answer_that_is_none_changes_nothing_and_is_said(near, name):
    status, body = ANSWERS[name]
    admin = near.admin
    made = admin.do("create", kind="dataset", values={"title": "Tides"})
    admin.network.stops = lambda _: httpx.Response(status, content=body)
    before = admin.rows("organisation")
    told = admin.sync()
    assert told.state in {"failed", "offline"}
    assert told.problem
    assert told.waiting == 1
    assert admin.rows("organisation") == before
    admin.network.stops = None
    near.settle()
    assert admin.engine.status().state == "online"
    assert admin.row("dataset", made.row)
    near.same()


def spoiled(change):
    """Return a fault that changes each page of a pull."""

    def breaks(request, answer):
        if not request.url.path.endswith("/pull"):
            return answer
        answer.read()
        page = answer.json()
        change(page)
        return httpx.Response(200, content=json.dumps(page).encode())

    return breaks


def first_row(page):
    return page["tables"]["dataset"]["rows"][0]


SPOILS = {
    "a short row": lambda page: first_row(page).pop(),
    "a long row": lambda page: first_row(page).append("x"),
    "an object in a cell": lambda page: first_row(page).__setitem__(7, {"a": 1}),
    "a fraction in a cell": lambda page: first_row(page).__setitem__(2, 1.5),
    "a row without id": lambda page: first_row(page).__setitem__(0, None),
    "a number for a scope": lambda page: first_row(page).__setitem__(1, 5),
    "a number beyond SQLite's": lambda page: first_row(page).__setitem__(7, 2**70),
    "columns named twice": lambda page: page["tables"]["dataset"]["cols"].__setitem__(7, "id"),
    "columns of nothing": lambda page: page["tables"]["dataset"].__setitem__("cols", []),
    "rows that are text": lambda page: page["tables"]["dataset"].__setitem__("rows", ["abc"]),
    "a cursor that is a list": lambda page: page.__setitem__("cursor", ["x"]),
    "a negative flag": lambda page: page.__setitem__("more", "perhaps"),
    "somebody of no state": lambda page: page["me"].__setitem__("state", "emperor"),
}


@pytest.mark.parametrize("name", SPOILS)
def test_a_page_with_a_fault_in_it_is_refused_whole(near, name):
    admin, other = near.admin, near.sign_in("admin")
    other.do("create", kind="dataset", values={"title": "Tides"})
    other.do("create", kind="tool", values={"title": "Vane", "purpose": "safety"})
    other.sync()
    admin.network.breaks = spoiled(SPOILS[name])
    told = admin.sync()
    assert told.state == "failed"
    assert "not as a hub does" in told.problem
    assert admin.rows("dataset") == {}
    assert admin.rows("tool") == {}, "not even the part that was right"
    admin.network.breaks = None
    near.settle()
    near.same()


def test_pages_that_lead_nowhere_end(near):
    def same_again(page):
        page["more"] = True

    near.admin.network.breaks = spoiled(same_again)
    told = near.admin.sync()
    assert told.state == "failed"
    assert "lead nowhere" in told.problem


def test_an_absurd_cursor_is_only_sent_back(near):
    near.admin.network.breaks = spoiled(lambda page: page.__setitem__("cursor", "x" * 400))
    assert near.admin.sync().state == "online"
    near.admin.network.breaks = None
    near.settle()
    near.same()


def test_a_list_that_is_no_list_reads_as_empty_and_breaks_no_query(near):
    admin, other = near.admin, near.sign_in("admin")
    made = other.do("create", kind="dataset", values={"title": "Tides", "languages": ["en"]})
    other.sync()

    def garble(page):
        place = page["tables"]["dataset"]["cols"].index("languages")
        first_row(page)[place] = "[not json"

    admin.network.breaks = spoiled(garble)
    admin.sync()
    assert admin.row("dataset", made.row)["languages"] == []
    assert admin.find("dataset", languages="en") == []


def test_a_push_that_decides_nothing_is_not_repeated_without_end(near):
    admin = near.admin
    admin.do("create", kind="dataset", values={"title": "Tides"})
    calls = []

    def undecided(request):
        if request.url.path.endswith("/push"):
            calls.append(request)
            return httpx.Response(200, json={"last_mid": 0, "verdicts": []})
        return None

    admin.network.stops = undecided
    told = admin.sync()
    assert len(calls) == 1
    assert (told.state, told.waiting) == ("failed", 1)


def test_retry_after_is_read_as_seconds_and_as_a_date():
    def api(value):
        def answer(_):
            return httpx.Response(503, headers={"Retry-After": value})

        return HubApi("http://127.0.0.1:1", lambda: 1_000_000.0, httpx.MockTransport(answer))

    for value, wanted in (
        ("7", 7.0),
        ("Mon, 12 Jan 1970 13:46:50 GMT", 10.0),
        ("soon", None),
        ("9" * 30, 86_400.0),
    ):
        hub = api(value)
        with pytest.raises(WireError) as caught:
            hub.pull(PullRequest())
        assert caught.value.retry_after_s == wanted
        hub.close()


def test_a_wrong_address_is_refused_in_words(near):
    near.admin.network.stops = lambda _: httpx.Response(200, content=HTML)
    with pytest.raises(Refusal) as caught:
        near.admin.engine.add_hub("http://127.0.0.1:1")
    assert caught.value.code == "nonsense"
    assert caught.value.remedy
