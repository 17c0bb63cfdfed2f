"""The calls of ``EngineApi`` by name, with their arguments read by their annotations."""

from __future__ import annotations

import inspect
import logging
from collections.abc import Callable
from dataclasses import dataclass, is_dataclass
from typing import Any, get_type_hints

from alliancehub.engine.api import EngineApi, ReadApi
from alliancehub.engine.plain import from_plain, to_plain
from alliancehub.model.errors import Refusal
from alliancehub.model.told import told

log = logging.getLogger(__name__)

# They take part of this process with them, and are not for others to call.
_NOT_OFFERED = frozenset({"listen", "close"})
_IN_ORDER = frozenset(
    {
        "submit",
        "submit_many",
        "undo",
        "redo",
        "amend",
        "cancel",
        "save_draft",
        "drop_draft",
        "set_setting",
        "pause",
    }
) | {
    *("start_job", "cancel_job", "note_shown", "upload_version", "download_version"),
    *("pause_transfer", "resume_transfer", "order_transfer", "cap_transfers"),
}
_READS = frozenset(
    {"preview", "jobs", "job_lines", "logs", "log_tail", "last_end", "crashes", "crash_text"}
    | {"notifications", "transfers", "transfer_files", "may_i"}
)
_SLOW_READS = frozenset({"export_csv"})


@dataclass(frozen=True)
class Call:
    """One call that clients can make.

    Attributes:
        lane: ``read``, ``write`` (one after the other, in the order they came) or ``slow`` (may
            wait for a network or work for long).
        hints: name of each argument to its type.
        needed: the arguments without a default.
    """

    name: str
    lane: str
    hints: dict[str, Any]
    needed: frozenset[str]

    def run(self, engine: EngineApi, args: Any) -> Any:
        """Return the answer as JSON data; raises Refusal, also for arguments that do not fit."""
        return to_plain(getattr(engine, self.name)(**self._read(args)))

    def _read(self, args: Any) -> dict[str, Any]:
        if not isinstance(args, dict):
            raise Refusal(
                "bad_call", told("The arguments of {name} are no object.", name=repr(self.name))
            )
        if unknown := sorted(set(args) - set(self.hints)):
            raise Refusal(
                "bad_call",
                told(
                    "{name} takes no {argument}.",
                    name=repr(self.name),
                    argument=repr(unknown[0][:80]),
                ),
            )
        if missing := sorted(self.needed - set(args)):
            raise Refusal(
                "bad_call",
                told("{name} needs {argument}.", name=repr(self.name), argument=repr(missing[0])),
                field=missing[0],
            )
        read: dict[str, Any] = {}
        for name, value in args.items():
            wrong = Refusal(
                "bad_call",
                told(
                    "{argument} of {name} has the wrong type.", argument=name, name=repr(self.name)
                ),
                name,
            )
            if not _fits(self.hints[name], value):
                raise wrong
            try:
                read[name] = from_plain(self.hints[name], value)
            except (TypeError, ValueError, KeyError, AttributeError):
                raise wrong from None
        return read


def _fits(hint: Any, value: Any) -> bool:
    """Tell whether plain data is of the outer type that an annotation asks for."""
    simple = {str: str, int: int, bool: bool}
    if hint in simple:
        return type(value) is simple[hint]
    text = str(hint)
    if text.startswith("list"):
        return isinstance(value, list)
    if text.startswith("dict"):
        return isinstance(value, dict)
    return isinstance(value, dict) if is_dataclass(hint) else True


def calls_of(api: type[EngineApi] = EngineApi) -> dict[str, Call]:
    """Return the calls that clients can make, by name."""
    offered: dict[str, Call] = {}
    for name, function in inspect.getmembers(api, inspect.isfunction):
        if name.startswith("_") or name in _NOT_OFFERED:
            continue
        offered[name] = _call(name, function)
    return offered


def _call(name: str, function: Callable[..., Any]) -> Call:
    hints = get_type_hints(function)
    hints.pop("return", None)
    parameters = inspect.signature(function).parameters
    needed = {one for one in hints if parameters[one].default is inspect.Parameter.empty}
    lane = "write" if name in _IN_ORDER else "slow"
    if (hasattr(ReadApi, name) and name not in _SLOW_READS) or name in _READS:
        lane = "read"
    return Call(name, lane, hints, frozenset(needed))
