"""Bytes of datasets: manifests, blocks and many small files at once.

Uploads speak tus 1.0 at ``paths.UPLOADS``: creation, creation-with-upload, checksum by sha256,
termination and expiration. Upload-Metadata names the ``sha256`` (hex) of the whole and the id of
the ``version`` that it is for; a batch of small blobs names it as ``?version=``. What tus does not
say: ``Upload-State`` in every answer about an upload.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from alliancehub.wire.messages import Answer, Message

BLOCK = 8 * 1024 * 1024  # bytes; the last block of a file is shorter
MANIFEST_FILES_MAX = 20_000
MANIFEST_BYTES_MAX = 32_000_000  # of the request's JSON
MANIFEST_PAGE = 5_000
BLOCKS_PAGE = 4_096
SMALL_BLOB = 256 * 1024
BATCH_BLOBS_MAX = 2_000
BATCH_BYTES_MAX = 32 * 1024 * 1024  # a batch of small blobs, frames included
BUNDLE_FILES_MAX = 2_000
BUNDLE_BYTES_MAX = 4_000_000  # of the request's JSON

TUS = "1.0.0"
TUS_HEADER = "Tus-Resumable"
OFFSET_HEADER = "Upload-Offset"
LENGTH_HEADER = "Upload-Length"
METADATA_HEADER = "Upload-Metadata"
CHECKSUM_HEADER = "Upload-Checksum"
EXPIRES_HEADER = "Upload-Expires"
# `receiving`; `verifying`: every byte is there and the hub reads or stores them, ask again by an
# empty PATCH at the end, which waits; `stored`: verified, and a version may use it.
STATE_HEADER = "Upload-State"
RECEIVING, VERIFYING, STORED = "receiving", "verifying", "stored"
OFFSET_TYPE = "application/offset+octet-stream"
BLOBS_TYPE = "application/vnd.alliancehub.blobs"
BUNDLE_TYPE = "application/vnd.alliancehub.bundle"
CHECKSUM_MISMATCH = 460  # the status by which tus tells of one

NO_NUL = r"^[^\x00]*$"  # no database holds one in a text
Sha256 = Annotated[str, Field(min_length=64, max_length=64, pattern=r"^[0-9a-f]{64}$")]


class ManifestEntry(Message):
    """A file that a version is to have; how its path must look says ``model/manifest.py``."""

    path: Annotated[str, Field(min_length=1, max_length=4_096)]
    size: Annotated[int, Field(ge=0, lt=2**63)]
    sha256: Sha256


class ManifestRequest(Message):
    """Files of a draft; those of several calls add up, and a path that comes again is replaced.

    Attributes:
        replaces: forget all files that were told before; true in the first of several calls.
        removes: paths that the version is not to have any more.
    """

    files: Annotated[
        list[ManifestEntry], Field(max_length=MANIFEST_FILES_MAX, default_factory=list)
    ]
    replaces: bool = False
    removes: Annotated[
        list[Annotated[str, Field(max_length=4_096, pattern=NO_NUL)]],
        Field(max_length=MANIFEST_FILES_MAX, default_factory=list),
    ]


class RefusedFile(Answer):
    """A file that was not taken, and why; the others of the call were."""

    path: str
    problem: str


class ManifestAnswer(Answer):
    """What the hub lacks of the files of a call, and what the version has by now.

    Attributes:
        missing: SHA-256 of the blobs to upload, each once, in the order of the call.
        quota_bytes: what whoever pays for the storage may use; 0 where there is no limit.
        used_bytes: what they use, this version's files included.
    """

    missing: list[str]
    refused: list[RefusedFile]
    file_count: int
    total_bytes: int
    quota_bytes: int
    used_bytes: int


class ManifestFile(Answer):
    """A file of a version.

    Attributes:
        is_stored: whether its bytes are on the hub, verified.
    """

    path: str
    size: int
    sha256: str
    media_type: str
    is_stored: bool


class ManifestPage(Answer):
    """Files in the order of their paths' UTF-8 bytes; pass ``next`` as ``after`` for more."""

    files: list[ManifestFile]
    next: str | None


class BlocksPage(Answer):
    """SHA-256 of each ``BLOCK`` of a file, from block ``first`` on; ask from ``next`` for more."""

    sha256: str
    size: int
    block: int = BLOCK
    first: int
    blocks: list[str]
    next: int | None


class RefusedBlob(Answer):
    """A blob of a batch that was not taken, and why; the others were."""

    sha256: str
    problem: str


class BatchAnswer(Answer):
    """How a batch of small blobs ended; what was taken is verified and on the disk."""

    stored: int
    refused: list[RefusedBlob]


class BundleRequest(Message):
    """Ask for files of a version in one answer, in this order."""

    paths: Annotated[
        list[Annotated[str, Field(max_length=4_096, pattern=NO_NUL)]],
        Field(min_length=1, max_length=BUNDLE_FILES_MAX),
    ]
