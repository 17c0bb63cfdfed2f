"""What the engine's answers and news are made of: JSON to the types of its calls."""

from __future__ import annotations

from functools import cache
from typing import Any, get_type_hints

from alliancehub.desktop.texts import tr_told
from alliancehub.engine.api import EngineApi, ReadApi
from alliancehub.engine.job_api import Job
from alliancehub.engine.notice_api import Notification
from alliancehub.engine.plain import from_plain
from alliancehub.engine.standing import AccountInfo, Hello, Status
from alliancehub.engine.transfer_api import Transfer
from alliancehub.model.changeset import ChangeSet
from alliancehub.model.errors import Refusal

# Asked again of a new engine, since asking twice does no harm.
REPEATABLE = {name for name in vars(ReadApi) if not name.startswith("_")} | {
    "audit",
    "crash_text",
    "crashes",
    "findings",
    "history",
    "drop_draft",
    "compare_now",
    "explain",
    "job_lines",
    "jobs",
    "look_at_table",
    "keyring",
    "log_tail",
    "logs",
    "look_invitation",
    "network",
    "note_shown",
    "notifications",
    "preview",
    "save_draft",
    "set_setting",
    "storage",
    "transfer_files",
    "transfers",
    "look_at_upload",
}
_NEWS: dict[str, Any] = {
    "changed": ChangeSet,
    "status": Status,
    "job": Job,
    "transfer": Transfer,
    "accounts": list[AccountInfo],
    "noticed": list[Notification],
    "account": Hello,
}


class Answers:
    """Reads what the engine says, in the member's language.

    Attributes:
        repeatable: names of the calls that can be made twice without harm.
    """

    repeatable = REPEATABLE

    @staticmethod
    def answer(call: str, data: Any) -> Any:
        """Return what a call has returned."""
        return from_plain(_returns(call), data, tr_told)

    @staticmethod
    def news(event: str, data: Any) -> Any:
        """Return what an event is about."""
        return from_plain(_NEWS[event], data, tr_told)

    @staticmethod
    def refusal(data: Any) -> Refusal:
        """Return a Refusal in the engine's own words."""
        return from_plain(Refusal, data)


@cache
def _returns(call: str) -> Any:
    return get_type_hints(getattr(EngineApi, call))["return"]
