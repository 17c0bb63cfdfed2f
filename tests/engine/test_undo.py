"""What a member did is taken back by steps: withdrawn, or undone by a change of its own."""

import pytest

from alliancehub.model.errors import Refusal
from tests.hub import LocalHub
from tests.world import World


class Clock:
    """A clock that stands until it is told to go on."""

    def __init__(self):
        self.now = 1_800_000_000.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def lea(clock):
    """Return a member with a dataset, at a hub in this process."""
    with World(LocalHub(clock=clock), clock=clock) as near:
        one = near.member("lea")
        one.near = near  # type: ignore[attr-defined] # for the tests alone
        one.dataset = one.do("create", kind="dataset", values={"title": "Tides"}).row  # type: ignore[attr-defined] # the same
        near.settle()
        clock.now += 3_600
        yield one


def rename(lea, title):
    return lea.do("edit", kind="dataset", id=lea.dataset, values={"title": title})


def title_of(lea):
    return lea.need("dataset", lea.dataset)["title"]


def test_a_waiting_edit_is_withdrawn_and_done_again(lea):
    rename(lea, "Ebb")
    assert lea.engine.undo().done == 1
    assert title_of(lea) == "Tides"
    assert [one.state for one in lea.engine.outbox()] == ["applied"]
    redone = lea.engine.redo()
    assert (redone.done, title_of(lea)) == (1, "Ebb")
    lea.engine.undo(redone.step)
    assert title_of(lea) == "Tides"


def test_a_step_of_many_commands_is_taken_back_as_one(lea):
    values = [{"title": f"Tide {n}"} for n in range(3)]
    first = lea.engine.submit_many([("create", {"kind": "dataset", "values": v}) for v in values])
    more = [("create", {"kind": "dataset", "values": {"title": "Tide 9"}})]
    lea.engine.submit_many(more, first[0].step)
    assert len(lea.find("dataset", "tide")) == 5
    assert lea.engine.undo().done == 4
    assert len(lea.find("dataset", "tide")) == 1
    assert lea.engine.redo().done == 4
    lea.near.settle()
    lea.near.same()


def test_steps_that_wait_are_still_there_after_a_restart(lea):
    lea.offline()
    rename(lea, "Ebb")
    rename(lea, "Flow")
    lea.restart()
    lea.engine.undo()
    assert title_of(lea) == "Ebb"
    lea.restart()
    lea.engine.undo()
    assert title_of(lea) == "Tides"
    lea.engine.redo()
    assert title_of(lea) == "Ebb"
    lea.do("create", kind="dataset", values={"title": "New"})
    with pytest.raises(Refusal, match="nothing to redo"):
        lea.engine.redo()


def test_a_sent_edit_is_edited_back_while_nobody_changed_it_since(lea):
    rename(lea, "Ebb")
    lea.near.settle()
    lea.engine.undo()
    lea.near.settle()
    assert title_of(lea) == "Tides"
    lea.engine.redo()
    lea.near.settle()
    assert title_of(lea) == "Ebb"
    lea.near.same()


def test_what_somebody_changed_since_is_not_overwritten_and_is_told(lea):
    rename(lea, "Ebb")
    lea.near.settle()
    lea.near.admin.do("edit", kind="dataset", id=lea.dataset, values={"title": "Flood"})
    lea.near.settle()
    with pytest.raises(Refusal, match="changed again since") as refused:
        lea.engine.undo()
    assert refused.value.remedy
    lea.near.settle()
    assert title_of(lea) == "Flood"
    with pytest.raises(Refusal, match="nothing to undo"):
        lea.engine.undo()


def test_a_sent_row_is_deleted_and_restored_again(lea):
    made = lea.do("create", kind="dataset", values={"title": "New"})
    lea.near.settle()
    lea.engine.undo()
    lea.near.settle()
    assert lea.row("dataset", made.row) is None
    lea.engine.redo()
    lea.near.settle()
    assert lea.need("dataset", made.row)["title"] == "New"
    lea.near.same()


def test_a_deletion_that_was_sent_is_restored_with_what_was_said_about_it(lea):
    lea.do("post_message", kind="dataset", about=lea.dataset, body="Fine data.")
    lea.near.settle()
    before = lea.need("dataset", lea.dataset)
    lea.do("delete", kind="dataset", id=lea.dataset)
    lea.near.settle()
    assert lea.row("dataset", lea.dataset) is None
    lea.engine.undo()
    lea.near.settle()
    after = lea.need("dataset", lea.dataset)
    assert (after["title"], after["created_at"]) == ("Tides", before["created_at"])
    thread = lea.engine.detail("dataset", lea.dataset).thread
    assert [one.values["body"] for one in thread] == ["Fine data."]
    lea.near.same()


def test_a_step_that_was_sent_too_long_ago_stays(lea, clock):
    step = rename(lea, "Ebb").step
    lea.near.settle()
    clock.now += 11 * 60
    with pytest.raises(Refusal, match="nothing to undo"):
        lea.engine.undo()
    with pytest.raises(Refusal, match="ten minutes"):
        lea.engine.undo(step)
    assert title_of(lea) == "Ebb"


def test_what_waited_long_can_be_undone_for_ten_minutes_after_it_was_sent(lea, clock):
    lea.offline()
    rename(lea, "Ebb")
    clock.now += 3_600
    lea.online()
    lea.near.settle()
    clock.now += 60
    lea.engine.undo()
    assert title_of(lea) == "Tides"


def test_a_posted_message_says_that_it_cannot_be_taken_back_and_lets_the_step_before_go(lea):
    rename(lea, "Ebb")
    lea.do("post_message", kind="dataset", about=lea.dataset, body="Mind the gap.")
    lea.near.settle()
    with pytest.raises(Refusal, match="cannot take it back"):
        lea.engine.undo()
    lea.engine.undo()
    assert title_of(lea) == "Tides"


def test_a_step_half_sent_is_taken_back_as_far_as_it_goes(lea):
    first = lea.engine.submit_many(
        [("edit", {"kind": "dataset", "id": lea.dataset, "values": {"title": "Ebb"}})]
    )
    lea.near.settle()
    lea.near.admin.do("edit", kind="dataset", id=lea.dataset, values={"title": "Flood"})
    lea.near.settle()
    more = [("create", {"kind": "dataset", "values": {"title": "New"}})]
    lea.engine.submit_many(more, first[0].step)
    undone = lea.engine.undo()
    assert (undone.done, undone.left_count) == (1, 1)
    assert "changed again since" in undone.left[0]
    assert lea.find("dataset", "new") == []
    assert title_of(lea) == "Flood"


def test_what_builds_on_a_change_that_was_taken_back_says_so(lea):
    lea.offline()
    step = lea.do("create", kind="dataset", values={"title": "New"})
    lea.do("edit", kind="dataset", id=step.row, values={"title": "Newer"})
    lea.engine.undo(step.step)
    entry = lea.engine.outbox(1)[0]
    assert entry.state == "rejected"
    assert "depends on a change that you took back" in entry.text


def test_a_cache_of_an_older_version_gets_what_undoing_needs(lea):
    store = lea.engine._core.account.store
    with store.write() as db:
        db.execute("DROP INDEX outbox_step")
        for name in ("step", "sent_at", "is_undone"):
            db.execute(f"ALTER TABLE outbox DROP COLUMN {name}")
    lea.restart()
    rename(lea, "Ebb")
    lea.engine.undo()
    assert title_of(lea) == "Tides"


def test_a_change_that_waits_is_replaced_and_what_builds_on_it_stays(lea):
    lea.offline()
    made = lea.do("create", kind="dataset", values={"title": "Nwe"})
    lea.do("post_message", kind="dataset", about=made.row, body="Look.")
    args = {"kind": "dataset", "id": made.row, "values": {"title": "New"}}
    again = lea.engine.amend(made.mid, "create", args)
    assert (again.mid, again.step) == (made.mid, made.step)
    assert lea.need("dataset", made.row)["title"] == "New"
    assert {one.state for one in lea.engine.outbox(2)} == {"waiting"}
    lea.online()
    lea.near.settle()
    assert lea.need("dataset", made.row)["title"] == "New"
    assert len(lea.engine.detail("dataset", made.row).thread) == 1
    lea.near.same()


def test_an_edit_that_waits_is_replaced_on_top_of_what_the_hub_has(lea):
    lea.offline()
    edit = rename(lea, "Ebb")
    lea.engine.amend(
        edit.mid, "edit", {"kind": "dataset", "id": lea.dataset, "values": {"title": "Flow"}}
    )
    assert title_of(lea) == "Flow"
    assert lea.engine.outbox(1)[0].args["base"] == {"title": "Tides"}
    lea.online()
    lea.near.settle()
    assert title_of(lea) == "Flow"


def test_a_refused_change_is_sent_again_as_it_was_corrected(lea):
    other = lea.near.member("max")
    admin = lea.near.admin
    admin.do(
        "create", kind="organisation", values={"title": "Y", "slug": "y", "sector": "academia"}
    )
    lea.near.settle()
    values = {"title": "Yale", "slug": "yale", "sector": "academia"}
    second = lea.near.sign_in("admin")
    second.offline()
    second.do("create", kind="organisation", values=values)
    admin.do("create", kind="organisation", values=values)
    admin.sync()
    second.online()
    second.sync()
    entry = second.engine.outbox(1)[0]
    assert entry.state == "rejected"
    args = {**entry.args, "values": {**entry.args["values"], "slug": "yale-2"}}
    second.engine.amend(entry.mid, "create", args)
    lea.near.settle()
    assert second.engine.status().rejected == 0
    assert [one.state for one in second.engine.outbox(1)] == ["applied"]
    assert other.find("organisation", slug="yale-2")


def test_what_was_sent_meanwhile_is_not_replaced_and_stays_as_it_is(lea):
    edit = rename(lea, "Ebb")
    lea.near.settle()
    args = {"kind": "dataset", "id": lea.dataset, "values": {"title": "Flow"}}
    with pytest.raises(Refusal, match="sent already"):
        lea.engine.amend(edit.mid, "edit", args)
    assert title_of(lea) == "Ebb"
    lea.offline()
    waits = rename(lea, "Flood")
    with pytest.raises(Refusal):
        lea.engine.amend(waits.mid, "edit", {**args, "values": {"title": ""}})
    assert title_of(lea) == "Flood"


def test_what_access_was_lost_to_cannot_be_undone_and_lets_the_step_before_go(lea):
    max_ = lea.near.member("max")
    project = lea.near.project(lea, "Atlas", summary="A map.", focus_area="models")
    values = {"project": project, "person": max_.person, "role": "maintainer"}
    lea.do("create", kind="project_membership", values=values)
    lea.do("edit", kind="project", id=project, values={"state": "draft"})
    lea.near.settle()
    max_.do("create", kind="dataset", values={"title": "Currents"})
    max_.do("edit", kind="project", id=project, values={"title": "World atlas"})
    lea.near.settle()
    membership = lea.find("project_membership", project=project, person=max_.person)[0].id
    lea.do("delete", kind="project_membership", id=membership)
    lea.near.settle()
    assert [entry.args for entry in max_.engine.outbox(1)] == [{}], "what it held was erased"
    max_.engine.undo()
    assert max_.find("dataset", title="Currents") == [], "the step before it"
    with pytest.raises(Refusal, match="nothing to undo"):
        max_.engine.undo()


@pytest.fixture
def conflict(lea):
    """Return a conflict of Lea's: "Ebb" where another desktop of hers wrote "Flood"."""
    other = lea.near.sign_in("lea")
    lea.offline()
    rename(lea, "Ebb")
    other.do("edit", kind="dataset", id=lea.dataset, values={"title": "Flood"})
    other.sync()
    lea.online()
    lea.near.settle()
    (found,) = lea.conflicts()
    return found.id


@pytest.mark.parametrize(("keep", "value"), [("mine", ""), ("theirs", ""), ("other", '"Both"')])
def test_resolving_a_conflict_is_taken_back_also_after_it_was_sent(lea, conflict, keep, value):
    receipt = lea.do("resolve_conflict", conflict=conflict, keep=keep, value=value)
    lea.near.settle()
    chosen = title_of(lea)
    assert chosen == {"mine": "Ebb", "theirs": "Flood", "other": "Both"}[keep]
    assert not lea.conflicts()
    assert lea.engine.undo(receipt.step).done == 1
    lea.near.settle()
    lea.near.same()
    assert title_of(lea) == "Flood"
    assert [one.id for one in lea.conflicts()] == [conflict]
    lea.engine.redo()
    lea.near.settle()
    lea.near.same()
    assert (title_of(lea), lea.conflicts()) == (chosen, [])


def test_resolving_is_not_taken_back_over_what_was_written_since_nor_after_ten_minutes(
    lea, conflict, clock
):
    receipt = lea.do("resolve_conflict", conflict=conflict, keep="mine")
    lea.near.settle()
    other = lea.near.clients[-1]
    other.do("edit", kind="dataset", id=lea.dataset, values={"title": "Spring"})
    lea.near.settle()
    with pytest.raises(Refusal, match="changed again since"):
        lea.engine.undo(receipt.step)
    clock.now += 660
    with pytest.raises(Refusal):
        lea.engine.undo(receipt.step)
    assert title_of(lea) == "Spring"
