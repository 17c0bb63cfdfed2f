"""A hub as a process: how it starts, ends, and is killed."""

import json
import random
import socket
import threading
from typing import Any

import httpx
import pytest

from alliancehub.model.errors import Refusal
from alliancehub.server.serve import serve
from alliancehub.server.settings import Settings
from alliancehub.wire import paths
from tests.hub import SETUP_CODE, Hub, new_id
from tests.server.test_events import has_ended, listening


def test_kill_9_amid_pushes_loses_nothing_acknowledged_and_a_hub_ends_promptly():
    """Invariant 17."""
    rng = random.Random(7)
    with Hub(shutdown_s=60) as hub:
        assert f"Set-up code: {SETUP_CODE}" in hub.log.read_text()
        assert hub.url in hub.log.read_text()
        member = hub.member("ada")
        before = member.pull()
        hub.log.unlink()
        made = [row for _ in range(2) for row in push_until_killed(hub, member, rng)]
        assert sorted(made) == sorted(row["id"] for row in member.records("benchmark"))
        page = member.pull(before["cursor"], [one["scope"] for one in before["granted"]])
        assert page["last_mid"] == member.mid
        assert len(page["tables"]["benchmark"]["rows"]) == len(made) >= 6
        assert SETUP_CODE not in hub.log.read_text()  # it is set up
        with listening(hub, hub.guest()) as heard:
            assert hub.stop() == 0
            assert has_ended(heard)
        events = [one["event"] for one in log_of(hub)]
        assert "Shutting down" in events
        # It waited for nobody to the end of their time: who listens was told to go.
        assert not [one for one in events if "timeout graceful shutdown exceeded" in one]


def push_until_killed(hub, member, rng):
    """Push until the hub is killed, start it, send again what was not acknowledged: the ids."""
    acknowledged: list[str] = []
    sent: list[dict[str, Any]] = []
    killing = threading.Timer(rng.uniform(0.3, 0.9), hub.kill9)
    killing.start()
    try:
        while True:
            sent = [benchmark(member) for _ in range(3)]
            result = member.push(*sent)
            assert [one["status"] for one in result["verdicts"]] == ["applied"] * 3
            acknowledged += [one["args"]["id"] for one in sent]
    except httpx.TransportError:
        killing.join()
    hub.start()
    assert set(acknowledged) <= {row["id"] for row in member.records("benchmark")}
    member.push(*sent)
    return acknowledged + [one["args"]["id"] for one in sent]


def test_the_log_is_lines_of_json_without_secrets(running):
    eve = running.member("eve")
    path = paths.RECORDS.format(kind="dataset")
    eve.http.get(path, params={"after": "s3cret"})
    eve.http.get(paths.HUB)
    requests = [one for one in log_of(running) if one["event"] == "request"]
    request = [one for one in requests if one["path"] == path][-1]
    assert {"at", "level", "request_id", "method", "path", "status", "ms", "person"} <= set(request)
    assert request["person"] == eve.person
    text = running.log.read_text()
    assert "s3cret" not in text
    assert not any(str(v) in text for k, v in eve.tokens.items() if k.endswith("_token"))


def benchmark(member):
    return member.mutation("create", kind="benchmark", id=new_id(), values={"title": "B"})


def log_of(hub):
    lines = hub.log.read_text().split("\n")  # splitlines() splits at what a path may hold, too
    return [json.loads(line) for line in lines if line.startswith("{")]


def test_a_taken_port_is_told_in_words(tmp_path):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(Refusal) as refused:
            serve(Settings(tmp_path, port=port))
    assert refused.value.code == "port_taken"
    assert str(port) in refused.value.text


def test_a_host_of_another_machine_is_told_in_words(tmp_path):
    with pytest.raises(Refusal) as refused:
        serve(Settings(tmp_path, host="192.0.2.1", port=0))
    assert refused.value.field == "host"


def test_it_listens_on_loopback_unless_told_otherwise(tmp_path):
    assert Settings(tmp_path).host == "127.0.0.1"
