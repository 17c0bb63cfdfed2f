"""What organisations pledged, delivered and used in a span of days: added up from the postings.

By the day on which it happened: of usage the end of the job, of all else the posting. So the report
of a year that is over stays as it was, but for usage of that year that comes in later.
"""

from __future__ import annotations

from datetime import date, timedelta

from alliancehub.model.credit_report import OrganisationShare
from alliancehub.model.ledger import account_class, account_owner
from alliancehub.server.database import IN_LIST, Transaction, in_list

_SUMS = (
    "SELECT a.name, e.kind = 'pledge', sum(p.amount) FROM ledger_entry e "
    "JOIN ledger_posting p ON p.seq = e.seq JOIN ledger_account a ON a.id = p.account "
    "WHERE e.valued_at >= ? AND e.valued_at < ? GROUP BY 1, 2"
)


def by_organisation(tx: Transaction, first: date, last: date) -> list[OrganisationShare]:
    """Return the shares of a span of days (UTC, both are part of it), the largest pledge first."""
    behind = "9999" if last == date.max else (last + timedelta(days=1)).isoformat()
    sums: dict[str, dict[str, int]] = {}
    found = tx.run(_SUMS, [first.isoformat(), behind]).fetchall()
    donors = _donors(tx, [row[0] for row in found])
    for account, is_pledge, amount in found:
        what = _meaning(account_class(account), is_pledge=bool(is_pledge))
        if what:
            of = sums.setdefault(donors.get(account, ""), {})
            sign = -1 if what in {"pledged", "delivered"} else 1
            of[what] = of.get(what, 0) + sign * int(amount)
    ids = in_list(sums)
    names = dict(tx.run(f"SELECT id, title FROM organisation WHERE id {IN_LIST}", [ids]).fetchall())  # noqa: S608 - text of our own
    shares = [
        OrganisationShare(one if one in names else "", names.get(one, ""), *_of(of))
        for one, of in sums.items()
    ]
    return sorted(
        shares, key=lambda one: (-one.pledged, -one.delivered, one.name, one.organisation)
    )


def _of(sums: dict[str, int]) -> tuple[int, int, int, int]:
    return (
        sums.get("pledged", 0),
        sums.get("delivered", 0),
        sums.get("used", 0),
        sums.get("expired", 0),
    )


def _meaning(name: str, *, is_pledge: bool) -> str:
    if name == "pool":
        return "" if is_pledge else "delivered"
    return {"source": "pledged", "burnt": "used", "expired": "expired"}.get(name, "")


def _donors(tx: Transaction, accounts: list[str]) -> dict[str, str]:
    """Return the organisation that each account is of."""
    owners: dict[str, dict[str, str]] = {}
    for one in accounts:
        owners.setdefault(account_class(one), {})[account_owner(one)] = one
    found = {account: owner for owner, account in owners.get("source", {}).items()}
    pools = {**owners.get("pool", {})}
    expired = owners.get("expired", {})
    for pool, donor in tx.run(
        f"SELECT id, donor FROM pool WHERE id {IN_LIST}",  # noqa: S608 - text of our own
        [in_list([*pools, *expired])],
    ):
        found |= {f"{name}:{pool}": donor for name in ("pool", "expired")}
    for allocation, donor in tx.run(
        "SELECT a.id, p.donor FROM allocation a JOIN pool p ON p.id = a.pool "  # noqa: S608 - text of our own
        f"WHERE a.id {IN_LIST}",
        [in_list(owners.get("burnt", {}))],
    ):
        found[f"burnt:{allocation}"] = donor
    return found
