"""What access is lost to is gone, down to the bytes."""

import logging

import pytest

from alliancehub.model.query import Query
from tests.server.version_hub import put_files
from tests.world import PASSWORD


def bytes_of(client):
    """Return what is in all files of a profile: database, its logs, settings, marks, reports."""
    return b"".join(path.read_bytes() for path in client.folder.rglob("*") if path.is_file())


def left_of(client, words):
    """Return which of these words the files of a profile hold, in any case and as UTF-16 too."""
    raw = bytes_of(client)
    forms = {word: (word, word.lower(), word.upper()) for word in words}
    return [
        word
        for word, some in forms.items()
        if any(one.encode(code) in raw for one in some for code in ("utf-8", "utf-16-le"))
    ]


def in_one_project(near):
    """Return two members of a project, the project, and the second one's part in it."""
    lea, max_ = near.member("lea"), near.member("max")
    project = near.project(lea, "Atlas", summary="A map.", focus_area="models")
    values = {"project": project, "person": max_.person, "role": "maintainer"}
    part = lea.do("create", kind="project_membership", values=values).row
    near.settle()
    return lea, max_, project, part


def test_a_lost_scope_leaves_nothing_behind(near):
    """Invariant 14."""
    lea, max_ = near.member("lea"), near.member("max")
    project = near.project(lea, "Atlas", summary="A map.", focus_area="models")
    values = {"project": project, "person": max_.person, "role": "maintainer"}
    part = lea.do("create", kind="project_membership", values=values)
    secret = lea.do(
        "create",
        kind="milestone",
        values={"project": project, "title": "Quixotic Zyzzyva", "description": "Syzygy inside."},
    )
    near.settle()
    assert max_.find("milestone", "zyzzyva")

    max_.offline()
    edit = {"kind": "milestone", "id": secret.row}
    max_.do("edit", **edit, values={"description": "Kwyjibo, and more."})
    max_.do("create", kind="milestone", values={"project": project, "title": "Flibbertigibbet"})
    max_.engine.save_draft(f"edit:milestone:{secret.row}", "Zyzzyva", {"title": "Gobbledygook"})
    words = [b"Zyzzyva", b"Syzygy", b"Kwyjibo", b"Flibbertigibbet", b"Gobbledygook"]
    words += [word.lower() for word in words]
    before = bytes_of(max_)
    assert all(word in before for word in words[:5])

    lea.do("delete", kind="project_membership", id=part.row)
    lea.sync()
    max_.online()
    near.settle()
    assert max_.rows("milestone") == {}
    assert max_.engine.query(Query("", "zyzzyva")).total == 0
    told = max_.engine.outbox(2)
    assert [entry.state for entry in told] == ["lost", "lost"]
    assert [entry.title for entry in told] == ["New milestone", "Edit milestone (description)"]
    assert [entry.args for entry in told] == [{}, {}]
    assert "no longer have access" in told[0].text
    assert max_.engine.drafts() == []
    after = bytes_of(max_)
    assert [word for word in words if word in after] == []
    near.same()


def test_what_was_begun_and_taken_back_in_a_lost_scope_is_gone_too(near, caplog):
    caplog.set_level(logging.DEBUG)
    lea, max_, project, part = in_one_project(near)
    old = lea.do("create", kind="milestone", values={"project": project, "title": "Old"}).row
    near.settle()
    edit = {"kind": "milestone", "id": old, "base": {"title": "Old"}}
    max_.do("edit", **edit, values={"title": "Blivet"})
    max_.engine.undo()
    max_.do("edit", **edit, values={"title": "Mugwump"})
    near.settle()
    assert max_.need("milestone", old)["title"] == "Mugwump"
    max_.do("edit", kind="milestone", id=old, base={"title": "Mugwump"}, values={"title": "Snark"})
    max_.engine.undo()
    save = max_.engine.save_draft
    save("create:milestone", "New milestone", {"project": project, "title": "Wuglump"})
    save("create:tool", "New tool", {"title": "Kept"})
    words = ["Mugwump", "Blivet", "Snark", "Wuglump"]
    assert {"Mugwump", "Snark", "Wuglump"} <= set(left_of(max_, words))

    lea.do("delete", kind="project_membership", id=part)
    near.settle()
    assert left_of(max_, words) == []
    assert [draft.key for draft in max_.engine.drafts()] == ["create:tool"]
    assert [word for word in words if word in caplog.text] == []
    near.same()


def test_conflicts_and_notices_say_nothing_of_what_is_out_of_sight(near):
    """Invariant 14: they lie in a person's own scope, and quote others."""
    lea, max_, project, part = in_one_project(near)
    made = lea.do("create", kind="milestone", values={"project": project, "title": "Old"}).row
    near.settle()
    edit = {"kind": "milestone", "id": made, "base": {"title": "Old"}}
    max_.do("post_message", kind="milestone", about=made, body="When?")
    near.settle()
    lea.do("edit", **edit, values={"title": "Zyzzyva"})
    lea.sync()
    lea.do("post_message", kind="milestone", about=made, body="@max Soon: Gobbledygook.")
    max_.do("edit", **edit, values={"title": "Kwyjibo"})
    near.settle()
    (conflict,) = max_.conflicts()
    assert any("Zyzzyva" in notice.title for notice in max_.inbox())
    max_.engine.save_draft(f"resolve_conflict:{conflict.id}", "Zyzzyva", {"value": "Blivet"})
    words = ["Zyzzyva", "Kwyjibo", "Gobbledygook", "Blivet"]
    assert left_of(max_, words) == words
    max_.offline()
    value = '"Flibbertigibbet"'
    max_.do("resolve_conflict", conflict=conflict.id, keep="other", value=value)
    lea.do("delete", kind="project_membership", id=part)
    lea.sync()
    max_.online()
    near.settle()
    assert max_.rows("conflict") == {}
    assert "You can no longer see what this was about." in {one.title for one in max_.inbox()}
    assert left_of(max_, [*words, "Flibbertigibbet"]) == []
    assert max_.engine.drafts() == []
    near.same()


def test_while_an_export_reads_nothing_is_missed_and_afterwards_all_is_erased(near, tmp_path):
    lea, max_, project, part = in_one_project(near)
    lea.do("create", kind="milestone", values={"project": project, "title": "Zyzzyva"})
    near.settle()
    target = tmp_path / "milestones.csv"
    with max_.engine._core.need().store.read() as db:  # as an export under way has it
        db.execute("SELECT count(*) FROM scope_state").fetchone()
        lea.do("delete", kind="project_membership", id=part)
        near.settle()
        assert max_.rows("milestone") == {}
        assert left_of(max_, ["Zyzzyva"])  # what it reads is still there
        max_.engine.export_csv(Query("milestone"), str(target))
    assert target.read_text("utf-8-sig").count("\n") == 1
    max_.sync()
    assert left_of(max_, ["Zyzzyva"]) == []
    assert not list(tmp_path.rglob("*.part"))


def test_what_an_engine_that_was_killed_left_is_erased_by_the_next(near):
    lea, max_, project, part = in_one_project(near)
    lea.do("create", kind="milestone", values={"project": project, "title": "Zyzzyva"})
    near.settle()
    store = max_.engine._core.need().store
    with pytest.MonkeyPatch.context() as killed:
        killed.setattr(store, "erase_lost", lambda: None)  # it does not come to this
        lea.do("delete", kind="project_membership", id=part)
        near.settle()
    assert left_of(max_, ["Zyzzyva"]) == ["Zyzzyva"]
    max_.restart()
    max_.sync()
    assert left_of(max_, ["Zyzzyva"]) == []


def test_a_suspended_member_keeps_only_what_is_public(near):
    lea = near.member("lea")
    near.settle()
    dataset = lea.do("create", kind="dataset", values={"title": "Tides"}).row
    near.settle()
    assert lea.rows("person")
    account = near.admin.find("account", email="lea@hub.test")[0].id
    near.admin.do("set_account_state", account=account, state="suspended")
    near.admin.sync()
    assert lea.sync().state == "suspended"
    assert lea.rows("person") == {}
    assert lea.row("dataset", dataset)
    near.admin.do("set_account_state", account=account, state="active")
    near.admin.sync()
    lea.sync()
    assert lea.engine.status().state == "online"
    near.settle()
    near.same()


def test_a_row_that_moves_out_of_sight_is_gone_and_comes_back(near):
    lea, max_ = near.member("lea"), near.member("max")
    project = near.project(lea, "Atlas", summary="A map.", focus_area="models")
    assert max_.row("project", project)
    lea.do("edit", kind="project", id=project, values={"state": "draft"})
    near.settle()
    assert max_.row("project", project) is None
    assert lea.row("project", project)["scope"] == f"project:{project}"
    near.same()
    lea.do("edit", kind="project", id=project, values={"state": "active"})
    near.settle()
    assert max_.row("project", project)["title"] == "Atlas"
    near.same()


def test_a_suspended_member_whose_session_ended_is_asked_to_sign_in(near):
    lea = near.member("lea")
    near.settle()
    account = near.admin.find("account", email="lea@hub.test")[0].id
    near.admin.do("set_account_state", account=account, state="suspended")
    near.admin.sync()
    assert lea.sync().state == "suspended"
    near.admin.do("set_account_state", account=account, state="active")
    near.admin.sync()
    record = lea.engine._core.need().record
    lea.engine._core.need().session.end()  # as when it was away for longer than a session lasts
    assert lea.sync().state == "sign_in_needed", "else nothing would tell how to go on"
    lea.engine.sign_in(record.hub, record.login, PASSWORD)
    assert lea.sync().state == "online"


def test_a_dataset_that_becomes_private_leaves_nothing_of_itself_behind(near):
    """Invariant 14: its versions, their cards and what was said about it go with it."""
    lea, max_ = near.member("lea"), near.member("max")
    values = {"title": "Zyzzyva soundings", "licence": "MIT", "description": "Syzygy inside."}
    dataset = lea.do("create", kind="dataset", values=values).row
    version = "00000000-0000-7000-8000-00000000d5e7"
    lea.do("draft_version", dataset=dataset, id=version, label="1.0.0", notes="Flibbertigibbet.")
    lea.sync()
    card = {"values": {"card": "# Kwyjibo"}, "base": {"card": ""}}
    lea.do("edit", kind="dataset_version", id=version, **card)
    lea.sync()
    put_files(near.hub, version)
    lea.do("publish_version", version=version)
    near.settle()
    lea.do("post_message", kind="dataset", about=dataset, body="Gobbledygook?")
    near.settle()
    words = ["Zyzzyva", "Syzygy", "Flibbertigibbet", "Kwyjibo", "Gobbledygook", "train.csv"]
    assert left_of(max_, words) == words
    assert max_.need("dataset_version", version)["manifest"]

    edit = {"base": {"visibility": "public"}, "values": {"visibility": "private"}}
    lea.do("edit", kind="dataset", id=dataset, **edit)
    near.settle()
    for kind in ("dataset", "dataset_version", "thread", "message"):
        assert max_.rows(kind) == {}
        assert lea.rows(kind)
    assert left_of(max_, words) == []
    near.same()

    edit = {"base": {"visibility": "private"}, "values": {"visibility": "alliance"}}
    lea.do("edit", kind="dataset", id=dataset, **edit)
    near.settle()
    assert max_.need("dataset_version", version)["card"] == "# Kwyjibo"
    near.same()
