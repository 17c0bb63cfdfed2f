"""One run of a connector: read what was used, bring the cluster in line, tell what is to be told.

Nothing of a run is kept but what it has written: the next one begins from what there is. Usage is
read first, so that limits follow from it; in windows that overlap, so that what the cluster reports
late, or what it reported of a job while it ran, is read again.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import Any

import orjson

from alliancehub.model.errors import invalid
from alliancehub.model.kinds.cluster_account import ClusterAccount
from alliancehub.model.kinds.connector_report import ConnectorReport
from alliancehub.model.told import kept_by_field, lines, told
from alliancehub.server.clock import instant
from alliancehub.server.connectors.configuration import Configuration
from alliancehub.server.connectors.desired import Wanted, wanted
from alliancehub.server.connectors.giving import Note, give
from alliancehub.server.connectors.interface import (
    Change,
    Command,
    Connector,
    Failed,
    Observed,
    Waiting,
)
from alliancehub.server.connectors.notices import KEPT_S, ended_notes, waiting_notes
from alliancehub.server.connectors.planning import changes, drift_of, foreign
from alliancehub.server.database import Transaction
from alliancehub.server.hub import Hub, new_cause
from alliancehub.server.usage import endings
from alliancehub.server.usage.charging import Charges, logins_of
from alliancehub.server.usage.comparing import (
    Compared,
    Comparison,
    comparable,
    moment_text,
    nothing_yet,
    used_within,
)
from alliancehub.server.usage.importing import Imported, Importer
from alliancehub.server.usage.sacct import Reader

OVERLAP_S = 2 * 86_400
_WINDOW_S = 86_400
_TOLD = 50
_ENDINGS_AT_ONCE = 100
_DEEP_EVERY_S = 6 * 3_600
_DEEPEST_S = 60 * 86_400


@dataclass
class Plan:
    """What is not as it should be, and what would mend it.

    Attributes:
        wanted: what the hub wants.
        changes: in the order in which they are to be made.
        drift: a sentence each.
        foreign: accounts that the hub does not know of.
        settings: what keeps limits from being enforced there.
        counted: accelerator-seconds that the counters have, by account.
    """

    wanted: list[Wanted]
    changes: list[Change]
    drift: list[str]
    foreign: list[str]
    settings: list[str]
    counted: dict[str, int]


@dataclass
class Run:
    """What a run did.

    Attributes:
        applied: commands that were run.
        failed: commands that failed, and why.
        broken: accounts of which something could not be done; of all, the empty name.
        refused: what the hub did not let be noted, and why.
        records: usage records that are new or grew.
    """

    plan: Plan
    applied: list[Command] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    broken: set[str] = field(default_factory=set)
    imported: list[Imported] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)

    @property
    def records(self) -> int:
        """Usage records that are new or grew."""
        return sum(one.new + one.grown for one in self.imported)

    @property
    def trouble(self) -> list[str]:
        """What could not be done, charged or read, a sentence each."""
        found = [*self.failed, *self.refused, *self.plan.settings]
        found += [text for one in self.plan.wanted for text in one.trouble]
        return found + [text for one in self.imported for text in one.told]


class Follower:
    """Makes one cluster follow one hub.

    Args:
        hub: an open hub, perhaps beside others on the same database.
        made: the connector's settings.
        connector: speaks to the cluster.
    """

    def __init__(self, hub: Hub, made: Configuration, connector: Connector) -> None:
        self._hub = hub
        self._made = made
        self._connector = connector

    def plan(self) -> Plan:
        """Return what a run would do to the cluster, and do nothing; raises Failed."""
        observed = self._connector.observe()
        with self._hub.database.read() as tx:
            seen = orjson.loads(self._meta(tx, "seen") or "{}")
            charges = self._charges(tx)
            want = wanted(tx, self._made, observed, seen, charges, self._hub.now[:10])
        counted = {name: one.used for name, one in observed.items() if one.used is not None}
        desired = [one.account for one in want]
        todo = changes(desired, observed)
        others = foreign(desired, observed, self._connector.parent)
        told_of: list[str] = [drift_of(one) for one in todo]
        return Plan(want, todo, told_of, others, self._connector.check(), counted)

    def commands(self, plan: Plan) -> list[Command]:
        """Return the commands of a plan, for a dry run or to be run."""
        found = self._connector.prepare() if plan.changes else []
        return found + [line for one in plan.changes for line in self._connector.commands(one)]

    def run(self) -> Run:
        """Import usage, apply the plan, tell what is to be told.

        Raises Failed where the cluster does not answer; that is written down as well.
        """
        try:
            refused: list[str] = []
            imported = self.import_usage(refused)
            done = Run(self.plan(), imported=imported, refused=refused)
            # First: else nobody would pay for what runs there.
            done.refused += self._note_accounts(done.plan)
            self._apply(done)
            waiting = self._connector.waiting()
        except Failed as error:
            self._report("failed", [], [error.told, *refused], 0, 0)
            raise
        self._note(done, waiting)
        return done

    def import_usage(self, refused: list[str]) -> list[Imported]:
        """Import what was used since the last time, day by day; raises Failed.

        Args:
            refused: takes what the hub did not let be noted of runs that ended early.
        """
        until = int(self._hub.clock())
        since, is_deep = self._since(until)
        found: list[Imported] = []
        refused += self._tell_endings()  # of a run that was killed before it told of them
        while since < until:
            end = min(since + _WINDOW_S, until)
            found.append(self.importer().take(self._connector.usage(since, end)))
            refused += self._tell_endings()
            since = end
        late = self.importer().charge_late()
        if is_deep:
            self._keep("deep", str(until))
        self._keep("until", str(until))
        return [*found, late]

    def _tell_endings(self) -> list[str]:
        """Tell why runs ended early, and strike them off in the same transaction."""
        hub, cluster = self._hub, self._made.cluster
        refused: list[str] = []
        while True:
            with hub.database.read() as tx:
                some = endings.untold(tx, cluster, _ENDINGS_AT_ONCE)
            if not some:
                return refused
            notes = [("note_job", one) for one in ended_notes(hub, cluster, some)]
            names = [one.record.record for one in some]
            refused += give(hub, notes, partial(endings.strike, cluster=cluster, records=names))

    def importer(self, *, is_dry: bool = False) -> Importer:
        """Return what imports usage of this cluster."""
        made, now = self._made, self._hub.clock()
        with self._hub.database.read() as tx:
            charges = self._charges(tx)
        reader = Reader(made.cluster, made.zone, made.limit, now=now)
        return Importer(
            self._hub.database,
            charges,
            reader,
            made.cluster,
            weight=made.weight,
            at=instant(now),
            told_since=instant(now - KEPT_S),
            is_dry=is_dry,
        )

    def adopt(self, allocation: str, account: str) -> None:
        """Let an account that is there already stand for an allocation; raises Refusal, Failed.

        What its counter has is taken as used before, so that the allocation's credits are on top.
        What begins there from now on is charged.
        """
        there = self._connector.observe().get(account)
        if there is None:
            raise Failed(
                ("observe", account), told("The cluster has no account {account}.", account=account)
            )
        args = {
            "allocation": allocation,
            "cluster": self._made.cluster,
            "account": account,
            "limit": there.limit or 0,
            "before": there.used or 0,
            "state": "frozen" if there.is_frozen else "open",
        }
        with self._hub.write() as writing:
            writing.as_hub("note_cluster_account", args, new_cause())

    def unknown(self) -> list[Observed]:
        """Return the accounts of the cluster that stand for nothing in the hub; raises Failed."""
        observed = self._connector.observe()
        with self._hub.database.read() as tx:
            charges = self._charges(tx)
        return [one for name, one in sorted(observed.items()) if charges.payer(name) is None]

    def reconcile(self, since: str, until: str) -> Comparison:
        """Compare what was used from a day to another, by account; raises Refusal, Failed.

        Both sides count up to the last hour that both know whole: jobs of this hour are in the hub
        already, and in no sum of Slurm's; and what ran since the last import is in Slurm's alone.

        Args:
            since, until: ISO dates, UTC; the last is not part of it.
        """
        first, now = _day(since, "since"), int(self._hub.clock())
        summed = self._connector.summed_until(now)
        last, why = comparable(_day(until, "until"), now, summed, self._since_known() or None)
        if last <= first:
            raise nothing_yet(why, since)
        with self._hub.database.read() as tx:
            hub = used_within(tx, self._made.cluster, first, last)
            charges = self._charges(tx)
        cluster = self._connector.totals(first, last)
        names = sorted({*hub, *(one for one in cluster if charges.payer(one) is not None)})
        accounts = [Compared(one, hub.get(one, 0), cluster.get(one, 0)) for one in names]
        return Comparison(moment_text(first), moment_text(last), why, accounts)

    def _apply(self, done: Run) -> None:
        for command in self._connector.prepare() if done.plan.changes else []:
            self._try(command, "", done)
        for change in done.plan.changes:
            if change.account in done.broken:
                continue  # no user without the limit that failed to be set
            for command in self._connector.commands(change):
                self._try(command, change.account, done)

    def _try(self, command: Command, account: str, done: Run) -> None:
        try:
            self._connector.run(command)
        except Failed as error:
            done.failed.append(error.told)
            done.broken.add(account)
        else:
            done.applied.append(command)

    def _note_accounts(self, plan: Plan) -> list[str]:
        with self._hub.database.read() as tx:
            table = self._hub.tables.of(ClusterAccount)
            cells = tx.run(f"{table.select} WHERE cluster = ?", [self._made.cluster])
            known = {
                (row.allocation, row.wallet): row
                for one in cells
                if isinstance(row := table.row_of(one), ClusterAccount)
            }
        every = (_account_notes(one, self._made.cluster, known) for one in plan.wanted)
        return give(self._hub, [note for notes in every for note in notes])

    def _note(self, done: Run, waiting: list[Waiting]) -> None:
        ready = [
            one.allocation
            for one in done.plan.wanted
            if one.state == "provisioning"
            and not done.broken & {"", one.account.name}
            and not one.account.is_frozen
        ]
        notes: list[Note] = [("mark_provisioned", {"allocation": one}) for one in ready]
        with self._hub.database.read() as tx:
            charges = self._charges(tx)
        jobs = waiting_notes(self._hub, self._made.cluster, charges, waiting)
        notes += [("note_job", one) for one in jobs]
        done.refused += give(self._hub, notes)
        outcome = (
            "drifted" if done.failed or done.refused else "mended" if done.plan.changes else "level"
        )
        drifted = done.plan.drift + [
            told("The account {account} is not the hub's.", account=one)
            for one in done.plan.foreign
        ]
        accounts = len(done.plan.wanted)
        trouble = [*done.trouble, *self._unheard()]
        done.refused += self._report(outcome, drifted, trouble, accounts, done.records)
        self._keep("seen", orjson.dumps(done.plan.counted).decode())

    def _report(
        self, outcome: str, drifted: list[str], trouble: list[str], accounts: int, records: int
    ) -> list[str]:
        hub, cluster, until = self._hub, self._made.cluster, self._since_known()
        drift, bad = lines(drifted[:_TOLD]), lines(trouble[:_TOLD])
        args = {
            "cluster": cluster,
            "outcome": outcome,
            "until": instant(until) if until else "",
            "accounts": accounts,
            "records": records,
            "drift": str(drift),
            "trouble": str(bad),
            "told": kept_by_field(drift=drift, trouble=bad),
        }
        with hub.database.read() as tx:
            sql = "SELECT id FROM accelerator_resource WHERE cluster = ? ORDER BY id"
            resources = [row[0] for row in tx.run(sql, [cluster])]
            table = hub.tables.of(ConnectorReport)
            known = {
                row.resource: row
                for cells in tx.run(f"{table.select} WHERE cluster = ?", [cluster])
                if isinstance(row := table.row_of(cells), ConnectorReport)
            }
        hour = instant(hub.clock() - 3_600)
        notes = [
            ("note_connector_run", {**args, "resource": one})
            for one in resources
            if _is_news(known.get(one), args, hour)
        ]
        return give(hub, notes)

    def _charges(self, tx: Transaction) -> Charges:
        return Charges(tx, self._made.cluster, logins_of(tx, self._made.users))

    def _since_known(self) -> int:
        with self._hub.database.read() as tx:
            return int(self._meta(tx, "until") or 0)

    def _since(self, until: int) -> tuple[int, bool]:
        """Return where reading begins, and whether it looks for what ended unheard.

        It begins before the last end. What runs is in each window until it ends. A run that goes on
        by what is known, and of which the last time heard nothing, has ended before that window, or
        its end was lost: it is looked for from its start on, but not at each turn and not for ever.
        """
        cluster = self._made.cluster
        known = self._since_known()
        with self._hub.database.read() as tx:
            deep = int(self._meta(tx, "deep") or 0)
            unheard = tx.value(
                "SELECT min(begun) FROM usage_record "
                "WHERE cluster = ? AND ended = '' AND begun >= ? AND imported_at < ?",
                [cluster, instant(until - _DEEPEST_S), instant(known)],
            )
            first = tx.value(
                "SELECT min(a.created_at) FROM allocation a "
                "JOIN accelerator_resource r ON r.id = a.resource WHERE r.cluster = ?",
                [cluster],
            )
        since = known - OVERLAP_S if known else until - _WINDOW_S
        begun = _seconds(unheard) if unheard else until
        is_deep = bool(unheard) and (begun >= since or until - deep >= _DEEP_EVERY_S)
        if is_deep:
            since = min(since, begun)
        if first and not known:
            since = min(since, _seconds(first))
        return since, is_deep

    def _unheard(self) -> list[str]:
        """Return a sentence on each run that goes on by what is known, but was not heard of."""
        until = self._since_known()
        with self._hub.database.read() as tx:
            found = tx.run(
                "SELECT job, begun, imported_at FROM usage_record "
                "WHERE cluster = ? AND ended = '' AND imported_at < ? ORDER BY begun LIMIT ?",
                [self._made.cluster, instant(until - OVERLAP_S), _TOLD],
            ).fetchall()
        return [
            told(
                "Job {job} has run since {day} by what is known, but nothing was heard of it since "
                "{heard}: look whether its end was lost.",
                job=job,
                day=begun[:10],
                heard=heard[:10],
            )
            for job, begun, heard in found
        ]

    def _meta(self, tx: Transaction, word: str) -> str:
        name = f"usage_{word}:{self._made.cluster}"
        return str(tx.value("SELECT value FROM hub_meta WHERE name = ?", [name]) or "")

    def _keep(self, word: str, value: str) -> None:
        with self._hub.database.write() as tx:
            tx.run(
                "INSERT INTO hub_meta (name, value) VALUES (?, ?) "
                "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                [f"usage_{word}:{self._made.cluster}", value],
            )


def _seconds(moment: str) -> int:
    return int(datetime.fromisoformat(moment).timestamp())


def _day(text: str, field: str) -> int:
    try:
        return int(datetime.fromisoformat(f"{text}T00:00:00+00:00").timestamp())
    except ValueError:
        raise invalid(field, told("{value} is no day.", value=repr(text[:40]))) from None


def _account_notes(
    one: Wanted, cluster: str, known: dict[tuple[str, str], ClusterAccount]
) -> list[tuple[str, dict[str, Any]]]:
    account = one.account
    state = "removed" if account.is_gone else "frozen" if account.is_frozen else "open"
    base = {"allocation": one.allocation, "cluster": cluster, "account": account.name}
    rows = [
        {**base, "wallet": "", "login": "", "limit": account.limit, "before": one.before}
        | {"state": state}
    ]
    rows += [
        {**base, "wallet": share.wallet, "login": share.login, "limit": share.limit}
        | {"before": 0, "state": state}
        for share in one.shares
    ]
    return [
        ("note_cluster_account", row)
        for row in rows
        if (before := known.get((one.allocation, str(row["wallet"])))) is None
        or any(getattr(before, name) != value for name, value in row.items())
    ]


def _is_news(known: ConnectorReport | None, args: dict[str, Any], hour: str) -> bool:
    if known is None or known.ran_at < hour or args["records"]:
        return True
    return any(getattr(known, k) != v for k, v in args.items() if k not in {"until", "records"})
