"""A real S3 server: Ceph's gateway over a cluster of one monitor and one store in memory.

Everything is in a private folder and on loopback, with keys of its own, and ends with who asked for
it. Debian and Ubuntu have the packages, see ``tools/system_packages.sh``.
"""

import contextlib
import shutil
import signal
import subprocess
import tempfile
import time
import uuid
from datetime import timedelta
from pathlib import Path

import httpx
from obstore import sign
from obstore.store import S3Store

from tests.ports import free_port

PROGRAMS = ("ceph", "ceph-authtool", "ceph-mon", "ceph-osd", "monmaptool", "radosgw")
_START_S = 120
_ALL = ("mon", "allow *", "osd", "allow *")
_CONF = """
[global]
fsid = {fsid}
mon host = [v2:127.0.0.1:{monitor}/0]
public addr = 127.0.0.1
cluster addr = 127.0.0.1
keyring = {folder}/keyring
run dir = {folder}
admin socket =
pid file =
log file = {folder}/$name.log
mon data = {folder}/mon
osd data = {folder}/osd
osd objectstore = memstore
memstore device bytes = 1073741824
osd pool default size = 1
osd pool default min size = 1
osd pool default pg num = 1
osd crush chooseleaf type = 0
mon allow pool size one = true
[client.admin]
rgw frontends = beast endpoint=127.0.0.1:{gateway}
"""


def missing():
    """Return the names of the programs that are not installed."""
    return [one for one in PROGRAMS if shutil.which(one) is None]


@contextlib.contextmanager
def ceph(bucket, key, secret):
    """Yield the address of a gateway with an empty bucket of one user, who has these keys."""
    with tempfile.TemporaryDirectory(prefix="ceph-") as made, contextlib.ExitStack() as started:
        folder = Path(made)  # short: a cluster keeps sockets in it
        (folder / "mon").mkdir()
        (folder / "osd").mkdir()
        monitor, gateway = free_port(), free_port()
        fsid, osd = str(uuid.uuid4()), str(uuid.uuid4())
        conf = folder / "ceph.conf"
        conf.write_text(_CONF.format(fsid=fsid, folder=folder, monitor=monitor, gateway=gateway))

        def run(*command):
            done = subprocess.run(
                command, cwd=folder, capture_output=True, text=True, check=False, timeout=_START_S
            )
            if done.returncode:
                raise RuntimeError(f"{command[0]} failed: {done.stderr}")
            return done.stdout

        def start(*command):
            log = started.enter_context((folder / f"{command[0]}.out").open("wb"))
            process = subprocess.Popen((*command, "-c", conf, "-f"), stdout=log, stderr=log)
            started.callback(_ended, process)
            return process

        keyring, of_monitor = folder / "keyring", folder / "monitor.keyring"
        new_key = ("ceph-authtool", "--gen-key")
        run(*new_key, "--create-keyring", keyring, "-n", "client.admin", *_caps(*_ALL))
        shutil.copy(keyring, of_monitor)
        run(*new_key, of_monitor, "-n", "mon.", *_caps("mon", "allow *"))
        run("monmaptool", "--create", "--addv", "a", f"[v2:127.0.0.1:{monitor}]", "--fsid", fsid,
            folder / "monmap")  # fmt: skip
        run("ceph-mon", "--mkfs", "-i", "a", "-c", conf, "--monmap", folder / "monmap",
            "--keyring", of_monitor)  # fmt: skip
        start("ceph-mon", "-i", "a")
        run("ceph", "-c", conf, "osd", "new", osd)
        with keyring.open("a") as file:
            file.write(run("ceph", "-c", conf, "auth", "get-or-create", "osd.0", *_ALL))
        run("ceph-osd", "-i", "0", "--mkfs", "-c", conf, "--osd-uuid", osd)
        start("ceph-osd", "-i", "0")
        process = start("radosgw", "-n", "client.admin")
        address = f"http://127.0.0.1:{gateway}"
        _wait_for(address, process, folder)
        run("radosgw-admin", "-c", conf, "user", "create", "--uid", "tester",
            "--display-name", "Tester", "--access-key", key, "--secret-key", secret)  # fmt: skip
        _make(bucket, address, key, secret)
        yield address


def _make(bucket, address, key, secret):
    store = S3Store(
        bucket,
        endpoint=address,
        access_key_id=key,
        secret_access_key=secret,
        region="us-east-1",
        client_options={"allow_http": True},
    )
    httpx.put(sign(store, "PUT", "", timedelta(minutes=1)), timeout=60).raise_for_status()


def _caps(*pairs):
    return [
        word
        for part, what in zip(pairs[::2], pairs[1::2], strict=True)
        for word in ("--cap", part, what)
    ]


def _wait_for(address, process, folder):
    ends_at = time.monotonic() + _START_S
    while time.monotonic() < ends_at and process.poll() is None:
        with contextlib.suppress(httpx.TransportError):
            httpx.get(address, timeout=2)
            return
        time.sleep(0.1)
    raise RuntimeError(f"Ceph did not start: {(folder / 'radosgw.out').read_text()[-500:]}")


def _ended(process):
    process.send_signal(signal.SIGTERM)
    try:
        process.wait(timeout=10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
