"""How far a first sync is: it goes on only, whatever breaks off."""

from __future__ import annotations

from unittest.mock import patch

import httpx

from alliancehub.server import snapshot
from tests.hub import LocalHub
from tests.world import World


def test_progress_goes_on_only_over_several_scopes_breaks_and_restarts():
    """Invariant 30."""
    with (
        patch.object(snapshot.snapshot, "__defaults__", (2,)),
        patch("alliancehub.server.pull.INLINE_ROWS", 1),
        World(LocalHub(), page_limit=3) as world,
    ):
        lea = world.member("lea")
        told = {"summary": "A map.", "focus_area": "models"}
        projects = [world.project(lea, f"Project {n}", **told) for n in range(3)]
        for project in projects:
            for n in range(7):
                values = {"project": project, "title": f"Milestone {n}"}
                lea.do("create", kind="milestone", values=values)
        world.settle()
        other = world._client()
        seen: list[tuple[int, int]] = []
        answers = 0

        def breaks(request: httpx.Request, answer: httpx.Response) -> httpx.Response:
            nonlocal answers
            status = other.engine.status()
            seen.append((status.progress_done, status.progress_total))
            answers += 1
            if "/snapshot/" in request.url.path and answers % 3 == 0:
                kept = b"".join(answer.read().splitlines(keepends=True)[:3])

                def torn():
                    yield kept
                    raise httpx.ReadError("torn", request=request)

                return httpx.Response(200, content=torn())
            return answer

        other.network.breaks = breaks
        other.engine.sign_in(world.url, "lea", "correct horse battery")
        while other.sync().state != "online":
            seen.append(_progress(other))
        under_way = [one for one in seen if one[1]]
        assert len(under_way) > 4, seen
        assert len({done for done, _ in under_way}) > 3, seen
        assert [done for done, _ in under_way] == sorted(done for done, _ in under_way)
        assert all(done <= total for done, total in under_way)
        assert _progress(other) == (0, 0)
        world.settle()
        world.same()


def _progress(client):
    status = client.engine.status()
    return status.progress_done, status.progress_total
