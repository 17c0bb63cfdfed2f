"""Access tokens in the window: made, shown once, listed, revoked."""

import httpx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from alliancehub.desktop.dialogs.confirm_sheet import ConfirmSheet
from alliancehub.desktop.dialogs.tokens_sheet import TokensSheet
from alliancehub.wire import paths
from tests.hub import PASSWORD


@pytest.fixture(scope="module")
def desktop(shared_stage, hub):
    hub.member("toni")
    shared_stage.sign_in(hub.url, "toni", PASSWORD)
    return shared_stage


@pytest.fixture
def sheet(desktop):
    assert desktop.window.book.run("tokens")
    made = desktop.sheet
    assert isinstance(made, TokensSheet)
    desktop.until(lambda: made.tokens or made.waiting.isVisible(), "the tokens")
    yield made
    desktop.window.over.close_all()
    desktop.settle(0.05)


def status_of(hub, token):
    """Return how the hub answers a program that asks for a version that is not there."""
    path = paths.VERSION_ACCESS.format(id="01926f5e-0000-7000-8000-000000000000")
    headers = {"Authorization": f"Bearer {token}"}
    return httpx.get(f"{hub.url}{path}", headers=headers).status_code


def test_a_token_is_made_by_keyboard_shown_once_and_revoked(desktop, sheet, hub, qtbot):
    assert not sheet.shown_once.isVisible()
    qtbot.keyClicks(QApplication.focusWidget(), "cluster")
    sheet.fields["days"].set_value(30)
    sheet.create_button.setFocus()
    qtbot.keyClick(sheet.create_button, Qt.Key.Key_Space)
    desktop.until(lambda: sheet.secret.text() and sheet.tokens, "the token")
    assert sheet.copy_button.hasFocus()
    qtbot.keyClick(sheet.copy_button, Qt.Key.Key_Space)
    token = QGuiApplication.clipboard().text()
    assert token == sheet.secret.text()
    assert status_of(hub, token) == 404, "it is let in"
    (made,) = sheet.tokens
    assert (made["name"], made["scope"], "token" in made) == ("cluster", "read-files", False)
    button = sheet.revoke_buttons[made["id"]]
    assert button.accessibleName() == "Revoke: cluster"
    button.click()
    assert isinstance(desktop.sheet, ConfirmSheet)
    desktop.sheet.yes_button.click()
    desktop.until(lambda: not sheet.tokens, "its end")
    assert not sheet.shown_once.isVisible()
    assert sheet.waiting.isVisible()
    assert status_of(hub, token) == 401


@pytest.mark.parametrize(("name", "days", "wrong"), [("", 30, "name"), ("x", 367, "days")])
def test_what_does_not_fit_is_said_at_its_field(desktop, sheet, name, days, wrong):
    sheet.fields["name"].set_value(name)
    sheet.fields["days"].set_value(days)
    sheet.create_button.click()
    assert sheet.fields[wrong].isAncestorOf(QApplication.focusWidget())
    assert not sheet.secret.text()
    assert sheet.tokens == []


def test_settings_lead_to_the_tokens(desktop):
    desktop.window.over.open_settings()
    buttons = desktop.sheet.findChildren(type(desktop.sheet.close_button))
    next(one for one in buttons if one.text() == "Access tokens…").click()
    assert isinstance(desktop.sheet, TokensSheet)
    desktop.window.over.close_all()
    desktop.rest()


def test_a_guest_is_told_to_sign_in_first(stage, hub):
    guest = stage("guest-of-tokens")
    guest.ask("add_hub", hub=hub.url)
    guest.settle()
    guest.window.over.open_named("sheet:tokens")
    assert not guest.sheet.form.isVisible()
    assert guest.sheet.waiting.isVisible()
    assert guest.sheet.done_button.hasFocus()
