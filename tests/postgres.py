"""A PostgreSQL server for tests, of this process alone, and databases on it.

``cluster()`` starts it, on a Unix socket in a folder of its own, and stops it at the end; started
by root it runs as ``nobody``, since PostgreSQL refuses root. Inside ``used_by_hubs(cluster)`` every
hub that a test makes (see ``tests/hub.py``) has a fresh database there, found again by the hub's
data folder, so that a test that opens a folder twice opens the same hub.
"""

from __future__ import annotations

import os
import secrets
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import inspect

from alliancehub.model.catalogue import Catalogue
from alliancehub.server.growth import make_ready
from alliancehub.server.postgres import PostgresDatabase
from alliancehub.server.tables import tables_of

_PATIENCE_S = 120
# Nothing here outlives the machine, so nothing need be flushed; all else is as by default.
_SETTINGS = {
    "autovacuum": "off",
    "fsync": "off",
    "full_page_writes": "off",
    "listen_addresses": "",
    "max_connections": "200",
    "shared_buffers": "64MB",
}
_DURABLE = {"autovacuum": "on", "fsync": "on", "full_page_writes": "on"}  # to be measured
_SHAPE = "SELECT count(*), sum(attnum) FROM pg_attribute WHERE attrelid > 16383"
_used: list[_Databases] = []


class Cluster:
    """A running server.

    Attributes:
        sockets: the folder of its socket.
    """

    def __init__(self, folder: Path, *, is_durable: bool = False) -> None:
        self.sockets = folder
        self._settings = _SETTINGS | (_DURABLE if is_durable else {})
        self._data = folder / "data"
        self._log = folder / "log"
        self._process: subprocess.Popen[bytes] | None = None
        self._cleared: list[str] = []
        self._shape: tuple[object, ...] | None = None
        self._clear = b""
        initdb = ["initdb", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync"]
        done = subprocess.run(
            [*_unprivileged(), *_program(*initdb, "--username=hub", "--pgdata", self._data)],
            cwd="/",
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr

    def url(self, name: str) -> str:
        """Return the address of one of its databases."""
        return f"postgresql://hub@/{name}?host={self.sockets}"

    def start(self) -> None:
        """Start it, and wait until it answers."""
        given = [f"--{name}={value}" for name, value in self._settings.items()]
        command = _program("postgres", "-D", self._data, "-k", self.sockets, *given)
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                [*_unprivileged(), *command], cwd="/", stdout=log, stderr=log
            )
        ends_at = time.monotonic() + _PATIENCE_S
        while True:
            try:
                psycopg.connect(self.url("postgres")).close()
                return
            except psycopg.OperationalError:
                if self._process.poll() is not None or time.monotonic() > ends_at:
                    raise RuntimeError(self._log.read_text()) from None
                time.sleep(0.02)

    def stop(self) -> None:
        """End it at once: connections break."""
        if self._process is not None:
            self._process.send_signal(signal.SIGINT)
            self._process.wait(timeout=_PATIENCE_S)
            self._process = None

    def stop_at_once(self) -> None:
        """End it without a checkpoint, as a kill does: the next start recovers from its log."""
        if self._process is not None:
            self._process.send_signal(signal.SIGQUIT)
            self._process.wait(timeout=_PATIENCE_S)
            self._process = None

    def run(self, sql: str, name: str = "postgres") -> None:
        """Execute a statement outside of any transaction."""
        with psycopg.connect(self.url(name), autocommit=True) as connection:
            connection.execute(sql.encode())

    def break_off(self, name: str) -> None:
        """Break all connections to a database, and wait until they are broken."""
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            connection.execute(
                "SELECT pg_terminate_backend(pid, %s) FROM pg_stat_activity WHERE datname = %s",
                [_PATIENCE_S * 1_000, name],
            )

    def new(self, *, is_empty: bool = False) -> str:
        """Return the address of a database: with a hub's tables and no rows, or empty."""
        if self._cleared and not is_empty:
            return self._cleared.pop()
        name = f"hub_{secrets.token_hex(6)}"
        template = "template0" if is_empty else self._template()
        self.run(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY FILE_COPY")
        return self.url(name)

    def give_back(self, url: str) -> None:
        """Take back what ``new`` gave: cleared for the next, which is ten times as fast as a copy,
        or removed, where other tables or columns have come.
        """
        with psycopg.connect(url, autocommit=True) as connection:
            shape = connection.execute(_SHAPE).fetchone()
            if shape == self._shape:
                connection.execute(self._clear)
                self._cleared.append(url)
                return
        name = psycopg.conninfo.conninfo_to_dict(url)["dbname"]
        self.run(f"DROP DATABASE {name} WITH (FORCE)")

    def _template(self) -> str:
        if not self._clear:
            self.run("CREATE DATABASE ready TEMPLATE template0")
            database = PostgresDatabase(self.url("ready"), 10)
            with database.write() as tx:
                make_ready(tx, tables_of(Catalogue()), "2026-01-01T00:00:00Z")
                tables = set(inspect(tx.connection).get_table_names()) - {"alembic_version"}
                found = tx.run("SELECT sequencename FROM pg_sequences").fetchall()
                clear = [f'DELETE FROM "{one}"' for one in sorted(tables)]  # noqa: S608 - names of ours
                clear += [f"ALTER SEQUENCE {name} RESTART" for (name,) in found]
                # The ledger loses nothing, but in a session that repeats what another one did.
                free = "SET LOCAL session_replication_role = replica"
                self._clear = "; ".join(["BEGIN", free, *clear, "COMMIT"]).encode()
                for sql in clear:  # each begins its own history
                    tx.run(sql)
                self._shape = tx.first(_SHAPE)
            database.close()
            self.break_off("ready")  # what goes on ending there would keep it from being copied
        return "ready"


class _Databases:
    def __init__(self, server: Cluster) -> None:
        self._server = server
        self.of_folder: dict[Path, str] = {}

    def database_of(self, folder: Path) -> str:
        if folder not in self.of_folder:
            self.of_folder[folder] = self._server.new()
        return self.of_folder[folder]


@contextmanager
def cluster(*, is_durable: bool = False) -> Iterator[Cluster]:
    """Run a server, perhaps one that flushes what it commits."""
    # Directly below /tmp: another user must reach it, and a socket's address has 107 bytes.
    folder = Path(tempfile.mkdtemp(prefix="hub-pg-", dir="/tmp"))
    try:
        if os.geteuid() == 0:
            shutil.chown(folder, "nobody")
        made = Cluster(folder, is_durable=is_durable)
        made.start()
        try:
            yield made
        finally:
            made.stop()
    finally:
        shutil.rmtree(folder)


@contextmanager
def used_by_hubs(server: Cluster) -> Iterator[None]:
    """Let every hub that is made inside have its database there, as long as this is open."""
    made = _Databases(server)
    _used.append(made)
    try:
        yield
    finally:
        _used.remove(made)
        for url in made.of_folder.values():
            server.give_back(url)


def database_of(folder: Path) -> str:
    """Return the address of the database for a hub's data folder, empty for the embedded one."""
    return _used[-1].database_of(folder) if _used else ""


@pytest.fixture(scope="session")
def postgres():
    """A server, shared by all tests of this process."""
    with cluster() as made:
        yield made


def _unprivileged() -> list[str]:
    if os.geteuid() != 0:
        return []
    return ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"]


def _program(name: str, *args: str | Path) -> list[str]:
    """Return a command of PostgreSQL's, which Debian keeps out of the PATH."""
    found = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"), key=_major)
    program = str(found[-1]) if found else shutil.which(name)
    assert program, f"{name} of PostgreSQL is not installed: make system"
    return [program, *map(str, args)]


def _major(program: Path) -> int:
    return int(program.parts[4])
