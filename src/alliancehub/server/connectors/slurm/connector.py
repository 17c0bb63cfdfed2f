"""Make Slurm follow the hub, by the programs that its administrators use.

Needs ``AccountingStorageEnforce=associations,limits,qos,safe`` and ``PriorityDecayHalfLife=0``:
``check`` says so where it is otherwise. The limit is on GPUs of every type (or on billing units),
since one on a type alone does not hold for a job that asks for any GPU.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime

from alliancehub.model.told import told
from alliancehub.server.connectors.interface import Change, Command, Failed, Observed, Waiting
from alliancehub.server.connectors.names import account_name, description, user_name
from alliancehub.server.connectors.processes import Programs
from alliancehub.server.usage.sacct import COLUMNS, GPU

_ENFORCED = ("associations", "limits", "safe")
_ROLLED_UP = re.compile(r"^Hour\s+last ran .*\((\d{9,12})\)", re.MULTILINE | re.ASCII)
_NOTHING_NEW = ("Nothing new added", "Nothing modified", "Nothing deleted")


class Slurm:
    """One cluster of Slurm.

    Args:
        cluster: its name there.
        parent: account under which the hub's are.
        counted: what the limit is on, ``gres/gpu`` or ``billing``.
        weight: billing units of one accelerator, 1 where GPUs are counted.
        programs: runs ``sacctmgr``, ``scontrol``, ``sacct``, ``sreport`` and ``squeue``.
    """

    def __init__(
        self, cluster: str, parent: str, counted: str, weight: int, programs: Programs
    ) -> None:
        self._cluster = cluster
        self._parent = account_name(parent)
        self._counted = counted
        self._weight = weight
        self._programs = programs

    @property
    def cluster(self) -> str:
        """Its name."""
        return self._cluster

    @property
    def parent(self) -> str:
        """The account under which the hub's are."""
        return self._parent

    def check(self) -> list[str]:
        """Return in words what keeps limits from being enforced there."""
        settings: dict[str, str] = {}
        for line in self._programs.output(("scontrol", "show", "config")).splitlines():
            name, _, value = line.partition("=")
            settings[name.strip()] = value.strip()
        found: list[str] = []
        enforced = settings.get("AccountingStorageEnforce", "")
        found += [
            told("AccountingStorageEnforce lacks {word}: limits are not kept.", word=one)
            for one in _ENFORCED
            if one not in enforced.split(",")
        ]
        half_life = settings.get("PriorityDecayHalfLife", "")
        if half_life.strip("0:-"):
            found.append(
                told(
                    "PriorityDecayHalfLife is {value}, not 0: what was used is forgotten by and "
                    "by.",
                    value=half_life,
                )
            )
        if (reset := settings.get("PriorityUsageResetPeriod", "NONE")) != "NONE":
            found.append(
                told(
                    "PriorityUsageResetPeriod is {value}, not NONE: counters begin anew.",
                    value=reset,
                )
            )
        tracked = settings.get("AccountingStorageTRES", "").split(",")
        if self._counted == GPU and GPU not in tracked:
            found.append(told("AccountingStorageTRES lacks {word}.", word=GPU))
        return found

    def observe(self) -> dict[str, Observed]:
        """Return all accounts by name, but for root and the hub's own."""
        columns = "Account,User,ParentName,GrpTRESMins,GrpSubmitJobs,GrpJobs"
        command = ("sacctmgr", "-nP", "show", "assoc", "where", f"cluster={self._cluster}")
        rows = [
            line.split("|")
            for line in self._programs.output((*command, f"format={columns}")).splitlines()
            if line.count("|") == columns.count(",")
        ]
        used = self._used()
        users: dict[str, dict[str, int | None]] = {}
        for account, user, _, limits, *_ in rows:
            if user:
                users.setdefault(account, {})[user] = self._limit(limits)
        found: dict[str, Observed] = {}
        for account, user, parent, limits, submit, jobs in rows:
            if user or account in {"root", self._parent}:
                continue
            found[account] = Observed(
                account,
                parent,
                self._limit(limits),
                tuple(one for one in _parts(limits) if one.startswith(f"{self._counted}:")),
                users.get(account, {}),
                is_frozen=submit == jobs == "0",
                is_half_frozen="0" in {submit, jobs},
                used=used.get(account, 0),
            )
        return found

    def commands(self, change: Change) -> list[Command]:
        """Return what carries a change out; running it again does no harm."""
        account = account_name(change.account)
        one = ("where", f"name={account}", f"cluster={self._cluster}")
        modify = ("sacctmgr", "-i", "modify", "account", *one, "set")
        if change.action == "add_account":
            return [self._adding(account, change.text)]
        if change.action == "set_limit":
            return [(*modify, f"GrpTRESMins={self._counted}={self._set(change.value)}")]
        if change.action == "drop_limit":
            return [(*modify, f"GrpTRESMins={change.text}=-1")]
        if change.action == "freeze":
            return [(*modify, "GrpSubmitJobs=0", "GrpJobs=0")]
        if change.action == "thaw":
            return [(*modify, "GrpSubmitJobs=-1", "GrpJobs=-1")]
        if change.action == "remove_account":
            return [("sacctmgr", "-i", "remove", "account", *one)]
        user = user_name(change.user)
        its = ("where", f"name={user}", f"account={account}", f"cluster={self._cluster}")
        if change.action == "add_user":
            add = ("sacctmgr", "-i", "add", "user", user)
            return [(*add, f"account={account}", f"cluster={self._cluster}")]
        if change.action == "remove_user":
            cancel = ("scancel", f"--account={account}", f"--user={user}", "--state=PENDING")
            return [cancel, ("sacctmgr", "-i", "remove", "user", *its)]
        limit = f"GrpTRESMins={self._counted}={self._set(change.value)}"
        return [("sacctmgr", "-i", "modify", "user", *its, "set", limit)]

    def run(self, command: Command) -> None:
        """Run one command."""
        self._programs.output(command, fine=_NOTHING_NEW)

    def prepare(self) -> list[Command]:
        """Return what makes the account under which the hub's are, unless it is there."""
        show = ("sacctmgr", "-nP", "show", "assoc", "where", f"cluster={self._cluster}")
        there = self._programs.output((*show, f"account={self._parent}", "format=Account"))
        if there.strip():
            return []
        add = ("sacctmgr", "-i", "add", "account", self._parent, f"cluster={self._cluster}")
        return [(*add, "description=AllianceHub", "organization=alliancehub")]

    def usage(self, since: int, until: int) -> Iterator[bytes]:
        """Yield the lines of what ran in a window, its head first."""
        window = (f"--starttime={_local(since)}", f"--endtime={_local(until)}")
        every = ("--allusers", "--allocations", "--duplicates", "--parsable2")
        where = (f"--clusters={self._cluster}", f"--format={','.join(COLUMNS)}")
        return self._programs.lines(("sacct", *every, *window, *where))

    def summed_until(self, now: int) -> int | None:
        """Return the end of the last hour that its database has rolled up.

        The database says so since it was started, to operators; before its first hour, nothing.
        The hour that runs is in no sum, also where somebody had it rolled up before its end.
        """
        try:
            printed = self._programs.output(("sacctmgr", "show", "stats"))
        except Failed:
            return None
        of_cluster = printed.partition(f"Cluster '{self._cluster}' rollup statistics")[2]
        its = of_cluster.partition("\n\n")[0]
        found = _ROLLED_UP.search(its)
        return min(int(found[1]), now - now % 3_600) if found else None

    def totals(self, since: int, until: int) -> dict[str, int]:
        """Return by account the accelerator-seconds that Slurm's own roll-up has."""
        found: dict[str, int] = {}
        printed = self._programs.output(
            (
                "sreport",
                "-nP",
                "cluster",
                "AccountUtilizationByUser",
                f"cluster={self._cluster}",
                f"start={_local(since)}",
                f"end={_local(until)}",
                "-T",
                self._counted,
                "-t",
                "seconds",
                "format=Account,Login,Used",
            )
        )
        for line in printed.splitlines():
            account, _, rest = line.partition("|")
            login, _, used = rest.partition("|")
            if not login and used.isdigit():
                found[account.strip()] = int(used) // self._weight
        return found

    def waiting(self) -> list[Waiting]:
        """Return the jobs that have not begun."""
        form = "JobID:|,Account:|,UserName:|,Reason:|,tres-alloc:|,TimeLimit:|"
        command = ("squeue", "--noheader", "--states=PENDING", f"--clusters={self._cluster}")
        found: list[Waiting] = []
        for line in self._programs.output((*command, "-O", form)).splitlines():
            parts = line.split("|")
            if len(parts) < 6:
                continue  # the line that names the cluster
            job, account, user, reason, asked, limit = parts[:6]
            units = _parts(asked).get(self._counted, "")
            amount = int(units) * _seconds(limit) // self._weight if units.isdigit() else 0
            found.append(Waiting(job, account, user, reason, amount))
        return found

    def _adding(self, account: str, text: str) -> Command:
        return (
            "sacctmgr",
            "-i",
            "add",
            "account",
            account,
            f"cluster={self._cluster}",
            f"parent={self._parent}",
            f"description={description(text)}",
            "organization=alliancehub",
        )

    def _set(self, minutes: int | None) -> int:
        return -1 if minutes is None else minutes * self._weight

    def _limit(self, limits: str) -> int | None:
        text = _parts(limits).get(self._counted, "")
        return int(text) // self._weight if text.isdigit() else None

    def _used(self) -> dict[str, int]:
        """Return what the counters of accounts have, in seconds; Slurm tells whole minutes."""
        found: dict[str, int] = {}
        for line in self._programs.output(
            ("scontrol", "-o", "show", "assoc_mgr", "flags=assoc")
        ).splitlines():
            words = dict(word.partition("=")[::2] for word in line.split())
            if words.get("UserName") or words.get("ClusterName") != self._cluster:
                continue
            for name, value in _parts(words.get("GrpTRESMins", "")).items():
                used = value.partition("(")[2].rstrip(")")
                if name == self._counted and used.isdigit():
                    found[words.get("Account", "")] = int(used) * 60 // self._weight
        return found


def _parts(limits: str) -> dict[str, str]:
    return dict(one.partition("=")[::2] for one in limits.split(",") if "=" in one)


def _local(moment: int) -> str:
    # The programs run in UTC, whatever the cluster's own time zone.
    return datetime.fromtimestamp(moment, UTC).strftime("%Y-%m-%dT%H:%M:%S")


def _seconds(limit: str) -> int:
    """Return the seconds of a time limit such as ``1-02:03:04`` or ``30:00``; 0 where none."""
    days, _, clock = limit.rpartition("-")
    parts = clock.split(":")
    if not all(one.isdigit() for one in parts) or (days and not days.isdigit()):
        return 0
    seconds = 0
    for one in parts:
        seconds = seconds * 60 + int(one)
    return seconds + 86_400 * int(days or 0)
