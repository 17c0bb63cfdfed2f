"""The member's own changes lie over the hub's rows until the hub has decided them."""

import httpx
import pytest

from alliancehub.model.errors import Refusal


@pytest.fixture
def atlas(near):
    """Return two maintainers and the project they share."""
    lea, max_ = near.member("lea"), near.member("max")
    near.settle()
    project = near.project(lea, "Atlas", summary="A map.", focus_area="models", tags=["map"])
    values = {"project": project, "person": max_.person, "role": "maintainer"}
    lea.do("create", kind="project_membership", values=values)
    near.settle()
    return lea, max_, project


def test_an_edit_is_seen_at_once_and_is_pending_until_its_outcome(near, atlas):
    """Invariant 7."""
    lea, _, project = atlas
    lea.offline()
    lea.do("edit", kind="project", id=project, values={"title": "World atlas"})
    detail = lea.engine.detail("project", project)
    assert (detail.hit.title, detail.hit.is_pending, detail.pending) == (
        "World atlas",
        True,
        ["title"],
    )
    assert lea.sync().state == "offline"
    assert lea.row("project", project)["title"] == "World atlas"
    lea.online()
    near.settle()
    detail = lea.engine.detail("project", project)
    assert (detail.hit.title, detail.hit.is_pending, detail.pending) == ("World atlas", False, [])
    near.same()


def test_a_command_and_its_view_survive_a_restart(near, atlas):
    lea, _, project = atlas
    lea.offline()
    lea.do("edit", kind="project", id=project, values={"title": "World atlas"})
    lea.restart()
    assert lea.row("project", project)["title"] == "World atlas"
    assert [entry.state for entry in lea.engine.outbox(1)] == ["waiting"]
    lea.online()
    near.settle()
    near.same()


def test_what_others_change_shows_under_a_waiting_edit(near, atlas):
    lea, max_, project = atlas
    lea.network.stops = _refuse_pushes
    lea.do("edit", kind="project", id=project, values={"title": "World atlas"})
    max_.do("edit", kind="project", id=project, values={"summary": "All maps.", "tags": ["x"]})
    max_.sync()
    lea.sync()
    row = lea.row("project", project)
    assert (row["title"], row["summary"], row["tags"]) == ("World atlas", "All maps.", ["x"])
    lea.network.stops = None
    near.settle()
    near.same()


def test_a_download_does_not_wait_for_an_upload_that_fails(near, atlas):
    lea, max_, project = atlas
    lea.network.stops = _refuse_pushes
    lea.do("edit", kind="project", id=project, values={"title": "World atlas"})
    max_.do("create", kind="dataset", values={"title": "Tides"})
    max_.sync()
    status = lea.sync()
    assert lea.find("dataset", "tides")
    assert status.waiting == 1
    assert status.problem == "Out of order."


def test_a_command_whose_check_fails_now_waits_unseen_and_the_hub_decides(near, atlas):
    lea, max_, project = atlas
    made = max_.do("create", kind="milestone", values={"project": project, "title": "Draft"})
    near.settle()
    lea.network.stops = _refuse_pushes
    lea.do("edit", kind="milestone", id=made.row, values={"title": "Final"})
    max_.do("delete", kind="milestone", id=made.row)
    max_.sync()
    lea.sync()
    assert lea.row("milestone", made.row) is None
    assert lea.engine.outbox(1)[0].state == "sent"
    lea.network.stops = None
    near.settle()
    assert lea.engine.outbox(1)[0].state == "conflict"
    assert "Final" in lea.conflicts()[0].values["mine"]
    near.same()


def test_a_rejected_change_is_rolled_back_at_once_and_kept_with_its_words(near):
    """Invariant 25."""
    other = near.sign_in("admin")
    near.admin.offline()
    values = {"title": "Yale", "slug": "yale", "sector": "academia"}
    near.admin.do("create", kind="organisation", values={**values, "title": "Yale University"})
    other.do("create", kind="organisation", values=values)
    other.sync()
    near.admin.online()
    near.settle()
    entry = near.admin.engine.outbox(1)[0]
    assert entry.state == "rejected"
    assert "taken by another organisation" in entry.text
    assert entry.remedy
    assert entry.args["values"]["title"] == "Yale University", "what was typed is not lost"
    assert [hit.title for hit in near.admin.find("organisation", slug="yale")] == ["Yale"]
    assert near.admin.engine.status().rejected == 1
    near.admin.engine.cancel(entry.mid)
    assert near.admin.engine.status().rejected == 0
    assert entry.mid not in [one.mid for one in near.admin.engine.outbox()]
    near.same()


def test_a_lost_answer_makes_nothing_twice(near, atlas):
    """Invariant 4."""
    lea, max_, project = atlas
    lost: list[httpx.Response] = []

    def lose_pushes(request: httpx.Request, answer: httpx.Response) -> httpx.Response:
        if request.url.path.endswith("/push") and len(lost) < 2:
            lost.append(answer)
            raise httpx.ReadError("lost", request=request)
        return answer

    lea.network.breaks = lose_pushes
    lea.do("post_message", kind="project", about=project, body="Once.")
    lea.sync()
    assert lea.engine.outbox(1)[0].state == "sent"
    near.settle()
    assert len(lost) == 2
    assert [hit.values["body"] for hit in max_.engine.detail("project", project).thread] == [
        "Once."
    ]
    assert lea.engine.outbox(1)[0].state == "applied"
    near.same()


def test_an_unsent_change_can_be_taken_back_with_what_builds_on_it(near, atlas):
    lea, _, project = atlas
    lea.offline()
    made = lea.do("create", kind="milestone", values={"project": project, "title": "Draft"})
    later = lea.do("edit", kind="milestone", id=made.row, values={"title": "Final"})
    lea.engine.cancel(made.mid)
    assert lea.row("milestone", made.row) is None
    entry = lea.engine.outbox(1)[0]
    assert (entry.mid, entry.state) == (later.mid, "rejected")
    assert entry.text.startswith("It depends on a change that you took back")
    lea.do("edit", kind="project", id=project, values={"title": "World atlas"})
    lea.online()
    near.settle()
    near.same()


def test_a_sent_change_cannot_be_taken_back(near, atlas):
    lea, _, project = atlas
    lea.network.stops = _refuse_pushes
    sent = lea.do("edit", kind="project", id=project, values={"title": "World atlas"})
    lea.sync()
    with pytest.raises(Refusal, match="sent already"):
        lea.engine.cancel(sent.mid)


def test_many_commands_are_taken_together_or_not_at_all(near):
    wanted = [("create", {"kind": "dataset", "values": {"title": f"Data {n}"}}) for n in range(3)]
    near.admin.news.clear()
    receipts = near.admin.engine.submit_many(wanted)
    assert [near.admin.row("dataset", one.row)["title"] for one in receipts] == [
        "Data 0",
        "Data 1",
        "Data 2",
    ]
    assert [event for event, _ in near.admin.news].count("changed") == 1
    with pytest.raises(Refusal):
        near.admin.engine.submit_many(
            [*wanted, ("create", {"kind": "dataset", "values": {"title": ""}})]
        )
    assert len(near.admin.find("dataset")) == 3
    near.settle()
    near.same()


def test_an_edit_without_base_takes_what_is_shown(near, atlas):
    lea, _, project = atlas
    lea.do("edit", kind="project", id=project, values={"title": "World atlas"})
    assert lea.engine.outbox(1)[0].args["base"] == {"title": "Atlas"}


def test_what_a_change_does_is_told_in_words(near, atlas):
    lea, _, project = atlas
    lea.do("edit", kind="project", id=project, values={"title": "World atlas", "tags": []})
    lea.do("create", kind="dataset", values={"title": "Tides"})
    lea.do("post_message", kind="project", about=project, body="Hello.")
    assert [entry.title for entry in lea.engine.outbox(3)] == [
        "Write a message: World atlas",
        "New dataset: Tides",
        "Edit project (title, tags): Atlas",
    ]


def test_a_preview_names_every_bad_field_and_takes_nothing(near):
    told = near.admin.engine.preview(
        "create", {"kind": "dataset", "values": {"url": "no address", "size_bytes": -1}}
    )
    assert set(told.fields) == {"title", "url", "size_bytes"}
    assert near.admin.engine.preview(
        "create", {"kind": "dataset", "values": {"title": "Tides"}}
    ).is_empty
    assert near.admin.find("dataset") == []
    assert near.admin.engine.outbox() == []


def test_a_guest_is_refused_in_words(near):
    guest = near.guest()
    with pytest.raises(Refusal, match="Guests can look around") as caught:
        guest.do("create", kind="dataset", values={"title": "Tides"})
    assert caught.value.remedy == "Sign in first."


def _refuse_pushes(request: httpx.Request) -> httpx.Response | None:
    if request.url.path.endswith("/push"):
        return httpx.Response(503, json={"title": "Out of order.", "status": 503})
    return None


def test_an_edit_of_a_part_of_a_group_meets_an_edit_of_another_part(near):
    """Invariant 6, of fields that move together."""
    lea, max_ = near.member("lea"), near.admin
    days = {"starts_on": "2026-06-01", "ends_on": "2026-06-03"}
    event = lea.do("create", kind="event", values={"title": "School", **days}).row
    near.settle()
    lea.offline()
    lea.do("edit", kind="event", id=event, values={"ends_on": "2026-06-05"})
    assert lea.engine.outbox(1)[0].title == "Edit event (ends): School"
    max_.do("edit", kind="event", id=event, values={"starts_on": "2026-06-02"})
    max_.sync()
    lea.online()
    near.settle()
    shown = lea.need("event", event)
    assert (shown["starts_on"], shown["ends_on"]) == ("2026-06-02", "2026-06-03")
    (conflict,) = lea.conflicts()
    lea.do("resolve_conflict", conflict=conflict.id, keep="mine")
    near.settle()
    shown = max_.need("event", event)
    assert (shown["starts_on"], shown["ends_on"]) == ("2026-06-01", "2026-06-05")
    near.same()
