"""Whenever the engine is killed, nothing that it acknowledged is lost, and nothing typed."""

import random
import time

from alliancehub.engine.client import EngineClient
from alliancehub.engine.paths import profile_paths
from alliancehub.engine.socket_link import EngineGone, SocketLink
from alliancehub.model.query import Query
from tests import nursery
from tests.hub import Hub
from tests.world import PASSWORD

KILLS = 5


def engine():
    process = nursery.start("engine", "--stay")
    ends_at = time.monotonic() + 60
    while True:
        try:
            SocketLink(profile_paths()).hang_up()
        except EngineGone:
            assert time.monotonic() < ends_at
            time.sleep(0.02)
        else:
            return process, EngineClient()


def test_what_was_acknowledged_survives_a_kill_at_any_moment():
    """Invariant 3."""
    # Another process finds no keyring here, so a killed engine asks to sign in again.
    chance = random.Random(7)
    kept: dict[str, str] = {}
    drafts: dict[str, int] = {}
    with Hub() as hub:
        process, client = engine()
        client.set_up(hub.url, hub.setup_code, "Root", "root", "root@hub.test", PASSWORD)
        for round_ in range(KILLS):
            ends_at = time.monotonic() + chance.uniform(0.05, 0.6)
            number = 0
            try:
                while True:
                    number += 1
                    title = f"Data {round_}-{number}"
                    values = {"kind": "dataset", "values": {"title": title}}
                    kept[client.submit("create", values).row] = title
                    if kept and chance.random() < 0.3:
                        row = chance.choice(sorted(kept))
                        edit = {"kind": "dataset", "id": row, "values": {"title": f"{title} again"}}
                        client.submit("edit", edit)
                        kept[row] = f"{title} again"
                    client.save_draft("create:dataset", title, {"title": title, "n": number})
                    drafts["create:dataset"] = number
                    if time.monotonic() > ends_at:
                        process.kill()
            except EngineGone:
                pass
            process.wait()
            client.hang_up()
            process, client = engine()
            shown = _all(client)
            assert {row: shown.get(row) for row in kept} == kept
            assert client.drafts()[0].values["n"] >= drafts["create:dataset"]
            client.sign_in(hub.url, "root", PASSWORD)
        ends_at = time.monotonic() + 60
        while client.status().waiting:
            assert time.monotonic() < ends_at, client.status()
            time.sleep(0.1)
        there = {row["id"]: row["title"] for row in hub.sign_in("root").records("dataset")}
        assert {row: there.get(row) for row in kept} == kept
        assert len(there) <= len(kept) + KILLS, "at most one of each round was not acknowledged"
        client.hang_up()
        process.terminate()
        assert process.wait(timeout=60) == 0
    assert profile_paths().data.exists()


def _all(client):
    found: dict[str, str] = {}
    while True:
        page = client.query(Query("dataset", sort="id", offset=len(found), limit=500))
        found |= {hit.id: hit.title for hit in page.hits}
        if len(found) >= page.total:
            return found
