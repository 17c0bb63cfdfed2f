"""Warn those whom it concerns that something ends soon."""

from datetime import date
from typing import ClassVar

from alliancehub.model.command import Command
from alliancehub.model.errors import Refusal, not_permitted
from alliancehub.model.ids import derived_id
from alliancehub.model.kind import Kind
from alliancehub.model.kinds.notice import Notice, notify
from alliancehub.model.work import Work


class WarnOfEnd(Command):
    """Only the hub gives it; each person is warned of each day once."""

    name: ClassVar = "warn_of_end"
    title: ClassVar = "Warn of the end"
    icon: ClassVar = "clock"

    kind: str
    id: str

    def check(self, work: Work) -> None:
        """It ends soon enough, and somebody was not warned yet."""
        if not work.actor.is_system:
            raise not_permitted("Only the hub warns of an end.")
        row = work.see(work.kind(self.kind), self.id)
        if not to_warn(work, row):
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
    stage = stage_of(row, work.now[:10])
    if not stage:
        return {}
    _, people = row.ending(work)
    day = str(getattr(row, row.declared.ends))
    # The one stage that most kinds have is not named, nor was it before there were several.
    stages = [str(stage)] if len(row.declared.warn_days) > 1 else []
    notices = {
        person: derived_id("end", row.declared.name, row.id, day, *stages, person)
        for person in people
    }
    return {
        person: notice_id
        for person, notice_id in notices.items()
        if work.get(Notice, notice_id) is None and not work.was_seen(Notice, notice_id)
    }


def stage_of(row: Kind, today: str) -> int:
    """Return of how many days before its end a row is to be warned now; 0 where not yet or over.

    Of several stages that have passed it is the last: who was away is told once and of what is
    true today, not of each day that was missed.
    """
    day = str(getattr(row, row.declared.ends)) if row.declared.ends else ""
    if not day or day < today:
        return 0
    left = (date.fromisoformat(day) - date.fromisoformat(today)).days
    return min((stage for stage in row.declared.warn_days if left <= stage), default=0)
