"""Compression of large answers: zstd where the client takes it, else gzip, else none."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator
from typing import Protocol

import zstandard
from fastapi import Request
from starlette.responses import Response, StreamingResponse

_SMALL = 1_000
_ZSTD_LEVEL = 3
_GZIP_LEVEL = 5


class _Packer(Protocol):
    def compress(self, data: bytes, /) -> bytes: ...

    def flush(self, mode: int = ..., /) -> bytes: ...


def packed(request: Request, body: bytes, media_type: str = "application/json") -> Response:
    """Return a body as an answer."""
    encoding = "" if len(body) < _SMALL else _encoding(request)
    if encoding:
        packer, _ = _packer(encoding)
        body = packer.compress(body) + packer.flush()
    return Response(body, headers=_headers(encoding), media_type=media_type)


def packed_stream(request: Request, parts: Iterable[bytes], media_type: str) -> Response:
    """Return parts as a streamed answer; each can be read when it arrives."""
    encoding = _encoding(request)
    if encoding:
        parts = _pack_parts(parts, *_packer(encoding))
    return StreamingResponse(parts, headers=_headers(encoding), media_type=media_type)


def _pack_parts(parts: Iterable[bytes], packer: _Packer, part_end: int) -> Iterator[bytes]:
    for part in parts:
        yield packer.compress(part) + packer.flush(part_end)
    yield packer.flush()


def _encoding(request: Request) -> str:
    told = request.headers.get("accept-encoding", "").lower().replace(" ", "")
    taken = {
        one.partition(";")[0] for one in told.split(",") if not one.endswith((";q=0", ";q=0.0"))
    }
    return next((one for one in ("zstd", "gzip") if one in taken), "")


def _packer(encoding: str) -> tuple[_Packer, int]:
    """Return a packer and the mode of flush that ends a part."""
    if encoding == "zstd":
        packer = zstandard.ZstdCompressor(level=_ZSTD_LEVEL).compressobj()
        return packer, zstandard.COMPRESSOBJ_FLUSH_BLOCK
    return zlib.compressobj(_GZIP_LEVEL, wbits=31), zlib.Z_SYNC_FLUSH


def _headers(encoding: str) -> dict[str, str]:
    return {"Vary": "Accept-Encoding"} | ({"Content-Encoding": encoding} if encoding else {})
