"""The bridge against a socket that speaks canned frames; the real engine is in the other tests."""

import json
import subprocess
import sys
from typing import Any

import pytest
from PySide6.QtCore import QObject

from alliancehub.desktop import bridge as bridges
from alliancehub.desktop.bridge import Bridge
from alliancehub.desktop.frames import FRAME_MAX, FrameReader, to_frame
from alliancehub.desktop.local_socket import LocalServer, LocalSocket
from alliancehub.engine.standing import API_VERSION
from alliancehub.model.changeset import ChangeSet


class Canned(QObject):
    """Answers each call with what ``answers`` says; None keeps silent."""

    def __init__(self, path):
        super().__init__()
        self.answers: dict[str, Any] = {}
        self.heard: list[dict[str, Any]] = []
        self.links: list[LocalSocket] = []
        self._readers = {}
        self._path = str(path)
        self.server = LocalServer(self)
        self.server.came.connect(self._on_came)
        self.listen()

    def listen(self):
        self.server.listen(self._path)

    def _on_came(self, link):
        self.links.append(link)
        self._readers[link] = FrameReader()
        link.ready.connect(lambda: self._on_ready(link))
        self.push(event="greeting", data={"api_version": API_VERSION})

    def _on_ready(self, link):
        self._readers[link].add(link.read())
        while (message := self._readers[link].next()) is not None:
            self.heard.append(message)
            answer = self.answers.get(message["call"])
            if answer is not None:
                link.send(to_frame({"id": message["id"], **answer}))

    def push(self, **message):
        self.links[-1].send(to_frame(message))

    def drop(self):
        self.server.close()
        for link in self.links:
            link.hang_up()
        self.links.clear()

    def calls(self):
        return [one["call"] for one in self.heard]


@pytest.fixture
def canned(qapp, tmp_path_factory, home):
    server = Canned(home / "engine.sock")
    yield server
    server.drop()
    server.deleteLater()


@pytest.fixture
def bridge(canned, home):
    made = Bridge(str(home / "engine.sock"))
    yield made
    made.close()
    made.deleteLater()


def test_what_was_asked_before_the_engine_answered_is_sent_once_it_does(qtbot, canned, bridge):
    canned.answers["settings"] = {"ok": {"theme": "dark"}}
    got: list[Any] = []
    bridge.call("settings", on_ok=got.append)
    bridge.open()
    qtbot.waitUntil(lambda: got == [{"theme": "dark"}])


def test_a_refusal_reaches_whoever_asked_in_its_own_words(qtbot, canned, bridge):
    words = {"code": "closed", "text": "No.", "field": "title", "remedy": "Ask again."}
    canned.answers["submit"] = {"refusal": words}
    got: list[Any] = []
    bridge.open()
    bridge.call("submit", {"name": "x", "args": {}}, on_refusal=got.append)
    qtbot.waitUntil(lambda: bool(got))
    assert (got[0].code, got[0].text, got[0].field, got[0].remedy) == tuple(words.values())


def test_a_refusal_that_nobody_claims_is_told_to_the_window(qtbot, canned, bridge):
    canned.answers["cancel"] = {"refusal": {"code": "x", "text": "Too late."}}
    with qtbot.waitSignal(bridge.refused) as told:
        bridge.open()
        bridge.call("cancel", {"mid": 1})
    assert told.args[0].text == "Too late."


def test_an_answer_is_dropped_once_its_owner_is_gone(qtbot, canned, bridge):
    owner = QObject()
    got: list[Any] = []
    bridge.open()
    qtbot.waitUntil(lambda: bridge.is_connected and bool(canned.links))
    number = bridge.call("outbox", on_ok=got.append, owner=owner)
    qtbot.waitUntil(lambda: "outbox" in canned.calls())
    owner.deleteLater()
    qtbot.wait(20)
    canned.push(id=number, ok=[])
    qtbot.wait(50)
    assert got == []


def test_an_answer_that_was_forgotten_is_dropped(qtbot, canned, bridge):
    got: list[Any] = []
    bridge.open()
    qtbot.waitUntil(lambda: bridge.is_connected and bool(canned.links))
    number = bridge.call("outbox", on_ok=got.append)
    bridge.forget(number)
    canned.push(id=number, ok=[])
    qtbot.wait(50)
    assert got == []


def test_news_arrive_as_a_change_set(qtbot, canned, bridge):
    bridge.open()
    qtbot.waitUntil(lambda: bridge.is_connected and bool(canned.links))
    with qtbot.waitSignal(bridge.changed) as told:
        canned.push(event="changed", data={"origin": "sync", "touched": {"tool": ["a"]}})
    assert told.args[0] == ChangeSet("sync", {"tool": ["a"]})


def test_a_lost_engine_is_told_and_found_again(qtbot, canned, bridge):
    bridge.open()
    qtbot.waitUntil(lambda: bridge.is_connected and bool(canned.links))
    with qtbot.waitSignal(bridge.lost):
        canned.drop()
    canned.listen()
    qtbot.waitUntil(lambda: bridge.is_connected)


def test_a_question_is_asked_again_of_the_next_engine_and_a_change_is_not(qtbot, canned, bridge):
    got: list[Any] = []
    refused: list[Any] = []
    bridge.open()
    qtbot.waitUntil(lambda: bridge.is_connected and bool(canned.links))
    bridge.call("outbox", on_ok=got.append)
    bridge.call("submit", {"name": "x", "args": {}}, on_refusal=refused.append)
    qtbot.waitUntil(lambda: "submit" in canned.calls())
    canned.drop()
    qtbot.waitUntil(lambda: bool(refused))
    assert refused[0].code == "engine"
    canned.answers["outbox"] = {"ok": []}
    canned.listen()
    qtbot.waitUntil(lambda: got == [[]])
    assert canned.calls().count("submit") == 1


def test_nonsense_closes_the_connection_and_a_new_one_works(qtbot, canned, bridge):
    bridge.open()
    qtbot.waitUntil(lambda: bool(canned.links))
    canned.links[-1].send(b"\xff\xff\xff\xff not a frame")
    qtbot.waitUntil(lambda: len(canned.links) == 2)


def test_an_engine_of_another_version_is_told_of(qtbot, canned, bridge):
    bridge.open()
    qtbot.waitUntil(lambda: bool(canned.links))
    with qtbot.waitSignal(bridge.lost) as told:
        canned.push(event="greeting", data={"api_version": API_VERSION + 1})
    assert "another version" in told.args[0]


SLOW_ENGINE = """
import socket, sys, time
from alliancehub.desktop.frames import FrameReader, to_frame

with socket.socket(socket.AF_UNIX) as server:
    server.bind(sys.argv[1])
    server.listen()
    print("listens", flush=True)
    link, _ = server.accept()
    time.sleep(0.3)  # where the window has hung up by then, this fails, and nothing is read
    link.sendall(to_frame({"event": "status", "data": {}}))
    reader, name = FrameReader(), ""
    while name != "save_draft":
        reader.add(link.recv(65_536))
        while (message := reader.next()) is not None:
            name = message["call"]
            link.sendall(to_frame({"id": message["id"], "ok": None}))
print(name)
"""


def test_what_was_typed_last_is_kept_though_the_engine_reads_late(qtbot, home, monkeypatch):
    monkeypatch.setattr(bridges, "CLOSING_MS", 60_000)
    path = str(home / "slow.sock")
    command = [sys.executable, "-c", SLOW_ENGINE, path]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as engine:
        assert engine.stdout is not None
        assert engine.stdout.readline() == "listens\n"
        bridge = Bridge(path)
        bridge.open()
        qtbot.waitUntil(lambda: bridge.is_connected)
        bridge.call("save_draft", {"key": "create:tool", "title": "", "values": {}})
        bridge.close()
        bridge.deleteLater()
        assert engine.stdout.read() == "save_draft\n"


def test_the_engine_is_started_once_where_none_answers(qtbot, qapp, home):
    started: list[int] = []

    def start():
        started.append(1)
        return True

    bridge = Bridge(str(home / "nobody.sock"), start)
    bridge.open()
    qtbot.wait(200)
    bridge.close()
    bridge.deleteLater()
    assert started == [1]


def test_frames_are_put_together_from_any_pieces():
    frames = to_frame({"id": 1, "ok": "é"}) + to_frame({"id": 2, "ok": None})
    reader, got = FrameReader(), []
    for at in range(len(frames)):
        reader.add(frames[at : at + 1])
        while (message := reader.next()) is not None:
            got.append(message)
    assert got == [{"id": 1, "ok": "é"}, {"id": 2, "ok": None}]


@pytest.mark.parametrize(
    "bytes_",
    [
        (FRAME_MAX + 1).to_bytes(4, "big"),
        (2).to_bytes(4, "big") + b"[]",
        (3).to_bytes(4, "big") + b"{{{",
        (2).to_bytes(4, "big") + b"\xff\xff",
    ],
)
def test_what_is_no_frame_is_refused(bytes_):
    reader = FrameReader()
    reader.add(bytes_)
    with pytest.raises(ValueError, match=r"."):
        reader.next()


def test_a_frame_is_json_that_other_languages_read():
    frame = to_frame({"id": 1, "call": "hello", "args": {}})
    assert int.from_bytes(frame[:4], "big") == len(frame) - 4
    assert json.loads(frame[4:]) == {"id": 1, "call": "hello", "args": {}}
