"""How two edits of one field become one value: on values, never on clocks.

``base`` is what the writer saw, ``mine`` what the writer wants, ``theirs`` what is there now.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from alliancehub.model.field_spec import Policy


@dataclass(frozen=True)
class Merged:
    """The value that stands, and whether a person has to look at it."""

    value: Any
    is_conflict: bool = False


def merge_field(policy: Policy, base: Any, mine: Any, theirs: Any) -> Merged:
    """Return the merged value; ``theirs`` stands where only a person can decide."""
    if policy is Policy.COUNTER:  # two who both add one have added two
        return Merged(theirs + mine - base)
    if theirs in (base, mine):
        return Merged(mine)
    if mine == base:
        return Merged(theirs)
    if policy is Policy.LAST:
        return Merged(mine)
    if policy is Policy.SET:
        return Merged(_merge_sets(base, mine, theirs))
    return Merged(theirs, is_conflict=True)


def _merge_sets(base: list[str], mine: list[str], theirs: list[str]) -> list[str]:
    """Apply my additions and removals to theirs, keeping the order of theirs, then mine."""
    removed = set(base) - set(mine)
    added = [item for item in mine if item not in base and item not in theirs]
    return [item for item in theirs if item not in removed] + added
