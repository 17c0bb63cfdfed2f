"""Manifests of versions, and the bytes of their files; see ``wire/datasets.py``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any

from fastapi import APIRouter, Path, Query
from starlette.responses import Response, StreamingResponse

from alliancehub.model.dataset_access import Denied
from alliancehub.model.told import told
from alliancehub.server.blobs.book import StoredFile, blocks_of, file_of, files_of
from alliancehub.server.blobs.manifests import manifest_page, take_manifest
from alliancehub.server.blobs.rights import access_to, denied
from alliancehub.server.blobs.sending import BlobResponse, streamed
from alliancehub.server.blobs.store import CHUNK
from alliancehub.server.callers import SignedIn, TheHub
from alliancehub.server.file_callers import FileCaller
from alliancehub.server.hub import Hub
from alliancehub.server.problems import ProblemError
from alliancehub.server.routes.strict import StrictRoute, problems
from alliancehub.wire import paths
from alliancehub.wire.datasets import (
    BLOCK,
    BLOCKS_PAGE,
    BUNDLE_TYPE,
    NO_NUL,
    SMALL_BLOB,
    BlocksPage,
    BundleRequest,
    ManifestAnswer,
    ManifestPage,
    ManifestRequest,
)
from alliancehub.wire.frames import frame_head

router = APIRouter(tags=["bytes"], route_class=StrictRoute)

VersionId = Annotated[str, Path(max_length=36)]
FilePath = Annotated[str, Path(max_length=4_096, pattern=NO_NUL)]
_BINARY = {"schema": {"type": "string", "format": "binary"}}
_PARTS: dict[int | str, dict[str, Any]] = {
    200: {"description": "The whole file", "content": {"*/*": _BINARY}},
    206: {"description": "The part that was asked for", "content": {"*/*": _BINARY}},
    304: {"description": "It is the one that the caller knows"},
    307: {"description": "Its store gives it, at an address that works for a minute"},
}
_FRAMES: dict[int | str, dict[str, Any]] = {
    200: {"description": "Frames of the files", "content": {BUNDLE_TYPE: _BINARY}},
}


@router.post(paths.MANIFEST, responses=problems(401, 403, 404, 409, has_body=True))
def post_manifest(
    id: VersionId, asked: ManifestRequest, hub: TheHub, caller: SignedIn
) -> ManifestAnswer:
    """Say which files a draft is to have; the hub answers which of their bytes it lacks."""
    return take_manifest(hub, caller.person, id, asked)


@router.get(paths.MANIFEST, responses=problems(401, 403, 404, 410, 422))
def get_manifest(
    id: VersionId,
    hub: TheHub,
    caller: FileCaller,
    after: Annotated[str, Query(max_length=4_096)] = "",
) -> ManifestPage:
    """Return the files of a version that the caller may see, by path."""
    with hub.database.read() as tx:
        answer = access_to(hub, tx, caller.person, id).listing()
        if isinstance(answer, Denied):
            raise denied(answer)
        return manifest_page(tx, id, after)


def _described(path: str) -> str:
    """Return the address of a file in the form that takes its slashes."""
    return path.replace("{path}", "{path:path}")


@router.head(
    _described(paths.FILE),
    response_class=Response,
    responses=_PARTS | problems(401, 403, 404, 409, 410, 412, 416, 422),
)
@router.get(
    _described(paths.FILE),
    response_class=Response,
    responses=_PARTS | problems(401, 403, 404, 409, 410, 412, 416, 422),
)
def get_file(id: VersionId, path: FilePath, hub: TheHub, caller: FileCaller) -> BlobResponse:
    """Return a file, or the part of it that the header Range asks for."""
    return BlobResponse(hub.bytes.store, file_for(hub, caller.person, id, path), hub.bytes.threads)


@router.get(_described(paths.BLOCKS), responses=problems(401, 403, 404, 409, 410, 422))
def get_blocks(
    id: VersionId,
    path: FilePath,
    hub: TheHub,
    caller: FileCaller,
    first: Annotated[int, Query(ge=0, lt=2**40)] = 0,
) -> BlocksPage:
    """Return the SHA-256 of a file's blocks, so that each can be verified as it comes."""
    file = file_for(hub, caller.person, id, path)
    with hub.database.read() as tx:
        blocks = blocks_of(tx, file.sha256, file.size, first, BLOCKS_PAGE)
    behind = first + len(blocks)
    return BlocksPage(
        sha256=file.sha256,
        size=file.size,
        first=first,
        blocks=blocks,
        next=behind if blocks and behind * BLOCK < file.size else None,
    )


@router.post(
    paths.BUNDLE,
    response_class=Response,
    responses=_FRAMES | problems(401, 403, 404, 409, 410, has_body=True),
)
def post_bundle(
    id: VersionId, asked: BundleRequest, hub: TheHub, caller: FileCaller
) -> StreamingResponse:
    """Return many small files of a version in one answer; one that cannot be had says why."""
    with hub.database.read() as tx:
        access = access_to(hub, tx, caller.person, id)
        answers = {path: access.file(path) for path in asked.paths}
        known = {one.path: one for one in files_of(tx, id, asked.paths)}
    if all(isinstance(one, Denied) and one.code == "not_found" for one in answers.values()):
        raise denied(next(one for one in answers.values() if isinstance(one, Denied)))

    def frames() -> Iterator[bytes]:
        for path, answer in answers.items():
            if isinstance(answer, Denied):
                yield _problem(path, answer.code, str(answer.words))
            elif (file := known.get(path)) is None:
                yield _problem(path, "not_found", str(_no_file().detail))
            elif not file.is_held:
                yield _problem(path, "not_stored", str(_not_stored().detail))
            elif file.size > SMALL_BLOB:
                yield _problem(path, "too_large", "Ask for this file by itself.")
            else:
                yield frame_head({"path": path, "sha256": file.sha256, "size": file.size})
                yield from hub.bytes.store.read(file.sha256, 0, file.size)

    return StreamingResponse(streamed(frames(), CHUNK), media_type=BUNDLE_TYPE)


def file_for(hub: Hub, person: str, version: str, path: str) -> StoredFile:
    """Return a file that somebody may have; raises a problem for any other."""
    with hub.database.read() as tx:
        answer = access_to(hub, tx, person, version).file(path)
        if isinstance(answer, Denied):
            raise denied(answer)
        file = file_of(tx, version, path)
    if file is None:
        raise _no_file()
    if not file.is_held:
        raise _not_stored()
    return file


def _problem(path: str, code: str, words: str) -> bytes:
    return frame_head({"path": path, "size": 0, "code": code, "problem": words})


def _no_file() -> ProblemError:
    return ProblemError(
        404,
        "not_found",
        "This version has no such file.",
        remedy="Look at its manifest for the files that it has.",
        field="path",
    )


def _not_stored() -> ProblemError:
    return ProblemError(
        409,
        "not_stored",
        told("The bytes of this file are not on the hub yet."),
        remedy="Whoever drafts the version has to send them first.",
        field="path",
    )
