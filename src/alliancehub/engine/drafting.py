"""What a list of drafts shows beside their titles: first words, and whether each can go on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from alliancehub.engine.api import Draft
from alliancehub.engine.offers import creatable, offered
from alliancehub.model.catalogue import Catalogue
from alliancehub.model.command import command_spec
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.kind import spec_of
from alliancehub.model.told import told
from alliancehub.model.work import Work

WORDS_MAX = 160
_WRITTEN = frozenset({"line", "text", "markdown"})


def looked_at(draft: Draft, catalogue: Catalogue, work: Work) -> Draft:
    """Return a draft with what it is about, its first words, and why it cannot go on, if so."""
    head, _, rest = draft.key.partition(":")
    if head == "create":
        kind = rest.partition(":")[0]
        is_open = kind in creatable(catalogue, work.actor)
        problem = "" if is_open else told("You may not make one any more; you can copy it.")
        return replace(draft, kind=kind, words=_words(draft, catalogue, kind), problem=problem)
    if head == "amend":  # a change of the outbox that was being edited: it is found there
        return replace(draft, words=_words(draft, catalogue, ""))
    row_id = rest.rpartition(":")[2]
    command = catalogue.commands.get(head)
    kind = rest.partition(":")[0] if head == "edit" else str(draft.values.get("kind") or "")
    if not kind and command is not None and command.on is not None and head != "edit":
        kind = getattr(getattr(command.on, "declared", None), "name", "")
    row = work.get(catalogue.kinds[kind], row_id) if kind in catalogue.kinds else None
    problem = ""
    if row is None:
        problem = told("What it is about was deleted, or you may not see it any more.")
    elif head not in offered(catalogue, work, row):
        problem = told("You may not do this any more; you can copy what you wrote.")
    words = _words(draft, catalogue, kind if head == "edit" else "", head)
    return replace(draft, kind=kind, row=row_id, words=words, problem=problem)


def _words(draft: Draft, catalogue: Catalogue, kind: str, command: str = "") -> str:
    specs: Iterable[FieldSpec] = ()
    if kind in catalogue.kinds:
        specs = spec_of(catalogue.kinds[kind]).fields
    elif command in catalogue.commands:
        specs = command_spec(catalogue.commands[command]).fields
    named = [one.name for one in specs if one.type in _WRITTEN]
    found: list[Any] = [draft.values.get(name) for name in named or sorted(draft.values)]
    text = " · ".join(" ".join(one.split()) for one in found if isinstance(one, str) and one)
    return text if len(text) <= WORDS_MAX else f"{text[:WORDS_MAX]}…"
