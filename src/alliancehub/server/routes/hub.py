"""The hub about itself, its audit trail, and whether it is well."""

from __future__ import annotations

from typing import Annotated, Literal

from fastapi import APIRouter, Query
from pydantic import BaseModel

from alliancehub import __version__
from alliancehub.server.audit import read_audit
from alliancehub.server.callers import SignedIn, TheHub, require_admin
from alliancehub.server.database import Unwritable
from alliancehub.server.routes.strict import StrictRoute, problems
from alliancehub.wire import paths
from alliancehub.wire.messages import AuditPage, Hub
from alliancehub.wire.version import OLDEST, PROTOCOL

router = APIRouter(tags=["hub"], route_class=StrictRoute)


class Wellbeing(BaseModel):
    """That the hub is well; where it is not, the answer is a problem."""

    status: Literal["ok"] = "ok"


@router.get(paths.HUB, responses=problems())
def get_hub(hub: TheHub) -> Hub:
    """Return what anybody may know of this hub."""
    with hub.database.read() as tx:
        is_set_up = hub.is_set_up(tx)
    return Hub(
        name=hub.settings.name,
        version=__version__,
        protocol=PROTOCOL,
        protocol_oldest=OLDEST,
        is_set_up=is_set_up,
        now=hub.now,
    )


@router.get(paths.AUDIT, responses=problems(401, 403, 422))
def get_audit(
    hub: TheHub,
    caller: SignedIn,
    before: Annotated[int | None, Query(ge=1, le=2**53)] = None,
    kind: Annotated[str, Query(max_length=60)] = "",
    actor: Annotated[str, Query(max_length=36)] = "",
    limit: Annotated[int, Query(ge=1, le=500)] = 100,
) -> AuditPage:
    """Return a page of the audit trail, newest first; for administrators."""
    with hub.database.read() as tx:
        require_admin(hub, tx, caller)
        scopes = hub.access(tx, caller.person).scopes or frozenset()
        return read_audit(tx, scopes=scopes, before=before, kind=kind, actor=actor, limit=limit)


@router.get(paths.HEALTH, responses=problems(), tags=["health"])
async def get_health() -> Wellbeing:
    """Say that the process answers."""
    return Wellbeing()


@router.get(paths.READY, responses=problems(), tags=["health"])
def get_ready(hub: TheHub) -> Wellbeing:
    """Say that the database can be read and written to."""
    if hub.database.failed:
        raise Unwritable(hub.database.failed)
    with hub.database.read() as tx:
        tx.value("SELECT seq FROM sync_clock")
    return Wellbeing()
