"""What it takes to have the files of a version. Light: the window shows it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Gating = Literal["open", "terms", "request"]


@dataclass(frozen=True)
class Conditions:
    """What it takes to have the gated files of a version, known before anybody asks.

    Attributes:
        gating: what is asked: nothing, that terms are signed, or that a request is granted.
        gated_paths: patterns of the files that it holds for; empty for all.
        terms: id of the terms in force today, with their number and text; empty for none.
        is_signed: whether the actor accepted those, or one of their organisations did.
        questions: JSON Schema of what a request has to answer; empty for nothing.
        keeper: who decides: ``organisation:<id>``, ``project:<id>`` or ``person:<id>``.
        cooldown_days: how many days after a refusal one may ask again.
        ask_again_on: from which day (ISO date) the actor may; empty for today.
        request: id of the actor's request that waits; empty for none.
        grant: id of the grant that the answer rests on, with its last day; empty for none.
    """

    gating: Gating = "open"
    gated_paths: tuple[str, ...] = ()
    terms: str = ""
    terms_number: int = 0
    terms_text: str = ""
    is_signed: bool = False
    questions: str = ""
    keeper: str = ""
    cooldown_days: int = 0
    ask_again_on: str = ""
    request: str = ""
    grant: str = ""
    ends_on: str = ""
