"""Who pays for a run of a job, and how much: accounts, sub-wallets and rates, each read once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from alliancehub.server.database import Transaction

NO_RATE = "no_rate"
NO_RESOURCE = "no_resource"
TOO_MUCH = "too_much"


@dataclass(frozen=True)
class Payer:
    """What is charged for the jobs of an account.

    Attributes:
        wallets: person to open sub-wallet, where an allocation has some.
        since: what began before is none of the hub's, of an account that was there before.
    """

    allocation: str
    resource: str
    wallets: Mapping[str, str] = field(default_factory=dict)
    since: str = ""


class Charges:
    """The payers and rates of one cluster, as they are at the beginning of an import.

    Args:
        tx: what to read them from.
        cluster: its name.
        logins: login name to id of a person.
    """

    def __init__(self, tx: Transaction, cluster: str, logins: Mapping[str, str]) -> None:
        self.logins = logins
        self._payers = _payers(tx, cluster)
        self._rates = _rates(tx)
        self._resources = {row[0] for row in tx.run("SELECT id FROM accelerator_resource")}
        self._known: dict[tuple[str, str], int] = {}

    def payer(self, account: str) -> Payer | None:
        """Return who pays for an account; None where it is none of the hub's."""
        return self._payers.get(account)

    def rate(self, resource: str, day: str) -> tuple[int, str]:
        """Return the micro-credits per unit and hour on a day, or 0 and why there is none."""
        if resource not in self._resources:
            return 0, NO_RESOURCE
        key = (resource, day)
        if key not in self._known:
            held = (
                rate
                for begins, ends, rate in self._rates.get(resource, ())
                if begins <= day and (not ends or day <= ends)
            )
            self._known[key] = next(held, 0)
        rate = self._known[key]
        return rate, "" if rate else NO_RATE


def charge_of(unit_seconds: int, rate: int) -> int:
    """Return the micro-credits of usage: rounded half up, once for each record.

    Args:
        unit_seconds: accelerators times seconds.
        rate: micro-credits per unit and hour.
    """
    return (unit_seconds * rate + 1_800) // 3_600


def logins_of(tx: Transaction, given: Mapping[str, str]) -> dict[str, str]:
    """Return login names and the persons they are of: their handles, unless told otherwise.

    Args:
        tx: what to read the persons from.
        given: handle to login name, where they differ.
    """
    found = tx.run("SELECT handle, id FROM person WHERE handle <> ''")
    return {given.get(handle, handle): person for handle, person in found}


def _payers(tx: Transaction, cluster: str) -> dict[str, Payer]:
    # What was left in one that is closed went back to the allocation, which pays from then on.
    wallets: dict[str, dict[str, str]] = {}
    for allocation, person, wallet in tx.run(
        "SELECT allocation, person, id FROM wallet WHERE state <> 'closed' ORDER BY id"
    ):
        wallets.setdefault(allocation, {})[person] = wallet
    found = tx.run(
        "SELECT c.account, c.allocation, a.resource, c.before, c.created_at FROM cluster_account c "
        "JOIN allocation a ON a.id = c.allocation WHERE c.cluster = ? AND c.wallet = ''",
        [cluster],
    )
    return {
        account: Payer(
            allocation, resource, wallets.get(allocation, {}), taken_at if before > 0 else ""
        )
        for account, allocation, resource, before, taken_at in found
    }


def _rates(tx: Transaction) -> dict[str, list[tuple[str, str, int]]]:
    found: dict[str, list[tuple[str, str, int]]] = {}
    for resource, begins, ends, rate in tx.run(
        "SELECT resource, begins_on, ends_on, rate FROM rate ORDER BY begins_on"
    ):
        found.setdefault(resource, []).append((begins, ends or "", rate))
    return found
