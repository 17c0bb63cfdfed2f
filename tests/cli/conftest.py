import io
import sys
import time

import pytest

from alliancehub.cli.app import main
from alliancehub.engine.paths import profile_paths
from alliancehub.engine.socket_link import EngineGone, SocketLink
from tests import nursery
from tests.hub import PASSWORD, PATIENCE_S, Hub


@pytest.fixture(scope="module")
def hub():
    with Hub() as hub:
        hub.admin()
        yield hub


class Shell:
    """Commands as somebody gives them, with an engine process that ends with the test.

    They run in this process, which saves each the start of Python; ``test_dispatch`` starts some
    for real.
    """

    def __init__(self, monkeypatch, capsys):
        self._monkeypatch = monkeypatch
        self._capsys = capsys
        self.engine = self._start_engine()
        self.errors = ""

    def run(self, *args, typed="", code=0, password=""):
        """Run a command; return what it printed, after checking its exit code."""
        self._capsys.readouterr()
        with self._monkeypatch.context() as patch:
            patch.setattr(sys, "stdin", io.StringIO(typed))
            patch.setenv("COLUMNS", "160")
            if password:
                patch.setenv("ALLIANCEHUB_PASSWORD", password)
            ended = main(list(args))
        told, self.errors = self._capsys.readouterr()
        assert ended == code, f"{ended}: {told}{self.errors}"
        return told

    def _start_engine(self):
        """Start it before the first command does, whose engine would outlive the test."""
        process = nursery.start("engine", "--stay")
        ends_at = time.monotonic() + PATIENCE_S
        while True:
            try:
                SocketLink(profile_paths()).hang_up()
                return process
            except EngineGone:
                assert process.poll() is None, "the engine ended"
                assert time.monotonic() < ends_at, "the engine does not answer"
                time.sleep(0.02)

    def end(self):
        self.engine.terminate()
        self.engine.wait(timeout=PATIENCE_S)


@pytest.fixture
def shell(home, monkeypatch, capsys):
    monkeypatch.setenv("ALLIANCEHUB_HOME", str(home))
    shell = Shell(monkeypatch, capsys)
    yield shell
    shell.end()


@pytest.fixture
def admin(shell, hub):
    shell.run("sign-in", hub.url, "-l", "root", password=PASSWORD)
    shell.run("sync")
    return shell
