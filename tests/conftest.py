"""The house rules for every test: nothing is left behind, nobody is called, nothing is touched.

A test may not leave a thread, a child process, a listening socket or a window; may not reach
beyond this machine; and gets a home, without a keyring and without a session bus, of its own.
"""

import errno
import gc
import ipaddress
import os
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.house import left_behind

# Numbers, dates and words are told as in no country, whoever runs this; by child processes, too.
for _name in [one for one in os.environ if one.startswith("LC_") or one == "LANGUAGE"]:
    del os.environ[_name]
os.environ["LANG"] = "C.UTF-8"

# Before anything imports Qt. A test of real windows sets its own, in a process of its own.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A deadline or a slow draw says only that the machine is busy.
_patient = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
# The same examples each time: a change is judged by what it changes. `make soak` draws others.
settings.register_profile("known", _patient, derandomize=True, print_blob=True)
settings.register_profile("fresh", _patient, print_blob=True)
settings.load_profile("fresh" if os.environ.get("FRESH_EXAMPLES") else "known")

# Begun first, since a file is one worker's: else one waits at the end for the other.
_LONGEST = (
    "test_accessible.py",
    "test_leaks.py",
    "test_planted_bugs.py",
    "test_real_window.py",
    "test_process.py",
    "test_jobs.py",  # of a cluster: it waits, and hardly works
    "test_window.py",
    "test_run.py",
    "test_backup.py",
    "test_connectors.py",
    "test_random_histories.py",
    "test_structure.py",
    "test_moving.py",
    "test_simulation.py",
    "test_contrast.py",
    "test_large_text.py",
    "test_purge.py",
    "test_two_editors.py",
    "test_real_hub.py",
    "test_every_crash.py",
    "test_every_write.py",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the tests of the files that take longest before all others."""
    rank = {name: place for place, name in enumerate(_LONGEST)}
    items.sort(key=lambda item: rank.get(item.path.name, len(rank)))  # keeps the order of a file


def pytest_collection_finish() -> None:
    """Let the collector of garbage pass over what is loaded by now: it stays to the end."""
    gc.collect()
    gc.freeze()


_called: list[str] = []


def _refuse_to_leave_the_machine(event: str, args: tuple[object, ...]) -> None:
    if event == "socket.connect":
        address = args[1]
        host = address[0] if isinstance(address, tuple) else ""  # others are local by nature
    elif event == "socket.getaddrinfo":
        host = args[0]
    else:
        return
    if isinstance(host, bytes):
        host = host.decode()
    if not _is_here(str(host or "")):
        # Code under test may take the error for being offline: so the test is told as well.
        _called.append(f"a call to {host}")
        raise OSError(errno.ENETUNREACH, f"tests may not reach beyond this machine: {host}")


def _is_here(host: str) -> bool:
    if host in {"", "localhost"}:
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


# An audit hook and no patch of `socket`: it sees every way Python has to connect. It cannot be
# taken away again, which is what we want.
sys.addaudithook(_refuse_to_leave_the_machine)


@pytest.fixture(scope="session", autouse=True)
def home_of_the_session():
    """Give fixtures that outlive a test, and what they start, a home that is nobody's."""
    with tempfile.TemporaryDirectory(prefix="hub-") as home, pytest.MonkeyPatch.context() as patch:
        _move_to(Path(home), patch)
        yield


@pytest.fixture(autouse=True)
def home(home_of_the_session, monkeypatch):
    """Return an empty home of the test's own, where HOME and the XDG folders point."""
    # Not under tmp_path: the address of a Unix socket has room for 107 bytes only.
    with tempfile.TemporaryDirectory(prefix="hub-") as folder:
        _move_to(Path(folder), monkeypatch)
        yield Path(folder)


def _move_to(home: Path, patch: pytest.MonkeyPatch) -> None:
    patch.setenv("HOME", str(home))
    for name in ("CACHE", "CONFIG", "DATA", "STATE"):
        patch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
    runtime = home / "run"
    runtime.mkdir(mode=0o700)
    patch.setenv("XDG_RUNTIME_DIR", str(runtime))
    # The honest state "no keyring here", also in child processes.
    patch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    patch.setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")


@pytest.fixture(autouse=True)
def nothing_left_behind(home):
    """Fail a test that leaves something behind or has called beyond this machine."""
    # Taken after the fixtures of wider scope are made, and looked at after the test's own are
    # undone; `home` first, so that nothing left behind loses its home before it is found.
    before = left_behind.living()
    _called.clear()
    yield
    if found := [*left_behind.since(before), *_called]:
        pytest.fail("left behind: " + "; ".join(found), pytrace=False)
