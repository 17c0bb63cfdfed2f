"""A kind: one SQLModel class, not itself a table, with marks on its fields and a declaration.

Tables, wire shape, permission, journal, lists, forms, search, CSV and contract tests follow
from it. See ``kinds/`` for the kinds there are, and ``docs/adding-a-kind.md`` for the recipe.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, Self

from sqlmodel import SQLModel

from alliancehub.model.errors import OTHER_VERSION, invalid
from alliancehub.model.field_spec import FieldSpec, Policy
from alliancehub.model.field_types import FIELD_TYPES, problem_of
from alliancehub.model.kind_spec import TREE_FIELD, CardSpec, KindSpec
from alliancehub.model.roles import By
from alliancehub.model.scopes import ALLIANCE, PUBLIC, is_sealed
from alliancehub.model.told import noun, told, told_again

if TYPE_CHECKING:
    from alliancehub.model.work import Work

STAMPS = ("id", "scope", "version", "created_at", "created_by", "updated_at", "updated_by")
_UNSTAMPED: dict[str, Any] = {name: 0 if name == "version" else "" for name in STAMPS}


@dataclass(frozen=True)
class Declaration:
    """What a kind says of itself; see ``KindSpec`` for the words it shares with that.

    Attributes:
        create, edit, delete: who may; an empty tuple means that only commands of their own may.
        ends: the day field after which a row is over, where somebody is warned before; see
            ``Kind.ending``.
        warn_days: how many days before it, the earliest first; each warning is given once, and
            of several that are due only the last.
    """

    name: str
    title: str
    plural: str
    icon: str
    label: str
    summary: str = ""
    sort: str = "-updated_at"
    place: str = ""
    is_found: bool = False
    empty: str = ""
    create: tuple[By, ...] = ()
    edit: tuple[By, ...] = ()
    delete: tuple[By, ...] = ()
    is_discussed: bool = False
    is_request: bool = False
    has_history: bool = True
    ends: str = ""
    warn_days: tuple[int, ...] = (7,)
    card: CardSpec | None = None
    panels: tuple[str, ...] = ()


class Kind(SQLModel):
    """A thing that exists. Values are plain JSON data; see ``field_types``.

    Attributes:
        version: number of the commit on the server that last changed it; 0 before the first.
        created_by, updated_by: ids of persons, empty where it was the hub itself.
    """

    model_config = {"defer_build": True}

    declared: ClassVar[Declaration]

    id: str = ""
    scope: str = ""
    version: int = 0
    created_at: str = ""
    created_by: str = ""
    updated_at: str = ""
    updated_by: str = ""

    def scope_of(self, work: Work) -> str:
        """Return the scope it lies in; everybody sees it unless a kind says otherwise."""
        del work
        return PUBLIC

    def discussion_scope(self) -> str:
        """Return the scope of threads about it."""
        return ALLIANCE if self.scope == PUBLIC else self.scope

    def sealed_scope(self) -> str:
        """Return the scope that alone may learn of what is done to it; empty where none is so."""
        return self.scope if is_sealed(self.scope) else ""

    def check_open(self) -> None:
        """Raise Refusal where its state forbids any edit by hand."""

    def tidied(self) -> Self:
        """Return it with values in the one form that they are compared in."""
        return self

    def check_whole(self, work: Work) -> None:
        """Raise Refusal where its fields do not fit together or with other rows."""

    def check_removable(self, work: Work) -> None:
        """Raise Refusal where it may not go, whoever asks."""

    def followers(self, work: Work) -> list[Kind]:
        """Return the rows to file anew when its scope changes."""
        del work
        return []

    def tell(self, work: Work, before: Kind | None) -> None:
        """Tell whom it concerns that somebody made, changed or deleted it by hand.

        Args:
            work: knows who did it; only the hub writes notices.
            before: as it was; None where it is new, and the row itself where it is gone.
        """

    def follow_up(self, work: Work, before: Kind | None) -> None:
        """Put and post what follows from somebody having made, changed or deleted it by hand.

        Args:
            work: takes what follows, in the same transaction.
            before: as it was; None where it is new, and the row itself where it is gone.
        """

    def ending(self, work: Work) -> tuple[str, list[str]]:
        """Return in words that it ends soon, and the ids of the persons to warn; maybe nobody."""
        del work
        return "", []

    @classmethod
    def born(cls, row_id: str, values: dict[str, Any]) -> Self:
        """Return a checked row of values from outside; raises Refusal on the first bad field."""
        spec = spec_of(cls)
        if unknown := sorted(values.keys() - spec.by_name.keys()):
            raise invalid(
                unknown[0],
                told(
                    "The kind “{kind}” has no field {field}.",
                    kind=noun(spec.title),
                    field=repr(unknown[0][:80]),
                ),
                OTHER_VERSION,
            )
        whole: dict[str, Any] = {**_UNSTAMPED, "id": row_id}
        faults = _faults_of_defaults(cls)
        for name, one in spec.by_name.items():
            value = whole[name] = filled(one, values.get(name))
            is_given = values.get(name) is not None
            if problem := problem_of(one, value) if is_given else faults.get(name):
                raise invalid(name, problem)
        return cls.of_values(whole)

    @classmethod
    def of_values(cls, values: dict[str, Any]) -> Self:
        """Return a row of all its stamps and fields, unchecked; the dictionary becomes its own.

        A push makes several rows of each mutation, and this takes a tenth of ``model_construct``.
        """
        made = object.__new__(cls)
        object.__setattr__(made, "__dict__", values)
        object.__setattr__(made, "__pydantic_fields_set__", set(values))
        object.__setattr__(made, "__pydantic_extra__", None)
        object.__setattr__(made, "__pydantic_private__", None)
        return made

    def with_values(self, values: dict[str, Any]) -> Self:
        """Return it with some fields replaced, unchecked."""
        return type(self).of_values({**self.__dict__, **values})

    def differing(self, other: Kind) -> list[FieldSpec]:
        """Return the fields in which it differs from another row of its kind, in their order."""
        mine, theirs = self.__dict__, other.__dict__
        return [
            one
            for name, one in spec_of(type(self)).by_name.items()
            # What was not touched is the very same object, which is quicker to see.
            if (value := mine[name]) is not (known := theirs[name]) and value != known
        ]

    def as_dict(self) -> dict[str, Any]:
        """Return all its fields and stamps by name."""
        return dict(self.__dict__)


def fits(row: Kind, equals: Mapping[str, Any]) -> bool:
    """Tell whether a row's fields equal these values; a list does where it holds one text."""
    for name, value in equals.items():
        held = getattr(row, name)
        if held != value and not (isinstance(held, list) and value in held):
            return False
    return True


def title_of(row: Kind) -> str:
    """Return what names a row to a person; told, where it was made of a sentence of ours."""
    spec = spec_of(type(row))
    title = str(getattr(row, spec.label))
    tree = getattr(row, TREE_FIELD, "")
    return told_again(title, tree) if tree else title


def default_of(spec: FieldSpec) -> Any:
    """Return the value of a field that nobody filled in; of a list or an object a new one."""
    value = FIELD_TYPES[spec.type].empty if spec.default is None else spec.default
    if isinstance(value, dict):
        return dict(value)
    return list(value) if isinstance(value, list | tuple) else value


def filled(spec: FieldSpec, value: Any) -> Any:
    """Return a value, or the field's default where there is none."""
    return default_of(spec) if value is None else value


@cache
def _faults_of_defaults(kind: type[Kind]) -> dict[str, str]:
    """Return what is wrong with the fields that nobody filled in: that they are needed."""
    found = {one.name: problem_of(one, default_of(one)) for one in spec_of(kind).fields}
    return {name: problem for name, problem in found.items() if problem}


@cache
def fields_of(model: Any) -> tuple[FieldSpec, ...]:
    """Return the marked fields of a pydantic model in the order of their declaration."""
    return tuple(
        replace(mark, name=name)
        for name, info in model.model_fields.items()
        for mark in info.metadata
        if isinstance(mark, FieldSpec)
    )


@cache
def spec_of(kind: type[Kind]) -> KindSpec:
    """Return the description of a kind as plain data; raises ValueError if it is not whole."""
    told = kind.declared
    fields = fields_of(kind)
    names = {one.name for one in fields}
    unmarked = set(kind.model_fields) - names - set(STAMPS)
    if unmarked or told.label not in names or (told.summary and told.summary not in names):
        raise ValueError(
            f"kind {told.name!r}: unmarked fields {sorted(unmarked)}, "
            f"label {told.label!r} and summary {told.summary!r} must be fields"
        )
    _check_groups(told.name, fields)
    return KindSpec(
        name=told.name,
        title=told.title,
        plural=told.plural,
        icon=told.icon,
        label=told.label,
        summary=told.summary,
        sort=told.sort,
        place=told.place,
        is_found=told.is_found,
        empty=told.empty,
        may_create=bool(told.create),
        is_discussed=told.is_discussed,
        is_request=told.is_request,
        has_history=told.has_history,
        card=told.card,
        panels=told.panels,
        fields=fields,
    )


def _check_groups(kind: str, fields: tuple[FieldSpec, ...]) -> None:
    """Raise ValueError where fields that move together could not be merged as one value."""
    groups: dict[str, set[Policy]] = {}
    for one in fields:
        if one.group:
            groups.setdefault(one.group, set()).add(one.policy)
    names = {one.name for one in fields}
    for group, policies in groups.items():
        if group in names or policies not in ({Policy.SURFACE}, {Policy.LAST}):
            raise ValueError(
                f"kind {kind!r}: group {group!r} must not be called like a field, and its fields "
                f"must all be SURFACE or all LAST, not {sorted(policies)}"
            )
