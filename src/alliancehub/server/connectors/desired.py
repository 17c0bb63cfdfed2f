"""What the hub wants of a cluster, from its rows and the ledger.

The limit of an account is a total since its counter began, as Slurm counts: what is left, plus what
the hub knows to be used, plus what the counter had before. Usage that is not imported yet is in
neither, so a job that runs changes nothing until its record is here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from alliancehub.model.ids import derived_id
from alliancehub.model.told import told
from alliancehub.server.connectors.configuration import Configuration
from alliancehub.server.connectors.interface import Desired, Observed
from alliancehub.server.connectors.names import is_account_name, is_user_name
from alliancehub.server.database import IN_LIST, Transaction, in_list
from alliancehub.server.usage.charging import Charges

_RUNNING = frozenset({"provisioning", "active", "exhausted"})
_ROUNDED_S = 60  # a counter is told in whole minutes


@dataclass(frozen=True)
class Share:
    """A sub-wallet on a cluster."""

    wallet: str
    person: str
    login: str
    limit: int


@dataclass(frozen=True)
class Wanted:
    """An allocation on a cluster.

    Attributes:
        before: accelerator-seconds on the counter that are none of the hub's.
        is_reset: whether its counter began anew.
        trouble: what about it cannot be carried out, a sentence each.
    """

    allocation: str
    resource: str
    state: str
    account: Desired
    before: int
    is_reset: bool = False
    shares: tuple[Share, ...] = ()
    trouble: tuple[str, ...] = field(default=())


def wanted(
    tx: Transaction,
    made: Configuration,
    observed: Mapping[str, Observed],
    seen: Mapping[str, int],
    charges: Charges,
    today: str,
) -> list[Wanted]:
    """Return what the hub wants of a cluster today, in order of the accounts.

    Args:
        tx: what to read rows and balances from.
        made: the connector's settings.
        observed: the accounts as they are.
        seen: what their counters had at the last run, in accelerator-seconds.
        charges: payers and rates.
        today: ISO date, UTC.
    """
    rows = _Rows(tx, made, charges, today)
    return sorted(rows.all(observed, seen), key=lambda one: one.account.name)


class _Rows:
    def __init__(self, tx: Transaction, made: Configuration, charges: Charges, today: str) -> None:
        self._tx = tx
        self._made = made
        self._charges = charges
        self._today = today
        self._login = {person: login for login, person in charges.logins.items()}
        self._balances = dict(
            tx.run(
                "SELECT name, balance FROM ledger_account "
                "WHERE name LIKE 'allocation:%' OR name LIKE 'wallet:%'"
            ).fetchall()
        )
        self._used = dict(
            tx.run(
                "SELECT account, sum(unit_seconds) FROM usage_sum "
                "WHERE cluster = ? GROUP BY account",
                [made.cluster],
            ).fetchall()
        )
        self._used_by = {
            (account, login): int(total)
            for account, login, total in tx.run(
                "SELECT account, login, unit_seconds FROM usage_sum WHERE cluster = ?",
                [made.cluster],
            )
        }
        self._known = {
            allocation: (account, before)
            for allocation, account, before in tx.run(
                "SELECT allocation, account, before FROM cluster_account "
                "WHERE cluster = ? AND wallet = ''",
                [made.cluster],
            )
        }

    def all(self, observed: Mapping[str, Observed], seen: Mapping[str, int]) -> list[Wanted]:
        found = self._tx.run(
            "SELECT a.id, a.title, a.person, a.project, a.resource, a.state, a.ends_on, "
            "a.grace_days, a.soft_limit FROM allocation a "
            "JOIN accelerator_resource r ON r.id = a.resource WHERE r.cluster = ?",
            [self._made.cluster],
        ).fetchall()
        return [self._one(row, observed, seen) for row in found]

    def _one(
        self,
        row: tuple[object, ...],
        observed: Mapping[str, Observed],
        seen: Mapping[str, int],
    ) -> Wanted:
        allocation, title, person, project, resource, state, ends_on, grace, soft = map(str, row)
        account, before = self._known.get(
            allocation, (f"{self._made.prefix}{derived_id('cluster', allocation)[-12:]}", 0)
        )
        ends = _end(ends_on, int(grace))
        is_over = bool(ends) and self._today > ends
        is_frozen = state not in _RUNNING or is_over
        rate, _ = self._charges.rate(resource, self._today)
        used = int(self._used.get(account) or 0)
        before, is_reset = _counted(observed.get(account), seen.get(account, 0), used, int(before))
        wallets = self._wallets(allocation)
        left = self._balance(f"allocation:{allocation}")
        shared = sum(self._balance(f"wallet:{one}") for one, _ in wallets)
        total = max(0, left + int(soft)) + shared
        limit = 0 if is_frozen else _seconds(total, rate)
        people = self._people(allocation, person, project)
        trouble = self._nameless(title, people | {who for _, who in wallets})
        shares = tuple(
            Share(
                wallet,
                who,
                login := self._login.get(who, ""),
                self._share(account, login, f"wallet:{wallet}", rate, is_frozen=is_frozen),
            )
            for wallet, who in wallets
            if is_user_name(self._login.get(who, ""))
        )
        own = f"allocation:{allocation}"
        users: dict[str, int | None] = {
            login: self._share(account, login, own, rate, is_frozen=is_frozen) if shares else None
            for one in people
            if is_user_name(login := self._login.get(one, ""))
        }
        users |= {one.login: one.limit for one in shares}
        if not rate and not is_frozen:
            trouble.append(_unpriced(title))
        trouble += _odd(title, account, is_reset=is_reset)
        is_gone = self._is_gone(state, ends)
        desired = Desired(
            account,
            title,
            (limit + used + before) // 60,
            {} if is_gone else users,
            is_frozen=is_frozen,
            is_gone=is_gone,
        )
        return Wanted(
            allocation, resource, state, desired, before, is_reset, shares, tuple(trouble)
        )

    def _nameless(self, title: str, people: set[str]) -> list[str]:
        nameless = [one for one in people if not is_user_name(self._login.get(one, ""))]
        found = self._tx.run(
            f"SELECT title FROM person WHERE id {IN_LIST} ORDER BY title, id",  # noqa: S608 - text of our own
            [in_list(nameless)],
        )
        return [
            told(
                "{title}: {name} has no login name that the cluster could know.",
                title=title,
                name=name,
            )
            for (name,) in found
        ]

    def _share(self, account: str, login: str, name: str, rate: int, *, is_frozen: bool) -> int:
        used = self._used_by.get((account, login), 0)
        left = 0 if is_frozen else _seconds(self._balance(name), rate)
        return (left + used) // 60

    def _wallets(self, allocation: str) -> list[tuple[str, str]]:
        found = self._tx.run(
            "SELECT id, person FROM wallet WHERE allocation = ? AND state = 'active' "
            "AND (ends_on = '' OR ends_on IS NULL OR ends_on >= ?) ORDER BY id",
            [allocation, self._today],
        )
        return [(row[0], row[1]) for row in found]

    def _people(self, allocation: str, person: str, project: str) -> set[str]:
        """Whose it is, and the team of its project, unless they have a sub-wallet."""
        people = {person}
        if project:
            found = self._tx.run(
                "SELECT person FROM project_membership WHERE project = ? AND role <> 'observer'",
                [project],
            )
            people |= {row[0] for row in found}
        return people - {who for _, who in self._wallets(allocation)}

    def _balance(self, name: str) -> int:
        return int(self._balances.get(name) or 0)

    def _is_gone(self, state: str, ends: str) -> bool:
        days = self._made.remove_after_days
        if not days or not ends or state in _RUNNING:
            return False
        return self._today > _end(ends, days)


def _counted(there: Observed | None, seen: int, used: int, before: int) -> tuple[int, bool]:
    """Return what the counter has that is none of the hub's, and whether it began anew.

    That it has less than the hub knows says nothing: Slurm adds up some minutes late. A counter
    never falls, unless it was reset or its account was made anew.
    """
    if there is None or there.used is None or there.used + _ROUNDED_S >= seen:
        return before, False
    return there.used - used, True


def _seconds(micro: int, rate: int) -> int:
    return max(0, micro) * 3_600 // rate if rate else 0


def _unpriced(title: str) -> str:
    return told("{title}: its accelerator has no rate today, so nothing may begin.", title=title)


def _odd(title: str, account: str, *, is_reset: bool) -> list[str]:
    """Return what is wrong with an account itself."""
    found: list[str] = []
    if is_reset:
        found.append(
            told(
                "{title}: the counter of {account} began anew on the cluster.",
                title=title,
                account=account,
            )
        )
    if not is_account_name(account):
        found.append(
            told("{title}: {account} is no name of an account.", title=title, account=repr(account))
        )
    return found


def _end(day: str, days: int) -> str:
    return (date.fromisoformat(day) + timedelta(days=days)).isoformat() if day else ""
