"""Take usage into the hub: read, charge, post; some thousands of lines in each transaction.

A record is taken whole, with its posting, or not at all. What is known is left alone, so the same
input posts nothing the second time. What cannot be charged yet (no rate on that day, the resource
gone) is kept with the reason, and charged by the next import once it can be.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import islice

from alliancehub.model.job_reasons import ending_of
from alliancehub.model.told import told
from alliancehub.server.database import Database, Transaction
from alliancehub.server.ledger.usage import burn_many
from alliancehub.server.usage import endings, records
from alliancehub.server.usage.charging import NO_RATE, TOO_MUCH, Charges
from alliancehub.server.usage.endings import Ending
from alliancehub.server.usage.reckoning import Bill, Reckoning, whole_burn
from alliancehub.server.usage.records import Record, is_lost, is_same
from alliancehub.server.usage.sacct import Damage, Reader, Used

BATCH = 10_000  # a turn of the writer takes a tenth of a second; half of it costs a twentieth more
_FEW = 1_000  # of them at a time: what is made of more does not stay near the processor
_TOLD = 1_000  # of what is wrong, so much is told one by one; all of it is counted
_DAWN = "0"  # before all instants, and behind the empty end of what goes on


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
        told_since: instant; of runs that ended before, it is of no use any more to tell why.
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
        told_since: str = "",
        is_dry: bool = False,
    ) -> None:
        self._database = database
        self._charges = charges
        self._reckoning = Reckoning(charges, cluster, weight, at)
        self._reader = reader
        self._cluster = cluster
        self._at = at
        self._told_since = told_since or _DAWN
        self._is_dry = is_dry
        self._has_news = False  # in the part before; then the next one has some as well

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
                known = records.known(tx, self._cluster, [*runs, *others])
            if all(is_same(known.get(key), one) for key, one in runs.items()) and not any(
                is_lost(known.get(key), one) for key, one in others.items()
            ):
                self._count_known(runs, result)
                return
        with self._database.write() as tx:
            self._has_news = self._post(tx, {}, others, result)
            rest = iter(runs.items())
            while few := dict(islice(rest, _FEW)):
                self._has_news |= self._post(tx, few, {}, result)

    def _post(
        self, tx: Transaction, runs: dict[str, Used], others: dict[str, Used], result: Imported
    ) -> bool:
        """Write what is new of these runs, and return whether there was any."""
        bill = self._compare(tx, runs, others, result)
        burnt = burn_many(tx, bill.burns, at=self._at)
        records.add(tx, self._cluster, self._at, bill.rows)
        records.put(tx, bill.grown)
        records.add_up(tx, self._cluster, bill.sums)
        endings.add(tx, bill.endings)
        result.posted += burnt.amount
        result.uncovered += burnt.uncovered
        return bool(bill.rows or bill.grown)

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
        result.unit_seconds += sum(map(self._reckoning.unit_seconds, runs.values()))

    def _compare(
        self, tx: Transaction, runs: dict[str, Used], others: dict[str, Used], result: Imported
    ) -> Bill:
        """Return the rows to write and what to post for them."""
        known = records.known(tx, self._cluster, [*runs, *others])
        bill, reckoning = Bill(), self._reckoning
        for key, one in others.items():
            before = known.get(key)
            if before is not None and is_lost(before, one):
                result.grown += 1
                result.moved += 1
                reckoning.lose(one, before, bill)
        take, is_plain = reckoning.take, reckoning.is_plain
        new = unit_seconds = 0
        for key, one in runs.items():
            before = known.get(key)
            seconds = one.units * one.elapsed if is_plain else reckoning.unit_seconds(one)
            unit_seconds += seconds
            if before is None:
                if not seconds:
                    result.free += 1
                    continue
                new += 1
            elif is_same(before, one):
                result.known += 1
                continue
            else:
                result.grown += 1
                result.moved += before.account != one.account
            special = take(one, seconds, before, bill)
            if special is None:
                continue
            if special.problem:
                result.uncharged += 1
                result.tell(_problem_text(one.line, special))
            if special.ended >= self._told_since and ending_of(
                special.state, special.elapsed, one.limit_s
            ):
                bill.endings.append(Ending(special, one.limit_s))
        result.new += new
        result.unit_seconds += unit_seconds
        return bill

    def charge_late(self) -> Imported:
        """Charge what could not be charged when it was imported, where it can be now."""
        result = Imported()
        after = ""
        while True:
            with self._database.write() as tx:
                due = records.uncharged(tx, self._cluster, after, BATCH)
                charged = list(self._now_charged(due, result))
                burns = [whole_burn(one) for one in charged if one.charge]
                burnt = burn_many(tx, burns, at=self._at)
                records.put(tx, charged)
            result.posted += burnt.amount
            result.uncovered += burnt.uncovered
            result.grown += len(charged)
            if len(due) < BATCH:
                return result
            after = due[-1].record

    def _now_charged(self, due: list[Record], result: Imported) -> Iterator[Record]:
        for one in due:
            now = self._reckoning.late(one)
            if now.problem:
                result.uncharged += 1
                result.tell(_problem_text(0, now))
            else:
                yield now


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
