"""The ledger of a real hub, on both databases: it adds up, stands, and proves itself."""

import csv
import hashlib
import io
import json
import shutil
from collections import defaultdict
from datetime import UTC, datetime
from typing import Any

import orjson
import pytest
from sqlalchemy.exc import DBAPIError

from alliancehub.cli.app import main
from alliancehub.cli.exit_codes import DONE, INCOMPLETE, REFUSED
from alliancehub.model.errors import Refusal
from alliancehub.model.ids import derived_id
from alliancehub.model.kinds.accelerator_resource import AcceleratorResource
from alliancehub.model.kinds.allocation import Allocation
from alliancehub.model.kinds.increment import Increment
from alliancehub.model.kinds.notice import Notice
from alliancehub.model.kinds.pool import Pool
from alliancehub.model.kinds.rate import Rate
from alliancehub.model.kinds.statement_line import StatementLine
from alliancehub.model.kinds.wallet import Wallet
from alliancehub.model.ledger import allocation_account, burnt_account, move
from alliancehub.server.database import FAULTS
from alliancehub.server.effects.sweep import sweep
from alliancehub.server.ledger.book import Book
from alliancehub.server.ledger.export import export_csv, export_json
from alliancehub.server.ledger.listing import list_postings
from alliancehub.server.ledger.usage import burn_many
from alliancehub.server.ledger.verify import verify
from alliancehub.wire import paths
from tests.hub import LocalHub
from tests.postgres import database_of
from tests.server.credit_hub import (
    CATALOGUE,
    POOL,
    C,
    all_of,
    burn,
    do,
    furnish,
    give,
    new_allocation,
    opened,
    post_usage,
)


@pytest.fixture
def hub(tmp_path):
    one = opened(tmp_path / "hub")
    furnish(one)
    yield one
    one.close()


def report_of(hub):
    with hub.database.read() as tx:
        return verify(tx)


def balance(hub, account):
    with hub.database.read() as tx:
        return Book(tx).balance(account)


def post(hub, *burns):
    with hub.write() as writing:
        return burn_many(writing.tx, burns, at=hub.now)


def test_what_a_command_posts_and_what_it_writes_stand_together_or_not_at_all(hub):
    made = new_allocation(hub, 100 * C)
    verdict = give(hub, "grant_now", key="k", pool=POOL, amount=901 * C)
    assert (verdict.status, verdict.code) == ("rejected", "overspent")
    assert [row.id for row in all_of(hub, Allocation)] == [made]
    assert all_of(hub, Pool)[0].balance == 900 * C
    report = report_of(hub)
    assert report.is_sound, report.faults
    assert report.entries == 2


def test_all_accounts_together_are_always_nothing(hub):
    """Invariant 1."""
    made = new_allocation(hub, 100 * C)
    post(hub, burn("a", made, 30 * C))
    do(hub, "revoke_allocation", allocation=made, reason="R.")
    report = report_of(hub)
    assert report.is_sound, report.faults
    assert sum(report.balances.values()) == 0
    assert report.balances[f"pool:{POOL}"] == 970 * C


def test_the_same_key_with_the_same_body_is_posted_once_with_another_it_is_a_conflict(hub):
    """Invariants 3 and 4."""
    args = {"key": "grant:decision:1", "pool": POOL}
    do(hub, "grant_now", amount=10 * C, **args)
    assert balance(hub, f"pool:{POOL}") == 990 * C
    made = all_of(hub, Allocation)[0]
    do(hub, "grant_now", amount=10 * C, allocation=made.id, **args)
    verdict = give(hub, "grant_now", amount=11 * C, allocation=made.id, **args)
    assert verdict.code == "key_reused"
    assert balance(hub, f"pool:{POOL}") == 990 * C
    assert report_of(hub).entries == 2


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE ledger_entry SET reason = 'other'",
        "DELETE FROM ledger_entry",
        "UPDATE ledger_posting SET amount = amount + 1",
        "DELETE FROM ledger_posting",
        "UPDATE ledger_account SET name = 'pool:mine'",
        "DELETE FROM ledger_account",
    ],
)
def test_the_database_itself_refuses_to_change_what_stands(hub, sql):
    with pytest.raises(FAULTS, match="append-only"), hub.database.write() as tx:
        tx.run(sql)
    assert report_of(hub).is_sound


def test_the_database_itself_refuses_a_balance_below_its_floor(hub):
    new_allocation(hub, 10 * C)
    with pytest.raises((*FAULTS, DBAPIError)), hub.database.write() as tx:
        tx.run("UPDATE ledger_account SET balance = -1 WHERE name LIKE 'allocation:%'")


def unguarded(hub, sql):
    """Change the ledger as somebody does who owns the database."""
    with hub.database.write() as tx:
        if hub.database.is_shared:
            tx.run("SET LOCAL session_replication_role = replica")
            for one in sql.split("; "):
                tx.run(one)
            return
        found = tx.run(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'ledger%'"
        ).fetchall()
        for name, _ in found:
            tx.run(f"DROP TRIGGER {name}")
        for one in sql.split("; "):
            tx.run(one)
        for _, made in found:
            tx.run(made)


@pytest.mark.parametrize(
    ("sql", "words"),
    [
        ("UPDATE ledger_entry SET reason = 'x' WHERE seq = 2", "Entry 2: its hash does not fit"),
        ("UPDATE ledger_entry SET hash = 'x' WHERE seq = 3", "Entry 3: its hash does not fit"),
        ("DELETE FROM ledger_posting WHERE seq = 2 AND place = 1", "Entry 2: some of its postings"),
        ("DELETE FROM ledger_posting WHERE seq = 2", "Entry 2: some of its postings"),
        (
            "UPDATE ledger_posting SET amount = 7 WHERE seq = 3 AND place = 0",
            "Entry 3: its postings",
        ),
        ("UPDATE ledger_posting SET balance = 7 WHERE seq = 3 AND place = 0", "Entry 3: it leaves"),
        ("DELETE FROM ledger_entry WHERE seq = 2", "Entry 3: it follows entry 1"),
        ("DELETE FROM ledger_entry WHERE seq = 4", "Entry 4: it has postings, but is not there"),
        ("DELETE FROM ledger_account WHERE name LIKE 'burnt:%'", "not in the books"),
        (
            "DELETE FROM ledger_posting WHERE seq = 4; DELETE FROM ledger_entry WHERE seq = 4",
            "its postings add up to",
        ),
        (
            "UPDATE ledger_account SET balance = 5 WHERE name LIKE 'burnt:%'",
            "its postings add up to 40000000",
        ),
        ("UPDATE allocation SET balance = 5", "it shows 5 µc as balance"),
    ],
)
def test_whatever_is_tampered_with_is_found_and_named(hub, sql, words):
    """Invariant 10: the first bad entry is named."""
    made = new_allocation(hub, 100 * C)
    for amount in (30 * C, 10 * C):
        account, burnt = allocation_account(made), burnt_account(made)
        do(hub, "move_now", kind="burn", source=account, into=burnt, amount=amount)
    assert report_of(hub).is_sound
    unguarded(hub, sql)
    report = report_of(hub)
    assert not report.is_sound
    assert words in report.faults[0]


def test_usage_is_posted_once_and_a_grown_job_posts_the_difference(hub):
    """Invariant 6, as far as it is the ledger's."""
    made = new_allocation(hub, 100 * C)
    first = [burn(f"u:{n}", made, n * C, job=str(n)) for n in range(1, 6)]
    assert post(hub, *first).posted == 5
    again = post(hub, *first)
    assert (again.posted, again.known, again.amount) == (0, 5, 0)
    assert post(hub, burn("u:5:2", made, 3 * C, job="5")).posted == 1
    assert balance(hub, burnt_account(made)) == 18 * C
    with pytest.raises(Refusal, match="another amount"):
        post(hub, burn("u:9", made, C), burn("u:1", made, 2 * C))
    assert balance(hub, burnt_account(made)) == 18 * C  # nothing by half
    post(hub, burn("u:5:3", made, -2 * C, job="5"))
    with pytest.raises(Refusal, match="more than was used"):
        post(hub, burn("u:5:4", made, -17 * C, job="5"))
    assert balance(hub, allocation_account(made)) == 84 * C
    assert report_of(hub).is_sound


def test_usage_beyond_the_balance_is_recorded_and_takes_nothing_below_its_floor(hub):
    made = new_allocation(hub, 10 * C)
    told = post(hub, burn("a", made, 25 * C))
    assert (told.amount, told.uncovered) == (25 * C, 15 * C)
    assert balance(hub, allocation_account(made)) == 0
    assert balance(hub, burnt_account(made)) == 25 * C
    assert balance(hub, "adjustment") == -15 * C
    assert post(hub, burn("b", made, C)).uncovered == C
    list_postings(hub)
    lines = sorted(all_of(hub, StatementLine), key=lambda one: one.number)
    assert [(one.amount, one.unit_seconds) for one in lines[1:]] == [(-10 * C, 3_600), (0, 3_600)]
    assert report_of(hub).is_sound


def test_what_no_balance_covered_is_shown_and_what_is_given_back_of_it_makes_no_credits(hub):
    made = new_allocation(hub, 10 * C)
    post(hub, burn("u:x:1", made, 25 * C, usage="x"))
    list_postings(hub)
    (row,) = all_of(hub, Allocation)
    assert (row.burnt, row.uncovered) == (25 * C, 15 * C)
    refused = give(hub, "refund_credits", allocation=made, amount=11 * C, reason="R.")
    assert "At most 10 credits" in refused.text
    assert post(hub, burn("u:x:2", made, -12 * C, usage="x")).uncovered == -12 * C
    assert balance(hub, allocation_account(made)) == 0
    assert post(hub, burn("u:x:3", made, -13 * C, usage="x")).uncovered == -3 * C
    assert balance(hub, allocation_account(made)) == 10 * C
    assert balance(hub, "adjustment") == 0
    list_postings(hub)
    (row,) = all_of(hub, Allocation)
    assert (row.burnt, row.uncovered, row.balance, row.state) == (0, 0, 10 * C, "active")
    assert report_of(hub).is_sound


def test_a_later_grant_pays_nothing_of_what_was_used_before_it(hub):
    made = new_allocation(hub, 10 * C)
    post(hub, burn("a", made, 25 * C))
    do(hub, "grant_now", key="more", pool=POOL, amount=7 * C, allocation=made)
    assert balance(hub, allocation_account(made)) == 7 * C
    assert balance(hub, "adjustment") == -15 * C
    assert report_of(hub).is_sound


def test_absurd_usage_is_refused_with_what_came_with_it(hub):
    made = new_allocation(hub, 10 * C)
    with pytest.raises(Refusal, match="beyond all measure"):
        post(hub, burn("a", made, C), burn("b", made, 2**60))
    assert balance(hub, burnt_account(made)) == 0


def test_statements_follow_what_was_posted_in_bulk_each_line_once(hub):
    made = new_allocation(hub, 100 * C)
    do(hub, "cut_wallet", id=POOL, allocation=made, amount=20 * C)
    post(hub, *[burn(f"u:{n}", made, C, job=f"j{n}") for n in range(300)])
    post(hub, burn("w", made, 5 * C, wallet=POOL, job="w"))
    assert not report_of(hub).faults
    assert report_of(hub).unlisted == 301
    assert list_postings(hub) == 301
    assert list_postings(hub) == 0
    row, pool, wallet = (all_of(hub, kind)[0] for kind in (Allocation, Pool, Wallet))
    assert (row.balance, row.burnt, row.shared, row.state) == (0, 305 * C, 15 * C, "active")
    assert (pool.burnt, wallet.burnt, wallet.balance) == (305 * C, 5 * C, 15 * C)
    lines = sorted(all_of(hub, StatementLine), key=lambda one: one.number)
    of_wallet = [one for one in lines if one.wallet]
    assert [(one.entry, one.amount) for one in of_wallet] == [
        ("transfer", 20 * C),
        ("burn", -5 * C),
    ]
    own = [one for one in lines if not one.wallet]
    assert len(own) == 302
    has = 0
    for one in own:  # the statement explains itself: each balance is the one before and the amount
        has += one.amount
        assert one.balance == has
    assert has == 0
    report = report_of(hub)
    assert (report.faults, report.unlisted) == ([], 0)


def test_an_export_reproduces_every_balance_and_every_hash(hub):
    """Invariant 10."""
    made = new_allocation(hub, 100 * C)
    post(hub, *[burn(f"u:{n}", made, 7 * C + n, job="=cmd()") for n in range(20)])
    do(hub, "revoke_allocation", allocation=made, reason="=HYPERLINK(…)")
    with hub.database.read() as tx:
        accounts = dict(tx.run("SELECT name, balance FROM ledger_account"))
        as_csv, as_json = io.StringIO(), io.StringIO()
        assert export_csv(tx, as_csv) == export_json(tx, as_json)
    whole = json.loads(as_json.getvalue())
    assert whole["balances"] == accounts
    summed: defaultdict[str, int] = defaultdict(int)
    before = "0" * 64
    for entry in whole["entries"]:
        postings = entry.pop("postings")
        for one in postings:
            summed[one["account"]] += one["amount"]
            assert summed[one["account"]] == one["balance"]
        told, previous = entry.pop("hash"), entry.pop("previous_hash")
        body = [before, *entry.values(), [[one["account"], one["amount"]] for one in postings]]
        assert (previous, told) == (before, hashlib.sha256(orjson.dumps(body)).hexdigest())
        before = told
    assert summed == accounts
    summed.clear()
    for row in csv.DictReader(io.StringIO(as_csv.getvalue())):
        summed[row["account"]] += int(row["amount_microcredits"])
        assert not row["reason"].startswith("=")
    assert summed == accounts


def test_the_command_line_proves_and_exports_while_the_hub_runs(hub, tmp_path, capsys):
    made = new_allocation(hub, 100 * C)
    where = ["--data", str(tmp_path / "hub"), "--database", database_of(tmp_path / "hub")]
    assert main(["admin", "ledger", "verify", *where]) == DONE
    assert "2 entries" in capsys.readouterr().out
    for form in ("csv", "json"):
        file = str(tmp_path / form)
        assert main(["admin", "ledger", "export", file, "-f", form, *where]) == DONE
        assert main(["admin", "ledger", "export", file, "-f", form, *where]) == REFUSED
    assert main(["admin", "ledger", "export", "-f", "xml", *where]) == REFUSED
    assert json.loads((tmp_path / "json").read_text())["balances"][f"allocation:{made}"] == 100 * C
    capsys.readouterr()
    assert main(["admin", "ledger", "export", *where]) == DONE
    assert len(capsys.readouterr().out.splitlines()) == 5
    unguarded(hub, "UPDATE ledger_entry SET actor = 'x' WHERE seq = 1")
    assert main(["admin", "ledger", "verify", *where]) == INCOMPLETE
    assert "Entry 1" in capsys.readouterr().out
    assert main(["admin", "ledger", "verify", "--json", *where]) == INCOMPLETE
    assert json.loads(capsys.readouterr().out)["faults"]
    if not database_of(tmp_path / "hub"):
        assert main(["admin", "ledger", "verify", "--data", str(tmp_path / "none")]) != DONE


def test_a_backup_holds_the_ledger_and_a_restored_hub_goes_on_with_the_chain(hub, tmp_path, engine):
    made = new_allocation(hub, 100 * C)
    post(hub, burn("a", made, 30 * C))
    before = report_of(hub)
    folder, file = tmp_path / "hub", tmp_path / "backup"
    where = ["--data", str(folder), "--database", database_of(folder)]
    assert main(["admin", "backup", str(file), *where]) == DONE
    other = tmp_path / "other"
    assert (
        main(["admin", "restore-backup", str(file), "--data", str(other), "--database", ""]) == DONE
    )
    restored = opened(other, "")
    try:
        after = report_of(restored)
        assert (after.faults, after.head, after.balances) == ([], before.head, before.balances)
        post(restored, burn("b", made, C))
        assert report_of(restored).is_sound
        with pytest.raises(FAULTS, match="append-only"), restored.database.write() as tx:
            tx.run("DELETE FROM ledger_entry")
    finally:
        restored.close()
    shutil.rmtree(other)


def test_the_calendar_lets_begin_and_end_even_after_a_week_without_housekeeping(tmp_path, time):
    """Invariant 9, at the hub."""
    hub = opened(tmp_path / "hub", clock=time)
    try:
        furnish(hub, grace_days=3)
        day = 86_400
        end = _day(time.now + 10 * day)
        made = new_allocation(hub, 100 * C, ends_on=end)
        do(hub, "grant_now", key="later", pool=POOL, amount=50 * C, allocation=made,
           begins_on=_day(time.now + 5 * day), ends_on=_day(time.now + 30 * day))  # fmt: skip
        row = all_of(hub, Allocation)[0]
        assert (row.balance, row.held) == (100 * C, 50 * C)
        time.pass_(days=6)
        sweep(hub)
        assert all_of(hub, Allocation)[0].balance == 150 * C
        post(hub, burn("a", made, 40 * C))
        time.pass_(days=6)  # past its end, within its grace
        sweep(hub)
        assert all_of(hub, Allocation)[0].balance == 110 * C
        time.pass_(days=7)
        sweep(hub)
        row = all_of(hub, Allocation)[0]
        assert (row.balance, row.expired, row.state) == (50 * C, 60 * C, "active")
        time.pass_(days=30)
        for _ in range(2):
            sweep(hub)
        row = all_of(hub, Allocation)[0]
        assert (row.balance, row.expired, row.state) == (0, 110 * C, "expired")
        assert report_of(hub).faults == []
    finally:
        hub.close()


def _day(unix):
    return datetime.fromtimestamp(unix, UTC).date().isoformat()


def test_warnings_come_at_each_stage_once_and_a_missed_day_is_made_up_for(tmp_path, time):
    hub = opened(tmp_path / "hub", clock=time)
    try:
        furnish(hub)
        new_allocation(hub, 100 * C, ends_on=_day(time.now + 61 * 86_400))
        told = []
        for days in (0, 1, 1, 29, 1, 15, 0, 9, 6, 1):  # 61, 60, 59, 30, 29, 14, 14, 5, -1 …
            time.pass_(days=days)
            for _ in range(2):
                sweep(hub)
            told.append(len(all_of(hub, Notice, about_kind="increment")))
        assert told == [0, 1, 1, 2, 2, 3, 3, 4, 4, 4]
    finally:
        hub.close()


def test_an_entry_that_reverses_another_says_so(hub):
    made = new_allocation(hub, 100 * C)
    account, burnt = allocation_account(made), burnt_account(made)
    do(hub, "move_now", kind="burn", source=account, into=burnt, amount=30 * C)
    with hub.write() as writing:
        book = writing.execution.rows.ledger
        undo = move("burn", burnt, account, 30 * C, key="undo", reverses=3, reason="Typed twice.")
        assert book.post(undo, at=hub.now)
        assert not book.post(undo, at=hub.now)
    list_postings(hub)
    assert balance(hub, account) == 100 * C
    assert all_of(hub, Allocation)[0].burnt == 0
    assert report_of(hub).is_sound


def test_what_was_granted_before_there_was_a_ledger_is_brought_into_it_once(hub):
    made = new_allocation(hub, 10 * C)
    old, priced = (derived_id("old", one) for one in ("allocation", "resource"))
    with hub.write() as writing:
        row = all_of(hub, Allocation)[0].with_values(
            {"id": old, "pool": "", "granted": 77 * C, "balance": 0, "title": "Old"}
        )
        resource = all_of(hub, AcceleratorResource)[0].with_values({"id": priced})
        writing.execution.rows.lay(
            {(Allocation, old): row, (AcceleratorResource, priced): resource}
        )
    for _ in range(2):
        sweep(hub)
    row = next(one for one in all_of(hub, Allocation) if one.id == old)
    assert (row.granted, row.balance, row.state) == (77 * C, 77 * C, "active")
    pool = next(one for one in all_of(hub, Pool) if one.id != POOL)
    assert (pool.pledged, pool.granted, pool.balance) == (77 * C, 77 * C, 0)
    assert len(all_of(hub, Increment, allocation=old)) == 1
    assert len(all_of(hub, Rate, resource=priced)) == 1
    assert all_of(hub, Allocation, id=made)[0].granted == 10 * C
    assert report_of(hub).faults == []


def test_administrators_read_the_ledger_page_by_page(tmp_path):
    with LocalHub(data=tmp_path / "api", catalogue=CATALOGUE) as local:
        furnish(local.server)
        made = new_allocation(local.server, 100 * C)
        post_usage(local.server, [burn(f"u:{n}", made, C) for n in range(5)])
        seen: list[dict[str, Any]] = []
        after: int | None = 0
        while after is not None:
            page = local.admin().http.get(f"{paths.LEDGER}?limit=3&after={after}").json()
            seen += page["entries"]
            after = page["next"]
        assert [one["seq"] for one in seen] == list(range(1, 8))
        assert [one["kind"] for one in seen] == ["pledge", "grant"] + ["burn"] * 5
        last = seen[-1]["postings"]
        assert last[0] == {"account": f"allocation:{made}", "amount": -C, "balance": 95 * C}
        assert local.admin().http.get(f"{paths.LEDGER}?limit=1001").status_code == 422
