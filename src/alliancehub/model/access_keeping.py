"""That access follows a dataset to whoever keeps it from now on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from alliancehub.model.belonging import all_of

if TYPE_CHECKING:
    from alliancehub.model.work import Work


def hand_over(work: Work, dataset: str, keeper: str) -> None:
    """Put the grants of a dataset, and the requests that wait, into the hands of its new keeper.

    Args:
        work: of the edit that changed whose it is.
        dataset: its id.
        keeper: ``organisation:<id>``, ``project:<id>`` or ``person:<id>``.
    """
    for name, field in (("access_grant", "keeper"), ("access_request", "receiver")):
        for row in all_of(work, work.kind(name), "dataset", dataset):
            is_open = name == "access_grant" or getattr(row, "state", "") == "submitted"
            if is_open and getattr(row, field) != keeper:
                work.put(row.with_values({field: keeper}))
