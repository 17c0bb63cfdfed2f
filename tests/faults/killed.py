"""A process that is killed (SIGKILL) at the n-th write of SQLite's, for n after n.

``python -m tests.faults.killed SAMPLES`` makes a hub and members, then forks for each n a child
that works and syncs on a copy of their files until it is killed at the n-th write to the files of
one side, a desktop or the hub, and another that starts on what is left and asserts that nothing
acknowledged is lost and all agree. It has one thread itself, so that it may fork. Every second
child is killed amid its write: only half of that comes into the file.

It ends with 1 where something does not hold, and says at which write. ``SAMPLES`` 0 tries them all.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import sqlite3
import sys
import tempfile
import traceback
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from alliancehub.model.catalogue import Catalogue
from tests.faults.moments import moments
from tests.faults.oracles import Diary, each_done_once, nothing_overwritten
from tests.faults.simulation import PAGE, SimClock, Template
from tests.faults.sqlite_files import KILL, OK, TEAR, file_rule
from tests.hub import LocalHub
from tests.world import Client, World

ADA, BEN, CEM = 1, 2, 3  # whose desktop it is; 0 is the administrator's
SIDES = {"desktop": f"client-{CEM}", "hub": "hub"}
_ACKNOWLEDGED = "acknowledged"


class Reopened(World):
    """The hub and the desktops of a template, on files that lie there."""

    hub: LocalHub

    def __init__(self, folder: Path, told: dict[str, Any], catalogue: Catalogue) -> None:
        self._told = told
        clock = SimClock(told["now"])  # the sessions in the template are of that time
        hub = LocalHub(data=folder / "hub", clock=clock)
        super().__init__(hub, catalogue=catalogue, page_limit=PAGE, clock=clock)
        self.folder = folder

    def __enter__(self) -> Reopened:
        self._stack.enter_context(self.hub)
        for number, kept in enumerate(self._told["keyrings"]):
            client = Client(self.hub, self.folder / f"client-{number}", **self._settings)
            client.keyring.kept = {(one, other): word for one, other, word in kept}
            self.clients.append(client)
        return self


def scenario(world: Reopened, told: dict[str, Any], acknowledge: Callable[[int], None]) -> None:
    """Work on a desktop and sync it: a conflict, a refusal, and a scope that is lost come by."""
    one, two = told["projects"]
    ada, ben, cem = (world.clients[n] for n in (ADA, BEN, CEM))
    ada.do("edit", kind="project", id=one, values={"title": "As Ada calls it"})
    ben.do("edit", kind="project", id=two, values={"state": "draft"})
    both = ben.find("project_membership", project=two, person=cem.person)
    ben.do("delete", kind="project_membership", id=both[0].id)
    for other in (ada, ben):
        other.sync()
        other.sync()
    edit = {"kind": "project", "id": one, "values": {"title": "As Cem calls it"}}
    made = {"kind": "milestone", "values": {"project": one, "title": "A milestone"}}
    lost = {"kind": "project", "id": two, "values": {"summary": "Mine."}}
    for name, args in (("edit", edit), ("create", made), ("edit", lost)):
        acknowledge(cem.do(name, **args).mid)
    cem.sync()
    again = {"kind": "project", "id": one, "values": {"summary": "And this."}}
    acknowledge(cem.do("edit", **again).mid)
    for _ in range(2):
        cem.sync()


def judge(world: Reopened, acknowledged: list[int]) -> None:
    """Assert that what was acknowledged is there, and that all agree in the end."""
    for file in (world.folder / "hub" / "hub.sqlite", *world.folder.glob("client-*/*.sqlite3")):
        with closing(sqlite3.connect(file)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",), file
    diaries = [(client, Diary()) for client in world.clients[1:]]
    for client, diary in diaries:
        diary.look(client, world.hub.server)
    of_cem = diaries[CEM - 1][1]
    missing = set(acknowledged) - {sent.seq for sent in of_cem.done.values()}
    assert not missing, f"acknowledged, and not kept: {missing}"
    world.settle()
    world.same()
    for client, diary in diaries:
        diary.look(client, world.hub.server)
    each_done_once(world.hub.server, diaries, restores=0)
    nothing_overwritten(world.hub.server, [diary for _, diary in diaries])


def _in_a_child(work: Callable[[], None]) -> int:
    """Run something in a process of its own; return its wait status."""
    child = os.fork()
    if child:
        return os.waitpid(child, 0)[1]
    try:
        work()
    except BaseException:  # noqa: BLE001 - a child says what it was and ends
        print(traceback.format_exc()[-4_000:], file=sys.stderr, flush=True)
        os._exit(1)
    os._exit(0)


def _make_template(into: Path) -> None:
    with Template() as template:
        shutil.copytree(template.folder, into / "files")
        keyrings = [[[*key, word] for key, word in one.items()] for one in template.keyrings]
        told = {"keyrings": keyrings, "projects": template.projects, "now": template.now}
        (into / "told.json").write_text(json.dumps(told))


class _Trial:
    """One history on a copy of the template's files, killed at a write or not at all."""

    def __init__(self, base: Path, side: str, catalogue: Catalogue) -> None:
        self._base = base
        self._told = json.loads((base / "told.json").read_text())
        self._catalogue = catalogue
        self._folder = base / "now"
        self._side = self._folder / SIDES[side]

    def run(self, at: int) -> tuple[int, bool]:
        """Return how many writes it had, and whether it was killed; raises where it fails."""
        shutil.rmtree(self._folder, ignore_errors=True)
        shutil.copytree(self._base / "files", self._folder)
        status = _in_a_child(lambda: self._work(at))
        is_killed = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
        if not is_killed and status:
            raise AssertionError("it failed before it was killed")
        if _in_a_child(self._judge):
            raise AssertionError("something does not hold on what the killed process left")
        counted = self._folder / "writes"
        return int(counted.read_text() if counted.exists() else 0), is_killed

    def _work(self, at: int) -> None:
        passed = 0
        near = str(self._side)

        def rule(what: str, path: str) -> int:
            nonlocal passed
            if not path.startswith(near):
                return OK
            passed += 1
            if passed != at:
                return OK
            return TEAR if what == "write" and at % 2 else KILL

        log = os.open(self._folder / _ACKNOWLEDGED, os.O_CREAT | os.O_WRONLY | os.O_APPEND)
        with Reopened(self._folder, self._told, self._catalogue) as world, file_rule(rule):
            # Opened under the rule, so that it sees their files.
            for client in world.clients:
                client.restart()
            world.hub.server.database.close()
            scenario(world, self._told, lambda mid: (os.write(log, b"%d\n" % mid), None)[1])
            (self._folder / "writes").write_text(str(passed))

    def _judge(self) -> None:
        acknowledged = [int(one) for one in (self._folder / _ACKNOWLEDGED).read_text().split()]
        with Reopened(self._folder, self._told, self._catalogue) as world:
            judge(world, acknowledged)


def main() -> int:
    """Try a sample of all writes of each side; return 1 where something does not hold."""
    samples = int(sys.argv[1])
    catalogue = Catalogue()
    with tempfile.TemporaryDirectory(prefix="killed-") as folder:
        base = Path(folder)
        if _in_a_child(lambda: _make_template(base)):
            return 1
        for side in SIDES:
            trial = _Trial(base, side, catalogue)
            every, _ = trial.run(0)
            stride = max(1, every // samples) if samples else 1
            killed = 0
            for at in moments(every, stride):
                try:
                    _, is_killed = trial.run(at)
                except AssertionError as error:
                    print(f"The {side} was killed at write {at} of {every}: {error}", flush=True)
                    return 1
                killed += is_killed
            print(f"{side}: killed at {killed} of {every} writes", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
