"""Whether somebody may have files of a dataset, what it takes, and who has signed its terms."""

from __future__ import annotations

from typing import Any

from alliancehub.wire.messages import Answer


class Conditions(Answer):
    """What it takes to have the gated files of a version; see ``model/dataset_access.py``.

    Attributes:
        gating: ``open``, ``terms`` or ``request``.
        gated_paths: patterns of the files that it holds for; empty for all.
        terms: id of the terms in force, with their number and text; empty for none.
        questions: JSON Schema of what a request has to answer; empty for nothing.
        keeper: who decides: ``organisation:<id>``, ``project:<id>`` or ``person:<id>``.
        ask_again_on: from which day (ISO date) the caller may ask again; empty for today.
        request, grant: ids of the caller's; ``ends_on`` is the grant's last day.
    """

    gating: str
    gated_paths: list[str]
    terms: str
    terms_number: int
    terms_text: str
    is_signed: bool
    questions: str
    keeper: str
    cooldown_days: int
    ask_again_on: str
    request: str
    grant: str
    ends_on: str


class FileAccess(Answer):
    """Whether the caller may have a file, or all files, of a version.

    Attributes:
        code: why not, such as ``sign_terms`` or ``ask``; empty where it is allowed.
        words, remedy: why not and what to do; of what is allowed, ``words`` is a warning or empty.
        told: the trees of words and remedy, for readers of other languages.
    """

    is_allowed: bool
    code: str
    words: str
    remedy: str
    conditions: Conditions
    told: dict[str, Any]


class Signature(Answer):
    """That somebody accepted a version of the terms; ``organisation`` where it was for one.

    Attributes:
        number: of the terms.
        name: of the person, as the hub knows them now.
    """

    id: str
    number: int
    person: str
    name: str
    organisation: str
    signed_at: str


class SignaturePage(Answer):
    """Signatures in order of their ids; pass ``next`` as ``after`` for the page after it."""

    items: list[Signature]
    next: str | None
