"""Cache and hub are compared, and what differs is mended."""

import json
import logging
import sqlite3
import time
from contextlib import closing

import httpx
import pytest

from alliancehub.model.folding import searchable
from alliancehub.wire import paths
from tests.hub import LocalHub
from tests.world import World

DAY_S = 86_400


class Days:
    """A clock that days are put forward on."""

    def __init__(self):
        self.ahead = 0.0

    def __call__(self):
        return time.time() + self.ahead


@pytest.fixture
def days():
    return Days()


@pytest.fixture
def near(days):
    with World(LocalHub(), clock=days) as made:
        yield made


@pytest.fixture
def asked(near):
    """Return a function that notes from now on what a client asks for."""

    def noting(client):
        found: list[str] = []

        def note(request, answer):
            found.append(request.url.path)
            return answer

        client.network.breaks = note
        return found

    return noting


def add(client, *titles):
    wanted = [("create", {"kind": "dataset", "values": {"title": title}}) for title in titles]
    rows = [receipt.row for receipt in client.engine.submit_many(wanted)]
    client.sync()
    return rows


def cache(client):
    """Return the file of a client's cache."""
    core = client.engine._core
    return core.book.cache_path(core.need().record.key)


def damage(client, sql, *params):
    """Change the file of a cache past the engine; return how many rows."""
    with closing(sqlite3.connect(cache(client))) as file, file:
        file.create_function("searchable", 1, searchable, deterministic=True)
        return file.execute(sql, params).rowcount


def state(client, key):
    with client.engine._core.need().store.read() as db:
        (value,) = db.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
    return json.loads(value)


@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE k_dataset SET title = 'Date' WHERE id = ?",
        "UPDATE k_dataset SET title = CAST(X'44FF7461' AS TEXT) WHERE id = ?",
        "UPDATE k_dataset SET scope = 'publib' WHERE id = ?",
        "UPDATE k_dataset SET version = version + 1 WHERE id = ?",
        "DELETE FROM k_dataset WHERE id = ?",
        "UPDATE k_dataset SET id = substr(id, 1, 34) || '~~' WHERE id = ?",
    ],
)
def test_a_byte_that_flipped_is_found_within_a_week_and_only_its_bucket_is_fetched(
    near, days, asked, harm, caplog
):
    """Invariant 21."""
    rows = add(near.admin, *(f"Data {n}" for n in range(40)))
    near.settle()
    assert damage(near.admin, harm, rows[7]) == 1
    days.ahead += 8 * DAY_S
    with caplog.at_level(logging.WARNING):
        calls = asked(near.admin)
        near.admin.sync()
    near.same()
    assert near.admin.need("dataset", rows[7])["title"] == "Data 7"
    assert calls.count(paths.COMPARE) == 1
    assert 1 <= calls.count(paths.BUCKET) <= 2  # a changed id is found where it is and was
    assert not [one for one in calls if "snapshot" in one]
    assert "the cache is mended" in caplog.text
    calls.clear()
    near.admin.sync()
    assert calls == [paths.PULL]


def test_a_first_sync_is_compared_and_then_once_a_week(near, days, asked):
    add(near.admin, "One")
    lea = near.member("lea")
    assert state(lea, "compared")["found"] == "the same"
    calls = asked(lea)
    days.ahead += 6 * DAY_S
    lea.sync()
    assert paths.COMPARE not in calls
    days.ahead += 2 * DAY_S
    lea.sync()
    assert calls.count(paths.COMPARE) == 1
    assert state(lea, "compared")["found"] == "the same"


def test_the_week_goes_on_over_restarts_and_whatever_the_clock_says(near, days, asked):
    """Invariant 21: the comparison comes about weekly, for ever."""
    lea = near.member("lea")
    days.ahead += 3 * DAY_S
    lea.restart()
    calls = asked(lea)
    lea.sync()
    assert paths.COMPARE not in calls
    days.ahead += 5 * DAY_S
    lea.restart()
    lea.sync()
    assert calls.count(paths.COMPARE) == 1
    days.ahead += 3_650 * DAY_S  # a clock that is ten years ahead …
    lea.sync()
    assert calls.count(paths.COMPARE) == 2
    days.ahead -= 3_650 * DAY_S  # … and is set right
    lea.restart()
    lea.sync()
    assert calls.count(paths.COMPARE) == 3
    lea.sync()
    assert calls.count(paths.COMPARE) == 3
    assert state(lea, "compared")["found"] == "the same"


def test_what_waits_is_no_difference_and_stays_on_top_of_what_is_mended(near, days, asked):
    row, other = add(near.admin, "Data", "Other")
    near.admin.network.stops = lambda request: (
        httpx.Response(503) if request.url.path == paths.PUSH else None
    )
    near.admin.do("edit", kind="dataset", id=row, values={"description": "Mine"})
    made = near.admin.do("create", kind="dataset", values={"title": "New"}).row
    near.admin.do("delete", kind="dataset", id=other)
    days.ahead += 8 * DAY_S
    near.admin.sync()
    assert state(near.admin, "compared")["found"] == "the same"
    harm = "UPDATE base_row SET cells = replace(cells, 'Data', 'Date') WHERE id = ?"
    assert damage(near.admin, harm, row) == 1
    days.ahead += 8 * DAY_S
    calls = asked(near.admin)
    near.admin.sync()
    assert calls.count(paths.BUCKET) == 1
    shown = near.admin.need("dataset", row)
    assert (shown["title"], shown["description"]) == ("Data", "Mine")
    assert near.admin.row("dataset", made)
    assert near.admin.row("dataset", other) is None
    near.admin.network.stops = None
    near.settle()
    near.same()


def test_much_that_differs_has_its_scope_fetched_whole_and_once(near, days, asked):
    for part in range(2):
        add(near.admin, *(f"Data {part} {n}" for n in range(300)))
    near.settle()
    assert damage(near.admin, "UPDATE k_dataset SET title = title || '!'") == 600
    days.ahead += 8 * DAY_S
    calls = asked(near.admin)
    near.admin.sync()
    near.same()
    assert paths.BUCKET not in calls
    assert len([one for one in calls if "snapshot" in one]) == 1
    near.admin.sync()
    assert calls.count(paths.COMPARE) == 1


def test_a_hub_whose_sums_are_wrong_makes_no_storm(near, days, asked):
    add(near.admin, "Data")
    near.settle()
    with near.hub.server.database.write() as tx:
        tx.run("UPDATE sync_digest SET hash = 1 WHERE kind = 'dataset'")
    days.ahead += 8 * DAY_S
    calls = asked(near.admin)
    for _ in range(5):
        near.admin.sync()
    near.same()
    assert (calls.count(paths.COMPARE), calls.count(paths.BUCKET)) == (1, 1)
    assert len([one for one in calls if "snapshot" in one]) <= 1


def test_a_hub_that_does_not_compare_is_asked_once_a_week(near, days, asked):
    near.admin.network.stops = lambda request: (
        httpx.Response(404, json={"title": "Not found", "status": 404})
        if request.url.path == paths.COMPARE
        else None
    )
    days.ahead += 8 * DAY_S
    assert near.admin.sync().state == "online"
    near.admin.network.stops = None
    calls = asked(near.admin)
    near.admin.sync()
    assert paths.COMPARE not in calls
