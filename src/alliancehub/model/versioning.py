"""Who may do what with the versions of a dataset, and what the commands on them share.

Who works on a dataset drafts its versions: its creator, its project's team, its organisation's
administrators. Who answers for it publishes them: the project's leads or the organisation's
administrators, and where it has neither, its creator.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from alliancehub.model.errors import Refusal, invalid, not_permitted
from alliancehub.model.kinds.dataset import Dataset
from alliancehub.model.kinds.dataset_version import (
    LISTED,
    LISTING_MAX,
    STATES,
    DatasetVersion,
)
from alliancehub.model.kinds.membership import Membership
from alliancehub.model.kinds.notice import notify
from alliancehub.model.kinds.project_membership import ProjectMembership
from alliancehub.model.leaving import require_not_left
from alliancehub.model.licence_terms import faults
from alliancehub.model.permission import require, require_active
from alliancehub.model.roles import LEADS, ORG_ADMINS, Actor, By
from alliancehub.model.told import noun, said, told
from alliancehub.model.version_files import FileReader, listing_of
from alliancehub.model.work import Work, files_of

DRAFTERS = (By.OWNER, By.TEAM, By.ORG_ADMIN, By.ADMIN)


def may_publish(actor: Actor, dataset: Dataset) -> bool:
    """Tell whether somebody answers for a dataset."""
    if not actor.is_active:
        return False
    if actor.is_system or actor.is_admin:
        return True
    if dataset.project and actor.projects.get(dataset.project, "") in LEADS:
        return True
    if dataset.owner and actor.orgs.get(dataset.owner, "") in ORG_ADMINS:
        return True
    is_own = not dataset.project and not dataset.owner
    return is_own and bool(actor.person_id) and dataset.created_by == actor.person_id


def require_drafter(work: Work, dataset: Dataset) -> None:
    """Raise Refusal unless the actor works on a dataset."""
    require(work.actor, "draft a version of", dataset, DRAFTERS)
    require_not_left(work.actor, dataset)


def require_publisher(work: Work, dataset: Dataset) -> None:
    """Raise Refusal unless the actor answers for a dataset."""
    require_active(work.actor)
    if may_publish(work.actor, dataset):
        return
    if dataset.project:
        remedy = said("A lead or maintainer of its project can: submit it for review.")
    elif dataset.owner:
        remedy = said("An administrator of its organisation can: submit it for review.")
    else:
        remedy = said("Only who made the dataset can.")
    raise not_permitted("You do not decide which versions of this dataset are published.", remedy)


def see_version(
    work: Work, version: str, states: Iterable[str] = ()
) -> tuple[DatasetVersion, Dataset]:
    """Return a version that the actor named, in one of some states, and its dataset."""
    require_active(work.actor)
    row = work.see(DatasetVersion, version)
    dataset = work.need(Dataset, row.dataset)
    wanted = set(states)
    if wanted and row.state not in wanted:
        raise Refusal(
            "closed",
            told(
                "Version {label} is {state}.", label=row.label, state=noun(dict(STATES)[row.state])
            ),
            remedy="Sync and look at it again.",
        )
    return row, dataset


def publishers_of(work: Work, dataset: Dataset) -> list[str]:
    """Return the ids of the persons who answer for a dataset."""
    today = work.now[:10]
    found: set[str] = set()
    if dataset.project:
        team = work.find(ProjectMembership, project=dataset.project)
        found |= {one.person for one in team if one.role in LEADS}
    if dataset.owner:
        people = work.find(Membership, organisation=dataset.owner)
        found |= {one.person for one in people if one.role in ORG_ADMINS and one.is_current(today)}
    if not dataset.project and not dataset.owner:
        found.add(dataset.created_by)
    return sorted(found - {""})


def tell(work: Work, persons: Iterable[str], reason: str, words: str, row: DatasetVersion) -> None:
    """Put a notice about a version into some inboxes."""
    for person in sorted(set(persons)):
        notify(work, person, reason, words, row)


def check_ready(work: Work, version: DatasetVersion) -> None:
    """Raise Refusal unless a draft says under which licence it is, and all its files are here."""
    if not version.licence:
        raise invalid(
            "licence",
            told("Version {label} names no licence.", label=version.label),
            "Edit the draft and choose one, such as CC-BY-4.0.",
        )
    found = faults(version.licence, upstream_licences(work, version))
    if found and not version.licence_note:
        raise Refusal(
            "licence",
            found[0],
            field="licence",
            remedy="Choose a licence that is as strict, or say in the draft why this is allowed.",
        )
    files = files_of(work)
    if files is not None:
        _check_files(files, version)


def _check_files(files: FileReader, version: DatasetVersion) -> None:
    totals = files.totals(version.id)
    if not totals.count:
        raise Refusal(
            "no_files",
            told("Version {label} has no files yet.", label=version.label),
            remedy="Upload a folder to it first.",
        )
    if totals.lacking:
        raise Refusal(
            "files_missing",
            told(
                "{n} of its {count} files are not here yet or not verified, such as “{path}”.",
                n=totals.lacking,
                count=totals.count,
                path=totals.first_lacking,
            ),
            remedy="Let the upload end, then try again.",
        )


def upstream_licences(work: Work, version: DatasetVersion) -> list[tuple[str, str]]:
    """Return title and licence of all that a version was made of, as far as it is in sight."""
    datasets = (work.get(Dataset, one) for one in version.derived_from)
    found = [(one.title, one.licence) for one in datasets if one is not None]
    for one in version.derived_versions:
        if (other := work.get(DatasetVersion, one)) is not None:
            dataset = work.get(Dataset, other.dataset)
            title = dataset.title if dataset is not None else other.label
            found.append((f"{title} {other.label}", other.licence))
    return found


def counted(work: Work, version: DatasetVersion) -> dict[str, Any]:
    """Return what the hub knows of the files of a version; elsewhere nothing."""
    files = files_of(work)
    if files is None:
        return {}
    totals = files.totals(version.id)
    return {
        "file_count": totals.count,
        "total_bytes": totals.total_bytes,
        **listed(work, version),
    }


def listed(work: Work, version: DatasetVersion) -> dict[str, Any]:
    """Return the first files of a version, as its listing shows them; elsewhere nothing."""
    files = files_of(work)
    if files is None:
        return {}
    return {"listing": listing_of(files.first(version.id, LISTING_MAX))}


def sealed(work: Work, version: DatasetVersion) -> dict[str, Any]:
    """Return what seals a version: counts and the hash of its manifest; nothing but on the hub."""
    files = files_of(work)
    if files is None:
        return {}
    return {
        **counted(work, version),
        "manifest": files.manifest(version.id),
        "sealed_at": work.now,
    }


def newest(work: Work, dataset: str) -> DatasetVersion | None:
    """Return the version that “main” means: the last that is published, rather none yanked."""
    found = [one for one in work.find(DatasetVersion, dataset=dataset) if one.state in LISTED]
    return max(
        found,
        key=lambda one: (not one.is_yanked, one.state == "published", one.published_at, one.id),
        default=None,
    )


def show_newest(work: Work, dataset_id: str) -> None:
    """Let a dataset show its newest version."""
    dataset = work.need(Dataset, dataset_id)
    version = newest(work, dataset_id)
    values: dict[str, Any] = {"latest": "", "readiness": "none"}
    if version is not None:
        values = {"latest": version.id, "readiness": version.readiness}
    changed = dataset.with_values(values)
    if changed.differing(dataset):
        work.put(changed)
