"""How sync stands: lines that would say the same are one, and scopes of one row are told apart."""

import inspect

from alliancehub.desktop.dialogs.sync_sheet import (
    SCOPE_NAMES,
    SCOPE_SORTS,
    SyncSheet,
    alike,
    telling,
)
from alliancehub.engine.explanation_api import CycleRecord, Explanation, ScopeState, WaitingChange
from alliancehub.model import scopes

LATE = "It was not sent yet."


def waiting(mid, title, state="waiting", reason=LATE):
    return WaitingChange(mid, title, state, f"2026-11-0{mid}T10:00:00Z", reason)


def test_changes_that_do_the_same_and_wait_for_the_same_are_one_with_their_number():
    edit, other = "Edit tool (title): Alpha", "Edit tool (summary): Alpha"
    lost = waiting(5, edit, "lost", "You may not see it any more.")
    found = alike([waiting(1, edit), waiting(2, other), waiting(3, edit), waiting(4, edit), lost])
    assert [(one.mid, count) for one, count in found] == [(1, 3), (2, 1), (5, 1)]


def test_cycles_that_brought_nothing_are_left_out_but_the_latest():
    at = "2026-11-01T10:00:00Z"
    quiet, brought = CycleRecord(at, 5, "online"), CycleRecord(at, 5, "online", received=2)
    failed = CycleRecord(at, 5, "offline", problem="It cannot be reached.")
    assert telling([quiet, quiet, brought, quiet, failed]) == [quiet, brought, failed]
    assert telling([]) == []


def test_every_sort_of_scope_says_what_it_shows():
    made = [
        one("x").partition(":")[0]
        for name, one in inspect.getmembers(scopes, inspect.isfunction)
        if name.endswith("_scope")
    ]
    assert set(made) == set(SCOPE_SORTS)
    assert not set(SCOPE_SORTS) & set(SCOPE_NAMES)
    assert len(set(SCOPE_SORTS.values())) == len(SCOPE_SORTS)


def test_no_two_lines_of_the_sheet_say_the_same(shared_stage, monkeypatch):
    edit = "Edit tool (title): Alpha"
    found = Explanation(
        account="Ada",
        hub="https://hub.example.org",
        state="offline",
        problem="",
        remedy="",
        last_sync_at="",
        next="It is tried again.",
        next_in_s=None,
        failures=1,
        is_live=False,
        leader=1,
        device="device",
        cursor="",
        commits_behind=None,
        confirmed=0,
        resets=[],
        resets_most=3,
        schema=("", ""),
        protocol=1,
        waiting=[waiting(1, edit), waiting(2, edit)],
        scopes=[
            ScopeState(f"{sort}:1", "Thesis", "complete", 0, 0)
            for sort in ("request", "panel", "chair", "blinded")
        ],
    )
    monkeypatch.setattr(SyncSheet, "_ask", lambda self: None)
    sheet = SyncSheet(shared_stage.desk)
    try:
        sheet._show(found)
        words = [one for one in sheet.words() if one]
        assert len(set(words)) == len(words)
        assert f"{edit}: 2 changes: {LATE}" in words
        assert any("before a reviewer is asked" in one for one in words)
    finally:
        sheet.deleteLater()
