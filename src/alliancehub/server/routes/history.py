"""What a row was before, for those who may see it now."""

from __future__ import annotations

from typing import Annotated

import orjson
from fastapi import APIRouter, Path, Query

from alliancehub.model.commands.restore import require_restorable
from alliancehub.model.kind import Kind
from alliancehub.model.work import Work
from alliancehub.server.callers import AnyCaller, TheHub
from alliancehub.server.history import CHANGED, read_versions
from alliancehub.server.routes.records import KindName, table_of
from alliancehub.server.routes.strict import StrictRoute, problems
from alliancehub.wire import paths
from alliancehub.wire.messages import HistoryEntry, HistoryPage

router = APIRouter(tags=["records"], route_class=StrictRoute)


@router.get(paths.HISTORY, responses=problems(401, 403, 404, 422))
def get_history(
    kind: KindName,
    id: Annotated[str, Path(max_length=36)],
    hub: TheHub,
    caller: AnyCaller,
    before: Annotated[int | None, Query(ge=1, le=2**53)] = None,
    limit: Annotated[int, Query(ge=1, le=100)] = 50,
) -> HistoryPage:
    """Return what was changed in a row, newest first, back to where the caller may see it.

    Of a row that was deleted only those see it who may restore it.
    """
    table = table_of(hub, kind)
    with hub.database.read() as tx:
        work = hub.work(tx, caller.person)
        row = work.seen(table.kind, id)
        is_deleted = row is None
        scopes: set[str] = set()
        if row is None:
            row, scopes = _deleted(work, table.kind, id)
        found = read_versions(tx, kind, id, before, limit + 1)
    entries: list[HistoryEntry] = []
    for told in found[:limit]:
        *head, op, scope_before, scope, body = told
        if not all(one in scopes or work.may_see(one) for one in (scope_before, scope)):
            found = []  # older ones are cut off too: with a gap they would not fit together
            break
        changes = orjson.loads(body) if op == CHANGED else {}
        names = ("id", "version", "at", "actor", "actor_name", "command")
        entries.append(HistoryEntry(**dict(zip(names, head, strict=True)), op=op, changes=changes))
    return HistoryPage(
        entries=entries,
        next=entries[-1].id if len(found) > limit else None,
        is_deleted=is_deleted,
        title=str(getattr(row, table.spec.label)) if is_deleted else "",
    )


def _deleted(work: Work, kind: type[Kind], row_id: str) -> tuple[Kind, set[str]]:
    """Return a row that the caller may restore, and the scope it lay in; raises Refusal."""
    rows = require_restorable(work, kind, row_id)
    row = next(one for one in rows if type(one) is kind and one.id == row_id)
    return row, {row.scope}
