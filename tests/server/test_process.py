"""A hub as a process: how it starts, ends, and is killed."""

import json
import random
import socket
import threading
from datetime import datetime, timedelta
from typing import Any

import httpx
import pytest

from alliancehub.model.errors import Refusal
from alliancehub.server.serve import serve
from alliancehub.server.settings import Settings
from alliancehub.wire import paths
from tests.hub import SETUP_CODE, Hub, new_id
from tests.server.test_events import listening


@pytest.fixture(scope="module")
def hub():
    with Hub() as one:
        yield one


def test_a_restart_keeps_everything_and_prints_the_code_only_until_set_up(hub):
    assert f"Set-up code: {SETUP_CODE}" in hub.log.read_text()
    assert hub.url in hub.log.read_text()
    ada = hub.member("ada")
    cursor, have = ada.pull()["cursor"], ["public", "alliance"]
    made = ada.create("dataset", title="Kept")
    with listening(hub, hub.guest()) as heard:
        assert hub.stop() == 0  # though somebody listens
        assert heard.get(timeout=5) is None
    lines = log_of(hub)
    (began,) = [one["at"] for one in lines if one["event"] == "Shutting down"]
    took = datetime.fromisoformat(lines[-1]["at"]) - datetime.fromisoformat(began)
    assert took < timedelta(seconds=Settings(hub.data).shutdown_s - 0.5)
    hub.log.unlink()
    hub.start()
    assert SETUP_CODE not in hub.log.read_text()
    page = ada.pull(cursor, have)
    assert [row[0] for row in page["tables"]["dataset"]["rows"]] == [made]


def test_the_log_is_lines_of_json_without_secrets(hub):
    eve = hub.member("eve")
    eve.http.get(paths.RECORDS.format(kind="dataset"), params={"after": "s3cret"})
    eve.http.get(paths.HUB)
    lines = [one for one in log_of(hub) if one["event"] == "request"]
    request = next(one for one in lines if one["path"] == paths.RECORDS.format(kind="dataset"))
    assert {"at", "level", "request_id", "method", "path", "status", "ms", "person"} <= set(request)
    assert request["person"] == eve.person
    text = hub.log.read_text()
    assert "s3cret" not in text
    assert not any(str(v) in text for k, v in eve.tokens.items() if k.endswith("_token"))


def test_kill_9_amid_pushes_loses_nothing_that_was_acknowledged(hub):
    rng = random.Random(7)
    member = hub.member("typist")
    acknowledged: set[str] = set()
    sent: list[dict[str, Any]] = []
    for _ in range(2):
        killing = threading.Timer(rng.uniform(0.3, 0.9), hub.kill9)
        killing.start()
        try:
            while True:
                # What was not acknowledged is sent again, as it was.
                sent = sent or [benchmark(member) for _ in range(3)]
                result = member.push(*sent)
                assert [one["status"] for one in result["verdicts"]] == ["applied"] * 3
                acknowledged |= {one["args"]["id"] for one in sent}
                sent = []
        except httpx.TransportError:
            pass
        killing.join()
        hub.start()
        assert acknowledged <= {row["id"] for row in member.records("benchmark")}
    if sent:
        member.push(*sent)
        acknowledged |= {one["args"]["id"] for one in sent}
    rows = member.records("benchmark")
    assert {row["id"] for row in rows} == acknowledged
    assert len(rows) == len(acknowledged) >= 3
    assert member.pull()["last_mid"] == member.mid


def benchmark(member):
    return member.mutation("create", kind="benchmark", id=new_id(), values={"title": "B"})


def log_of(hub):
    lines = hub.log.read_text().splitlines()
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
