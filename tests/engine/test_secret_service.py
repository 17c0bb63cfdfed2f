"""Tokens in a real Secret Service: GNOME's keyring daemon on a session bus of its own."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from alliancehub.engine.secrets import TokenVault
from tests.world import MemoryKeyring

START_S = 30
KEEP = "vault.save('ada@hub.test', 'a refresh token'); print(vault.state('ada@hub.test'))"
LOOK = "print(vault.load('ada@hub.test') or vault.state('ada@hub.test'))"
STATE = "print(*vault.keyring_state())"
DROP = "vault.drop('ada@hub.test'); print(vault.state('ada@hub.test'))"

CACHE = """
from pathlib import Path
from alliancehub.engine.cache_keys import CacheKey
from alliancehub.engine.store.drafts import all_drafts, keep_draft
from alliancehub.engine.store.store import Store
from alliancehub.engine.store.tables import schema_of
from alliancehub.model.catalogue import Catalogue
from alliancehub.model.errors import Refusal
now = "2026-11-28T00:00:00Z"
path = Path.home() / "cache.sqlite3"
keys = CacheKey(vault, "ada@hub.test")
try:
    store = Store(path, schema_of(Catalogue()), lambda: now, lambda: "d", keys=keys)
except Refusal as refusal:
    print(refusal.code)
else:
    with store.read() as db:
        print(store.is_encrypted, [one.title for one in all_drafts(db)])
    with store.write() as db:
        keep_draft(db, "create:tool", "Zyzzyva", {}, now)
    store.protect(is_wanted=True)
    store.close()
"""


@pytest.fixture
def bus(home) -> Iterator[dict[str, str]]:
    """Return an environment with a session bus, and without the tests' own choice of keyring."""
    command = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as daemon:
        assert daemon.stdout is not None
        address = daemon.stdout.readline().strip()
        env = os.environ | {"DBUS_SESSION_BUS_ADDRESS": address}
        env.pop("PYTHON_KEYRING_BACKEND")
        try:
            yield env
        finally:
            daemon.terminate()


@contextmanager
def keyring_daemon(env: dict[str, str], *, is_unlocked: bool) -> Iterator[None]:
    command = ["gnome-keyring-daemon", "--foreground", "--components=secrets"]
    command += ["--unlock"] if is_unlocked else []
    daemon = subprocess.Popen(
        command, env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    with daemon:
        assert daemon.stdin is not None
        assert daemon.stdout is not None
        daemon.stdin.write(b"a login password\n" if is_unlocked else b"")
        daemon.stdin.close()
        try:
            _wait_for_service(env)
            yield
        finally:
            daemon.terminate()


def _wait_for_service(env: dict[str, str]) -> None:
    call = ["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/"]
    call += ["org.freedesktop.DBus.NameHasOwner", "string:org.freedesktop.secrets"]
    ends_at = time.monotonic() + START_S
    while time.monotonic() < ends_at:
        told = subprocess.run(call, env=env, capture_output=True, text=True, check=False)
        if "boolean true" in told.stdout:
            return
        time.sleep(0.02)
    raise RuntimeError("the keyring daemon did not come to the bus")


def engine_does(env: dict[str, str], what: str) -> str:
    """Return what a process of its own prints, as each start of the engine is one."""
    code = f"from alliancehub.engine.secrets import TokenVault\nvault = TokenVault()\n{what}"
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=env,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_a_token_outlives_the_engine_in_a_real_secret_service(bus, home: Path) -> None:
    with keyring_daemon(bus, is_unlocked=True):
        assert engine_does(bus, KEEP) == "kept"
        assert engine_does(bus, LOOK) == "a refresh token"
        assert engine_does(bus, DROP) == "none"
        assert engine_does(bus, LOOK) == "none"
    assert not any(b"a refresh token" in file.read_bytes() for file in _files(home))


def test_a_locked_keyring_is_told_and_not_taken_for_an_empty_one(bus, home: Path) -> None:
    with keyring_daemon(bus, is_unlocked=True):
        assert engine_does(bus, KEEP) == "kept"
    with keyring_daemon(bus, is_unlocked=False):
        assert engine_does(bus, LOOK) == "locked"


def test_the_key_of_a_cache_is_kept_in_a_real_secret_service(bus, home: Path) -> None:
    with keyring_daemon(bus, is_unlocked=True):
        assert engine_does(bus, CACHE) == "False []"
        assert engine_does(bus, CACHE) == "True ['Zyzzyva']"
    assert (home / "cache.sqlite3") in _files(home)
    assert not any(b"Zyzzyva" in file.read_bytes() for file in _files(home))
    with keyring_daemon(bus, is_unlocked=False):
        assert engine_does(bus, CACHE) == "cache_key_locked"
    with keyring_daemon(bus, is_unlocked=True):
        engine_does(bus, "vault.drop('cache:ada@hub.test')")
        assert engine_does(bus, CACHE) == "cache_key_lost"


def test_without_a_collection_the_token_lives_for_the_session_and_says_so(bus) -> None:
    with keyring_daemon(bus, is_unlocked=False):
        assert engine_does(bus, KEEP) in {"session", "locked"}


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def test_the_three_states_are_told_apart_without_showing_a_prompt(bus) -> None:
    with keyring_daemon(bus, is_unlocked=False):
        assert engine_does(bus, STATE).startswith("no_collection SecretService")
    with keyring_daemon(bus, is_unlocked=True):
        assert engine_does(bus, KEEP) == "kept"
        assert engine_does(bus, STATE).startswith("works SecretService")
    with keyring_daemon(bus, is_unlocked=False):
        assert engine_does(bus, STATE).startswith("locked SecretService")


def test_what_waited_goes_into_the_keyring_once_it_works() -> None:
    backend = MemoryKeyring()
    backend.is_locked = True
    vault = TokenVault(backend)
    assert vault.save("ada@hub.test", "a refresh token") == "locked"
    assert vault.keyring_state()[0] == "locked"
    backend.is_locked = False
    assert vault.keyring_state(may_ask=True)[0] == "works"
    vault.retry()
    assert vault.state("ada@hub.test") == "kept"
    assert list(backend.kept.values()) == ["a refresh token"]
