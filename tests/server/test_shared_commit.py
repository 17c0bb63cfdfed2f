"""Writers who wait for their turn on PostgreSQL share one commit, and answer for themselves."""

import threading
from concurrent.futures import ThreadPoolExecutor

import psycopg
import pytest

from alliancehub.server import shared_commit
from alliancehub.server.database import Unreachable
from alliancehub.server.databases import database_of
from alliancehub.server.settings import Settings

PUT = "INSERT INTO noted (name) VALUES (?)"


@pytest.fixture
def engine(postgres):
    """It is PostgreSQL's own."""
    return "postgresql"


@pytest.fixture
def url(postgres):
    return postgres.new(is_empty=True)


@pytest.fixture
def database(url, tmp_path, monkeypatch):
    # However long it takes until all wait, and until the next of them has the turn that is free.
    monkeypatch.setattr(shared_commit, "OPEN_MAX_S", 300)
    monkeypatch.setattr(shared_commit, "_LOOKED_AFTER_S", 300)
    one = database_of(Settings(tmp_path, database=url, write_wait_s=120))
    with one.write() as tx:
        tx.run("CREATE TABLE noted (name TEXT PRIMARY KEY)")
        tx.run(
            "CREATE TABLE owed (name TEXT REFERENCES noted (name) DEFERRABLE INITIALLY DEFERRED)"
        )
    yield one
    one.close()


def together(database, *bodies):
    """Let one write while the others wait for their turn; return what became of each."""
    begun, everybody_waits = threading.Event(), threading.Event()

    def write(body):
        with database.write() as tx:
            begun.set()
            everybody_waits.wait(60)
            body(tx)
            return str(tx.value("SELECT pg_current_xact_id()"))

    with ThreadPoolExecutor(len(bodies)) as pool:
        told = [pool.submit(write, bodies[0])]
        assert begun.wait(60)
        told += [pool.submit(write, one) for one in bodies[1:]]
        while database.waiting < len(bodies) - 1:
            begun.wait(0)
        everybody_waits.set()
    return [one.exception() or one.result() for one in told]


def put(name):
    return lambda tx: tx.run(PUT, [name])


def noted(url):
    with psycopg.connect(url) as there:
        return [name for (name,) in there.execute("SELECT name FROM noted ORDER BY name")]


def test_those_who_wait_write_in_one_transaction(database, url):
    told = together(database, *map(put, "abcde"))
    assert len(set(told)) == 1
    assert noted(url) == list("abcde")


def test_who_fails_takes_back_only_what_is_their_own(database, url):
    def fail(tx):
        tx.run(PUT, ["x"])
        raise ValueError("of one alone")

    first, *others = together(database, put("a"), fail, put("b"), fail)
    assert noted(url) == ["a", "b"]
    assert sorted(type(one).__name__ for one in others) == ["ValueError", "ValueError", "str"]
    assert isinstance(first, str)


def test_where_the_first_fails_the_others_are_written_all_the_same(database, url):
    def fail(tx):
        tx.run(PUT, ["x"])
        tx.run(PUT, ["x"])

    first, *others = together(database, fail, put("a"), put("b"))
    assert "duplicate key" in str(first)
    assert [type(one) for one in others] == [str, str]
    assert noted(url) == ["a", "b"]


def test_a_commit_that_fails_is_told_to_all_of_them(database, url):
    told = together(
        database, put("a"), lambda tx: tx.run("INSERT INTO owed VALUES (?)", ["nobody"]), put("b")
    )
    assert all("foreign key" in str(one) for one in told)
    assert noted(url) == []
    with database.write() as tx:
        tx.run(PUT, ["c"])
    assert noted(url) == ["c"]


def test_a_connection_that_is_lost_leaves_nothing_of_any_of_them(database, url):
    def lose(tx):
        with psycopg.connect(url, autocommit=True) as there:
            there.execute("SELECT pg_terminate_backend(%s)", [tx.value("SELECT pg_backend_pid()")])
        tx.run("SELECT 1")

    told = together(database, put("a"), lose)
    assert [type(one) for one in told] == [Unreachable, Unreachable]
    assert noted(url) == []


def test_one_who_gave_up_waiting_leaves_nobody_unanswered(database, url, monkeypatch):
    """Whoever is done leaves the commit to the next one, who may never come."""
    monkeypatch.setattr(database, "_waiting", 1)
    monkeypatch.setattr(shared_commit, "_LOOKED_AFTER_S", 0.01)
    with ThreadPoolExecutor(1) as pool:

        def write():
            with database.write() as tx:
                tx.run(PUT, ["a"])

        pool.submit(write).result(60)
    assert noted(url) == ["a"]
