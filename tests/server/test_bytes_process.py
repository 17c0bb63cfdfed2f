"""Bytes over real sockets: a hub that is killed, a connection that breaks, and tuspy as it is."""

import os
from pathlib import Path

import httpx
import pytest
from tusclient.client import TusClient

from alliancehub.wire import paths
from alliancehub.wire.datasets import BLOCK
from tests.hub import Hub
from tests.server.byte_hub import (
    OFFSET_TYPE,
    TUS,
    begin,
    draft,
    file_at,
    go_on,
    offset_of,
    sha,
    tell,
)

MB = 1_000_000


@pytest.fixture(scope="session")
def engine():
    """Offsets lie in files, so the database makes no difference here."""
    return "sqlite"


@pytest.fixture(scope="module")
def hub():
    with Hub() as one:
        one.admin()
        yield one


@pytest.fixture(scope="module")
def ada(hub):
    return hub.member("ada")


class Cut(Exception):
    """The sender is gone."""


def sent_until(member, place, data, end, then):
    """Send bytes from the first one to ``end``, wait until the hub has a block of them, break off.

    What ``then`` does comes before the connection breaks.
    """

    def body():
        yield data[:end]
        while offset_of(member, place) < BLOCK:
            pass
        then()
        raise Cut

    told = {**TUS, "Content-Type": OFFSET_TYPE, "Upload-Offset": "0"}
    told["Content-Length"] = str(len(data))
    with pytest.raises((Cut, httpx.TransportError)):
        member.http.patch(place, content=body(), headers=told)


def test_what_head_told_is_there_after_the_hub_was_killed():
    with Hub() as hub:
        ada = hub.member("ada")
        data = os.urandom(BLOCK + 3 * MB)
        version = draft(ada)
        tell(ada, version, ("a", data))
        place = begin(ada, version, data).headers["Location"]
        told = []

        def kill():
            told.append(offset_of(ada, place))
            hub.kill9()

        sent_until(ada, place, data, BLOCK + 2 * MB, kill)
        hub.start()
        offset = offset_of(ada, place)
        assert BLOCK <= told[0] <= offset <= BLOCK + 2 * MB
        assert ada.http.get(file_at(version, "a")).status_code == 409
        last = go_on(ada, place, offset, data[offset:])
        assert last.headers["Upload-State"] == "stored"
        assert ada.http.get(file_at(version, "a")).content == data
        page = ada.http.get(paths.BLOCKS.format(id=version, path="a")).json()
        assert page["blocks"] == [sha(data[:BLOCK]), sha(data[BLOCK:])]


def test_what_came_before_a_connection_broke_is_kept(hub, ada):
    data = os.urandom(BLOCK + 3 * MB)
    version = draft(ada)
    tell(ada, version, ("a", data))
    place = begin(ada, version, data).headers["Location"]
    sent_until(ada, place, data, BLOCK + MB, lambda: None)
    while True:  # as a client does; the hub may take until then what was on its way, or let go
        offset = offset_of(ada, place)
        assert BLOCK <= offset <= BLOCK + MB
        answer = go_on(ada, place, offset, data[offset:])
        if answer.status_code not in {409, 423}:
            break
    assert (answer.status_code, answer.headers["Upload-State"]) == (204, "stored")
    assert ada.http.get(file_at(version, "a")).content == data


@pytest.mark.parametrize("has_checksum", [False, True])
def test_tuspy_uploads_as_it_is(hub, ada, tmp_path, has_checksum):
    data = os.urandom(3 * MB)
    version = draft(ada)
    tell(ada, version, ("a", data))
    path = tmp_path / "a"
    path.write_bytes(data)
    headers = {"Authorization": ada.http.headers["Authorization"]}
    client = TusClient(f"{hub.url}{paths.UPLOADS}", headers=headers)
    about = {"sha256": sha(data), "version": version, "filename": "a"}
    with path.open("rb") as file:  # tuspy closes none that it opens by itself
        told = {"chunk_size": MB, "upload_checksum": has_checksum}
        sender = client.uploader(file_stream=file, metadata=about, **told)
        sender.upload_chunk()
        again = client.uploader(file_stream=file, url=sender.url, **told)  # as after a crash
        assert again.offset == MB
        again.upload()
    assert ada.http.get(file_at(version, "a")).content == data


def test_a_large_file_takes_no_more_memory_than_a_small_one(hub, ada):
    size = 96 * MB
    block = os.urandom(MB)
    version = draft(ada)
    whole = block * 96
    tell(ada, version, ("a", whole))
    place = begin(ada, version, whole).headers["Location"]
    sha_whole = sha(whole)
    del whole
    before = _peak(hub)

    told = {**TUS, "Content-Type": OFFSET_TYPE, "Upload-Offset": "0", "Content-Length": str(size)}
    answer = ada.http.patch(place, content=(block for _ in range(96)), headers=told)
    assert answer.headers["Upload-State"] == "stored"
    with ada.http.stream("GET", file_at(version, "a")) as got:
        assert sum(len(one) for one in got.iter_bytes()) == size
        assert got.headers["ETag"] == f'"{sha_whole}"'
    assert _peak(hub) - before < 40 * MB


def _peak(hub):
    """Return the most memory that the hub's process has had so far, in bytes."""
    for line in Path(f"/proc/{hub.process.pid}/status").read_text().splitlines():
        if line.startswith("VmHWM"):
            return int(line.split()[1]) * 1_024
    raise AssertionError
