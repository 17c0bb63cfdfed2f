"""Access to a dataset at two real windows: asked for, granted, used, and ended by its day."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from alliancehub.engine.client import EngineClient
from alliancehub.model.query import Hit, Query
from tests.hub import PASSWORD, Hub
from tests.journeys.at_the_window import (
    AtTheWindow,
    display_with_home,
    engine_of,
    in_step,
    until,
)

KEEPER, GUEST = "ada", "max"
TITLE = "Tides of the North"
DAY_S = 86_400
TABS = "Overview|Versions|Files|Preview|Access|Cite|Used by|Conversation"


@pytest.fixture
def ahead(tmp_path: Path) -> Path:
    """The file that says by how many seconds all clocks are ahead."""
    file = tmp_path / "ahead"
    file.write_text("0")
    return file


@pytest.fixture
def hub(ahead: Path) -> Iterator[Hub]:
    made = Hub()
    made.ahead = ahead
    with made:
        made.admin()
        made.member(KEEPER, role="representative")
        made.member(GUEST, made.organisation("elsewhere"))
        yield made


@pytest.fixture
def display(home_of_the_session: None) -> Iterator[dict[str, str]]:
    with display_with_home() as made:
        yield made


@pytest.fixture
def engines(hub: Hub, display: dict[str, str], ahead: Path) -> Iterator[dict[str, EngineClient]]:
    found = {}
    with ExitStack() as stack:
        for name in (KEEPER, GUEST):
            module = ("tests.journeys.ahead", str(ahead))
            found[name] = stack.enter_context(engine_of(name, display, *module))
            found[name].sign_in(hub.url, name, PASSWORD)
        yield found


@pytest.fixture
def at_window(display: dict[str, str], tmp_path: Path) -> Iterator[Callable[..., AtTheWindow]]:
    """Return what puts somebody before a window of their own, one at a time."""
    people: list[AtTheWindow] = []

    def sit_down(name: str, link: str) -> AtTheWindow:
        for one in people:
            one.close()
        person = AtTheWindow(display, name, tmp_path)
        people.append(person)
        person.open()
        person.until(in_step, "everything to be in step")
        assert person.run(link) == 0
        return person

    yield sit_down
    for one in people:
        one.close()


def need(engine: EngineClient, kind: str, **where: Any) -> Hit:
    query = Query(kind, where={name: [value] for name, value in where.items()})
    until(lambda: engine.query(query).hits)
    return engine.query(query).hits[0]


def held(engine: EngineClient, folder: Path) -> tuple[str, str]:
    """Return a dataset whose file is given on request, and its published version."""
    values = {"title": TITLE, "name": "tides", "licence": "CC-BY-4.0", "gating": "request"}
    dataset = engine.submit("create", {"kind": "dataset", "values": values}).row
    engine.submit("set_terms", {"dataset": dataset, "text": "For research alone."})
    engine.submit("draft_version", {"dataset": dataset, "label": "1.0.0"})
    version = need(engine, "dataset_version", dataset=dataset).id
    until(lambda: not engine.status().waiting)
    engine.upload_version(version, str(folder))
    until(lambda: any(one.state == "done" for one in engine.transfers().transfers))
    engine.submit("publish_version", {"version": version})
    need(engine, "dataset_version", dataset=dataset, state="published")
    return dataset, version


def open_tab(person: AtTheWindow, tab: str, key: str = "Right") -> None:
    """Go to the tabs of the row, of which one is in the order of Tab, and on by arrow keys."""
    person.go_to(f"^({TABS})$")
    person.go_to(f"^{tab}$", key)


def ask(guest: AtTheWindow) -> None:
    """Read what it takes, and ask for it until tomorrow."""
    open_tab(guest, "Access")
    guest.until(lambda s: "Not yet" in s["pills"], "that it takes a request")
    guest.go_to("^Ask for access…$")
    guest.press("space")
    guest.until(lambda s: s["sheet"].startswith("Ask for access"), "the form")
    guest.go_to("^Purpose")
    guest.type("To learn from them.")
    guest.go_to("^Wanted until")
    guest.type((datetime.now(UTC) + timedelta(days=1)).date().isoformat())
    guest.go_to("^I have read the terms")
    guest.press("space")
    guest.go_to("^Ask for access$")
    guest.press("space")
    guest.until(lambda s: not s["sheet"] and "Your request waits" in s["pills"], "that it waits")


def grant(keeper: AtTheWindow) -> None:
    """Accept the request in sight."""
    keeper.go_to("^Decide")
    keeper.press("space")
    keeper.until(lambda s: s["sheet"].startswith("Decide"), "the form")
    keeper.go_to("^Decision")
    keeper.press("Down")
    keeper.go_to("^Decide$")
    keeper.press("space")
    keeper.until(lambda s: not s["sheet"].startswith("Decide") and in_step(s), "the decision")


def download(guest: AtTheWindow, folder: str) -> None:
    """Read that it is granted, and download it into a folder below the one of the window."""
    open_tab(guest, "Access")
    guest.until(lambda s: "You may download it" in s["pills"], "that it is granted")
    open_tab(guest, "Files", "Left")
    guest.go_to("^Download…$")
    guest.press("space")
    guest.until(lambda s: s["focus"] and not s["is_active"], "the question for a folder")
    guest.type(folder)
    guest.send("Return")


def test_access_is_asked_for_granted_used_and_ends_with_its_day(
    engines: dict[str, EngineClient],
    at_window: Callable[[str, str], AtTheWindow],
    ahead: Path,
    tmp_path: Path,
) -> None:
    folder = tmp_path / TITLE
    folder.mkdir()
    (tmp_path / "down").mkdir()
    (folder / "tides.csv").write_text("place,height\nBergen,1.2\n")
    dataset, version = held(engines[KEEPER], folder)
    need(engines[GUEST], "dataset_version", dataset=dataset, state="published")
    page = f"alliancehub://dataset/{dataset}"

    ask(at_window(GUEST, page))
    request = need(engines[KEEPER], "access_request", dataset=dataset)
    grant(at_window(KEEPER, f"alliancehub://access_request/{request.id}"))
    need(engines[GUEST], "access_grant", dataset=dataset)
    download(at_window(GUEST, page), "down")
    down = tmp_path / "down" / f"{TITLE} 1.0.0"
    until(down.exists)
    assert (down / "tides.csv").read_bytes() == (folder / "tides.csv").read_bytes()

    ahead.write_text(str(2 * DAY_S))
    engines[GUEST].sync_now()
    guest = at_window(GUEST, page)
    open_tab(guest, "Access")
    guest.until(
        lambda s: (
            any("ended" in one for one in s["words"]) and "You may download it" not in s["pills"]
        ),
        "that it has ended",
    )
    view = engines[GUEST].may_i(version)
    assert (view.is_allowed, view.code) == (False, "expired")
