"""Fill a new hub with the demonstration's alliance, each command at its own time."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import uuid4

from alliancehub.demo.alliance import alliance
from alliancehub.demo.datasets import publish_datasets
from alliancehub.demo.people import cast
from alliancehub.demo.script import Line
from alliancehub.demo.usage import use_credits
from alliancehub.model.errors import Refusal
from alliancehub.model.ids import derived_id
from alliancehub.server.auth.accounts import store_password
from alliancehub.server.execute import Order
from alliancehub.server.hub import Hub, open_hub
from alliancehub.server.settings import Settings

PASSWORD = "open-alliance"  # noqa: S105 - of invented people, on a hub of this machine only


def seed(settings: Settings) -> int:
    """Let the alliance's past happen on a hub that is not running; return how many commands.

    Those of the cast who have an account get ``PASSWORD``.
    """
    now = datetime.now(UTC)
    clock = _Clock(now)
    hub = open_hub(settings, clock=clock.time)
    try:
        lines = alliance(now)
        _happen(hub, clock, lines)
        publish_datasets(hub, lambda days_ago: clock.set(now - timedelta(days=days_ago)))
        clock.now = now
        use_credits(hub)
        _let_in(hub)
        return len(lines)
    finally:
        hub.close()


class _Clock:
    """Shows the time of what happens now in the story."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def time(self) -> float:
        return self.now.timestamp()

    def set(self, now: datetime) -> None:
        self.now = now


def _happen(hub: Hub, clock: _Clock, lines: list[Line]) -> None:
    run = str(uuid4())
    with hub.write() as writing:
        for number, line in enumerate(lines):
            clock.now = datetime.fromisoformat(line.at)
            cause = derived_id(run, str(number))
            verdict = writing.execution.decide(Order(line.actor, line.name, line.args, cause))
            if verdict.status == "rejected":
                text = f"Command {number + 1} of the demonstration ({line.name}): {verdict.text}"
                raise Refusal(verdict.code, text, verdict.field, verdict.remedy)


def _let_in(hub: Hub) -> None:
    hashed = hub.passwords.hash(PASSWORD)
    with hub.database.write() as tx:
        for person in cast():
            if not person.is_invited:
                store_password(tx, person.id, hashed, hub.now)
