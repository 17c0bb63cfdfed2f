"""Real hubs for tests.

``Hub`` is a server process of its own on a free port of loopback, with a data folder of its own::

    with Hub() as hub:                      # started, answers at hub.url
        admin = hub.admin()                 # the first administrator, by the set-up code
        ada = hub.member("ada")             # a member with an account, by an invitation
        ada.give("create", kind="dataset", id=..., values={...})   # → the verdict
        hub.kill9(); hub.start()            # same data, same port; also stop(), restart()

``LocalHub`` is the same application in this process, without sockets, for fast tests; it has the
same helpers, ``transport()`` for an ``httpx.Client`` of your own, and ``server``, the hub's inside.
Event streams need a ``Hub``. Both take ``commands``, run before the start through ``seed``, and
``passwords`` (person id → password), and have an embedded database unless ``tests/postgres.py``
gives them one of its own; ``Hub(catalogue="module:ATTR")`` serves another catalogue.

Around both stands the oracle of ``tests/oracle.py``: a hub that answered with what its caller may
not see fails the test when it ends. ``Hub(is_watched=False)`` is for measuring.

``python -m tests.hub --data FOLDER [--port N] [--catalogue module:ATTR]`` is what ``Hub`` runs.
"""

from __future__ import annotations

import argparse
import asyncio
import importlib
import os
import secrets
import signal
import subprocess
import sys
import tempfile
import threading
import time
import uuid
from collections.abc import Iterable, Mapping
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from typing import Any, Self

import httpx
from fastapi import FastAPI

from alliancehub.model.catalogue import Catalogue
from alliancehub.model.ids import uuid7
from alliancehub.server import embedded, postgres, worker
from alliancehub.server.app import app_of
from alliancehub.server.auth import passwords as hashing
from alliancehub.server.auth.accounts import new_setup_code, store_password
from alliancehub.server.clock import Clock, system_clock
from alliancehub.server.hub import Hub as ServerHub
from alliancehub.server.hub import open_hub
from alliancehub.server.seed import Given, run_on
from alliancehub.server.serve import serve
from alliancehub.server.settings import Settings
from alliancehub.server.watch import observed_by
from alliancehub.wire import paths
from tests import empty_hub
from tests.nursery import Child
from tests.nursery import start as start_forked
from tests.oracle import UNWATCHED, Oracle, require_none
from tests.ports import free_port
from tests.postgres import database_of

PASSWORD = "correct horse battery"
SETUP_CODE = "TEST-CODE"
CATALOGUE = Catalogue()
ROOT = Path(__file__).parent.parent
HASHING = hashing.TIME_COST, hashing.MEMORY_KIB
"""What a hash of a password takes of a hub that is not of a test."""
PATIENCE_S = 120
"""How long a busy machine may take for what a hub does at once: its tests have no other hurry."""
_LONG_S = 86_400


def new_id() -> str:
    return uuid7(int(time.time() * 1000), secrets.token_bytes(10))


@dataclass
class Member:
    """Somebody who is signed in, and one device of theirs.

    Attributes:
        account: id of the account, empty where unknown.
        http: a client with the access token; closed with the hub.
    """

    http: httpx.Client
    login: str = ""
    person: str = ""
    account: str = ""
    tokens: dict[str, Any] = field(default_factory=dict)
    device: str = field(default_factory=lambda: str(uuid.uuid4()))
    mid: int = 0

    def take(self, tokens: dict[str, Any]) -> Self:
        """Act with these tokens from now on."""
        self.tokens = tokens
        self.person = tokens["person"]
        self.http.headers["Authorization"] = f"Bearer {tokens['access_token']}"
        return self

    def mutation(self, name: str, **args: Any) -> dict[str, Any]:
        """Return the next command of this device, not yet sent."""
        self.mid += 1
        return {"mid": self.mid, "cause": new_id(), "name": name, "args": args}

    def push(self, *mutations: dict[str, Any]) -> dict[str, Any]:
        """Send commands; return the ``PushResult``."""
        batch = {"device": self.device, "mutations": list(mutations)}
        result: dict[str, Any] = self.http.post(paths.PUSH, json=batch).raise_for_status().json()
        return result

    def give(self, name: str, **args: Any) -> dict[str, Any]:
        """Send one command; return its verdict."""
        verdict: dict[str, Any] = self.push(self.mutation(name, **args))["verdicts"][0]
        return verdict

    def do(self, name: str, **args: Any) -> dict[str, Any]:
        """Send one command that has to be applied."""
        verdict = self.give(name, **args)
        assert verdict["status"] == "applied", verdict
        return verdict

    def create(self, kind: str, /, **values: Any) -> str:
        """Create a row; return its id."""
        row_id = new_id()
        self.do("create", kind=kind, id=row_id, values=values)
        return row_id

    def pull(self, cursor: str = "", have: Iterable[str] = (), limit: int = 5_000):
        """Return one ``PullPage``."""
        asked = {"cursor": cursor, "have": list(have), "limit": limit}
        asked["device"] = self.device if self.person else ""
        return self.http.post(paths.PULL, json=asked).raise_for_status().json()

    def records(self, kind: str) -> list[dict[str, Any]]:
        """Return all rows of a kind that this member may see."""
        items: list[dict[str, Any]] = []
        after: str | None = ""
        while after is not None:
            path = f"{paths.RECORDS.format(kind=kind)}?limit=1000&after={after}"
            page = self.http.get(path)
            items += page.raise_for_status().json()["items"]
            after = page.json()["next"]
        return items


def watched(hub: ServerHub) -> FastAPI:
    """Return the application of a hub with the oracle around it."""
    app = app_of(hub)
    app.add_middleware(Oracle, hub=hub)
    return app


if UNWATCHED not in sys.argv:  # a hash is slow on purpose, and thousands of tests make some
    vars(hashing).update(TIME_COST=1, MEMORY_KIB=8)
    vars(postgres).update(_CONNECT_S=PATIENCE_S)  # a busy machine is no server that is away
    vars(embedded).update(_BUSY_MS=PATIENCE_S * 1_000)


def watch() -> None:
    """Put the oracle around the hub that this process will serve."""
    vars(worker)["app_of"] = watched


class AnyHub:
    """What both sorts of hub can do."""

    url: str
    setup_code: str

    def __init__(self) -> None:
        self._stack = ExitStack()
        self._admin: Member | None = None

    def transport(self) -> httpx.BaseTransport:
        """Return a transport to this hub."""
        # No TLS here: to read the certificates of the world takes 25 ms of each transport.
        return httpx.HTTPTransport(verify=False)

    def guest(self) -> Member:
        """Return somebody without an account."""
        client = httpx.Client(base_url=self.url, transport=self.transport(), timeout=PATIENCE_S)
        return Member(self._stack.enter_context(client))

    def admin(self) -> Member:
        """Return the first administrator (``root``), made by the set-up code at the first call."""
        if self._admin is None:
            asked = {"code": self.setup_code, "name": "Root", "handle": "root"}
            asked |= {"email": "root@hub.test", "password": PASSWORD}
            self._admin = self.guest()
            answer = self._admin.http.post(paths.SET_UP, json=asked)
            self._admin.take(answer.raise_for_status().json())
            self._admin.login = "root"
        return self._admin

    def organisation(self, slug: str = "acme") -> str:
        """Return the id of an organisation, made if it is not there."""
        found = [o for o in self.admin().records("organisation") if o["slug"] == slug]
        if found:
            return str(found[0]["id"])
        title = slug.replace("-", " ").title()
        return self.admin().create("organisation", title=title, slug=slug, sector="academia")

    def invite(self, handle: str, organisation: str = "", role: str = "member") -> tuple[str, str]:
        """Add a member; return the id of their account and their invitation link."""
        admin = self.admin()
        email = f"{handle}@hub.test"
        admin.do(
            "add_member",
            organisation=organisation or self.organisation(),
            full_name=handle.title(),
            handle=handle,
            email=email,
            role=role,
        )
        account = next(one["id"] for one in admin.records("account") if one["email"] == email)
        answer = admin.http.post(paths.INVITATIONS, json={"accounts": [account]})
        return account, answer.raise_for_status().json()[0]["link"]

    def member(self, handle: str, organisation: str = "", role: str = "member") -> Member:
        """Add a member who takes up the invitation; login is the handle."""
        account, link = self.invite(handle, organisation, role)
        member = self.guest()
        asked = {"token": link.partition("#")[2], "password": PASSWORD}
        member.take(member.http.post(paths.ACCEPT_INVITATION, json=asked).raise_for_status().json())
        member.login, member.account = handle, account
        return member

    def sign_in(self, login: str, password: str = PASSWORD) -> Member:
        """Return somebody on a further device."""
        member = self.guest()
        answer = member.http.post(paths.SIGN_IN, json={"login": login, "password": password})
        member.take(answer.raise_for_status().json())
        member.login = login
        return member


class Hub(AnyHub):
    """A hub in a process of its own."""

    def __init__(
        self,
        *,
        data: Path | None = None,
        database: str = "",
        workers: int = 1,
        catalogue: str = "",
        commands: Iterable[Given] = (),
        passwords: Mapping[str, str] | None = None,
        is_watched: bool = True,
        requests_per_s: float = 0,  # no limit: how fast a test asks is up to the machine
        shutdown_s: int = Settings.shutdown_s,
        sweep_s: float = Settings.sweep_s,
    ) -> None:
        super().__init__()
        if data is None:
            folder = tempfile.TemporaryDirectory(prefix="hub-data-")
            data = Path(self._stack.enter_context(folder))
        self.data = data
        self.is_watched = is_watched
        self.database = database or database_of(data)
        self.workers = workers
        self.requests_per_s = requests_per_s
        self.shutdown_s = shutdown_s
        self.sweep_s = sweep_s
        self.catalogue = catalogue
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.setup_code = SETUP_CODE
        self.ahead: Path | None = None  # says how far its clock is ahead, see journeys/ahead.py
        self.process: subprocess.Popen[bytes] | Child | None = None
        given = list(commands)
        if not self.database and not catalogue:
            empty_hub.put_into(data)
        if given or passwords:
            _seed(self.settings, _catalogue(catalogue), given, passwords or {})

    @property
    def settings(self) -> Settings:
        """What the process is told."""
        return Settings(self.data, database=self.database, port=self.port, setup_code=SETUP_CODE)

    def workers_alive(self) -> list[int]:
        """Return the process ids of its workers."""
        assert self.process is not None
        found = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text()
        workers: list[int] = []
        for pid in found.split():
            with suppress(OSError):  # it has just ended
                if "spawn_main" in Path(f"/proc/{pid}/cmdline").read_text():
                    workers.append(int(pid))
        return workers

    def cpu_s(self) -> float:
        """Return the seconds of processor time that the process has used so far."""
        assert self.process is not None
        told = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return sum(map(int, told[11:13])) / os.sysconf("SC_CLK_TCK")

    @property
    def log(self) -> Path:
        """The file of the process's log."""
        return self.data / "log.jsonl"

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        try:
            self.stop()
            require_none(self.data)
        finally:
            self._stack.close()

    def start(self) -> None:
        """Start it, and wait until it answers."""
        self.data.mkdir(parents=True, exist_ok=True)
        args = ["--data", str(self.data), "--port", str(self.port)]
        args += ["--catalogue", self.catalogue]
        args += ["--database", self.database, "--workers", str(self.workers)]
        args += ["--requests-per-s", str(self.requests_per_s)]
        args += ["--shutdown-s", str(self.shutdown_s), "--sweep-s", str(self.sweep_s)]
        if self.ahead is None:  # on the clock of the machine, which may take an hour for all tests
            args += ["--access-s", str(_LONG_S)]
        with self.log.open("ab") as log:
            # What is measured, and what spawns workers, which import it, has a Python of its own.
            if self.is_watched and self.workers == 1 and self.ahead is None:
                self.process = start_forked("hub", *args, stdout=log, stderr=log)
            else:
                args += [] if self.is_watched else [UNWATCHED]
                ahead = ["tests.journeys.ahead", str(self.ahead)] if self.ahead else []
                command = [sys.executable, "-m", *ahead, "tests.hub", *args]
                self.process = subprocess.Popen(command, cwd=ROOT, stdout=log, stderr=log)
        ends_at = time.monotonic() + PATIENCE_S
        while not self._is_ready():
            if self.process.poll() is not None or time.monotonic() > ends_at:
                self.kill9()
                raise RuntimeError(f"The hub did not start:\n{self.log.read_text()[-3_000:]}")
            time.sleep(0.02)

    def stop(self) -> int:
        """End it as an operator does; return its exit code."""
        if self.process is None:
            return 0
        self.process.send_signal(signal.SIGTERM)
        try:
            code = self.process.wait(timeout=PATIENCE_S)
        except subprocess.TimeoutExpired:
            self.kill9()
            raise
        self.process = None
        return code

    def kill9(self) -> None:
        """End it as a power cut does, but for the disk's cache."""
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self.process = None

    def restart(self) -> None:
        """Stop and start."""
        self.stop()
        self.start()

    def _is_ready(self) -> bool:
        # By the library below: a client of httpx's for each try takes more than the hub's start.
        asked = HTTPConnection("127.0.0.1", self.port, timeout=20)
        try:
            asked.request("GET", paths.READY)
            return asked.getresponse().status == 200
        except (OSError, HTTPException):
            return False
        finally:
            asked.close()


class LocalHub(AnyHub):
    """A hub in this process, without sockets.

    Attributes:
        server: the ``alliancehub.server.hub.Hub``.
    """

    def __init__(
        self,
        *,
        data: Path | None = None,
        catalogue: Catalogue | None = None,
        clock: Clock = system_clock,
        commands: Iterable[Given] = (),
        passwords: Mapping[str, str] | None = None,
        **settings: Any,
    ) -> None:
        super().__init__()
        if data is None:
            folder = tempfile.TemporaryDirectory(prefix="hub-data-")
            data = Path(self._stack.enter_context(folder))
        self.url = "http://127.0.0.1:80"
        self.setup_code = SETUP_CODE
        defaults: dict[str, Any] = {"setup_code": SETUP_CODE, "requests_per_s": 0}
        defaults |= {"database": database_of(data), "write_wait_s": PATIENCE_S}
        made = Settings(data, **{**defaults, **settings})
        if not made.database and catalogue in {None, CATALOGUE}:
            empty_hub.put_into(data)
        self.server = open_hub(made, catalogue or CATALOGUE, clock)
        run_on(self.server, commands)
        for person, password in (passwords or {}).items():
            with self.server.database.write() as tx:
                hashed = self.server.passwords.hash(password)
                store_password(tx, person, hashed, self.server.now)
        new_setup_code(self.server)
        self.app = watched(self.server)
        self._loop = _Loop()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End it."""
        self.server.close()
        self._loop.close()
        try:
            require_none(self.server.settings.data)
        finally:
            self._stack.close()

    def transport(self) -> httpx.BaseTransport:
        return _AppTransport(self.app, self._loop)


class _Loop:
    """An event loop in a thread."""

    def __init__(self) -> None:
        self._is_up = threading.Event()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._main()), daemon=True)
        self._thread.start()
        self._is_up.wait()

    async def _main(self) -> None:
        self.loop = asyncio.get_running_loop()
        self._end = asyncio.Event()
        self._is_up.set()
        await self._end.wait()

    def close(self) -> None:
        self.loop.call_soon_threadsafe(self._end.set)
        self._thread.join()


class _AppTransport(httpx.BaseTransport):
    def __init__(self, app: Any, loop: _Loop) -> None:
        self._inner = httpx.ASGITransport(app)
        self._loop = loop

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.read()
        answered = asyncio.run_coroutine_threadsafe(self._answer(request), self._loop.loop)
        return answered.result()

    async def _answer(self, request: httpx.Request) -> httpx.Response:
        answer = await self._inner.handle_async_request(request)
        parts = [part async for part in answer.stream]  # type: ignore[union-attr] # an async one
        headers = answer.headers
        return httpx.Response(answer.status_code, headers=headers, stream=_Parts(parts))


class _Parts(httpx.SyncByteStream):
    def __init__(self, parts: list[bytes]) -> None:
        self._parts = parts

    def __iter__(self):
        return iter(self._parts)


def _seed(
    settings: Settings, catalogue: Catalogue, commands: list[Given], passwords: Mapping[str, str]
):
    hub = open_hub(settings, catalogue)
    try:
        run_on(hub, commands)
        for person, password in passwords.items():
            with hub.database.write() as tx:
                store_password(tx, person, hub.passwords.hash(password), hub.now)
    finally:
        hub.close()


def _catalogue(name: str) -> Catalogue:
    if not name:
        return CATALOGUE  # its tables are made once
    module, _, attribute = name.partition(":")
    found = getattr(importlib.import_module(module), attribute)
    assert isinstance(found, Catalogue), f"{name} is no Catalogue"
    return found


def main() -> None:
    """Serve until told to end."""
    parser = argparse.ArgumentParser(description="A hub for tests.")
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--catalogue", default="")
    parser.add_argument("--database", default="")
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--requests-per-s", type=float, default=Settings.requests_per_s)
    parser.add_argument("--shutdown-s", type=int, default=Settings.shutdown_s)
    parser.add_argument("--sweep-s", type=float, default=Settings.sweep_s)
    parser.add_argument("--access-s", type=int, default=Settings.access_s)
    parser.add_argument(UNWATCHED, action="store_true")
    told = parser.parse_args()
    settings = Settings(
        told.data,
        database=told.database,
        workers=told.workers,
        port=told.port,
        requests_per_s=told.requests_per_s,
        shutdown_s=told.shutdown_s,
        sweep_s=told.sweep_s,
        access_s=told.access_s,
        write_wait_s=PATIENCE_S,
        setup_code=SETUP_CODE,
        metrics_listen=os.environ.get("ALLIANCEHUB_METRICS", ""),
    )
    serve(observed_by(settings, os.environ), _catalogue(told.catalogue))


# A worker finds this module as that of its parent, under another name.
if __name__ in {"__main__", "__mp_main__"} and UNWATCHED not in sys.argv:
    watch()

if __name__ == "__main__":
    main()
