"""Credit requests that meet: caps hold, an offer is taken once, a class of thirty has its parts."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.hub import LocalHub

C = 1_000_000
DEVICES = 6
TODAY = "2027-01-15"  # of the clock that stands, so that no midnight passes amid a test


@pytest.fixture
def hub(in_database, time):
    with LocalHub(clock=time, sign_in_tries=10_000) as one:
        yield one


@pytest.fixture
def provider(hub):
    return hub.member("provider", role="admin")


@pytest.fixture
def resource(hub, provider):
    organisation = hub.organisation()
    row = provider.create(
        "accelerator_resource", title="H100", provider=organisation, model="H100", units=64,
        rate=2 * C,
    )  # fmt: skip
    year = int(TODAY[:4])
    provider.create(
        "pool", title="Pool", donor=organisation, resource=row, pledged=10_000 * C,
        begins_on=f"{year}-01-01", ends_on=f"{year + 2}-12-31",
    )  # fmt: skip
    return row


def draft(member, resource, **values):
    lines = [{"resource": resource, "units": 4, "hours": 10, "runs": 1}]
    asked = {"title": "R", "lines": lines, "justification": "J"}
    return member.create("credit_request", **{**asked, **values})


def at_once(tasks):
    with ThreadPoolExecutor(len(tasks)) as pool:
        return [done.result() for done in [pool.submit(task) for task in tasks]]


def test_the_caps_of_a_call_hold_on_many_devices_at_once(hub, provider, resource):
    today = TODAY
    call = provider.create(
        "call", title="Capped", organiser=hub.organisation(), begins_on=today, ends_on=today,
        cap=200 * C, state="published",
    )  # fmt: skip
    member = hub.member("eager")
    drafts = [draft(member, resource, call=call) for _ in range(DEVICES)]
    devices = [hub.sign_in("eager") for _ in drafts]
    verdicts = at_once(
        [
            lambda device=device, row=row: device.give("submit_request", request=row)
            for device, row in zip(devices, drafts, strict=True)
        ]
    )
    codes = sorted(one["code"] for one in verdicts if one["status"] == "rejected")
    assert codes == ["cap"] * (DEVICES - 2)  # two of 80 credits fit
    rows = [one for one in member.records("credit_request") if one["call"] == call]
    asked = [one for one in rows if one["state"] == "submitted"]
    assert sum(one["cost"] for one in asked) == 160 * C
    assert len({one["number"] for one in asked}) == 2


def test_an_offer_is_taken_once_on_many_devices_at_once(hub, provider, resource):
    member = hub.member("taker")
    request = draft(member, resource)
    member.do("submit_request", request=request)
    args = {"kind": "credit_request", "request": request, "decision": "accept"}
    provider.do("decide_request", **args)
    devices = [hub.sign_in("taker") for _ in range(DEVICES)]
    tasks = [
        lambda device=device: device.give("accept_offer", request=request) for device in devices
    ]
    verdicts = at_once(tasks)
    assert [one["status"] for one in verdicts].count("applied") == 1
    granted = [one for one in member.records("increment") if one["request"] == request]
    assert [one["amount"] for one in granted] == [80 * C]


def test_a_class_of_thirty_is_one_request_with_thirty_parts(hub, provider, resource):
    teacher = hub.member("teacher")
    class_ = [hub.member(f"pupil-{n}", role="student") for n in range(2)]
    people = [one.person for one in class_]
    admin = hub.admin()
    people += [admin.create("person", title=f"Pupil {n}", handle=f"p-{n}") for n in range(28)]
    holders = [{"person": one, "amount": 2 * C} for one in people]
    until = f"{int(TODAY[:4]) + 1}-06-30"
    request = draft(teacher, resource, holders=holders, wanted_until=until)
    teacher.do("submit_request", request=request)
    args = {"kind": "credit_request", "request": request, "decision": "accept"}
    provider.do("decide_request", **args)
    teacher.do("accept_offer", request=request)
    wallets = teacher.records("wallet")
    assert [one["balance"] for one in wallets] == [2 * C] * 30
    (allocation,) = [one for one in teacher.records("allocation") if one["request"] == request]
    assert allocation["balance"] == 20 * C
    # Each sees their own part, and nothing else of it.
    assert [one["person"] for one in class_[0].records("wallet")] == [class_[0].person]
    assert class_[0].records("allocation") == []
    assert class_[0].records("credit_request") == []
