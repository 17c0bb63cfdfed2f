"""Rows by what people call them: their id, a unique name of theirs, or their title."""

from __future__ import annotations

import re
from collections.abc import Iterable

from alliancehub.engine.store.database import Connection
from alliancehub.engine.store.named import ids_called
from alliancehub.engine.store.tables import Schema
from alliancehub.model.errors import Refusal, invalid
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.ids import is_id
from alliancehub.model.told import label, noun, told

KEPT = 20_000
_LINK_END = re.compile(r".*/([0-9a-f-]{36})/?")


class KnownNames:
    """Looks up what references point at, and remembers it for the length of an import."""

    def __init__(self, schema: Schema) -> None:
        self._schema = schema
        self._found: dict[tuple[str, str], tuple[str, ...]] = {}

    def learn(self, db: Connection, target: str, texts: Iterable[str]) -> None:
        """Look up texts, all at a time, that are not known yet."""
        if target not in self._schema.tables:
            return
        if len(self._found) > KEPT:
            self._found.clear()
        wanted = {text for text in texts if (target, text.casefold()) not in self._found}
        if not wanted:
            return
        table = self._schema.tables[target]
        spec = table.spec
        ids = {text: _id_in(text) for text in wanted}
        called = ids_called(db, table, "id", [one for one in ids.values() if one])
        for text in wanted:
            self._found[target, text.casefold()] = called.get(ids[text], ())
        fields = [one.name for one in spec.fields if one.is_unique and one.type != "ref"]
        for name in (*fields, spec.label):
            rest = [text for text in wanted if not self._found[target, text.casefold()]]
            called = ids_called(db, table, name, rest)
            for text in rest:
                self._found[target, text.casefold()] = called.get(text.casefold(), ())

    def id_of(self, one: FieldSpec, text: str) -> str:
        """Return the id of what a text names; raises Refusal where it names nothing, or several."""
        found = self._found.get((one.target, text.casefold()), ())
        if len(found) == 1:
            return found[0]
        shown = f"“{text[:80]}”"
        target = self._schema.tables.get(one.target)
        title = target.spec.title if target is not None else one.target
        if not found:
            raise invalid(
                one.name,
                told(
                    "{field}: no {kind} {name} is known here.",
                    field=label(one.label),
                    kind=noun(title),
                    name=shown,
                ),
                told(
                    "Write its title, short name or id as AllianceHub shows it, or make it first."
                ),
            )
        raise Refusal(
            "ambiguous",
            told(
                "{field}: {n} objects are called {name}.",
                field=label(one.label),
                n=len(found),
                name=shown,
            ),
            one.name,
            told("Name it by its id; its link ends with that."),
        )


def _id_in(text: str) -> str:
    """Return the id that a text is, or that a link ends with."""
    if is_id(text):
        return text
    found = _LINK_END.fullmatch(text.casefold())
    return found[1] if found and is_id(found[1]) else ""
