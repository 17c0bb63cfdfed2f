"""Follow the hub by tables in a folder, for sites without Slurm.

``accounts.csv`` and ``users.csv`` are what the hub wants, written by this connector; whatever
enforces limits there reads them. ``usage.csv`` is what was used, written by the site: one line per
run of a job, ``cluster,record,job,account,user,state,start,end,elapsed,accelerators``, in words and
times of Slurm. ``waiting.csv`` (``job,account,user,reason,seconds``) is read where it is.
"""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from alliancehub.model.told import told
from alliancehub.server.connectors.interface import Change, Command, Failed, Observed, Waiting
from alliancehub.server.connectors.names import account_name, description, user_name
from alliancehub.server.usage.sacct import Reader, Used

ACCOUNTS = ("account", "description", "limit_minutes", "state")
USERS = ("account", "user", "limit_minutes")
USAGE = (
    "cluster",
    "record",
    "job",
    "account",
    "user",
    "state",
    "start",
    "end",
    "elapsed",
    "accelerators",
)
_WAITING = ("job", "account", "user", "reason", "seconds")
_HEAD = b"Cluster|DBIndex|JobIDRaw|Account|User|State|Start|End|ElapsedRaw|AllocTRES\n"
Row = dict[str, str]


class Files:
    """One site.

    Args:
        cluster: its name.
        folder: where the tables are; must exist.
    """

    def __init__(self, cluster: str, folder: Path) -> None:
        self._cluster = cluster
        self._folder = folder

    @property
    def cluster(self) -> str:
        """Its name."""
        return self._cluster

    @property
    def parent(self) -> str:
        """Accounts here have none above them."""
        return ""

    def check(self) -> list[str]:
        """Whether limits are kept is the site's affair."""
        return []

    def prepare(self) -> list[Command]:
        """Nothing is to be made first."""
        return []

    def observe(self) -> dict[str, Observed]:
        """Return all accounts by name."""
        users: dict[str, dict[str, int | None]] = {}
        for row in self._rows("users.csv", USERS):
            limit = self._minutes("users.csv", row)
            users.setdefault(row["account"], {})[row["user"]] = limit
        return {
            row["account"]: Observed(
                row["account"],
                limit=self._minutes("accounts.csv", row),
                users=users.get(row["account"], {}),
                is_frozen=row["state"] == "frozen",
                is_half_frozen=row["state"] == "frozen",
            )
            for row in self._rows("accounts.csv", ACCOUNTS)
        }

    def commands(self, change: Change) -> list[Command]:
        """Return what carries a change out; running it again does no harm."""
        account = account_name(change.account)
        limit = "" if change.value is None else str(change.value)
        if change.action == "add_account":
            return [("add", "accounts.csv", account, description(change.text))]
        if change.action == "set_limit":
            return [("set", "accounts.csv", account, f"limit_minutes={limit}")]
        if change.action in {"freeze", "thaw"}:
            state = "frozen" if change.action == "freeze" else "open"
            return [("set", "accounts.csv", account, f"state={state}")]
        if change.action == "remove_account":
            return [("remove", "accounts.csv", account)]
        if change.action == "drop_limit":
            return []  # there is no such thing here
        user = user_name(change.user)
        if change.action == "remove_user":
            return [("remove", "users.csv", account, user)]
        if change.action == "add_user":
            return [("add", "users.csv", account, user)]
        return [("set", "users.csv", account, user, f"limit_minutes={limit}")]

    def run(self, command: Command) -> None:
        """Carry out one command: the table is written anew, whole or not at all."""
        verb, name, account, *rest = command
        columns = ACCOUNTS if name == "accounts.csv" else USERS
        rows = self._rows(name, columns)
        user = rest[0] if name == "users.csv" else ""
        its = [r for r in rows if r["account"] == account and (not user or r["user"] == user)]
        if verb == "remove":
            rows = [one for one in rows if one not in its]
        elif verb == "add" and not its:
            made = dict.fromkeys(columns, "") | {"account": account}
            made |= {"user": user} if user else {"description": rest[0], "state": "open"}
            rows.append(made)
        elif verb == "set":
            if not its:
                raise Failed(command, told("{file} has no line for it.", file=name))
            field, _, value = rest[-1].partition("=")
            for one in its:
                one[field] = value
        self._write(name, columns, rows)

    def usage(self, since: int, until: int) -> Iterator[bytes]:
        """Yield the lines of what ran in a window, in the shape of ``sacct``, its head first."""
        yield _HEAD
        for row in self._each("usage.csv", USAGE):
            end = row["end"] or "Unknown"
            if _is_before(end, since) or _is_before(_text(until), row["start"]):
                continue
            tres = f"gres/gpu={row['accelerators']}"
            cells = [row["cluster"], row["record"], row["job"], row["account"], row["user"]]
            cells += [row["state"], row["start"], end, row["elapsed"], tres]
            # What would look like another column becomes a line that is told to be damaged.
            yield ("|".join(cells).replace("\n", " ").replace("\r", " ") + "\n").encode()

    def summed_until(self, now: int) -> int:
        """Return the present: the table is added up when it is asked."""
        return now

    def totals(self, since: int, until: int) -> dict[str, int]:
        """Return by account the accelerator-seconds that the table adds up to in a window."""
        found: dict[str, int] = {}
        reader = Reader(self._cluster, now=until)
        for one in reader.read(self.usage(since, until)):
            if isinstance(one, Used):
                used = one.units * within(one.start, one.end, one.elapsed, since, until)
                found[one.account] = found.get(one.account, 0) + used
        return found

    def waiting(self) -> list[Waiting]:
        """Return the jobs that have not begun."""
        return [
            Waiting(
                row["job"],
                row["account"],
                row["user"],
                row["reason"],
                int(row["seconds"]) if row["seconds"].isdigit() else 0,
            )
            for row in self._rows("waiting.csv", _WAITING)
        ]

    def _rows(self, name: str, columns: tuple[str, ...]) -> list[Row]:
        return list(self._each(name, columns))

    def _each(self, name: str, columns: tuple[str, ...]) -> Iterator[Row]:
        path = self._folder / name
        command = ("read", name)
        if not self._folder.is_dir():
            raise Failed(
                command, told("The folder {folder} is not there.", folder=str(self._folder))
            )
        if not path.exists():
            return
        try:
            with path.open(encoding="utf-8-sig", newline="") as file:
                table = csv.DictReader(file)
                missing = [one for one in columns if one not in (table.fieldnames or ())]
                if missing:
                    raise Failed(
                        command,
                        told(
                            "{file} has no column {columns}.", file=name, columns=", ".join(missing)
                        ),
                    )
                for row in table:
                    yield {one: row[one] or "" for one in columns}
        except (OSError, UnicodeDecodeError, csv.Error) as error:
            raise Failed(
                command, told("{file} cannot be read: {why}", file=name, why=str(error))
            ) from error

    def _write(self, name: str, columns: tuple[str, ...], rows: Iterable[Row]) -> None:
        text = io.StringIO()
        table = csv.DictWriter(text, columns, lineterminator="\n")
        table.writeheader()
        table.writerows(rows)
        fresh = self._folder / f".{name}.new"
        try:
            with fresh.open("w", encoding="utf-8") as file:
                file.write(text.getvalue())
                file.flush()
                os.fsync(file.fileno())
            fresh.replace(self._folder / name)
        except OSError as error:
            raise Failed(
                ("write", name), told("{file} cannot be written: {why}", file=name, why=str(error))
            ) from error

    def _minutes(self, name: str, row: Row) -> int | None:
        text = row["limit_minutes"]
        if text and not (text.isascii() and text.isdigit()):
            why = told(
                "{file}: the limit of {account} is no whole number: {text}.",
                file=name,
                account=row["account"],
                text=repr(text[:40]),
            )
            raise Failed(("read", name), why)
        return int(text) if text else None


def within(start: str, end: str, elapsed: int, since: int, until: int) -> int:
    """Return how many of the seconds of a run lie in a window; all of them, where all of it does.

    Args:
        start, end: UTC instants; the end is empty where it goes on.
        elapsed: seconds in all.
        since, until: seconds since 1970.
    """
    begun = int(datetime.fromisoformat(start).timestamp())
    ended = int(datetime.fromisoformat(end).timestamp()) if end else begun + elapsed
    if begun >= since and ended <= until:
        return elapsed
    return max(0, min(elapsed, min(ended, until) - max(begun, since)))


def _is_before(moment: str, other: int | str) -> bool:
    """Whether a time is surely before another; what is no time is left to who reads it."""
    try:
        one = datetime.fromisoformat(moment)
        two = datetime.fromisoformat(other) if isinstance(other, str) else None
    except ValueError:
        return False
    one = one if one.tzinfo else one.replace(tzinfo=UTC)
    if two is not None:
        return one < (two if two.tzinfo else two.replace(tzinfo=UTC))
    return one.timestamp() < float(other)


def _text(moment: int) -> str:
    return datetime.fromtimestamp(moment, UTC).strftime("%Y-%m-%dT%H:%M:%S")
