"""Accounts: finding one by what somebody types, its password, and the first administrator."""

from __future__ import annotations

import hmac
import secrets
from dataclasses import dataclass

from alliancehub.model.errors import Refusal
from alliancehub.model.ids import uuid7
from alliancehub.model.kinds.account import Account
from alliancehub.model.kinds.person import Person
from alliancehub.server.auth.tokens import hash_of
from alliancehub.server.database import Transaction
from alliancehub.server.hub import Hub, Writing, new_cause
from alliancehub.server.rows import Rows
from alliancehub.wire.messages import SetUp

_CODE_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"  # none that look alike


@dataclass(frozen=True)
class Found:
    """An account with what is stored of its password, None where it has none."""

    account: Account
    password_hash: str | None


def find_account(tx: Transaction, hub: Hub, login: str) -> Found | None:
    """Return the account of an e-mail address or handle, in whatever case it was typed."""
    rows = Rows(tx, hub.tables)
    login = login.strip()
    accounts = [a for typed in {login, login.casefold()} for a in rows.find(Account, email=typed)]
    if not accounts:
        persons = rows.find(Person, handle=login.casefold().removeprefix("@"))
        accounts = [a for person in persons for a in rows.find(Account, person=person.id)]
    if not accounts:
        return None
    return Found(accounts[0], password_hash(tx, accounts[0].person))


def password_hash(tx: Transaction, person: str) -> str | None:
    """Return what is stored of a person's password, or None."""
    found = tx.value("SELECT password_hash FROM credential WHERE person = ?", [person])
    return None if found is None else str(found)


def store_password(tx: Transaction, person: str, hashed: str, now: str) -> None:
    """Store the hash of a password."""
    tx.run(
        "INSERT INTO credential (person, password_hash, changed_at) VALUES (?, ?, ?) "
        "ON CONFLICT (person) DO UPDATE "
        "SET password_hash = excluded.password_hash, changed_at = excluded.changed_at",
        [person, hashed, now],
    )


def name_of(tx: Transaction, hub: Hub, person: str) -> str:
    """Return a person's name, empty where they are gone."""
    found = Rows(tx, hub.tables).get(Person, person)
    return "" if found is None else found.title


def new_setup_code(hub: Hub) -> str:
    """Return a new code for the first administrator, or nothing where there is one already."""
    with hub.database.write() as tx:
        if hub.is_set_up(tx):
            return ""
        code = hub.settings.setup_code or "-".join(
            "".join(secrets.choice(_CODE_LETTERS) for _ in range(4)) for _ in range(4)
        )
        tx.run(
            "INSERT INTO hub_meta (name, value) VALUES ('setup_code', ?) "
            "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            [hash_of(_plain(code))],
        )
    return code


def make_first_admin(hub: Hub, writing: Writing, asked: SetUp, hashed: str) -> str:
    """Make the first administrator and return their id; raises Refusal in words."""
    tx = writing.tx
    if hub.is_set_up(tx):
        raise Refusal(
            "set_up_already",
            "This hub has an administrator already.",
            remedy="Ask them for an invitation.",
        )
    code = tx.value("SELECT value FROM hub_meta WHERE name = 'setup_code'") or ""
    if not hmac.compare_digest(code, hash_of(_plain(asked.code))):
        raise Refusal(
            "not_permitted",
            "This is not the set-up code.",
            field="code",
            remedy="The hub printed it when it started; a restart prints a new one.",
        )
    person, account = (uuid7(int(hub.clock() * 1000), secrets.token_bytes(10)) for _ in range(2))
    values: dict[str, object] = {"title": asked.name, "handle": asked.handle}
    writing.as_hub("create", {"kind": "person", "id": person, "values": values}, new_cause())
    values = {"email": asked.email.casefold(), "person": person, "is_admin": True}
    writing.as_hub("create", {"kind": "account", "id": account, "values": values}, new_cause())
    writing.as_hub("set_account_state", {"account": account, "state": "active"}, new_cause())
    store_password(tx, person, hashed, hub.now)
    tx.run("DELETE FROM hub_meta WHERE name = 'setup_code'")
    return person


def _plain(code: str) -> str:
    return code.strip().upper().replace("-", "").replace(" ", "")
