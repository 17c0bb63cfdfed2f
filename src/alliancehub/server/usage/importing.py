"""Take usage into the hub: read, charge, post; some thousands of lines in each transaction.

A record is taken whole, with its posting, or not at all. What is known is left alone, so the same
input posts nothing the second time. A job that grew posts the difference, at the rate of its start,
and to whom it was charged so far; one whose account is another now is given back there as a whole,
and charged anew to whom it belongs. What cannot be charged yet
(no rate on that day, the resource gone) is kept with the reason, and charged by the next import
once it can be.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import islice
from operator import itemgetter
from typing import NamedTuple

from alliancehub.model.ledger import AMOUNT_MAX
from alliancehub.model.told import told
from alliancehub.server.database import IN_LIST, Database, Transaction, in_list
from alliancehub.server.ledger.usage import Burn, burn_many
from alliancehub.server.usage.charging import NO_RATE, TOO_MUCH, Charges, charge_of
from alliancehub.server.usage.sacct import Damage, Reader, Used

BATCH = 8_000  # a turn of the writer takes a tenth of a second; half of it costs a twentieth more
_TOLD = 1_000  # of what is wrong, so much is told one by one; all of it is counted
_COLUMNS = (
    "cluster",
    "record",
    "job",
    "account",
    "login",
    "allocation",
    "wallet",
    "person",
    "resource",
    "state",
    "begun",
    "ended",
    "elapsed",
    "unit_seconds",
    "rate",
    "charge",
    "postings",
    "problem",
    "line_hash",
    "imported_at",
)
_KEYS = ("cluster", "record")
_RECORD = itemgetter(1)
_NEWS = ", ".join(f"{one} = excluded.{one}" for one in _COLUMNS if one not in _KEYS)
_ADD_RECORD = (
    f"INSERT INTO usage_record ({', '.join(_COLUMNS)}) VALUES ({', '.join('?' * len(_COLUMNS))})"  # noqa: S608 - names of our own
)
_PUT_RECORD = f"{_ADD_RECORD} ON CONFLICT (cluster, record) DO UPDATE SET {_NEWS}"

_ADD = (
    "INSERT INTO usage_sum (cluster, account, login, unit_seconds) VALUES (?, ?, ?, ?) "
    "ON CONFLICT (cluster, account, login) "
    "DO UPDATE SET unit_seconds = usage_sum.unit_seconds + excluded.unit_seconds"
)
_TERMS_KEPT = 20_000  # accounts, logins and days of an input; bounded, so flat


class Record(NamedTuple):
    """A row of ``usage_record``, in the order of its columns."""

    cluster: str
    record: str
    job: str
    account: str
    login: str
    allocation: str
    wallet: str
    person: str
    resource: str
    state: str
    begun: str
    ended: str
    elapsed: int
    unit_seconds: int
    rate: int
    charge: int
    postings: int
    problem: str
    line_hash: str
    imported_at: str


class _Terms(NamedTuple):
    """Who pays for what somebody ran on an account on a day, and how much."""

    allocation: str
    wallet: str
    person: str
    resource: str
    rate: int
    problem: str


class _Known(NamedTuple):
    job: str
    account: str
    login: str
    allocation: str
    wallet: str
    person: str
    line_hash: str
    ended: str
    elapsed: int
    unit_seconds: int
    rate: int
    charge: int
    postings: int
    problem: str


@dataclass
class _Found:
    """What a part has to write: its rows, what to post for them, and what sums grow by.

    Attributes:
        rows: of records that are new.
        grown: of those that were there.
        sums: unit-seconds by account and login.
    """

    rows: list[tuple[object, ...]] = field(default_factory=list)
    grown: list[tuple[object, ...]] = field(default_factory=list)
    burns: list[Burn] = field(default_factory=list)
    sums: dict[tuple[str, str], int] = field(default_factory=dict)


@dataclass
class Imported:
    """What became of an input.

    Attributes:
        read: lines that were read whole.
        new, grown, known: records that were not there, that changed, and that were as they are.
        moved: of those that changed, those that are on another account now.
        waiting: jobs that had not begun.
        free: runs that used no accelerator.
        foreign: runs of accounts that are not the hub's, by account.
        unit_seconds: of the records of this input that are the hub's.
        posted: micro-credits that were posted, less those given back.
        uncovered: of that, what no balance covered.
        uncharged: records that could not be charged.
        damaged: lines that were not taken.
        told: the first of what is wrong, a line each.
        ended: runs that came to their end since the last import.
    """

    read: int = 0
    new: int = 0
    grown: int = 0
    known: int = 0
    moved: int = 0
    waiting: int = 0
    free: int = 0
    foreign: dict[str, int] = field(default_factory=dict)
    unit_seconds: int = 0
    posted: int = 0
    uncovered: int = 0
    uncharged: int = 0
    damaged: int = 0
    told: list[str] = field(default_factory=list)
    ended: list[tuple[Record, int]] = field(default_factory=list)

    def tell(self, text: str) -> None:
        """Keep a line of what is wrong, while there is room."""
        if len(self.told) < _TOLD:
            self.told.append(text)


class Importer:
    """Imports usage of one cluster.

    Args:
        database: the hub's.
        charges: who pays what.
        reader: reads the lines.
        cluster: its name.
        weight: billing units of one accelerator, 1 where accelerators are counted.
        at: the instant of the posting.
        is_dry: only look; nothing is written.
    """

    def __init__(
        self,
        database: Database,
        charges: Charges,
        reader: Reader,
        cluster: str,
        *,
        weight: int = 1,
        at: str,
        is_dry: bool = False,
    ) -> None:
        self._database = database
        self._charges = charges
        self._reader = reader
        self._cluster = cluster
        self._weight = weight
        self._at = at
        self._is_dry = is_dry
        self._has_news = False  # in the part before; then the next one has some as well
        self._terms: dict[tuple[str, str, str], _Terms] = {}

    def take(
        self, lines: Iterable[bytes], tell: Callable[[int], object] = lambda _: None
    ) -> Imported:
        """Import lines; ``tell`` hears after each part how many were read."""
        result = Imported()
        found = self._reader.read(lines)
        with _spared_garbage():
            while some := list(islice(found, BATCH)):
                self._part(some, result)
                tell(result.read + result.damaged)
        result.waiting = self._reader.waiting
        return result

    def _part(self, some: list[Used | Damage], result: Imported) -> None:
        runs, others = self._runs(some, result)
        if not runs and not others:
            return
        if self._is_dry:
            with self._database.read() as tx:
                self._compare(tx, runs, others, result)
            return
        if not self._has_news:  # most parts of most inputs are known: no turn is taken
            with self._database.read() as tx:
                known = _known(tx, self._cluster, [*runs, *others])
            if all(_is_same(known.get(key), one) for key, one in runs.items()) and not any(
                _is_lost(known.get(key), one) for key, one in others.items()
            ):
                self._count_known(runs, result)
                return
        with self._database.write() as tx:
            found = self._compare(tx, runs, others, result)
            burnt = burn_many(tx, found.burns, at=self._at)
            # In the order of the key: the pages that are written lie together.
            tx.put_many(_ADD_RECORD, sorted(found.rows, key=_RECORD))
            tx.run_many(_PUT_RECORD, found.grown)
            sums = [(self._cluster, *payer, more) for payer, more in found.sums.items() if more]
            tx.run_many(_ADD, sums)
        self._has_news = bool(found.rows or found.grown)
        result.posted += burnt.amount
        result.uncovered += burnt.uncovered

    def _runs(
        self, some: list[Used | Damage], result: Imported
    ) -> tuple[dict[str, Used], dict[str, Used]]:
        """Return the runs of the hub's accounts and those of others, by record; count all else."""
        runs: dict[str, Used] = {}
        others: dict[str, Used] = {}
        payer_of = self._charges.payer
        result.read += len(some)
        for one in some:
            if isinstance(one, Damage):
                result.read -= 1
                result.damaged += 1
                result.tell(_damage_text(one))
                continue
            payer = payer_of(one.account)
            of = runs
            if payer is None or one.start < payer.since:
                result.foreign[one.account] = result.foreign.get(one.account, 0) + 1
                of = others
            before = of.setdefault(one.record, one)
            if before is not one and before.elapsed <= one.elapsed:  # of two of one run the longer
                of[one.record] = one
        for record in others.keys() & runs.keys():
            mine, other = runs[record], others[record]
            is_mine = (mine.elapsed, mine.line) > (other.elapsed, other.line)
            del (others if is_mine else runs)[record]
        return runs, others

    def _count_known(self, runs: dict[str, Used], result: Imported) -> None:
        result.known += len(runs)
        result.unit_seconds += sum(self._unit_seconds(one) for one in runs.values())

    def _compare(
        self, tx: Transaction, runs: dict[str, Used], others: dict[str, Used], result: Imported
    ) -> _Found:
        """Return the rows to write and what to post for them."""
        known = _known(tx, self._cluster, [*runs, *others])
        found = _Found()
        for key, one in others.items():
            before = known.get(key)
            if before is not None and _is_lost(before, one):
                result.grown += 1
                result.moved += 1
                self._lose(one, before, found)
        for key, one in runs.items():
            before = known.get(key)
            seconds = self._unit_seconds(one)
            result.unit_seconds += seconds
            if before is None:
                if not seconds:
                    result.free += 1
                    continue
                result.new += 1
            elif _is_same(before, one):
                result.known += 1
                continue
            else:
                result.grown += 1
                result.moved += before.account != one.account
            special = self._take(one, seconds, before, found)
            if special is None:
                continue
            if special.problem:
                result.uncharged += 1
                result.tell(_problem_text(one.line, special))
            if special.state != "COMPLETED" and special.ended and len(result.ended) < _TOLD:
                result.ended.append((special, one.limit_s))
        return found

    def _unit_seconds(self, one: Used) -> int:
        if self._weight == 1:
            return one.units * one.elapsed
        return (2 * one.units * one.elapsed + self._weight) // (2 * self._weight)

    def _take(self, one: Used, seconds: int, before: _Known | None, found: _Found) -> Record | None:
        """Note what a run has to write; return its row where there is something to say of it."""
        _, key, job, account, login, state, begun, ended, elapsed, _, _, line_hash = one
        terms = self._terms.get((account, login, begun[:10]))
        if terms is None:
            terms = self._terms_of(account, login, begun[:10])
        posted = number = counted = 0
        sums, payer = found.sums, (account, login)
        sums[payer] = sums.get(payer, 0) + seconds
        if before is not None:
            posted, number, counted = self._so_far(one, before, found)
            terms = _terms_since(before, terms) if before.account == account else terms
        allocation, wallet, person, resource, rate, problem = terms
        charge = charge_of(seconds, rate)
        if charge > AMOUNT_MAX:  # the ledger would refuse it, and with it all that came beside it
            rate, charge, problem = 0, 0, TOO_MUCH
        if charge != posted:
            number += 1
            name = f"{self._cluster}:{key}"
            burn = (
                f"usage:{name}:{number}",
                name,
                allocation,
                wallet,
                charge - posted,
                ended or self._at,
                person,
                job,
                seconds - counted,
            )
            found.burns.append(tuple.__new__(Burn, burn))  # as Burn(…) does, in half the time
        # The fields of a ``Record``: a plain tuple, since a million of them are made.
        row = (
            self._cluster,
            key,
            job,
            account,
            login,
            allocation,
            wallet,
            person,
            resource,
            state,
            begun,
            ended,
            elapsed,
            seconds,
            rate,
            charge,
            number,
            problem,
            line_hash,
            self._at,
        )
        (found.rows if before is None else found.grown).append(row)
        return Record._make(row) if problem or state != "COMPLETED" else None

    def _so_far(self, one: Used, before: _Known, found: _Found) -> tuple[int, int, int]:
        """Return what is posted of a run for who pays for it now, how often, and for how much."""
        payer = before.account, before.login
        found.sums[payer] = found.sums.get(payer, 0) - before.unit_seconds
        if before.account != one.account:
            return 0, self._give_back(one, before, found), 0
        return before.charge, before.postings, 0 if before.problem else before.unit_seconds

    def _give_back(self, one: Used, before: _Known, found: _Found) -> int:
        """Give back what a run that is on another account now was charged; return its postings."""
        if not before.charge:
            return before.postings
        name, number = f"{self._cluster}:{one.record}", before.postings + 1
        payer = self._charges.payer(before.account)
        person = self._charges.logins.get(before.login, "")
        wallet = payer.wallets.get(person, "") if payer is not None else ""
        found.burns.append(
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

    def _lose(self, one: Used, before: _Known, found: _Found) -> None:
        """Note that a run has gone to an account that is none of the hub's: it costs nothing."""
        number = self._give_back(one, before, found)
        payer = before.account, before.login
        found.sums[payer] = found.sums.get(payer, 0) - before.unit_seconds
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
        found.grown.append(tuple(gone))

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

    def charge_late(self) -> Imported:
        """Charge what could not be charged when it was imported, where it can be now."""
        result = Imported()
        after = ""
        while True:
            with self._database.write() as tx:
                rows = tx.run(
                    f"SELECT {', '.join(_COLUMNS)} FROM usage_record "  # noqa: S608 - names of our own
                    "WHERE cluster = ? AND problem <> '' AND record > ? ORDER BY record LIMIT ?",
                    [self._cluster, after, BATCH],
                ).fetchall()
                due = [Record(*row) for row in rows]
                charged = list(self._now_charged(due, result))
                burns = [_whole_burn(one) for one in charged if one.charge]
                burnt = burn_many(tx, burns, at=self._at)
                tx.run_many(_PUT_RECORD, charged)
            result.posted += burnt.amount
            result.uncovered += burnt.uncovered
            result.grown += len(charged)
            if len(due) < BATCH:
                return result
            after = due[-1].record

    def _now_charged(self, due: list[Record], result: Imported) -> Iterator[Record]:
        for one in due:
            rate, problem = self._charges.rate(one.resource, one.begun[:10])
            if not problem and charge_of(one.unit_seconds, rate) > AMOUNT_MAX:
                problem = TOO_MUCH
            if problem:
                result.uncharged += 1
                result.tell(_problem_text(0, one._replace(problem=problem)))
                continue
            charge = charge_of(one.unit_seconds, rate)
            yield one._replace(rate=rate, charge=charge, postings=one.postings + 1, problem="")


@contextmanager
def _spared_garbage() -> Iterator[None]:
    """Let nobody look for cycles meanwhile: there are none, and looking took a fifth of it."""
    was_looked_for = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_looked_for:
            gc.enable()


def _terms_since(before: _Known, now: _Terms) -> _Terms:
    """Return who pays for more of a run: who has paid for it so far, at the same rate."""
    if before.postings:
        now = now._replace(allocation=before.allocation, wallet=_open_wallet(before, now.wallet))
    return now._replace(rate=before.rate, problem="") if before.rate else now


def _open_wallet(before: _Known, now: str) -> str:
    """Return the sub-wallet that paid; none where it is closed: the rest is the allocation's."""
    return before.wallet if before.wallet == now else ""


def _known(tx: Transaction, cluster: str, records: Iterable[str]) -> dict[str, _Known]:
    found = tx.run(
        f"SELECT record, {', '.join(_Known._fields)} FROM usage_record "  # noqa: S608 - names of our own
        f"WHERE cluster = ? AND record {IN_LIST}",
        [cluster, in_list(records)],
    )
    return {record: _Known(*rest) for record, *rest in found}


def _is_same(before: _Known | None, one: Used) -> bool:
    """Whether a record is as a line says, or the line is older than what is known."""
    if before is None:
        return False
    return _is_older(before, one) or (before.line_hash == one.hash and not before.problem)


def _is_lost(before: _Known | None, one: Used) -> bool:
    """Whether a run that is on an account of others now was on one of the hub's."""
    return before is not None and before.account != one.account and not _is_older(before, one)


def _is_older(before: _Known, one: Used) -> bool:
    return not one.end and bool(before.ended or one.elapsed < before.elapsed)


def _whole_burn(record: Record) -> Burn:
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


def _damage_text(one: Damage) -> str:
    if one.field:
        return told(
            "Line {line}, {field}: {what}", line=str(one.line), field=one.field, what=one.text
        )
    return told("Line {line}: {what}", line=str(one.line), what=one.text)


def _problem_text(line: int, record: Record) -> str:
    if record.problem == NO_RATE:
        what = told(
            "Job {job} is not charged: its accelerator has no rate on {day}.",
            job=record.job,
            day=record.begun[:10],
        )
    elif record.problem == TOO_MUCH:
        what = told(
            "Job {job} is not charged: what it would cost is beyond all measure.", job=record.job
        )
    else:
        what = told("Job {job} is not charged: its accelerator is no longer there.", job=record.job)
    return told("Line {line}: {what}", line=str(line), what=what) if line else what
