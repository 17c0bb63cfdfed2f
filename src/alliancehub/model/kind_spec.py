"""What is known of a kind and of a command, as plain data that travels to the window.

The declarations are SQLModel classes, which cost more than a second to import; the window needs
to show itself in a third of that, so the engine sends it these instead.
"""

from __future__ import annotations

from dataclasses import dataclass

from alliancehub.model.field_spec import FieldSpec


@dataclass(frozen=True)
class KindSpec:
    """One kind.

    Attributes:
        name: stable name in tables, wire and links.
        label: field that names a row to a person.
        summary: field shown as the second line of a row, or empty.
        sort: field that orders lists; a leading ``-`` means descending.
        place: name of the screen that lists it, or empty where it has none.
        may_create: whether the ``create`` command is ever open to members.
    """

    name: str
    title: str
    plural: str
    icon: str
    label: str
    fields: tuple[FieldSpec, ...]
    summary: str = ""
    sort: str = "-updated_at"
    place: str = ""
    empty: str = ""
    may_create: bool = False
    is_discussed: bool = False
    is_request: bool = False

    def field(self, name: str) -> FieldSpec:
        """Return a field by its name; KeyError names the kind where there is none."""
        for spec in self.fields:
            if spec.name == name:
                return spec
        raise KeyError(f"{self.name} has no field {name!r}")

    @property
    def columns(self) -> tuple[FieldSpec, ...]:
        """The fields that a list shows at first."""
        return tuple(spec for spec in self.fields if spec.is_column)

    @property
    def facets(self) -> tuple[FieldSpec, ...]:
        """The fields that a list can be narrowed by."""
        return tuple(spec for spec in self.fields if spec.is_facet)

    @property
    def form(self) -> tuple[FieldSpec, ...]:
        """The fields that a member may fill in."""
        return tuple(spec for spec in self.fields if spec.is_editable)


@dataclass(frozen=True)
class CommandSpec:
    """One command that a member can give, beside create, edit and delete.

    Attributes:
        on: name of the kind that it acts on, ``*`` for any, or empty where it needs none.
        target: its argument that takes the id of that row.
        fields: what it asks of the member.
        is_danger: whether it is shown as destructive.
        is_primary: whether it is what most people came to do.
    """

    name: str
    title: str
    icon: str
    on: str
    target: str
    fields: tuple[FieldSpec, ...]
    help: str = ""
    done: str = ""
    is_danger: bool = False
    is_primary: bool = False
