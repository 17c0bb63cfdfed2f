"""A class of thirty: one request, a sub-wallet for each student, and what is left goes back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from alliancehub.model.errors import Refusal
from alliancehub.model.field_types import MICRO
from tests.journeys.test_student import provide
from tests.world import World

STUDENTS = 30
EACH = 4 * MICRO


def test_a_class_of_thirty_shares_one_request_and_gives_back_what_is_left(world: World) -> None:
    provider = world.organisation("MOC Alliance", slug="moc")
    donor = world.member("rita", organisation=provider, role="admin")
    donor.sync()
    accelerator = provide(world, donor, provider)
    school = world.organisation("Cornell University", slug="cornell")
    teacher = world.member("tom", organisation=school, role="member")
    first = world.member("pupil-00", organisation=school, role="student")
    for number in range(1, STUDENTS):
        world.invite(f"pupil-{number:02}", school, "student")
    world.settle()
    pupils = [hit.id for hit in teacher.find("person", "pupil")]
    assert len(pupils) == STUDENTS

    term = (datetime.now(UTC) + timedelta(days=90)).date().isoformat()
    values = {
        "title": "Course on accelerators",
        "justification": "Thirty exercises.",
        "lines": [{"resource": accelerator, "units": 8, "hours": 10, "runs": 1}],
        "holders": [{"person": one, "amount": EACH} for one in pupils],
        "wanted_until": term,
    }
    teacher.offline()
    request = teacher.do("create", kind="credit_request", values=values).row
    teacher.do("submit_request", request=request)
    teacher.online()
    world.settle()
    donor.do("decide_credits", request=request, outcome="approve")
    world.settle()
    teacher.do("accept_offer", request=request)
    world.settle()

    wallets = teacher.rows("wallet")
    assert {row["person"] for row in wallets.values()} == set(pupils)
    assert {(row["balance"], row["ends_on"]) for row in wallets.values()} == {(EACH, term)}
    (allocation,) = teacher.rows("allocation").values()
    assert allocation["shared"] == STUDENTS * EACH
    assert allocation["balance"] == 160 * MICRO - STUDENTS * EACH

    # Who holds a part sees that part, and neither the others' nor the whole.
    ((wallet, own),) = first.rows("wallet").items()
    assert (own["person"], own["balance"]) == (first.person, EACH)
    with pytest.raises(Refusal, match="may not"):
        first.do("close_wallet", wallet=wallet)

    for one in wallets:
        teacher.do("close_wallet", wallet=one)
    world.settle()
    (allocation,) = teacher.rows("allocation").values()
    assert (allocation["balance"], allocation["shared"]) == (160 * MICRO, 0)
    assert first.rows("wallet")[wallet]["state"] == "closed"
    world.same()
