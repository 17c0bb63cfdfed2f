"""Rules over the process of a real hub and real engines, with a faulty network in between.

Hypothesis draws what happens; ``RealMachine`` does it, and asserts what must hold at every moment
and, once all faults have ended, of everything that anybody did. One world serves many examples,
each with projects of its own; one that an assertion failed in is not used again.
"""

from __future__ import annotations

import threading
from contextlib import ExitStack, suppress
from random import Random
from types import SimpleNamespace
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from alliancehub.model.catalogue import Catalogue
from alliancehub.model.errors import Refusal
from alliancehub.server.database import Unreachable
from alliancehub.server.databases import database_of
from alliancehub.server.tables import tables_of
from tests.faults import random_history
from tests.faults.oracles import Diary, each_done_once, nothing_overwritten
from tests.faults.proxy import Fate, Proxy, What
from tests.faults.random_history import KINDS, WORK, undo
from tests.hub import Hub
from tests.world import PASSWORD, Client, World

NAMES = ("ada", "ben", "cem")
PAGES = (3, 7, 40)  # each client reads in pages of another size
REQUESTS_OF_A_FAILED_CYCLE = 4
KILLS_MAX = 1

_SHAPES = [one for one in What if one is not What.HELD]
_fates = st.builds(Fate, st.sampled_from(_SHAPES), st.floats(0, 1))
_who = st.integers(0, len(NAMES) - 1)
_chance = st.integers(0, 2**32).map(Random)


class RealClient(Client):
    """A member whose engine speaks to the hub through a proxy of its own."""

    proxy: Proxy
    diary: Diary
    syncing: threading.Thread | None = None

    def sync_aside(self) -> None:
        """Begin a cycle in a thread."""
        self.syncing = threading.Thread(target=self.sync)
        self.syncing.start()

    def until_held(self) -> None:
        """Wait until a request is held, or the cycle has ended without any."""
        while not self.proxy.held.wait(0.01):
            if self.syncing is None or not self.syncing.is_alive():
                return

    def join(self) -> None:
        """Let go what is held, and wait until the cycle has ended."""
        self.proxy.release()
        if self.syncing is not None:
            self.syncing.join(120)
            assert not self.syncing.is_alive(), "a cycle does not end though its answer has come"
            self.syncing = None


class RealWorld(World):
    """A hub process, and members each behind a proxy."""

    hub: Hub

    def __init__(self, hub: Hub, catalogue: Catalogue) -> None:
        super().__init__(hub, catalogue=catalogue)
        self.tables = tables_of(catalogue)
        self.is_spoilt = False

    def __enter__(self) -> Any:
        super().__enter__()
        self.open_inside()
        self.people: list[RealClient] = []
        for number, name in enumerate(NAMES):
            link = self.invite(name, role="member")
            proxy = self._stack.enter_context(Proxy(self.hub.port))
            client = RealClient(
                proxy.before(self.hub),  # type: ignore[arg-type] # as far as a client needs it
                self._folder / f"client-{name}",
                **{**self._settings, "page_limit": PAGES[number]},
            )
            client.proxy, client.diary = proxy, Diary()
            self.clients.append(client)
            self.people.append(client)
            client.engine.accept_invitation(link.replace(self.hub.url, proxy.url), PASSWORD)
        self.settle()
        return self

    def __exit__(self, *args: Any) -> None:
        try:
            for client in self.people:
                client.proxy.heal()
                client.join()
        finally:
            self._inside.close()
            super().__exit__(*args)

    def open_inside(self) -> None:
        """Open the hub's database beside the hub, to see what it holds."""
        self._inside = database_of(self.hub.settings)

    @property
    def server(self) -> Any:
        """The inside of the hub, as the oracles want it."""
        return SimpleNamespace(database=self._inside, tables=self.tables)

    def look(self, client: RealClient, *, is_taking_back: bool = False) -> None:
        """Assert what holds at every moment (invariants 7, 8 and 14)."""
        try:
            client.diary.look(client, self.server, is_taking_back=is_taking_back)
        except Unreachable:  # this test's own connection was broken with all others
            client.diary.look(client, self.server, is_taking_back=is_taking_back)

    def restart_hub(self) -> None:
        """Kill the hub and start it again."""
        self.hub.kill9()
        self.hub.start()


class RealMachine(RuleBasedStateMachine):
    """What may happen."""

    def __init__(self, world: RealWorld, restart_database: Any = None) -> None:
        super().__init__()
        self.world = world
        self.people = world.people
        self.chance = Random(0)
        self.projects: list[str] = []
        self.kills = 0
        self._restart_database = restart_database

    # As the steps of ``random_history`` want it.
    def pick(self, client: Client, kind: str) -> tuple[str, dict[str, Any]]:
        return random_history.History.pick(self, client, kind)  # type: ignore[arg-type]

    def project(self, client: Client) -> str:
        return random_history.History.project(self, client)  # type: ignore[arg-type]

    def words(self) -> str:
        return random_history.History.words(self)  # type: ignore[arg-type]

    @initialize(lead=_who)
    def start_projects(self, lead: int) -> None:
        """Two projects; everybody maintains the first, their starter alone the second."""
        told = {"summary": "Shared.", "focus_area": "models"}
        starter = self.people[lead]
        self.projects = [
            starter.do("start_project", values={"title": f"{name} of {lead}", **told}).row
            for name in ("One", "Two")
        ]
        for other in self.people:
            if other is not starter:
                values = {"project": self.projects[0], "person": other.person, "role": "maintainer"}
                starter.do("create", kind="project_membership", values=values)
        for _ in range(2):
            for client in self.people:
                assert client.sync().state == "online"

    @rule(who=_who, chance=_chance)
    def work(self, who: int, chance: Random) -> None:
        """Edit, create, delete, move to another scope, grant, revoke, resolve, take back, undo."""
        client = self.people[who]
        for step in chance.choices(_STEPS, _WEIGHTS, k=chance.randint(1, 4)):
            is_taking_back = step in {random_history.take_back, undo}
            self._do(client, step, chance, is_taking_back=is_taking_back)

    @rule(who=_who, chance=_chance)
    def sync(self, who: int, chance: Random) -> None:
        self.work(who, chance)
        client = self.people[who]
        if client.syncing is None:
            client.sync()
        self.world.look(client)

    @rule(who=_who, fates=st.lists(_fates, min_size=1, max_size=4), chance=_chance)
    def sync_through_faults(self, who: int, fates: list[Fate], chance: Random) -> None:
        self.work(who, chance)
        client = self.people[who]
        if client.syncing is None:
            client.proxy.plan(*fates)
            client.sync()
        self.world.look(client)

    @rule(who=_who, other=_who, chance=_chance)
    def hold_an_answer(self, who: int, other: int, chance: Random) -> None:
        """Begin a cycle that waits, before its push or behind it, while they and others go on."""
        self.work(who, chance)
        client = self.people[who]
        if client.syncing is None:
            client.proxy.plan(*[Fate()] * chance.randint(0, 1), Fate(What.HELD))
            client.sync_aside()
            client.until_held()
            client.proxy.forget_plans()
            self.world.look(client)
        self.work(who, chance)
        self.sync(other, chance)

    @rule(who=_who)
    def release(self, who: int) -> None:
        self.people[who].join()
        self.world.look(self.people[who])

    @rule(who=_who, what=st.sampled_from([What.REFUSED, What.PASSES]))
    def switch_network(self, who: int, what: What) -> None:
        """Take somebody off the network, or bring them back."""
        self.people[who].proxy.always = Fate(what)

    @rule(who=_who, what=st.sampled_from([What.FAILS, What.UNAVAILABLE, What.REFUSED]))
    def all_fails(self, who: int, what: What) -> None:
        """Invariant 27: a cycle asks a few times and no more, however it fails."""
        client = self.people[who]
        client.join()
        before = len(client.proxy.seen)
        client.proxy.forget_plans()  # of a cycle that asked for less than was planned
        client.proxy.always = Fate(what)
        assert client.sync().state != "online"
        client.proxy.always = Fate()
        asked = client.proxy.seen[before:]
        assert len(asked) <= REQUESTS_OF_A_FAILED_CYCLE, asked
        self.world.look(client)

    @rule(who=_who, chance=_chance)
    def restart_engine(self, who: int, chance: Random) -> None:
        self.work(who, chance)
        client = self.people[who]
        client.join()
        client.restart()
        self.world.look(client)

    @precondition(lambda self: self.kills < KILLS_MAX)
    @rule(who=_who, chance=_chance)
    def kill_the_hub_amid_a_cycle(self, who: int, chance: Random) -> None:
        self.work(who, chance)
        client = self.people[who]
        self.kills += 1
        client.join()
        client.sync_aside()
        self.world.restart_hub()
        client.join()
        self.world.look(client)

    @precondition(lambda self: self._restart_database is not None and self.kills < KILLS_MAX)
    @rule(who=_who, chance=_chance)
    def kill_the_database_amid_a_cycle(self, who: int, chance: Random) -> None:
        self.work(who, chance)
        client = self.people[who]
        self.kills += 1
        client.join()
        client.sync_aside()
        self._restart_database()
        client.join()
        self.world.look(client)

    def teardown(self) -> None:
        """End all faults, and assert that all agree (invariants 1 to 6, 13, 25 and 26)."""
        if not self.projects:
            return
        self.world.is_spoilt = True
        for client in self.people:
            client.proxy.heal()
            client.join()
        for client in self.people:
            if client.sync().state == "sign_in_needed":
                record = client.engine._core.need().record
                client.engine.sign_in(record.hub, record.login, PASSWORD)
        self.world.settle()
        self.world.same(*KINDS)
        for client in self.people:
            self.world.look(client)
            nothing_stands_on_what_was_refused(client)
        each_done_once(self.world.server, [(one, one.diary) for one in self.people], restores=0)
        nothing_overwritten(self.world.server, [one.diary for one in self.people])
        self.world.is_spoilt = False

    def _do(
        self, client: RealClient, step: Any, chance: Random, *, is_taking_back: bool = False
    ) -> None:
        self.chance = chance
        with suppress(Refusal):  # in words; nothing has changed
            step(self, client)
        self.world.look(client, is_taking_back=is_taking_back)


def _make_and_edit(machine: Any, client: Client) -> None:
    values = {"project": machine.project(client), "title": machine.words()}
    made = client.do("create", kind="milestone", values=values).row
    client.do("edit", kind="milestone", id=made, values={"title": machine.words()})


# What is built on a change that may be refused belongs to the work here.
_CHOICES = WORK | {undo: 3, _make_and_edit: 8}
_STEPS = list(_CHOICES)
_WEIGHTS = list(_CHOICES.values())


def nothing_stands_on_what_was_refused(client: RealClient) -> None:
    """Assert that what was built on a refused change was refused as well (invariant 25)."""
    with client.engine._core.need().store.read() as db:
        states = dict(db.execute("SELECT cause, state FROM outbox").fetchall())
    made = {
        sent.args["id"]: cause
        for cause, sent in client.diary.done.items()
        if sent.name == "create" and "id" in sent.args and states.get(cause) == "rejected"
    }
    for cause, sent in client.diary.done.items():
        if sent.name in {"edit", "delete"} and sent.args.get("id") in made:
            state = states.get(cause)
            assert state not in {"applied", "merged"}, f"{sent.args} is {state} on what was refused"


class Worlds:
    """The world that examples share, made anew where the last one was spoilt."""

    def __init__(self, make: Any) -> None:
        self._make = make
        self._stack = ExitStack()
        self._world: RealWorld | None = None

    def get(self) -> RealWorld:
        if self._world is None or self._world.is_spoilt:
            self.close()
            self._world = self._stack.enter_context(self._make())
        return self._world

    def close(self) -> None:
        self._world = None
        self._stack.close()
