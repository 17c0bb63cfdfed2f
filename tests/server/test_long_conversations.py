"""What a long conversation is about moves and goes with all of it, in one commit."""

import pytest

from tests.hub import LocalHub

COUNT = 1_001  # more than a command finds of anything else


@pytest.fixture(scope="module")
def engine():
    """Rows are found alike in both databases: once is enough."""
    return "sqlite"


@pytest.fixture(scope="module")
def discussed():
    """A hub, its member, and a dataset that was discussed at length."""
    with LocalHub() as hub:
        lea, _ = hub.member("lea"), hub.member("max")
        made = lea.create("dataset", title="Tides", visibility="alliance")
        for start in range(0, COUNT, 100):
            words = (f"Message {n}." for n in range(start, min(COUNT, start + 100)))
            lea.push(
                *(
                    lea.mutation("post_message", kind="dataset", about=made, body=one)
                    for one in words
                )
            )
        yield hub, lea, made


def show_to(member, dataset, before, after):
    return member.do(
        "edit",
        kind="dataset",
        id=dataset,
        values={"visibility": after},
        base={"visibility": before},
    )


def test_what_is_too_much_for_one_commit_stays_as_it_is_and_says_so(discussed, monkeypatch):
    hub, lea, made = discussed
    monkeypatch.setattr("alliancehub.model.belonging.EVERY_MAX", COUNT - 1)
    args = {"kind": "dataset", "id": made, "values": {"visibility": "private"}}
    verdict = lea.give("edit", base={"visibility": "alliance"}, **args)
    assert (verdict["status"], verdict["code"]) == ("rejected", "too_much")
    assert f"More than {COUNT - 1:,} messages" in verdict["text"]
    assert len(hub.sign_in("max").records("message")) == COUNT


def test_a_dataset_that_was_discussed_at_length_changes_who_sees_it(discussed):
    hub, lea, made = discussed
    max_ = hub.sign_in("max")
    assert len(max_.records("message")) == COUNT
    show_to(lea, made, "alliance", "private")
    assert not max_.records("message")
    assert {one["scope"] for one in lea.records("message")} == {f"dataset:{made}"}
    show_to(lea, made, "private", "alliance")
    assert len(max_.records("message")) == COUNT
    lea.do("delete", kind="dataset", id=made)
    assert not lea.records("message")
