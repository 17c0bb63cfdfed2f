"""Whether the caller may have files of a dataset, and for its keepers, who has signed its terms."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated

from fastapi import APIRouter, Path, Query

from alliancehub.model.dataset_access import Allowed, Denied, VersionAccess
from alliancehub.model.kinds.dataset_version import DatasetVersion
from alliancehub.model.managing_access import see_kept
from alliancehub.model.told import trees_of
from alliancehub.server.callers import SignedIn, TheHub
from alliancehub.server.file_callers import FileCaller
from alliancehub.server.problems import ProblemError
from alliancehub.server.routes.strict import StrictRoute, problems
from alliancehub.wire import paths
from alliancehub.wire.dataset_access import Conditions, FileAccess, Signature, SignaturePage

router = APIRouter(tags=["datasets"], route_class=StrictRoute)
RowId = Annotated[str, Path(max_length=36)]


@router.get(paths.VERSION_ACCESS, responses=problems(401, 404, 422))
def get_access(
    id: RowId,
    hub: TheHub,
    caller: FileCaller,
    path: Annotated[str, Query(max_length=4_096)] = "",
) -> FileAccess:
    """Return whether the caller may have a file of a version, or all of them, and what it takes.

    It is told before anybody asks, to everybody who sees the dataset.
    """
    with hub.database.read() as tx:
        work = hub.work(tx, caller.person)
        version = work.get(DatasetVersion, id)
        access = VersionAccess(work, work.actor, version, hub.now[:10])
        answer = access.file(path) if path else access.whole()
    if isinstance(answer, Denied) and answer.code == "not_found":
        raise ProblemError(404, "not_found", answer.words, remedy=answer.remedy)
    if isinstance(answer, Allowed):
        code, words, remedy = "", answer.warning, ""
    else:
        code, words, remedy = answer.code, answer.words, answer.remedy
    return FileAccess(
        is_allowed=not code,
        code=code,
        words=words,
        remedy=remedy,
        conditions=Conditions.model_validate(asdict(answer.conditions)),
        told=trees_of(words=words, remedy=remedy),
    )


@router.get(paths.SIGNATURES, responses=problems(401, 403, 404, 422))
def get_signatures(
    id: RowId,
    hub: TheHub,
    caller: SignedIn,
    after: Annotated[str, Query(max_length=36)] = "",
    limit: Annotated[int, Query(ge=1, le=1_000)] = 100,
) -> SignaturePage:
    """Return who has signed terms of a dataset; for those who keep it."""
    with hub.database.read() as tx:
        dataset = see_kept(hub.work(tx, caller.person), id)
        found = tx.run(
            "SELECT s.id, t.number, s.person, p.title, s.organisation, s.signed_at "
            "FROM terms_signature s JOIN dataset_terms t ON t.id = s.terms "
            "LEFT JOIN person p ON p.id = s.person "
            "WHERE s.dataset = ? AND s.id > ? ORDER BY s.id LIMIT ?",
            [dataset.id, after, limit + 1],
        ).fetchall()
    items = [
        Signature(
            id=row_id,
            number=number,
            person=person,
            name=name or "",
            organisation=organisation,
            signed_at=signed_at,
        )
        for row_id, number, person, name, organisation, signed_at in found[:limit]
    ]
    return SignaturePage(items=items, next=items[-1].id if len(found) > limit else None)
