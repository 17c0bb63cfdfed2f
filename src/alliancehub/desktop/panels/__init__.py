"""Table of contents: what a kind's declaration may name as a panel, shown beside a row's fields.

A panel is its file, its line in ``later.py`` and its line here.
"""

from __future__ import annotations

from dataclasses import dataclass

from alliancehub.model.told import said


@dataclass(frozen=True)
class PanelEntry:
    """One panel.

    Attributes:
        title: of its tab.
        made_by: what makes it, of the window's services: a name in ``later.LATER``.
        covers: kind whose rows it shows, so that they need no tab of their own.
    """

    title: str
    made_by: str
    covers: str = ""


PANELS = {
    "statement": PanelEntry(said("Statement"), "panel:statement", covers="statement_line"),
    "burn_down": PanelEntry(said("Burn-down"), "panel:burn_down"),
    "jobs": PanelEntry(said("Jobs"), "panel:jobs", covers="job_notice"),
    "usage": PanelEntry(said("Usage"), "panel:usage"),
}
