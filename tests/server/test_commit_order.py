"""Sixteen writers at once, and a reader that follows cursors: nothing is ever behind its back."""

import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from functools import partial

import pytest

from alliancehub.server.cursor import Cursor
from alliancehub.server.shared_commit import SharedCommit
from tests.hub import LocalHub, new_id

WRITERS = 16
PUSHES = 12


@pytest.fixture
def engine(postgres):
    """On SQLite writers wait in line anyway."""
    return "postgresql"


def missed_by_a_live_reader(postgres, make_naive=lambda hubs: None):
    """Let members of two hubs on one database push; return what a reader never heard of."""
    url = postgres.new()
    with ExitStack() as stack:
        hubs = [stack.enter_context(LocalHub(database=url)) for _ in range(2)]
        members = [hubs[0].member(f"m{n}") for n in range(WRITERS)]
        writers = [hubs[n % 2].guest().take(member.tokens) for n, member in enumerate(members)]
        make_naive(hubs)
        reader = hubs[0].guest()
        cursor = reader.pull()["cursor"]
        heard: set[str] = set()
        over = threading.Event()

        def read(cursor):
            while True:
                is_last = over.is_set()
                page = reader.pull(cursor, ["public"])
                cursor = page["cursor"]
                heard.update(row[0] for row in page["tables"].get("dataset", {"rows": []})["rows"])
                if is_last and not page["more"]:
                    return

        def write(member):
            for _ in range(PUSHES):
                made = {"kind": "dataset", "id": new_id(), "values": {"title": "D"}}
                member.push(member.mutation("create", **made))

        with ThreadPoolExecutor(WRITERS + 1) as pool:
            reading = pool.submit(read, cursor)
            list(pool.map(write, writers))
            over.set()
            reading.result()
        there = {row["id"] for row in reader.records("dataset")}
    assert len(there) == WRITERS * PUSHES
    return there - heard


def test_a_reader_that_follows_cursors_beside_sixteen_writers_misses_nothing(postgres):
    """Invariant 11."""
    assert missed_by_a_live_reader(postgres) == set()


def test_with_numbers_taken_at_the_beginning_and_no_lock_the_same_reader_misses_changes(
    postgres, monkeypatch
):
    """Invariant 11: the test above would see it, if commits were numbered as one would at first."""

    first: list[int] = []
    is_behind = threading.Event()

    def taken_at_the_beginning(tx, at):
        seq = tx.value("SELECT currval('taken')")
        tx.run("INSERT INTO sync_commit (seq, tag, at) VALUES (?, ?, ?)", [seq, "x", at])
        with counting:
            first.append(seq)
        if first[0] == seq:  # it commits when the reader has read on to a later one, as may happen
            assert is_behind.wait(60)
        return seq

    def newest(tx):
        found = tx.first("SELECT seq, tag FROM sync_commit ORDER BY seq DESC LIMIT 1")
        if first and found[0] > first[0]:
            is_behind.set()
        return Cursor(tx.value("SELECT epoch FROM sync_clock"), *found)

    def alone(database, *_):
        return SharedCommit(database._begun(begin))

    counting = threading.Lock()
    begin = "BEGIN ISOLATION LEVEL READ COMMITTED; SELECT nextval('taken')"

    def make_naive(hubs):
        with hubs[0].server.database.write() as tx:
            tx.run("CREATE SEQUENCE taken START 1000")
        for hub in hubs:
            database = hub.server.database
            monkeypatch.setattr(database, "_turn", NoTurn())
            monkeypatch.setattr(database, "_shared_by", partial(alone, database))
            monkeypatch.setattr(database, "_goes_on", lambda *_: False)
        monkeypatch.setattr("alliancehub.server.postgres._WRITE", begin)
        monkeypatch.setattr("alliancehub.server.execute.next_seq", taken_at_the_beginning)
        monkeypatch.setattr("alliancehub.server.pull.head", newest)

    assert missed_by_a_live_reader(postgres, make_naive)


class NoTurn:
    """A lock that everybody has at once."""

    def acquire(self, timeout):
        return True

    def release(self):
        pass
