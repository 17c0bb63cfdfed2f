"""What every store of blobs does: one suite over the folder and the bucket."""

import hashlib
import hmac
import os
import re
import time
from functools import partial
from urllib.parse import parse_qsl, quote, urlsplit

import httpx
import pytest
from obstore.store import S3Store

from alliancehub.model.errors import Refusal
from alliancehub.server.blobs import s3
from alliancehub.server.blobs.bytes import store_of
from alliancehub.server.blobs.local import LocalBlobs
from alliancehub.server.blobs.s3 import _PART, S3Blobs, s3_of
from alliancehub.server.blobs.store import CHUNK, BlobStore, StoreFailed
from alliancehub.server.blobs.verifying import forget_blobs, verify_blobs
from alliancehub.server.settings import Settings
from tests.ceph import ceph, missing
from tests.hub import PATIENCE_S, LocalHub
from tests.s3_gate import gated
from tests.s3_server import BUCKET, KEYS, s3_server
from tests.server.byte_hub import file_at, filled, frames_of, send_small, sha

get = partial(httpx.get, timeout=PATIENCE_S)


@pytest.fixture(scope="session")
def engine():
    """Stores know no database: once is enough."""
    return "sqlite"


@pytest.fixture(scope="module")
def keys():
    with pytest.MonkeyPatch.context() as patched:
        for name, value in KEYS.items():
            patched.setenv(name, value)
        yield KEYS.values()


@pytest.fixture(scope="module")
def localbucket(keys, tmp_path_factory):
    with s3_server(tmp_path_factory.mktemp("s3")) as server, gated(server, *keys) as endpoint:
        yield endpoint


@pytest.fixture(scope="module")
def real_ceph(keys):
    if lacking := missing():
        pytest.skip(f"Ceph is not installed: {', '.join(lacking)}")
    with ceph(BUCKET, *keys) as endpoint:
        yield endpoint


@pytest.fixture(scope="module", params=["localbucket", "real_ceph"])
def bucket(request):
    """The address of a bucket whose server looks at signatures: Ceph's own, or behind a gate."""
    return _address(request.getfixturevalue(request.param))


@pytest.fixture(scope="module", params=["folder", "localbucket", "real_ceph"])
def store(request, tmp_path_factory):
    made: BlobStore
    if request.param == "folder":
        made = LocalBlobs(tmp_path_factory.mktemp("local") / "blobs")
    else:
        made = s3_of(_address(request.getfixturevalue(request.param)))
    yield made
    made.close()


def _address(endpoint):
    return f"s3://{BUCKET}/some/where?endpoint={endpoint}"


@pytest.fixture
def part(tmp_path):
    def make(data):
        path = tmp_path / f"{sha(data)}.part"
        path.write_bytes(data)
        return path

    return make


def whole(store, data, start=0, size=None):
    chunks = list(store.read(sha(data), start, len(data) - start if size is None else size))
    assert all(len(one) <= CHUNK * 16 for one in chunks)
    return b"".join(chunks)


def test_what_was_put_is_there_whole_and_in_parts(store, part):
    data = os.urandom(2 * CHUNK + 77)
    assert store.size_of(sha(data)) is None
    source = part(data)
    store.put(sha(data), source)
    assert source.read_bytes() == data
    assert store.size_of(sha(data)) == len(data)
    assert whole(store, data) == data
    assert whole(store, data, 5, 10) == data[5:15]
    assert whole(store, data, len(data) - 3) == data[-3:]


def test_a_large_blob_is_put_in_several_parts(store, part):
    data = os.urandom(2 * _PART + 1)
    store.put(sha(data), part(data))
    assert store.size_of(sha(data)) == len(data)
    assert hashlib.sha256(whole(store, data)).hexdigest() == sha(data)


def test_putting_again_changes_nothing(store, part):
    data = b"twice"
    store.put(sha(data), part(data))
    store.put(sha(data), part(data))
    store.put_small([(sha(data), data)])
    assert whole(store, data) == data


def test_many_small_ones_are_put_at_once_an_empty_one_too(store):
    pieces = [str(n).encode() * n for n in range(40)]
    store.put_small((sha(one), one) for one in pieces)
    assert [whole(store, one) for one in pieces] == pieces


def test_what_is_removed_is_gone_and_removing_again_is_no_error(store):
    store.put_small([(sha(b"gone"), b"gone"), (sha(b"stays"), b"stays")])
    store.remove([sha(b"gone"), sha(b"never there")])
    store.remove([sha(b"gone")])
    assert store.size_of(sha(b"gone")) is None
    assert store.size_of(sha(b"stays")) == 5


def test_all_that_is_there_is_told(store):
    store.put_small([(sha(b"told"), b"told")])
    told = {sha256: (size, at) for sha256, size, at in store.each()}
    size, at = told[sha(b"told")]
    assert size == 4
    assert at > 1_600_000_000


def test_reading_what_is_not_there_fails(store):
    with pytest.raises(StoreFailed):
        list(store.read(sha(b"nothing there"), 0, 5))


def test_a_store_that_does_not_answer_is_told_as_failed(monkeypatch):
    for name, value in KEYS.items():
        monkeypatch.setenv(name, value)
    gone = s3_of("s3://none?endpoint=http://127.0.0.1:9", make=_impatient)
    with pytest.raises(StoreFailed) as failed:
        gone.size_of(sha(b"x"))
    assert failed.value.status == 503


def _impatient(*args, **options):
    return S3Store(*args, **options, retry_config={"max_retries": 0})


@pytest.mark.parametrize(
    "address", ["s3://", "s3://b?regoin=x", "s3://b?links=maybe", "s3:///path"]
)
def test_an_address_that_names_no_bucket_is_refused_in_words(address, tmp_path):
    with pytest.raises(Refusal, match="no bucket"):
        store_of(Settings(tmp_path, blobs=address))


def test_a_folder_elsewhere_can_be_named(tmp_path, part):
    made = store_of(Settings(tmp_path, blobs=str(tmp_path / "elsewhere")))
    made.put(sha(b"x"), part(b"x"))
    assert (tmp_path / "elsewhere" / sha(b"x")[:2] / sha(b"x")).read_bytes() == b"x"


def test_a_blob_that_cannot_be_linked_is_copied(tmp_path, part, monkeypatch):
    def refused(*_):
        raise OSError(18, "Invalid cross-device link")

    monkeypatch.setattr(os, "link", refused)
    made = LocalBlobs(tmp_path / "blobs")
    made.put(sha(b"far"), part(b"far"))
    assert whole(made, b"far") == b"far"
    assert [one.name for one in (tmp_path / "blobs" / sha(b"far")[:2]).iterdir()] == [sha(b"far")]


def test_a_link_is_for_one_blob_to_be_read_and_for_a_minute(bucket):
    made = s3_of(bucket)
    made.put_small([(sha(b"linked"), b"linked")])
    link = made.link(sha(b"linked"), "text/plain", "a.txt")
    parts = urlsplit(link)
    told = dict(parse_qsl(parts.query))
    assert int(told["X-Amz-Expires"]) <= 60
    assert parts.path == f"/{BUCKET}/some/where/{sha(b'linked')[:2]}/{sha(b'linked')}"
    assert told["X-Amz-Signature"] == signature(link, told)
    assert get(link, headers={"Range": "bytes=1-3"}).content == b"ink"
    without = s3_of(f"{bucket}&links=no")
    assert without.link(sha(b"linked"), "text/plain", "a.txt") == ""


@pytest.fixture
def link(bucket):
    """A link to a blob, which works."""
    made = s3_of(bucket)
    made.put_small([(sha(b"linked"), b"linked"), (sha(b"other"), b"other")])
    link = made.link(sha(b"linked"), "text/plain", "a.txt")
    assert get(link).content == b"linked"
    return link


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (lambda link: link[:-1] + ("0" if link[-1] != "0" else "1"), "SignatureDoesNotMatch"),
        (lambda link: link.replace(sha(b"linked"), sha(b"other")), "SignatureDoesNotMatch"),
        (lambda link: re.sub("X-Amz-Expires=[0-9]+", "X-Amz-Expires=86400", link),
         "SignatureDoesNotMatch"),
        (lambda link: link.replace("Credential=tester", "Credential=other"), "InvalidAccessKeyId"),
        (lambda link: link.partition("?")[0], "AccessDenied"),
    ],
    ids=["another signature", "another blob", "a longer time", "another key", "no signature"],
)  # fmt: skip
def test_a_link_that_was_changed_opens_nothing(link, spoil, code):
    changed = spoil(link)
    assert changed != link
    answer = get(changed)
    assert answer.status_code == 403
    assert f"<Code>{code}</Code>" in answer.text
    assert b"linked" not in answer.content


def test_a_link_writes_nothing(link):
    assert httpx.put(link, content=b"other", timeout=PATIENCE_S).status_code == 403
    assert httpx.delete(link, timeout=PATIENCE_S).status_code == 403
    assert get(link).content == b"linked"


def test_a_link_opens_nothing_once_its_time_is_over(link, bucket, monkeypatch):
    del link  # the blob is there
    for seconds in (2, 10, 60):  # a busy machine may follow a short one too late
        monkeypatch.setattr(s3, "LINK_S", seconds)
        short = s3_of(bucket).link(sha(b"linked"), "text/plain", "a.txt")
        if get(short).content == b"linked":
            break
    else:
        raise AssertionError("no link opens anything")
    ends_at = time.monotonic() + PATIENCE_S
    while (answer := get(short)).status_code == 200:
        assert time.monotonic() < ends_at
        time.sleep(0.2)
    assert answer.status_code == 403
    assert "<Code>AccessDenied</Code>" in answer.text


def test_a_hub_with_another_secret_neither_puts_nor_reads(bucket, part, monkeypatch):
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "another")
    other = s3_of(bucket, _impatient)
    data = os.urandom(2 * _PART)
    for ask in (
        lambda: other.put(sha(data), part(data)),
        lambda: other.put_small([(sha(b"s"), b"s")]),
        lambda: b"".join(other.read(sha(b"linked"), 0, 6)),
        lambda: list(other.each()),
    ):
        with pytest.raises(StoreFailed, match=r"."):
            ask()
    monkeypatch.undo()
    assert s3_of(bucket).size_of(sha(data)) is None


def test_all_that_a_store_asks_for_is_signed_rightly(bucket, part):
    made, data = s3_of(bucket), os.urandom(2 * _PART + 5)
    made.put(sha(data), part(data))  # in parts
    made.put_small([(sha(b"small"), b"small")])
    assert b"".join(made.read(sha(data), _PART - 1, 3)) == data[_PART - 1 : _PART + 2]
    assert sha(data) in {name for name, _, _ in made.each()}
    made.remove([sha(data), sha(b"small")])
    assert made.size_of(sha(data)) is None


def signature(link, told):
    """Return the signature that AWS Signature Version 4 wants, worked out independently."""
    parts = urlsplit(link)
    day = told["X-Amz-Date"][:8]
    query = "&".join(
        f"{quote(name, safe='')}={quote(value, safe='')}"
        for name, value in sorted(told.items())
        if name != "X-Amz-Signature"
    )
    asked = "\n".join(
        ("GET", parts.path, query, f"host:{parts.netloc}\n", "host", "UNSIGNED-PAYLOAD")
    )
    scope = f"{day}/us-east-1/s3/aws4_request"
    to_sign = "\n".join(("AWS4-HMAC-SHA256", told["X-Amz-Date"], scope, sha(asked.encode())))
    key = f"AWS4{KEYS['AWS_SECRET_ACCESS_KEY']}".encode()
    for part in scope.split("/"):
        key = hmac.digest(key, part.encode(), "sha256")
    return hmac.digest(key, to_sign.encode(), "sha256").hex()


def test_a_hub_on_a_bucket_gives_links_to_who_may_have_a_file_and_to_nobody_else(bucket):
    with LocalHub(blobs=bucket) as hub:
        ada, guest = hub.member("ada"), hub.guest()
        version = filled(ada, ("a.csv", b"a,b\n"), publish=False)
        assert send_small(ada, version, b"small").json()["stored"] == 1
        assert guest.http.get(file_at(version, "a.csv")).status_code == 404
        ada.do("publish_version", version=version)
        answer = guest.http.get(file_at(version, "a.csv"), headers={"Range": "bytes=2-"})
        assert answer.status_code == 307
        assert answer.headers["ETag"] == f'"{sha(b"a,b" + bytes([10]))}"'
        part = get(answer.headers["Location"], headers={"Range": "bytes=2-"})
        assert (part.status_code, part.content) == (206, b"b\n")
        head = guest.http.head(file_at(version, "a.csv"))
        assert (head.status_code, head.headers["Content-Length"]) == (200, "4")
        asked = {"paths": ["a.csv"]}
        ((_, data),) = frames_of(
            guest.http.post(f"/api/v1/versions/{version}/bundle", json=asked).content
        )
        assert data == b"a,b\n"
        server = hub.server
        held = server.bytes.store
        assert isinstance(held, S3Blobs)
        assert verify_blobs(server.database, held, lambda _: None).sound == 2
        held.remove([sha(b"a,b\n")])
        found = verify_blobs(server.database, held, lambda _: None)
        assert found.lost == [sha(b"a,b\n")]
        assert forget_blobs(server.database, held, found.lost) == [f"{version} a.csv"]


def test_a_hub_may_give_the_bytes_of_a_bucket_itself(bucket):
    with LocalHub(blobs=f"{bucket}&links=no") as hub:
        version = filled(hub.member("ada"), ("a", b"through the hub"))
        answer = hub.guest().http.get(file_at(version, "a"), headers={"Range": "bytes=8-"})
        assert (answer.status_code, answer.content) == (206, b"the hub")
