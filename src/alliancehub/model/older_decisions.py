"""How desktops of before decided a credit request, as ``decide_credits`` has it. Only an adapter.

They had one command for requests of all kinds, with units and hours for the one line that a request
had then. A hub takes what a build of the protocol before sends (decision 18), and such a desktop
may have decided while it was offline, so the hub reads it as long as it takes that protocol. No
build of now writes it, and there is one rule: the new command's.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

SPOKEN_UNTIL = 2
"""The last version of the protocol whose desktops decide so: with it, this goes."""


def as_of_now(
    request: str,
    lines: Iterable[Mapping[str, Any]],
    *,
    decision: str,
    reason: str,
    units: int,
    hours: int,
) -> dict[str, Any]:
    """Return the arguments of ``decide_credits`` that mean the same.

    Args:
        request: its id.
        lines: of the request.
        decision: ``accept`` or ``decline``.
        reason: as it was given.
        units, hours: what was granted of every line; 0 for all that was asked.
    """
    args: dict[str, Any] = {"request": request, "reason": reason}
    if decision == "decline":
        return {**args, "outcome": "decline", "rule": "other"}
    grants = [
        {
            "line": number,
            "units": units or line.get("units", 1),
            "hours": hours or line.get("hours", 1),
            "runs": line.get("runs", 1),
        }
        for number, line in enumerate(lines, start=1)
    ]
    asked = [(line.get("units", 1), line.get("hours", 1)) for line in lines]
    if [(one["units"], one["hours"]) for one in grants] == asked:
        return {**args, "outcome": "approve"}
    return {**args, "outcome": "partly", "rule": "other", "grants": grants}
