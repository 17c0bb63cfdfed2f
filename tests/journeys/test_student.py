"""A student drafts a request for accelerator time on a train, and gets it granted in part."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from alliancehub.model.credits import cost_of
from alliancehub.model.errors import Refusal
from alliancehub.model.field_types import MICRO
from tests.world import Client, World


def provide(world: World, reviewer: Client, provider: str) -> str:
    """Let a provider offer an accelerator and pledge credits on it."""
    offered: dict[str, object] = {"title": "MOC H100", "provider": provider, "model": "H100"}
    offered |= {"units": 64, "rate": 2 * MICRO}
    accelerator: str = reviewer.do("create", kind="accelerator_resource", values=offered).row
    year = datetime.now(UTC).date().isoformat()[:4]
    pledged = {"title": "MOC for all", "donor": provider, "resource": accelerator}
    pledged |= {"begins_on": f"{year}-01-01", "ends_on": f"{int(year) + 1}-12-31"}
    reviewer.do("create", kind="pool", values={**pledged, "pledged": 10_000 * MICRO})
    world.settle()
    return accelerator


def test_a_student_gets_accelerator_time_in_part_with_a_reason(world: World) -> None:
    provider = world.organisation("MOC Alliance", slug="moc")
    reviewer = world.member("rita", organisation=provider, role="admin")
    reviewer.sync()
    accelerator = provide(world, reviewer, provider)
    school = world.organisation("Cornell University", slug="cornell")
    student = world.member("sam", organisation=school, role="student")
    advisor = world.member("ada", organisation=school, role="member")
    world.settle()

    student.offline()
    line = {"resource": accelerator, "units": 8, "hours": 100, "runs": 1}
    values = {
        "title": "Distil a safety classifier",
        "lines": [line],
        "advisor": advisor.person,
        "documents": [{"title": "Ethikvotum", "url": "", "note": ""}],
        "justification": "Eight runs of a day.",
    }
    student.engine.save_draft("create:credit_request", "Distil a safety classifier", values)
    student.restart()
    assert student.engine.drafts()[0].values == values
    more = {**values, "lines": [{**line, "units": 65}]}
    refusals = student.engine.preview("create", {"kind": "credit_request", "values": more})
    assert refusals.fields == {"lines": "Line 1: MOC H100 has 64 units."}
    request = student.do("create", kind="credit_request", values=values).row
    student.engine.drop_draft("create:credit_request")
    student.do("submit_request", request=request)
    shown = student.need("credit_request", request)
    assert (shown["state"], shown["cost"]) == ("advisor_endorsement", cost_of(8, 100, 2 * MICRO))
    assert shown["number"] == ""  # the hub counts
    assert reviewer.find("credit_request") == []
    # What is written in records is found, and neither the names of columns nor what they point at.
    assert [one.id for one in student.find("credit_request", "ethik")] == [request]
    assert student.find("credit_request", "note") == []
    student.online()
    world.settle()
    assert student.need("credit_request", request)["number"].startswith("CR-")

    with pytest.raises(Refusal, match="waits for its advisor"):
        decide(reviewer, request)
    advisor.do("endorse_request", request=request)
    world.settle()
    about = {one.values["about"] for one in reviewer.inbox()}
    assert request in about
    reviewer.do(
        "post_message", kind="credit_request", about=request, body="Could 60 hours do, @sam?"
    )
    world.settle()
    assert "mention" in {one.values["about_reason"] for one in student.inbox()}
    student.do("post_message", kind="credit_request", about=request, body="Yes, with six units.")
    world.settle()
    assert len(reviewer.engine.detail("credit_request", request).thread) == 2

    with pytest.raises(Refusal) as refused:
        decide(reviewer, request, granted_hours=60)
    assert refused.value.field == "reason"
    _offer_and_accept(world, student, reviewer, request)
    with pytest.raises(Refusal, match="already"):
        decide(reviewer, request)
    world.same()


def _offer_and_accept(world: World, student: Client, reviewer: Client, request: str) -> None:
    decide(
        reviewer, request, granted_units=6, granted_hours=60,
        reason="As agreed in the conversation.",
    )  # fmt: skip
    world.settle()

    offered = student.need("credit_request", request)
    assert (offered["state"], offered["outcome"]) == ("offered", "partly_accepted")
    assert offered["reason"] == "As agreed in the conversation."
    assert student.find("allocation") == []
    student.offline()
    student.do("accept_offer", request=request)
    student.online()
    world.settle()
    allocation = student.find("allocation")[0].values
    assert (allocation["units"], allocation["hours"]) == (6, 60)
    assert allocation["granted"] == allocation["balance"] == cost_of(6, 60, 2 * MICRO)


def decide(reviewer: Client, request: str, **args: object) -> None:
    """Let a reviewer accept a request, in part where the arguments say so."""
    told = {"kind": "credit_request", "request": request, "decision": "accept", **args}
    reviewer.do("decide_request", **told)


def test_a_draft_of_a_request_is_seen_by_its_author_alone(world: World) -> None:
    provider = world.organisation("MOC Alliance", slug="moc")
    reviewer = world.member("rita", organisation=provider, role="admin")
    sam = world.member("sam")
    world.settle()
    accelerator = provide(world, reviewer, provider)
    line = {"resource": accelerator, "units": 1, "hours": 1, "runs": 1}
    draft = sam.do(
        "create",
        kind="credit_request",
        values={"title": "Mine", "lines": [line], "justification": "x"},
    ).row
    world.settle()
    assert reviewer.row("credit_request", draft) is None
    assert world.admin.row("credit_request", draft) is None
    sam.do("submit_request", request=draft)
    world.settle()
    assert reviewer.need("credit_request", draft)["state"] == "submitted"
    assert sam.need("credit_request", draft)["state"] == "submitted"
    with pytest.raises(Refusal, match="submitted"):
        sam.do("edit", kind="credit_request", id=draft, values={"lines": []})
    world.same()
