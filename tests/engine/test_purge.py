"""What access is lost to is gone, down to the bytes."""

from alliancehub.model.query import Query
from tests.world import PASSWORD


def bytes_of(client):
    return b"".join(path.read_bytes() for path in client.folder.iterdir() if path.is_file())


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
