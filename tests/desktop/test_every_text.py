"""Every text in sight passed through the translation, wherever a member goes."""

import re

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from alliancehub.desktop.screens import SCREENS
from alliancehub.desktop.texts import set_speech
from tests.desktop.pseudo import OPENS, PseudoTranslator, pseudo
from tests.hub import PASSWORD, new_id

WORD = re.compile(r"[A-Za-z]{3}")
# The name of the program, keys, formats and addresses; what came from the hub.
SAME = re.compile(
    r"AllianceHub|Ctrl\+|Alt\+|Shift\+|^F\d+$|^Esc$|https?://|@example|\.example|Markdown|^CSV|root"
    r"|English|Français|Español|Deutsch|^\d",
    re.IGNORECASE,
)

MOMENT = re.compile(r"[A-Z][a-z]+day, [A-Z][a-z]+ \d{1,2}, \d{4} ")  # by the locale


def words_of(window):
    """Yield every text of a widget in sight, its tooltip and what a screen reader says."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget, widget.text()
        if isinstance(widget, QLineEdit):
            yield widget, widget.placeholderText()
        yield widget, widget.toolTip()
        yield widget, widget.accessibleName()


def untranslated(window, content):
    return sorted(
        {
            f"{type(widget).__name__}: {text}"
            for widget, text in words_of(window)
            if WORD.search(text)
            and OPENS not in text
            and not SAME.search(text)
            and not MOMENT.match(text)
            and not any(one in text for one in content)
        }
    )


@pytest.fixture
def odd_stage(stage, hub):
    with PseudoTranslator():
        made = stage("pseudo")
        set_speech("xx", is_mirrored=False)  # after the start, which speaks what was remembered
        made.sign_in(hub.url, "root", PASSWORD)
        yield made
        set_speech("en", is_mirrored=False)


def test_no_place_and_no_sheet_shows_an_untranslated_text(odd_stage):
    known = odd_stage.desk.known
    content = {known.account.name, known.account.hub, known.account.login} - {""}
    assert sum(OPENS in text for _, text in words_of(odd_stage.window)) > 20
    left = {}
    for entry in SCREENS:
        screen = odd_stage.go(entry.place)
        for kind in [None, *getattr(screen, "kinds", [])]:
            if kind is not None:
                screen.show_tab(kind.name)
                odd_stage.settle(0.05)
            if found := untranslated(odd_stage.window, content):
                left[f"{entry.place} {kind.name if kind else ''}"] = found
    over = odd_stage.window.over
    for opens in (over.open_accounts, over.open_activity, over.open_settings, over.open_import):
        opens()
        odd_stage.settle(0.05)
        if found := untranslated(odd_stage.sheet, content):
            left[opens.__name__] = found
        over.close_all()
    assert left == {}


def test_the_audit_trail_is_told_in_the_members_language(odd_stage, hub):
    root = hub.admin()
    provider = hub.organisation("acme")
    values = {"title": "Atlas", "summary": "A map.", "focus_area": "models"}
    root.give("start_project", id=new_id(), values=values)
    root.give("create", kind="organisation", id=new_id(), values={"slug": "acme", "title": "A"})
    root.give("edit", kind="organisation", id=provider, values={"title": "B"}, base={"title": ""})
    account, _ = hub.invite("ada")
    root.give("set_account_state", account=account, state="suspended", reason="Left.")
    screen = odd_stage.go("admin")
    screen.show_tab("audit")
    odd_stage.until(lambda: screen.audit.model.rowCount() > 6, "the entries")

    model = screen.audit.model
    rows = [[model.index(at, column).data() for column in range(6)] for at in range(7)]
    for column in (0, 2, 3, 4, 5):
        cells = [row[column] for row in rows if row[column]]
        assert cells
        assert [one for one in cells if OPENS not in one] == []
    details = [row[5] for row in rows]
    assert any(pseudo("Title") in one for one in details)
    assert any(pseudo("Member") in one for one in details)
