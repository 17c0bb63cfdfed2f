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
        covers: what it shows, so that it needs no tab of its own: a kind, or ``kind.field`` where
            rows of that kind point at the row by other fields, too.
        shows: fields of the row that it shows, and that so need not stand among its facts.
        needs: a field without whose value it has nothing to show, where the kind has that field.
        needs_rows: whether it has nothing to show while no row is here that it covers.
    """

    title: str
    made_by: str
    covers: tuple[str, ...] = ()
    shows: tuple[str, ...] = ()
    needs: str = ""
    needs_rows: bool = False


PANELS = {
    "statement": PanelEntry(
        said("Credit statement"), "panel:statement", covers=("statement_line",)
    ),
    "burn_down": PanelEntry(said("Burn-down"), "panel:burn_down"),
    "jobs": PanelEntry(said("Jobs"), "panel:jobs", covers=("job_notice", "cluster_account")),
    "usage": PanelEntry(said("Usage"), "panel:usage"),
    "progress": PanelEntry(
        said("Progress"),
        "panel:progress",
        covers=(
            "review_assignment.request",
            "coi.request",
            "coi.assignment",
            "review.request",
            "review.assignment",
            "panel_item.request",
            "decision.request",
            "allocation.request",
        ),
        needs_rows=True,
    ),
    "versions": PanelEntry(said("Versions"), "panel:versions", covers=("dataset_version.dataset",)),
    "files": PanelEntry(said("Files"), "panel:files", shows=("listing",), needs="latest"),
    "preview": PanelEntry(said("Preview"), "panel:preview", needs="latest"),
    "access": PanelEntry(
        said("Access"),
        "panel:access",
        covers=(
            "access_request.dataset",
            "access_request.version",
            "access_grant.dataset",
            "access_grant.version",
            "dataset_terms.dataset",
            "terms_signature.dataset",
        ),
        needs="latest",
    ),
    "cite": PanelEntry(said("Cite"), "panel:cite", needs="latest"),
    "uses": PanelEntry(
        said("Used by"),
        "panel:uses",
        covers=(
            "project.datasets",
            "credit_request.datasets",
            "dataset_version.derived_from",
            "dataset_version.derived_versions",
        ),
    ),
}
