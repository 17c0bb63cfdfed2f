"""The world of the journeys, and what those at real windows have in common."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tests.hub import Hub
from tests.journeys.at_the_window import AtTheWindow, display_with_home
from tests.journeys.credit_people import SitDown, signed_in, window_of
from tests.world import world

__all__ = ["world"]


@pytest.fixture
def hub() -> Iterator[Hub]:
    """An empty hub; a journey that begins elsewhere has one of its own."""
    with Hub() as made:
        yield made


@pytest.fixture(scope="module")
def display(home_of_the_session: None) -> Iterator[dict[str, str]]:
    """A display, and a home for all profiles."""
    with display_with_home() as made:
        yield made


@pytest.fixture
def sit_down(hub: Hub, display: dict[str, str]) -> SitDown:
    """Return what puts somebody before a window of their own."""

    @contextmanager
    def before(handle: str) -> Iterator[AtTheWindow]:
        with signed_in(handle, hub, display), window_of(handle, display) as made:
            yield made

    return before
