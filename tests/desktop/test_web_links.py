"""What may be opened outside the window, and what a member sees before."""

import pytest
from PySide6.QtGui import QDesktopServices

from alliancehub.desktop.desk import Said
from alliancehub.desktop.dialogs.web_sheet import WebSheet, open_on_the_web
from alliancehub.desktop.web_links import web_address, web_links_of
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.kind_spec import KindSpec
from alliancehub.model.query import Hit


@pytest.mark.parametrize(
    "text",
    [
        "file:///etc/passwd",
        "javascript:alert(1)",
        "data:text/html,<script>",
        "//host/share",
        "\\\\host\\share",
        "http://",
        "https:///nowhere",
        "alliancehub://hub/project/1",
        "ftp://example.org/x",
        "vnc://example.org",
        "https://example.org/" + "a" * 5_000,
        "",
    ],
)
def test_nothing_but_pages_and_mail_is_an_address(text):
    assert web_address(text) is None


def test_a_host_in_foreign_letters_is_told_in_the_form_that_cannot_be_mistaken():
    found = web_address("https://\u0430pple.com/a%20b?q=ä")  # a Cyrillic letter
    assert found is not None
    assert found.host == "xn--pple-43d.com"
    assert found.text == "https://xn--pple-43d.com/a%20b?q=%C3%A4"


def test_a_password_in_an_address_is_noticed():
    found = web_address("https://alliance.example@evil.example/")
    assert found is not None
    assert (found.host, found.is_secret) == ("evil.example", True)


def test_a_row_tells_its_addresses_once_and_in_order():
    fields = (
        FieldSpec("line", "Title", name="title"),
        FieldSpec("url", "Page", name="page"),
        FieldSpec("url", "Same", name="same"),
        FieldSpec("url", "Bad", name="bad"),
        FieldSpec("orcid", "ORCID iD", name="orcid"),
    )
    kind = KindSpec("x", "X", "Xs", "x", "title", fields)
    page = "https://example.org/"
    values = {"page": page, "same": page, "bad": "file:///x", "orcid": "0000-0002-1825-0097"}
    assert web_links_of(kind, Hit("x", "1", "X", values=values)) == [
        page,
        "https://orcid.org/0000-0002-1825-0097",
    ]


@pytest.fixture
def opened(monkeypatch):
    seen = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: seen.append(url.toString()))
    return seen


def test_a_page_is_opened_only_after_its_whole_address_was_seen(stage, opened):
    desktop = stage()
    open_on_the_web(desktop.desk, ["https://example.org/a?b=c"])
    sheet = desktop.sheet
    assert isinstance(sheet, WebSheet)
    assert sheet.address.text().replace("\u200b", "") == "https://example.org/a?b=c"
    assert opened == []
    sheet.trust.setChecked(True)
    sheet.open_button.click()
    desktop.settle(0.05)
    assert opened == ["https://example.org/a?b=c"]
    open_on_the_web(desktop.desk, ["https://example.org/other"])
    assert opened[-1] == "https://example.org/other"  # the host is trusted now
    open_on_the_web(desktop.desk, ["https://example.org@evil.example/"])
    assert opened[-1] == "https://example.org/other"
    assert "evil.example" in desktop.sheet.warning.text()
    assert desktop.sheet.trust.isHidden()


def test_what_is_no_page_is_refused_in_words(stage, opened):
    desktop = stage()
    told: list[Said] = []
    desktop.desk.said.connect(told.append)
    open_on_the_web(desktop.desk, ["file:///etc/passwd"])
    assert opened == []
    assert told[0].is_problem
