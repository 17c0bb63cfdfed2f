"""Write the whole ledger out, so that others can recompute every balance and hash from it alone."""

from __future__ import annotations

import csv
from collections.abc import Callable
from typing import TextIO

import orjson

from alliancehub.model.sheet_cells import harmless
from alliancehub.server.database import Transaction
from alliancehub.server.ledger.chain import START, Entry
from alliancehub.server.ledger.verify import entries_of

FORMAT = "alliancehub-ledger-1"
CSV_COLUMNS = (
    *Entry._fields,
    "previous_hash",
    "hash",
    "place",
    "account",
    "amount_microcredits",
    "balance_microcredits",
)


def export_csv(tx: Transaction, out: TextIO) -> int:
    """Write one line for each posting, with the fields of its entry; return how many entries.

    Text that a spreadsheet would run as a formula has an apostrophe before it.
    """
    writer = csv.writer(out)
    writer.writerow(CSV_COLUMNS)
    written, before = 0, START
    for told in entries_of(tx):
        head = [harmless(one) if isinstance(one, str) else one for one in told.entry]
        for place, (account, amount, balance) in enumerate(told.postings):
            writer.writerow([*head, before, told.hash, place, account, amount, balance])
        written, before = written + 1, told.hash
    return written


def export_json(tx: Transaction, out: TextIO) -> int:
    """Write one JSON object: its entries in order, then each account's balance; return how many."""
    out.write(f'{{"format":"{FORMAT}","unit":"microcredit","entries":[')
    written, before = 0, START
    balances: dict[str, int] = {}
    for told in entries_of(tx):
        for account, amount, _ in told.postings:
            balances[account] = balances.get(account, 0) + amount
        body = {
            **told.entry._asdict(),
            "previous_hash": before,
            "hash": told.hash,
            "postings": [
                {"account": account, "amount": amount, "balance": balance}
                for account, amount, balance in told.postings
            ],
        }
        out.write(f"{',' if written else ''}\n{orjson.dumps(body).decode()}")
        written, before = written + 1, told.hash
    out.write(f'\n],"balances":{orjson.dumps(dict(sorted(balances.items()))).decode()}}}\n')
    return written


EXPORTS: dict[str, Callable[[Transaction, TextIO], int]] = {"csv": export_csv, "json": export_json}
