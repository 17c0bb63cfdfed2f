"""The test of the network names the step that fails, on real sockets with real certificates."""

import socket
import threading
import time
from datetime import UTC, datetime, timedelta

import pytest

from alliancehub.engine import network_check
from alliancehub.engine.diagnosis_api import NetworkSettings
from alliancehub.engine.hub_api import HubApi
from alliancehub.engine.network_check import Stop, check
from alliancehub.engine.network_fault import Failed
from alliancehub.engine.proxy import DIRECT, Proxy, Route, route_to
from alliancehub.wire.problem import Unreachable
from alliancehub.wire.version import PROTOCOL
from tests.tls import Authority, hanging, hub_page, listening, over_tls, page, proxy

QUICK_S = 0.4
PATIENT_S = 60.0


@pytest.fixture(scope="module")
def authority(tmp_path_factory):
    return Authority(tmp_path_factory.mktemp("certificates"))


def trusting(authority, through=None):
    return lambda _: Route(through, str(authority.file))


@pytest.fixture
def quick_at(monkeypatch):
    """Return a function that names the one step that may not take long."""
    step = network_check._Walk.step
    quick: list[str] = []

    def stepped(walk, name, run):
        walk._step_s = QUICK_S if name in quick else PATIENT_S
        return step(walk, name, run)

    monkeypatch.setattr(network_check._Walk, "step", stepped)
    return lambda name: quick.__setitem__(slice(None), [name])


def states(steps):
    return {step.name: step.state for step in steps}


def failed(steps):
    """Return the one step that failed, after looking that all before it went well."""
    found = [step for step in steps if step.state == "bad"]
    assert len(found) == 1, steps
    at = steps.index(found[0])
    assert all(step.state == "good" for step in steps[:at])
    assert all(step.state == "skipped" for step in steps[at + 1 :])
    assert found[0].remedy, "it says what to do"
    return found[0]


def facts(step):
    return {str(fact.caption): fact.value for fact in step.facts}


def test_a_hub_with_a_good_certificate_passes_every_step(authority):
    server = over_tls(authority.context(), page(hub_page()))
    with listening(server) as port:
        steps = check(f"https://localhost:{port}", trusting(authority), lambda: "You are in.")
    assert states(steps) == dict.fromkeys(("name", "tcp", "tls", "http", "hub", "sign_in"), "good")
    tls, hub = steps[2], steps[4]
    assert facts(tls)["Protocol"].startswith("TLSv1.")
    assert facts(tls)["Issued by"] == "Test Authority"
    assert "Good until" in facts(tls)
    assert (hub.text, steps[5].text) == ("Test hub, version 9.9.", "You are in.")
    assert all(step.ms >= 0 for step in steps)


@pytest.mark.parametrize(
    ("made", "words", "fact"),
    [
        ({"is_self_signed": True}, "not signed by anybody", ("Issued by", "localhost")),
        ({"days": -2}, "has ended", ("Issued by", "Test Authority")),
        ({"host": "other.test"}, "for another host", ("Good for", "other.test")),
    ],
)
def test_a_certificate_that_is_not_trusted_is_shown_with_the_reason(authority, made, words, fact):
    with listening(over_tls(authority.context(**made), page(hub_page()))) as port:
        step = failed(check(f"https://localhost:{port}", trusting(authority)))
    assert step.name == "tls"
    assert words in step.text
    assert step.why
    assert facts(step)[fact[0]] == fact[1]


def test_the_authority_of_the_network_is_trusted_only_where_its_file_was_chosen(authority):
    with listening(over_tls(authority.context(), page(hub_page()))) as port:
        step = failed(check(f"https://localhost:{port}", lambda _: DIRECT))
        assert step.name == "tls"
        assert "certificate authority" in step.remedy
        api = HubApi(f"https://localhost:{port}", time.time, router=lambda _: DIRECT)
        with pytest.raises(Unreachable, match="certificate is not trusted") as caught:
            api.about()
        assert "network page" in caught.value.problem.remedy
        api.close()
        api = HubApi(f"https://localhost:{port}", time.time, router=trusting(authority))
        assert api.about().name == "Test hub"
        api.close()


def test_a_certificate_that_ends_soon_is_told_and_hinders_nothing(authority):
    with listening(over_tls(authority.context(days=5), page(hub_page()))) as port:
        steps = check(f"https://localhost:{port}", trusting(authority))
    assert states(steps)["tls"] == "odd"
    assert states(steps)["hub"] == "good"


def test_a_port_that_refuses_is_named():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # and does not listen; nobody else can meanwhile
        port = taken.getsockname()[1]
        step = failed(check(f"http://127.0.0.1:{port}", lambda _: DIRECT))
    assert step.name == "tcp"
    assert "takes no connection" in step.text


def test_a_name_that_nobody_knows_is_named(monkeypatch):
    def unknown(*_args, **_more):
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    step = failed(check("https://hub.invalid", lambda _: DIRECT))
    assert step.name == "name"
    assert "hub.invalid" in step.text


def test_a_host_that_hangs_is_given_up_at_its_step(quick_at):
    with listening(hanging) as port:
        quick_at("http")
        step = failed(check(f"http://127.0.0.1:{port}", lambda _: DIRECT))
        assert step.name == "http"
        quick_at("tls")
        step = failed(check(f"https://127.0.0.1:{port}", lambda _: DIRECT))
        assert step.name == "tls"


def test_a_host_that_drips_byte_by_byte_is_given_up_too(quick_at):
    def dripping(link):
        link.sendall(b"HTTP/1.1 200 OK\r\nX: ")
        while True:
            link.sendall(b"x")
            time.sleep(0.05)

    with listening(dripping) as port:
        quick_at("http")
        step = failed(check(f"http://127.0.0.1:{port}", lambda _: DIRECT))  # else without end
        assert step.name == "http"


def test_something_that_is_no_web_server_is_named():
    with listening(lambda link: link.sendall(b"220 mail.test ESMTP\r\n")) as port:
        assert failed(check(f"http://127.0.0.1:{port}", lambda _: DIRECT)).name == "http"
        step = failed(check(f"https://127.0.0.1:{port}", lambda _: DIRECT))
        assert step.name == "tls"


@pytest.mark.parametrize(
    ("body", "status", "name"),
    [
        ("<html>Please sign in to the guest network", "200 OK", "hub"),
        ("not here", "404 Not Found", "http"),
        ("{}", "200 OK", "hub"),
        (hub_page(PROTOCOL + 1), "200 OK", "hub"),
    ],
)
def test_something_that_is_http_but_no_hub_of_ours_is_named(body, status, name):
    with listening(page(body, status)) as port:
        assert failed(check(f"http://127.0.0.1:{port}", lambda _: DIRECT)).name == name


def test_a_clock_that_is_wrong_is_told():
    late = datetime.now(UTC) - timedelta(hours=3)
    with listening(page(hub_page(now=late))) as port:
        steps = check(f"http://127.0.0.1:{port}", lambda _: DIRECT)
    assert states(steps)["hub"] == "odd"
    assert "clock" in steps[-1].text


def test_a_proxy_leads_to_the_hub_in_the_test_and_in_earnest(authority):
    heard: list[str] = []
    server = over_tls(authority.context("hub.test"), page(hub_page()))
    with (
        listening(server) as behind,
        listening(proxy(behind, "mara:let me in", heard)) as port,
    ):
        through = Proxy("127.0.0.1", port, user="mara", password="let me in")
        steps = check("https://hub.test", trusting(authority, through))
        passed = ("name", "tcp", "proxy", "tls", "http", "hub")
        assert states(steps) == dict.fromkeys(passed, "good")
        api = HubApi("https://hub.test", time.time, router=trusting(authority, through))
        assert api.about().name == "Test hub"
        api.close()
    assert heard == ["CONNECT hub.test:443 HTTP/1.1"] * 2


def test_a_proxy_that_is_not_used_for_this_hub_is_told_with_the_reason():
    manual = NetworkSettings("manual", "http://127.0.0.1:9", "", "hub.test")
    with listening(page(hub_page())) as port:
        steps = check(f"http://127.0.0.1:{port}", lambda hub: route_to(hub, manual))
    assert states(steps) == dict.fromkeys(("proxy", "name", "tcp", "http", "hub"), "good")
    assert steps[0].text == "127.0.0.1 is this computer: no proxy is used for it."
    assert "go to directly" in route_to("https://hub.test", manual).direct
    assert route_to("https://other.test", manual).direct == ""
    assert route_to("http://127.0.0.1:1", NetworkSettings()).direct == ""


@pytest.mark.parametrize("login", [{}, {"user": "mara", "password": "wrong"}])
def test_a_proxy_that_does_not_know_the_member_is_named(authority, login):
    with listening(proxy(1, "mara:right")) as port:
        through = Proxy("127.0.0.1", port, **login)
        step = failed(check("https://hub.test", trusting(authority, through)))
        assert step.name == "proxy"
        assert "user and" in step.text
        api = HubApi("https://hub.test", time.time, router=trusting(authority, through))
        with pytest.raises(Unreachable, match="proxy wants a user and a password"):
            api.about()
        api.close()


def test_what_is_no_proxy_is_named(authority):
    with listening(page("I am a web site", "405 Method Not Allowed")) as port:
        through = Proxy("127.0.0.1", port)
        step = failed(check("https://hub.test", trusting(authority, through)))
    assert step.name == "proxy"
    assert "405" in step.text


def test_a_sign_in_that_has_ended_is_named():
    def greet():
        raise Failed("You are signed out.", "", "Sign in again.")

    with listening(page(hub_page())) as port:
        step = failed(check(f"http://127.0.0.1:{port}", lambda _: DIRECT, greet))
    assert step.name == "sign_in"


def test_a_test_that_goes_on_can_be_stopped():
    stop = Stop()
    with listening(hanging) as port:
        late = threading.Timer(0.1, stop.now)
        late.start()
        began = time.monotonic()
        step = failed(
            check(f"http://127.0.0.1:{port}", lambda _: DIRECT, stop=stop, step_s=2 * PATIENT_S)
        )
        late.join()
    assert step.text == "Stopped."
    assert time.monotonic() - began < PATIENT_S
