"""What the tests of the window share: a real hub, and desktops on it."""

import tempfile
from functools import partialmethod

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.hub import Hub
from tests.screens.stage import Stage

PATIENT_MS = 60_000
TURNS = 10


class Patient(QtBot):
    """Waits for what comes as long as a machine may take that stops now and then."""

    waitUntil = partialmethod(QtBot.waitUntil, timeout=PATIENT_MS)  # noqa: N815 - its name
    waitSignal = partialmethod(QtBot.waitSignal, timeout=PATIENT_MS)  # noqa: N815 - its name
    waitSignals = partialmethod(QtBot.waitSignals, timeout=PATIENT_MS)  # noqa: N815 - its name

    def wait(self, ms):
        """Let Qt work for a moment; some turns at least, though the moment be over by the first."""
        super().wait(ms)
        for _ in range(TURNS):
            QApplication.processEvents()


@pytest.fixture
def qtbot(qapp, request):
    return Patient(request)


@pytest.fixture(scope="module")
def hub():
    """A hub in a process of its own, with an administrator and the member ``ada``."""
    with Hub() as made:
        made.admin()
        yield made


@pytest.fixture(scope="module")
def shared_stage(qapp, tmp_path_factory):
    """Return one desktop for all tests of a module that leave it as they found it."""
    with (
        tempfile.TemporaryDirectory(prefix="hub-") as folder,
        pytest.MonkeyPatch.context() as patch,
    ):
        patch.setenv("ALLIANCEHUB_HOME", folder)
        patch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
        with Stage("shared") as made:
            yield made


@pytest.fixture
def stage(qapp, home, monkeypatch):
    """Return what opens desktops: ``stage("profile")`` is a window over an engine of its own."""
    monkeypatch.setenv("ALLIANCEHUB_HOME", str(home))
    opened = []

    def open_one(profile="one"):
        made = Stage(profile)
        made.__enter__()
        opened.append(made)
        return made

    yield open_one
    for made in opened:
        made.__exit__()
    QApplication.processEvents()
