"""Every text of the program that a member reads, found in its sources and declarations."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from ts_file import Source

from alliancehub.desktop.languages import LANGUAGES
from alliancehub.desktop.screens import SCREENS
from alliancehub.engine.settings import SETTINGS
from alliancehub.model.catalogue import Catalogue
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.kind import STAMPS
from alliancehub.model.roles import IN_WORDS

TOP = Path(__file__).resolve().parents[1]
PACKAGE = TOP / "src" / "alliancehub"
SPEAKING = ("desktop", "engine", "formats", "model", "server", "wire")
DECLARED = "declarations"  # stands for the files under model/ and engine/ that hold them
# Calls whose arguments are read by a member: at these positions, and by these names.
CALLS: dict[str, tuple[tuple[int, ...], tuple[str, ...]]] = {
    "tr": ((0,), ()),
    "told": ((0,), ()),
    "said": ((0,), ()),
    "as_told": ((0,), ()),
    "Refusal": ((1, 3), ("text", "remedy")),
    "EngineGone": ((1, 3), ("text", "remedy")),
    "invalid": ((1, 2), ("text", "remedy")),
    "not_permitted": ((0, 1), ("text", "remedy")),
    "ProblemError": ((2,), ("detail", "remedy")),
    "Problem": ((), ("title", "detail", "remedy")),
    "of": ((), ("title", "detail", "remedy")),
    "Stopped": ((0, 1), ("text", "remedy")),
    "too_many": ((0,), ()),
    "sign_in_needed": ((0,), ()),
    "_unavailable": ((0, 1), ()),
    "_unreachable": ((0,), ()),
    "_nonsense": ((0,), ()),
    "require": ((1,), ()),  # the verb of a refusal
}


class Spoken(NamedTuple):
    """A text and the file that says it."""

    text: str
    one: str
    place: str


def sources() -> list[Source]:
    """Return all texts, each once, with the files that say it."""
    places: dict[tuple[str, str], set[str]] = {}
    for spoken in (*in_code(), *in_declarations()):
        if spoken.text.strip():
            places.setdefault((spoken.text, spoken.one), set()).add(spoken.place)
    return [Source(text, one, tuple(sorted(told))) for (text, one), told in places.items()]


def in_code() -> Iterator[Spoken]:
    """Yield the literals that calls are given."""
    for layer in SPEAKING:
        for path in sorted((PACKAGE / layer).rglob("*.py")):
            place = path.relative_to(TOP).as_posix()
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Call):
                    yield from (Spoken(*texts, place) for texts in _of_call(node))


def _of_call(call: ast.Call) -> Iterator[tuple[str, str]]:
    name = name_of(call)
    if name == "counted" and len(call.args) == 3:
        one, many = (_literal(argument) for argument in call.args[1:3])
        yield many, one
        return
    positions, names = CALLS.get(name, ((), ()))
    given = [call.args[at] for at in positions if at < len(call.args)]
    given += [one.value for one in call.keywords if one.arg in names]
    for argument in given:
        for literal in _literals(argument):
            yield literal, ""


def name_of(call: ast.Call) -> str:
    """Return the last name of what is called."""
    called = call.func
    if isinstance(called, ast.Attribute):
        return called.attr
    return called.id if isinstance(called, ast.Name) else ""


def _literals(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)
    elif isinstance(node, ast.BoolOp):
        for one in node.values:
            yield from _literals(one)
    elif text := _literal(node):
        yield text


def _literal(node: ast.expr) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def in_declarations() -> Iterator[Spoken]:
    """Yield the words of kinds, commands, settings and places."""
    for text in _declared():
        yield Spoken(text, "", DECLARED)


def _declared() -> Iterator[str]:
    catalogue = Catalogue()
    for kind in catalogue.specs:
        yield from (kind.title, kind.plural, kind.empty, *_of_fields(kind.fields))
    for command in catalogue.command_specs:
        yield from (command.title, command.help, command.done, *_of_fields(command.fields))
    for setting in SETTINGS:
        yield from (setting.label, setting.group, setting.help, setting.unit)
        own_names = set(LANGUAGES.values())  # said alike in all languages
        yield from (words for _, words in setting.choices if words not in own_names)
    yield from (entry.title for entry in SCREENS)
    yield from IN_WORDS.values()


def _of_fields(fields: Iterable[FieldSpec]) -> Iterator[str]:
    for spec in fields:
        if spec.name not in STAMPS:
            yield from (spec.label, spec.help, *(words for _, words in spec.choices))
        yield from _of_fields(spec.columns)
