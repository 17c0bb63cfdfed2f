"""Conflicts in a real window over a real engine and hub."""

import pytest
from PySide6.QtWidgets import QPushButton

from alliancehub.desktop.views.conflict_group import ConflictGroup
from tests.hub import PASSWORD


@pytest.fixture(scope="module")
def nia(hub):
    return hub.member("nia")


def deleted_after_a_change(hub, nia, title):
    """Return a dataset of Nia's and the conflict of its deletion with an edit of somebody else."""
    dataset = nia.create("dataset", title=title)
    seen = next(one["version"] for one in nia.records("dataset") if one["id"] == dataset)
    values = {"values": {"title": f"{title} anew"}, "base": {"title": title}}
    hub.admin().do("edit", kind="dataset", id=dataset, **values)
    verdict = nia.give("delete", kind="dataset", id=dataset, version=seen)
    assert verdict["status"] == "conflict"
    return dataset, next(o["id"] for o in nia.records("conflict") if o["about"] == dataset)


def button(pane, text):
    found = [one for one in pane.findChildren(QPushButton) if one.text() == text]
    return next((one for one in found if one.isVisible()), None)


def opened(stage, hub, conflict):
    there = stage()
    there.sign_in(hub.url, "nia", PASSWORD)
    there.until_synced()
    there.desk.open_row("conflict", conflict)
    there.until(lambda: there.window.places.current.row_in_sight()[1] == conflict, "the conflict")
    return there, there.window.places.current


@pytest.mark.parametrize(
    ("words", "is_there"), [("Keep it", True), ("Delete it all the same", False)]
)
def test_what_was_deleted_and_changed_is_decided_in_its_pane(stage, hub, nia, words, is_there):
    dataset, conflict = deleted_after_a_change(hub, nia, f"Tides, {words}")
    there, screen = opened(stage, hub, conflict)
    there.until(lambda: button(screen, words) is not None, "the choice")
    assert there.desk.status.conflicts >= 1
    button(screen, words).click()
    there.until_synced()
    there.until(
        lambda: (
            not any(o["about"] == dataset and o["state"] == "open" for o in nia.records("conflict"))
        ),
        "the hub",
    )
    assert any(one["id"] == dataset for one in nia.records("dataset")) is is_there


def test_a_conflict_of_days_that_move_together_is_settled_by_one_choice(stage, hub, nia):
    days = {"starts_on": "2026-06-01", "ends_on": "2026-06-03"}
    event = nia.create("event", title="Tides school", **days)
    theirs = {"values": {"starts_on": "2026-06-02"}, "base": {"starts_on": "2026-06-01"}}
    hub.admin().do("edit", kind="event", id=event, **theirs)
    mine = {"starts_on": "2026-06-01", "ends_on": "2026-06-05"}
    verdict = nia.give("edit", kind="event", id=event, values=mine, base=days)
    assert verdict["status"] == "conflict"
    conflict = next(o["id"] for o in nia.records("conflict") if o["about"] == event)
    there, screen = opened(stage, hub, conflict)
    there.until(lambda: bool(screen.findChildren(ConflictGroup)), "the group")
    group = screen.findChildren(ConflictGroup)[0]
    assert set(group.fields) == {"starts_on", "ends_on"}
    group.set_keep("other")
    group.fields["ends_on"].set_value("2026-06-09", "")
    button(screen, "Resolve").click()
    there.until(
        lambda: any(
            (o["starts_on"], o["ends_on"]) == ("2026-06-01", "2026-06-09")
            for o in nia.records("event")
        ),
        "the hub",
    )
