"""All kinds and commands that a hub and its clients know; handed to whoever needs it.

It is an argument and not a global, so that a test can add a kind of its own.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import asdict
from functools import cached_property
from typing import Any

from alliancehub.model.command import Command, command_spec
from alliancehub.model.commands import COMMANDS
from alliancehub.model.errors import invalid
from alliancehub.model.kind import Kind, spec_of
from alliancehub.model.kind_spec import CommandSpec, KindSpec
from alliancehub.model.kinds import KINDS
from alliancehub.model.told import told
from alliancehub.model.upcasting import UPCASTERS, Upcaster, renamed


class Catalogue:
    """Kinds and commands by name.

    Attributes:
        kinds: name to class, in the order of their declaration.
        commands: name to class.
        upcasters: how commands of older builds read now.
    """

    def __init__(
        self,
        kinds: Iterable[type[Kind]] = KINDS,
        commands: Iterable[type[Command]] = COMMANDS,
        upcasters: Iterable[Upcaster] = UPCASTERS,
    ) -> None:
        self.kinds: dict[str, type[Kind]] = {kind.declared.name: kind for kind in kinds}
        self.commands: dict[str, type[Command]] = {one.name: one for one in commands}
        self.upcasters = tuple(upcasters)

    def spec(self, name: str) -> KindSpec:
        """Return the description of a kind; KeyError where there is none."""
        return spec_of(self.kinds[name])

    @property
    def specs(self) -> list[KindSpec]:
        """The descriptions of all kinds."""
        return [spec_of(kind) for kind in self.kinds.values()]

    @property
    def command_specs(self) -> list[CommandSpec]:
        """The descriptions of all commands."""
        return [command_spec(command) for command in self.commands.values()]

    def read_command(self, name: str, args: dict[str, Any]) -> Command:
        """Return a command of what came from outside; raises Refusal where it does not fit."""
        name, args = renamed((name, args), self.commands, self.upcasters)
        if name not in self.commands:
            raise invalid(
                "name", told("There is no command {name}.", name=repr(name[:80])), "Update the app."
            )
        return self.commands[name].read(args)

    @cached_property
    def schema_hash(self) -> str:
        """A short hash of names and types of all fields: both sides compare it."""
        shape = {spec.name: [(one.name, one.type) for one in spec.fields] for spec in self.specs}
        return hashlib.sha256(json.dumps(shape).encode()).hexdigest()[:16]


def as_plain(spec: KindSpec | CommandSpec) -> dict[str, Any]:
    """Return a description as JSON data."""
    return asdict(spec)
