"""What conftest.py promises to every test."""

import os
import socket
from pathlib import Path

import keyring
import platformdirs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from keyring.errors import NoKeyringError

from tests import conftest


def test_the_home_is_empty_and_the_tests_own(home):
    assert Path.home() == home
    assert platformdirs.user_data_path("alliancehub").is_relative_to(home)
    assert [path.name for path in home.iterdir()] == ["run"]


def test_a_unix_socket_fits_into_the_home(home):
    folder = home / "run" / "alliancehub"
    folder.mkdir()
    with socket.socket(socket.AF_UNIX) as door:
        door.bind(str(folder / "engine-of-a-profile-with-quite-a-long-name.sock"))


def test_there_is_no_keyring():
    with pytest.raises(NoKeyringError):
        keyring.get_password("alliancehub", "anyone")


@pytest.mark.parametrize("host", ["192.0.2.1", "2001:db8::1", "hub.example"])
def test_a_call_beyond_this_machine_is_refused_and_noted(host):
    with pytest.raises(OSError, match="tests may not reach beyond this machine"):
        socket.create_connection((host, 9))
    assert conftest._called == [f"a call to {host}"]
    conftest._called.clear()


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_a_call_to_this_machine_is_let_through(host):
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection((host, server.getsockname()[1])).close()


def test_qt_draws_without_a_screen():
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"


@given(st.integers())
def test_hypothesis_runs_beside_the_fixtures_of_every_test(number):
    assert number == number + 0
