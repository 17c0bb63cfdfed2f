"""A world: a real hub and any number of clients, each a real engine over real HTTP.

::

    def test_x(world):
        lea, max_ = world.member("lea"), world.member("max")
        project = world.project(lea, "Atlas", summary="A map.", focus_area="models")
        lea.offline()
        lea.do("edit", kind="project", id=project, values={"title": "World atlas"})
        lea.online()
        world.settle()      # all sync until nothing is new
        world.same()        # each shows exactly what its person may see, and nothing waits

Engines do not sync by themselves here: ``settle`` and ``Client.sync`` do it, so that what happens
is the same each time. ``World(LocalHub())`` has the hub in this process: much faster, without a
socket in between.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import httpx
import keyring.backend
import keyring.errors
import pytest

from alliancehub.engine.api import Receipt
from alliancehub.engine.clock import Clock
from alliancehub.engine.engine import Engine
from alliancehub.engine.paths import ProfilePaths
from alliancehub.engine.standing import Status
from alliancehub.model.catalogue import Catalogue
from alliancehub.model.kind import STAMPS
from alliancehub.model.query import Hit, Query
from alliancehub.wire import paths as wire_paths
from tests.hub import CATALOGUE, PATIENCE_S, AnyHub, Hub, LocalHub

PASSWORD = "correct horse battery"
ROUNDS_MAX = 30


@pytest.fixture
def world(tmp_path):
    """Return a world with a hub process of its own."""
    with World(Hub(data=tmp_path / "hub")) as made:
        yield made


class MemoryKeyring(keyring.backend.KeyringBackend):
    """A keyring that keeps what it is given as long as it lives.

    Attributes:
        is_locked: whether it answers as one that must be unlocked.
    """

    priority = 1

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.is_locked = False

    def get_password(self, service: str, username: str) -> str | None:
        self._open()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._open()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._open()
        if self.kept.pop((service, username), None) is None:
            raise keyring.errors.PasswordDeleteError

    def _open(self) -> None:
        if self.is_locked:
            raise keyring.errors.KeyringLocked


class FaultSwitch(httpx.BaseTransport):
    """The network of one client.

    Attributes:
        is_offline: no request gets through.
        delay_s: each request takes so much longer.
        stops: called with each request, which does not reach the hub if it returns an answer.
        breaks: called with each request and the answer; may return another answer or raise.
    """

    def __init__(self, inner: httpx.BaseTransport) -> None:
        self._inner = inner
        self.is_offline = False
        self.delay_s = 0.0
        self.stops: Callable[[httpx.Request], httpx.Response | None] | None = None
        self.breaks: Callable[[httpx.Request, httpx.Response], httpx.Response] | None = None

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if self.is_offline:
            raise httpx.ConnectError("The network is switched off.", request=request)
        if self.delay_s:
            time.sleep(self.delay_s)
        if self.stops and (early := self.stops(request)):
            return early
        answer = self._inner.handle_request(request)
        return self.breaks(request, answer) if self.breaks else answer

    def close(self) -> None:
        """Leave the inner one open: the engine closes each client it makes, on one transport."""


class Client:
    """One person at one desktop.

    Attributes:
        engine: the real one; does not sync by itself.
        network: the fault switch between it and the hub.
    """

    def __init__(
        self,
        hub: AnyHub,
        folder: Path,
        *,
        catalogue: Catalogue | None = None,
        clock: Clock = time.time,
        **engine: Any,
    ) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._paths = ProfilePaths(folder, folder / "engine.sock")
        self._transport = hub.transport()
        self._http = httpx.Client(base_url=hub.url, transport=self._transport, timeout=PATIENCE_S)
        self.network = FaultSwitch(self._transport)
        self.keyring = MemoryKeyring()
        self._made = {"catalogue": catalogue, "clock": clock, **engine}
        self.news: list[tuple[str, Any]] = []
        self.engine = self._engine()

    @property
    def person(self) -> str:
        """The id of the person who is signed in, empty for a guest."""
        return self.engine.hello().person

    @property
    def folder(self) -> Path:
        """Where the profile's files lie."""
        return self._paths.data

    def offline(self) -> None:
        self.network.is_offline = True

    def online(self) -> None:
        self.network.is_offline = False

    def slow(self, seconds: float) -> None:
        self.network.delay_s = seconds

    def sync(self) -> Status:
        """Run one cycle; how it went is told, not raised."""
        return self.engine.sync_once()

    def do(self, name: str, **args: Any) -> Receipt:
        return self.engine.submit(name, args)

    def row(self, kind: str, id: str) -> dict[str, Any] | None:
        """Return the values of a row as shown, stamps included, or None."""
        found = self.engine.query(Query(kind, where={"id": [id]})).hits
        return found[0].values if found else None

    def need(self, kind: str, id: str) -> dict[str, Any]:
        """Return a row that has to be there."""
        row = self.row(kind, id)
        assert row is not None, f"{kind} {id} is not in the cache"
        return row

    def find(self, kind: str, text: str = "", **where: str | list[str]) -> list[Hit]:
        narrowed = {n: v if isinstance(v, list) else [v] for n, v in where.items()}
        return self.engine.query(Query(kind, text, narrowed, limit=500)).hits

    def rows(self, kind: str) -> dict[str, dict[str, Any]]:
        """Return all rows of a kind by id."""
        found: dict[str, dict[str, Any]] = {}
        while True:
            page = self.engine.query(Query(kind, sort="id", offset=len(found), limit=500))
            found |= {hit.id: hit.values for hit in page.hits}
            if len(found) >= page.total:
                return found

    def inbox(self) -> list[Hit]:
        """Return the notices."""
        return self.find("notice")

    def conflicts(self) -> list[Hit]:
        """Return the open conflicts."""
        return self.find("conflict", state="open")

    def restart(self) -> None:
        """End the engine and start one on the same files."""
        self.engine.close()
        self.engine = self._engine()

    def close(self) -> None:
        self.engine.close()
        self._http.close()

    def records(self, kind: str) -> dict[str, dict[str, Any]]:
        """Return the rows of a kind that the hub lets this person see, past all engine."""

        def ask(token: str) -> dict[str, dict[str, Any]]:
            found: dict[str, dict[str, Any]] = {}
            after: str | None = ""
            while after is not None:
                answer = self._http.get(
                    wire_paths.RECORDS.format(kind=kind),
                    params={"limit": 1_000, "after": after},
                    headers={"Authorization": f"Bearer {token}"} if token else {},
                )
                page = answer.raise_for_status().json()
                found |= {one["id"]: one for one in page["items"]}
                after = page["next"]
            return found

        return self.engine._core.need().session.call(ask)

    def _engine(self) -> Engine:
        engine = Engine(
            self._paths,
            autosync=False,
            keyring=self.keyring,
            transport=self.network,
            **self._made,
        )
        engine.listen(lambda event, data: self.news.append((event, data)))
        return engine


class World:
    """A hub, its first administrator, and whoever else is asked for.

    Args:
        hub: started if it is a process, ended with the world.
        settings: passed on to each engine.
    """

    def __init__(self, hub: AnyHub, **settings: Any) -> None:
        self._stack = ExitStack()
        self.hub = hub
        self._settings = {"catalogue": CATALOGUE, **settings}
        self.clients: list[Client] = []

    def __enter__(self) -> Self:
        self._stack.enter_context(self.hub)  # type: ignore[arg-type] # both sorts of hub are one
        self._folder = Path(self._stack.enter_context(tempfile.TemporaryDirectory(prefix="hub-")))
        self.admin = self._client()
        self.admin.engine.set_up(
            self.hub.url, self.hub.setup_code, "Admin", "admin", "admin@hub.test", PASSWORD
        )
        self.admin.sync()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        try:
            for client in self.clients:
                client.close()
        finally:
            self._stack.close()

    @property
    def url(self) -> str:
        """The hub's address."""
        return self.hub.url

    def organisation(self, title: str = "Acme", slug: str = "", **values: Any) -> str:
        """Return the id of an organisation, made by the administrator if it is not there."""
        slug = slug or title.lower().replace(" ", "-")
        if found := self.admin.find("organisation", slug=slug):
            return found[0].id
        values = {"title": title, "slug": slug, "sector": "academia", **values}
        made = self.admin.do("create", kind="organisation", values=values)
        self.admin.sync()
        return made.row

    def invite(self, handle: str, organisation: str | None = None, role: str = "member") -> str:
        """Add a member; return their invitation link."""
        organisation = organisation or self.organisation()
        email = f"{handle}@hub.test"
        told = {"full_name": handle.title(), "handle": handle, "email": email, "role": role}
        self.admin.do("add_member", organisation=organisation, **told)
        self.admin.sync()
        account = self.admin.find("account", email=email)[0]
        return self.admin.engine.invite([account.id])[0]["link"]

    def member(
        self, handle: str, organisation: str | None = None, role: str = "member", **engine: Any
    ) -> Client:
        """Return a member at a desktop of their own, let in by an invitation."""
        return self.accept(self.invite(handle, organisation, role), PASSWORD, **engine)

    def accept(self, link: str, password: str = PASSWORD, **engine: Any) -> Client:
        """Take up an invitation at a fresh desktop."""
        client = self._client(**engine)
        client.engine.accept_invitation(link, password)
        client.sync()
        return client

    def sign_in(self, login: str, password: str = PASSWORD, **engine: Any) -> Client:
        """Sign in at a further desktop."""
        client = self._client(**engine)
        client.engine.sign_in(self.url, login, password)
        client.sync()
        return client

    def guest(self, **engine: Any) -> Client:
        """Return somebody who looks around without an account."""
        client = self._client(**engine)
        client.engine.add_hub(self.url)
        client.sync()
        return client

    def project(self, lead: Client, title: str, **values: Any) -> str:
        """Return the id of a project that somebody started."""
        made = lead.do("start_project", values={"title": title, **values})
        self.settle()
        return made.row

    def settle(self) -> None:
        """Let all clients that are online sync until nothing is new and nothing waits."""
        for _ in range(ROUNDS_MAX):
            for client in self.clients:
                client.news.clear()
            states = [c.sync() for c in self.clients if not c.network.is_offline]
            is_quiet = not any(e == "changed" for c in self.clients for e, _ in c.news)
            if is_quiet and not any(state.waiting for state in states):
                return
        told = [(c.person, c.engine.status(), c.engine.outbox(5)) for c in self.clients]
        raise AssertionError(f"not quiet after {ROUNDS_MAX} rounds: {told}")

    def same(self, *kinds: str) -> None:
        """Assert that each client shows exactly the hub's rows that its person may see.

        And that nothing waits: each change of each client has an outcome. All kinds, unless told.
        """
        for client in self.clients:
            waiting = [e for e in client.engine.outbox(1_000) if e.state in {"waiting", "sent"}]
            assert not waiting, waiting
            for kind in kinds or client.engine._core.catalogue.kinds:
                shown, wanted = client.rows(kind), self._truth(client, kind)
                assert shown.keys() == wanted.keys(), (client.person, kind)
                for row_id, row in shown.items():
                    told = {name: wanted[row_id][name] for name in row}
                    assert row == told, (client.person, kind, row_id)
                    assert set(STAMPS) - {"id"} <= row.keys()

    def _truth(self, client: Client, kind: str) -> dict[str, dict[str, Any]]:
        if not isinstance(self.hub, LocalHub):
            return client.records(kind)
        server = self.hub.server
        with server.database.read() as tx:
            table = server.tables.by_name[kind]
            access = server.access(tx, client.person)
            every = [table.row_of(cells) for cells in tx.run(table.select)]
            return {row.id: row.as_dict() for row in every if access.sees(row.scope)}

    def _client(self, **engine: Any) -> Client:
        folder = self._folder / f"client-{len(self.clients)}"
        client = Client(self.hub, folder, **{**self._settings, **engine})
        self.clients.append(client)
        return client
