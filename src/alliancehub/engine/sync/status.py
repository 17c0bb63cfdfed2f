"""How sync stands, in words for the status chip."""

from __future__ import annotations

from dataclasses import dataclass

from alliancehub.model.told import as_told
from alliancehub.wire.problem import SignInNeeded, Unreachable, UpdateNeeded, WireError

NO_TOKEN = frozenset({"signed_out", "keyring_locked"})


@dataclass(frozen=True)
class SyncState:
    """What the last or the running cycle says; see ``engine.api.Status``."""

    state: str = "offline"
    problem: str = ""
    remedy: str = ""
    last_sync_at: str = ""


class Stopped(Exception):
    """Sync gave up until the member asks for it again."""

    def __init__(self, text: str, remedy: str) -> None:
        super().__init__(text)
        self.text = as_told(text)
        self.remedy = as_told(remedy)


def state_of(error: WireError | Stopped, last_sync_at: str) -> SyncState:
    """Return how sync stands after a cycle that did not end well."""
    if isinstance(error, Stopped):
        return SyncState("failed", error.text, error.remedy, last_sync_at)
    problem = error.problem
    text, remedy = problem.words, problem.text_of("remedy")
    if isinstance(error, SignInNeeded):
        return SyncState("sign_in_needed", text, remedy, last_sync_at)
    if isinstance(error, UpdateNeeded):
        return SyncState("update_needed", text, remedy, last_sync_at)
    is_offline = isinstance(error, Unreachable) and problem.code == "unreachable"
    if isinstance(error, Unreachable) and problem.code in {"busy", "unavailable", "too_many"}:
        is_offline = True
    return SyncState("offline" if is_offline else "failed", text, remedy, last_sync_at)
