"""Bytes of files: parts, conditions, blocks and bundles, for those who may have them."""

import base64
import hashlib
import os

import pytest

from alliancehub.model.catalogue import Catalogue
from alliancehub.server.blobs.manifests import media_type_of
from alliancehub.wire import paths
from alliancehub.wire.datasets import SMALL_BLOB
from tests.hub import new_id
from tests.server.byte_hub import (
    draft,
    entry,
    file_at,
    filled,
    frames_of,
    send,
    sha,
    shared_hub,
    tell,
)

DATA = bytes(range(256)) * 4
ETAG = f'"{sha(DATA)}"'


@pytest.fixture(scope="module")
def hub(engine, request):
    with shared_hub(engine, request) as one:
        yield one


@pytest.fixture(scope="module")
def ada(hub):
    return hub.member("ada")


@pytest.fixture(scope="module")
def version(ada):
    return filled(ada, ("data/größe 1.csv", DATA), ("empty", b""), ("b.txt", b"b"))


@pytest.fixture(scope="module")
def place(version):
    return file_at(version, "data/größe 1.csv")


def test_a_guest_downloads_what_is_public_and_open(hub, place):
    answer = hub.guest().http.get(place)
    assert (answer.status_code, answer.content) == (200, DATA)
    assert answer.headers["ETag"] == ETAG
    assert answer.headers["Accept-Ranges"] == "bytes"
    assert answer.headers["Content-Length"] == str(len(DATA))
    assert answer.headers["Content-Type"] == "text/csv"
    digest = base64.b64encode(hashlib.sha256(DATA).digest()).decode()
    assert answer.headers["Repr-Digest"] == f"sha-256=:{digest}:"
    assert answer.headers["Content-Disposition"].startswith("attachment;")
    assert "gr%C3%B6%C3%9Fe%201.csv" in answer.headers["Content-Disposition"]


def test_head_tells_the_same_without_the_bytes(hub, place):
    answer = hub.guest().http.head(place)
    assert (answer.status_code, answer.content) == (200, b"")
    assert answer.headers["Content-Length"] == str(len(DATA))
    assert answer.headers["ETag"] == ETAG


@pytest.mark.parametrize(
    ("asked", "start", "end"),
    [
        ("bytes=0-0", 0, 1),
        ("bytes=10-19", 10, 20),
        ("bytes=1000-", 1000, 1024),
        ("bytes=-24", 1000, 1024),
        ("bytes=-5000", 0, 1024),
        ("bytes=1000-9999", 1000, 1024),
    ],
)
def test_a_part_is_given_as_asked_for(ada, place, asked, start, end):
    answer = ada.http.get(place, headers={"Range": asked})
    assert (answer.status_code, answer.content) == (206, DATA[start:end])
    assert answer.headers["Content-Range"] == f"bytes {start}-{end - 1}/1024"
    assert answer.headers["Content-Length"] == str(end - start)


@pytest.mark.parametrize("asked", ["bytes=1024-", "bytes=5000-6000", "bytes=-0"])
def test_a_part_that_there_is_not_is_refused_with_the_size(ada, place, asked):
    answer = ada.http.get(place, headers={"Range": asked})
    assert (answer.status_code, answer.json()["code"]) == (416, "no_such_part")
    assert answer.headers["Content-Range"] == "bytes */1024"


@pytest.mark.parametrize("asked", ["lines=1-2", "bytes=5-2", "bytes=a-b", "bytes=0-1,5-6", "x"])
def test_what_is_no_single_range_gets_the_whole(ada, place, asked):
    answer = ada.http.get(place, headers={"Range": asked})
    assert (answer.status_code, answer.content) == (200, DATA)


def test_a_range_of_an_empty_file_is_none(ada, version):
    assert ada.http.get(file_at(version, "empty")).content == b""
    answer = ada.http.get(file_at(version, "empty"), headers={"Range": "bytes=0-"})
    assert answer.status_code == 416


def test_a_part_of_another_file_than_was_begun_with_is_the_whole(ada, place):
    part = {"Range": "bytes=10-19"}
    same = ada.http.get(place, headers={**part, "If-Range": ETAG})
    other = ada.http.get(place, headers={**part, "If-Range": '"other"'})
    assert (same.status_code, other.status_code) == (206, 200)


def test_conditions_hold(ada, place):
    known = ada.http.get(place, headers={"If-None-Match": f'"x", W/{ETAG}'})
    assert (known.status_code, known.content) == (304, b"")
    assert ada.http.get(place, headers={"If-None-Match": '"x"'}).status_code == 200
    assert ada.http.get(place, headers={"If-Match": '"x"'}).status_code == 412
    assert ada.http.get(place, headers={"If-Match": ETAG}).status_code == 200


def test_what_is_private_is_to_others_as_if_it_were_not_there(hub, ada):
    version = filled(ada, ("a", b"private"), visibility="private")
    eve = hub.member("eve", hub.organisation("other"))
    for member in (eve, hub.guest()):
        for path in (
            file_at(version, "a"),
            paths.BLOCKS.format(id=version, path="a"),
            paths.MANIFEST.format(id=version),
        ):
            answer = member.http.get(path)
            assert (answer.status_code, answer.json()["code"]) == (404, "not_found")
        assert bundle(member, version, "a").status_code == 404
    assert ada.http.get(file_at(version, "a")).content == b"private"


def test_what_is_gated_is_refused_in_words_until_it_is_granted(hub, ada):
    version = filled(ada, ("a", b"gated"), gating="request")
    answer = hub.guest().http.get(file_at(version, "a"))
    assert (answer.status_code, answer.json()["code"]) == (401, "sign_in")
    ben = hub.member("ben", hub.organisation("other"))
    for answer in (
        ben.http.get(file_at(version, "a")),
        ben.http.get(file_at(version, "a"), headers={"Range": "bytes=0-1"}),
        ben.http.get(paths.BLOCKS.format(id=version, path="a")),
    ):
        assert (answer.status_code, answer.json()["code"]) == (403, "ask")
        assert answer.json()["remedy"]
    ((head, data),) = frames_of(bundle(ben, version, "a").content)
    assert (head["code"], data) == ("ask", b"")
    # Which files there are is no secret: whoever asks for them has to know.
    told = ben.http.get(paths.MANIFEST.format(id=version)).json()
    assert [one["path"] for one in told["files"]] == ["a"]


def test_the_manifest_is_told_page_by_page_in_the_order_of_bytes(ada, monkeypatch):
    monkeypatch.setattr("alliancehub.server.blobs.manifests.MANIFEST_PAGE", 2)
    version = draft(ada)
    names = ["b", "a/z", "ä", "B", "a.txt"]
    asked = [(name, name.encode()) for name in names if name != "B"]
    tell(ada, version, *asked)
    found: list[str] = []
    after: str | None = ""
    while after is not None:
        page = ada.http.get(paths.MANIFEST.format(id=version), params={"after": after}).json()
        assert len(page["files"]) <= 2
        found += [one["path"] for one in page["files"]]
        after = page["next"]
    assert found == sorted((name for name, _ in asked), key=str.encode)


def test_several_calls_add_up_and_paths_can_be_taken_out(ada):
    version = draft(ada)
    assert tell(ada, version, ("a", b"1"), ("b", b"2"))["file_count"] == 2
    assert tell(ada, version, ("c", b"3"))["file_count"] == 3
    assert tell(ada, version, removes=["a"])["file_count"] == 2
    assert tell(ada, version, ("b", b"another"))["total_bytes"] == len(b"another") + 1
    assert tell(ada, version, ("d", b"4"), replaces=True)["file_count"] == 1


@pytest.mark.parametrize(
    "path",
    ["../up", "/root", "C:/x", "a\\b", "CON", "a//b", "x\u0000y", "a/.", "e\u0301", "a "],
)
def test_a_hostile_path_is_refused_in_words_and_the_others_are_taken(ada, path):
    version = draft(ada)
    answer = tell(ada, version, (path, b"x"), ("fine", b"y"))
    assert [one["path"] for one in answer["refused"]] == [path]
    assert answer["refused"][0]["problem"]
    assert (answer["file_count"], answer["missing"]) == (1, [sha(b"y")])


def test_paths_that_are_one_on_some_systems_are_refused_across_calls_too(ada):
    version = draft(ada)
    tell(ada, version, ("Data/a", b"1"))
    answer = tell(ada, version, ("data/b", b"2"), ("Data", b"3"), ("Data/A", b"4"))
    assert {one["path"] for one in answer["refused"]} == {"data/b", "Data", "Data/A"}
    assert answer["file_count"] == 1


def test_a_known_hash_with_another_size_is_refused(ada, version):
    told = {**entry("x", DATA), "size": 3}
    other = draft(ada)
    answer = ada.http.post(paths.MANIFEST.format(id=other), json={"files": [told]}).json()
    assert [one["path"] for one in answer["refused"]] == ["x"]


def test_storage_is_counted_once_for_each_blob(hub, ada):
    owner = hub.organisation("acme")
    first = draft(ada, owner=owner)
    before = tell(ada, first)["used_bytes"]
    tell(ada, first, ("a", b"same bytes"), ("b", b"same bytes"))
    second = draft(ada, owner=owner)
    answer = tell(ada, second, ("c", b"same bytes"), ("d", b"more"))
    assert answer["used_bytes"] - before == len(b"same bytes") + len(b"more")


def bundle(member, version, *asked):
    return member.http.post(paths.BUNDLE.format(id=version), json={"paths": list(asked)})


def test_many_small_files_come_in_one_answer_and_each_says_if_it_cannot(ada):
    large = os.urandom(SMALL_BLOB + 1)
    pieces = [(f"{n}.txt", str(n).encode()) for n in range(30)]
    version = draft(ada)
    tell(ada, version, *pieces, ("large", large), ("later", b"later"))
    for _, data in (*pieces, ("large", large)):
        send(ada, version, data)
    answer = bundle(ada, version, "29.txt", "nothing", "large", "later", *[p for p, _ in pieces])
    found = frames_of(answer.content)
    assert [head["path"] for head, _ in found[:4]] == ["29.txt", "nothing", "large", "later"]
    told = [head.get("code", "") for head, _ in found[:4]]
    assert told == ["", "not_found", "too_large", "not_stored"]
    assert [(head["path"], data) for head, data in found[4:]] == pieces[:29]
    assert all(head["sha256"] == sha(data) for head, data in found[4:])


def test_a_path_that_no_database_can_hold_is_refused_in_words(ada):
    version = draft(ada)
    assert bundle(ada, version, "a\0b").status_code == 422
    assert ada.http.get(file_at(version, "a%00b")).status_code == 422
    manifest = paths.MANIFEST.format(id=version)
    assert ada.http.post(manifest, json={"removes": ["a\0b"]}).status_code == 422


def test_bytes_that_the_disk_lost_are_told_and_not_given_as_others(ada, hub):
    version = filled(ada, ("a", b"to be lost"))
    hub.server.bytes.store.path_of(sha(b"to be lost")).unlink()
    answer = ada.http.get(file_at(version, "a"))
    assert (answer.status_code, answer.json()["code"]) == (503, "store_failed")


def test_a_version_that_is_not_there_has_no_files(ada):
    assert ada.http.get(file_at(new_id(), "a")).status_code == 404
    assert ada.http.get(file_at("x", "a")).status_code == 404


@pytest.mark.parametrize(
    ("path", "wanted"),
    [
        ("a/b.JSONL", "application/jsonl"),
        ("x.png", "image/png"),
        ("x.tar.gz", "application/octet-stream"),
        (".csv", "application/octet-stream"),
        ("README", "application/octet-stream"),
    ],
)
def test_a_files_type_follows_from_its_name(path, wanted):
    assert media_type_of(path) == wanted


def test_versions_have_the_fields_that_bytes_are_found_by():
    kinds = Catalogue().kinds
    assert {"dataset", "owner", "project", "state"} <= set(kinds["dataset_version"].model_fields)
