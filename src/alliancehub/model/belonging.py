"""Which rows belong to a row so closely that they are seen by whoever sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from alliancehub.model.errors import Refusal
from alliancehub.model.kind import Kind, spec_of
from alliancehub.model.told import noun, told
from alliancehub.model.work import EVERY_MAX, every

if TYPE_CHECKING:
    from alliancehub.model.work import Work


def belonging(work: Work, row: Kind) -> list[Kind]:
    """Return the rows that need a row and lay where it lay; its conversation follows by itself.

    Raises Refusal for too many. What lies in a scope of its own does not move with it.
    """
    name = spec_of(type(row)).name
    before = work.was(type(row), row.id)
    if before is None:
        return []
    found: list[Kind] = []
    for kind in work.kinds.values():
        for one in spec_of(kind).fields:
            if one.target == name and one.type == "ref" and one.is_needed:
                found += all_of(work, kind, one.name, row.id, scope=before.scope)
    return found


def all_of(work: Work, kind: type[Kind], field: str, row_id: str, scope: str = "") -> list[Kind]:
    """Return the rows that name another; raises Refusal where they are too many to move at once.

    Args:
        work: knows the rows.
        kind: of the rows that are wanted.
        field: in which they name it.
        row_id: what they name.
        scope: in which they lie; empty for any.
    """
    found = every(work, kind, **{field: row_id, **({"scope": scope} if scope else {})})
    if len(found) > EVERY_MAX:
        raise Refusal(
            "too_much",
            told(
                "More than {n} {kinds} belong to it, which are too many to move all at once.",
                n=EVERY_MAX,
                kinds=noun(spec_of(kind).plural),
            ),
            remedy="Delete what is not needed of them, or make a new one and withdraw this.",
        )
    return found
