"""A student drafts a request for accelerator time on a train, and gets it granted in part."""

from __future__ import annotations

import pytest

from alliancehub.model.credits import cost_of
from alliancehub.model.errors import Refusal
from alliancehub.model.field_types import MICRO
from tests.world import World


def test_a_student_gets_accelerator_time_in_part_with_a_reason(world: World) -> None:
    provider = world.organisation("MOC Alliance", slug="moc")
    reviewer = world.member("rita", organisation=provider, role="admin")
    reviewer.sync()
    accelerator = reviewer.do(
        "create",
        kind="accelerator_resource",
        values={
            "title": "MOC H100",
            "provider": provider,
            "model": "H100",
            "units": 64,
            "rate": 2 * MICRO,
        },
    ).row
    school = world.organisation("Cornell University", slug="cornell")
    student = world.member("sam", organisation=school, role="student")
    world.settle()

    student.offline()
    values = {
        "title": "Distil a safety classifier",
        "resource": accelerator,
        "units": 8,
        "hours": 100,
        "justification": "Eight runs of a day.",
    }
    student.engine.save_draft("create:credit_request", "Distil a safety classifier", values)
    student.restart()
    assert student.engine.drafts()[0].values == values
    refusals = student.engine.preview(
        "create", {"kind": "credit_request", "values": {**values, "units": 65}}
    )
    assert refusals.fields == {"units": "MOC H100 has 64 units."}
    request = student.do("create", kind="credit_request", values=values).row
    student.engine.drop_draft("create:credit_request")
    student.do("submit_request", request=request)
    shown = student.need("credit_request", request)
    assert (shown["state"], shown["cost"]) == ("submitted", cost_of(8, 100, 2 * MICRO))
    assert reviewer.find("credit_request") == []
    student.online()
    world.settle()

    assert reviewer.inbox()[0].values["about"] == request
    reviewer.do(
        "post_message", kind="credit_request", about=request, body="Could 60 hours do, @sam?"
    )
    world.settle()
    assert student.inbox()[0].values["about_reason"] == "mention"
    student.do("post_message", kind="credit_request", about=request, body="Yes, with six units.")
    world.settle()
    assert len(reviewer.engine.detail("credit_request", request).thread) == 2

    with pytest.raises(Refusal) as refused:
        reviewer.do(
            "decide_request",
            kind="credit_request",
            request=request,
            granted_hours=60,
            decision="accept",
        )
    assert refused.value.field == "reason"
    reviewer.do(
        "decide_request",
        kind="credit_request",
        request=request,
        decision="accept",
        granted_units=6,
        granted_hours=60,
        reason="As agreed in the conversation.",
    )
    world.settle()

    decided = student.need("credit_request", request)
    assert decided["state"] == "partly_accepted"
    assert decided["reason"] == "As agreed in the conversation."
    allocation = student.find("allocation")[0].values
    assert (allocation["units"], allocation["hours"]) == (6, 60)
    assert allocation["granted"] == cost_of(6, 60, 2 * MICRO)
    with pytest.raises(Refusal, match="already"):
        reviewer.do("decide_request", kind="credit_request", request=request, decision="accept")
    world.same()


def test_a_draft_of_a_request_is_seen_by_its_author_alone(world: World) -> None:
    provider = world.organisation("MOC Alliance", slug="moc")
    reviewer = world.member("rita", organisation=provider, role="admin")
    sam = world.member("sam")
    world.settle()
    accelerator = reviewer.do(
        "create",
        kind="accelerator_resource",
        values={"title": "A", "provider": provider, "model": "A", "units": 1, "rate": MICRO},
    ).row
    world.settle()
    draft = sam.do(
        "create",
        kind="credit_request",
        values={"title": "Mine", "resource": accelerator, "justification": "x"},
    ).row
    world.settle()
    assert reviewer.row("credit_request", draft) is None
    assert world.admin.row("credit_request", draft) is None
    sam.do("submit_request", request=draft)
    world.settle()
    assert reviewer.need("credit_request", draft)["state"] == "submitted"
    assert sam.need("credit_request", draft)["state"] == "submitted"
    with pytest.raises(Refusal, match="submitted"):
        sam.do("edit", kind="credit_request", id=draft, values={"hours": 9})
    world.same()
