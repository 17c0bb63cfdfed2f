"""The engine as a process: its socket, its frames, its start and its end."""

import json
import os
import signal
import socket
import stat
import subprocess
import sys
import threading
import time
from typing import Any

import pytest

from alliancehub.engine.client import EngineClient
from alliancehub.engine.frames import HEAD, frame_of, read_body
from alliancehub.engine.paths import profile_paths
from alliancehub.engine.socket_link import EngineGone, SocketLink
from alliancehub.engine.standing import API_VERSION
from alliancehub.model.errors import Refusal
from alliancehub.model.query import Query
from tests import nursery

LONGEST_S = 60.0


def start(*more):
    command = [sys.executable, "-m", "alliancehub.engine.service", *more]
    return subprocess.Popen(command, stderr=subprocess.PIPE, text=True)


def first_of_engine():
    """Wait for the engine; return a connection, so that it stays."""
    ends_at = time.monotonic() + LONGEST_S
    while True:
        try:
            return SocketLink(profile_paths())  # its socket is there before it listens
        except EngineGone:
            assert time.monotonic() < ends_at, "waited in vain"
            time.sleep(0.02)


@pytest.fixture
def engine():
    """Return a running engine process of the test's own home."""
    process = nursery.start("engine", "--stay")
    first_of_engine().hang_up()
    yield process
    process.terminate()
    assert process.wait(timeout=LONGEST_S) == 0


@pytest.fixture
def client(engine):
    made = EngineClient()
    yield made
    made.hang_up()


def raw():
    """Return a connection of bare frames, greeted."""
    connection = socket.socket(socket.AF_UNIX)
    connection.settimeout(LONGEST_S)
    connection.connect(str(profile_paths().socket))
    assert receive(connection)["event"] == "greeting"
    return connection


def receive(connection):
    head = connection.recv(HEAD.size, socket.MSG_WAITALL)
    if not head:
        return None
    return json.loads(connection.recv(HEAD.unpack(head)[0], socket.MSG_WAITALL))


def ask(connection, name, number=1, **args):
    connection.sendall(frame_of({"id": number, "call": name, "args": args}))
    while True:
        message = receive(connection)
        if message is None or "id" in message:
            return message


def test_only_this_user_may_enter(engine):
    paths = profile_paths()
    assert stat.S_IMODE(paths.socket.stat().st_mode) == 0o600
    assert stat.S_IMODE(paths.data.stat().st_mode) == 0o700
    for name in ("engine.lock", "engine.log"):
        assert stat.S_IMODE((paths.data / name).stat().st_mode) == 0o600


def test_a_client_is_greeted_and_answered(client):
    hello = client.hello()
    assert hello.api_version == API_VERSION
    assert {"project", "dataset"} <= {kind.name for kind in hello.kinds}
    assert client.status().state == "no_hub"
    assert client.query(Query("dataset")).hits == []
    with pytest.raises(Refusal, match="No hub is known yet") as caught:
        client.submit("create", {"kind": "dataset", "values": {"title": "Tides"}})
    assert caught.value.code == "no_account"
    assert caught.value.remedy


def test_two_clients_hear_the_same_news(client):
    other = EngineClient()
    heard = []
    arrived = threading.Event()

    def hear(event, data):
        heard.append((event, data))
        arrived.set()

    other.listen(hear)
    client.pause(True)
    client.set_setting("theme", "dark")
    assert other.settings()["theme"] == "dark"
    with pytest.raises(Refusal, match="Colours is one of"):
        client.set_setting("theme", "pink")
    other.hang_up()
    other.hang_up()
    with pytest.raises(EngineGone):
        other.status()
    assert client.status().state == "no_hub"


BAD_CALLS: list[tuple[dict[str, Any], str]] = [
    ({"id": 1, "call": "format_disk"}, "no call 'format_disk'"),
    ({"id": 1, "call": "close"}, "no call 'close'"),
    ({"id": 1, "call": "__init__"}, "no call"),
    ({"id": 1, "call": None}, "no call"),
    ({"id": 1, "call": "query"}, "needs 'query'"),
    ({"id": 1, "call": "query", "args": {"query": "x"}}, "wrong type"),
    ({"id": 1, "call": "query", "args": []}, "no object"),
    ({"id": 1, "call": "status", "args": {"loud": True}}, "takes no 'loud'"),
    ({"id": 1, "call": "outbox", "args": {"limit": "many"}}, "wrong type"),
    ({"id": 1, "call": "submit", "args": {"name": 1, "args": {}}}, "wrong type"),
    ({"id": 1, "call": "detail", "args": {"kind": "dataset"}}, "needs 'id'"),
]


def test_a_call_that_is_none_is_refused_in_words_and_the_connection_goes_on(engine):
    connection = raw()
    for request, words in BAD_CALLS:
        connection.sendall(frame_of(request))
        reply = receive(connection)
        assert words in reply["refusal"]["text"], request
    assert ask(connection, "status", 9)["ok"]["state"] == "no_hub"
    connection.close()


@pytest.mark.parametrize(
    "frame",
    [
        HEAD.pack(0),
        HEAD.pack(2**32 - 1),
        HEAD.pack(17 * 2**20),
        HEAD.pack(5) + b"hello",
        HEAD.pack(2) + b"[]",
        HEAD.pack(2) + b"\xff\xfe",
        b"GET / HTTP/1.1\r\n\r\n",
    ],
)
def test_what_is_no_frame_closes_only_that_connection(engine, frame):
    bad, good = raw(), raw()
    bad.sendall(frame)
    assert receive(bad) is None
    assert ask(good, "status")["ok"]["state"] == "no_hub"
    bad.close()
    good.close()


def test_a_half_frame_holds_nobody_up(engine):
    slow, good = raw(), raw()
    slow.sendall(HEAD.pack(100) + b"{")
    assert ask(good, "status")["ok"]["state"] == "no_hub"
    slow.close()
    good.close()


def test_a_second_engine_of_a_profile_says_so_and_ends(engine):
    """Invariant 23."""
    second = start()
    _, said = second.communicate(timeout=LONGEST_S)
    assert second.returncode == 3
    assert f"runs for this profile already (process {engine.pid})" in said
    other = start("--profile", "other", "--linger", "0")
    assert other.wait(timeout=LONGEST_S) == 0
    other.stderr.close()


def test_it_ends_some_time_after_its_last_client_left():
    process = start("--linger", "4")  # for so long it waits for the first one, too
    first = first_of_engine()
    client = EngineClient()
    first.hang_up()
    time.sleep(5.5)
    assert process.poll() is None
    client.hang_up()
    assert process.wait(timeout=LONGEST_S) == 0
    assert not profile_paths().socket.exists()
    process.stderr.close()


def test_a_client_starts_the_engine_where_none_runs_and_finds_the_place_of_a_killed_one():
    process = start("--stay")
    first_of_engine().hang_up()
    process.kill()
    process.wait()
    process.stderr.close()
    assert profile_paths().socket.exists(), "left behind by the killed one"
    with pytest.raises(EngineGone):
        SocketLink(profile_paths())
    client = EngineClient()
    assert client.status().state == "no_hub"
    pid = int((profile_paths().data / "engine.lock").read_text())
    assert pid != process.pid
    os.kill(pid, signal.SIGTERM)
    ends_at = time.monotonic() + LONGEST_S
    while _answers(client):
        assert time.monotonic() < ends_at
    client.hang_up()


def _answers(client):
    try:
        client.status()
    except EngineGone:
        return False
    return True


def test_a_newer_search_on_a_lane_supersedes_the_older(engine):
    connection = raw()
    for number in range(30):
        args = {"query": {"kind": "dataset", "text": "x" * number}}
        request = {"id": number, "call": "query", "args": args, "lane": "search"}
        connection.sendall(frame_of(request))
    replies: dict[int, Any] = {}
    while len(replies) < 30:
        message = receive(connection)
        replies[message["id"]] = message
    assert "ok" in replies[29]
    others = [m["refusal"]["code"] for n, m in replies.items() if n < 29 and "refusal" in m]
    assert set(others) <= {"superseded"}
    connection.close()


def test_an_answer_that_utf8_cannot_say_is_given_all_the_same():
    frame = frame_of({"id": 1, "ok": "half \udc90, whole \U0001f680"})
    assert read_body(frame[HEAD.size :]) == {"id": 1, "ok": "half \ufffd, whole \U0001f680"}
