"""Compare what the hub knows to be used with what a cluster adds up itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import NamedTuple

from alliancehub.model.errors import Refusal, invalid
from alliancehub.model.told import told
from alliancehub.server.database import Transaction

_HOUR_S = 3_600
_ADDING_UP_S = 900  # slurmdbd adds up an hour within minutes of its end


class Compared(NamedTuple):
    """An account in a window: accelerator-seconds of the hub and of the cluster."""

    account: str
    hub: int
    cluster: int

    @property
    def off(self) -> int:
        """How many more the hub has."""
        return self.hub - self.cluster


@dataclass(frozen=True)
class Comparison:
    """What both sides know of a window.

    Attributes:
        since, until: UTC instants between which both sides are compared.
        ends: why it ends there: ``asked``, ``cluster`` (has added up no more), ``hub`` (has
            imported no more) or ``guessed`` (the cluster does not say how far it has added up).
    """

    since: str
    until: str
    ends: str
    accounts: list[Compared]


def comparable(asked: int, now: int, summed: int | None, imported: int | None) -> tuple[int, str]:
    """Return up to when the hub and a cluster can be compared, and why not further.

    Args:
        asked: up to when it was asked for, in seconds since 1970 as all of these.
        now: the hub's clock.
        summed: up to when the cluster has added up; None where it does not say.
        imported: up to when the hub has asked for usage; None where it never did, but was given
            files.
    """
    ends = [(asked, "asked"), (now if imported is None else imported, "hub")]
    if summed is None:
        settled = now - _ADDING_UP_S
        ends.append((settled - settled % _HOUR_S, "guessed"))
    else:
        ends.append((summed, "cluster"))
    until, why = min(ends, key=lambda one: one[0])
    # Slurm adds up by the hour; a window that cuts one would compare two different things.
    return (until, why) if why == "asked" else (until - until % _HOUR_S, why)


def nothing_yet(why: str, since: str) -> Refusal:
    """Return what to say where nothing can be compared from a day on; ``why`` as returned above."""
    if why == "asked":
        return invalid("until", "The window ends before it begins.", "Name a later day.")
    if why == "hub":
        return invalid(
            "since",
            told("The hub has imported no whole hour of it yet, from {day} on.", day=since),
            "Let the connector run first, or ask for an earlier day.",
        )
    return invalid(
        "since",
        told("Nothing of it is added up yet, from {day} on.", day=since),
        "A cluster adds up each hour some minutes after its end. Ask for an earlier day.",
    )


def used_within(tx: Transaction, cluster: str, since: int, until: int) -> dict[str, int]:
    """Return by account the accelerator-seconds of a window; runs are cut at its ends.

    Args:
        tx: what to read them from.
        cluster: its name.
        since, until: seconds since 1970.
    """
    found: dict[str, int] = {}
    rows = tx.run(
        "SELECT account, begun, ended, elapsed, unit_seconds FROM usage_record "
        "WHERE cluster = ? AND begun < ? AND (ended = '' OR ended > ?)",
        [cluster, moment_text(until), moment_text(since)],
    )
    for account, begun, ended, elapsed, unit_seconds in rows:
        start = int(datetime.fromisoformat(begun).timestamp())
        end = int(datetime.fromisoformat(ended).timestamp()) if ended else start + elapsed
        whole = start >= since and end <= until
        inside = elapsed if whole else max(0, min(elapsed, min(end, until) - max(start, since)))
        units = unit_seconds // elapsed if elapsed else 0
        found[account] = found.get(account, 0) + (unit_seconds if whole else units * inside)
    return found


def moment_text(moment: int) -> str:
    """Return seconds since 1970 as a UTC instant."""
    return datetime.fromtimestamp(moment, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
