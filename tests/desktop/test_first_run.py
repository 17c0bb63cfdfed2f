"""The first run: one question at most, and then the public catalogue, with no account."""

from alliancehub.desktop.dialogs.welcome_sheet import WelcomeSheet


def test_the_only_question_is_the_hubs_address(stage, hub):
    desktop = stage("fresh")
    desktop.until(lambda: isinstance(desktop.sheet, WelcomeSheet), "the ways in")
    sheet = desktop.sheet
    assert list(sheet.entries) == ["hub"]
    sheet.entries["hub"].edit.setText(hub.url)
    sheet.go()
    desktop.until(lambda: desktop.desk.known.account is not None, "the hub")
    desktop.until_synced()
    cards = desktop.go("home").cards
    assert len(cards["promise"].lines) == 4
    cards["promise"].action_clicked.emit()
    desktop.until(lambda: isinstance(desktop.sheet, WelcomeSheet), "the way to sign in")
    assert desktop.sheet.entries["hub"].text == hub.url


def test_a_computer_set_up_for_a_hub_shows_it_at_once(stage, hub, monkeypatch):
    monkeypatch.setenv("ALLIANCEHUB_HUB", hub.url)
    desktop = stage("prepared")
    desktop.until(lambda: desktop.desk.known.account is not None, "the hub")
    assert not desktop.window.over.sheet
    key = desktop.desk.known.account.key
    desktop.ask("sign_out", key=key, forget=True)
    desktop.until(lambda: isinstance(desktop.sheet, WelcomeSheet), "the ways in")
    assert desktop.sheet.entries["hub"].text == hub.url


def test_a_hub_that_does_not_answer_is_said_where_it_can_be_corrected(stage, monkeypatch):
    monkeypatch.setenv("ALLIANCEHUB_HUB", "http://127.0.0.1:9")
    desktop = stage("wrong")
    desktop.until(lambda: isinstance(desktop.sheet, WelcomeSheet), "the ways in")
    assert desktop.sheet.entries["hub"].text == "http://127.0.0.1:9"
    assert desktop.sheet.problem_text()
    desktop.sheet.leave()


def test_a_tip_that_was_closed_does_not_come_again(stage, hub):
    member = hub.member("tia")
    desktop = stage("tips")
    desktop.sign_in(hub.url, member.login, "correct horse battery")
    home = desktop.go("home")
    first = home.tips.tip
    assert "Ctrl+K" in first.text
    words = first.text
    first.close_button.click()
    desktop.desk.known_changed.emit()
    desktop.settle()
    assert desktop.go("home").tips.tip.text != words


def test_who_has_to_sign_in_anew_types_the_password_alone(stage, hub):
    member = hub.member("anew")
    desktop = stage("anew")
    desktop.sign_in(hub.url, member.login, "correct horse battery")
    desktop.ask("sign_out", key=desktop.desk.known.account.key)
    desktop.until(lambda: desktop.desk.status.state == "sign_in_needed", "the sign-out")
    desktop.window.activateWindow()

    desktop.window.over.open_activity()
    desktop.settle()
    assert desktop.window.focusWidget() is desktop.sheet.sign_in_button
    desktop.sheet.sign_in_button.click()

    sheet = desktop.sheet
    assert isinstance(sheet, WelcomeSheet)
    assert (sheet.entries["hub"].text, sheet.entries["login"].text) == (hub.url, member.login)
    assert desktop.window.focusWidget() is sheet.entries["password"].edit
    sheet.entries["password"].edit.setText("correct horse battery")
    sheet.go()
    desktop.until_synced()
    activity = desktop.sheet
    assert activity is None or activity.sign_in_button.isHidden()
