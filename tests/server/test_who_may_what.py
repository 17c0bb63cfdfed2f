"""Every route by role by status: the whole table, so that a new route cannot be forgotten."""

import itertools
import re
import time
from collections.abc import Mapping
from typing import Any

import pytest

from alliancehub.server.auth.tokens import begin_family
from alliancehub.wire import paths
from tests.hub import LocalHub, new_id

NOTHING = "00000000-0000-7000-8000-000000000000"
ROLES = ("guest", "member", "student", "org_admin", "lead", "admin", "suspended", "signed_out")
NOBODY = frozenset({"guest", "signed_out"})

# Route → status for those who are let in, and what each other role gets.
# A signed-out token is refused everywhere it is looked at, even where a guest is let in.
OPEN = {"signed_out": 401}
NEEDS_ACCOUNT: dict[str, int | None] = dict.fromkeys(NOBODY, 401)
NEEDS_ADMIN = dict.fromkeys(ROLES, 403) | NEEDS_ACCOUNT | {"admin": None}
TABLE: dict[tuple[str, str], tuple[int, Mapping[str, int | None]]] = {
    ("POST", paths.PULL): (200, OPEN),
    ("POST", paths.COMPARE): (409, OPEN),  # a cursor of nowhere, whoever asks
    ("POST", paths.BUCKET): (200, OPEN),  # holds nothing of a scope out of sight
    ("POST", paths.PUSH): (200, NEEDS_ACCOUNT),
    ("GET", "/sync/v1/snapshot/public"): (200, OPEN),
    ("GET", "/sync/v1/snapshot/alliance"): (200, {"guest": 404, "suspended": 404} | OPEN),
    ("GET", "/sync/v1/snapshot/admin"): (
        200,
        dict.fromkeys(ROLES, 404) | OPEN | {"admin": None},
    ),
    # There is none of so few rows, nor of any other scope; see test_cache_file.
    ("GET", "/sync/v1/snapshot/public/file?shape=x"): (404, OPEN),
    ("GET", "/sync/v1/snapshot/alliance/file?shape=x"): (404, OPEN),
    ("GET", "/sync/v1/snapshot/public/file/x"): (404, OPEN),
    ("GET", "/api/v1/records/dataset"): (200, OPEN),
    ("GET", "/api/v1/records/person"): (200, OPEN),
    ("GET", "/api/v1/records/nothing"): (404, OPEN),
    ("GET", f"/api/v1/records/dataset/{NOTHING}"): (404, OPEN),
    ("GET", f"/api/v1/records/dataset/{NOTHING}/history"): (404, OPEN),
    ("GET", f"/api/v1/versions/{NOTHING}/diff/{NOTHING}"): (404, OPEN),
    # Of a version that is not there; see test_files and test_uploads for others.
    ("POST", f"/api/v1/versions/{NOTHING}/manifest"): (404, NEEDS_ACCOUNT),
    ("GET", f"/api/v1/versions/{NOTHING}/manifest"): (404, OPEN),
    ("GET", f"/api/v1/versions/{NOTHING}/files/a/b"): (404, OPEN),
    ("HEAD", f"/api/v1/versions/{NOTHING}/files/a/b"): (404, OPEN),
    ("GET", f"/api/v1/versions/{NOTHING}/blocks/a/b"): (404, OPEN),
    ("POST", f"/api/v1/versions/{NOTHING}/bundle"): (404, OPEN),
    ("GET", f"/api/v1/versions/{NOTHING}/access"): (404, OPEN),
    ("GET", f"/api/v1/datasets/{NOTHING}/signatures"): (404, NEEDS_ACCOUNT | {"suspended": 403}),
    # As the tools of the Hugging Face Hub ask; see tests/journeys/test_hugging_face.py.
    ("GET", "/api/datasets/nobody/none/revision/main"): (404, OPEN),
    ("GET", "/api/datasets/nobody/none/tree/main?recursive=true"): (404, OPEN),
    ("GET", "/datasets/nobody/none/resolve/main/README.md"): (404, OPEN),
    ("HEAD", "/datasets/nobody/none/resolve/main/README.md"): (404, OPEN),
    ("OPTIONS", paths.UPLOADS): (204, {}),
    ("POST", paths.UPLOADS): (400, NEEDS_ACCOUNT),
    ("HEAD", f"/api/v1/uploads/{'0' * 32}"): (404, NEEDS_ACCOUNT),
    ("PATCH", f"/api/v1/uploads/{'0' * 32}"): (415, NEEDS_ACCOUNT),
    ("DELETE", f"/api/v1/uploads/{'0' * 32}"): (404, NEEDS_ACCOUNT),
    ("POST", paths.BLOBS + f"?version={NOTHING}"): (415, NEEDS_ACCOUNT),
    ("GET", paths.AUDIT): (200, NEEDS_ADMIN),
    ("GET", paths.LEDGER): (200, NEEDS_ADMIN),
    ("GET", paths.COMPUTE_REPORT + "?begins_on=2026-01-01&ends_on=2026-12-31"): (
        200,
        NEEDS_ACCOUNT | {"suspended": 403},
    ),
    ("GET", paths.HUB): (200, {}),
    ("GET", paths.HEALTH): (200, {}),
    ("GET", paths.READY): (200, {}),
    ("POST", paths.INVITATIONS): (404, NEEDS_ADMIN),
    ("POST", paths.LOOK_INVITATION): (404, {}),
    ("POST", paths.ACCEPT_INVITATION): (404, {}),
    ("POST", paths.SET_UP): (409, {}),
    ("POST", paths.SIGN_IN): (401, {}),
    ("POST", paths.REFRESH): (401, {}),
    ("POST", paths.PASSWORD): (403, NEEDS_ACCOUNT),
    ("GET", paths.TOKENS): (200, NEEDS_ACCOUNT),
    ("POST", paths.TOKENS): (201, NEEDS_ACCOUNT | {"suspended": 403}),
    ("DELETE", f"/auth/v1/tokens/{NOTHING}"): (404, NEEDS_ACCOUNT),
    ("POST", paths.SIGN_OUT): (204, NEEDS_ACCOUNT),
    ("POST", paths.SIGN_OUT_EVERYWHERE): (204, NEEDS_ACCOUNT),
}
BODIES: dict[str, dict[str, Any]] = {
    paths.PULL: {},
    paths.COMPARE: {"cursor": "x", "scopes": []},
    paths.BUCKET: {"cursor": "x", "scope": "admin:x", "kind": "account", "bucket": "00"},
    paths.PUSH: {
        "mutations": [{"mid": 1, "cause": new_id(), "name": "none", "args": {}}],
    },
    f"/api/v1/versions/{NOTHING}/manifest": {"files": []},
    f"/api/v1/versions/{NOTHING}/bundle": {"paths": ["a"]},
    paths.INVITATIONS: {"accounts": [new_id()]},
    paths.LOOK_INVITATION: {"token": "none"},
    paths.ACCEPT_INVITATION: {"token": "none", "password": "a long enough one"},
    paths.SET_UP: {
        "code": "none",
        "name": "N",
        "handle": "n",
        "email": "n@n.test",
        "password": "a long enough one",
    },
    paths.SIGN_IN: {"login": "nobody", "password": "none"},
    paths.REFRESH: {"refresh_token": "none"},
    paths.PASSWORD: {"old": "wrong", "new": "a long enough one"},
    paths.TOKENS: {"name": "Cluster"},
}
# Streams do not end; their table is in test_events.
ELSEWHERE = {("GET", paths.EVENTS)}


@pytest.fixture(scope="module")
def hub():
    with LocalHub(sign_in_tries=10_000) as one:
        yield one


@pytest.fixture(scope="module")
def cast(hub):
    people = {
        "guest": hub.guest(),
        "member": hub.member("member"),
        "student": hub.member("student", role="student"),
        "org_admin": hub.member("orgadmin", role="admin"),
        "lead": hub.member("lead"),
        "suspended": hub.member("suspended"),
        "signed_out": hub.member("gone"),
        "admin": hub.admin(),
    }
    values = {"title": "P", "summary": "S", "focus_area": "skills"}
    people["lead"].do("start_project", id=new_id(), values=values)
    account = people["suspended"].account
    hub.admin().do("set_account_state", account=account, state="suspended")
    people["signed_out"].http.post(paths.SIGN_OUT)
    return people


def test_the_table_names_every_route(hub):
    told = {
        (method.upper(), path)
        for path, methods in hub.app.openapi()["paths"].items()
        for method in methods
    }
    named = {(method, _template(path)) for method, path in TABLE} | ELSEWHERE
    assert told == named


@pytest.mark.parametrize(("method", "path"), TABLE)
def test_every_role_gets_what_the_table_says(hub, cast, method, path):
    allowed, others = TABLE[method, path]
    got = {}
    for role in ROLES:
        member = cast[role]
        body = BODIES.get(path)
        if path == paths.PUSH:
            body = BODIES[path] | {"device": new_id()}
        headers = {"Tus-Resumable": "1.0.0"} if path.startswith(paths.UPLOADS) else {}
        answer = member.http.request(method, path, json=body, headers=headers)
        got[role] = answer.status_code
        if path in {paths.SIGN_OUT, paths.SIGN_OUT_EVERYWHERE} and role not in NOBODY:
            assert member.http.post(paths.PULL, json={}).status_code == 401
            _sign_in_again(hub, member)
    wanted = {role: others.get(role) or allowed for role in ROLES}
    assert got == wanted


def _sign_in_again(hub, member):
    # Past the door, which does not let the suspended in anew.
    with hub.server.write() as writing:
        pair = begin_family(writing.tx, hub.server.settings, member.person, "", time.time())
    tokens = {"access_token": pair.access, "refresh_token": pair.refresh, "person": pair.person}
    member.take(tokens)


def _template(path):
    path = path.partition("?")[0]
    path = re.sub(r"^/api/v1/(versions|uploads)/[^/]+", r"/api/v1/\1/{id}", path)
    path = re.sub(r"^(/api/v1/versions/{id}/(?:files|blocks))/.+", r"\1/{path}", path)
    files = (paths.SNAPSHOT_FILE, paths.SNAPSHOT_FILE_BYTES, paths.VERSION_DIFF)
    of_tools = (paths.HF_INFO, paths.HF_TREE, paths.HF_FILE, paths.SIGNATURES, paths.TOKEN)
    for template in (*files, *of_tools, paths.SNAPSHOT, paths.HISTORY, paths.RECORD, paths.RECORDS):
        parts, wanted = path.split("/"), template.split("/")
        pairs = itertools.zip_longest(parts, wanted)
        if all(a == b or (b and b.startswith("{") and a) for a, b in pairs):
            return template
    return path


# Scopes: who sees rows of which kind, of those the fixture below makes.
SEES = {
    "organisation": set(ROLES),
    "dataset": set(ROLES),
    "person": set(ROLES) - {"guest", "suspended"},
    "membership": set(ROLES) - {"guest", "suspended"},
    "account": {"admin"},
    "milestone": {"lead"},
    "saved_search": {"member"},
    "credit_request": {"student", "member", "org_admin", "admin"},
    "notice": {"org_admin", "member", "student"},
}


@pytest.fixture(scope="module")
def rows(hub, cast):
    organisation = hub.organisation()
    resource = cast["org_admin"].create(
        "accelerator_resource",
        title="GPU",
        provider=organisation,
        model="A100",
        units=8,
        rate=1_000_000,
    )
    project = cast["lead"].records("project")[0]["id"]
    made = {
        "organisation": organisation,
        "dataset": cast["member"].create("dataset", title="D"),
        "milestone": cast["lead"].create("milestone", project=project, title="M"),
        "saved_search": cast["member"].create("saved_search", title="S"),
        "credit_request": cast["student"].create(
            "credit_request",
            title="C",
            lines=[{"resource": resource, "units": 1, "hours": 1, "runs": 1}],
            advisor=cast["member"].person,
            justification="J",
        ),
    }
    cast["student"].do("submit_request", request=made["credit_request"])
    cast["member"].do("endorse_request", request=made["credit_request"])
    return made


@pytest.mark.parametrize("kind", SEES)
def test_rows_are_seen_by_those_who_may_and_nobody_else(hub, cast, rows, kind):
    seen = set()
    for role in set(ROLES) - {"signed_out"}:
        found = cast[role].records(kind)
        pulled = [row[0] for row in cast[role].pull()["tables"].get(kind, {"rows": []})["rows"]]
        assert sorted(pulled) == sorted(row["id"] for row in found)
        if kind in rows:
            answer = cast[role].http.get(paths.RECORD.format(kind=kind, id=rows[kind]))
            assert (answer.status_code == 200) is (rows[kind] in pulled)
        if any(row["id"] == rows[kind] for row in found) if kind in rows else found:
            seen.add(role)
    assert seen == SEES[kind] - {"signed_out"}


def test_no_answer_holds_a_row_outside_the_callers_scopes(hub, cast, rows):
    """Invariant 15."""
    for role in set(ROLES) - {"signed_out"}:
        member = cast[role]
        page = member.pull()
        scopes = {one["scope"] for one in page["granted"]}
        for table in page["tables"].values():
            place = table["cols"].index("scope")
            assert {row[place] for row in table["rows"]} <= scopes
        for kind in hub.server.tables.by_name:
            assert {row["scope"] for row in member.records(kind)} <= scopes
        for scope in scopes:
            answer = member.http.get(paths.SNAPSHOT.format(scope=scope))
            _, *pages, end = answer.text.splitlines()
            assert '"rows":[]' in end
            for line in pages:
                assert f'"{scope}"' in line
