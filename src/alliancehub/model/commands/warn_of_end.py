"""Warn those whom it concerns that something ends soon."""

from datetime import date, timedelta
from typing import ClassVar

from alliancehub.model.command import Command
from alliancehub.model.errors import Refusal, not_permitted
from alliancehub.model.ids import derived_id
from alliancehub.model.kind import Kind
from alliancehub.model.kinds.notice import Notice, notify
from alliancehub.model.work import Work

DAYS = 7


class WarnOfEnd(Command):
    """Only the hub gives it; each person is warned of each day once."""

    name: ClassVar = "warn_of_end"
    title: ClassVar = "Warn of the end"
    icon: ClassVar = "clock"

    kind: str
    id: str

    def check(self, work: Work) -> None:
        """It ends within a week, and somebody was not warned yet."""
        if not work.actor.is_system:
            raise not_permitted("Only the hub warns of an end.")
        row = work.see(work.kind(self.kind), self.id)
        if not _ends_soon(row, work.now[:10]) or not to_warn(work, row):
            raise Refusal("closed", "There is nobody to warn of its end.")

    def apply(self, work: Work) -> None:
        """Put the notices."""
        row = work.need(work.kind(self.kind), self.id)
        words, _ = row.ending(work)
        for person, notice_id in to_warn(work, row).items():
            notify(work, person, "expiry", words, row, notice_id)

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """To nobody."""
        del work, row
        return False


def to_warn(work: Work, row: Kind) -> dict[str, str]:
    """Return who is still to be warned, with the id of their notice.

    A notice that its person deleted since is not written again.
    """
    _, people = row.ending(work)
    day = str(getattr(row, row.declared.ends))
    notices = {
        person: derived_id("end", row.declared.name, row.id, day, person) for person in people
    }
    return {
        person: notice_id
        for person, notice_id in notices.items()
        if work.get(Notice, notice_id) is None and not work.was_seen(Notice, notice_id)
    }


def _ends_soon(row: Kind, today: str) -> bool:
    day = str(getattr(row, row.declared.ends)) if row.declared.ends else ""
    until = date.fromisoformat(today) + timedelta(days=DAYS)
    return bool(day) and today <= day <= until.isoformat()
