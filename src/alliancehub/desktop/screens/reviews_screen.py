"""Reviews: what one is asked to review, the panel's agenda, conflicts, decisions, delegations."""

from __future__ import annotations

from alliancehub.desktop.screens.list_screen import ListScreen

FIRST = ("review", "panel_item")
"""What is shown until another tab was chosen: for a reviewer what they owe."""


class ReviewsScreen(ListScreen):
    """The lists of the place; it begins with what most people come for."""

    def first_tab(self) -> str:
        known = [kind.name for kind in self.kinds]
        return next((one for one in FIRST if one in known), known[0])
