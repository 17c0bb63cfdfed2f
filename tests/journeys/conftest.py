"""The world of the journeys."""

from tests.world import world

__all__ = ["world"]
