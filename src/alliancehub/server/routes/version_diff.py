"""Versions of datasets beside their bytes."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Query

from alliancehub.model.kinds.dataset_version import DatasetVersion
from alliancehub.model.manifest import PATH_BYTES_MAX
from alliancehub.server.callers import AnyCaller, TheHub
from alliancehub.server.routes.strict import StrictRoute, problems
from alliancehub.server.version_diffs import VersionDiffs
from alliancehub.wire import paths
from alliancehub.wire.version_diffs import VersionDifference

router = APIRouter(tags=["datasets"], route_class=StrictRoute)
_DIFFS = VersionDiffs()
VersionId = Annotated[str, Path(max_length=36)]


@router.get(paths.VERSION_DIFF, responses=problems(401, 404, 422))
def get_version_diff(
    id: VersionId,
    other: VersionId,
    hub: TheHub,
    caller: AnyCaller,
    after: Annotated[str, Query(max_length=PATH_BYTES_MAX)] = "",
) -> VersionDifference:
    """Return what differs between a version and a later one: files, schema and card.

    A page has up to 1,000 files; both versions are to be in the caller's sight.
    """
    with hub.database.read() as tx:
        work = hub.work(tx, caller.person)
        earlier = work.see(DatasetVersion, id)
        later = work.see(DatasetVersion, other)
        return _DIFFS.page(tx, earlier, later, after)
