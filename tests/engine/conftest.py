"""The world of the engine's tests."""

from tests.world import world

__all__ = ["world"]
