"""What is to be printed: an object, or a list."""

from __future__ import annotations

from dataclasses import dataclass

from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.kind_spec import KindSpec
from alliancehub.model.query import Query


@dataclass(frozen=True)
class ObjectSubject:
    """One row with all that belongs to it.

    Attributes:
        words: how it is offered to the member.
    """

    words: str
    kind: KindSpec
    row_id: str
    title: str


@dataclass(frozen=True)
class ListSubject:
    """Rows of one kind.

    Attributes:
        words: how it is offered to the member.
        columns: what is told of each row, in order.
        query: which rows; its page is not looked at.
        narrowed_by: the words and filters in words, or empty.
        ids: these rows alone, in this order; all of the query where there is none.
        title: what stands above it; what the kind's rows are called unless told.
    """

    words: str
    kind: KindSpec
    columns: tuple[FieldSpec, ...]
    query: Query
    narrowed_by: str = ""
    ids: tuple[str, ...] = ()
    title: str = ""


Subject = ObjectSubject | ListSubject
