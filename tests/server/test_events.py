"""Event streams, against a real process: they do not end, so nothing else can hold them."""

import queue
import threading
import time
from contextlib import ExitStack, contextmanager, suppress

import httpx
import pytest

from alliancehub.server.streams import GATHER_S
from alliancehub.wire import paths
from tests.hub import new_id

SOON_S = 60  # a lost poke comes never, not even with the next heartbeat


@contextmanager
def listening(hub, member):
    """Yield a queue of what a member is sent; its last item is None, when the stream ended."""
    heard: queue.Queue[str | None] = queue.Queue()
    client = httpx.Client(base_url=hub.url, headers=member.http.headers, timeout=120)

    def listen(response):
        try:
            for line in response.iter_lines():
                if line.startswith("event:"):
                    heard.put(line.removeprefix("event:").strip())
        except httpx.HTTPError:
            pass
        heard.put(None)

    with client, client.stream("GET", paths.EVENTS) as response:
        assert response.status_code == 200
        assert response.headers["Content-Type"].startswith("text/event-stream")
        thread = threading.Thread(target=listen, args=[response])
        thread.start()
        assert heard.get(timeout=SOON_S) == "poke"  # pull once after connecting
        yield heard
        # From outside, since the reading thread waits; it is closed where the hub ended it.
        with suppress(OSError):
            response.extensions["network_stream"].get_extra_info("socket").shutdown(2)
        thread.join()


def has_ended(heard):
    """Wait for the end of a stream; a poke may come before it, late or once too often."""
    while heard.get(timeout=SOON_S) is not None:
        pass
    return True


def is_quiet(heard, seconds=0.6):
    time.sleep(seconds)
    return heard.empty()


def test_a_poke_comes_to_those_whose_scopes_are_concerned_and_to_nobody_else(running):
    ada, bob, guest = running.member("ada"), running.member("bob"), running.guest()
    listeners = (listening(running, one) for one in (ada, bob, guest))
    with ExitStack() as stack:
        to_ada, to_bob, to_guest = map(stack.enter_context, listeners)
        ada.create("saved_search", title="Mine")
        assert to_ada.get(timeout=SOON_S) == "poke"
        assert is_quiet(to_bob)
        assert is_quiet(to_guest, 0)
        bob.create("dataset", title="Public")
        for heard in (to_ada, to_bob, to_guest):
            assert heard.get(timeout=SOON_S) == "poke"


def test_many_changes_become_few_pokes(running):
    member = running.member("many")
    with listening(running, member) as heard:
        began = time.monotonic()
        for n in range(30):
            member.create("saved_search", title=f"S{n}")
        assert heard.get(timeout=SOON_S) == "poke"
        time.sleep(0.6)
        assert heard.qsize() <= (time.monotonic() - began) / GATHER_S[0]


def test_a_scope_gained_while_listening_is_listened_to(running):
    lead, other = running.member("lead"), running.member("other")
    project = new_id()
    values = {"title": "P", "summary": "S", "focus_area": "skills"}
    lead.do("start_project", id=project, values=values)
    with listening(running, other) as heard:
        values = {"project": project, "person": other.person, "role": "observer"}
        lead.do("create", kind="project_membership", id=new_id(), values=values)
        assert heard.get(timeout=SOON_S) == "poke"
        assert is_quiet(heard)
        lead.create("milestone", project=project, title="M")
        assert heard.get(timeout=SOON_S) == "poke"


def test_a_request_pokes_whoever_decides_it_and_so_does_what_follows(running):
    lead, other = running.member("leader"), running.member("asker")
    project = new_id()
    values = {"title": "P", "summary": "S", "focus_area": "skills"}
    lead.do("start_project", id=project, values=values)
    with listening(running, lead) as heard:
        other.do("ask_to_join", project=project, statement="Please")
        assert heard.get(timeout=SOON_S) == "poke"
        (request,) = other.records("join_request")
        time.sleep(0.5)
        other.do("withdraw_request", kind="join_request", request=request["id"])
        assert heard.get(timeout=SOON_S) == "poke"


@pytest.mark.parametrize("everywhere", [False, True])
def test_a_stream_ends_when_its_token_is_revoked(running, everywhere):
    member = running.member(f"leaver-{str(everywhere).lower()}")
    path = paths.SIGN_OUT_EVERYWHERE if everywhere else paths.SIGN_OUT
    with listening(running, member) as heard:
        member.http.post(path)
        assert has_ended(heard)


def test_suspension_pokes_the_suspended_and_then_only_public_news_does(running):
    member, other = running.member("bad"), running.member("good")
    with listening(running, member) as heard:
        running.admin().do("set_account_state", account=member.account, state="suspended")
        assert heard.get(timeout=SOON_S) == "poke"
        assert is_quiet(heard)
        edit = {"values": {"bio": "New"}, "base": {"bio": ""}}
        other.do("edit", kind="person", id=other.person, **edit)
        assert is_quiet(heard)


def test_a_token_that_is_unknown_gets_no_stream(running):
    headers = {"Authorization": "Bearer nobody"}
    answer = httpx.get(f"{running.url}{paths.EVENTS}", headers=headers, timeout=120)
    assert answer.status_code == 401
