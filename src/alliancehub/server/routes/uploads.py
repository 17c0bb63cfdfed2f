"""Uploads by tus 1.0, and batches of small blobs; see ``wire/datasets.py``."""

from __future__ import annotations

import asyncio
import base64
import binascii
import secrets
from datetime import UTC, datetime
from email.utils import format_datetime
from functools import partial
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Path, Query, Request, Response
from starlette.concurrency import run_in_threadpool

from alliancehub.model.manifest import FILE_BYTES_MAX
from alliancehub.model.told import told
from alliancehub.server.blobs.batch import take_batch
from alliancehub.server.blobs.book import Upload
from alliancehub.server.blobs.receiving import (
    CHECKSUMS,
    Checksum,
    checksum_of,
    locked,
    opened,
    receive_into,
)
from alliancehub.server.blobs.rights import draft_of
from alliancehub.server.blobs.uploads import begin, expired, prolong, settle, theirs
from alliancehub.server.callers import Caller, SignedIn, TheHub, by_token
from alliancehub.server.hub import Hub
from alliancehub.server.problems import ProblemError, sign_in_needed
from alliancehub.server.routes.strict import StrictRoute, problems
from alliancehub.wire import paths
from alliancehub.wire.datasets import (
    BLOBS_TYPE,
    CHECKSUM_HEADER,
    CHECKSUM_MISMATCH,
    EXPIRES_HEADER,
    LENGTH_HEADER,
    METADATA_HEADER,
    OFFSET_HEADER,
    OFFSET_TYPE,
    RECEIVING,
    STATE_HEADER,
    STORED,
    TUS,
    TUS_HEADER,
    VERIFYING,
    BatchAnswer,
)

router = APIRouter(tags=["bytes"], route_class=StrictRoute)

_WAIT_S = 20.0  # that a request waits for its upload to be verified; then it says so
_EXTENSIONS = "creation,creation-with-upload,checksum,termination,expiration"
_DIGITS = 18
_TELLS = {
    TUS_HEADER: TUS,
    "Tus-Version": TUS,
    "Tus-Extension": _EXTENSIONS,
    "Tus-Max-Size": str(FILE_BYTES_MAX),
    "Tus-Checksum-Algorithm": ",".join(CHECKSUMS),
}
UploadId = Annotated[str, Path(max_length=64, pattern="^[0-9a-f]{32}$")]


def _sender(request: Request, hub: TheHub) -> Caller:
    """Return who sends; an allowance by requests would slow down who has many files."""
    caller = by_token(request, hub)
    if not caller.person:
        raise sign_in_needed("This needs an account.")
    return caller


async def _tus(request: Request) -> None:
    """Refuse other versions of tus than ours."""
    if request.headers.get(TUS_HEADER) != TUS:
        raise ProblemError(
            412,
            "tus_version",
            told("The header {name} names no version of tus that the hub speaks.", name=TUS_HEADER),
            remedy=told("Send {name}: {version}.", name=TUS_HEADER, version=TUS),
            field=TUS_HEADER,
            headers={"Tus-Version": TUS},
        )


Sender = Annotated[Caller, Depends(_sender)]
_VERSION_OF_TUS = {
    "name": TUS_HEADER,
    "in": "header",
    "required": True,
    "schema": {"type": "string", "enum": [TUS]},
}
_TUS_CALL = {"parameters": [_VERSION_OF_TUS]}
_BYTES = {"schema": {"type": "string", "format": "binary"}}


def _described(*headers: str, is_needed: bool = False) -> dict[str, Any]:
    """Describe a call of tus that has headers of its own and bytes in its body."""
    told = [
        {"name": one, "in": "header", "required": True, "schema": {"type": "string"}}
        for one in headers
    ]
    body = {"content": {OFFSET_TYPE: _BYTES}, "required": is_needed}
    return {"parameters": [_VERSION_OF_TUS, *told], "requestBody": body}


@router.options(paths.UPLOADS, status_code=204, responses=problems())
async def options_uploads() -> Response:
    """Say what of tus is spoken."""
    return Response(status_code=204, headers=_TELLS)


@router.post(
    paths.UPLOADS,
    status_code=201,
    response_class=Response,
    dependencies=[Depends(_tus)],
    openapi_extra=_described(LENGTH_HEADER, METADATA_HEADER),
    responses=problems(400, 401, 403, 404, 409, 412, 413, 415, 422, 460, 507),
)
async def post_upload(request: Request, hub: TheHub, caller: Sender) -> Response:
    """Begin an upload into a draft, with its first bytes if there are any."""
    checksum = checksum_of(request.headers.get(CHECKSUM_HEADER))
    metadata = _metadata(request.headers.get(METADATA_HEADER, ""))
    asked = Upload(
        id=secrets.token_hex(16),
        person=caller.person,
        version=metadata.get("version", "")[:36],
        sha256=metadata.get("sha256", ""),
        size=_number(request, LENGTH_HEADER),
        filename=metadata.get("filename", "")[:1_024],
        stored_at="",
        expires_at="",
    )
    upload = await run_in_threadpool(begin, hub, caller.person, asked)
    offset, state = (upload.size, STORED) if upload.stored_at else (0, RECEIVING)
    is_sent = request.headers.get("content-type") == OFFSET_TYPE
    if not upload.stored_at and (is_sent or upload.size == 0):
        part = await opened(hub.bytes.parts, upload.id, hub.bytes.threads)
        with part:
            await receive_into(part, request.receive, upload.size, checksum, hub.bytes.threads)
            offset = part.offset
        if offset == upload.size:
            state = await _settled(hub, upload)
    return _answer(upload, offset, state, 201, Location=paths.UPLOAD.format(id=upload.id))


@router.head(
    paths.UPLOAD,
    response_class=Response,
    dependencies=[Depends(_tus)],
    openapi_extra=_TUS_CALL,
    responses=problems(401, 404, 410, 412, 422),
)
def head_upload(id: UploadId, hub: TheHub, caller: Sender) -> Response:
    """Say how many bytes of an upload are on the hub's disk, whatever happens to it next."""
    with hub.database.read() as tx:
        upload = theirs(hub, tx, caller.person, id)
    offset, state = _standing(hub, upload)
    return _answer(upload, offset, state, 200)


@router.patch(
    paths.UPLOAD,
    status_code=204,
    response_class=Response,
    dependencies=[Depends(_tus)],
    openapi_extra=_described(OFFSET_HEADER, is_needed=True),
    responses=problems(400, 401, 403, 404, 409, 410, 412, 413, 415, 422, 423, 460, 507),
)
async def patch_upload(id: UploadId, request: Request, hub: TheHub, caller: Sender) -> Response:
    """Take further bytes from an offset on; the last of them are answered once all is verified.

    An empty body at the end waits for an upload that is being verified.
    """
    if request.headers.get("content-type") != OFFSET_TYPE:
        raise ProblemError(
            415,
            "wrong_type",
            told("This address takes {type} alone.", type=OFFSET_TYPE),
            remedy="Send the bytes as they are, with that Content-Type.",
        )
    wanted = _number(request, OFFSET_HEADER)
    checksum = checksum_of(request.headers.get(CHECKSUM_HEADER))
    upload = await run_in_threadpool(_going_on, hub, caller.person, id)
    offset, state = await run_in_threadpool(_standing, hub, upload)
    if state == RECEIVING:
        offset = await _received(hub, upload, request, wanted, checksum)
    elif wanted != offset:
        raise _wrong_offset(wanted, offset)
    if offset == upload.size and state != STORED:
        state = await _settled(hub, upload)
    return _answer(upload, offset, state, 204)


@router.delete(
    paths.UPLOAD,
    status_code=204,
    response_class=Response,
    dependencies=[Depends(_tus)],
    openapi_extra=_TUS_CALL,
    responses=problems(401, 404, 410, 412, 422),
)
def delete_upload(id: UploadId, hub: TheHub, caller: Sender) -> Response:
    """End an upload and throw its bytes away; what was stored stays for the files that have it."""
    with hub.database.write() as tx:
        theirs(hub, tx, caller.person, id)
        tx.run("DELETE FROM upload WHERE id = ?", [id])
    hub.bytes.parts.remove(id)
    return Response(status_code=204, headers={TUS_HEADER: TUS})


@router.post(
    paths.BLOBS,
    responses=problems(400, 401, 403, 404, 409, 413, 415, 422, 507),
    openapi_extra={"requestBody": {"content": {BLOBS_TYPE: _BYTES}, "required": True}},
)
async def post_blobs(
    request: Request,
    hub: TheHub,
    caller: SignedIn,
    version: Annotated[str, Query(max_length=36)],
) -> BatchAnswer:
    """Store many small blobs for a draft at once; each is verified, and taken or refused alone."""
    if request.headers.get("content-type") != BLOBS_TYPE:
        raise ProblemError(
            415,
            "wrong_type",
            told("This address takes {type} alone.", type=BLOBS_TYPE),
            remedy="Send frames; see the description of this address.",
        )
    await run_in_threadpool(_require_draft, hub, caller.person, version)
    return await take_batch(hub, caller.person, version, request.receive)


def _require_draft(hub: Hub, person: str, version: str) -> None:
    with hub.database.read() as tx:
        draft_of(hub, tx, person, version)


def _going_on(hub: Hub, person: str, id: str) -> Upload:
    """Return an upload whose author may still change its version."""
    with hub.database.read() as tx:
        upload = theirs(hub, tx, person, id)
        if not upload.stored_at:
            draft_of(hub, tx, person, upload.version)
    return prolong(hub, upload)


def _standing(hub: Hub, upload: Upload) -> tuple[int, str]:
    """Return how many bytes an upload has, and its state."""
    if upload.stored_at:
        return upload.size, STORED
    try:
        offset = hub.bytes.parts.offset(upload.id)
    except FileNotFoundError as error:
        with hub.database.read() as tx:  # it was stored just now, or its part was lost
            now = theirs(hub, tx, upload.person, upload.id)
        if not now.stored_at:
            raise expired() from error
        return upload.size, STORED
    return offset, VERIFYING if offset == upload.size else RECEIVING


async def _received(
    hub: Hub, upload: Upload, request: Request, wanted: int, checksum: Checksum | None
) -> int:
    try:
        part = await opened(hub.bytes.parts, upload.id, hub.bytes.threads)
    except FileNotFoundError as error:  # another request brought the last of it
        offset, _ = await run_in_threadpool(_standing, hub, upload)
        raise _wrong_offset(wanted, offset) from error
    with part:
        if part.offset != wanted:
            raise _wrong_offset(wanted, part.offset)
        await receive_into(part, request.receive, upload.size, checksum, hub.bytes.threads)
        return part.offset


async def _settled(hub: Hub, upload: Upload) -> str:
    """Verify and store an upload that is all there; return its state after a while.

    Raises the problem 460 where its bytes are not those that were announced.
    """
    future = hub.bytes.settling.get(upload.id)
    if future is None:
        try:
            part = await opened(hub.bytes.parts, upload.id, hub.bytes.threads)
        except FileNotFoundError:
            return STORED  # another request was first
        except ProblemError as problem:
            if problem.code != locked().code:
                raise
            return VERIFYING  # by another worker
        future = hub.bytes.settle(upload.id, partial(settle, hub, upload, part))
    done, _ = await asyncio.wait({asyncio.wrap_future(future)}, timeout=_WAIT_S)
    if not done:
        return VERIFYING
    try:
        is_right = future.result()
    except FileNotFoundError as error:  # it was ended meanwhile
        raise expired() from error
    if not is_right:
        raise ProblemError(
            CHECKSUM_MISMATCH,
            "checksum_mismatch",
            "The bytes of this upload are not those that its sha256 announced.",
            remedy="They were thrown away. Look whether the file has changed, and send it anew.",
        )
    return STORED


def _answer(upload: Upload, offset: int, state: str, status: int, **more: str) -> Response:
    expires = datetime.fromisoformat(upload.expires_at).astimezone(UTC)
    headers = {
        TUS_HEADER: TUS,
        OFFSET_HEADER: str(offset),
        LENGTH_HEADER: str(upload.size),
        STATE_HEADER: state,
        EXPIRES_HEADER: format_datetime(expires, usegmt=True),
        **more,
    }
    return Response(status_code=status, headers=headers)


def _wrong_offset(wanted: int, offset: int) -> ProblemError:
    return ProblemError(
        409,
        "wrong_offset",
        told(
            "The hub has {offset} bytes of this upload, and these begin at {wanted}.",
            offset=str(offset),
            wanted=str(wanted),
        ),
        remedy="Ask HEAD for the offset, and go on from there.",
        field=OFFSET_HEADER,
        headers={OFFSET_HEADER: str(offset), TUS_HEADER: TUS},
    )


def _number(request: Request, header: str) -> int:
    text = request.headers.get(header, "")
    if not (text.isascii() and text.isdecimal() and len(text) <= _DIGITS):
        raise ProblemError(
            400,
            "bad_header",
            told("The header {name} is missing, or no whole number.", name=header),
            remedy="Send the number of bytes.",
            field=header,
        )
    return int(text)


def _metadata(header: str) -> dict[str, str]:
    """Read Upload-Metadata: names and values in Base64; raises the problem 400."""
    found: dict[str, str] = {}
    for pair in filter(None, header.split(",")):
        name, _, value = pair.strip().partition(" ")
        try:
            found[name] = base64.b64decode(value, validate=True).decode("utf-8")
        except (binascii.Error, UnicodeDecodeError) as error:
            raise ProblemError(
                400,
                "bad_header",
                told("The header {name} is not pairs of a name and Base64.", name=METADATA_HEADER),
                field=METADATA_HEADER,
                remedy="Write them as tus does: sha256 and version, each with its value in Base64.",
            ) from error
    return found
