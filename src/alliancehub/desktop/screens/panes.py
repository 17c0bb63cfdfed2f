"""Which kinds are shown by a pane of their own; all others by ``DetailPane``."""

from __future__ import annotations

from typing import Any

from alliancehub.desktop.later import made
from alliancehub.desktop.screens.detail_pane import DetailPane

PANES = {"conflict": "pane:conflict", "notice": "pane:notice", "panel_item": "pane:panel_item"}
"""Kind to the name of its pane in ``later``: few windows ever show one."""


def pane_of(kind: str, *args: Any) -> DetailPane:
    """Return a new pane for rows of a kind."""
    pane: DetailPane = made(PANES[kind], *args) if kind in PANES else DetailPane(*args)
    return pane
