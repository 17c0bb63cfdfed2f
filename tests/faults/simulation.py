"""A simulation of the real engines and the real hub, drawn from one seed.

Nothing of them is replaced but what is around them: the clock, randomness, the network, and the
files, which end where a crash strikes. While a request is under way, whatever else may happen does:
other members work and sync, the same member types on, the hub crashes or is put back to a backup.

::

    with Template() as template:
        Simulation(template, seed=7).run()      # raises where an invariant does not hold
"""

from __future__ import annotations

import hashlib
import json
import secrets
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from random import Random
from typing import Any, Self, cast
from unittest.mock import patch

import httpx

from alliancehub.engine.paths import ProfilePaths
from alliancehub.engine.store.database import Interrupted
from alliancehub.engine.sync import push
from alliancehub.engine.sync.beside import Beside
from alliancehub.model.catalogue import Catalogue
from alliancehub.model.errors import Refusal
from alliancehub.server import snapshot
from alliancehub.wire import paths
from tests import empty_hub
from tests.faults import of_age, random_history
from tests.faults.crash_points import Crash, crash_points, point_at
from tests.faults.oracles import (
    Diary,
    each_done_once,
    nothing_foreign,
    nothing_overwritten,
    own_work_is_shown,
)
from tests.faults.random_history import WORK, undo
from tests.faults.sim_hub import SimHub
from tests.faults.sim_network import SimNetwork, is_snapshot
from tests.hub import LocalHub
from tests.world import PASSWORD, Client, MemoryKeyring, World

NAMES = ("ada", "ben", "cem", "dee")
STEPS = 70
PAGE = 7
YEAR_S = 365 * 86_400
_DEPTH_MAX = 2
_AGEING = 0.15


class SimClock:
    """A clock that goes on by a millisecond whenever it is looked at, and may be set."""

    def __init__(self, now: float = 1_790_000_000.0) -> None:
        self.now = now

    def __call__(self) -> float:
        self.now += 0.001
        return self.now


class Template:
    """The files that every simulation starts from: a hub, its members, and two projects."""

    def __init__(self) -> None:
        self._stack = ExitStack()
        self.catalogue = Catalogue()  # building its tables takes most of a second
        self.keyrings: list[dict[tuple[str, str], str]] = []
        self.persons: list[str] = []
        self.accounts: dict[str, str] = {}
        self.projects: list[str] = []

    def __enter__(self) -> Self:
        folder = self._stack.enter_context(tempfile.TemporaryDirectory(prefix="sim-"))
        self.folder = Path(folder)
        clock = SimClock()
        empty_hub.content()  # else it would be made below, out of the even secrets
        settings: dict[str, Any] = {"page_limit": PAGE, "clock": clock, "seed": 1}
        data = self.folder / "hub"
        with even_secrets(-1), World(LocalHub(data=data, clock=clock), **settings) as world:
            people = [world.member(name, seed=n) for n, name in enumerate(NAMES, 2)]
            world.settle()
            told = {"summary": "Shared.", "focus_area": "models"}
            for lead, title in ((people[0], "One"), (people[1], "Two")):
                made = lead.do("start_project", values={"title": title, **told}).row
                self.projects.append(made)
                for other in people[:3]:
                    if other is not lead:
                        values = {"project": made, "person": other.person, "role": "maintainer"}
                        lead.do("create", kind="project_membership", values=values)
            world.settle()
            for person in people:
                account = world.admin.find("account", email=f"{_name(person)}@hub.test")[0]
                self.accounts[person.person] = account.id
            self.persons = [one.person for one in world.clients]
            self.keyrings = [one.keyring.kept for one in world.clients]
            folders = [one.folder for one in world.clients]
            for one in world.clients:
                one.close()
            for number, folder_of in enumerate(folders):
                shutil.copytree(folder_of, self.folder / f"client-{number}")
            world.clients.clear()
            self.now = clock.now
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()


def _name(client: Client) -> str:
    return client.engine._core.need().record.login.partition("@")[0]


class SimClient(Client):
    """A member whose engine ends where its crash point says, and starts again on its files."""

    network: SimNetwork

    def __init__(
        self, sim: Simulation, number: int, folder: Path, kept: dict[tuple[str, str], str]
    ) -> None:
        self.number = number
        self.clock = SimClock(sim.hub.time.now)
        self.diary = Diary()
        self.starts = 0
        self.is_syncing = False
        self.took_back = False
        self._sim = sim
        self.point = point_at(folder)
        super().__init__(sim.hub, folder, catalogue=sim.catalogue, clock=self.clock)
        self.keyring.kept = dict(kept)

    def _engine(self) -> Any:
        if not self.starts:  # not yet the network and the keyring of a simulation
            self.keyring = MemoryKeyring()
            self.network = SimNetwork(
                f"client-{self.number}",
                self._sim.hub,
                self._sim.chance,
                self._sim.tell,
                lambda: self._sim.meanwhile(self),
                lambda *answered: self._sim.look(self, *answered),
            )
        self.starts += 1
        # Not the same ids again after a restart.
        self._made |= {"seed": self.number * 1_000 + self.starts, "page_limit": PAGE}
        return super()._engine()

    def crash(self) -> None:
        """Leave everything as it was at the crash, and start on that."""
        copy = self.point.copy
        assert copy is not None
        self.engine.close()
        self.is_syncing = False
        self.point = point_at(copy)
        self._paths = ProfilePaths(copy, copy / "engine.sock")
        self.engine = self._engine()

    def update(self, catalogue: Catalogue) -> None:
        """Start the engine as a version that has more kinds and fields."""
        self._made["catalogue"] = catalogue
        self.restart()

    def end(self) -> None:
        self.point.is_struck = True
        self.close()


class Simulation(World):
    """One history. Everything that happens is drawn from the seed and told in ``trace``.

    Args:
        ages: also what happens in years: the hub forgets deletions, hub and desktops are updated
            to a version with more kinds and fields.
    """

    hub: SimHub

    def __init__(
        self, template: Template, seed: int, steps: int = STEPS, *, ages: bool = False
    ) -> None:
        self.template = template
        self.seed = seed
        self.steps = steps
        self.ages = ages
        self.chance = Random(seed)
        self._of_age = Random(f"age {seed}")
        self.catalogue = template.catalogue
        self.projects = template.projects
        self.trace: list[str] = []
        self._depth = 0
        self.clients = []

    @property
    def digest(self) -> str:
        """What identifies the whole history."""
        return hashlib.sha256("\n".join(self.trace).encode()).hexdigest()

    @property
    def people(self) -> list[SimClient]:
        """The members; the administrator is the first of the clients."""
        return self.clients[1:]  # type: ignore[return-value] # of these it has made them

    def run(self) -> None:
        """Do all steps, end all faults, and assert that all agree."""
        try:
            with self.opened():
                for client in self.people:
                    client.network.is_faulty = True
                for _ in range(self.steps):
                    self.step()
                self.end_faults()
                self.settle()
                self.same()
                self.judge()
        except BaseException as error:
            kind = " (ages)" if self.ages else ""
            error.add_note(f"seed {self.seed}{kind}; the last that happened:")
            error.add_note("\n".join(self.trace[-25:]))
            raise

    def tell(self, what: str) -> None:
        self.trace.append(what)

    def step(self) -> None:
        """Let one thing happen."""
        client = self.chance.choice(self.people)
        step = self.chance.choices(_STEPS, _WEIGHTS)[0]
        if client.is_syncing and step not in WORK:
            step = random_history.edit_project
        if self.ages and not self._depth and self._of_age.random() < _AGEING:
            step = self._of_age.choice(of_age.EVENTS)
        is_outermost = not client.is_syncing
        is_back = step in {random_history.take_back, undo}
        self.tell(f"client-{client.number} {step.__name__}")
        try:
            step(self, client)
            client.diary.look(client, self.hub.server, is_taking_back=is_back)
        except Refusal as refusal:
            self.tell(f"refused: {refusal.code}")
        except (Crash, Interrupted):
            client.took_back |= is_back  # it was done before the kill, perhaps, and within another
            if not client.point.is_struck or not is_outermost:
                raise
            self.tell(f"client-{client.number} crashed at {client.point.statement[:60]}")
            client.crash()
            client.diary.look(client, self.hub.server, is_taking_back=client.took_back)
            client.took_back = False

    def meanwhile(self, client: SimClient) -> None:
        """Let other things happen while a request is under way."""
        own_work_is_shown(client)
        if self._depth >= _DEPTH_MAX or self.chance.random() < 0.6:
            return
        self._depth += 1
        try:
            for _ in range(self.chance.randint(1, 3)):
                self.step()
        finally:
            self._depth -= 1

    def look(self, client: SimClient, request: httpx.Request, body: bytes, status: int) -> None:
        """Assert that no answer holds what the caller may not see."""
        if status != 200 or not (request.url.path == paths.PULL or is_snapshot(request)):
            return
        server = self.hub.server
        with server.database.read() as tx:
            scopes = server.access(tx, self.template.persons[client.number]).scopes
        if request.url.path == paths.PULL:
            nothing_foreign(json.loads(body)["tables"], scopes or frozenset())
        else:
            for line in body.splitlines()[1:]:
                page = json.loads(line)
                nothing_foreign({page["kind"]: page}, scopes or frozenset())

    def sync(self, client: SimClient) -> None:
        """Run a cycle, and sign in again where the hub wants that."""
        if client.is_syncing:
            return
        client.is_syncing = True
        try:
            state = client.engine.sync_once().state
            if state == "sign_in_needed":
                self.sign_in_again(client)
        finally:
            client.is_syncing = False
        self.tell(f"client-{client.number} is {state}")

    def sign_in_again(self, client: SimClient) -> None:
        """Sign in as a member does, where the network lets them; the account stays the same."""
        record = client.engine._core.need().record
        with suppress(Refusal):
            client.engine.sign_in(record.hub, record.login, PASSWORD)

    # What a history does, as ``random_history`` calls it.
    def pick(self, client: Client, kind: str) -> tuple[str, dict[str, Any]]:
        return random_history.History.pick(cast("Any", self), client, kind)

    def project(self, client: Client) -> str:  # type: ignore[override]
        return random_history.History.project(cast("Any", self), client)

    def words(self) -> str:
        return random_history.History.words(cast("Any", self))

    @contextmanager
    def opened(self) -> Iterator[None]:
        """Have the hub and the engines on copies of the template's files."""
        with ExitStack() as stack:
            stack.enter_context(even_secrets(self.seed))
            stack.enter_context(crash_points())
            stack.enter_context(patch.object(snapshot.snapshot, "__defaults__", (3,)))
            # Several batches, one after the other even where they could be beside each other.
            stack.enter_context(patch.object(push, "MUTATIONS_MAX", 3))
            stack.enter_context(patch.object(Beside, "begin", _in_turn))
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="sim-")))
            shutil.copytree(self.template.folder, folder / "all")
            data = folder / "all"
            self.hub = SimHub(data / "hub", SimClock(self.template.now))
            stack.callback(self._close_hub)
            for number, kept in enumerate(self.template.keyrings):
                client = SimClient(self, number, data / f"client-{number}", kept)
                self.clients.append(client)
                stack.callback(client.end)
            yield

    def _close_hub(self) -> None:
        self.hub.point.is_struck = True
        self.hub.close()

    def end_faults(self) -> None:
        """Mend the network, let everybody in, and let arrive what is still under way."""
        self.tell("faults end")
        self.hub.point.arm(None)
        for client in self.people:
            client.point.arm(None)
            client.network.is_faulty = False
            client.network.is_offline = False
        for client in self.people:
            while client.network.under_way:
                client.network.deliver(0)
        for client in self.people:
            suspend_or_let_in(self, client, "active")
        for client in self.people:
            if client.sync().state == "sign_in_needed":
                self.sign_in_again(client)

    def judge(self) -> None:
        """Assert what must have become of everything that anybody did."""
        for client in self.people:
            client.diary.look(client, self.hub.server)
        diaries = [(client, client.diary) for client in self.people]
        each_done_once(self.hub.server, diaries, self.hub.restores)
        nothing_overwritten(self.hub.server, [diary for _, diary in diaries])


def sync(sim: Simulation, client: SimClient) -> None:
    sim.sync(client)


def go_offline(sim: Simulation, client: SimClient) -> None:
    client.network.is_offline = not client.network.is_offline and sim.chance.random() < 0.5


def restart(sim: Simulation, client: SimClient) -> None:
    client.restart()


def plan_crash(sim: Simulation, client: SimClient) -> None:
    """End the engine amid what it does next."""
    client.point.arm(sim.chance.randint(1, 60))


def plan_crash_of_hub(sim: Simulation, client: SimClient) -> None:
    sim.hub.point.arm(sim.chance.randint(1, 25))


def let_arrive(sim: Simulation, client: SimClient) -> None:
    if client.network.under_way:
        client.network.deliver(sim.chance.randrange(len(client.network.under_way)))


def set_clock(sim: Simulation, client: SimClient) -> None:
    """Set the clock of one desktop years on or back."""
    years = sim.chance.uniform(-10, 10)
    client.clock.now = sim.hub.time.now + years * YEAR_S
    client.diary.may_forget = True


def back_up(sim: Simulation, client: SimClient) -> None:
    sim.hub.back_up()


def restore(sim: Simulation, client: SimClient) -> None:
    """Put the hub back to an older copy, at most twice."""
    if sim.hub.backups and sim.hub.restores < 2:
        sim.hub.restore(sim.chance.randrange(len(sim.hub.backups)))


def suspend_or_let_in(sim: Simulation, client: SimClient, wanted: str = "") -> None:
    """The administrator takes all access from a member, or gives it back."""
    admin = cast("SimClient", sim.clients[0])
    if admin.sync().state == "sign_in_needed":
        sim.sign_in_again(admin)
        admin.sync()
    account = sim.template.accounts[sim.template.persons[client.number]]
    state = admin.need("account", account)["state"]
    other = "suspended" if state == "active" else "active"
    if state != wanted:
        admin.do("set_account_state", account=account, state=wanted or other)
        admin.sync()


def _in_turn(_: Beside, call: Callable[[], Any]) -> Callable[[], Any]:
    """Begin a call when it is waited for: which of two threads is first, no seed decides."""
    return call


@contextmanager
def even_secrets(seed: int) -> Iterator[None]:
    """Draw what is secret elsewhere from a seed, so that the same seed gives the same bytes."""
    chance = Random(f"secrets {seed}")
    with (
        patch.object(secrets, "token_bytes", lambda n=32: chance.randbytes(n)),
        patch.object(secrets, "token_hex", lambda n=32: chance.randbytes(n).hex()),
        patch.object(secrets, "token_urlsafe", lambda n=32: chance.randbytes(n).hex()),
    ):
        yield


_CHOICES: dict[Callable[[Any, Any], None], int] = WORK | {
    undo: 3,
    sync: 45,
    go_offline: 6,
    restart: 2,
    plan_crash: 8,
    plan_crash_of_hub: 5,
    let_arrive: 6,
    set_clock: 2,
    back_up: 2,
    restore: 2,
    suspend_or_let_in: 4,
}
_STEPS = list(_CHOICES)
_WEIGHTS = list(_CHOICES.values())
