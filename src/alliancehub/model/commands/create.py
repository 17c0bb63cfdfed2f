"""Create a row of any kind that allows it."""

from typing import Any, ClassVar

from alliancehub.model.change import check_new
from alliancehub.model.command import Command
from alliancehub.model.errors import Refusal
from alliancehub.model.kind import Kind
from alliancehub.model.permission import require
from alliancehub.model.work import Work


class Create(Command):
    """The client makes the id, so that sending it again creates nothing twice."""

    name: ClassVar = "create"
    title: ClassVar = "Create"
    icon: ClassVar = "add"

    kind: str
    id: str
    values: dict[str, Any]

    def check(self, work: Work) -> None:
        """The id is free, every value fits, and the actor may create such a row."""
        kind = work.kind(self.kind)
        row = check_new(work, kind, self.id, self.values)
        require(work.actor, "create", row, kind.declared.create)
        if kind.declared.is_request:
            self._check_scope_is_free(work, kind)

    def apply(self, work: Work) -> None:
        """Put it with what follows from it, and tell whom it concerns."""
        kind = work.kind(self.kind)
        work.put(kind.born(self.id, self.values))
        row = work.need(kind, self.id)
        row.follow_up(work, None)
        row.tell(work, None)

    def _check_scope_is_free(self, work: Work, kind: type[Kind]) -> None:
        # All requests of one id share a scope: it would let its creator into another's.
        for other in work.kinds.values():
            if other.declared.is_request and other is not kind and work.get(other, self.id):
                raise Refusal("exists", "A request with this id exists already.")
