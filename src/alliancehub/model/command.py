"""A command: what a member wants done. Checked and applied by the same code on both sides."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import Any, ClassVar, Self

from pydantic import BaseModel, ConfigDict, ValidationError

from alliancehub.model.errors import invalid
from alliancehub.model.field_types import problem_of
from alliancehub.model.kind import Kind, fields_of, filled
from alliancehub.model.kind_spec import CommandSpec
from alliancehub.model.storable import is_storable
from alliancehub.model.suggestion import Suggestion
from alliancehub.model.told import told
from alliancehub.model.work import Work


class Command(BaseModel):
    """Base of all commands: its fields are its arguments, marked like those of a kind.

    Attributes:
        name: stable name on the wire: an imperative verb and a noun.
        on: the kind it acts on; ``Kind`` itself for any; None where it needs no row.
        target: the argument that takes the id of that row.
        asks: names of the arguments that a member fills in.
    """

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, defer_build=True)

    name: ClassVar[str]
    title: ClassVar[str]
    icon: ClassVar[str] = "check"
    on: ClassVar[type[Kind] | None] = None
    target: ClassVar[str] = ""
    asks: ClassVar[tuple[str, ...]] = ()
    help: ClassVar[str] = ""
    done: ClassVar[str] = ""
    is_danger: ClassVar[bool] = False
    is_primary: ClassVar[bool] = False

    @classmethod
    def read(cls, args: dict[str, Any]) -> Self:
        """Return the command of arguments from outside; raises Refusal on the first bad one."""
        marked = {one.name: one for one in fields_of(cls)}
        if unknown := sorted(args.keys() - cls.model_fields.keys()):
            raise invalid(
                unknown[0],
                told(
                    "The command {name} takes no {argument}.",
                    name=repr(cls.name),
                    argument=repr(unknown[0][:80]),
                ),
            )
        if not is_storable(args):
            raise invalid(
                "",
                told(
                    "The command {name} holds text that is no valid Unicode.", name=repr(cls.name)
                ),
            )
        whole = args
        if marked:
            whole = args | {name: filled(one, args.get(name)) for name, one in marked.items()}
        for name, one in marked.items():
            if problem := problem_of(one, whole[name]):
                raise invalid(name, problem)
        try:
            return cls.model_validate(whole)
        except ValidationError as error:
            first = error.errors(include_url=False, include_input=False)[0]
            where = ".".join(str(part) for part in first["loc"])
            raise invalid(
                where,
                told(
                    "{argument} of {name}: {what}.",
                    argument=where,
                    name=repr(cls.name),
                    what=first["msg"],
                ),
            ) from None

    def check(self, work: Work) -> None:
        """Raise Refusal where it may not be done, in words; runs before ``apply``."""
        raise NotImplementedError(type(self).__name__)

    def sealed_scope(self) -> str:
        """Return the scope that alone may learn that it was given; empty for what is no secret."""
        return ""

    def apply(self, work: Work) -> None:
        """Do it: put and remove rows. Runs only after ``check`` passed, on the same rows."""
        raise NotImplementedError(type(self).__name__)

    @classmethod
    def is_offered(cls, work: Work, row: Kind) -> bool:
        """Whether to show it to this actor on this row, before its arguments are known."""
        del work, row
        return True

    @classmethod
    def suggest(cls, work: Work, row: Kind) -> Suggestion:
        """Return what its form begins with on a row that it is offered on.

        Asked where the form is shown, of the rows that are seen there; it changes nothing.
        """
        del work, row
        return Suggestion()


@cache
def command_spec(command: type[Command]) -> CommandSpec:
    """Return the description of a command as plain data."""
    marked = {one.name: one for one in fields_of(command)}
    on = command.on
    return CommandSpec(
        name=command.name,
        title=command.title,
        icon=command.icon,
        on="" if on is None else "*" if on is Kind else on.declared.name,
        target=command.target,
        fields=tuple(replace(marked[name]) for name in command.asks),
        help=command.help,
        done=command.done,
        is_danger=command.is_danger,
        is_primary=command.is_primary,
        suggests=command.suggest.__func__ is not Command.suggest.__func__,  # type: ignore[attr-defined] # of a class method
    )
