"""A hub with an allocation, and a cluster that follows it: Slurm itself, or tables in a folder."""

from __future__ import annotations

import csv
import time
from pathlib import Path

from alliancehub.model.kinds.cluster_account import ClusterAccount
from alliancehub.model.kinds.connector_report import ConnectorReport
from alliancehub.model.kinds.job_notice import JobNotice
from alliancehub.server.connectors.configuration import Configuration, connector_of
from alliancehub.server.connectors.following import Follower
from tests.server.credit_hub import PERSON, RESOURCE, C, all_of, do, furnish, new_allocation, opened

RATE = 2 * C  # a GPU for an hour, as furnished
MINUTE = RATE // 60
_DAY_S = 86_400


def minutes(count: int) -> int:
    """Return the micro-credits of so many GPU-minutes, rounded up."""
    return -(-RATE * count // 60)


class Clock:
    """The hub's clock: the real one, moved by so many seconds."""

    def __init__(self) -> None:
        self.ahead = 0.0

    def __call__(self) -> float:
        return time.time() + self.ahead


def furnished(folder: Path, login: str, cluster: str = "ahub", clock=None):
    """Open a hub whose accelerator is in a cluster; its one person has a login there."""
    folder.mkdir(exist_ok=True)
    hub = opened(folder, clock=clock)
    do(hub, "create", kind="person", id=PERSON, values={"title": "Lea", "handle": login})
    furnish(hub)
    values = {"cluster": cluster}
    do(hub, "edit", kind="accelerator_resource", id=RESOURCE, values=values, base={"cluster": ""})
    with hub.database.write() as tx:  # the jobs of the tests began up to an hour ago: yesterday
        tx.run("UPDATE rate SET begins_on = ?", [_day(hub.clock() - _DAY_S)])
    return hub


def _day(moment: float) -> str:
    return time.strftime("%Y-%m-%d", time.gmtime(moment))


class Site:
    """What the suite of all connectors does with a site.

    Attributes:
        hub: an open hub with one person, one accelerator and a pool.
        made: the connector's settings.
    """

    def __init__(self, hub, made: Configuration, environment=None) -> None:
        self.hub = hub
        self.made = made
        self.connector = connector_of(made, environment or {})
        self.follower = Follower(hub, made, self.connector)

    def grant(self, amount: int):
        """Grant micro-credits; return the id of the allocation."""
        return new_allocation(self.hub, amount)

    def account(self, allocation: str):
        """Return the row of an allocation's account."""
        (row,) = all_of(self.hub, ClusterAccount, allocation=allocation, wallet="")
        return row

    def there(self, allocation: str):
        """Return the account of an allocation as it is on the cluster, or None."""
        return self.connector.observe().get(self.account(allocation).account)

    def notices(self, job: str):
        return all_of(self.hub, JobNotice, job=job)

    def report(self):
        (row,) = all_of(self.hub, ConnectorReport)
        return row

    def balance(self, allocation: str) -> int:
        with self.hub.database.read() as tx:
            sql = "SELECT balance FROM ledger_account WHERE name = ?"
            return int(tx.value(sql, [f"allocation:{allocation}"]) or 0)

    def change_by_hand(self, account: str) -> None:
        """Raise the limit of an account without the hub."""
        raise NotImplementedError

    def add_by_hand(self, account: str) -> None:
        """Make an account without the hub."""
        raise NotImplementedError


class FileSite(Site):
    """Tables in a folder."""

    def __init__(self, hub, folder: Path) -> None:
        folder.mkdir(exist_ok=True)
        self.folder = folder
        super().__init__(hub, Configuration("ahub", "file", folder=str(folder)))

    def change_by_hand(self, account: str) -> None:
        path = self.folder / "accounts.csv"
        rows = list(csv.DictReader(path.read_text().splitlines()))
        for row in rows:
            if row["account"] == account:
                row["limit_minutes"] = "99999"
        lines = [",".join(rows[0]), *(",".join(row.values()) for row in rows)]
        path.write_text("\n".join(lines) + "\n")

    def add_by_hand(self, account: str) -> None:
        path = self.folder / "accounts.csv"
        text = path.read_text() if path.exists() else "account,description,limit_minutes,state\n"
        path.write_text(f"{text}{account},by hand,,open\n")


class SlurmSite(Site):
    """A real cluster."""

    def __init__(self, hub, cluster, **settings) -> None:
        self.cluster = cluster
        made = Configuration(cluster.name, **{"prefix": "ah-", **settings})
        super().__init__(hub, made, cluster.environment)

    def change_by_hand(self, account: str) -> None:
        self.cluster.run(
            "sacctmgr", "-i", "modify", "account", "where", f"name={account}", "set",
            "GrpTRESMins=gres/gpu=99999",
        )  # fmt: skip

    def add_by_hand(self, account: str) -> None:
        for command in self.connector.prepare():
            self.connector.run(command)
        self.cluster.run(
            "sacctmgr", "-i", "add", "account", account, f"cluster={self.cluster.name}",
            f"parent={self.made.parent}",
        )  # fmt: skip
