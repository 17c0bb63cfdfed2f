"""Uploads: offsets that hold, bytes that are verified, and who may send what."""

import base64
import hashlib
import os
import threading

import pytest

from alliancehub.server.blobs import receiving, uploads
from alliancehub.wire import paths
from alliancehub.wire.datasets import BATCH_BLOBS_MAX, BLOCK
from alliancehub.wire.frames import frame_head
from tests.hub import LocalHub
from tests.server.byte_hub import (
    TUS,
    begin,
    draft,
    entry,
    file_at,
    filled,
    go_on,
    metadata,
    offset_of,
    send,
    send_small,
    sha,
    shared_hub,
    tell,
)


@pytest.fixture(scope="module")
def hub(engine, request):
    with shared_hub(engine, request) as one:
        yield one


@pytest.fixture(scope="module")
def ada(hub):
    return hub.member("ada")


@pytest.fixture(scope="module")
def eve(hub):
    return hub.member("eve", hub.organisation("other"))


def checksum(data, name="sha256"):
    digest = hashlib.new(name, data).digest()
    return {"Upload-Checksum": f"{name} {base64.b64encode(digest).decode()}"}


def test_what_is_spoken_of_tus_is_told(hub):
    answer = hub.guest().http.options(paths.UPLOADS)
    assert answer.status_code == 204
    assert answer.headers["Tus-Version"] == "1.0.0"
    told = set(answer.headers["Tus-Extension"].split(","))
    wanted = {"creation", "creation-with-upload", "checksum", "termination", "expiration"}
    assert told == wanted


def test_a_file_is_uploaded_in_parts_and_can_be_had_once_all_is_verified(ada):
    data = os.urandom(300_000)
    version = draft(ada)
    assert tell(ada, version, ("a.bin", data))["missing"] == [sha(data)]
    began = begin(ada, version, data)
    place = began.headers["Location"]
    assert (began.status_code, began.headers["Upload-Offset"]) == (201, "0")
    first = go_on(ada, place, 0, data[:100_000])
    assert (first.status_code, first.headers["Upload-Offset"]) == (204, "100000")
    assert first.headers["Upload-State"] == "receiving"
    assert ada.http.get(file_at(version, "a.bin")).status_code == 409
    assert offset_of(ada, place) == 100_000
    last = go_on(ada, place, 100_000, data[100_000:])
    assert last.headers["Upload-State"] == "stored"
    assert ada.http.get(file_at(version, "a.bin")).content == data
    assert tell(ada, version, ("a.bin", data))["missing"] == []


def test_bytes_may_come_with_the_first_request_and_nothing_is_a_file_too(ada):
    version = draft(ada)
    tell(ada, version, ("a", b"abc"), ("empty", b""))
    send(ada, version, b"abc")
    nothing = begin(ada, version, b"")
    assert (nothing.status_code, nothing.headers["Upload-State"]) == (201, "stored")
    assert ada.http.get(file_at(version, "empty")).content == b""
    ada.do("publish_version", version=version)


def test_a_wrong_offset_is_refused_and_told(ada):
    version = draft(ada)
    place = begin(ada, version, b"abcdef").headers["Location"]
    go_on(ada, place, 0, b"abc")
    refused = go_on(ada, place, 0, b"abc")
    assert (refused.status_code, refused.json()["code"]) == (409, "wrong_offset")
    assert refused.headers["Upload-Offset"] == "3"
    assert offset_of(ada, place) == 3


def test_other_bytes_than_were_announced_are_thrown_away_and_never_given_out(ada):
    version = draft(ada)
    tell(ada, version, ("a", b"right"))
    place = begin(ada, version, b"right").headers["Location"]
    refused = go_on(ada, place, 0, b"wrong")
    assert (refused.status_code, refused.json()["title"]) == (460, "Checksum Mismatch")
    assert offset_of(ada, place) == 0
    assert ada.http.get(file_at(version, "a")).status_code == 409
    assert go_on(ada, place, 0, b"right").headers["Upload-State"] == "stored"


@pytest.mark.parametrize("name", ["sha256", "sha1"])
def test_a_request_with_a_checksum_counts_whole_or_not_at_all(ada, name):
    version = draft(ada)
    place = begin(ada, version, b"abcd" + name.encode()).headers["Location"]
    go_on(ada, place, 0, b"ab")
    refused = go_on(ada, place, 2, b"cX", **checksum(b"cd", name))
    assert refused.status_code == 460
    assert offset_of(ada, place) == 2
    assert go_on(ada, place, 2, b"cd", **checksum(b"cd", name)).status_code == 204
    assert go_on(ada, place, 4, name.encode()).headers["Upload-State"] == "stored"


@pytest.mark.parametrize("header", ["md5 abc=", "sha256 ???", "sha256", "sha256 YWJj"])
def test_a_checksum_that_is_none_is_refused(ada, header):
    place = begin(ada, draft(ada), b"abc").headers["Location"]
    refused = go_on(ada, place, 0, b"abc", **{"Upload-Checksum": header})
    assert (refused.status_code, refused.json()["code"]) == (400, "bad_checksum")


def test_more_bytes_than_were_announced_are_refused(ada):
    place = begin(ada, draft(ada), b"few").headers["Location"]
    assert go_on(ada, place, 0, b"many").status_code == 413
    assert offset_of(ada, place) == 0


def test_an_upload_can_be_ended(ada):
    place = begin(ada, draft(ada), b"abc").headers["Location"]
    assert ada.http.delete(place, headers=TUS).status_code == 204
    assert ada.http.head(place, headers=TUS).status_code == 404


def test_an_upload_that_nobody_goes_on_with_expires(time):
    # A hub of its own, with a clock that stands.
    with LocalHub(clock=time, access_s=30 * 86_400) as hub:
        ada = hub.member("ada")
        version = draft(ada)
        place = begin(ada, version, b"abcdef").headers["Location"]
        time.pass_(days=5)
        go_on(ada, place, 0, b"abc")  # which gives it another seven
        time.pass_(days=5)
        assert offset_of(ada, place) == 3
        time.pass_(days=3)
        gone = ada.http.head(place, headers=TUS)
        assert gone.status_code == 410


def test_nobody_goes_on_with_anothers_upload(hub, ada, eve):
    place = begin(ada, draft(ada), b"abc").headers["Location"]
    assert eve.http.head(place, headers=TUS).status_code == 404
    assert go_on(eve, place, 0, b"abc").status_code == 404
    assert eve.http.delete(place, headers=TUS).status_code == 404
    assert hub.guest().http.head(place, headers=TUS).status_code == 401


def test_only_who_may_edit_a_draft_sends_bytes_for_it(ada, eve):
    version = draft(ada)
    assert begin(eve, version, b"abc").status_code == 404
    assert send_small(eve, version, b"abc").status_code == 404
    assert begin(ada, version, b"abc").status_code == 201


def test_a_sealed_version_takes_no_more_bytes(ada):
    version = draft(ada)
    tell(ada, version, ("a", b"abc"))
    place = begin(ada, version, b"later").headers["Location"]
    send(ada, version, b"abc")
    ada.do("publish_version", version=version)
    assert begin(ada, version, b"more").json()["code"] == "sealed"
    assert go_on(ada, place, 0, b"later").json()["code"] == "sealed"
    asked = {"files": [entry("b", b"b")]}
    refused = ada.http.post(paths.MANIFEST.format(id=version), json=asked)
    assert refused.json()["code"] == "sealed"


def test_metadata_and_headers_that_are_none_are_refused_in_words(ada):
    version = draft(ada)
    for headers, status in (
        ({"Upload-Length": "x"}, 400),
        ({"Upload-Metadata": "sha256 %%%"}, 400),
        ({"Upload-Metadata": "version YQ=="}, 422),
        ({"Tus-Resumable": "0.2.2"}, 412),
        ({"Upload-Length": "9" * 18}, 413),
    ):
        told = {**TUS, "Upload-Length": "3", **metadata(sha256=sha(b"abc"), version=version)}
        answer = ada.http.post(paths.UPLOADS, headers={**told, **headers})
        assert answer.status_code == status, headers
        assert answer.json()["detail"]


def test_a_full_disk_is_told_and_nothing_that_was_there_is_lost(ada, monkeypatch):
    data = os.urandom(1_000)
    version = draft(ada)
    tell(ada, version, ("a", data))
    place = begin(ada, version, data).headers["Location"]
    go_on(ada, place, 0, data[:400])

    def full(*_):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr("alliancehub.server.blobs.partial._write_some", full)
        refused = go_on(ada, place, 400, data[400:])
    assert (refused.status_code, refused.json()["code"]) == (507, "no_room")
    assert refused.headers["Retry-After"]
    assert offset_of(ada, place) == 400
    with monkeypatch.context() as patched:
        patched.setattr(uploads, "SPARE_BYTES", 2**60)
        assert begin(ada, version, b"more").status_code == 507
        assert send_small(ada, version, b"more").status_code == 507
    assert go_on(ada, place, 400, data[400:]).headers["Upload-State"] == "stored"
    assert ada.http.get(file_at(version, "a")).content == data


def test_what_was_not_flushed_is_cut_off_and_what_was_is_kept(ada, hub):
    data = os.urandom(BLOCK + 5_000)
    version = draft(ada)
    tell(ada, version, ("a", data))
    place = begin(ada, version, data).headers["Location"]
    go_on(ada, place, 0, data[:BLOCK])
    parts = hub.server.bytes.parts
    upload = place.rpartition("/")[2]
    with parts.path_of(upload).open("ab") as torn:  # as after a power cut
        torn.write(b"\0" * 3_000)
    parts.keep(upload, None)  # as in another worker
    assert offset_of(ada, place) == BLOCK
    assert go_on(ada, place, BLOCK, data[BLOCK:]).headers["Upload-State"] == "stored"
    assert ada.http.get(file_at(version, "a")).content == data
    page = ada.http.get(paths.BLOCKS.format(id=version, path="a")).json()
    assert page["blocks"] == [sha(data[:BLOCK]), sha(data[BLOCK:])]
    assert upload not in parts.each()


@pytest.mark.parametrize("torn", [b"", b"\0" * 20], ids=["empty", "of zeros"])
def test_a_mark_that_was_made_and_not_written_marks_nothing(ada, hub, torn):
    data, version = os.urandom(100), draft(ada)
    tell(ada, version, ("a", data))
    place = begin(ada, version, data).headers["Location"]
    go_on(ada, place, 0, data[:50])
    part = hub.server.bytes.parts.path_of(place.rpartition("/")[2])
    part.with_suffix(".mark").write_bytes(torn)  # as by a kill at the first one
    assert offset_of(ada, place) == 0
    assert go_on(ada, place, 0, data).headers["Upload-State"] == "stored"
    assert ada.http.get(file_at(version, "a")).content == data


def test_the_hub_asks_who_writes_to_give_way_to_who_comes_again(ada, hub, monkeypatch):
    monkeypatch.setattr(receiving, "_TAKE_OVER_S", 0.2)
    place = begin(ada, draft(ada), b"abcdef").headers["Location"]
    parts = hub.server.bytes.parts
    upload = place.rpartition("/")[2]
    with parts.open(upload) as part:  # a connection that broke and is not known to be
        assert go_on(ada, place, 0, b"abc").status_code == 423
        asked = threading.Thread(target=lambda: go_on(ada, place, 0, b"abc"))
        monkeypatch.setattr(receiving, "_TAKE_OVER_S", 300)
        asked.start()
        while not part.is_wanted:
            assert asked.is_alive()
    asked.join()
    assert offset_of(ada, place) == 3


def test_what_one_draft_was_sent_another_version_of_the_dataset_need_not_be(ada):
    version = filled(ada, ("a", b"abc"))
    dataset = next(one for one in ada.records("dataset_version") if one["id"] == version)["dataset"]
    again = draft(ada, label="2.0.0", dataset=dataset)
    assert tell(ada, again, ("b", b"abc"), ("c", b"new"))["missing"] == [sha(b"new")]


def test_a_hash_alone_gives_nobody_the_bytes_behind_it(ada, eve):
    secret = b"what a request has to be granted for"
    filled(ada, ("a", secret), gating="request")
    version = draft(eve)
    assert tell(eve, version, ("stolen", secret))["missing"] == [sha(secret)]
    assert eve.http.get(file_at(version, "stolen")).status_code == 409
    assert eve.give("publish_version", version=version)["status"] == "rejected"
    assert begin(eve, version, secret).headers["Upload-State"] == "receiving"
    send(eve, version, secret)  # who has the bytes may keep them, once
    assert eve.http.get(file_at(version, "stolen")).content == secret


def test_bytes_that_everybody_may_have_need_not_be_sent_again(ada, eve):
    filled(ada, ("a", b"open"))
    version = draft(eve)
    assert tell(eve, version, ("b", b"open"))["missing"] == []
    assert begin(eve, version, b"open").headers["Upload-State"] == "stored"


def test_many_small_blobs_come_in_one_request_each_looked_at_by_itself(ada):
    version = draft(ada)
    pieces = [f"piece {n}".encode() for n in range(50)]
    tell(ada, version, *((f"{n}.txt", one) for n, one in enumerate(pieces)))
    answer = send_small(ada, version, *pieces).raise_for_status().json()
    assert answer == {"stored": 50, "refused": []}
    ada.do("publish_version", version=version)
    assert ada.http.get(file_at(version, "7.txt")).content == pieces[7]


def test_a_batch_refuses_what_has_another_hash_and_takes_the_rest(ada):
    version = draft(ada)
    body = b"".join(
        frame_head({"sha256": name, "size": 3}) + b"abc"
        for name in (sha(b"abc"), sha(b"abd"), "no hash")
    )
    answer = ada.http.post(
        paths.BLOBS,
        params={"version": version},
        content=body,
        headers={"Content-Type": "application/vnd.alliancehub.blobs"},
    ).json()
    assert answer["stored"] == 1
    assert [one["sha256"] for one in answer["refused"]] == [sha(b"abd"), "no hash"]


def test_a_batch_that_is_no_frames_or_too_many_is_refused(ada):
    version = draft(ada)
    told = {"Content-Type": "application/vnd.alliancehub.blobs"}
    where = {"params": {"version": version}, "headers": told}
    for body in (b"\xff\xff\xff\xffabc", b"\x00\x00\x00\x02{}", b"abc"):
        assert ada.http.post(paths.BLOBS, content=body, **where).json()["code"] == "bad_frames"
    many = [str(n).encode() for n in range(BATCH_BLOBS_MAX + 1)]
    assert send_small(ada, version, *many).status_code == 413
    plain = ada.http.post(paths.BLOBS, content=b"", params={"version": version})
    assert plain.status_code == 415


def test_what_was_sent_is_in_the_audit_trail(ada, hub):
    filled(ada, ("a", b"abc"))
    found = [one["command"] for one in hub.admin().http.get(paths.AUDIT).json()["entries"]]
    assert {"set_files", "upload"} <= set(found)
