"""A scope as a file; see ``cache_files``."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query
from starlette.responses import FileResponse

from alliancehub.model.errors import not_found
from alliancehub.server.callers import AnyCaller, Caller, TheHub
from alliancehub.server.hub import Hub
from alliancehub.server.routes.strict import StrictRoute, problems
from alliancehub.wire import paths
from alliancehub.wire.messages import SnapshotFile

router = APIRouter(tags=["sync"], route_class=StrictRoute)

_BYTES = {"application/zstd": {"schema": {"type": "string", "format": "binary"}}}
_RANGES: dict[int | str, dict[str, object]] = {
    200: {"description": "The whole file", "content": _BYTES},
    206: {"description": "The part that was asked for", "content": _BYTES},
    400: {"description": "The header Range is none"},
    416: {"description": "There is no such part"},
}


class _Bytes(FileResponse):
    chunk_size = 2**18  # each is a turn of a thread


@router.get(paths.SNAPSHOT_FILE, responses=problems(401, 404, 422))
def get_snapshot_file(
    scope: str, hub: TheHub, caller: AnyCaller, shape: Annotated[str, Query(max_length=64)]
) -> SnapshotFile:
    """Return what file there is of a scope whose tables are just as the caller's."""
    told = _current(hub, caller, scope)
    if told.shape != shape:
        raise not_found("The file of a scope", scope)
    return told


@router.get(
    paths.SNAPSHOT_FILE_BYTES,
    response_class=FileResponse,
    responses=_RANGES | problems(401, 404, 422),
)
def get_snapshot_bytes(scope: str, name: str, hub: TheHub, caller: AnyCaller) -> FileResponse:
    """Return the file, or the part of it that the header Range asks for."""
    told = _current(hub, caller, scope)
    if told.name != name:
        raise not_found("The file of a scope", scope)
    headers = {"ETag": f'"{told.name}"', "Cache-Control": "private"}
    path = hub.cache_files.path_of(told)
    return _Bytes(path, headers=headers, media_type="application/zstd")


def _current(hub: Hub, caller: Caller, scope: str) -> SnapshotFile:
    """Return the file of a scope; raises a problem 404 for none, and for a scope out of sight."""
    with hub.database.read() as tx:
        if not hub.access(tx, caller.person).sees(scope):
            raise not_found("The scope", scope)
        told = hub.cache_files.current(tx, scope)
    if told is None:
        raise not_found("The file of a scope", scope)
    return told
