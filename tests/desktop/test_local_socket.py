"""Local sockets of the window: against each other, and against processes that are gone."""

import socket
import stat
from pathlib import Path

import pytest

from alliancehub.desktop.local_socket import PIECE_BYTES, TURN_BYTES, LocalServer, LocalSocket


@pytest.fixture
def ends(qtbot, qapp, home):
    """Both ends of a connection: who connected, and who accepted."""
    server, caller = LocalServer(), LocalSocket()
    server.listen(str(home / "a.sock"))
    with qtbot.waitSignal(server.came) as came:
        assert caller.open(str(home / "a.sock"))
    yield caller, came.args[0]
    caller.hang_up()
    came.args[0].hang_up()
    server.close()
    server.deleteLater()
    caller.deleteLater()


def all_read(qtbot, end, length):
    """Return what came, once it is so long."""
    came = bytearray()
    end.ready.connect(lambda: came.extend(end.read()))
    qtbot.waitUntil(lambda: len(came) >= length)
    return bytes(came)


def test_what_one_end_sends_the_other_reads_however_long_it_is(qtbot, ends):
    caller, accepted = ends
    long = bytes(range(256)) * (2 * TURN_BYTES // 256)
    caller.send(b"one ")
    caller.send(long)
    assert all_read(qtbot, accepted, 4 + len(long)) == b"one " + long
    accepted.send(b"thanks")
    assert all_read(qtbot, caller, 6) == b"thanks"


def test_what_was_said_before_an_end_hung_up_is_read_first(qtbot, ends):
    caller, accepted = ends
    told = []
    caller.ready.connect(lambda: told.append(caller.read()))
    caller.closed.connect(lambda: told.append("closed"))
    accepted.send(b"last words")
    accepted.hang_up()
    qtbot.waitUntil(lambda: "closed" in told)
    assert told == [b"last words", "closed"]
    assert not caller.is_open


def test_what_is_too_much_for_now_is_sent_before_hanging_up(qtbot, ends):
    caller, accepted = ends
    long = b"x" * (64 * PIECE_BYTES)
    accepted.send(long)
    taken = bytearray()
    while caller.wait(200):  # no event loop sends the rest meanwhile
        taken += caller.read()
    assert 0 < len(taken) < len(long)
    caller.ready.connect(lambda: taken.extend(caller.read()))
    qtbot.waitUntil(lambda: len(taken) == len(long))


def test_whoever_does_not_read_is_hung_up_on_after_a_while(ends):
    _, accepted = ends
    accepted.send(b"x" * (64 * PIECE_BYTES))
    accepted.hang_up(most_ms=20)
    assert not accepted.is_open


def test_sending_to_who_is_gone_tells_the_end_and_breaks_nothing(qtbot, ends):
    caller, accepted = ends
    accepted.hang_up()
    with qtbot.waitSignal(caller.closed):
        caller.send(b"anybody?")
    caller.send(b"nobody")
    assert not caller.wait(0)


def test_nobody_is_found_where_nobody_listens(qapp, home):
    caller = LocalSocket()
    assert not caller.open(str(home / "nobody.sock"))
    assert not caller.open(str(home / ("long" * 40)))
    with socket.socket(socket.AF_UNIX) as left:
        left.bind(str(home / "left.sock"))  # as a killed process leaves it
        assert not caller.open(str(home / "left.sock"))
    assert not caller.is_open


def test_a_server_takes_the_place_of_a_killed_one_for_its_user_alone(qtbot, qapp, home):
    path = home / "left.sock"
    with socket.socket(socket.AF_UNIX) as left:
        left.bind(str(path))
    server = LocalServer()
    server.listen(str(path))
    mode = path.stat().st_mode
    assert stat.S_ISSOCK(mode)
    assert stat.S_IMODE(mode) == 0o600
    server.close()
    assert not path.exists()
    with pytest.raises(OSError, match="No such file"):
        server.listen(str(Path(home, "no", "folder.sock")))
    server.deleteLater()


def test_one_end_takes_many_connections_one_after_another(qtbot, qapp, home):
    server = LocalServer()
    came: list[LocalSocket] = []
    server.came.connect(came.append)
    server.listen(str(home / "a.sock"))
    caller = LocalSocket()
    for number in range(1, 6):
        assert caller.open(str(home / "a.sock"))
        qtbot.waitUntil(lambda number=number: len(came) == number)
        caller.send(b"hello")
        assert all_read(qtbot, came[-1], 5) == b"hello"
        came[-1].hang_up()
        qtbot.waitUntil(lambda: not caller.is_open)
    server.close()
    server.deleteLater()
    caller.deleteLater()
