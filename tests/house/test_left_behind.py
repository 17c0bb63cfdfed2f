"""The guard of conftest.py finds what it is for, and nothing else."""

import gc
import socket
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from PySide6.QtNetwork import QLocalServer
from PySide6.QtWidgets import QComboBox, QWidget

from tests.house import left_behind


@pytest.fixture
def impatient(monkeypatch):
    monkeypatch.setattr(left_behind, "GRACE_S", 0.05)


@pytest.fixture
def before():
    return left_behind.living()


def test_nothing_is_left_by_a_test_that_does_nothing(before):
    assert left_behind.since(before) == []


def test_a_running_thread_is_found(impatient, before):
    stop = threading.Event()
    thread = threading.Thread(target=stop.wait, name="forgotten")
    thread.start()
    found = left_behind.since(before)
    stop.set()
    thread.join()
    assert len(found) == 1
    assert "forgotten" in found[0]


def test_a_thread_that_is_about_to_end_is_not_left_behind(before):
    thread = threading.Timer(0.05, lambda: None)
    thread.start()
    assert left_behind.since(before) == []


@pytest.mark.skipif(sys.platform != "linux", reason="found by way of /proc")
def test_a_child_process_is_found(impatient, before):
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as child:
        found = left_behind.since(before)
        child.communicate(b"\n")
    assert len(found) == 1
    assert str(child.pid) in found[0]


@pytest.mark.skipif(sys.platform != "linux", reason="found by way of /proc")
def test_a_listening_socket_is_found_but_not_a_bound_one(impatient, before):
    with socket.socket() as bound, socket.socket() as listening:
        bound.bind(("127.0.0.1", 0))
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        assert len(left_behind.since(before)) == 1
    assert left_behind.since(before) == []


@pytest.mark.skipif(sys.platform != "linux", reason="found by way of /proc")
def test_a_socket_that_qt_listens_on_is_found(impatient, qapp, home, before):
    server = QLocalServer()
    assert server.listen(str(home / "run" / "door"))
    found = left_behind.since(before)
    server.close()
    assert len(found) == 1
    assert "listening socket" in found[0]


def test_a_window_is_found_but_not_one_given_to_qtbot_or_already_gone(impatient, qapp, before):
    window = QWidget()
    assert len(left_behind.since(before)) == 1
    window.deleteLater()
    assert left_behind.since(before) == []
    del window


def test_a_window_in_a_reference_cycle_is_not_left_behind(qapp, before):
    gc.disable()
    try:
        keeper: list[object] = [QWidget()]
        keeper.append(keeper)
        del keeper
        assert left_behind.since(before) == []
    finally:
        gc.enable()


def test_the_popup_of_a_widget_is_not_a_window_of_its_own(impatient, qtbot, before):
    box = QComboBox()
    box.addItem("one")
    box.view()
    assert len(left_behind.since(before)) == 1
    box.deleteLater()


def test_a_further_thread_of_a_pool_that_was_there_is_not_left_behind_and_a_new_pool_is(impatient):
    stop = threading.Event()
    with ThreadPoolExecutor(2, thread_name_prefix="old") as old:
        old.submit(stop.wait)
        before = left_behind.living()
        old.submit(stop.wait)
        assert left_behind.since(before) == []
        with ThreadPoolExecutor(1, thread_name_prefix="new") as new:
            new.submit(stop.wait)
            found = left_behind.since(before)
            stop.set()
    assert len(found) == 1
    assert "new_0" in found[0]
