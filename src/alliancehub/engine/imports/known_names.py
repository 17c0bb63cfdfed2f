"""Rows by what people call them: their id, a unique name of theirs, or their title."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from alliancehub.engine.store.database import Connection
from alliancehub.engine.store.foreseen import Foreseen
from alliancehub.engine.store.named import ids_called
from alliancehub.engine.store.tables import KindTable, Schema
from alliancehub.model.errors import Refusal, invalid
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.ids import is_id
from alliancehub.model.kind_spec import KindSpec
from alliancehub.model.told import label, noun, told

KEPT = 20_000
_LINK_END = re.compile(r".*/([0-9a-f-]{36})/?")


class KnownNames:
    """Looks up what references point at, and remembers it for the length of an import."""

    def __init__(self, schema: Schema, foreseen: Foreseen | None = None) -> None:
        """Make it.

        Args:
            schema: the cache's.
            foreseen: where rows are found as well that are not in the cache yet.
        """
        self._schema = schema
        self._foreseen = foreseen
        self._found: dict[tuple[str, str], tuple[str, ...]] = {}

    def made(self, spec: KindSpec, values: Mapping[str, Any], row_id: str) -> None:
        """Know a row that a line makes, until ``learn`` can find it itself."""
        names = {row_id, *(str(values.get(name) or "") for name in _naming(spec))} - {""}
        for key in {(spec.name, name.casefold()) for name in names}:
            known = self._found.get(key, ())
            self._found[key] = known if row_id in known else (*known, row_id)

    def learn(self, db: Connection, target: str, texts: Iterable[str]) -> None:
        """Look up texts, all at a time, that are not known yet."""
        if target not in self._schema.tables:
            return
        if len(self._found) > KEPT:
            self._found.clear()
        # What was not found may be made by a line meanwhile: it is looked up again.
        wanted = {text for text in texts if not self._found.get((target, text.casefold()))}
        if not wanted:
            return
        table = self._schema.tables[target]
        ids = {text: _id_in(text) for text in wanted}
        called = self._called(db, table, "id", [one for one in ids.values() if one])
        for text in wanted:
            self._found[target, text.casefold()] = called.get(ids[text], ())
        for name in _naming(table.spec):
            rest = [text for text in wanted if not self._found[target, text.casefold()]]
            called = self._called(db, table, name, rest)
            for text in rest:
                self._found[target, text.casefold()] = called.get(text.casefold(), ())

    def _called(
        self, db: Connection, table: KindTable, field: str, texts: Collection[str]
    ) -> dict[str, tuple[str, ...]]:
        found = ids_called(db, table, field, texts)
        if self._foreseen is not None:
            for text, ids in self._foreseen.called(table.spec.name, field, texts).items():
                found[text] = tuple(dict.fromkeys((*found.get(text, ()), *ids)))
        return found

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


def _naming(spec: KindSpec) -> tuple[str, ...]:
    """Return the fields that name a row, the surest first."""
    unique = [one.name for one in spec.fields if one.is_unique and one.type != "ref"]
    return (*unique, spec.label)


def _id_in(text: str) -> str:
    """Return the id that a text is, or that a link ends with."""
    if is_id(text):
        return text
    found = _LINK_END.fullmatch(text.casefold())
    return found[1] if found and is_id(found[1]) else ""
