"""How sync stands and why: told scope by scope, change by change, and compared when wished."""

import json
import sqlite3
from contextlib import closing

import httpx
import pytest

from alliancehub.engine.bundle import sync_shown
from alliancehub.engine.calls import calls_of
from alliancehub.engine.explanation_api import Explanation
from alliancehub.engine.plain import from_plain
from alliancehub.model.errors import Refusal
from alliancehub.model.folding import searchable
from alliancehub.wire import paths


@pytest.fixture
def lea(near):
    return near.member("lea")


def told(client, **asked):
    found = calls_of()["explain"].run(client.engine, asked)
    return from_plain(Explanation, json.loads(json.dumps(found)))  # as it goes over the socket


def scopes(found):
    return {one.scope.partition(":")[0]: one for one in found.scopes}


def test_a_quiet_desktop_says_that_all_is_in_step(near, lea):
    lea.do("create", kind="dataset", values={"title": "Tides"})
    near.settle()
    found = told(lea, ask_hub=True)
    assert (found.state, found.waiting, found.failures, found.resets) == ("online", [], 0, [])
    assert found.commits_behind == 0
    assert found.schema[0] == found.schema[1]
    assert {one.state for one in found.scopes} == {"complete"}
    assert {one.is_behind for one in found.scopes} == {False}
    assert scopes(found)["org"].title == "Acme"
    assert scopes(found)["public"].newest > 0
    assert found.confirmed == 1
    assert {one.kind: one.rows for one in found.tables}["dataset"] == 1
    assert [one.decided for one in found.cycles if one.decided] == [1]
    assert found.cycles[-1].received > 0
    assert "asked for" in found.next  # this engine does not sync by itself


def test_the_scope_of_a_request_is_called_like_the_request(near, lea):
    near.settle()
    project = near.project(near.admin, "Tides", summary="Of seas.", focus_area="models")
    lea.do("ask_to_join", project=project, statement="I measure them.")
    near.settle()
    titles = {one.scope: one.title for one in told(lea).scopes}
    ((asked, request),) = lea.rows("join_request").items()
    assert titles[f"request:{asked}"] == request["title"]


def test_the_scope_of_a_private_dataset_is_called_like_the_dataset(near, lea):
    near.settle()
    row = lea.do("create", kind="dataset", values={"title": "Tides", "visibility": "private"}).row
    near.settle()
    titles = {one.scope: one.title for one in told(lea).scopes}
    assert titles[f"dataset:{row}"] == "Tides"


def test_what_lies_behind_is_told_by_scope_and_by_number(near, lea):
    near.settle()
    near.admin.do("create", kind="dataset", values={"title": "Rain"})
    near.admin.sync()
    found = told(lea, ask_hub=True)
    assert found.commits_behind == 1
    behind = {name: one.is_behind for name, one in scopes(found).items()}
    assert behind["public"]
    assert not behind["alliance"]
    assert told(lea).commits_behind is None
    lea.offline()
    found = told(lea, ask_hub=True)
    assert (found.commits_behind, scopes(found)["public"].is_behind) == (None, None)


def test_each_change_that_waits_says_why(near, lea):
    row = lea.do("create", kind="dataset", values={"title": "Tides"}).row
    assert [(one.state, one.reason) for one in told(lea).waiting] == [
        ("waiting", "It was not sent yet.")
    ]
    lea.network.breaks = lambda request, answer: (
        httpx.Response(503) if request.url.path == paths.PUSH else answer
    )
    lea.sync()
    (sent,) = told(lea).waiting
    assert (sent.state, "sent again, and done once" in sent.reason) == ("sent", True)
    lea.network.breaks = None
    lea.network.stops = lambda request: (
        httpx.Response(503) if request.url.path == paths.PULL else None
    )
    lea.sync()
    (decided,) = told(lea).waiting
    assert (decided.state, "next pull" in decided.reason) == ("decided", True)
    lea.network.stops = None
    lea.sync()
    assert told(lea).waiting == []
    near.settle()
    near.admin.do("delete", kind="dataset", id=row)
    near.admin.sync()
    lea.do("edit", kind="dataset", id=row, values={"title": "Ebb"})
    lea.engine.pause(is_paused=True)
    (paused,) = told(lea).waiting
    assert paused.reason.endswith("Sync is paused.")
    assert scopes(told(lea))["public"].waiting == 1


def test_a_refused_change_says_what_the_hub_said_and_a_failed_cycle_its_remedy(near, lea):
    near.settle()
    lea.offline()
    lea.sync()
    cycle = told(lea).cycles[0]
    assert (cycle.state, bool(cycle.problem), bool(cycle.remedy)) == ("offline", True, True)
    assert told(lea).state == "offline"


def test_compare_now_says_what_it_found_and_mends_it(near, lea):
    row = lea.do("create", kind="dataset", values={"title": "Tides"}).row
    near.settle()
    found = lea.engine.compare_now()
    assert (found.buckets, found.is_mended, found.scopes > 2) == (0, True, True)
    assert found.text.startswith("What is here is what the hub has.")
    core = lea.engine._core
    path = core.book.cache_path(core.need().record.key)
    with closing(sqlite3.connect(path)) as file, file:
        file.create_function("searchable", 1, searchable, deterministic=True)
        file.execute("UPDATE k_dataset SET title = 'Date' WHERE id = ?", (row,))
    found = lea.engine.compare_now()
    assert (found.buckets, found.is_mended) == (1, True)
    assert lea.need("dataset", row)["title"] == "Tides"
    assert told(lea).compared == found
    lea.offline()
    with pytest.raises(Refusal, match="cannot be reached") as caught:
        lea.engine.compare_now()
    assert caught.value.remedy


def test_the_bundle_holds_how_sync_stands_and_nothing_of_what_it_is_about(near, lea):
    lea.do("create", kind="dataset", values={"title": "Secret tides"})
    lea.offline()
    lea.sync()
    bundle = lea.engine.prepare_bundle({})
    (text,) = [one.text for one in bundle.files if one.name == "sync.json"]
    shown = json.loads(text)
    assert [one["state"] for one in shown["waiting"]] == ["sent"]
    assert {"public", "org", "person"} <= {one["sort"] for one in shown["scopes"]}
    assert shown["cycles"][0]["state"] == "offline"
    for private in ("Secret", "Acme", "Lea", lea.person, "127.0.0.1"):
        assert private not in text
    found = lea.engine.explain()
    assert found.cursor not in json.dumps(sync_shown(found))
