"""What goes over the wire: round trips, limits, and what is too much."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, ValidationError

from alliancehub.model.ids import derived_id
from alliancehub.wire import messages
from alliancehub.wire.messages import (
    MUTATIONS_MAX,
    PULL_LIMIT_MAX,
    AcceptInvitation,
    Answer,
    Deleted,
    Granted,
    InviteAccounts,
    Me,
    Message,
    Mutation,
    PullPage,
    PullRequest,
    PushBatch,
    PushResult,
    SnapshotHead,
    SnapshotPage,
    Table,
    Verdict,
)

ID = derived_id("device")
MUTATION = {"mid": 1, "cause": ID, "name": "delete", "args": {"kind": "dataset", "id": ID}}

EXAMPLES = [
    PullRequest(device=ID, cursor="abc", have=["public", f"person:{ID}"], limit=10),
    PushBatch(device=ID, mutations=[Mutation.model_validate(MUTATION)]),
    PushResult(last_mid=3, verdicts=[Verdict(mid=3, status="merged", fields=["tags"])]),
    PushResult(last_mid=3, expect=4),
    PullPage(
        cursor="abc",
        more=False,
        last_mid=0,
        me=Me(person=ID, name="Ann", state="active"),
        schema_hash="0123",
        revoked=["alliance"],
        granted=[Granted(scope="public", rows=1, is_inline=True)],
        tables={"dataset": Table(cols=["id", "title", "size_bytes"], rows=[[ID, "Ω", None]])},
        deleted=[Deleted(scope="public", kind="dataset", id=ID)],
    ),
    SnapshotHead(cursor="abc", rows=2),
    SnapshotPage(kind="dataset", after="abc", cols=["id"], rows=[[ID]]),
]


@pytest.mark.parametrize("message", EXAMPLES, ids=lambda message: type(message).__name__)
def test_a_message_survives_the_wire(message):
    assert type(message).model_validate_json(message.model_dump_json()) == message


def _all(base: type[BaseModel]) -> list[type[BaseModel]]:
    return [
        one for one in vars(messages).values() if isinstance(one, type) and issubclass(one, base)
    ]


def test_every_message_is_either_a_request_or_an_answer():
    told = {one for one in _all(BaseModel) if one is not BaseModel}
    assert told == {*_all(Message), *_all(Answer)}
    assert not {*_all(Message)} & {*_all(Answer)}


def test_a_request_with_an_unknown_part_is_refused_and_an_answer_with_one_is_read():
    with pytest.raises(ValidationError, match="surprise"):
        PullRequest.model_validate({"surprise": 1})
    assert SnapshotHead.model_validate({"cursor": "", "rows": 0, "surprise": 1}).rows == 0


@pytest.mark.parametrize(
    "bad",
    [
        {"mid": 0},
        {"mid": 2**53 + 1},
        {"mid": "first"},
        {"cause": "short"},
        {"cause": "x" * 36},
        {"cause": ID + "\n"},
        {"name": ""},
        {"name": "n" * 61},
        {"args": []},
        {"args": "text"},
        {"actor": ID},
    ],
)
def test_a_bad_mutation_is_refused(bad):
    with pytest.raises(ValidationError):
        Mutation.model_validate({**MUTATION, **bad})


def test_a_batch_has_its_limits():
    for count in (0, MUTATIONS_MAX + 1):
        with pytest.raises(ValidationError):
            PushBatch.model_validate({"device": ID, "mutations": [MUTATION] * count})
    whole = PushBatch.model_validate({"device": ID, "mutations": [MUTATION] * MUTATIONS_MAX})
    assert len(whole.mutations) == MUTATIONS_MAX


@pytest.mark.parametrize(
    "bad",
    [
        {"limit": 0},
        {"limit": PULL_LIMIT_MAX + 1},
        {"cursor": "c" * 501},
        {"device": "d" * 37},
        {"have": ["s" * 81]},
        {"have": "public"},
        {"have": ["s"] * 100_001},
    ],
)
def test_a_pull_has_its_limits(bad):
    with pytest.raises(ValidationError):
        PullRequest.model_validate(bad)


def test_the_longest_scope_fits():
    PullRequest(have=[f"organisation:{ID}", f"request:{ID}"])


def test_passwords_are_long_enough_and_invitations_few_enough():
    with pytest.raises(ValidationError):
        AcceptInvitation(token="t", password="too short")
    with pytest.raises(ValidationError):
        InviteAccounts(accounts=[ID] * 201)


_cells = st.one_of(st.none(), st.integers(-(2**53), 2**53), st.text())


@given(st.lists(st.lists(_cells, min_size=2, max_size=2), max_size=5))
def test_cells_survive_the_wire_as_they_are(rows):
    table = Table(cols=["a", "b"], rows=rows)
    again = Table.model_validate(json.loads(json.dumps(table.model_dump())))
    assert again.rows == rows
    assert all(
        type(x) is type(y)
        for a, b in zip(again.rows, rows, strict=True)
        for x, y in zip(a, b, strict=True)
    )
