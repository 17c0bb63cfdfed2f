import socket
import threading

import pytest

from alliancehub.demo.network import Network


@pytest.fixture
def echo():
    """A server that says back what it hears; returns its port."""
    listener = socket.create_server(("127.0.0.1", 0))

    def serve():
        while True:
            try:
                one, _ = listener.accept()
            except OSError:
                return
            with one:
                while piece := one.recv(1_000):
                    one.sendall(piece)

    thread = threading.Thread(target=serve)
    thread.start()
    yield listener.getsockname()[1]
    listener.shutdown(socket.SHUT_RDWR)
    listener.close()
    thread.join()


def connect(network):
    port = int(network.address.rpartition(":")[2])
    one = socket.create_connection(("127.0.0.1", port), 60)
    one.settimeout(60)
    return one


def say(one, words):
    one.sendall(words)
    return one.recv(1_000)


def test_what_is_said_passes_both_ways(echo):
    with Network(echo) as network, connect(network) as one:
        assert say(one, b"hello") == b"hello"


def test_a_cut_ends_what_is_open_and_lets_nothing_new_through(echo):
    with Network(echo) as network:
        with connect(network) as one:
            assert say(one, b"hello") == b"hello"
            network.cut()
            assert one.recv(1_000) == b""
        with connect(network) as one:
            assert one.recv(1_000) == b""
        network.mend()
        with connect(network) as one:
            assert say(one, b"again") == b"again"


def test_a_hub_that_is_gone_looks_like_no_network():
    with socket.socket() as gone:  # kept, so that nobody else listens there
        gone.bind(("127.0.0.1", 0))
        with Network(gone.getsockname()[1]) as network, connect(network) as one:
            assert one.recv(1_000) == b""
