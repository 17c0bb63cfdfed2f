"""Worlds for the engine's tests."""

import pytest

from tests.hub import LocalHub
from tests.world import World, world

__all__ = ["near", "world"]


@pytest.fixture
def near():
    """Return a world whose hub is in this process."""
    with World(LocalHub()) as made:
        yield made
