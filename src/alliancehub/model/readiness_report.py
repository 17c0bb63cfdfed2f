"""What a reader of dataset descriptions found, and the grade that follows.

Light on purpose: the window shows it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from alliancehub.model.readiness import grade_without
from alliancehub.model.told import said

CODES = (
    ("E", said("Cannot be taken")),
    ("R", said("Required and missing")),
    ("S", said("Structure")),
    ("L", said("Licence")),
    ("H", said("Hashes")),
    ("P", said("Personal data")),
    ("C", said("Card")),
)
"""By the grade that each is in the way of, see ``readiness.IN_THE_WAY_OF``."""

MENDS = ("licence", "hashes", "schema", "personal_data")
"""What can be mended with one click: a licence is picked, the hashes are computed from the files,
the columns are read from the files, somebody says whether it holds personal data."""

FINDINGS_MAX = 1_000


@dataclass(frozen=True)
class Finding:
    """Something that is wrong with a description, or missing in it.

    Attributes:
        code: of ``CODES``.
        rule: stable name of what was looked at, such as ``licence_missing``.
        path: where, as a JSON path: ``$.distribution[2].sha256``.
        text: what is wrong, told.
        remedy: what to do, told.
        mend: of ``MENDS``, or empty.
        field: the field of the dataset that fills the gap, or empty.
        is_note: whether it is only said, and in the way of nothing.
    """

    code: str
    rule: str
    path: str
    text: str
    remedy: str = ""
    mend: str = ""
    field: str = ""
    is_note: bool = False


@dataclass(frozen=True)
class Report:
    """All that was found, what is most in the way first.

    Attributes:
        findings: at most ``FINDINGS_MAX``.
        grade: of ``readiness.GRADES``.
        left_out: how many more there are.
    """

    findings: list[Finding] = field(default_factory=list)
    grade: str = "alliance_ready"
    left_out: int = 0


def report_of(findings: Iterable[Finding]) -> Report:
    """Return the report that some findings make, each of them once."""
    order = [code for code, _ in CODES]
    unique = sorted(dict.fromkeys(findings), key=lambda one: (one.is_note, order.index(one.code)))
    grade = grade_without(one.code for one in unique if not one.is_note)
    return Report(unique[:FINDINGS_MAX], grade, max(len(unique) - FINDINGS_MAX, 0))
