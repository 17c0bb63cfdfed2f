"""Datasets as the tools of the Hugging Face Hub know them: addresses, revisions, and errors.

A revision is a version's label, ``main`` for the newest that is published and not yanked, or the
hash of its manifest. Tools take 40 hexadecimal digits for something that never changes, so that is
how much of the hash they are told.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple, cast

from alliancehub.model.dataset_access import Answer, Denied, VersionAccess
from alliancehub.model.dataset_names import find_dataset
from alliancehub.model.kinds.dataset import Dataset
from alliancehub.model.kinds.dataset_version import DatasetVersion
from alliancehub.model.told import told
from alliancehub.server.database import Transaction
from alliancehub.server.hub import Hub
from alliancehub.server.problems import ProblemError

COMMIT = 40
ERROR_CODE, ERROR_MESSAGE, WARNING = "X-Error-Code", "X-Error-Message", "X-HF-Warning"
_HASH = re.compile(rf"[0-9a-f]{{{COMMIT},64}}")
_NEWEST = frozenset({"main", "latest", "HEAD"})
_HEADER_MAX = 1_000
_STATUS = {"sign_in": 401, "withdrawn": 410}


class _Named(NamedTuple):
    """What a version can be named by."""

    id: str
    label: str
    manifest: str
    state: str
    is_yanked: int
    published_at: str


_NONE = _Named("", "", "", "", 0, "")


@dataclass(frozen=True)
class Revision:
    """A version under its address, and what its caller may have of it.

    Attributes:
        commit: what tools call it: the first digits of its manifest's hash.
        access: tells of each file whether it may be had.
    """

    dataset: Dataset
    version: DatasetVersion
    commit: str
    access: VersionAccess


def revision_of(
    hub: Hub, tx: Transaction, person: str, owner: str, name: str, revision: str
) -> Revision:
    """Return a version by address and revision; raises a problem that the tools understand.

    A dataset that the caller may not see is answered like one that does not exist.
    """
    work = hub.work(tx, person)
    found = find_dataset(work, work.kinds, f"{owner}/{name}")
    if found is None or not work.may_see(found.scope):
        raise _no_dataset()
    dataset = cast(Dataset, found)
    version = work.get(DatasetVersion, _version(tx, dataset.id, revision))
    if version is None:
        raise _no_revision(revision)
    access = VersionAccess(work, work.actor, version, hub.now[:10])
    return Revision(dataset, version, version.manifest[:COMMIT], access)


def require_shown(shown: Revision) -> None:
    """Raise a problem where not even the listing of a version is shown: it was withdrawn."""
    answer = shown.access.listing()
    if isinstance(answer, Denied):
        raise refused(answer)


def refused(answer: Denied) -> ProblemError:
    """Return a denial as a problem in its own words, as the tools show them."""
    codes = {"not_found": "EntryNotFound", "withdrawn": "RevisionNotFound"}
    status = 404 if answer.code == "not_found" else _STATUS.get(answer.code, 403)
    return _problem(
        status, answer.code, codes.get(answer.code, "GatedRepo"), answer.words, answer.remedy
    )


def no_file() -> ProblemError:
    """Return the problem of a file that a version does not have."""
    words = told("This version has no such file.")
    remedy = told("Look at its listing for the files that it has.")
    return _problem(404, "not_found", "EntryNotFound", words, remedy)


def warned(answer: Answer) -> dict[str, str]:
    """Return the header by which the tools warn of a version that should not be used."""
    warning = "" if isinstance(answer, Denied) else answer.warning
    return {WARNING: f"version; {_in_header(warning)}"} if warning else {}


def with_words(problem: ProblemError) -> ProblemError:
    """Let a problem say its words where the tools look for them."""
    problem.headers.setdefault(ERROR_MESSAGE, _in_header(f"{problem.detail} {problem.remedy}"))
    return problem


def _version(tx: Transaction, dataset: str, revision: str) -> str:
    """Return the id of a sealed version, or an empty text.

    Looked up by what names it: a dataset may have hundreds of versions, each with a card and a
    listing, and tools ask for file after file.
    """
    found = tx.run(
        "SELECT id, label, manifest, state, is_yanked, published_at FROM dataset_version "
        "WHERE dataset = ? AND state NOT IN ('draft', 'in_review')",
        [dataset],
    )
    versions = [_Named(*row) for row in found]
    if revision in _NEWEST:
        good = [one for one in versions if one.state == "published" and not one.is_yanked]
        return max(good, key=lambda one: (one.published_at, one.id), default=_NONE).id
    if _HASH.fullmatch(revision):
        same = [one for one in versions if one.manifest.startswith(revision)]
        # Two versions may have the same files; the one that can be had goes before the other.
        return min(same, key=lambda one: (one.state == "withdrawn", one.id), default=_NONE).id
    return next((one.id for one in versions if one.label == revision), "")


def _no_dataset() -> ProblemError:
    return _problem(
        404,
        "not_found",
        "RepoNotFound",
        told("There is no such dataset, or you may not see it."),
        told("Check the address, and the access token."),
    )


def _no_revision(revision: str) -> ProblemError:
    if revision in _NEWEST:
        words = told("No version of this dataset is published.")
    else:
        words = told("This dataset has no version {label}.", label=repr(revision[:80]))
    return _problem(
        404,
        "not_found",
        "RevisionNotFound",
        words,
        told("Name a version, “main” for the newest, or the hash of a manifest."),
    )


def _problem(status: int, code: str, error: str, words: str, remedy: str) -> ProblemError:
    headers = {ERROR_CODE: error}
    if status == 401:
        headers["WWW-Authenticate"] = "Bearer"
    return with_words(ProblemError(status, code, words, remedy=remedy, headers=headers))


def _in_header(text: str) -> str:
    """Return a text as it can stand in a header: one line, and UTF-8 where it is not ASCII.

    What people wrote is in it, so it must not be able to begin a header of its own.
    """
    plain = text.translate({0x201C: '"', 0x201D: '"', 0x2018: "'", 0x2019: "'", 0x2026: "..."})
    line = " ".join("".join(one if one.isprintable() else " " for one in plain).split())
    return line[:_HEADER_MAX].encode().decode("latin-1")
