"""Invitations: a link that lets one person in, once, within some days.

The secret stands behind the ``#`` of the link, which browsers and proxies do not send on, so it
lands in no log.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass

from alliancehub.model.errors import Refusal, not_found
from alliancehub.model.kinds.account import Account
from alliancehub.model.kinds.membership import Membership
from alliancehub.model.kinds.organisation import Organisation
from alliancehub.model.told import told
from alliancehub.server.access import Access
from alliancehub.server.audit import AuditRow, note
from alliancehub.server.auth.accounts import name_of, store_password
from alliancehub.server.auth.tokens import hash_of
from alliancehub.server.clock import instant
from alliancehub.server.database import Transaction
from alliancehub.server.hub import Hub, Writing, new_cause
from alliancehub.server.rows import Rows
from alliancehub.wire.messages import Invitation, InvitationLook


@dataclass(frozen=True)
class _Open:
    account: Account
    expires: int


def invite(hub: Hub, tx: Transaction, admin: Access, account_id: str) -> Invitation:
    """Make a link for an account that nobody has taken up; earlier links of it end.

    Raises Refusal. That the caller is an administrator is the route's to see to.
    """
    account = Rows(tx, hub.tables).get(Account, account_id)
    if account is None or not admin.sees(account.scope):
        raise not_found("Account", account_id)
    if account.state != "invited":
        raise Refusal(
            "taken_up",
            told("{email} has taken up an invitation before.", email=account.email),
            remedy="They sign in with their password.",
        )
    token = secrets.token_urlsafe(32)
    expires = int(hub.clock()) + hub.settings.invitation_s
    tx.run("DELETE FROM invitation WHERE account = ?", [account.id])
    tx.run(
        "INSERT INTO invitation (hash, account, expires, is_used) VALUES (?, ?, ?, 0)",
        [hash_of(token), account.id, expires],
    )
    actor = admin.actor.person_id
    note(tx, AuditRow(hub.now, actor, "invite", "account", account.id, "applied", ""))
    return Invitation(
        person=account.person,
        email=account.email,
        name=name_of(tx, hub, account.person),
        link=f"{hub.public_url}/invitation#{token}",
        expires_at=instant(expires),
    )


def look_at(hub: Hub, tx: Transaction, token: str) -> InvitationLook:
    """Return whom an invitation is for; raises Refusal where it does not work (any more)."""
    found = _open(hub, tx, token)
    rows = Rows(tx, hub.tables)
    places = [
        organisation.title
        for one in rows.find(Membership, person=found.account.person)
        if (organisation := rows.get(Organisation, one.organisation)) is not None
    ]
    return InvitationLook(
        name=name_of(tx, hub, found.account.person),
        email=found.account.email,
        organisation=", ".join(places),
        hub=hub.settings.name,
        expires_at=instant(found.expires),
    )


def accept(hub: Hub, writing: Writing, token: str, hashed: str) -> str:
    """Take up an invitation with a password; return the person's id; raises Refusal."""
    tx = writing.tx
    account = _open(hub, tx, token).account
    tx.run("UPDATE invitation SET is_used = 1 WHERE hash = ?", [hash_of(token)])
    writing.as_hub("set_account_state", {"account": account.id, "state": "active"}, new_cause())
    store_password(tx, account.person, hashed, hub.now)
    about = AuditRow(
        hub.now, account.person, "accept_invitation", "account", account.id, "applied", ""
    )
    note(tx, about)
    return account.person


def _open(hub: Hub, tx: Transaction, token: str) -> _Open:
    found = tx.first(
        "SELECT account, expires FROM invitation WHERE hash = ? AND is_used = 0 AND expires > ?",
        [hash_of(token), int(hub.clock())],
    )
    account = None if found is None else Rows(tx, hub.tables).get(Account, found[0])
    if found is None or account is None or account.state != "invited":
        raise Refusal(
            "not_found",
            "This invitation is not known here, was taken up before, or has ended.",
            field="token",
            remedy="Ask whoever invited you for a new link.",
        )
    return _Open(account, int(found[1]))
