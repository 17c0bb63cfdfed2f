"""Records what a desktop and a hub of this build say to each other.

``python -m tests.wire.record`` writes ``tests/wire/recorded/protocol-N.json``. Run it once, before
the release of a version of the protocol, and commit the file: from then on
``tests/wire/test_older_builds.py`` holds every later build to it. A file is never recorded again
by a later build, which would record only itself.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any
from unittest.mock import patch

import httpx

from alliancehub import __version__
from alliancehub.server import pull
from alliancehub.wire import paths
from alliancehub.wire.version import PROTOCOL, PROTOCOL_HEADER
from tests.hub import AnyHub, LocalHub
from tests.world import PASSWORD, Client, World

FOLDER = Path(__file__).parent / "recorded"
SECRETS = frozenset({"access_token", "refresh_token", "password", "authorization"})
HEADERS = frozenset(
    {"content-type", "accept", "alliancehub-protocol", "alliancehub-schema", "upgrade"}
)


class Recorder:
    """Notes each exchange between a client and its hub, without what is secret."""

    def __init__(self) -> None:
        self.exchanges: list[dict[str, Any]] = []

    def note(self, request: httpx.Request, answer: httpx.Response) -> httpx.Response:
        answer.read()
        lines = [json.loads(line) for line in answer.text.splitlines() if line.strip()]
        self.exchanges.append(
            {
                "method": request.method,
                "path": request.url.path,
                "query": dict(request.url.params),
                "headers": _kept(request.headers),
                "is_signed_in": "authorization" in request.headers,
                "body": without_secrets(json.loads(request.content or b"null")),
                "status": answer.status_code,
                "answer_headers": _kept(answer.headers),
                "lines": [without_secrets(line) for line in lines],
            }
        )
        headers = {k: v for k, v in answer.headers.items() if k != "content-encoding"}
        return httpx.Response(answer.status_code, headers=headers, content=answer.content)


def _kept(headers: httpx.Headers) -> dict[str, str]:
    return {name: headers[name] for name in sorted(HEADERS) if name in headers}


def without_secrets(data: Any) -> Any:
    """Return JSON data with words in the place of passwords and tokens."""
    if isinstance(data, dict):
        return {k: k.upper() if k in SECRETS else without_secrets(v) for k, v in data.items()}
    return [without_secrets(one) for one in data] if isinstance(data, list) else data


def recorded() -> dict[str, Any]:
    """Return what a member's desktop and its hub say from signing in to a change of each sort."""
    # Scopes that come whole in a page hide how snapshots travel.
    with World(LocalHub()) as world, patch.object(pull, "INLINE_ROWS", 3):
        organisation = world.organisation("Acme")
        for n in range(4):
            world.admin.do("create", kind="dataset", values={"title": f"Rain {n}"})
        world.admin.sync()
        link = world.invite("lea", organisation)
        lea = world.accept(link)  # the account; what follows is a further desktop of hers
        shared = lea.do(
            "create", kind="dataset", values={"title": "Tides", "keywords": ["sea"]}
        ).row
        lea.sync()
        client = Client(world.hub, world._folder / "recorded")
        world.clients.append(client)
        recorder = Recorder()
        client.network.breaks = recorder.note
        client.engine.sign_in(world.url, "lea", PASSWORD)
        client.sync()
        _changes(client, lea, shared)
        return {
            "app": __version__,
            "protocol": PROTOCOL,
            "person": client.person,
            "shared": shared,
            "turned_away": _turned_away(world.hub),
            "exchanges": recorder.exchanges,
        }


def _turned_away(hub: AnyHub) -> dict[str, Any]:
    """Return what a desktop of the next version of the protocol is answered."""
    client = Recorder()
    with httpx.Client(base_url=hub.url, transport=hub.transport()) as http:
        told = {PROTOCOL_HEADER: str(PROTOCOL + 1), "Accept": "application/json"}
        request = http.build_request("GET", paths.HUB, headers=told)
        client.note(request, http.send(request))
    return client.exchanges[0]


def _changes(client: Client, other: Client, shared: str) -> None:
    """Make a change of each sort: applied, merged, in conflict, refused; and take news."""
    other.do(
        "edit", kind="dataset", id=shared, values={"title": "Tides II", "keywords": ["sea", "b"]}
    )
    other.sync()
    client.do("edit", kind="dataset", id=shared, values={"title": "Tide", "keywords": ["sea", "a"]})
    made = client.do("create", kind="dataset", values={"title": "Snow"}).row
    client.do("post_message", kind="dataset", about=made, body="Is it dry?")
    client.do(
        "start_project", values={"title": "Atlas", "summary": "A map.", "focus_area": "models"}
    )
    client.sync()
    client.do("delete", kind="dataset", id=made)
    client.sync()
    other.do("create", kind="dataset", values={"title": "Hail"})
    other.sync()
    client.sync()


def main() -> None:
    """Write the file, unless there is one."""
    path = FOLDER / f"protocol-{PROTOCOL}.json"
    if path.exists():
        sys.exit(f"{path.name} is there; a version of the protocol is recorded once.")
    FOLDER.mkdir(exist_ok=True)
    found = recorded()
    found["exchanges"] = [json.dumps(one, ensure_ascii=False) for one in found["exchanges"]]
    found["turned_away"] = json.dumps(found["turned_away"], ensure_ascii=False)
    # A line an exchange, so that a diff of it can be read.
    path.write_text(json.dumps(found, ensure_ascii=False, indent=0) + "\n", "utf-8")
    print(f"{path}: {len(found['exchanges'])} exchanges of {paths.PULL} and others")


if __name__ == "__main__":
    main()
