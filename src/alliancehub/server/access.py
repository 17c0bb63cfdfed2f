"""Who somebody is to the hub, and which scopes they may see: worked out from rows, every time."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from alliancehub.model.actors import actor_of
from alliancehub.model.kind import Kind
from alliancehub.model.kinds.access_grant import AccessGrant
from alliancehub.model.kinds.account import Account
from alliancehub.model.kinds.allocation import Allocation
from alliancehub.model.kinds.coi import Coi
from alliancehub.model.kinds.dataset import Dataset
from alliancehub.model.kinds.delegation import Delegation
from alliancehub.model.kinds.membership import Membership
from alliancehub.model.kinds.panel_item import PanelItem
from alliancehub.model.kinds.person import Person
from alliancehub.model.kinds.project_membership import ProjectMembership
from alliancehub.model.kinds.request import Request
from alliancehub.model.kinds.review_assignment import ReviewAssignment
from alliancehub.model.kinds.wallet import Wallet
from alliancehub.model.roles import GUEST, LEADS, ORG_ADMINS, SYSTEM, Actor
from alliancehub.model.scopes import (
    ADMIN,
    ALLIANCE,
    PUBLIC,
    org_scope,
    person_scope,
    project_scope,
    request_scope,
    wallet_scope,
)
from alliancehub.server.database import IN_LIST, Transaction, in_list
from alliancehub.server.dataset_sight import dataset_scopes
from alliancehub.server.review_access import review_scopes
from alliancehub.server.rows import Rows
from alliancehub.server.tables import KindTable, Tables
from alliancehub.wire.messages import Me

GIVING = (
    Account,
    Membership,
    ProjectMembership,
    Request,
    Wallet,
    Delegation,
    ReviewAssignment,
    Coi,
    PanelItem,
    AccessGrant,
)


@dataclass(frozen=True)
class Access:
    """What somebody may do and see now; ``scopes`` is None for the hub itself, who sees all."""

    actor: Actor
    scopes: frozenset[str] | None

    def sees(self, scope: str) -> bool:
        """Whether rows of a scope may be shown."""
        return self.scopes is None or scope in self.scopes


GUEST_ACCESS = Access(GUEST, frozenset({PUBLIC}))
SYSTEM_ACCESS = Access(SYSTEM, None)


def access_of(tx: Transaction, tables: Tables, rows: Rows, person_id: str, today: str) -> Access:
    """Return what a person may do and see on a day (ISO date); empty is a guest."""
    if not person_id:
        return GUEST_ACCESS
    account = next(iter(rows.find(Account, person=person_id)), None)
    is_active = account is not None and account.state == "active"
    is_admin = is_active and account is not None and account.is_admin
    actor = actor_of(rows, person_id, is_admin=is_admin, is_active=is_active, today=today)
    if not is_active:
        return Access(actor, frozenset({PUBLIC}))
    scopes = {PUBLIC, ALLIANCE, person_scope(person_id)}
    scopes |= {org_scope(one) for one in actor.orgs}
    scopes |= {project_scope(one) for one in actor.projects}
    if is_admin:
        scopes.add(ADMIN)
    for table in tables.requests:
        scopes |= _requests(tx, table, rows, actor)
    if ReviewAssignment.declared.name in tables.by_name:
        scopes |= review_scopes(tx, tables, rows, actor, scopes, today)
    if Wallet.declared.name in tables.by_name:
        scopes |= _wallets(tx, rows, scopes, person_id)
    if {AccessGrant, Dataset} <= set(tables.catalogue.kinds.values()):
        scopes |= dataset_scopes(tx, rows, actor, today)
    return Access(actor, frozenset(scopes))


def changes_access(kind: type[Kind], *versions: Kind | None) -> bool:
    """Whether what somebody may do or see can follow from a row of this kind.

    Args:
        kind: of the row.
        versions: the row as it was and as it is; of most datasets nothing follows.
    """
    if issubclass(kind, Dataset):
        return any(isinstance(one, Dataset) and one.visibility == "private" for one in versions)
    return _gives(kind)


@cache
def _gives(kind: type[Kind]) -> bool:
    return issubclass(kind, GIVING)


def me_of(rows: Rows, access: Access) -> Me:
    """Return whom the hub takes somebody for, to tell them."""
    actor = access.actor
    if not actor.person_id:
        return Me()
    person = rows.get(Person, actor.person_id)
    return Me(
        person=actor.person_id,
        name="" if person is None else person.title,
        is_admin=actor.is_admin,
        state="active" if actor.is_active else "suspended",
    )


def _requests(tx: Transaction, table: KindTable, rows: Rows, actor: Actor) -> set[str]:
    """Return the scopes of requests of one type that the actor made, receives, advises or leads."""
    receivers = {f"project:{one}" for one, role in actor.projects.items() if role in LEADS}
    receivers |= {f"organisation:{one}" for one, role in actor.orgs.items() if role in ORG_ADMINS}
    receivers.add(f"person:{actor.person_id}")
    delegators = {f"organisation:{one}" for one in actor.delegated.values()}
    where, params = "1 = 1", []
    if not actor.is_admin:
        where = f"created_by = ? OR receiver {IN_LIST}"
        params = [actor.person_id, in_list(receivers | delegators)]
        if "advisor" in table.fields:  # and the leads of the project it names, who asked not
            where += f" OR advisor = ? OR project {IN_LIST}"
            params += [actor.person_id, in_list(_led(actor))]
    found = tx.run(
        f"SELECT id FROM {table.name} WHERE state <> 'draft' AND ({where})",  # noqa: S608 - names of our own
        params,
    )
    scopes = {request_scope(row[0]) for row in found}
    if delegators - receivers and not actor.is_admin:
        scopes = {one for one in scopes if _is_theirs(rows, table, one, actor, receivers)}
    for row_id, row in rows.changes.get(table.kind, {}).items():
        if not isinstance(row, Request) or row.state == "draft":
            scopes.discard(request_scope(row_id))
        elif actor.is_admin or _is_concerned(row, actor, receivers):
            scopes.add(request_scope(row_id))
    return scopes


def _is_theirs(rows: Rows, table: KindTable, scope: str, actor: Actor, receivers: set[str]) -> bool:
    """Tell whether somebody made or decides a request; a delegation may be for a part only."""
    row = rows.get(table.kind, scope.partition(":")[2])
    return isinstance(row, Request) and _is_concerned(row, actor, receivers)


def _wallets(tx: Transaction, rows: Rows, scopes: set[str], person: str) -> set[str]:
    """Return the scopes of sub-wallets that a person holds, or of whose allocation they see."""
    found = tx.run(
        "SELECT id FROM wallet WHERE person = ? UNION "  # noqa: S608 - text of our own
        "SELECT w.id FROM allocation a JOIN wallet w ON w.allocation = a.id "
        f"WHERE a.scope {IN_LIST}",
        [person, in_list(scopes)],
    )
    theirs = {wallet_scope(row[0]) for row in found}
    for row_id, row in rows.changes.get(Wallet, {}).items():
        theirs.discard(wallet_scope(row_id))
        if isinstance(row, Wallet):
            allocation = rows.get(Allocation, row.allocation)
            if row.person == person or (allocation is not None and allocation.scope in scopes):
                theirs.add(wallet_scope(row_id))
    return theirs


def _led(actor: Actor) -> set[str]:
    return {one for one, role in actor.projects.items() if role in LEADS}


def _is_concerned(row: Request, actor: Actor, receivers: set[str]) -> bool:
    if row.created_by == actor.person_id or row.receiver in receivers or row.may_decide(actor):
        return True
    if getattr(row, "advisor", "") == actor.person_id:
        return True
    return hasattr(row, "advisor") and getattr(row, "project", "") in _led(actor)
