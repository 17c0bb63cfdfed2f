"""Delete a row, with what belongs to it."""

from collections.abc import Iterator
from typing import Annotated, ClassVar

from pydantic import Field

from alliancehub.model.command import Command
from alliancehub.model.errors import Refusal
from alliancehub.model.kind import Kind, spec_of
from alliancehub.model.kinds.conflict import DELETION, Conflict
from alliancehub.model.kinds.message import Message
from alliancehub.model.kinds.thread import Thread, thread_id
from alliancehub.model.permission import require, require_active
from alliancehub.model.told import kept, label, noun, told
from alliancehub.model.work import EVERY_MAX, Work, every


class Delete(Command):
    """Deleting what is gone already is no error: the wish is fulfilled.

    What is out of the actor's sight counts as gone, so that nothing can be probed. What somebody
    else changed since the actor saw it stays, and becomes a conflict of the actor's.

    Attributes:
        version: of the row as it was seen; 0 deletes it as it is.
    """

    name: ClassVar = "delete"
    title: ClassVar = "Delete"
    icon: ClassVar = "delete"
    is_danger: ClassVar = True

    kind: str
    id: str
    version: Annotated[int, Field(ge=0, le=2**53)] = 0

    def check(self, work: Work) -> None:
        """The actor may delete it, where it is still there and theirs to see."""
        require_active(work.actor)
        kind = work.kind(self.kind)
        row = work.seen(kind, self.id)
        if row is None:
            return
        require(work.actor, "delete", row, kind.declared.delete)
        row.check_open()
        row.check_removable(work)
        list(_doomed(work, row))

    def apply(self, work: Work) -> None:
        """Remove it, what belongs to it, and what was said about it."""
        row = work.seen(work.kind(self.kind), self.id)
        if row is None:
            return
        is_newer = work.is_judge and 0 < self.version < row.version
        # Not just the last: one's own edit may have come behind what one never saw.
        if is_newer and (others := work.others_since(row, version=self.version)):
            self._keep_changed(work, row, others[0])
            return
        remove_whole(work, row)

    def _keep_changed(self, work: Work, row: Kind, by: str) -> None:
        spec = spec_of(type(row))
        title = told(
            "{kind} that was changed: {name}",
            kind=label(spec.title),
            name=str(getattr(row, spec.label)),
        )
        work.put(
            Conflict.model_construct(
                id=work.new_id("conflict", ""),
                title=title[:200],
                told=kept(title),
                person=work.actor.person_id,
                about_kind=self.kind,
                about=self.id,
                base="null",
                mine=DELETION,
                theirs="null",
                theirs_by=by,
                theirs_at=row.updated_at,
            )
        )
        work.conflicts.append("")


def remove_whole(work: Work, row: Kind) -> None:
    """Remove a row, what belongs to it, and what was said about it."""
    row.tell(work, row)
    for one in list(_doomed(work, row)):
        one.follow_up(work, one)
        work.remove(one)


def _doomed(work: Work, row: Kind) -> Iterator[Kind]:
    """Yield a row and all that goes with it; raises Refusal where another row needs it."""
    yield row
    name = spec_of(type(row)).name
    for kind in work.kinds.values():
        spec = spec_of(kind)
        for one in spec.fields:
            if one.target != name or one.is_list or not one.is_needed:
                continue
            pointing = _all(work, kind, one.name, row)
            if pointing and not one.governs:
                raise Refusal(
                    "needed",
                    told(
                        "It is still needed: {kinds} refer to it ({n}).",
                        kinds=noun(spec.plural),
                        n=len(pointing),
                    ),
                    remedy=told("Delete those {kinds} first.", kinds=noun(spec.plural)),
                )
            for other in pointing:
                yield from _doomed(work, other)
    thread = work.get(Thread, thread_id(name, row.id)) if row.declared.is_discussed else None
    if thread is not None:
        yield thread
        yield from _all(work, Message, "thread", thread)


def _all(work: Work, kind: type[Kind], field: str, row: Kind) -> list[Kind]:
    found = every(work, kind, **{field: row.id})
    if len(found) > EVERY_MAX:
        raise Refusal(
            "too_much",
            told(
                "Too many {kinds} belong to it to delete them with it.",
                kinds=noun(spec_of(kind).plural),
            ),
            remedy="Set it to a state that says it is over, instead.",
        )
    return found
