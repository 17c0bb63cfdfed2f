"""Create a row of any kind that allows it."""

from typing import Any, ClassVar

from alliancehub.model.command import Command
from alliancehub.model.errors import Refusal, invalid
from alliancehub.model.field_spec import FieldSpec, Policy
from alliancehub.model.field_types import FIELD_TYPES
from alliancehub.model.ids import is_id
from alliancehub.model.kind import Kind, spec_of
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
        if not is_id(self.id):
            raise invalid("id", f"{self.id[:80]!r} is not a UUID in lower case.")
        if work.get(kind, self.id) is not None:
            raise Refusal("exists", f"A {spec_of(kind).title.lower()} with this id exists already.")
        check_values(work, kind, self.values)
        row = kind.born(self.id, self.values)
        require(work.actor, "create", row, kind.declared.create)

    def apply(self, work: Work) -> None:
        """Put it."""
        work.put(work.kind(self.kind).born(self.id, self.values))


def check_values(work: Work, kind: type[Kind], values: dict[str, Any]) -> None:
    """Raise Refusal for a field that is not the actor's to write, or a reference to nothing."""
    fields = {one.name: one for one in spec_of(kind).fields}
    for name, value in values.items():
        one = fields.get(name)
        if one is None:
            raise invalid(name, f"A {spec_of(kind).title.lower()} has no field {name!r}.")
        if one.policy is Policy.SERVER:
            raise invalid(name, f"{one.label} is set by the hub and cannot be edited.")
        _check_references(work, one, value)


def _check_references(work: Work, one: FieldSpec, value: Any) -> None:
    if one.type not in {"ref", "refs"} or not value:
        return
    ids = value if one.is_list else [value]
    if not isinstance(value, FIELD_TYPES[one.type].python) or not all(map(is_id, ids)):
        raise invalid(one.name, f"{one.label} does not name an object by its id.")
    for row_id in ids:
        try:
            work.see(work.kind(one.target), row_id)
        except Refusal as refusal:
            raise invalid(one.name, f"{one.label}: {refusal.text}", refusal.remedy) from refusal
