"""Records as plain JSON objects, for scripts. Changing them is what push is for."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Path, Query
from pydantic import BaseModel

from alliancehub.model.errors import not_found
from alliancehub.model.told import told
from alliancehub.server.callers import AnyCaller, TheHub
from alliancehub.server.database import in_list
from alliancehub.server.hub import Hub
from alliancehub.server.problems import ProblemError
from alliancehub.server.routes.strict import StrictRoute, problems
from alliancehub.server.tables import KindTable
from alliancehub.wire import paths

router = APIRouter(tags=["records"], route_class=StrictRoute)
KindName = Annotated[str, Path(max_length=60)]


class RecordPage(BaseModel):
    """Rows in order of their ids; pass ``next`` as ``after`` for the page after it."""

    items: list[dict[str, Any]]
    next: str | None


@router.get(paths.RECORDS, responses=problems(401, 404, 422))
def get_records(
    kind: KindName,
    hub: TheHub,
    caller: AnyCaller,
    after: Annotated[str, Query(max_length=36)] = "",
    limit: Annotated[int, Query(ge=1, le=1_000)] = 100,
) -> RecordPage:
    """Return the rows of a kind that the caller may see."""
    table = table_of(hub, kind)
    with hub.database.read() as tx:
        scopes = hub.access(tx, caller.person).scopes or frozenset()
        found = tx.run(table.select_page, [in_list(scopes), after, limit + 1]).fetchall()
    items = [table.values_of(cells) for cells in found[:limit]]
    return RecordPage(items=items, next=items[-1]["id"] if len(found) > limit else None)


@router.get(paths.RECORD, responses=problems(401, 404, 422))
def get_record(
    kind: KindName, id: Annotated[str, Path(max_length=36)], hub: TheHub, caller: AnyCaller
) -> dict[str, Any]:
    """Return one row; one that the caller may not see is as if it were not there."""
    table = table_of(hub, kind)
    with hub.database.read() as tx:
        cells = tx.first(table.select_one, [id])
        values = None if cells is None else table.values_of(cells)
        if values is None or not hub.access(tx, caller.person).sees(values["scope"]):
            raise not_found(table.spec.title, id)
    return values


def table_of(hub: Hub, kind: str) -> KindTable:
    """Return the table of a kind; raises ProblemError 404 where there is none."""
    if kind not in hub.tables.by_name:
        raise ProblemError(
            404,
            "not_found",
            told("There is no kind {name}.", name=repr(kind)),
            field="kind",
            remedy=told("There are: {names}.", names=", ".join(hub.tables.by_name)),
        )
    return hub.tables.by_name[kind]
