"""Which columns a list shows, in what order and how wide, as the member chose."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from alliancehub.desktop.models.cell_text import columns_of
from alliancehub.desktop.texts import tr
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.kind_spec import KindSpec

WIDEST = 2_000


@dataclass(frozen=True)
class ColumnChoice:
    """A choice; nothing chosen is the kind's own.

    Attributes:
        names: fields in their order, the first one always the row's name; empty for the kind's own.
        widths: field to pixels at the normal text size, where the member set one.
    """

    names: tuple[str, ...] = ()
    widths: Mapping[str, int] = field(default_factory=dict)

    @property
    def is_own(self) -> bool:
        """Whether the member changed anything."""
        return bool(self.names or self.widths)

    def to_text(self) -> str:
        """Return it as text; empty where nothing was changed."""
        if not self.is_own:
            return ""
        return json.dumps({"names": self.names, "widths": dict(self.widths)})

    @classmethod
    def from_text(cls, text: str) -> ColumnChoice:
        """Read what was kept; what does not fit any more is as if nothing had been."""
        try:
            told = json.loads(text) if text else {}
            names = tuple(str(name) for name in told.get("names", ()))
            widths = {str(name): int(width) for name, width in told.get("widths", {}).items()}
        except (ValueError, TypeError, AttributeError):
            return cls()
        return cls(names, {name: width for name, width in widths.items() if 0 < width <= WIDEST})

    def with_names(self, names: tuple[str, ...]) -> ColumnChoice:
        """Return it with other columns."""
        return replace(self, names=names)

    def with_widths(self, widths: Mapping[str, int]) -> ColumnChoice:
        """Return it with other widths."""
        return replace(self, widths=widths)


def every_column(own: tuple[FieldSpec, ...], kind: KindSpec) -> tuple[FieldSpec, ...]:
    """Return all that can be a column: the list's own ones first, then the kind's other fields."""
    known = {one.name for one in own}
    rest = [one for one in kind.fields if one.name not in known]
    stamps = (
        FieldSpec("instant", tr("Created"), name="created_at"),
        FieldSpec("instant", tr("Changed"), name="updated_at"),
    )
    return (*own, *rest, *(one for one in stamps if one.name not in known))


def chosen_columns(
    own: tuple[FieldSpec, ...], kind: KindSpec, choice: ColumnChoice
) -> tuple[FieldSpec, ...]:
    """Return the columns of a choice; fields that the kind has lost are left out."""
    every = {one.name: one for one in every_column(own, kind)}
    first = own[0].name
    names = [name for name in dict.fromkeys(choice.names) if name in every and name != first]
    return (own[0], *(every[name] for name in names)) if choice.names else own


def own_columns(kind: KindSpec, without: str = "") -> tuple[FieldSpec, ...]:
    """Return the columns that a list of a kind shows unless the member chose; never none."""
    columns = tuple(one for one in columns_of(kind) if one.name != without)
    return columns or (kind.field(kind.label),)
