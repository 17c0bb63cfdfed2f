"""The oracle's view of datasets: who may see them and have their files, by rules of its own.

Nothing of ``model/dataset_access.py`` is used here: what that gets wrong, this has to find.
"""

import json
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Any

from alliancehub.server.database import Transaction
from alliancehub.wire import paths
from alliancehub.wire.datasets import SMALL_BLOB
from alliancehub.wire.frames import FrameReader

_LEADS, _ORG_ADMINS = ("lead", "maintainer"), ("admin", "representative")
_TEAM = (*_LEADS, "contributor")
_VERSIONS = paths.MANIFEST.partition("{")[0]
_OF_TOOLS = ("/api/datasets/", "/datasets/")
WATCHED = (_VERSIONS, *_OF_TOOLS)
ANSWERED = frozenset({200, 206, 304, 307})
"""A link gives the bytes as much as they do, and 304 tells that the caller knows them."""


@dataclass(frozen=True)
class Caller:
    """Who asks: in which organisations and projects they have which role; nobody for a guest."""

    person: str = ""
    orgs: tuple[tuple[str, str], ...] = ()
    projects: tuple[tuple[str, str], ...] = ()

    @property
    def holds(self) -> set[str]:
        """As whom they may hold access."""
        if not self.person:
            return set()
        found = {f"person:{self.person}", *(f"organisation:{one}" for one, _ in self.orgs)}
        return found | {f"project:{one}" for one, role in self.projects if role in _TEAM}

    @property
    def keeps(self) -> set[str]:
        """For whom they decide."""
        found = {f"person:{self.person}"} if self.person else set()
        found |= {f"organisation:{one}" for one, role in self.orgs if role in _ORG_ADMINS}
        return found | {f"project:{one}" for one, role in self.projects if role in _LEADS}

    def has_all(self, made_by: str, owner: str, project: str) -> bool:
        """Tell whether all files of a dataset are theirs to have."""
        of_org, of_project = dict(self.orgs), dict(self.projects)
        is_within = (not owner or owner in of_org) and (not project or project in of_project)
        return (
            of_org.get(owner, "") in _ORG_ADMINS
            or of_project.get(project, "") in _LEADS
            or (bool(self.person) and made_by == self.person and is_within)
        )

    def drafts(self, made_by: str, owner: str, project: str) -> bool:
        """Tell whether files of a draft are theirs to have."""
        is_of_team = dict(self.projects).get(project, "") in _TEAM
        return is_of_team or self.has_all(made_by, owner, project)


def dataset_scopes(tx: Transaction, kinds: Collection[str], who: Caller, today: str) -> set[str]:
    """Return the scopes of private datasets and of grants that somebody may see."""
    if "access_grant" not in kinds:
        return set()
    holds, keeps = who.holds, who.keeps
    scopes: set[str] = set()
    granted: set[str] = set()
    for row_id, dataset, grantee, keeper, begins, ends, revoked in tx.run(
        "SELECT id, dataset, grantee, keeper, begins_on, ends_on, revoked_at FROM access_grant"
    ):
        if grantee in holds or keeper in keeps:
            scopes.add(f"grant:{row_id}")
        if grantee in holds and not revoked and begins <= today <= ends:
            granted.add(dataset)
    for row_id, made_by, owner, project in tx.run(
        "SELECT id, created_by, owner, project FROM dataset WHERE visibility = 'private'"
    ):
        if row_id in granted or who.has_all(made_by, owner, project):
            scopes.add(f"dataset:{row_id}")
    return scopes


class Bundle:
    """Reads from a bundle, part by part, of which files it holds the bytes."""

    def __init__(self) -> None:
        self._frames = FrameReader(SMALL_BLOB)
        self.paths: list[str] = []

    def feed(self, part: bytes) -> None:
        """Take a part of the answer."""
        heads = (head for head, _ in self._frames.feed(part))
        self.paths += [str(head["path"]) for head in heads if "code" not in head]


def leaks_of_versions(
    tx: Transaction, path: str, scopes: set[str], who: Caller, today: str, bundled: Iterable[str]
) -> Iterator[str]:
    """Yield in words what an answer about versions tells, and its caller may not have.

    Args:
        tx: a transaction.
        path: of the request.
        scopes: what the caller sees.
        who: the caller.
        today: ISO date.
        bundled: the files of which a bundle held the bytes.
    """
    names = path.split("/")
    wanted: list[str] = []
    if path.startswith(_VERSIONS):
        named, what = names[4:5], names[5] if len(names) > 5 else ""
        if what == "diff":
            named += names[6:7]
        if what in {"files", "blocks"}:
            wanted = ["/".join(names[6:])]
        if what == "bundle":
            wanted = list(bundled)
    else:
        start = 3 if path.startswith("/api/") else 2
        named = list(_of_address(tx, *names[start : start + 4]))
        if names[start + 2 : start + 3] == ["resolve"]:
            wanted = ["/".join(names[start + 4 :])]
    for version in named:
        yield from _of_version(tx, version, scopes, who)
    for file in wanted:
        why = [_withheld(tx, version, file, who, today) for version in named]
        if named and all(why):
            yield f"the file {file}, {why[0]}"


def _of_address(
    tx: Transaction, owner: str = "", name: str = "", verb: str = "", revision: str = ""
) -> Iterator[str]:
    """Yield the sealed versions that an address of the tools may mean."""
    del verb
    yield from (
        row_id
        for row_id, label, manifest, _ in tx.run(
            "SELECT v.id, v.label, v.manifest, v.state FROM dataset_version v "
            "JOIN dataset d ON d.id = v.dataset "
            "LEFT JOIN organisation o ON o.id = d.owner LEFT JOIN person p ON p.id = d.created_by "
            "WHERE d.name = ? AND v.manifest <> '' "
            "AND (o.slug = ? OR (d.owner = '' AND p.handle = ?))",
            [name, owner, owner],
        )
        if revision == label
        or revision in {"main", "latest", "HEAD"}
        or (len(revision) >= 40 and manifest.startswith(revision))
    )


def _of_version(tx: Transaction, version: str, scopes: set[str], who: Caller) -> Iterator[str]:
    """Yield that a version lies where the caller sees nothing, or its dataset does."""
    found = tx.first(
        "SELECT v.scope, d.scope, v.state, v.created_by, v.owner, v.project FROM dataset_version v "
        "JOIN dataset d ON d.id = v.dataset WHERE v.id = ?",
        [version],
    )
    if found is None:
        return
    scope, of_dataset, state, *whose = found
    if state in {"draft", "in_review"}:
        if scope not in scopes and not who.drafts(*whose):
            yield f"a draft in {scope}"
    elif not {scope, of_dataset} <= scopes:
        yield f"a version in {scope}, of a dataset in {of_dataset}"


def _withheld(tx: Transaction, version: str, file: str, who: Caller, today: str) -> str:
    """Return why somebody may not have a file of a version, or an empty text where they may."""
    found = tx.first(
        "SELECT v.state, v.gating, v.created_by, v.owner, v.project, d.id, d.gating, "
        "d.gated_paths, d.created_by, d.owner, d.project FROM dataset_version v "
        "JOIN dataset d ON d.id = v.dataset WHERE v.id = ?",
        [version],
    )
    if found is None:
        return ""
    state, of_version, *drafted, dataset, of_dataset, patterns, made_by, owner, project = found
    if state in {"draft", "in_review"}:
        is_theirs = who.drafts(*drafted) or who.has_all(made_by, owner, project)
        return "" if is_theirs else "of a draft of others"
    if state == "withdrawn":
        return "which was withdrawn"
    asked = {of_version, of_dataset}
    is_covered = not (gated := _listed(patterns)) or any(fnmatchcase(file, one) for one in gated)
    if not asked & {"terms", "request"} or not is_covered:
        return ""
    if who.has_all(made_by, owner, project):
        return ""
    if "request" in asked and not _is_granted(tx, dataset, version, file, who, today):
        return "which nobody granted"
    return "" if _has_signed(tx, dataset, who, today, "request" in asked) else "and no terms signed"


def _is_granted(
    tx: Transaction, dataset: str, version: str, file: str, who: Caller, today: str
) -> bool:
    grants = tx.run(
        "SELECT grantee, dataset_version, paths FROM access_grant WHERE dataset = ? "
        "AND revoked_at = '' AND begins_on <= ? AND ends_on >= ?",
        [dataset, today, today],
    )
    return any(
        grantee in who.holds
        and of_version in {"", version}
        and (not _listed(some) or any(fnmatchcase(file, one) for one in _listed(some)))
        for grantee, of_version, some in grants
    )


def _has_signed(tx: Transaction, dataset: str, who: Caller, today: str, is_granted: bool) -> bool:
    terms = tx.first(
        "SELECT id FROM dataset_terms WHERE dataset = ? AND begins_on <= ? "
        "ORDER BY number DESC LIMIT 1",
        [dataset, today],
    )
    if terms is None:
        return is_granted
    signed = tx.run("SELECT person, organisation FROM terms_signature WHERE terms = ?", terms)
    return any(
        of_org in dict(who.orgs) if of_org else person == who.person != ""
        for person, of_org in signed
    )


def _listed(value: Any) -> list[str]:
    return list(json.loads(value)) if isinstance(value, str) and value else list(value or [])


def version_places(tx: Transaction, row: dict[str, Any]) -> set[str]:
    """Return in which scope the dataset of a sealed version lies now; nothing for a draft."""
    if row["state"] in {"draft", "in_review"}:
        return set()
    return {
        scope for (scope,) in tx.run("SELECT scope FROM dataset WHERE id = ?", [row["dataset"]])
    }
