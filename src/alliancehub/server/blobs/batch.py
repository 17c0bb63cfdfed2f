"""A batch of small blobs: frames in one body, each looked at, all stored at once."""

from __future__ import annotations

import hashlib
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.types import Receive

from alliancehub.model.manifest import is_sha256
from alliancehub.model.told import told
from alliancehub.server.blobs.uploads import store_small
from alliancehub.server.hub import Hub
from alliancehub.server.problems import ProblemError
from alliancehub.wire.datasets import (
    BATCH_BLOBS_MAX,
    BATCH_BYTES_MAX,
    SMALL_BLOB,
    BatchAnswer,
    RefusedBlob,
)
from alliancehub.wire.frames import BrokenFrames, FrameReader


async def take_batch(hub: Hub, person: str, version: str, receive: Receive) -> BatchAnswer:
    """Read a batch, and store what of it is what it says; raises the problems 400, 413 and 507."""
    reader = FrameReader(SMALL_BLOB)
    taken: dict[str, bytes] = {}
    refused: list[RefusedBlob] = []
    size = 0
    try:
        while True:
            message: Any = await receive()
            if message["type"] == "http.disconnect":
                raise ProblemError(400, "incomplete", "The request broke off.")
            part = message.get("body", b"")
            size += len(part)
            for head, data in reader.feed(part):
                sha256 = str(head.get("sha256", ""))[:80]
                if not is_sha256(sha256) or hashlib.sha256(data).hexdigest() != sha256:
                    words = told("These bytes have another SHA-256 than was said.")
                    refused.append(RefusedBlob(sha256=sha256, problem=words))
                else:
                    taken[sha256] = data
            if size > BATCH_BYTES_MAX or len(taken) + len(refused) > BATCH_BLOBS_MAX:
                raise _too_large()
            if not message.get("more_body"):
                break
        reader.end()
    except BrokenFrames as error:
        raise ProblemError(
            400,
            "bad_frames",
            told("The body is no frames of small blobs: {why}", why=str(error)),
            remedy=told(
                "Send blobs of at most {n} bytes in frames, larger ones as uploads.", n=SMALL_BLOB
            ),
            headers={"Connection": "close"},
        ) from error
    stored = await run_in_threadpool(store_small, hub, person, version, taken.items())
    return BatchAnswer(stored=stored, refused=refused)


def _too_large() -> ProblemError:
    return ProblemError(
        413,
        "too_large",
        told(
            "A batch takes at most {count} blobs and {n} bytes.",
            count=str(BATCH_BLOBS_MAX),
            n=BATCH_BYTES_MAX,
        ),
        remedy="Send several; of this one nothing was stored.",
        headers={"Connection": "close"},
    )
