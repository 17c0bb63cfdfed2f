"""The unmodified client of the Hugging Face Hub downloads from a hub, in a process of its own."""

import json
import os
import subprocess
import sys
import textwrap

import httpx
import pytest

from alliancehub.wire import paths
from tests.hub import Hub
from tests.server.byte_hub import draft, filled, send, sha, tell

CARD = b"---\nlicense: cc-by-4.0\n---\n# Speech\n"
BIG = bytes(range(256)) * 4_000
FILES = (("README.md", CARD), ("data/train.csv", b"a,b\n1,2\n"), ("data/sound é.bin", BIG))
SNAPSHOT = """
    from huggingface_hub import snapshot_download
    place = snapshot_download(ADDRESS, repo_type="dataset", revision=REVISION)
    found = {}
    for folder, _, names in os.walk(place):
        for name in names:
            whole = os.path.join(folder, name)
            with open(whole, "rb") as file:
                found[os.path.relpath(whole, place)] = hashlib.sha256(file.read()).hexdigest()
    tell(found)
"""
ONE = """
    from huggingface_hub import hf_hub_download
    place = hf_hub_download(ADDRESS, "data/train.csv", repo_type="dataset", revision=REVISION)
    with open(place, "rb") as file:
        tell(file.read().decode())
"""


@pytest.fixture(scope="module")
def hub(tmp_path_factory):
    with Hub(data=tmp_path_factory.mktemp("hub")) as one:
        yield one


@pytest.fixture(scope="module")
def lea(hub):
    return hub.member("lea")


def publish(member, name, files=FILES, **values):
    """Return the id of a version with files, of a dataset at an address of its own."""
    return filled(member, *files, name=name, **values)


def dataset_of(member, version):
    rows = member.records("dataset_version")
    return next(one["dataset"] for one in rows if one["id"] == version)


def token_of(member):
    return member.http.post(paths.TOKENS, json={"name": "Cluster"}).json()["token"]


def run(hub, tmp_path, script, address, *, revision="main", token=""):
    """Run the client in a process that can reach this hub alone; return what it told, and said."""
    told = tmp_path / "told.json"
    head = f"""
        import hashlib, json, os
        ADDRESS, REVISION = {address!r}, {revision!r}
        def tell(value):
            with open({str(told)!r}, "w") as file:
                json.dump(value, file)
    """
    env = {
        "PATH": os.environ["PATH"],
        "HOME": str(tmp_path),
        "HF_HOME": str(tmp_path / "hf"),
        "HF_ENDPOINT": hub.url,
        "HF_HUB_DISABLE_TELEMETRY": "1",
        "HF_HUB_DISABLE_PROGRESS_BARS": "1",
        "HF_HUB_DISABLE_UPDATE_CHECK": "1",
        "NO_PROXY": "127.0.0.1",
    }
    if token:
        env["HF_TOKEN"] = token
    ended = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(head) + textwrap.dedent(script)],
        env=env,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    answer = json.loads(told.read_text()) if ended.returncode == 0 else None
    return answer, ended.stderr


def at(template, address, path="README.md"):
    owner, _, name = address.partition("/")
    return template.format(owner=owner, name=name, revision="main", path=path)


def test_the_real_client_downloads_a_public_dataset(hub, lea, tmp_path):
    version = publish(lea, "speech")
    found, said = run(hub, tmp_path, SNAPSHOT, "lea/speech")
    assert found == {path: sha(data) for path, data in FILES}, said
    manifest = next(o for o in lea.records("dataset_version") if o["id"] == version)["manifest"]
    assert (
        (tmp_path / "hf" / "hub" / "datasets--lea--speech" / "snapshots")
        .joinpath(manifest[:40])
        .is_dir()
    )
    for revision in ("1.0.0", manifest, manifest[:40]):
        one, said = run(hub, tmp_path, ONE, "lea/speech", revision=revision)
        assert one == "a,b\n1,2\n", said


def test_the_real_client_downloads_what_its_member_was_granted_until_that_is_revoked(
    hub, lea, tmp_path
):
    version = publish(lea, "voices", gating="request")
    dataset = dataset_of(lea, version)
    max_ = hub.member("max")
    token = token_of(max_)
    found, said = run(hub, tmp_path / "a", ONE, "lea/voices", token=token)
    assert found is None
    assert "GatedRepoError" in said
    assert "These files are given on request, and you have no access yet." in said
    args = {"person": max_.person, "ends_on": "2099-12-31", "reason": "Agreed."}
    lea.do("grant_access", dataset=dataset, **args)
    found, said = run(hub, tmp_path / "b", SNAPSHOT, "lea/voices", token=token)
    assert found == {path: sha(data) for path, data in FILES}, said
    grant = max_.records("access_grant")[0]["id"]
    lea.do("revoke_access", grant=grant, reason="“Enough”\r\nX-Evil: 1")
    found, said = run(hub, tmp_path / "c", SNAPSHOT, "lea/voices", token=token)
    assert found is None
    assert "Access was revoked on" in said
    assert '"Enough" X-Evil: 1' in said


def test_a_private_dataset_looks_like_none(hub, lea, tmp_path):
    publish(lea, "hidden", visibility="private")
    token = token_of(hub.member("ned"))
    told = []
    for address in ("lea/hidden", "lea/nothing"):
        found, said = run(hub, tmp_path / "x", SNAPSHOT, address, token=token)
        assert found is None
        assert "RepositoryNotFoundError" in said
        answers = [
            httpx.get(hub.url + at(template, address), params={"recursive": "true"})
            for template in (paths.HF_INFO, paths.HF_TREE, paths.HF_FILE)
        ]
        told.append([(one.status_code, one.json()["detail"]) for one in answers])
        assert {one.headers["x-error-code"] for one in answers} == {"RepoNotFound"}
    assert told[0] == told[1]
    found, said = run(hub, tmp_path / "own", ONE, "lea/hidden", token=token_of(lea))
    assert found == "a,b\n1,2\n", said


def test_a_token_that_does_not_work_is_told_of_in_our_words(hub, tmp_path):
    found, said = run(hub, tmp_path, SNAPSHOT, "lea/speech", token="ahub_wrong")
    assert found is None
    assert "This access token was revoked, has ended or was never given." in said


def test_main_is_the_newest_that_is_not_yanked(hub, lea, tmp_path):
    first = publish(lea, "series")
    second = filled(
        lea, ("data/train.csv", b"new\n"), label="2.0.0", dataset=dataset_of(lea, first)
    )
    assert run(hub, tmp_path / "a", ONE, "lea/series")[0] == "new\n"
    lea.do("yank_version", version=second, reason="Labels are mixed up.")
    assert run(hub, tmp_path / "b", ONE, "lea/series")[0] == "a,b\n1,2\n"
    found, said = run(hub, tmp_path / "c", ONE, "lea/series", revision="2.0.0")
    assert found == "new\n"
    assert "Labels are mixed up." in said
    lea.do("withdraw_version", version=second, reason="A person asked for it.")
    found, said = run(hub, tmp_path / "d", ONE, "lea/series", revision="2.0.0")
    assert found is None
    assert "A person asked for it." in said
    found, said = run(hub, tmp_path / "e", SNAPSHOT, "lea/series", revision="7")
    assert "RevisionNotFoundError" in said


def test_files_have_the_headers_that_the_tools_look_for(hub, lea):
    publish(lea, "headers")
    place = hub.url + at(paths.HF_FILE, "lea/headers", path="data/train.csv")
    answer = httpx.head(place)
    digest = sha(b"a,b\n1,2\n")
    assert answer.headers["etag"] == answer.headers["x-linked-etag"] == f'"{digest}"'
    assert answer.headers["x-linked-size"] == answer.headers["content-length"] == "8"
    assert answer.headers["accept-ranges"] == "bytes"
    assert len(answer.headers["x-repo-commit"]) == 40
    part = httpx.get(place, headers={"Range": "bytes=4-"})
    assert (part.status_code, part.content) == (206, b"1,2\n")
    missing = httpx.head(hub.url + at(paths.HF_FILE, "lea/headers", path="nothing"))
    assert (missing.status_code, missing.headers["x-error-code"]) == (404, "EntryNotFound")


def test_a_tree_is_read_page_by_page(hub, lea):
    files = tuple((f"{number:04}.txt", b"same") for number in range(1_005))
    version = draft(lea, name="many")
    tell(lea, version, *files)
    send(lea, version, b"same")
    lea.do("publish_version", version=version)
    place = hub.url + at(paths.HF_TREE, "lea/many")
    found: list[str] = []
    sizes = []
    while place:
        answer = httpx.get(place, params=None if found else {"recursive": "true"})
        found += [one["path"] for one in answer.raise_for_status().json()]
        sizes.append(len(answer.json()))
        place = answer.links.get("next", {}).get("url", "")
    assert found == [path for path, _ in files]
    assert sizes == [1_000, 5]
    info = httpx.get(hub.url + at(paths.HF_INFO, "lea/many")).json()
    assert "siblings" not in info
    flat = httpx.get(hub.url + at(paths.HF_TREE, "lea/many"))
    assert (flat.status_code, flat.json()["field"]) == (422, "recursive")
