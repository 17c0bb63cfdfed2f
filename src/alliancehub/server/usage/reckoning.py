"""What a run that is new or has changed costs, who pays for it, and what is written of it.

A job that grew costs the difference, at the rate of its start, and whoever paid for it so far goes
on to. One whose account is another now is given back there as a whole, and charged anew to whom it
belongs.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from alliancehub.model.ledger import AMOUNT_MAX
from alliancehub.server.ledger.usage import Burn
from alliancehub.server.usage.charging import TOO_MUCH, Charges, charge_of
from alliancehub.server.usage.endings import Ending
from alliancehub.server.usage.records import Known, Record, Row
from alliancehub.server.usage.sacct import Used

_TERMS_KEPT = 20_000  # accounts, logins and days of an input; bounded, so flat


class _Terms(NamedTuple):
    """Who pays for what somebody ran on an account on a day, and how much."""

    allocation: str
    wallet: str
    person: str
    resource: str
    rate: int
    problem: str


@dataclass
class Bill:
    """What a part of an input has to write: its rows, what to post for them, and what sums grow by.

    Attributes:
        rows: of records that are new.
        grown: of those that were there.
        sums: unit-seconds by account and login.
        endings: of which it is to be told why they ended.
    """

    rows: list[Row] = field(default_factory=list)
    grown: list[Record] = field(default_factory=list)
    burns: list[Burn] = field(default_factory=list)
    sums: dict[tuple[str, str], int] = field(default_factory=dict)
    endings: list[Ending] = field(default_factory=list)


class Reckoning:
    """Works out what runs of one cluster cost.

    Args:
        charges: who pays what.
        cluster: its name.
        weight: billing units of one accelerator, 1 where accelerators are counted.
        at: the instant of the posting.

    Attributes:
        is_plain: whether what counts are accelerators, so that seconds need no weighing.
    """

    def __init__(self, charges: Charges, cluster: str, weight: int, at: str) -> None:
        self._charges = charges
        self._cluster = cluster
        self._weight = weight
        self.is_plain = weight == 1
        self._at = at
        self._terms: dict[tuple[str, str, str], _Terms] = {}

    def unit_seconds(self, one: Used) -> int:
        """Return the accelerator-seconds of a run."""
        if self.is_plain:
            return one.units * one.elapsed
        return (2 * one.units * one.elapsed + self._weight) // (2 * self._weight)

    def take(self, one: Used, seconds: int, before: Known | None, bill: Bill) -> Record | None:
        """Note what a run has to write; return its row where there is something to say of it.

        Args:
            one: a run on an account of the hub's.
            seconds: its accelerator-seconds.
            before: what is known of it.
            bill: what notes it.
        """
        _, key, job, account, login, state, begun, ended, elapsed, _, _, line_hash = one
        cluster, at = self._cluster, self._at
        terms = self._terms.get((account, login, begun[:10]))
        if terms is None:
            terms = self._terms_of(account, login, begun[:10])
        posted = number = counted = 0
        sums, payer = bill.sums, (account, login)
        sums[payer] = sums.get(payer, 0) + seconds
        if before is not None:
            posted, number, counted = self._so_far(one, before, bill)
            terms = _terms_since(before, terms) if before.account == account else terms
        allocation, wallet, person, resource, rate, problem = terms
        charge = (seconds * rate + 1_800) // 3_600  # ``charge_of``, called a million times
        if charge > AMOUNT_MAX:  # the ledger would refuse it, and with it all that came beside it
            rate, charge, problem = 0, 0, TOO_MUCH
        if charge != posted:
            number += 1
            name = f"{cluster}:{key}"
            burn = (
                f"usage:{name}:{number}", name, allocation, wallet, charge - posted,
                ended or at, person, job, seconds - counted,
            )  # fmt: skip
            bill.burns.append(tuple.__new__(Burn, burn))  # as Burn(…) does, in half the time
        row = (
            key, job, account, login, allocation, wallet, person, resource, state, begun,
            ended, elapsed, seconds, rate, charge, number, problem, line_hash,
        )  # fmt: skip
        if before is None:
            bill.rows.append(row)
            if not problem and state == "COMPLETED":
                return None
        record = Record(cluster, *row, at)
        if before is not None:
            bill.grown.append(record)
        return record

    def late(self, one: Record) -> Record:
        """Return a record that could not be charged as it is now: charged, or with the reason."""
        rate, problem = self._charges.rate(one.resource, one.begun[:10])
        charge = charge_of(one.unit_seconds, rate)
        if not problem and charge > AMOUNT_MAX:
            problem = TOO_MUCH
        if problem:
            return one._replace(problem=problem)
        return one._replace(rate=rate, charge=charge, postings=one.postings + 1, problem="")

    def lose(self, one: Used, before: Known, bill: Bill) -> None:
        """Note that a run has gone to an account that is none of the hub's: it costs nothing."""
        number = self._give_back(one, before, bill)
        payer = before.account, before.login
        bill.sums[payer] = bill.sums.get(payer, 0) - before.unit_seconds
        gone = Record(
            self._cluster,
            one.record,
            one.job,
            one.account,
            one.user,
            allocation="",
            wallet="",
            person="",
            resource="",
            state=one.state,
            begun=one.start,
            ended=one.end,
            elapsed=one.elapsed,
            unit_seconds=0,
            rate=0,
            charge=0,
            postings=number,
            problem="",
            line_hash=one.hash,
            imported_at=self._at,
        )
        bill.grown.append(gone)

    def _so_far(self, one: Used, before: Known, bill: Bill) -> tuple[int, int, int]:
        """Return what is posted of a run for who pays for it now, how often, and for how much."""
        payer = before.account, before.login
        bill.sums[payer] = bill.sums.get(payer, 0) - before.unit_seconds
        if before.account != one.account:
            return 0, self._give_back(one, before, bill), 0
        return before.charge, before.postings, 0 if before.problem else before.unit_seconds

    def _give_back(self, one: Used, before: Known, bill: Bill) -> int:
        """Give back what a run that is on another account now was charged; return its postings."""
        if not before.charge:
            return before.postings
        name, number = f"{self._cluster}:{one.record}", before.postings + 1
        payer = self._charges.payer(before.account)
        person = self._charges.logins.get(before.login, "")
        wallet = payer.wallets.get(person, "") if payer is not None else ""
        bill.burns.append(
            Burn(
                f"usage:{name}:{number}",
                name,
                before.allocation,
                _open_wallet(before, wallet),
                -before.charge,
                one.end or self._at,
                before.person,
                before.job,
                -before.unit_seconds,
            )
        )
        return number

    def _terms_of(self, account: str, login: str, day: str) -> _Terms:
        """Return who pays for what somebody ran on an account, and the rate of that day."""
        payer = self._charges.payer(account)
        assert payer is not None  # noqa: S101 - those of others were sorted out
        rate, problem = self._charges.rate(payer.resource, day)
        person = self._charges.logins.get(login, "")
        wallet = payer.wallets.get(person, "") if person else ""
        terms = _Terms(payer.allocation, wallet, person, payer.resource, rate, problem)
        if len(self._terms) >= _TERMS_KEPT:
            self._terms.clear()
        self._terms[account, login, day] = terms
        return terms


def whole_burn(record: Record) -> Burn:
    """Return what the ledger lacks of a record of which nothing was posted yet."""
    name = f"{record.cluster}:{record.record}"
    return Burn(
        f"usage:{name}:{record.postings}",
        name,
        record.allocation,
        record.wallet,
        record.charge,
        record.ended or record.imported_at,
        record.person,
        record.job,
        record.unit_seconds,
    )


def _terms_since(before: Known, now: _Terms) -> _Terms:
    """Return who pays for more of a run: who has paid for it so far, at the same rate."""
    if before.postings:
        now = now._replace(allocation=before.allocation, wallet=_open_wallet(before, now.wallet))
    return now._replace(rate=before.rate, problem="") if before.rate else now


def _open_wallet(before: Known, now: str) -> str:
    """Return the sub-wallet that paid; none where it is closed: the rest is the allocation's."""
    return before.wallet if before.wallet == now else ""
