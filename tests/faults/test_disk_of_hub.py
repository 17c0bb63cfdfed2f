"""The disk of a hub is full, fails, or may only be read: told in words, and nothing is half.

That of a desktop stands in ``tests/engine/test_disk.py``, a full one of PostgreSQL in
``tests/server/test_postgres.py``.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import subprocess
import sys
from contextlib import contextmanager

import pytest

from alliancehub.engine.engine import Engine
from alliancehub.engine.paths import ProfilePaths
from alliancehub.engine.service import BROKEN
from alliancehub.model.errors import Refusal
from alliancehub.wire import paths
from tests.faults.sqlite_files import OK, SQLITE_FULL, file_rule, is_possible
from tests.hub import LocalHub, new_id
from tests.world import MemoryKeyring, World

needs_vfs = pytest.mark.skipif(
    not is_possible(), reason="this Python has SQLite built in: no VFS to reach"
)


class Disk:
    """What a hub's files lie on."""

    def __init__(self):
        self.answers = {}

    def __call__(self, what, path):
        return self.answers.get(what, OK) if "hub.sqlite" in path else OK


@pytest.fixture
def disk():
    made = Disk()
    with file_rule(made):
        yield made


@pytest.fixture
def near(disk, tmp_path):
    with World(LocalHub(data=tmp_path / "hub")) as made:
        yield made


@pytest.fixture
def lea(near):
    return near.member("lea")


@pytest.fixture
def tides(near, lea):
    row = lea.do("create", kind="dataset", values={"title": "Tides"}).row
    near.settle()
    return row


def push_of(member):
    values = {"title": "Large", "description": "wide " * 1_000}
    sent = member.mutation("create", kind="dataset", id=new_id(), values=values)
    return {"device": member.device, "mutations": [sent]}


def everything(hub):
    with hub.server.database.read() as tx:
        names = [name for (name,) in tx.run("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        return {name: tx.value(f'SELECT count(*) FROM "{name}"') for name in names}  # noqa: S608


@needs_vfs
def test_a_full_disk_of_the_hub_is_told_nothing_is_half_and_it_heals_when_there_is_room(
    near, lea, tides, disk
):
    member = near.hub.sign_in("lea")
    before = everything(near.hub)
    disk.answers = {"write": SQLITE_FULL}
    answer = member.http.post(paths.PUSH, json=push_of(member))
    assert (answer.status_code, answer.headers["Retry-After"]) == (503, "60")
    assert answer.headers["Content-Type"] == "application/problem+json"
    told = answer.json()
    assert "cannot write to its disk" in told["detail"]
    assert "Nothing of yours is lost" in told["remedy"]
    assert everything(near.hub) == before
    assert member.records("dataset"), "reading goes on"
    made = lea.do("edit", kind="dataset", id=tides, values={"title": "Tides again"})
    status = lea.sync()
    assert status.waiting == 1
    assert "cannot write to its disk" in status.problem
    assert lea.need("dataset", tides)["title"] == "Tides again"
    disk.answers = {}
    near.settle()
    near.same()
    states = {entry.mid: entry.state for entry in lea.engine.outbox(10)}
    assert states[made.mid] == "applied"


@needs_vfs
def test_a_disk_that_fails_stops_writing_until_a_restart_and_nothing_acknowledged_is_lost(
    near, lea, tides, disk
):
    disk.answers = {"sync": sqlite3.SQLITE_IOERR}
    lea.do("edit", kind="dataset", id=tides, values={"title": "Tides again"})
    assert lea.sync().waiting == 1
    disk.answers = {}
    assert lea.sync().waiting == 1, "nobody knows what is on the disk"
    assert "failed" in near.hub.server.database.failed
    assert lea.find("dataset", "Tides again"), "what waits is in sight"
    near.hub.server.database.close()
    near.hub.server.database.failed = ""  # as a restart does: what is read now is from the disk
    near.settle()
    near.same()


@contextmanager
def read_only(folder):
    """Let nothing be written below a folder, by whoever may not and by root."""
    if os.geteuid() != 0:
        before = {one: one.stat().st_mode for one in (folder, *folder.rglob("*"))}
        for one, mode in before.items():
            one.chmod(mode & ~(stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH))
        try:
            yield
        finally:
            for one, mode in before.items():
                one.chmod(mode)
        return
    mount = ["mount", "--bind", folder, folder]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("root writes where nobody may, and may not mount anything here")
    try:
        subprocess.run(["mount", "-o", "remount,bind,ro", folder], check=True)
        yield
    finally:
        subprocess.run(["umount", "--lazy", folder], check=True)


@pytest.fixture
def left(tmp_path):
    """Return the folders of a hub and a desktop that have ended."""
    with World(LocalHub(data=tmp_path / "hub")) as world:
        lea = world.member("lea")
        lea.do("create", kind="dataset", values={"title": "Tides"})
        lea.engine.close()
        shutil.copytree(lea.folder, tmp_path / "desktop")
        kept = lea.keyring.kept
    return tmp_path / "hub", tmp_path / "desktop", kept


def test_a_hub_on_a_disk_that_may_only_be_read_says_so_and_what_to_do(left):
    hub, _, _ = left
    with read_only(hub):
        done = subprocess.run(
            [sys.executable, "-m", "alliancehub", "serve", "--data", str(hub), "--port", "0"],
            capture_output=True,
            text=True,
            check=False,
        )
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert f"{hub} cannot be written" in done.stderr
    assert "start the hub again" in done.stderr
    with LocalHub(data=hub) as again:
        assert again.server.database.failed == ""


def test_a_desktop_on_a_disk_that_may_only_be_read_says_so_and_keeps_what_waits(left, tmp_path):
    _, desktop, kept = left
    keyring = MemoryKeyring()
    keyring.kept = kept
    made = ProfilePaths(desktop, tmp_path / "s")
    with read_only(desktop), pytest.raises(Refusal) as refused:
        Engine(made, autosync=False, keyring=keyring).close()
    assert str(desktop) in refused.value.text
    assert "start again" in refused.value.remedy
    engine = Engine(made, autosync=False, keyring=keyring)
    try:
        assert [entry.state for entry in engine.outbox(5)] == ["waiting"]
    finally:
        engine.close()


def test_the_engines_process_on_such_a_disk_says_so_in_a_line(left, monkeypatch):
    _, desktop, _ = left
    monkeypatch.setenv("ALLIANCEHUB_HOME", str(desktop))
    with read_only(desktop):
        done = subprocess.run(
            [sys.executable, "-m", "alliancehub.engine.service"],
            capture_output=True,
            text=True,
            check=False,
        )
    assert done.returncode == BROKEN
    assert "Traceback" not in done.stderr
    assert "The profile's folder cannot be written" in done.stderr
    assert str(desktop) in done.stderr


def test_a_hub_whose_database_is_damaged_says_so_and_what_to_do(left):
    hub, _, _ = left
    file = hub / "hub.sqlite"
    whole = file.read_bytes()
    file.write_bytes(b"\xff" * 4_096 + whole[4_096:])
    with pytest.raises(Refusal, match="damaged") as refused:
        LocalHub(data=hub)
    assert "restore-backup" in refused.value.remedy
    file.write_bytes(whole)
    with LocalHub(data=hub) as again:
        assert again.server.database.failed == ""
