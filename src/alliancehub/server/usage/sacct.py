"""Read what jobs used from the output of ``sacct --parsable2``: each line whole, or not at all.

Accelerator-seconds of a line are ``ElapsedRaw`` times what ``AllocTRES`` says was allocated: never
what was asked for, and never a type of GPU beside the GPUs of all types, which include it. What a
requeued job ran before is a line of its own, with its own ``DBIndex``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime, tzinfo
from hashlib import blake2b
from operator import itemgetter
from typing import NamedTuple, TypeVar

from alliancehub.model.errors import Refusal
from alliancehub.model.told import told
from alliancehub.server.connectors.names import is_account_name, is_cluster_name, is_user_name

COLUMNS = (
    "JobIDRaw",
    "DBIndex",
    "Cluster",
    "Account",
    "User",
    "Partition",
    "QOS",
    "State",
    "Submit",
    "Eligible",
    "Start",
    "End",
    "ElapsedRaw",
    "TimelimitRaw",
    "AllocTRES",
    "ReqTRES",
    "ExitCode",
    "Flags",
)
_NEEDED = (
    "JobIDRaw",
    "DBIndex",
    "Cluster",
    "Account",
    "User",
    "State",
    "Start",
    "End",
    "ElapsedRaw",
    "AllocTRES",
)
ENDED = frozenset(
    (
        "BOOT_FAIL",
        "CANCELLED",
        "COMPLETED",
        "DEADLINE",
        "FAILED",
        "NODE_FAIL",
        "OUT_OF_MEMORY",
        "PREEMPTED",
        "REQUEUED",
        "REVOKED",
        "TIMEOUT",
    )
)
OPEN = frozenset(("COMPLETING", "CONFIGURING", "PENDING", "RESIZING", "RUNNING", "SUSPENDED"))
_NEVER = frozenset({"", "Unknown", "None", "N/A"})
ELAPSED_MAX = 10 * 366 * 86_400  # ten years: no cluster lets a job run so long
UNITS_MAX = 1_000_000
_SLACK_S = 2  # Slurm rounds start and end on their own
_AHEAD_S = 86_400  # a clock may be wrong, but not by a day
_LINE_MAX = 100_000
_EXCERPT = 80
_INSTANT = re.compile(r"(\d{4}-\d\d-\d\d)T(\d\d):(\d\d):(\d\d)(Z|[+-]\d\d:?\d\d)?", re.ASCII)
_PLAIN = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d", re.ASCII)
_KEPT = 100_000
_NO_LINE = blake2b(digest_size=16)
_LONG = ELAPSED_MAX + 1
K = TypeVar("K")
V = TypeVar("V")
GPU = "gres/gpu"
BILLING = "billing"


class Used(NamedTuple):
    """What one run of a job used.

    Attributes:
        line: its number in the input, from 1.
        record: what the accounting calls it; with the cluster it names it for ever.
        start, end: UTC instants; the end of a run that goes on is empty.
        elapsed: seconds.
        limit_s: its own time limit in seconds, 0 where unknown or none.
        units: accelerators, or what they weigh in billing units.
        hash: of the line as it was.
    """

    line: int
    record: str
    job: str
    account: str
    user: str
    state: str
    start: str
    end: str
    elapsed: int
    limit_s: int
    units: int
    hash: str


class Damage(NamedTuple):
    """A line that is not taken.

    Attributes:
        line: its number, from 1.
        field: its column, empty where the line as a whole is damaged.
        text: what is wrong, for a person.
    """

    line: int
    field: str
    text: str


class _Wrong(Exception):
    def __init__(self, field: str, text: str) -> None:
        super().__init__(text)
        self.field, self.text = field, text


class Reader:
    """Reads the lines of one input.

    Args:
        cluster: whose they must be.
        zone: in which times without an offset are.
        counted: what counts of ``AllocTRES``: ``gres/gpu``, ``billing`` or another resource.
        now: seconds since 1970; what begins a day later is refused.

    Attributes:
        waiting: how many jobs had not begun, so that nothing is to be said of them.
    """

    def __init__(self, cluster: str, zone: tzinfo = UTC, counted: str = GPU, *, now: float) -> None:
        if not is_cluster_name(cluster):
            raise Refusal("invalid", told("{name} is no name of a cluster.", name=repr(cluster)))
        self.waiting = 0
        self._cluster = cluster
        self._zone = zone
        self._counted = counted
        self._latest = now + _AHEAD_S
        self._limit = -1
        self._width = 0
        self._is_closed = False
        self._pick: Callable[[list[str]], tuple[str, ...]] = tuple
        # Parts of times in UTC that were understood, as seconds: day and hour, the rest of it.
        self._hours: dict[str, int] = {}
        self._rests: dict[str, int] = {}
        self._names: dict[tuple[str, str], tuple[str, str]] = {}
        self._units: dict[str, int] = {}
        self._states: dict[str, str] = {}
        self._limits: dict[str, int] = {}

    def read(self, lines: Iterable[bytes]) -> Iterator[Used | Damage]:
        """Yield what each line says, in order; raises Refusal where it is no output of sacct."""
        numbered = enumerate(lines, 1)
        _, head = next(numbered, (0, None))
        if head is None:
            raise _no_sacct("There is nothing in it.")
        self._head(head)
        of_line = self._ordinary
        for number, raw in numbered:
            if (ordinary := of_line(number, raw)) is not None:
                yield ordinary
                continue
            if not raw.strip():
                continue
            try:
                found = self._line(number, raw)
            except _Wrong as wrong:
                yield Damage(number, wrong.field, wrong.text)
                continue
            if found is None:
                self.waiting += 1
            else:
                yield found

    def _head(self, raw: bytes) -> None:
        text = raw.decode("utf-8-sig", "replace").rstrip("\r\n")
        self._is_closed = text.endswith("|")  # --parsable ends each line so
        names = text.removesuffix("|").split("|")
        missing = [name for name in _NEEDED if name not in names]
        if missing or len(set(names)) != len(names):
            raise _no_sacct(
                told("Its first line does not name {columns}.", columns=", ".join(missing))
                if missing
                else "Its first line names a column twice."
            )
        self._width = len(names)
        self._pick = itemgetter(*map(names.index, _NEEDED))
        self._limit = names.index("TimelimitRaw") if "TimelimitRaw" in names else -1

    def _ordinary(self, number: int, raw: bytes) -> Used | None:
        """Return what a line says that ended, whose words were all met before; else None.

        Nearly all are such, and this takes a third of the time of looking closely. It may say of
        no line what ``_line`` would not.
        """
        if 0 in raw or len(raw) > _LINE_MAX or not raw.isascii():
            return None
        line = raw.rstrip(b"\r\n")
        values = line.decode("ascii").split("|")
        if self._is_closed and not values[-1]:
            values.pop()
        if len(values) != self._width:
            return None
        job, record, cluster, account, user, state, start, end, elapsed, tres = self._pick(values)
        if not (elapsed.isdigit() and record.isalnum() and 0 < len(job) <= 40 >= len(record)):
            return None
        hours, rests = self._hours, self._rests
        try:
            word = self._states[state]
            units = self._units[tres]
            account, user = self._names[account, user]  # the same texts for all lines
            begun = hours[start[:13]] + rests[start[13:]]
            ended = hours[end[:13]] + rests[end[13:]]
            limit = self._limits[values[self._limit]] if self._limit >= 0 else 0
        except KeyError:
            return None
        seconds = int(elapsed) if len(elapsed) < 10 else _LONG
        if (
            cluster != self._cluster
            or not begun <= ended <= self._latest
            or seconds > min(ended - begun + _SLACK_S, ELAPSED_MAX)
        ):
            return None
        fields = (
            number,
            record,
            job,
            account,
            user,
            word,
            start + "Z",
            end + "Z",
            seconds,
            limit,
            units,
            _hash_of(line),
        )
        return tuple.__new__(Used, fields)  # as Used(…) does, in half the time

    def _line(self, number: int, raw: bytes) -> Used | None:
        values = self._values(raw)
        job, record, cluster, account, user, state, start, end, elapsed, tres = self._pick(values)
        if cluster != self._cluster:
            raise _Wrong("Cluster", told("It is of the cluster {name}.", name=_shown(cluster)))
        word = self._states.get(state) or self._state(state)
        if start in _NEVER and elapsed in {"", "0"}:
            return None
        seconds = _whole(elapsed, "ElapsedRaw", ELAPSED_MAX)
        begun, ended = self._times(word, start, end, seconds)
        units = self._units.get(tres)
        if units is None:
            units = self._counted_in(tres)
        if (account, user) not in self._names:
            _check_names(account, user)
            _remember(self._names, (account, user), (account, user))
        _check_numbers(job, record)
        return Used(
            number,
            record,
            job,
            account,
            user,
            word,
            begun,
            ended,
            seconds,
            self._limit_of(values),
            units,
            _hash_of(raw.rstrip(b"\r\n")),
        )

    def _values(self, raw: bytes) -> list[str]:
        if len(raw) > _LINE_MAX:
            raise _Wrong("", told("It has {n} bytes.", n=len(raw)))
        try:
            text = raw.decode()
        except UnicodeDecodeError as error:
            raise _Wrong(
                "", told("It is not UTF-8, from byte {n} on.", n=error.start + 1)
            ) from None
        if "\0" in text:
            raise _Wrong("", told("It has a byte 0 in it."))
        values = text.rstrip("\r\n").split("|")
        if self._is_closed and len(values) == self._width + 1 and not values[-1]:
            values.pop()
        if len(values) != self._width:
            raise _Wrong(
                "",
                told(
                    "It has {found} columns and not {wanted}: it is cut off, or a name has a “|”.",
                    found=len(values),
                    wanted=self._width,
                ),
            )
        return values

    def _state(self, value: str) -> str:
        word = value.partition(" ")[0]  # CANCELLED by 1000
        if word not in ENDED and word not in OPEN:
            raise _Wrong(
                "State", told("{value} is no state that Slurm knows.", value=_shown(value))
            )
        return _remember(self._states, value, word)

    def _times(self, state: str, start: str, end: str, elapsed: int) -> tuple[str, str]:
        """Return when a run began and ended, as UTC instants; the end is empty where it goes on."""
        begun, begun_text = self._instant(start, "Start", None)
        if begun > self._latest:
            raise _Wrong("Start", told("It begins in the future: {value}.", value=_shown(start)))
        if end in _NEVER:
            if state in ENDED:
                raise _Wrong("End", told("It is {state}, but has no end.", state=state))
            return begun_text, ""
        ended, ended_text = self._instant(end, "End", begun + elapsed)
        if ended < begun:
            raise _Wrong("End", told("It ends before it begins."))
        if ended > self._latest:
            raise _Wrong("End", told("It ends in the future: {value}.", value=_shown(end)))
        if elapsed > ended - begun + _SLACK_S:
            raise _Wrong(
                "ElapsedRaw",
                told("{n} seconds are more than lie between its start and its end.", n=elapsed),
            )
        return begun_text, ended_text

    def _instant(self, value: str, field: str, wanted: int | None) -> tuple[int, str]:
        """Return a time as seconds since 1970 and as a UTC instant.

        Args:
            value: as it stands in the line.
            field: its column.
            wanted: of two times of the same name in the autumn the one nearest to this is meant.
        """
        seconds = self._moment(value, field, wanted)
        if self._zone is UTC and _PLAIN.fullmatch(value):
            _remember(self._hours, value[:13], seconds - seconds % 3_600)
            _remember(self._rests, value[13:], seconds % 3_600)
        return seconds, _instant_text(seconds)

    def _moment(self, value: str, field: str, wanted: int | None) -> int:
        if value.isascii() and value.isdigit() and len(value) <= 11:  # SLURM_TIME_FORMAT=%s
            return int(value)
        moment = _moment(value)
        if moment is None:
            raise _Wrong(
                field,
                told(
                    "{value} is no time as Slurm writes it: 2026-01-31T14:00:00.",
                    value=_shown(value),
                ),
            )
        if moment.tzinfo is not None:
            return int(moment.timestamp())
        here = moment.replace(tzinfo=self._zone)
        first, second = int(here.timestamp()), int(here.replace(fold=1).timestamp())
        if first == second:
            return first
        back = datetime.fromtimestamp(first, UTC).astimezone(self._zone).replace(tzinfo=None)
        if back != moment:
            raise _Wrong(field, told("There was no {value} in this time zone.", value=value))
        is_second = wanted is not None and abs(second - wanted) < abs(first - wanted)
        return second if is_second else first

    def _counted_in(self, tres: str) -> int:
        """Return how much of what counts was allocated."""
        found: dict[str, str] = {}
        for part in tres.split(",") if tres else ():
            name, is_there, amount = part.partition("=")
            if not is_there or not name or name in found:
                raise _Wrong(
                    "AllocTRES", told("{value} is no list of resources.", value=_shown(tres))
                )
            found[name] = amount
        if self._counted in found:
            units = _whole(found[self._counted], "AllocTRES", UNITS_MAX)
        else:  # the site accounts for types alone
            typed = [v for k, v in found.items() if k.startswith(f"{self._counted}:")]
            units = sum(_whole(one, "AllocTRES", UNITS_MAX) for one in typed)
        return _remember(self._units, tres, units)

    def _limit_of(self, values: list[str]) -> int:
        if self._limit < 0:
            return 0
        text = values[self._limit]
        is_whole = text.isascii() and text.isdigit() and len(text) < 9
        limit = int(text) * 60 if is_whole else 0  # UNLIMITED, Partition_Limit
        return _remember(self._limits, text, limit)


def _moment(value: str) -> datetime | None:
    if _INSTANT.fullmatch(value) is None:
        return None
    try:
        return datetime.fromisoformat(f"{value[:-1]}+00:00" if value[-1] == "Z" else value)
    except ValueError:
        return None


def _check_names(account: str, user: str) -> None:
    if not is_account_name(account):
        raise _Wrong("Account", told("{value} is no account.", value=_shown(account)))
    if not is_user_name(user):
        raise _Wrong("User", told("{value} is no login name.", value=_shown(user)))


def _check_numbers(job: str, record: str) -> None:
    if not record.isascii() or not record.isalnum() or len(record) > 40:
        raise _Wrong("DBIndex", told("{value} is no number of a record.", value=_shown(record)))
    if not job.isascii() or not job or len(job) > 40:
        raise _Wrong("JobIDRaw", told("{value} is no number of a job.", value=_shown(job)))


def _whole(value: str, field: str, most: int) -> int:
    """Return a whole number; ASCII only, since other digits are signs of another mistake."""
    if not value.isascii() or not value.isdigit():
        if value.startswith("-") and value[1:].isdigit():
            raise _Wrong(field, told("{value} is below zero.", value=_shown(value)))
        raise _Wrong(field, told("{value} is no whole number.", value=_shown(value)))
    if len(value) > 15 or int(value) > most:
        raise _Wrong(field, told("{value} is beyond all measure.", value=_shown(value)))
    return int(value)


def _remember(known: dict[K, V], key: K, value: V) -> V:
    """Keep what was worked out: of a million lines most say the same. Bounded, so flat."""
    if len(known) >= _KEPT:
        known.clear()
    known[key] = value
    return value


def _instant_text(seconds: int) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _hash_of(line: bytes) -> str:
    found = _NO_LINE.copy()  # to begin from a copy takes less than to begin anew
    found.update(line)
    return found.hexdigest()


def _shown(value: str) -> str:
    return repr(value[:_EXCERPT])


def _no_sacct(why: str) -> Refusal:
    return Refusal(
        "no_sacct",
        told("This is no output of sacct that can be read: {why}", why=why),
        field="file",
        remedy=told(
            "Make it with: sacct -a -X -D -P -S START -E END -o {columns}",
            columns=",".join(COLUMNS),
        ),
    )
