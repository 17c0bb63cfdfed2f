"""A hub's inside for a connector: on the same database as the hub that answers, and beside it."""

from __future__ import annotations

from alliancehub.model.errors import Refusal
from alliancehub.model.told import told
from alliancehub.server.hub import Hub, open_hub
from alliancehub.server.settings import Settings


def hub_beside(settings: Settings) -> Hub:
    """Open a hub that is there already; raises Refusal where none is, so that none is made."""
    file = settings.data / "hub.sqlite"
    if not settings.database and not file.exists():
        raise Refusal(
            "no_hub",
            told("There is no hub in {folder}.", folder=str(settings.data)),
            field="data",
            remedy="Name its folder with --data, or its database with --database.",
        )
    hub = open_hub(settings)
    hub.signals.is_beside = True  # windows that listen at the other one hear of what this one does
    return hub
