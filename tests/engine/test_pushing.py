"""What waits goes to the hub batch by batch, and no batch waits for this side's own notes."""

import time

import httpx
import orjson
import pytest

from alliancehub.engine.sync import push
from tests.hub import LocalHub
from tests.world import World

BATCH = 5
LIMIT_S = 60


@pytest.fixture
def lea(monkeypatch):
    """Return a member with three batches of changes that wait."""
    monkeypatch.setattr(push, "MUTATIONS_MAX", BATCH)
    with World(LocalHub()) as world:
        lea = world.member("lea")
        titles = [f"Data {n}" for n in range(3 * BATCH)]
        wanted = [("create", {"kind": "dataset", "values": {"title": one}}) for one in titles]
        lea.engine.submit_many(wanted)
        yield lea
        lea.network.breaks = None
        world.settle()
        assert sorted(row["title"] for row in lea.rows("dataset").values()) == sorted(titles)
        world.same()


def due(client, most=1_000_000):
    """Return how many changes, of those sent up to a number where one is given, are not decided."""
    with client.engine._core.need().store.read() as db:
        query = "SELECT count(*) FROM outbox WHERE is_due = 1 AND coalesce(mid, 0) <= ?"
        return db.execute(query, (most,)).fetchone()[0]


def at_each_push(client, act):
    """Have something done with the answer of each push, and return what was sent."""
    sent = []

    def breaks(request, answer):
        if not request.url.path.endswith("/push"):
            return answer
        answer.read()
        sent.append([one["mid"] for one in orjson.loads(request.content)["mutations"]])
        return act(len(sent), answer) or answer

    client.network.breaks = breaks
    return sent


def test_the_verdicts_of_a_batch_are_noted_while_the_hub_decides_the_next(lea):
    first = due(lea)
    noted: list[bool] = []

    def wait_for_notes(number, answer):
        del answer
        ends_at = time.monotonic() + LIMIT_S
        while number == 2 and not noted and time.monotonic() < ends_at:
            if due(lea) == first - BATCH:
                noted.append(True)
            time.sleep(0.01)

    sent = at_each_push(lea, wait_for_notes)
    assert lea.sync().waiting == 0
    assert noted
    assert [len(one) for one in sent] == [BATCH] * 3
    assert [mid for one in sent for mid in one] == sorted({mid for one in sent for mid in one})


def test_nothing_is_sent_behind_a_refusal_before_that_is_noted(lea):
    unnoted = []

    def refuse_one(number, answer):
        if number != 1:
            unnoted.append(due(lea, sent[0][-1]))
            return None
        told = answer.json()
        told["verdicts"][1] |= {"status": "rejected", "code": "invalid", "text": "Not so."}
        return httpx.Response(200, json=told)

    sent = at_each_push(lea, refuse_one)
    lea.sync()
    assert unnoted == [0, 0]
    (refused,) = [one for one in lea.engine.outbox() if one.state == "rejected"]
    assert str(refused.text) == "Not so."


def test_a_batch_that_fails_takes_nothing_from_the_one_before(lea):
    at_each_push(lea, lambda number, answer: httpx.Response(500) if number == 2 else None)
    assert lea.sync().waiting == 2 * BATCH
    at_each_push(lea, lambda number, answer: None)
    assert lea.sync().waiting == 0
