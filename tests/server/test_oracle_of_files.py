"""The oracle finds what is planted at any way to the versions and files of datasets."""

from contextlib import contextmanager

import pytest

from alliancehub.model.access_conditions import Conditions
from alliancehub.model.dataset_access import Allowed, VersionAccess
from alliancehub.model.work import Work
from alliancehub.server.access import Access
from alliancehub.server.blobs.local import LocalBlobs
from alliancehub.wire import paths
from tests.hub import LocalHub, new_id
from tests.oracle import leaks_at
from tests.server.byte_hub import begin_threads, draft, file_at, filled

DATA = "data/train.csv"


@pytest.fixture(scope="module")
def engine():
    """What stands around a hub does not depend on its database: once is enough."""
    return "sqlite"


class Stage:
    """A member who keeps a dataset that is private and one that is on request, and a stranger."""

    def __init__(self, hub):
        self.hub = hub
        self.keeper, self.stranger = hub.member("lea"), hub.member("max")
        self.private = filled(self.keeper, (DATA, b"a\n1\n"), name="private", visibility="private")
        self.open = filled(self.keeper, (DATA, b"a\n3\n"), name="open")
        self.gated = filled(self.keeper, (DATA, b"a\n2\n"), name="gated", gating="request")

    def get(self, place, **more):
        return self.stranger.http.get(place, follow_redirects=False, **more)

    def lay(self, version, scope):
        """Lay a version into a scope, as a rule that is wrong would."""
        with self.hub.server.database.write() as tx:
            tx.run("UPDATE dataset_version SET scope = ? WHERE id = ?", [scope, version])
            tx.run(
                "UPDATE sync_change SET scope = ? WHERE row_id = ? AND op = 'P'", [scope, version]
            )

    def told(self):
        """Return what was found, and forget it."""
        leaks = leaks_at(self.hub.server.settings.data)
        if not leaks.exists():
            return ""
        words = leaks.read_text()
        leaks.unlink()
        return words


@pytest.fixture(scope="module")
def stage():
    with LocalHub() as hub:
        begin_threads(hub)
        yield Stage(hub)


@contextmanager
def blind(monkeypatch):
    """Let the hub's own rules say yes to everybody."""
    with monkeypatch.context() as wrong:
        yes = Allowed(Conditions())
        wrong.setattr(Access, "sees", lambda *_: True)
        wrong.setattr(Work, "may_see", lambda *_: True)
        for answer in ("_answer", "listing"):
            wrong.setattr(VersionAccess, answer, lambda *_: yes)
        yield wrong


def at_tools(name, path=DATA):
    return paths.HF_FILE.format(owner="lea", name=name, revision="1.0.0", path=path)


def ways(stage):
    """Return what is asked for of a private version, by the name of the way."""
    version = stage.private
    of_tools = {"owner": "lea", "name": "private", "revision": "1.0.0"}
    return {
        "manifest": paths.MANIFEST.format(id=version),
        "diff, as the earlier": paths.VERSION_DIFF.format(id=version, other=stage.open),
        "diff, as the later": paths.VERSION_DIFF.format(id=stage.open, other=version),
        "file": file_at(version, DATA),
        "blocks": paths.BLOCKS.format(id=version, path=DATA),
        "access": paths.VERSION_ACCESS.format(id=version),
        "information for tools": paths.HF_INFO.format(**of_tools),
        "listing for tools": f"{paths.HF_TREE.format(**of_tools)}?recursive=true",
        "file for tools": at_tools("private"),
        "record": f"{paths.RECORDS.format(kind='dataset_version')}/{version}",
    }


def test_a_version_of_a_private_dataset_is_found_at_every_way(stage, monkeypatch):
    missed = []
    for way, place in ways(stage).items():
        assert stage.get(place).status_code == 404, way
        assert not stage.told(), way
        assert stage.keeper.http.get(place).status_code == 200, way
        assert not stage.told(), f"{way}: a false alarm"
        with blind(monkeypatch):
            answer = stage.get(place)
        assert answer.status_code == 200, (way, answer.text)
        if not stage.told():
            missed.append(way)
    assert not missed


@pytest.mark.parametrize("way", ["list", "changes", "snapshot"])
def test_a_private_version_that_lies_in_a_public_scope_is_found(stage, way):
    rows = stage.keeper.records("dataset_version")
    hidden = next(one["scope"] for one in rows if one["id"] == stage.private)
    stage.lay(stage.private, "public")
    if way == "list":
        stage.stranger.records("dataset_version")
    elif way == "changes":
        stage.stranger.pull()
    else:
        stage.get("/sync/v1/snapshot/public").raise_for_status()
    stage.lay(stage.private, hidden)
    assert stage.private in stage.told()


def test_a_file_that_nobody_granted_is_found_at_every_way(stage, monkeypatch):
    place = file_at(stage.gated, DATA)
    etag = {"If-None-Match": stage.keeper.http.get(place).headers["ETag"]}
    asked = {
        "whole": (place, {}, 200),
        "a part": (place, {"Range": "bytes=0-1"}, 206),
        "one that is known": (place, etag, 304),
        "blocks": (paths.BLOCKS.format(id=stage.gated, path=DATA), {}, 200),
        "for tools": (at_tools("gated"), {}, 200),
    }
    for way, (where, headers, status) in asked.items():
        assert stage.get(where, headers=headers).status_code == 403, way
        assert not stage.told(), way
        with blind(monkeypatch):
            assert stage.get(where, headers=headers).status_code == status, way
        assert "nobody granted" in stage.told(), way


def test_a_link_to_a_file_that_nobody_granted_is_found(stage, monkeypatch):
    class Linking(LocalBlobs):
        def link(self, sha256, media_type, filename):
            return f"https://store.test/{sha256}"

    server = stage.hub.server
    monkeypatch.setattr(server.bytes, "store", Linking(server.settings.data / "blobs"))
    for place in (file_at(stage.gated, DATA), at_tools("gated")):
        with blind(monkeypatch):
            assert stage.get(place).status_code == 307
        assert "nobody granted" in stage.told()
    assert stage.keeper.http.get(place, follow_redirects=False).status_code == 307
    assert not stage.told()


def test_a_bundle_with_a_file_that_nobody_granted_is_found(stage, monkeypatch):
    place, asked = paths.BUNDLE.format(id=stage.gated), {"paths": [DATA]}
    assert stage.stranger.http.post(place, json=asked).status_code == 200  # it says why not
    assert not stage.told()
    with blind(monkeypatch):
        stage.stranger.http.post(place, json=asked).raise_for_status()
    assert "nobody granted" in stage.told()


def test_files_under_terms_of_withdrawn_versions_and_of_drafts_are_found(stage, monkeypatch):
    lea = stage.keeper
    terms = filled(lea, (DATA, b"t\n"), name="terms", gating="terms")
    gone = filled(lea, (DATA, b"g\n"), name="gone")
    lea.do("withdraw_version", version=gone, reason="Wrong.")
    mine = filled(lea, (DATA, b"d\n"), publish=False, name="drafted")
    wanted = {terms: "no terms signed", gone: "withdrawn", mine: "draft"}
    for version, words in wanted.items():
        with blind(monkeypatch):
            assert stage.get(file_at(version, DATA)).status_code == 200
        assert words in stage.told()


def test_what_somebody_was_granted_or_signed_is_no_leak(stage):
    lea, max_ = stage.keeper, stage.stranger
    rows = {one["id"]: one for one in lea.records("dataset_version")}
    dataset = rows[stage.gated]["dataset"]
    args = {"dataset": dataset, "person": max_.person, "ends_on": "2099-12-31"}
    lea.do("grant_access", reason="Agreed.", paths=["data/*"], **args)
    lea.do("set_terms", dataset=dataset, text="Cite us.")
    assert stage.get(file_at(stage.gated, DATA)).status_code == 403
    (terms,) = max_.records("dataset_terms")
    max_.do("sign_terms", terms=terms["id"], accepts=True)
    assert stage.get(file_at(stage.gated, DATA)).status_code == 200
    assert stage.get(at_tools("gated")).status_code == 200
    bundle = {"paths": [DATA]}
    max_.http.post(paths.BUNDLE.format(id=stage.gated), json=bundle).raise_for_status()
    assert not stage.told()


def test_a_draft_is_no_leak_to_the_team_that_works_on_it(stage):
    lea, tom = stage.keeper, stage.hub.member("tom")
    project = new_id()
    values = {"title": "Atlas", "summary": "A map.", "focus_area": "models"}
    lea.do("start_project", id=project, values=values)
    lea.create("project_membership", project=project, person=tom.person, role="contributor")
    version = draft(tom, name="of-team", project=project)
    for one in (lea, tom):
        assert one.http.get(paths.MANIFEST.format(id=version)).status_code == 200
    assert stage.get(paths.MANIFEST.format(id=version)).status_code == 404
    assert not stage.told()
