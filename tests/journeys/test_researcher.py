"""A researcher finds a project, asks to join, is accepted and takes part: half of it offline."""

from __future__ import annotations

import pytest

from alliancehub.model.errors import Refusal
from tests.world import World


def test_a_researcher_comes_as_a_guest_and_ends_in_the_team(world: World) -> None:
    lead = world.member("lea", organisation=world.organisation("INSAIT", slug="insait"))
    project = world.project(
        lead,
        "Multilingual safety benchmark",
        summary="Measures refusals in forty languages.",
        focus_area="benchmarks",
        tags=["safety", "multilingual"],
    )
    world.project(lead, "Chip notes", summary="Kernels.", focus_area="hardware")
    lead.do("create", kind="milestone", values={"project": project, "title": "First ten languages"})
    lead.do(
        "create",
        kind="dataset",
        values={"title": "Refusal prompts", "url": "https://example.org/r"},
    )
    world.settle()

    guest = world.guest()
    guest.sync()
    found = guest.find("project", text="multiling saf", focus_area=["benchmarks"])
    assert [hit.id for hit in found] == [project]
    with pytest.raises(Refusal, match="Sign in"):
        guest.do("ask_to_join", project=project, statement="I would like to help.")
    assert guest.find("person") == []

    ada = world.member("ada")
    ada.sync()
    assert ada.find("milestone") == [], "a team's plan is the team's own"

    ada.offline()
    asked = ada.do(
        "ask_to_join", project=project, statement="I built such a benchmark for Bulgarian."
    )
    assert asked.mid > 0
    assert ada.find("join_request")[0].is_pending
    with pytest.raises(Refusal, match="waits for its leads"):
        ada.do("ask_to_join", project=project, statement="Again.")
    ada.restart()
    ada.online()
    world.settle()

    request = lead.find("join_request")[0]
    assert "waits" not in request.values["state"]
    assert [notice.values["about"] for notice in lead.inbox()] == [request.id]
    lead.do("decide_request", kind="join_request", request=request.id, decision="accept")
    world.settle()

    assert ada.need("join_request", request.id)["state"] == "accepted"
    assert [hit.title for hit in ada.find("milestone")] == ["First ten languages"]
    assert any(notice.values["about_reason"] == "decision" for notice in ada.inbox())

    ada.offline()
    ada.do("post_message", kind="project", about=project, body="Hello @lea, where do I begin?")
    shown = ada.engine.detail("project", project).thread
    assert [message.values["body"] for message in shown] == ["Hello @lea, where do I begin?"]
    ada.online()
    world.settle()
    assert any(notice.values["about_reason"] == "mention" for notice in lead.inbox())
    assert lead.engine.detail("project", project).thread[0].values["created_by"] == ada.person
    world.same()


def test_a_declined_request_says_why_and_nobody_decides_their_own(world: World) -> None:
    lead, ada = world.member("lea"), world.member("ada")
    project = world.project(lead, "Small models", summary="Small.", focus_area="models")
    ada.sync()
    ada.do("ask_to_join", project=project, statement="Please.")
    world.settle()
    request = lead.find("join_request")[0].id
    with pytest.raises(Refusal) as refused:
        lead.do("decide_request", kind="join_request", request=request, decision="decline")
    assert refused.value.field == "reason"
    with pytest.raises(Refusal, match="may not decide"):
        ada.do("decide_request", kind="join_request", request=request, decision="accept")
    lead.do(
        "decide_request",
        kind="join_request",
        request=request,
        decision="decline",
        reason="We are full until May.",
    )
    world.settle()
    assert ada.need("join_request", request)["reason"] == "We are full until May."
    assert ada.find("project_membership", project=[project], person=[ada.person]) == []
    world.same()
