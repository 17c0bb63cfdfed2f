"""What is PostgreSQL's own: lost connections, a full disk, old servers, the order of texts."""

import threading
from concurrent.futures import ThreadPoolExecutor

import psycopg
import pytest

from alliancehub.model.errors import Refusal
from alliancehub.server import postgres as inside
from alliancehub.server.database import Busy, Unreachable
from alliancehub.server.databases import database_of
from alliancehub.server.hub import open_hub
from alliancehub.server.settings import Settings
from alliancehub.wire import paths
from tests.hub import Hub, LocalHub, new_id
from tests.postgres import cluster
from tests.server.test_workers import at_once

MANY = [f"{letter}{tail}" for letter in "aBÄz_Z-é9ß" for tail in ("", "a", "B", " c")]


@pytest.fixture
def engine(postgres):
    """Once is enough here."""
    return "postgresql"


@pytest.fixture
def own():
    """A server that a test may stop."""
    with cluster() as made:
        yield made


def dataset(member):
    values = {"title": "D"}
    return member.mutation("create", kind="dataset", id=new_id(), values=values)


def test_a_server_that_restarts_is_told_as_a_moment_and_nothing_is_lost(own):
    with LocalHub(database=own.new()) as hub:
        ada = hub.member("ada")
        ada.push(dataset(ada))
        own.stop()
        sent = dataset(ada)
        batch = {"device": ada.device, "mutations": [sent]}
        for answer in (ada.http.post(paths.PUSH, json=batch), ada.http.get(paths.READY)):
            assert (answer.status_code, answer.json()["code"]) == (503, "unavailable")
            assert answer.headers["Retry-After"]
        own.start()
        assert ada.push(sent)["last_mid"] == 2
        assert ada.http.get(paths.READY).status_code == 200
        own.stop()
        own.start()
        assert len(ada.records("dataset")) == 2  # what was closed meanwhile was seen beforehand


def test_a_connection_that_breaks_amid_a_push_leaves_nothing_or_all_of_it(postgres):
    with LocalHub(database=postgres.new()) as hub:
        ada = hub.member("ada")

        def write():
            with hub.server.database.write() as tx:
                tx.run("INSERT INTO hub_meta (name, value) VALUES ('x', 'y')")
                postgres.break_off(tx.value("SELECT current_database()"))
                tx.run("INSERT INTO hub_meta (name, value) VALUES ('z', 'y')")

        with pytest.raises(Unreachable):
            write()
        with hub.server.database.read() as tx:
            assert tx.value("SELECT count(*) FROM hub_meta WHERE value = 'y'") == 0
        assert ada.push(dataset(ada))["last_mid"] == 1


def test_a_database_that_takes_no_changes_is_told_and_reading_goes_on(postgres):
    url = postgres.new(is_empty=True)
    name = url.partition("@/")[2].partition("?")[0]
    with LocalHub(database=url) as hub:
        ada = hub.member("ada")
        postgres.run(f"ALTER DATABASE {name} SET default_transaction_read_only = on")
        postgres.break_off(name)
        batch = {"device": ada.device, "mutations": [dataset(ada)]}
        answer = ada.http.post(paths.PUSH, json=batch)
        assert (answer.status_code, answer.headers["Retry-After"]) == (503, "60")
        assert ada.records("dataset") == []


def test_a_full_disk_is_told_and_when_there_is_room_again_the_hub_goes_on(postgres):
    with LocalHub(database=postgres.new()) as hub:
        ada = hub.member("ada")
        with hub.server.database.write() as tx:
            tx.connection.exec_driver_sql(
                "CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS "
                "$$ BEGIN RAISE EXCEPTION 'No space left on device' USING ERRCODE = '53100'; END $$"
            )
            tx.run("CREATE TRIGGER no_room BEFORE INSERT ON sync_change EXECUTE FUNCTION no_room()")
        sent = dataset(ada)
        batch = {"device": ada.device, "mutations": [sent]}
        answer = ada.http.post(paths.PUSH, json=batch)
        assert (answer.status_code, answer.headers["Retry-After"]) == (503, "60")
        assert ada.records("dataset") == []
        with hub.server.database.write() as tx:
            tx.run("DROP TRIGGER no_room ON sync_change")
        assert ada.push(sent)["last_mid"] == 1


def test_a_writer_waits_for_those_of_other_workers_and_not_for_ever(postgres):
    url = postgres.new()
    with LocalHub(database=url) as hub, LocalHub(database=url, write_wait_s=0.1) as other:
        ada = hub.member("ada")
        with hub.server.database.write():
            with pytest.raises(Busy), other.server.database.write():
                pass
            batch = {"device": ada.device, "mutations": [dataset(ada)]}
            asked = other.guest().take(ada.tokens).http.post(paths.PUSH, json=batch)
            assert (asked.status_code, asked.headers["Retry-After"]) == (503, "2")
            with other.server.database.read() as tx:
                assert tx.value("SELECT seq FROM sync_clock")  # reading waits for nobody


def test_what_a_writer_reads_behind_the_turn_is_what_the_one_before_wrote(postgres):
    url = postgres.new()
    with LocalHub(database=url) as hub, LocalHub(database=url) as other:
        hubs = [hub.server.database, other.server.database]
        with hub.server.database.write() as tx:
            tx.run("INSERT INTO hub_meta (name, value) VALUES ('count', '0')")
        together = threading.Barrier(8)

        def add(database):
            together.wait()
            for _ in range(20):
                with database.write() as tx:
                    found = int(tx.value("SELECT value FROM hub_meta WHERE name = 'count'"))
                    told = [str(found + 1)]
                    tx.run("UPDATE hub_meta SET value = ? WHERE name = 'count'", told)

        with ThreadPoolExecutor(8) as pool:
            list(pool.map(add, hubs * 4))
        with hub.server.database.read() as tx:
            assert tx.value("SELECT value FROM hub_meta WHERE name = 'count'") == "160"


def test_rules_across_rows_hold_between_machines(postgres):
    url = postgres.new()
    with (
        LocalHub(database=url) as hub,
        LocalHub(database=url) as other,
        ThreadPoolExecutor(4) as pool,
    ):
        admin = hub.admin()
        there = other.guest().take(admin.tokens)
        for n in range(8):
            values = {"title": "Twice", "slug": f"twice-{n}", "sector": "academia"}
            tries = [
                pool.submit(one.give, "create", kind="organisation", id=new_id(), values=values)
                for one in (admin, there)
            ]
            told = sorted(one.result()["status"] for one in tries)
            assert told == ["applied", "rejected"]  # a slug is taken once
        ada = hub.member("ada")
        again = other.guest().take(ada.tokens)
        again.device = ada.device
        sent = [dataset(ada) for _ in range(5)]
        pushes = [pool.submit(one.push, *sent) for one in (ada, again, ada, again)]
        results = [one.result() for one in pushes]
        assert all(one == results[0] for one in results)
        assert len(ada.records("dataset")) == 5  # each change once


def test_texts_sort_by_code_point_whatever_the_databases_language(postgres):
    name = f"german_{new_id()[:8]}"
    postgres.run(
        f"CREATE DATABASE {name} TEMPLATE template0 LOCALE_PROVIDER icu ICU_LOCALE 'de' "
        "LOCALE 'C.UTF-8'"
    )
    with LocalHub(database=postgres.url(name)) as hub, hub.server.database.write() as tx:
        tx.run("DELETE FROM hub_meta")
        tx.run_many("INSERT INTO hub_meta (name, value) VALUES (?, '')", [[one] for one in MANY])
        found = tx.run("SELECT name FROM hub_meta ORDER BY name")
        assert [one for (one,) in found] == sorted(MANY)
        behind = tx.run("SELECT name FROM hub_meta WHERE (name, value) > ('Z', '')").fetchall()
        assert {one for (one,) in behind} >= {"_", "a", "ß"}


def test_one_of_several_workers_keeps_house_until_it_is_gone(postgres):
    url = postgres.new()
    with LocalHub(database=url) as hub, LocalHub(database=url) as other:
        assert hub.server.database.leads()
        assert hub.server.database.leads()
        assert not other.server.database.leads()
        hub.server.database.close()
        at_once(other.server.database.leads)  # PostgreSQL lets go a moment after the end was told


def test_many_hubs_that_start_at_once_on_an_empty_database_agree(postgres, tmp_path):
    url = postgres.new(is_empty=True)
    with ThreadPoolExecutor(3) as pool:
        hubs = [pool.submit(open_hub, Settings(tmp_path, database=url)) for _ in range(3)]
        for one in [hub.result() for hub in hubs]:
            one.close()
    with psycopg.connect(url) as connection:
        assert connection.execute("SELECT count(*) FROM sync_clock").fetchone() == (1,)


@pytest.mark.parametrize(
    ("database", "code"),
    [
        ("mysql://localhost/hub", "unknown_database"),
        ("postgresql://hub@/nowhere?host=/nowhere", "unreachable_database"),
    ],
)
def test_an_address_that_leads_nowhere_is_told_in_words(tmp_path, database, code):
    with pytest.raises(Refusal) as refused:
        open_hub(Settings(tmp_path, database=database))
    assert (refused.value.code, refused.value.field) == (code, "database")


def test_an_older_server_is_refused_in_words(postgres, tmp_path, monkeypatch):
    monkeypatch.setattr(inside, "OLDEST", 99)
    with pytest.raises(Refusal, match="99 or newer") as refused:
        open_hub(Settings(tmp_path, database=postgres.new()))
    assert refused.value.code == "old_postgresql"


def test_a_database_of_another_encoding_is_refused_in_words(postgres, tmp_path):
    name = f"latin_{new_id()[:8]}"
    postgres.run(f"CREATE DATABASE {name} TEMPLATE template0 ENCODING LATIN1 LOCALE 'C'")
    with pytest.raises(Refusal, match="LATIN1"):
        open_hub(Settings(tmp_path, database=postgres.url(name)))


def test_without_its_library_it_says_how_to_install_it(tmp_path, monkeypatch):
    monkeypatch.setattr("alliancehub.server.databases.find_spec", lambda _: None)
    with pytest.raises(Refusal) as refused:
        database_of(Settings(tmp_path, database="postgresql://db/hub"))
    assert "pip install" in refused.value.remedy


def test_a_password_in_the_address_is_in_no_message(tmp_path):
    settings = Settings(tmp_path, database="postgresql://hub:s3cret@/nowhere?host=/nowhere")
    with pytest.raises(Refusal) as refused:
        open_hub(settings)
    assert "s3cret" not in f"{refused.value.text}{settings!r}"


def test_a_text_with_nul_finds_nothing_and_does_no_harm(postgres):
    with LocalHub(database=postgres.new()) as hub:
        ada = hub.member("ada")
        assert ada.http.get("/api/v1/records/dataset/%00").status_code == 404
        assert ada.give("con\0quer")["status"] == "rejected"
        assert ada.push(dataset(ada))["last_mid"] == 2


def test_a_hub_whose_database_is_gone_at_the_start_says_so(tmp_path):
    with pytest.raises(RuntimeError, match="does not answer"):
        Hub(data=tmp_path, database="postgresql://hub@/nowhere?host=/nowhere").start()
