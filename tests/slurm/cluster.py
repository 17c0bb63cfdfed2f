"""A real Slurm for tests: one node, its accounting and its database, of this process alone.

``cluster()`` brings it up in a folder of its own on free ports of loopback, from the distribution's
packages, which are fetched once into ``build/`` and unpacked there: nothing is installed. Its eight
GPUs are empty files. Where the packages cannot be had, the tests skip and say why.
"""

from __future__ import annotations

import os
import pwd
import secrets
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

import pytest

from tests.hub import ROOT
from tests.ports import free_port

_WANTED = (
    "slurmctld",
    "slurmd",
    "slurmdbd",
    "slurm-client",
    "slurm-wlm-mysql-plugin",
    "munge",
    "mariadb-server-core",
    "mariadb-client-core",
)
_PATIENCE_S = 120
_FETCH_S = 200  # for the list, and for the packages
_NAME = "ahub"
# What runs jobs where root runs the tests: an account that every Debian has, and that owns nothing.
_USERS = ("games", "news")


class NoPackages(Exception):
    """The packages of Slurm cannot be had here."""


class Cluster:
    """A running cluster.

    Attributes:
        name: what Slurm calls it.
        environment: what its programs need to find it; see ``run``.
        users: login names that may run jobs.
    """

    def __init__(self, folder: Path, programs: Path) -> None:
        self.name = _NAME
        self.users = _USERS if os.geteuid() == 0 else (pwd.getpwuid(os.geteuid()).pw_name,) * 2
        self._folder = folder
        self._programs = programs
        self._running: dict[str, subprocess.Popen[bytes]] = {}
        self._ports = {name: free_port() for name in ("sql", "dbd", "ctl", "node")}
        library = programs / "usr/lib" / _triplet(programs)
        plugins = library / "slurm-wlm"
        paths = [programs / "usr/bin", programs / "usr/sbin"]
        self.environment = {
            "PATH": os.pathsep.join([*map(str, paths), os.environ.get("PATH", os.defpath)]),
            "LD_LIBRARY_PATH": f"{library}:{plugins}",
            "SLURM_CONF": str(folder / "slurm.conf"),
        }
        self._configure(plugins)

    def run(self, *command: str) -> str:
        """Run a program of the cluster; return what it printed."""
        done = self.tried(*command)
        assert done.returncode == 0, f"{' '.join(command)}: {done.stderr}{done.stdout}"
        return done.stdout.strip()

    def tried(self, *command: str) -> subprocess.CompletedProcess[str]:
        """Run a program of the cluster that may fail."""
        return subprocess.run(
            command,
            env={**os.environ, **self.environment, "TZ": "UTC", "LC_ALL": "C"},
            cwd=self._folder,
            capture_output=True,
            text=True,
            check=False,
        )

    def submit(self, account: str, script: str, *options: str, user: str = "") -> str:
        """Submit a job; return its number."""
        given = ["sbatch", "--parsable", f"--account={account}", "--output=/dev/null", *options]
        if os.geteuid() == 0:
            given.append(f"--uid={user or self.users[0]}")
        return self.run(*given, f"--wrap={script}")

    def state(self, job: str) -> tuple[str, str]:
        """Return the state of a job and, of one that waits, the reason."""
        found = self.run("squeue", "--noheader", "--states=all", f"--jobs={job}", "--format=%T %r")
        state, _, reason = found.partition(" ")
        return state, reason

    def until(self, job: str, state: str, reason: str = "") -> None:
        """Wait until a job is in a state, for a reason if one is named."""
        ends_at = time.monotonic() + _PATIENCE_S
        while (found := self.state(job))[0] != state or (reason and found[1] != reason):
            if time.monotonic() > ends_at:
                raise AssertionError(f"job {job} is {found}, not {state} {reason}: {self._log()}")
            time.sleep(0.1)

    def start(self) -> None:
        """Start all of it; return once the node takes jobs."""
        self._start("munged", "munged", *self._munge(), ready=self._folder / "munge.sock")
        self._start_sql()
        self._start("slurmdbd", "slurmdbd", "-D")
        self._wait("slurmdbd", lambda: self.tried("sacctmgr", "-nP", "show", "cluster"))
        self.tried("sacctmgr", "-i", "-Q", "add", "cluster", _NAME)
        self.start_control()

    def start_control(self) -> None:
        """Start what takes and runs jobs."""
        self._start("slurmctld", "slurmctld", "-D")
        self._wait("slurmctld", lambda: self.tried("scontrol", "show", "config"))
        stepd = str(self._programs / "usr/sbin/slurmstepd")
        self._start("slurmd", "slurmd", "-D", "-N", "gn1", "-d", stepd)
        self._wait(
            "slurmd",
            lambda: self.tried("sh", "-c", "sinfo -h -o %T | grep -qE '^(idle|mixed|allocated)$'"),
        )

    def stop_control(self) -> None:
        """End what takes and runs jobs; the accounting stays."""
        for name in ("slurmctld", "slurmd"):
            self._stop(name)

    def stop(self) -> None:
        """End all of it, jobs too."""
        for name in reversed(list(self._running)):
            self._stop(name)
        for pid in _running_from(self._programs, self.environment["SLURM_CONF"]):
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)

    def _start(self, name: str, *command: str, ready: Path | None = None) -> None:
        with (self._folder / f"{name}.out").open("ab") as log:
            self._running[name] = subprocess.Popen(
                ["setpriv", "--pdeathsig", "TERM", *command],  # it never outlives the tests
                env={**os.environ, **self.environment, "TZ": "UTC"},
                cwd=self._folder,
                stdout=log,
                stderr=log,
            )
        if ready is not None:
            self._wait(name, ready.exists)

    def _wait(self, name: str, is_ready: object) -> None:
        assert callable(is_ready)
        ends_at = time.monotonic() + _PATIENCE_S
        while True:
            answer = is_ready()
            if answer is True or getattr(answer, "returncode", 1) == 0:
                return
            ended = self._running[name].poll() is not None
            if ended or time.monotonic() > ends_at:
                raise RuntimeError(f"{name} did not start: {answer}: {self._log()}")
            time.sleep(0.05)

    def _stop(self, name: str) -> None:
        process = self._running.pop(name, None)
        if process is not None:
            process.terminate()
            try:
                process.wait(timeout=30)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    def _log(self) -> str:
        return "\n".join(
            f"{one.name}: …{one.read_text(errors='replace')[-600:]}"
            for one in sorted(self._folder.glob("*.out"))
        )

    def _munge(self) -> list[str]:
        key = self._folder / "keys" / "munge.key"
        key.parent.mkdir(mode=0o700)
        key.write_bytes(secrets.token_bytes(1_024))
        key.chmod(0o400)
        return [
            "--foreground",
            "--force",
            f"--key-file={key}",
            f"--socket={self._folder / 'munge.sock'}",
            f"--pid-file={self._folder / 'munged.pid'}",
            f"--log-file={self._folder / 'munged.log'}",
            f"--seed-file={key.with_name('munge.seed')}",
            "--origin=127.0.0.1",
        ]

    def _start_sql(self) -> None:
        data, me = self._folder / "sql", pwd.getpwuid(os.geteuid()).pw_name
        share = self._programs / "usr/share/mysql"
        common = ["--no-defaults", f"--user={me}", f"--datadir={data}"]
        made = self._programs.parent / "empty-sql"
        if not made.exists():  # it takes seconds, and is the same each time
            fresh = self._folder / "fresh-sql"
            self.run(
                "mariadb-install-db",
                "--no-defaults",
                f"--user={me}",
                f"--basedir={self._programs / 'usr'}",
                f"--datadir={fresh}",
                f"--lc-messages-dir={share}",
                "--auth-root-authentication-method=normal",
                "--skip-test-db",
            )
            with suppress(OSError):  # another process was faster
                fresh.rename(made)
        shutil.copytree(made, data)
        place = self._folder / "sql.sock"
        self._start(
            "mariadbd",
            "mariadbd",
            *common,
            f"--basedir={self._programs / 'usr'}",
            f"--socket={place}",
            f"--pid-file={self._folder / 'sql.pid'}",
            "--bind-address=127.0.0.1",
            f"--port={self._ports['sql']}",
            f"--lc-messages-dir={share}",
            "--innodb-buffer-pool-size=64M",
            "--innodb-lock-wait-timeout=900",
            "--innodb-flush-log-at-trx-commit=0",
            ready=place,
        )
        self.run(
            "mariadb",
            "--no-defaults",
            f"--socket={place}",
            "--user=root",
            "--execute=CREATE DATABASE slurm_acct_db; "
            "CREATE USER slurm@'%' IDENTIFIED BY 'slurmpw'; "
            "GRANT ALL ON slurm_acct_db.* TO slurm@'%'; "
            "CREATE USER slurm@localhost IDENTIFIED BY 'slurmpw'; "
            "GRANT ALL ON slurm_acct_db.* TO slurm@localhost",
        )

    def _configure(self, plugins: Path) -> None:
        me, here = pwd.getpwuid(os.geteuid()).pw_name, self._folder
        for name in ("state", "spool"):
            (here / name).mkdir()
        for number in range(8):
            (here / f"gpu{number}").touch()
        settings = {
            "ME": me,
            "HERE": str(here),
            "PLUGINS": str(plugins),
            "HOST": socket.gethostname().partition(".")[0],
            **{name.upper(): str(port) for name, port in self._ports.items()},
        }
        for name in ("slurm.conf", "slurmdbd.conf", "gres.conf"):
            text = (Path(__file__).parent / name).read_text()
            for word, value in settings.items():
                text = text.replace(f"@{word}@", value)
            (here / name).write_text(text)
            (here / name).chmod(0o600 if name == "slurmdbd.conf" else 0o644)


@contextmanager
def cluster() -> Iterator[Cluster]:
    """Run a cluster; raises NoPackages where there are none."""
    programs = unpacked()
    with ExitStack() as stack:
        # Directly below /tmp: a socket's address has 107 bytes. Jobs of others look into it.
        folder = Path(tempfile.mkdtemp(prefix="hub-slurm-", dir="/tmp"))
        stack.callback(shutil.rmtree, folder, ignore_errors=True)
        folder.chmod(0o755)
        made = Cluster(folder, programs)
        stack.callback(made.stop)
        made.start()
        yield made


@pytest.fixture(scope="module")
def slurm():
    """A cluster, shared by all tests of a file."""
    with ExitStack() as stack:
        try:
            made = stack.enter_context(cluster())
        except NoPackages as reason:
            pytest.skip(f"there is no Slurm here: {reason}")
        yield made


def unpacked() -> Path:
    """Return the folder of the unpacked packages; fetches them the first time."""
    kept = ROOT / "build" / "slurm"
    programs = kept / "root"
    if (programs / "usr/sbin/slurmctld").exists():
        return programs
    for tool in ("apt-get", "dpkg", "setpriv"):
        if shutil.which(tool) is None:
            raise NoPackages(f"{tool} is missing, so this is not Debian")
    planned = _apt("-s", "--no-install-recommends", "install", *_WANTED)
    missing = {line.split()[1] for line in planned.splitlines() if line.startswith("Inst ")}
    names = sorted({*_WANTED, *missing})
    kept.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=kept) as folder:
        _apt("-q", "download", *names, cwd=folder)
        fresh = Path(folder) / "root"
        for package in sorted(Path(folder).glob("*.deb")):
            subprocess.run(["dpkg", "-x", package, fresh], check=True)
        for name in ("slurmctld", "slurmd", "slurmstepd"):  # Slurm goes by the name it is called by
            (fresh / "usr/sbin" / name).symlink_to(f"{name}-wlm")
        with suppress(OSError):  # another process was faster
            fresh.rename(programs)
    return programs


def _apt(*command: str, cwd: str = "/") -> str:
    try:
        done = subprocess.run(
            ["apt-get", *command],
            cwd=cwd,
            env={**os.environ, "LC_ALL": "C"},
            capture_output=True,
            text=True,
            check=False,
            timeout=_FETCH_S,
        )
    except subprocess.TimeoutExpired as error:
        raise NoPackages(f"apt-get did not end within {_FETCH_S} s") from error
    if done.returncode != 0:
        raise NoPackages(done.stderr.strip()[-300:] or "apt-get failed")
    return done.stdout


def _triplet(programs: Path) -> str:
    return next((programs / "usr/lib").glob("*-linux-gnu*")).name


def _running_from(programs: Path, configuration: str) -> Iterator[int]:
    """Yield what still runs of a cluster: what watches over a job is nobody's child any more."""
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            with suppress(OSError):
                if not (entry / "exe").readlink().is_relative_to(programs):
                    continue
                if configuration.encode() in (entry / "environ").read_bytes():
                    yield int(entry.name)
