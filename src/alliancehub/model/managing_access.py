"""What the commands on access to datasets ask first."""

from __future__ import annotations

from collections.abc import Sequence

from alliancehub.model.dataset_access import ask_again_on
from alliancehub.model.errors import Refusal, invalid, not_permitted
from alliancehub.model.kinds.access_grant import AccessGrant
from alliancehub.model.kinds.access_request import AccessRequest
from alliancehub.model.kinds.dataset import Dataset
from alliancehub.model.kinds.dataset_version import DatasetVersion
from alliancehub.model.kinds.grantees import acts_for, keeps
from alliancehub.model.permission import require_active
from alliancehub.model.told import told
from alliancehub.model.work import Work

PATHS_MAX = 50


def see_kept(work: Work, dataset_id: str) -> Dataset:
    """Return a dataset over which the actor decides; raises Refusal if they do not."""
    require_active(work.actor)
    dataset = work.see(Dataset, dataset_id)
    if not (keeps(work.actor, dataset) or work.actor.is_admin):
        raise not_permitted(
            "You do not decide over access to this dataset.",
            "It takes whoever keeps it: its organisation, its project or who made it.",
        )
    return dataset


def check_part(work: Work, dataset: Dataset, version: str, paths: Sequence[str]) -> None:
    """Raise Refusal where a version is of another dataset, or where there are too many patterns."""
    if version and work.see(DatasetVersion, version).dataset != dataset.id:
        raise invalid("version", "This version is of another dataset.", "Choose one of its own.")
    if len(paths) > PATHS_MAX:
        raise invalid(
            "paths",
            told("At most {n} patterns say which files.", n=PATHS_MAX),
            "Name folders, such as data/*.",
        )


def check_end(work: Work, field: str, day: str) -> None:
    """Raise Refusal where access would end before it begins."""
    if day < work.now[:10]:
        raise invalid(
            field,
            told("Access cannot end on {day}, which has passed.", day=day),
            "Name a later day.",
        )


def check_to_ask(work: Work, dataset: Dataset, party: str) -> None:
    """Raise Refusal where a party may not ask for access now: it waits already, or has to wait."""
    if not acts_for(work.actor, party):
        raise not_permitted(
            "You cannot ask in their name.",
            "A representative or administrator asks for an organisation, a lead for a project.",
        )
    requests = work.find(AccessRequest, dataset=dataset.id, for_whom=party)
    if any(one.is_waiting for one in requests):
        raise Refusal(
            "exists",
            told("A request for access to “{dataset}” waits already.", dataset=dataset.title),
            remedy="Add a message to its conversation, or withdraw it.",
        )
    grants = work.find(AccessGrant, dataset=dataset.id, grantee=party)
    if day := ask_again_on(dataset, requests, grants, work.now[:10]):
        raise Refusal(
            "cooling_down",
            told("It was refused, and can be asked for again from {day} on.", day=day),
            remedy="The reason is told with the request or the grant; mend that meanwhile.",
        )
