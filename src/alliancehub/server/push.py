"""Push: decide a device's mutations in order, each exactly once."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from alliancehub.model.errors import Refusal
from alliancehub.model.told import told
from alliancehub.server.database import Transaction
from alliancehub.server.execute import Crashed, Execution, Order
from alliancehub.server.problems import ProblemError
from alliancehub.wire.messages import Mutation, PushBatch, PushResult, Verdict

CRASHES_MAX = 3


@dataclass
class Poison:
    """Commands that crashed the hub: after some tries one is refused, or it would block its queue.

    Counted in memory: after a restart, which may have brought the cure, they are tried again.
    """

    crashes: Counter[tuple[str, int]] = field(default_factory=Counter)

    def note(self, crash: Crashed) -> None:
        """Count a crash."""
        self.crashes[crash.order.device, crash.order.mid] += 1

    def is_given_up(self, order: Order) -> bool:
        """Whether it was tried often enough."""
        return self.crashes[order.device, order.mid] >= CRASHES_MAX if self.crashes else False


def push(
    tx: Transaction, execution: Execution, person: str, batch: PushBatch, now: str, poison: Poison
) -> PushResult:
    """Decide what was not decided yet, and answer what was; the caller seals and commits."""
    last = last_mid(tx, batch.device, person)
    known = _decided(tx, batch, last)
    verdicts: list[Verdict] = []
    fresh: list[tuple[str, int, str, str]] = []
    execution.rows.foresee(_named(one) for one in batch.mutations if one.mid not in known)
    expect = None
    for mutation in batch.mutations:
        if mutation.mid in known:
            cause, stored = known[mutation.mid]
            if cause != mutation.cause:
                raise _reused(mutation.mid)
            verdicts.append(Verdict.model_validate_json(stored))
            continue
        if mutation.mid != last + 1:
            expect = last + 1
            break
        order = Order(
            person, mutation.name, mutation.args, mutation.cause, mutation.mid, batch.device
        )
        verdict = _decide(execution, order, poison)
        last = mutation.mid
        stored = _stored(verdict)
        known[mutation.mid] = (mutation.cause, stored)
        fresh.append((batch.device, mutation.mid, mutation.cause, stored))
        verdicts.append(verdict)
    _remember(tx, batch.device, person, last, fresh, now)
    return PushResult(last_mid=last, verdicts=verdicts, expect=expect)


def last_mid(tx: Transaction, device: str, person: str) -> int:
    """Return the number of a device's last decided mutation, 0 where it has none yet.

    Raises ProblemError where the device is somebody else's.
    """
    found = tx.first("SELECT person, last_mid FROM device WHERE id = ?", [device])
    if found is None:
        return 0
    if found[0] != person:
        raise ProblemError(
            403,
            "foreign_device",
            "This device belongs to another account.",
            remedy="Each account on a machine is a device of its own; sign in again.",
        )
    return int(found[1])


def _stored(verdict: Verdict) -> str:
    if verdict.status == "applied" and not verdict.fields:  # nearly all of them
        return f'{{"mid":{verdict.mid},"status":"applied"}}'
    return verdict.model_dump_json(exclude_defaults=True)


def _named(mutation: Mutation) -> tuple[str, str]:
    """Return kind and id of the row that a mutation is about, as far as its arguments tell."""
    kind, row_id = mutation.args.get("kind"), mutation.args.get("id")
    return (kind, row_id) if isinstance(kind, str) and isinstance(row_id, str) else ("", "")


def _decide(execution: Execution, order: Order, poison: Poison) -> Verdict:
    if poison.is_given_up(order):
        return execution.reject(
            order,
            Refusal(
                "server_error",
                "The hub failed on this change again and again, so it was set aside.",
                remedy="Tell whoever runs the hub; what you wrote is kept under Sync activity.",
            ),
        )
    return execution.decide(order)


def _decided(tx: Transaction, batch: PushBatch, last: int) -> dict[int, tuple[str, str]]:
    if batch.mutations[0].mid > last:
        return {}
    mids = [mutation.mid for mutation in batch.mutations]
    found = tx.run(
        "SELECT mid, cause, verdict FROM outcome WHERE device = ? AND mid BETWEEN ? AND ?",
        [batch.device, min(mids), max(mids)],
    )
    return {row[0]: (row[1], row[2]) for row in found}


def _reused(mid: int) -> ProblemError:
    return ProblemError(
        409,
        "device_reused",
        told("This device has sent another change as number {mid} before.", mid=str(mid)),
        remedy="Its data was probably restored from a backup: sign in again, as a new device.",
    )


def _remember(
    tx: Transaction,
    device: str,
    person: str,
    last: int,
    fresh: list[tuple[str, int, str, str]],
    now: str,
) -> None:
    if not fresh:
        return
    tx.run(
        "INSERT INTO device (id, person, last_mid, seen_at) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET last_mid = excluded.last_mid, seen_at = excluded.seen_at",
        [device, person, last, now],
    )
    tx.append("outcome", ("device", "mid", "cause", "verdict"), fresh)
