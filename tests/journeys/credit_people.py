"""What the journeys of credits have in common: who sits down, and what their hands do there."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import UTC, datetime, timedelta

from alliancehub.engine.client import EngineClient
from alliancehub.model.query import Hit, Query
from tests.hub import PASSWORD, Hub
from tests.journeys.at_the_window import AtTheWindow, engine_of, in_step, until

SitDown = Callable[[str], AbstractContextManager[AtTheWindow]]
C = 1_000_000
AGAIN_S = 30.0
TABS = "^(Overview|Progress|Burn-down|Usage)$"


@contextmanager
def signed_in(handle: str, hub: Hub, display: dict[str, str]) -> Iterator[EngineClient]:
    """Run somebody's engine, signed in."""
    with engine_of(handle, display) as client:
        client.sign_in(hub.url, handle, PASSWORD)
        yield client


@contextmanager
def window_of(handle: str, display: dict[str, str]) -> Iterator[AtTheWindow]:
    """Sit somebody before their window."""
    person = AtTheWindow(display, handle)
    try:
        person.open()
        person.until(in_step, "everything to be in step")
        yield person
    finally:
        person.close()


def day(ahead: int) -> str:
    """Return a day so many days ahead."""
    return (datetime.now(UTC) + timedelta(days=ahead)).date().isoformat()


def need(engine: EngineClient, kind: str, **where: str) -> Hit:
    """Wait for a row on somebody's device."""
    query = Query(kind, where={name: [value] for name, value in where.items()})
    until(lambda: engine.query(query).hits)
    return engine.query(query).hits[0]


def open_row(person: AtTheWindow, kind: str, row_id: str) -> None:
    """Follow a link to a row."""
    assert person.run(f"alliancehub://{kind}/{row_id}") == 0
    person.until(lambda s: s["row"] == [kind, row_id], "the row")


def choose(person: AtTheWindow, field: str, text: str) -> None:
    """Choose a row in a field that finds it."""
    person.go_to(field)
    person.type(text)
    person.until(lambda s: s["popup"] == [text], text)
    person.press("Down", "Return")


def press_button(person: AtTheWindow, name: str, is_done: Callable[[], object]) -> None:
    """Press a button of the row that is shown, until something is so.

    Once more where news came at that moment and the buttons were made anew under the key.
    """
    for _ in range(3):
        person.press("F6")
        person.go_to(name)
        person.press("space")
        ends_at = time.monotonic() + AGAIN_S
        while not is_done() and time.monotonic() < ends_at:
            time.sleep(0.02)
        if is_done():
            return
    raise AssertionError(f"{name} did nothing; see {person.photograph()}")


def open_form(person: AtTheWindow, name: str) -> None:
    """Press a button of the row that is shown, which asks something."""

    def is_asked() -> object:
        person.look()
        return person.seen["sheet"]

    press_button(person, name, is_asked)


def show(person: AtTheWindow, title: str) -> None:
    """Show a panel of the row by the keys of its tabs; the keyboard comes to the one in sight."""
    person.press("F6")
    person.go_to(TABS)
    person.go_to(f"^{title}$", "Right")
