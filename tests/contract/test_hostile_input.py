"""What somebody sends who does not play by the rules: each refused in words, none does harm."""

import json

import pytest

from alliancehub.model.ids import derived_id
from alliancehub.wire import paths
from alliancehub.wire.messages import MUTATIONS_MAX, PUSH_BYTES_MAX
from tests.hub import LocalHub, Member, new_id


@pytest.fixture(scope="module")
def hub():
    """Return a hub with Ada, who leads a project, and Ben and Eve, who do not."""
    with LocalHub() as hub:
        yield hub


@pytest.fixture(scope="module")
def ada(hub):
    return hub.member("ada")


@pytest.fixture(scope="module")
def ben(hub):
    return hub.member("ben")


@pytest.fixture(scope="module")
def project(ada):
    """Return a project of Ada's that nobody else sees."""
    made = new_id()
    values = {"title": "Secret", "summary": "S.", "focus_area": "trust", "state": "draft"}
    ada.do("start_project", id=made, values=values)
    return made


def rows(hub):
    """Return everything that an administrator and Ada see, to compare."""
    return {kind: hub.admin().records(kind) for kind in ("dataset", "person", "membership")}


def problem_of(answer):
    """Return the problem that an answer holds."""
    assert answer.status_code >= 400
    assert answer.headers["content-type"] == "application/problem+json"
    told = answer.json()
    assert told["title"]
    assert told["status"] == answer.status_code
    assert "Traceback" not in answer.text
    return told


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'"text"',
        b"\xff\xfe",
        b'{"device": 5, "mutations": []}',
        b'{"mutations": [{"mid": 1}]}',
        b'{"device": "x", "mutations": "many"}',
        b"[" * 100_000,
        b'{"device":' * 5_000,
    ],
)
def test_what_is_malformed_is_refused_in_words(ben, body):
    answer = ben.http.post(paths.PUSH, content=body, headers={"Content-Type": "application/json"})
    assert problem_of(answer)["status"] in {400, 413, 422}


@pytest.mark.parametrize("is_chunked", [False, True])
def test_what_is_oversized_is_refused_before_it_is_read(ben, is_chunked):
    size = PUSH_BYTES_MAX + 100_000
    whole = json.dumps({"device": ben.device, "mutations": ["x" * size]}).encode()
    content = (whole[at : at + 65_536] for at in range(0, size, 65_536)) if is_chunked else whole
    answer = ben.http.post(
        paths.PUSH, content=content, headers={"Content-Type": "application/json"}
    )
    assert problem_of(answer)["status"] == 413


def test_too_many_changes_at_once_are_refused(ben):
    one = {"mid": 1, "cause": new_id(), "name": "delete", "args": {}}
    batch = {"device": ben.device, "mutations": [one] * (MUTATIONS_MAX + 1)}
    assert problem_of(ben.http.post(paths.PUSH, json=batch))["status"] == 422


def test_what_is_replayed_is_answered_again_and_done_once(hub, ben):
    mutation = ben.mutation(
        "create", kind="dataset", id=new_id(), values={"title": "Once", "keywords": ["a"]}
    )
    first = ben.push(mutation)
    for _ in range(3):
        assert ben.push(mutation) == first
    assert [one["title"] for one in ben.records("dataset")].count("Once") == 1


def test_another_change_under_a_used_number_is_not_taken_for_the_first(ben):
    mutation = ben.mutation("create", kind="dataset", id=new_id(), values={"title": "First"})
    ben.push(mutation)
    other = {
        **mutation,
        "cause": new_id(),
        "args": {"kind": "dataset", "id": new_id(), "values": {"title": "Second"}},
    }
    answer = ben.http.post(paths.PUSH, json={"device": ben.device, "mutations": [other]})
    assert problem_of(answer)["code"] == "device_reused"
    assert "Second" not in [one["title"] for one in ben.records("dataset")]


def test_a_number_that_is_missing_is_asked_for(ben):
    ahead = {**ben.mutation("delete", kind="dataset", id=new_id()), "mid": ben.mid + 5}
    answer = ben.push(ahead)
    assert (answer["verdicts"], answer["expect"]) == ([], ben.mid)
    ben.mid -= 1


def test_the_device_of_somebody_else_cannot_be_used(ada, ben, project):
    before = ada.mid
    theirs = {"mid": before + 1, "cause": new_id(), "name": "delete", "args": {}}
    answer = ben.http.post(paths.PUSH, json={"device": ada.device, "mutations": [theirs]})
    assert problem_of(answer)["status"] == 403
    assert ada.give("delete", kind="dataset", id=new_id())["status"] == "applied"


def test_a_device_cannot_be_pulled_for_by_somebody_else(ada, ben, project):
    asked = {"device": ada.device, "cursor": "", "have": []}
    assert problem_of(ben.http.post(paths.PULL, json=asked))["status"] == 403


@pytest.mark.parametrize(
    ("name", "args"),
    [
        ("edit", {"kind": "project", "values": {"title": "Mine"}, "base": {"title": "Secret"}}),
        ("ask_to_join", {"statement": "Let me in."}),
        ("post_message", {"kind": "project", "body": "Hello?"}),
    ],
)
def test_what_is_out_of_sight_is_refused_in_the_words_of_what_does_not_exist(
    ben, project, name, args
):
    told = []
    for target in (project, derived_id("nothing")):
        key = {"edit": "id", "post_message": "about"}.get(name, "project")
        verdict = ben.give(name, **args, **{key: target})
        assert (verdict["status"], verdict["code"]) == ("rejected", "not_found")
        told.append({k: str(v).replace(target, "X") for k, v in verdict.items() if k != "mid"})
    assert told[0] == told[1]


def test_deleting_what_is_out_of_sight_does_nothing(hub, ada, ben, project):
    assert ben.give("delete", kind="project", id=project)["status"] == "applied"
    assert project in [one["id"] for one in ada.records("project")]


@pytest.mark.parametrize(
    ("kind", "field", "more"),
    [
        ("milestone", "project", {"title": "Mine"}),
        ("project_membership", "project", {"role": "lead"}),
    ],
)
def test_nobody_writes_into_the_scope_of_others(ben, project, kind, field, more):
    values = {field: project, **more}
    if kind == "project_membership":
        values["person"] = ben.person
    verdict = ben.give("create", kind=kind, id=new_id(), values=values)
    assert verdict["status"] == "rejected"
    assert verdict["text"]
    assert not any(project in scope for scope in _scopes(ben))


@pytest.mark.parametrize(
    "values",
    [
        {"title": "T", "scope": "admin"},
        {"title": "T", "created_by": derived_id("ada")},
        {"title": "T", "version": 99},
        {"title": "T", "id": derived_id("x")},
        {"title": {"$ne": ""}},
        {"title": "T" * 500_000},
        {"title": "\ud800"},
        {"title": "nul\0"},
        {"title": "T", "keywords": [[[[]]]]},
        {"title": "T", "size_bytes": 2**70},
        {"title": "T", "size_bytes": 1e308},
        {"title": "T", "url": "javascript:alert(1)"},
    ],
)
def test_forged_values_are_rejected_by_name_and_the_queue_goes_on(hub, ben, values):
    mutation = ben.mutation("create", kind="dataset", id=new_id(), values=values)
    batch = json.dumps({"device": ben.device, "mutations": [mutation]})
    answer = ben.http.post(paths.PUSH, content=batch, headers={"Content-Type": "application/json"})
    if answer.status_code == 200:
        verdict = answer.json()["verdicts"][0]
        assert verdict["status"] == "rejected"
        assert len(verdict["text"]) < 500
    else:
        assert problem_of(answer)["status"] in {400, 413, 422}
        ben.mid -= 1
    assert ben.give("delete", kind="dataset", id=new_id())["status"] == "applied"


@pytest.mark.parametrize(
    ("name", "args"),
    [
        ("no_such_command", {}),
        ("delete", {"kind": "no_such_kind", "id": derived_id("x")}),
        ("delete", {"kind": "dataset", "id": "' OR 1=1 --"}),
        ("delete", {"kind": "sqlite_master", "id": derived_id("x")}),
        ("create", {"kind": "account", "id": derived_id("x"), "values": {}}),
        ("create", {"kind": "notice", "id": derived_id("x"), "values": {}}),
        ("expire_request", {"kind": "join_request", "request": derived_id("x")}),
        ("set_account_state", {"account": derived_id("x"), "state": "active"}),
        ("edit", {"kind": "dataset", "id": derived_id("x"), "values": {}, "base": {}}),
    ],
)
def test_commands_that_nobody_may_give_are_refused_or_do_nothing(hub, ben, name, args):
    before = rows(hub)
    verdict = ben.give(name, **args)
    assert verdict["status"] == "rejected" or name == "delete"
    assert verdict["status"] != "rejected" or verdict["text"].endswith((".", "?"))
    assert rows(hub) == before


def test_no_member_makes_themselves_administrator(hub, ben):
    account = next(one for one in hub.admin().records("account") if one["person"] == ben.person)
    for name, args in (
        (
            "edit",
            {"kind": "account", "values": {"is_admin": True}, "base": {"is_admin": False}},
        ),
        ("create", {"kind": "account", "values": {"email": "b@x.org", "person": ben.person}}),
    ):
        args["id"] = account["id"] if name == "edit" else new_id()
        assert ben.give(name, **args)["status"] == "rejected"
    membership = next(
        one for one in hub.admin().records("membership") if one["person"] == ben.person
    )
    verdict = ben.give(
        "edit",
        kind="membership",
        id=membership["id"],
        values={"role": "admin"},
        base={"role": "member"},
    )
    assert (verdict["status"], verdict["code"]) == ("rejected", "not_permitted")


@pytest.mark.parametrize("cursor", ["x", "e30", "W10", "A" * 500, "../../etc/passwd"])
def test_a_cursor_of_elsewhere_means_to_start_over(ben, cursor):
    asked = {"device": ben.device, "cursor": cursor, "have": []}
    assert problem_of(ben.http.post(paths.PULL, json=asked))["code"] == "reset"


@pytest.mark.parametrize("scope", ["admin", "project:x", "person:", "nothing", "'", "%2e%2e"])
def test_a_scope_of_others_cannot_be_had(hub, ada, ben, project, scope):
    for path in (scope, f"project:{project}", f"person:{ada.person}"):
        answer = ben.http.get(paths.SNAPSHOT.format(scope=path))
        assert problem_of(answer)["status"] in {403, 404}


def test_claiming_to_hold_scopes_brings_nothing_of_them(ada, ben, project):
    theirs = [f"project:{project}", f"person:{ada.person}", "admin"]
    page = ben.pull(have=theirs)
    assert set(page["revoked"]) == set(theirs)
    again = ben.pull(cursor=page["cursor"], have=theirs)
    assert "Secret" not in json.dumps([page, again])


def _scopes(member: Member) -> list[str]:
    return [one["scope"] for one in member.pull()["granted"]]
