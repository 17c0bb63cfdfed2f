"""Two reviewers, one of whom recuses herself with a reason, a panel, and a partial grant."""

import json
import re
import zipfile
from datetime import UTC, datetime, timedelta

import pytest

from alliancehub.model.errors import Refusal
from alliancehub.model.query import Query
from alliancehub.model.suggestion import Suggestion
from tests.hub import LocalHub
from tests.world import World

MICRO = 1_000_000
GRANTED = {"line": 1, "units": 2, "hours": 2, "runs": 1, "reason": "Two units will do."}


def day(ahead):
    return (datetime.now(UTC) + timedelta(days=ahead)).date().isoformat()


@pytest.fixture
def world():
    with World(LocalHub()) as made:
        yield made


@pytest.fixture
def asked(world):
    """Ann of IBM asked Yale for 8 credits in a call that wants one review by a rubric."""
    yale = world.organisation("Yale")
    dee = world.member("dee", yale, "admin")
    ann = world.member("ann", world.organisation("IBM"))
    world.settle()
    criteria = [
        {"criterion": "Merit", "weight": 3, "anchors": "1 none, 5 outstanding"},
        {"criterion": "Plan", "weight": 1, "anchors": "1 vague, 5 proven"},
    ]
    values = {"title": "R", "criteria": criteria}
    rubric = world.admin.do("create", kind="rubric", values=values).row
    world.settle()
    resource = create(
        dee, "accelerator_resource", title="H100", provider=yale, model="H100", units=8, rate=MICRO
    )
    world.settle()
    pool = create(
        dee,
        "pool",
        title="For all",
        donor=yale,
        resource=resource,
        begins_on=day(-1),
        ends_on=day(300),
        pledged=100 * MICRO,
    )
    world.settle()
    call = create(
        dee,
        "call",
        title="Spring",
        organiser=yale,
        begins_on=day(-1),
        ends_on=day(30),
        pools=[pool],
        rubric=rubric,
        reviews=1,
        state="published",
    )
    world.settle()
    lines = [{"resource": resource, "units": 4, "hours": 2, "runs": 1}]
    values = {"title": "Train it", "call": call, "lines": lines, "justification": "For science."}
    request = create(ann, "credit_request", **values)
    ann.do("submit_request", request=request)
    world.settle()
    return dee, ann, request


def create(client, kind, **values):
    return client.do("create", kind=kind, values=values).row


def test_two_reviewers_one_recused_a_panel_and_a_partial_grant(world, asked, tmp_path):
    dee, ann, request = asked
    mit = world.organisation("MIT")
    rita, rob = world.member("rita", mit), world.member("rob", mit)
    for client in (rita, rob):
        person = {"kind": "person", "id": client.person, "values": {"open_to": ["reviewing"]}}
        client.do("edit", **person)
    world.settle()
    args = {"request": request, "reviewers": [ann.person], "due_on": day(14)}
    with pytest.raises(Refusal, match="real conflict"):
        dee.do("assign_reviewers", **args)
    dee.do("suggest_reviewers", request=request, count=2)
    world.settle()
    proposed = {hit.values["reviewer"] for hit in dee.find("review_assignment")}
    assert proposed == {rita.person, rob.person}
    assert rita.find("review_assignment") == []
    dee.do("assign_reviewers", request=request, reviewers=[], due_on=day(14))
    world.settle()

    # Rita knows the applicant; what she was shown is gone from her desktop.
    assert rita.row("credit_request", request) is not None
    mine = rita.find("review_assignment")[0]
    rita.do("recuse", assignment=mine.id, why="personal", reason="Ann is my sister.")
    world.settle()
    assert rita.row("credit_request", request) is None
    assert rita.find("review") == []
    (conflict,) = dee.find("coi")
    assert (conflict.values["severity"], conflict.values["reason"]) == ("real", "Ann is my sister.")

    _write_on_a_train(world, rob, dee)
    _talk_and_decide(world, dee, rob, ann, request)

    # Ann reads what was decided, why and by which rule, and nobody's name but the decider's.
    (decision,) = ann.find("decision")
    assert decision.values["rule"] == "merit"
    assert decision.values["grants"][0]["amount"] == 4 * MICRO
    assert decision.values["comments"] == [{"number": 1, "comment": "Half of it is well founded."}]
    for kind in ("review", "review_assignment", "coi", "panel_item", "vote"):
        assert ann.find(kind) == []
    for kind in ann.engine._core.catalogue.kinds.keys() - {"person", "membership"}:
        rows = json.dumps(ann.rows(kind))
        assert rob.person not in rows, kind
        assert rita.person not in rows, kind
    written = _written_by(ann, tmp_path)
    assert b"Train it" in written["credit_request"]
    assert b"Half of it is well founded." in written["decision"]
    for name, body in written.items():
        for reviewer in (rita, rob):
            assert reviewer.person.encode() not in body, name
            title = reviewer.row("person", reviewer.person)["title"].encode()
            handle = reviewer.row("person", reviewer.person)["handle"].encode()
            for word in (title, handle):
                assert not re.search(rb"\b" + re.escape(word) + rb"\b", body, re.IGNORECASE), name
    assert rob.row("credit_request", request) is None
    ann.do("accept_offer", request=request)
    world.settle()
    (allocation,) = ann.find("allocation")
    assert allocation.values["balance"] == 4 * MICRO
    with pytest.raises(Refusal):
        dee.do("decide_credits", request=request, outcome="approve")
    world.same()


def _written_by(client, folder):
    """Return the bytes of all that an applicant can write to files: each list, and a bundle."""
    written = {}
    for kind in client.engine._core.catalogue.kinds.keys() - {"person", "membership"}:
        path = folder / f"{kind}.csv"
        client.engine.export_csv(Query(kind), str(path))
        written[kind] = path.read_bytes()
    bundle = client.engine.prepare_bundle({"platform": "offscreen"})
    path = folder / "bundle.zip"
    client.engine.write_bundle(bundle.id, str(path), [one.name for one in bundle.files])
    with zipfile.ZipFile(path) as made:
        assert len(made.namelist()) > 3
        written |= {f"bundle/{name}": made.read(name) for name in made.namelist()}
    return written


def _write_on_a_train(world, rob, dee):
    """Rob writes his review on a train, and it is given when he is back."""
    rob.offline()
    (draft,) = rob.find("review")
    scores = [
        {**row, "score": score} for row, score in zip(draft.values["scores"], (4, 2), strict=True)
    ]
    values = {"scores": scores, "advice": "partly", "comments": "Half of it is well founded."}
    rob.do("edit", kind="review", id=draft.id, values=values)
    rob.do("submit_review", review=draft.id)
    assert rob.need("review", draft.id)["state"] == "submitted"
    assert dee.find("review") == []
    rob.online()
    world.settle()
    (given,) = dee.find("review")
    assert given.values["score"] == 63


def _talk_and_decide(world, dee, rob, ann, request):
    """The panel votes and recommends, and Dee grants a part."""
    dee.do("open_panel", request=request, meets_on=day(7))
    world.settle()
    (item,) = rob.find("panel_item")
    rob.do("cast_vote", item=item.id, vote="partly", amount=4 * MICRO)
    dee.do("cast_vote", item=item.id, vote="partly", amount=4 * MICRO)
    world.settle()
    lines = [{"line": 1, "amount": 4 * MICRO, "reason": "Two units will do."}]
    dee.offline()
    dee.do("close_panel", item=item.id, lines=lines, rationale="Half is founded.")
    asked = {"name": "decide_credits", "kind": "credit_request", "id": request}
    begins = dee.engine.suggestion(**asked)  # on a train as well
    assert begins.values["grants"][0] | {"pool": ""} == {**GRANTED, "pool": ""}
    assert "4 of 8 credits" in begins.words
    dee.online()
    world.settle()
    assert dee.engine.suggestion(**asked) == begins
    assert ann.engine.suggestion(**asked) == Suggestion()
    assert rob.engine.suggestion(**asked) == Suggestion()
    assert rob.engine.suggestion("vote_twice", "panel_item", item.id) == Suggestion()
    assert rob.engine.suggestion("cast_vote", "panel_item", item.id) == Suggestion()  # closed
    why = {"rule": "merit", "reason": "The second half is not founded yet."}
    dee.do("decide_credits", request=request, outcome="partly", grants=[GRANTED], **why)
    world.settle()
