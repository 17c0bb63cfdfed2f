"""What a folder or a description on this machine would become, as clients see it. Light, like
``api``: it is the result of the jobs ``read_dataset`` and ``export_dataset``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from alliancehub.engine.plain import from_plain
from alliancehub.model.readiness_report import Finding, Report
from alliancehub.model.told import said

FILES_SHOWN = 500
EXPORTS = (
    ("croissant", said("Croissant")),
    ("card", said("Dataset card (README.md)")),
    ("cff", said("CITATION.cff")),
    ("bibtex", said("BibTeX")),
    ("datacite", said("DataCite JSON")),
)
"""What a dataset can be exported as."""
EXPORT_NAMES = {
    "croissant": "croissant.json",
    "card": "README.md",
    "cff": "CITATION.cff",
    "bibtex": "citation.bib",
    "datacite": "datacite.json",
}
"""What the file of each is usually called."""


@dataclass(frozen=True)
class LocalFile:
    """A file that a version would have.

    Attributes:
        path: below the folder, with ``/``.
        sha256: of its bytes; empty where it was not computed.
        may_hold_pickle: whether opening it with the usual tools may run code it brings along.
    """

    path: str
    size: int
    media_type: str = ""
    sha256: str = ""
    may_hold_pickle: bool = False


@dataclass(frozen=True)
class Proposal:
    """What a folder or a description would become.

    Attributes:
        form: what it was read as: ``croissant``, ``card``, ``kaggle`` or ``folder``.
        source: the file that told most, or the folder.
        folder: where its files are, to be uploaded; empty where none are on this machine.
        dataset, version: values of their fields, each of which fits.
        report: what is missing or wrong, and the grade.
        files: the first of them by path.
        file_count, total_bytes: of all of them.
        mends: which of ``readiness_report.MENDS`` were made.
    """

    form: str
    source: str
    folder: str = ""
    dataset: dict[str, Any] = field(default_factory=dict)
    version: dict[str, Any] = field(default_factory=dict)
    report: Report = field(default_factory=Report)
    files: list[LocalFile] = field(default_factory=list)
    file_count: int = 0
    total_bytes: int = 0
    mends: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Exported:
    """What an export wrote.

    Attributes:
        size: of the file in bytes.
        findings: what its readers will miss in it.
        words: what else is to be known of it, told; or empty.
    """

    path: str
    size: int
    findings: list[Finding] = field(default_factory=list)
    words: str = ""


def proposal_of(result: dict[str, Any]) -> Proposal:
    """Return the proposal that a job ``read_dataset`` ended with."""
    return from_plain(Proposal, result)
