"""How sync stands: lines that would say the same are one, and scopes of one row are told apart."""

import inspect

from alliancehub.desktop.dialogs.sync_sheet import SCOPE_NAMES, SCOPE_SORTS, SyncSheet, alike
from alliancehub.engine.explanation_api import Explanation, ScopeState, WaitingChange
from alliancehub.model import scopes

LATE = "It was not sent yet."


def waiting(mid, title, state="waiting", reason=LATE):
    return WaitingChange(mid, title, state, f"2026-11-0{mid}T10:00:00Z", reason)


def test_changes_that_do_the_same_and_wait_for_the_same_are_one_with_their_number():
    edit, other = "Edit tool (title): Alpha", "Edit tool (summary): Alpha"
    lost = waiting(5, edit, "lost", "You may not see it any more.")
    found = alike([waiting(1, edit), waiting(2, other), waiting(3, edit), waiting(4, edit), lost])
    assert [(one.mid, count) for one, count in found] == [(1, 3), (2, 1), (5, 1)]


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
        *("Ada", "https://hub.example.org", "offline", "", "", "", "It is tried again.", None),
        *(1, False, 1, "device", "", None, 0, [], 3, ("", ""), 1),
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
