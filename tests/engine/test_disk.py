"""A disk that is full, fails or forgets: told in words, and never taken for something else."""

import resource

import pytest

from alliancehub.model.errors import Refusal
from tests.hub import LocalHub
from tests.world import World

PAGE_BYTES = 4_096


def add_many(client):
    for _ in range(200):
        add(client, "wide " * 1_900)


@pytest.fixture
def lea(tmp_path):
    with World(LocalHub()) as near:
        one = near.member("lea")
        one.near = near  # type: ignore[attr-defined] # for the tests alone
        one.do("create", kind="dataset", values={"title": "Tides"})
        near.settle()
        yield one


def add(client, text):
    return client.do("create", kind="dataset", values={"title": "Large", "description": text})


def test_a_full_disk_is_told_and_what_was_kept_stays(lea):
    writer = lea.engine._core.need().store._database._writer
    writer.execute("PRAGMA max_page_count = 1")  # as many as there are
    with pytest.raises(Refusal, match="disk is full") as refused:
        add_many(lea)
    assert "Free some space" in refused.value.remedy
    kept = len(lea.rows("dataset"))
    assert kept == len(lea.engine.outbox(1_000)), "each is whole, row and command"
    other = lea.near.admin
    for _ in range(30):
        add(other, "broad " * 1_500)
    other.sync()
    status = lea.sync()
    assert status.state == "failed"
    assert "disk is full" in status.problem
    writer.execute("PRAGMA max_page_count = 1000000")
    lea.near.settle()
    lea.near.same()


def test_a_disk_that_takes_no_write_is_told_and_what_is_kept_stays_readable(lea):
    log = next(lea.folder.glob("*.sqlite3-wal"))
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (log.stat().st_size, hard))
    try:
        with pytest.raises(Refusal, match=r"disk is full|cannot be written"):
            add_many(lea)
        kept = lea.rows("dataset")
        assert "Tides" in {row["title"] for row in kept.values()}
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    add(lea, "now")
    assert len(lea.rows("dataset")) == len(kept) + 1
    lea.near.settle()
    lea.near.same()


def test_a_damaged_page_is_told_or_does_not_matter(lea):
    shown = _everything(lea)
    lea.engine.close()
    file = next(lea.folder.glob("*.sqlite3"))
    whole = file.read_bytes()
    assert not [one for one in lea.folder.glob("*-wal") if one.stat().st_size]
    told = 0
    for start in range(0, len(whole), 7 * PAGE_BYTES):
        file.write_bytes(whole[:start] + b"\xff" * PAGE_BYTES + whole[start + PAGE_BYTES :])
        refused = _refused(lea, shown)
        assert refused in {"", "cache_damaged"}, f"page {start // PAGE_BYTES}"
        told += bool(refused)
    assert told > 1
    file.write_bytes(whole)
    lea.engine = lea._engine()
    assert _everything(lea) == shown


def _refused(client, shown):
    """Return why a cache cannot be opened and read; if it can, it shows what it did before."""
    try:
        client.engine = client._engine()
        now = _everything(client)
    except Refusal as refusal:
        return refusal.code
    finally:
        client.engine.close()
    assert now == shown
    return ""


def _everything(client):
    return {kind: client.rows(kind) for kind in client.engine._core.catalogue.kinds}
