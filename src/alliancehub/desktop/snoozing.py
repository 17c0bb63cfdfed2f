"""Putting notices off: until when one can, and doing it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.texts import counted, tr

NOTICE = "notice"
MORNING = 9  # o'clock


def snooze_times(now: datetime) -> list[tuple[str, datetime]]:
    """Return until when a notice can be put off, in words and as a local time."""
    morning = now.replace(hour=MORNING, minute=0, second=0, microsecond=0)
    return [
        (tr("For an hour"), now + timedelta(hours=1)),
        (tr("Until tomorrow morning"), morning + timedelta(days=1)),
        (tr("Until Monday morning"), morning + timedelta(days=7 - now.weekday())),
    ]


def instant_of(moment: datetime) -> str:
    """Return a time as the hub writes it."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")[:-6] + "Z"


def snooze(desk: Desk, ids: Sequence[str], until: datetime) -> None:
    """Put notices off until a time; one step to undo."""
    values = {"snoozed_until": instant_of(until), "is_read": False}
    edits = [("edit", {"kind": NOTICE, "id": row_id, "values": values}) for row_id in ids]
    done = counted(len(ids), "{n} notice put off.", "{n} notices put off.")
    desk.submit_many(edits, done)


def wake(desk: Desk, ids: Sequence[str]) -> None:
    """Bring notices back at once."""
    edits = [
        ("edit", {"kind": NOTICE, "id": row_id, "values": {"snoozed_until": ""}}) for row_id in ids
    ]
    desk.submit_many(edits, counted(len(ids), "{n} notice is back.", "{n} notices are back."))


def in_an_hour() -> datetime:
    """Return the local time an hour from now."""
    return datetime.now().astimezone() + timedelta(hours=1)
