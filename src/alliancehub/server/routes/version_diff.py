"""Versions of datasets beside their bytes."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Query

from alliancehub.model.dataset_access import Denied, VersionAccess
from alliancehub.model.kinds.dataset_version import DatasetVersion
from alliancehub.model.manifest import PATH_BYTES_MAX
from alliancehub.model.work import Work
from alliancehub.server.blobs.rights import denied
from alliancehub.server.callers import AnyCaller, TheHub
from alliancehub.server.hub import Hub
from alliancehub.server.routes.strict import StrictRoute, problems
from alliancehub.wire import paths
from alliancehub.wire.version_diffs import VersionDifference

router = APIRouter(tags=["datasets"], route_class=StrictRoute)
VersionId = Annotated[str, Path(max_length=36)]


@router.get(paths.VERSION_DIFF, responses=problems(401, 404, 410, 422, 503))
def get_version_diff(
    id: VersionId,
    other: VersionId,
    hub: TheHub,
    caller: AnyCaller,
    after: Annotated[str, Query(max_length=PATH_BYTES_MAX)] = "",
) -> VersionDifference:
    """Return what differs between a version and a later one: files, schema and card.

    A page has up to 1,000 files; of both versions the caller may know which files there are. Of
    many files it is worked out beside the requests: 503 with Retry-After says to ask again.
    """
    with hub.database.read() as tx:
        work = hub.work(tx, caller.person)
        earlier, later = (_listed(hub, work, one) for one in (id, other))
        return hub.diffs.page(tx, earlier, later, after)


def _listed(hub: Hub, work: Work, version: str) -> DatasetVersion:
    """Return a version of which the caller may know the files; raises a problem otherwise."""
    row = work.see(DatasetVersion, version)
    answer = VersionAccess(work, work.actor, row, hub.now[:10]).listing()
    if isinstance(answer, Denied):
        raise denied(answer)
    return row
