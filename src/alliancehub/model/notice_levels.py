"""How loud a notice is: off, a number at the inbox, or a notification of the desktop.

Plain data and one function, light enough for the window. A member's rules are rows of the kind
``notice_rule``; the most specific one wins.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

OFF, BADGE, NOTIFY = "off", "badge", "notify"
LEVELS = ((OFF, "Off"), (BADGE, "Count in the inbox"), (NOTIFY, "Notify"))
REASONS = (
    ("request", "A request waits for you"),
    ("decision", "A request was decided"),
    ("mention", "You were mentioned"),
    ("message", "A new message"),
    ("membership", "Your membership changed"),
    ("conflict", "Two edits met"),
    ("expiry", "Something ends soon"),
    ("upstream", "Something that yours derives from changed"),
)
DEFAULTS = {reason: NOTIFY for reason, _ in REASONS} | {"message": BADGE}
WAITING = frozenset({"request", "conflict", "expiry"})
"""The reasons that ask something of the member."""


class Rule(Protocol):
    """One rule; an empty reason is every reason, no project and no organisation is everywhere."""

    @property
    def reason(self) -> str: ...
    @property
    def project(self) -> str: ...
    @property
    def organisation(self) -> str: ...
    @property
    def level(self) -> str: ...


def level_of(reason: str, project: str, organisation: str, rules: Iterable[Rule]) -> str:
    """Return how loud a notice is: of all rules that fit it, the most specific one says.

    In this order: project and reason, project, organisation and reason, organisation, reason.
    """
    best, level = -1, DEFAULTS.get(reason, NOTIFY)
    for rule in rules:
        weight = _weight(rule, reason, project, organisation)
        if weight > best:
            best, level = weight, rule.level
    return level


def _weight(rule: Rule, reason: str, project: str, organisation: str) -> int:
    """Return how specific a rule is, -1 where it does not fit."""
    fits = (
        rule.reason in {"", reason}
        and rule.project in {"", project}
        and rule.organisation in {"", organisation}
    )
    if not fits:
        return -1
    return 4 * bool(rule.project) + 2 * bool(rule.organisation) + bool(rule.reason)
