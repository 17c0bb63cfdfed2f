"""What is known of a kind and of a command, as plain data that travels to the window.

The declarations are SQLModel classes, which cost more than a second to import; the window needs
to show itself in a third of that, so the engine sends it these instead.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

from alliancehub.model.field_spec import FieldSpec

TREE_FIELD = "told"
"""Name of the field in which a kind keeps, as JSON, the tree that its label was told of."""


@dataclass(frozen=True)
class CardSpec:
    """What a row is to an address book or a calendar.

    Attributes:
        form: ``vcard`` or ``icalendar``.
        begins, ends: of a calendar's entry, the day or instant fields; ``ends`` may be empty.
        where: the field that tells the place, or empty.
        is_group: whether a contact is an organisation.
    """

    form: str
    begins: str = ""
    ends: str = ""
    where: str = ""
    is_group: bool = False


@dataclass(frozen=True)
class KindSpec:
    """One kind.

    Attributes:
        name: stable name in tables, wire and links.
        label: field that names a row to a person.
        summary: field shown as the second line of a row, or empty.
        sort: field that orders lists; a leading ``-`` means descending.
        place: name of the screen that lists it, or empty where it has none.
        is_found: whether a search over everything finds its rows although no place lists them:
            they belong to the page of another row, which prints them, too.
        may_create: whether the ``create`` command is ever open to members.
        has_history: whether the hub keeps what was changed in its rows.
        card: how address books or calendars take its rows, if they do.
        panels: what a window shows of a row beside its fields, by names that it knows; names that
            it does not know are nothing to it.
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
    is_found: bool = False
    empty: str = ""
    may_create: bool = False
    is_discussed: bool = False
    is_request: bool = False
    has_history: bool = True
    card: CardSpec | None = None
    panels: tuple[str, ...] = ()

    @property
    def is_everywhere(self) -> bool:
        """Whether a search over everything finds its rows: not what is in the inbox."""
        return self.is_found or self.place not in {"", "inbox"}

    @cached_property
    def by_name(self) -> dict[str, FieldSpec]:
        """The fields by name, in the order of their declaration."""
        return {one.name: one for one in self.fields}

    @cached_property
    def units(self) -> dict[str, tuple[FieldSpec, ...]]:
        """What two edits are merged by: fields that move together by their group, each other alone.

        In the order of the declaration; an edit that names one of a group should name all of it.
        """
        found: dict[str, tuple[FieldSpec, ...]] = {}
        for one in self.fields:
            unit = one.group or one.name
            found[unit] = (*found.get(unit, ()), one)
        return found

    @cached_property
    def unique(self) -> tuple[FieldSpec, ...]:
        """The fields of which no two rows may have the same value."""
        return tuple(one for one in self.fields if one.is_unique)

    @cached_property
    def governors(self) -> dict[str, str]:
        """Name of a kind to that of the first field that says which row of it governs."""
        return {one.target: one.name for one in reversed(self.fields) if one.governs}

    def field(self, name: str) -> FieldSpec:
        """Return a field by its name; KeyError names the kind where there is none."""
        if name in self.by_name:
            return self.by_name[name]
        raise KeyError(f"{self.name} has no field {name!r}")

    def without_tree(self) -> KindSpec:
        """Return it without the field that only serves translation, where it has that."""
        if TREE_FIELD not in self.by_name:
            return self
        return replace(self, fields=tuple(one for one in self.fields if one.name != TREE_FIELD))

    @property
    def columns(self) -> tuple[FieldSpec, ...]:
        """The fields that a list shows at first."""
        return tuple(spec for spec in self.fields if spec.is_column)

    @property
    def facets(self) -> tuple[FieldSpec, ...]:
        """The fields that a list can be narrowed by."""
        return tuple(spec for spec in self.fields if spec.is_facet)

    @property
    def keys(self) -> tuple[str, ...]:
        """What a row is found again by, the surest first: its id, a unique name, its label."""
        unique = [one.name for one in self.form if one.is_unique and not one.target]
        names = dict.fromkeys(("id", *unique, self.label))
        return tuple(name for name in names if name == "id" or self.field(name).is_editable)

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
        suggests: whether its form may begin with something that depends on the row.
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
    suggests: bool = False
