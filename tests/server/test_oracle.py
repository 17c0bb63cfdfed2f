"""The oracle beside every hub of these tests finds what is planted, and only that."""

from contextlib import ExitStack

import pytest

from alliancehub.model.work import Work
from tests.hub import Hub, LocalHub, new_id
from tests.oracle import leaks_at


def with_a_secret(hub):
    """Return a member, a stranger and a milestone that only the member's project sees."""
    lea, max_ = hub.member("lea"), hub.member("max")
    project = new_id()
    values = {"title": "Atlas", "summary": "A map.", "focus_area": "models"}
    lea.do("start_project", id=project, values=values)
    secret = lea.create("milestone", project=project, title="Zyzzyva")
    return lea, max_, secret


def edit_title(member, milestone):
    member.do(
        "edit", kind="milestone", id=milestone, values={"title": "Z"}, base={"title": "Zyzzyva"}
    )


def leaks_of(hub):
    """Return what was found, and forget it."""
    leaks = leaks_at(hub.server.settings.data)
    told = leaks.read_text()
    leaks.unlink()
    return told


def publish(hub, statement, *params):
    """Change what the hub has stored, as a rule that is wrong would."""
    with hub.server.database.write() as tx:
        tx.run(statement, params)


def test_a_hub_that_is_right_has_no_leaks():
    with LocalHub() as hub:
        lea, max_, secret = with_a_secret(hub)
        edit_title(lea, secret)
        for one in (lea, max_, hub.guest()):
            page = one.pull()
            for granted in page["granted"]:
                one.http.get(f"/sync/v1/snapshot/{granted['scope']}").raise_for_status()
            one.records("milestone")
        assert max_.http.get(f"/api/v1/records/milestone/{secret}/history").status_code == 404
        assert lea.http.get(f"/api/v1/records/milestone/{secret}/history").status_code == 200
        assert not leaks_at(hub.server.settings.data).exists()


@pytest.mark.parametrize("place", ["pull", "snapshot"])
def test_a_row_in_the_journal_of_a_foreign_scope_is_found(place):
    with LocalHub() as hub:
        _, max_, secret = with_a_secret(hub)
        statement = "UPDATE sync_change SET scope = 'public' WHERE row_id = ?"
        publish(hub, statement, secret)
        if place == "pull":
            max_.pull()
        else:
            max_.http.get("/sync/v1/snapshot/public").raise_for_status()
        assert secret in leaks_of(hub)


def test_a_row_whose_scope_is_not_what_its_values_say_is_found():
    with LocalHub() as hub:
        _, max_, secret = with_a_secret(hub)
        publish(hub, "UPDATE milestone SET scope = 'public' WHERE id = ?", secret)
        assert [one["id"] for one in max_.records("milestone")] == [secret]
        assert "not in ['project:" in leaks_of(hub)


def test_a_change_of_a_foreign_scope_in_a_history_is_found(monkeypatch):
    with LocalHub() as hub:
        lea, max_, secret = with_a_secret(hub)
        edit_title(lea, secret)
        with monkeypatch.context() as wrong:
            wrong.setattr(Work, "may_see", lambda *_: True)
            answer = max_.http.get(f"/api/v1/records/milestone/{secret}/history")
        assert answer.json()["entries"]
        assert "of project:" in leaks_of(hub)


def test_a_leak_fails_the_test_when_its_hub_ends(tmp_path):
    hub = LocalHub(data=tmp_path)
    _, max_, secret = with_a_secret(hub)
    publish(hub, "UPDATE sync_change SET scope = 'public' WHERE row_id = ?", secret)
    max_.pull()
    with pytest.raises(AssertionError, match="may not see"):
        hub.close()


def test_a_hub_of_its_own_process_is_watched_too(tmp_path):
    with ExitStack() as stack:
        hub = stack.enter_context(Hub(data=tmp_path / "hub"))
        _, max_, secret = with_a_secret(hub)
        hub.stop()
        with LocalHub(data=tmp_path / "hub", database=hub.database) as same:
            publish(same, "UPDATE sync_change SET scope = 'public' WHERE row_id = ?", secret)
        hub.start()
        max_.pull()
        assert secret in leaks_at(hub.data).read_text()
        with pytest.raises(AssertionError, match="may not see"):
            stack.close()
