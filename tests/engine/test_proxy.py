"""Which way leads to a hub: settings, environment and desktop, each with its exceptions."""

import pytest

from alliancehub.engine.diagnosis_api import NetworkSettings
from alliancehub.engine.hub_api import HubApi
from alliancehub.engine.proxy import bypasses, checked, route_to, system_words
from alliancehub.model.errors import Refusal
from alliancehub.wire.problem import Unreachable

HUB = "https://hub.example.org"


@pytest.fixture(autouse=True)
def no_proxy_here(monkeypatch):
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.delenv("XDG_CURRENT_DESKTOP", raising=False)


def way(settings=None, hub=HUB, password=""):
    route = route_to(hub, settings or NetworkSettings(), password)
    if route.refusal is not None:
        return route.refusal.code
    return route.proxy.url if route.proxy else "direct"


def test_the_environment_names_a_proxy_and_hosts_without(monkeypatch):
    assert way() == "direct"
    monkeypatch.setenv("https_proxy", "http://proxy.test:3128")
    monkeypatch.setenv("no_proxy", "intern.test,.example.com")
    assert way() == "http://proxy.test:3128"
    assert way(hub="https://hub.example.com") == "direct"
    assert way(NetworkSettings("none")) == "direct"


def test_user_and_password_of_the_environment_are_used_and_shown_nowhere(monkeypatch):
    monkeypatch.setenv("https_proxy", "http://mara:p%40ss@proxy.test")
    proxy = route_to(HUB, NetworkSettings()).proxy
    assert proxy is not None
    assert (proxy.user, proxy.password, proxy.url) == ("mara", "p@ss", "http://proxy.test:8080")
    assert "p@ss" not in repr(proxy)


def test_a_socks_proxy_is_told_and_stops_nothing_else(monkeypatch):
    monkeypatch.setenv("ALL_PROXY", "socks5h://proxy.test:1080")
    assert way() == "socks"
    api = HubApi(HUB, lambda: 0.0)
    with pytest.raises(Unreachable, match="SOCKS") as caught:
        api.about()
    assert caught.value.problem.remedy
    api.close()
    assert way(NetworkSettings("none")) == "direct"


def test_this_machine_is_never_gone_to_by_a_proxy(monkeypatch):
    monkeypatch.setenv("http_proxy", "http://proxy.test:3128")
    manual = NetworkSettings("manual", "proxy.test:3128")
    for hub in ("http://localhost:8420", "http://127.0.0.1:8420", "http://[::1]:8420"):
        assert way(hub=hub) == way(manual, hub=hub) == "direct"


def test_the_one_that_was_entered_is_used_but_for_the_hosts_to_go_to_directly():
    settings = NetworkSettings("manual", "proxy.test:3128", "mara", ".example.com, 10.*")
    proxy = route_to(HUB, settings, "secret").proxy
    assert proxy is not None
    assert (proxy.url, proxy.user, proxy.password) == ("http://proxy.test:3128", "mara", "secret")
    assert way(settings, hub="https://a.example.com") == "direct"
    assert way(settings, hub="https://10.1.2.3") == "direct"
    assert way(settings, hub="https://notexample.com") == "http://proxy.test:3128"


def test_kde_is_asked_for_what_was_entered_there(monkeypatch, home):
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "KDE")
    file = home / "config" / "kioslaverc"
    file.parent.mkdir(exist_ok=True)
    file.write_text(
        "[Proxy Settings]\nProxyType=1\nhttpsProxy=http://kde.test 3128\nNoProxyFor=.local\n"
    )
    assert way() == "http://kde.test:3128"
    assert way(hub="https://hub.local") == "direct"
    file.write_text("[Proxy Settings]\nProxyType=0\nhttpsProxy=http://kde.test 3128\n")
    assert way() == "direct"


def test_gnome_is_asked_for_what_was_entered_there(monkeypatch, tmp_path):
    tool = tmp_path / "gsettings"
    tool.write_text(
        '#!/bin/sh\ncase "$2 $3" in\n'
        "'org.gnome.system.proxy mode') echo \"'manual'\";;\n"
        "'org.gnome.system.proxy ignore-hosts') echo \"['localhost', '*.local']\";;\n"
        "'org.gnome.system.proxy.https host') echo \"'gnome.test'\";;\n"
        "'org.gnome.system.proxy.https port') echo 3128;;\n"
        "*) echo \"''\";;\nesac\n"
    )
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "ubuntu:GNOME")
    assert way() == "http://gnome.test:3128"
    assert way(hub="https://hub.local") == "direct"


def test_a_script_that_finds_the_proxy_is_named_as_what_is_not_run_here(
    monkeypatch, tmp_path, home
):
    assert system_words() == ""
    tool = tmp_path / "gsettings"
    tool.write_text("#!/bin/sh\necho \"'auto'\"\n")
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "GNOME")
    assert "Scripts are not run here" in system_words()
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "KDE")
    file = home / "config" / "kioslaverc"
    file.parent.mkdir(exist_ok=True)
    file.write_text("[Proxy Settings]\nProxyType=2\nProxy Config Script=http://wpad/wpad.dat\n")
    assert "Scripts are not run here" in system_words()
    file.write_text("[Proxy Settings]\nProxyType=0\n")
    assert system_words() == ""


def test_what_the_system_names_is_told_in_sentences(monkeypatch):
    monkeypatch.setenv("https_proxy", "socks5://proxy.test:1080")
    assert "SOCKS proxy, which is not spoken here. Enter an HTTP proxy" in system_words()
    monkeypatch.setenv("https_proxy", "http://proxy.test:3128")
    assert system_words() == "The system names http://proxy.test:3128, of the environment."


@pytest.mark.parametrize(
    ("host", "listed", "is_so"),
    [
        ("a.example.org", ".example.org", True),
        ("example.org", "*.example.org", True),
        ("badexample.org", ".example.org", False),
        ("10.0.0.7", "10.*", True),
        ("any.test", "*", True),
        ("any.test", "", False),
    ],
)
def test_hosts_to_go_to_directly_are_known_by_their_patterns(host, listed, is_so):
    assert bypasses(host, listed) is is_so


@pytest.mark.parametrize(
    ("settings", "field"),
    [
        (NetworkSettings("sideways"), "mode"),
        (NetworkSettings("manual"), "address"),
        (NetworkSettings("manual", "ftp://proxy.test"), "address"),
        (NetworkSettings("manual", "socks5://proxy.test"), "address"),
        (NetworkSettings("manual", "http://u:p@proxy.test"), "address"),
        (NetworkSettings("manual", "proxy.test:notaport"), "address"),
        (NetworkSettings("manual", "proxy test"), "address"),
        (NetworkSettings("manual", "proxy.test", "u" * 501), "user"),
        (NetworkSettings(ca_file="/nowhere/ca.pem"), "ca_file"),
        (NetworkSettings(ca_file=__file__), "ca_file"),
    ],
)
def test_what_cannot_be_is_refused_at_its_field_with_what_to_do(settings, field):
    with pytest.raises(Refusal) as caught:
        checked(settings)
    assert caught.value.field == field
    assert caught.value.remedy


def test_an_address_is_kept_whole():
    kept = checked(NetworkSettings("manual", " mara@proxy.test:3128 "))
    assert (kept.address, kept.user) == ("http://proxy.test:3128", "mara")
