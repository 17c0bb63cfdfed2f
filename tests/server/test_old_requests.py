"""Credit requests that were made before they had lines: a hub of then, brought up by one of now."""

import json
from typing import Any

import pytest

from alliancehub.model.catalogue import Catalogue
from alliancehub.server.databases import database_of
from alliancehub.server.growth import make_ready
from alliancehub.server.migrations.upgrade import upgrade
from alliancehub.server.settings import Settings
from alliancehub.server.tables import Tables
from tests.model.alliance import row_id

NOW = "2026-06-01T12:00:00Z"
STAMPS = ("id", "scope", "version", "created_at", "created_by", "updated_at", "updated_by")
TEXTS = ("title", "resource", "project", "justification", "state", "receiver", "reason",
         "decided_by", "decided_at", "expires_on")  # fmt: skip
NUMBERS = ("units", "hours", "cost", "granted_units", "granted_hours", "granted")
SAM, GPU = row_id("sam"), row_id("gpu")
OLD = {
    "draft": ("draft", 4, 10, 0, 0, 0, 0),
    "waiting": ("submitted", 2, 100, 400_000_000, 0, 0, 0),
    "granted": ("accepted", 4, 10, 80_000_000, 4, 10, 80_000_000),
    "in_part": ("partly_accepted", 4, 10, 80_000_000, 1, 10, 20_000_000),
    "declined": ("declined", 1, 1, 2_000_000, 0, 0, 0),
}


@pytest.fixture
def database(tmp_path, engine, request):
    url = "" if engine == "sqlite" else request.getfixturevalue("postgres").new(is_empty=True)
    one = database_of(Settings(tmp_path, database=url))
    yield one
    one.close()


def fill(tx):
    """Bring a database to what a hub of before left, with a request in every state."""
    upgrade(tx.connection, "0008")
    columns = ", ".join(
        f"{name} {'BIGINT' if name in {'version', *NUMBERS} else 'TEXT'}"
        for name in (*STAMPS, *TEXTS, *NUMBERS)
    )
    tx.run(f"CREATE TABLE credit_request ({columns}, PRIMARY KEY (id))")
    tx.run("INSERT INTO sync_clock (id, epoch, seq) VALUES (1, 'e', 7)")
    tx.run("INSERT INTO sync_commit (seq, tag, at) VALUES (7, 't', ?)", [NOW])
    tx.run("INSERT INTO kind_columns (kind, columns) VALUES ('credit_request', '[]')")
    for at, (name, (state, units, hours, cost, *granted)) in enumerate(OLD.items()):
        key = row_id(name)
        scope = f"person:{SAM}" if state == "draft" else f"request:{key}"
        made = f"2026-01-0{at + 1}T00:00:00Z"
        empty = [""] * 5
        values = [key, scope, 7, made, SAM, made, SAM, name, GPU, "", "J", state, *empty]
        values += [units, hours, cost, *granted]
        marks = ", ".join("?" * len(values))
        tx.run(f"INSERT INTO credit_request VALUES ({marks})", values)  # noqa: S608 - a test's own
        tx.run(
            "INSERT INTO sync_change (seq, scope, kind, row_id, op, body, size) "
            "VALUES (7, ?, 'credit_request', ?, 'P', '[]', 2)",
            [scope, key],
        )


def test_old_requests_get_lines_and_states_and_come_to_devices_as_news(database):
    tables = Tables(Catalogue())
    with database.write() as tx:
        fill(tx)
    with database.write() as tx:
        make_ready(tx, tables, NOW)
    table = tables.by_name["credit_request"]
    with database.read() as tx:
        found: list[Any] = [table.row_of(cells) for cells in tx.run(table.select)]
        news = tx.run("SELECT row_id, seq, body FROM sync_change").fetchall()
        taken = tx.value("SELECT value FROM hub_meta WHERE name = 'number:CR-2026'")
    rows = {row.title: row for row in found}
    assert {name: row.state for name, row in rows.items()} == {
        "draft": "draft",
        "waiting": "submitted",
        "granted": "taken",
        "in_part": "taken",
        "declined": "declined",
    }
    line = {"resource": GPU, "units": 4, "hours": 10, "runs": 1}
    assert rows["draft"].lines == rows["granted"].lines == [line]
    assert rows["waiting"].quote == [{"resource": GPU, "rate": 2_000_000, "amount": 400_000_000}]
    assert rows["in_part"].grants == [{**line, "units": 1, "amount": 20_000_000}]
    assert (rows["in_part"].outcome, rows["in_part"].granted) == ("partly_accepted", 20_000_000)
    numbers = [rows[name].number for name in OLD]
    assert numbers == ["", *(f"CR-2026-00000{n}" for n in range(1, 5))]
    assert taken == "4"
    assert {seq for _, seq, _ in news} == {8}
    by_id = {row.id: row for row in rows.values()}
    for key, _, body in news:
        assert json.loads(body) == table.cells_of(by_id[key])
