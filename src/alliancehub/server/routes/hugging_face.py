"""The routes by which the tools of the Hugging Face Hub download datasets from this hub.

With ``HF_ENDPOINT`` set to the hub's address, and ``HF_TOKEN`` to an access token of a member, the
unmodified ``huggingface_hub`` needs these three.
"""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Path, Query, Request
from pydantic import BaseModel
from starlette.datastructures import URL
from starlette.responses import JSONResponse, Response

from alliancehub.model.dataset_access import Denied
from alliancehub.server.blobs.book import StoredFile, file_of, files_after
from alliancehub.server.blobs.sending import BlobResponse
from alliancehub.server.callers import Caller, TheHub
from alliancehub.server.file_callers import file_caller_of
from alliancehub.server.hub import Hub
from alliancehub.server.hugging_face import (
    Revision,
    no_file,
    refused,
    require_shown,
    revision_of,
    warned,
    with_words,
)
from alliancehub.server.problems import ProblemError
from alliancehub.server.routes.strict import StrictRoute, problems
from alliancehub.wire import paths
from alliancehub.wire.datasets import NO_NUL

router = APIRouter(tags=["hugging face"], route_class=StrictRoute)

TREE_PAGE = 1_000
SIBLINGS_MAX = 1_000
_GATED: dict[str, bool | str] = {"open": False, "terms": "auto", "request": "manual"}
_BINARY = {"*/*": {"schema": {"type": "string", "format": "binary"}}}
_PARTS: dict[int | str, dict[str, Any]] = {
    200: {"description": "The whole file", "content": _BINARY},
    206: {"description": "The part that was asked for", "content": _BINARY},
    304: {"description": "It is the one that the caller knows"},
    307: {"description": "Its store gives it, at an address that works for a minute"},
}


class Sibling(BaseModel):
    """A file, by the name that the tools know it by."""

    rfilename: str


class Info(BaseModel):
    """What the tools want to know of a version, by their own names.

    Attributes:
        sha: what the tools take for the commit: the first 40 digits of the manifest's hash.
        siblings: its files; left out where they are more than 1,000, and the tree is to be read.
    """

    id: str
    author: str
    sha: str
    private: bool
    gated: bool | str
    disabled: bool = False
    createdAt: str  # noqa: N815 - theirs
    lastModified: str  # noqa: N815 - theirs
    tags: list[str]
    siblings: list[Sibling] | None = None


class Lfs(BaseModel):
    """The SHA-256 of a file, where the tools look for it."""

    oid: str
    size: int
    pointerSize: int  # noqa: N815 - theirs


class Entry(BaseModel):
    """A file of a version."""

    type: str = "file"
    path: str
    size: int
    oid: str
    lfs: Lfs


def caller_of_tools(request: Request, hub: TheHub) -> Caller:
    """Return who asks; a token that does not work is told of where the tools look for it."""
    try:
        return file_caller_of(request, hub)
    except ProblemError as problem:
        raise with_words(problem) from None


ToolCaller = Annotated[Caller, Depends(caller_of_tools)]
Name = Annotated[str, Path(max_length=100, pattern=NO_NUL)]
RevisionName = Annotated[str, Path(max_length=100, pattern=NO_NUL)]


@router.get(
    paths.HF_INFO,
    response_model_exclude_none=True,
    responses=problems(401, 403, 404, 410, 422),
)
def get_info(
    owner: Name, name: Name, revision: RevisionName, hub: TheHub, caller: ToolCaller
) -> Info:
    """Return what a revision is; whoever sees the dataset sees this, before they ask for files."""
    with hub.database.read() as tx:
        found = revision_of(hub, tx, caller.person, owner, name, revision)
        require_shown(found)
        files: list[StoredFile] = []
        if found.version.file_count <= SIBLINGS_MAX:
            files = files_after(tx, found.version.id, "", SIBLINGS_MAX)
        gated = _GATED[found.access.conditions.gating]
    dataset, version = found.dataset, found.version
    return Info(
        id=f"{owner}/{name}",
        author=owner,
        sha=found.commit,
        private=dataset.visibility != "public",
        gated=gated,
        createdAt=dataset.created_at,
        lastModified=version.published_at or version.updated_at,
        tags=[f"license:{version.licence.lower()}"] if version.licence else [],
        siblings=[Sibling(rfilename=one.path) for one in files] if files else None,
    )


@router.get(paths.HF_TREE, response_model=list[Entry], responses=problems(401, 403, 404, 410, 422))
def get_tree(
    owner: Name,
    name: Name,
    revision: RevisionName,
    request: Request,
    hub: TheHub,
    caller: ToolCaller,
    recursive: Annotated[bool, Query()] = False,
    cursor: Annotated[str, Query(max_length=4_096, pattern=NO_NUL)] = "",
) -> JSONResponse:
    """Return files of a revision by path; the header Link names the next page."""
    if not recursive:
        raise with_words(
            ProblemError(
                422,
                "invalid",
                "Only the whole tree of a version is listed.",
                remedy="Ask with recursive=true.",
                field="recursive",
            )
        )
    with hub.database.read() as tx:
        found = revision_of(hub, tx, caller.person, owner, name, revision)
        require_shown(found)
        files = files_after(tx, found.version.id, cursor, TREE_PAGE + 1)
    shown = files[:TREE_PAGE]
    headers = {}
    if len(files) > TREE_PAGE:
        headers["Link"] = f'<{_next(hub, request, shown[-1].path)}>; rel="next"'
    entries = [
        Entry(
            path=one.path,
            size=one.size,
            oid=one.sha256[:40],
            lfs=Lfs(oid=one.sha256, size=one.size, pointerSize=0),
        ).model_dump()
        for one in shown
    ]
    return JSONResponse(entries, headers=headers)


@router.head(
    paths.HF_FILE.replace("{path}", "{path:path}"),
    response_class=Response,
    responses=_PARTS | problems(401, 403, 404, 409, 410, 412, 416, 422),
)
@router.get(
    paths.HF_FILE.replace("{path}", "{path:path}"),
    response_class=Response,
    responses=_PARTS | problems(401, 403, 404, 409, 410, 412, 416, 422),
)
def get_resolved(
    owner: Name,
    name: Name,
    revision: RevisionName,
    path: Annotated[str, Path(max_length=4_096, pattern=NO_NUL)],
    hub: TheHub,
    caller: ToolCaller,
) -> BlobResponse:
    """Return a file of a revision, or the part of it that the header Range asks for."""
    with hub.database.read() as tx:
        found = revision_of(hub, tx, caller.person, owner, name, revision)
        answer = found.access.file(path)
        if isinstance(answer, Denied):
            raise refused(answer)
        file = file_of(tx, found.version.id, path)
    if file is None or not file.is_held:
        raise no_file()
    headers = _linked(found, file) | warned(answer)
    return BlobResponse(hub.bytes.store, file, hub.bytes.threads, headers)


def _linked(found: Revision, file: StoredFile) -> dict[str, str]:
    return {
        "X-Repo-Commit": found.commit,
        "X-Linked-Etag": f'"{file.sha256}"',
        "X-Linked-Size": str(file.size),
    }


def _next(hub: Hub, request: Request, after: str) -> URL:
    """Return the address of the next page, as the outside reaches it."""
    here = request.url.include_query_params(cursor=after)
    outside = URL(hub.settings.public_url) if hub.settings.public_url else here
    return here.replace(scheme=outside.scheme, netloc=outside.netloc)
