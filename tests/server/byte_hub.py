"""What tests of bytes do over and over: a draft, its manifest, its uploads."""

import base64
import hashlib
import threading
from contextlib import contextmanager

from alliancehub.wire import paths
from alliancehub.wire.frames import FrameReader, frame_head
from tests.hub import LocalHub, new_id

TUS = {"Tus-Resumable": "1.0.0"}
OFFSET_TYPE = "application/offset+octet-stream"
BLOBS_TYPE = "application/vnd.alliancehub.blobs"


def sha(data):
    return hashlib.sha256(data).hexdigest()


def entry(path, data):
    return {"path": path, "size": len(data), "sha256": sha(data)}


def draft(member, label="1.0.0", dataset="", **values):
    """Return the id of a draft, of a dataset of its own unless one is named."""
    if not dataset:
        dataset = new_id()
        name = f"d-{dataset[-12:]}"
        values = {"title": "D", "name": name, "licence": "CC-BY-4.0", **values}
        member.do("create", kind="dataset", id=dataset, values=values)
    version = new_id()
    member.do("draft_version", id=version, dataset=dataset, label=label)
    return version


def tell(member, version, *files, **more):
    """Tell the files of a draft; return the answer."""
    asked = {"files": [entry(path, data) for path, data in files], **more}
    answer = member.http.post(paths.MANIFEST.format(id=version), json=asked)
    return answer.raise_for_status().json()


def metadata(**values):
    pairs = (f"{k} {base64.b64encode(v.encode()).decode()}" for k, v in values.items())
    return {"Upload-Metadata": ",".join(pairs)}


def begin(member, version, data, *, first=None, **headers):
    """Begin an upload; return the answer."""
    told = {**TUS, "Upload-Length": str(len(data)), **headers}
    told |= metadata(sha256=sha(data), version=version)
    if first is not None:
        told["Content-Type"] = OFFSET_TYPE
    return member.http.post(paths.UPLOADS, content=first, headers=told)


def go_on(member, place, offset, data, **headers):
    """Send further bytes; return the answer."""
    told = {**TUS, "Content-Type": OFFSET_TYPE, "Upload-Offset": str(offset), **headers}
    return member.http.patch(place, content=data, headers=told)


def offset_of(member, place):
    answer = member.http.head(place, headers=TUS)
    assert answer.status_code == 200, answer
    return int(answer.headers["Upload-Offset"])


def send(member, version, data):
    """Upload bytes at once; they have to be stored."""
    answer = begin(member, version, data, first=data)
    assert answer.status_code == 201, answer.text
    assert answer.headers["Upload-State"] == "stored"
    return answer.headers["Location"]


def send_small(member, version, *pieces):
    body = b"".join(frame_head({"sha256": sha(one), "size": len(one)}) + one for one in pieces)
    return member.http.post(
        paths.BLOBS, params={"version": version}, content=body, headers={"Content-Type": BLOBS_TYPE}
    )


def filled(member, *files, publish=True, **values):
    """Return a version that has files, published unless told otherwise."""
    version = draft(member, **values)
    tell(member, version, *files)
    for _, data in files:
        send(member, version, data)
    if publish:
        member.do("publish_version", version=version)
    return version


def file_at(version, path):
    return paths.FILE.format(id=version, path=path)


def frames_of(body):
    reader = FrameReader(2**30)
    found = list(reader.feed(body))
    reader.end()
    return found


@contextmanager
def shared_hub(engine, request):
    """Yield a hub for all tests of a module, whose threads have begun before the first of them."""
    database = "" if engine == "sqlite" else request.getfixturevalue("postgres").new()
    with LocalHub(database=database) as hub:
        begin_threads(hub)
        yield hub


def begin_threads(hub):
    """Begin all threads of a hub that work on bytes, so that no test of a module leaves one."""
    held = hub.server.bytes
    for pool in (held.threads, held._hashing):
        all_there = threading.Barrier(pool._max_workers + 1)
        for _ in range(pool._max_workers):
            pool.submit(all_there.wait)
        all_there.wait()
