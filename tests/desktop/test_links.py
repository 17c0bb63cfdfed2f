"""Links into AllianceHub: what they say, and that they can do nothing but show."""

import shutil
import subprocess
from pathlib import Path

import pytest

from alliancehub.desktop.known import Known
from alliancehub.desktop.link_opener import account_for
from alliancehub.engine.links import BadLink, Link, is_link, link_to, parse_link
from alliancehub.engine.standing import AccountInfo, Hello, Status

ID = "01926f5e-0000-7000-8000-000000000001"


@pytest.mark.parametrize(
    ("text", "link"),
    [
        (f"alliancehub://hub.example.org/dataset/{ID}", Link("hub.example.org", "dataset", ID)),
        (f"alliancehub://127.0.0.1:8420/tool/{ID}", Link("127.0.0.1:8420", "tool", ID)),
        (f"alliancehub://[::1]:8420/tool/{ID}", Link("[::1]:8420", "tool", ID)),
        (f"ALLIANCEHUB://Hub.Example.org/dataset/{ID}/", Link("hub.example.org", "dataset", ID)),
        ("alliancehub://hub.example.org/dataset", Link("hub.example.org", "dataset")),
        ("alliancehub://hub.example.org", Link("hub.example.org")),
        ("alliancehub://localhost", Link("localhost")),
        ("alliancehub://localhost/inbox", Link("localhost", "inbox")),
        (f"alliancehub://dataset/{ID}", Link("", "dataset", ID)),
        ("alliancehub://dataset", Link("", "dataset")),
        ("alliancehub://credit_request", Link("", "credit_request")),
        ("alliancehub://", Link()),
        (f"  alliancehub://tool/{ID}\n", Link("", "tool", ID)),
    ],
)
def test_a_link_says_where_it_leads(text, link):
    assert is_link(text.strip())
    assert parse_link(text) == link


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (f"alliancehub://hub.example.org/dataset/{ID}/delete", "more"),
        (f"alliancehub://hub.example.org/dataset/{ID}?do=delete", "more"),
        (f"alliancehub://hub.example.org/dataset/{ID}#delete", "more"),
        ("alliancehub://hub.example.org/dataset/7", "id"),
        ("alliancehub://hub.example.org/../../etc/passwd", "more"),
        ("alliancehub://hub.example.org/Data set", "kind"),
        (f"alliancehub://hub.example.org/%2e%2e/{ID}", "kind"),
        (f"alliancehub://ada:secret@hub.example.org/dataset/{ID}", "hub"),
        (f"alliancehub://hub.example.org:port/dataset/{ID}", "hub"),
        (f"alliancehub://hub example/dataset/{ID}", "hub"),
        (f"alliancehub:///{ID}", "hub"),
        ("alliancehub://" + "a" * 600, "long"),
    ],
)
def test_a_link_that_cannot_be_followed_says_why(text, reason):
    with pytest.raises(BadLink) as told:
        parse_link(text)
    assert told.value.reason == reason
    assert str(told.value)


@pytest.mark.parametrize(
    "hub", ["https://hub.example.org", "http://127.0.0.1:8420", "http://[::1]:1"]
)
def test_a_link_is_read_as_it_was_written(hub):
    link = parse_link(link_to(hub, "dataset", ID))
    assert link == Link(hub.partition("//")[2], "dataset", ID)
    assert parse_link(link_to(hub, "dataset")) == Link(link.hub, "dataset")


@pytest.mark.parametrize("text", ["https://example.org", "alliancehub:", "file:///etc/passwd", ""])
def test_other_addresses_are_no_links(text):
    assert not is_link(text)


def account(key, hub, person="", *, is_current=False):
    return AccountInfo(key, hub, person, is_current=is_current)


def test_a_link_is_followed_by_the_current_account_then_a_members_then_a_guests():
    one, two = "https://one.example", "https://two.example"
    accounts = [
        account("guest@two", two),
        account("ada@two", two, "p1"),
        account("guest@one", one, is_current=True),
        account("ada@one", one, "p2"),
    ]
    known = Known(Hello(1, "", [], [], accounts, Status("online")))

    def key(link):
        found = account_for(link, known)
        return found.key if found else ""

    assert key(Link("two.example", "tool", ID)) == "ada@two"
    assert key(Link("one.example", "tool", ID)) == "guest@one"
    assert key(Link("", "tool", ID)) == "guest@one"
    assert key(Link("three.example", "tool", ID)) == ""


def test_the_desktop_is_told_that_links_are_ours():
    path = Path(__file__).parents[2] / "packaging" / "linux" / "alliancehub.desktop"
    lines = path.read_text("utf-8").splitlines()
    assert "MimeType=x-scheme-handler/alliancehub;" in lines
    assert "Exec=alliancehub %u" in lines
    if shutil.which("desktop-file-validate"):
        done = subprocess.run(
            ["desktop-file-validate", str(path)], capture_output=True, text=True, check=False
        )
        assert done.stdout + done.stderr == ""
