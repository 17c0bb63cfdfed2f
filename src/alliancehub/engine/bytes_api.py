"""The bytes of datasets over HTTP: manifests, uploads by tus, downloads by ranges.

Beside ``http_api``, whose connections it shares the ways of and not the number: what moves for
hours holds up no sync.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple
from urllib.parse import quote

import httpx
import orjson

from alliancehub.engine.http_api import CONNECT_S, Http
from alliancehub.wire import paths
from alliancehub.wire.datasets import (
    BLOBS_TYPE,
    CHECKSUM_HEADER,
    LENGTH_HEADER,
    METADATA_HEADER,
    OFFSET_HEADER,
    OFFSET_TYPE,
    RECEIVING,
    SMALL_BLOB,
    STATE_HEADER,
    TUS,
    TUS_HEADER,
    BatchAnswer,
    BlocksPage,
    BundleRequest,
    ManifestAnswer,
    ManifestPage,
    ManifestRequest,
)
from alliancehub.wire.frames import BrokenFrames, FrameReader
from alliancehub.wire.version_diffs import VersionDifference

SILENCE_S = 30.0  # without a byte: the other side sleeps, or the network is another now
DIGESTING_S = 120.0  # in which a hub has read what was sent, or stored it elsewhere

Parts = Callable[[], Iterator[bytes]]
"""Gives the bytes of a body from their beginning, each time it is called."""


class Standing(NamedTuple):
    """How an upload stands at the hub: bytes that are safe there, and its ``Upload-State``."""

    offset: int
    state: str


class BytesApi(Http):
    """What a hub does with the bytes of versions. May be used from several threads."""

    def tell_manifest(self, version: str, message: ManifestRequest, token: str) -> ManifestAnswer:
        """Say which files a draft is to have; returns what the hub lacks of them."""
        path = paths.MANIFEST.format(id=quote(version, safe=""))
        return self._read(ManifestAnswer, self._send("POST", path, message, token))

    def manifest(self, version: str, after: str, token: str) -> ManifestPage:
        """Return a page of the files of a version."""
        path = paths.MANIFEST.format(id=quote(version, safe=""))
        query = {"after": after} if after else None
        return self._read(ManifestPage, self._send("GET", path, token=token, query=query))

    def version_diff(self, before: str, later: str, after: str, token: str) -> VersionDifference:
        """Return a page of what differs between two versions."""
        path = paths.VERSION_DIFF.format(id=quote(before, safe=""), other=quote(later, safe=""))
        query = {"after": after} if after else None
        return self._read(VersionDifference, self._send("GET", path, token=token, query=query))

    def blocks(self, version: str, file: str, first: int, token: str) -> BlocksPage:
        """Return the hashes of the blocks of a file, from one on."""
        query = {"first": str(first)} if first else None
        body = self._send("GET", _of_file(paths.BLOCKS, version, file), token=token, query=query)
        return self._read(BlocksPage, body)

    def begin_upload(self, version: str, sha256: str, size: int, name: str, token: str) -> str:
        """Begin an upload; returns its id."""
        metadata = {"sha256": sha256, "version": version, "filename": name}
        headers = {
            LENGTH_HEADER: str(size),
            METADATA_HEADER: ",".join(
                f"{key} {base64.b64encode(value.encode()).decode()}"
                for key, value in metadata.items()
            ),
        }
        with self._tus("POST", paths.UPLOADS, token, headers, content=b"") as response:
            place = httpx.URL(response.headers.get("location", "")).path
        number = place.rsplit("/", 1)[-1]
        if not number:
            raise self._nonsense("an upload without a place")
        return number

    def upload_standing(self, upload: str, token: str) -> Standing:
        """Return how an upload stands; Refused (404 or 410) where it is not known any more."""
        with self._tus("HEAD", _of_upload(upload), token, {}) as response:
            return self._standing(response)

    def send_part(
        self, upload: str, offset: int, parts: Parts, size: int, checksum: bytes, token: str
    ) -> Standing:
        """Send the next bytes of an upload.

        Args:
            upload: its id.
            offset: where they begin; the hub refuses (409) where that is not where it is.
            parts: the bytes.
            size: how many they are.
            checksum: their SHA-256; the hub refuses (460) what it does not fit. Empty for none.
            token: of access.
        """
        headers = {
            OFFSET_HEADER: str(offset),
            "Content-Type": OFFSET_TYPE,
            "Content-Length": str(size),
        }
        if checksum:
            headers[CHECKSUM_HEADER] = f"sha256 {base64.b64encode(checksum).decode()}"
        with self._tus("PATCH", _of_upload(upload), token, headers, content=parts()) as response:
            return self._standing(response)

    def end_upload(self, upload: str, token: str) -> None:
        """Throw away what came of an upload."""
        with self._tus("DELETE", _of_upload(upload), token, {}):
            pass

    def send_blobs(self, version: str, parts: Parts, size: int, token: str) -> BatchAnswer:
        """Send many small blobs as frames (``wire/frames.py``), ``size`` bytes in all."""
        headers = {"Content-Type": BLOBS_TYPE, "Content-Length": str(size)}
        query = {"version": version}
        with self._call("POST", paths.BLOBS, token, headers, parts(), query) as response:
            return self._read(BatchAnswer, self._whole(response))

    def file_bytes(
        self, version: str, file: str, start: int, end: int, sha256: str, token: str
    ) -> Iterator[bytes]:
        """Yield the bytes of a file from one on and before another, as they come."""
        headers = {
            "Accept-Encoding": "identity",
            "Range": f"bytes={start}-{end - 1}",
            "If-Range": f'"{sha256}"',
        }
        with self._call("GET", _of_file(paths.FILE, version, file), token, headers) as response:
            told = response.headers.get("content-range", "")
            # 200: the file is another by now, so that the range did not count.
            if response.status_code != httpx.codes.PARTIAL_CONTENT or not told.startswith(
                f"bytes {start}-"
            ):
                raise self._nonsense("another part of the file")
            yield from response.iter_raw()

    def bundle(
        self, version: str, files: list[str], token: str
    ) -> Iterator[tuple[dict[str, Any], bytes]]:
        """Yield small files of a version, each as the head and body of its frame."""
        path = paths.BUNDLE.format(id=quote(version, safe=""))
        content = orjson.dumps(BundleRequest(paths=files).model_dump())
        headers = {"Content-Type": "application/json", "Accept-Encoding": "identity"}
        reader = FrameReader(SMALL_BLOB)
        with self._call("POST", path, token, headers, content) as response:
            try:
                for part in response.iter_raw():
                    yield from reader.feed(part)
                reader.end()
            except BrokenFrames as error:
                raise self._nonsense(str(error)) from error

    @contextmanager
    def _call(
        self,
        method: str,
        path: str,
        token: str,
        headers: dict[str, str],
        content: bytes | Iterator[bytes] | None = None,
        query: dict[str, str] | None = None,
    ) -> Iterator[httpx.Response]:
        is_sending = content is not None
        request = self._client.build_request(
            method,
            path,
            content=content,
            params=query,
            headers=headers | ({"Authorization": f"Bearer {token}"} if token else {}),
            timeout=httpx.Timeout(
                SILENCE_S, connect=CONNECT_S, read=DIGESTING_S if is_sending else SILENCE_S
            ),
        )
        with self._answer(request) as response:
            yield response

    @contextmanager
    def _tus(
        self,
        method: str,
        path: str,
        token: str,
        headers: dict[str, str],
        content: bytes | Iterator[bytes] | None = None,
    ) -> Iterator[httpx.Response]:
        with self._call(method, path, token, {TUS_HEADER: TUS, **headers}, content) as response:
            yield response

    def _standing(self, response: httpx.Response) -> Standing:
        offset = response.headers.get(OFFSET_HEADER, "")
        if not offset.isascii() or not offset.isdecimal():
            raise self._nonsense("an upload without an offset")
        return Standing(int(offset[:20]), response.headers.get(STATE_HEADER, RECEIVING))


def _of_file(path: str, version: str, file: str) -> str:
    return path.format(id=quote(version, safe=""), path=quote(file, safe="/"))


def _of_upload(upload: str) -> str:
    return paths.UPLOAD.format(id=quote(upload, safe=""))
