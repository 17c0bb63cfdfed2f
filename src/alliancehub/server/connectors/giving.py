"""Give the hub what a connector has to note, and keep what the hub refuses of it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from typing import Any

from alliancehub.model.errors import Refusal
from alliancehub.model.told import told
from alliancehub.server.database import Transaction
from alliancehub.server.hub import Hub, new_cause

log = logging.getLogger(__name__)

Note = tuple[str, dict[str, Any]]
_AT_ONCE = 100


def give(
    hub: Hub, notes: Iterable[Note], done: Callable[[Transaction], object] | None = None
) -> list[str]:
    """Give commands as the hub itself; return what was refused and why, a sentence each.

    What is refused, or crashes a rule, holds up nothing else. It is in the log and in the audit
    trail as well.

    Args:
        hub: whose commands they are.
        notes: names of commands and their arguments.
        done: what else belongs into the transaction of the last of them.

    Raises what ``Hub.write`` raises; then nothing of the last hundred is noted.
    """
    rest = list(notes)
    refused: list[str] = []
    if not rest and done is None:
        return refused
    for start in range(0, len(rest) or 1, _AT_ONCE):
        with hub.write() as writing:
            for name, args in rest[start : start + _AT_ONCE]:
                try:
                    writing.as_hub(name, args, new_cause(), is_apart=True)
                except Refusal as refusal:
                    log.warning(
                        "a note of a connector was refused",
                        extra={"command": name, "code": refusal.code, "reason": str(refusal.text)},
                    )
                    refused.append(_sentence(name, args, refusal))
            if done is not None and start + _AT_ONCE >= len(rest):
                done(writing.tx)
    return refused


def _sentence(name: str, args: dict[str, Any], refusal: Refusal) -> str:
    if name == "note_job":
        return told("The hub does not note job {job}: {why}", job=args["job"], why=refusal.text)
    if name == "note_cluster_account":
        return told(
            "The hub does not note the account {account}: {why}",
            account=args["account"],
            why=refusal.text,
        )
    if name == "mark_provisioned":
        return told(
            "The hub does not note that the allocation {allocation} is ready: {why}",
            allocation=args["allocation"],
            why=refusal.text,
        )
    return told("The hub does not note this run: {why}", why=refusal.text)
