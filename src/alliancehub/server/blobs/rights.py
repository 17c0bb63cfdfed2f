"""Who may send bytes, and who may have them: asked of the rows, within each request."""

from __future__ import annotations

from collections.abc import Iterable

from alliancehub.model.dataset_access import Denied, VersionAccess
from alliancehub.model.errors import Refusal, not_found
from alliancehub.model.kinds.dataset_version import DatasetVersion
from alliancehub.model.permission import require
from alliancehub.server.blobs.book import present
from alliancehub.server.database import IN_LIST, Transaction, in_list
from alliancehub.server.hub import Hub
from alliancehub.server.problems import ProblemError

_STATUS = {"not_found": 404, "sign_in": 401, "withdrawn": 410}
_ELSEWHERE_MAX = 100_000  # places of the same bytes that are looked at for one call


def draft_of(hub: Hub, tx: Transaction, person: str, version: str) -> DatasetVersion:
    """Return a draft that somebody may change; raises Refusal for any other version."""
    work = hub.work(tx, person)
    row = work.get(DatasetVersion, version)
    if row is None or not hub.access(tx, person).sees(row.scope):
        raise not_found("Dataset version", version)
    require(work.actor, "edit", row, DatasetVersion.declared.edit)
    if row.state != "draft":
        raise Refusal(
            "sealed",
            "The files of this version stay as they are: it is no draft.",
            field="version",
            remedy="Have it returned where it is in review, or draft another version.",
        )
    return row


def access_to(hub: Hub, tx: Transaction, person: str, version: str) -> VersionAccess:
    """Return what somebody may have of a version now."""
    work = hub.work(tx, person)
    return VersionAccess(work, work.actor, work.get(DatasetVersion, version), hub.now[:10])


def denied(answer: Denied) -> ProblemError:
    """Return a denial as a problem, in its own words."""
    return ProblemError(
        _STATUS.get(answer.code, 403),
        answer.code,
        answer.words,
        remedy=answer.remedy,
        field="path",
        headers={"WWW-Authenticate": "Bearer"} if answer.code == "sign_in" else None,
    )


def usable(
    hub: Hub, tx: Transaction, person: str, draft: DatasetVersion, sha256s: Iterable[str]
) -> set[str]:
    """Return those blobs that are here and that a draft may use without being sent again.

    They were sent for it, or by its author for another version of the same dataset, or are in a
    file that its author may have. A hash alone gives nothing: listings show it to more people than
    may have the bytes, and who drafts for a team need not have those that a grant gives.
    """
    here = present(tx, sha256s)
    sent = tx.run(
        "SELECT u.sha256 FROM upload u LEFT JOIN dataset_version v ON v.id = u.version "  # noqa: S608 - text of our own
        "WHERE u.stored_at <> '' AND (u.version = ? OR (u.person = ? AND v.dataset = ?)) "
        f"AND u.sha256 {IN_LIST}",
        [draft.id, person, draft.dataset, in_list(here)],
    )
    may_use = {sha256 for (sha256,) in sent}
    places = tx.run(
        "SELECT f.sha256, f.version, f.path FROM version_file f "  # noqa: S608 - text of our own
        f"JOIN dataset_version v ON v.id = f.version WHERE f.is_held = 1 AND f.sha256 {IN_LIST} "
        "LIMIT ?",
        [in_list(set(here) - may_use), _ELSEWHERE_MAX],
    )
    access: dict[str, VersionAccess] = {}
    for sha256, version, path in places:
        if sha256 in may_use:
            continue
        if version not in access:
            access[version] = access_to(hub, tx, person, version)
        if not isinstance(access[version].file(path), Denied):
            may_use.add(sha256)
    return may_use
