"""Who derived a dataset from which: they hear of what happens upstream."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from alliancehub.model.kind import Kind
from alliancehub.model.kinds.notice import notify
from alliancehub.model.scopes import ALLIANCE, PUBLIC

if TYPE_CHECKING:
    from alliancehub.model.work import Work


def downstream(work: Work, upstream: Kind) -> list[Any]:
    """Return the versions that say they derive from a dataset or a version, the withdrawn not."""
    version = work.kind("dataset_version")
    found: list[Any] = []
    if isinstance(upstream, version):
        found += work.find(version, derived_versions=upstream.id)
    else:
        found += work.find(version, derived_from=upstream.id)
        for one in work.find(version, dataset=upstream.id):
            found += work.find(version, derived_versions=one.id)
    unique = {one.id: one for one in found if one.state != "withdrawn"}
    return list(unique.values())


def tell_downstream(work: Work, upstream: Kind, words: str) -> None:
    """Put a notice to whoever drafted what derives from a row, of those who surely see it."""
    if not work.is_judge or upstream.scope not in {PUBLIC, ALLIANCE}:
        return
    for person in sorted({one.created_by for one in downstream(work, upstream)}):
        notify(work, person, "upstream", words, upstream)
