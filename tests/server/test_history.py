"""What rows were before: kept in the one write path, and shown to nobody but who sees the row."""

import pytest

from alliancehub.server.effects.sweep import sweep
from alliancehub.server.history import KEPT_DAYS, VERSIONS_MAX
from alliancehub.wire import paths
from tests.hub import LocalHub


def history(http, kind, row_id, **query):
    return http.get(paths.HISTORY.format(kind=kind, id=row_id), params=query)


def changes(http, kind, row_id):
    return [one["changes"] for one in history(http, kind, row_id).json()["entries"]]


@pytest.fixture
def ada(hub):
    one = hub.member("ada")
    one.dataset = one.create("dataset", title="Tides")
    return one


def edit(member, title, base, row_id=None):
    values = {"values": {"title": title}, "base": {"title": base}}
    member.do("edit", kind="dataset", id=row_id or member.dataset, **values)


def test_each_change_is_kept_with_who_and_what_newest_first(hub, ada):
    edit(ada, "Ebb", "Tides")
    hub.admin().do(
        "edit",
        kind="dataset",
        id=ada.dataset,
        values={"title": "Flow"},
        base={"title": "Ebb"},
    )
    entries = history(ada.http, "dataset", ada.dataset).json()["entries"]
    assert [one["changes"] for one in entries] == [
        {"title": ["Ebb", "Flow"]},
        {"title": ["Tides", "Ebb"]},
    ]
    assert entries[1]["actor"] == ada.person
    assert entries[1]["command"] == "edit"
    assert entries[0]["at"] >= entries[1]["at"]


def test_pages_follow_one_another(ada):
    for n in range(5):
        edit(ada, f"T{n + 1}", "Tides" if n == 0 else f"T{n}")
    first = history(ada.http, "dataset", ada.dataset, limit=3).json()
    rest = history(ada.http, "dataset", ada.dataset, limit=3, before=first["next"]).json()
    assert [len(first["entries"]), len(rest["entries"]), rest["next"]] == [3, 2, None]


def test_a_refused_command_leaves_no_trace(hub, ada):
    bob = hub.member("bob")
    given = bob.give(
        "edit",
        kind="dataset",
        id=ada.dataset,
        values={"title": "Mine"},
        base={"title": "Tides"},
    )
    assert given["status"] == "rejected"
    assert changes(ada.http, "dataset", ada.dataset) == []


def test_nobody_reads_the_history_of_a_row_that_they_do_not_see(hub, ada):
    bob = hub.member("bob")
    ada.do("post_message", kind="dataset", about=ada.dataset, body="Private?")
    search = ada.create("saved_search", title="Mine")
    ada.do(
        "edit",
        kind="saved_search",
        id=search,
        values={"title": "Still mine"},
        base={"title": "Mine"},
    )
    mine, theirs = (history(one.http, "saved_search", search) for one in (ada, bob))
    assert (mine.status_code, theirs.status_code) == (200, 404)
    never = history(bob.http, "saved_search", search[:-4] + "0000")
    assert never.json()["title"] == theirs.json()["title"]


def test_what_a_row_was_in_a_scope_out_of_sight_stays_out_of_sight(hub):
    """A history goes back only as far as where the row lay in a scope that the reader sees."""
    ada, bob = hub.member("ada"), hub.member("bob")
    with hub.server.database.write() as tx:
        place = (1, "dataset", "x", "2026", ada.person, "edit", "c")
        tx.run_many(
            "INSERT INTO row_version (version, kind, row_id, at, actor, command, cause, op, "
            "scope_before, scope, body) VALUES (?, ?, ?, ?, ?, ?, ?, 'U', ?, ?, ?)",
            [
                (*place, "public", "public", '{"title": ["oldest", "secret"]}'),
                (*place, f"person:{ada.person}", "public", '{"title": ["secret", "told"]}'),
                (*place, "public", "public", '{"title": ["told", "newest"]}'),
            ],
        )
    row = ada.create("dataset", title="newest")
    with hub.server.database.write() as tx:
        tx.run("UPDATE row_version SET row_id = ?", [row])
    assert len(changes(ada.http, "dataset", row)) == 3
    assert changes(bob.http, "dataset", row) == [{"title": ["told", "newest"]}]


def test_a_deleted_row_is_restored_as_it_was_by_who_may_delete_it(hub, ada):
    bob = hub.member("bob")
    ada.do("delete", kind="dataset", id=ada.dataset)
    page = history(ada.http, "dataset", ada.dataset).json()
    assert (page["is_deleted"], page["title"], page["entries"][0]["op"]) == (True, "Tides", "D")
    assert history(bob.http, "dataset", ada.dataset).status_code == 403
    assert bob.give("restore", kind="dataset", id=ada.dataset)["status"] == "rejected"
    ada.do("restore", kind="dataset", id=ada.dataset)
    row = ada.http.get(paths.RECORD.format(kind="dataset", id=ada.dataset)).json()
    assert (row["title"], row["created_by"]) == ("Tides", ada.person)
    assert [one["op"] for one in history(ada.http, "dataset", ada.dataset).json()["entries"]] == [
        "R",
        "D",
    ]


def test_what_went_with_a_row_comes_back_with_it(hub):
    ada, admin = hub.member("ada"), hub.admin()
    project = "0190aaaa-0000-7000-8000-000000000001"
    values = {"title": "Atlas", "focus_area": "models", "summary": "A map."}
    ada.do("start_project", id=project, values=values)
    admin.do("delete", kind="project", id=project)
    assert ada.http.get(paths.RECORD.format(kind="project", id=project)).status_code == 404
    assert ada.give("restore", kind="project", id=project)["status"] == "rejected"
    admin.do("restore", kind="project", id=project)
    page = ada.http.get(paths.RECORDS.format(kind="project_membership")).json()
    assert [(one["project"], one["role"]) for one in page["items"]] == [(project, "lead")]
    new, old = {"title": "World atlas"}, {"title": "Atlas"}
    ada.do("edit", kind="project", id=project, values=new, base=old)


@pytest.mark.parametrize("who", ["the lead", "themselves"])
def test_who_is_out_of_a_project_does_not_let_themselves_in_again(hub, who):
    ada, bob = hub.member("ada"), hub.member("bob")
    project = "0190aaaa-0000-7000-8000-000000000001"
    values = {"title": "Atlas", "focus_area": "models", "summary": "A map."}
    ada.do("start_project", id=project, values=values)
    ada.create("project_membership", project=project, person=bob.person, role="lead")
    page = bob.http.get(paths.RECORDS.format(kind="project_membership")).json()
    his = next(one["id"] for one in page["items"] if one["person"] == bob.person)
    (ada if who == "the lead" else bob).do("delete", kind="project_membership", id=his)
    assert bob.give("restore", kind="project_membership", id=his)["status"] == "rejected"
    assert history(bob.http, "project_membership", his).status_code in {403, 404}
    ada.do("restore", kind="project_membership", id=his)
    page = bob.http.get(paths.RECORDS.format(kind="project_membership")).json()
    assert his in [one["id"] for one in page["items"]]


def test_what_is_private_comes_back_to_its_author_alone(hub):
    ada, bob = hub.member("ada"), hub.member("bob")
    draft = ada.create("saved_search", title="Tides")
    ada.do("delete", kind="saved_search", id=draft)
    assert bob.give("restore", kind="saved_search", id=draft)["code"] == "not_found"
    assert history(bob.http, "saved_search", draft).status_code == 404
    ada.do("restore", kind="saved_search", id=draft)


def test_what_was_never_deleted_or_never_was_is_not_found(ada):
    assert ada.give("restore", kind="dataset", id=ada.dataset)["status"] == "applied"
    nothing = "00000000-0000-7000-8000-000000000000"
    assert ada.give("restore", kind="dataset", id=nothing)["code"] == "not_found"
    assert history(ada.http, "dataset", nothing).status_code == 404
    assert history(ada.http, "nothing", nothing).status_code == 404


def test_deleting_and_restoring_in_one_batch_leaves_it_as_it_was(ada):
    told = [
        ada.mutation("delete", kind="dataset", id=ada.dataset),
        ada.mutation("restore", kind="dataset", id=ada.dataset),
    ]
    assert [one["status"] for one in ada.push(*told)["verdicts"]] == ["applied", "applied"]
    row = ada.http.get(paths.RECORD.format(kind="dataset", id=ada.dataset)).json()
    assert row["title"] == "Tides"


def test_a_restored_name_that_somebody_took_meanwhile_is_refused_in_words(hub):
    admin = hub.admin()
    first = admin.create("organisation", title="Yale", slug="yale", sector="academia")
    admin.do("delete", kind="organisation", id=first)
    admin.create("organisation", title="Yale University", slug="yale", sector="academia")
    refused = admin.give("restore", kind="organisation", id=first)
    assert (refused["status"], refused["code"]) == ("rejected", "not_unique")


def test_the_history_of_a_row_is_bounded_by_number_and_age(time):
    with LocalHub(clock=time) as hub:
        ada = hub.member("ada")
        row = ada.create("dataset", title="T0")
        for n in range(VERSIONS_MAX + 7):
            edit(ada, f"T{n + 1}", f"T{n}", row)
        sweep(hub.server)
        with hub.server.database.read() as tx:
            count = tx.value("SELECT count(*) FROM row_version WHERE row_id = ?", [row])
        assert count == VERSIONS_MAX
        assert changes(ada.http, "dataset", row)[0]["title"][1] == f"T{VERSIONS_MAX + 7}"
        time.pass_(days=KEPT_DAYS + 1)
        sweep(hub.server)
        with hub.server.database.read() as tx:
            assert tx.value("SELECT count(*) FROM row_version") == 0
