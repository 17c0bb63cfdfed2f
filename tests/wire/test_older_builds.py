"""Builds of two versions of the protocol understand each other, and others are told to update.

What the older one says is recorded (``tests/wire/record.py``) from a build of that time.
"""

import json
import logging
from pathlib import Path
from unittest.mock import patch

import httpx
import pytest

from alliancehub.model.older_decisions import SPOKEN_UNTIL, as_of_now
from alliancehub.server import middleware
from alliancehub.wire import paths
from alliancehub.wire.version import OLDEST, PROTOCOL, PROTOCOL_HEADER, SCHEMA_HEADER
from tests.hub import PASSWORD, LocalHub, Member
from tests.wire.record import FOLDER, recorded
from tests.world import Client, World

OLDER = [FOLDER / f"protocol-{n}.json" for n in range(OLDEST, PROTOCOL)]


BY_DATA = frozenset({"tables", "digests", "told"})  # their keys are names of kinds, ids and words


def read(path: Path):
    found = json.loads(path.read_text("utf-8"))
    found["exchanges"] = [json.loads(one) for one in found["exchanges"]]
    found["turned_away"] = json.loads(found["turned_away"])
    return found


@pytest.fixture(params=OLDER, ids=lambda path: path.stem)
def older(request):
    return read(request.param)


@pytest.fixture
def world():
    with World(LocalHub()) as made:
        yield made


def shape(data):
    """Return names and types, so far as they are the message's own and not those of rows."""
    if isinstance(data, dict):
        return {name: {} if name in BY_DATA else shape(value) for name, value in data.items()}
    return type(data).__name__


def holds(live, older):
    """Tell whether a message has all that an older reader looks for."""
    if not isinstance(older, dict):
        return live == older
    return isinstance(live, dict) and all(holds(live.get(k), v) for k, v in older.items())


class OlderDesktop:
    """Sends what a recorded desktop sent, as it would to this hub: with its tokens and cursors."""

    def __init__(self, member: Member, found) -> None:
        self._member, self._found = member, found
        self._cursor = ""

    def send(self, one):
        body = json.loads(json.dumps(one["body"]).replace(self._found["person"], self._person))
        if isinstance(body, dict):
            body |= {"cursor": self._cursor} if body.get("cursor") else {}
            body |= {"password": PASSWORD} if "password" in body else {}
        headers = {k: v for k, v in one["headers"].items() if k != "content-type"}
        if one["is_signed_in"]:
            headers["Authorization"] = self._member.http.headers["Authorization"]
        with httpx.Client(base_url=self._member.http.base_url, transport=self._transport) as http:
            answer = http.request(
                one["method"], one["path"], params=one["query"], json=body, headers=headers
            )
        lines = [json.loads(line) for line in answer.text.splitlines()]
        if one["path"] == paths.PULL:
            self._cursor = lines[0]["cursor"]
        return answer.status_code, lines

    @property
    def _person(self):
        return self._member.person

    @property
    def _transport(self):
        return self._member.http._transport


def test_a_recorded_desktop_of_the_version_before_is_served(older):
    """Each of its messages is taken, and each answer holds what it looks for."""
    with LocalHub() as hub, patch("alliancehub.server.pull.INLINE_ROWS", 3):
        lea = hub.member("lea")
        for n in range(4):
            hub.admin().create("dataset", title=f"Rain {n}")
        values = {"title": "Tides", "keywords": ["sea"]}
        lea.do("create", kind="dataset", id=older["shared"], values=values)
        meanwhile = {"title": "Tides II", "keywords": ["sea", "b"]}
        lea.do("edit", kind="dataset", id=older["shared"], values=meanwhile, base=values)
        desktop = OlderDesktop(lea, older)
        for one in older["exchanges"]:
            status, lines = desktop.send(one)
            assert status == one["status"], (one["path"], lines)
            assert holds(shape(lines[0]), shape(one["lines"][0])), one["path"]
            if one["path"] == paths.PUSH:
                states = [
                    [v["status"] for v in told["verdicts"]] for told in (*lines, *one["lines"])
                ]
                assert states[0] == states[1]
        titles = {row["title"] for row in lea.records("dataset")}
        assert {"Tides II"} <= titles
        assert "Snow" not in titles  # made by the older desktop, and deleted by it
        assert [row["title"] for row in lea.records("project")] == ["Atlas"]
        assert len([c for c in lea.records("conflict") if c["field"] == "title"]) == 1


class OlderHub(httpx.BaseTransport):
    """Answers what a recorded hub answered, and turns away whoever speaks another version."""

    def __init__(self, found) -> None:
        self._found = found
        self._left = list(found["exchanges"])
        self.asked: list[tuple[str, str]] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        spoken = request.headers[PROTOCOL_HEADER]
        self.asked.append((spoken, request.url.path))
        if spoken != str(self._found["protocol"]):
            return self._answer(self._found["turned_away"])
        same = [one for one in self._left if one["path"] == request.url.path]
        if not same:  # what this build asks for and that one had not
            return httpx.Response(404, json={"title": "Not Found", "status": 404})
        if len(same) > 1:
            self._left.remove(same[0])
        return self._answer(same[0])

    def _answer(self, one) -> httpx.Response:
        text = "\n".join(json.dumps(line) for line in one["lines"])
        return httpx.Response(one["status"], headers=one["answer_headers"], text=text)


class _Recorded:
    """What a ``Client`` needs of a hub."""

    url = "http://127.0.0.1:80"

    def __init__(self, transport) -> None:
        self.transport = lambda: transport


def test_this_desktop_understands_a_recorded_hub_of_the_version_before(older, tmp_path):
    """It notices at the first answer, speaks as that hub does, and takes each answer."""
    hub = OlderHub(older)
    client = Client(_Recorded(hub), tmp_path / "lea")  # type: ignore[arg-type] # no more is needed
    try:
        client.engine.sign_in(_Recorded.url, "lea", PASSWORD)
        assert client.sync().state == "online"
        assert client.need("dataset", older["shared"])["title"] == "Tides"
        values = {"title": "Tide", "keywords": ["sea", "a"]}
        client.do("edit", kind="dataset", id=older["shared"], values=values)
        made = client.do("create", kind="dataset", values={"title": "Snow"}).row
        client.do("post_message", kind="dataset", about=made, body="Is it dry?")
        client.do(
            "start_project", values={"title": "Atlas", "summary": "A", "focus_area": "models"}
        )
        status = client.sync()
        assert (status.state, status.problem, status.waiting) == ("online", "", 0)
        states = [entry.state for entry in client.engine.outbox()]
        assert states == ["applied", "applied", "applied", "conflict"]
        assert client.need("dataset", older["shared"])["title"] == "Tides II"
        assert len(client.conflicts()) == 1
    finally:
        client.close()
    assert [spoken for spoken, _ in hub.asked].count(str(PROTOCOL)) <= 2  # once for each connection
    assert hub.asked[-1][0] == str(older["protocol"])


def test_what_is_recorded_of_this_build_is_what_it_says(older):
    """The tool that records still works, for the release of the next version."""
    now = recorded()
    assert now["protocol"] == PROTOCOL
    assert [one["path"] for one in now["exchanges"]] == [one["path"] for one in older["exchanges"]]
    assert now["turned_away"]["status"] == 426
    told = json.dumps(now)
    assert PASSWORD not in told
    assert all(one["headers"][SCHEMA_HEADER.lower()] for one in now["exchanges"][1:])
    assert "Bearer" not in told


def test_a_hub_that_no_longer_speaks_our_version_is_told_in_words_and_nothing_is_lost(
    world, monkeypatch
):
    """What was typed is kept, nothing is sent until an update, and then all of it is."""
    lea = world.member("lea")
    asked: list[str] = []
    lea.network.stops = lambda request: asked.append(request.url.path)
    row = lea.do("create", kind="dataset", values={"title": "Written before"}).row
    with monkeypatch.context() as patched:
        patched.setattr(middleware, "is_spoken", lambda told: told == "9")
        patched.setattr(middleware, "PROTOCOL", 9)
        patched.setattr(middleware, "OLDEST", 9)
        status = lea.sync()
        assert status.state == "update_needed"
        assert "versions 9 to 9" in status.problem
        assert "Update this app" in status.remedy
        assert status.waiting == 1
        lea.do("edit", kind="dataset", id=row, values={"title": "Written meanwhile"})
        finding = next(
            one for one in lea.engine.findings(with_network=False) if one.check == "Sync"
        )
        assert (finding.state, finding.text) == ("bad", status.problem)
        assert finding.remedy == status.remedy
        assert "Nothing is sent until then." in finding.why
        asked.clear()
        lea.restart()
        lea.network.stops = lambda request: asked.append(request.url.path)
        assert lea.sync().state == "update_needed"
        assert paths.PUSH not in asked  # it only looks whether the hub was updated
    assert lea.need("dataset", row)["title"] == "Written meanwhile"
    asked.clear()
    assert lea.sync().state == "online"
    sync_calls = [path for path in asked if path.startswith("/sync")]
    assert sync_calls[:2] == [paths.PULL, paths.PUSH]
    world.settle()
    world.same()
    assert world.admin.need("dataset", row)["title"] == "Written meanwhile"


def test_both_sides_name_their_schema_and_each_call_its_number(world, caplog):
    lea = world.member("lea")
    seen: list[tuple[httpx.Headers, httpx.Headers]] = []

    def note(request, answer):
        seen.append((request.headers, answer.headers))
        return answer

    lea.network.breaks = note
    lea.sync()
    ours, theirs = seen[0]
    assert ours[SCHEMA_HEADER] == theirs[SCHEMA_HEADER]
    assert ours[PROTOCOL_HEADER] == theirs[PROTOCOL_HEADER] == str(PROTOCOL)
    assert len({request["x-request-id"] for request, _ in seen}) == len(seen)
    assert all(request["x-request-id"] == answer["x-request-id"] for request, answer in seen)
    lea.network.breaks = None
    with (
        caplog.at_level(logging.INFO),
        patch("alliancehub.server.routes.sync.pull", side_effect=ZeroDivisionError),
    ):
        status = lea.sync()
    said = [one for one in caplog.records if getattr(one, "status", 0) == 500]
    number = said[0].request_id
    assert f"Tell your administrator the number {number}." in status.remedy
    ours_too = [one.getMessage() for one in caplog.records if "http_api" in one.name]
    assert f"POST /sync/v1/pull: 500 server_error, request {number}" in ours_too


def test_how_desktops_of_before_decided_credits_is_read_as_long_as_they_are_heard():
    """A reminder that fails when the adapter has nobody left to serve."""
    assert OLDEST <= SPOKEN_UNTIL, "remove model/older_decisions.py and its use in decide_request"
    lines = [{"units": 4, "hours": 10, "runs": 2}, {"units": 1, "hours": 5, "runs": 1}]

    def read(decision, units=0, hours=0):
        return as_of_now("r", lines, decision=decision, reason="R.", units=units, hours=hours)

    assert read("accept") == {"request": "r", "reason": "R.", "outcome": "approve"}
    assert read("decline")["rule"] == "other"
    part = read("accept", units=1)
    assert part["outcome"] == "partly"
    assert [(one["units"], one["hours"], one["runs"]) for one in part["grants"]] == [
        (1, 10, 2),
        (1, 5, 1),
    ]
