import json
import zlib
from typing import cast

import httpx
import pytest
import zstandard

from alliancehub.server import journal
from alliancehub.server.cursor import read_token, write_token
from alliancehub.wire import paths
from alliancehub.wire.messages import PullPage
from tests.hub import new_id


class Replica:
    """What a client holds, by the rules of the protocol and nothing else."""

    def __init__(self, member, limit=5_000):
        self.member = member
        self.limit = limit
        self.cursor = ""
        self.have = set()
        self.rows = {}
        self.pages = 0

    def pull(self):
        page = self.member.pull(self.cursor, self.have, self.limit)
        PullPage.model_validate(page)
        self.pages += 1
        for scope in page["revoked"]:
            self.have.discard(scope)
            self.rows = {key: row for key, row in self.rows.items() if row["scope"] != scope}
        for kind, table in page["tables"].items():
            self._put(kind, table)
        for gone in page["deleted"]:
            row = self.rows.get((gone["kind"], gone["id"]))
            if row and row["scope"] == gone["scope"]:
                del self.rows[gone["kind"], gone["id"]]
        for granted in page["granted"]:
            if not granted["is_inline"]:
                self._snapshot(granted["scope"])
            self.have.add(granted["scope"])
        self.cursor = page["cursor"]
        return page

    def sync(self):
        while self.pull()["more"]:
            pass
        return self

    def _put(self, kind, table):
        for cells in table["rows"]:
            row = dict(zip(table["cols"], cells, strict=True))
            self.rows[kind, row["id"]] = row

    def _snapshot(self, scope):
        answer = self.member.http.get(paths.SNAPSHOT.format(scope=scope)).raise_for_status()
        for line in answer.text.splitlines()[1:]:
            page = json.loads(line)
            self._put(page["kind"], page)


def test_a_client_gets_everything_it_may_see_and_then_only_news(hub):
    ada, bob = hub.member("ada"), hub.member("bob")
    mine = Replica(bob).sync()
    made = ada.create("dataset", title="Climate")
    page = mine.pull()
    assert [row[0] for row in page["tables"]["dataset"]["rows"]] == [made]
    assert (page["granted"], page["revoked"], page["deleted"]) == ([], [], [])
    assert mine.pull()["tables"] == {}


def test_any_page_size_gives_the_same(hub):
    """Invariant 13."""
    ada, bob = hub.member("ada"), hub.member("bob")
    replicas = [Replica(bob, limit) for limit in (1, 2, 3, 7, 5_000)]
    for one in replicas:
        one.sync()
    ids = [ada.create("dataset", title=f"D{n}") for n in range(9)]
    ada.push(*[ada.mutation("delete", kind="dataset", id=one) for one in ids[:4]])
    ada.push(
        *[
            ada.mutation("create", kind="benchmark", id=new_id(), values={"title": f"T{n}"})
            for n in range(5)
        ]
    )
    whole = Replica(bob).sync().rows
    for one in replicas:
        assert one.sync().rows == whole
    assert replicas[0].pages > replicas[-1].pages


def test_a_page_may_end_amid_a_commit_and_goes_on_there(hub):
    ada = hub.member("ada")
    mine = Replica(ada, limit=2).sync()
    values = {"title": "T"}
    ada.push(
        *[ada.mutation("create", kind="dataset", id=new_id(), values=values) for _ in range(5)]
    )
    sizes = []
    while True:
        page = mine.pull()
        sizes.append(len(page["tables"]["dataset"]["rows"]))
        if not page["more"]:
            break
    assert sizes == [2, 2, 1]


def test_a_place_amid_news_that_an_older_hub_gave_is_taken(hub):
    """Without the last commit of its moment, as it was written before."""
    ada = hub.member("ada")
    mine = Replica(ada, limit=2).sync()
    values = {"title": "T"}
    ada.push(
        *[ada.mutation("create", kind="dataset", id=new_id(), values=values) for _ in range(3)]
    )
    assert mine.pull()["more"]
    *older, _latest, _its_tag = cast("list[object]", read_token(mine.cursor))
    assert len(older) == 6
    mine.cursor = write_token(older)
    mine.sync()
    assert mine.rows == Replica(ada).sync().rows


def test_a_page_of_more_than_it_may_hold_is_cut_however_few_its_rows(hub, monkeypatch):
    ada, bob = hub.member("ada"), hub.member("bob")
    mine = Replica(bob).sync()
    kept = [ada.create("dataset", title=f"T{n}", description="d" * 500) for n in range(4)]
    ada.do("delete", kind="dataset", id=kept.pop())
    whole = mine.pull()
    assert not whole["more"]
    assert {row[0] for row in whole["tables"]["dataset"]["rows"]} >= set(kept)
    monkeypatch.setattr(journal, "PAGE_BYTES", 1_000)
    for row_id in kept:
        ada.do("edit", kind="dataset", id=row_id, values={"source": "x"}, base={"source": ""})
    first = mine.pull()
    assert first["more"]
    assert len(first["tables"]["dataset"]["rows"]) == 1
    mine.sync()
    monkeypatch.undo()
    assert mine.rows == Replica(bob).sync().rows


def test_a_row_that_moves_leaves_its_old_scope_and_appears_in_the_new_one(hub):
    lead, other = hub.member("ada"), hub.member("bob")
    project = new_id()
    values = {"title": "P", "summary": "S", "focus_area": "skills", "state": "active"}
    lead.do("start_project", id=project, values=values)
    inside, outside = Replica(lead).sync(), Replica(other).sync()
    assert ("project", project) in outside.rows
    edit = {"kind": "project", "id": project}
    lead.do("edit", **edit, values={"state": "draft"}, base={"state": "active"})
    seen = outside.pull()
    assert {"scope": "public", "kind": "project", "id": project} in seen["deleted"]
    assert "project" not in seen["tables"]
    seen = inside.pull()
    assert [row[1] for row in seen["tables"]["project"]["rows"]] == [f"project:{project}"]
    assert ("project", project) in inside.rows
    assert ("project", project) not in outside.rows
    lead.do("edit", **edit, values={"state": "active"}, base={"state": "draft"})
    assert ("project", project) in outside.sync().rows
    assert inside.sync().rows["project", project]["scope"] == "public"


def test_access_gained_is_granted_whole_and_access_lost_is_revoked(hub):
    """Invariant 16."""
    lead, other = hub.member("ada"), hub.member("bob")
    project = new_id()
    values = {"title": "P", "summary": "S", "focus_area": "skills"}
    lead.do("start_project", id=project, values=values)
    for n in range(3):
        lead.create("milestone", project=project, title=f"M{n}")
    theirs = Replica(other).sync()
    membership = new_id()
    values = {"project": project, "person": other.person, "role": "observer"}
    lead.do("create", kind="project_membership", id=membership, values=values)
    page = theirs.pull()
    assert page["granted"] == [{"scope": f"project:{project}", "rows": 3, "is_inline": True}]
    assert sum(kind == "milestone" for kind, _ in theirs.rows) == 3
    lead.do("delete", kind="project_membership", id=membership)
    page = theirs.pull()
    assert page["revoked"] == [f"project:{project}"]
    assert sum(kind == "milestone" for kind, _ in theirs.rows) == 0


def test_a_suspended_member_keeps_only_what_is_public(hub):
    ada = hub.member("ada")
    mine = Replica(ada).sync()
    assert any(row["scope"] == "alliance" for row in mine.rows.values())
    hub.admin().do("set_account_state", account=ada.account, state="suspended")
    page = mine.pull()
    assert page["me"]["state"] == "suspended"
    assert {row["scope"] for row in mine.rows.values()} == {"public"}
    hub.admin().do("set_account_state", account=ada.account, state="active")
    assert mine.pull()["me"]["state"] == "active"
    assert any(row["scope"] == "alliance" for row in mine.rows.values())


def test_a_scope_too_large_for_a_page_comes_as_a_snapshot(hub):
    ada = hub.member("ada")
    for _ in range(3):
        ada.push(
            *[
                ada.mutation("create", kind="dataset", id=new_id(), values={"title": f"D{n}"})
                for n in range(200)
            ]
        )
    page = ada.pull()
    (public,) = [one for one in page["granted"] if one["scope"] == "public"]
    assert (public["rows"], public["is_inline"]) == (601, False)
    assert "dataset" not in page["tables"]
    assert sum(kind == "dataset" for kind, _ in Replica(ada).sync().rows) == 600


def test_last_mid_is_told(hub):
    ada = hub.member("ada")
    assert ada.pull()["last_mid"] == 0
    ada.create("dataset", title="T")
    assert ada.pull()["last_mid"] == 1


@pytest.mark.parametrize(
    "cursor",
    [
        "nonsense",
        "ümlaut",
        "====",
        "AAAA",
        write_token([]),
        write_token(["a", 0, "b", "", "", ""]),
        write_token(["a", -1, "b", "", "", ""]),
        write_token(["a", 2**63, "b", "", "", ""]),
        write_token({"seq": 1}),
    ],
)
def test_a_cursor_from_elsewhere_means_reset(hub, cursor):
    answer = hub.guest().http.post(paths.PULL, json={"cursor": cursor})
    assert (answer.status_code, answer.json()["code"]) == (409, "reset")


def test_a_cursor_of_another_history_means_reset(hub):
    ada = hub.member("ada")
    parts = read_token(ada.pull()["cursor"])
    assert isinstance(parts, list)
    for place, value in ((0, "other epoch"), (2, "other tag"), (1, parts[1] + 1)):
        changed = [value if n == place else part for n, part in enumerate(parts)]
        answer = ada.http.post(paths.PULL, json={"cursor": write_token(changed)})
        assert answer.json()["code"] == "reset"


def test_a_guest_gets_what_is_public(hub):
    hub.member("ada")
    page = hub.guest().pull()
    assert page["me"] == {"person": "", "name": "", "is_admin": False, "state": "guest"}
    assert [one["scope"] for one in page["granted"]] == ["public"]
    assert set(page["tables"]) == {"organisation"}


@pytest.mark.parametrize("encoding", ["zstd", "gzip", "identity", "zstd;q=0, gzip", ""])
def test_a_page_is_packed_as_the_client_likes_it(hub, encoding):
    ada = hub.member("ada")
    ada.create("dataset", title="T", description="word " * 500)
    headers = {"Accept-Encoding": encoding}
    request = ada.http.build_request("POST", paths.PULL, json={}, headers=headers)
    answer = ada.http.send(request, stream=True)
    raw = b"".join(answer.iter_raw())
    used = answer.headers.get("Content-Encoding", "")
    assert used == {"zstd;q=0, gzip": "gzip", "identity": ""}.get(encoding, encoding)
    if used == "zstd":
        raw = zstandard.ZstdDecompressor().decompressobj().decompress(raw)
    elif used == "gzip":
        raw = zlib.decompress(raw, wbits=31)
    assert json.loads(raw)["tables"]["dataset"]["rows"]


def read_snapshot(member, scope, after=""):
    path = paths.SNAPSHOT.format(scope=scope)
    answer = member.http.get(path, params={"after": after}).raise_for_status()
    assert answer.headers["Content-Type"] == "application/x-ndjson"
    *lines, end = [json.loads(line) for line in answer.text.splitlines()]
    assert lines[0]["has_end"]
    assert (end["kind"], end["rows"]) == ("", [])
    return lines


def test_a_snapshot_resumes_behind_any_page(hub):
    ada = hub.member("ada")
    ada.create("dataset", title="D")
    ada.create("initiative", title="T")
    head, *pages = read_snapshot(ada, "public")
    assert head["rows"] == 3
    assert [page["kind"] for page in pages] == ["dataset", "initiative", "organisation"]
    for count, page in enumerate(pages, start=1):
        assert read_snapshot(ada, "public", page["after"])[1:] == pages[count:]


def test_a_snapshot_and_what_changed_since_is_a_snapshot_now(hub):
    """Invariant 12."""
    ada = hub.member("ada")
    first = ada.create("dataset", title="D")
    head, *_ = read_snapshot(ada, "public")
    second = ada.create("dataset", title="E")
    ada.do("delete", kind="dataset", id=first)
    page = ada.pull(head["cursor"], ["public"])
    assert [row[0] for row in page["tables"]["dataset"]["rows"]] == [second]
    assert [one["id"] for one in page["deleted"]] == [first]


def test_a_snapshot_of_a_foreign_scope_is_as_of_one_that_is_not_there(hub):
    ada, eve = hub.member("ada"), hub.member("eve")
    answers = [
        eve.http.get(paths.SNAPSHOT.format(scope=scope))
        for scope in (f"person:{ada.person}", f"person:{new_id()}", "admin", "nothing")
    ]
    assert {answer.status_code for answer in answers} == {404}
    assert len({answer.json()["detail"].split("'")[-1] for answer in answers}) == 1


def test_a_snapshot_place_that_is_made_up_is_refused(hub):
    path = paths.SNAPSHOT.format(scope="public")
    answer = hub.guest().http.get(path, params={"after": "?"})
    assert (answer.status_code, answer.json()["field"]) == (422, "after")


def test_every_answer_names_its_request(hub):
    answer: httpx.Response = hub.guest().http.get("/nowhere", headers={"X-Request-Id": "abcd-1234"})
    assert answer.headers["X-Request-Id"] == answer.json()["request_id"] == "abcd-1234"
